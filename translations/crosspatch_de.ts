<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap to &amp;grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidy up the patch picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit s&amp;election</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Crosspatch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CableFields</name>
    <message>
        <source>%1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CablePage</name>
    <message>
        <source>Nothing wrong here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound travels along this lead yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug both ends in, and it is checked at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes in right way up at %1, %2 above the weakest level this input can use and %3 below where it clips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well: it arrives as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ends hang free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss over frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dB, 0 at 1 kHz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… %n free</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DI boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors and PA</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CanvasTool</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Level over frequency: 3 dB down at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level over frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−3 dB at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceFields</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From upstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>case on mains earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mains without earth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no mains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source states: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be pasted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyStage</name>
    <message>
        <source>An empty stage, %1 × %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag something from the library on to it, or begin with a show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>the connector has no contact “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cable needs at least one end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no end and contact of this cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no cable by the metre called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lengths must ascend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the contact “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a connector needs at least one contact and one face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cable has no switches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port circuit; there are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a switch needs two or more positions, each of its own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the switch “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no switch and position “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be a text in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no key: letters, digits and - _ . + / only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be a list of two whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be a list in square brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list is longer than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be fields in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here; it can be %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not contain . or #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no connector “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no contact “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here must be %1 nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the port “%1” follows “%2”, which is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is built in and cannot be replaced; give yours another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text has no closing quotation mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text contains a line break or another control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not valid UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a \u escape stands for half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this character may not follow a backslash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this number is not written as JSON wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is something after the end of the content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field must begin with its name in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon must follow the name of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text contains a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file holds more than %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field “%1” is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; save it as plain UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file contains a NUL byte; it may be damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be saved: there is something of that name that is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Crosspatch show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the show has format %1; this Crosspatch reads up to format %2. A newer Crosspatch is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the id %1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type “%1” is neither in the show nor in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no device %1 in the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the type “%1” has no switch “%2” with the position “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lead “%1” has no end “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the show holds the larger id %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Crosspatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the leads of a show and see what really arrives.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadChoice</name>
    <message>
        <source>Change lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadDrawing</name>
    <message>
        <source>The lead, contact by contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left, cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>mic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>power</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelBar</name>
    <message>
        <source>Arrives at %1; too weak below %2, nominal %3, clips at %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>should be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nominal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too weak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Microphones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DI and boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers and players</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage boxes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitors and PA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headphones and in-ears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patch bays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing called “%1”.
