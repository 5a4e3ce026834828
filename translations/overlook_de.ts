<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation>&amp;Bilder öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>&amp;Modell öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>&amp;Lauf öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>D&amp;emo öffnen</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation>&amp;Fehlende Einträge entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation>&amp;Ansicht als Bild speichern…</translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation>Überlagerung in voller &amp;Größe speichern…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>Ansicht &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation>&amp;Pixelwert kopieren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation>Originalgröße (&amp;100 %)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation>Überlagerungen ausblenden (&amp;halten: nur kurz)</translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation>Aufmerksamkeitska&amp;rte anzeigen</translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation>&amp;Maske anzeigen</translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation>Überlagerung &amp;deckender</translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation>Überlager&amp;ung transparenter</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation>&amp;Pixelraster ab 800 %</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Legende</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>&amp;Vorheriges Bild</translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation>Nächste &amp;Epoche</translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation>Vorherige E&amp;poche</translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation>E&amp;rste Epoche</translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation>&amp;Letzte Epoche</translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation>Epochen &amp;abspielen</translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation>&amp;Wiederholt abspielen</translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation>&amp;Klasse nach Rang</translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation>Wahrscheinlichste Klasse</translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation>2. Klasse</translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation>3. Klasse</translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation>4. Klasse</translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation>5. Klasse</translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation>6. Klasse</translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation>7. Klasse</translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation>8. Klasse</translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation>9. Klasse</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation>Ziel&amp;schicht</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Trainieren…</translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation>&amp;Vorgang anhalten</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <source>한국어</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnose</translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation>Über &amp;Overlook</translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation>&amp;Pixel unter dem Mauszeiger erklären</translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation>&amp;Gesamte Vorhersage erklären</translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation>Für &amp;alle Bilder berechnen</translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation>&amp;Region erklären (Alt-Ziehen)</translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation>Karte&amp;nebenen</translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation>Kartenebene &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation>Kartenebene &amp;entfernen</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation>Kartenebene nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation>Kartenebene nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation>&amp;Nächste Kartenebene</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>E&amp;ngine</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation>Training &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>Pro&amp;jekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation>Neues &amp;Projekt aus diesen Bildern…</translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation>Bilder zum Projekt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation>&amp;Verschobene Bilder suchen…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation>&amp;Kopie des Projekts speichern…</translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation>Hinweise &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation>Hinweise e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>K&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation>Klasse &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation>Klasse &amp;umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation>&amp;Farbe der Klasse…</translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation>Klasse nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation>Klasse nach u&amp;nten</translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation>Klasse &amp;entfernen…</translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation>Klasse ist in diesem &amp;Bild</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>H&amp;inweise anzeigen</translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation>Nächstes Bild ohne &amp;Hinweise</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation>Nächstes vor&amp;gemerktes Bild</translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation>Nächstes &amp;unerledigtes Bild</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>H&amp;inweise</translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation>Kein &amp;Werkzeug: verschieben und erklären</translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation>„&amp;Nicht hierher“ statt „Hierher sehen“ zeichnen</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>Pinsel &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation>Pinsel &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation>&amp;Hinweis ändern</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Ausdehnen</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>&amp;Schrumpfen</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>&amp;Löcher füllen</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>&amp;Größtes Stück behalten</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation>Aus &amp;vorherigem Bild kopieren</translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation>Aus &amp;nächstem Bild kopieren</translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation>&amp;Bild als erledigt markieren</translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation>Bild &amp;vormerken</translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation>Vol&amp;umen öffnen…</translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation>&amp;Epochen vergleichen</translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation>Epoche als Referenz an&amp;heften</translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation>&amp;Differenz zur Referenz anzeigen</translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation>&amp;Referenz einblenden (Umschalt halten)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>&amp;Teilfenster</translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation>&amp;Ein Teilfenster</translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation>&amp;Zwei Teilfenster</translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation>&amp;Drei Teilfenster</translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation>&amp;Vier Teilfenster</translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation>&amp;Wischblende zwischen zwei Teilfenstern</translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation>&amp;Blinkvergleich zwischen zwei Teilfenstern</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation>&amp;Mit Referenzepoche vergleichen</translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation>Eine &amp;Skala für alle Teilfenster</translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation>&amp;Sonde</translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation>&amp;Pixel unter dem Mauszeiger anheften</translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation>Per &amp;Klick anheften (Strg-Klick)</translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation>Alle Pins &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation>&amp;Werte an den Pins exportieren…</translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation>Kurvendiagramm spei&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>&amp;3D</translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation>&amp;Relief der Karte</translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation>&amp;Epochen als Volumen</translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation>&amp;Medizinisches Volumen</translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation>Mas&amp;ke des Volumens öffnen…</translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation>Axiale &amp;Schichtbilder als Bilder öffnen…</translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation>3D-&amp;Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation>3D-Ansicht als &amp;Bild speichern…</translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation>Relief als &amp;Polygonnetz speichern…</translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation>Mit den Hinweisen an&amp;lernen</translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation>Vor und nach der Le&amp;ktion</translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation>Lektion anne&amp;hmen</translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation>Lektion ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation>Ordner auf einen Lauf über&amp;wachen…</translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation>&amp;Akkumulation</translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation>&amp;Akkumulierte Karte anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation>&amp;Siegerepochen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation>&amp;Epoche auslassen oder aufnehmen</translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation>Wie im &amp;Lauf akkumulieren</translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation>Für alle Bilder und &amp;Epochen berechnen</translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation>Kartenskala und K&amp;onturlinien</translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation>Skala dieser &amp;Karte</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation>Eine Skala für dieses &amp;Bild</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation>Eine Skala für diesen &amp;Lauf</translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation>Skala &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation>&amp;Mehr kappen</translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation>&amp;Weniger kappen</translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation>&amp;Schwache Werte hervorheben</translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation>S&amp;tarke Werte hervorheben</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>K&amp;onturlinien</translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation>&amp;Nur Konturlinien</translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation>Skala &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation>&amp;Bilder ordnen</translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation>Wie in der &amp;Liste</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Nach &amp;Name</translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation>Nach S&amp;tatus</translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation>Nach &amp;Größe</translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation>Nach &amp;Score der Klasse</translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation>Nach &amp;Entropie der Scores</translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation>Nach &amp;Uneinigkeit der Epochen</translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation>Nach Änderung seit &amp;der Referenzepoche</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation>Nach Energie der Karte in den &amp;Hinweisen</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation>Nach Energie der Karte in der G&amp;round Truth</translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation>Nach &amp;IoU der Karte mit der Ground Truth</translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation>Pse&amp;udo-Labels</translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation>Regeln aus&amp;probieren</translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation>Maske &amp;speichern…</translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation>Masken &amp;aller Bilder…</translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Español</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Français</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>日本語</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Next Picture &amp;Worth a Hint</source>
        <translation>Nächstes Bild, das einen Hinweis &amp;wert ist</translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation>W&amp;irkung der Hinweise dieses Bildes</translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation>Mit der Version davor vergleichen</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation>&amp;Tour zeigen</translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation>Über SSH &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation>&amp;Zurück zu diesem Rechner</translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation>Alle Schichtbilder mit dem Modell be&amp;trachten</translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation>Maske des Modells als &amp;NIfTI speichern…</translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation>Karte des Mo&amp;dells als NIfTI speichern…</translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation>S&amp;chneller abspielen</translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation>Lang&amp;samer abspielen</translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation>Epoche &amp;markieren oder Markierung aufheben</translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation>Nächste mark&amp;ierte Epoche</translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation>V&amp;orherige markierte Epoche</translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation>Trai&amp;ning pausieren</translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation>Klasse zusammenle&amp;gen mit …</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation>Kennzahlen expo&amp;rtieren…</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation>Auswertung &amp;der Karten…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation>Kenn&amp;zahlen der Auswertung</translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation>Kur&amp;ve über den Epochen</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Loss</translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation>&amp;Score der Klasse</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation>Energie der Karte in den &amp;Hinweisen</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation>Energie der Karte in der &amp;Ground Truth</translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation>&amp;Fläche der Karte über dem Schwellwert</translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation>Läufe &amp;darunter</translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation>Lekti&amp;on pausieren</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation>Lektion fortsetzen</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation>Bilder, einen Ordner oder ein Modell hier ablegen</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Zum Öffnen ablegen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation>Das Programm overlook-engine, das die Berechnungen ausführt, wurde nicht gefunden. Neben Overlook installieren oder in OVERLOOK_ENGINE angeben.</translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>Das Engine-Programm %1 ist nicht vorhanden. Overlook neu installieren oder in OVERLOOK_ENGINE die richtige Datei angeben.</translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation>Das Engine-Programm %1 darf nicht ausgeführt werden. Ausführungsrecht erteilen oder Overlook neu installieren.</translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>Das Engine-Programm %1 konnte nicht gestartet werden: %2. Overlook neu installieren oder in OVERLOOK_ENGINE die richtige Datei angeben.</translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation>Die Engine %1 wurde gestartet, antwortet aber nicht. Prüfen, ob es die Engine von Overlook ist, und erneut versuchen.</translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>Das Programm %1 antwortet nicht wie die Engine von Overlook (%2) Overlook neu installieren oder in OVERLOOK_ENGINE die richtige Datei angeben.</translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation>Die Engine %1 hat die Version %2, die nicht zu diesem Fenster (%3) passt. Von beiden dieselbe Version installieren.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>Die Engine wurde unerwartet beendet (%1). Sie startet von selbst neu; im Fenster geht nichts verloren. Ihre letzte Meldung: %2</translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation>Die Engine wurde während der Arbeit beendet (%1). Was fertig war, bleibt erhalten; ein neuer Start ist jederzeit möglich. Ihre letzte Meldung: %2</translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation>Die Engine wurde bei dieser Aufgabe dreimal beendet (%1), daher wurde die Aufgabe aufgegeben. Ein kleineres Bild oder ein anderes Modell versuchen. Ihre letzte Meldung: %2</translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation>Die Engine wurde dreimal gestartet und jedes Mal beendet (%1). Overlook und seine Pakete neu installieren. Ihre letzte Meldung: %2</translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation>Wie gewünscht angehalten; alles bisher Fertige bleibt erhalten.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation>Die Antwort der Engine auf %1 konnte nicht gelesen werden: %2. Prüfen, ob Fenster und Engine dieselbe Version haben.</translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation>Die Engine hat mit %1 Karten statt mit einer geantwortet. Prüfen, ob Fenster und Engine dieselbe Version haben.</translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation>Das konnte nicht gelesen werden: %1. Die Datei prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation>Der Ordner „%1“ enthält keine Bilder (PNG, JPEG, TIFF, BMP, WebP, PNM …). Den Ordner öffnen, in dem die Bilder liegen; Unterordner werden nicht durchsucht.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation>Der Datensatz „%1“ hat keine Bilder in seinem Ordner JPEGImages. Die Bilder dort ablegen.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“. Den Namen prüfen, und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>Es gibt keine Datei „%1“. Den Namen prüfen, oder ob sie verschoben wurde.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation>Die Datei „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation>„%1“ ist ein Ordner, keine Datei. Eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation>„%1“ ist ein Gerät, keine Datei. Eine Datei wählen.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation>Die Datei „%1“ ist größer als 4 GiB, mehr als auf einmal gelesen wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation>„%1“ wurde nicht geschrieben, weil der Datenträger voll ist: %2. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2. Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation>„%1“ ist kein Labelbild. Erwartet wird ein PNG mit Palette oder in 8-Bit-Grau, dessen Werte Klassennummern sind.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation>„%1“ ist farbig, aber eine Karte muss ein Graubild mit 8 oder 16 Bit oder eine NumPy-Datei sein.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation>Die Model Card „%1“ ist kein JSON-Objekt. Bitte korrigieren oder entfernen, dann gelten Vorgaben.</translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation>In der Model Card „%1“ ist der Wert von „%2“ falsch. Erwartet: %3.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation>Die Model Card „%1“ nennt unter „labels“ die Datei „%2“, aber diese liegt weder neben der Model Card noch in „../labels“.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation>Das Bild „%1“ ist abgeschnitten: Die Datei endet vor dem Bild. Bitte erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation>Das Bild „%1“ beginnt wie eine %2-Datei, kann aber nicht dekodiert werden: Es ist beschädigt. Bitte erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation>Der freie Speicher reicht nicht, um das Bild „%1“ zu öffnen. Andere Programme schließen oder das Bild verkleinern.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation>Das Bild „%1“ hat nach eigener Angabe %2 x %3 Pixel, mehr als die %4 Millionen, die geöffnet werden können. Bitte verkleinern oder in Stücke schneiden.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation>Das Bild „%1“ hat nach eigener Angabe %2 x %3 Pixel, die aber nicht in seine %4 Bytes passen: Es ist abgeschnitten oder beschädigt. Bitte erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation>Das Bild „%1“ ist leer: Es enthält kein einziges Byte. Bitte erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation>„%1“ ist kein lesbares Bild. Bekannte Formate sind PNG, JPEG, BMP, TIFF, WebP und PNM.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation>„%1“ kann nicht der Name eines Bildes oder einer Kartenart in einem Laufordner sein, weil es kein Ordnername sein kann.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation>„%1“ beschreibt keinen Lauf: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation>Die erste Spalte von „%1“ muss „epoch“ heißen.</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation>In „%1“ enthalten die Scores des Bildes „%2“ den Eintrag „%3“, der keine Zahl ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation>„%1“, Zeile %2: Das ist keine PASCAL-VOC-Annotation. Die Datei korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>„%1“, Zeile %2: Es gibt keine Klasse „%3“. Die Klassen dieses Datensatzes, je eine pro Zeile, in einer Datei labels.txt in seinem Ordner nennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation>„%1“, Zeile %2: Der Name einer Klasse fehlt. Die erste Zeile nennt den Hintergrund, jede weitere eine Klasse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation>„%1“ nennt keine Klassen.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation>Die Maske „%1“ enthält den Wert %2, aber der Datensatz hat nur %3 Klassen. Die fehlenden Namen in labels.txt ergänzen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation>„%1“ und „%2“ unterscheiden sich nur in der Endung. Eine der beiden Dateien umbenennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation>„%1“, Zeile %2: In JPEGImages gibt es kein Bild „%3“. Das Bild ergänzen oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation>Der Datensatz „%1“ hat keine Liste „%2“. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation>Es gibt keinen Ordner „%1“. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation>Der Ordner „%1“ ist kein Datensatz im PASCAL-VOC-Aufbau: Er hat keinen Ordner JPEGImages.</translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation>In „%1“ sind keine Bilder.</translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation>Eine Nachricht von %1 MB ist zu lang zum Senden; höchstens %2 MB werden angenommen. Ein kleineres Bild oder weniger Klassen auf einmal verwenden.</translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation>Was ankam, ist keine Nachricht von Overlook. Vielleicht schreibt ein anderes Programm in die Verbindung; die Engine neu starten.</translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation>Eine Nachricht konnte nicht dekodiert werden (%1) und wurde ausgelassen. Prüfen, ob Fenster und Engine dieselbe Version haben.</translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation>Die Nachricht „%1“ hat keine Felder. Prüfen, ob Fenster und Engine dieselbe Version haben.</translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation>Das Feld „%2“ der Nachricht „%1“ fehlt oder ist falsch. Prüfen, ob Fenster und Engine dieselbe Version haben.</translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation>Die Engine hat die Anfrage abgelehnt: %1</translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation>In „%1“ gibt es keine Karten zum Akkumulieren. Erwartet werden Dateien maps/&lt;Bild&gt;/&lt;Klasse&gt;/epoch_0001.npy der gewählten Epochen.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation>Es gibt keine Regel „%1“. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation>Das Bild %1 konnte nicht als JPEG kodiert werden.</translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation>Die Zahl der Bilder muss zwischen 1 und %1 liegen, ist aber %2.</translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation>Die Seitenlänge der Bilder muss zwischen %1 und %2 Pixeln liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation>Das Modell hat keine Schicht „%1“. Eine wählen, die „inspect“ auflistet; die letzten sind %2.</translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation>„%1“ ist kein vollständiger Checkpoint eines hiesigen Trainingslaufs. Eine andere Epoche wählen oder neu trainieren.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation>„%1“ passt nicht zu diesem Netz: %2 hat die Form %3, nötig ist aber %4. Vermutlich wurde mit anderen Klassen oder einem anderen Netz trainiert.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation>„%1“ passt nicht zu diesem Netz: %2 seiner Gewichte fehlen, als erstes %3. Vermutlich wurde mit einem anderen Netz trainiert.</translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation>„%1“ stammt aus einem Trainingslauf mit einem anderen Optimierer und kann daher nicht fortgesetzt werden. Von Anfang an trainieren.</translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation>Das Modell kann eine Eingabe der Form %1 nicht verarbeiten: %2. Die Eingabegröße wählen, für die es gebaut wurde, oder sie als „size“ in der Model Card angeben.</translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation>Die Model Card verlangt die Ausgabe „%1“, aber das Modell liefert die Ausgaben %2. „output“ in der Model Card korrigieren.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation>Das Modell liefert Scores der Form %1, aber Klassifikation braucht [Bilder, Klassen]. Falls es ein Segmentierungsmodell ist, „task“ in seiner Model Card auf „segmentation“ setzen.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation>Das Modell liefert Scores der Form %1, aber Segmentierung braucht [Bilder, Klassen, Höhe, Breite]. Falls es ein Klassifikator ist, „task“ in seiner Model Card auf „classification“ setzen.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>Das Modell liefert Scores der Form %1, nötig ist aber %2. In seiner Model Card eine andere „output“ wählen oder ein Modell exportieren, das Scores liefert.</translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>Das Modell liefert %1, wo ein Tensor von Scores nötig ist. In seiner Model Card eine andere „output“ wählen oder ein Modell exportieren, das Scores liefert.</translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation>Das Modell verlangt mehr als ein Bild: Sein forward() hat das Argument „%1“ ohne Vorgabewert. Ein Modell exportieren, dessen forward() einen einzelnen Bildtensor nimmt.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation>„%1“ ist leer. Das Modell erneut kopieren oder exportieren.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation>„%1“ ist eine Textdatei, kein Modell. Eine TorchScript-Datei wählen, exportiert mit torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation>„%1“ ist ein Python-Pickle im alten Format von PyTorch, kein TorchScript-Modell. In Python laden und mit torch.jit.trace(model, example).save(…) exportieren.</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>„%1“ ist kein TorchScript-Modell. Eines mit torch.jit.trace(model, example).save(…) exportieren.</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>„%1“ ist eine Zip-Datei, aber kein TorchScript-Modell. Eines mit torch.jit.trace(model, example).save(…) exportieren.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation>„%1“ ist ein Ordner, kein Modell. Die TorchScript-Datei selbst wählen.</translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation>„%1“ hat kein forward(). Das ganze Netz mit torch.jit.trace(model, example).save(…) exportieren.</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation>„%1“ ist ein TorchScript-Modell, kann aber nicht geladen werden: %2. Bitte erneut exportieren, notfalls mit einem älteren PyTorch.</translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation>Ein Netz braucht mindestens eine Klasse; der Datensatz nennt keine.</translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation>CAM braucht ein Netz, das mit globalem Average-Pooling und einer linearen Schicht endet; bei diesem ist das nicht so, oder es enthält keine sichtbaren Schichten. Grad-CAM wählen oder „features“ und „classifier“ in der Model Card nennen.</translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation>Wahrscheinlichkeitskarten brauchen ein Segmentierungsmodell; dieses liefert einen Score pro Klasse. CAM oder Grad-CAM wählen.</translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation>Die Scores hängen nicht nachvollziehbar von der Schicht „%1“ ab. Eine andere Schicht wählen.</translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation>Die Schicht „%1“ ergibt keine Karte (ihre Ausgabe hat %2 Dimensionen, nötig sind 4). Eine Schicht vor dem Pooling wählen.</translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation>Es gibt keine Methode „%1“. Die Methoden sind: %2.</translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation>Die Region hat die Größe %1, die Ausgabe des Netzes aber %2.</translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation>Das Modell hat keine Klasse %1: Seine Klassen sind 0 bis %2.</translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation>Das Bild „%1“ soll beobachtet werden, aber keine Liste des Datensatzes nennt es.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation>Das Training wurde in Epoche %1 abgebrochen: Der Loss ist keine Zahl mehr. Mit einer Lernrate unter %2 erneut versuchen. Die zuvor fertigen Epochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation>Die Liste „%1“ des Datensatzes %2 nennt kein Bild. Eine andere Liste wählen.</translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation>Kein Bild der Liste „%1“ des Datensatzes %2 hat ein Label. Training braucht Annotations/&lt;Bild&gt;.xml oder SegmentationClass/&lt;Bild&gt;.png, zum Beispiel für %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation>Die Trainingsoption „%1“ muss größer als null sein, ist aber %2.</translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation>Es gibt keine Trainingsmethode „%1“. Die Methoden sind: %2.</translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation>Das Training braucht einen Ordner, in den der Lauf geschrieben wird. Einen wählen.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation>Das Gerät „%1“ ist auf diesem Rechner nicht nutzbar. „cpu“ versuchen.</translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation>%1 funktioniert mit diesem Modell nicht. Geeignete Methoden: %2.</translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation>Es gibt kein Gerät „%1“. cpu, cuda oder cuda:1 verwenden.</translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation>Das Pixel %1 liegt außerhalb des Bildes, das %2 Pixel hat.</translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation>Die Maske „%1“ hat %2 Pixel, das Bild aber %3. Eine Maske in der Größe des Bildes wählen.</translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation>Die Maske „%1“ markiert kein Pixel, es gibt also nichts zu erklären.</translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation>Das Modell unterscheidet %1 Klassen, aber ein Labelbild fasst nur 255. Stattdessen die Klassenwahrscheinlichkeiten ansehen.</translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation>Die Model Card nennt unter „labels“ %1 Klassen, aber das Modell liefert Scores für %2. Die Model Card korrigieren oder „labels“ entfernen, dann werden die Klassen nummeriert.</translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation>Laut Model Card ist Klasse %1 der Hintergrund, aber das Modell hat nur %2 Klassen. „background“ in der Model Card korrigieren.</translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation>„%1“ sagt nicht, welches Netz, welche Klassen und welche Model Card zu seinen Checkpoints gehören. Neu trainieren oder nur die Karten des Laufs öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation>„%1“ ist keine Eingabegröße. Höhe x Breite in Pixeln angeben, zum Beispiel 224x320, oder native.</translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation>Der Wert „%1“ der Bilder muss zwischen %2 und %3 liegen, nicht bei %4.</translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation>Es gibt kein Bilderset „%1“, das erzeugt werden kann; zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation>Für die erzeugten Bilder wurde kein Ordner angegeben. Einen wählen.</translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation>Die Aufmerksamkeit des Modells geht an %1 Patches, die kein Bild dieser Proportionen füllen. Eine quadratische Eingabegröße wählen.</translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation>Das Modell liefert keine Aufmerksamkeitsmatrizen, daher gibt es keinen Rollout. Bitte so exportieren, dass das Modell sie neben den Scores zurückgibt.</translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation>Die Schicht „%1“ liefert für dieses Bild Werte, die keine Zahlen sind. Eine andere Schicht wählen oder die Gewichte des Modells prüfen.</translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation>Das Modell liefert für dieses Bild Scores, die keine Zahlen sind. Ein anderes Bild wählen oder die Gewichte des Modells prüfen.</translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation>Die Methode braucht eine Schicht, die sie betrachtet. Eine wählen, die „inspect“ auflistet.</translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation>Nur LayerCAM betrachtet mehrere Schichten zugleich, aber „%1“ und „%2“ sind verlangt. Eine von beiden wählen.</translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation>Reverse Attention braucht ein Segmentierungsmodell; dieses liefert einen Score pro Klasse. Stattdessen die kontrafaktische Karte wählen.</translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation>Das Python-Pickle darin verwendet die Anweisung %1, die ein State-Dict nicht braucht. In Python model.state_dict() mit torch.save speichern.</translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation>Das Python-Pickle darin ist abgeschnitten. Die Datei erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation>Das Python-Pickle darin ist beschädigt. Die Datei erneut kopieren oder speichern.</translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation>Das Python-Pickle darin beschreibt mehr als zwei Millionen Werte, zu viele für ein State-Dict. In Python nur model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation>Das Modell „%1“ hat keine Klasse „%2“. top1, top5, labels, einen Namen oder einen Index verwenden; der Befehl inspect listet sie auf.</translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation>Keines der Labels von „%1“ ist der Name einer Klasse des Modells. Die Klassen nennen oder top1 verwenden.</translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation>Die Labels von „%1“ sind nicht bekannt, weil es nicht im Ordner JPEGImages eines Datensatzes liegt. Die Klassen nennen oder top1 verwenden.</translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation>Die Methode „%1“ funktioniert nicht mit „%2“. Zur Wahl stehen: %3.</translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation>Das Modell „%2“ hat keine Schicht „%1“. Der Befehl inspect listet sie auf.</translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation>„%1“ ist ein Klassifikationsmodell: --region, --pixel und --region-mask sind für Segmentierung.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation>„%1“ ist ein Segmentierungsmodell und hat keine Klassen für ganze Bilder. Den Befehl segment verwenden oder die Aufgabe in der Model Card korrigieren.</translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation>„%1“ ist ein Klassifikationsmodell und hat keine Klassen für einzelne Pixel. Den Befehl classify verwenden oder die Aufgabe in der Model Card korrigieren.</translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation>Der Ordner „%1“ für die Ergebnisse kann nicht angelegt werden. Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation>Das Ergebnis würde das Bild „%1“ überschreiben. Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation>In „%1“ sind keine Bilder. Bilddateien nennen oder Ordner, die direkt welche enthalten.</translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation>Die Standardausgabe kann nicht für Nachrichten verwendet werden. Die Engine mit verbundener Standardein- und -ausgabe starten.</translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation>%1 funktioniert mit diesem Modell nicht: Darin sind keine Schichten zu finden.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation>Dafür reicht der Speicher nicht. Eine kleinere Größe, weniger Klassen auf einmal oder einen kleineren Batch verwenden.</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>Die Berechnung ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Vor dem Beginn angehalten.</translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation>Eine Nachricht ist keine JSON-RPC-2.0-Anfrage mit einer ganzen Zahl als id. Das Programm prüfen, das sie gesendet hat.</translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation>Das Fenster spricht Version %1 des Protokolls, die Engine Version %2. Beide Programme aus derselben Veröffentlichung installieren.</translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation>Diese Engine kennt „%1“ nicht. Beide Programme aus derselben Veröffentlichung installieren.</translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation>„%1“ wurde vor „initialize“ angefragt. Die Engine neu starten.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation>In diesem Modell sind keine Schichten zu finden, daher gibt es kein „%1“ zu betrachten.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation>Es gibt kein Netz „%1“. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>Das ist keine brauchbare safetensors-Datei: %1. Bitte erneut kopieren oder herunterladen oder mit safetensors.torch.save_file(model.state_dict(), …) neu speichern.</translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation>Die Schicht „%1“ liefert %2 statt eines einzelnen Tensors, daher gibt es keine Karte zu betrachten. Eine Schicht darin oder dahinter wählen.</translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation>Die Schicht „%1“ lief für dieses Bild nicht: Das Modell nahm einen anderen Zweig. Eine andere Schicht wählen.</translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation>Die Schicht „%1“ läuft dort, wo sie nicht verfolgt werden kann (in einem Fork oder über ein Interface), oder gar nicht. Eine andere Schicht wählen.</translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation>Die Gewichte darin sind beschädigt. Die Datei erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation>„%1“ ist ein ganzes gepickeltes Python-Objekt (es braucht die Klasse „%2“), kein State-Dict. In Python stattdessen model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation>„%1“ enthält mehr als Gewichte: Es braucht „%2“ von Python, was hier nicht ausgeführt wird. In Python nur model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation>„%1“ enthält kein State-Dict: Keiner seiner %2 Einträge (%3) ist ein Tensor. In Python model.state_dict() speichern.</translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation>Diese Gewichte wurden mit einem sehr alten PyTorch gespeichert, mit Teilen von Tensoren, die sich ihre Zahlen teilen. Bitte mit einem neueren laden und wieder speichern.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation>Die Datei ist abgeschnitten oder beschädigt. Bitte erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation>Die Zahlen darin haben die Bytereihenfolge einer anderen Prozessorart. Auf dieser Art laden und wieder speichern.</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation>„%1“ ist eine Zip-Datei, aber keine von PyTorch. Eine Datei wählen, die torch.save(model.state_dict(), …) geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation>„%1“ enthält keine Gewichte. Eine Datei wählen, die torch.save(model.state_dict(), …) geschrieben hat, oder eine .safetensors-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation>„%1“ kann nicht in „%2“ gespeichert werden, weil seine Zahlen einen Typ haben, den Gewichte nicht haben.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation>Die Gewichte in „%1“ passen nicht zu dem Netz „%2“, das die Model Card nennt: %3. Unter „network“ ein anderes nennen, oder keines, dann wird es gesucht.</translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation>„%1“ enthält %2 Gewichte ohne ihr Netz (%3), und kein Netz hier hat diese; am nächsten kommt „%4“ mit %5. Bitte in Python laden und das Netz mit torch.jit.trace(model, example).save(…) exportieren.</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation>„%1“ ist abgeschnitten oder beschädigt. Erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation>Das Modell hat keine Kanalaufmerksamkeit: Keine seiner Schichten berechnet ein Gewicht pro Kanal.</translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation>Die Zeilen der Matrix dieser Schicht ergeben in der Summe nicht 1, sagen also nicht, wohin ein Pixel blickt. Eine andere Schicht wählen.</translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation>Der Name „%1“ verrät kein Gewichtsformat. Er muss auf .pt, .pth oder .safetensors enden.</translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation>„%1“ würde sich selbst überschreiben. Für das Ergebnis einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation>Die gezeichnete Region enthält kein Pixel des Bildes, das %1 Pixel hat. Bitte über das Bild zeichnen.</translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation>%1 wird nicht an der Schicht „%2“ berechnet, sondern an diesen: %3.</translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation>Das Netz braucht Bilder mit %3 Kanal/Kanälen und mindestens %1×%1 Pixeln, aber seine Eingabe ist %2. Eine andere Eingabegröße wählen.</translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation>Das Modell nimmt Bilder mit %1 Kanälen, aber Overlook liefert 3 (Farbe) oder 1 (Grau). Ein Modell exportieren, das RGB nimmt, zum Beispiel mit einer ersten Schicht, die umwandelt.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation>Der Ordner „%1“ heißt wie keine Klasse in labels.txt. Seinen Namen dort ergänzen oder den Ordner umbenennen.</translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation>In den Unterordnern von „%1“ sind keine Bilder. Erwartet wird ein Ordner pro Klasse, gegebenenfalls in den Ordnern train und val.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation>Der Datensatz „%1“ nennt keine Bilder.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation>„%1“: Die Kategorie %2 heißt „%3“, zuvor aber „%4“. Jeder eine eigene Nummer geben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation>„%1“: Zwei Bilder haben die Nummer %2. Eines davon entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation>„%1“: Die Annotation %2 gehört zum Bild %3, das die Datei nicht nennt. Bitte entfernen oder das Bild ergänzen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation>„%1“: Die Annotation %2 hat die Kategorie %3, die die Datei nicht nennt. Bitte bei den Kategorien ergänzen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation>„%1“: Die Lauflängen der Annotation %2 gelten für eine andere Größe als die des Bildes „%3“. Bitte korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation>„%1“ ist weder eine Datei mit COCO-Instanzen (.json) noch ein Ordner mit annotations/instances_*.json. Die Datei nennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation>„%1“, Eintrag %2 von „%3“: Das Feld „%4“ fehlt oder ist falsch. Den Eintrag korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation>„%1“ ist keine Datei mit COCO-Instanzen: Sie braucht die Listen „images“, „annotations“ und „categories“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation>„%1“ ist weder eine Bildertabelle (.csv) noch ein Ordner mit genau einer. Die Tabelle nennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation>„%1“ ist keine Bildertabelle. Erwartet wird eine Kopfzeile wie „picture,labels“ oder „picture,cat,dog“ und danach eine Zeile pro Bild.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation>„%1“, Zeile %2: Die Kopfzeile hat %3 Spalten, diese Zeile %4, oder ihr Bild fehlt. Die Zeile korrigieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation>„%1“, Zeile %2: Es gibt keine Klasse „%3“. Die Klasse in labels.txt ergänzen oder den Namen korrigieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation>„%1“, Zeile %2: Die Klasse „%3“ ist mit „%4“ markiert. Erwartet wird 1 oder 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation>„%1“ hat %2 Pixel, laut Datensatz aber %3. Das richtige Bild dorthin kopieren oder den Datensatz korrigieren.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation>Die Maske „%1“ hat %2 Pixel, ihr Bild aber %3. Bitte in der Größe des Bildes neu erstellen.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation>Der Datensatz „%1“ hat %2 Probleme; das erste: %3 `overlook-engine data --json` listet alle auf. Bitte beheben oder die fehlerhaften Bilder mit --skip-broken auslassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation>„%1“ und „%2“ würden beide „%3“ heißen. Eines umbenennen oder den zweiten Eintrag entfernen.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation>Der Hinweisordner „%1“ heißt wie keine Klasse des Datensatzes. Bitte umbenennen oder wegnehmen.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation>Der Hinweis „%1“ heißt wie kein Bild des Datensatzes. Bitte umbenennen oder wegnehmen.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation>Der Hinweis „%1“ hat %2 × %3 Pixel, sein Bild aber %4 × %5. Bitte in der Größe des Bildes neu erstellen.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation>Der Hinweis „%1“ enthält den Wert %2. Erwartet werden 255 (hierher sehen), 0 (nicht hierher sehen) und 128 (unbekannt).</translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation>Es gibt keinen Hinweisordner „%1“. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>es gibt keine Klasse „%1“. Die Klassen dieses Datensatzes, je eine pro Zeile, in einer Datei labels.txt in seinem Ordner nennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation>„%1“ ist ein Python-Pickle, also ein Programm, und wird nicht gelesen. Die Labels in cls_labels.txt daneben schreiben: eine Zeile pro Bild mit seinem Namen und den Namen seiner Klassen.</translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation>Es gibt keine Datensatzart „%1“. Die Arten sind: %2.</translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>Es gibt keinen Datensatz „%1“. Den Namen prüfen, und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation>„%1“, Zeile %2: „%3“ wird zweimal genannt. Die Zeile entfernen.</translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation>Die Genauigkeit bf16 ist für GPUs; auf der CPU ist sie langsamer als float32. --precision weglassen oder mit --device eine GPU wählen.</translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation>Der Lauf %1 hatte andere Klassen als der Datensatz, daher können seine Karten nicht gelernt werden. Einen Lauf auf demselben Datensatz wählen.</translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation>Der Lauf %1 endete ohne akkumulierte Karte des Bildes „%2“. Zuerst mit der Methode „oaa“ bis zum Ende trainieren, damit jedes Label eine bekommt.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation>Die Trainingsoption „%1“ ist falsch. Erwartet: %2. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation>Der Lauf kann nicht fortgesetzt werden, weil die Karte oder die Scores des Bildes „%1“ in Epoche %2 fehlen. Bitte in einem anderen Ordner neu beginnen.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation>Das Netz hat keine Schicht „%1“ mit Gewichten, die eingefroren werden könnten. Seine ersten Gewichte heißen %2; eine Schicht nennen oder den Anfang von Namen bis zu einem Punkt.</translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation>Das Training wurde abgebrochen, weil ein anderer der %1 gemeinsam trainierenden Prozesse weg ist. Seine eigene Ausgabe sagt, warum; dann alle mit --resume neu starten.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation>Die %1 Prozesse, die gemeinsam trainieren sollen, haben sich bei %2, Port %3, nicht getroffen. Alle innerhalb von zwei Minuten starten, mit derselben MASTER_ADDR und einem freien MASTER_PORT.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation>Dieses Programm wurde ohne Gloo gebaut und kann daher nicht in mehreren Prozessen trainieren. WORLD_SIZE löschen oder dort bauen, wo LibTorch c10d hat und libgloo-dev installiert ist.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation>Das Training wurde in Epoche %1 abgebrochen: Der Speicher reicht nicht, um von %2 Bildern auf einmal zu lernen. Einen kleineren Batch, kleinere Bilder oder ein kleineres Netz wählen und den Lauf fortsetzen. Die zuvor fertigen Epochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation>Der Datensatz „%1“ hat keine Klasse „%2“, für die Hinweise genommen werden könnten.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation>Der Hinweisordner „%1“ enthält keinen für ein Bild der Liste „%2“. Seine Dateien sind &lt;Klasse&gt;/&lt;Bild&gt;.png oder &lt;Bild&gt;.png.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation>Die Trainingsmethode „%1“ lernt von den Klassen der Pixel, aber kein Bild der Trainingsliste hat eine Maske. Masken ergänzen oder „classify“ wählen.</translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation>Die Trainingsoption „%1“ kann nicht „%2“ sein. Zur Wahl stehen: %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation>Die Trainingsoption „%1“ muss zwischen %2 und %3 liegen, ist aber %4.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation>Der Nesterov-Schritt braucht den Optimierer „sgd“ mit einem Momentum über null.</translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation>Diese Trainingsmethode lernt von den Klassen der Pixel, aber die Bilder haben keine Masken. Einen Datensatz mit SegmentationClass/&lt;Bild&gt;.png wählen oder eine andere Methode.</translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation>Gelenkte Aufmerksamkeit braucht ein Netz mit linearem Kopf hinter globalem Average-Pooling. Eines mit „cam“ im Namen wählen.</translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation>Die Trainingsmethode „ran“ braucht ein Netz mit Reverse Attention, zum Beispiel „tiny-ran“. Andere Netze lernen mit „segment“.</translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation>Alle Schichten des Netzes sind eingefroren, es kann also nichts gelernt werden. Weniger davon einfrieren.</translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation>Der Lauf in %1 hat schon %2 fertige Epochen, mehr als die verlangten %3. Mindestens so viele verlangen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation>Der Lauf in %1 kann nicht fortgesetzt werden, weil „%2“ zuvor %3 war und jetzt %4 sein soll. Dasselbe verlangen wie zuvor oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation>Das Netz kann nicht von den Gewichten in „%1“ ausgehen: %2. Gewichte dieses Netzes wählen oder das Netz, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation>Der Ordner %1 enthält schon einen Lauf mit %2 fertigen Epochen. Einen anderen Ordner wählen, den Lauf fortsetzen oder ihn zuerst entfernen.</translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation>Nur eine GPU trainiert mit der Genauigkeit „bf16“; die CPU ist damit langsamer. Bei „float32“ bleiben.</translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation>%1 Prozesse können sich %2 Trainingsbilder nicht teilen. Nicht mehr Prozesse starten, als es Bilder gibt.</translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation>„%1“ enthält keinen gleitenden Mittelwert der Gewichte, daher kann ein Lauf, der einen führt, davon nicht ausgehen. Von Anfang an trainieren.</translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation>Die Trainingsmethode „oaa+“ lernt die akkumulierten Karten eines früheren Laufs. Den Ordner eines Laufs von „oaa“ wählen.</translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation>„%1“ gibt jedem Pixel eine Klasse, aber die Trainingsmethode „%2“ lernt von Labels ganzer Bilder. Ein Klassifikationsnetz wählen, zum Beispiel „tiny-cam“, oder die Methode „segment“.</translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation>„%1“ gibt ganzen Bildern Klassen, aber die Trainingsmethode „%2“ lernt von den Klassen der Pixel. Ein Segmentierungsnetz wählen, zum Beispiel „tiny-fcn“, oder die Methode „classify“.</translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation>Für das Training in mehreren Prozessen muss die Umgebungsvariable %1 eine Zahl von %2 bis %3 sein, ist aber „%4“.</translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation>Die Trainingsmethode „%1“ schlägt die akkumulierten Karten aller Bilder nach, die nur ein einzelner Prozess hat. WORLD_SIZE löschen.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation>Die Trainingsmethode „%1“ lernt von Hinweisen, aber es wurde kein Hinweisordner genannt. Einen mit --hints nennen oder „classify“ wählen.</translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation>Es gibt kein Annotationsformat „%1“. Die Formate sind: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“. Den Namen prüfen, oder ob etwas verschoben wurde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation>„%1“ enthält keine Annotationen in einem bekannten Format. Das Format mit --from nennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation>„%1“, Zeile %2: Der Name einer Klasse fehlt oder kommt zweimal vor. Die erste Zeile nennt den Hintergrund, jede weitere eine Klasse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation>„%1“ nennt keine Klassen oder mehr als 65.534.</translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation>Es gibt keine Dateien *%1 in „%2“. Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation>Das Format „%1“ kann nur gelesen werden. Für das Ergebnis ein anderes wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation>„%1“, Zeile %2: „%3“ fehlt, ist falsch oder hier nicht bekannt. Den Eintrag korrigieren oder entfernen.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation>Die Maske von „%1“ enthält die Klassennummer %2, die keinen Namen hat. Bitte in labels.txt ergänzen.</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation>Im Bilderordner gibt es kein Bild „%1“. Das Bild ergänzen oder seine Annotationen wegnehmen.</translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation>Die Annotationen von „%1“ gelten für %2 × %3 Pixel, das Bild hat aber %4 × %5. Bitte neu annotieren oder das Bild wiederherstellen.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation>Die Maske von „%1“ enthält Klassennummern über 254, die nicht in 8 Bit passen. Stattdessen 16-Bit-Masken schreiben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation>„%1“ enthält Werte, die keine Klassennummern sind, ist also ein Volumen von Bildern, nicht von Labels. Das Labelvolumen wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation>„%1“ kann nicht als NIfTI-Volumen gelesen werden: %2. Erwartet wird eine Datei .nii oder .nii.gz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation>„%1“ enthält Werte, die keine Klassennummern sind. Erwartet werden ganze Zahlen von 0 bis 65534, und -1 für zu ignorierende Pixel.</translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation>Ein Bild ohne Namen kann nicht geschrieben werden. Bitte in seiner Datei einen angeben.</translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation>„%1“ wurde nicht geschrieben, weil ein anderes Bild ohne Endung denselben Namen hat und überschrieben würde. Eines davon umbenennen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation>„%1“: Das Bild „%2“ ist nicht vorhanden, und ohne es ist seine Größe nicht bekannt. Den Ordner der Bilder nennen.</translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation>In der Klassenliste gibt es keine Klasse „%1“, daher kann sie nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation>„%1“ und „%2“ sind verschieden groß. Eines davon neu erstellen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation>„%1“, Zeile %2: Das ist kein vollständiges XML: Die Datei ist beschädigt oder abgeschnitten. Bitte erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation>„%1“ ist eine andere Art von XML-Datei: Sie hat kein Element &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation>„%1“, Zeile %2: „%3“ gibt keine Bildgröße an. Bitte korrigieren.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation>„%1“, Zeile %2: Die Liste „names“ der Klassen fehlt oder ist nicht lesbar. Sie als names: [erste, zweite, …] schreiben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation>„%1“, Zeile %2: Das ist kein Segment. Erwartet wird die Nummer einer Klasse aus data.yaml, dann x und y von mindestens drei Punkten.</translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation>Komprimierte Pixel sind beschädigt und daher nicht lesbar.</translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation>Pixel können nicht komprimiert werden: %1.</translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation>Ein Hinweis enthält andere Werte als unbekannt, hierher und nicht hierher.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation>„%1“ kann nicht als NumPy-Array gelesen werden: %2. Erwartet wird ein 2D-Array aus Gleitkomma- oder ganzen Zahlen in C-Reihenfolge.</translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation>Ein Hinweis ist beschädigt und daher nicht lesbar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation>„%1“, Zeile %2: Das ist kein vollständiges JSON: Es ist bei Byte %3 beschädigt oder abgeschnitten. Bitte erneut von der Quelle kopieren.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation>Das Projekt „%1“ hat einen Hinweis für „%2“ des Bildes „%3“, das der Datensatz nicht hat.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation>Im Ordner „%1“ sind keine Bilder.</translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation>Es gibt kein Format namens „%1“. Die Formate sind: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation>„%1“ wird nicht als Datensatz erkannt: Es ist kein Projekt (.overlook), hat keinen Ordner JPEGImages, keine annotations/instances_*.json, keine Tabelle (.csv) und keine Unterordner mit Bildern.</translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation>Format und Ort des Ergebnisses nennen: --to FORMAT --out AUSGABE.</translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation>Der Name eines Projekts endet auf .overlook, „%1“ aber nicht.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation>Das Format „%1“ kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation>%1 hat keine Karte von Epoche %2 für eine Klasse, die eine Maske von %3 zeigt. Karten und Bilder müssen dieselben Namen haben.</translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation>%1 hat keine Maske, die nach einem Bild von %2 benannt ist, etwa &lt;Bild&gt;.png.</translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde von der letzten Änderung nichts in „%1“ gespeichert. Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation>Ein anderes Programm schreibt gerade in „%1“. Erneut versuchen, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation>Das Projekt „%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation>Von der letzten Änderung wurde nichts in „%1“ gespeichert: %2. Den Datenträger prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation>Das Projekt „%1“ ist beschädigt. Es wird nichts mehr hineingeschrieben; erneut öffnen, um zu sehen, was zu retten ist, und das in eine neue Datei exportieren.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>Das Projekt „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation>Es gibt kein Bild und keine Klasse mit der Nummer %1 zu ändern.</translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation>Dieser Schritt ist im Projekt beschädigt und kann weder rückgängig gemacht noch wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation>Das Projekt hat kein Bild mit der Nummer %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation>„%1“ ist kein lesbares Bild.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation>Es gibt bereits eine Datei „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation>Das Projekt „%1“ wurde von einem neueren Overlook geschrieben (es hat Version %2, dieses Programm kennt %3). Zum Öffnen dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>Es gibt kein Projekt „%1“. Den Namen prüfen, und ob der Datenträger verbunden ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation>„%1“ ist kein Projekt von Overlook.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation>„%1“ ist kein Projekt von Overlook, oder sein Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation>„%1“ ist kein Projekt von Overlook oder so beschädigt, dass nichts davon lesbar ist.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation>In „%1“ ist kein Platz für temporäre Dateien. Platz schaffen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation>„%1“ kann nicht nach „%2“ kopiert werden: %3.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation>Das Projekt „%1“ hat keinen Hinweis für ein Bild der Liste „%2“. Welche zeichnen oder mit --hints einen Hinweisordner nennen.</translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation>Die Annotationen von „%1“ gelten für %2 × %3 Pixel, im Projekt hat es aber %4 × %5. Bitte neu annotieren oder das Bild wiederherstellen.</translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation>Das Projekt hat kein Bild „%1“ oder mehrere, die so heißen. Das Bild hinzufügen oder seine Annotationen auslassen.</translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation>Eine Vorschau gibt es nur von Annotationen. Ihr Format nennen.</translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation>Die Beschreibung der Lektion in %1 ist beschädigt. Erneut anlernen.</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation>Ein Diagramm wird als .png, .svg oder .csv gespeichert, nicht als „.%1“. Eines davon wählen.</translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation>Aus „%1“ konnten keine Schichtbilder einer DICOM-Serie gelesen werden. Komprimierte sind nicht lesbar: Die Serie ohne Kompression oder als NIfTI exportieren.</translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation>Es gibt kein 3D-Bild zu speichern. Zuerst eines anzeigen.</translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation>Ein Polygonnetz wird als .ply, .obj oder .stl gespeichert; „%1“ ist keines davon.</translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation>Es gibt kein Relief zu speichern. Zuerst eine Karte anzeigen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation>„%1“ kann nicht geschrieben werden. Den Ordner und den Platz auf dem Datenträger prüfen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation>„%1“ kann nicht als Volumen gelesen werden: Es ist beschädigt oder von unbekannter Art. Lesbar sind NIfTI (.nii, .nii.gz) und unkomprimiertes DICOM.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation>„%1“ hat mehr als %2 Millionen Voxel, mehr als gezeigt werden können.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation>Der Lauf in %1 hat keinen Checkpoint behalten, der angelernt werden könnte. Bitte neu trainieren.</translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation>Anlernen geht von einem Modell aus. Die Ausgangsgewichte nennen.</translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation>Das Modell „%1“, das angelernt werden sollte, ist nicht mehr vorhanden. Ein anderes wählen.</translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation>Die Lektion in %1 hat nach der ersten keine Epoche abgeschlossen, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation>Das Netz hat keine Schicht „%1“, hinter der es weitergehen könnte.</translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation>Die Aktivierungen von %1 Bildern brauchen mehr als %2 MB. Eine spätere Schicht anlernen oder weniger Bilder wiederholen.</translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation>Das Netz „%1“ hat keine Schicht, hinter der allein es angelernt werden könnte. Bitte als Ganzes anlernen.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation>Das Netz „%1“ kann hinter der Schicht „%2“ nicht angelernt werden: Was folgt, braucht mehr als ihre Ausgabe. Das Ende eines Blocks wählen.</translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation>Es gibt Hinweise für Klassen, die das Modell nicht hat: %1. Es hat %2. Die Klasse des Projekts umbenennen oder diese Hinweise entfernen.</translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation>Die erste Epoche einer Lektion ist das unveränderte Modell, daher müssen es mindestens zwei sein; verlangt wurde aber %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation>„%1“ ist weder ein Bild noch ein Modell noch ein Projekt. Bilder sind PNG-, JPEG-, TIFF-, BMP-, WebP- oder PNM-Dateien, Modelle enden auf .pt, .pth, .ts oder .safetensors, Projekte auf .overlook.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation>Der Ordner „%1“ ist kein Trainingslauf: Er enthält weder run.json noch Karten noch Checkpoints (.pt, .pth, .ts, .safetensors).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation>„%1“ muss für jedes Bild eine Zeile haben: seine id und den Pfad seiner Datei; darin steht aber die Zeile „%2“.</translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation>--ignore-between nimmt die kleinere Zahl zuerst, etwa 0.05,0.3.</translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation>Die Optionen --crf-… ändern eine Voreinstellung: Eine mit --crf nennen.</translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation>Keine der Klassen der Karten in „%1“ ist eine Klasse von „%2“.</translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation>Angeben, wo die Bilder sind: mit --images oder mit --truth.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation>Es gibt keinen Ordner „%1“ mit Bildern.</translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation>Die Hintergrundregel „hints“ braucht Hinweise: bitte mit --hints nennen.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation>Der CRF-Parameter %1 kann nicht %2 sein: Er muss mindestens %3 betragen.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation>Der CRF-Parameter %1 kann nicht %2 sein: Er muss zwischen 0 und 1 liegen.</translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation>Es gibt keine CRF-Parameter namens „%1“. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation>„%1“ ist keine Regel für den Hintergrund. constant:WERT (0 … 1), power:EXPONENT, saliency:ORDNER oder hints:WERT wählen.</translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation>Karten können nicht mit „%1“ skaliert werden. relu-max, min-max oder none wählen.</translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation>„%1“ enthält keine passenden Karten: weder einen Lauf mit Karten dieser Art und Epoche noch Dateien &lt;Bild&gt;.&lt;Klasse&gt;.&lt;Methode&gt;.npy, wie sie der Befehl explain schreibt.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation>Es gibt keinen Ordner „%1“ mit Karten.</translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation>„%1“ enthält Karten mehrerer Methoden. Zur Wahl stehen: %2.</translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation>„%1“ enthält Labels, die nach anderen Regeln erstellt wurden (%2). Einen anderen Ordner wählen oder sie ersetzen lassen (--replace).</translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation>Die Klasse „%1“ kann in einer Maske nicht den Wert %2 haben: Nur 1 … 254 sind Klassen. Den Datensatz nennen, zu dem die Klassen gehören (--truth).</translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation>Es gibt kein Bild namens „%1“, zu dem Karten vorhanden sind.</translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation>„%1“ hat %2 Pixel, das Bild aber %3. Sie müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation>„%1“ ist ein Segmentierungsmodell: Es bewertet Pixel, daher sagt das Verdecken von Bildteilen nicht, wie gut seine Karten passen. Verwenden Sie ein Klassifikationsmodell.</translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation>Geben Sie an, womit verglichen wird: mit einem Datensatz mit Masken (--truth) oder damit, was ein Modell zu veränderten Bildern sagt (--measures).</translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation>Ein Teil einer Auswertung kommt in einen Ordner, in dem alle zusammengefügt werden: Nennen Sie ihn mit --parts.</translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation>Keine der Karten in „%1“ konnte ausgewertet werden.</translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation>Es gibt kein Maß namens „%1“. Wählen Sie aus: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation>„%1“ ist kein Lauf mit Epochen.</translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation>„%1“ hat keine Epoche %2.</translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation>Die Maße %1 brauchen ein Modell, und „%2“ hat keinen Checkpoint der Epoche %3. Nennen Sie ein Modell mit --model.</translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation>Die Optionen --random-walk-… ändern eine Voreinstellung: Nennen Sie eine mit --random-walk.</translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation>„%1“ hat seine Parameter als Konstanten (torch.jit.freeze), daher können sie nicht zufällig gesetzt werden. Prüfen Sie das Modell, wie es vor dem Einfrieren war.</translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation>%1 hat keine Karte für eine Klasse, die eine Maske von %2 zeigt. Karten und Bilder müssen dieselben Namen haben.</translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation>Die Pixelzahlen sind unvollständig.</translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation>„%1“ ist kein Teil einer Auswertung.</translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation>„%1“ wurde mit anderen Optionen gemacht. Verwenden Sie für alle Teile dieselben oder einen leeren Ordner.</translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation>„%1“ enthält Teile von %2 und von %3 Anteilen. Entfernen Sie die zu alten.</translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation>„%1“ enthält keinen Teil einer Auswertung (part_1_of_2.json, …).</translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation>Der Random Walk kann als %1 nicht %2 haben: Der Wert muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation>Es gibt keinen Random Walk namens „%1“. Wählen Sie einen aus: %2.</translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation>Der Lauf in %1 hat noch keine Epoche beendet, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation>Dieses TorchScript-Modell segmentiert; nur Klassifikatoren können angelernt werden. Trainieren Sie stattdessen eines der Segmentierungsnetze hier.</translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation>Dieses TorchScript-Modell nimmt graue Bilder, mit denen man es ansehen, aber nicht anlernen kann. Exportieren Sie es mit einer ersten Schicht, die Farben nimmt.</translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation>Dieses TorchScript-Modell ist eingefroren: torch.jit.freeze hat aus seinen Gewichten Konstanten gemacht, sodass nichts darin lernen kann. Exportieren Sie es ohne Einfrieren noch einmal.</translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation>TorchScript wird aus seiner Datei angelernt. Nennen Sie mit --base oder --weights das Modell, von dem ausgegangen wird.</translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation>Die Werte dieses TorchScript-Modells sind nicht das Mittel einer Karte durch eine lineare Schicht, wie es das Anlernen für seine Klassenkarten braucht. Lernen Sie ein Netz an, das mit globaler Mittelung und einer linearen Schicht endet.</translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation>Die letzte Schicht dieses TorchScript-Modells ist eine Konstante und kann nicht lernen. Exportieren Sie das Modell noch einmal mit seinen Gewichten als Parametern.</translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation>Das Modell kann nicht hinter der Schicht „%1“ beginnen: Es gibt sie nicht, oder was folgt, braucht mehr als ihre Ausgabe. Wählen Sie das Ende eines Blocks.</translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation>Das Modell „%1“ bewertet %2 Klassen, zu lernen sind aber %3. Nennen Sie die Klassen des Modells unter &quot;labels&quot; in seiner Karte.</translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation>Alle Schichten einer TorchScript-Datei lernen mit einer Rate. Lassen Sie den Faktor des Kopfes bei 1.</translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation>Dateien, die an %1 gesendet wurden, sind nicht mehr da. Prüfen Sie, dass nichts ihren Ordner leert, der unter Engine &gt; Über SSH verbinden steht.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation>„%1“ wurde geändert, während es an den anderen Rechner gesendet wurde. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation>Es gibt keinen Rechner „%1“ (%2). Berichtigen Sie den Namen, oder tragen Sie ihn in ~/.ssh/config ein.</translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation>Der Rechner %1 ist hier noch nicht bekannt, oder er ist nicht mehr derselbe (%2). Rufen Sie einmal „ssh %1“ in einem Terminal auf, prüfen Sie, was es fragt, und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation>%1 lässt Sie nicht ohne Passwort ein (%2). Overlook fragt nie danach: Richten Sie die Anmeldung mit einem Schlüssel ein, etwa mit „ssh-copy-id %1“, und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation>%1 ist nicht erreichbar (%2). Prüfen Sie, dass „ssh %1“ in einem Terminal geht, und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation>Das Programm ssh, das zu anderen Rechnern verbindet, wurde nicht gefunden. Installieren Sie den Client von OpenSSH (Paket openssh-client), und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation>Auf %1 gibt es kein Programm „%2“. Installieren Sie dort die Engine von Overlook (Paket overlook-engine), oder sagen Sie unter Engine &gt; Über SSH verbinden, wo sie ist.</translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation>Das Programm „%2“ auf %1 darf nicht ausgeführt werden oder ist für eine andere Art von Rechner (%3). Installieren Sie die Engine von Overlook dort noch einmal.</translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation>Die Engine auf %1 endete, bevor sie bereit war (Exit-Code %2). Rufen Sie „ssh %1 %3 devices“ in einem Terminal auf, um zu sehen, warum. Ihre letzte Meldung: %4</translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation>Die Engine auf %1 ist gestartet, antwortet aber nicht. Prüfen Sie, dass „%2“ dort die Engine von Overlook ist, und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation>%1 gibt etwas aus, bevor es Overlooks Engine tut, oder „%2“ dort ist ein anderes Programm. Sorgen Sie dafür, dass „ssh %1 true“ nichts ausgibt (meist liegt es an ~/.bashrc dort), und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation>Die Engine auf %1 hat Version %2 (Protokoll %3), dieses Fenster Version %4 (Protokoll %5). Installieren Sie auf beiden Rechnern dieselbe Version von Overlook, und verbinden Sie wieder.</translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>Die Verbindung zur Engine auf %1 ist abgerissen. Sie wird von selbst wiederhergestellt; im Fenster geht nichts verloren. Ihre letzte Meldung: %2</translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation>Die Teile einer Datei kamen nicht in ihrer Reihenfolge an. Prüfen Sie, dass Fenster und Engine dieselbe Version haben.</translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation>„%1“ ist kein Ordner für die gesendeten Dateien. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation>„%1“ ist kein SHA-256. Prüfen Sie das Programm, das es gesendet hat.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation>„%1“ ist kein Name für eine gesendete Datei. Prüfen Sie das Programm, das ihn gesendet hat.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation>Angekommen ist nicht die angekündigte Datei: Sie wurde beim Senden geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation>Nur zwei verschiedene Klassen des Projekts lassen sich zusammenlegen; wählen Sie eine andere Klasse.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation>Das Zusammenlegen der Klassen kann noch nicht rückgängig gemacht werden, weil das Bild „%1“ danach geändert wurde. Zeigen Sie dieses Bild, und machen Sie zuerst seine Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation>Das Zusammenlegen der Klassen kann noch nicht wiederholt werden, weil frühere Änderungen am Bild „%1“ rückgängig gemacht sind. Zeigen Sie dieses Bild, und wiederholen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation>Ein Lauf hat kein „%1“: Er hat maps und accumulated.</translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation>Es gibt nichts, womit die Karten verglichen werden könnten. Einen Datensatz mit Masken wählen oder Maße, die das Modell befragen.</translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation>Eine Zeile der Kennzahlen ist von unbekannter Art. Den Lauf erneut auswerten.</translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation>„%1“ enthält keine Kennzahlen, die diese Version lesen kann. Den Lauf erneut auswerten.</translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation>Die Klasse „%1“ wurde nicht hinzugefügt, weil das Projekt schon eine Klasse mit der Nummer %2 hat. Fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation>Die Klasse „%1“ ist nicht mehr im Projekt; es wurde nichts geändert. Wählen Sie eine andere Klasse oder holen Sie sie mit Rückgängig oder Wiederholen zurück.</translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation>Die Klasse „%1“ kann noch nicht wieder weggenommen werden, weil das Bild „%2“ Hinweise oder Labels von ihr hat. Zeigen Sie dieses Bild und machen Sie zuerst seine Änderungen rückgängig.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation>Das Bild „%1“ ist ein progressives JPEG mit %2 x %3 Pixeln, dessen Dekodierung %4 MB Speicher brauchte, mehr als die %5 MB, die ein Bild brauchen darf. Speichern Sie es als nicht progressives JPEG („Baseline“), oder verkleinern Sie es.</translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation>Die Zahl der Testbilder muss zwischen 0 und %1 liegen, ist aber %2.</translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation>Neben „%1“ liegt keine .json, die sagt, wovon es eine Karte ist. Ausgelassen wurden solche Karten: %2. Lassen Sie sie von `explain` neu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation>„%1“ ist die Karte eines gezeichneten Bereichs oder von anderer Eingabegröße oder Genauigkeit als der des Modells. Ausgelassen wurden solche Karten: %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation>„%1“ ist die Karte eines Bildes, das nicht im Projekt ist oder seither geändert wurde. Ausgelassen wurden solche Karten: %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation>„%1“ ist eine Karte des Modells „%3“, das nicht mehr da ist, wie es war. Ausgelassen wurden solche Karten: %2. Starten Sie dies in dem Ordner, in dem `explain` gestartet wurde, oder legen Sie das Modell zurück.</translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation>„%1“ enthält keine Karten, wie `explain` sie schreibt (.npy).</translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation>„%1“ fehlt: was der Anteil %2 von %3 ergab. Führen Sie denselben Befehl mit --shard %2/%3 aus.</translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Vorgemerkt</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation>Karten von %1 werden akkumuliert</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation>Bilder werden gezeichnet: %1 von %2</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Training: Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Modell %1 wird geladen</translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation>Veränderte Bilder werden geprüft: %1 von %2</translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation>Datensatz wird geprüft: Bild %1 von %2</translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation>Wegen Problemen ausgelassen: %1</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation>Training: Epoche %1 von %2, aus Speichermangel in halben Batches</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation>Hinweise werden gelesen</translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation>Hinweise werden geschrieben</translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation>Karten werden mit der Ground Truth verglichen: %1</translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation>Masken werden mit der Ground Truth verglichen: %1</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>Annotationen werden gelesen</translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation>Pixel werden gelabelt: %1</translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation>Vergleich mit Karten zufälliger Parameter: %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1 wird an %2 gesendet</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: Vor der letzten von ihnen lernt etwas, oder was folgt, braucht mehr als die Ausgabe einer einzigen Schicht.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: „%1“ unter ihnen ändert sich noch. Auch diese einfrieren; für Batch-Normalisierung tut das --freeze-batch-norm.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: Dies ist eine TorchScript-Datei.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: Die Genauigkeit ist „%1“.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: Die Trainingsmethode „%1“ braucht die Pixel selbst.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: Größe, Lage oder Farben der Bilder variieren. Mit --brightness 0 --tint 0 werden sie höchstens gespiegelt.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden nicht behalten: Sie würden mehr als %1 MB brauchen.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation>Die Merkmale der eingefrorenen Schichten werden behalten: Alles bis „%1“ läuft einmal für jede Variante eines Bildes.</translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation>Das Modell wird zu %1 befragt</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Die Karten werden gelesen</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n weitere</numerusform>
            <numerusform>+%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mean IoU</source>
        <translation>mittlerer IoU</translation>
    </message>
    <message>
        <source>energy in mask</source>
        <translation>Energie in der Maske</translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation>Pointing Game</translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation>Pointing Game, genau</translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation>Precision über einem Fünftel</translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation>Recall über einem Fünftel</translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation>IoU über einem Fünftel</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>Insertion-AUC</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>Deletion-AUC</translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation>mittlerer Abfall, %</translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation>Zunahme der Konfidenz, %</translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation>mittlerer Gewinn, %</translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation>mittlere Average Precision der Scores</translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>CAM</source>
        <translation>CAM</translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation>Grad-CAM</translation>
    </message>
    <message>
        <source>Accumulated (OAA)</source>
        <translation>Akkumuliert (OAA)</translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation>Klassenwahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation>Grad-CAM++</translation>
    </message>
    <message>
        <source>HiResCAM</source>
        <translation>HiResCAM</translation>
    </message>
    <message>
        <source>LayerCAM</source>
        <translation>LayerCAM</translation>
    </message>
    <message>
        <source>XGrad-CAM</source>
        <translation>XGrad-CAM</translation>
    </message>
    <message>
        <source>Eigen-CAM</source>
        <translation>Eigen-CAM</translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation>Kontrafaktisch</translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation>Reverse Attention</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>Attention Rollout</translation>
    </message>
    <message>
        <source>Ablation-CAM</source>
        <translation>Ablation-CAM</translation>
    </message>
    <message>
        <source>Score-CAM</source>
        <translation>Score-CAM</translation>
    </message>
    <message>
        <source>RISE</source>
        <translation>RISE</translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation>Räumliche Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation>Siegerepoche (OAA)</translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation>3D-Ansichten brauchen OpenGL, und dieses Display bietet keines für Fenster (%1); alles andere funktioniert.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation>3D-Ansichten brauchen OpenGL 3.2, und auf diesem Display ließ sich kein OpenGL starten; einen Grafiktreiber installieren, oder Mesa für Software-Rendering.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation>3D-Ansichten brauchen OpenGL 3.2, und dieses Display hat ein älteres; ein neuerer Grafiktreiber oder das Software-Rendering von Mesa hilft.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation>Zu öffnende Bilder, Ordner, Modelle, Läufe oder Projekte.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Dies ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation>Die Demo öffnen; beim ersten Mal wird sie erstellt.</translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation>Wo die Demo statt im Datenordner abgelegt wird.</translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation>Versionen, Plattform, Engine und Gerät ausgeben.</translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation>Das Fenster als PNG-Datei speichern und beenden.</translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation>Zustand, auf den vor dem Bildschirmfoto gewartet wird: %1.</translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation>Das Bildschirmfoto nach dieser Zeit aufgeben (600).</translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation>Farben dieses Starts: light, dark, system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Größe des Fensters, etwa 1280x800.</translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation>Ausgeben, wie lange das erste Zeichnen dauerte, und beenden.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation>--%1 kennt „%2“ nicht; möglich sind: %3.</translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation>--size ist „%1“; Breite und Höhe in Pixeln angeben, etwa 1280x800.</translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation>--timeout ist „%1“; eine Anzahl Sekunden über 0 angeben.</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>Sehen, worauf ein Netz blickt, Epoche für Epoche, und ihm beibringen, wohin es sehen soll.</translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation>Gerät dieses Starts: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation>--device kennt „%1“ nicht; möglich sind: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation>Auf den Lauf warten, den ein Training in diesen Ordner schreibt.</translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation>Sprache dieses Starts: %1, system.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation>Bilder, einen Ordner, ein Modell oder einen Lauf hier ablegen.</translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation>%1 ist geöffnet. Jetzt Bilder oder einen Ordner öffnen oder hier ablegen.</translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation>Schicht %1 · %2×%3</translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation>Rohwerte %1 … %2</translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation>Fertiges Modell, keine Epochen</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Pixelanteil</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation>Erklärt das Pixel x %1, y %2</translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation>Erklärt die gezeichnete Region</translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation>Diese Schicht lief beim Ausprobieren des Modells nicht, daher ist über ihre Ausgabe nichts bekannt.</translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation>Ihre Ausgabe (%1) hat weder Höhe noch Breite, daher gibt es keine Karte. Eine Schicht davor wählen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation>Epoche %1 − Epoche %2, %3 … %4</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, Differenz</translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation>Differenz, %1 … %2</translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation>Epochen %1 … %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation>Nicht abgedeckt: %1 % dessen, was von der Klasse gesehen wird</translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation>Öffnen Sie Bilder und ein Modell oder einen Lauf: Was über den Bildern liegt, wird hier gewählt.</translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation>Öffnen Sie ein Modell oder einen Lauf, um zu sehen, wohin es schaut.</translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation>Öffnen Sie Bilder, um zu sehen, wohin das Modell schaut.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation>Die Umrisse von %1 Bildern werden nicht übernommen, ihre Labels schon.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>Das Projekt „%1“ ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation>Das Projekt „%1“ ist anderswo geöffnet (%2) und hier daher nur zum Lesen.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation>Das Projekt „%1“ ist beschädigt. Was zu retten war, wird gezeigt, nur zum Lesen; zum Weiterarbeiten in eine neue Datei exportieren.</translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation>Feste Skala</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>Eine Skala für alle Teilfenster</translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation>Skala nur dieser Karte</translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation>Skala dieser Karte: keine andere bekannt</translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation>Skala von %1 Epochen dieses Bildes und dieser Klasse</translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation>Skala von %1 Klassen dieses Bildes</translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation>Konturlinien bei den Rohwerten %1</translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation>Konturlinien bei %1 der Skala</translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation>Die feste Skala hat keine Ausdehnung: ein größeres oberes Ende eingeben</translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation>Das Kappen lässt keine Skala übrig: weniger kappen</translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation>Keine positive Evidenz für diese Klasse</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>Dargestellt als %1</translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation>Gekappt bei den Perzentilen %1 und %2</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>Gamma %1</translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation>Keine Differenz: beide Karten sind gleich</translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation>Kein Wert ist eine Zahl: nichts zu zeigen</translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation>Einige Werte sind keine Zahlen und werden nicht gezeichnet</translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation>Konstante Karte: nichts zu zeigen</translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation>Konstante Karte: überall derselbe Wert</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>Grau und Alpha</translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation>%1 (16 Bit)</translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation>%1 (Gleitkomma)</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>Karte %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>Maske %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1, noch weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, noch etwa %2 min</translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation>%1, noch etwa %2 h</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur Lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>%n Änderung noch nicht gespeichert, neuer Versuch läuft</numerusform>
            <numerusform>%n Änderungen noch nicht gespeichert, neuer Versuch läuft</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>%n Schritt für dieses Bild rückgängig zu machen; alle Schritte des Projekts: %1 von %2 MB</numerusform>
            <numerusform>%n Schritte für dieses Bild rückgängig zu machen; alle Schritte des Projekts: %1 von %2 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>Differenz %1</translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation>Engine: Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation>Engine: %1 · %2</translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation>Engine: %1 (nicht verbunden)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n Thread</numerusform>
            <numerusform>%1, %n Threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>≥ %1 % of the map&apos;s range</source>
        <translation>≥ %1 % des Wertebereichs der Karte</translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation>Aus &amp;Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>&amp;Rechteck</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>Ell&amp;ipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>Ra&amp;dierer</translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation>Objekt &amp;freistellen</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>Füll&amp;en</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation>P&amp;olygon</translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation>&amp;Superpixel</translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation>Mit rundem Pinsel malen. Umschalt: gerade Linie ab dem letzten Strich; Strg: der gegenteilige Hinweis; Alt und Mausrad: Größe</translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation>Hinweise mit rundem Pinsel entfernen. Umschalt: gerade Linie ab dem letzten Strich; Alt und Mausrad: Größe</translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation>Die Ecken eines Umrisses anklicken. Enter oder Doppelklick schließt ihn, Rücktaste nimmt eine Ecke zurück, Esc verwirft ihn</translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation>Einen Umriss freihändig zeichnen</translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation>Ein Rechteck von Ecke zu Ecke zeichnen. Umschalt: Quadrat; Alt: von der Mitte aus</translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation>Eine Ellipse von Ecke zu Ecke zeichnen. Umschalt: Kreis; Alt: von der Mitte aus</translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation>Die Pixel um das angeklickte füllen, die denselben Hinweis tragen, bis zu anderen Hinweisen</translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation>Die Pixel nehmen, deren Farbe der des angeklickten ähnelt. Alt und Mausrad: wie sehr</translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation>Grob über ein Objekt malen; beim Loslassen wird sein Umriss gesucht</translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation>Mit Flecken ähnlicher Farbe malen. Alt und Mausrad: ihre Größe</translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation>Nehmen, wo die Aufmerksamkeit hoch ist. Nach links ziehen für mehr, nach rechts für weniger; oder Alt und Mausrad, dann Enter</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>&amp;Zauberstab</translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation>Umriss wird gesucht … (Esc: abbrechen)</translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation>Nur Labels (CAM)</translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation>Lernt die Labels ganzer Bilder. Nichts sagt dem Netz, wohin es sehen soll.</translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation>Gelenkte Aufmerksamkeit (GAIN)</translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation>Labels, und keine Klasse darf noch erkannt werden, wenn der betrachtete Teil verdeckt ist: Die Aufmerksamkeit breitet sich über das ganze Objekt aus.</translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation>Gelenkte Aufmerksamkeit mit Hinweisen (GAIN_ext)</translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation>Wie gelenkte Aufmerksamkeit; zusätzlich wird die Aufmerksamkeit zu den Pixeln gezogen, die Hinweise nennen, und weg von denen, die sie ausschließen. Ein paar Bilder mit Hinweisen genügen.</translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation>Right for the Right Reasons</translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation>Labels, und die Scores dürfen nicht von Pixeln abhängen, die Hinweise ausschließen.</translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation>Äquivariante Aufmerksamkeit (SEAM)</translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation>Labels, und die Klassenkarten müssen dem Bild folgen, wenn seine Größe geändert wird.</translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation>Akkumulierte Aufmerksamkeit (OAA)</translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation>Labels; die Klassenkarten aller Epochen werden akkumuliert, während das Netz lernt.</translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation>Akkumulierte Aufmerksamkeit mit Drops (OAA)</translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation>Wie akkumulierte Aufmerksamkeit; was beachtet wurde, wird aus manchen Bildern entfernt, damit andere Teile gefunden werden.</translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation>Integrale Aufmerksamkeit (OAA+)</translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation>Klassenkarten lernen die Aufmerksamkeit, die ein früherer Lauf akkumuliert hat.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentierung</translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation>Lernt aus Masken für jedes Pixel eine Klasse.</translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation>Segmentierung mit Reverse Attention (RAN)</translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation>Drei Zweige lernen aus Masken, was eine Klasse ist, was sie nicht ist, und beides zusammen.</translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation>%1 (Minuten auf einer CPU)</translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation>%1 (braucht eine GPU)</translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation>Gegenbeispiele (CAIPI)</translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation>Labels, und aus den Hinweisen erzeugte Bilder: die Klasse in anderer Umgebung, und ihre Umgebung ohne die Klasse.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>PASCAL VOC</source>
        <translation>PASCAL VOC</translation>
    </message>
    <message>
        <source>A folder with SegmentationClass: a PNG mask with the VOC palette for each picture.</source>
        <translation>Ein Ordner mit SegmentationClass: eine PNG-Maske mit der VOC-Palette für jedes Bild.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation>Eine JSON-Datei mit Instanzen für alle Bilder einer Liste.</translation>
    </message>
    <message>
        <source>labelme</source>
        <translation>labelme</translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation>Ein Ordner mit einer JSON-Datei für jedes Bild.</translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation>YOLO-Segmente</translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation>Ein Ordner mit data.yaml und einer Textdatei für jedes Bild.</translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation>CVAT für Bilder</translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation>Eine XML-Datei für alle Bilder.</translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation>NIfTI-Labels</translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation>Ein Volumen (.nii, .nii.gz), dessen Schichtbilder Bilder sind.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy-Arrays</translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation>Ein Ordner mit einem Array (.npy) von Klassennummern für jedes Bild.</translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation>Graumasken, 8 Bit</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation>Ein Ordner mit einem grauen PNG von Klassennummern für jedes Bild.</translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation>Graumasken, 16 Bit</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation>Ein Ordner mit einem grauen PNG von Klassennummern für jedes Bild; für mehr als 254 Klassen.</translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation>Hinweismasken</translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation>Ein Ordner mit Masken für jede Klasse, wie das Training sie nimmt: 255 hierher sehen, 0 nicht hierher, 128 unbekannt.</translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation>„Unbekannt“ lässt sich nicht ausdrücken: Solche Pixel werden zum Hintergrund.</translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation>Ein Pixel hat nur eine Klasse: Wo Klassen überlappen, bleibt die letzte.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>%n Bild des Projekts</numerusform>
            <numerusform>%n Bilder des Projekts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>%n Hinweis zu Bildern und Klassen</numerusform>
            <numerusform>%n Hinweise zu Bildern und Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n Form</numerusform>
            <numerusform>%n Formen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation>neue Klasse</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation>Die Zahlen unter „mean“ und „std“ in der Model Card „%1“ scheinen für Pixel von 0 bis 1 gedacht, aber eine Model Card zählt Pixel von 0 bis 255. Bitte mit 255 multiplizieren.</translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation>Es gibt keine Model Card „%1“. Das Modell wird als Klassifikator mit ImageNet-Normierung, 224 x 224 Pixeln und nummerierten Klassen behandelt; ist das falsch, sind es auch die Ergebnisse.</translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation>Eine Karte wurde ausgelassen. %1</translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation>Für %1 Karten gibt es im Ordner scores des Laufs keine Scores, daher wurden sie angenommen, ohne zu prüfen, ob die Klasse erkannt wurde.</translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation>Das Gerät „%1“ ist nicht vorhanden (%2 nutzbare GPUs), daher rechnet die CPU. Den Treiber prüfen, und ob LibTorch dafür gebaut wurde.</translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation>Die Scores sind nicht der Mittelwert von „%1“ durch „%2“, wie es die Model Card sagt, daher gibt es kein CAM. Grad-CAM funktioniert.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation>Das Modell hat keine Schicht „%1“, die seine Model Card unter „features“ nennt; stattdessen wird „%2“ betrachtet.</translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation>Das Modell nimmt keine Bilder mit 224×224 Pixeln; %1×%2 funktioniert und wird verwendet. Die richtige „size“ in einer Model Card angeben.</translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation>Ein anderes Bild heißt auch „%1“; die Ergebnisse von „%2“ heißen „%3“.</translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation>Der Speicher ist zu klein, um mit diesem Modell %1 Pixel zu betrachten, daher wurde das Bild mit %2 eingegeben. Andere Programme schließen oder eine kleinere Eingabegröße wählen.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation>In diesem Modell sind keine Schichten zu finden, daher können CAM und Grad-CAM es nicht betrachten. Bitte mit seinen Submodulen exportieren, also ohne torch.jit.freeze, um sie zu bekommen.</translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation>%1 der Gewichte in der Datei gehören zu keinem Teil des Netzes und wurden ausgelassen: %2.</translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation>Die Gewichte wurden aus „%1“ des Checkpoints genommen.</translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation>Einträge der Datei, die keine Gewichte sind, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation>Alle Gewichtsnamen in der Datei beginnen mit „%1“, was ausgelassen wurde.</translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation>CUDA findet keine nutzbare GPU. Den Treiber mit nvidia-smi prüfen.</translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation>LibTorch wurde für diese Engine ohne CUDA gebaut. Zum Rechnen auf einer GPU ein Overlook installieren, das CUDA mitbringt.</translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation>… und %1 weitere Probleme.</translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation>Für einen Batch von %1 Bildern reichte in Epoche %2 der Speicher nicht. Ab dort wurde jeder Batch in zwei Hälften gelernt, mit einem Schritt für beide.</translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation>Die Gewichte in „%1“ sind für andere Klassen, daher beginnen diese neu: %2.</translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation>Das Format enthält keine Labels ganzer Bilder: Die von %1 gehen verloren.</translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation>Das Format kann nicht ausdrücken, dass Pixel zu ignorieren sind: In %1 Bildern sind sie jetzt Hintergrund.</translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation>Das Format unterscheidet Objekte einer Klasse nicht: Die von %1 Bildern werden verbunden.</translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation>%1 Linien oder Punkte haben keine Pixel und fehlen in Formaten für Flächen.</translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation>In %1 Bildern überlappen die Hinweise mehrerer Klassen. Ein Pixel hat nur eine Klasse: Dort ist es die letzte der Klassenliste.</translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation>Das Format kann nicht ausdrücken, dass über ein Pixel nichts bekannt ist: In %1 Bildern sind solche Pixel jetzt Hintergrund.</translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation>Die Ergebnisse von %1 Bildern waren schon da und bleiben, wie sie sind; --again berechnet sie neu.</translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation>Dieser Prozess macht Anteil %1 von %2 der Bilder, wie die Umgebung sagt; --shard 1/1 macht alle.</translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation>„%1“ ist nicht mit „%2“ beschriftet, aber ein Hinweis sagt, wo danach zu schauen ist. Es gilt als gezeigt; entfernen Sie den Hinweis, oder ergänzen Sie die Beschriftung, damit beides übereinstimmt.</translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation>Was laut den Hinweisen für „%1“ nicht zu beachten ist, hat zu wenig gemeinsam, um in anderen Bildern gefunden zu werden; daher wurde aus ihnen nichts gelernt. Zeichnen Sie solche Hinweise auf mehr Bilder, alle auf dieselbe Art von Stellen.</translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation>Kein Hinweis sagt, wohin bei „%1“ nicht zu sehen ist; daher wurde aus den Hinweisen dafür nichts gelernt. Zeichnen Sie ein, wohin nicht zu sehen ist, oder wählen Sie eine andere Art zu lehren.</translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation>Über Overlook</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>Sehen, worauf ein Netz blickt, Epoche für Epoche, und ihm beibringen, wohin es sehen soll.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation>Epoche zählt</translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation>Methode, deren Karten akkumuliert werden</translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation>Wie aus den Karten mehrerer Epochen eine wird</translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation>Wann die Karte einer Epoche eingehen darf</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation>Harmonisches Mittel beider</translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation>wenn die Klasse unter den besten ist</translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation>wenn die Klasse alle anderen schlägt</translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation>wenn alle Labels alle anderen schlagen</translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation>ab einer Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation>Kleinste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation>Erste Epoche auslassen</translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation>Eine nie erkannte Klasse bekommt ihre letzte Karte</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation>Epochen und was jede zur akkumulierten Karte beitrug</translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation>Karte anzeigen</translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation>Siegerepochen anzeigen</translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation>Wie im Lauf</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation>Einen Trainingslauf öffnen: Hier werden die Karten seiner Epochen zusammengesetzt.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>Ein Bild und eine Klasse wählen.</translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation>Bis Epoche %2 ist keine Karte von „%1“ eingegangen.</translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation>„%1“ bis Epoche %2: was jede Epoche zur akkumulierten Karte beitrug. Zum Auslassen einer Epoche das Häkchen entfernen.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>keine Karte</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation>Klasse nicht erkannt</translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation>erste Epoche</translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation>Berechnung läuft …</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>Karte wird berechnet …</translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation>Eine Methode wählen. Die bei diesem Modell möglichen brauchen viele Durchläufe, daher startet keine von selbst.</translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation>Vor dieser gibt es keine Epoche. Zu einer späteren gehen oder eine als Referenz anheften.</translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation>Nur die Epochen eines Laufs lassen sich vergleichen. Einen Lauf öffnen.</translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation>Öffnen Sie ein Bild und ein Modell.</translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation>Dieses Modell hat keine Kanal-Attention: Keine Schicht berechnet ein Gewicht je Kanal.</translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation>Kanal-Attention wird berechnet …</translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation>PNG-Bild (*.png);;SVG-Zeichnung (*.svg);;Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation>Name der Klasse:</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Klasse hinzufügen</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Klasse umbenennen</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation>Klasse „%1“ entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>%n Bild hat sie als Label. Ihre Hinweise bleiben erhalten und kommen mit Rückgängig zurück.</numerusform>
            <numerusform>%n Bilder haben sie als Label. Ihre Hinweise bleiben erhalten und kommen mit Rückgängig zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation>Es gibt bereits eine Klasse „%1“; zwei gleichen Namens wären nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation>Klasse umbenennen</translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation>Farbe der Klasse</translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation>Klasse verschieben</translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation>Klasse entfernen</translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation>Klassen zusammenlegen</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation>Das letzte Rückgängigmachen steht noch nicht in der Projektdatei. Die Klasse „%1“ wird hinzugefügt, sobald es dort ist.</translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation>Klassen filtern</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation>Klassen erscheinen hier, sobald ein Modell geöffnet ist.</translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation>Keine Klasse passt zum Filter.</translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation>Nach Score sortiert. Drücken, um nach Nummer zu sortieren.</translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation>Nach Nummer sortiert. Drücken, um nach Score zu sortieren.</translation>
    </message>
