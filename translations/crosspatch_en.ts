<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BayPatching</name>
    <message numerus="yes">
        <source>Pull %n cords</source>
        <translation>
            <numerusform>Pull %n cord</numerusform>
            <numerusform>Pull %n cords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n jacks</source>
        <translation>
            <numerusform>Name %n jack</numerusform>
            <numerusform>Name %n jacks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BayView</name>
    <message numerus="yes">
        <source>%n cords. Delete pulls one.</source>
        <translation>
            <numerusform>%n cord. Delete pulls it.</numerusform>
            <numerusform>%n cords. Delete pulls one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BayWords</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CableFinder</name>
    <message numerus="yes">
        <source>%n ways, best first</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways, best first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message numerus="yes">
        <source>… %n free</source>
        <translation>
            <numerusform>… %n free</numerusform>
            <numerusform>… %n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message numerus="yes">
        <source>%n channels more; the patch list prints them.</source>
        <translation>
            <numerusform>%n channel more; the patch list prints it.</numerusform>
            <numerusform>%n channels more; the patch list prints them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FixAllPanel</name>
    <message numerus="yes">
        <source>Fix %n problems</source>
        <translation>
            <numerusform>Fix %n problem</numerusform>
            <numerusform>Fix %n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GearPicker</name>
    <message numerus="yes">
        <source>%n lead(s) come loose</source>
        <translation>
            <numerusform>%n lead comes loose</numerusform>
            <numerusform>%n leads come loose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchTable</name>
    <message numerus="yes">
        <source>%n lines found no free socket and stay as they were.</source>
        <translation>
            <numerusform>%n line found no free socket and stays as it was.</numerusform>
            <numerusform>%n lines found no free socket and stay as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PatchWords</name>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1; and %n more</numerusform>
            <numerusform>%1; and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns at the right did not fit into the list.</source>
        <translation>
            <numerusform>%n column at the right did not fit into the list.</numerusform>
            <numerusform>%n columns at the right did not fit into the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells say what the leads say already, such as the microphone; they stay.</source>
        <translation>
            <numerusform>%n cell says what the leads say already, such as the microphone; it stays.</numerusform>
            <numerusform>%n cells say what the leads say already, such as the microphone; they stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be taken: no number, no such socket, or no 48 V there.</source>
        <translation>
            <numerusform>%n cell could not be taken: no number, no such socket, or no 48 V there.</numerusform>
            <numerusform>%n cells could not be taken: no number, no such socket, or no 48 V there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenameCard</name>
    <message numerus="yes">
        <source>Name %n devices</source>
        <translation>
            <numerusform>Name %n device</numerusform>
            <numerusform>Name %n devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n dangers</source>
        <translation>
            <numerusform>%n danger</numerusform>
            <numerusform>%n dangers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) with something to mend</source>
        <translation>
            <numerusform>%n lead with something to mend</numerusform>
            <numerusform>%n leads with something to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as longer ones</source>
        <translation>
            <numerusform>%n as a longer one</numerusform>
            <numerusform>%n as longer ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n cable</numerusform>
            <numerusform>%n cables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockTableModel</name>
    <message numerus="yes">
        <source>%n rows say no number, or not how long a lead is; they were left out.</source>
        <translation>
            <numerusform>%n row says no number, or not how long a lead is; it was left out.</numerusform>
            <numerusform>%n rows say no number, or not how long a lead is; they were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n served by longer ones</source>
        <translation>
            <numerusform>%n served by a longer one</numerusform>
            <numerusform>%n served by longer ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message numerus="yes">
        <source>%n leads got the length of one that is owned.</source>
        <translation>
            <numerusform>%n lead got the length of one that is owned.</numerusform>
            <numerusform>%n leads got the length of one that is owned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found none that is free and long enough, and stay as they were.</source>
        <translation>
            <numerusform>%n found none that is free and long enough, and stays as it was.</numerusform>
            <numerusform>%n found none that is free and long enough, and stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of kinds that the stock list does not have.</source>
        <translation>
            <numerusform>%n is of a kind that the stock list does not have.</numerusform>
            <numerusform>%n are of kinds that the stock list does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2: %n channel(s)</source>
        <translation>
            <numerusform>%1 over %2: %n channel</numerusform>
            <numerusform>%1 over %2: %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2: %3 of %n channel(s)</source>
        <translation>
            <numerusform>%1 over %2: %3 of %n channel</numerusform>
            <numerusform>%1 over %2: %3 of %n channels</numerusform>
        </translation>
    </message>
</context>
</TS>
