<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AcceptForm</name>
    <message>
        <source>Accept</source>
        <translation>Hinnehmen</translation>
    </message>
    <message>
        <source>Only for the sound check</source>
        <translation>Nur für den Soundcheck</translation>
    </message>
    <message>
        <source>Why it may stay as it is</source>
        <translation>Warum es so bleiben darf</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Wer das sagt</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New show</source>
        <translation>&amp;Neue Show</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>Show-&amp;Angaben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Alle&amp;s auswählen</translation>
    </message>
    <message>
        <source>Rotate right by 15°</source>
        <translation>Um 15° nach rechts drehen</translation>
    </message>
    <message>
        <source>Rotate left by 15°</source>
        <translation>Um 15° nach links drehen</translation>
    </message>
    <message>
        <source>Rotate by 90°</source>
        <translation>Um 90° drehen</translation>
    </message>
    <message>
        <source>Rena&amp;me</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Bühne</translation>
    </message>
    <message>
        <source>&amp;Patch</source>
        <translation>&amp;Patch</translation>
    </message>
    <message>
        <source>Snap to &amp;grid</source>
        <translation>Am &amp;Raster ausrichten</translation>
    </message>
    <message>
        <source>&amp;Tidy up the patch picture</source>
        <translation>&amp;Patchbild aufräumen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100&#x202f;% zoomen</translation>
    </message>
    <message>
        <source>&amp;Fit all</source>
        <translation>Alles ei&amp;npassen</translation>
    </message>
    <message>
        <source>Fit s&amp;election</source>
        <translation>A&amp;uswahl einpassen</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Less &amp;motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;About Crosspatch</source>
        <translation>&amp;Über Crosspatch</translation>
    </message>
    <message>
        <source>&amp;Picture under the plan…</source>
        <translation>&amp;Bild unter dem Plan …</translation>
    </message>
    <message>
        <source>Repla&amp;ce with…</source>
        <translation>&amp;Ersetzen durch …</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppieren</translation>
    </message>
    <message>
        <source>&amp;Ungroup</source>
        <translation>Gruppe a&amp;uflösen</translation>
    </message>
    <message>
        <source>&amp;Lock or unlock</source>
        <translation>&amp;Sperren oder freigeben</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>&amp;Linke Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>&amp;Mitten nebeneinander ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>&amp;Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;upstage edges</source>
        <translation>&amp;Hintere Kanten ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>M&amp;itten hintereinander ausrichten</translation>
    </message>
    <message>
        <source>Align &amp;downstage edges</source>
        <translation>&amp;Vordere Kanten ausrichten</translation>
    </message>
    <message>
        <source>&amp;Equal gaps across</source>
        <translation>Gleiche Abstände &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Equal gaps up and do&amp;wn</source>
        <translation>Gleiche Abstände hinterein&amp;ander</translation>
    </message>
    <message>
        <source>&amp;Gear</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Audio leads</source>
        <translation>&amp;Audiokabel</translation>
    </message>
    <message>
        <source>&amp;Mains</source>
        <translation>&amp;Strom</translation>
    </message>
    <message>
        <source>Names and &amp;texts</source>
        <translation>Namen und &amp;Texte</translation>
    </message>
    <message>
        <source>Seen from the sta&amp;ge</source>
        <translation>Von der &amp;Bühne aus gesehen</translation>
    </message>
    <message>
        <source>Lengths in &amp;feet</source>
        <translation>Längen in &amp;Fuß</translation>
    </message>
    <message>
        <source>Lay &amp;right-angled</source>
        <translation>&amp;Rechtwinklig legen</translation>
    </message>
    <message>
        <source>Lay &amp;straight</source>
        <translation>&amp;Gerade legen</translation>
    </message>
    <message>
        <source>Forget my &amp;bends</source>
        <translation>Meine &amp;Knicke vergessen</translation>
    </message>
    <message>
        <source>Length &amp;follows the way</source>
        <translation>Länge &amp;folgt dem Weg</translation>
    </message>
    <message>
        <source>&amp;Do or go to…</source>
        <translation>&amp;Tun oder hingehen …</translation>
    </message>
    <message>
        <source>&amp;Back to the place before</source>
        <translation>&amp;Zurück zum Ort davor</translation>
    </message>
    <message>
        <source>For&amp;ward again</source>
        <translation>Wieder &amp;vor</translation>
    </message>
    <message>
        <source>&amp;Minimap</source>
        <translation>&amp;Übersichtskarte</translation>
    </message>
    <message>
        <source>F&amp;old or unfold the box</source>
        <translation>Kasten auf- oder zu&amp;klappen</translation>
    </message>
    <message>
        <source>Show as stu&amp;bs</source>
        <translation>Als Stummel &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Trace the signal</source>
        <translation>&amp;Signal verfolgen</translation>
    </message>
    <message>
        <source>&amp;Keys and mouse</source>
        <translation>&amp;Tasten und Maus</translation>
    </message>
    <message>
        <source>Number the &amp;inputs</source>
        <translation>&amp;Eingänge nummerieren</translation>
    </message>
    <message>
        <source>&amp;Fix all…</source>
        <translation>Alles &amp;beheben…</translation>
    </message>
    <message>
        <source>&amp;Cable finder</source>
        <translation>&amp;Kabelfinder</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>An&amp;hören</translation>
    </message>
    <message>
        <source>&amp;Identify a port…</source>
        <translation>Anschluss &amp;bestimmen…</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Bay</source>
        <translation>Steck&amp;feld</translation>
    </message>
    <message>
        <source>&amp;Break into several…</source>
        <translation>In mehrere &amp;aufteilen…</translation>
    </message>
    <message>
        <source>New patch &amp;bay…</source>
        <translation>Neues Steck&amp;feld…</translation>
    </message>
    <message>
        <source>Lengths from stoc&amp;k</source>
        <translation>Längen aus dem &amp;Bestand</translation>
    </message>
    <message>
        <source>C&amp;hangeover…</source>
        <translation>&amp;Umbau…</translation>
    </message>
    <message>
        <source>&amp;Way of the signal</source>
        <translation>&amp;Weg des Signals</translation>
    </message>
</context>
<context>
    <name>AnswerTile</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ArrivalText</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>verpolt</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>richtig gepolt</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>voice, bass, kick</source>
        <translation>Gesang, Bass, Kick</translation>
    </message>
    <message>
        <source>Input impedance</source>
        <translation>Eingangsimpedanz</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Treble, −3 dB</source>
        <translation>Höhen, −3&#x202f;dB</translation>
    </message>
    <message>
        <source>Hum picked up</source>
        <translation>Brummen</translation>
    </message>
    <message>
        <source>0.1 V between the earths</source>
        <translation>0,1&#x202f;V zwischen den Erden</translation>
    </message>
    <message>
        <source>Hum rejection</source>
        <translation>Brummdämpfung</translation>
    </message>
    <message>
        <source>at 50 Hz</source>
        <translation>bei 50&#x202f;Hz</translation>
    </message>
    <message>
        <source>DC</source>
        <translation>DC</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>sides only</source>
        <translation>nur Seiten</translation>
    </message>
    <message>
        <source>Loss over frequency</source>
        <translation>Verlust über der Frequenz</translation>
    </message>
    <message>
        <source>dB, 0 at 1 kHz</source>
        <translation>dB, 0 bei 1&#x202f;kHz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>−3 dB at %1</source>
        <translation>−3&#x202f;dB bei %1</translation>
    </message>
    <message>
        <source>Level over frequency: 3 dB down at %1</source>
        <translation>Pegel über der Frequenz: 3&#x202f;dB weniger bei %1</translation>
    </message>
    <message>
        <source>Level over frequency</source>
        <translation>Pegel über der Frequenz</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 nach %2: %3</translation>
    </message>
    <message>
        <source>sent at %1</source>
        <translation>gesendet mit %1</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>too weak</source>
        <translation>zu schwach</translation>
    </message>
    <message>
        <source>Arrives at %1; too weak below %2, nominal %3, clips at %4</source>
        <translation>Kommt mit %1 an; zu schwach unter %2, nominal %3, übersteuert ab %4</translation>
    </message>
    <message>
        <source>voice + keys</source>
        <translation>Stimme + Keys</translation>
    </message>
    <message>
        <source>voice + guitar</source>
        <translation>Stimme + Gitarre</translation>
    </message>
    <message>
        <source>melody</source>
        <translation>Melodie</translation>
    </message>
    <message>
        <source>bass</source>
        <translation>Bass</translation>
    </message>
    <message>
        <source>pluck</source>
        <translation>Anschlag</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>silent: no power</source>
        <translation>stumm: kein Strom</translation>
    </message>
    <message>
        <source>Left sent</source>
        <translation>Links gesendet</translation>
    </message>
    <message>
        <source>Right sent</source>
        <translation>Rechts gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>drawn %1 × taller</source>
        <translation>%1-fach höher gezeichnet</translation>
    </message>
    <message>
        <source>Arrives %1</source>
        <translation>Kommt an, %1</translation>
    </message>
    <message>
        <source>Arrives, %1</source>
        <translation>Kommt an, %1</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Kommt an</translation>
    </message>
    <message>
        <source>noise, no music</source>
        <translation>Rauschen, keine Musik</translation>
    </message>
    <message>
        <source>left − right</source>
        <translation>links − rechts</translation>
    </message>
    <message>
        <source>left + right</source>
        <translation>links + rechts</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>What arrives</source>
        <translation>Was ankommt</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
</context>
<context>
    <name>BayBoard</name>
    <message>
        <source>Patch bays</source>
        <translation>Patchbays</translation>
    </message>
    <message>
        <source>Sleeves: %1</source>
        <translation>Schäfte: %1</translation>
    </message>
    <message>
        <source>%1, sleeves</source>
        <translation>%1, Schäfte</translation>
    </message>
    <message>
        <source>Enter plugs in at %1. Esc lets go.</source>
        <translation>Eingabe steckt bei %1. Esc lässt los.</translation>
    </message>
    <message>
        <source>Jack %1. Enter takes a cord, F2 names, Delete pulls.</source>
        <translation>Buchse %1. Eingabe nimmt ein Kabel, F2 benennt, Entf zieht.</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Mic 1…8 names eight</source>
        <translation>„Mic 1…8“ benennt acht</translation>
    </message>
    <message>
        <source>Name…</source>
        <translation>Benennen…</translation>
    </message>
    <message>
        <source>Paste names from here on</source>
        <translation>Namen ab hier einfügen</translation>
    </message>
    <message>
        <source>Pull the cord</source>
        <translation>Kabel ziehen</translation>
    </message>
    <message>
        <source>From here to the end of the section</source>
        <translation>Von hier bis zum Ende des Abschnitts</translation>
    </message>
    <message>
        <source>Section heading…</source>
        <translation>Überschrift des Abschnitts…</translation>
    </message>
    <message>
        <source>Begin a section here…</source>
        <translation>Hier einen Abschnitt beginnen…</translation>
    </message>
    <message>
        <source>Begin a section</source>
        <translation>Abschnitt beginnen</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>A gap before this pair</source>
        <translation>Eine Lücke vor diesem Paar</translation>
    </message>
    <message>
        <source>Let go to plug in at %1.</source>
        <translation>Loslassen, um bei %1 zu stecken.</translation>
    </message>
    <message>
        <source>Drag to a free jack. Esc lets go.</source>
        <translation>Zu einer freien Buchse ziehen. Esc lässt los.</translation>
    </message>
    <message>
        <source>Heading of the section</source>
        <translation>Überschrift des Abschnitts</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a patch bay, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Way of the signal</source>
        <translation>Weg des Signals</translation>
    </message>
    <message>
        <source>Pitch of the paper strips…</source>
        <translation>Raster der Papierstreifen…</translation>
    </message>
    <message>
        <source>From jack to jack in millimetres</source>
        <translation>Von Buchse zu Buchse in Millimetern</translation>
    </message>
    <message>
        <source>%1 mm, as usual</source>
        <translation>%1 mm, wie üblich</translation>
    </message>
</context>
<context>
    <name>BayForm</name>
    <message>
        <source>Bay</source>
        <translation>Steckfeld</translation>
    </message>
    <message>
        <source>6.35 TRS</source>
        <translation>6,35 TRS</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>XLR</source>
        <translation>XLR</translation>
    </message>
    <message>
        <source>RCA</source>
        <translation>Cinch</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jacks in a row</source>
        <translation>Buchsen je Reihe</translation>
    </message>
    <message>
        <source>Jacks in front</source>
        <translation>Buchsen vorn</translation>
    </message>
    <message>
        <source>Sockets behind</source>
        <translation>Buchsen hinten</translation>
    </message>
    <message>
        <source>All pairs, to begin with</source>
        <translation>Alle Paare, für den Anfang</translation>
    </message>
    <message>
        <source>From jack to jack</source>
        <translation>Von Buchse zu Buchse</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einbauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New patch bay</source>
        <translation>Neues Steckfeld</translation>
    </message>
    <message>
        <source>From the first jack to the last: %1 mm. The pitch, here %2 mm, is for strips on paper: measure yours.</source>
        <translation>Von der ersten Buchse bis zur letzten: %1 mm. Das Raster, hier %2 mm, gilt für Papierstreifen: am eigenen Feld nachmessen.</translation>
    </message>
</context>
<context>
    <name>BayLegend</name>
    <message>
        <source>half-normal: the lower plug breaks it</source>
        <translation>halbnormalisiert: der untere Stecker trennt</translation>
    </message>
    <message>
        <source>full normal: either plug breaks it</source>
        <translation>vollnormalisiert: jeder Stecker trennt</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>no normal</source>
        <translation>kein Normal</translation>
    </message>
    <message>
        <source>broken, lost its feed</source>
        <translation>getrennt, ohne Signal</translation>
    </message>
    <message>
        <source>broken, nothing lost</source>
        <translation>getrennt, nichts verloren</translation>
    </message>
    <message>
        <source>isolated, sleeves too</source>
        <translation>getrennt, auch die Hülsen</translation>
    </message>
</context>
<context>
    <name>BayPatching</name>
    <message>
        <source>Plug a cord</source>
        <translation>Kabel stecken</translation>
    </message>
    <message>
        <source>No lead fits both jacks.</source>
        <translation>Kein Kabel passt in beide Buchsen.</translation>
    </message>
    <message>
        <source>Move a plug</source>
        <translation>Stecker umstecken</translation>
    </message>
    <message numerus="yes">
        <source>Pull %n cords</source>
        <translation>
            <numerusform>%n Kabel ziehen</numerusform>
            <numerusform>%n Kabel ziehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %n jacks</source>
        <translation>
            <numerusform>%n Buchse benennen</numerusform>
            <numerusform>%n Buchsen benennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set to %1</source>
        <translation>Auf %1 stellen</translation>
    </message>
    <message>
        <source>Half-normal</source>
        <translation>Halbnormalisiert</translation>
    </message>
    <message>
        <source>Full normal</source>
        <translation>Vollnormalisiert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Parallel</source>
        <translation>Parallel</translation>
    </message>
    <message>
        <source>Bussed</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Strapped pair by pair</source>
        <translation>Paarweise verbunden</translation>
    </message>
    <message>
        <source>Isolated</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Insert a patch bay</source>
        <translation>Steckfeld einfügen</translation>
    </message>
    <message>
        <source>Bay</source>
        <translation>Steckfeld</translation>
    </message>
    <message>
        <source>Set the pitch of a bay</source>
        <translation>Raster eines Steckfelds setzen</translation>
    </message>
</context>
<context>
    <name>BayPicture</name>
    <message>
        <source>6.35 TRS</source>
        <translation>6,35 TRS</translation>
    </message>
    <message>
        <source>TT</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>XLR</source>
        <translation>XLR</translation>
    </message>
    <message>
        <source>RCA</source>
        <translation>Cinch</translation>
    </message>
    <message>
        <source>2 × %1, %2, front</source>
        <translation>2 × %1, %2, Vorderseite</translation>
    </message>
    <message>
        <source>%1, %2, front</source>
        <translation>%1, %2, Vorderseite</translation>
    </message>
</context>
<context>
    <name>BayView</name>
    <message>
        <source>Drag from jack to jack to plug a cord.</source>
        <translation>Von Buchse zu Buchse ziehen, um ein Kabel zu stecken.</translation>
    </message>
    <message numerus="yes">
        <source>%n cords. Delete pulls one.</source>
        <translation>
            <numerusform>%n Kabel. Entf zieht es.</numerusform>
            <numerusform>%n Kabel. Entf zieht eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>No jack is called that.</source>
        <translation>Keine Buchse heißt so.</translation>
    </message>
    <message>
        <source>Find a jack by name or number</source>
        <translation>Buchse nach Name oder Nummer finden</translation>
    </message>
    <message>
        <source>Name jacks</source>
        <translation>Buchsen benennen</translation>
    </message>
    <message>
        <source>From the jack that is chosen on (F2). “Mic 1…8” names eight; a pasted list names as many.</source>
        <translation>Ab der gewählten Buchse (F2). „Mic 1…8“ benennt acht; eine eingefügte Liste so viele, wie sie lang ist.</translation>
    </message>
    <message>
        <source>This show has no patch bay yet</source>
        <translation>Diese Show hat noch kein Steckfeld</translation>
    </message>
    <message>
        <source>A bay shows what is joined behind it, and what a cord in front would change.</source>
        <translation>Ein Steckfeld zeigt, was dahinter verbunden ist und was ein Kabel davor ändern würde.</translation>
    </message>
    <message>
        <source>Put in a bay of 2 × 24</source>
        <translation>Steckfeld mit 2 × 24 einfügen</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Noch eines…</translation>
    </message>
    <message>
        <source>New bay…</source>
        <translation>Neues Steckfeld…</translation>
    </message>
</context>
<context>
    <name>BayWords</name>
    <message>
        <source>%1 %2</source>
        <comment>name of a patch bay, number of a jack</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing is to be had here.</source>
        <translation>Hier ist nichts zu holen.</translation>
    </message>
    <message>
        <source>Here: %1 at %2.</source>
        <translation>Hier: %1 mit %2.</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>Hier: %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is plugged in behind it.</source>
        <translation>Dahinter steckt nichts.</translation>
    </message>
    <message>
        <source>Behind it: %1.</source>
        <translation>Dahinter: %1.</translation>
    </message>
    <message>
        <source>Behind it: %1, where %2 arrive.</source>
        <translation>Dahinter: %1, wo %2 ankommen.</translation>
    </message>
    <message>
        <source>No normal: the two jacks of the pair are apart.</source>
        <translation>Kein Normal: Die beiden Buchsen des Paars sind getrennt.</translation>
    </message>
    <message>
        <source>Half-normal: a plug in the lower jack breaks it, the upper one only taps.</source>
        <translation>Halbnormalisiert: Ein Stecker in der unteren Buchse trennt, in der oberen greift er nur ab.</translation>
    </message>
    <message>
        <source>Full normal: a plug in either jack breaks it.</source>
        <translation>Vollnormalisiert: Ein Stecker in einer der beiden Buchsen trennt.</translation>
    </message>
    <message>
        <source>Parallel: both jacks are one wire, whatever is plugged.</source>
        <translation>Parallel: Beide Buchsen sind ein Draht, was auch gesteckt ist.</translation>
    </message>
    <message>
        <source>%1 no longer reaches %2.</source>
        <translation>%1 erreicht %2 nicht mehr.</translation>
    </message>
    <message>
        <source>%1 can still be had at %2: the upper jack only taps.</source>
        <translation>%1 ist weiter an %2 zu holen: Die obere Buchse greift nur ab.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>place of a jack, its name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: the normal is broken</source>
        <translation>%1: das Normal ist getrennt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The normal is broken:</source>
        <translation>Das Normal ist getrennt:</translation>
    </message>
    <message>
        <source>The normal opens; nothing hangs on it.</source>
        <translation>Das Normal öffnet; nichts hängt daran.</translation>
    </message>
    <message>
        <source>Breaks no normal.</source>
        <translation>Trennt kein Normal.</translation>
    </message>
    <message>
        <source>Isolated: the two jacks are apart, and their sleeves touch no other jack.</source>
        <translation>Getrennt: Die beiden Buchsen sind für sich, und ihre Hülsen berühren keine andere Buchse.</translation>
    </message>
    <message>
        <source>normal to %1 broken</source>
        <translation>Normal zu %1 getrennt</translation>
    </message>
    <message>
        <source>not joined to %1</source>
        <translation>nicht mit %1 verbunden</translation>
    </message>
    <message>
        <source>half normalled to %1</source>
        <translation>halbnormalisiert mit %1</translation>
    </message>
    <message>
        <source>full normalled to %1</source>
        <translation>vollnormalisiert mit %1</translation>
    </message>
    <message>
        <source>parallel with %1</source>
        <translation>parallel mit %1</translation>
    </message>
    <message>
        <source>isolated from %1</source>
        <translation>getrennt von %1</translation>
    </message>
    <message>
        <source>cord to %1</source>
        <translation>Kabel zu %1</translation>
    </message>
    <message>
        <source>carries %1</source>
        <translation>führt %1</translation>
    </message>
    <message>
        <source>carries nothing</source>
        <translation>führt nichts</translation>
    </message>
    <message>
        <source>In front: a cord to %1.</source>
        <translation>Vorn: ein Kabel zu %1.</translation>
    </message>
</context>
<context>
    <name>CableFields</name>
    <message>
        <source>Lead</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Label lead</source>
        <translation>Kabel beschriften</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
</context>
<context>
    <name>CableFinder</name>
    <message>
        <source>A phone into a mixer</source>
        <translation>Ein Telefon an ein Mischpult</translation>
    </message>
    <message>
        <source>A guitar into a desk</source>
        <translation>Eine Gitarre an ein Pult</translation>
    </message>
    <message>
        <source>A desk into a guitar amplifier</source>
        <translation>Ein Pult an einen Gitarrenverstärker</translation>
    </message>
    <message>
        <source>Cable finder</source>
        <translation>Kabelfinder</translation>
    </message>
    <message>
        <source>Type to find gear</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>Which lead or box joins these two, and why. Nothing here changes the show until you put it in.</source>
        <translation>Welches Kabel oder welche Box die beiden verbindet, und warum. Nichts hier ändert die Show, bevor es eingesetzt wird.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>⇄</source>
        <translation>⇄</translation>
    </message>
    <message>
        <source>Swap both ends</source>
        <translation>Beide Enden tauschen</translation>
    </message>
    <message>
        <source>How far?</source>
        <translation>Wie weit?</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>nach Plan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only what we own</source>
        <translation>Nur was vorhanden ist</translation>
    </message>
    <message>
        <source>No box</source>
        <translation>Ohne Box</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>Was angenommen wurde</translation>
    </message>
    <message>
        <source>Say where the sound comes from and where it shall go.</source>
        <translation>Angeben, woher der Ton kommt und wohin er soll.</translation>
    </message>
    <message>
        <source>Every lead and box that could join the two is tried here, the way it would sound: what is fine comes first, what harms comes last. Gear from the plan or from the library will do; if you only know the socket, that will do too.</source>
        <translation>Jedes Kabel und jede Box, die die beiden verbinden könnten, wird hier ausprobiert, so wie es klingen würde: Gutes zuerst, Schädliches zuletzt. Geräte aus dem Plan oder der Bibliothek genügen; auch die Buchse allein genügt.</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>%1 angeben</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>probiert…</translation>
    </message>
    <message>
        <source>No way</source>
        <translation>Kein Weg</translation>
    </message>
    <message>
        <source>One way</source>
        <translation>Ein Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n ways, best first</source>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege, der beste zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>each one tried in full, %1 ms</source>
        <translation>jeder ganz durchprobiert, %1 ms</translation>
    </message>
    <message>
        <source>Nothing in the library joins these two. They may be of different worlds: sound, data, mains.</source>
        <translation>Nichts in der Bibliothek verbindet die beiden. Vielleicht gehören sie verschiedenen Welten an: Ton, Daten, Netz.</translation>
    </message>
    <message>
        <source>None of the ways is left with this filter. Choose All to see them.</source>
        <translation>Mit diesem Filter bleibt kein Weg übrig. „Alle“ zeigt sie.</translation>
    </message>
    <message>
        <source>Why the plain lead fails</source>
        <translation>Warum das einfache Kabel nicht genügt</translation>
    </message>
    <message>
        <source>About the plain lead</source>
        <translation>Zum einfachen Kabel</translation>
    </message>
    <message>
        <source>Nothing: all figures come from data sheets.</source>
        <translation>Nichts: Alle Werte stammen aus Datenblättern.</translation>
    </message>