</context>
<context>
    <name>overlook::ClassModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <translation>%1, Klasse %2</translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation>Laut Datensatz im Bild</translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation>Kein Befehl hat alle diese Wörter.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation>Befehl oder Klasse suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>overlook::CurveChart</name>
    <message>
        <source>%1 %2</source>
        <comment>name of an axis and a value on it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>overlook::DemoController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>Es läuft bereits ein Training. Bitte anhalten oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation>Bilder der Demo werden gezeichnet …</translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>The engine is being asked which GPUs there are.</source>
        <translation>Die Engine wird gefragt, welche GPUs es gibt.</translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation>Dieses Gerät wurde früher gewählt und ist jetzt nicht vorhanden.</translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt-Plattform</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Qt-Plug-ins</translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation>noch nicht verwendet; Bilder zeichnet der Prozessor</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation>nicht gefunden. overlook-engine neben overlook ablegen oder in OVERLOOK_ENGINE angeben.</translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation>Die Engine startet nicht: %1</translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation>Die Engine hat auf die Frage nach ihren Geräten nicht geantwortet. %1</translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation>Trenner zwischen den Teilfenstern</translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation>Ziehen, um mehr vom einen oder vom anderen Teilfenster zu zeigen</translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation>Das letzte Modell konnte nicht geöffnet werden. Versuchen Sie es noch einmal, oder öffnen Sie ein anderes, mit „Datei → Modell öffnen“.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation>Neben dem geöffneten Lauf liegt kein anderer</translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation>Einen Trainingslauf öffnen, um seine Epochen hintereinander zu sehen.</translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation>Der Lauf braucht zwei fertige Epochen, bevor sie hintereinander gezeigt werden können.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>Ein Bild und eine Klasse wählen.</translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation>Zu diesem Bild und dieser Klasse ist von keiner Epoche eine Karte bekannt. Karten, die beim Ansehen der Epochen berechnet werden, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation>Zeigen, wo die Karte das Niveau erreicht, oder alle Werte als Wolke</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau:</translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation>Normierter Wert, durch den die Oberfläche verläuft; eine Skala für alle Epochen</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>&amp;Schnittebene</translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation>Das Bild mit der Karte einer Epoche; entlang der Epochen ziehen</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>&amp;Epoche:</translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation>Epoche der Schnittebene und des Fensters</translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation>Karten aller Epochen, hintereinander</translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation>Die Schnittebene entlang der Epochen ziehen; daneben ziehen dreht, Umschalt-Ziehen verschiebt, das Mausrad zoomt.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation>Datensatz mit Ground-Truth-Masken</translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation>Karten von %1 auswerten</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>Karten der Epochen</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>Akkumulierte Karten</translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation>Keiner: nur das Modell befragen</translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation>Alle, die Karten haben</translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation>Die der Liste „%1“</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation>Die letzte, %1</translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation>Die gezeigte, %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>%n Epoche</numerusform>
            <numerusform>Alle %n Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Einige davon</translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation>eine von </translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation>&amp;Ground-Truth-Masken</translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation>Mittlerer IoU über den Schwellwerten, Pointing Game, Energie in der Maske, Precision und Recall oberhalb eines Fünftels des Maximums.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Das Modell befragen</translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation>Was das Netz jeder Epoche zu Bildern sagt, die nach seinen Karten verändert sind. Das braucht für jede Karte viele Durchläufe durch das Netz.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation>Das Netz kann nicht gefragt werden: Der Lauf hat nicht die Checkpoints all dieser Epochen behalten.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Kommagetrennte Werte (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Seite für einen Browser (*.html)</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation>Einen Trainingslauf öffnen: Ausgewertet werden seine Karten.</translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation>Die Karten werden bereits ausgewertet.</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Ein anderer Vorgang läuft. Bitte anhalten oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation>Karten werden ausgewertet …</translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation>%1 Bilder oder Karten konnten nicht verwendet werden. Das erste Problem: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation>Die Auswertung wurde angehalten. Frühere Kennzahlen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation>Die Karten werden ausgewertet …</translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation>Die Karten dieses Laufs sind noch nicht ausgewertet. „Auswerten…“ vergleicht sie mit Ground-Truth-Masken oder damit, was das Netz zu Bildern sagt, die nach den Karten verändert sind.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation>„%1“ ist nicht in der Bilderliste. Die Bilder des Laufs öffnen.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>Worauf sich die Kennzahlen beziehen</translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation>Kennzahlen jedes Bildes und jeder Klasse</translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation>Kennzahlen jedes Bildes</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Kennzahlen jeder Klasse</translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation>Kennzahlen jeder Epoche</translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation>Ein Klick auf eine Überschrift sortiert danach, das Schlechteste zuerst. Ein Doppelklick oder Enter führt dorthin.</translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation>Kennzahlen als Kurven</translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation>Zu welchen Karten des Laufs die Kennzahlen gehören</translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation>Die Epoche, deren Karten, Bilder und Klassen aufgelistet sind</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Was das Diagramm zeigt</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Auswerten…</translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation>Kennzahlen exportieren…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation>Alle Kennzahlen als Tabelle (CSV) oder als JSON</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation>Eine Seite mit Kennzahlen, Diagrammen und den schlechtesten Karten über ihren Bildern (HTML)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation>Kennzahlen dieses Laufs und derer neben ihm</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>Karten der Epochen</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>Akkumulierte Karten</translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation>Diese Kennzahlen sind älter als der Lauf: Sie entstanden nach Epoche %1, und es gibt %2. Erneut auswerten.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation>Alle Epochen</translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation>%1 über die Epochen</translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation>Mittlerer IoU über dem Schwellwert</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>%n Karte der Epoche %1</numerusform>
            <numerusform>%n Karten der Epoche %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>%n Karte, Mittelwerte aller Epochen</numerusform>
            <numerusform>%n Karten, Mittelwerte aller Epochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation>%1, verglichen mit „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (geöffnet)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>data set, list of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ExportActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation>Bild mit seinen Überlagerungen speichern</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation>Ordner für die Hinweise</translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation>Hinweise exportieren</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>„%1“ ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation>Gleichnamige Dateien darin werden überschrieben; alle anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>Ü&amp;berschreiben</translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation>Einen Bilderordner oder Datensatz öffnen</translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation>Den Ordner eines Trainingslaufs öffnen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Bilder öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ein Modell öffnen</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation>Den Ordner überwachen, in den ein Training seinen Lauf schreibt</translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation>Den Ordner wählen</translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Ein anderer Vorgang läuft. Bitte anhalten oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation>Es gibt nichts zu berechnen: Bilder und ein Modell öffnen und eine Klasse sowie eine Methode wählen, die das Modell berechnet.</translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation>Karten werden berechnet …</translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation>%1 Bilder konnten nicht erklärt werden. Das erste: %2</translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation>Karten werden berechnet: %1 von %2</translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation>Wo ein Hinweis am meisten wert ist, folgt aus den Werten eines Laufs. Öffnen Sie einen, oder lernen Sie einmal an.</translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation>Kein Bild ohne Hinweise fällt auf: Entscheidungen und Aufmerksamkeit sind, wie die Beschriftungen sagen.</translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation>Dies ist nicht die Datei, auf der die Hinweise dieses Bildes gezeichnet wurden.</translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation>Ein Hinweis gilt einer Klasse. Eine in der Klassenliste wählen oder mit Bearbeiten → Klassen → Klasse hinzufügen eine anlegen.</translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation>Hinweise von %1 kopieren</translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation>Die Hinweise von „%1“ können nicht kopiert werden, weil es eine andere Größe hat.</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>Als neu markieren</translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation>Als begonnen markieren</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation>Die Pixel eines Hinweises werden noch gesucht. Legen Sie die Klassen zusammen, wenn sie da sind.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation>Das letzte Rückgängigmachen steht noch nicht in der Projektdatei. Zeichnen Sie weiter, sobald es dort ist.</translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation>Klasse %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation>Dieses Bild konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation>Hat Hinweise.</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation>Alle Bilder</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation>Bilder filtern</translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation>Welche Liste des Datensatzes gezeigt wird</translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation>Bilder mit dieser Klasse werden gezeigt</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation>Filter und Reihenfolge: einige Bilder sind ausgeblendet</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filter und Reihenfolge</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation>Mit Hinweisen</translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation>Ohne Hinweise</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Filter löschen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation>Wie in der Liste</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By Status</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>Nach Größe</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Absteigend</translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation>Nach Score der Klasse</translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation>Nach Entropie der Scores</translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation>Nach Uneinigkeit der Epochen</translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation>Nach Änderung seit der Referenzepoche</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation>Nach Energie der Karte in den Hinweisen</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation>Nach Energie der Karte in der Ground Truth</translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation>Nach IoU der Karte mit der Ground Truth</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
</context>
<context>
    <name>overlook::ImageList</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 pictures shown</source>
        <translation>%1 von %2 Bildern gezeigt</translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation>Noch keine Bilder. Einen Ordner öffnen oder Dateien hier ablegen.</translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation>Kein Bild passt zum Filter.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>hat Hinweise</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>overlook::ImageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation>Hinweise importieren</translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation>Eine Annotationsdatei oder ein Ordner mit solchen</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Datei…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotationen</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>Was gelesen wird</translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation>Was nicht passt und ausgelassen wird</translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation>Wird &amp;gelesen</translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation>Passt &amp;nicht</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation>Sie ersetzen die Hinweise ihrer Bilder und Klassen. Jedes Bild ist ein Schritt für Rückgängig.</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>Annotationsdatei</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>Annotationsordner</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Erkannt: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Alles passt.</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>Nichts ist lesbar.</translation>
    </message>
</context>
<context>
    <name>overlook::JobBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Diesen Vorgang anhalten</translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation>Diesen Vorgang fortsetzen</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>Diesen Vorgang pausieren</translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation>Pausiert. %1</translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation>Wird pausiert … %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation>Karten können nicht mehr im Projekt aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation>eine solche Aktion gibt es nicht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>„%1“ ist keine Taste</translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation>Einstellung shortcuts/%1: %2.</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation>Schichten suchen</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation>Eine Gruppe ohne eigene Ausgabe. Eine Schicht darin wählen.</translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>Deckkraft des Bildes</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Maske anzeigen</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Deckkraft der Maske</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Symbolleiste</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Akkumulation</translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation>Pseudo-Labels</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation>Wie die Karte berechnet wird</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation>Schicht des Netzes, aus der die Karte stammt</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Farbpalette</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation>Wie Rohwerte zu 0 … 1 werden</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation>Werte unterhalb dieses Anteils der Skala werden nicht gezeigt</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Glätten</translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation>Zwischen den Zellen der Karte interpolieren; sonst werden sie gezeigt, wie sie sind</translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation>Mit dem Wert verblassen</translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation>Schwache Werte lassen das Bild durchscheinen; sonst ist die Deckkraft überall gleich</translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation>max(v, 0) / max</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min bis Max</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>Mit Vorzeichen, null in der Mitte</translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation>0 … 1 unverändert</translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation>Nur positive Evidenz; der stärkste Wert füllt die Skala</translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation>Vom kleinsten zum größten Wert; auch negative Evidenz wird gezeigt</translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation>Evidenz dagegen liegt unter der Mitte, Evidenz dafür darüber</translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation>Für Wahrscheinlichkeiten und akkumulierte Karten; Werte außerhalb werden gekappt</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Deckkraft der Karte</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>Eine Methode wählen</translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation>Wie viele Zellen der Karte welchen Wert haben; ziehen, um den Schwellwert zu verschieben</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>Differenz zur Referenz</translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation>Diese Epoche minus die angeheftete, oder minus die vorherige, solange keine angeheftet ist</translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation>Gleiche Schritte wirken gleich groß, bei jedem Farbsehen</translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation>Helle und dunkle Bänder stecken nicht in den Werten; manche Menschen sehen weniger davon</translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation>Der Checkpoint von Epoche %1 wurde nicht behalten.</translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation>Die erste Epoche wird noch trainiert.</translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation>Vor dem Ende der ersten Epoche gibt es nichts zu akkumulieren.</translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation>Dieses Bild gehört nicht zum Lauf, daher wurde dafür nichts akkumuliert.</translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation>Karten werden nur für die Labels eines Bildes akkumuliert; diese Klasse gehört nicht dazu.</translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation>Die erste Epoche wird nicht akkumuliert: Ihre Karten sind noch die eines Netzes, das nichts weiß.</translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation>Bis Epoche %1 wurde keine Karte angenommen: Das Netz hat die Klasse nicht erkannt.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation>Eine Methode, die viele Durchläufe durch das Netz braucht, wird nicht akkumuliert. Eine andere wählen.</translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation>Der Lauf enthält keine Karten dieses Bildes und dieser Klasse, die akkumuliert werden könnten.</translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation>Karten über dem Bild, die oberste zuerst</translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation>Die Leertaste blendet die Karte ein oder aus.</translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation>%1: %2, %3, %4 mm (rechts, vorn, Kopf)  ·  Voxel %5, %6, %7  ·  Wert %8</translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation>  ·  Label %1</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Zentrum:</translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation>Wert, der als mittleres Grau gezeigt wird, zwischen kleinstem und größtem</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenster:</translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation>Wertebereich von Schwarz bis Weiß, als Anteil an allen Werten</translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation>&amp;Maske:</translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation>Deckkraft der Maske über den Schichtbildern</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Oberfläche</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation>Axiales Schichtbild</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>Koronales Schichtbild</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>Sagittales Schichtbild</translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation>Klick verschiebt das Fadenkreuz, Mausrad wechselt das Schichtbild, Rechts-Ziehen ändert Helligkeit und Kontrast</translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation>Maske in drei Dimensionen</translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation>  ·  Label %1 (%2)</translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation>  ·  Karte %1</translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation>&amp;Karte:</translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation>Deckkraft der Karte über den Schichtbildern und ihrer Ebene im Hauptfenster</translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation>Karte als Volumen</translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation>Die Maske als Oberflächen oder als Wolke zeigen, oder die Karte als Wolke</translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation>Geöffnete Maske</translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation>Maske des Modells</translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation>Welche Maske gezeigt wird: die geöffnete oder was das Modell vorhersagt</translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation>Klasse „%1“ zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation>Die Hinweise beider Klassen werden angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>Hinweise von %n Bild werden zu solchen von „%1“.</numerusform>
            <numerusform>Hinweise von %n Bildern werden zu solchen von „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>Die Hinweise beider widersprechen sich, hierher gegen nicht hierher, an %1 in %n Bild.</numerusform>
            <numerusform>Die Hinweise beider widersprechen sich, hierher gegen nicht hierher, an %1 in %n Bildern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n Pixel</numerusform>
            <numerusform>%n Pixeln</numerusform>
        </translation>
    </message>
    <message>
        <source>There the hint of &apos;%1&apos; stays.</source>
        <translation>Dort bleibt der Hinweis von „%1“.</translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation>Nirgends widersprechen sich die Hinweise beider.</translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation>Rückgängig nimmt das Zusammenlegen als Ganzes zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n Bild hat die Beschriftung „%1“.</numerusform>
            <numerusform>%n Bilder haben die Beschriftung „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation>Dateien außerhalb des Projekts bleiben unberührt: Masken und Läufe behalten „%1“, und das Projekt liest „%1“ in den Masken seiner Bilder als „%2“.</translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation>Dateien außerhalb des Projekts, etwa Läufe und Exportiertes, bleiben unberührt und behalten „%1“.</translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation>%1 hat keine Schichten zur Auswahl, Grad-CAM schon</translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 wird geladen …</translation>
    </message>
</context>
<context>
    <name>overlook::NoticeBar</name>
    <message>
        <source>(%1×)</source>
        <translation>(%1×)</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>%n older notice(s) below this one</source>
        <translation>
            <numerusform>%n ältere Meldung unter dieser</numerusform>
            <numerusform>%n ältere Meldungen unter dieser</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation>Vergleichslauf</translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation>Vergleichsmodell</translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation>Modelle (*.pt *.ts *.pth);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation>Teilfenster B kann nicht von sich selbst abgezogen werden. Einen Lauf dafür wählen.</translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation>Teilfenster A zeigt bereits eine Differenz. Bitte dort ausschalten.</translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation>Teilfenster %1</translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation>Lauf oder Modell von Teilfenster %1</translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation>Epoche von Teilfenster %1</translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation>Methode von Teilfenster %1</translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation>Netzschicht von Teilfenster %1</translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Differenz A − B</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Anderer Lauf…</translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation>Anderes Modell…</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Zeitleiste: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referenz: %1</translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation>Epoche davor: %1</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>Epoche davor</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>overlook::PercentSlider</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>overlook::PictureOrderView</name>
    <message>
        <source>entropy</source>
        <translation>Entropie</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>in hints</source>
        <translation>in Hinweisen</translation>
    </message>
    <message>
        <source>in truth</source>
        <translation>in Ground Truth</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>Bild wird betrachtet …</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation>Werte an den Pins exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation>Karte von Epoche %1 wird berechnet …</translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation>Über Epochen</translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation>Über Methoden</translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation>Worüber die Werte aufgetragen werden</translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation>Pin entfernen</translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation>Den gewählten Pin vom Bild nehmen</translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation>Werte am Mauszeiger und an angehefteten Pixeln</translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation>Werte an den sondierten Pixeln</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>%n Epoche berechnen</numerusform>
            <numerusform>%n Epochen berechnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Zeiger</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, Differenz</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation>Ein Pixel anheften (K) oder darauf zeigen, um seinen Wert über die Epochen zu sehen.</translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation>Einen Lauf öffnen, um die Werte eines Pixels über seine Epochen zu sehen.</translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation>Rohwerte dessen, was von dieser Epoche berechnet wurde</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation>Ein Pixel anheften (K) oder darauf zeigen, um seinen Wert je Methode zu sehen.</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation>Einen Bilderordner zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Eine Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation>Wo sind die Bilder jetzt? Auch Unterordner werden durchsucht.</translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation>Hinweise werden in einer Projektdatei aufbewahrt, damit nichts Gezeichnetes je verloren geht.</translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation>Für diese Bilder gibt es eine: %1</translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation>Sie wäre %1. Die Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation>&amp;Anlegen</translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation>Anderen &amp;Ort wählen…</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation>Das Projekt „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation>Alles Lesbare wird gezeigt. Die Datei selbst bleibt, wie sie ist; das Gelesene kann als neues Projekt gespeichert werden.</translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation>Als neues Projekt &amp;speichern…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>Speichern, was lesbar war</translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation>Alle Bilder des Projekts sind, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>%n fehlendes Bild wurde dort nicht gefunden.</numerusform>
            <numerusform>Keines der %n fehlenden Bilder wurde dort gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>%n der fehlenden Bilder wurde anhand seines Inhalts gefunden.</numerusform>
            <numerusform>%n der fehlenden Bilder wurden anhand ihres Inhalts gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation>Overlook-Projekte</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation>Indiziertes PNG, Wert = Klasse (*.png)</translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation>Ordner für die Masken aller Bilder</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation>Öffnen Sie ein Bild und ein Modell oder einen Lauf und wählen Sie eine Methode: Aus ihren Karten werden die Masken gemacht.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation>Eine Methode, die viele Durchläufe durch das Netz braucht, startet nicht von selbst. Wählen Sie eine andere oder berechnen Sie zuerst die Karte jeder Klasse.</translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation>Karten der Klassen des Bildes werden berechnet …</translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation>Maske wird gemacht …</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation>Dichtes CRF</translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation>Was der Hintergrund zählt, wo Klassen um einen Pixel konkurrieren</translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation>Eine Klasse muss darüber liegen</translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation>Der Hintergrund ist eins minus die höchste Karte, hoch diese Zahl</translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation>Wie Karten zu Werten von 0 bis 1 werden</translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation>Sicher Hintergrund, wo alle Karten darunter liegen</translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation>Sicher eine Klasse, wo ihre Karte darüber liegt</translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation>Wo zwei Klassen darüber liegen, ist der Pixel unbekannt; 100 % = nie</translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation>Lässt Ränder den Farben des Bildes folgen, mit veröffentlichten Parametern</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>überall gleich</translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation>wo keine Karte hoch ist</translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation>gleich, und Hinweise gelten</translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation>positiver Teil, durch ihr Maximum</translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation>vom Minimum zum Maximum</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>wie sie sind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation>Unsicheres auslassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation>Klassen und ihr Anteil an der Maske</translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation>Maske speichern…</translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation>Masken aller Bilder…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>Die Karte von %n Klasse ist noch nicht da …</numerusform>
            <numerusform>Die Karten von %n Klassen sind noch nicht da …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation>Wählen Sie eine Klasse: Nichts sagt, welche Klassen in diesem Bild sind.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation>Eine Maske für %1 aus den Karten von %2, statt der vorhergesagten gezeigt.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation>Masken werden gemacht …</translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation>Es werden schon Masken gemacht.</translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation>Öffnen Sie einen Trainingslauf: Die Masken aller Bilder werden aus den Karten gemacht, die er aufbewahrt.</translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation>Ein Lauf bewahrt die Karten von CAM und die akkumulierten auf. Wählen Sie eine dieser Methoden.</translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation>Masken nach Hinweisen werden hier für ein Bild auf einmal gemacht. Für alle Bilder: overlook-engine pseudo-labels … --hints PROJECT.</translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation>%1 Masken sind in „%2“ geschrieben, %3 waren schon da.</translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation>%1 Bilder haben keine Maske. Das erste: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation>&amp;Oberfläche:</translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation>Bild und Karte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation>Was auf dem Relief liegt</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Höhe:</translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation>Höhe des größten Wertes, als Anteil der längeren Bildseite</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Schwellwert:</translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation>Normierter Wert, unter dem die Karte nicht gezeichnet wird; auf ihm liegt die Grundebene</translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation>Relief der Karte</translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation>Ziehen dreht, Umschalt-Ziehen verschiebt, das Mausrad zoomt; Umschalt und die Pfeiltasten drehen.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation>Läuft auf diesem Rechner, nicht auf %1.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation>Was Sie ansehen, wird jetzt auf %1 berechnet. Training, Anlernen und die Karten aller Bilder laufen weiter auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation>Über SSH mit einer Engine verbinden</translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation>user@host oder ein Name aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation>Modelle werden dann auf jenem Rechner berechnet. Das Modell und die Bilder, die Sie ansehen, werden je einmal dorthin gesendet. Training und Anlernen laufen auf diesem Rechner. Die Anmeldung muss mit einem Schlüssel gehen: Overlook fragt nach keinem Passwort.</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>&amp;Engine dort</translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation>&amp;Ordner für Gesendetes</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation>Modelle werden auf diesem Rechner berechnet.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Verbindung zu %1 …</translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation>Modelle werden auf %1 berechnet.</translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation>Die Verbindung zu %1 ist abgerissen. Sie wird wiederhergestellt, wenn etwas zu berechnen ist.</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation>Läufe, deren Kurven gezeigt werden</translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation>Gezeigte Losses und Metriken</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>Kurven von Läufen</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>Diagramm speichern…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>Als Bild (PNG, SVG) oder als Zahlen (CSV)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation>Verlässlichkeit der Scores</translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation>IoU über dem Schwellwert</translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation>Was das Diagramm vom Lauf zeigt</translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation>Kanal-Attention</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation>Läufe wählen und was von ihnen gezeigt wird.</translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation>Einen Lauf öffnen, um seine Kurven zu sehen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation>Tatsächlicher Anteil, Epoche %1; Kalibrierungsfehler %2</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>Perfekt kalibriert</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation>Mittlerer IoU, Epoche %1; am höchsten bei %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Wird berechnet …</translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation>Einen Lauf öffnen, um zu sehen, wie gut er ist.</translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation>Über die Bilder des Laufs ist nichts bekannt, womit er verglichen werden könnte.</translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation>%1, Epoche %2: %3 %4</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
</context>
<context>
    <name>overlook::ScaleControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Diese Karte</translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation>Die Skala endet, wo die Werte dieser Karte enden</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Dieser Lauf</translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation>Eine Skala für alle bekannten Karten der Klassen dieses Bildes</translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation>Eine Skala für alle bekannten Karten der Epochen dieses Bildes und dieser Klasse</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Zwei Zahlen</translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation>Die Skala endet bei zwei Rohwerten, die Sie eingeben</translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation>Enden, Gamma, Konturlinien</translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation>Wo die Skala endet, wie Werte zu Farben werden, und Linien gleichen Wertes</translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation>Enden von</translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation>Wessen Werte bestimmen, wo die Skala endet</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation>Rohwerte an beiden Enden der Skala, zum Beispiel: 0 2,5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Kappen</translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation>Wie viel Prozent der Werte jenseits jedes Endes der Skala liegen</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation>Unter 1 werden schwache Werte hervorgehoben, über 1 bleiben nur die starken</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Konturlinien</translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation>Linien, wo die Karte diese Werte hat, zum Beispiel: 0,25 0,5 0,75</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Rohwerte</translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation>Konturlinien stehen bei Rohwerten; sonst an Stellen der Skala von 0 bis 1</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>Nur Linien</translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation>Die Konturlinien ohne die Farben der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation>Der Zustand „%1“ wurde nicht innerhalb von %2 Sekunden erreicht.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>Das Bild kann nicht nach %1 geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation>&amp;Dort entfernen</translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation>Die Tasten drücken, für eine Folge nacheinander.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation>Weitere Taste %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Leeren: %1</translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation>%1 ist eine Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation>Alle zurücksetzen auf die Tasten von:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation>„%1“ ist nicht die Datei, auf der ihre Hinweise gezeichnet wurden, daher werden sie nicht gezeigt. Die Datei zurücklegen oder mit Datei → Verschobene Bilder suchen angeben, wo sie jetzt ist.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Ein anderer Vorgang läuft. Bitte anhalten oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation>Es ist kein Modell geöffnet, das Schichtbilder betrachten könnte. Ein Modell öffnen oder eine Epoche, deren Checkpoint behalten wurde.</translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation>Eine Karte braucht eine Klasse und eine Methode, die das Modell berechnet. Beides im Hauptfenster wählen.</translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation>Schichtbilder werden betrachtet …</translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation>Schichtbilder werden betrachtet: %1 von %2</translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation>%1 Zuvor betrachtete Schichtbilder: %2; was in ihnen gefunden wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceRunBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Loo&amp;k at All Slices</source>
        <translation>Alle Schichtbilder &amp;betrachten</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>Mo&amp;dell:</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation>Maske und Karte</translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation>Wonach das Modell gefragt wird: die Maske, die es vorhersagt, oder die Karte der gewählten Klasse</translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation>Axiale Schichtbilder</translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation>Koronale Schichtbilder</translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation>Sagittale Schichtbilder</translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation>Welche Schichtbilder das Modell nacheinander betrachtet, in den gezeigten Grautönen</translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation>In der Größe des Modells</translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation>In ihrer eigenen Größe</translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation>In welcher Größe das Modell die Schichtbilder bekommt: in der, für die es gemacht ist, oder so, wie sie sind, bei Modellen, die jede Größe nehmen</translation>
    </message>
</context>
<context>
    <name>overlook::SliceView</name>
    <message>
        <source>R</source>
        <comment>the patient&apos;s right</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the patient&apos;s left</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>A</source>
        <comment>anterior</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>I</source>
        <comment>inferior</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>Axial</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>Koronal</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>Sagittal</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>slice of slices</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>overlook::SpeedPicker</name>
    <message>
        <source>%1 / s</source>
        <comment>epochs a second</comment>
        <translation>%1 / s</translation>
    </message>
</context>
<context>
    <name>overlook::StatusBar</name>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>Bildschirmpixel pro Bildpixel</translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation>Wo Modelle berechnet werden</translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (in Gebrauch)</translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation>Wie angelernt wird</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Fortschritt der Lektion</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>Am stärksten verändert</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>Aufmerksamkeit verlagert</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>Bilder, die sich am stärksten verändert haben</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versionen des Modells</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>Zu dieser Version zurück</translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation>Die letzte Stufe lernt</translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation>Alle Schichten lernen (langsamer)</translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation>Was hinter %1 liegt, lernt</translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation>Welche Schichten lernen</translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation>Was vor den lernenden Schichten liegt, wird einmal berechnet</translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation>Wirkung dieser Hinweise</translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation>Lernt ohne die Hinweise des gezeigten Bildes noch einmal an und zeigt, was sie geändert und was sie gekostet haben</translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation>Wo der nächste Hinweis lohnt</translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation>Bilder, auf denen ein Hinweis am meisten sagte, je mit Grund</translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation>Einen Hinweis wert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation>Bilder, die einen Hinweis wert sind</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation>Zwei gewählte Versionen nebeneinander, oder eine mit der verwendeten</translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation>Drei Teilfenster: nachher, vorher und die Differenz, auf einer Skala. Umschalt halten zeigt vorher</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation>Die Lektion wartet nach dem laufenden Batch und geht weiter, als hätte es keine Pause gegeben</translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 in %2: %3</translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation>Geht von Epoche %1 von %2 aus.</translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation>Geht von %1 aus.</translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation>Aufmerksamkeit auf „Hierher sehen“, gegenüber „Nicht hierher“: %1 → %2.</translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation>Richtige Entscheidungen auf zurückgehaltenen Bildern: %1 → %2.</translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation>Besser entschieden: %1 Bilder, schlechter: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>Angelernt mit %1 Pixeln mit Hinweis in %n Bild.</numerusform>
            <numerusform>Angelernt mit %1 Pixeln mit Hinweis in %n Bildern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation>Zurückgehaltene Bilder werden schlechter entschieden als vorher. Vor dem Annehmen gut überlegen.</translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation>„%1“ wird vergessen: richtige Entscheidungen %2 → %3.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>Vor allen Lektionen</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>%n Bild mit Hinweisen.</numerusform>
            <numerusform>%n Bilder mit Hinweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>oben</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation>„%1“ wird mit %2 gesagt, das Bild ist aber nicht so beschriftet</translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation>Mit „%1“ beschriftet, das aber nur mit %2 gesagt wird</translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation>%1 der Aufmerksamkeit für „%2“ liegt daneben</translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation>Der Score von „%1“ schwankt von Epoche zu Epoche um %2</translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation>%1; es schaut vor allem %2</translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation>Anlernen braucht ein Projekt mit Hinweisen. Zeichnen, wohin das Modell sehen soll, oder ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation>Es wird bereits etwas gelernt oder berechnet. Das Ende abwarten oder es anhalten.</translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation>Zuerst die letzte Lektion annehmen oder verwerfen.</translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation>Es gibt noch keinen Hinweis. Zeichnen, wohin das Modell sehen soll und wohin nicht.</translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation>Den Lauf oder das Modell öffnen, das angelernt werden soll.</translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation>Mit Hinweisen lassen sich Klassifikationsmodelle anlernen; dieses segmentiert.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation>Der Checkpoint von Epoche %1 wurde nicht behalten. Eine andere Epoche als Ausgangspunkt wählen.</translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation>Anlernen …</translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation>Das Anlernen wurde angehalten. Das Modell ist, wie es war.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation>Der Ordner %1 der verworfenen Lektion konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation>„%1“ ist nicht mehr vorhanden, ein Zurück gibt es daher nicht. Die Version bleibt in der Liste.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>Vor allen Lektionen</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation>„%1“ ist nicht mehr da, diese Version kann also nicht verglichen werden. Sie bleibt in der Liste.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation>Es ist noch keine Version in Gebrauch. Lernen Sie an, und nehmen Sie die Lektion an.</translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation>Es gibt noch keine Lektion, deren Hinweise gemessen werden könnten. Lernen Sie zuerst an.</translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation>Dieses Bild hat keine Hinweise. Zeigen Sie eines, das welche hat, und fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation>Kein anderes Bild hat Hinweise, also ist alles, was die Lektion geändert hat, deren Wirkung.</translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation>Anlernen ohne die Hinweise von %1 …</translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation>Was die Hinweise von %1 bewirkten</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation>Einen Scan öffnen: NIfTI oder ein beliebiges Schichtbild einer DICOM-Serie</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation>Eine Maske des Volumens öffnen</translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation>Ordner für die Schichtbilder als Bilder</translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation>3D-Ansicht speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation>PLY mit Farben (*.ply)</translation>
    </message>
    <message>
        <source>Wavefront OBJ (*.obj)</source>
        <translation>Wavefront OBJ (*.obj)</translation>
    </message>
    <message>
        <source>STL (*.stl)</source>
        <translation>STL (*.stl)</translation>
    </message>
    <message>
        <source>Save the relief as a mesh</source>
        <translation>Relief als Polygonnetz speichern</translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation>Maske des Modells speichern</translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation>Karte des Modells speichern</translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation>NIfTI-Volumen (*.nii.gz *.nii)</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation>Ein Bild und ein Modell öffnen, um seine Karte als Relief zu sehen.</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDWindow</name>
    <message>
        <source>3-D – Overlook</source>
        <translation>3D – Overlook</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>Relief</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation>Medizinisches Volumen</translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation>Einen Trainingslauf öffnen oder trainieren, um durch die Epochen zu fahren</translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation>Eine Epoche zurück</translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation>Eine Epoche weiter</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Am Ende von vorn beginnen</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Abspielgeschwindigkeit</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Andere Läufe</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>Was die Kurve zeigt</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation>Läufe darunter, über denselben Epochen</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation>Noch keine Epoche fertig</translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation>Keine Epoche gewählt</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation>Epoche %1 ist geplant</translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation>Referenz: andere werden mit ihr verglichen</translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation>Epoche %1 lösen</translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation>Epoche %1 als Referenz anheften</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation>Markierung von Epoche %1 aufheben</translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation>Epoche %1 markieren</translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation>Davon wurde nichts aufgehoben</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation>In den Hinweisen</translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation>In der Ground Truth</translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation>Fläche ab %1</translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation>Optionen des Werkzeugs</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation>Durchmesser des Pinsels, in Pixeln des Bildes</translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation>An Kanten anhalten</translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation>Nur Pixel malen, deren Farbe der unter der Pinselmitte ähnelt</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation>Wie verschieden die Farben unter dem Pinsel sein dürfen, 0 bis 255</translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation>Wie verschieden Farben von der angeklickten sein dürfen, 0 bis 255</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>Zusammenhängend</translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation>Nur Pixel, die mit dem angeklickten zusammenhängen; sonst im ganzen Bild</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellwert</translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation>Geringste Aufmerksamkeit, als Anteil am Wertebereich der Karte</translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation>Seitenlänge eines Flecks, in Pixeln des Bildes</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Ausdehnen um</translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation>Um wie viele Pixel des Bildes Hinweise ausgedehnt und geschrumpft werden</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht hierher</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Hierher sehen</translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation>Gezeichnet wird: %1</translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation>Was gezeichnet wird: hierher sehen oder nicht hierher. Mit gehaltener Strg-Taste das jeweils andere</translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation>Hinsehen</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweisen</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation>Öffnen Sie die Demo und gehen Sie durch ihre Epochen: Sie sehen, wohin das Netz schaut, während es lernt.</translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation>Nehmen Sie den Pinsel und malen Sie über ein paar Pixel: Das Netz soll hierher schauen oder nicht hierher.</translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation>Drücken Sie Anlernen: Das Netz lernt aus Ihren Hinweisen, und Sie vergleichen vorher und nachher.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Tour: %1</translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation>Auf dem geöffneten Datensatz trainieren</translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation>Ein neuer Ordner neben dem Datensatz</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>&amp;Epochen</translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation>Bilder pro &amp;Batch</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Seed</translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation>&amp;Laufordner</translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation>Jede fertige Epoche erscheint während des Trainings auf der Zeitleiste; Anhalten ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation>Ordner für den Lauf</translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation>Die Engine wird gefragt …</translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation>Ordner mit Hinweismasken</translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation>HINWEISE/boat/Bild.png: 255 hierher sehen, 0 nicht hierher</translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation>Lauf, dessen akkumulierte Aufmerksamkeit gelernt wird</translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation>Ein Lauf mit akkumulierter Aufmerksamkeit (OAA)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation>Gewicht der &amp;Aufmerksamkeit (α)</translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation>Gewicht der &amp;Hinweise (ω)</translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation>H&amp;inweismasken</translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation>&amp;Früherer Lauf</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>die des Netzes</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Lern&amp;rate</translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation>Das Training läuft auf diesem Rechner; %1 berechnet nur, was Sie ansehen.</translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>Es läuft bereits ein Training. Bitte anhalten oder das Ende abwarten.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Training läuft …</translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation>Das Training wurde angehalten. Die fertigen Epochen bleiben erhalten.</translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation>Der Lauf in %1 sagt nicht, wie er entstand, und kann daher nicht fortgesetzt werden. Neu trainieren.</translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation>Hinweise gehören zu einem Projekt. Eines öffnen oder ein neues anlegen.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation>Hinweise werden gerade importiert oder exportiert. Das Ende abwarten oder mit Modell → Vorgang anhalten abbrechen.</translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation>Hinweise werden importiert</translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation>Hinweise werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bildern</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation>Hinweise von %1 wurden aus „%2“ importiert.</translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation>Hinweise von %1 wurden nach „%2“ exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n Element wurde ausgelassen: %1</numerusform>
            <numerusform>%n Elemente wurden ausgelassen. Das erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation>Der Import wurde angehalten. Was davor kam, bleibt und kann Bild für Bild rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Der Export wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation>Volumen wird gelesen …</translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation>Einen Scan (NIfTI oder DICOM) über Datei → Volumen öffnen laden oder auf dem Fenster ablegen.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation>Diese Schichtbilder haben %1 × %2 Voxel, zu wenige für ein Bild. Schichtbilder in einer anderen Richtung wählen.</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%1 von %2 Schichtbildern</translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation>nichts als Hintergrund in der Maske</translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation>Im Hauptfenster ein Modell öffnen: Es betrachtet die Schichtbilder nacheinander.</translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation>Karten zeigen die Klasse, die im Hauptfenster gewählt ist.</translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation>Karten zeigen %1 mit %2, wie im Hauptfenster gewählt.</translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation>%1, in keinem Schichtbild positive Evidenz</translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation>%1, eine Skala %2 … %3 für alle Schichtbilder</translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation>Wohin blickt Ihr Netz?</translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation>Erzeugt ein kleines Bilderset und trainiert vor Ihren Augen ein Netz darauf: etwa eine Minute, kein Download.</translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation>oder Bilder, einen Ordner, ein Modell oder einen Lauf irgendwo in diesem Fenster ablegen</translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation>Seine Aufmerksamkeit auf eigenen Bildern sehen, Epoche für Epoche.</translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation>Training braucht einen Datensatz. Einen Ordner im PASCAL-VOC-Aufbau öffnen: JPEGImages, Annotations und ImageSets.</translation>
    </message>
</context>
</TS>
