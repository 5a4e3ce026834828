<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation>Ouvrir des &amp;images…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>Ouvrir un &amp;modèle…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>Ouvrir une &amp;exécution…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>Ouvrir la dém&amp;o</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Ouverts &amp;récemment</translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation>&amp;Supprimer les entrées manquantes</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation>Enregistrer la &amp;vue comme image…</translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation>Enregistrer la s&amp;uperposition en taille réelle…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>&amp;Copier la vue</translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation>Copier la valeur du &amp;pixel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation>Taille ré&amp;elle (100&#xa0;%)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;juster à la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation>&amp;Masquer les superpositions (maintenir&#xa0;: aperçu)</translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation>A&amp;fficher la carte d’attention</translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation>Afficher le mas&amp;que</translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation>Superposition plus &amp;opaque</translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation>Superposition plus &amp;transparente</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation>&amp;Grille de pixels à partir de 800&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>&amp;Légende</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Réinitialiser la &amp;disposition</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Plei&amp;n écran</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>Image &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Image &amp;précédente</translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation>Époque suiv&amp;ante</translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation>Époqu&amp;e précédente</translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation>P&amp;remière époque</translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation>&amp;Dernière époque</translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation>&amp;Lire les époques</translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation>Lire en &amp;boucle</translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation>&amp;Classe par rang</translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation>Classe la plus probable</translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation>2e classe</translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation>3e classe</translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation>4e classe</translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation>5e classe</translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation>6e classe</translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation>7e classe</translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation>8e classe</translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation>9e classe</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation>C&amp;ouche cible</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Entraîner…</translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation>&amp;Arrêter la tâche</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Paramètres</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>&amp;Jeu de couleurs</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Comme le &amp;système</translation>
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
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnostic</translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation>À &amp;propos d’Overlook</translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation>Expliquer le &amp;pixel sous le curseur</translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation>Expliquer toute &amp;la prédiction</translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation>Calculer pour toutes les &amp;images</translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation>Expliquer une &amp;région (Alt-glisser)</translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation>Calq&amp;ues de carte</translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation>&amp;Ajouter un calque de carte</translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation>&amp;Supprimer le calque de carte</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation>&amp;Monter le calque de carte</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation>&amp;Descendre le calque de carte</translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation>Calque de carte s&amp;uivant</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>M&amp;oteur</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Périphérique</translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation>Poursuivre l’e&amp;ntraînement</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>Ouvrir un &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation>&amp;Nouveau projet avec ces images…</translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation>&amp;Ajouter des images au projet…</translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation>Rec&amp;hercher les images déplacées…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation>Enregistrer une &amp;copie du projet…</translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation>Impor&amp;ter des indices…</translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation>E&amp;xporter des indices…</translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
        <translation>&amp;Fermer le projet</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lasses</translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation>&amp;Ajouter une classe…</translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation>&amp;Renommer la classe…</translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation>&amp;Couleur de la classe…</translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation>&amp;Monter la classe</translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation>&amp;Descendre la classe</translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation>&amp;Supprimer la classe…</translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation>Classe présente dans cette &amp;image</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>Afficher les &amp;indices</translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation>Image suivante sans &amp;indice</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation>Image si&amp;gnalée suivante</translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation>Image no&amp;n terminée suivante</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Indices</translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation>Aucun o&amp;util&#xa0;: déplacer et expliquer</translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation>Dessiner «&#xa0;pas i&amp;ci&#xa0;» au lieu de «&#xa0;regarder ici&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>Pi&amp;nceau plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation>Pinceau plus p&amp;etit</translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation>Modi&amp;fier l’indice</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Dilater</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>Com&amp;bler les trous</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>&amp;Garder le plus grand morceau</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation>Copier de l’image &amp;précédente</translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation>Copier de l’image &amp;suivante</translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation>Marquer l’image comme &amp;terminée</translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation>&amp;Signaler l’image</translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation>Ouvrir un vo&amp;lume…</translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation>&amp;Comparer les époques</translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation>É&amp;pingler l’époque comme référence</translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation>Afficher la &amp;différence avec la référence</translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation>&amp;Apercevoir la référence (maintenir Maj)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>&amp;Volets</translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation>&amp;Un volet</translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation>&amp;Deux volets</translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation>&amp;Trois volets</translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation>&amp;Quatre volets</translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation>&amp;Balayage entre deux volets</translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation>C&amp;lignotement entre deux volets</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation>&amp;Comparer avec l’époque de référence</translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation>Une échelle &amp;pour tous les volets</translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation>&amp;Sonde</translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation>É&amp;pingler le pixel sous le curseur</translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation>Épingler par &amp;clic (Ctrl-clic)</translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation>&amp;Retirer toutes les épingles</translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation>&amp;Exporter les valeurs aux épingles…</translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation>Enregistrer le graphique des cour&amp;bes…</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>&amp;3D</translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation>&amp;Relief de la carte</translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation>Époques &amp;en volume</translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation>Volume &amp;médical</translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation>Ouvrir le mas&amp;que du volume…</translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation>Ouvrir les &amp;coupes axiales comme images…</translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation>Réinitialiser la &amp;vue 3D</translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation>Enregistrer la vue 3D comme &amp;image…</translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation>Enregistrer le relief comme mai&amp;llage…</translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation>Enseigner avec les in&amp;dices</translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation>A&amp;vant et après la leçon</translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation>A&amp;ccepter la leçon</translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation>Re&amp;jeter la leçon</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation>&amp;Surveiller un dossier d’exécution…</translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation>&amp;Accumulation</translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation>Afficher la carte &amp;accumulée</translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation>Afficher les époques &amp;gagnantes</translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation>E&amp;xclure ou inclure l’époque</translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation>Accumuler comme l’&amp;exécution</translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation>Calculer pour toutes les images et épo&amp;ques</translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation>Éc&amp;helle de carte et lignes de niveau</translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation>Échelle de cette &amp;carte</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation>Une échelle pour cette &amp;image</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation>Une échelle pour cette &amp;exécution</translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation>&amp;Garder l’échelle telle quelle</translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation>Écrêter &amp;plus</translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation>Écrêter &amp;moins</translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation>Faire ressortir les valeurs &amp;faibles</translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation>Faire ressortir les valeurs fo&amp;rtes</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>&amp;Lignes de niveau</translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation>Lignes de niveau se&amp;ules</translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation>Réiniti&amp;aliser l’échelle</translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation>&amp;Trier les images</translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation>Comme dans la &amp;liste</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Par &amp;nom</translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation>Par é&amp;tat</translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation>Par t&amp;aille</translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation>Par &amp;score de la classe</translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation>Par &amp;entropie des scores</translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation>Par &amp;désaccord entre époques</translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation>Par &amp;changement depuis l’époque de référence</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation>Par énergie de la carte dans les &amp;indices</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation>Par énergie de la carte dans la &amp;vérité terrain</translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation>Par Io&amp;U de la carte avec la vérité terrain</translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation>Déc&amp;roissant</translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation>Pse&amp;udo-étiquettes</translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation>&amp;Essayer des règles</translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation>Enregi&amp;strer le masque…</translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation>Masques de toutes les im&amp;ages…</translation>
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
        <translation>Image suivante qui mérite un &amp;indice</translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation>E&amp;ffet des indices de cette image</translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation>Comparer avec la version précédente</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Chercher une &amp;commande…</translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation>Montrer la &amp;visite</translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation>&amp;Connexion par SSH…</translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation>&amp;Revenir à cette machine</translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation>Re&amp;garder toutes les coupes avec le modèle</translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation>Enregistrer le masque du modèle en &amp;NIfTI…</translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation>Enregistrer la carte du mo&amp;dèle en NIfTI…</translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation>Lire plus &amp;vite</translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation>Lire pl&amp;us lentement</translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation>&amp;Marquer l’époque ou retirer la marque</translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation>Époque mar&amp;quée suivante</translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation>Ép&amp;oque marquée précédente</translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation>Me&amp;ttre l’entraînement en pause</translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation>Fusionner la classe da&amp;ns…</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation>Exporter le ta&amp;bleau de chiffres…</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>Enre&amp;gistrer le rapport…</translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation>Évaluer les carte&amp;s…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation>C&amp;hiffres de l’évaluation</translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation>Courbe par épo&amp;que</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Perte</translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation>&amp;Score de la classe</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation>Énergie de la carte dans les &amp;indices</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation>Énergie de la carte dans la &amp;vérité terrain</translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation>&amp;Aire de la carte au-dessus du seuil</translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation>Exécutions en &amp;dessous</translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation>Mettre la leçon en pause</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation>Poursuivre la leçon</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation>Déposez ici des images, un dossier ou un modèle</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Déposer pour ouvrir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation>Le programme overlook-engine, qui effectue les calculs, est introuvable. Installez-le à côté d’Overlook, ou indiquez-le dans OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>Le programme du moteur %1 est absent. Réinstallez Overlook, ou indiquez le bon fichier dans OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation>Le programme du moteur %1 n’a pas le droit d’être exécuté. Donnez-lui ce droit, ou réinstallez Overlook.</translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>Le programme du moteur %1 n’a pas pu être démarré&#xa0;: %2. Réinstallez Overlook, ou indiquez le bon fichier dans OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation>Le moteur %1 a démarré mais ne répond pas. Vérifiez qu’il s’agit du moteur d’Overlook, puis réessayez.</translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>Le programme %1 ne répond pas comme le moteur d’Overlook (%2) Réinstallez Overlook, ou indiquez le bon fichier dans OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation>Le moteur %1 est en version %2, qui ne convient pas à cette fenêtre (%3). Installez la même version des deux.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>Le moteur s’est arrêté de façon inattendue (%1). Il redémarre de lui-même&#xa0;; rien n’est perdu dans la fenêtre. Son dernier message&#xa0;: %2</translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation>Le moteur s’est arrêté pendant son travail (%1). Ce qui était terminé est conservé&#xa0;; relancez quand vous voulez. Son dernier message&#xa0;: %2</translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation>Le moteur s’est arrêté trois fois (%1) sur cette tâche, qui a donc été abandonnée. Essayez une image plus petite ou un autre modèle. Son dernier message&#xa0;: %2</translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation>Le moteur a été démarré trois fois et s’est arrêté à chaque fois (%1). Réinstallez Overlook et ses paquets. Son dernier message&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation>Arrêté à votre demande&#xa0;; tout ce qui est déjà terminé est conservé.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation>La réponse du moteur à %1 n’a pas pu être lue&#xa0;: %2. Vérifiez que la fenêtre et le moteur ont la même version.</translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation>Le moteur a répondu avec %1 cartes au lieu d’une. Vérifiez que la fenêtre et le moteur ont la même version.</translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation>Lecture impossible&#xa0;: %1. Vérifiez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient pas d’images (PNG, JPEG, TIFF, BMP, WebP, PNM…). Ouvrez le dossier où se trouvent les images&#xa0;; les sous-dossiers ne sont pas parcourus.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation>Le jeu de données «&#xa0;%1&#xa0;» n’a pas d’images dans son dossier JPEGImages. Placez-les là.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;%1&#xa0;». Vérifiez le nom, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;». Vérifiez le nom, ou s’il a été déplacé.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un fichier. Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation>«&#xa0;%1&#xa0;» est un périphérique, pas un fichier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» dépasse 4&#xa0;Gio, plus que ce qui est lu en une fois.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit, car le disque est plein&#xa0;: %2. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image d’étiquettes. Il faut un PNG avec palette ou en gris 8&#xa0;bits, dont les valeurs sont des numéros de classe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation>«&#xa0;%1&#xa0;» est en couleurs, mais une carte doit être une image grise de 8 ou 16&#xa0;bits ou un fichier NumPy.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation>La fiche du modèle «&#xa0;%1&#xa0;» n’est pas un objet JSON. Corrigez-la, ou supprimez-la pour utiliser les valeurs par défaut.</translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation>Dans la fiche du modèle «&#xa0;%1&#xa0;», la valeur de «&#xa0;%2&#xa0;» est incorrecte. Attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation>La fiche du modèle «&#xa0;%1&#xa0;» nomme le fichier «&#xa0;%2&#xa0;» sous «&#xa0;labels&#xa0;», mais il n’est ni à côté de la fiche ni dans «&#xa0;../labels&#xa0;».</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est tronquée&#xa0;: le fichier se termine avant l’image. Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation>L’image «&#xa0;%1&#xa0;» commence comme un fichier %2 mais ne peut pas être décodée&#xa0;: elle est endommagée. Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation>Il n’y a pas assez de mémoire libre pour ouvrir l’image «&#xa0;%1&#xa0;». Fermez d’autres programmes, ou réduisez-la.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation>L’image «&#xa0;%1&#xa0;» annonce %2 x %3 pixels, plus que les %4 millions qui peuvent être ouverts. Réduisez-la ou découpez-la.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation>L’image «&#xa0;%1&#xa0;» annonce %2 x %3 pixels, mais ses %4 octets ne peuvent les contenir&#xa0;: elle est tronquée ou endommagée. Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est vide&#xa0;: elle ne contient aucun octet. Copiez-la de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image lisible. Les formats connus sont PNG, JPEG, BMP, TIFF, WebP et PNM.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être le nom d’une image ou d’un type de cartes dans un dossier d’exécution, car ce ne peut pas être un nom de dossier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation>«&#xa0;%1&#xa0;» ne décrit pas une exécution&#xa0;: ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation>La première colonne de «&#xa0;%1&#xa0;» doit s’appeler «&#xa0;epoch&#xa0;».</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation>Dans «&#xa0;%1&#xa0;», les scores de l’image «&#xa0;%2&#xa0;» contiennent «&#xa0;%3&#xa0;», qui n’est pas un nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: ce n’est pas une annotation PASCAL VOC. Corrigez ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: il n’y a pas de classe appelée «&#xa0;%3&#xa0;». Nommez les classes de ce jeu de données, une par ligne, dans un fichier labels.txt de son dossier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: il manque le nom d’une classe. La première ligne nomme l’arrière-plan, chaque ligne suivante une classe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune classe.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation>Le masque «&#xa0;%1&#xa0;» contient la valeur %2, mais le jeu de données n’a que %3 classes. Ajoutez les noms manquants dans labels.txt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ne diffèrent que par leur extension. Renommez l’un des deux.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: il n’y a pas d’image «&#xa0;%3&#xa0;» dans JPEGImages. Ajoutez-la ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation>Le jeu de données «&#xa0;%1&#xa0;» n’a pas de liste «&#xa0;%2&#xa0;». Il a&#xa0;: %3.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Vérifiez le nom.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas un jeu de données au format PASCAL VOC&#xa0;: il n’a pas de dossier JPEGImages.</translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation>Il n’y a pas d’images dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation>Un message de %1&#xa0;Mo est trop long pour être envoyé&#xa0;; au plus %2&#xa0;Mo sont acceptés. Utilisez une image plus petite ou moins de classes à la fois.</translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation>Ce qui est arrivé n’est pas un message d’Overlook. Un autre programme écrit peut-être dans la connexion&#xa0;; redémarrez le moteur.</translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation>Un message n’a pas pu être décodé (%1) et a été ignoré. Vérifiez que la fenêtre et le moteur ont la même version.</translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation>Le message «&#xa0;%1&#xa0;» n’a pas de champs. Vérifiez que la fenêtre et le moteur ont la même version.</translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation>Le champ «&#xa0;%2&#xa0;» du message «&#xa0;%1&#xa0;» est absent ou incorrect. Vérifiez que la fenêtre et le moteur ont la même version.</translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation>Le moteur a refusé la demande&#xa0;: %1</translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation>Il n’y a pas de cartes à accumuler dans «&#xa0;%1&#xa0;». Il faut des fichiers maps/&lt;image&gt;/&lt;classe&gt;/epoch_0001.npy des époques choisies.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation>Il n’y a pas de règle «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation>L’image %1 n’a pas pu être encodée en JPEG.</translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation>Le nombre d’images doit être compris entre 1 et %1, mais il est de %2.</translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation>Le côté des images doit être compris entre %1 et %2 pixels, mais il est de %3.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation>Le modèle n’a pas de couche «&#xa0;%1&#xa0;». Choisissez-en une que liste «&#xa0;inspect&#xa0;»&#xa0;; les dernières sont %2.</translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un point de contrôle complet d’un entraînement fait ici. Choisissez une autre époque, ou entraînez de nouveau.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à ce réseau&#xa0;: %2 a la forme %3, mais il faut %4. Il a sans doute été entraîné avec d’autres classes ou un autre réseau.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation>«&#xa0;%1&#xa0;» ne convient pas à ce réseau&#xa0;: %2 de ses poids manquent, le premier étant %3. Il a sans doute été entraîné avec un autre réseau.</translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation>«&#xa0;%1&#xa0;» provient d’un entraînement avec un autre optimiseur et ne peut donc pas être poursuivi. Entraînez depuis le début.</translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation>Le modèle ne peut pas traiter une entrée de forme %1&#xa0;: %2. Choisissez la taille d’entrée pour laquelle il est fait, ou indiquez-la dans «&#xa0;size&#xa0;» de la fiche du modèle.</translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation>La fiche du modèle demande la sortie «&#xa0;%1&#xa0;», mais le modèle renvoie les sorties %2. Corrigez «&#xa0;output&#xa0;» dans la fiche.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation>Le modèle donne des scores de forme %1, mais la classification demande [images, classes]. S’il s’agit d’un modèle de segmentation, mettez «&#xa0;task&#xa0;» à «&#xa0;segmentation&#xa0;» dans sa fiche.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation>Le modèle donne des scores de forme %1, mais la segmentation demande [images, classes, hauteur, largeur]. S’il s’agit d’un classifieur, mettez «&#xa0;task&#xa0;» à «&#xa0;classification&#xa0;» dans sa fiche.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>Le modèle donne des scores de forme %1, mais il faut %2. Choisissez une autre «&#xa0;output&#xa0;» dans sa fiche, ou exportez un modèle qui renvoie des scores.</translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>Le modèle renvoie %1 là où il faut un tenseur de scores. Choisissez une autre «&#xa0;output&#xa0;» dans sa fiche, ou exportez un modèle qui renvoie des scores.</translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation>Le modèle demande plus qu’une image&#xa0;: son forward() a l’argument «&#xa0;%1&#xa0;» sans valeur par défaut. Exportez un modèle dont forward() prend un seul tenseur d’image.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation>«&#xa0;%1&#xa0;» est vide. Copiez ou exportez de nouveau le modèle.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier texte, pas un modèle. Choisissez un fichier TorchScript, exporté avec torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation>«&#xa0;%1&#xa0;» est un pickle Python à l’ancien format de PyTorch, pas un modèle TorchScript. Chargez-le en Python et exportez-le avec torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un modèle TorchScript. Exportez-en un avec torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier zip, mais pas un modèle TorchScript. Exportez-en un avec torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un modèle. Choisissez le fichier TorchScript lui-même.</translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de forward(). Exportez tout le réseau avec torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle TorchScript, mais il ne peut pas être chargé&#xa0;: %2. Exportez-le de nouveau, au besoin avec un PyTorch plus ancien.</translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation>Un réseau a besoin d’au moins une classe&#xa0;; le jeu de données n’en nomme aucune.</translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation>CAM exige un réseau qui se termine par un average pooling global et une couche linéaire&#xa0;; ce n’est pas le cas ici, ou ses couches ne sont pas visibles. Choisissez Grad-CAM, ou nommez «&#xa0;features&#xa0;» et «&#xa0;classifier&#xa0;» dans la fiche du modèle.</translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation>Les cartes de probabilité exigent un modèle de segmentation&#xa0;; celui-ci donne un score par classe. Choisissez CAM ou Grad-CAM.</translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation>Les scores ne dépendent pas de la couche «&#xa0;%1&#xa0;» d’une façon qui puisse être suivie. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation>La couche «&#xa0;%1&#xa0;» ne donne pas de carte (sa sortie a %2 dimensions, il en faut 4). Choisissez une couche avant le pooling.</translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation>Il n’y a pas de méthode «&#xa0;%1&#xa0;». Les méthodes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation>La région a la taille %1, mais la sortie du réseau a %2.</translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation>Le modèle n’a pas de classe %1&#xa0;: ses classes vont de 0 à %2.</translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est à surveiller, mais aucune liste du jeu de données ne la nomme.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation>L’entraînement s’est arrêté à l’époque %1&#xa0;: la perte n’est plus un nombre. Réessayez avec un taux d’apprentissage inférieur à %2. Les époques déjà terminées sont conservées.</translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation>La liste «&#xa0;%1&#xa0;» du jeu de données %2 ne nomme aucune image. Choisissez une autre liste.</translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation>Aucune image de la liste «&#xa0;%1&#xa0;» du jeu de données %2 n’a d’étiquette. L’entraînement demande Annotations/&lt;image&gt;.xml ou SegmentationClass/&lt;image&gt;.png, par exemple pour %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation>L’option d’entraînement «&#xa0;%1&#xa0;» doit être supérieure à zéro, mais elle vaut %2.</translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation>Il n’y a pas de méthode d’entraînement «&#xa0;%1&#xa0;». Les méthodes sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation>L’entraînement a besoin d’un dossier où écrire l’exécution. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation>Le périphérique «&#xa0;%1&#xa0;» n’est pas utilisable sur cette machine. Essayez «&#xa0;cpu&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation>%1 ne fonctionne pas avec ce modèle. Méthodes utilisables&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation>Il n’y a pas de périphérique «&#xa0;%1&#xa0;». Utilisez cpu, cuda ou cuda:1.</translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation>Le pixel %1 est hors de l’image, qui a %2 pixels.</translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation>Le masque «&#xa0;%1&#xa0;» a %2 pixels, mais l’image en a %3. Choisissez un masque de la taille de l’image.</translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation>Le masque «&#xa0;%1&#xa0;» ne marque aucun pixel, il n’y a donc rien à expliquer.</translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation>Le modèle distingue %1 classes, mais une image d’étiquettes peut en contenir 255. Regardez plutôt les probabilités des classes.</translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation>La fiche du modèle nomme %1 classes sous «&#xa0;labels&#xa0;», mais le modèle en évalue %2. Corrigez la fiche, ou supprimez «&#xa0;labels&#xa0;» pour que les classes soient numérotées.</translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation>La fiche du modèle dit que la classe %1 est l’arrière-plan, mais le modèle n’évalue que %2 classes. Corrigez «&#xa0;background&#xa0;» dans la fiche.</translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel réseau, quelles classes et quelle fiche ont ses points de contrôle. Entraînez de nouveau, ou n’ouvrez que les cartes de l’exécution.</translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille d’entrée. Écrivez hauteur x largeur en pixels, par exemple 224x320, ou native.</translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation>La valeur «&#xa0;%1&#xa0;» des images doit être comprise entre %2 et %3, pas %4.</translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation>Il n’y a pas de jeu d’images «&#xa0;%1&#xa0;» qui puisse être généré&#xa0;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation>Aucun dossier n’a été indiqué pour les images générées. Choisissez-en un.</translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation>L’attention du modèle porte sur %1 patchs, qui ne remplissent pas une image de ces proportions. Choisissez une taille d’entrée carrée.</translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation>Le modèle ne renvoie pas de matrices d’attention, il n’y a donc pas de rollout. Exportez-le de sorte qu’il les renvoie en plus des scores.</translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation>La couche «&#xa0;%1&#xa0;» donne pour cette image des valeurs qui ne sont pas des nombres. Choisissez une autre couche, ou vérifiez les poids du modèle.</translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation>Le modèle donne pour cette image des scores qui ne sont pas des nombres. Choisissez une autre image, ou vérifiez les poids du modèle.</translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation>La méthode a besoin d’une couche à regarder. Choisissez-en une que liste «&#xa0;inspect&#xa0;».</translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation>Seule LayerCAM regarde plusieurs couches à la fois, mais «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont demandées. Choisissez l’une d’elles.</translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation>L’attention inverse exige un modèle de segmentation&#xa0;; celui-ci donne un score par classe. Choisissez plutôt la carte contrefactuelle.</translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation>Le pickle Python qu’il contient utilise l’instruction %1, inutile à un dictionnaire d’état. En Python, enregistrez model.state_dict() avec torch.save.</translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation>Le pickle Python qu’il contient est tronqué. Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation>Le pickle Python qu’il contient est endommagé. Copiez ou enregistrez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation>Le pickle Python qu’il contient décrit plus de deux millions de valeurs, trop pour un dictionnaire d’état. En Python, enregistrez seulement model.state_dict().</translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» n’a pas de classe «&#xa0;%2&#xa0;». Utilisez top1, top5, labels, un nom ou un numéro&#xa0;; la commande inspect les liste.</translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation>Aucune étiquette de «&#xa0;%1&#xa0;» n’est le nom d’une classe du modèle. Nommez les classes, ou utilisez top1.</translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation>Les étiquettes de «&#xa0;%1&#xa0;» ne sont pas connues, car il n’est pas dans le dossier JPEGImages d’un jeu de données. Nommez les classes, ou utilisez top1.</translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation>La méthode «&#xa0;%1&#xa0;» ne fonctionne pas avec «&#xa0;%2&#xa0;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation>Le modèle «&#xa0;%2&#xa0;» n’a pas de couche «&#xa0;%1&#xa0;». La commande inspect les liste.</translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle de classification&#xa0;: --region, --pixel et --region-mask servent à la segmentation.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle de segmentation et n’a pas de classes d’image entière. Utilisez la commande segment, ou corrigez la tâche dans sa fiche.</translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle de classification et n’a pas de classes de pixels. Utilisez la commande classify, ou corrigez la tâche dans sa fiche.</translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» pour les résultats ne peut pas être créé. Choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation>Le résultat écraserait l’image «&#xa0;%1&#xa0;». Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation>Il n’y a pas d’images dans «&#xa0;%1&#xa0;». Indiquez des fichiers image, ou des dossiers qui en contiennent directement.</translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation>La sortie standard ne peut pas servir aux messages. Démarrez le moteur avec l’entrée et la sortie standard connectées.</translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation>%1 ne fonctionne pas avec ce modèle&#xa0;: aucune couche n’y est trouvée.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation>La mémoire ne suffit pas pour cela. Utilisez une taille plus petite, moins de classes à la fois ou un lot plus petit.</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>Le calcul a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Arrêté avant de commencer.</translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation>Un message n’est pas une requête JSON-RPC 2.0 avec un nombre entier comme id. Vérifiez le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation>La fenêtre parle la version %1 du protocole, le moteur la version %2. Installez les deux programmes de la même livraison.</translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation>Ce moteur ne connaît pas «&#xa0;%1&#xa0;». Installez les deux programmes de la même livraison.</translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation>«&#xa0;%1&#xa0;» a été demandé avant «&#xa0;initialize&#xa0;». Redémarrez le moteur.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation>Aucune couche n’est trouvée dans ce modèle, il n’y a donc pas de «&#xa0;%1&#xa0;» à regarder.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation>Il n’y a pas de réseau «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>Ce n’est pas un fichier safetensors utilisable&#xa0;: %1. Copiez-le ou téléchargez-le de nouveau, ou réenregistrez-le avec safetensors.torch.save_file(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation>La couche «&#xa0;%1&#xa0;» renvoie %2, pas un tenseur unique, il n’y a donc pas de carte à regarder. Choisissez une couche à l’intérieur ou après elle.</translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation>La couche «&#xa0;%1&#xa0;» n’a pas été exécutée pour cette image&#xa0;: le modèle a pris une autre branche. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation>La couche «&#xa0;%1&#xa0;» est exécutée là où elle ne peut pas être suivie (dans un fork ou par une interface), ou pas du tout. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation>Les poids qu’il contient sont endommagés. Copiez ou téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation>«&#xa0;%1&#xa0;» est un objet Python entier en pickle (il a besoin de la classe «&#xa0;%2&#xa0;»), pas un dictionnaire d’état. En Python, enregistrez plutôt model.state_dict().</translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation>«&#xa0;%1&#xa0;» contient plus que des poids&#xa0;: il a besoin de «&#xa0;%2&#xa0;» de Python, qui n’est pas exécuté ici. En Python, enregistrez seulement model.state_dict().</translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de dictionnaire d’état&#xa0;: aucune de ses %2 entrées (%3) n’est un tenseur. En Python, enregistrez model.state_dict().</translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation>Ces poids ont été enregistrés par un très vieux PyTorch, avec des parties de tenseurs qui partagent leurs nombres. Chargez-les et réenregistrez-les avec une version plus récente.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation>Le fichier est tronqué ou endommagé. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation>Les nombres qu’il contient sont dans l’ordre d’octets d’un autre type de processeur. Chargez-le et réenregistrez-le sur ce type-ci.</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier zip, mais pas de PyTorch. Choisissez un fichier écrit par torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de poids. Choisissez un fichier écrit par torch.save(model.state_dict(), …), ou un fichier .safetensors.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être enregistré dans «&#xa0;%2&#xa0;», car ses nombres sont d’un type que les poids n’ont pas.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation>Les poids de «&#xa0;%1&#xa0;» ne conviennent pas au réseau «&#xa0;%2&#xa0;» que nomme la fiche du modèle&#xa0;: %3. Nommez-en un autre sous «&#xa0;network&#xa0;», ou aucun pour qu’il soit recherché.</translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation>«&#xa0;%1&#xa0;» contient %2 poids sans leur réseau (%3), et aucun réseau d’ici ne les a&#xa0;; le plus proche est «&#xa0;%4&#xa0;» avec %5. Chargez-les en Python et exportez le réseau avec torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation>«&#xa0;%1&#xa0;» est tronqué ou endommagé. Copiez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation>Le modèle n’a pas d’attention par canal&#xa0;: aucune de ses couches ne calcule un poids par canal.</translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation>Les lignes de la matrice de cette couche n’ont pas 1 pour somme, elles ne disent donc pas où regarde un pixel. Choisissez une autre couche.</translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation>Le nom «&#xa0;%1&#xa0;» n’indique aucun format de poids. Il doit se terminer par .pt, .pth ou .safetensors.</translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation>«&#xa0;%1&#xa0;» s’écraserait lui-même. Choisissez un autre nom pour le résultat.</translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation>La région dessinée ne contient aucun pixel de l’image, qui a %1 pixels. Dessinez-la sur l’image.</translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation>%1 ne se calcule pas à la couche «&#xa0;%2&#xa0;» mais à celles-ci&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation>Le réseau demande des images de %3 canal/canaux et d’au moins %1×%1 pixels, mais son entrée est %2. Choisissez une autre taille d’entrée.</translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation>Le modèle prend des images de %1 canaux, mais Overlook en fournit 3 (couleur) ou 1 (gris). Exportez un modèle qui prend du RGB, par exemple avec une première couche qui convertit.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne porte le nom d’aucune classe de labels.txt. Ajoutez-y son nom, ou renommez le dossier.</translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation>Il n’y a pas d’images dans les sous-dossiers de «&#xa0;%1&#xa0;». Il faut un dossier par classe, éventuellement dans des dossiers train et val.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation>Le jeu de données «&#xa0;%1&#xa0;» ne nomme aucune image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: la catégorie %2 s’appelle «&#xa0;%3&#xa0;», mais «&#xa0;%4&#xa0;» auparavant. Donnez à chacune son propre numéro.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: deux images ont le numéro %2. Supprimez l’une d’elles.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’annotation %2 concerne l’image %3, que le fichier ne nomme pas. Supprimez-la, ou ajoutez l’image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’annotation %2 a la catégorie %3, que le fichier ne nomme pas. Ajoutez-la aux catégories.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: les longueurs de plage de l’annotation %2 sont pour une autre taille que celle de l’image «&#xa0;%3&#xa0;». Corrigez-la ou supprimez-la.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier d’instances COCO (.json) ni un dossier avec annotations/instances_*.json. Indiquez le fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation>«&#xa0;%1&#xa0;», entrée %2 de «&#xa0;%3&#xa0;»&#xa0;: le champ «&#xa0;%4&#xa0;» est absent ou incorrect. Corrigez ou supprimez l’entrée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier d’instances COCO&#xa0;: il lui faut les listes «&#xa0;images&#xa0;», «&#xa0;annotations&#xa0;» et «&#xa0;categories&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un tableau d’images (.csv) ni un dossier qui en contient un seul. Indiquez le tableau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau d’images. Il faut un en-tête tel que «&#xa0;picture,labels&#xa0;» ou «&#xa0;picture,cat,dog&#xa0;», puis une ligne par image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: l’en-tête a %3 colonnes, cette ligne en a %4, ou son image manque. Corrigez la ligne.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: il n’y a pas de classe appelée «&#xa0;%3&#xa0;». Ajoutez-la dans labels.txt, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: la classe «&#xa0;%3&#xa0;» est marquée «&#xa0;%4&#xa0;». Il faut 1 ou 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 pixels, mais le jeu de données dit %3. Copiez-y la bonne image, ou corrigez le jeu de données.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation>Le masque «&#xa0;%1&#xa0;» a %2 pixels, mais son image en a %3. Refaites-le à la taille de l’image.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation>Le jeu de données «&#xa0;%1&#xa0;» a %2 problèmes&#xa0;; le premier&#xa0;: %3 `overlook-engine data --json` les liste tous. Corrigez-les, ou excluez les images défectueuses avec --skip-broken.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» s’appelleraient tous deux «&#xa0;%3&#xa0;». Renommez l’un d’eux, ou supprimez la seconde entrée.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation>Le dossier d’indices «&#xa0;%1&#xa0;» ne porte le nom d’aucune classe du jeu de données. Renommez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation>L’indice «&#xa0;%1&#xa0;» ne porte le nom d’aucune image du jeu de données. Renommez-le, ou retirez-le.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation>L’indice «&#xa0;%1&#xa0;» a %2 × %3 pixels, mais son image a %4 × %5. Refaites-le à la taille de l’image.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation>L’indice «&#xa0;%1&#xa0;» contient la valeur %2. Il faut 255 (regarder ici), 0 (ne pas regarder ici) ou 128 (inconnu).</translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation>Il n’y a pas de dossier d’indices «&#xa0;%1&#xa0;». Vérifiez le nom.</translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>il n’y a pas de classe appelée «&#xa0;%1&#xa0;». Nommez les classes de ce jeu de données, une par ligne, dans un fichier labels.txt de son dossier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation>«&#xa0;%1&#xa0;» est un pickle Python, c’est-à-dire un programme, et n’est pas lu. Écrivez ses étiquettes dans cls_labels.txt à côté&#xa0;: une ligne par image avec son nom et les noms de ses classes.</translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation>Il n’y a pas de type de jeu de données appelé «&#xa0;%1&#xa0;». Les types sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>Il n’y a pas de jeu de données «&#xa0;%1&#xa0;». Vérifiez le nom, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: «&#xa0;%3&#xa0;» est nommé deux fois. Supprimez la ligne.</translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation>La précision bf16 est pour les GPU&#xa0;; sur le CPU elle est plus lente que float32. Omettez --precision, ou choisissez un GPU avec --device.</translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation>L’exécution %1 a été faite avec d’autres classes que celles du jeu de données, ses cartes ne peuvent donc pas être apprises. Choisissez une exécution sur le même jeu de données.</translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation>L’exécution %1 s’est terminée sans carte accumulée de l’image «&#xa0;%2&#xa0;». Entraînez d’abord jusqu’au bout avec la méthode «&#xa0;oaa&#xa0;», pour que chaque étiquette en ait une.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation>L’option d’entraînement «&#xa0;%1&#xa0;» est incorrecte. Attendu&#xa0;: %2. Corrigez-la.</translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation>L’exécution ne peut pas être poursuivie, car la carte ou les scores de l’image «&#xa0;%1&#xa0;» à l’époque %2 manquent. Recommencez-la dans un autre dossier.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation>Le réseau n’a pas de couche «&#xa0;%1&#xa0;» dont les poids pourraient être gelés. Ses premiers poids s’appellent %2&#xa0;; nommez une couche, ou le début des noms jusqu’à un point.</translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation>L’entraînement s’est arrêté, car un autre des %1 processus qui s’entraînent ensemble a disparu. Sa propre sortie dit pourquoi&#xa0;; relancez-les ensuite tous avec --resume.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation>Les %1 processus qui doivent s’entraîner ensemble ne se sont pas rejoints sur %2, port %3. Démarrez-les tous en moins de deux minutes, avec la même MASTER_ADDR et un MASTER_PORT libre.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation>Ce programme a été compilé sans Gloo, il ne peut donc pas entraîner en plusieurs processus. Supprimez WORLD_SIZE, ou compilez-le là où LibTorch a c10d et où libgloo-dev est installé.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation>L’entraînement s’est arrêté à l’époque %1&#xa0;: la mémoire ne suffit pas pour apprendre de %2 images à la fois. Choisissez un lot, des images ou un réseau plus petits, et reprenez l’exécution. Les époques déjà terminées sont conservées.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation>Le jeu de données «&#xa0;%1&#xa0;» n’a pas de classe «&#xa0;%2&#xa0;» dont prendre les indices.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation>Le dossier d’indices «&#xa0;%1&#xa0;» n’en a aucun pour une image de la liste «&#xa0;%2&#xa0;». Ses fichiers sont &lt;classe&gt;/&lt;image&gt;.png ou &lt;image&gt;.png.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation>La méthode d’entraînement «&#xa0;%1&#xa0;» apprend des classes de pixels, mais aucune image de la liste d’apprentissage n’a de masque. Ajoutez des masques, ou choisissez «&#xa0;classify&#xa0;».</translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation>L’option d’entraînement «&#xa0;%1&#xa0;» ne peut pas être «&#xa0;%2&#xa0;». Choisissez parmi&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation>L’option d’entraînement «&#xa0;%1&#xa0;» doit être comprise entre %2 et %3, mais elle vaut %4.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation>Le pas de Nesterov exige l’optimiseur «&#xa0;sgd&#xa0;» avec un momentum supérieur à zéro.</translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation>Cette méthode d’entraînement apprend des classes de pixels, mais les images n’ont pas de masques. Choisissez un jeu de données avec SegmentationClass/&lt;image&gt;.png, ou une autre méthode.</translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation>L’attention guidée exige un réseau à tête linéaire après un average pooling global. Choisissez-en un dont le nom contient «&#xa0;cam&#xa0;».</translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation>La méthode d’entraînement «&#xa0;ran&#xa0;» exige un réseau à attention inverse, par exemple «&#xa0;tiny-ran&#xa0;». Les autres réseaux apprennent par «&#xa0;segment&#xa0;».</translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation>Toutes les couches du réseau sont gelées, rien ne peut donc être appris. Gelez-en moins.</translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation>L’exécution dans %1 a déjà %2 époques terminées, plus que les %3 demandées. Demandez-en au moins autant, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation>L’exécution dans %1 ne peut pas continuer, car «&#xa0;%2&#xa0;» valait %3 et devrait maintenant valoir %4. Demandez la même chose qu’avant, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation>Le réseau ne peut pas partir des poids de «&#xa0;%1&#xa0;»&#xa0;: %2. Choisissez des poids de ce réseau, ou le réseau auquel ils appartiennent.</translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation>Le dossier %1 contient déjà une exécution avec %2 époques terminées. Choisissez un autre dossier, reprenez l’exécution, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation>Seul un GPU entraîne avec la précision «&#xa0;bf16&#xa0;»&#xa0;; le CPU est plus lent avec elle. Restez à «&#xa0;float32&#xa0;».</translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation>%1 processus ne peuvent pas se partager %2 images d’entraînement. Ne démarrez pas plus de processus qu’il n’y a d’images.</translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de moyenne mobile des poids, une exécution qui en tient une ne peut donc pas en repartir. Entraînez depuis le début.</translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation>La méthode d’entraînement «&#xa0;oaa+&#xa0;» apprend les cartes accumulées d’une exécution antérieure. Choisissez le dossier d’une exécution de «&#xa0;oaa&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation>«&#xa0;%1&#xa0;» donne une classe à chaque pixel, mais la méthode d’entraînement «&#xa0;%2&#xa0;» apprend des étiquettes d’images entières. Choisissez un réseau de classification, par exemple «&#xa0;tiny-cam&#xa0;», ou la méthode «&#xa0;segment&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation>«&#xa0;%1&#xa0;» donne des classes aux images entières, mais la méthode d’entraînement «&#xa0;%2&#xa0;» apprend des classes de pixels. Choisissez un réseau de segmentation, par exemple «&#xa0;tiny-fcn&#xa0;», ou la méthode «&#xa0;classify&#xa0;».</translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation>Pour entraîner en plusieurs processus, la variable d’environnement %1 doit être un nombre de %2 à %3, mais elle vaut «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation>La méthode d’entraînement «&#xa0;%1&#xa0;» consulte les cartes accumulées de chaque image, qu’un processus seul possède. Supprimez WORLD_SIZE.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation>La méthode d’entraînement «&#xa0;%1&#xa0;» apprend d’indices, mais aucun dossier d’indices n’a été indiqué. Indiquez-en un avec --hints, ou choisissez «&#xa0;classify&#xa0;».</translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation>Il n’y a pas de format d’annotation «&#xa0;%1&#xa0;». Les formats sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;%1&#xa0;». Vérifiez le nom, ou s’il a été déplacé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas d’annotations d’un format connu. Indiquez le format avec --from.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: le nom d’une classe manque ou apparaît deux fois. La première ligne nomme l’arrière-plan, chaque ligne suivante une classe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucune classe, ou plus de 65&#xa0;534.</translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation>Il n’y a pas de fichiers *%1 dans «&#xa0;%2&#xa0;». Vérifiez le nom.</translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation>Le format «&#xa0;%1&#xa0;» n’est accessible qu’en lecture. Choisissez-en un autre pour le résultat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: «&#xa0;%3&#xa0;» est absent, incorrect ou inconnu ici. Corrigez ou supprimez l’entrée.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation>Le masque de «&#xa0;%1&#xa0;» contient le numéro de classe %2, qui n’a pas de nom. Ajoutez-le dans labels.txt.</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation>Il n’y a pas d’image «&#xa0;%1&#xa0;» dans le dossier d’images. Ajoutez-la, ou retirez ses annotations.</translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation>Les annotations de «&#xa0;%1&#xa0;» sont pour %2 × %3 pixels, mais elle en a %4 × %5. Annotez-la de nouveau, ou restaurez l’image.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation>Le masque de «&#xa0;%1&#xa0;» contient des numéros de classe supérieurs à 254, qui ne tiennent pas sur 8&#xa0;bits. Écrivez plutôt des masques 16&#xa0;bits.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation>«&#xa0;%1&#xa0;» contient des valeurs qui ne sont pas des numéros de classe&#xa0;: c’est donc un volume d’images, pas d’étiquettes. Choisissez le volume d’étiquettes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme volume NIfTI&#xa0;: %2. Il faut un fichier .nii ou .nii.gz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation>«&#xa0;%1&#xa0;» contient des valeurs qui ne sont pas des numéros de classe. Il faut des nombres entiers de 0 à 65534, et -1 pour les pixels à ignorer.</translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation>Une image sans nom ne peut pas être écrite. Donnez-lui-en un dans son fichier.</translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été écrit, car une autre image a le même nom sans son extension et serait écrasée. Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: l’image «&#xa0;%2&#xa0;» est absente, et sans elle sa taille n’est pas connue. Indiquez le dossier des images.</translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation>Il n’y a pas de classe «&#xa0;%1&#xa0;» dans la liste des classes, elle ne peut donc pas être dessinée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont de tailles différentes. Refaites l’un des deux.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: ce n’est pas du XML complet&#xa0;: le fichier est endommagé ou tronqué. Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation>«&#xa0;%1&#xa0;» est un autre type de fichier XML&#xa0;: il n’a pas d’élément &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: «&#xa0;%3&#xa0;» ne donne pas la taille d’une image. Corrigez-la.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: la liste «&#xa0;names&#xa0;» des classes est absente ou illisible. Écrivez-la sous la forme names: [première, deuxième, …].</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: ce n’est pas un segment. Il faut le numéro d’une classe de data.yaml, puis x et y d’au moins trois points.</translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation>Des pixels compressés sont endommagés et donc illisibles.</translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation>Les pixels ne peuvent pas être compressés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation>Un indice contient d’autres valeurs que inconnu, regarder et ignorer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme tableau NumPy&#xa0;: %2. Il faut un tableau 2D de flottants ou d’entiers en ordre C.</translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation>Un indice est endommagé et donc illisible.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: ce n’est pas du JSON complet&#xa0;: il est endommagé ou tronqué à l’octet %3. Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» a un indice pour «&#xa0;%2&#xa0;» de l’image «&#xa0;%3&#xa0;», que le jeu de données n’a pas.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation>Il n’y a pas d’images dans le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation>Il n’y a pas de format appelé «&#xa0;%1&#xa0;». Les formats sont&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas reconnu comme jeu de données&#xa0;: ce n’est pas un projet (.overlook), il n’a ni dossier JPEGImages, ni annotations/instances_*.json, ni tableau (.csv), ni sous-dossiers d’images.</translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation>Indiquez le format et l’emplacement du résultat&#xa0;: --to FORMAT --out SORTIE.</translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation>Le nom d’un projet se termine par .overlook, ce qui n’est pas le cas de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation>Le format «&#xa0;%1&#xa0;» peut être lu, mais pas écrit.</translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation>%1 n’a pas de carte de l’époque %2 pour une classe que montre un masque de %3. Cartes et images doivent porter les mêmes noms.</translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation>%1 n’a pas de masque portant le nom d’une image de %2, tel que &lt;image&gt;.png.</translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation>Le disque est plein, rien de la dernière modification n’a donc été enregistré dans «&#xa0;%1&#xa0;». Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation>Un autre programme écrit dans «&#xa0;%1&#xa0;». Réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation>Rien de la dernière modification n’a été enregistré dans «&#xa0;%1&#xa0;»&#xa0;: %2. Vérifiez son disque et réessayez.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est endommagé. Plus rien n’y est écrit&#xa0;; rouvrez-le pour voir ce qui peut être sauvé, et exportez cela dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation>Il n’y a pas d’image ni de classe numéro %1 à modifier.</translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation>Cette étape est endommagée dans le projet et ne peut être ni annulée ni rétablie.</translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation>Le projet n’a pas d’image numéro %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation>Il y a déjà un fichier «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» a été écrit par un Overlook plus récent (sa version est %2, ce programme connaît %3). Mettez ce programme à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;». Vérifiez le nom, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet d’Overlook.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet d’Overlook, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet d’Overlook, ou est si endommagé que rien ne peut en être lu.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation>Il n’y a pas de place pour des fichiers temporaires dans «&#xa0;%1&#xa0;». Libérez de la place.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être copié vers «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» n’a pas d’indice pour une image de la liste «&#xa0;%2&#xa0;». Dessinez-en, ou indiquez un dossier d’indices avec --hints.</translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation>Les annotations de «&#xa0;%1&#xa0;» sont pour %2 × %3 pixels, mais elle en a %4 × %5 dans le projet. Annotez-la de nouveau, ou restaurez l’image.</translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation>Le projet n’a pas d’image «&#xa0;%1&#xa0;», ou plusieurs qui portent ce nom. Ajoutez-la, ou omettez ses annotations.</translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation>Il n’y a d’aperçu que pour les annotations. Indiquez leur format.</translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation>La description de la leçon dans %1 est endommagée. Enseignez de nouveau.</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation>Un graphique s’enregistre en .png, .svg ou .csv, pas en «&#xa0;.%1&#xa0;». Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation>Aucune coupe d’une série DICOM n’a pu être lue dans «&#xa0;%1&#xa0;». Les séries compressées ne peuvent pas l’être&#xa0;: exportez la série sans compression, ou en NIfTI.</translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation>Il n’y a pas d’image 3D à enregistrer. Affichez-en d’abord une.</translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation>Un maillage s’enregistre en .ply, .obj ou .stl&#xa0;; «&#xa0;%1&#xa0;» n’est aucun d’eux.</translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation>Il n’y a pas de relief à enregistrer. Affichez d’abord une carte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit. Vérifiez le dossier et la place sur son disque.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu comme volume&#xa0;: il est endommagé, ou d’un type inconnu. NIfTI (.nii, .nii.gz) et DICOM non compressé sont lisibles.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation>«&#xa0;%1&#xa0;» a plus de %2 millions de voxels, plus qu’il n’est possible d’afficher.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation>L’exécution dans %1 n’a gardé aucun point de contrôle auquel enseigner. Entraînez-la de nouveau.</translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation>L’enseignement part d’un modèle. Indiquez les poids de départ.</translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» auquel enseigner n’est plus là. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation>La leçon dans %1 n’a terminé aucune époque après la première, il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation>Le réseau n’a pas de couche «&#xa0;%1&#xa0;» après laquelle il pourrait continuer.</translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation>Les activations de %1 images prennent plus de %2&#xa0;Mo. Enseignez à une couche plus tardive, ou rejouez moins d’images.</translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation>Le réseau «&#xa0;%1&#xa0;» n’a pas de couche après laquelle il serait possible d’enseigner à part. Enseignez au réseau entier.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation>Il est impossible d’enseigner au réseau «&#xa0;%1&#xa0;» après la couche «&#xa0;%2&#xa0;»&#xa0;: la suite a besoin de plus que sa sortie. Choisissez la fin d’un bloc.</translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation>Il y a des indices pour des classes que le modèle n’a pas&#xa0;: %1. Il a %2. Renommez la classe du projet, ou supprimez ces indices.</translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation>La première époque d’une leçon est le modèle tel qu’il était&#xa0;: il en faut donc au moins deux, mais %1 a été demandé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une image, ni un modèle, ni un projet. Les images sont des fichiers PNG, JPEG, TIFF, BMP, WebP ou PNM, les modèles se terminent par .pt, .pth, .ts ou .safetensors, les projets par .overlook.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’est pas une exécution d’entraînement&#xa0;: il n’a ni run.json, ni cartes, ni points de contrôle (.pt, .pth, .ts, .safetensors).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» doit avoir une ligne par image&#xa0;: son id, et le chemin de son fichier&#xa0;; mais il y a la ligne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation>--ignore-between prend d’abord le plus petit nombre, par exemple 0.05,0.3.</translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation>Les options --crf-… modifient un préréglage&#xa0;: indiquez-en un avec --crf.</translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation>Aucune des classes des cartes de «&#xa0;%1&#xa0;» n’est une classe de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation>Dites où sont les images&#xa0;: avec --images, ou avec --truth.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» contenant des images.</translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation>La règle d’arrière-plan «&#xa0;hints&#xa0;» a besoin d’indices&#xa0;: indiquez-les avec --hints.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation>Le paramètre %1 du CRF ne peut pas valoir %2&#xa0;: il doit valoir au moins %3.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation>Le paramètre %1 du CRF ne peut pas valoir %2&#xa0;: il doit être compris entre 0 et 1.</translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation>Il n’y a pas de paramètres CRF appelés «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle pour l’arrière-plan. Choisissez constant:VALEUR (0 … 1), power:EXPOSANT, saliency:DOSSIER ou hints:VALEUR.</translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation>Les cartes ne peuvent pas être mises à l’échelle par «&#xa0;%1&#xa0;». Choisissez relu-max,&#xa0;min-max ou none.</translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de cartes qui conviennent&#xa0;: ni exécution avec des cartes de ce type et de cette époque, ni fichiers &lt;image&gt;.&lt;classe&gt;.&lt;méthode&gt;.npy tels que les écrit la commande explain.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;» contenant des cartes.</translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation>«&#xa0;%1&#xa0;» a des cartes de plusieurs méthodes. Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation>«&#xa0;%1&#xa0;» contient des étiquettes faites selon d’autres règles (%2). Choisissez un autre dossier, ou faites-les remplacer (--replace).</translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation>La classe «&#xa0;%1&#xa0;» ne peut pas avoir la valeur %2 dans un masque&#xa0;: seuls 1 … 254 sont des classes. Indiquez le jeu de données dont ce sont les classes (--truth).</translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation>Il n’y a pas d’image appelée «&#xa0;%1&#xa0;» pour laquelle il existe des cartes.</translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation>«&#xa0;%1&#xa0;» a %2 pixels, mais l’image en a %3. Les tailles doivent être égales.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation>«&#xa0;%1&#xa0;» est un modèle de segmentation&#xa0;: il note des pixels, cacher des parties d’une image ne dit donc pas si ses cartes conviennent. Utilisez un modèle de classification.</translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation>Dites à quoi comparer&#xa0;: un jeu de données avec des masques (--truth), ou ce qu’un modèle dit d’images modifiées (--measures).</translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation>Une part d’une évaluation va dans un dossier, où toutes sont réunies&#xa0;: nommez-le avec --parts.</translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation>Aucune des cartes de «&#xa0;%1&#xa0;» n’a pu être évaluée.</translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation>Il n’y a pas de mesure nommée «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une exécution qui a des époques.</translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’époque %2.</translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation>Les mesures %1 demandent un modèle, et «&#xa0;%2&#xa0;» n’a pas de point de contrôle de l’époque %3. Nommez un modèle avec --model.</translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation>Les options --random-walk-… modifient un préréglage&#xa0;: nommez-en un avec --random-walk.</translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation>«&#xa0;%1&#xa0;» a ses paramètres comme constantes (torch.jit.freeze), ils ne peuvent donc pas être rendus aléatoires. Vérifiez le modèle tel qu’il était avant d’être figé.</translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation>%1 n’a pas de carte pour une classe que montre un masque de %2. Les cartes et les images doivent porter les mêmes noms.</translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation>Les nombres de pixels sont incomplets.</translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une partie d’une évaluation.</translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation>«&#xa0;%1&#xa0;» a été fait avec d’autres options. Utilisez les mêmes pour toutes les parties, ou un dossier vide.</translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation>«&#xa0;%1&#xa0;» contient des parties de %2 et de %3 parts. Retirez celles qui sont trop anciennes.</translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune partie d’une évaluation (part_1_of_2.json, …).</translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation>La marche aléatoire ne peut avoir %2 comme %1&#xa0;: la valeur doit être entre %3 et %4.</translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation>Il n’y a pas de marche aléatoire nommée «&#xa0;%1&#xa0;». Choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation>L’exécution dans %1 n’a terminé aucune époque&#xa0;: il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation>Ce modèle TorchScript segmente&#xa0;; seuls les classifieurs peuvent être instruits. Entraînez plutôt un des réseaux de segmentation d’ici.</translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation>Ce modèle TorchScript prend des images grises, que l’on peut regarder mais qui ne servent pas à instruire. Exportez-le avec une première couche qui prend des couleurs.</translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation>Ce modèle TorchScript est figé&#xa0;: torch.jit.freeze a fait de ses poids des constantes, rien ne peut donc y apprendre. Exportez-le de nouveau sans le figer.</translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation>TorchScript s’instruit à partir de son fichier. Nommez le modèle de départ avec --base ou --weights.</translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation>Les scores de ce modèle TorchScript ne sont pas la moyenne d’une carte à travers une couche linéaire, dont l’instruction a besoin pour ses cartes de classes. Instruisez un réseau qui finit par une moyenne globale et une couche linéaire.</translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation>La dernière couche de ce modèle TorchScript est une constante et ne peut pas apprendre. Exportez de nouveau le modèle avec ses poids comme paramètres.</translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation>Le modèle ne peut pas partir de derrière la couche «&#xa0;%1&#xa0;»&#xa0;: elle n’existe pas, ou ce qui suit a besoin de plus que sa sortie. Choisissez la fin d’un bloc.</translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» note %2 classes, mais il y en a %3 à apprendre. Nommez les classes du modèle sous &quot;labels&quot; dans sa fiche.</translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation>Toutes les couches d’un fichier TorchScript apprennent au même taux. Laissez le facteur de la tête à 1.</translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation>Des fichiers envoyés à %1 n’y sont plus. Vérifiez que rien ne vide leur dossier, nommé sous Moteur &gt; Connexion par SSH.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié pendant son envoi à l’autre machine. Réessayez.</translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation>Il n’y a pas de machine «&#xa0;%1&#xa0;» (%2). Corrigez son nom, ou ajoutez-la à ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation>La machine %1 n’est pas encore connue ici, ou n’est plus la même (%2). Lancez une fois «&#xa0;ssh %1&#xa0;» dans un terminal, vérifiez ce qui est demandé, et reconnectez.</translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation>%1 ne vous laisse pas entrer sans mot de passe (%2). Overlook n’en demande jamais&#xa0;: configurez une connexion par clé, par exemple avec «&#xa0;ssh-copy-id %1&#xa0;», et reconnectez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation>%1 est injoignable (%2). Vérifiez que «&#xa0;ssh %1&#xa0;» marche dans un terminal, et reconnectez.</translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation>Le programme ssh, qui relie à d’autres machines, est introuvable. Installez le client d’OpenSSH (paquet openssh-client), et reconnectez.</translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation>Il n’y a pas de programme «&#xa0;%2&#xa0;» sur %1. Installez-y le moteur d’Overlook (paquet overlook-engine), ou dites où il est sous Moteur &gt; Connexion par SSH.</translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation>Le programme «&#xa0;%2&#xa0;» sur %1 ne peut pas être exécuté, ou est fait pour une autre sorte de machine (%3). Réinstallez-y le moteur d’Overlook.</translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation>Le moteur sur %1 s’est arrêté avant d’être prêt (code %2). Lancez «&#xa0;ssh %1 %3 devices&#xa0;» dans un terminal pour voir pourquoi. Son dernier message&#xa0;: %4</translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation>Le moteur sur %1 a démarré mais ne répond pas. Vérifiez que «&#xa0;%2&#xa0;» y est le moteur d’Overlook, et reconnectez.</translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation>%1 dit quelque chose avant le moteur d’Overlook, ou «&#xa0;%2&#xa0;» y est un autre programme. Faites que «&#xa0;ssh %1 true&#xa0;» n’affiche rien (la cause habituelle est le ~/.bashrc de là-bas), et reconnectez.</translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation>Le moteur sur %1 a la version %2 (protocole %3), et cette fenêtre la version %4 (protocole %5). Installez la même version d’Overlook sur les deux machines, et reconnectez.</translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>La liaison avec le moteur sur %1 a été perdue. Elle se rétablit d’elle-même&#xa0;; rien n’est perdu dans la fenêtre. Son dernier message&#xa0;: %2</translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation>Les morceaux d’un fichier ne sont pas arrivés dans l’ordre. Vérifiez que la fenêtre et le moteur ont la même version.</translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier pour les fichiers envoyés. Nommez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un SHA-256. Vérifiez le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom pour un fichier envoyé. Vérifiez le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation>Ce qui est arrivé n’est pas le fichier annoncé&#xa0;: il a été modifié pendant l’envoi. Réessayez.</translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation>Seules deux classes différentes du projet peuvent être fusionnées&#xa0;; choisissez une autre classe.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation>La fusion des classes ne peut pas encore être annulée, car l’image «&#xa0;%1&#xa0;» a été modifiée après elle. Affichez cette image et annulez d’abord ses modifications.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation>La fusion des classes ne peut pas encore être rétablie, car des modifications de l’image «&#xa0;%1&#xa0;» qui la précédaient sont annulées. Affichez cette image et rétablissez-les d’abord.</translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation>Une exécution n’a pas de «&#xa0;%1&#xa0;»&#xa0;: elle a maps et accumulated.</translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation>Il n’y a rien à quoi comparer les cartes. Choisissez un jeu de données avec des masques, ou des mesures qui interrogent le modèle.</translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation>Une ligne de chiffres est d’un type inconnu. Évaluez de nouveau l’exécution.</translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas de chiffres que cette version puisse lire. Évaluez de nouveau l’exécution.</translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation>La classe «&#xa0;%1&#xa0;» n’a pas été ajoutée, car le projet a déjà une classe numéro %2. Ajoutez-la de nouveau.</translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation>La classe «&#xa0;%1&#xa0;» n’est plus dans le projet&#xa0;; rien n’a été modifié. Choisissez une autre classe, ou faites-la revenir avec Annuler ou Rétablir.</translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation>La classe «&#xa0;%1&#xa0;» ne peut pas encore être retirée, car l’image «&#xa0;%2&#xa0;» a des indices ou des étiquettes de cette classe. Affichez cette image et annulez d’abord ses modifications.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation>L’image «&#xa0;%1&#xa0;» est un JPEG progressif de %2 x %3 pixels dont le décodage prendrait %4 Mo de mémoire, plus que les %5 Mo permis pour une image. Enregistrez-la comme JPEG non progressif («&#xa0;baseline&#xa0;»), ou réduisez-la.</translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation>Le nombre d’images de test doit être compris entre 0 et %1, mais il est de %2.</translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation>« %1 » n’a pas à côté d’elle de .json qui dise de quoi elle est la carte. Cartes de ce genre laissées de côté : %2. Faites-les récrire par `explain`.</translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation>« %1 » est la carte d’une région dessinée, ou d’une taille d’entrée ou précision autre que celle du modèle. Cartes de ce genre laissées de côté : %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation>« %1 » est la carte d’une image que le projet n’a pas, ou qui a été modifiée depuis. Cartes de ce genre laissées de côté : %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation>« %1 » est une carte du modèle « %3 », qui n’est plus là tel qu’il était. Cartes de ce genre laissées de côté : %2. Lancez ceci dans le dossier où `explain` a été lancé, ou remettez le modèle.</translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation>« %1 » ne contient pas de cartes telles que `explain` les écrit (.npy).</translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation>«&#xa0;%1&#xa0;» manque&#xa0;: ce que la part %2 sur %3 a trouvé. Lancez la même commande avec --shard %2/%3.</translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Signalée</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation>Accumulation des cartes de %1</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation>Dessin des images&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Entraînement&#xa0;: époque %1 sur %2</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Chargement du modèle %1</translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation>Essai d’images modifiées&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation>Vérification du jeu de données&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation>Omises pour cause de problèmes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation>Entraînement&#xa0;: époque %1 sur %2, en demi-lots faute de mémoire</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation>Lecture des indices</translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation>Écriture des indices</translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation>Comparaison des cartes avec la vérité terrain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation>Comparaison des masques avec la vérité terrain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>Lecture des annotations</translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation>Étiquetage des pixels&#xa0;: %1</translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation>Comparaison avec les cartes de paramètres aléatoires&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Envoi de %1 à %2</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: avant la dernière d’entre elles quelque chose apprend, ou la suite exige plus que la sortie d’une seule couche.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: «&#xa0;%1&#xa0;» parmi elles change encore. Gelez-la aussi&#xa0;; --freeze-batch-norm le fait pour la normalisation par lots.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: c’est un fichier TorchScript.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: la précision est «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: la méthode d’entraînement «&#xa0;%1&#xa0;» a besoin des pixels eux-mêmes.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: l’échelle, la position ou les couleurs des images varient. Avec --brightness 0 --tint 0, elles sont tout au plus mises en miroir.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation>Les caractéristiques des couches gelées ne sont pas conservées&#xa0;: elles prendraient plus de %1 Mo.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation>Les caractéristiques des couches gelées sont conservées&#xa0;: tout jusqu’à «&#xa0;%1&#xa0;» s’exécute une seule fois pour chaque variante d’une image.</translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation>Interrogation du modèle sur %1</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Lecture des cartes</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n autre</numerusform>
            <numerusform>+%n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mean IoU</source>
        <translation>IoU moyen</translation>
    </message>
    <message>
        <source>energy in mask</source>
        <translation>énergie dans le masque</translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation>jeu de pointage</translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation>jeu de pointage, exact</translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation>précision au-dessus d’un cinquième</translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation>rappel au-dessus d’un cinquième</translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation>IoU au-dessus d’un cinquième</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>AUC d’insertion</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>AUC de suppression</translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation>baisse moyenne, %</translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation>hausse de la confiance, %</translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation>gain moyen, %</translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation>précision moyenne des scores (mAP)</translation>
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
        <translation>Accumulée (OAA)</translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation>Probabilité de classe</translation>
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
        <translation>Contrefactuelle</translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation>Attention inverse</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>Attention rollout</translation>
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
        <translation>Attention spatiale</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similarité</translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation>Époque gagnante (OAA)</translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation>Les vues 3D ont besoin d’OpenGL, et cet affichage n’en offre pas pour les fenêtres (%1)&#xa0;; tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation>Les vues 3D ont besoin d’OpenGL 3.2, et OpenGL n’a pas pu démarrer sur cet affichage&#xa0;; installez un pilote graphique, ou Mesa pour le rendu logiciel.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation>Les vues 3D ont besoin d’OpenGL 3.2, et celui de cet affichage est plus ancien&#xa0;; un pilote graphique plus récent, ou le rendu logiciel de Mesa, y remédie.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation>Images, dossiers, modèles, exécutions ou projets à ouvrir.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation>Ouvrir la démo&#xa0;; elle est créée la première fois.</translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation>Où garder la démo au lieu du dossier de données.</translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation>Afficher versions, plateforme, moteur et périphérique.</translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation>Enregistrer la fenêtre en PNG et quitter.</translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation>État à attendre avant la capture d’écran&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation>Abandonner la capture d’écran après ce délai (600).</translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation>Couleurs de ce démarrage&#xa0;: light, dark, system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation>Afficher la durée du premier tracé et quitter.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation>--%1 ne connaît pas «&#xa0;%2&#xa0;»&#xa0;; valeurs possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation>--size vaut «&#xa0;%1&#xa0;»&#xa0;; écrivez largeur et hauteur en pixels, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation>--timeout vaut «&#xa0;%1&#xa0;»&#xa0;; écrivez un nombre de secondes supérieur à 0.</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>Voyez ce que regarde un réseau, époque après époque, et apprenez-lui où regarder.</translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation>Périphérique de ce démarrage&#xa0;: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation>--device ne connaît pas «&#xa0;%1&#xa0;»&#xa0;; valeurs possibles&#xa0;: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation>Attendre l’exécution qu’un entraînement écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation>Langue de ce démarrage&#xa0;: %1, system.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation>Déposez ici des images, un dossier, un modèle ou une exécution.</translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation>%1 est ouvert. Ouvrez maintenant des images ou un dossier, ou déposez-les ici.</translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation>Couche %1 · %2×%3</translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation>Valeurs brutes %1 … %2</translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation>Modèle fini, sans époques</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Part de pixels</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation>Explique le pixel x %1, y %2</translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation>Explique la région dessinée</translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation>Cette couche n’a pas été exécutée lors de l’essai du modèle, on ne sait donc rien de sa sortie.</translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation>Sa sortie (%1) n’a ni hauteur ni largeur, il n’y a donc pas de carte. Choisissez une couche qui la précède.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation>Époque %1 − époque %2, %3 … %4</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, différence</translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation>Différence, %1 … %2</translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation>Époques %1 … %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation>Non couvert&#xa0;: %1 % de ce qui est vu de la classe</translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation>Ouvrez des images et un modèle ou une exécution&#xa0;: ce qui recouvre les images se choisit ici.</translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation>Ouvrez un modèle ou une exécution pour voir où il regarde.</translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation>Ouvrez des images pour voir où le modèle regarde.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation>Les contours de %1 images ne sont pas repris&#xa0;; leurs étiquettes le sont.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est ouvert ailleurs (%2), et donc ouvert ici en lecture seule.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est endommagé. Ce qui a pu être sauvé est affiché, en lecture seule&#xa0;; exportez-le dans un nouveau fichier pour continuer.</translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation>Échelle fixe</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>Une échelle pour tous les volets</translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation>Échelle de cette carte seule</translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation>Échelle de cette carte&#xa0;: aucune autre n’est connue</translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation>Échelle de %1 époques de cette image et de cette classe</translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation>Échelle de %1 classes de cette image</translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation>Lignes de niveau aux valeurs brutes %1</translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation>Lignes de niveau à %1 de l’échelle</translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation>L’échelle fixe est sans étendue&#xa0;: saisissez une borne supérieure plus grande</translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation>L’écrêtage ne laisse pas d’échelle&#xa0;: écrêtez moins</translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation>Aucune contribution positive à cette classe</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>Affichée comme %1</translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation>Écrêtée aux percentiles %1 et %2</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>Gamma %1</translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation>Aucune différence&#xa0;: les deux cartes sont identiques</translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation>Aucune valeur n’est un nombre&#xa0;: il n’y a rien à afficher</translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation>Certaines valeurs ne sont pas des nombres et ne sont pas peintes</translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation>Carte constante&#xa0;: il n’y a rien à afficher</translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation>Carte constante&#xa0;: la même valeur partout</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>gris et alpha</translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation>%1 (16&#xa0;bits)</translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation>%1 (flottant)</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>carte %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>masque %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1, moins d’une minute restante</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, encore %2&#xa0;min environ</translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation>%1, encore %2&#xa0;h environ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>%n modification pas encore enregistrée, nouvel essai en cours</numerusform>
            <numerusform>%n modifications pas encore enregistrées, nouvel essai en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>%n étape à annuler pour cette image&#xa0;; toutes les étapes du projet&#xa0;: %1 sur %2&#xa0;Mo</numerusform>
            <numerusform>%n étapes à annuler pour cette image&#xa0;; toutes les étapes du projet&#xa0;: %1 sur %2&#xa0;Mo</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>différence %1</translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation>Moteur&#xa0;: connexion à %1…</translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation>Moteur&#xa0;: %1 · %2</translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation>Moteur&#xa0;: %1 (non connecté)</translation>
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
        <translation>≥ %1&#xa0;% de la plage de la carte</translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation>Selon l’&amp;attention</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>&amp;Rectangle</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>Ell&amp;ipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation>&amp;Détourer un objet</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>Re&amp;mplir</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation>P&amp;olygone</translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation>Superpi&amp;xels</translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation>Peindre avec un pinceau rond. Maj&#xa0;: ligne droite depuis le dernier trait&#xa0;; Ctrl&#xa0;: l’indice contraire&#xa0;; Alt et molette&#xa0;: taille</translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation>Retirer des indices avec un pinceau rond. Maj&#xa0;: ligne droite depuis le dernier trait&#xa0;; Alt et molette&#xa0;: taille</translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation>Cliquer les sommets d’un contour. Entrée ou un double clic le ferme, Effacement retire un sommet, Échap l’abandonne</translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation>Dessiner un contour à main levée</translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation>Dessiner un rectangle d’un coin à l’autre. Maj&#xa0;: un carré&#xa0;; Alt&#xa0;: depuis le centre</translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation>Dessiner une ellipse d’un coin à l’autre. Maj&#xa0;: un cercle&#xa0;; Alt&#xa0;: depuis le centre</translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation>Remplir les pixels autour de celui cliqué qui ont le même indice, jusqu’aux autres indices</translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation>Prendre les pixels dont la couleur ressemble à celle du pixel cliqué. Alt et molette&#xa0;: à quel point</translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation>Peindre grossièrement un objet&#xa0;; son contour est trouvé au relâchement</translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation>Peindre par zones de couleur semblable. Alt et molette&#xa0;: leur taille</translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation>Prendre là où l’attention est forte. Glisser à gauche pour plus, à droite pour moins&#xa0;; ou Alt et molette, puis Entrée</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>&amp;Baguette magique</translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation>Recherche du contour… (Échap&#xa0;: arrêter)</translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation>Étiquettes seules (CAM)</translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation>Apprend les étiquettes d’images entières. Rien ne dit au réseau où regarder.</translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation>Attention guidée (GAIN)</translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation>Étiquettes, et aucune classe ne doit être reconnue une fois cachée la partie regardée&#xa0;: l’attention s’étend à tout l’objet.</translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation>Attention guidée avec indices (GAIN_ext)</translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation>Comme l’attention guidée, et l’attention est attirée vers les pixels que les indices désignent et éloignée de ceux qu’ils excluent. Quelques images avec indices suffisent.</translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation>Right for the right reasons</translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation>Étiquettes, et les scores ne doivent pas dépendre des pixels que les indices excluent.</translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation>Attention équivariante (SEAM)</translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation>Étiquettes, et les cartes de classe doivent suivre l’image lorsqu’elle est redimensionnée.</translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation>Attention accumulée (OAA)</translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation>Étiquettes&#xa0;; les cartes de classe de toutes les époques sont accumulées pendant que le réseau apprend.</translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation>Attention accumulée avec effacement (OAA)</translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation>Comme l’attention accumulée&#xa0;; ce qui a été regardé est effacé de certaines images, pour que d’autres parties soient trouvées.</translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation>Attention intégrale (OAA+)</translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation>Les cartes de classe apprennent l’attention qu’une exécution antérieure a accumulée.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentation</translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation>Apprend des masques une classe pour chaque pixel.</translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation>Segmentation à attention inverse (RAN)</translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation>Trois branches apprennent des masques ce qu’est une classe, ce qu’elle n’est pas, et les deux ensemble.</translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation>%1 (quelques minutes sur CPU)</translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation>%1 (demande un GPU)</translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation>Contre-exemples (CAIPI)</translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation>Étiquettes, et des images faites à partir des indices&#xa0;: la classe dans un autre environnement, et son environnement sans la classe.</translation>
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
        <translation>Un dossier avec SegmentationClass&#xa0;: un masque PNG à palette VOC par image.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation>Un fichier JSON d’instances pour toutes les images d’une liste.</translation>
    </message>
    <message>
        <source>labelme</source>
        <translation>labelme</translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation>Un dossier avec un fichier JSON par image.</translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation>Segments YOLO</translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation>Un dossier avec data.yaml et un fichier texte par image.</translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation>CVAT pour images</translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation>Un fichier XML pour toutes les images.</translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation>Étiquettes NIfTI</translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation>Un volume (.nii, .nii.gz) dont les coupes sont des images.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>Tableaux NumPy</translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation>Un dossier avec un tableau (.npy) de numéros de classe par image.</translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation>Masques gris, 8&#xa0;bits</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation>Un dossier avec un PNG gris de numéros de classe par image.</translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation>Masques gris, 16&#xa0;bits</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation>Un dossier avec un PNG gris de numéros de classe par image&#xa0;; pour plus de 254 classes.</translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation>Masques d’indices</translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation>Un dossier de masques par classe, tels que l’entraînement les prend&#xa0;: 255 regarder ici, 0 pas ici, 128 inconnu.</translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation>«&#xa0;Inconnu&#xa0;» ne peut pas être exprimé&#xa0;: ces pixels deviennent de l’arrière-plan.</translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation>Un pixel n’a qu’une classe&#xa0;: là où des classes se recouvrent, la dernière reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>%n image du projet</numerusform>
            <numerusform>%n images du projet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>%n indice d’images et de classes</numerusform>
            <numerusform>%n indices d’images et de classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n forme</numerusform>
            <numerusform>%n formes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation>nouvelle classe</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation>Les nombres sous «&#xa0;mean&#xa0;» et «&#xa0;std&#xa0;» dans la fiche du modèle «&#xa0;%1&#xa0;» semblent prévus pour des pixels de 0 à 1, mais une fiche compte les pixels de 0 à 255. Multipliez-les par 255.</translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation>Il n’y a pas de fiche du modèle «&#xa0;%1&#xa0;». Le modèle est pris pour un classifieur avec normalisation ImageNet, 224 x 224 pixels et des classes numérotées&#xa0;; si c’est faux, les résultats le sont aussi.</translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation>Une carte a été omise. %1</translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation>Pour %1 cartes, il n’y a pas de scores dans le dossier scores de l’exécution&#xa0;; elles ont donc été acceptées sans vérifier si la classe était reconnue.</translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation>Le périphérique «&#xa0;%1&#xa0;» est absent (%2 GPU utilisables), le CPU fait donc les calculs. Vérifiez le pilote, et que LibTorch a été compilé pour lui.</translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation>Les scores ne sont pas la moyenne de «&#xa0;%1&#xa0;» à travers «&#xa0;%2&#xa0;», comme le dit la fiche du modèle, il n’y a donc pas de CAM. Grad-CAM fonctionne.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation>Le modèle n’a pas de couche «&#xa0;%1&#xa0;», que sa fiche nomme sous «&#xa0;features&#xa0;»&#xa0;; «&#xa0;%2&#xa0;» est regardée à la place.</translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation>Le modèle ne prend pas d’images de 224×224 pixels&#xa0;; %1×%2 fonctionne et est utilisé. Indiquez la bonne «&#xa0;size&#xa0;» dans une fiche du modèle.</translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation>Une autre image s’appelle aussi «&#xa0;%1&#xa0;»&#xa0;; les résultats de «&#xa0;%2&#xa0;» s’appellent «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation>La mémoire est trop petite pour regarder %1 pixels avec ce modèle, l’image a donc été fournie en %2. Fermez d’autres programmes, ou choisissez une taille d’entrée plus petite.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation>Aucune couche n’est trouvée dans ce modèle, CAM et Grad-CAM ne peuvent donc pas le regarder. Exportez-le avec ses sous-modules, c’est-à-dire sans torch.jit.freeze, pour les avoir.</translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation>%1 des poids du fichier n’appartiennent à aucune partie du réseau et ont été omis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation>Les poids ont été pris dans «&#xa0;%1&#xa0;» du point de contrôle.</translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation>Les entrées du fichier qui ne sont pas des poids ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation>Tous les noms de poids du fichier commencent par «&#xa0;%1&#xa0;», qui a été omis.</translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation>CUDA ne trouve pas de GPU utilisable. Vérifiez le pilote avec nvidia-smi.</translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation>Le LibTorch de ce moteur a été compilé sans CUDA. Installez un Overlook qui l’inclut pour calculer sur un GPU.</translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation>… et %1 autres problèmes.</translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation>La mémoire ne suffisait pas pour un lot de %1 images à l’époque %2. À partir de là, chaque lot a été appris en deux moitiés, avec un seul pas pour les deux.</translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation>Les poids de «&#xa0;%1&#xa0;» sont pour d’autres classes, ceux-ci repartent donc de zéro&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation>Le format ne contient pas d’étiquettes d’images entières&#xa0;: celles de %1 sont perdues.</translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation>Le format ne peut pas dire que des pixels sont à ignorer&#xa0;: dans %1 images, ils sont maintenant de l’arrière-plan.</translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation>Le format ne distingue pas les objets d’une même classe&#xa0;: ceux de %1 images sont réunis.</translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation>%1 lignes ou points n’ont pas de pixels et sont omis des formats de surfaces.</translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation>Dans %1 images, les indices de plusieurs classes se recouvrent. Un pixel n’a qu’une classe&#xa0;: c’est là la dernière de la liste des classes.</translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation>Le format ne peut pas dire qu’on ne sait rien d’un pixel&#xa0;: dans %1 images, ces pixels sont maintenant de l’arrière-plan.</translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation>Les résultats de %1 images étaient déjà là et restent tels quels&#xa0;; --again les recalcule.</translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation>Ce processus fait la part %1 sur %2 des images, comme le dit l’environnement&#xa0;; --shard 1/1 les fait toutes.</translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas étiquetée «&#xa0;%2&#xa0;», mais un indice dit où regarder pour cela. On a supposé qu’elle le montre&#xa0;; retirez l’indice ou ajoutez l’étiquette, pour qu’ils s’accordent.</translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation>Ce que les indices pour «&#xa0;%1&#xa0;» disent de ne pas regarder a trop peu en commun pour être retrouvé dans d’autres images&#xa0;; rien n’en a été appris. Dessinez de tels indices sur plus d’images, toujours sur le même genre d’endroits.</translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation>Aucun indice ne dit où ne pas regarder pour «&#xa0;%1&#xa0;»&#xa0;; rien n’a donc été appris de ses indices. Dessinez où ne pas regarder, ou choisissez une autre façon d’enseigner.</translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation>À propos d’Overlook</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>Voyez ce que regarde un réseau, époque après époque, et apprenez-lui où regarder.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Construit avec</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation>L’époque compte</translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation>Méthode dont les cartes sont accumulées</translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation>Comment les cartes de plusieurs époques n’en font qu’une</translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation>Quand la carte d’une époque peut entrer</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation>Moyenne harmonique des deux</translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation>classe parmi les meilleures</translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation>si la classe bat toutes les autres</translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation>si toutes les étiquettes battent les autres</translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation>à partir d’une probabilité</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation>Plus petite probabilité</translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation>Exclure la première époque</translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation>Une classe jamais reconnue reçoit sa dernière carte</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation>Époques, et ce que chacune a apporté à la carte accumulée</translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation>Afficher la carte</translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation>Afficher les époques gagnantes</translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation>Comme l’exécution</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation>Ouvrez une exécution d’entraînement&#xa0;: les cartes de ses époques sont réunies ici.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>Choisissez une image et une classe.</translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation>Aucune carte de «&#xa0;%1&#xa0;» n’est entrée jusqu’à l’époque %2.</translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation>«&#xa0;%1&#xa0;» jusqu’à l’époque %2&#xa0;: ce que chaque époque a apporté à la carte accumulée. Décochez une époque pour l’exclure.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>exclue</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>pas de carte</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entrée</translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation>classe non reconnue</translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation>première époque</translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation>Calcul…</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>Calcul de la carte…</translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation>Choisissez une méthode. Celles que permet ce modèle demandent de nombreux passages, aucune ne démarre donc d’elle-même.</translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation>Il n’y a pas d’époque avant celle-ci. Allez à une époque ultérieure, ou épinglez-en une comme référence.</translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation>Seules les époques d’une exécution peuvent être comparées. Ouvrez une exécution.</translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation>Ouvrez une image et un modèle.</translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation>Ce modèle n’a pas d’attention sur les canaux&#xa0;: aucune couche ne calcule un poids par canal.</translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation>Calcul de l’attention sur les canaux…</translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation>Image PNG (*.png);;Dessin SVG (*.svg);;Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation>Nom de la classe&#xa0;:</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation>Supprimer la classe «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>%n image l’a comme étiquette. Ses indices sont conservés et reviennent en annulant.</numerusform>
            <numerusform>%n images l’ont comme étiquette. Ses indices sont conservés et reviennent en annulant.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation>Il y a déjà une classe «&#xa0;%1&#xa0;»&#xa0;; deux du même nom seraient impossibles à distinguer.</translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation>Renommer la classe</translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation>Couleur de la classe</translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation>Déplacer la classe</translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation>Supprimer la classe</translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation>Fusionner des classes</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation>La dernière annulation n’est pas encore dans le fichier du projet. La classe «&#xa0;%1&#xa0;» sera ajoutée lorsqu’elle y sera.</translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation>Filtrer les classes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation>Les classes apparaissent ici dès qu’un modèle est ouvert.</translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation>Aucune classe ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation>Triées par score. Appuyez pour trier par numéro.</translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation>Triées par numéro. Appuyez pour trier par score.</translation>
    </message>
</context>
<context>
    <name>overlook::ClassModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <translation>%1, classe %2</translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation>Dans l’image, selon le jeu de données</translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation>Aucune commande n’a tous ces mots.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Chercher une commande</translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation>Chercher une commande ou une classe</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
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
        <translation>Un entraînement est déjà en cours. Arrêtez-le, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation>Dessin des images de la démo…</translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>&amp;CPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>The engine is being asked which GPUs there are.</source>
        <translation>Le moteur est interrogé sur les GPU présents.</translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation>Ce périphérique a été choisi auparavant et n’est pas là maintenant.</translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation>non démarré</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Plateforme Qt</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Greffons Qt</translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation>pas encore utilisé&#xa0;; les images sont peintes par le processeur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation>introuvable. Placez overlook-engine à côté d’overlook, ou nommez-le dans OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation>Le moteur ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation>Le moteur n’a pas répondu quand ses périphériques lui ont été demandés. %1</translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation>Séparateur entre les volets</translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation>Glisser pour montrer davantage de l’un ou de l’autre volet</translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation>Le dernier modèle n’a pas pu être ouvert. Réessayez, ou ouvrez-en un autre, avec «&#xa0;Fichier → Ouvrir un modèle&#xa0;».</translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation>Aucune autre exécution à côté de celle qui est ouverte</translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation>Ouvrez une exécution d’entraînement pour voir ses époques l’une derrière l’autre.</translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation>Il faut à l’exécution deux époques terminées avant de pouvoir les montrer l’une derrière l’autre.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>Choisissez une image et une classe.</translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation>Aucune carte d’aucune époque n’est connue pour cette image et cette classe. Les cartes calculées en parcourant les époques apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation>Montrer où la carte atteint le niveau, ou toutes les valeurs en nuage</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation>Valeur normalisée par laquelle passe la surface&#xa0;; une échelle pour toutes les époques</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation>L’image avec la carte d’une époque&#xa0;; faites-la glisser le long des époques</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>Époqu&amp;e&#xa0;:</translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation>Époque du plan, et de la fenêtre</translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation>Cartes de toutes les époques, l’une derrière l’autre</translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation>Glissez le plan le long des époques&#xa0;; glissez à côté pour tourner, Maj-glisser pour déplacer, molette pour zoomer.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation>Jeu de données avec les masques de vérité terrain</translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation>Évaluer les cartes de %1</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>Cartes des époques</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>Cartes accumulées</translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation>Aucun&#xa0;: seulement interroger le modèle</translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation>Toutes celles qui ont des cartes</translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation>Celles de la liste «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation>La dernière, %1</translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation>Celle qui est affichée, %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>%n époque</numerusform>
            <numerusform>Toutes les %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Certaines</translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation>une sur </translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Cartes</translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation>Masques de &amp;vérité terrain</translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation>IoU moyen selon le seuil, pointing game, énergie dans le masque, précision et rappel au-dessus d’un cinquième du maximum.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Époqu&amp;es</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pas</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Interroger le modèle</translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation>Ce que le réseau de chaque époque dit d’images modifiées selon ses cartes. Cela demande de nombreux passages dans le réseau pour chaque carte.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation>Le réseau ne peut pas être interrogé : l’exécution n’a pas gardé les points de contrôle de toutes ces époques.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation>Exporter les chiffres</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Page pour navigateur (*.html)</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation>Ouvrez une exécution d’entraînement&#xa0;: ce sont ses cartes qui sont évaluées.</translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation>Les cartes sont déjà en cours d’évaluation.</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Une autre tâche est en cours. Arrêtez-la, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation>Évaluation des cartes…</translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation>%1 images ou cartes n’ont pas pu être utilisées. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation>L’évaluation a été arrêtée. Les chiffres antérieurs sont conservés.</translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation>Les cartes sont en cours d’évaluation…</translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation>Les cartes de cette exécution n’ont pas encore été évaluées. «&#xa0;Évaluer…&#xa0;» les compare aux masques de vérité terrain, ou à ce que le réseau dit d’images modifiées selon les cartes.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste des images. Ouvrez les images de l’exécution.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«&#xa0;%1&#xa0;» est écrit.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>Ce sur quoi portent les chiffres</translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation>Chiffres de chaque image et classe</translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation>Chiffres de chaque image</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Chiffres de chaque classe</translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation>Chiffres de chaque époque</translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation>Un clic sur un en-tête trie selon lui, les pires d’abord. Un double clic ou Entrée y mène.</translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation>Chiffres sous forme de courbes</translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation>Les cartes de l’exécution sur lesquelles portent les chiffres</translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation>L’époque dont les cartes, images et classes sont listées</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Ce que le graphique montre</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Évaluer…</translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation>Exporter les chiffres…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation>Tous les chiffres comme tableau (CSV) ou en JSON</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation>Une page avec les chiffres, des graphiques et les pires cartes sur leurs images (HTML)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation>Chiffres de cette exécution et de celles à côté d’elle</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>Cartes des époques</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>Cartes accumulées</translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation>Ces chiffres sont plus anciens que l’exécution&#xa0;: ils datent d’après l’époque %1, et il y en a %2. Évaluez de nouveau.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation>Toutes les époques</translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation>%1 au fil des époques</translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation>IoU moyen selon le seuil</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Toutes les cartes</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>%n carte de l’époque %1</numerusform>
            <numerusform>%n cartes de l’époque %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>%n carte, moyennes de toutes les époques</numerusform>
            <numerusform>%n cartes, moyennes de toutes les époques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation>%1, comparaison avec «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (ouverte)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>data set, list of it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ExportActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation>Enregistrer l’image avec ses superpositions</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation>Dossier pour les indices</translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation>Exporter les indices</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation>Les fichiers de même nom y sont écrasés&#xa0;; tous les autres restent tels quels.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>É&amp;craser</translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation>Ouvrir un dossier d’images ou un jeu de données</translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation>Ouvrir le dossier d’une exécution d’entraînement</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Ouvrir un modèle</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation>Surveiller le dossier où un entraînement écrit son exécution</translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Une autre tâche est en cours. Arrêtez-la, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation>Il n’y a rien à calculer&#xa0;: ouvrez des images et un modèle, et choisissez une classe et une méthode que le modèle calcule.</translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation>Calcul des cartes…</translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation>%1 images n’ont pas pu être expliquées. La première&#xa0;: %2</translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation>Calcul des cartes&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation>Là où un indice vaut le plus se déduit des scores d’une exécution. Ouvrez-en une, ou instruisez une fois.</translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation>Aucune image sans indice ne se distingue&#xa0;: décisions et attention sont conformes aux étiquettes.</translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation>Ce n’est pas le fichier sur lequel les indices de cette image ont été dessinés.</translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation>Un indice concerne une classe. Choisissez-en une dans la liste des classes, ou ajoutez-en une avec Édition → Classes → Ajouter une classe.</translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation>Copier les indices de %1</translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation>Les indices de «&#xa0;%1&#xa0;» ne peuvent pas être copiés, car sa taille est différente.</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>Marquer comme nouvelle</translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation>Marquer comme commencée</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>Marquer comme terminée</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation>Les pixels d’un indice sont encore recherchés. Fusionnez les classes quand ils seront là.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation>La dernière annulation n’est pas encore dans le fichier du projet. Dessinez de nouveau lorsqu’elle y sera.</translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation>Ajouter la classe %1</translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation>Cette image n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation>A des indices.</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation>Images&#xa0;: toutes</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Classes&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation>Quelle liste du jeu de données est affichée</translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation>Les images de cette classe sont affichées</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation>Filtre et ordre&#xa0;: certaines images sont masquées</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtre et ordre</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation>Avec indices</translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation>Sans indices</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation>Comme dans la liste</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By Status</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>Par taille</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Décroissant</translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation>Par score de la classe</translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation>Par entropie des scores</translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation>Par désaccord entre époques</translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation>Par changement depuis l’époque de référence</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation>Par énergie de la carte dans les indices</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation>Par énergie de la carte dans la vérité terrain</translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation>Par IoU de la carte avec la vérité terrain</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les pires d’abord</translation>
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
        <translation>%1 images affichées sur %2</translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation>Pas encore d’images. Ouvrez un dossier, ou déposez des fichiers ici.</translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation>Aucune image ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>a des indices</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>overlook::ImageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation>%1 de %2 jusqu’à %3</translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation>Importer des indices</translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation>Un fichier d’annotations, ou un dossier qui en contient</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fichier…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Dossier…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Annotations</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Le reconnaître</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmat</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>Ce qui sera lu</translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation>Ce qui ne convient pas et est omis</translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation>&amp;Sera lu</translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation>&amp;Ne convient pas</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation>Ils remplacent les indices de leurs images et classes. Chaque image est une étape annulable.</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>Fichier d’annotations</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>Dossier d’annotations</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Reconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Tout convient.</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>Rien n’est lisible.</translation>
    </message>
</context>
<context>
    <name>overlook::JobBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>Arrêter cette tâche</translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation>Poursuivre cette tâche</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>Mettre cette tâche en pause</translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation>En pause. %1</translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation>Mise en pause… %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation>Les cartes ne peuvent plus être conservées dans le projet&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation>il n’y a pas de telle action</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une touche</translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation>Paramètre shortcuts/%1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation>Chercher des couches</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation>Un groupe sans sortie propre. Choisissez une couche à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Afficher l’image</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>Opacité de l’image</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Afficher le masque</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacité du masque</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Calques</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Accumulation</translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation>Pseudo-étiquettes</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation>Comment la carte est calculée</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation>Couche du réseau d’où provient la carte</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Palette de couleurs</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation>Comment les valeurs brutes deviennent 0 … 1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation>Les valeurs sous cette part de l’échelle ne sont pas affichées</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Lisser</translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation>Interpoler entre les cellules de la carte&#xa0;; sinon elles sont montrées telles quelles</translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation>Fondu selon la valeur</translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation>Les valeurs faibles laissent voir l’image&#xa0;; sinon l’opacité est la même partout</translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation>max(v, 0) / max</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Min à max</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>Signée, zéro au milieu</translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation>0 … 1 tel quel</translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation>Contributions positives seulement&#xa0;; la valeur la plus forte remplit l’échelle</translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation>De la plus petite à la plus grande valeur&#xa0;; les contributions négatives sont montrées aussi</translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation>Les contributions défavorables sont sous le milieu, les favorables au-dessus</translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation>Pour les probabilités et les cartes accumulées&#xa0;; les valeurs au-delà sont écrêtées</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacité de la carte</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>Choisissez une méthode</translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation>Combien de cellules de la carte ont quelle valeur&#xa0;; glisser pour déplacer le seuil</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>Différence avec la référence</translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation>Cette époque moins celle épinglée, ou moins la précédente si aucune n’est épinglée</translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation>Des pas égaux paraissent égaux, quelle que soit la vision des couleurs</translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation>Les bandes claires et sombres ne sont pas dans les valeurs&#xa0;; certaines personnes en voient moins</translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation>Le point de contrôle de l’époque %1 n’a pas été conservé.</translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation>La première époque est encore en cours d’entraînement.</translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation>Il n’y a rien à accumuler avant la fin de la première époque.</translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation>Cette image n’appartient pas à l’exécution, rien n’a donc été accumulé pour elle.</translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation>Les cartes ne sont accumulées que pour les étiquettes d’une image&#xa0;; cette classe n’en fait pas partie.</translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation>La première époque n’est pas accumulée&#xa0;: ses cartes sont encore celles d’un réseau qui ne sait rien.</translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation>Aucune carte n’a été acceptée jusqu’à l’époque %1&#xa0;: le réseau n’a pas reconnu la classe.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation>Une méthode qui demande de nombreux passages dans le réseau n’est pas accumulée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation>L’exécution ne conserve pour cette image et cette classe aucune carte qui puisse être accumulée.</translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation>Cartes sur l’image, la plus haute d’abord</translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation>Espace affiche ou masque la carte.</translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation>%1&#xa0;: %2, %3, %4&#xa0;mm (droite, avant, tête)  ·  voxel %5, %6, %7  ·  valeur %8</translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation>  ·  étiquette %1</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#xa0;:</translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation>Valeur montrée en gris moyen, entre la plus petite et la plus grande</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation>Plage de valeurs du noir au blanc, en part de toutes les valeurs</translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation>&amp;Masque&#xa0;:</translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation>Opacité du masque sur les coupes</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation>Coupe axiale</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>Coupe coronale</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>Coupe sagittale</translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation>Cliquer pour déplacer le réticule, molette pour changer de coupe, glisser du bouton droit pour luminosité et contraste</translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation>Masque en trois dimensions</translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation>  ·  étiquette %1 (%2)</translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation>  ·  carte %1</translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation>&amp;Carte&#xa0;:</translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation>Opacité de la carte sur les coupes, et de son calque dans la fenêtre principale</translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation>Carte en volume</translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation>Montrer le masque en surfaces ou en nuage, ou la carte en nuage</translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation>Masque ouvert</translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation>Masque du modèle</translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation>Quel masque est montré&#xa0;: celui qui a été ouvert, ou ce que le modèle prédit</translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation>Fusionner la classe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation>Examen des indices des deux classes…</translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>Les indices de %n image deviennent ceux de « %1 ».</numerusform>
            <numerusform>Les indices de %n images deviennent ceux de « %1 ».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>Les indices des deux se contredisent, regarder contre ignorer, à %1 dans %n image.</numerusform>
            <numerusform>Les indices des deux se contredisent, regarder contre ignorer, à %1 dans %n images.</numerusform>
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
        <translation>Là, l’indice de «&#xa0;%1&#xa0;» reste.</translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation>Nulle part les indices des deux ne se contredisent.</translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation>Annuler défait la fusion en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n image porte l’étiquette « %1 ».</numerusform>
            <numerusform>%n images portent l’étiquette « %1 ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation>Les fichiers hors du projet ne sont pas touchés&#xa0;: les masques et les exécutions gardent «&#xa0;%1&#xa0;», et le projet lit «&#xa0;%1&#xa0;» dans les masques de ses images comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation>Les fichiers hors du projet, comme les exécutions et ce qui a été exporté, ne sont pas touchés et gardent «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation>%1 n’a pas de couches à choisir, Grad-CAM si</translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation>Chargement de %1…</translation>
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
            <numerusform>%n message plus ancien sous celui-ci</numerusform>
            <numerusform>%n messages plus anciens sous celui-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation>Exécution à comparer</translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation>Modèle à comparer</translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation>Modèles (*.pt *.ts *.pth);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation>Le volet B ne peut pas être soustrait de lui-même. Choisissez une exécution pour lui.</translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation>Le volet A affiche déjà une différence. Désactivez-la dans ce volet.</translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation>Volet %1</translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation>Exécution ou modèle du volet %1</translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation>Époque du volet %1</translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation>Méthode du volet %1</translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation>Couche du réseau du volet %1</translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation>Rien d’ouvert</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Différence A − B</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Autre exécution…</translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation>Autre modèle…</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Chronologie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation>Époque précédente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>Époque précédente</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>overlook::PercentSlider</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>overlook::PictureOrderView</name>
    <message>
        <source>entropy</source>
        <translation>entropie</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>dispersion</translation>
    </message>
    <message>
        <source>change</source>
        <translation>changement</translation>
    </message>
    <message>
        <source>in hints</source>
        <translation>dans indices</translation>
    </message>
    <message>
        <source>in truth</source>
        <translation>dans vérité</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>Examen de l’image…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation>Exporter les valeurs aux épingles</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation>Calcul de la carte de l’époque %1…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation>Par époque</translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation>Par méthode</translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation>En fonction de quoi les valeurs sont tracées</translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation>Retirer l’épingle</translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation>Retirer de l’image l’épingle sélectionnée</translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation>Valeurs sous le curseur et aux pixels épinglés</translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation>Valeurs aux pixels sondés</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>Calculer %n époque</numerusform>
            <numerusform>Calculer %n époques</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Curseur</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, différence</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation>Épinglez un pixel (K), ou pointez-en un, pour voir sa valeur au fil des époques.</translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation>Ouvrez une exécution pour voir les valeurs d’un pixel au fil de ses époques.</translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation>Valeurs brutes de ce qui a été calculé de cette époque</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation>Épinglez un pixel (K), ou pointez-en un, pour voir sa valeur selon la méthode.</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation>Ajouter un dossier d’images au projet</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Enregistrer une copie du projet</translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation>Où sont les images maintenant&#xa0;? Les sous-dossiers sont parcourus aussi.</translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation>Les indices sont gardés dans un fichier de projet, pour que rien de dessiné ne soit jamais perdu.</translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation>Il y en a un pour ces images&#xa0;: %1</translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation>Ce serait %1. Les images restent telles quelles.</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation>Choisir un &amp;autre emplacement…</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation>Tout ce qui a pu être lu est affiché. Le fichier lui-même reste tel quel&#xa0;; ce qui a été lu peut être enregistré comme nouveau projet.</translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation>&amp;Enregistrer comme nouveau projet…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>Enregistrer ce qui a pu être lu</translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation>Toutes les images du projet sont là où elles étaient.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>%n image manquante, introuvable à cet endroit.</numerusform>
            <numerusform>%n images manquantes, aucune trouvée à cet endroit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>%n des images manquantes a été trouvée d’après son contenu.</numerusform>
            <numerusform>%n des images manquantes ont été trouvées d’après leur contenu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation>Projets Overlook</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation>PNG indexé, valeur = classe (*.png)</translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation>Dossier pour les masques de toutes les images</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation>Ouvrez une image et un modèle ou une exécution, et choisissez une méthode&#xa0;: les masques sont faits de ses cartes.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation>Une méthode qui demande de nombreux passages dans le réseau ne démarre pas d’elle-même. Choisissez-en une autre, ou calculez d’abord la carte de chaque classe.</translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation>Calcul des cartes des classes de l’image…</translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation>Création du masque…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Au-dessous</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Au-dessus</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation>CRF dense</translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation>Ce que compte l’arrière-plan là où des classes se disputent un pixel</translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation>Une classe doit être au-dessus</translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation>L’arrière-plan est un moins la carte la plus haute, à cette puissance</translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation>Comment les cartes deviennent des valeurs de 0 à 1</translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation>Sûrement l’arrière-plan là où toutes les cartes sont au-dessous</translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation>Sûrement une classe là où sa carte est au-dessus</translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation>Là où deux classes sont au-dessus, le pixel est inconnu&#xa0;; 100 % = jamais</translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation>Fait suivre aux bords les couleurs de l’image, avec des paramètres publiés</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>le même partout</translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation>là où aucune carte n’est haute</translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation>le même, et les indices sont suivis</translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation>partie positive, par leur maximum</translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation>du minimum au maximum</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>telles quelles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation>Laisser de côté ce qui n’est pas sûr</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation>Classes et leur part du masque</translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation>Enregistrer le masque…</translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation>Masques de toutes les images…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>La carte de %n classe n’est pas encore là…</numerusform>
            <numerusform>Les cartes de %n classes ne sont pas encore là…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation>Choisissez une classe&#xa0;: rien ne dit quelles classes sont dans cette image.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation>Un masque de %1 tiré des cartes de %2, montré à la place de celui prédit.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation>Création des masques…</translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation>Des masques sont déjà en cours de création.</translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation>Ouvrez une exécution d’entraînement&#xa0;: les masques de toutes les images sont faits des cartes qu’elle conserve.</translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation>Une exécution conserve les cartes de CAM et celles qui sont accumulées. Choisissez une de ces méthodes.</translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation>Les masques par indices se font ici une image à la fois. Pour toutes les images&#xa0;: overlook-engine pseudo-labels … --hints PROJECT.</translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation>%1 masques sont écrits dans «&#xa0;%2&#xa0;», %3 y étaient déjà.</translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation>%1 images n’ont pas de masque. La première&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation>&amp;Surface&#xa0;:</translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation>Image et carte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation>Ce qui recouvre le relief</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Hauteur&#xa0;:</translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation>Hauteur de la plus grande valeur, en part du plus grand côté de l’image</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>S&amp;euil&#xa0;:</translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation>Valeur normalisée sous laquelle la carte n’est pas peinte&#xa0;; le plan s’y trouve</translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation>Relief de la carte</translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation>Glisser pour tourner, Maj-glisser pour déplacer, molette pour zoomer&#xa0;; Maj et les flèches tournent.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation>S’exécute sur cette machine, pas sur %1.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation>Ce que vous regardez est maintenant calculé sur %1. L’entraînement, l’instruction et les cartes de toutes les images restent sur cette machine.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation>Se connecter à un moteur par SSH</translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation>user@host, ou un nom de ~/.ssh/config</translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation>Les modèles sont alors calculés sur cette autre machine. Le modèle et les images que vous regardez y sont envoyés, chacun une fois. L’entraînement et l’instruction restent sur cette machine. La connexion doit marcher avec une clé&#xa0;: Overlook ne demande pas de mot de passe.</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Machine</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>M&amp;oteur là-bas</translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation>&amp;Dossier des envois</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation>Les modèles sont calculés sur cette machine.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation>Les modèles sont calculés sur %1.</translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation>La liaison avec %1 a été perdue. Elle se rétablit quand il faut calculer quelque chose.</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation>Exécutions dont les courbes sont affichées</translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation>Pertes et métriques affichées</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>Courbes d’exécutions</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>Comme image (PNG, SVG) ou comme nombres (CSV)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation>Fiabilité des scores</translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation>IoU selon le seuil</translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation>Ce que le graphique montre de l’exécution</translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation>Attention sur les canaux</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation>Choisissez des exécutions et ce qu’il faut en montrer.</translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation>Ouvrez une exécution pour voir ses courbes.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation>Part réelle, époque %1&#xa0;; erreur de calibration %2</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>Parfaitement calibré</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation>IoU moyen, époque %1&#xa0;; maximum à %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Calcul en cours…</translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation>Ouvrez une exécution pour voir ce qu’elle vaut.</translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation>On ne sait rien des images de l’exécution à quoi la comparer.</translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation>%1, époque %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation>Retirer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>overlook::ScaleControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>Cette carte</translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation>L’échelle s’arrête là où s’arrêtent les valeurs de cette carte</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation>Une échelle pour les cartes connues de toutes les classes de cette image</translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation>Une échelle pour les cartes connues de toutes les époques de cette image et de cette classe</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Deux nombres</translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation>L’échelle s’arrête à deux valeurs brutes que vous saisissez</translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation>Bornes, gamma, lignes de niveau</translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation>Où s’arrête l’échelle, comment les valeurs deviennent des couleurs, et lignes d’égale valeur</translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation>Bornes de</translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation>Les valeurs de quoi décident des bornes de l’échelle</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>De, à</translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation>Valeurs brutes aux deux bornes de l’échelle, par exemple&#xa0;: 0 2,5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Écrêter</translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation>Quel pourcentage des valeurs se trouve au-delà de chaque borne de l’échelle</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation>Sous 1, les valeurs faibles ressortent&#xa0;; au-dessus de 1, seules les fortes restent</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Lignes de niveau</translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation>Lignes où la carte a ces valeurs, par exemple&#xa0;: 0,25 0,5 0,75</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valeurs brutes</translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation>Les niveaux sont des valeurs brutes&#xa0;; sinon des positions sur l’échelle de 0 à 1</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>Lignes seules</translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation>Montrer les lignes de niveau sans les couleurs de la carte</translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation>L’état «&#xa0;%1&#xa0;» n’a pas été atteint en %2 secondes.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>L’image ne peut pas être écrite dans %1.</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation>&amp;La retirer de là</translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation>Appuyez sur les touches, l’une après l’autre pour une séquence.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation>Autre touche %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Effacer&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation>%1 est une touche de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation>Tout réinitialiser avec les touches de&#xa0;:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le fichier sur lequel ses indices ont été dessinés, ils ne sont donc pas affichés. Remettez ce fichier, ou indiquez où il est maintenant avec Fichier → Rechercher les images déplacées.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Une autre tâche est en cours. Arrêtez-la, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation>Aucun modèle capable de regarder des coupes n’est ouvert. Ouvrez un modèle, ou une époque dont le point de contrôle a été conservé.</translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation>Une carte demande une classe et une méthode que le modèle calcule. Choisissez les deux dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation>Examen des coupes…</translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation>Examen des coupes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation>%1 Coupes regardées auparavant&#xa0;: %2&#xa0;; ce qui y a été trouvé reste.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceRunBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Loo&amp;k at All Slices</source>
        <translation>Re&amp;garder toutes les coupes</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>Mo&amp;dèle&#xa0;:</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation>Masque et carte</translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation>Ce qui est demandé au modèle&#xa0;: le masque qu’il prédit, ou la carte de la classe choisie</translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation>Coupes axiales</translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation>Coupes coronales</translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation>Coupes sagittales</translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation>Quelles coupes le modèle regarde, l’une après l’autre, dans les gris affichés</translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation>À la taille du modèle</translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation>À leur propre taille</translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation>À quelle taille le modèle reçoit les coupes&#xa0;: celle pour laquelle il est fait, ou telles quelles, pour les modèles qui acceptent toute taille</translation>
    </message>
</context>
<context>
    <name>overlook::SliceView</name>
    <message>
        <source>R</source>
        <comment>the patient&apos;s right</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the patient&apos;s left</comment>
        <translation>G</translation>
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
        <translation>Coronal</translation>
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
        <translation>Pixels d’écran par pixel d’image</translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation>Où les modèles sont calculés</translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (utilisée)</translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation>Comment enseigner</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Progression de la leçon</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>Ont le plus changé</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>Attention déplacée</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>Images qui ont le plus changé</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versions du modèle</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>Revenir à cette version</translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation>Le dernier étage apprend</translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation>Toutes les couches apprennent (plus lent)</translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation>Ce qui suit %1 apprend</translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation>Quelles couches apprennent</translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation>Ce qui précède les couches qui apprennent est calculé une fois</translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation>Effet de ces indices</translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation>Instruit encore une fois sans les indices de l’image affichée, et montre ce qu’ils ont changé et ce que cela a coûté</translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation>Où donner un indice ensuite</translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation>Les images où un indice dirait le plus, chacune avec sa raison</translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation>Mérite un indice</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation>Images qui méritent un indice</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation>Deux versions choisies côte à côte, ou une avec la version utilisée</translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation>Trois volets&#xa0;: après, avant et la différence, sur une échelle. Maintenez Maj pour voir avant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation>La leçon attend après le lot en cours, et reprend comme s’il n’y avait pas eu de pause</translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 dans %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation>Repart de l’époque %1 de %2.</translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation>Repart de %1.</translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation>Attention sur «&#xa0;regarder ici&#xa0;», contre «&#xa0;pas ici&#xa0;»&#xa0;: %1 → %2.</translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation>Décisions justes sur les images mises de côté&#xa0;: %1 → %2.</translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation>Mieux décidées&#xa0;: %1 images, moins bien&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>Enseigné avec %1 pixels annotés d’indices dans %n image.</numerusform>
            <numerusform>Enseigné avec %1 pixels annotés d’indices dans %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation>Les images mises de côté sont moins bien décidées qu’avant. Réfléchissez bien avant d’accepter.</translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation>«&#xa0;%1&#xa0;» s’oublie&#xa0;: décisions justes %2 → %3.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>Avant toutes les leçons</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>%n image avec indices.</numerusform>
            <numerusform>%n images avec indices.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>en haut</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>au milieu</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>à droite</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>en bas</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation>«&#xa0;%1&#xa0;» est annoncé avec %2, mais l’image n’est pas étiquetée ainsi</translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation>Étiquetée «&#xa0;%1&#xa0;», mais annoncé avec %2 seulement</translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation>%1 de l’attention pour «&#xa0;%2&#xa0;» tombe à côté</translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation>Le score de «&#xa0;%1&#xa0;» varie de %2 d’une époque à l’autre</translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation>%1&#xa0;; il regarde surtout %2</translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation>Pour enseigner, il faut un projet avec des indices. Dessinez où le modèle doit regarder, ou ouvrez-en un.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation>Un apprentissage ou un calcul est déjà en cours. Attendez la fin, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation>Acceptez ou rejetez d’abord la dernière leçon.</translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation>Il n’y a pas encore d’indice. Dessinez où le modèle doit regarder, ou ne pas regarder.</translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation>Ouvrez l’exécution ou le modèle auquel enseigner.</translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation>Les indices servent à enseigner aux modèles de classification&#xa0;; celui-ci segmente.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation>Le point de contrôle de l’époque %1 n’a pas été conservé. Choisissez une autre époque de départ.</translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation>Enseignement…</translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation>L’enseignement a été arrêté. Le modèle est comme avant.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation>Le dossier %1 de la leçon rejetée n’a pas pu être supprimé.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là, il n’y a donc rien à quoi revenir. La version reste dans la liste.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>Avant toutes les leçons</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là, cette version ne peut donc pas être comparée. Elle reste dans la liste.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contre %2</translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation>Aucune version n’est encore utilisée. Instruisez, et acceptez la leçon.</translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation>Il n’y a pas encore de leçon dont mesurer les indices. Instruisez d’abord.</translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation>Cette image n’a pas d’indices. Affichez-en une qui en a, et redemandez.</translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation>Aucune autre image n’a d’indices&#xa0;: tout ce que la leçon a changé est leur effet.</translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation>Instruction sans les indices de %1…</translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation>Ce qu’ont fait les indices de %1</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation>Ouvrir un examen&#xa0;: NIfTI, ou une coupe quelconque d’une série DICOM</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation>Ouvrir un masque du volume</translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation>Dossier pour les coupes comme images</translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation>Enregistrer la vue 3D</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation>PLY avec couleurs (*.ply)</translation>
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
        <translation>Enregistrer le relief comme maillage</translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation>Enregistrer le masque du modèle</translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation>Enregistrer la carte du modèle</translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation>Volume NIfTI (*.nii.gz *.nii)</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation>Ouvrez une image et un modèle pour voir sa carte en relief.</translation>
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
        <translation>Époques</translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation>Volume médical</translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation>Ouvrez une exécution d’entraînement, ou entraînez, pour parcourir les époques</translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation>Une époque en arrière</translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation>Une époque en avant</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Recommencer à la fin</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Vitesse de lecture</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Autres exécutions</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>Ce que montre la courbe</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation>Exécutions en dessous, sur les mêmes époques</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation>Aucune époque terminée</translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation>Aucune époque choisie</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation>L’époque %1 est prévue</translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation>Référence&#xa0;: les autres lui sont comparées</translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation>Désépingler l’époque %1</translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation>Épingler l’époque %1 comme référence</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marquée</translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation>Retirer la marque de l’époque %1</translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation>Marquer l’époque %1</translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation>Rien n’en a été conservé</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation>Dans les indices</translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation>Dans la vérité terrain</translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation>Aire à partir de %1</translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation>Options de l’outil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation>Diamètre du pinceau, en pixels de l’image</translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation>S’arrêter aux bords</translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation>Peindre seulement les pixels dont la couleur ressemble à celle du centre du pinceau</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation>Écart permis entre les couleurs sous le pinceau, de 0 à 255</translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation>Écart de couleur permis avec le pixel cliqué, de 0 à 255</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>Contigus</translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation>Seulement les pixels reliés à celui cliqué&#xa0;; sinon dans toute l’image</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation>Attention minimale, en part de la plage de la carte</translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation>Côté d’une zone, en pixels de l’image</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Dilater de</translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation>De combien de pixels de l’image les indices se dilatent et se réduisent</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Regarder ici</translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation>Ce qui est dessiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation>Ce qui est dessiné&#xa0;: regarder ici, ou pas ici. Maintenir Ctrl dessine l’autre</translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indiquer</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseigner</translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation>Ouvrez la démo et parcourez ses époques&#xa0;: vous voyez où le réseau regarde pendant qu’il apprend.</translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation>Prenez le pinceau et peignez quelques pixels&#xa0;: le réseau doit regarder ici, ou pas ici.</translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation>Appuyez sur Enseigner&#xa0;: le réseau apprend de vos indices, et vous comparez avant et après.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Visite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation>Entraîner sur le jeu de données ouvert</translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation>Un nouveau dossier à côté du jeu de données</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Réseau</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Époqu&amp;es</translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation>Images par &amp;lot</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation>&amp;Dossier d’exécution</translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation>Chaque époque terminée apparaît sur la chronologie pendant l’entraînement&#xa0;; vous pouvez arrêter à tout moment.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation>Dossier pour l’exécution</translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation>Interrogation du moteur…</translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation>Dossier de masques d’indices</translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation>INDICES/boat/image.png&#xa0;: 255 regarder ici, 0 pas ici</translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation>Exécution dont l’attention accumulée est apprise</translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation>Une exécution à attention accumulée (OAA)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation>Poids de l’&amp;attention (α)</translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation>Poids des &amp;indices (ω)</translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation>Mas&amp;ques d’indices</translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation>Exécution an&amp;térieure</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>celui du réseau</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>Ta&amp;ux d’apprentissage</translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation>L’entraînement se fait sur cette machine&#xa0;; %1 ne calcule que ce que vous regardez.</translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>Un entraînement est déjà en cours. Arrêtez-le, ou attendez sa fin.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Entraînement…</translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation>L’entraînement a été arrêté. Les époques terminées sont conservées.</translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation>L’exécution dans %1 ne dit pas comment elle a été faite, elle ne peut donc pas être poursuivie. Entraînez de nouveau.</translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation>Les indices appartiennent à un projet. Ouvrez-en un, ou créez-en un.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation>Des indices sont en cours d’importation ou d’exportation. Attendez la fin, ou arrêtez avec Modèle → Arrêter la tâche.</translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation>Importation des indices</translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation>Exportation des indices</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation>Les indices de %1 ont été importés depuis «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation>Les indices de %1 ont été exportés vers «&#xa0;%2&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n élément a été omis&#xa0;: %1</numerusform>
            <numerusform>%n éléments ont été omis. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation>L’importation a été arrêtée. Ce qui précède reste, et peut être annulé image par image.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>L’exportation a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation>Lecture du volume…</translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation>Ouvrez un examen (NIfTI ou DICOM) avec Fichier → Ouvrir un volume, ou déposez-le sur la fenêtre.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation>Ces coupes ont %1 × %2 voxels, trop peu pour une image. Choisissez des coupes dans une autre direction.</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%1 coupes sur %2</translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation>rien que l’arrière-plan dans le masque</translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation>Ouvrez un modèle dans la fenêtre principale&#xa0;: il regarde les coupes l’une après l’autre.</translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation>Les cartes sont celles de la classe choisie dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation>Les cartes sont celles de %1, par %2, comme choisi dans la fenêtre principale.</translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation>%1, aucune contribution positive dans aucune coupe</translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation>%1, une échelle %2 … %3 pour toutes les coupes</translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation>Où votre réseau regarde-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation>Crée un petit jeu d’images et entraîne un réseau sous vos yeux&#xa0;: environ une minute, sans téléchargement.</translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation>ou déposez des images, un dossier, un modèle ou une exécution n’importe où dans cette fenêtre</translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation>Voyez son attention sur vos propres images, époque après époque.</translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation>L’entraînement a besoin d’un jeu de données. Ouvrez un dossier au format PASCAL VOC&#xa0;: JPEGImages, Annotations et ImageSets.</translation>
    </message>
</context>
</TS>