</context>
<context>
    <name>CablePage</name>
    <message>
        <source>Nothing wrong here</source>
        <translation>Hier ist kein Fehler</translation>
    </message>
    <message>
        <source>No sound travels along this lead yet.</source>
        <translation>Durch dieses Kabel läuft noch kein Ton.</translation>
    </message>
    <message>
        <source>Plug both ends in, and it is checked at once.</source>
        <translation>Beide Enden einstecken, dann wird sofort geprüft.</translation>
    </message>
    <message>
        <source>It comes in right way up at %1, %2 above the weakest level this input can use and %3 below where it clips.</source>
        <translation>Es kommt richtig gepolt mit %1 an: %2 über dem schwächsten Pegel, mit dem dieser Eingang etwas anfangen kann, und %3 unter der Übersteuerung.</translation>
    </message>
    <message>
        <source>All well: it arrives as it should</source>
        <translation>Alles gut: Es kommt an, wie es soll</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Both ends hang free</source>
        <translation>Beide Enden hängen frei</translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation>Was ankommt</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Alle Werte</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Audience</source>
        <translation>Publikum</translation>
    </message>
    <message numerus="yes">
        <source>… %n free</source>
        <translation>
            <numerusform>… %n frei</numerusform>
            <numerusform>… %n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>DI boxes</source>
        <translation>DI-Boxen</translation>
    </message>
    <message>
        <source>Stage boxes</source>
        <translation>Stageboxen</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Amplifiers</source>
        <translation>Endstufen</translation>
    </message>
    <message>
        <source>Monitors and PA</source>
        <translation>Monitore und PA</translation>
    </message>
    <message>
        <source>USR</source>
        <translation>HR</translation>
    </message>
    <message>
        <source>USC</source>
        <translation>HM</translation>
    </message>
    <message>
        <source>USL</source>
        <translation>HL</translation>
    </message>
    <message>
        <source>DSR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>DSC</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>DSL</source>
        <translation>VL</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>CanvasTool</name>
    <message>
        <source>Select</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Stage outline</source>
        <translation>Bühnenumriss</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
</context>
<context>
    <name>ChangeoverFiles</name>
    <message>
        <source>The show of the next act</source>
        <translation>Die Show des nächsten Acts</translation>
    </message>
    <message>
        <source>Crosspatch shows (*.crosspatch)</source>
        <translation>Crosspatch-Shows (*.crosspatch)</translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <translation>Das ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Umbau</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>%1 changeover</source>
        <translation>%1 Umbau</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>Das ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>ChangeoverGroup</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who does this: %1</source>
        <translation>Wer das macht: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ChangeoverPanel</name>
    <message>
        <source>Changeover</source>
        <translation>Umbau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Another show…</source>
        <translation>Andere Show…</translation>
    </message>
    <message>
        <source>Choose the next act…</source>
        <translation>Nächsten Act wählen…</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>The moves back, from the second act to the first</source>
        <translation>Die Handgriffe zurück, vom zweiten Act zum ersten</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The moves as a sheet to tick off</source>
        <translation>Die Handgriffe als Blatt zum Abhaken</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel getan ist</translation>
    </message>
    <message>
        <source>Two acts on one stage are two shows. The open one is the act that plays now; choose the show of the next, and this panel says what to pull, plug, carry and switch, where you stand, in the order of a short walk.</source>
        <translation>Zwei Acts auf einer Bühne sind zwei Shows. Die offene ist der Act, der gerade spielt; mit der Show des nächsten sagt diese Tafel, was zu ziehen, zu stecken, zu tragen und zu schalten ist: Ort für Ort, in der Reihenfolge eines kurzen Wegs.</translation>
    </message>
    <message>
        <source>The easiest way to the second show: File, Save as, and change the copy.</source>
        <translation>Am einfachsten entsteht die zweite Show so: Datei, Speichern unter, und die Kopie ändern.</translation>
    </message>
    <message>
        <source>Or one of these:</source>
        <translation>Oder eine von diesen:</translation>
    </message>
    <message>
        <source>Line check: only what changed</source>
        <translation>Linecheck: nur was sich geändert hat</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Nothing to do: the two shows are plugged alike.</source>
        <translation>Nichts zu tun: Beide Shows sind gleich gesteckt.</translation>
    </message>
    <message>
        <source>All %1 moves are done. Now the line check.</source>
        <translation>Alle %1 Handgriffe sind getan. Jetzt der Linecheck.</translation>
    </message>
    <message>
        <source>%1 of %2 moves done</source>
        <translation>%1 von %2 Handgriffen getan</translation>
    </message>
</context>
<context>
    <name>ChangeoverWords</name>
    <message>
        <source>Upstage right</source>
        <translation>Hinten, vom Publikum links</translation>
    </message>
    <message>
        <source>Upstage centre</source>
        <translation>Hinten Mitte</translation>
    </message>
    <message>
        <source>Upstage left</source>
        <translation>Hinten, vom Publikum rechts</translation>
    </message>
    <message>
        <source>Stage right</source>
        <translation>Vom Publikum links</translation>
    </message>
    <message>
        <source>Centre stage</source>
        <translation>Bühnenmitte</translation>
    </message>
    <message>
        <source>Stage left</source>
        <translation>Vom Publikum rechts</translation>
    </message>
    <message>
        <source>Downstage right</source>
        <translation>Vorn, vom Publikum links</translation>
    </message>
    <message>
        <source>Downstage centre</source>
        <translation>Vorn Mitte</translation>
    </message>
    <message>
        <source>Downstage left</source>
        <translation>Vorn, vom Publikum rechts</translation>
    </message>
    <message>
        <source>Off the stage, right</source>
        <translation>Neben der Bühne, vom Publikum links</translation>
    </message>
    <message>
        <source>Off the stage, left</source>
        <translation>Neben der Bühne, vom Publikum rechts</translation>
    </message>
    <message>
        <source>Behind the stage</source>
        <translation>Hinter der Bühne</translation>
    </message>
    <message>
        <source>In front of the stage</source>
        <translation>Vor der Bühne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the act before</source>
        <translation>der Act davor</translation>
    </message>
    <message>
        <source>the next act</source>
        <translation>der nächste Act</translation>
    </message>
    <message>
        <source>First: 48 V off</source>
        <translation>Zuerst: 48 V aus</translation>
    </message>
    <message>
        <source>When all is plugged: 48 V on</source>
        <translation>Wenn alles steckt: 48 V an</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>Am Pult</translation>
    </message>
    <message>
        <source>the lead to %1</source>
        <translation>das Kabel zu %1</translation>
    </message>
    <message>
        <source>the lead</source>
        <translation>das Kabel</translation>
    </message>
    <message>
        <source>Pull %1 from %2; the lead stays</source>
        <translation>%1 aus %2 ziehen; das Kabel bleibt</translation>
    </message>
    <message>
        <source>Pull %1 from %2; the lead goes</source>
        <translation>%1 aus %2 ziehen; das Kabel kommt weg</translation>
    </message>
    <message>
        <source>Plug %1 into %2</source>
        <translation>%1 in %2 stecken</translation>
    </message>
    <message>
        <source>Plug %1 into %2: %3</source>
        <translation>%1 in %2 stecken: %3</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 abbauen</translation>
    </message>
    <message>
        <source>Take off %1 with its lead</source>
        <translation>%1 samt Kabel abbauen</translation>
    </message>
    <message>
        <source>Take off %1 with its %2 leads</source>
        <translation>%1 samt %2 Kabeln abbauen</translation>
    </message>
    <message>
        <source>Bring on %1</source>
        <translation>%1 aufbauen</translation>
    </message>
    <message>
        <source>Bring on %1 with a lead: %2</source>
        <translation>%1 mit einem Kabel aufbauen: %2</translation>
    </message>
    <message>
        <source>Bring on %1 with %2 leads</source>
        <translation>%1 mit %2 Kabeln aufbauen</translation>
    </message>
    <message>
        <source>Put %1 onto %2</source>
        <translation>%1 auf %2 stellen</translation>
    </message>
    <message>
        <source>%1 to stage right</source>
        <translation>%1 vom Publikum aus nach links</translation>
    </message>
    <message>
        <source>%1 to stage left</source>
        <translation>%1 vom Publikum aus nach rechts</translation>
    </message>
    <message>
        <source>%1 upstage</source>
        <translation>%1 nach hinten</translation>
    </message>
    <message>
        <source>%1 downstage</source>
        <translation>%1 nach vorn</translation>
    </message>
    <message>
        <source>Move %1 by %2</source>
        <translation>%1 verschieben: %2</translation>
    </message>
    <message>
        <source>Move %1 by %2 and %3</source>
        <translation>%1 verschieben: %2 und %3</translation>
    </message>
    <message>
        <source>%1: set %2 to %3</source>
        <translation>%1: %2 auf %3 stellen</translation>
    </message>
    <message>
        <source>48&#xa0;V on at %1</source>
        <translation>48&#xa0;V an bei %1</translation>
    </message>
    <message>
        <source>48&#xa0;V off at %1</source>
        <translation>48&#xa0;V aus bei %1</translation>
    </message>
    <message>
        <source>48&#xa0;V on at %1: %2</source>
        <translation>48&#xa0;V an bei %1: %2</translation>
    </message>
    <message>
        <source>48&#xa0;V off at %1: %2</source>
        <translation>48&#xa0;V aus bei %1: %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>was number %1</source>
        <translation>war Nummer %1</translation>
    </message>
    <message>
        <source>no socket</source>
        <translation>keine Buchse</translation>
    </message>
    <message>
        <source>socket %1 → %2</source>
        <translation>Buchse %1 → %2</translation>
    </message>
    <message>
        <source>socket %1</source>
        <translation>Buchse %1</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>in no mix</source>
        <translation>in keinem Mix</translation>
    </message>
    <message>
        <source>in the mixes %1</source>
        <translation>in den Mixen %1</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>Mix %1</source>
        <translation>Mix %1</translation>
    </message>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>%1: %2 is free</source>
        <translation>%1: %2 ist frei</translation>
    </message>
    <message>
        <source>%1: new, %2, socket %3</source>
        <translation>%1: neu, %2, Buchse %3</translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Pull %1 from %2, plug it into %3</source>
        <translation>%1 aus %2 ziehen und in %3 stecken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>Keys and mouse</source>
        <translation>Tasten und Maus</translation>
    </message>
    <message>
        <source>Type to find a key</source>
        <translation>Tippen, um eine Taste zu finden</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 danger, %2 errors, %3 warnings, %4 notes, %5 accepted</source>
        <translation>Gefahr: %1, Fehler: %2, Warnungen: %3, Hinweise: %4, akzeptiert: %5</translation>
    </message>
    <message>
        <source>check wants one show: crosspatch check SHOW [--json]</source>
        <translation>check braucht eine Show: crosspatch check SHOW [--json]</translation>
    </message>
    <message>
        <source>export wants a show, a list and a place: crosspatch export SHOW --as patch-list --out FILE.pdf</source>
        <translation>export braucht eine Show, eine Liste und ein Ziel: crosspatch export SHOW --as patch-list --out DATEI.pdf</translation>
    </message>
    <message>
        <source>No such list: %1. There are: %2</source>
        <translation>Diese Liste gibt es nicht: %1. Es gibt: %2</translation>
    </message>
    <message>
        <source>%1: several lists want a folder that is there</source>
        <translation>%1: mehrere Listen brauchen einen vorhandenen Ordner</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>No such type or port: %1. “crosspatch gear list” shows all types.</source>
        <translation>Diesen Typ oder Anschluss gibt es nicht: %1. „crosspatch gear list“ zeigt alle Typen.</translation>
    </message>
    <message>
        <source>No such port: %1. It has: %2</source>
        <translation>Diesen Anschluss gibt es nicht: %1. Vorhanden: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3, %4%5</source>
        <translation>%1 auf %2: %3, %4%5</translation>
    </message>
    <message>
        <source>, inverted</source>
        <translation>, verpolt</translation>
    </message>
    <message>
        <source>Nothing to complain about.</source>
        <translation>Nichts zu beanstanden.</translation>
    </message>
    <message>
        <source>Remedy: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>No lead in the library has plugs for both sockets.</source>
        <translation>Kein Kabel der Bibliothek hat Stecker für beide Buchsen.</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles gut</translation>
    </message>
    <message>
        <source>“%1” is no length in metres (0 to 10000).</source>
        <translation>„%1“ ist keine Länge in Metern (0 bis 10000).</translation>
    </message>
    <message>
        <source>No such lead: %1. There are: %2</source>
        <translation>Dieses Kabel gibt es nicht: %1. Es gibt: %2</translation>
    </message>
    <message>
        <source>fix wants a show and a new file: crosspatch fix SHOW --out NEW</source>
        <translation>fix braucht eine Show und eine neue Datei: crosspatch fix SHOW --out NEU</translation>
    </message>
    <message>
        <source>%1: the new file must be another one</source>
        <translation>%1: die neue Datei muss eine andere sein</translation>
    </message>
    <message>
        <source>gear wants “list” or “show TYPE” with a type of the list</source>
        <translation>gear braucht „list“ oder „show TYP“ mit einem Typ aus der Liste</translation>
    </message>
    <message>
        <source>Patch-bay and stage-plot designer. Without a command it opens the window.</source>
        <translation>Planer für Patchbay und Bühne. Ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>the show to work on</source>
        <translation>die Show, um die es geht</translation>
    </message>
    <message>
        <source>answer as JSON</source>
        <translation>Antwort als JSON</translation>
    </message>
    <message>
        <source>which lists, as patch-list</source>
        <translation>welche Listen, etwa patch-list</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>die Zieldatei</translation>
    </message>
    <message>
        <source>a4 or letter</source>
        <translation>a4 oder letter</translation>
    </message>
    <message>
        <source>the receiving port</source>
        <translation>der empfangende Anschluss</translation>
    </message>
    <message>
        <source>length of the lead in metres</source>
        <translation>Länge des Kabels in Metern</translation>
    </message>
    <message>
        <source>one more folder or file of gear</source>
        <translation>weiterer Ordner oder weitere Datei mit Geräten</translation>
    </message>
    <message>
        <source>%1: there is no such file or folder</source>
        <translation>%1: diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>No lead wired as %1 has plugs for both sockets: %2 and %3.</source>
        <translation>Kein Kabel mit der Belegung %1 hat Stecker für beide Buchsen: %2 und %3.</translation>
    </message>
    <message>
        <source>48 V on at the receiving port</source>
        <translation>48&#x202f;V am empfangenden Anschluss eingeschaltet</translation>
    </message>
    <message>
        <source>the lead, as trs-trs, its wiring, as C5, or “adapter”</source>
        <translation>das Kabel, etwa trs-trs, seine Belegung, etwa C5, oder „adapter“</translation>
    </message>
    <message>
        <source>listen: the lead&apos;s number in the show</source>
        <translation>listen: Nummer des Kabels in der Show</translation>
    </message>
    <message>
        <source>listen: song, voice or guitar</source>
        <translation>listen: song, voice oder guitar</translation>
    </message>
    <message>
        <source>listen: how long, 10 as it is</source>
        <translation>listen: wie lang, sonst 10</translation>
    </message>
    <message>
        <source>listen: what is sent in place of what arrives</source>
        <translation>listen: was gesendet wird statt dessen, was ankommt</translation>
    </message>
    <message>
        <source>listen: without the hum of loops and long leads</source>
        <translation>listen: ohne das Brummen von Schleifen und langen Kabeln</translation>
    </message>
    <message>
        <source>Way: %1 (%2): %3</source>
        <translation>Weg: %1 (%2): %3</translation>
    </message>
    <message>
        <source>--lead wants the number of a lead: %1</source>
        <translation>--lead braucht die Nummer eines Kabels: %1</translation>
    </message>
    <message>
        <source>Nothing arrives: the file is silent.</source>
        <translation>Nichts kommt an: Die Datei ist still.</translation>
    </message>
    <message>
        <source>This can do harm in truth. In the file it is no louder than anything else.</source>
        <translation>In Wirklichkeit kann das Schaden anrichten. In der Datei ist es nicht lauter als alles andere.</translation>
    </message>
    <message>
        <source>It distorts: more arrives than the input takes.</source>
        <translation>Es verzerrt: Es kommt mehr an, als der Eingang verträgt.</translation>
    </message>
    <message>
        <source>No such programme: %1. There are: song, voice, guitar</source>
        <translation>Dieses Programm gibt es nicht: %1. Vorhanden: song, voice, guitar</translation>
    </message>
    <message>
        <source>listen wants a lead and a file: crosspatch listen SHOW --lead NUMBER --out FILE.wav, or --from and --to</source>
        <translation>listen braucht ein Kabel und eine Datei: crosspatch listen SHOW --lead NUMMER --out DATEI.wav, oder --from und --to</translation>
    </message>
    <message>
        <source>“%1” is no time in seconds (up to 600).</source>
        <translation>„%1“ ist keine Zeit in Sekunden (bis 600).</translation>
    </message>
    <message>
        <source>two ports are wanted: --from TYPE:PORT --to TYPE:PORT [--cable TYPE]</source>
        <translation>zwei Anschlüsse werden gebraucht: --from TYP:ANSCHLUSS --to TYP:ANSCHLUSS [--cable TYP]</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Line check: %1</source>
        <translation>Linecheck: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n Handgriff</numerusform>
            <numerusform>%n Handgriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>changeover wants two shows: crosspatch changeover BEFORE AFTER [--out FILE.pdf] [--json]</source>
        <translation>changeover braucht zwei Shows: crosspatch changeover VORHER NACHHER [--out DATEI.pdf] [--json]</translation>
    </message>
    <message>
        <source>--paper wants a4 or letter</source>
        <translation>--paper will a4 oder letter</translation>
    </message>
    <message>
        <source>check, export, connect, fix, listen, trace, changeover or gear</source>
        <translation>check, export, connect, fix, listen, trace, changeover oder gear</translation>
    </message>
    <message>
        <source>the sending port, as generic/phone:out; trace: where to begin, as channel:7</source>
        <translation>der sendende Anschluss, etwa generic/phone:out; trace: wo begonnen wird, etwa channel:7</translation>
    </message>
    <message>
        <source>%1 sent, %2 arrive, %3 below clip</source>
        <translation>%1 gesendet, %2 kommen an, %3 unter der Übersteuerung</translation>
    </message>
    <message>
        <source>It also goes to %1 (%2)</source>
        <translation>Es geht auch zu %1 (%2)</translation>
    </message>
    <message>
        <source>trace wants a show and where to begin: crosspatch trace SHOW --from channel:7 (or cable:12, port:3/in4, device:3)</source>
        <translation>trace braucht eine Show und einen Anfang: crosspatch trace SHOW --from channel:7 (oder cable:12, port:3/in4, device:3)</translation>
    </message>
    <message>
        <source>The show has no %1</source>
        <translation>Die Show hat kein %1</translation>
    </message>
    <message>
        <source>No signal goes through there from an output to an input</source>
        <translation>Dort geht kein Signal von einem Ausgang zu einem Eingang</translation>
    </message>
</context>
<context>
    <name>DeviceFields</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Set switch</source>
        <translation>Schalter stellen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Von links</translation>
    </message>
    <message>
        <source>From upstage</source>
        <translation>Von hinten</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Each of them</source>
        <translation>Einzeln</translation>
    </message>
</context>
<context>
    <name>DevicePage</name>
    <message>
        <source>case on mains earth</source>
        <translation>Gehäuse am Schutzleiter</translation>
    </message>
    <message>
        <source>mains without earth</source>
        <translation>Netz ohne Schutzleiter</translation>
    </message>
    <message>
        <source>no mains</source>
        <translation>kein Netzanschluss</translation>
    </message>
    <message>
        <source>earth not known</source>
        <translation>Erdung unbekannt</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>About this type</source>
        <translation>Zu diesem Typ</translation>
    </message>
    <message>
        <source>No source states: %1.</source>
        <translation>Ohne Quellenangabe: %1.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Untitled show</source>
        <translation>Unbenannte Show</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>This could not be pasted: %1</source>
        <translation>Das ließ sich nicht einfügen: %1</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>What is locked stays. Arrange, Lock or unlock sets it free.</source>
        <translation>Gesperrtes bleibt. Anordnen, Sperren oder freigeben gibt es frei.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Distribute</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Lay leads</source>
        <translation>Kabel legen</translation>
    </message>
    <message>
        <source>Forget bends</source>
        <translation>Knicke vergessen</translation>
    </message>
    <message>
        <source>Length follows the way</source>
        <translation>Länge folgt dem Weg</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Show the whole way</source>
        <translation>Den ganzen Weg zeigen</translation>
    </message>
    <message>
        <source>Show as stubs</source>
        <translation>Als Stummel zeigen</translation>
    </message>
    <message>
        <source>Every input of stage boxes and desks that gets a signal has its channel.</source>
        <translation>Jeder Eingang von Stageboxen und Pulten, der ein Signal bekommt, hat seinen Kanal.</translation>
    </message>
    <message>
        <source>Number the inputs</source>
        <translation>Eingänge nummerieren</translation>
    </message>
    <message numerus="yes">
        <source>%n channels more; the patch list prints them.</source>
        <translation>
            <numerusform>%n Kanal mehr; die Patchliste druckt ihn.</numerusform>
            <numerusform>%n Kanäle mehr; die Patchliste druckt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths from stock</source>
        <translation>Längen aus dem Bestand</translation>
    </message>
