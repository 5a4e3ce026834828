<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation>Abrir &amp;imágenes…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>Abrir &amp;modelo…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>Abrir &amp;ejecución…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>Abrir &amp;demo</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation>&amp;Quitar entradas inexistentes</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation>&amp;Guardar vista como imagen…</translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation>Guardar s&amp;uperposición a tamaño completo…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>&amp;Copiar vista</translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation>Copiar valor del &amp;píxel</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation>Píxeles reales (&amp;100 %)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation>Oc&amp;ultar superposiciones (mantener para ver debajo)</translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation>Mostrar &amp;mapa de atención</translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation>Mostrar má&amp;scara</translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation>Superposición más &amp;opaca</translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation>Superposición más &amp;transparente</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation>Cuadrícula de pí&amp;xeles desde 800 %</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>Le&amp;yenda</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Paneles acopla&amp;bles</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Restablecer disposición ori&amp;ginal</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>&amp;Ver a pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>&amp;Siguiente imagen</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>Imagen a&amp;nterior</translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation>Época si&amp;guiente</translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation>Época ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation>Pri&amp;mera época</translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation>Ú&amp;ltima época</translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation>Reproducir épo&amp;cas</translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation>Repet&amp;ir reproducción</translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation>Cl&amp;ase por rango</translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation>Clase más probable</translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation>2.ª clase</translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation>3.ª clase</translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation>4.ª clase</translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation>5.ª clase</translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation>6.ª clase</translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation>7.ª clase</translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation>8.ª clase</translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation>9.ª clase</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation>&amp;Capa objetivo</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>&amp;Entrenar…</translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation>Detener &amp;tarea</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>Esquema de &amp;colores</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
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
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>&amp;Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation>Acer&amp;ca de Overlook</translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation>Explicar el &amp;píxel bajo el cursor</translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation>Explicar la predicción c&amp;ompleta</translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation>Calcu&amp;lar para todas las imágenes</translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation>Explicar una &amp;región (Alt+arrastrar)</translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation>Ca&amp;pas de mapas</translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation>&amp;Añadir capa de mapa</translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation>&amp;Eliminar capa de mapa</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation>&amp;Subir capa de mapa</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation>&amp;Bajar capa de mapa</translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation>Si&amp;guiente capa de mapa</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>Mo&amp;tor</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation>Contin&amp;uar el entrenamiento</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>Abrir pro&amp;yecto…</translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation>&amp;Nuevo proyecto con estas imágenes…</translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation>&amp;Añadir imágenes al proyecto…</translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation>&amp;Buscar imágenes movidas…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation>Guardar una co&amp;pia del proyecto…</translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation>Importar pi&amp;stas…</translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation>E&amp;xportar pistas…</translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
        <translation>Cerrar proyec&amp;to</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>C&amp;lases</translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation>&amp;Añadir clase…</translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation>&amp;Renombrar clase…</translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation>&amp;Color de la clase…</translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation>&amp;Subir clase</translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation>&amp;Bajar clase</translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation>&amp;Eliminar clase…</translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation>La clase está en esta &amp;imagen</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>Mostrar p&amp;istas</translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation>Siguiente imagen sin &amp;pistas</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation>Siguiente imagen &amp;destacada</translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation>Siguiente imagen sin &amp;terminar</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>&amp;Pistas</translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation>Si&amp;n herramienta: desplazar y explicar</translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation>Di&amp;bujar «aquí no» en lugar de «mirar aquí»</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>Pincel &amp;más grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation>Pincel má&amp;s pequeño</translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation>&amp;Cambiar pista</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Expandir</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>C&amp;ontraer</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>Re&amp;llenar huecos</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>&amp;Conservar la pieza mayor</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation>Copiar de la imagen an&amp;terior</translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation>Copiar de la imagen &amp;siguiente</translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation>Marcar imagen como term&amp;inada</translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation>&amp;Destacar imagen</translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation>Abrir v&amp;olumen…</translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation>Compa&amp;rar épocas</translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation>&amp;Fijar época como referencia</translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation>Mostrar &amp;diferencia con la referencia</translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation>Ver &amp;referencia un momento (mantener Mayúsculas)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation>&amp;Un panel</translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation>&amp;Dos paneles</translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation>&amp;Tres paneles</translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation>&amp;Cuatro paneles</translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation>C&amp;ortina entre dos paneles</translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation>&amp;Parpadeo entre dos paneles</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation>Comparar con la época de &amp;referencia</translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation>Una &amp;escala para todos los paneles</translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation>Son&amp;da</translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation>&amp;Fijar el píxel bajo el cursor</translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation>Fijar con &amp;clic (Control+clic)</translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation>&amp;Quitar todos los puntos fijados</translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation>&amp;Exportar los valores de los puntos fijados…</translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation>Guardar grá&amp;fico de curvas…</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>&amp;3D</translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation>&amp;Relieve del mapa</translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation>É&amp;pocas como volumen</translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation>Volumen &amp;médico</translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation>Abrir más&amp;cara del volumen…</translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation>Abrir cortes a&amp;xiales como imágenes…</translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation>Restablecer &amp;vista 3D</translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation>Guardar vista 3D como &amp;imagen…</translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation>Guardar relieve como ma&amp;lla…</translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation>E&amp;nseñar con las pistas</translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation>&amp;Antes y después de la lección</translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation>Aceptar la lecc&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation>&amp;Descartar la lección</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation>&amp;Vigilar carpeta en espera de una ejecución…</translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation>A&amp;cumulación</translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation>Mostrar mapa &amp;acumulado</translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation>Mostrar épocas &amp;ganadoras</translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation>&amp;Excluir o incluir la época</translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation>Acumular como la ejecu&amp;ción</translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation>Calcular para todas las imágenes &amp;y épocas</translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation>&amp;Escala e isolíneas del mapa</translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation>Escala de este &amp;mapa</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation>Una escala para esta &amp;imagen</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation>Una escala para esta &amp;ejecución</translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation>Mantener la escala &amp;actual</translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation>&amp;Recortar más</translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation>Recortar me&amp;nos</translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation>Resaltar valores &amp;débiles</translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation>Resaltar valores &amp;fuertes</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>Is&amp;olíneas</translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation>&amp;Solo isolíneas</translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation>Restablecer esca&amp;la</translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation>&amp;Ordenar imágenes</translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation>Como en la &amp;lista</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation>Por es&amp;tado</translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation>Por ta&amp;maño</translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation>Por &amp;puntuación de la clase</translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation>Por &amp;entropía de las puntuaciones</translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation>Por &amp;desacuerdo entre épocas</translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation>Por &amp;cambio desde la época de referencia</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation>Por energía del mapa dentro de las pi&amp;stas</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation>Por energía del mapa dentro de la &amp;verdad terreno</translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation>Por &amp;IoU del mapa con la verdad terreno</translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation>&amp;Orden descendente</translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation>P&amp;seudoetiquetas</translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation>&amp;Probar reglas</translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation>&amp;Guardar máscara…</translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation>Máscaras de &amp;todas las imágenes…</translation>
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
        <translation>Siguiente imagen que merece una &amp;pista</translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation>E&amp;fecto de las pistas de esta imagen</translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation>Comparar con la versión anterior</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>Buscar un &amp;comando…</translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation>Mostrar el r&amp;ecorrido</translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation>&amp;Conectar por SSH…</translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation>&amp;Volver a esta máquina</translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation>Examinar &amp;todos los cortes con el modelo</translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation>Guardar la máscara del modelo como &amp;NIfTI…</translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation>Guardar el mapa del mo&amp;delo como NIfTI…</translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation>Subir la &amp;velocidad de reproducción</translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation>&amp;Bajar la velocidad de reproducción</translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation>Marcar la época o &amp;quitar la marca</translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation>Sig&amp;uiente época marcada</translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation>Época marcada ant&amp;erior</translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation>&amp;Hacer una pausa en el entrenamiento</translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation>Fusionar la cl&amp;ase con…</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation>Exportar ci&amp;fras…</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>Guardar informe &amp;HTML…</translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation>E&amp;valuar los mapas…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation>Cifras o&amp;btenidas en la evaluación</translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation>Cur&amp;va por épocas</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>&amp;Pérdida</translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation>Pu&amp;ntuación de la clase</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation>Energía del mapa dentro de las pi&amp;stas</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation>Energía del mapa dentro de la &amp;verdad terreno</translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation>Á&amp;rea del mapa por encima del umbral</translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation>Ejecuciones deba&amp;jo</translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation>Hacer una pausa en la lección</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation>Continuar la lección</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation>Suelte aquí imágenes, una carpeta o un modelo</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>Soltar para abrir</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation>No se encontró el programa overlook-engine, que realiza los cálculos. Instálelo junto a Overlook o indíquelo en OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>El programa del motor %1 no existe. Instale Overlook de nuevo o indique el archivo correcto en OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation>El programa del motor %1 no tiene permiso de ejecución. Concédaselo o instale Overlook de nuevo.</translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>No se pudo iniciar el programa del motor %1: %2. Instale Overlook de nuevo o indique el archivo correcto en OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation>El motor %1 se inició, pero no responde. Compruebe que es el motor de Overlook e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>El programa %1 no responde como el motor de Overlook (%2). Instale Overlook de nuevo o indique el archivo correcto en OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation>El motor %1 tiene la versión %2, que no corresponde a la de esta ventana (%3). Instale la misma versión de ambos.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>El motor se detuvo inesperadamente (%1). Se reinicia automáticamente; no se pierde nada de la ventana. Su último mensaje: %2</translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation>El motor se detuvo mientras trabajaba (%1). Lo terminado se conserva; puede empezar de nuevo cuando quiera. Su último mensaje: %2</translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation>El motor se detuvo tres veces (%1) durante esta tarea, por lo que se abandonó. Pruebe con una imagen más pequeña u otro modelo. Su último mensaje: %2</translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation>El motor se inició tres veces y se detuvo cada vez (%1). Instale de nuevo Overlook y sus paquetes. Su último mensaje: %2</translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation>Detenido a petición suya; se conserva todo lo terminado hasta ahora.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation>No se pudo leer la respuesta del motor a %1: %2. Compruebe que la ventana y el motor tienen la misma versión.</translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation>El motor respondió con %1 mapas en lugar de uno. Compruebe que la ventana y el motor tienen la misma versión.</translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation>No se pudo leer: %1. Compruebe el archivo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation>La carpeta «%1» no contiene imágenes (PNG, JPEG, TIFF, BMP, WebP, PNM…). Abra la carpeta en la que están las imágenes; no se buscan en las subcarpetas.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation>El conjunto de datos «%1» no tiene imágenes en su carpeta JPEGImages. Colóquelas ahí.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>No existe ningún archivo ni carpeta «%1». Compruebe el nombre y si el disco está conectado.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>No existe el archivo «%1». Compruebe el nombre o si se ha movido.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation>No se puede abrir el archivo «%1»: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation>«%1» es una carpeta, no un archivo. Elija un archivo de su interior.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation>«%1» es un dispositivo, no un archivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation>El archivo «%1» supera los 4 GiB, más de lo que se lee de una vez.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation>No se escribió «%1» porque el disco está lleno: %2. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>No se puede escribir «%1»: %2. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation>«%1» no es una imagen de etiquetas. Se espera un PNG con paleta o en gris de 8 bits, cuyos valores sean números de clase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation>«%1» está en color, pero un mapa debe ser una imagen gris de 8 o 16 bits o un archivo NumPy.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation>La tarjeta del modelo «%1» no es un objeto JSON. Corríjala o elimínela para usar los valores predeterminados.</translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation>En la tarjeta del modelo «%1», el valor de «%2» debe ser %3.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation>La tarjeta del modelo «%1» indica el archivo «%2» en «labels», pero no está ni junto a la tarjeta ni en «../labels».</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation>La imagen «%1» está cortada: el archivo termina antes que la imagen. Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation>La imagen «%1» empieza como un archivo %2, pero no se puede decodificar: está dañada. Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation>No hay suficiente memoria libre para abrir la imagen «%1». Cierre otros programas o reduzca la imagen.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation>La imagen «%1» declara %2 x %3 píxeles, más de los %4 millones que se pueden abrir. Redúzcala o divídala en partes.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation>La imagen «%1» declara %2 x %3 píxeles, pero no caben en sus %4 bytes: está cortada o dañada. Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation>La imagen «%1» está vacía: no tiene ningún byte. Cópiela de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation>«%1» no es una imagen legible. Los formatos admitidos son PNG, JPEG, BMP, TIFF, WebP y PNM.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation>«%1» no puede ser el nombre de una imagen ni de un tipo de mapas en la carpeta de una ejecución, porque no puede ser el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation>«%1» no describe una ejecución: no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation>La primera columna de «%1» debe llamarse «epoch».</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation>En «%1», las puntuaciones de la imagen «%2» contienen «%3», que no es un número.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation>«%1», línea %2: esto no es una anotación PASCAL VOC. Corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>«%1», línea %2: no hay ninguna clase llamada «%3». Escriba los nombres de las clases de este conjunto de datos, uno por línea, en un archivo labels.txt en su carpeta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation>«%1», línea %2: falta el nombre de una clase. La primera línea nombra el fondo y cada una de las siguientes, una clase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation>«%1» no nombra ninguna clase.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation>La máscara «%1» contiene el valor %2, pero el conjunto de datos solo tiene %3 clases. Añada los nombres que faltan a labels.txt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation>«%1» y «%2» solo se diferencian en la extensión. Cambie el nombre de uno de ellos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation>«%1», línea %2: no hay ninguna imagen «%3» en JPEGImages. Añádala o elimine la línea.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation>El conjunto de datos «%1» no tiene la lista «%2». Tiene: %3.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation>No existe la carpeta «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation>La carpeta «%1» no es un conjunto de datos con la estructura de PASCAL VOC: no tiene la carpeta JPEGImages.</translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation>No hay imágenes en «%1».</translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation>Un mensaje de %1 MB es demasiado largo para enviarse; se admiten como máximo %2 MB. Use una imagen más pequeña o menos clases a la vez.</translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation>Lo recibido no es un mensaje de Overlook. Es posible que otro programa esté escribiendo en la conexión; inicie el motor de nuevo.</translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation>No se pudo decodificar un mensaje (%1) y se omitió. Compruebe que la ventana y el motor tienen la misma versión.</translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation>El mensaje «%1» no tiene campos. Compruebe que la ventana y el motor tienen la misma versión.</translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation>El campo «%2» del mensaje «%1» falta o es incorrecto. Compruebe que la ventana y el motor tienen la misma versión.</translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation>El motor rechazó la petición: %1</translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation>No hay mapas que acumular en «%1». Se esperan archivos maps/&lt;imagen&gt;/&lt;clase&gt;/epoch_0001.npy de las épocas elegidas.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation>No existe la regla «%1». Elija una de estas: %2.</translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation>No se pudo codificar la imagen %1 como JPEG.</translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation>El número de imágenes debe estar entre 1 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation>El lado de las imágenes debe medir entre %1 y %2 píxeles, pero mide %3.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation>El modelo no tiene la capa «%1». Elija una de las que muestra «inspect»; las últimas son %2.</translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation>«%1» no es un punto de control completo de un entrenamiento realizado aquí. Elija otra época o entrene de nuevo.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation>«%1» no encaja en esta red: %2 tiene la forma %3, pero se necesita %4. Probablemente se entrenó con otras clases o con otra red.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation>«%1» no encaja en esta red: faltan %2 de sus pesos, el primero %3. Probablemente se entrenó con otra red.</translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation>«%1» proviene de un entrenamiento con otro optimizador, por lo que no se puede continuar. Entrene desde el principio.</translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation>El modelo no puede procesar una entrada de la forma %1: %2. Elija el tamaño de entrada para el que se hizo o indíquelo como «size» en la tarjeta del modelo.</translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation>La tarjeta del modelo pide la salida «%1», pero el modelo devuelve las salidas %2. Corrija «output» en la tarjeta.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation>El modelo da puntuaciones de la forma %1, pero la clasificación necesita [imágenes, clases]. Si es un modelo de segmentación, ponga «task» a «segmentation» en su tarjeta.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation>El modelo da puntuaciones de la forma %1, pero la segmentación necesita [imágenes, clases, alto, ancho]. Si es un clasificador, ponga «task» a «classification» en su tarjeta.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>El modelo da puntuaciones de la forma %1, pero se necesita %2. Elija otra salida («output») en su tarjeta o exporte un modelo que devuelva puntuaciones.</translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>El modelo devuelve %1 donde se necesita un tensor de puntuaciones. Elija otra salida («output») en su tarjeta o exporte un modelo que devuelva puntuaciones.</translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation>El modelo necesita algo más que una imagen: su forward() tiene el argumento «%1» sin valor predeterminado. Exporte un modelo cuyo forward() reciba un solo tensor de imagen.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation>«%1» está vacío. Copie o exporte el modelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation>«%1» es un archivo de texto, no un modelo. Elija un archivo TorchScript, exportado con torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation>«%1» es un pickle de Python en el formato antiguo de PyTorch, no un modelo TorchScript. Cárguelo en Python y expórtelo con torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>«%1» no es un modelo TorchScript. Exporte uno con torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>«%1» es un archivo zip, pero no un modelo TorchScript. Exporte uno con torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation>«%1» es una carpeta, no un modelo. Elija el propio archivo TorchScript.</translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation>«%1» no tiene forward(). Exporte la red completa con torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation>«%1» es un modelo TorchScript, pero no se puede cargar: %2. Expórtelo de nuevo, si es necesario con un PyTorch más antiguo.</translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation>Una red necesita al menos una clase; el conjunto de datos no nombra ninguna.</translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation>CAM necesita una red que termine en un global average pooling y una capa lineal; esta no es así o no conserva capas en su interior. Elija Grad-CAM o indique «features» y «classifier» en la tarjeta del modelo.</translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation>Los mapas de probabilidad necesitan un modelo de segmentación; este da una sola puntuación por clase. Elija CAM o Grad-CAM.</translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation>Las puntuaciones no dependen de la capa «%1» de una forma que se pueda seguir. Elija otra capa.</translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation>La capa «%1» no da ningún mapa (su salida tiene %2 dimensiones y se necesitan 4). Elija una capa anterior al pooling.</translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation>No existe el método «%1». Los métodos son: %2.</translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation>La región tiene el tamaño %1, pero la salida de la red tiene %2.</translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation>El modelo no tiene la clase %1: sus clases van de 0 a %2.</translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation>Se pide observar la imagen «%1», pero ninguna lista del conjunto de datos la nombra.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation>El entrenamiento se detuvo en la época %1: la pérdida ya no es un número. Inténtelo de nuevo con una tasa de aprendizaje inferior a %2. Las épocas terminadas antes se conservan.</translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation>La lista «%1» del conjunto de datos %2 no nombra ninguna imagen. Elija otra lista.</translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation>Ninguna imagen de la lista «%1» del conjunto de datos %2 tiene etiqueta. El entrenamiento necesita Annotations/&lt;imagen&gt;.xml o SegmentationClass/&lt;imagen&gt;.png, por ejemplo para %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation>La opción de entrenamiento «%1» debe ser mayor que cero, pero es %2.</translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation>No existe el método de entrenamiento «%1». Los métodos son: %2.</translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation>El entrenamiento necesita una carpeta en la que escribir la ejecución. Elija una.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation>El dispositivo «%1» no se puede usar en este equipo. Pruebe con «cpu».</translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation>%1 no funciona con este modelo. Los métodos que sí funcionan son: %2.</translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation>No existe el dispositivo «%1». Use cpu, cuda o cuda:1.</translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation>El píxel %1 está fuera de la imagen, que tiene %2 píxeles.</translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation>La máscara «%1» tiene %2 píxeles, pero la imagen tiene %3. Elija una máscara del tamaño de la imagen.</translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation>La máscara «%1» no marca ningún píxel, por lo que no hay nada que explicar.</translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation>El modelo distingue %1 clases, pero una imagen de etiquetas admite 255. Examine en su lugar las probabilidades de las clases.</translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation>La tarjeta del modelo nombra %1 clases en «labels», pero el modelo puntúa %2. Corrija la tarjeta o elimine «labels» para numerar las clases.</translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation>La tarjeta del modelo dice que la clase %1 es el fondo, pero el modelo solo puntúa %2 clases. Corrija «background» en la tarjeta.</translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation>«%1» no indica qué red, clases y tarjeta tienen sus puntos de control. Entrene de nuevo o abra solo los mapas de la ejecución.</translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation>«%1» no es un tamaño de entrada. Escriba alto x ancho en píxeles, por ejemplo 224x320, o native.</translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation>El valor de %1 de las imágenes debe estar entre %2 y %3, no puede ser %4.</translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation>No hay ningún conjunto de imágenes «%1» que se pueda generar; elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation>No se indicó ninguna carpeta para las imágenes generadas. Elija una.</translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation>La atención del modelo se reparte en %1 parches, que no llenan una imagen de estas proporciones. Elija un tamaño de entrada cuadrado.</translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation>El modelo no devuelve matrices de atención, así que no hay rollout. Expórtelo de modo que las devuelva además de las puntuaciones.</translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation>La capa «%1» da valores que no son números para esta imagen. Elija otra capa o compruebe los pesos del modelo.</translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation>El modelo da puntuaciones que no son números para esta imagen. Elija otra imagen o compruebe los pesos del modelo.</translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation>El método necesita una capa que examinar. Elija una de las que muestra «inspect».</translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation>Solo LayerCAM examina varias capas a la vez, pero se piden «%1» y «%2». Elija una de ellas.</translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation>La atención inversa necesita un modelo de segmentación; este da una sola puntuación por clase. Elija en su lugar el contrafactual.</translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation>El pickle de Python que contiene usa la instrucción %1, que un diccionario de estado no necesita. En Python, guarde model.state_dict() con torch.save.</translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation>El pickle de Python que contiene está cortado. Copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation>El pickle de Python que contiene está dañado. Copie o guarde el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation>El pickle de Python que contiene describe más de dos millones de valores, demasiados para un diccionario de estado. En Python, guarde solo model.state_dict().</translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation>El modelo «%1» no tiene la clase «%2». Use top1, top5, labels, un nombre o un índice; el comando inspect los muestra.</translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation>Ninguna de las etiquetas de «%1» es el nombre de una clase del modelo. Indique las clases o use top1.</translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation>No se conocen las etiquetas de «%1» porque no está en la carpeta JPEGImages de un conjunto de datos. Indique las clases o use top1.</translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation>El método «%1» no funciona con «%2». Elija uno de estos: %3.</translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation>El modelo «%2» no tiene la capa «%1». El comando inspect las muestra.</translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation>«%1» es un modelo de clasificación: --region, --pixel y --region-mask son para segmentación.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation>«%1» es un modelo de segmentación y no tiene clases para la imagen completa. Use el comando segment o corrija «task» en su tarjeta.</translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation>«%1» es un modelo de clasificación y no tiene clases por píxel. Use el comando classify o corrija «task» en su tarjeta.</translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation>No se puede crear la carpeta «%1» para los resultados. Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation>El resultado sobrescribiría la imagen «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation>No hay imágenes en «%1». Indique archivos de imagen o carpetas que los contengan directamente.</translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation>La salida estándar no se puede usar para los mensajes. Inicie el motor con la entrada y la salida estándar conectadas.</translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation>%1 no funciona con este modelo: no se encuentran capas en su interior.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation>No hay memoria suficiente para esto. Use un tamaño menor, menos clases a la vez o un lote más pequeño.</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>El cálculo falló: %1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>Detenido antes de empezar.</translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation>Un mensaje no es una petición JSON-RPC 2.0 con un número entero como id. Compruebe el programa que lo envió.</translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation>La ventana usa la versión %1 del protocolo y el motor la versión %2. Instale ambos programas de la misma publicación.</translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation>Este motor no tiene «%1». Instale ambos programas de la misma publicación.</translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation>Se pidió «%1» antes de «initialize». Inicie el motor de nuevo.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation>No se encuentran capas dentro de este modelo, así que no hay ningún «%1» que examinar.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation>No existe la red «%1». Elija una de estas: %2.</translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>Este no es un archivo safetensors utilizable: %1. Cópielo o descárguelo de nuevo, o guárdelo otra vez con safetensors.torch.save_file(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation>La capa «%1» devuelve %2, no un solo tensor, así que no hay ningún mapa que examinar. Elija una capa interior o posterior.</translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation>La capa «%1» no se ejecutó con esta imagen: el modelo tomó otra rama. Elija otra capa.</translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation>La capa «%1» se ejecuta donde no se puede seguir (en un fork o a través de una interfaz) o no se ejecuta. Elija otra capa.</translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation>Los pesos que contiene están dañados. Copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation>«%1» es un objeto de Python completo en pickle (necesita la clase «%2»), no un diccionario de estado. En Python, guarde en su lugar model.state_dict().</translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation>«%1» contiene algo más que pesos: necesita «%2» de Python, que aquí no se ejecuta. En Python, guarde solo model.state_dict().</translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation>«%1» no contiene un diccionario de estado: ninguna de sus %2 entradas (%3) es un tensor. En Python, guarde model.state_dict().</translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation>Estos pesos se guardaron con un PyTorch muy antiguo, con partes de tensores que comparten sus números. Cárguelos y guárdelos de nuevo con uno más reciente.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation>El archivo está cortado o dañado. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation>Los números que contiene están en el orden de bytes de otro tipo de procesador. Cárguelo y guárdelo de nuevo en uno como este.</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation>«%1» es un archivo zip, pero no de PyTorch. Elija un archivo escrito con torch.save(model.state_dict(), …).</translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation>«%1» no contiene pesos. Elija un archivo escrito con torch.save(model.state_dict(), …) o un archivo .safetensors.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation>«%1» no se puede guardar en «%2», porque sus números son de un tipo que los pesos no tienen.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation>Los pesos de «%1» no encajan en la red «%2» que indica su tarjeta del modelo: %3. Indique otra en «network», o ninguna para que se busque.</translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation>«%1» contiene %2 pesos sin su red (%3), y ninguna red de aquí los tiene; la más parecida es «%4» con %5. Cárguelos en Python y exporte la red con torch.jit.trace(model, example).save(…).</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation>«%1» está cortado o dañado. Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation>El modelo no tiene atención de canal: ninguna de sus capas calcula un peso por canal.</translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation>Las filas de la matriz de esta capa no suman 1, por lo que no indican adónde mira un píxel. Elija otra capa.</translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation>El nombre «%1» no indica ningún formato de pesos. Haga que termine en .pt, .pth o .safetensors.</translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation>«%1» se sobrescribiría a sí mismo. Elija otro nombre para el resultado.</translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation>La región dibujada no contiene ningún píxel de la imagen, que tiene %1 píxeles. Dibújela sobre la imagen.</translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation>%1 no se calcula en la capa «%2», sino en estas: %3.</translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation>La red necesita imágenes de %3 canal(es) y al menos %1×%1 píxeles, pero su entrada es %2. Elija otro tamaño de entrada.</translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation>El modelo recibe imágenes de %1 canales, pero Overlook suministra 3 (color) o 1 (gris). Exporte un modelo que reciba RGB, por ejemplo con una primera capa que lo convierta.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation>La carpeta «%1» no se llama como ninguna clase de labels.txt. Añada ahí su nombre o cambie el nombre de la carpeta.</translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation>No hay imágenes en las subcarpetas de «%1». Se espera una carpeta para cada clase, quizá dentro de las carpetas train y val.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation>El conjunto de datos «%1» no nombra ninguna imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation>«%1»: la categoría %2 se llama «%3», pero antes «%4». Dé a cada una su propio número.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation>«%1»: dos imágenes tienen el número %2. Elimine una de ellas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation>«%1»: la anotación %2 se refiere a la imagen %3, que el archivo no nombra. Elimínela o añada la imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation>«%1»: la anotación %2 tiene la categoría %3, que el archivo no nombra. Añádala a las categorías.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation>«%1»: las longitudes de secuencia (RLE) de la anotación %2 son para un tamaño distinto al de la imagen «%3». Corríjala o elimínela.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation>«%1» no es ni un archivo de instancias COCO (.json) ni una carpeta con annotations/instances_*.json. Indique el archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation>«%1», entrada %2 de «%3»: el campo «%4» falta o es incorrecto. Corrija o elimine la entrada.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation>«%1» no es un archivo de instancias COCO: necesita las listas «images», «annotations» y «categories».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation>«%1» no es ni una tabla de imágenes (.csv) ni una carpeta con una sola. Indique la tabla.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation>«%1» no es una tabla de imágenes. Se espera un encabezado como «picture,labels» o «picture,cat,dog» y después una línea por imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation>«%1», fila %2: el encabezado tiene %3 columnas y esta fila %4, o falta su imagen. Corrija la fila.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation>«%1», fila %2: no hay ninguna clase llamada «%3». Añádala a labels.txt o corrija el nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation>«%1», fila %2: la clase «%3» está marcada con «%4». Se espera 1 o 0.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation>«%1» tiene %2 píxeles, pero el conjunto de datos dice %3. Copie ahí la imagen correcta o corrija el conjunto de datos.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation>La máscara «%1» tiene %2 píxeles, pero su imagen tiene %3. Vuelva a hacerla con el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation>El conjunto de datos «%1» tiene %2 problemas; el primero: %3 `overlook-engine data --json` los muestra todos. Corríjalos o excluya las imágenes defectuosas con --skip-broken.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation>«%1» y «%2» se llamarían ambos «%3». Cambie el nombre de uno o elimine la segunda entrada.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation>La carpeta de pistas «%1» no se llama como ninguna clase del conjunto de datos. Cambie su nombre o quítela.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation>La pista «%1» no se llama como ninguna imagen del conjunto de datos. Cambie su nombre o quítela.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation>La pista «%1» tiene %2 × %3 píxeles, pero su imagen tiene %4 × %5. Vuelva a hacerla con el tamaño de la imagen.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation>La pista «%1» contiene el valor %2. Se esperan 255 (mirar aquí), 0 (no mirar aquí) y 128 (desconocido).</translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation>No existe la carpeta de pistas «%1». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>no hay ninguna clase llamada «%1». Escriba los nombres de las clases de este conjunto de datos, uno por línea, en un archivo labels.txt en su carpeta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation>«%1» es un pickle de Python, es decir, un programa, y no se lee. Escriba sus etiquetas en cls_labels.txt, junto a él: una línea por imagen con su nombre y los nombres de sus clases.</translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation>No hay ningún tipo de conjunto de datos llamado «%1». Los tipos son: %2.</translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>No existe el conjunto de datos «%1». Compruebe el nombre y si el disco está conectado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation>«%1», línea %2: «%3» aparece dos veces. Elimine la línea.</translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation>La precisión bf16 es para GPU; en la CPU es más lenta que float32. Omita --precision o elija una GPU con --device.</translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation>La ejecución %1 se hizo con clases distintas de las del conjunto de datos, por lo que sus mapas no se pueden aprender. Elija una ejecución con el mismo conjunto de datos.</translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation>La ejecución %1 terminó sin un mapa acumulado de la imagen «%2». Entrene antes con el método «oaa» hasta el final, para que cada etiqueta tenga uno.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation>La opción de entrenamiento «%1» debe ser %2. Corríjala.</translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation>La ejecución no se puede continuar, porque faltan el mapa o las puntuaciones de la imagen «%1» en la época %2. Empiécela de nuevo en otra carpeta.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation>La red no tiene ninguna capa «%1» con pesos que se puedan congelar. Sus primeros pesos se llaman %2; indique una capa o el comienzo de los nombres hasta un punto.</translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation>El entrenamiento se detuvo porque falta otro de los %1 procesos que entrenan juntos. Su propia salida indica la causa; después, inícielos todos de nuevo con --resume.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation>Los %1 procesos que deben entrenar juntos no se encontraron en %2, puerto %3. Inícielos todos en menos de dos minutos, con la misma MASTER_ADDR y un MASTER_PORT que esté libre.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation>Este programa se compiló sin Gloo, por lo que no puede entrenar en varios procesos. Elimine la variable WORLD_SIZE o compílelo donde LibTorch tenga c10d y esté instalado libgloo-dev.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation>El entrenamiento se detuvo en la época %1: no hay memoria suficiente para aprender de %2 imágenes a la vez. Elija un lote, imágenes o una red de menor tamaño y reanude la ejecución. Las épocas terminadas antes se conservan.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation>El conjunto de datos «%1» no tiene la clase «%2» para la que usar pistas.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation>La carpeta de pistas «%1» no tiene ninguna para una imagen de la lista «%2». Sus archivos son &lt;clase&gt;/&lt;imagen&gt;.png o &lt;imagen&gt;.png.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation>El método de entrenamiento «%1» aprende de las clases de los píxeles, pero ninguna imagen de la lista de entrenamiento tiene máscara. Añada máscaras o elija «classify».</translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation>La opción de entrenamiento «%1» no puede ser «%2». Elija una de estas: %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation>La opción de entrenamiento «%1» debe estar entre %2 y %3, pero es %4.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation>El paso de Nesterov necesita el optimizador «sgd» con un momento mayor que cero.</translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation>Este método de entrenamiento aprende de las clases de los píxeles, pero las imágenes no tienen máscaras. Elija un conjunto de datos con SegmentationClass/&lt;imagen&gt;.png u otro método.</translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation>La atención guiada necesita una red con una cabeza lineal tras un global average pooling. Elija una de las que llevan «cam» en el nombre.</translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation>El método de entrenamiento «ran» necesita una red con atención inversa, por ejemplo «tiny-ran». Las demás redes aprenden con «segment».</translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation>Todas las capas de la red están congeladas, por lo que no se puede aprender nada. Congele menos.</translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation>La ejecución en %1 ya tiene %2 épocas terminadas, más de las %3 pedidas. Pida al menos otras tantas o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation>La ejecución en %1 no puede continuar, porque «%2» era %3 y ahora debería ser %4. Pida lo mismo que antes o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation>La red no puede partir de los pesos de «%1»: %2. Elija pesos de esta red o la red a la que pertenecen.</translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation>La carpeta %1 ya contiene una ejecución con %2 épocas terminadas. Elija otra carpeta, reanude la ejecución o elimínela antes.</translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation>Solo una GPU entrena con la precisión «bf16»; la CPU es más lenta con ella. Déjela en «float32».</translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation>%1 procesos no se pueden repartir %2 imágenes de entrenamiento. No inicie más procesos que imágenes haya.</translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation>«%1» no contiene la media móvil de los pesos, por lo que una ejecución que la mantiene no puede continuar desde ahí. Entrene desde el principio.</translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation>El método de entrenamiento «oaa+» aprende los mapas acumulados de una ejecución anterior. Elija la carpeta de una ejecución de «oaa».</translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation>«%1» da una clase a cada píxel, pero el método de entrenamiento «%2» aprende de etiquetas de imágenes completas. Elija una red de clasificación, por ejemplo «tiny-cam», o el método «segment».</translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation>«%1» da clases a imágenes completas, pero el método de entrenamiento «%2» aprende de las clases de los píxeles. Elija una red de segmentación, por ejemplo «tiny-fcn», o el método «classify».</translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation>Para entrenar en varios procesos, la variable de entorno %1 debe ser un número de %2 a %3, pero es «%4».</translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation>El método de entrenamiento «%1» consulta los mapas acumulados de todas las imágenes, que solo tiene un proceso único. Elimine la variable WORLD_SIZE.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation>El método de entrenamiento «%1» aprende de pistas, pero no se indicó ninguna carpeta de pistas. Indíquela con --hints o elija «classify».</translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation>No existe el formato de anotación «%1». Los formatos son: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>No existe ningún archivo ni carpeta «%1». Compruebe el nombre o si se ha movido.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation>«%1» no contiene anotaciones de un formato conocido. Indique el formato con --from.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation>«%1», línea %2: el nombre de una clase falta o está repetido. La primera línea nombra el fondo y cada una de las siguientes, una clase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation>«%1» no nombra ninguna clase, o más de 65&#xa0;534.</translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation>No hay archivos *%1 en «%2». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation>El formato «%1» solo se lee. Elija otro para el resultado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation>«%1», línea %2: «%3» falta, es incorrecto o no se conoce aquí. Corrija o elimine la entrada.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation>La máscara de «%1» contiene el número de clase %2, que no tiene nombre. Añádalo a labels.txt.</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation>No hay ninguna imagen «%1» en la carpeta de imágenes. Añádala o quite sus anotaciones.</translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation>Las anotaciones de «%1» son para %2 × %3 píxeles, pero tiene %4 × %5. Anótela de nuevo o restaure la imagen.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation>La máscara de «%1» contiene números de clase superiores a 254, que no caben en 8 bits. Escriba máscaras de 16 bits.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation>«%1» contiene valores que no son números de clase, por lo que es un volumen de imágenes, no de etiquetas. Elija el volumen de etiquetas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation>«%1» no se puede leer como volumen NIfTI: %2. Se espera un archivo .nii o .nii.gz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation>«%1» contiene valores que no son números de clase. Se esperan números enteros de 0 a 65534, y -1 para los píxeles que se deben ignorar.</translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation>No se puede escribir una imagen sin nombre. Dele uno en su archivo.</translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation>No se escribió «%1» porque otra imagen tiene el mismo nombre sin la extensión y se sobrescribiría. Cambie el nombre de una de ellas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation>«%1»: la imagen «%2» no está y, sin ella, no se conoce su tamaño. Indique la carpeta de las imágenes.</translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation>No hay ninguna clase «%1» en la lista de clases, por lo que no se puede dibujar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation>«%1» y «%2» tienen tamaños distintos. Vuelva a hacer uno de ellos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation>«%1», línea %2: esto no es XML completo: el archivo está dañado o cortado. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation>«%1» es otro tipo de archivo XML: no tiene el elemento &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation>«%1», línea %2: «%3» no indica el tamaño de una imagen. Corríjalo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation>«%1», línea %2: la lista «names» de las clases falta o no se puede leer. Escríbala como names: [first, second, …].</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation>«%1», línea %2: esto no es un segmento. Se espera el número de una clase de data.yaml y después la x y la y de al menos tres puntos.</translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation>Los píxeles comprimidos están dañados y no se pueden leer.</translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation>No se pueden comprimir los píxeles: %1.</translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation>Una pista contiene valores distintos de desconocido, atender e ignorar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation>«%1» no se puede leer como matriz NumPy: %2. Se espera una matriz 2D de números de coma flotante o enteros en orden C.</translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation>Una pista está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation>«%1», línea %2: esto no es JSON completo: está dañado o cortado en el byte %3. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation>El proyecto «%1» tiene una pista para «%2» de la imagen «%3», que el conjunto de datos no tiene.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation>No hay imágenes en la carpeta «%1».</translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation>No hay ningún formato llamado «%1». Los formatos son: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation>«%1» no se reconoce como conjunto de datos: no es un proyecto (.overlook), no tiene carpeta JPEGImages, ni annotations/instances_*.json, ni tabla (.csv), ni subcarpetas con imágenes.</translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation>Indique el formato y el lugar del resultado: --to FORMAT --out OUT.</translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation>El nombre de un proyecto termina en .overlook, pero «%1» no.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation>El formato «%1» se puede leer, pero no escribir.</translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation>%1 no tiene ningún mapa de la época %2 para una clase que muestre una máscara de %3. Los mapas y las imágenes deben tener los mismos nombres.</translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation>%1 no tiene ninguna máscara con el nombre de una imagen de %2, como &lt;imagen&gt;.png.</translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation>El disco está lleno, por lo que no se guardó nada del último cambio en «%1». Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation>Otro programa está escribiendo en «%1». Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation>No se puede abrir el proyecto «%1»: %2.</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation>No se guardó nada del último cambio en «%1»: %2. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation>El proyecto «%1» está dañado. Ya no se escribe nada en él; ábralo de nuevo para ver qué se puede salvar y expórtelo a un archivo nuevo.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>El proyecto «%1» está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation>No hay ninguna imagen ni clase con el número %1 que cambiar.</translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation>Este paso está dañado en el proyecto y no se puede deshacer ni rehacer.</translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation>El proyecto no tiene ninguna imagen con el número %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation>«%1» no es una imagen legible.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation>Ya existe un archivo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation>El proyecto «%1» se escribió con un Overlook más reciente (su versión es %2, este programa conoce la %3). Actualice este programa para abrirlo.</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>No existe el proyecto «%1». Compruebe el nombre y si el disco está conectado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation>«%1» no es un proyecto de Overlook.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation>«%1» no es un proyecto de Overlook o su comienzo está dañado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation>«%1» no es un proyecto de Overlook o está tan dañado que no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation>No hay espacio para archivos temporales en «%1». Libere espacio.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation>«%1» no se puede copiar en «%2»: %3.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation>El proyecto «%1» no tiene ninguna pista para una imagen de la lista «%2». Dibuje algunas o indique una carpeta de pistas con --hints.</translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation>Las anotaciones de «%1» son para %2 × %3 píxeles, pero en el proyecto tiene %4 × %5. Anótela de nuevo o restaure la imagen.</translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation>El proyecto no tiene la imagen «%1», o tiene varias con ese nombre. Añádala u omita sus anotaciones.</translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation>Solo hay vista previa de anotaciones. Indique su formato.</translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation>La descripción de la enseñanza en %1 está dañada. Enseñe de nuevo.</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation>Un gráfico se guarda como .png, .svg o .csv, no como «.%1». Elija uno de ellos.</translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation>No se pudo leer ningún corte de una serie DICOM de «%1». Los comprimidos no se admiten: exporte la serie sin compresión o como NIfTI.</translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation>No hay ninguna imagen 3D que guardar. Muestre antes una.</translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation>Una malla se guarda como .ply, .obj o .stl; «%1» no es ninguna de ellas.</translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation>No hay ningún relieve que guardar. Muestre antes un mapa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation>No se puede escribir «%1». Compruebe la carpeta y el espacio de su disco.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation>«%1» no se puede leer como volumen: está dañado o es de un tipo desconocido. Se admiten NIfTI (.nii, .nii.gz) y DICOM sin compresión.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation>«%1» tiene más de %2 millones de vóxeles, más de los que se pueden mostrar.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation>No existe ningún archivo ni carpeta «%1».</translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation>La ejecución en %1 no conserva ningún punto de control al que se pueda enseñar. Entrénela de nuevo.</translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation>La enseñanza parte de un modelo. Indique los pesos con los que empezar.</translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation>El modelo «%1» al que se iba a enseñar ya no existe. Elija otro.</translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation>La enseñanza en %1 no terminó ninguna época después de la primera, por lo que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation>La red no tiene ninguna capa «%1» a partir de la cual continuar.</translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation>Las activaciones de %1 imágenes ocupan más de %2 MB. Enseñe una capa posterior o repase menos imágenes.</translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation>La red «%1» no tiene ninguna capa tras la cual se le pueda enseñar por separado. Enséñele completa.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation>A la red «%1» no se le puede enseñar a partir de la capa «%2»: lo que sigue necesita más que su salida. Elija el final de un bloque.</translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation>Hay pistas para clases que el modelo no tiene: %1. Tiene %2. Cambie el nombre de la clase del proyecto o elimine estas pistas.</translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation>La primera época de una enseñanza es el modelo tal como estaba, por lo que se necesitan al menos dos, pero se pidió %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation>«%1» no es ni una imagen, ni un modelo, ni un proyecto. Las imágenes son archivos PNG, JPEG, TIFF, BMP, WebP o PNM, los modelos terminan en .pt, .pth, .ts o .safetensors, y los proyectos en .overlook.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation>La carpeta «%1» no es una ejecución de entrenamiento: no tiene run.json, ni mapas, ni puntos de control (.pt, .pth, .ts, .safetensors).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation>«%1» debe tener una línea por imagen: su id y la ruta de su archivo; pero contiene la línea «%2».</translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation>--ignore-between recibe primero el número menor, por ejemplo 0.05,0.3.</translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation>Las opciones --crf-… modifican un ajuste predefinido: indique uno con --crf.</translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation>Ninguna de las clases de los mapas de «%1» es una clase de «%2».</translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation>Indique dónde están las imágenes: con --images o con --truth.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation>No existe ninguna carpeta «%1» con imágenes.</translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation>La regla de fondo «hints» necesita pistas: indíquelas con --hints.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation>El CRF no puede tener %2 como %1: debe ser al menos %3.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation>El CRF no puede tener %2 como %1: debe estar entre 0 y 1.</translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation>No hay ningún conjunto de parámetros de CRF llamado «%1». Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation>«%1» no es una regla para el fondo. Elija constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER o hints:VALUE.</translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation>Los mapas no se pueden escalar con «%1». Elija relu-max, min-max o none.</translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation>«%1» no tiene mapas adecuados: ni una ejecución con mapas de este tipo y época, ni archivos &lt;imagen&gt;.&lt;clase&gt;.&lt;método&gt;.npy como los que escribe el comando explain.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation>No existe ninguna carpeta «%1» con mapas.</translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation>«%1» tiene mapas de varios métodos. Elija uno de estos: %2.</translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation>«%1» contiene etiquetas hechas con otras reglas (%2). Elija otra carpeta o haga que se reemplacen (--replace).</translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation>La clase «%1» no puede tener el valor %2 en una máscara: solo 1 … 254 son clases. Indique el conjunto de datos al que pertenecen las clases (--truth).</translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation>No hay ninguna imagen llamada «%1» para la que haya mapas.</translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation>El tamaño de %1 es de %2 píxeles, pero la imagen tiene %3. Deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation>«%1» es un modelo de segmentación: puntúa píxeles, así que ocultar partes de una imagen no dice si sus mapas son adecuados. Use un modelo de clasificación.</translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation>Indique con qué comparar: un conjunto de datos con máscaras (--truth) o lo que un modelo dice de imágenes alteradas (--measures).</translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation>Una parte de una evaluación va a una carpeta donde se juntan todas: nómbrela con --parts.</translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation>No se pudo evaluar ninguno de los mapas de «%1».</translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation>No hay ninguna medida llamada «%1». Elija entre: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation>«%1» no es una ejecución con épocas.</translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation>«%1» no tiene la época %2.</translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation>Las medidas %1 necesitan un modelo y «%2» no tiene punto de control de la época %3. Nombre un modelo con --model.</translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation>Las opciones --random-walk-… cambian un ajuste predefinido: nombre uno con --random-walk.</translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation>«%1» tiene sus parámetros como constantes (torch.jit.freeze), así que no se pueden hacer aleatorios. Compruebe el modelo tal como era antes de congelarlo.</translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation>%1 no tiene mapa de una clase que muestra una máscara de %2. Los mapas y las imágenes deben tener los mismos nombres.</translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation>Los recuentos de píxeles están incompletos.</translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation>«%1» no es parte de una evaluación.</translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation>«%1» se hizo con otras opciones. Use las mismas para todas las partes o una carpeta vacía.</translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation>«%1» contiene partes de %2 y de %3 porciones. Quite las que sean demasiado antiguas.</translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation>«%1» no contiene ninguna parte de una evaluación (part_1_of_2.json, …).</translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation>El paseo aleatorio no puede tener %2 como %1: debe estar entre %3 y %4.</translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation>No hay ningún paseo aleatorio llamado «%1». Elija uno de: %2.</translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation>La ejecución de %1 no ha terminado ninguna época, así que no hay nada que comparar.</translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation>Este modelo TorchScript segmenta; solo se puede enseñar a clasificadores. Entrene en su lugar una de las redes de segmentación de aquí.</translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation>Este modelo TorchScript toma imágenes grises, que se pueden mirar pero no sirven para enseñar. Expórtelo con una primera capa que tome colores.</translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation>Este modelo TorchScript está congelado: torch.jit.freeze convirtió sus pesos en constantes, así que nada puede aprender en él. Expórtelo de nuevo sin congelar.</translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation>A TorchScript se le enseña desde su archivo. Nombre el modelo de partida con --base o --weights.</translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation>Las puntuaciones de este modelo TorchScript no son la media de un mapa a través de una capa lineal, que la enseñanza necesita para sus mapas de clases. Enseñe a una red que termine en promedio global y una capa lineal.</translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation>La última capa de este modelo TorchScript es una constante y no puede aprender. Exporte de nuevo el modelo con sus pesos como parámetros.</translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation>El modelo no puede ejecutarse desde detrás de la capa «%1»: no existe, o lo que sigue necesita más que su salida. Elija el final de un bloque.</translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation>El modelo «%1» puntúa %2 clases, pero hay %3 que aprender. Nombre las clases del modelo bajo &quot;labels&quot; en su ficha.</translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation>Todas las capas de un archivo TorchScript aprenden a la misma tasa. Deje el factor de la cabeza en 1.</translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation>Los archivos enviados a %1 ya no están. Compruebe que nada vacíe su carpeta, indicada en Motor &gt; Conectar por SSH.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation>«%1» cambió mientras se enviaba a la otra máquina. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation>No existe la máquina «%1» (%2). Corrija su nombre o añádala a ~/.ssh/config.</translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation>La máquina %1 aún no se conoce aquí, o no es la que era (%2). Ejecute una vez «ssh %1» en un terminal, revise lo que pregunta y conecte de nuevo.</translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation>%1 no le deja entrar sin contraseña (%2). Overlook nunca la pide: configure el acceso con clave, por ejemplo con «ssh-copy-id %1», y conecte de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation>No se puede llegar a %1 (%2). Compruebe que «ssh %1» funcione en un terminal y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation>No se encontró el programa ssh, que conecta con otras máquinas. Instale el cliente de OpenSSH (paquete openssh-client) y conecte de nuevo.</translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation>No existe el programa «%2» en %1. Instale allí el motor de Overlook (paquete overlook-engine), o diga dónde está en Motor &gt; Conectar por SSH.</translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation>El programa «%2» en %1 no se puede ejecutar, o es para otra clase de máquina (%3). Instale allí de nuevo el motor de Overlook.</translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation>El motor en %1 terminó antes de estar listo (código %2). Ejecute «ssh %1 %3 devices» en un terminal para ver por qué. Su último mensaje: %4</translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation>El motor en %1 arrancó pero no responde. Compruebe que «%2» sea allí el motor de Overlook y conecte de nuevo.</translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation>%1 dice algo antes que el motor de Overlook, o «%2» es allí otro programa. Haga que «ssh %1 true» no imprima nada (suele ser el ~/.bashrc de allí) y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation>El motor en %1 tiene la versión %2 (protocolo %3), y esta ventana la versión %4 (protocolo %5). Instale la misma versión de Overlook en ambas máquinas y conecte de nuevo.</translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>Se perdió la conexión con el motor en %1. Se restablece sola; en la ventana no se pierde nada. Su último mensaje: %2</translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation>Las partes de un archivo no llegaron en orden. Compruebe que la ventana y el motor tengan la misma versión.</translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation>«%1» no es una carpeta para los archivos enviados. Indique otra.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation>«%1» no es un SHA-256. Compruebe el programa que lo envió.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation>«%1» no es un nombre para un archivo enviado. Compruebe el programa que lo envió.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation>Lo que llegó no es el archivo anunciado: cambió mientras se enviaba. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation>Solo se pueden fusionar dos clases distintas del proyecto; elija otra clase.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation>La fusión de clases aún no se puede deshacer, porque la imagen «%1» se cambió después. Muestre esa imagen y deshaga primero sus cambios.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation>La fusión de clases aún no se puede rehacer, porque los cambios de la imagen «%1» anteriores a ella están deshechos. Muestre esa imagen y rehágalos primero.</translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation>Una ejecución no tiene «%1»: tiene maps y accumulated.</translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation>No hay nada con que comparar los mapas. Elija un conjunto de datos con máscaras o medidas que consulten al modelo.</translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation>Una fila de cifras es de un tipo desconocido. Evalúe de nuevo la ejecución.</translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation>«%1» no contiene cifras que esta versión pueda leer. Evalúe la ejecución de nuevo.</translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation>La clase «%1» no se añadió porque el proyecto ya tiene una clase con el número %2. Añádala otra vez.</translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation>La clase «%1» ya no está en el proyecto, así que no se cambió nada. Elija otra clase, o recupérela con deshacer o rehacer.</translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation>La clase «%1» aún no se puede quitar, porque la imagen «%2» tiene pistas o etiquetas suyas. Muestre esa imagen y deshaga primero sus cambios.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation>La imagen «%1» es un JPEG progresivo de %2 x %3 píxeles cuya decodificación ocuparía %4 MB de memoria, más que los %5 MB permitidos para una imagen. Guárdela como JPEG no progresivo («baseline»), o redúzcala.</translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation>El número de imágenes de prueba debe estar entre 0 y %1, pero es %2.</translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation>«%1» no tiene al lado un .json que diga de qué es el mapa. Mapas así omitidos: %2. Haga que `explain` los escriba de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation>«%1» es el mapa de una región dibujada, o de un tamaño de entrada o una precisión distintos de los del modelo. Mapas así omitidos: %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation>«%1» es el mapa de una imagen que el proyecto no tiene o que se ha modificado desde entonces. Mapas así omitidos: %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation>«%1» es un mapa del modelo «%3», que ya no está como estaba. Mapas así omitidos: %2. Inicie esto en la carpeta en la que se inició `explain`, o devuelva el modelo a su sitio.</translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation>«%1» no contiene mapas como los que escribe `explain` (.npy).</translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation>Falta «%1»: lo que halló la parte %2 de %3. Ejecute la misma orden con --shard %2/%3.</translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Empezada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Destacada</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation>Acumulando los mapas de %1</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation>Dibujando las imágenes: %1 de %2</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>Entrenando: época %1 de %2</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>Cargando el modelo %1</translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation>Probando imágenes modificadas: %1 de %2</translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation>Comprobando el conjunto de datos: imagen %1 de %2</translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation>Excluidas por problemas: %1</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation>Entrenando: época %1 de %2, en medios lotes por falta de memoria</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation>Leyendo las pistas</translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation>Escribiendo las pistas</translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation>Comparando mapas con la verdad terreno: %1</translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation>Comparando máscaras con la verdad terreno: %1</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>Leyendo las anotaciones</translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation>Etiquetando píxeles: %1</translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation>Comparando con mapas de parámetros aleatorios: %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>Enviando %1 a %2</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation>Las características de las capas congeladas no se conservan: antes de la última de ellas algo aprende, o lo que sigue necesita más que la salida de una sola capa.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation>Las características de las capas congeladas no se conservan: «%1», una de ellas, todavía cambia. Congélela también; --freeze-batch-norm lo hace para la normalización por lotes.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation>Las características de las capas congeladas no se conservan: este es un archivo TorchScript.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation>Las características de las capas congeladas no se conservan: la precisión es «%1».</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation>Las características de las capas congeladas no se conservan: el método de entrenamiento «%1» necesita los propios píxeles.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation>Las características de las capas congeladas no se conservan: la escala, la posición o los colores de las imágenes varían. Con --brightness 0 --tint 0, como mucho se reflejan.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation>Las características de las capas congeladas no se conservan: ocuparían más de %1 MB.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation>Las características de las capas congeladas se conservan: todo hasta «%1» se ejecuta una sola vez por cada variante de una imagen.</translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation>Consultando al modelo sobre %1</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>Leyendo los mapas</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mean IoU</source>
        <translation>IoU media</translation>
    </message>
    <message>
        <source>energy in mask</source>
        <translation>energía en la máscara</translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation>juego de apuntar</translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation>juego de apuntar, exacto</translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation>precisión por encima de un quinto</translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation>exhaustividad por encima de un quinto</translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation>IoU por encima de un quinto</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>AUC de inserción</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>AUC de eliminación</translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation>caída media, %</translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation>aumento de la confianza, %</translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation>ganancia media, %</translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation>media de la precisión media de las puntuaciones</translation>
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
        <translation>Acumulado (OAA)</translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation>Probabilidad de clase</translation>
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
        <translation>Contrafactual</translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation>Atención inversa</translation>
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
        <translation>Atención espacial</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Similitud</translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation>Época ganadora (OAA)</translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation>Las vistas 3D necesitan OpenGL, y esta pantalla no lo ofrece para ventanas (%1); todo lo demás funciona.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation>Las vistas 3D necesitan OpenGL 3.2, y no se pudo iniciar OpenGL en esta pantalla; instale un controlador gráfico, o Mesa para el renderizado por software.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation>Las vistas 3D necesitan OpenGL 3.2, y el de esta pantalla es más antiguo; un controlador gráfico más reciente o el renderizado por software de Mesa lo resuelven.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation>Imágenes, carpetas, modelos, ejecuciones o proyectos que abrir.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation>Abre la demo; la primera vez se crea.</translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation>Dónde se guarda la demo en lugar de la carpeta de datos.</translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation>Muestra versiones, plataforma, motor y dispositivo.</translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation>Guarda la ventana como archivo PNG y sale.</translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation>Estado que se espera antes de la captura: %1.</translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation>Renuncia a la captura pasado este tiempo (600).</translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation>Colores de este inicio: light, dark, system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation>Muestra cuánto tardó el primer dibujado y sale.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation>--%1 no conoce «%2»; admite: %3.</translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation>--size es «%1»; escriba ancho y alto en píxeles, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation>--timeout es «%1»; escriba un número de segundos mayor que 0.</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>Vea qué mira una red, época a época, y enséñele dónde mirar.</translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation>Dispositivo de este inicio: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation>--device no conoce «%1»; admite: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation>Espera la ejecución que un entrenamiento escriba en esta carpeta.</translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation>Idioma de este inicio: %1, system.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation>Suelte aquí imágenes, una carpeta, un modelo o una ejecución.</translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation>%1 está abierto. Ahora abra imágenes o una carpeta, o suéltelas aquí.</translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation>Capa %1 · %2×%3</translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation>Valores brutos %1 … %2</translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation>Modelo terminado, sin épocas</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Proporción de píxeles</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation>Explica el píxel x %1, y %2</translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation>Explica la región dibujada</translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation>Esta capa no se ejecutó al probar el modelo, así que no se sabe nada de su salida.</translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation>Su salida (%1) no tiene alto ni ancho, así que no hay mapa. Elija una capa anterior.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation>Época %1 − época %2, %3 … %4</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, diferencia</translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation>Diferencia, %1 … %2</translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation>Épocas %1 … %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation>Sin cubrir: %1 % de lo que se ve de la clase</translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation>Abra imágenes y un modelo o una ejecución: aquí se elige lo que se pone sobre las imágenes.</translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation>Abra un modelo o una ejecución para ver adónde mira.</translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation>Abra imágenes para ver adónde mira el modelo.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation>Los contornos de %1 imágenes no se incorporan; sus etiquetas sí.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>El proyecto «%1» está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation>El proyecto «%1» está abierto en otro lugar (%2) y, por tanto, aquí solo para lectura.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation>El proyecto «%1» está dañado. Se muestra lo que se pudo salvar, solo para lectura; expórtelo a un archivo nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation>Escala fija</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>Una escala para todos los paneles</translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation>Escala solo de este mapa</translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation>Escala de este mapa: no se conoce ningún otro</translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation>Escala de %1 épocas de esta imagen y clase</translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation>Escala de %1 clases de esta imagen</translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation>Isolíneas en los valores brutos %1</translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation>Isolíneas en %1 de la escala</translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation>La escala fija no tiene extensión: escriba un extremo superior mayor</translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation>El recorte no deja escala: recorte menos</translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation>Ninguna evidencia positiva para esta clase</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>Se muestra como %1</translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation>Recortado en los percentiles %1 y %2</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>Gamma %1</translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation>Sin diferencia: ambos mapas son iguales</translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation>Ningún valor es un número: no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation>Algunos valores no son números y no se pintan</translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation>Mapa constante: no hay nada que mostrar</translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation>Mapa constante: el mismo valor en todas partes</translation>
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
        <translation>gris y alfa</translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation>%1 (16 bits)</translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation>%1 (coma flotante)</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>mapa %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>máscara %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1, queda menos de un minuto</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, quedan unos %2 min</translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation>%1, quedan unas %2 h</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>%n cambio sin guardar aún, reintentando</numerusform>
            <numerusform>%n cambios sin guardar aún, reintentando</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>%n paso que deshacer en esta imagen; todos los pasos del proyecto: %1 de %2 MB</numerusform>
            <numerusform>%n pasos que deshacer en esta imagen; todos los pasos del proyecto: %1 de %2 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>diferencia %1</translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation>Motor: conectando con %1…</translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation>Motor: %1 · %2</translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation>Motor: %1 (sin conexión)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, %n hilo</numerusform>
            <numerusform>%1, %n hilos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>≥ %1 % of the map&apos;s range</source>
        <translation>≥ %1 % del rango del mapa</translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation>Desde la &amp;atención</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>Rec&amp;tángulo</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation>&amp;Recortar objeto</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>Re&amp;llenar</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>La&amp;zo</translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation>P&amp;olígono</translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation>S&amp;uperpíxeles</translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation>Pinte con un pincel redondo. Mayúsculas: línea recta desde el último trazo; Control: la pista opuesta; Alt y rueda: tamaño</translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation>Quite pistas con un pincel redondo. Mayúsculas: línea recta desde el último trazo; Alt y rueda: tamaño</translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation>Haga clic en los vértices de un contorno. Intro o un doble clic lo cierra, Retroceso quita un vértice, Escape lo descarta</translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation>Dibuje un contorno a mano alzada</translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation>Dibuje un rectángulo de esquina a esquina. Mayúsculas: un cuadrado; Alt: desde el centro</translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation>Dibuje una elipse de esquina a esquina. Mayúsculas: un círculo; Alt: desde el centro</translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation>Rellene los píxeles contiguos al pulsado que tienen su misma pista, hasta otras pistas</translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation>Tome los píxeles de color parecido al del pulsado. Alt y rueda: cuánto</translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation>Pinte a grandes rasgos sobre un objeto; al soltar se halla su contorno</translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation>Pinte con zonas de color parecido. Alt y rueda: su tamaño</translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation>Tome las zonas de atención alta. Arrastre a la izquierda para más, a la derecha para menos; o Alt y rueda, y después Intro</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>&amp;Varita mágica</translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation>Buscando el contorno… (Escape: detener)</translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation>Solo etiquetas (CAM)</translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation>Aprende las etiquetas de imágenes completas. Nada indica a la red dónde mirar.</translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation>Atención guiada (GAIN)</translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation>Etiquetas y, además, ninguna clase debe reconocerse una vez oculta la parte que mira: la atención se extiende a todo el objeto.</translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation>Atención guiada con pistas (GAIN_ext)</translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation>Como la atención guiada y, además, la atención se atrae hacia los píxeles que señalan las pistas y se aleja de los que excluyen. Bastan unas pocas imágenes con pistas.</translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation>Acertar por las razones correctas (RRR)</translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation>Etiquetas y, además, las puntuaciones no deben depender de los píxeles que las pistas excluyen.</translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation>Atención equivariante (SEAM)</translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation>Etiquetas y, además, los mapas de clase deben seguir a la imagen cuando se redimensiona.</translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation>Atención acumulada (OAA)</translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation>Etiquetas; los mapas de clase de todas las épocas se acumulan mientras la red aprende.</translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation>Atención acumulada con descartes (OAA)</translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation>Como la atención acumulada; lo ya atendido se descarta de algunas imágenes para que se hallen otras partes.</translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation>Atención integral (OAA+)</translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation>Los mapas de clase aprenden la atención que acumuló una ejecución anterior.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>Segmentación</translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation>Aprende de máscaras una clase para cada píxel.</translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation>Segmentación con atención inversa (RAN)</translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation>Tres ramas aprenden de máscaras qué es una clase, qué no es y ambas cosas a la vez.</translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation>%1 (minutos en una CPU)</translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation>%1 (conviene una GPU)</translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation>Contraejemplos a partir de pistas (CAIPI)</translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation>Etiquetas e imágenes hechas con las pistas: la clase en otros entornos, y su entorno sin la clase.</translation>
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
        <translation>Una carpeta con SegmentationClass: una máscara PNG con la paleta de VOC para cada imagen.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation>Un archivo JSON de instancias para todas las imágenes de una lista.</translation>
    </message>
    <message>
        <source>labelme</source>
        <translation>labelme</translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation>Una carpeta con un archivo JSON para cada imagen.</translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation>Segmentos YOLO</translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation>Una carpeta con data.yaml y un archivo de texto para cada imagen.</translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation>CVAT para imágenes</translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation>Un archivo XML para todas las imágenes.</translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation>Etiquetas NIfTI</translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation>Un volumen (.nii, .nii.gz) cuyos cortes son imágenes.</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>Matrices NumPy</translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation>Una carpeta con una matriz (.npy) de números de clase para cada imagen.</translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation>Máscaras grises, 8 bits</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation>Una carpeta con un PNG gris de números de clase para cada imagen.</translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation>Máscaras grises, 16 bits</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation>Una carpeta con un PNG gris de números de clase para cada imagen; para más de 254 clases.</translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation>Máscaras de pistas</translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation>Una carpeta de máscaras para cada clase, como las usa el entrenamiento: 255 mirar aquí, 0 aquí no, 128 desconocido.</translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation>No puede expresar «desconocido»: esos píxeles pasan a ser fondo.</translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation>Un píxel tiene una sola clase: donde se solapan varias, queda la última.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>%n imagen del proyecto</numerusform>
            <numerusform>%n imágenes del proyecto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>%n pista de imágenes y clases</numerusform>
            <numerusform>%n pistas de imágenes y clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n forma</numerusform>
            <numerusform>%n formas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation>nueva clase</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation>Los números de «mean» y «std» en la tarjeta del modelo «%1» parecen pensados para píxeles de 0 a 1, pero una tarjeta cuenta los píxeles de 0 a 255. Multiplíquelos por 255.</translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation>No existe la tarjeta del modelo «%1». El modelo se toma por un clasificador con normalización de ImageNet, 224 x 224 píxeles y clases numeradas; si eso no es correcto, los resultados tampoco lo son.</translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation>Se omitió un mapa. %1</translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation>Para %1 mapas no hay puntuaciones en la carpeta scores de la ejecución, por lo que se aceptaron sin comprobar si se reconoció la clase.</translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation>El dispositivo «%1» no está disponible (%2 GPU utilizables), por lo que calcula la CPU. Compruebe el controlador y si LibTorch se compiló para él.</translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation>Las puntuaciones no son la media de «%1» pasada por «%2», como dice la tarjeta del modelo, así que no hay CAM. Grad-CAM funciona.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation>El modelo no tiene la capa «%1», que su tarjeta indica en «features»; se examina «%2» en su lugar.</translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation>El modelo no acepta imágenes de 224×224 píxeles; %1×%2 funciona y se usa. Indique el «size» correcto en una tarjeta del modelo.</translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation>Otra imagen también se llama «%1»; los resultados de «%2» se llaman «%3».</translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation>La memoria es insuficiente para examinar %1 píxeles con este modelo, así que la imagen se suministró con %2. Cierre otros programas o elija un tamaño de entrada menor.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation>No se encuentran capas dentro de este modelo, por lo que CAM y Grad-CAM no pueden examinarlo. Para disponer de ellas, expórtelo con sus submódulos, es decir, sin torch.jit.freeze.</translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation>%1 de los pesos del archivo no pertenecen a ninguna parte de la red y se omitieron: %2.</translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation>Los pesos se tomaron de «%1» del punto de control.</translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation>Se omitieron las entradas del archivo que no son pesos: %1.</translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation>Todos los nombres de los pesos del archivo empiezan por «%1», que se omitió.</translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation>CUDA no encuentra ninguna GPU utilizable. Compruebe el controlador con nvidia-smi.</translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation>El LibTorch de este motor se compiló sin CUDA. Para calcular en una GPU, instale un Overlook que lo incluya.</translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation>… y %1 problemas más.</translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation>No hubo memoria suficiente para un lote de %1 imágenes en la época %2. A partir de ahí, cada lote se aprendió en dos mitades, con un solo paso para ambas.</translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation>Los pesos de «%1» son para otras clases, así que estos empiezan de nuevo: %2.</translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation>El formato no contiene etiquetas de imágenes completas: se pierden las de %1.</translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation>El formato no puede expresar que haya que ignorar píxeles: en %1 imágenes ahora son fondo.</translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation>El formato no distingue objetos de una misma clase: los de %1 imágenes quedan unidos.</translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation>%1 líneas o puntos no tienen píxeles y se omiten en los formatos de áreas.</translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation>En %1 imágenes se solapan las pistas de varias clases. Un píxel tiene una sola clase: ahí es la última de la lista de clases.</translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation>El formato no puede expresar que no se sabe nada de un píxel: en %1 imágenes esos píxeles ahora son fondo.</translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation>Los resultados de %1 imágenes ya estaban y se quedan como están; --again los calcula de nuevo.</translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation>Este proceso hace la parte %1 de %2 de las imágenes, como dice el entorno; --shard 1/1 las hace todas.</translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation>«%1» no está etiquetada «%2», pero una pista dice dónde mirar. Se tomó como que la muestra; quite la pista o añada la etiqueta para que concuerden.</translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation>Lo que las pistas de «%1» dicen que no se mire tiene muy poco en común para encontrarlo en otras imágenes, así que no se aprendió nada de ellas. Dibuje esas pistas en más imágenes, todas en el mismo tipo de lugar.</translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation>Ninguna pista dice dónde no mirar para «%1», así que no se aprendió nada de sus pistas. Dibuje dónde no mirar, o elija otra forma de enseñar.</translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation>Acerca de Overlook</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>Vea qué mira una red, época a época, y enséñele dónde mirar.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Creado con</translation>
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
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation>La época cuenta</translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation>Método cuyos mapas se acumulan</translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation>Cómo se funden en uno los mapas de varias épocas</translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation>Cuándo puede entrar el mapa de una época</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation>Media armónica de ambos</translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation>si la clase está entre las mejores</translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation>si la clase supera a todas las demás</translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation>si todas las etiquetas superan al resto</translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation>a partir de una probabilidad</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation>Probabilidad mínima</translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation>Excluir la primera época</translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation>Una clase nunca reconocida recibe su último mapa</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aporte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation>Épocas y lo que cada una aportó al mapa acumulado</translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation>Mostrar mapa</translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation>Mostrar épocas ganadoras</translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation>Como en la ejecución</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation>Abra una ejecución de entrenamiento: los mapas de sus épocas se reúnen aquí.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>Elija una imagen y una clase.</translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation>Hasta la época %2 no ha entrado ningún mapa de «%1».</translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation>«%1» hasta la época %2: lo que cada época aportó al mapa acumulado. Desmarque una época para excluirla.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluida</translation>
    </message>
    <message>
        <source>later</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>sin mapa</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>entró</translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation>clase no reconocida</translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation>primera época</translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>Calculando el mapa…</translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation>Elija un método. Los que admite este modelo requieren muchas pasadas, así que ninguno empieza por sí solo.</translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation>No hay ninguna época anterior a esta. Vaya a una posterior o fije una como referencia.</translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation>Solo se pueden comparar las épocas de una ejecución. Abra una.</translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation>Abra una imagen y un modelo.</translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation>Este modelo no tiene atención sobre canales: ninguna de sus capas calcula un peso por canal.</translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation>Calculando la atención de canales…</translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation>Imagen PNG (*.png);;Dibujo SVG (*.svg);;Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation>Nombre de la clase:</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>Renombrar la clase</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation>¿Eliminar la clase «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>%n imagen la tiene como etiqueta. Sus pistas se conservan y vuelven al deshacer.</numerusform>
            <numerusform>%n imágenes la tienen como etiqueta. Sus pistas se conservan y vuelven al deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation>Ya existe una clase «%1»; dos con el mismo nombre no se podrían distinguir.</translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation>Renombrar clase</translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation>Color de la clase</translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation>Mover clase</translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation>Eliminar clase</translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation>Fusionar clases</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation>La última operación de deshacer aún no está en el archivo del proyecto. La clase «%1» se añadirá cuando lo esté.</translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation>Filtrar clases</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation>Las clases aparecen aquí al abrir un modelo.</translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation>Ninguna clase coincide con el filtro.</translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation>Ordenadas por puntuación. Pulse para ordenar por número.</translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation>Ordenadas por número. Pulse para ordenar por puntuación.</translation>
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
        <translation>%1, clase %2</translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation>En la imagen, según el conjunto de datos</translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation>Ningún comando tiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation>Buscar un comando o una clase</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
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
        <translation>Ya hay un entrenamiento en curso. Deténgalo o espere a que termine.</translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation>Dibujando las imágenes de la demo…</translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automático</translation>
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
        <translation>Consultando al motor qué GPU hay.</translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation>Este dispositivo se eligió antes y ahora no está disponible.</translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Plataforma Qt</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Complementos Qt</translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation>aún sin usar; las imágenes las dibuja el procesador</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation>no encontrado. Coloque overlook-engine junto a overlook o indíquelo en OVERLOOK_ENGINE.</translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation>El motor no se inicia: %1</translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation>El motor no respondió al preguntarle por sus dispositivos. %1</translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation>Divisor entre los paneles</translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation>Arrastre para ver más de un panel o del otro</translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation>No se pudo abrir el último modelo. Inténtelo de nuevo, o abra otro, con «Archivo → Abrir modelo».</translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation>No hay ninguna otra ejecución junto a la abierta</translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation>Abra una ejecución de entrenamiento para ver sus épocas una tras otra.</translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation>La ejecución necesita dos épocas terminadas para mostrarlas una tras otra.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>Elija una imagen y una clase.</translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation>No se conoce ningún mapa de ninguna época para esta imagen y clase. Los mapas que se calculen al recorrer las épocas aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation>Muestra dónde alcanza el mapa el nivel, o todos los valores como una nube</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation>Valor normalizado por el que pasa la superficie; una escala para todas las épocas</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation>La imagen con el mapa de una época; arrástrela a lo largo de las épocas</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>Ép&amp;oca:</translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation>Época del plano y de la ventana</translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation>Mapas de todas las épocas, uno tras otro</translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation>Arrastre el plano a lo largo de las épocas; arrastre fuera de él para girar, con Mayúsculas para mover, rueda para el zoom.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation>Conjunto de datos con las máscaras de verdad terreno</translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation>Evaluar los mapas de %1</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>Mapas de las épocas</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>Mapas acumulados</translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation>Ninguno: solo consultar al modelo</translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation>Todas las que tienen mapas</translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation>Las de la lista «%1»</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation>La última, %1</translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation>La que se muestra, %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>%n época</numerusform>
            <numerusform>Las %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Algunas de ellas</translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation>una de cada </translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>&amp;Mapas</translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation>Máscaras de &amp;verdad terreno</translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation>IoU media según el umbral, pointing game, energía en la máscara, precisión y exhaustividad por encima de un quinto del máximo.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Ép&amp;ocas</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>&amp;Pasos</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>Consultar al modelo</translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation>Lo que la red de cada época dice de imágenes modificadas según sus mapas. Requiere muchas pasadas por la red para cada mapa.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation>No se puede preguntar a la red: la ejecución no ha conservado los puntos de control de todas estas épocas.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation>Exportar las cifras</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>Valores separados por comas (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Página para navegador (*.html)</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation>Abra una ejecución de entrenamiento: lo que se evalúa son sus mapas.</translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation>Ya se están evaluando los mapas.</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Hay otra tarea en curso. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation>Evaluando los mapas…</translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation>No se pudieron usar %1 imágenes o mapas. El primer problema: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation>Se detuvo la evaluación. Las cifras anteriores se conservan.</translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation>Se están evaluando los mapas…</translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation>Los mapas de esta ejecución aún no se han evaluado. «Evaluar…» los compara con las máscaras de verdad terreno o con lo que la red dice de imágenes modificadas según los mapas.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation>«%1» no está en la lista de imágenes. Abra las imágenes de la ejecución.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>Se ha escrito «%1».</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>A qué se refieren las cifras</translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation>Cifras de cada imagen y clase</translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation>Cifras de cada imagen</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>Cifras de cada clase</translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation>Cifras de cada época</translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation>Un clic en un encabezado ordena por él, primero lo peor. Un doble clic o Intro lleva allí.</translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation>Cifras en forma de curvas</translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation>A qué mapas de la ejecución se refieren las cifras</translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation>La época cuyos mapas, imágenes y clases se muestran</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>Evaluar…</translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation>Exportar cifras…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation>Todas las cifras como tabla (CSV) o como JSON</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>Guardar informe…</translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation>Una página con cifras, gráficos y los peores mapas sobre sus imágenes (HTML)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation>Cifras de esta ejecución y de las que están junto a ella</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>Mapas de las épocas</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>Mapas acumulados</translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation>Estas cifras son más antiguas que la ejecución: se obtuvieron tras la época %1 y hay %2. Evalúe de nuevo.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation>Todas las épocas</translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation>%1 a lo largo de las épocas</translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation>IoU media según el umbral</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>Todos los mapas</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>%n mapa de la época %1</numerusform>
            <numerusform>%n mapas de la época %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>%n mapa, medias de todas las épocas</numerusform>
            <numerusform>%n mapas, medias de todas las épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation>%1, en comparación con «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1 (abierta)</translation>
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
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation>Guardar la imagen con sus superposiciones</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation>Carpeta para las pistas</translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation>Exportar pistas</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation>Los archivos del mismo nombre que contenga se sobrescriben; todos los demás se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>&amp;Sobrescribir</translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation>Abrir una carpeta de imágenes o un conjunto de datos</translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation>Abrir la carpeta de una ejecución de entrenamiento</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>Abrir un modelo</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation>Vigilar la carpeta en la que un entrenamiento escribe su ejecución</translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Hay otra tarea en curso. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation>No hay nada que calcular: abra imágenes y un modelo, y elija una clase y un método que el modelo calcule.</translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation>Calculando mapas…</translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation>No se pudieron explicar %1 imágenes. La primera: %2</translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation>Calculando mapas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation>Dónde vale más una pista se deduce de las puntuaciones de una ejecución. Abra una, o enseñe una vez.</translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation>Ninguna imagen sin pistas destaca: las decisiones y la atención son como dicen las etiquetas.</translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation>Este no es el archivo sobre el que se dibujaron las pistas de esta imagen.</translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation>Una pista es para una clase. Elija una en la lista de clases o añádala con Edición → Clases → Añadir clase.</translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation>Copiar pistas de %1</translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation>Las pistas de «%1» no se pueden copiar, porque tiene otro tamaño.</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>Marcar como nueva</translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation>Marcar como empezada</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>Marcar como terminada</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Destacar</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation>Aún se buscan los píxeles de una pista. Fusione las clases cuando estén.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation>La última operación de deshacer aún no está en el archivo del proyecto. Vuelva a dibujar cuando lo esté.</translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation>Añadir la clase %1</translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation>No se pudo leer esta imagen.</translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation>Tiene pistas.</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation>Imágenes: todas</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Clases: todas</translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation>Qué lista del conjunto de datos se muestra</translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation>Se muestran las imágenes con esta clase</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation>Filtro y orden: algunas imágenes están ocultas</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>Filtro y orden</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation>Con pistas</translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation>Sin pistas</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Quitar filtros</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation>Como en la lista</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By Status</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>Por tamaño</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Descendente</translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation>Por puntuación de la clase</translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation>Por entropía de las puntuaciones</translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation>Por desacuerdo entre épocas</translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation>Por cambio desde la época de referencia</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation>Por energía del mapa dentro de las pistas</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation>Por energía del mapa dentro de la verdad terreno</translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation>Por IoU del mapa con la verdad terreno</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Primero lo peor</translation>
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
        <translation>%1 de %2 imágenes mostradas</translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation>Aún no hay imágenes. Abra una carpeta o suelte archivos aquí.</translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation>Ninguna imagen coincide con el filtro.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>con pistas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>overlook::ImageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation>%1 de %2 hasta %3</translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation>Importar pistas</translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation>Un archivo de anotaciones o una carpeta con ellas</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Archivo…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Carpeta…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>A&amp;notaciones</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>Reconocerlo</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>Fo&amp;rmato</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>Qué se leerá</translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation>Qué no encaja y se omite</translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation>&amp;Se leerá</translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation>N&amp;o encaja</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation>Sustituyen las pistas de sus imágenes y clases. Cada imagen es un paso que se puede deshacer.</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>Archivo de anotaciones</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>Carpeta de anotaciones</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>Reconocido: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Todo encaja.</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>No se puede leer nada.</translation>
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
        <translation>Detener esta tarea</translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation>Continuar esta tarea</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>Pausar esta tarea</translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation>En pausa. %1</translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation>Pausando… %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation>Ya no se pueden conservar mapas en el proyecto: %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation>no existe esa acción</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>«%1» no es una tecla</translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation>Ajuste shortcuts/%1: %2.</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation>Buscar capas</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (predeterminada)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminada</translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation>Un grupo que no da ninguna salida propia. Elija una capa de su interior.</translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>Mostrar la imagen</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>Opacidad de la imagen</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>Mostrar la máscara</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>Opacidad de la máscara</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>Acumulación</translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation>Pseudoetiquetas</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation>Cómo se calcula el mapa</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation>Capa de la red de la que se toma el mapa</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>Mapa de colores</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation>Cómo pasan los valores brutos a 0 … 1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation>Los valores por debajo de esta fracción de la escala no se muestran</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>Suavizar</translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation>Interpola entre las celdas del mapa; si no, se muestran tal cual</translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation>Atenuar según el valor</translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation>Los valores débiles dejan ver la imagen; si no, la opacidad es igual en todas partes</translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation>max(v, 0) / max</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>Mínimo a máximo</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>Con signo, cero en el centro</translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation>0 … 1 tal cual</translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation>Solo evidencia positiva; el valor más fuerte llena la escala</translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation>Del valor menor al mayor; también se muestra la evidencia negativa</translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation>La evidencia en contra queda por debajo del centro; la evidencia a favor, por encima</translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation>Para probabilidades y mapas acumulados; los valores de fuera se recortan</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>Opacidad del mapa</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>Elegir un método</translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation>Cuántas celdas del mapa tienen cada valor; arrastre para mover el umbral</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>Diferencia con la referencia</translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation>Esta época menos la fijada, o menos la anterior si no hay ninguna fijada</translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation>Pasos iguales se ven iguales, con cualquier visión del color</translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation>Las bandas claras y oscuras no están en los valores; algunas personas las distinguen peor</translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation>El punto de control de la época %1 no se conservó.</translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation>La primera época aún se está entrenando.</translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation>No hay nada que acumular antes de que termine la primera época.</translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation>Esta imagen no pertenece a la ejecución, así que no se acumuló nada para ella.</translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation>Los mapas se acumulan solo para las etiquetas de una imagen; esta clase no es una de ellas.</translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation>La primera época no se acumula: sus mapas son aún los de una red que no sabe nada.</translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation>No se aceptó ningún mapa hasta la época %1: la red no reconoció la clase.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation>Un método que requiere muchas pasadas por la red no se acumula. Elija otro.</translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation>La ejecución no conserva mapas de esta imagen y clase que se puedan acumular.</translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation>Mapas sobre la imagen, el superior primero</translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation>Espacio muestra u oculta el mapa.</translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation>%1: %2, %3, %4 mm (derecha, delante, cabeza)  ·  vóxel %5, %6, %7  ·  valor %8</translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation>  ·  etiqueta %1</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Nivel:</translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation>Valor que se muestra como gris medio, entre el menor y el mayor</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Ventana:</translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation>Rango de valores del negro al blanco, como fracción de todos los valores</translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation>&amp;Máscara:</translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation>Opacidad de la máscara sobre los cortes</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation>Corte axial</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>Corte coronal</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>Corte sagital</translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation>Haga clic para mover la cruz, rueda para otros cortes, arrastre con el botón derecho para brillo y contraste</translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation>Máscara en tres dimensiones</translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation>  ·  etiqueta %1 (%2)</translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation>  ·  mapa %1</translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation>Ma&amp;pa:</translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation>Opacidad del mapa sobre los cortes, y de su capa en la ventana principal</translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation>Mapa como volumen</translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation>Muestra la máscara como superficies o como una nube, o el mapa como una nube</translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation>Máscara abierta</translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation>Máscara del modelo</translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation>Qué máscara se muestra: la que se abrió o lo que predice el modelo</translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation>Fusionar la clase «%1»</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionar</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;En</translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation>Examinando las pistas de ambas clases…</translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>Las pistas de %n imagen pasan a ser de «%1».</numerusform>
            <numerusform>Las pistas de %n imágenes pasan a ser de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>Las pistas de ambas se contradicen, atender contra ignorar, en %1 de %n imagen.</numerusform>
            <numerusform>Las pistas de ambas se contradicen, atender contra ignorar, en %1 de %n imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n píxel</numerusform>
            <numerusform>%n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>There the hint of &apos;%1&apos; stays.</source>
        <translation>Allí se queda la pista de «%1».</translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation>Las pistas de ambas no se contradicen en ningún sitio.</translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation>Deshacer revierte la fusión entera.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n imagen tiene la etiqueta «%1».</numerusform>
            <numerusform>%n imágenes tienen la etiqueta «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation>Los archivos externos al proyecto no se tocan: las máscaras y las ejecuciones conservan «%1», y el proyecto lee «%1» en las máscaras de sus imágenes como «%2».</translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation>Los archivos externos al proyecto, como las ejecuciones y lo exportado, no se tocan y conservan «%1».</translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminada: %1</translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation>%1 no tiene capas que elegir; Grad-CAM sí</translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation>Cargando %1…</translation>
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
            <numerusform>%n aviso anterior debajo de este</numerusform>
            <numerusform>%n avisos anteriores debajo de este</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Cerrar este aviso (Escape)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fallo</translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation>Ejecución con la que comparar</translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation>Modelo con el que comparar</translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation>Modelos (*.pt *.ts *.pth);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation>El panel B no se puede restar de sí mismo. Elija una ejecución para él.</translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation>El panel A ya muestra una diferencia. Desactívela allí.</translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation>Panel %1</translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation>Ejecución o modelo del panel %1</translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation>Época del panel %1</translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation>Método del panel %1</translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation>Capa de la red del panel %1</translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation>Nada abierto</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>Diferencia A − B</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>Otra ejecución…</translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation>Otro modelo…</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>Línea de tiempo: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>Referencia: %1</translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation>Época anterior: %1</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>Época anterior</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
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
        <translation>entropía</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>dispersión</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>in hints</source>
        <translation>en pistas</translation>
    </message>
    <message>
        <source>in truth</source>
        <translation>en la verdad</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>score</source>
        <translation>puntuación</translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>Examinando la imagen…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation>Exportar los valores de los puntos fijados</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por comas (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation>Calculando el mapa de la época %1…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation>Por épocas</translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation>Por métodos</translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation>Frente a qué se dibujan los valores</translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation>Quitar punto</translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation>Quita de la imagen el punto seleccionado</translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation>Valores en el cursor y en los píxeles fijados</translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation>Valores en los píxeles sondeados</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>Calcular %n época</numerusform>
            <numerusform>Calcular %n épocas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, diferencia</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation>Fije un píxel (K) o señale uno para ver su valor a lo largo de las épocas.</translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation>Abra una ejecución para ver los valores de un píxel a lo largo de sus épocas.</translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation>Valores brutos de lo que se calculó de esta época</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation>Fije un píxel (K) o señale uno para ver su valor por método.</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation>Añadir una carpeta de imágenes al proyecto</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Guardar una copia del proyecto</translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation>¿Dónde están ahora las imágenes? También se busca en las subcarpetas.</translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation>Las pistas se guardan en un archivo de proyecto, de modo que nada de lo dibujado se pierde.</translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation>Ya hay uno para estas imágenes: %1</translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation>Se crearía %1. Las imágenes se quedan como están.</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Abrirlo</translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation>&amp;Crearlo</translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation>Elegir &amp;otro lugar…</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation>El proyecto «%1» está dañado.</translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation>Se muestra todo lo que se pudo leer. El propio archivo se deja como está; lo leído se puede guardar como un proyecto nuevo.</translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation>&amp;Guardar como proyecto nuevo…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>Guardar lo que se pudo leer</translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation>Todas las imágenes del proyecto están donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>Allí no se encontró la %n imagen que falta.</numerusform>
            <numerusform>Allí no se encontró ninguna de las %n imágenes que faltan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>Por su contenido se encontró %n de las imágenes que faltan.</numerusform>
            <numerusform>Por su contenido se encontraron %n de las imágenes que faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation>&amp;Usarlas</translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation>Proyectos de Overlook</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation>Guardar la máscara</translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation>PNG indexado, valor = clase (*.png)</translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation>Carpeta para las máscaras de todas las imágenes</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation>Abra una imagen y un modelo o una ejecución, y elija un método: las máscaras se hacen con sus mapas.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation>Un método que requiere muchas pasadas por la red no empieza por sí solo. Elija otro o calcule antes el mapa de cada clase.</translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation>Calculando los mapas de las clases de la imagen…</translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation>Creando la máscara…</translation>
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
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponente</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Mapas</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Por debajo</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Por encima</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation>CRF denso</translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation>Lo que cuenta el fondo donde las clases compiten por un píxel</translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation>Una clase tiene que estar por encima</translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation>El fondo es uno menos el mapa más alto, elevado a esta potencia</translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation>Cómo los mapas pasan a valores de 0 a 1</translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation>Fondo seguro donde todos los mapas están por debajo</translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation>Clase segura donde su mapa está por encima</translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation>Donde dos clases están por encima, el píxel es desconocido; 100 % = nunca</translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation>Hace que los bordes sigan los colores de la imagen, con parámetros publicados</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>igual en todas partes</translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation>donde ningún mapa es alto</translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation>igual, y se obedecen las pistas</translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation>parte positiva, por su máximo</translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation>del mínimo al máximo</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tal como son</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation>Dejar fuera lo que no es seguro</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation>Clases y su proporción de la máscara</translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation>Guardar máscara…</translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation>Máscaras de todas las imágenes…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>Aún no está el mapa de %n clase…</numerusform>
            <numerusform>Aún no están los mapas de %n clases…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation>Elija una clase: nada indica qué clases hay en esta imagen.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation>Una máscara de %1 a partir de los mapas de %2, mostrada en lugar de la predicha.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation>Creando las máscaras…</translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation>Ya se están creando máscaras.</translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation>Abra una ejecución de entrenamiento: las máscaras de todas las imágenes se hacen con los mapas que conserva.</translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation>Una ejecución conserva los mapas de CAM y los acumulados. Elija uno de estos métodos.</translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation>Las máscaras por pistas se hacen aquí de una imagen a la vez. Para todas: overlook-engine pseudo-labels … --hints PROJECT.</translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation>%1 máscaras escritas en «%2», %3 ya estaban.</translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation>%1 imágenes no tienen máscara. La primera: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation>&amp;Superficie:</translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation>Imagen y mapa</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation>Qué se extiende sobre el relieve</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>&amp;Altura:</translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation>Altura del valor máximo, como fracción del lado mayor de la imagen</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>&amp;Umbral:</translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation>Valor normalizado por debajo del cual no se pinta el mapa; el plano está a esa altura</translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation>Relieve del mapa</translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation>Arrastre para girar, con Mayúsculas para mover, rueda para el zoom; Mayúsculas y las flechas también giran.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation>Se ejecuta en esta máquina, no en %1.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation>Lo que mira se calcula ahora en %1. El entrenamiento, la enseñanza y los mapas de todas las imágenes siguen en esta máquina.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation>Conectar con un motor por SSH</translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation>usuario@equipo, o un nombre de ~/.ssh/config</translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation>Los modelos se calculan entonces en esa máquina. El modelo y las imágenes que mira se envían allí, cada uno una vez. El entrenamiento y la enseñanza se ejecutan en esta máquina. El acceso tiene que funcionar con clave: Overlook no pide contraseñas.</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Máquina</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>M&amp;otor de allí</translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation>Carpeta de lo en&amp;viado</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation>Los modelos se calculan en esta máquina.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation>Los modelos se calculan en %1.</translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation>Se perdió la conexión con %1. Se restablece cuando haya algo que calcular.</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation>Ejecuciones cuyas curvas se muestran</translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation>Pérdidas y métricas que se muestran</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>Curvas de ejecuciones</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>Guardar gráfico…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>Como imagen (PNG, SVG) o como números (CSV)</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation>Fiabilidad de las puntuaciones</translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation>IoU según el umbral</translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation>Qué muestra el gráfico de la ejecución</translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation>Atención de canales</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation>Elija ejecuciones y qué mostrar de ellas.</translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation>Abra una ejecución para ver sus curvas.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation>Proporción de aciertos, época %1; error de calibración %2</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>Calibración perfecta</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation>IoU media, época %1; máxima en %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Calculando…</translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation>Abra una ejecución para ver lo buena que es.</translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation>No se conoce nada de las imágenes de la ejecución con que compararla.</translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation>%1, época %2: %3 %4</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>Abrir «%1»</translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation>Quitar «%1»</translation>
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
        <translation>Este mapa</translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation>La escala termina donde terminan los valores de este mapa</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation>Una escala para los mapas conocidos de todas las clases de esta imagen</translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation>Una escala para los mapas conocidos de todas las épocas de esta imagen y clase</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>Dos números</translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation>La escala termina en dos valores brutos que usted escribe</translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation>Extremos, gamma, isolíneas</translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation>Dónde termina la escala, cómo pasan los valores a colores y líneas de igual valor</translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation>Extremos de</translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation>Qué valores deciden dónde termina la escala</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation>Valores brutos en ambos extremos de la escala, por ejemplo: 0 2.5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation>Qué porcentaje de los valores queda más allá de cada extremo de la escala</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation>Por debajo de 1 resaltan los valores débiles; por encima de 1 solo quedan los fuertes</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>Isolíneas</translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation>Líneas donde el mapa tiene estos valores, por ejemplo: 0.25 0.5 0.75</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>Valores brutos</translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation>Los niveles de las isolíneas son valores brutos; si no, posiciones en la escala de 0 a 1</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>Solo líneas</translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation>Muestra las isolíneas sin los colores del mapa</translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation>El estado «%1» no se alcanzó en %2 segundos.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>La imagen no se puede escribir en %1.</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation>&amp;Quitarla de ahí</translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation>Pulse las teclas, una tras otra para una secuencia.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation>Otra tecla %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>Borrar: %1</translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation>%1 es una tecla de «%2».</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation>Restablecer todas a las teclas de:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiada por usted</translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation>«%1» no es el archivo sobre el que se dibujaron sus pistas, por lo que no se muestran. Vuelva a poner ese archivo en su sitio o elija dónde está ahora con Archivo → Buscar imágenes movidas.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>Hay otra tarea en curso. Deténgala o espere a que termine.</translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation>No hay abierto ningún modelo que pueda examinar cortes. Abra un modelo o una época cuyo punto de control se conservara.</translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation>Un mapa necesita una clase y un método que el modelo calcule. Elija ambos en la ventana principal.</translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation>Examinando cortes…</translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation>Examinando cortes: %1 de %2</translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation>%1 Cortes examinados antes: %2; lo que se encontró en ellos se conserva.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceRunBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Loo&amp;k at All Slices</source>
        <translation>&amp;Examinar todos los cortes</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>Mo&amp;delo:</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation>Máscara y mapa</translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation>Lo que se pide al modelo: la máscara que predice o el mapa de la clase elegida</translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation>Cortes axiales</translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation>Cortes coronales</translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation>Cortes sagitales</translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation>Qué cortes examina el modelo, uno tras otro, en los grises que se muestran</translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation>Al tamaño del modelo</translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation>A su propio tamaño</translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation>A qué tamaño recibe el modelo los cortes: aquel para el que se hizo o tal como son, en modelos que aceptan cualquier tamaño</translation>
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
        <translation>I</translation>
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
        <translation>Inf</translation>
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
        <translation>Sagital</translation>
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
        <translation>Píxeles de pantalla por píxel de la imagen</translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation>Dónde se calculan los modelos</translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (en uso)</translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation>Cómo se enseña</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>Progreso de la lección</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>Mayor cambio</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>Atención movida</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>Imágenes que más cambiaron</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation>Aprende la última etapa</translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation>Aprenden todas las capas (más lento)</translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation>Aprende lo que hay detrás de %1</translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation>Qué capas aprenden</translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation>Lo que precede a las capas que aprenden se calcula una vez</translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation>Efecto de estas pistas</translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation>Enseña otra vez sin las pistas de la imagen mostrada, y muestra qué cambiaron y qué costaron</translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation>Dónde dar la siguiente pista</translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation>Imágenes en las que una pista diría más, cada una con su motivo</translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation>Merece una pista</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation>Imágenes que merecen una pista</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation>Dos versiones elegidas una junto a otra, o una con la versión en uso</translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation>Tres paneles: después, antes y la diferencia, en una escala. Mantenga Mayús para ver antes</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation>La lección espera tras el lote en curso y sigue como si no hubiera habido pausa</translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation>Continúa desde la época %1 de %2.</translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation>Continúa desde %1.</translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation>Atención en «mirar aquí», frente a «aquí no»: %1 → %2.</translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation>Decisiones correctas en imágenes reservadas: %1 → %2.</translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation>Decididas mejor: %1 imágenes; peor: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>Se enseñó con %1 píxeles con pista en %n imagen.</numerusform>
            <numerusform>Se enseñó con %1 píxeles con pista en %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation>Las imágenes reservadas se deciden peor que antes. Piénselo bien antes de aceptar.</translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation>«%1» se está olvidando: decisiones correctas %2 → %3.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>Antes de todas las lecciones</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>%n imagen con pistas.</numerusform>
            <numerusform>%n imágenes con pistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>arriba</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>a la izquierda</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>en el centro</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>a la derecha</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>abajo</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation>Se dice «%1» con %2, pero la imagen no está etiquetada así</translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation>Etiquetada «%1», pero se dice solo con %2</translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation>%1 de la atención a «%2» cae fuera</translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation>La puntuación de «%1» oscila %2 de época en época</translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation>%1; mira sobre todo %2</translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation>Enseñar requiere un proyecto con pistas. Dibuje dónde debe mirar el modelo o abra uno.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation>Ya se está aprendiendo o calculando algo. Espere al final o deténgalo.</translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation>Acepte o descarte antes la última lección.</translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation>Aún no hay ninguna pista. Dibuje dónde debe mirar el modelo o dónde no.</translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation>Abra la ejecución o el modelo al que se va a enseñar.</translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation>Las pistas enseñan a modelos de clasificación; este es de segmentación.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation>El punto de control de la época %1 no se conservó. Elija otra época desde la que continuar.</translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation>Enseñando…</translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation>Se detuvo la enseñanza. El modelo está como estaba.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation>No se pudo eliminar la carpeta %1 de la lección descartada.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation>«%1» ya no existe, así que no hay nada a lo que volver. La versión se conserva en la lista.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>Antes de todas las lecciones</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation>«%1» ya no está, así que esta versión no se puede comparar. La versión se conserva en la lista.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation>Aún no hay ninguna versión en uso. Enseñe, y acepte la lección.</translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation>Aún no hay ninguna lección cuyas pistas se puedan medir. Enseñe primero.</translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation>Esta imagen no tiene pistas. Muestre una que tenga y pregunte otra vez.</translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation>Ninguna otra imagen tiene pistas, así que todo lo que cambió la lección es su efecto.</translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation>Enseñando sin las pistas de %1…</translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation>Lo que hicieron las pistas de %1</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation>Abrir un estudio: NIfTI o cualquier corte de una serie DICOM</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation>Abrir una máscara del volumen</translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation>Carpeta para los cortes como imágenes</translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation>Guardar la vista 3D</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation>PLY con colores (*.ply)</translation>
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
        <translation>Guardar el relieve como malla</translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation>Guardar la máscara del modelo</translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation>Guardar el mapa del modelo</translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation>Volumen NIfTI (*.nii.gz *.nii)</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation>Abra una imagen y un modelo para ver su mapa como relieve.</translation>
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
        <translation>Relieve</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation>Volumen médico</translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation>Abra una ejecución de entrenamiento, o entrene, para recorrer las épocas</translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation>Una época atrás</translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation>Una época adelante</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>Empezar de nuevo al final</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>Velocidad de reproducción</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>Otras ejecuciones</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>Lo que muestra la curva</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation>Ejecuciones debajo, sobre las mismas épocas</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation>Aún no ha terminado ninguna época</translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation>Ninguna época elegida</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation>La época %1 está prevista</translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation>Referencia: las demás se comparan con ella</translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation>Dejar de fijar la época %1</translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation>Fijar la época %1 como referencia</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcada</translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation>Quitar la marca de la época %1</translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation>Marcar la época %1</translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation>No se conservó nada de ella</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation>En las pistas</translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation>En la verdad terreno</translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation>Área desde %1</translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation>Opciones de la herramienta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation>Diámetro del pincel, en píxeles de la imagen</translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation>Parar en bordes</translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation>Pinta solo los píxeles de color parecido al que hay bajo el centro del pincel</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation>Cuánto pueden diferir los colores bajo el pincel, de 0 a 255</translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation>Cuánto pueden diferir los colores del pulsado, de 0 a 255</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>Contiguos</translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation>Solo los píxeles conectados con el pulsado; si no, en toda la imagen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation>Atención mínima, como fracción del rango del mapa</translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation>Lado de una zona, en píxeles de la imagen</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Expandir en</translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation>En cuántos píxeles de la imagen se expanden y contraen las pistas</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>Mirar aquí</translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation>Qué se dibuja: %1</translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation>Qué se dibuja: mirar aquí o aquí no. Con Control pulsado se dibuja lo contrario</translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dar pistas</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation>Abra la demostración y recorra sus épocas: verá adónde mira la red mientras aprende.</translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation>Tome el pincel y pinte unos pocos píxeles: la red debe mirar aquí, o no aquí.</translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation>Pulse Enseñar: la red aprende de sus pistas, y usted compara el antes y el después.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>Recorrido: %1</translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation>Entrenar con el conjunto de datos abierto</translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation>Una carpeta nueva junto al conjunto de datos</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>Ép&amp;ocas</translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation>Imágenes por &amp;lote</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>&amp;Semilla</translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation>Carpeta de la e&amp;jecución</translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation>Cada época terminada aparece en la línea de tiempo; puede detener el entrenamiento cuando quiera.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation>Carpeta para la ejecución</translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation>Consultando al motor…</translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation>Carpeta de máscaras de pistas</translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation>HINTS/boat/picture.png: 255 mirar aquí, 0 aquí no</translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation>Ejecución cuya atención acumulada se aprende</translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation>Una ejecución de atención acumulada (OAA)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation>Peso de la &amp;atención (α)</translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation>Peso de las &amp;pistas (ω)</translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation>Más&amp;caras de pistas</translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation>Ejecución a&amp;nterior</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>la propia de la red</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>&amp;Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation>El entrenamiento se ejecuta en esta máquina; %1 calcula solo lo que mira.</translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>Ya hay un entrenamiento en curso. Deténgalo o espere a que termine.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>Entrenando…</translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation>Se detuvo el entrenamiento. Las épocas terminadas se conservan.</translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation>La ejecución en %1 no indica cómo se hizo, por lo que no se puede continuar. Entrene de nuevo.</translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation>Las pistas pertenecen a un proyecto. Abra uno o cree uno nuevo.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation>Se están importando o exportando pistas. Espere al final o deténgalo con Modelo → Detener tarea.</translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation>Importando pistas</translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation>Exportando pistas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation>Se importaron pistas de %1 desde «%2».</translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation>Se exportaron pistas de %1 a «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>Se omitió %n elemento. El primero: %1</numerusform>
            <numerusform>Se omitieron %n elementos. El primero: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation>Se detuvo la importación. Lo anterior se conserva y se puede deshacer imagen por imagen.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>Se detuvo la exportación.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation>Leyendo el volumen…</translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation>Abra un estudio (NIfTI o DICOM) con Archivo → Abrir volumen, o suéltelo en la ventana.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation>Estos cortes tienen %1 × %2 vóxeles, demasiado pocos para una imagen. Elija cortes en otra dirección.</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%1 de %2 cortes</translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation>solo fondo en la máscara</translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation>Abra un modelo en la ventana principal: examina los cortes uno tras otro.</translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation>Los mapas son de la clase elegida en la ventana principal.</translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation>Los mapas son de %1, con %2, según lo elegido en la ventana principal.</translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation>%1, ninguna evidencia positiva en ningún corte</translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation>%1, una escala %2 … %3 para todos los cortes</translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation>¿Dónde mira su red?</translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation>Crea un pequeño conjunto de imágenes y entrena una red con él ante sus ojos: alrededor de un minuto, sin descargas.</translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation>o suelte imágenes, una carpeta, un modelo o una ejecución en cualquier lugar de esta ventana</translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation>Vea su atención en sus propias imágenes, época a época.</translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation>Entrenar requiere un conjunto de datos. Abra una carpeta con la estructura de PASCAL VOC: JPEGImages, Annotations e ImageSets.</translation>
    </message>
</context>
</TS>