Try the maker, the model, or what it does: DI, wireless, wedge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on stage yet. Choose All, and drag gear out of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The settings could not be read. They are kept as %1; the program starts with the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Crosspatch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> – changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shows yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortList</name>
    <message>
        <source>Ports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PortModel</name>
    <message>
        <source>a lead that hangs free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch 48 V</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to check yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may break gear or hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not do its job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works worse than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good to know, or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked, nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each lead is checked while you draw it. What is found shows here, on the lead, and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Leads checked, from every source to every input: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead %1, second side into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into %1, with a lead %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1, with a lead %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead each, the second into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V off at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V on at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyCard</name>
    <message>
        <source>you own %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears this. Brings nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clears this. Leaves: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message>
        <source>Remedies, tried and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying remedies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the library clears this without bringing something as bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Patch list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no export “%1” as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 inputs, %2 outputs, %3 leads, %4 devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every joint of copper solved at %1 frequencies, at direct current with 48 V where it is on, and with different earths at both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rules on, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper belongs to the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any change to the show gives another number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No inputs yet: give a socket to a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straight in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no socket yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mic or DI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path: source → lead, length, label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ box → desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What plays it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path: box → lead, length, label → plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked with next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source or mix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mic, DI or player</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLR, 4 pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLR, 5 pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jack, 2 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jack, 3 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini jack, 2 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini jack, 3 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini jack, 4 contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2.5 mm jack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4.4 mm jack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bantam jack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RCA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speakON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BNC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MicroDot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other plug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dangers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing above a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>This plug does not go into that socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead {lead} has no plug for {to}, which is a {socket}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lead with the right plug, or an adapter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plugs} plugs for one socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} takes one plug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one lead to a free socket, or put a splitter or a mixer between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence: nothing arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No wire of the lead brings the signal to {to}: the way there or the way back is open or shorted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lead whose wires lead from signal to signal and from ground to ground.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} sends two signals, and one of them ends before {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each side a wire and an input of its own, or sum them in a box made for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contact of the output is shorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead ties a driven contact of {from} to its ground. The output works into a short: it may get hot, distort, and make the rest quieter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a lead with as many contacts as the output, or one that leaves that contact open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two outputs fight each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} and {to} are tied together. Each drives the other&apos;s low impedance: quiet, distorted, and hard on both ({currentMa}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each output an input of its own, or join them in a merge box or mixer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plug hangs free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead {lead} has an end that is not plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or take the lead away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known how {from} is built inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source says whether it is balanced. A three-contact socket is taken as balanced, a two-contact one as unbalanced; if that is wrong, so is the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the manual, or try it with a lead of each kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise or silence in place of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of {from} and {to} is digital, the other is not. The plug fits, the signal does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a converter between, or use a socket of the same kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin lead on a loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lead} is made for signals. Its cores are thin: they get warm, lose power and loosen the bass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a loudspeaker cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet, with hiss when turned up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levelDbu} arrives; {to} wants {neededDbu} at least. {missingDb} are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an input with more gain, or put a preamp between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: it distorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levelDbu} arrives, with peaks 12 dB above; {to} takes {limitDbu}. That is {overDb} too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the source down, use a line input, or put a pad, DI or re-amp box between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak and thin: the input pulls the source down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} loads {from} with {inputOhm}; {lossDb} are lost inside the source, more of treble or bass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an input of higher impedance: an instrument input or a DI box.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop: this can burn the input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} is a loudspeaker output: {levelVolt} reach {to}, which is made for a volt or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the amplifier&apos;s line out, or a DI made for speaker level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent: no 48 V reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} runs on phantom power and gets {reachVolt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on 48 V at {to}, or use an input that has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 V goes where it can do harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to} has 48 V on, and {from} is not made for it: {reachVolt} stand at its contacts. One bad lead, or plugging while it is on, is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off 48 V at {to}, wait two minutes, then plug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Almost silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} sends the same on both contacts, and the balanced input takes one minus the other. What is left is {middleDb}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the tip alone: a lead with its ring open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both signals share one channel, one of them upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{from} sends two different signals; the balanced input takes one minus the other. Both are heard, and they cannot be mixed apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine for one fader. For two, give each signal an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The singer disappears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereo goes into a balanced input. The input takes left minus right, so all that is the same on both sides cancels: voice, bass, kick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give left and right an input each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow: both sides play the same, one upside down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A balanced output goes into a stereo input. Left gets the signal, right gets it inverted; summed to mono nothing is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed both sides from the hot wire alone, or through a transformer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stereo comes out as mono</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right of {from} are joined on the way to {to}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine if mono is wanted. For stereo give each side an input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upside down: thin next to other sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hot and cold are swapped on the way from {from} to {to}. Alone one hears nothing of it; together with a second source bass cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a straight lead, or turn the polarity at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is right; hum is no longer rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One end is balanced, the other is not, so the link is unbalanced: it rejects hum by {rejectionDb} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do on a short lead. On a long one put a DI or a transformer at the unbalanced end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may hum: {metres} of unbalanced lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current between the two mains earths flows through the shield, and on an unbalanced lead the shield is part of the signal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep unbalanced leads under 6 m: put a DI at {from} and go on balanced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ruler</name>
    <message>
        <source>%1 m</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>1 device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of lead in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeverityCounts</name>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowFiles</name>
    <message>
        <source>Crosspatch shows (*.%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This example could not be opened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact by contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which wire carries what, from plug to plug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As level from too weak to clip, and over frequency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words first. Figures when you ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one tried on a copy before it is offered. One button, one undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a lead to see what arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change stage size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage depth</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShowView</name>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>x %1 m  y %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m of lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1 × %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists to print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Alt: other lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Drop on a port. Esc stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrives as it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the end of a lead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>arrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>middle of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one side alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right, inverted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>input impedance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hum rejection at 50 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hum, with 0.1 V between the earths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unbalanced lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current between the outputs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at its contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the missing side against the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