</context>
<context>
    <name>EmptyStage</name>
    <message>
        <source>Drag something from the library on to it, or begin with a show.</source>
        <translation>Etwas aus der Bibliothek daraufziehen oder mit einer Show beginnen.</translation>
    </message>
    <message>
        <source>New stage…</source>
        <translation>Neue Bühne…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>An empty stage, %1 × %2</source>
        <translation>Eine leere Bühne, %1 × %2</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>the connector has no contact “%1”</source>
        <translation>der Steckverbinder hat keinen Kontakt „%1“</translation>
    </message>
    <message>
        <source>the end “%1” is there twice</source>
        <translation>das Ende „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>a cable needs at least one end</source>
        <translation>ein Kabel braucht mindestens ein Ende</translation>
    </message>
    <message>
        <source>“%1” is no end and contact of this cable</source>
        <translation>„%1“ ist kein Ende mit Kontakt dieses Kabels</translation>
    </message>
    <message>
        <source>there is no cable by the metre called “%1”</source>
        <translation>es gibt keine Meterware namens „%1“</translation>
    </message>
    <message>
        <source>lengths must ascend</source>
        <translation>Längen müssen aufsteigen</translation>
    </message>
    <message>
        <source>the contact “%1” is there twice</source>
        <translation>den Kontakt „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>a cable has no switches</source>
        <translation>ein Kabel hat keine Schalter</translation>
    </message>
    <message>
        <source>“%1” is no port circuit; there are %2</source>
        <translation>„%1“ ist keine Anschlussschaltung; es gibt %2</translation>
    </message>
    <message>
        <source>a switch needs two or more positions, each of its own name</source>
        <translation>ein Schalter braucht mindestens zwei Stellungen, jede mit eigenem Namen</translation>
    </message>
    <message>
        <source>the switch “%1” is there twice</source>
        <translation>den Schalter „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>there is no switch and position “%1”</source>
        <translation>es gibt keinen Schalter mit Stellung „%1“</translation>
    </message>
    <message>
        <source>here must be a text in quotation marks</source>
        <translation>hier muss ein Text in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>this text must not be empty</source>
        <translation>dieser Text darf nicht leer sein</translation>
    </message>
    <message>
        <source>“%1” is no key: letters, digits and - _ . + / only</source>
        <translation>„%1“ ist kein Schlüssel: nur Buchstaben, Ziffern und - _ . + /</translation>
    </message>
    <message>
        <source>here must be a whole number from %1 to %2</source>
        <translation>hier muss eine ganze Zahl von %1 bis %2 stehen</translation>
    </message>
    <message>
        <source>here must be a number from %1 to %2</source>
        <translation>hier muss eine Zahl von %1 bis %2 stehen</translation>
    </message>
    <message>
        <source>here must be true or false</source>
        <translation>hier muss true oder false stehen</translation>
    </message>
    <message>
        <source>here must be a list of two whole numbers</source>
        <translation>hier muss eine Liste aus zwei ganzen Zahlen stehen</translation>
    </message>
    <message>
        <source>here must be a list in square brackets</source>
        <translation>hier muss eine Liste in eckigen Klammern stehen</translation>
    </message>
    <message>
        <source>this list is longer than %1</source>
        <translation>diese Liste ist länger als %1</translation>
    </message>
    <message>
        <source>here must be fields in braces</source>
        <translation>hier müssen Felder in geschweiften Klammern stehen</translation>
    </message>
    <message>
        <source>the field “%1” is missing</source>
        <translation>das Feld „%1“ fehlt</translation>
    </message>
    <message>
        <source>the field “%1” is not known here</source>
        <translation>das Feld „%1“ ist hier unbekannt</translation>
    </message>
    <message>
        <source>“%1” is not known here; it can be %2</source>
        <translation>„%1“ ist hier unbekannt; möglich ist %2</translation>
    </message>
    <message>
        <source>“%1” must not contain . or #</source>
        <translation>„%1“ darf weder . noch # enthalten</translation>
    </message>
    <message>
        <source>there is no connector “%1”</source>
        <translation>es gibt keinen Steckverbinder „%1“</translation>
    </message>
    <message>
        <source>there is no contact “%1”</source>
        <translation>es gibt keinen Kontakt „%1“</translation>
    </message>
    <message>
        <source>here must be %1 nodes</source>
        <translation>hier müssen %1 Knoten stehen</translation>
    </message>
    <message>
        <source>the port “%1” is there twice</source>
        <translation>den Anschluss „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the port “%1” follows “%2”, which is not there</source>
        <translation>der Anschluss „%1“ folgt auf „%2“, und den gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” is built in and cannot be replaced; give yours another key</source>
        <translation>„%1“ ist eingebaut und nicht ersetzbar; dem eigenen einen anderen Schlüssel geben</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>a text has no closing quotation mark</source>
        <translation>einem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>a text contains a line break or another control character</source>
        <translation>ein Text enthält einen Zeilenumbruch oder ein anderes Steuerzeichen</translation>
    </message>
    <message>
        <source>this is not valid UTF-8 text</source>
        <translation>das ist kein gültiger UTF-8-Text</translation>
    </message>
    <message>
        <source>a \u escape stands for half a character</source>
        <translation>eine \u-Folge steht für ein halbes Zeichen</translation>
    </message>
    <message>
        <source>\u must be followed by four hexadecimal digits</source>
        <translation>auf \u müssen vier Hexadezimalziffern folgen</translation>
    </message>
    <message>
        <source>this character may not follow a backslash</source>
        <translation>dieses Zeichen darf nicht auf einen Backslash folgen</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>diese Zahl ist zu groß</translation>
    </message>
    <message>
        <source>this number is not written as JSON wants it</source>
        <translation>diese Zahl ist nicht so geschrieben, wie JSON es verlangt</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>die Datei endet zu früh</translation>
    </message>
    <message>
        <source>there is something after the end of the content</source>
        <translation>nach dem Ende des Inhalts steht noch etwas</translation>
    </message>
    <message>
        <source>a value is missing here</source>
        <translation>hier fehlt ein Wert</translation>
    </message>
    <message>
        <source>a field must begin with its name in quotation marks</source>
        <translation>ein Feld muss mit seinem Namen in Anführungszeichen beginnen</translation>
    </message>
    <message>
        <source>a colon must follow the name of a field</source>
        <translation>auf den Namen eines Feldes muss ein Doppelpunkt folgen</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>ein Komma oder eine schließende geschweifte Klammer fehlt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende eckige Klammer fehlt</translation>
    </message>
    <message>
        <source>this is not JSON</source>
        <translation>das ist kein JSON</translation>
    </message>
    <message>
        <source>a text is longer than %1 bytes</source>
        <translation>ein Text ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>a text contains a control character</source>
        <translation>ein Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>the file holds more than %1 values</source>
        <translation>die Datei enthält mehr als %1 Werte</translation>
    </message>
    <message>
        <source>brackets are nested more than %1 deep</source>
        <translation>Klammern sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>the field “%1” is there twice</source>
        <translation>das Feld „%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>the file is larger than %1 MB</source>
        <translation>die Datei ist größer als %1&#x202f;MB</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; save it as plain UTF-8</source>
        <translation>die Datei beginnt mit einer Byte-Order-Mark; als reines UTF-8 speichern</translation>
    </message>
    <message>
        <source>the file contains a NUL byte; it may be damaged</source>
        <translation>die Datei enthält ein NUL-Byte; sie ist vielleicht beschädigt</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the file could not be saved: %1</source>
        <translation>die Datei ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>the file could not be saved: there is something of that name that is no file</source>
        <translation>die Datei ließ sich nicht speichern: unter diesem Namen gibt es etwas, das keine Datei ist</translation>
    </message>
    <message>
        <source>this is not a Crosspatch show</source>
        <translation>das ist keine Crosspatch-Show</translation>
    </message>
    <message>
        <source>the show has format %1; this Crosspatch reads up to format %2. A newer Crosspatch is needed</source>
        <translation>die Show hat Format %1; dieses Crosspatch liest bis Format %2. Ein neueres Crosspatch ist nötig</translation>
    </message>
    <message>
        <source>the id %1 is there twice</source>
        <translation>die Kennung %1 gibt es zweimal</translation>
    </message>
    <message>
        <source>the type “%1” is neither in the show nor in the library</source>
        <translation>den Typ „%1“ gibt es weder in der Show noch in der Bibliothek</translation>
    </message>
    <message>
        <source>there is no device %1 in the show</source>
        <translation>es gibt kein Gerät %1 in der Show</translation>
    </message>
    <message>
        <source>the type “%1” has no switch “%2” with the position “%3”</source>
        <translation>der Typ „%1“ hat keinen Schalter „%2“ mit der Stellung „%3“</translation>
    </message>
    <message>
        <source>the lead “%1” has no end “%2”</source>
        <translation>das Kabel „%1“ hat kein Ende „%2“</translation>
    </message>
    <message>
        <source>the show holds the larger id %1</source>
        <translation>die Show enthält die größere Kennung %1</translation>
    </message>
    <message>
        <source>there is no wiring called “%1”</source>
        <translation>es gibt keine Belegung namens „%1“</translation>
    </message>
    <message>
        <source>an alternative holds either “when” a switch stands so or “fromLoad” on</source>
        <translation>eine Alternative gilt entweder „when“, wenn ein Schalter so steht, oder ab „fromLoad“</translation>
    </message>
    <message>
        <source>the picture under the plan is damaged</source>
        <translation>das Bild unter dem Plan ist beschädigt</translation>
    </message>
    <message>
        <source>there is no switch and position, or port, “%1”</source>
        <translation>einen Schalter mit dieser Stellung oder einen Anschluss „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>a connector needs at least one contact</source>
        <translation>ein Steckverbinder braucht mindestens einen Kontakt</translation>
    </message>
</context>
<context>
    <name>FinderCard</name>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Port it comes from</source>
        <translation>Anschluss, von dem es kommt</translation>
    </message>
    <message>
        <source>Port it goes to</source>
        <translation>Anschluss, zu dem es geht</translation>
    </message>
    <message>
        <source>What does the sound come out of?</source>
        <translation>Woher kommt der Ton?</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin soll er?</translation>
    </message>
    <message>
        <source>What socket?</source>
        <translation>Welche Buchse?</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist sie?</translation>
    </message>
    <message>
        <source>Choose the gear by name</source>
        <translation>Gerät nach Namen wählen</translation>
    </message>
    <message>
        <source>I only know the socket…</source>
        <translation>Nur die Buchse ist bekannt…</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (belegt)</translation>
    </message>
    <message>
        <source>Choose gear…</source>
        <translation>Gerät wählen…</translation>
    </message>
    <message>
        <source>Gear it comes from: %1</source>
        <translation>Gerät, von dem es kommt: %1</translation>
    </message>
    <message>
        <source>Gear it goes to: %1</source>
        <translation>Gerät, zu dem es geht: %1</translation>
    </message>
</context>
<context>
    <name>FinderFacts</name>
    <message>
        <source>not known whether balanced</source>
        <translation>ob symmetrisch, ist nicht bekannt</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>zweimal dasselbe</translation>
    </message>
    <message>
        <source>two signals</source>
        <translation>zwei Signale</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>unsymmetrisch</translation>
    </message>
    <message>
        <source>earthed by its supply</source>
        <translation>über das Netzteil geerdet</translation>
    </message>
    <message>
        <source>mains without earth</source>
        <translation>Netz ohne Schutzleiter</translation>
    </message>
    <message>
        <source>no mains</source>
        <translation>kein Netzanschluss</translation>
    </message>
    <message>
        <source>earth not known</source>
        <translation>Erdung unbekannt</translation>
    </message>
    <message>
        <source>clips at %1</source>
        <translation>übersteuert bei %1</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>Accepted by %2: %1</source>
        <translation>Akzeptiert von %2: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Was nun</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Hinnehmen…</translation>
    </message>
    <message>
        <source>Leave it as it is, with a reason that is printed</source>
        <translation>So lassen, mit einer Begründung, die gedruckt wird</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr hinnehmen</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Learn</source>
        <translation>Nachlesen</translation>
    </message>
    <message>
        <source>Identify it…</source>
        <translation>Bestimmen…</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Befund hinnehmen</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>Nicht mehr hinnehmen</translation>
    </message>
</context>
<context>
    <name>FixAllPanel</name>
    <message>
        <source>Trying remedies on a copy of the show…</source>
        <translation>Abhilfen werden an einer Kopie der Show ausprobiert…</translation>
    </message>
    <message>
        <source>Nothing in the library puts right what is wrong here without bringing something as bad. Click a problem: it says what you can do.</source>
        <translation>Nichts in der Bibliothek behebt, was hier nicht stimmt, ohne etwas ebenso Schlimmes zu bringen. Ein Klick auf ein Problem sagt, was sich tun lässt.</translation>
    </message>
    <message>
        <source>Nothing to put right: no dangers, errors or warnings.</source>
        <translation>Nichts zu beheben: keine Gefahren, Fehler oder Warnungen.</translation>
    </message>
    <message>
        <source>Each was tried, solved and checked. After this no danger, error or warning is left.</source>
        <translation>Alles wurde ausprobiert, berechnet und geprüft. Danach bleibt keine Gefahr, kein Fehler und keine Warnung.</translation>
    </message>
    <message>
        <source>Each was tried, solved and checked. Problems left after this: %1</source>
        <translation>Alles wurde ausprobiert, berechnet und geprüft. Danach bleiben an Problemen: %1</translation>
    </message>
    <message>
        <source>To get in all: %1</source>
        <translation>Insgesamt zu besorgen: %1</translation>
    </message>
    <message>
        <source>Of what you own: %1</source>
        <translation>Aus dem Bestand: %1</translation>
    </message>
    <message>
        <source>Nothing to get.</source>
        <translation>Nichts zu besorgen.</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>%1 einsetzen</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einsetzen</translation>
    </message>
    <message>
        <source>Put in all that is ticked</source>
        <translation>Alles Angehakte einsetzen</translation>
    </message>
    <message>
        <source>Fix one problem</source>
        <translation>Ein Problem beheben</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n problems</source>
        <translation>
            <numerusform>%n Problem beheben</numerusform>
            <numerusform>%n Probleme beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix all</source>
        <translation>Alles beheben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What would be done</source>
        <translation>Was getan würde</translation>
    </message>
    <message>
        <source>How far the trials are</source>
        <translation>Wie weit die Versuche sind</translation>
    </message>
</context>
<context>
    <name>FixRow</name>
    <message>
        <source>To get: %1</source>
        <translation>Zu besorgen: %1</translation>
    </message>
    <message>
        <source>You own: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Takes nothing</source>
        <translation>Braucht nichts</translation>
    </message>
    <message>
        <source>%1&#xa0;×&#xa0;%2</source>
        <translation>%1&#xa0;×&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FocusWalk</name>
    <message>
        <source>%1. C draws a lead from here, Esc goes back.</source>
        <translation>%1. C zieht von hier ein Kabel, Esc geht zurück.</translation>
    </message>
</context>
<context>
    <name>GearPicker</name>
    <message>
        <source>Replace %1 with…</source>
        <translation>%1 ersetzen durch …</translation>
    </message>
    <message>
        <source>Nothing in the library has that name</source>
        <translation>Nichts in der Bibliothek heißt so</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) come loose</source>
        <translation>
            <numerusform>%n Kabel wird frei</numerusform>
            <numerusform>%n Kabel werden frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace %1 with %2</source>
        <translation>%1 durch %2 ersetzen</translation>
    </message>
    <message>
        <source>Leads with a free end now: %1</source>
        <translation>Kabel mit freiem Ende: %1</translation>
    </message>
    <message>
        <source>Break %1 into…</source>
        <translation>%1 aufteilen in…</translation>
    </message>
    <message>
        <source>Multicores, stage boxes and splitters can be broken into smaller ones</source>
        <translation>Multicores, Stageboxen und Splitter lassen sich in kleinere aufteilen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Break %1 into %2</source>
        <translation>%1 in %2 aufteilen</translation>
    </message>
    <message>
        <source>%1 is now %2. Plugs that went to another socket: %3</source>
        <translation>%1 ist jetzt %2. Stecker, die in eine andere Buchse kamen: %3</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Zoom under the pointer</source>
        <translation>Unter dem Zeiger zoomen</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Umschalt + Rad</translation>
    </message>
    <message>
        <source>Scroll sideways</source>
        <translation>Seitwärts rollen</translation>
    </message>
    <message>
        <source>Two fingers</source>
        <translation>Zwei Finger</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>Den Plan verschieben</translation>
    </message>
    <message>
        <source>Middle button, or Space + drag</source>
        <translation>Mittlere Taste oder Leertaste + ziehen</translation>
    </message>
    <message>
        <source>Back and forward buttons</source>
        <translation>Tasten Zurück und Vor</translation>
    </message>
    <message>
        <source>Places seen before and after</source>
        <translation>Orte, die man vorher und nachher sah</translation>
    </message>
    <message>
        <source>Press or drag in the minimap</source>
        <translation>In der Übersichtskarte drücken oder ziehen</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Ctrl or Shift + click</source>
        <translation>Strg oder Umschalt + Klick</translation>
    </message>
    <message>
        <source>Select one more, or less</source>
        <translation>Eines mehr oder weniger auswählen</translation>
    </message>
    <message>
        <source>Drag over the floor</source>
        <translation>Über den Boden ziehen</translation>
    </message>
    <message>
        <source>Select what lies within</source>
        <translation>Auswählen, was darin liegt</translation>
    </message>
    <message>
        <source>Drag a device</source>
        <translation>Ein Gerät ziehen</translation>
    </message>
    <message>
        <source>Move it on the grid</source>
        <translation>Es im Raster verschieben</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Umschalt beim Ziehen</translation>
    </message>
    <message>
        <source>Move it on the fine grid</source>
        <translation>Es im feinen Raster verschieben</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move by one step of the grid</source>
        <translation>Um einen Rasterschritt verschieben</translation>
    </message>
    <message>
        <source>Shift + arrows</source>
        <translation>Umschalt + Pfeile</translation>
    </message>
    <message>
        <source>Move by a fine step</source>
        <translation>Um einen feinen Schritt verschieben</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Walk devices and cables as one reads them</source>
        <translation>Geräte und Kabel durchgehen, wie man liest</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Strg + Pfeile</translation>
    </message>
    <message>
        <source>Walk to the next device that way</source>
        <translation>Zum nächsten Gerät in dieser Richtung</translation>
    </message>
    <message>
        <source>Ctrl + Tab</source>
        <translation>Strg + Tab</translation>
    </message>
    <message>
        <source>Leave the canvas</source>
        <translation>Die Zeichenfläche verlassen</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Taste</translation>
    </message>
    <message>
        <source>What can be done with it</source>
        <translation>Was man damit tun kann</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Show everything, then select nothing</source>
        <translation>Alles zeigen, dann nichts auswählen</translation>
    </message>
    <message>
        <source>Drag from a port</source>
        <translation>Von einem Anschluss ziehen</translation>
    </message>
    <message>
        <source>Draw a cable</source>
        <translation>Ein Kabel ziehen</translation>
    </message>
    <message>
        <source>Drag from a port with Shift</source>
        <translation>Mit Umschalt von einem Anschluss ziehen</translation>
    </message>
    <message>
        <source>The ports after it come along</source>
        <translation>Die Anschlüsse danach kommen mit</translation>
    </message>
    <message>
        <source>Drop on the floor</source>
        <translation>Auf dem Boden loslassen</translation>
    </message>
    <message>
        <source>Choose what could go there</source>
        <translation>Wählen, was dorthin könnte</translation>
    </message>
    <message>
        <source>C on a device or a port</source>
        <translation>C auf einem Gerät oder Anschluss</translation>
    </message>
    <message>
        <source>Choose where to by typing</source>
        <translation>Das Ziel durch Tippen wählen</translation>
    </message>
    <message>
        <source>Drag the end of a selected cable</source>
        <translation>Das Ende eines ausgewählten Kabels ziehen</translation>
    </message>
    <message>
        <source>Plug it in elsewhere</source>
        <translation>Es anderswo einstecken</translation>
    </message>
    <message>
        <source>Tab or Alt while drawing</source>
        <translation>Tab oder Alt beim Ziehen</translation>
    </message>
    <message>
        <source>Take another lead</source>
        <translation>Ein anderes Kabel nehmen</translation>
    </message>
    <message>
        <source>Esc while drawing</source>
        <translation>Esc beim Ziehen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Looking around</source>
        <translation>Sich umsehen</translation>
    </message>
    <message>
        <source>Selecting and moving</source>
        <translation>Auswählen und verschieben</translation>
    </message>
    <message>
        <source>Drawing cables</source>
        <translation>Kabel ziehen</translation>
    </message>
    <message>
        <source>Pinch</source>
        <translation>Zwei Finger spreizen</translation>
    </message>
    <message>
        <source>Zoom under the fingers</source>
        <translation>Unter den Fingern zoomen</translation>
    </message>
    <message>
        <source>Drag a selected cable</source>
        <translation>Ein ausgewähltes Kabel ziehen</translation>
    </message>
    <message>
        <source>Bend its way</source>
        <translation>Seinen Weg knicken</translation>
    </message>
    <message>
        <source>Double-click a bend</source>
        <translation>Doppelklick auf einen Knick</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Ihn entfernen</translation>
    </message>
    <message>
        <source>Drag a corner of a riser, table or drape</source>
        <translation>Eine Ecke von Podest, Tisch oder Vorhang ziehen</translation>
    </message>
    <message>
        <source>Change its size</source>
        <translation>Die Größe ändern</translation>
    </message>
    <message>
        <source>Stage outline: drag a corner or an edge</source>
        <translation>Bühnenumriss: Ecke oder Kante ziehen</translation>
    </message>
    <message>
        <source>Change the shape of the stage</source>
        <translation>Die Form der Bühne ändern</translation>
    </message>
    <message>
        <source>Stage outline: double-click a corner</source>
        <translation>Bühnenumriss: Doppelklick auf eine Ecke</translation>
    </message>
    <message>
        <source>Shift while measuring</source>
        <translation>Umschalt beim Messen</translation>
    </message>
    <message>
        <source>Straight across or down</source>
        <translation>Gerade quer oder längs</translation>
    </message>
    <message>
        <source>Shaping the plan</source>
        <translation>Den Plan formen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Write over the cell</source>
        <translation>Zelle überschreiben</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Change what is in the cell</source>
        <translation>Inhalt der Zelle ändern</translation>
    </message>
    <message>
        <source>Enter, Tab</source>
        <translation>Eingabe, Tab</translation>
    </message>
    <message>
        <source>Go on below, to the right</source>
        <translation>Weiter nach unten, nach rechts</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Haken setzen oder entfernen</translation>
    </message>
    <message>
        <source>Ctrl + C, Ctrl + V</source>
        <translation>Strg + C, Strg + V</translation>
    </message>
    <message>
        <source>Copy and paste, also with a spreadsheet</source>
        <translation>Kopieren und einfügen, auch mit einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Ctrl + D</source>
        <translation>Strg + D</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Ctrl + Shift + D</source>
        <translation>Strg + Umschalt + D</translation>
    </message>
    <message>
        <source>Fill down and count on</source>
        <translation>Nach unten ausfüllen und weiterzählen</translation>
    </message>
    <message>
        <source>Drag a row by its number, or Alt + up and down</source>
        <translation>Zeile an ihrer Nummer ziehen oder Alt + auf und ab</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Zeilen verschieben</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Insert a spare</source>
        <translation>Reserve einfügen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Ctrl + Del</source>
        <translation>Strg + Entf</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
</context>
<context>
    <name>HearSwitch</name>
    <message>
        <source>What you hear</source>
        <translation>Was man hört</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Crosspatch</source>
        <translation>Über Crosspatch</translation>
    </message>
    <message>
        <source>Plan the leads of a show and see what really arrives.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Die Kabel einer Show planen und sehen, was wirklich ankommt.

Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>IdentifyPort</name>
    <message>
        <source>Identify a port</source>
        <translation>Anschluss bestimmen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Nobody states how it is built inside.</source>
        <translation>%1. Wie er innen gebaut ist, gibt niemand an.</translation>
    </message>
    <message>
        <source>With a lead in it, or with the other end chosen, you see here what hangs on it.</source>
        <translation>Steckt ein Kabel darin oder ist das andere Ende gewählt, steht hier, was davon abhängt.</translation>
    </message>
    <message>
        <source>whatever it is</source>
        <translation>wie auch immer er gebaut ist</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>as sent</source>
        <translation>wie gesendet</translation>
    </message>
    <message>
        <source>if %1: %2</source>
        <translation>wenn %1: %2</translation>
    </message>
    <message>
        <source>Look at the socket</source>
        <translation>Die Buchse ansehen</translation>
    </message>
    <message>
        <source>%1. Is there a word beside it?</source>
        <translation>%1. Steht ein Wort daneben?</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>BAL, balanced</source>
        <translation>BAL, symmetrisch</translation>
    </message>
    <message>
        <source>UNBAL, mono</source>
        <translation>UNBAL, mono</translation>
    </message>
    <message>
        <source>STEREO, phones</source>
        <translation>STEREO, Kopfhörer</translation>
    </message>
    <message>
        <source>Push a stereo plug in slowly</source>
        <translation>Einen Stereostecker langsam hineinschieben</translation>
    </message>
    <message>
        <source>A plug with two black rings. How often does it click?</source>
        <translation>Ein Stecker mit zwei schwarzen Ringen. Wie oft rastet er?</translation>
    </message>
    <message>
        <source>one click</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>two contacts, unbalanced</source>
        <translation>zwei Kontakte, unsymmetrisch</translation>
    </message>
    <message>
        <source>two clicks</source>
        <translation>zweimal</translation>
    </message>
    <message>
        <source>three contacts</source>
        <translation>drei Kontakte</translation>
    </message>
    <message>
        <source>Send music to one contact alone</source>
        <translation>Musik auf einen Kontakt allein geben</translation>
    </message>
    <message>
        <source>Take a lead from one stereo plug to two mono plugs and leave the one for the left side, the tip, hanging. Play into the other. What do you hear?</source>
        <translation>Ein Kabel von einem Stereostecker auf zwei Monostecker nehmen und den für die linke Seite, die Spitze, hängen lassen. In den anderen Musik geben. Was ist zu hören?</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>die Musik</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>unsymmetrisch</translation>
    </message>
    <message>
        <source>the music, on the right side</source>
        <translation>die Musik, auf der rechten Seite</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>Record both contacts as left and right</source>
        <translation>Beide Kontakte als links und rechts aufnehmen</translation>
    </message>
    <message>
        <source>Take a lead from one stereo plug to two mono plugs into a stereo track, and let music out. What do the two waves look like?</source>
        <translation>Ein Kabel von einem Stereostecker auf zwei Monostecker in eine Stereospur führen und Musik ausgeben. Wie sehen die beiden Wellen aus?</translation>
    </message>
    <message>
        <source>same, upside down</source>
        <translation>gleich, verpolt</translation>
    </message>
    <message>
        <source>one is empty</source>
        <translation>eine ist leer</translation>
    </message>
    <message>
        <source>same, same way up</source>
        <translation>gleich, gleich gepolt</translation>
    </message>
    <message>
        <source>dual mono</source>
        <translation>zweimal Mono</translation>
    </message>
    <message>
        <source>two different ones</source>
        <translation>zwei verschiedene</translation>
    </message>
    <message>
        <source>Its turn comes later.</source>
        <translation>Kommt später an die Reihe.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>All %1 ports of this kind are built alike. It then holds for all gear of this type in the show.</source>
        <translation>Alle %1 Anschlüsse dieser Art sind gleich gebaut. Es gilt dann für alle Geräte dieses Typs in der Show.</translation>
    </message>
    <message>
        <source>It then holds for all gear of this type in the show.</source>
        <translation>Es gilt dann für alle Geräte dieses Typs in der Show.</translation>
    </message>
    <message>
        <source>Set all %1</source>
        <translation>Alle %1 setzen</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Von vorn</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>Joinings</name>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>sides only</source>
        <translation>nur Seiten</translation>
    </message>
    <message>
        <source>one side only</source>
        <translation>nur eine Seite</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>hollow</source>
        <translation>hohl</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>verpolt</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>dumpf</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>zu leise</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>hums</source>
        <translation>brummt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>do not</source>
        <translation>nicht tun</translation>
    </message>
    <message>
        <source>as sent</source>
        <translation>wie gesendet</translation>
    </message>
    <message>
        <source>Arrives whole.</source>
        <translation>Kommt ganz an.</translation>
    </message>
    <message>
        <source>Left and right whole, an input each.</source>
        <translation>Links und rechts ganz, je ein Eingang.</translation>
    </message>
    <message>
        <source>Left and right whole.</source>
        <translation>Links und rechts ganz.</translation>
    </message>
    <message>
        <source>48 V goes on at %1.</source>
        <translation>An %1 werden 48 V eingeschaltet.</translation>
    </message>
    <message>
        <source>48 V goes off at %1.</source>
        <translation>An %1 werden 48 V ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1: nobody states whether it is balanced; three contacts are taken as balanced.</source>
        <translation>%1: Ob symmetrisch, gibt niemand an; drei Kontakte gelten als symmetrisch.</translation>
    </message>
    <message>
        <source>%1: %2, as is usual; no source states it.</source>
        <translation>%1: %2, wie üblich; keine Quelle gibt es an.</translation>
    </message>
    <message>
        <source>How %1 meets mains earth is not known.</source>
        <translation>Wie %1 mit der Netzerde verbunden ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 is earthed through its mains lead.</source>
        <translation>%1 ist über das Netzkabel geerdet.</translation>
    </message>
    <message>
        <source>%1 is pulled out first: its socket is needed.</source>
        <translation>%1 wird zuerst gezogen: Die Buchse wird gebraucht.</translation>
    </message>
    <message>
        <source>distorted</source>
        <translation>verzerrt</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>geht nicht</translation>
    </message>
