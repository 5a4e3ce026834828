<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>简体中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>한국어</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
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
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
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
        <source>C&amp;lasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Español</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Français</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>日本語</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Picture &amp;Worth a Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mean IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>energy in mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Methods</name>
    <message>
        <source>CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated (OAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grad-CAM++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HiResCAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LayerCAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XGrad-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eigen-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterfactual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ablation-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score-CAM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RISE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spatial attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>%n edit not saved yet, trying again</numerusform>
            <numerusform>%n edits not saved yet, trying again</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>%n step to undo for this picture; all steps of the project: %1 of %2 MB</numerusform>
            <numerusform>%n steps to undo for this picture; all steps of the project: %1 of %2 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n thread</numerusform>
            <numerusform>%1, %n threads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>≥ %1 % of the map&apos;s range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>PASCAL VOC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with SegmentationClass: a PNG mask with the VOC palette for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COCO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labelme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>%n picture of the project</numerusform>
            <numerusform>%n pictures of the project</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>%n hint of a picture and class</numerusform>
            <numerusform>%n hints of pictures and classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n shape</numerusform>
            <numerusform>%n shapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationPanel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>%n picture has it as a label. Its hints are kept and come back with undo.</numerusform>
            <numerusform>%n pictures have it as a label. Its hints are kept and come back with undo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ClassModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::CurveChart</name>
    <message>
        <source>%1 %2</source>
        <comment>name of an axis and a value on it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::DemoController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine is being asked which GPUs there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>All %n epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>%n map of epoch %1</numerusform>
            <numerusform>%n maps of epoch %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>%n map, means of all epochs</numerusform>
            <numerusform>%n maps, means of all epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>data set, list of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ExportActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ImageList</name>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 pictures shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ImageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::JobBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>Hints of %n picture become those of &apos;%1&apos;.</numerusform>
            <numerusform>Hints of %n pictures become those of &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>The hints of both contradict each other, attend against ignore, at %1 in %n picture.</numerusform>
            <numerusform>The hints of both contradict each other, attend against ignore, at %1 in %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n pixel</numerusform>
            <numerusform>%n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>There the hint of &apos;%1&apos; stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n picture has the label &apos;%1&apos;.</numerusform>
            <numerusform>%n pictures have the label &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::NoticeBar</name>
    <message>
        <source>(%1×)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n older notice(s) below this one</source>
        <translation>
            <numerusform>%n older notice below this one</numerusform>
            <numerusform>%n older notices below this one</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PercentSlider</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PictureOrderView</name>
    <message>
        <source>entropy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>Compute %n Epoch</numerusform>
            <numerusform>Compute %n Epochs</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>The missing picture was not found there.</numerusform>
            <numerusform>None of the %n missing pictures was found there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>%n of the missing pictures was found by its contents.</numerusform>
            <numerusform>%n of the missing pictures were found by their contents.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelPanel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>The map of %n class is not there yet …</numerusform>
            <numerusform>The maps of %n classes are not there yet …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ScaleControls</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::SliceRunBar</name>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k at All Slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::SliceView</name>
    <message>
        <source>R</source>
        <comment>the patient&apos;s right</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <comment>the patient&apos;s left</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <comment>anterior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I</source>
        <comment>inferior</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>slice of slices</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::SpeedPicker</name>
    <message>
        <source>%1 / s</source>
        <comment>epochs a second</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::StatusBar</name>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>Taught with %1 hinted pixels in %n picture.</numerusform>
            <numerusform>Taught with %1 hinted pixels in %n pictures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>%n picture with hints.</numerusform>
            <numerusform>%n pictures with hints.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wavefront OBJ (*.obj)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STL (*.stl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the relief as a mesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDWindow</name>
    <message>
        <source>3-D – Overlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n thing was left out: %1</numerusform>
            <numerusform>%n things were left out. The first: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