</context>
<context>
    <name>JumpBox</name>
    <message>
        <source>Do anything or go to…</source>
        <translation>Etwas tun oder hingehen …</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters, or the name of a device, a channel or a menu.</source>
        <translation>Nichts heißt so. Weniger Buchstaben versuchen oder den Namen eines Geräts, Kanals oder Menüs.</translation>
    </message>
</context>
<context>
    <name>JumpCommands</name>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>JumpList</name>
    <message>
        <source>Channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Mix %1</source>
        <translation>Mix %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>JumpRows</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Cable</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Anschluss</translation>
    </message>
</context>
<context>
    <name>LeadChoice</name>
    <message>
        <source>Change lead</source>
        <translation>Kabel wechseln</translation>
    </message>
</context>
<context>
    <name>LeadPicker</name>
    <message>
        <source>Where to? Type a name</source>
        <translation>Wohin? Namen tippen</translation>
    </message>
    <message>
        <source>Return joins, Tab takes another lead, Esc stops.</source>
        <translation>Enter verbindet, Tab nimmt ein anderes Kabel, Esc bricht ab.</translation>
    </message>
    <message>
        <source>In this show</source>
        <translation>In dieser Show</translation>
    </message>
    <message>
        <source>New, from the library</source>
        <translation>Neu, aus der Bibliothek</translation>
    </message>
    <message>
        <source>Type the name of a port or of gear</source>
        <translation>Namen eines Anschlusses oder Geräts tippen</translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation>Nichts heißt so</translation>
    </message>
    <message>
        <source>no lead fits</source>
        <translation>kein Kabel passt</translation>
    </message>
</context>
<context>
    <name>LeadPicture</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>left, cold</source>
        <translation>links, kalt</translation>
    </message>
    <message>
        <source>right, cold</source>
        <translation>rechts, kalt</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>mic</source>
        <translation>Mic</translation>
    </message>
    <message>
        <source>send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Return</translation>
    </message>
</context>
<context>
    <name>LearnFigureView</name>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
</context>
<context>
    <name>LearnFigures</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Guitar, bass</source>
        <translation>Gitarre, Bass</translation>
    </message>
    <message>
        <source>Line, home</source>
        <translation>Line, Hi-Fi</translation>
    </message>
    <message>
        <source>Line, studio</source>
        <translation>Line, Studio</translation>
    </message>
    <message>
        <source>Headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>48 V</source>
        <translation>48 V</translation>
    </message>
    <message>
        <source>2 × 6.8 kΩ</source>
        <translation>2 × 6,8 kΩ</translation>
    </message>
    <message>
        <source>50 Hz go round</source>
        <translation>50 Hz im Kreis</translation>
    </message>
    <message>
        <source>open it here</source>
        <translation>hier öffnen</translation>
    </message>
    <message>
        <source>never here</source>
        <translation>hier nie</translation>
    </message>
    <message>
        <source>%1 mV</source>
        <translation>%1 mV</translation>
    </message>
    <message>
        <source>%1 V</source>
        <translation>%1 V</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Equal on both wires: the input sees no difference</source>
        <translation>Auf beiden Adern gleich: Der Eingang sieht keinen Unterschied</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Mixer</source>
        <translation>Mischer</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>shield</source>
        <translation>Schirm</translation>
    </message>
    <message>
        <source>mains earth</source>
        <translation>Schutzleiter</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Music crosses as magnetism. Current has no way.</source>
        <translation>Die Musik geht als Magnetfeld hinüber. Strom hat keinen Weg.</translation>
    </message>
    <message>
        <source>A scale from one millivolt to a hundred volts with the places of microphone, instrument, home line, studio line, headphones and loudspeaker</source>
        <translation>Eine Skala von einem Millivolt bis hundert Volt mit den Plätzen von Mikrofon, Instrument, Line zu Hause, Line im Studio, Kopfhörer und Lautsprecher</translation>
    </message>
    <message>
        <source>48 V in the input, through two equal resistors, along both signal wires to the microphone, and back along the shield</source>
        <translation>48 V im Eingang, über zwei gleiche Widerstände, auf beiden Signaladern zum Mikrofon und über den Schirm zurück</translation>
    </message>
    <message>
        <source>A TRS plug in three positions: at first its tip touches the spring of the sleeve, then that of the ring, at last its own</source>
        <translation>Ein TRS-Stecker in drei Stellungen: Zuerst berührt seine Spitze die Feder der Hülse, dann die des Rings, zuletzt ihre eigene</translation>
    </message>
    <message>
        <source>Keyboard and mixer, joined by a lead and by the mains earth; a current runs round the ring. It may be opened in the lead, never in the mains</source>
        <translation>Keyboard und Mischer, verbunden durch ein Kabel und durch den Schutzleiter; im Ring läuft ein Strom. Er darf im Kabel geöffnet werden, nie im Netz</translation>
    </message>
    <message>
        <source>A coil at the input, a coil at the output, an iron core between them; the grounds do not meet</source>
        <translation>Eine Spule am Eingang, eine am Ausgang, ein Eisenkern dazwischen; die Massen berühren sich nicht</translation>
    </message>
    <message>
        <source>A pair of jacks three times. Nothing plugged: output and input are joined. A plug above: joined, and a copy goes to the cord. A plug below: the cord feeds the input, the output is cut off</source>
        <translation>Ein Buchsenpaar, dreimal. Nichts gesteckt: Ausgang und Eingang sind verbunden. Stecker oben: verbunden, und eine Kopie geht ins Kabel. Stecker unten: Das Kabel speist den Eingang, der Ausgang ist abgetrennt</translation>
    </message>
    <message>
        <source>TS: tip and sleeve. TRS: tip, ring and sleeve. XLR: pin 1 ground, pin 2 hot, pin 3 cold</source>
        <translation>TS: Spitze und Hülse. TRS: Spitze, Ring und Hülse. XLR: Stift 1 Masse, Stift 2 heiß, Stift 3 kalt</translation>
    </message>
    <message>
        <source>CTIA: left, right, ground, microphone. OMTP: left, right, microphone, ground</source>
        <translation>CTIA: links, rechts, Masse, Mikrofon. OMTP: links, rechts, Mikrofon, Masse</translation>
    </message>
    <message>
        <source>The number 12 on both ends of a lead, on the stage box and on the list</source>
        <translation>Die Nummer 12 an beiden Enden eines Kabels, an der Stagebox und auf der Liste</translation>
    </message>
    <message>
        <source>nothing in</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>plug above:
a copy</source>
        <translation>oben gesteckt:
eine Kopie</translation>
    </message>
    <message>
        <source>plug below:
replaced</source>
        <translation>unten gesteckt:
ersetzt</translation>
    </message>
    <message>
        <source>The tip meets the sleeve spring</source>
        <translation>Die Spitze trifft die Feder der Hülse</translation>
    </message>
    <message>
        <source>The tip meets the ring spring</source>
        <translation>Die Spitze trifft die Feder des Rings</translation>
    </message>
    <message>
        <source>Each meets its own</source>
        <translation>Jeder trifft die eigene</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>Masse</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>sleeve</source>
        <translation>Hülse</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>Ring</translation>
    </message>
    <message>
        <source>hot, left or send</source>
        <translation>heiß, links oder Send</translation>
    </message>
    <message>
        <source>cold, right or return</source>
        <translation>kalt, rechts oder Return</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>heiß</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>kalt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>ring 1</source>
        <translation>Ring 1</translation>
    </message>
    <message>
        <source>ring 2</source>
        <translation>Ring 2</translation>
    </message>
    <message>
        <source>Snare, top</source>
        <translation>Snare oben</translation>
    </message>
    <message>
        <source>Snare, below</source>
        <translation>Snare unten</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Hi-Hat</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>music + hum</source>
        <translation>Musik + Brummen</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>music ↓ + hum</source>
        <translation>Musik ↓ + Brummen</translation>
    </message>
    <message>
        <source>Hot − cold</source>
        <translation>Heiß − kalt</translation>
    </message>
    <message>
        <source>music alone</source>
        <translation>nur Musik</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Das eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Das andere</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>verpolt</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>no bass</source>
        <translation>kein Bass</translation>
    </message>
    <message>
        <source>With ø</source>
        <translation>Mit ø</translation>
    </message>
    <message>
        <source>bass is back</source>
        <translation>Bass ist da</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LearnPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what is selected</source>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>What leads, plugs and boxes do, half a page each.</source>
        <translation>Was Kabel, Stecker und Boxen tun, je auf einer halben Seite.</translation>
    </message>
    <message>
        <source>Go on with</source>
        <translation>Weiter mit</translation>
    </message>
</context>
<context>
    <name>LearnPages</name>
    <message>
        <source>Hum gets into both wires alike, and the difference leaves it out</source>
        <translation>Brummen trifft beide Adern gleich, und im Unterschied kommt es nicht vor</translation>
    </message>
    <message>
        <source>From the mixer to a loudspeaker over 20 m</source>
        <translation>Vom Mischer zu einem Lautsprecher, 20 m weit</translation>
    </message>
    <message>
        <source>A keyboard on 9 m of plain jack lead</source>
        <translation>Ein Keyboard an 9 m gewöhnlichem Klinkenkabel</translation>
    </message>
    <message>
        <source>A synthesizer on a three-wire lead</source>
        <translation>Ein Synthesizer an einem dreiadrigen Kabel</translation>
    </message>
    <message>
        <source>A phone on one lead into one balanced input</source>
        <translation>Ein Telefon mit einem Kabel an einem symmetrischen Eingang</translation>
    </message>
    <message>
        <source>The same phone on a break-out lead into two inputs</source>
        <translation>Dasselbe Telefon mit einem Aufteilkabel an zwei Eingängen</translation>
    </message>
    <message>
        <source>Three plugs and the names of their contacts</source>
        <translation>Drei Stecker und wie ihre Kontakte heißen</translation>
    </message>
    <message>
        <source>A stereo accordion on a lead with a mono plug</source>
        <translation>Ein Stereo-Akkordeon an einem Kabel mit Mono-Stecker</translation>
    </message>
    <message>
        <source>Headset plugs: the order of today, and the older one</source>
        <translation>Headsetstecker: die heutige Ordnung und die ältere</translation>
    </message>
    <message>
        <source>A headset in a headphone socket</source>
        <translation>Ein Headset in einer Kopfhörerbuchse</translation>
    </message>
    <message>
        <source>AES3 into a microphone input: same plug, no music</source>
        <translation>AES3 am Mikrofoneingang: gleicher Stecker, keine Musik</translation>
    </message>
    <message>
        <source>From a whisper to a loudspeaker, on one scale</source>
        <translation>Vom Flüstern zum Lautsprecher auf einer Skala</translation>
    </message>
    <message>
        <source>A mixer&apos;s main output into a microphone input</source>
        <translation>Der Hauptausgang eines Mischers an einem Mikrofoneingang</translation>
    </message>
    <message>
        <source>A guitar into a line input</source>
        <translation>Eine Gitarre am Line-Eingang</translation>
    </message>
    <message>
        <source>The same guitar into an instrument input</source>
        <translation>Dieselbe Gitarre am Instrumenteneingang</translation>
    </message>
    <message>
        <source>A guitar on 15 m of lead</source>
        <translation>Eine Gitarre an 15 m Kabel</translation>
    </message>
    <message>
        <source>The same guitar on 3 m</source>
        <translation>Dieselbe Gitarre an 3 m</translation>
    </message>
    <message>
        <source>Two synthesizers on a Y lead</source>
        <translation>Zwei Synthesizer an einem Y-Kabel</translation>
    </message>
    <message>
        <source>Left and right through a resistor each</source>
        <translation>Links und rechts über je einen Widerstand</translation>
    </message>
    <message>
        <source>One drum, two microphones, one of them upside down</source>
        <translation>Eine Trommel, zwei Mikrofone, eines davon verpolt</translation>
    </message>
    <message>
        <source>A microphone on a lead with pins 2 and 3 swapped</source>
        <translation>Ein Mikrofon an einem Kabel mit vertauschten Stiften 2 und 3</translation>
    </message>
    <message>
        <source>A power amplifier and its loudspeaker</source>
        <translation>Eine Endstufe und ihre Box</translation>
    </message>
    <message>
        <source>A guitar amplifier&apos;s speaker output into a line input</source>
        <translation>Der Lautsprecherausgang eines Gitarrenverstärkers an einem Line-Eingang</translation>
    </message>
    <message>
        <source>48 V take both signal wires there and the shield back</source>
        <translation>48 V gehen über beide Signaladern hin und über den Schirm zurück</translation>
    </message>
    <message>
        <source>A condenser microphone with 48 V switched off</source>
        <translation>Ein Kondensatormikrofon bei ausgeschalteten 48 V</translation>
    </message>
    <message>
        <source>A TRS plug on its way in</source>
        <translation>Ein TRS-Stecker auf dem Weg in die Buchse</translation>
    </message>
    <message>
        <source>A ribbon on a lead that joins pin 3 to the shield, 48 V on</source>
        <translation>Ein Bändchen an einem Kabel, das Stift 3 mit dem Schirm verbindet, 48 V an</translation>
    </message>
    <message>
        <source>Joined twice: through the lead and through the wall</source>
        <translation>Doppelt verbunden: durch das Kabel und durch die Wand</translation>
    </message>
    <message>
        <source>A keyboard and a mixer, both with earthed plugs</source>
        <translation>Ein Keyboard und ein Mischer, beide mit Schutzkontakt</translation>
    </message>
    <message>
        <source>A keyboard behind a DI box, as it reaches the mixer</source>
        <translation>Ein Keyboard hinter der DI-Box, wie es am Mischer ankommt</translation>
    </message>
    <message>
        <source>A recorded track behind a re-amp box, as it reaches the amplifier</source>
        <translation>Eine aufgenommene Spur hinter der Re-Amp-Box, wie sie am Verstärker ankommt</translation>
    </message>
    <message>
        <source>Two coils on one core, and no copper between them</source>
        <translation>Zwei Spulen auf einem Kern und kein Kupfer dazwischen</translation>
    </message>
    <message>
        <source>An isolation box between a keyboard and a mixer</source>
        <translation>Eine Übertragerbox zwischen Keyboard und Mischer</translation>
    </message>
    <message>
        <source>A mixer&apos;s insert, out to a compressor and back</source>
        <translation>Ein Insert, hinaus zum Kompressor und zurück</translation>
    </message>
    <message>
        <source>A half-normalled pair: nothing in, a plug above, a plug below</source>
        <translation>Ein halbnormalisiertes Paar: leer, oben gesteckt, unten gesteckt</translation>
    </message>
    <message>
        <source>One number from the microphone to the list</source>
        <translation>Eine Nummer vom Mikrofon bis zur Liste</translation>
    </message>
    <message>
        <source>Lines and plugs</source>
        <translation>Leitungen und Stecker</translation>
    </message>
    <message>
        <source>Levels and loads</source>
        <translation>Pegel und Lasten</translation>
    </message>
    <message>
        <source>Power and grounds</source>
        <translation>Speisung und Masse</translation>
    </message>
    <message>
        <source>Boxes, bays and paper</source>
        <translation>Boxen, Patchbays und Papier</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>mic</source>
        <translation>Mikro</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>headphone</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>power</source>
        <translation>Strom</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Microphones</source>
        <translation>Mikrofone</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Funkstrecken</translation>
    </message>
    <message>
        <source>DI and boxes</source>
        <translation>DI-Boxen &amp; Co.</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Amps</source>
        <translation>Amps</translation>
    </message>
    <message>
        <source>Computers and players</source>
        <translation>Computer und Player</translation>
    </message>
    <message>
        <source>Stage boxes</source>
        <translation>Stageboxen</translation>
    </message>
    <message>
        <source>Desks</source>
        <translation>Pulte</translation>
    </message>
    <message>
        <source>Monitors and PA</source>
        <translation>Monitore und PA</translation>
    </message>
    <message>
        <source>Headphones and in-ears</source>
        <translation>Kopfhörer und In-Ears</translation>
    </message>
    <message>
        <source>Interfaces</source>
        <translation>Interfaces</translation>
    </message>
    <message>
        <source>Outboard</source>
        <translation>Outboard</translation>
    </message>
    <message>
        <source>Patch bays</source>
        <translation>Patchbays</translation>
    </message>
    <message>
        <source>Other gear</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Reference sockets</source>
        <translation>Musterbuchsen</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Type to find gear</source>
        <translation>Gerät suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In this show</source>
        <translation>In dieser Show</translation>
    </message>
    <message>
        <source>Nothing called “%1”.
Try the maker, the model, or what it does: DI, wireless, wedge.</source>
        <translation>Nichts namens „%1“.
Hersteller, Modell oder Zweck probieren: DI, Funk, Monitor.</translation>
    </message>
    <message>
        <source>Nothing on stage yet. Choose All, and drag gear out of the list.</source>
        <translation>Noch nichts auf der Bühne. „Alle“ wählen und Geräte aus der Liste ziehen.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>As wired</source>
        <translation>Wie verkabelt</translation>
    </message>
    <message>
        <source>As repaired</source>
        <translation>Wie repariert</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Wie gesendet</translation>
    </message>
    <message>
        <source>Plays: %1</source>
        <translation>Spielt: %1</translation>
    </message>
    <message>
        <source>Level as it arrives</source>
        <translation>Pegel, wie er ankommt</translation>
    </message>
    <message>
        <source>All equally loud</source>
        <translation>Alles gleich laut</translation>
    </message>
    <message>
        <source>Save WAV…</source>
        <translation>WAV sichern…</translation>
    </message>
    <message>
        <source>Remedies are still being tried.</source>
        <translation>Abhilfen werden noch ausprobiert.</translation>
    </message>
    <message>
        <source>There is nothing to repair, or nothing that would.</source>
        <translation>Es gibt nichts zu reparieren, oder nichts, was es könnte.</translation>
    </message>
    <message>
        <source>There is no sound output here. Save it as a WAV file and play it anywhere.</source>
        <translation>Hier gibt es keine Tonausgabe. Als WAV-Datei sichern und anderswo abspielen.</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
</context>
<context>
    <name>ListenWords</name>
    <message>
        <source>song with voice</source>
        <translation>Lied mit Gesang</translation>
    </message>
    <message>
        <source>voice, close</source>
        <translation>Stimme, nah</translation>
    </message>
    <message>
        <source>guitar alone</source>
        <translation>Gitarre allein</translation>
    </message>
    <message>
        <source>%1, as wired</source>
        <translation>%1, wie verkabelt</translation>
    </message>
    <message>
        <source>%1, as repaired</source>
        <translation>%1, wie repariert</translation>
    </message>
    <message>
        <source>%1, as sent</source>
        <translation>%1, wie gesendet</translation>
    </message>
    <message>
        <source>Nothing is sent here.</source>
        <translation>Hier wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing arrives: you hear silence.</source>
        <translation>Nichts kommt an: Es bleibt still.</translation>
    </message>
    <message>
        <source>This can do harm in truth. Here it is no louder than anything else.</source>
        <translation>In Wirklichkeit kann das Schaden anrichten. Hier ist es nicht lauter als alles andere.</translation>
    </message>
    <message>
        <source>It distorts: more arrives than the input takes.</source>
        <translation>Es verzerrt: Es kommt mehr an, als der Eingang verträgt.</translation>
    </message>
    <message>
        <source>It arrives %1 softer than it should.</source>
        <translation>Es kommt %1 leiser an, als es sollte.</translation>
    </message>
    <message>
        <source>It arrives %1 louder than it should.</source>
        <translation>Es kommt %1 lauter an, als es sollte.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1[*] – Crosspatch</source>
        <translation>%1[*] – Crosspatch</translation>
    </message>
    <message>
        <source> – changed</source>
        <translation> – geändert</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Some gear could not be read, the rest is there: %1</source>
        <translation>Einige Geräte ließen sich nicht lesen, der Rest ist da: %1</translation>
    </message>
    <message>
        <source>The settings could not be read, so the usual ones hold. The old file is kept as %1</source>
        <translation>Die Einstellungen ließen sich nicht lesen, es gelten die üblichen. Die alte Datei liegt als %1</translation>
    </message>
    <message>
        <source>Parts of the window</source>
        <translation>Teile des Fensters</translation>
    </message>
    <message>
        <source>Select a lead, a device, a jack or a row first: its way is then told here.</source>
        <translation>Zuerst ein Kabel, ein Gerät, eine Buchse oder eine Zeile auswählen: Hier steht dann der Weg.</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Umbau</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>Be&amp;ispiele</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Parts of the &amp;window</source>
        <translation>Fensterbere&amp;iche</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>Papier&amp;format</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 as %2…</source>
        <translation>%1 als %2…</translation>
    </message>
    <message>
        <source>No shows yet</source>
        <translation>Noch keine Shows</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Situations</source>
        <translation>&amp;Situationen</translation>
    </message>
    <message>
        <source>La&amp;yers</source>
        <translation>&amp;Ebenen</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>A&amp;nordnen</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Minimap</name>
    <message>
        <source>Minimap</source>
        <translation>Übersichtskarte</translation>
    </message>
</context>
<context>
    <name>NameEditor</name>
    <message>
        <source>Name of %1</source>
        <translation>Name von %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>PaperCommands</name>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>Das ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Patch</name>
    <message>
        <source>straight in</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>out %1</source>
        <translation>Out %1</translation>
    </message>
</context>
<context>
    <name>PatchColumns</name>
    <message>
        <source>Ch</source>
        <translation>Kan.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wer spielt</translation>
    </message>
    <message>
        <source>Mic or DI</source>
        <translation>Mikro oder DI</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stativ</translation>
    </message>
    <message>
        <source>48 V</source>
        <translation>48 V</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Mixes</source>
        <translation>Mixe</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Plays on</source>
        <translation>Spielt über</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>PatchHint</name>
    <message>
        <source>No leads yet. Drag from one port to another.</source>
        <translation>Noch keine Kabel. Von einem Anschluss zum anderen ziehen.</translation>
    </message>
    <message>
        <source>Nothing here has ports. Add gear from the library.</source>
        <translation>Nichts hier hat Anschlüsse. Geräte aus der Bibliothek hinzufügen.</translation>
    </message>
</context>
<context>
    <name>PatchPage</name>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Outputs and mixes</source>
        <translation>Ausgänge und Mixe</translation>
    </message>
    <message>
        <source>Assign sockets</source>
        <translation>Buchsen zuteilen</translation>
    </message>
    <message>
        <source>Takes the selected rows, or all, to free sockets; leads go along</source>
        <translation>Bringt die ausgewählten oder alle Zeilen auf freie Buchsen; die Kabel gehen mit</translation>
    </message>
    <message>
        <source>No channels yet</source>
        <translation>Noch keine Kanäle</translation>
    </message>
    <message>
        <source>No mixes yet</source>
        <translation>Noch keine Mixe</translation>
    </message>
    <message>
        <source>Every input of a stage box or desk that gets a signal can have a number at once. Or type and paste a list as it came from the band.</source>
        <translation>Jeder Eingang einer Stagebox oder eines Pults, an dem ein Signal ankommt, kann sofort eine Nummer bekommen. Oder eine Liste eintippen oder einfügen, so wie sie von der Band kam.</translation>
    </message>
    <message>
        <source>Monitor mixes and the mains stand here, with the output they leave by and what plays them.</source>
        <translation>Hier stehen Monitormixe und die PA, mit dem Ausgang, über den sie gehen, und dem, was sie wiedergibt.</translation>
    </message>
    <message>
        <source>Type a list</source>
        <translation>Liste eintippen</translation>
    </message>
    <message>
        <source>Type the mixes</source>
        <translation>Mixe eintippen</translation>
    </message>
    <message>
        <source>Number the inputs</source>
        <translation>Eingänge nummerieren</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>PatchTable</name>
    <message>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Outputs and mixes</source>
        <translation>Ausgänge und Mixe</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Zellen leeren</translation>
    </message>
    <message>
        <source>Fill series</source>
        <translation>Reihe ausfüllen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Zeilen verschieben</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation>Zeile einfügen</translation>
    </message>
    <message>
        <source>Delete rows</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Stereo pair</source>
        <translation>Stereopaar</translation>
    </message>
    <message>
        <source>Two mono channels</source>
        <translation>Zwei Monokanäle</translation>
    </message>
    <message>
        <source>A pair needs two channels whose numbers follow each other.</source>
        <translation>Ein Paar braucht zwei Kanäle mit aufeinanderfolgenden Nummern.</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Neu nummerieren</translation>
    </message>
    <message>
        <source>Assign sockets</source>
        <translation>Buchsen zuteilen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines found no free socket and stay as they were.</source>
        <translation>
            <numerusform>%n Zeile fand keine freie Buchse und bleibt, wie sie war.</numerusform>
            <numerusform>%n Zeilen fanden keine freie Buchse und bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are there already.</source>
        <translation>Alle sind schon dort.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>&amp;Fill down</source>
        <translation>Nach &amp;unten ausfüllen</translation>
    </message>
    <message>
        <source>Fill &amp;series</source>
        <translation>&amp;Reihe ausfüllen</translation>
    </message>
    <message>
        <source>&amp;Insert a spare</source>
        <translation>Reserve ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Insert a row</source>
        <translation>Zeile ein&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Delete rows</source>
        <translation>Zeilen &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Renumber without gaps</source>
        <translation>&amp;Neu nummerieren ohne Lücken</translation>
    </message>
    <message>
        <source>S&amp;tereo pair</source>
        <translation>S&amp;tereopaar</translation>
    </message>
    <message>
        <source>T&amp;wo mono channels</source>
        <translation>Zwei &amp;Monokanäle</translation>
    </message>
    <message>
        <source>&amp;Assign sockets</source>
        <translation>Buchsen &amp;zuteilen</translation>
    </message>
    <message>
        <source>No stage box or desk in the show yet</source>
        <translation>Noch keine Stagebox und kein Pult in der Show</translation>
    </message>
    <message>
        <source>At the &amp;nearest box</source>
        <translation>An der &amp;nächsten Box</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Groups begin a &amp;bank of eight</source>
        <translation>Gruppen beginnen einen &amp;Achterblock</translation>
    </message>
    <message>
        <source>Stereo on &amp;odd sockets</source>
        <translation>Stereo auf &amp;ungeraden Buchsen</translation>
    </message>
    <message>
        <source>Keep &amp;gaps</source>
        <translation>&amp;Lücken behalten</translation>
    </message>
    <message>
        <source>&amp;Way of the signal</source>
        <translation>&amp;Weg des Signals</translation>
    </message>
</context>
<context>
    <name>PatchTableModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · a lead is plugged in</source>
        <translation>%1 · ein Kabel steckt</translation>
    </message>
    <message>
        <source>%1 · free</source>
        <translation>%1 · frei</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation>nichts eingesteckt</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>Akzeptiert: %1</translation>
    </message>
    <message>
        <source>Paste into the list</source>
        <translation>In die Liste einfügen</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 1,000,000.</source>
        <translation>„%1“ ist keine Zahl von 0 bis 1.000.000.</translation>
    </message>
    <message>
        <source>There is no stage box and no desk in the show yet.</source>
        <translation>In der Show ist noch keine Stagebox und kein Pult.</translation>
    </message>
    <message>
        <source>There is no socket “%1”; one is called “%2”.</source>
        <translation>Eine Buchse „%1“ gibt es nicht; eine heißt „%2“.</translation>
    </message>
    <message>
        <source>48 V is switched at a socket that gives it; this line has none.</source>
        <translation>48 V werden an einer Buchse geschaltet, die sie liefert; diese Zeile hat keine.</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>„%1“ gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Type or paste…</source>
        <translation>Tippen oder einfügen…</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Liste ändern</translation>
    </message>
</context>
<context>
    <name>PatchWords</name>
    <message>
        <source>no socket</source>
        <translation>keine Buchse</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns at the right did not fit into the list.</source>
        <translation>
            <numerusform>%n Spalte rechts passte nicht in die Liste.</numerusform>
            <numerusform>%n Spalten rechts passten nicht in die Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells say what the leads say already, such as the microphone; they stay.</source>
        <translation>
            <numerusform>%n Zelle sagt, was die Kabel schon sagen, etwa das Mikrofon; sie bleibt.</numerusform>
            <numerusform>%n Zellen sagen, was die Kabel schon sagen, etwa das Mikrofon; sie bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells could not be taken: no number, no such socket, or no 48 V there.</source>
        <translation>
            <numerusform>%n Zelle ließ sich nicht übernehmen: keine Zahl, keine solche Buchse oder keine 48 V dort.</numerusform>
            <numerusform>%n Zellen ließen sich nicht übernehmen: keine Zahl, keine solche Buchse oder keine 48 V dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is still on the clipboard.</source>
        <translation>Alles liegt noch in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>PlainQuestions</name>
    <message>
        <source>big jack, 6.35 mm</source>
        <translation>große Klinke, 6,35 mm</translation>
    </message>
    <message>
        <source>small jack, 3.5 mm</source>
        <translation>kleine Klinke, 3,5 mm</translation>
    </message>
    <message>
        <source>XLR, three pins</source>
        <translation>XLR, drei Stifte</translation>
    </message>
    <message>
        <source>RCA (cinch)</source>
        <translation>Cinch</translation>
    </message>
    <message>
        <source>jack with five contacts, 4.4 mm</source>
        <translation>Klinke mit fünf Kontakten, 4,4 mm</translation>
    </message>
    <message>
        <source>speakON</source>
        <translation>speakON</translation>
    </message>
    <message>
        <source>phone, player, computer</source>
        <translation>Telefon, Player, Computer</translation>
    </message>
    <message>
        <source>small microphone</source>
        <translation>kleines Mikrofon</translation>
    </message>
    <message>
        <source>electric guitar or bass</source>
        <translation>E-Gitarre oder Bass</translation>
    </message>
    <message>
        <source>pickup without a preamp</source>
        <translation>Tonabnehmer ohne Vorverstärker</translation>
    </message>
    <message>
        <source>keyboard, synth, drum machine</source>
        <translation>Keyboard, Synthesizer, Drumcomputer</translation>
    </message>
    <message>
        <source>mixer or interface, balanced</source>
        <translation>Mischpult oder Interface, symmetrisch</translation>
    </message>
    <message>
        <source>mixer, who knows how it is built</source>
        <translation>Mischpult, wer weiß wie gebaut</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>loudspeaker out of an amplifier</source>
        <translation>Lautsprecherausgang eines Verstärkers</translation>
    </message>
    <message>
        <source>stage microphone</source>
        <translation>Bühnenmikrofon</translation>
    </message>
    <message>
        <source>microphone that wants 48 V</source>
        <translation>Mikrofon, das 48 V braucht</translation>
    </message>
    <message>
        <source>out of a desk or an interface</source>
        <translation>Ausgang eines Pults oder Interfaces</translation>
    </message>
    <message>
        <source>digital out, AES3</source>
        <translation>Digitalausgang, AES3</translation>
    </message>
    <message>
        <source>CD player, hi-fi</source>
        <translation>CD-Player, Hi-Fi</translation>
    </message>
    <message>
        <source>turntable</source>
        <translation>Plattenspieler</translation>
    </message>
    <message>
        <source>digital out, S/PDIF</source>
        <translation>Digitalausgang, S/PDIF</translation>
    </message>
    <message>
        <source>balanced headphones</source>
        <translation>symmetrische Kopfhörer</translation>
    </message>
    <message>
        <source>microphone input of a desk or stage box</source>
        <translation>Mikrofoneingang eines Pults oder einer Stagebox</translation>
    </message>
    <message>
        <source>studio monitor</source>
        <translation>Studiomonitor</translation>
    </message>
    <message>
        <source>digital in, AES3</source>
        <translation>Digitaleingang, AES3</translation>
    </message>
    <message>
        <source>line input of a mixer</source>
        <translation>Line-Eingang eines Mischpults</translation>
    </message>
    <message>
        <source>guitar amplifier, instrument input</source>
        <translation>Gitarrenverstärker, Instrumenteneingang</translation>
    </message>
    <message>
        <source>DI box</source>
        <translation>DI-Box</translation>
    </message>
    <message>
        <source>microphone input of a recorder or camera</source>
        <translation>Mikrofoneingang eines Rekorders oder einer Kamera</translation>
    </message>
    <message>
        <source>phone or computer, headset socket</source>
        <translation>Telefon oder Computer, Headset-Buchse</translation>
    </message>
    <message>
        <source>hi-fi amplifier</source>
        <translation>Hi-Fi-Verstärker</translation>
    </message>
    <message>
        <source>digital in, S/PDIF</source>
        <translation>Digitaleingang, S/PDIF</translation>
    </message>
    <message>
        <source>loudspeaker without an amplifier</source>
        <translation>Lautsprecher ohne Verstärker</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play what arrives</source>
        <translation>Abspielen, was ankommt</translation>
    </message>
</context>
<context>
    <name>PortList</name>
    <message>
        <source>Ports</source>
        <translation>Anschlüsse</translation>
    </message>
    <message>
        <source>Go to the lead</source>
        <translation>Zum Kabel</translation>
    </message>
    <message>
        <source>Identify this port…</source>
        <translation>Diesen Anschluss bestimmen…</translation>
    </message>
    <message>
        <source>Way of the signal</source>
        <translation>Weg des Signals</translation>
    </message>
</context>
<context>
    <name>PortModel</name>
    <message>
        <source>a lead that hangs free</source>
        <translation>ein Kabel, das frei hängt</translation>
    </message>
    <message>
        <source>48 V</source>
        <translation>48&#x202f;V</translation>
    </message>
    <message>
        <source>48 V on %1</source>
        <translation>48&#x202f;V auf %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Switch 48 V</source>
        <translation>48&#x202f;V schalten</translation>
    </message>
    <message>
        <source>free, nobody knows how it is built</source>
        <translation>frei, Bauart unbekannt</translation>
    </message>
</context>
<context>
    <name>PortOutcomes</name>
    <message>
        <source>dual mono</source>
        <translation>zweimal Mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>symmetrisch</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>unsymmetrisch</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>nothing to check yet</source>
        <translation>noch nichts zu prüfen</translation>
    </message>
    <message>
        <source>may break gear or hearing</source>
        <translation>kann Geräten oder Ohren schaden</translation>
    </message>
    <message>
        <source>does not do its job</source>
        <translation>tut nicht, was es soll</translation>
    </message>
    <message>
        <source>works worse than it should</source>
        <translation>läuft schlechter als nötig</translation>
    </message>
    <message>
        <source>good to know, or not known</source>
        <translation>gut zu wissen oder unbekannt</translation>
    </message>
    <message>
        <source>checked, nothing found</source>
        <translation>geprüft, nichts gefunden</translation>
    </message>
    <message>
        <source>Each lead is checked while you draw it. What is found shows here, on the lead, and on paper.</source>
        <translation>Jedes Kabel wird schon beim Ziehen geprüft. Was dabei auffällt, steht hier, am Kabel und auf dem Papier.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>checked in %1 ms</source>
        <translation>in %1&#x202f;ms geprüft</translation>
    </message>
    <message>
        <source>Nothing found. Leads checked, from every source to every input: %1.</source>
        <translation>Nichts gefunden. Geprüfte Kabel, von jeder Quelle zu jedem Eingang: %1.</translation>
    </message>
    <message>
        <source>Fix all…</source>
        <translation>Alles beheben…</translation>
    </message>
    <message>
        <source>Remedies for all that is wrong, in one list to tick</source>
        <translation>Abhilfen für alles, was nicht stimmt, in einer Liste zum Abhaken</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Kabel %1</translation>
    </message>
    <message>
        <source>Lead %1, second side into %2</source>
        <translation>Kabel %1, zweite Seite in %2</translation>
    </message>
    <message>
        <source>Into %1, with a lead %2</source>
        <translation>In %1, mit Kabel %2</translation>
    </message>
    <message>
        <source>From %1, with a lead %2</source>
        <translation>Aus %1, mit Kabel %2</translation>
    </message>
    <message>
        <source>A lead each, the second into %1</source>
        <translation>Je ein Kabel, das zweite in %1</translation>
    </message>
    <message>
        <source>48 V off at %1</source>
        <translation>48&#x202f;V aus an %1</translation>
    </message>
    <message>
        <source>48 V on at %1</source>
        <translation>48&#x202f;V an an %1</translation>
    </message>
    <message>
        <source>, the wrong way round behind a pad</source>
        <translation>, verkehrt herum hinter einem Dämpfer</translation>
    </message>
    <message>
        <source>, with its ground lifted</source>
        <translation>, mit getrennter Masse</translation>
    </message>
    <message>
        <source>The same lead, %1 long</source>
        <translation>Dasselbe Kabel, %1 lang</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>Lead %1, between %2 and %3</source>
        <translation>Kabel %1, zwischen %2 und %3</translation>
    </message>
    <message>
        <source>Without %1, straight into %2</source>
        <translation>Ohne %1, direkt in %2</translation>
    </message>
    <message>
        <source>A second %1 beside %2, into %3</source>
        <translation>Ein zweites Gerät %1 neben %2, in %3</translation>
    </message>
    <message>
        <source>Through %1, %2</source>
        <translation>Über %1, %2</translation>
    </message>
    <message>
        <source>%1 on at %2</source>
        <translation>%1 an %2 einschalten</translation>
    </message>
    <message>
        <source>%1 off at %2</source>
        <translation>%1 an %2 ausschalten</translation>
    </message>
    <message>
        <source>%1 of %2 to %3</source>
        <translation>%1 an %2 auf %3</translation>
    </message>
    <message>
        <source>%1 at %2, into %3</source>
        <translation>%1 bei %2, in %3</translation>
    </message>
</context>
<context>
    <name>RemedyCard</name>
    <message>
        <source>you own %1</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>%1 to get</source>
        <translation>%1 zu besorgen</translation>
    </message>
    <message>
        <source>nothing to get</source>
        <translation>nichts zu besorgen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Clears this. Brings nothing new.</source>
        <translation>Behebt das. Bringt nichts Neues.</translation>
    </message>
    <message>
        <source>Clears this. Leaves: %1.</source>
        <translation>Behebt das. Es bleibt: %1.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einbauen</translation>
    </message>
    <message>
        <source>Put it in: %1</source>
        <translation>Einbauen: %1</translation>
    </message>
</context>
<context>
    <name>RemedyList</name>
    <message>
        <source>Remedies, tried and checked</source>
        <translation>Abhilfen, probiert und geprüft</translation>
    </message>
    <message>
        <source>Trying remedies…</source>
        <translation>Abhilfen werden probiert…</translation>
    </message>
    <message>
        <source>Nothing in the library clears this without bringing something as bad.</source>
        <translation>Nichts in der Bibliothek behebt das, ohne ebenso Schlimmes zu bringen.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
</context>
<context>
    <name>RenameCard</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Name %n devices</source>
        <translation>
            <numerusform>%n Gerät benennen</numerusform>
            <numerusform>%n Geräte benennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, # for the number</source>
        <translation>Name, # für die Nummer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Their channels too</source>
        <translation>Auch ihre Kanäle</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Patch list</source>
        <translation>Patchliste</translation>
    </message>
    <message>
        <source>there is no export “%1” as %2</source>
        <translation>es gibt keine Ausgabe „%1“ als %2</translation>
    </message>
    <message>
        <source>%1 inputs, %2 outputs, %3 leads, %4 devices.</source>
        <translation>Eingänge: %1, Ausgänge: %2, Kabel: %3, Geräte: %4.</translation>
    </message>
    <message>
        <source>Every joint of copper solved at %1 frequencies, at direct current with 48 V where it is on, and with different earths at both ends.</source>
        <translation>Jede leitende Verbindung durchgerechnet: bei %1 Frequenzen, bei Gleichstrom mit 48&#x202f;V, wo sie an sind, und mit verschiedenen Erden an beiden Enden.</translation>
    </message>
    <message>
        <source>none off</source>
        <translation>keine aus</translation>
    </message>
    <message>
        <source>off: %1</source>
        <translation>aus: %1</translation>
    </message>
    <message>
        <source>%1 rules on, %2.</source>
        <translation>%1 Regeln an, %2.</translation>
    </message>
    <message>
        <source>danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>No open findings.</source>
        <translation>Keine offenen Befunde.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>This paper belongs to the show</source>
        <translation>Dieses Papier gehört zur Show</translation>
    </message>
    <message>
        <source>Any change to the show gives another number.</source>
        <translation>Jede Änderung an der Show ergibt eine andere Nummer.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What you hear</source>
        <translation>Was man hört</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Why it stays</source>
        <translation>Warum es bleibt</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>input %1</source>
        <translation>Eingang %1</translation>
    </message>
    <message>
        <source>inputs %1</source>
        <translation>Eingänge %1</translation>
    </message>
    <message>
        <source>mixes</source>
        <translation>Mixe</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>what was checked</source>
        <translation>was geprüft wurde</translation>
    </message>
    <message>
        <source>no socket yet</source>
        <translation>noch keine Buchse</translation>
    </message>
    <message>
        <source>nothing plugged in</source>
        <translation>nichts eingesteckt</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Mic or DI</source>
        <translation>Mikro oder DI</translation>
    </message>
    <message>
        <source>Path: source → lead, length, label</source>
        <translation>Weg: Quelle → Kabel, Länge, Aufschrift</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stativ</translation>
    </message>
    <message>
        <source>Phantom</source>
        <translation>Phantom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Ch</source>
        <translation>Kan.</translation>
    </message>
    <message>
        <source>→ box → desk</source>
        <translation>→ Box → Pult</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mixes</source>
        <translation>Mixe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>What plays it</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Path: box → lead, length, label → plug</source>
        <translation>Weg: Box → Kabel, Länge, Aufschrift → Stecker</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Linked with next</source>
        <translation>Mit nächstem gekoppelt</translation>
    </message>
    <message>
        <source>Source or mix</source>
        <translation>Quelle oder Mix</translation>
    </message>
    <message>
        <source>Player</source>
        <translation>Wer spielt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Mic, DI or player</source>
        <translation>Mikro, DI oder Wiedergabe</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>48 V</source>
        <translation>48&#x202f;V</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>XLR</source>
        <translation>XLR</translation>
    </message>
    <message>
        <source>XLR, 4 pins</source>
        <translation>XLR, 4-polig</translation>
    </message>
    <message>
        <source>XLR, 5 pins</source>
        <translation>XLR, 5-polig</translation>
    </message>
    <message>
        <source>jack, 2 contacts</source>
        <translation>Klinke, 2-polig</translation>
    </message>
    <message>
        <source>jack, 3 contacts</source>
        <translation>Klinke, 3-polig</translation>
    </message>
    <message>
        <source>mini jack, 2 contacts</source>
        <translation>Miniklinke, 2-polig</translation>
    </message>
    <message>
        <source>mini jack, 3 contacts</source>
        <translation>Miniklinke, 3-polig</translation>
    </message>
    <message>
        <source>mini jack, 4 contacts</source>
        <translation>Miniklinke, 4-polig</translation>
    </message>
    <message>
        <source>2.5 mm jack</source>
        <translation>2,5-mm-Klinke</translation>
    </message>
    <message>
        <source>4.4 mm jack</source>
        <translation>4,4-mm-Klinke</translation>
    </message>
    <message>
        <source>bantam jack</source>
        <translation>Bantam-Klinke</translation>
    </message>
    <message>
        <source>RCA</source>
        <translation>Cinch</translation>
    </message>
    <message>
        <source>speakON</source>
        <translation>speakON</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>USB</source>
        <translation>USB</translation>
    </message>
    <message>
        <source>BNC</source>
        <translation>BNC</translation>
    </message>
    <message>
        <source>optical</source>
        <translation>optisch</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>Banane</translation>
    </message>
    <message>
        <source>MicroDot</source>
        <translation>MicroDot</translation>
    </message>
    <message>
        <source>other plug</source>
        <translation>anderer Stecker</translation>
    </message>
    <message>
        <source>%1 female</source>
        <translation>%1 female</translation>
    </message>
    <message>
        <source>%1 male</source>
        <translation>%1 male</translation>
    </message>
    <message>
        <source>show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>1 danger</source>
        <translation>1 Gefahr</translation>
    </message>
    <message numerus="yes">
        <source>%n dangers</source>
        <translation>
            <numerusform>%n Gefahr</numerusform>
            <numerusform>%n Gefahren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing above a note</source>
        <translation>höchstens Hinweise</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Netlist</source>
        <translation>Netzliste</translation>
    </message>
    <message>
        <source>No channels yet: Check, Number the inputs makes one for each.</source>
        <translation>Noch keine Kanäle: Prüfen, Eingänge nummerieren legt für jeden einen an.</translation>
    </message>
    <message>
        <source>Findings explained</source>
        <translation>Befunde erklärt</translation>
    </message>
    <message numerus="yes">
        <source>%n lead(s) with something to mend</source>
        <translation>
            <numerusform>%n Kabel mit etwas zu beheben</numerusform>
            <numerusform>%n Kabel mit etwas zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitor mixes</source>
        <translation>Monitormixe</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Gestellt von</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a patch bay, number of a jack</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>half normalled</source>
        <translation>halbnormalisiert</translation>
    </message>
    <message>
        <source>full normalled</source>
        <translation>vollnormalisiert</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>isolated</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a normal, number of a jack</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <comment>a normal, first and last jack</comment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>pitch %1 mm, cell %2 mm</source>
        <translation>Raster %1 mm, Feld %2 mm</translation>
    </message>
    <message>
        <source>pitch %1 mm (usual: measure yours), cell %2 mm</source>
        <translation>Raster %1 mm (üblich: nachmessen), Feld %2 mm</translation>
    </message>
    <message>
        <source>Patch-bay strips</source>
        <translation>Steckfeldstreifen</translation>
    </message>
    <message>
        <source>open: not joined</source>
        <translation>offen: nicht verbunden</translation>
    </message>
    <message>
        <source>half: the upper jack does not break</source>
        <translation>halb: Die obere Buchse trennt nicht</translation>
    </message>
    <message>
        <source>full: either jack breaks</source>
        <translation>voll: Jede der beiden Buchsen trennt</translation>
    </message>
    <message>
        <source>parallel: neither jack breaks</source>
        <translation>parallel: Keine der Buchsen trennt</translation>
    </message>
    <message>
        <source>isolated: sleeves too</source>
        <translation>getrennt: auch die Hülsen</translation>
    </message>
    <message>
        <source>glue</source>
        <comment>on the tab of a paper strip</comment>
        <translation>kleben</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>top</source>
        <comment>row of a patch bay</comment>
        <translation>oben</translation>
    </message>
    <message>
        <source>bottom</source>
        <comment>row of a patch bay</comment>
        <translation>unten</translation>
    </message>
    <message>
        <source>This bar must measure 100 mm</source>
        <translation>Dieser Balken muss 100 mm messen</translation>
    </message>
    <message>
        <source>Print at 100 %, “fit to page” off. If a bar is wrong, the strip is wrong.</source>
        <translation>Mit 100 % drucken, „an Seite anpassen“ aus. Stimmt ein Balken nicht, stimmt der Streifen nicht.</translation>
    </message>
    <message>
        <source>Normals</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Shortened to fit</source>
        <translation>Gekürzt, damit es passt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true size, one bay</source>
        <translation>wahre Größe, ein Steckfeld</translation>
    </message>
    <message>
        <source>true size, %1 bays</source>
        <translation>wahre Größe, %1 Steckfelder</translation>
    </message>
    <message>
        <source>There is no patch bay in this show.</source>
        <translation>In dieser Show gibt es kein Steckfeld.</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Umbau</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Handgriffe</translation>
    </message>
    <message>
        <source>Nothing to do: the two shows are plugged alike.</source>
        <translation>Nichts zu tun: Beide Shows sind gleich gesteckt.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Line check: only what changed</source>
        <translation>Linecheck: nur was sich geändert hat</translation>
    </message>
    <message>
        <source>Pull list</source>
        <translation>Packliste</translation>
    </message>
    <message>
        <source>Patch-bay strips in one piece, A3</source>
        <translation>Steckfeldstreifen am Stück, A3</translation>
    </message>
    <message>
        <source>mix %1</source>
        <translation>Mix %1</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Special leads</source>
        <translation>Besondere Kabel</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Mikrofone</translation>
    </message>
    <message>
        <source>Stands</source>
        <translation>Stative</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Length, m</source>
        <translation>Länge, m</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Served by longer ones</source>
        <translation>Durch längere ersetzt</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Soll</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Haben</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n as longer ones</source>
        <translation>
            <numerusform>%n als längeres</numerusform>
            <numerusform>%n als längere</numerusform>
        </translation>
    </message>
    <message>
        <source>to be made</source>
        <translation>zu löten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+ spare: one in five, as far as there are</source>
        <translation>+ Reserve: eins auf fünf, soweit vorhanden</translation>
    </message>
    <message>
        <source>tick when it leaves the store, is on stage, is back</source>
        <translation>abhaken, wenn es das Lager verlässt, auf der Bühne ist, zurück ist</translation>
    </message>
    <message>
        <source>?: nobody has said how many there are</source>
        <translation>?: Niemand hat gesagt, wie viele es gibt</translation>
    </message>
    <message>
        <source>Nothing to take along yet: the leads and the gear of the show stand here.</source>
        <translation>Noch nichts mitzunehmen: Hier stehen die Kabel und Geräte der Show.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>phono</source>
        <translation>Phono</translation>
    </message>
    <message>
        <source>headphones</source>
        <translation>Kopfhörer</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>mains</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>This plug does not go into that socket</source>
        <translation>Der Stecker passt nicht in die Buchse</translation>
    </message>
    <message>
        <source>The lead {lead} has no plug for {to}, which is a {socket}.</source>
        <translation>Das Kabel {lead} hat keinen Stecker für {to} ({socket}).</translation>
    </message>
    <message>
        <source>Take a lead with the right plug, or an adapter.</source>
        <translation>Kabel mit passendem Stecker oder einen Adapter nehmen.</translation>
    </message>
    <message>
        <source>{plugs} plugs for one socket</source>
        <translation>{plugs} Stecker für eine Buchse</translation>
    </message>
    <message>
        <source>{to} takes one plug.</source>
        <translation>In {to} passt nur ein Stecker.</translation>
    </message>
    <message>
        <source>Move one lead to a free socket, or put a splitter or a mixer between.</source>
        <translation>Ein Kabel in eine freie Buchse umstecken oder einen Splitter oder Mischer dazwischensetzen.</translation>
    </message>
    <message>
        <source>Silence: nothing arrives</source>
        <translation>Stille: Es kommt nichts an</translation>
    </message>
    <message>
        <source>No wire of the lead brings the signal to {to}: the way there or the way back is open or shorted.</source>
        <translation>Keine Ader des Kabels bringt das Signal zu {to}: Hinweg oder Rückweg ist unterbrochen oder kurzgeschlossen.</translation>
    </message>
    <message>
        <source>Take a lead whose wires lead from signal to signal and from ground to ground.</source>
        <translation>Ein Kabel nehmen, dessen Adern Signal mit Signal und Masse mit Masse verbinden.</translation>
    </message>
    <message>
        <source>One side is missing</source>
        <translation>Eine Seite fehlt</translation>
    </message>
    <message>
        <source>{from} sends two signals, and one of them ends before {to}.</source>
        <translation>{from} sendet zwei Signale, und eines davon endet vor {to}.</translation>
    </message>
    <message>
        <source>Give each side a wire and an input of its own, or sum them in a box made for it.</source>
        <translation>Jeder Seite eine eigene Ader und einen eigenen Eingang geben oder beide in einer Summierbox mischen.</translation>
    </message>
    <message>
        <source>One contact of the output is shorted</source>
        <translation>Ein Kontakt des Ausgangs ist kurzgeschlossen</translation>
    </message>
    <message>
        <source>The lead ties a driven contact of {from} to its ground. The output works into a short: it may get hot, distort, and make the rest quieter.</source>
        <translation>Das Kabel legt einen signalführenden Kontakt von {from} auf Masse. Der Ausgang arbeitet in einen Kurzschluss: Er kann heiß werden, verzerren und den Rest leiser machen.</translation>
    </message>
    <message>
        <source>Take a lead with as many contacts as the output, or one that leaves that contact open.</source>
        <translation>Ein Kabel mit so vielen Kontakten wie der Ausgang nehmen oder eines, das diesen Kontakt offen lässt.</translation>
    </message>
    <message>
        <source>Two outputs fight each other</source>
        <translation>Zwei Ausgänge arbeiten gegeneinander</translation>
    </message>
    <message>
        <source>{from} and {to} are tied together. Each drives the other&apos;s low impedance: quiet, distorted, and hard on both ({currentMa}).</source>
        <translation>{from} und {to} sind direkt verbunden. Jeder arbeitet in die niedrige Impedanz des anderen: leise, verzerrt und eine Last für beide ({currentMa}).</translation>
    </message>
    <message>
        <source>Give each output an input of its own, or join them in a merge box or mixer.</source>
        <translation>Jedem Ausgang einen eigenen Eingang geben oder beide in einer Summierbox oder einem Mischer zusammenführen.</translation>
    </message>
    <message>
        <source>A plug hangs free</source>
        <translation>Ein Stecker hängt frei</translation>
    </message>
    <message>
        <source>The lead {lead} has an end that is not plugged in.</source>
        <translation>Ein Ende des Kabels {lead} ist nicht eingesteckt.</translation>
    </message>
    <message>
        <source>Plug it in, or take the lead away.</source>
        <translation>Einstecken oder das Kabel entfernen.</translation>
    </message>
    <message>
        <source>Not known how {from} is built inside</source>
        <translation>Unbekannt, wie {from} innen aufgebaut ist</translation>
    </message>
    <message>
        <source>No source says whether it is balanced. A three-contact socket is taken as balanced, a two-contact one as unbalanced; if that is wrong, so is the verdict.</source>
        <translation>Keine Quelle sagt, ob der Anschluss symmetrisch ist. Eine Buchse mit drei Kontakten gilt hier als symmetrisch, eine mit zwei als unsymmetrisch; stimmt das nicht, stimmt auch das Urteil nicht.</translation>
    </message>
    <message>
        <source>Look into the manual, or try it with a lead of each kind.</source>
        <translation>Ins Handbuch schauen oder mit beiden Kabelarten ausprobieren.</translation>
    </message>
    <message>
        <source>Noise or silence in place of music</source>
        <translation>Rauschen oder Stille statt Musik</translation>
    </message>
    <message>
        <source>One of {from} and {to} is digital, the other is not. The plug fits, the signal does not.</source>
        <translation>Von {from} und {to} ist nur eines digital. Der Stecker passt, das Signal nicht.</translation>
    </message>
    <message>
        <source>Put a converter between, or use a socket of the same kind.</source>
        <translation>Einen Wandler dazwischensetzen oder eine Buchse derselben Art nehmen.</translation>
    </message>
    <message>
        <source>Thin lead on a loudspeaker</source>
        <translation>Dünnes Kabel am Lautsprecher</translation>
    </message>
    <message>
        <source>{lead} is made for signals. Its cores are thin: they get warm, lose power and loosen the bass.</source>
        <translation>{lead} ist für Signale gebaut. Die Adern sind dünn: Sie werden warm, kosten Leistung und machen den Bass schwammig.</translation>
    </message>
    <message>
        <source>Take a loudspeaker cable.</source>
        <translation>Ein Lautsprecherkabel nehmen.</translation>
    </message>
    <message>
        <source>Too quiet, with hiss when turned up</source>
        <translation>Zu leise, und aufgedreht rauscht es</translation>
    </message>
    <message>
        <source>{levelDbu} arrives; {to} wants {neededDbu} at least. {missingDb} are missing.</source>
        <translation>{levelDbu} kommen an; {to} braucht mindestens {neededDbu}. Es fehlen {missingDb}.</translation>
    </message>
    <message>
        <source>Use an input with more gain, or put a preamp between.</source>
        <translation>Einen Eingang mit mehr Gain nehmen oder einen Preamp dazwischensetzen.</translation>
    </message>
    <message>
        <source>Too loud: it distorts</source>
        <translation>Zu laut: Es verzerrt</translation>
    </message>
    <message>
        <source>{levelDbu} arrives, with peaks 12 dB above; {to} takes {limitDbu}. That is {overDb} too much.</source>
        <translation>{levelDbu} kommen an, mit Spitzen 12&#x202f;dB darüber; {to} verträgt {limitDbu}. Das sind {overDb} zu viel.</translation>
    </message>
    <message>
        <source>Turn the source down, use a line input, or put a pad, DI or re-amp box between.</source>
        <translation>Die Quelle leiser drehen, einen Line-Eingang nehmen oder Pad, DI- oder Re-Amp-Box dazwischensetzen.</translation>
    </message>
    <message>
        <source>Weak and thin: the input pulls the source down</source>
        <translation>Schwach und dünn: Der Eingang zieht die Quelle herunter</translation>
    </message>
    <message>
        <source>{to} loads {from} with {inputOhm}; {lossDb} are lost inside the source, more of treble or bass.</source>
        <translation>{to} belastet {from} mit {inputOhm}; {lossDb} gehen in der Quelle verloren, bei Höhen oder Bass noch mehr.</translation>
    </message>
    <message>
        <source>Use an input of higher impedance: an instrument input or a DI box.</source>
        <translation>Einen Eingang mit höherer Impedanz nehmen: Instrumenteneingang oder DI-Box.</translation>
    </message>
    <message>
        <source>Stop: this can burn the input</source>
        <translation>Stopp: Hier kann der Eingang durchbrennen</translation>
    </message>
    <message>
        <source>{from} is a loudspeaker output: {levelVolt} reach {to}, which is made for a volt or two.</source>
        <translation>{from} ist ein Lautsprecherausgang und schickt {levelVolt} zu {to}; dieser Eingang ist für ein bis zwei Volt gebaut.</translation>
    </message>
    <message>
        <source>Use the amplifier&apos;s line out, or a DI made for speaker level.</source>
        <translation>Den Line-Ausgang des Verstärkers nehmen oder eine DI-Box für Lautsprecherpegel.</translation>
    </message>
    <message>
        <source>Silent: no 48 V reaches it</source>
        <translation>Stumm: Es kommen keine 48&#x202f;V an</translation>
    </message>
    <message>
        <source>{from} runs on phantom power and gets {reachVolt}.</source>
        <translation>{from} läuft mit Phantomspeisung und bekommt {reachVolt}.</translation>
    </message>
    <message>
        <source>Switch on 48 V at {to}, or use an input that has it.</source>
        <translation>48&#x202f;V an {to} einschalten oder einen Eingang nehmen, der sie hat.</translation>
    </message>
    <message>
        <source>48 V goes where it can do harm</source>
        <translation>48&#x202f;V liegen an, wo sie schaden können</translation>
    </message>
    <message>
        <source>{to} has 48 V on, and {from} is not made for it: {reachVolt} stand at its contacts. One bad lead, or plugging while it is on, is enough.</source>
        <translation>{to} hat 48&#x202f;V an, und {from} ist nicht dafür gebaut: An den Kontakten liegen {reachVolt}. Ein defektes Kabel oder Stecken unter Spannung genügt.</translation>
    </message>
    <message>
        <source>Switch off 48 V at {to}, wait two minutes, then plug.</source>
        <translation>48&#x202f;V an {to} ausschalten, zwei Minuten warten, dann stecken.</translation>
    </message>
    <message>
        <source>Almost silent</source>
        <translation>Fast stumm</translation>
    </message>
    <message>
        <source>{from} sends the same on both contacts, and the balanced input takes one minus the other. What is left is {middleDb}.</source>
        <translation>{from} sendet auf beiden Kontakten dasselbe, und der symmetrische Eingang zieht eines vom anderen ab. Übrig bleiben {middleDb}.</translation>
    </message>
    <message>
        <source>Use the tip alone: a lead with its ring open.</source>
        <translation>Nur die Spitze nutzen: ein Kabel mit offenem Ring.</translation>
    </message>
    <message>
        <source>Both signals share one channel, one of them upside down</source>
        <translation>Beide Signale teilen sich einen Kanal, eines davon verpolt</translation>
    </message>
    <message>
        <source>{from} sends two different signals; the balanced input takes one minus the other. Both are heard, and they cannot be mixed apart.</source>
        <translation>{from} sendet zwei verschiedene Signale; der symmetrische Eingang zieht eines vom anderen ab. Beide sind zu hören, aber nicht mehr getrennt zu mischen.</translation>
    </message>
    <message>
        <source>Fine for one fader. For two, give each signal an input.</source>
        <translation>Für einen Fader in Ordnung. Für zwei jedem Signal einen Eingang geben.</translation>
    </message>
    <message>
        <source>The singer disappears</source>
        <translation>Der Gesang verschwindet</translation>
    </message>
    <message>
        <source>Stereo goes into a balanced input. The input takes left minus right, so all that is the same on both sides cancels: voice, bass, kick.</source>
        <translation>Stereo geht in einen symmetrischen Eingang. Der bildet links minus rechts, also löscht sich alles aus, was auf beiden Seiten gleich ist: Gesang, Bass, Kick.</translation>
    </message>
    <message>
        <source>Give left and right an input each.</source>
        <translation>Links und rechts je einen eigenen Eingang geben.</translation>
    </message>
    <message>
        <source>Hollow: both sides play the same, one upside down</source>
        <translation>Hohl: Beide Seiten spielen dasselbe, eine verpolt</translation>
    </message>
    <message>
        <source>A balanced output goes into a stereo input. Left gets the signal, right gets it inverted; summed to mono nothing is left.</source>
        <translation>Ein symmetrischer Ausgang geht in einen Stereoeingang. Links bekommt das Signal, rechts bekommt es verpolt; zu Mono summiert bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Feed both sides from the hot wire alone, or through a transformer.</source>
        <translation>Beide Seiten nur aus der heißen Ader speisen oder über einen Übertrager.</translation>
    </message>
    <message>
        <source>Stereo comes out as mono</source>
        <translation>Stereo kommt als Mono an</translation>
    </message>
    <message>
        <source>Left and right of {from} are joined on the way to {to}.</source>
        <translation>Links und rechts von {from} sind auf dem Weg zu {to} verbunden.</translation>
    </message>
    <message>
        <source>Fine if mono is wanted. For stereo give each side an input.</source>
        <translation>In Ordnung, wenn Mono gewollt ist. Für Stereo jeder Seite einen Eingang geben.</translation>
    </message>
    <message>
        <source>Upside down: thin next to other sources</source>
        <translation>Verpolt: dünn neben anderen Quellen</translation>
    </message>
    <message>
        <source>Hot and cold are swapped on the way from {from} to {to}. Alone one hears nothing of it; together with a second source bass cancels.</source>
        <translation>Heiß und kalt sind auf dem Weg von {from} zu {to} vertauscht. Allein hört man nichts davon; zusammen mit einer zweiten Quelle löscht sich der Bass aus.</translation>
    </message>
    <message>
        <source>Take a straight lead, or turn the polarity at the desk.</source>
        <translation>Ein 1:1 beschaltetes Kabel nehmen oder am Pult die Polarität drehen.</translation>
    </message>
    <message>
        <source>The sound is right; hum is no longer rejected</source>
        <translation>Der Ton stimmt; Brummen wird nicht mehr unterdrückt</translation>
    </message>
    <message>
        <source>One end is balanced, the other is not, so the link is unbalanced: it rejects hum by {rejectionDb} only.</source>
        <translation>Ein Ende ist symmetrisch, das andere nicht, also ist die Verbindung unsymmetrisch: Sie dämpft Brummen nur um {rejectionDb}.</translation>
    </message>
    <message>
        <source>It may hum: {metres} of unbalanced lead</source>
        <translation>Es kann brummen: {metres} unsymmetrisches Kabel</translation>
    </message>
    <message>
        <source>Current between the two mains earths flows through the shield, and on an unbalanced lead the shield is part of the signal.</source>
        <translation>Zwischen den beiden Netzerden fließt Strom über den Schirm, und im unsymmetrischen Kabel gehört der Schirm zum Signal.</translation>
    </message>
    <message>
        <source>Keep unbalanced leads under 6 m: put a DI at {from} and go on balanced.</source>
        <translation>Unsymmetrische Kabel unter 6&#x202f;m halten: DI-Box an {from} und ab da symmetrisch weiter.</translation>
    </message>
    <message>
        <source>Channel {channel} gets nothing</source>
        <translation>Kanal {channel} bekommt nichts</translation>
    </message>
    <message>
        <source>It listens to {to}, and no lead is plugged in there.</source>
        <translation>Er hört auf {to}, und dort steckt kein Kabel.</translation>
    </message>
    <message>
        <source>Plug its source in, or give the channel another socket.</source>
        <translation>Seine Quelle einstecken oder dem Kanal eine andere Buchse geben.</translation>
    </message>
    <message>
        <source>Thin: the bass goes</source>
        <translation>Dünn: der Bass fehlt</translation>
    </message>
    <message>
        <source>{from} is a small capacitor, and {to} loads it with {inputOhm}: below {bassHz} the sound falls away.</source>
        <translation>{from} ist ein kleiner Kondensator, und {to} belastet ihn mit {inputOhm}: Unter {bassHz} fällt der Klang ab.</translation>
    </message>
    <message>
        <source>Use an input of 5 MΩ or more: a preamp or an active DI made for piezos.</source>
        <translation>Einen Eingang mit 5 MΩ oder mehr nehmen: einen Vorverstärker oder eine aktive DI-Box für Piezos.</translation>
    </message>
    <message>
        <source>Dull: the long lead takes the treble</source>
        <translation>Dumpf: das lange Kabel nimmt die Höhen</translation>
    </message>
    <message>
        <source>{leadMetres} of lead are a capacitor across {from}: treble ends at {trebleHz} (−3 dB against 1 kHz), with 3 m of lead at {shortLeadHz}.</source>
        <translation>{leadMetres} Kabel sind ein Kondensator an {from}: Die Höhen enden bei {trebleHz} (−3&#x202f;dB gegen 1&#x202f;kHz), mit 3&#x202f;m Kabel bei {shortLeadHz}.</translation>
    </message>
    <message>
        <source>Use a shorter lead, or put a buffer or an active DI at {from}.</source>
        <translation>Kürzeres Kabel nehmen oder einen Buffer oder eine aktive DI-Box bei {from} einsetzen.</translation>
    </message>
    <message>
        <source>Dull: the input takes the treble</source>
        <translation>Dumpf: der Eingang nimmt die Höhen</translation>
    </message>
    <message>
        <source>{to} loads {from} with {inputOhm}: treble ends at {trebleHz} (−3 dB against 1 kHz), whatever the lead.</source>
        <translation>{to} belastet {from} mit {inputOhm}: Die Höhen enden bei {trebleHz} (−3&#x202f;dB gegen 1&#x202f;kHz), gleich mit welchem Kabel.</translation>
    </message>
    <message>
        <source>Use an input of higher impedance: an instrument input or an active DI.</source>
        <translation>Einen höherohmigen Eingang nehmen: Instrumenteneingang oder aktive DI-Box.</translation>
    </message>
    <message>
        <source>It hums: a ground loop through {from}</source>
        <translation>Es brummt: Masseschleife über {from}</translation>
    </message>
    <message>
        <source>Current runs round this loop: {path}. On an unbalanced lead the shield is the way back of the signal, so its volts are heard: {humDbu}, taking 0.1 V between the earths of one room.</source>
        <translation>In dieser Schleife fließt Strom: {path}. Auf einem unsymmetrischen Kabel ist der Schirm der Rückweg des Signals, seine Spannung ist also zu hören: {humDbu}, bei angenommenen 0,1&#x202f;V zwischen den Erden eines Raums.</translation>
    </message>
    <message>
        <source>Break the loop in the signal: a DI or an isolation transformer, with its ground lift on, or a balanced output. Never lift the mains earth: it saves lives.</source>
        <translation>Die Schleife im Signalweg auftrennen: DI-Box oder Trennübertrager mit Ground-Lift, oder ein symmetrischer Ausgang. Nie den Schutzleiter auftrennen: Er rettet Leben.</translation>
    </message>
    <message>
        <source>Weak and loose: the loudspeaker lead is too long or too thin</source>
        <translation>Schwach und weich: das Lautsprecherkabel ist zu lang oder zu dünn</translation>
    </message>
    <message>
        <source>In {leadMetres} of it {powerPercent} % of the power turn to heat, and the amplifier holds the cone less firmly: damping {damping}.</source>
        <translation>Auf {leadMetres} werden {powerPercent} % der Leistung zu Wärme, und der Verstärker hält die Membran weniger fest: Dämpfungsfaktor {damping}.</translation>
    </message>
    <message>
        <source>Take thicker cable, or put the amplifier nearer to {to}.</source>
        <translation>Dickeres Kabel nehmen oder den Verstärker näher an {to} stellen.</translation>
    </message>
    <message>
        <source>Digital on the wrong cable: it may crackle or drop out</source>
        <translation>Digital auf dem falschen Kabel: es kann knacken oder aussetzen</translation>
    </message>
    <message>
        <source>{wrongMetres} of the way are not {wantedOhm} cable. The data bounce back at each change of impedance and blur; short leads stand it.</source>
        <translation>{wrongMetres} des Wegs sind kein Kabel mit {wantedOhm}. Die Daten werden an jedem Impedanzsprung zurückgeworfen und verschmieren; kurze Kabel vertragen das.</translation>
    </message>
    <message>
        <source>Take a {wantedOhm} digital cable.</source>
        <translation>Ein Digitalkabel mit {wantedOhm} nehmen.</translation>
    </message>
    <message>
        <source>Too long for data: it drops out</source>
        <translation>Zu lang für Daten: es setzt aus</translation>
    </message>
    <message>
        <source>{leadMetres} of lead; this kind of link is good for {mostMetres}.</source>
        <translation>{leadMetres} Kabel; diese Art Verbindung reicht {mostMetres} weit.</translation>
    </message>
    <message>
        <source>Move the two ends nearer, or put a repeater, a switch or fibre between.</source>
        <translation>Die beiden Enden näher zusammenrücken oder einen Repeater, einen Switch oder Glasfaser dazwischensetzen.</translation>
    </message>
    <message>
        <source>The lead does not reach</source>
        <translation>Das Kabel reicht nicht</translation>
    </message>
    <message>
        <source>It is {leadMetres} long, and on the plan {from} and {to} stand {wayMetres} apart.</source>
        <translation>Es ist {leadMetres} lang, und auf dem Plan stehen {from} und {to} {wayMetres} auseinander.</translation>
    </message>
    <message>
        <source>Take a longer lead, or move one of them.</source>
        <translation>Ein längeres Kabel nehmen oder eines der beiden verschieben.</translation>
    </message>
    <message>
        <source>Perhaps too much load for {from}</source>
        <translation>Vielleicht zu viel Last für {from}</translation>
    </message>
    <message>
        <source>{from} sees {loadOhm}. No source says what it is rated for; {leastOhm} is assumed. If that is right, it runs hot and shuts off, or worse.</source>
        <translation>{from} sieht {loadOhm}. Keine Quelle nennt die zulässige Last; angenommen sind {leastOhm}. Stimmt das, wird es heiß und schaltet ab, oder schlimmer.</translation>
    </message>
    <message>
        <source>Look up the lowest load on its back or in the manual.</source>
        <translation>Die kleinste Last auf der Rückseite oder im Handbuch nachsehen.</translation>
    </message>
    <message>
        <source>Too much load: the amplifier cuts out or burns</source>
        <translation>Zu viel Last: der Verstärker schaltet ab oder brennt durch</translation>
    </message>
    <message>
        <source>{from} sees {loadOhm} and is rated for {leastOhm} at least. Every box in parallel lowers the load.</source>
        <translation>{from} sieht {loadOhm} und ist für mindestens {leastOhm} ausgelegt. Jede parallele Box senkt die Impedanz.</translation>
    </message>
    <message>
        <source>Give each box a channel of its own, or use boxes of more ohms. In parallel, ohms halve.</source>
        <translation>Jeder Box einen eigenen Kanal geben oder Boxen mit mehr Ohm nehmen. Parallel halbieren sich die Ohm.</translation>
    </message>
    <message>
        <source>Nobody knows which contact does what</source>
        <translation>Niemand weiß, welcher Kontakt was tut</translation>
    </message>
    <message>
        <source>No source says what the contacts of {from} carry, and there is no usual order for so many. No verdict is given: it would be a guess.</source>
        <translation>Keine Quelle sagt, was auf den Kontakten von {from} liegt, und für so viele gibt es keine übliche Reihenfolge. Ein Urteil wäre geraten und wird nicht gegeben.</translation>
    </message>
    <message>
        <source>Ask the maker, or measure it, and state the contacts. Till then use the maker&apos;s own adapter.</source>
        <translation>Den Hersteller fragen oder messen und die Kontakte angeben. Bis dahin den Adapter des Herstellers nehmen.</translation>
    </message>
    <message>
        <source>Mix {mixNumber} is there twice</source>
        <translation>Mix {mixNumber} gibt es zweimal</translation>
    </message>
    <message>
        <source>{from} and {to} carry the same number: people will patch the wrong one.</source>
        <translation>{from} und {to} tragen dieselbe Nummer: Jemand wird den falschen patchen.</translation>
    </message>
    <message>
        <source>Give one of them a free number.</source>
        <translation>Einem davon eine freie Nummer geben.</translation>
    </message>
    <message>
        <source>{sockets} sockets are patched and in no channel</source>
        <translation>{sockets} Buchsen sind gesteckt und in keinem Kanal</translation>
    </message>
    <message>
        <source>The first is {to}: {from} arrives there, and no channel listens to it.</source>
        <translation>Die erste ist {to}: Dort kommt {from} an, und kein Kanal hört darauf.</translation>
    </message>
    <message>
        <source>Give each a channel, or take the leads away.</source>
        <translation>Jeder einen Kanal geben oder die Kabel entfernen.</translation>
    </message>
    <message>
        <source>{missing} more {type} than there are</source>
        <translation>{missing} × {type} zu wenig</translation>
    </message>
    <message>
        <source>The show uses more of them than the stock list has.</source>
        <translation>Die Show braucht mehr davon, als in der Bestandsliste stehen.</translation>
    </message>
    <message>
        <source>Hire or borrow, or use something else.</source>
        <translation>Mieten, leihen oder etwas anderes nehmen.</translation>
    </message>
    <message>
        <source>Channel {number} is there twice</source>
        <translation>Kanal {number} gibt es zweimal</translation>
    </message>
    <message>
        <source>Two channels carry the same number: one of them will not be where the list says.</source>
        <translation>Zwei Kanäle tragen dieselbe Nummer: Einer davon liegt nicht dort, wo die Liste sagt.</translation>
    </message>
    <message>
        <source>Patched, but in no channel</source>
        <translation>Gesteckt, aber in keinem Kanal</translation>
    </message>
    <message>
        <source>{from} arrives at {to}, and no channel listens to it.</source>
        <translation>{from} kommt an {to} an, und kein Kanal hört darauf.</translation>
    </message>
    <message>
        <source>Give it a channel, or take the lead away.</source>
        <translation>Einen Kanal geben oder das Kabel entfernen.</translation>
    </message>
    <message>
        <source>Not enough in stock: {missing} × {lead}</source>
        <translation>Nicht genug im Bestand: {missing} × {lead}</translation>
    </message>
    <message>
        <source>The show uses more of them than the stock list has, longer ones counted in.</source>
        <translation>Die Show braucht mehr davon, als in der Bestandsliste stehen, längere mitgezählt.</translation>
    </message>
    <message>
        <source>Buy, hire or solder them, or move gear so that other lengths do.</source>
        <translation>Kaufen, mieten oder löten, oder die Geräte so stellen, dass andere Längen reichen.</translation>
    </message>
    <message>
        <source>It depends on how {from} is built inside, and nobody knows</source>
        <translation>Es kommt darauf an, wie {from} innen gebaut ist, und das weiß niemand</translation>
    </message>
    <message>
        <source>No source says whether it is balanced. At best {bestDb} of the signal come through, at worst {worstDb}. The verdict takes a three-contact socket as balanced.</source>
        <translation>Keine Quelle sagt, ob es symmetrisch ist. Bestenfalls kommen {bestDb} vom Signal durch, schlimmstenfalls {worstDb}. Das Urteil nimmt eine Buchse mit drei Kontakten als symmetrisch.</translation>
    </message>
    <message>
        <source>Look into the manual, or try it: does a TRS plug click twice on its way in? Then state the port.</source>
        <translation>Im Handbuch nachsehen oder ausprobieren: Rastet ein TRS-Stecker beim Einstecken zweimal? Dann den Anschluss angeben.</translation>
    </message>
    <message>
        <source>A plug is half out</source>
        <translation>Ein Stecker steckt nur halb</translation>
    </message>
    <message>
        <source>At {to} other contacts touch than should: {levelDbu} arrives now, {pushedDbu} with the plug fully in.</source>
        <translation>An {to} berühren sich andere Kontakte als vorgesehen: {levelDbu} kommt jetzt an, {pushedDbu} mit ganz eingestecktem Stecker.</translation>
    </message>
    <message>
        <source>Push it in until it clicks. If that is worse, the lead is the wrong one.</source>
        <translation>Bis zum Einrasten hineindrücken. Wird es dann schlechter, ist es das falsche Kabel.</translation>
    </message>
    <message>
        <source>At {to} other contacts touch than should, or none.</source>
        <translation>An {to} berühren sich andere Kontakte als vorgesehen oder keine.</translation>
    </message>
    <message>
        <source>Push it in until it clicks.</source>
        <translation>Bis zum Einrasten hineindrücken.</translation>
    </message>
    <message>
        <source>Perhaps too quiet</source>
        <translation>Vielleicht zu leise</translation>
    </message>
    <message>
        <source>{levelDbu} arrives and {to} wants {neededDbu}, but one of the two is assumed: no source states it. Within what is usual it may be enough.</source>
        <translation>{levelDbu} kommt an, und {to} will {neededDbu}, aber eins davon ist angenommen: Keine Quelle nennt es. Im üblichen Rahmen kann es reichen.</translation>
    </message>
    <message>
        <source>Try it at full level, and add the figure from the manual to the gear.</source>
        <translation>Bei vollem Pegel ausprobieren und den Wert aus dem Handbuch beim Gerät eintragen.</translation>
    </message>
    <message>
        <source>Perhaps too loud</source>
        <translation>Vielleicht zu laut</translation>
    </message>
    <message>
        <source>{levelDbu} arrives, with peaks 12 dB above, and {to} takes {limitDbu}, but one of the two is assumed: no source states it. Within what is usual it may be fine.</source>
        <translation>{levelDbu} kommt an, mit Spitzen 12&#x202f;dB darüber, und {to} verträgt {limitDbu}, aber eins davon ist angenommen: Keine Quelle nennt es. Im üblichen Rahmen kann es passen.</translation>
    </message>
    <message>
        <source>Sound in the ears, but the microphone is not heard</source>
        <translation>Ton auf den Ohren, aber das Mikrofon ist nicht zu hören</translation>
    </message>
    <message>
        <source>The microphone contact of {from} ends on the way; only its earpieces are fed.</source>
        <translation>Der Mikrofonkontakt von {from} endet unterwegs; nur die Ohrhörer werden gespeist.</translation>
    </message>
    <message>
        <source>Fine for listening. To talk, use a headset socket or a splitter for headsets.</source>
        <translation>Zum Hören in Ordnung. Zum Sprechen eine Headset-Buchse oder einen Headset-Splitter nehmen.</translation>
    </message>
    <message>
        <source>Half as loud, or it hums: one contact of the input hangs in the air</source>
        <translation>Halb so laut, oder es brummt: Ein Kontakt des Eingangs hängt in der Luft</translation>
    </message>
    <message>
        <source>The lead brings nothing to the cold contact of {to}. What an input makes of that depends on how it is built: full level with hum, half the level, or, with a transformer, nothing.</source>
        <translation>Das Kabel bringt nichts an den kalten Kontakt von {to}. Was der Eingang daraus macht, hängt von seinem Aufbau ab: voller Pegel mit Brummen, halber Pegel oder, mit Übertrager, gar nichts.</translation>
    </message>
    <message>
        <source>Take a lead that brings the ground of {from} to the cold contact, as three-wire leads do.</source>
        <translation>Ein Kabel nehmen, das die Masse von {from} an den kalten Kontakt bringt, wie es dreiadrige Kabel tun.</translation>
    </message>
    <message>
        <source>Perhaps weak and thin</source>
        <translation>Vielleicht schwach und dünn</translation>
    </message>
    <message>
        <source>{to} seems to load {from} with {inputOhm}, and {lossDb} would be lost, but one of the two impedances is assumed: no source states it. Within what is usual it may be fine.</source>
        <translation>{to} belastet {from} wohl mit {inputOhm}, und {lossDb} gingen verloren; doch eine der beiden Impedanzen ist angenommen, keine Quelle nennt sie. Im üblichen Rahmen kann es gut gehen.</translation>
    </message>
    <message>
        <source>Listen to it, and add the figure from the manual to the gear.</source>
        <translation>Anhören und den Wert aus dem Handbuch beim Gerät nachtragen.</translation>
    </message>
    <message>
        <source>Not enough in stock: {missing} pieces of {sorts} sorts</source>
        <translation>Zu wenig im Bestand: {missing} Stück von {sorts} Sorten</translation>
    </message>
    <message>
        <source>The show uses more of them than the stock list has, longer leads counted in.</source>
        <translation>Die Show braucht mehr davon, als die Bestandsliste hat; längere Kabel sind mitgezählt.</translation>
    </message>
    <message>
        <source>Buy, hire or solder them, or move gear so that what there is will do.</source>
        <translation>Kaufen, leihen oder löten, oder Geräte so stellen, dass das Vorhandene reicht.</translation>
    </message>
    <message>
        <source>Silent: no power reaches the capsule</source>
        <translation>Stumm: Die Kapsel bekommt keinen Strom</translation>
    </message>
    <message>
        <source>{from} runs on plug-in power, a few volts on its signal contact, and gets {reachVolt}.</source>
        <translation>{from} läuft mit Plug-in-Power, ein paar Volt auf dem Signalkontakt, und bekommt {reachVolt}.</translation>
    </message>
    <message>
        <source>Use the microphone input of a computer, camera or small recorder, or an adapter that makes plug-in power out of 48 V.</source>
        <translation>Den Mikrofoneingang eines Rechners, einer Kamera oder eines kleinen Rekorders nehmen oder einen Adapter, der aus 48 V Plug-in-Power macht.</translation>
    </message>
    <message>
        <source>Silent: no T-power reaches it</source>
        <translation>Stumm: Es kommt keine Tonaderspeisung an</translation>
    </message>
    <message>
        <source>{from} wants 12 V between its two legs, as old film microphones do, and gets {reachVolt}.</source>
        <translation>{from} will 12 V zwischen seinen beiden Adern, wie alte Filmmikrofone, und bekommt {reachVolt}.</translation>
    </message>
    <message>
        <source>Put a T-power supply between; never plug anything else into that.</source>
        <translation>Ein Speisegerät für Tonaderspeisung dazwischensetzen; nie etwas anderes daran anschließen.</translation>
    </message>
    <message>
        <source>Silent: no power reaches the digital microphone</source>
        <translation>Stumm: Das digitale Mikrofon bekommt keinen Strom</translation>
    </message>
    <message>
        <source>{from} wants 10 V from an AES42 input and gets {reachVolt}.</source>
        <translation>{from} will 10 V von einem AES42-Eingang und bekommt {reachVolt}.</translation>
    </message>
    <message>
        <source>Use an AES42 input, or the maker&apos;s own interface.</source>
        <translation>Einen AES42-Eingang nehmen oder das Interface des Herstellers.</translation>
    </message>
    <message>
        <source>Plugging with 48 V on can tear the ribbon</source>
        <translation>Stecken bei eingeschalteten 48 V kann das Bändchen zerreißen</translation>
    </message>
    <message>
        <source>Switch off 48 V at {to} and wait two minutes before any jack is moved, or patch this one on XLR.</source>
        <translation>48 V an {to} ausschalten und zwei Minuten warten, bevor eine Klinke bewegt wird, oder dieses Mikrofon über XLR stecken.</translation>
    </message>
    <message>
        <source>Thin and distorted: direct current through the coil</source>
        <translation>Dünn und verzerrt: Gleichstrom durch die Spule</translation>
    </message>
    <message>
        <source>One leg of {from} is grounded on the way, so the supply at {to} drives {coilMa} through its coil and pushes it out of its middle.</source>
        <translation>Eine Ader von {from} liegt unterwegs auf Masse; so treibt die Speisung an {to} {coilMa} durch die Spule und drückt sie aus ihrer Mitte.</translation>
    </message>
    <message>
        <source>Take a lead with both legs, or switch the supply off.</source>
        <translation>Ein Kabel mit beiden Adern nehmen oder die Speisung ausschalten.</translation>
    </message>
    <message>
        <source>Far too many volts for this microphone</source>
        <translation>Viel zu viel Spannung für dieses Mikrofon</translation>
    </message>
    <message>
        <source>{from} lives on about {madeForVolt}; {reachVolt} stand at its contacts. Its transistor does not stand that.</source>
        <translation>{from} lebt von etwa {madeForVolt}; an seinen Kontakten liegen {reachVolt}. Das hält sein Transistor nicht aus.</translation>
    </message>
    <message>
        <source>Unplug it, then switch off the supply at {to}. An adapter that makes plug-in power out of 48 V joins the two.</source>
        <translation>Ausstecken, dann die Speisung an {to} ausschalten. Ein Adapter, der aus 48 V Plug-in-Power macht, verbindet die beiden.</translation>
    </message>
    <message>
        <source>Two inputs feed the same microphone</source>
        <translation>Zwei Eingänge speisen dasselbe Mikrofon</translation>
    </message>
    <message>
        <source>48 V is on at {from} and at {to}. They share the load, and switching one off makes a thump in the other.</source>
        <translation>48 V sind an {from} und an {to} eingeschaltet. Sie teilen sich die Last, und Ausschalten am einen knallt im anderen.</translation>
    </message>
    <message>
        <source>Leave it on at one of them, or split through a transformer.</source>
        <translation>Nur an einem eingeschaltet lassen oder über einen Übertrager splitten.</translation>
    </message>
    <message>
        <source>Perhaps dull</source>
        <translation>Vielleicht dumpf</translation>
    </message>
    <message>
        <source>{to} seems to load {from} with {inputOhm}: treble would end at {trebleHz} (−3 dB against 1 kHz). One of the two impedances is assumed: no source states it.</source>
        <translation>{to} belastet {from} wohl mit {inputOhm}: Die Höhen würden bei {trebleHz} enden (−3 dB gegen 1 kHz). Eine der beiden Impedanzen ist angenommen, keine Quelle nennt sie.</translation>
    </message>
    <message>
        <source>Near the limit: the highest peaks may distort</source>
        <translation>Nah an der Grenze: Die höchsten Spitzen können verzerren</translation>
    </message>
    <message>
        <source>{levelDbu} arrives, with peaks 12 dB above; {to} takes {limitDbu}. Only peaks go beyond, by {overDb}.</source>
        <translation>{levelDbu} kommen an, mit Spitzen 12 dB darüber; {to} verträgt {limitDbu}. Nur Spitzen gehen darüber hinaus, um {overDb}.</translation>
    </message>
    <message>
        <source>Turn the source down a little when it gets loud.</source>
        <translation>Die Quelle etwas leiser drehen, wenn es laut wird.</translation>
    </message>
    <message>
        <source>Nobody hears {from} any more</source>
        <translation>Niemand hört {from} mehr</translation>
    </message>
    <message>
        <source>A plug in this jack opens the normal behind it: {from} no longer reaches {to}, and it is patched nowhere else.</source>
        <translation>Ein Stecker in dieser Buchse öffnet das Normal dahinter: {from} erreicht {to} nicht mehr und ist sonst nirgends gesteckt.</translation>
    </message>
    <message>
        <source>If that is meant, accept it, and it prints. Else pull the cord, or patch {from} to where it is wanted.</source>
        <translation>Ist das gewollt, den Befund hinnehmen; er wird gedruckt. Sonst das Kabel ziehen oder {from} dorthin stecken, wo es gebraucht wird.</translation>
    </message>
    <message>
        <source>The output fights itself: two of its contacts are joined</source>
        <translation>Der Ausgang arbeitet gegen sich selbst: Zwei seiner Kontakte sind verbunden</translation>
    </message>
    <message>
        <source>The lead ties two driven contacts of {from} together, as if they were ground. Each drives the other ({currentMa}): it gets hot, distorts, and may burn.</source>
        <translation>Das Kabel verbindet zwei getriebene Kontakte von {from}, als wären sie Masse. Jeder treibt den anderen ({currentMa}): Er wird heiß, verzerrt und kann durchbrennen.</translation>
    </message>
    <message>
        <source>Unplug it. Use a socket of the same gear that has an ordinary ground, or a lead that leaves the inverted contacts open.</source>
        <translation>Abziehen. Eine Buchse desselben Geräts mit gewöhnlicher Masse nehmen oder ein Kabel, das die invertierten Kontakte offen lässt.</translation>
    </message>
    <message>
        <source>The cord takes {from} away from {to}</source>
        <translation>Das Kabel nimmt {to} das Signal von {from}</translation>
    </message>
    <message>
        <source>A plug in this jack opens the normal behind it: {from} no longer reaches {to}. It still goes where it is patched to.</source>
        <translation>Ein Stecker in dieser Buchse öffnet das Normal dahinter: {from} erreicht {to} nicht mehr. Es geht weiter dorthin, wohin es gesteckt ist.</translation>
    </message>
    <message>
        <source>Nothing, if that is meant. Pull the cord and the normal closes again.</source>
        <translation>Nichts, wenn es gewollt ist. Wird das Kabel gezogen, schließt das Normal wieder.</translation>
    </message>
    <message>
        <source>Weak and thin: this output cannot drive headphones</source>
        <translation>Schwach und dünn: Dieser Ausgang kann keinen Kopfhörer treiben</translation>
    </message>
    <message>
        <source>{to} loads {from} with {inputOhm}; {lossDb} are lost inside the output, more of the bass.</source>
        <translation>{to} belastet {from} mit {inputOhm}; {lossDb} gehen im Ausgang verloren, im Bass mehr.</translation>
    </message>
    <message>
        <source>Plug the headphones into a headphone socket, or put a headphone amplifier between.</source>
        <translation>Den Kopfhörer in eine Kopfhörerbuchse stecken oder einen Kopfhörerverstärker dazwischensetzen.</translation>
    </message>
    <message>
        <source>Quiet and thin: a turntable needs a phono preamp</source>
        <translation>Leise und dünn: Ein Plattenspieler braucht einen Phonovorverstärker</translation>
    </message>
    <message>
        <source>{levelDbu} arrives; {to} wants {neededDbu} at least. And records are cut with little bass and much treble: only a phono preamp turns that back.</source>
        <translation>{levelDbu} kommen an; {to} braucht mindestens {neededDbu}. Und Platten sind mit wenig Bass und viel Höhen geschnitten: Nur ein Phonovorverstärker gleicht das aus.</translation>
    </message>
    <message>
        <source>Put a phono preamp at {from}, or use an input marked phono.</source>
        <translation>Einen Phonovorverstärker an {from} setzen oder einen Eingang mit der Aufschrift Phono nehmen.</translation>
    </message>
    <message>
        <source>{from} runs on phantom power, and {to} has none to give.</source>
        <translation>{from} läuft mit Phantomspeisung, und {to} liefert keine.</translation>
    </message>
    <message>
        <source>Plug it into a microphone input with 48 V, or put a phantom power supply between.</source>
        <translation>In einen Mikrofoneingang mit 48 V stecken oder ein Phantomspeisegerät dazwischensetzen.</translation>
    </message>
    <message>
        <source>48 V is on at {to}, but what is between lets too little through: {reachVolt} reach {from}.</source>
        <translation>An {to} sind 48 V eingeschaltet, aber was dazwischen ist, lässt zu wenig durch: {reachVolt} erreichen {from}.</translation>
    </message>
    <message>
        <source>Leave out the box or the lead between, or put a phantom power supply at {from}.</source>
        <translation>Die Box oder das Kabel dazwischen weglassen oder ein Phantomspeisegerät an {from} setzen.</translation>
    </message>
    <message>
        <source>Go balanced up to {to}, and put a re-amp box there with a short lead.</source>
        <translation>Symmetrisch bis {to} gehen und dort eine Reamp-Box mit kurzem Kabel einsetzen.</translation>
    </message>
    <message>
        <source>{from} and {to} are both balanced, but the lead between is not: its shield carries the current between the two mains earths, and is part of the signal.</source>
        <translation>{from} und {to} sind beide symmetrisch, das Kabel dazwischen nicht: Sein Schirm führt den Strom zwischen den beiden Netzerden und ist Teil des Signals.</translation>
    </message>
    <message>
        <source>Take a lead with three contacts at both ends. No box is needed.</source>
        <translation>Ein Kabel mit drei Kontakten an beiden Enden nehmen. Eine Box ist nicht nötig.</translation>
    </message>
    <message>
        <source>Go balanced up to {to}, and put an isolation transformer there.</source>
        <translation>Symmetrisch bis {to} gehen und dort einen Trennübertrager einsetzen.</translation>
    </message>
    <message>
        <source>Both signals share one channel</source>
        <translation>Beide Signale teilen sich einen Kanal</translation>
    </message>
    <message>
        <source>{from} sends two different signals, and they are joined on the way to {to}. Both are heard; they cannot be mixed apart any more.</source>
        <translation>{from} sendet zwei verschiedene Signale, und sie werden auf dem Weg zu {to} verbunden. Beide sind zu hören; getrennt mischen lassen sie sich nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing to do on a short lead. Where a long one hums, put a DI box or a transformer at the unbalanced end.</source>
        <translation>Bei einem kurzen Kabel ist nichts zu tun. Brummt ein langes, eine DI-Box oder einen Übertrager an das unsymmetrische Ende setzen.</translation>
    </message>
    <message>
        <source>Nothing passes here: silence on every channel of this lead</source>
        <translation>Hier geht nichts durch: Stille auf allen Kanälen dieses Kabels</translation>
    </message>
    <message>
        <source>{from} speaks {fromTongue}, {to} speaks {toTongue}. The plugs are the same, what runs on the wires is not.</source>
        <translation>{from} spricht {fromTongue}, {to} spricht {toTongue}. Die Stecker sind gleich, was auf den Adern läuft, nicht.</translation>
    </message>
    <message>
        <source>Use a socket of the same protocol, or put a converter or another card between.</source>
        <translation>Eine Buchse mit demselben Protokoll nehmen, oder einen Wandler oder eine andere Karte dazwischensetzen.</translation>
    </message>
    <message>
        <source>On the way {way} a jack slides over its springs and grounds one leg before the other: for a moment {sweptVolt} stand across {from}.</source>
        <translation>Auf dem Weg {way} gleitet ein Klinkenstecker über die Federn und erdet eine Ader vor der anderen: Für einen Augenblick liegen {sweptVolt} an {from}.</translation>
    </message>
    <message>
        <source>{used} outputs on a network lead that carries {carries} back</source>
        <translation>{used} Ausgänge auf einem Netzwerkkabel, das {carries} zurückführt</translation>
    </message>
    <message>
        <source>Of what the desk sends to the boxes behind {from}, {carries} channels find room. The rest stays silent on stage.</source>
        <translation>Von dem, was das Pult an die Boxen hinter {from} schickt, finden {carries} Kanäle Platz. Der Rest bleibt auf der Bühne stumm.</translation>
    </message>
    <message>
        <source>Tie one of the boxes to another port of the desk, or use fewer of their outputs.</source>
        <translation>Eine der Boxen an einen anderen Anschluss des Pults hängen oder weniger ihrer Ausgänge nutzen.</translation>
    </message>
    <message>
        <source>{from} leads to no desk: {used} inputs stay silent</source>
        <translation>{from} führt zu keinem Pult: {used} Eingänge bleiben stumm</translation>
    </message>
    <message>
        <source>The box hands its channels on over the network, and no network lead takes them to a desk that speaks the same.</source>
        <translation>Die Box gibt ihre Kanäle über das Netzwerk weiter, und kein Netzwerkkabel bringt sie zu einem Pult, das dasselbe spricht.</translation>
    </message>
    <message>
        <source>Run a network lead to the desk, or to another box in the chain.</source>
        <translation>Ein Netzwerkkabel zum Pult oder zu einer anderen Box der Kette legen.</translation>
    </message>
    <message>
        <source>{used} inputs on a network lead that carries {carries}</source>
        <translation>{used} Eingänge auf einem Netzwerkkabel, das {carries} führt</translation>
    </message>
    <message>
        <source>The boxes behind {from} use more sockets than there are channels on the way to {to}. What comes after the last channel is not heard at the desk.</source>
        <translation>Die Boxen hinter {from} nutzen mehr Buchsen, als auf dem Weg zu {to} Kanäle sind. Was nach dem letzten Kanal kommt, ist am Pult nicht zu hören.</translation>
    </message>
    <message>
        <source>Tie one of the boxes to another port of the desk, or use fewer of their sockets.</source>
        <translation>Eine der Boxen an einen anderen Anschluss des Pults hängen oder weniger ihrer Buchsen nutzen.</translation>
    </message>
    <message>
        <source>Who turns the gain here turns it for {desks} desks</source>
        <translation>Wer hier am Gain dreht, dreht für {desks} Pulte</translation>
    </message>
    <message>
        <source>Gain and 48 V belong to the sockets of the box, and the desks share them: a turn at one is heard at the other, mid-song.</source>
        <translation>Gain und 48 V gehören zu den Buchsen der Box, und die Pulte teilen sie sich: Eine Drehung am einen ist am anderen zu hören, mitten im Lied.</translation>
    </message>
    <message>
        <source>Agree which desk owns the gain; the other works with its digital trim or gain compensation.</source>
        <translation>Ausmachen, welchem Pult der Gain gehört; das andere arbeitet mit seinem digitalen Trim oder mit Gain-Kompensation.</translation>
    </message>
</context>
<context>
    <name>SeveralFields</name>
    <message>
        <source>Set switch</source>
        <translation>Schalter stellen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>various</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Gedreht</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Length of each</source>
        <translation>Länge je Kabel</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>1 device</source>
        <translation>1 Gerät</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 Kabel</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>%1 of lead in all</source>
        <translation>%1 Kabel insgesamt</translation>
    </message>
    <message>
        <source>Nothing found here</source>
        <translation>Hier ist nichts aufgefallen</translation>
    </message>
    <message>
        <source>What was found here</source>
        <translation>Was hier aufgefallen ist</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>SeverityCounts</name>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>ShowFiles</name>
    <message>
        <source>Crosspatch shows (*.%1)</source>
        <translation>Crosspatch-Shows (*.%1)</translation>
    </message>
    <message>
        <source>Open a show</source>
        <translation>Show öffnen</translation>
    </message>
    <message>
        <source>This could not be opened: %1</source>
        <translation>Das ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>This example could not be opened: %1</source>
        <translation>Dieses Beispiel ließ sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Save the show</source>
        <translation>Show speichern</translation>
    </message>
    <message>
        <source>This could not be saved: %1</source>
        <translation>Das ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Changes are not saved</source>
        <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Save the changes in “%1”?</source>
        <translation>Änderungen in „%1“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>A picture under the plan</source>
        <translation>Ein Bild unter dem Plan</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture that can be shown: %1</source>
        <translation>Das ist kein PNG- oder JPEG-Bild, das sich zeigen lässt: %1</translation>
    </message>
    <message>
        <source>Put a picture under the plan</source>
        <translation>Bild unter den Plan legen</translation>
    </message>
    <message>
        <source>Measure something in it that you know (M), then type how long it really is.</source>
        <translation>Etwas Bekanntes darin messen (M), dann eintippen, wie lang es wirklich ist.</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Contact by contact</source>
        <translation>Kontakt für Kontakt</translation>
    </message>
    <message>
        <source>Which wire carries what, from plug to plug.</source>
        <translation>Welche Ader was führt, von Stecker zu Stecker.</translation>
    </message>
    <message>
        <source>What arrives</source>
        <translation>Was ankommt</translation>
    </message>
    <message>
        <source>As level from too weak to clip, and over frequency.</source>
        <translation>Als Pegel von zu schwach bis Clip und über der Frequenz.</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>Was nicht stimmt und warum</translation>
    </message>
    <message>
        <source>In plain words first. Figures when you ask for them.</source>
        <translation>Erst in klaren Worten. Zahlen auf Wunsch.</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>Abhilfen</translation>
    </message>
    <message>
        <source>Each one tried on a copy before it is offered. One button, one undo.</source>
        <translation>Jede erst an einer Kopie probiert, dann angeboten. Ein Klick hin, ein Klick zurück.</translation>
    </message>
    <message>
        <source>Click a lead to see what arrives</source>
        <translation>Kabel anklicken und sehen, was ankommt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Change stage size</source>
        <translation>Bühnengröße ändern</translation>
    </message>
    <message>
        <source>Stage width</source>
        <translation>Bühnenbreite</translation>
    </message>
    <message>
        <source>Stage depth</source>
        <translation>Bühnentiefe</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Change the stage&apos;s outline</source>
        <translation>Bühnenumriss ändern</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>Bild skalieren</translation>
    </message>
    <message>
        <source>Fade the picture</source>
        <translation>Bild abschwächen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Breite des Bilds</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>ShowView</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Stage picture</source>
        <translation>Bühnenbild</translation>
    </message>
    <message>
        <source>Patch picture</source>
        <translation>Patchbild</translation>
    </message>
    <message>
        <source>%1 devices, %2 leads. Tab goes on, Return goes into the ports, C draws a lead.</source>
        <translation>%1 Geräte, %2 Kabel. Tab geht weiter, Enter geht in die Anschlüsse, C zieht ein Kabel.</translation>
    </message>
    <message>
        <source>Lay a lead</source>
        <translation>Kabel legen</translation>
    </message>
    <message>
        <source>Remove a bend</source>
        <translation>Knick entfernen</translation>
    </message>
    <message>
        <source>Change size</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Scale the picture</source>
        <translation>Bild skalieren</translation>
    </message>
    <message>
        <source>Change the stage&apos;s outline</source>
        <translation>Bühnenumriss ändern</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Aufklappen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>It is locked. Ctrl+L sets it free.</source>
        <translation>Es ist gesperrt. Strg+L gibt es frei.</translation>
    </message>
</context>
<context>
    <name>SoundFiles</name>
    <message>
        <source>Sound of a lead</source>
        <translation>Klang eines Kabels</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>WAV-Dateien (*.wav)</translation>
    </message>
    <message>
        <source>This could not be written: %1</source>
        <translation>Das ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Spinner</name>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>beide Richtungen</translation>
    </message>
    <message>
        <source>%1 of %2 ports joined</source>
        <translation>%1 von %2 Anschlüssen verbunden</translation>
    </message>
    <message>
        <source>joined to %1</source>
        <translation>verbunden mit %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>a lead with a free end</source>
        <translation>ein Kabel mit freiem Ende</translation>
    </message>
    <message>
        <source>a free end</source>
        <translation>ein freies Ende</translation>
    </message>
    <message>
        <source>Lead %1 from %2 to %3</source>
        <translation>Kabel %1 von %2 nach %3</translation>
    </message>
</context>
<context>
    <name>Spotlight</name>
    <message>
        <source>Only what is found as: %1</source>
        <translation>Nur Befunde dieser Art: %1</translation>
    </message>
</context>
<context>
    <name>StageOutline</name>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Round front</source>
        <translation>Runde Front</translation>
    </message>
    <message>
        <source>Thrust</source>
        <translation>Laufsteg</translation>
    </message>
    <message>
        <source>Narrow at the back</source>
        <translation>Hinten schmaler</translation>
    </message>
    <message>
        <source>Cut corners</source>
        <translation>Abgeschnittene Ecken</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Grid off</source>
        <translation>Raster aus</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cables</source>
        <translation>
            <numerusform>%n Kabel</numerusform>
            <numerusform>%n Kabel</numerusform>
        </translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>%1. Esc shows everything.</source>
        <translation>%1. Esc zeigt alles.</translation>
    </message>
    <message>
        <source>%1 of lead</source>
        <translation>%1 Kabel</translation>
    </message>
    <message>
        <source>Stage %1 × %2</source>
        <translation>Bühne %1 × %2</translation>
    </message>
    <message>
        <source>Grid %1</source>
        <translation>Raster %1</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>Missing only</source>
        <translation>Nur was fehlt</translation>
    </message>
    <message>
        <source>Lengths from stock</source>
        <translation>Längen aus dem Bestand</translation>
    </message>
    <message>
        <source>Gives each lead the length of an owned one that is free and long enough</source>
        <translation>Gibt jedem Kabel die Länge eines vorhandenen, das frei und lang genug ist</translation>
    </message>
    <message>
        <source>Own what is needed</source>
        <translation>Alles Gebrauchte vorhanden</translation>
    </message>
    <message>
        <source>Takes as owned whatever the show needs and the list does not have</source>
        <translation>Nimmt als vorhanden an, was die Show braucht und die Liste nicht hat</translation>
    </message>
    <message>
        <source>What do you own?</source>
        <translation>Was ist vorhanden?</translation>
    </message>
    <message>
        <source>Say how many leads of each length, boxes, microphones and stands there are. Then you see what is missing before the day, new leads get lengths that you have, and the pull list tells what to take along.</source>
        <translation>Angeben, wie viele Kabel jeder Länge, Boxen, Mikrofone und Stative es gibt. Dann ist vor dem Tag zu sehen, was fehlt, neue Kabel bekommen vorhandene Längen, und die Packliste sagt, was mitkommt.</translation>
    </message>
    <message>
        <source>Begins with all that this show uses; change the numbers afterwards</source>
        <translation>Beginnt mit allem, was diese Show nutzt; die Zahlen lassen sich danach ändern</translation>
    </message>
    <message>
        <source>Type or paste a list</source>
        <translation>Liste tippen oder einfügen</translation>
    </message>
    <message>
        <source>Nothing is missing: all that the show needs is owned.</source>
        <translation>Nichts fehlt: Alles, was die Show braucht, ist vorhanden.</translation>
    </message>
</context>
<context>
    <name>StockTable</name>
    <message>
        <source>Stock</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Forget how many there are</source>
        <translation>Anzahl &amp;vergessen</translation>
    </message>
</context>
<context>
    <name>StockTableModel</name>
    <message>
        <source>Thing</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gebraucht</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>Special leads</source>
        <translation>Besondere Kabel</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boxen</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>Mikrofone</translation>
    </message>
    <message>
        <source>Stands and other things</source>
        <translation>Stative und anderes</translation>
    </message>
    <message>
        <source>Gear</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Change what is owned</source>
        <translation>Bestand ändern</translation>
    </message>
    <message>
        <source>How long is it? Type for example “%1 %2”.</source>
        <translation>Wie lang ist es? Zum Beispiel „%1 %2“ tippen.</translation>
    </message>
    <message>
        <source>Add to what is owned</source>
        <translation>Zum Bestand hinzufügen</translation>
    </message>
    <message>
        <source>Paste what is owned</source>
        <translation>Bestand einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows say no number, or not how long a lead is; they were left out.</source>
        <translation>
            <numerusform>%n Zeile nennt keine Anzahl oder keine Kabellänge; sie wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen nennen keine Anzahl oder keine Kabellänge; sie wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>longer than any usual or owned one</source>
        <translation>länger als jedes übliche oder vorhandene</translation>
    </message>
    <message numerus="yes">
        <source>%n served by longer ones</source>
        <translation>
            <numerusform>%n durch längeres ersetzt</numerusform>
            <numerusform>%n durch längere ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the list yet</source>
        <translation>noch nicht in der Liste</translation>
    </message>
    <message>
        <source>Type or paste…</source>
        <translation>Tippen oder einfügen…</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 1,000,000.</source>
        <translation>„%1“ ist keine Zahl von 0 bis 1.000.000.</translation>
    </message>
</context>
<context>
    <name>StockWords</name>
    <message numerus="yes">
        <source>%n leads got the length of one that is owned.</source>
        <translation>
            <numerusform>%n Kabel hat die Länge eines vorhandenen bekommen.</numerusform>
            <numerusform>%n Kabel haben die Länge eines vorhandenen bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found none that is free and long enough, and stay as they were.</source>
        <translation>
            <numerusform>Für %n gab es kein freies, das lang genug ist; es bleibt, wie es war.</numerusform>
            <numerusform>Für %n gab es kein freies, das lang genug ist; sie bleiben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are of kinds that the stock list does not have.</source>
        <translation>
            <numerusform>%n ist von einer Art, die der Bestand nicht hat.</numerusform>
            <numerusform>%n sind von Arten, die der Bestand nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them have the length of an owned lead already.</source>
        <translation>Alle haben schon die Länge eines vorhandenen Kabels.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Zoom to 100 %</source>
        <translation>Auf 100&#x202f;% zoomen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Lists to print</source>
        <translation>Listen zum Drucken</translation>
    </message>
    <message>
        <source>Do anything or go to…</source>
        <translation>Etwas tun oder hingehen …</translation>
    </message>
</context>
<context>
    <name>TracePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to what is selected</source>
        <translation>Zurück zur Auswahl</translation>
    </message>
    <message>
        <source>It also goes to</source>
        <translation>Es geht auch zu</translation>
    </message>
    <message>
        <source>This also comes in there</source>
        <translation>Das kommt dort auch an</translation>
    </message>
    <message>
        <source>The way of the signal</source>
        <translation>Der Weg des Signals</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>No way to follow here</source>
        <translation>Hier ist keinem Weg zu folgen</translation>
    </message>
    <message>
        <source>Plug a lead in at both ends, from something that sends to something that listens: its way is then told here, stage by stage, with the level at each.</source>
        <translation>Ein Kabel an beiden Enden stecken, von etwas, das sendet, zu etwas, das zuhört: Hier steht dann der Weg, Stufe für Stufe, mit dem Pegel an jeder.</translation>
    </message>
</context>
<context>
    <name>TraceRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TraceText</name>
    <message>
        <source>network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>upside down</source>
        <translation>verpolt</translation>
    </message>
    <message>
        <source>balance lost</source>
        <translation>Symmetrie verloren</translation>
    </message>
    <message>
        <source>unbalanced</source>
        <translation>unsymmetrisch</translation>
    </message>
    <message>
        <source>sends %1</source>
        <translation>sendet %1</translation>
    </message>
    <message>
        <source>%1 arrive, %2 too little</source>
        <translation>%1 kommen an, %2 zu wenig</translation>
    </message>
    <message>
        <source>%1 arrive, %2 too much</source>
        <translation>%1 kommen an, %2 zu viel</translation>
    </message>
    <message>
        <source>%1 arrive, %2 below clip, %3 above the weakest level of use</source>
        <translation>%1 kommen an, %2 unter der Übersteuerung, %3 über dem schwächsten brauchbaren Pegel</translation>
    </message>
</context>
<context>
    <name>TrueLength</name>
    <message>
        <source>Really</source>
        <translation>In Wahrheit</translation>
    </message>
    <message>
        <source>Real length of the measured line</source>
        <translation>Wahre Länge der gemessenen Linie</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Tab: other lead</source>
        <translation>Tab: anderes Kabel</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 of %2 to get</source>
        <translation>%1 von %2 zu besorgen</translation>
    </message>
    <message>
        <source>%1 to get</source>
        <translation>%1 zu besorgen</translation>
    </message>
    <message>
        <source>owned, in use</source>
        <translation>vorhanden, in Gebrauch</translation>
    </message>
    <message>
        <source>you own %1</source>
        <translation>%1 vorhanden</translation>
    </message>
    <message>
        <source>you own all of it</source>
        <translation>alles vorhanden</translation>
    </message>
    <message>
        <source>in place now</source>
        <translation>steckt schon</translation>
    </message>
    <message>
        <source>Even so…</source>
        <translation>Trotzdem…</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Einbauen</translation>
    </message>
    <message>
        <source>Put it in: %1</source>
        <translation>Einbauen: %1</translation>
    </message>
</context>
<context>
    <name>Wiring</name>
    <message>
        <source>Drop on a port. Esc stops.</source>
        <translation>Auf einem Anschluss loslassen. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Arrives as it should</source>
        <translation>Kommt an, wie es soll</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Move the end of a lead</source>
        <translation>Kabelende umstecken</translation>
    </message>
    <message>
        <source>Drop on a port. With Shift the next %1 come along. Esc stops.</source>
        <translation>Auf einem Anschluss loslassen. Mit Umschalt kommen die nächsten %1 mit. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drop on a port. With Shift %1 comes along. Esc stops.</source>
        <translation>Auf einem Anschluss loslassen. Mit Umschalt kommt %1 mit. Esc bricht ab.</translation>
    </message>
    <message>
        <source>Connect %1 leads</source>
        <translation>%1 Kabel verbinden</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>arrives</source>
        <translation>kommt an</translation>
    </message>
    <message>
        <source>that is</source>
        <translation>das sind</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>the input takes</source>
        <translation>der Eingang verträgt</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>zu viel</translation>
    </message>
    <message>
        <source>middle of the picture</source>
        <translation>Mitte des Stereobilds</translation>
    </message>
    <message>
        <source>one side alone</source>
        <translation>eine Seite allein</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right, inverted</source>
        <translation>rechts, verpolt</translation>
    </message>
    <message>
        <source>lost in the source</source>
        <translation>in der Quelle verloren</translation>
    </message>
    <message>
        <source>input impedance</source>
        <translation>Eingangsimpedanz</translation>
    </message>
    <message>
        <source>hum rejection at 50 Hz</source>
        <translation>Brummdämpfung bei 50&#x202f;Hz</translation>
    </message>
    <message>
        <source>hum, with 0.1 V between the earths</source>
        <translation>Brummen bei 0,1&#x202f;V zwischen den Erden</translation>
    </message>
    <message>
        <source>unbalanced lead</source>
        <translation>unsymmetrisches Kabel</translation>
    </message>
    <message>
        <source>current between the outputs</source>
        <translation>Strom zwischen den Ausgängen</translation>
    </message>
    <message>
        <source>at its contacts</source>
        <translation>an den Kontakten</translation>
    </message>
    <message>
        <source>the missing side against the other</source>
        <translation>fehlende Seite gegenüber der anderen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>treble, −3 dB</source>
        <translation>Höhen, −3&#x202f;dB</translation>
    </message>
    <message>
        <source>with 3 m of lead</source>
        <translation>mit 3&#x202f;m Kabel</translation>
    </message>
    <message>
        <source>resonance</source>
        <translation>Resonanz</translation>
    </message>
    <message>
        <source>bass, −3 dB</source>
        <translation>Bass, −3&#x202f;dB</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>hum against the signal</source>
        <translation>Brummen gegen das Signal</translation>
    </message>
    <message>
        <source>mains earth</source>
        <translation>Schutzleiter</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>rated for</source>
        <translation>ausgelegt für</translation>
    </message>
    <message>
        <source>other cable</source>
        <translation>anderes Kabel</translation>
    </message>
    <message>
        <source>cable wanted</source>
        <translation>nötiges Kabel</translation>
    </message>
    <message>
        <source>good for</source>
        <translation>reicht für</translation>
    </message>
    <message>
        <source>way on the plan</source>
        <translation>Weg auf dem Plan</translation>
    </message>
    <message>
        <source>power lost in the lead, %</source>
        <translation>im Kabel verlorene Leistung, %</translation>
    </message>
    <message>
        <source>damping factor</source>
        <translation>Dämpfungsfaktor</translation>
    </message>
    <message>
        <source>at best</source>
        <translation>bestenfalls</translation>
    </message>
    <message>
        <source>at worst</source>
        <translation>schlimmstenfalls</translation>
    </message>
    <message>
        <source>with the plug in</source>
        <translation>mit dem Stecker drin</translation>
    </message>
    <message>
        <source>across it while plugging</source>
        <translation>darüber beim Stecken</translation>
    </message>
    <message>
        <source>through the coil</source>
        <translation>durch die Spule</translation>
    </message>
    <message>
        <source>made for</source>
        <translation>gebaut für</translation>
    </message>
    <message>
        <source>pieces missing</source>
        <translation>fehlende Stücke</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>mix %1</source>
        <translation>Mix %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead here</source>
        <translation>Kein Kabel hier</translation>
    </message>
    <message>
        <source>Nothing sends into this</source>
        <translation>Nichts sendet hier hinein</translation>
    </message>
    <message>
        <source>%1 → no input</source>
        <translation>%1 → kein Eingang</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>ft</source>
        <translation>ft</translation>
    </message>
    <message>
        <source>%1 lead</source>
        <translation>Kabel %1</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Kabel</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Too hot at %1: peaks go %2 over</source>
        <translation>Zu heiß bei %1: Spitzen gehen %2 darüber</translation>
    </message>
    <message>
        <source>Too weak at %1: %2 are missing</source>
        <translation>Zu schwach bei %1: %2 fehlen</translation>
    </message>
    <message>
        <source>Turned upside down between %1 and %2</source>
        <translation>Verpolt zwischen %1 und %2</translation>
    </message>
    <message>
        <source>Balance is lost between %1 and %2</source>
        <translation>Die Symmetrie geht zwischen %1 und %2 verloren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 from %2 reach %3, which lives on it</source>
        <translation>%1 von %2 erreichen %3, das davon lebt</translation>
    </message>
    <message>
        <source>%1 from %2 reach %3, which may be harmed</source>
        <translation>%1 von %2 erreichen %3, das Schaden nehmen kann</translation>
    </message>
    <message>
        <source>%1 from %2 reach %3, which does not mind</source>
        <translation>%1 von %2 erreichen %3, dem es nichts ausmacht</translation>
    </message>
    <message>
        <source>%1 hang on %2: treble ends at %3</source>
        <translation>%1 hängen an %2: Die Höhen enden bei %3</translation>
    </message>
    <message>
        <source>%1 hang on %2: no treble is lost</source>
        <translation>%1 hängen an %2: Keine Höhen gehen verloren</translation>
    </message>
    <message>
        <source>Turned more than once; it ends upside down</source>
        <translation>Mehr als einmal umgepolt; am Ende verpolt</translation>
    </message>
    <message>
        <source>Turned more than once; it ends the right way up</source>
        <translation>Mehr als einmal umgepolt; am Ende richtig gepolt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nothing is wrong on this way</source>
        <translation>Auf diesem Weg ist nichts falsch</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>das Netzwerk</translation>
    </message>
    <message>
        <source>%1, through %2</source>
        <translation>%1, über %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2: %n channel(s)</source>
        <translation>
            <numerusform>%1 über %2: %n Kanal</numerusform>
            <numerusform>%1 über %2: %n Kanäle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 over %2: %3 of %n channel(s)</source>
        <translation>
            <numerusform>%1 über %2: %3 von %n Kanal</numerusform>
            <numerusform>%1 über %2: %3 von %n Kanälen</numerusform>
        </translation>
    </message>
    <message>
        <source>control data alone</source>
        <translation>nur Steuerdaten</translation>
    </message>
</context>
</TS>
