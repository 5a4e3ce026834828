<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation>打开图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>打开模型(&amp;M)…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>打开训练记录(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>最近打开(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation>移除失效条目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation>将视图另存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation>以原尺寸保存叠加图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>复制视图(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation>复制像素值(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation>实际像素 (100 %)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation>隐藏叠加层（按住可暂时查看）(&amp;H)</translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation>显示注意力图(&amp;M)</translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation>显示掩码(&amp;K)</translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation>叠加层更不透明(&amp;Q)</translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation>叠加层更透明(&amp;T)</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation>从 800 % 起显示像素网格(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>图例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>下一张图片(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>上一张图片(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation>下一轮(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation>上一轮(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation>第一轮(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation>最后一轮(&amp;L)</translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation>播放各轮(&amp;A)</translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation>循环播放(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation>按排名选类别(&amp;C)</translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation>最可能的类别</translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation>第 2 名类别</translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation>第 3 名类别</translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation>第 4 名类别</translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation>第 5 名类别</translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation>第 6 名类别</translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation>第 7 名类别</translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation>第 8 名类别</translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation>第 9 名类别</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation>目标层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>训练(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation>停止任务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
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
        <translation>跟随桌面(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>诊断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation>关于 Overlook(&amp;A)</translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation>解释光标处的像素(&amp;P)</translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation>解释整个预测区域(&amp;W)</translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation>为所有图片计算(&amp;L)</translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation>解释一个区域（Alt 拖动）(&amp;R)</translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation>注意力图图层(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation>添加图层(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation>移除图层(&amp;R)</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation>图层上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation>图层下移(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation>下一个图层(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>引擎(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>计算设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation>继续训练(&amp;C)</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>打开项目(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation>用这些图片新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation>向项目添加图片(&amp;A)…</translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation>查找已移动的图片(&amp;V)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation>保存项目副本(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation>导入提示(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation>导出提示(&amp;E)…</translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
        <translation>关闭项目(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>类别(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation>添加类别(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation>重命名类别(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation>类别颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation>上移类别(&amp;U)</translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation>下移类别(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation>移除类别(&amp;M)…</translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation>此图片含有该类别(&amp;P)</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>显示提示(&amp;I)</translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation>下一张无提示的图片(&amp;H)</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation>下一张有标记的图片(&amp;G)</translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation>下一张未完成的图片(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation>无工具：平移与解释(&amp;N)</translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation>绘制“不看这里”而非“看这里”(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>增大画笔(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation>减小画笔(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation>修改提示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>扩大(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>填充孔洞(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>只保留最大块(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反转(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation>从上一张图片复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation>从下一张图片复制(&amp;N)</translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation>将图片标为完成(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation>标记图片(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation>打开体数据(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation>比较轮次(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation>将此轮次固定为参照(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation>显示与参照的差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation>闪现参照（按住 Shift）(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation>一个窗格(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation>两个窗格(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation>三个窗格(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation>四个窗格(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation>两窗格间卷帘(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation>两窗格间闪烁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation>与参照轮次比较(&amp;C)</translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation>所有窗格同一标尺(&amp;S)</translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation>探测(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation>钉住光标下的像素(&amp;P)</translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation>点击钉住（Ctrl+点击）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation>移除所有图钉(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation>导出图钉处的值(&amp;E)…</translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation>保存曲线图(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>三维(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation>图的起伏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation>轮次体(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation>医学体数据(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation>打开体数据的掩码(&amp;M)…</translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation>将轴向切片作为图片打开(&amp;S)…</translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation>重置三维视图(&amp;V)</translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation>将三维视图存为图片(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation>将起伏存为网格(&amp;M)…</translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation>用提示教学(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation>教学前后(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation>接受这次教学(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation>放弃这次教学(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation>监视文件夹中的训练记录(&amp;W)…</translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation>累积(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation>显示累积图(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation>显示获胜轮次(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation>排除或重新纳入该轮次(&amp;L)</translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation>按训练时的规则累积(&amp;R)</translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation>计算所有图片和轮次(&amp;E)</translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation>图的标尺与等值线(&amp;S)</translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation>以此图为标尺(&amp;M)</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation>此图片统一标尺(&amp;P)</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation>此训练记录统一标尺(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation>保持当前标尺(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation>裁剪更多(&amp;C)</translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation>裁剪更少(&amp;L)</translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation>突出弱值(&amp;W)</translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation>突出强值(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>等值线(&amp;O)</translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation>仅等值线(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation>重置标尺(&amp;E)</translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation>图片排序(&amp;U)</translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation>按列表顺序(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>按名称(&amp;N)</translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation>按状态(&amp;T)</translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation>按尺寸(&amp;Z)</translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation>按类别得分(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation>按得分的熵(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation>按轮次间的分歧(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation>按相对参照轮次的变化(&amp;C)</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation>按图在提示内的能量(&amp;H)</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation>按图在真值内的能量(&amp;R)</translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation>按图与真值的 IoU(&amp;I)</translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation>降序(&amp;G)</translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation>伪标签(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation>试用规则(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation>保存掩码(&amp;S)…</translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation>所有图片的掩码(&amp;A)…</translation>
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
        <translation>下一张值得提示的图片(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation>此图片提示的效果(&amp;F)</translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation>与上一版本比较</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>查找命令(&amp;C)…</translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation>显示导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation>通过 SSH 连接(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation>返回本机(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation>用模型查看所有切片(&amp;L)</translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation>将模型的掩码存为 NIfTI(&amp;K)…</translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation>将模型的图存为 NIfTI(&amp;A)…</translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation>加快播放(&amp;S)</translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation>放慢播放(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation>标记或取消标记该轮次(&amp;M)</translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation>下一个已标记的轮次(&amp;K)</translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation>上一个已标记的轮次(&amp;D)</translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation>暂停训练(&amp;N)</translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation>将类别合并到(&amp;G)…</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation>导出评估数值(&amp;G)…</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>保存报告(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation>对图进行评估(&amp;V)…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation>评估数值(&amp;G)</translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation>各轮次的曲线(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>损失(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation>类别的分数(&amp;S)</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation>图在提示内的能量(&amp;H)</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation>图在真值内的能量(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation>图中高于阈值的面积(&amp;A)</translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation>下方的运行(&amp;H)</translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation>暂停这次教学(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation>继续这次教学(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation>将图片、文件夹或模型拖到这里</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>松开以打开</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation>找不到负责计算的程序 overlook-engine。请将它安装在 Overlook 旁边，或用 OVERLOOK_ENGINE 指定。</translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>引擎程序 %1 不存在。请重新安装 Overlook，或用 OVERLOOK_ENGINE 指定正确的文件。</translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation>没有执行引擎程序 %1 的权限。请赋予它执行权限，或重新安装 Overlook。</translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>无法启动引擎程序 %1：%2。请重新安装 Overlook，或用 OVERLOOK_ENGINE 指定正确的文件。</translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation>引擎 %1 已启动但没有回答。请确认它是 Overlook 的引擎，然后重试。</translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>程序 %1 的应答不像 Overlook 的引擎（%2）。请重新安装 Overlook，或用 OVERLOOK_ENGINE 指定正确的文件。</translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation>引擎 %1 的版本为 %2，与此窗口（%3）不符。请安装相同版本的两个程序。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>引擎意外停止（%1）。它会自动重新启动；窗口中的内容没有丢失。它最后的消息：%2</translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation>引擎在工作时停止（%1）。已完成的部分已保留；您可以随时重新开始。它最后的消息：%2</translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation>引擎在处理此任务时停止了三次（%1），因此已放弃。请尝试较小的图片或另一个模型。它最后的消息：%2</translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation>引擎启动了三次，每次都停止（%1）。请重新安装 Overlook 及其软件包。它最后的消息：%2</translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation>已按您的要求停止；到目前为止完成的内容已保留。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation>无法读取引擎对 %1 的回答：%2。请确认窗口和引擎的版本相同。</translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation>引擎返回了 %1 张图，而不是一张。请确认窗口和引擎的版本相同。</translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation>无法读取：%1。请检查文件后重试。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation>文件夹“%1”中没有图片（PNG、JPEG、TIFF、BMP、WebP、PNM …）。请打开图片所在的文件夹；不会搜索子文件夹。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation>数据集“%1”的 JPEGImages 文件夹中没有图片。请将图片放在那里。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>没有文件或文件夹“%1”。请检查名称，以及所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>没有文件“%1”。请检查名称，或者它是否被移动过。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation>无法打开文件“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation>“%1”是文件夹，不是文件。请选择其中的文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation>“%1”是设备，不是文件。请选择文件。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation>文件“%1”大于 4 GiB，超出一次可读取的大小。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation>磁盘已满，未写入“%1”：%2。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>无法写入“%1”：%2。请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation>“%1”不是标签图片。应为带调色板或 8 位灰度的 PNG，其值为类别编号。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation>“%1”是彩色图片，但图必须是 8 或 16 位灰度图片或 NumPy 文件。</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation>模型卡“%1”不是 JSON 对象。请更正它，或删除它以使用默认值。</translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation>模型卡“%1”中“%2”的值必须是 %3。</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation>模型卡“%1”在“labels”下指定了文件“%2”，但它既不在模型卡旁边，也不在“../labels”中。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation>图片“%1”被截断：文件在图片结束之前就结束了。请从来源重新复制。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation>图片“%1”的开头像 %2 文件，但无法解码：它已损坏。请从来源重新复制。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation>没有足够的可用内存来打开图片“%1”。请关闭其他程序，或缩小图片。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation>图片“%1”声称有 %2 x %3 像素，超过可打开的 %4 百万像素。请缩小它或将它切成几块。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation>图片“%1”声称有 %2 x %3 像素，但它的 %4 字节容纳不下：它被截断或已损坏。请从来源重新复制。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation>图片“%1”是空的：没有任何字节。请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation>“%1”不是可读取的图片。已知格式为 PNG、JPEG、BMP、TIFF、WebP 和 PNM。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation>“%1”不能作为训练记录文件夹中图片或图种类的名称，因为它不能作为文件夹名。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation>“%1”没有描述训练记录：它不是 JSON 对象。</translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation>“%1”的第一列必须名为“epoch”。</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation>在“%1”中，图片“%2”的得分含有“%3”，它不是数字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation>“%1”第 %2 行：这不是 PASCAL VOC 标注。请更正或删除该文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>“%1”第 %2 行：没有名为“%3”的类别。请在其文件夹中的 labels.txt 文件里写出此数据集的类别，每行一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation>“%1”第 %2 行：缺少类别名称。第一行是背景，以后每行一个类别。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation>“%1”没有写出任何类别。</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation>掩码“%1”含有值 %2，但数据集只有 %3 个类别。请在 labels.txt 中补上缺少的名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation>“%1”和“%2”只有扩展名不同。请重命名其中一个。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation>“%1”第 %2 行：JPEGImages 中没有图片“%3”。请添加它或删除该行。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation>数据集“%1”没有列表“%2”。它有：%3。</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation>没有文件夹“%1”。请检查名称。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation>文件夹“%1”不是 PASCAL VOC 布局的数据集：它没有 JPEGImages 文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation>“%1”中没有图片。</translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation>%1 MB 的消息太长，无法发送；最多接受 %2 MB。请使用较小的图片或一次少用几个类别。</translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation>收到的不是 Overlook 的消息。可能有另一个程序在向该连接写入；请重新启动引擎。</translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation>有一条消息无法解码（%1），已被略过。请确认窗口和引擎的版本相同。</translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation>消息“%1”没有字段。请确认窗口和引擎的版本相同。</translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation>消息“%1”的字段“%2”缺失或有误。请确认窗口和引擎的版本相同。</translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation>引擎拒绝了请求：%1</translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation>“%1”中没有可累积的图。应有所选轮次的文件 maps/&lt;图片&gt;/&lt;类别&gt;/epoch_0001.npy。</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation>没有规则“%1”。请选择其一：%2。</translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation>图片 %1 无法编码为 JPEG。</translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation>图片数量必须在 1 和 %1 之间，但它是 %2。</translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation>图片边长必须在 %1 和 %2 像素之间，但它是 %3。</translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation>模型没有层“%1”。请选择“inspect”列出的层；最后几层是 %2。</translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation>“%1”不是此处训练记录的完整检查点。请选择另一轮，或重新训练。</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation>“%1”与此网络不符：%2 的形状为 %3，但需要 %4。它很可能是用其他类别或另一个网络训练的。</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation>“%1”与此网络不符：缺少 %2 个权重，首先是 %3。它很可能是用另一个网络训练的。</translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation>“%1”由使用另一种优化器的训练写出，因此无法继续。请从头训练。</translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation>模型无法处理形状为 %1 的输入：%2。请选择它所要求的输入大小，或在模型卡中以“size”写明。</translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation>模型卡要求输出“%1”，但模型返回的输出是 %2。请更正模型卡中的“output”。</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation>模型给出形状为 %1 的得分，但分类需要 [图片， 类别]。如果这是分割模型，请在模型卡中将“task”设为“segmentation”。</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation>模型给出形状为 %1 的得分，但分割需要 [图片， 类别， 高， 宽]。如果这是分类器，请在模型卡中将“task”设为“classification”。</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>模型给出形状为 %1 的得分，但需要 %2。请在模型卡中选择另一个“output”，或导出返回得分的模型。</translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>模型返回 %1，而此处需要得分张量。请在模型卡中选择另一个“output”，或导出返回得分的模型。</translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation>模型需要的不只是图片：它的 forward() 有没有默认值的参数“%1”。请导出 forward() 只接受一个图片张量的模型。</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation>“%1”是空的。请重新复制或导出模型。</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”是文本文件，不是模型。请选择用 torch.jit.trace(model, example).save(…) 导出的 TorchScript 文件。</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”是 PyTorch 旧格式的 Python pickle，不是 TorchScript 模型。请在 Python 中加载它，并用 torch.jit.trace(model, example).save(…) 导出。</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”不是 TorchScript 模型。请用 torch.jit.trace(model, example).save(…) 导出一个。</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”是 zip 文件，但不是 TorchScript 模型。请用 torch.jit.trace(model, example).save(…) 导出一个。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation>“%1”是文件夹，不是模型。请选择 TorchScript 文件本身。</translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”没有 forward()。请用 torch.jit.trace(model, example).save(…) 导出整个网络。</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation>“%1”是 TorchScript 模型，但无法加载：%2。请重新导出，必要时使用较旧的 PyTorch。</translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation>网络至少需要一个类别；数据集没有写出任何类别。</translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation>CAM 需要以全局平均池化和一个线性层结尾的网络，而此网络不是这样，或内部没有保留层。请选择 Grad-CAM，或在模型卡中写明“features”和“classifier”。</translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation>概率图需要分割模型；此模型每个类别只给出一个得分。请选择 CAM 或 Grad-CAM。</translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation>得分对层“%1”的依赖无法追踪。请选择另一层。</translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation>层“%1”不产生图（其输出有 %2 维，需要 4 维）。请选择池化之前的层。</translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation>没有方法“%1”。可用的方法：%2。</translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation>区域的大小为 %1，但网络输出为 %2。</translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation>模型没有类别 %1：其类别为 0 到 %2。</translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation>要观察图片“%1”，但数据集的列表中都没有它。</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation>训练在第 %1 轮停止：损失不再是数字。请用低于 %2 的学习率重试。之前完成的轮次已保留。</translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation>数据集 %2 的列表“%1”没有写出任何图片。请选择另一个列表。</translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation>数据集 %2 的列表“%1”中没有带标签的图片。训练需要 Annotations/&lt;图片&gt;.xml 或 SegmentationClass/&lt;图片&gt;.png，例如 %3 的。</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation>训练选项“%1”必须大于零，但它是 %2。</translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation>没有训练方法“%1”。可用的方法：%2。</translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation>训练需要一个写入记录的文件夹。请选择一个。</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation>此计算机上无法使用设备“%1”。请尝试“cpu”。</translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation>%1 不适用于此模型。可用的方法：%2。</translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation>没有设备“%1”。请使用 cpu、cuda 或 cuda:1。</translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation>像素 %1 在图片之外，图片有 %2 像素。</translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation>掩码“%1”有 %2 像素，但图片有 %3。请选择与图片大小相同的掩码。</translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation>掩码“%1”没有标出任何像素，因此没有可解释的内容。</translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation>模型区分 %1 个类别，但标签图片只能容纳 255 个。请改看各类别的概率。</translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation>模型卡在“labels”下写了 %1 个类别，但模型给出 %2 个得分。请更正模型卡，或删除“labels”以使用编号。</translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation>模型卡说类别 %1 是背景，但模型只给出 %2 个类别的得分。请更正模型卡中的“background”。</translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation>“%1”没有说明其检查点的网络、类别和模型卡。请重新训练，或只打开记录中的图。</translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation>“%1”不是输入大小。请写高 x 宽（像素），例如 224x320，或 native。</translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation>图片的 %1 必须在 %2 和 %3 之间，而不是 %4。</translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation>没有可生成的图片集“%1”；请选择其一：%2。</translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation>没有为生成的图片指定文件夹。请选择一个。</translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation>模型的注意力分布在 %1 个图块上，无法铺满这种比例的图片。请选择正方形的输入尺寸。</translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation>模型不返回注意力矩阵，因此无法计算 rollout。请重新导出模型，使其除得分外还返回这些矩阵。</translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation>层“%1”对此图片给出的值不是数字。请选择其他层，或检查模型权重。</translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation>模型对此图片给出的得分不是数字。请选择其他图片，或检查模型权重。</translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation>此方法需要一个目标层。请选择“inspect”列出的层。</translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation>只有 LayerCAM 能同时查看多个层，但请求了“%1”和“%2”。请选择其中一个。</translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation>反向注意力需要分割模型；此模型每个类别只给出一个得分。请改用反事实图。</translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation>其中的 Python pickle 使用了状态字典不需要的指令 %1。请在 Python 中用 torch.save 保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation>其中的 Python pickle 不完整。请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation>其中的 Python pickle 已损坏。请重新复制或保存该文件。</translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation>其中的 Python pickle 描述了超过两百万个值，对状态字典来说过多。请在 Python 中只保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation>模型“%1”没有类别“%2”。请使用 top1、top5、labels、名称或序号；命令 inspect 会列出它们。</translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation>“%1”的标签都不是模型的类别名称。请指明类别，或使用 top1。</translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation>“%1”的标签未知，因为它不在数据集的 JPEGImages 文件夹中。请指明类别，或使用 top1。</translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation>方法“%1”不适用于“%2”。请选择：%3。</translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation>模型“%2”没有层“%1”。命令 inspect 会列出所有层。</translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation>“%1”是分类模型：--region、--pixel 和 --region-mask 仅用于分割。</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation>“%1”是分割模型，没有整张图片的类别。请使用命令 segment，或更正模型卡中的任务。</translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation>“%1”是分类模型，没有单个像素的类别。请使用命令 classify，或更正模型卡中的任务。</translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation>无法创建结果文件夹“%1”。请选择可写入的文件夹。</translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation>结果会覆盖图片“%1”。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation>“%1”中没有图片。请指定图片文件，或直接包含图片的文件夹。</translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation>标准输出无法用于传递消息。请在标准输入和标准输出都已连接的情况下启动引擎。</translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation>%1 不适用于此模型：其中找不到任何层。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation>内存不足。请使用更小的尺寸、更少的类别或更小的批量。</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>计算失败：%1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>在开始之前已停止。</translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation>收到的消息不是以整数为 id 的 JSON-RPC 2.0 请求。请检查发送它的程序。</translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation>窗口使用协议版本 %1，引擎使用版本 %2。请安装同一发行版的两个程序。</translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation>此引擎没有“%1”。请安装同一发行版的两个程序。</translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation>在“initialize”之前请求了“%1”。请重新启动引擎。</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation>此模型中找不到任何层，因此没有“%1”可供查看。</translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation>没有网络“%1”。请选择：%2。</translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>这不是可用的 safetensors 文件：%1。请重新复制或下载，或用 safetensors.torch.save_file(model.state_dict(), …) 重新保存。</translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation>层“%1”返回的是 %2，而不是单个张量，因此没有可查看的图。请选择其内部或其后的层。</translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation>层“%1”对此图片没有运行：模型走了另一分支。请选择其他层。</translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation>层“%1”在无法跟踪的位置运行（在 fork 中或通过接口），或根本没有运行。请选择其他层。</translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation>其中的权重已损坏。请重新复制或下载该文件。</translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation>“%1”是整个被 pickle 的 Python 对象（需要类“%2”），而不是状态字典。请在 Python 中改为保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation>“%1”不只包含权重：它需要 Python 的“%2”，此处不会运行。请在 Python 中只保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation>“%1”不含状态字典：其 %2 个条目（%3）都不是张量。请在 Python 中保存 model.state_dict()。</translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation>这些权重由非常旧的 PyTorch 保存，其中有共享数值的张量片段。请用较新的版本重新加载并保存。</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation>文件不完整或已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation>其中的数字采用另一类处理器的字节顺序。请在本类处理器上重新加载并保存。</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation>“%1”是 zip 文件，但不是 PyTorch 的文件。请选择由 torch.save(model.state_dict(), …) 写出的文件。</translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation>“%1”不含权重。请选择由 torch.save(model.state_dict(), …) 写出的文件，或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation>“%1”无法保存到“%2”，因为其数字类型不是权重使用的类型。</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation>“%1”中的权重与其模型卡指定的网络“%2”不符：%3。请在 &quot;network&quot; 下指定其他网络，或留空以自动查找。</translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”含有 %2 个权重（%3）但没有网络，这里也没有与之相符的网络；最接近的是“%4”，%5。请在 Python 中加载并用 torch.jit.trace(model, example).save(…) 导出网络。</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation>“%1”不完整或已损坏。请重新复制或下载。</translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation>模型没有通道注意力：没有任何层为每个通道计算权重。</translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation>此层矩阵的各行之和不为 1，因此无法说明像素关注何处。请选择另一层。</translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation>名称“%1”未表明权重的格式。请让其以 .pt、.pth 或 .safetensors 结尾。</translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation>“%1”会覆盖自身。请为结果选择另一个名称。</translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation>所画区域不包含图片的任何像素；图片为 %1 像素。请在图片上绘制。</translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation>%1 不在层“%2”计算，而在以下各层：%3。</translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation>网络需要 %3 个通道且至少 %1×%1 像素的图片，但其输入为 %2。请选择其他输入尺寸。</translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation>模型接受 %1 通道的图片，但 Overlook 输入 3 个（彩色）或 1 个（灰度）通道。请导出接受 RGB 的模型，例如在首层进行转换。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation>文件夹 “%1” 的名称不是 labels.txt 中的任何类别。请在其中添加该名称，或重命名文件夹。</translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation>“%1” 的子文件夹中没有图片。应为每个类别一个文件夹，也可放在 train 和 val 文件夹中。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation>数据集 “%1” 没有列出任何图片。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation>“%1”：类别 %2 名为 “%3”，但此前为 “%4”。请为它们分配不同的编号。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation>“%1”：有两张图片的编号都是 %2。请删除其中一张。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation>“%1”：标注 %2 针对图片 %3，但文件中没有该图片。请删除标注，或添加图片。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation>“%1”：标注 %2 的类别 %3 不在文件中。请将其添加到 categories。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation>“%1”：标注 %2 的游程长度与图片 “%3” 的尺寸不符。请更正或删除。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation>“%1” 既不是 COCO 实例文件 (.json)，也不是含有 annotations/instances_*.json 的文件夹。请指定文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation>“%1” 中 “%3” 的第 %2 项：字段 “%4” 缺失或有误。请更正或删除该项。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation>“%1” 不是 COCO 实例文件：需要列表 “images”、“annotations” 和 “categories”。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation>“%1” 既不是图片表格 (.csv)，也不是只含一个表格的文件夹。请指定表格。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation>“%1” 不是图片表格。应有 “picture,labels” 或 “picture,cat,dog” 这样的标题行，其后每张图片一行。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation>“%1” 第 %2 行：标题有 %3 列，该行有 %4 列，或缺少图片。请更正该行。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation>“%1” 第 %2 行：没有名为 “%3” 的类别。请添加到 labels.txt，或更正名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation>“%1” 第 %2 行：类别 “%3” 的标记为 “%4”。应为 1 或 0。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation>“%1” 为 %2 像素，但数据集记录为 %3。请复制正确的图片，或更正数据集。</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation>掩码 “%1” 为 %2 像素，但其图片为 %3。请按图片尺寸重新制作。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation>数据集 “%1” 有 %2 个问题；第一个：%3 `overlook-engine data --json` 会列出全部。请修正，或用 --skip-broken 略过有问题的图片。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation>“%1” 和 “%2” 都会被称为 “%3”。请重命名其中一个，或删除第二项。</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation>提示文件夹 “%1” 的名称不是数据集的任何类别。请重命名或移走。</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation>提示 “%1” 的名称不是数据集的任何图片。请重命名或移走。</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation>提示 “%1” 为 %2 × %3 像素，但其图片为 %4 × %5。请按图片尺寸重新制作。</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation>提示 “%1” 含有数值 %2。应为 255（看这里）、0（不看这里）或 128（未知）。</translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation>没有提示文件夹 “%1”。请检查名称。</translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>没有名为 “%1” 的类别。请在数据集文件夹中的 labels.txt 里每行写一个类别名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation>“%1” 是 Python 的 pickle，即程序，不会被读取。请将标签写入旁边的 cls_labels.txt：每张图片一行，写图片名称和类别名称。</translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation>没有数据集类型 “%1”。可用类型：%2。</translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>没有数据集 “%1”。请检查名称以及磁盘是否已连接。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation>“%1” 第 %2 行：“%3” 出现了两次。请删除该行。</translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation>精度 bf16 适用于 GPU；在 CPU 上比 float32 慢。请去掉 --precision，或用 --device 选择 GPU。</translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation>训练 %1 的类别与数据集不同，无法学习其图。请选择同一数据集的训练。</translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation>训练 %1 结束时没有图片 “%2” 的累积图。请先用 “oaa” 方法训练到底，使每个标签都有累积图。</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation>训练选项 “%1” 必须为 %2。请更正。</translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation>无法继续该训练，因为缺少图片 “%1” 在第 %2 轮的图或得分。请在另一个文件夹中重新开始。</translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation>网络没有可冻结权重的层 “%1”。其首个权重名为 %2；请指定层名，或名称中某个点之前的部分。</translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation>训练已停止，因为共同训练的 %1 个进程中有一个已消失。其输出会说明原因；之后请用 --resume 重新启动全部进程。</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation>要共同训练的 %1 个进程未能在 %2 端口 %3 会合。请在两分钟内用相同的 MASTER_ADDR 和空闲的 MASTER_PORT 全部启动。</translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation>此程序未包含 Gloo，无法用多个进程训练。请取消 WORLD_SIZE，或在 LibTorch 含 c10d 且装有 libgloo-dev 的环境中构建。</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation>训练在第 %1 轮停止：内存不足以同时学习 %2 张图片。请选择更小的批次、图片或网络，然后继续训练。之前完成的轮次已保留。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation>数据集 “%1” 没有可取提示的类别 “%2”。</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation>提示文件夹 “%1” 中没有列表 “%2” 的图片的提示。文件应为 &lt;类别&gt;/&lt;图片&gt;.png 或 &lt;图片&gt;.png。</translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation>训练方法 “%1” 需要像素类别，但训练列表中没有图片带有掩码。请添加掩码，或选择 “classify”。</translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation>训练选项 “%1” 不能为 “%2”。可选：%3。</translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation>训练选项 “%1” 必须在 %2 与 %3 之间，但现为 %4。</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation>Nesterov 步进需要动量大于零的优化器 “sgd”。</translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation>该训练方法需要像素类别，但图片没有掩码。请选择含 SegmentationClass/&lt;图片&gt;.png 的数据集，或其他方法。</translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation>引导注意力需要在全局平均池化之后带线性头的网络。请选择名称中带 “cam” 的网络。</translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation>训练方法 “ran” 需要带反向注意力的网络，例如 “tiny-ran”。其他网络请用 “segment”。</translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation>网络的所有层都被冻结，因此无法学习。请少冻结一些。</translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation>%1 中的训练已完成 %2 轮，多于要求的 %3 轮。请要求至少同样多，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation>%1 中的训练无法继续，因为 “%2” 原为 %3，现要求 %4。请与之前保持一致，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation>网络无法从 “%1” 的权重开始：%2。请选择该网络的权重，或这些权重所属的网络。</translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation>文件夹 %1 中已有完成 %2 轮的训练。请选择其他文件夹、继续该训练，或先将其删除。</translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation>只有 GPU 能以精度 “bf16” 训练；CPU 上更慢。请保持 “float32”。</translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation>%1 个进程无法分担 %2 张训练图片。请启动不多于图片数的进程。</translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation>“%1” 不含权重的滑动平均，因此保留滑动平均的训练无法由此继续。请从头训练。</translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation>训练方法 “oaa+” 学习先前训练的累积图。请选择 “oaa” 训练的文件夹。</translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation>“%1” 为每个像素给出类别，但训练方法 “%2” 学习整张图片的标签。请选择分类网络（例如 “tiny-cam”），或方法 “segment”。</translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation>“%1” 为整张图片给出类别，但训练方法 “%2” 学习像素的类别。请选择分割网络（例如 “tiny-fcn”），或方法 “classify”。</translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation>要用多个进程训练，环境变量 %1 必须是 %2 到 %3 的数字，但现为 “%4”。</translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation>训练方法 “%1” 需要查找每张图片的累积图，而只有单个进程才拥有全部。请取消 WORLD_SIZE。</translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation>训练方法 “%1” 由提示学习，但未指定提示文件夹。请用 --hints 指定，或选择 “classify”。</translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation>没有标注格式“%1”。可用的格式：%2。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>没有文件或文件夹“%1”。请检查名称，或确认它是否被移动。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation>“%1”中没有已知格式的标注。请用 --from 指明格式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation>“%1”第 %2 行：类别名称缺失或重复。第一行为背景，之后每行一个类别。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation>“%1”没有列出类别，或超过 65,534 个。</translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation>“%2”中没有 *%1 文件。请检查名称。</translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation>格式“%1”只能读取。请为结果选择其他格式。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation>“%1”第 %2 行：“%3”缺失、有误或在此未知。请更正或删除该条目。</translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation>“%1”的掩码含有没有名称的类别编号 %2。请把它加入 labels.txt。</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation>图片文件夹中没有图片“%1”。请添加它，或去掉它的标注。</translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation>“%1”的标注对应 %2 × %3 像素，而图片为 %4 × %5。请重新标注，或恢复原图片。</translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation>“%1”的掩码含有大于 254 的类别编号，8 位放不下。请改写 16 位掩码。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation>“%1”含有不是类别编号的值，因此是图像体数据而不是标签体数据。请选择标签体数据。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation>“%1”无法作为 NIfTI 体数据读取：%2。应为 .nii 或 .nii.gz 文件。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation>“%1”含有不是类别编号的值。应为 0 到 65534 的整数，忽略的像素用 -1。</translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation>没有名称的图片无法写出。请在其文件中给它命名。</translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation>“%1”没有写出，因为另一张图片去掉扩展名后同名，会被覆盖。请重命名其中之一。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation>“%1”：图片“%2”不存在，没有它就不知道尺寸。请指明图片文件夹。</translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation>类别列表中没有类别“%1”，因此无法绘制。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation>“%1”与“%2”尺寸不同。请重新制作其中之一。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation>“%1”第 %2 行：XML 不完整：文件已损坏或被截断。请从来源重新复制。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation>“%1”是另一种 XML 文件：没有元素 &lt;%2&gt;。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation>“%1”第 %2 行：“%3”没有给出图片尺寸。请更正。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation>“%1”第 %2 行：类别列表“names”缺失或无法读取。请写成 names: [first, second, …]。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation>“%1”第 %2 行：这不是分割轮廓。应为 data.yaml 中的类别编号，随后至少三个点的 x 和 y。</translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation>压缩的像素已损坏，无法读取。</translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation>像素无法压缩：%1。</translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation>提示中含有未知、关注、忽略以外的值。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation>“%1”无法作为 NumPy 数组读取：%2。应为 C 顺序的二维浮点或整数数组。</translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation>一条提示已损坏，无法读取。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation>“%1”第 %2 行：JSON 不完整：在第 %3 字节处损坏或被截断。请从来源重新复制。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation>项目“%1”中有图片“%3”的“%2”提示，而数据集中没有它。</translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation>文件夹“%1”中没有图片。</translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation>没有名为“%1”的格式。可用的格式：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation>无法把“%1”识别为数据集：它不是项目 (.overlook)，没有文件夹 JPEGImages，没有 annotations/instances_*.json，没有表格 (.csv)，也没有含图片的子文件夹。</translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation>请指明结果的格式和位置：--to FORMAT --out OUT。</translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation>项目名称以 .overlook 结尾，而“%1”不是。</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation>格式“%1”可以读取，但不能写出。</translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation>%1 中没有第 %2 轮、且为 %3 的掩码所显示类别的图。图与图片必须同名。</translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation>%1 中没有以 %2 的图片命名的掩码，例如 &lt;picture&gt;.png。</translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation>磁盘已满，最后一次更改没有保存到“%1”。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation>另一个程序正在写入“%1”。请等它完成后重试。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation>项目“%1”无法打开：%2。</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation>最后一次更改没有保存到“%1”：%2。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation>项目“%1”已损坏。不再向其写入；请重新打开以查看可挽救的内容，并导出到新文件。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>项目“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation>没有编号为 %1 的图片或类别可更改。</translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation>该步骤在项目中已损坏，无法撤销或重做。</translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation>项目中没有编号为 %1 的图片。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation>“%1”不是可读取的图片。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation>文件“%1”已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>“%1”无法写入：%2。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation>项目“%1”由更新版本的 Overlook 写成（其版本为 %2，本程序支持 %3）。请更新本程序后再打开。</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>没有项目“%1”。请检查名称以及其磁盘是否已连接。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation>“%1”不是 Overlook 项目。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation>“%1”不是 Overlook 项目，或其开头已损坏。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation>“%1”不是 Overlook 项目，或损坏到无法读取任何内容。</translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation>“%1”中没有存放临时文件的空间。请腾出空间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation>“%1”无法复制到“%2”：%3。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation>项目“%1”中没有列表“%2”的图片提示。请绘制一些，或用 --hints 指明提示文件夹。</translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation>“%1”的标注对应 %2 × %3 像素，但项目中该图片为 %4 × %5。请重新标注，或恢复原图片。</translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation>项目中没有名为“%1”的图片，或有多张同名图片。请添加它，或去掉它的标注。</translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation>只能预览标注。请指明其格式。</translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation>%1 中教学的说明已损坏。请重新教学。</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation>图表存为 .png、.svg 或 .csv，而不是“.%1”。请选择其一。</translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation>无法从“%1”读取 DICOM 序列的切片。压缩的读不了：请不压缩导出该序列，或导出为 NIfTI。</translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation>没有可保存的三维图像。请先显示一个。</translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation>网格存为 .ply、.obj 或 .stl；“%1”都不是。</translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation>没有可保存的起伏。请先显示一个图。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation>无法写入“%1”。请检查文件夹及其磁盘空间。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation>“%1”无法作为体数据读取：它已损坏，或种类未知。可读 NIfTI（.nii、.nii.gz）和未压缩的 DICOM。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation>“%1”的体素超过 %2 百万，无法显示这么多。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation>没有文件或文件夹“%1”。</translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation>%1 中的训练记录没有留下可教学的检查点。请重新训练。</translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation>教学从一个模型开始。请指明起始权重。</translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation>要教学的模型“%1”已不在了。请选择另一个。</translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation>%1 中的教学在第一轮之后没有完成任何轮次，因此没有可比较的。</translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation>网络没有可以从其后继续的层“%1”。</translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation>%1 张图片的激活值超过 %2 MB。请教更靠后的层，或少回放一些图片。</translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation>网络“%1”没有可以单独从其后教学的层。请整体教学。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation>网络“%1”不能在层“%2”之后教学：后面的部分需要的不止它的输出。请选择一个块的末尾。</translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation>有提示属于模型没有的类别：%1。模型有 %2。请重命名项目的类别，或删除这些提示。</translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation>教学的第一轮是模型原来的样子，因此至少要两轮，但要求的是 %1。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation>“%1”既不是图片，也不是模型或项目。图片为 PNG、JPEG、TIFF、BMP、WebP 或 PNM 文件，模型以 .pt、.pth、.ts 或 .safetensors 结尾，项目以 .overlook 结尾。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation>文件夹“%1”不是训练记录：其中既没有 run.json，也没有图或检查点（.pt、.pth、.ts、.safetensors）。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation>“%1”必须每张图片一行：图片标识和文件路径；但其中有一行“%2”。</translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation>--ignore-between 先写较小的数，例如 0.05,0.3。</translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation>选项 --crf-… 用于修改预设：请用 --crf 指定一个。</translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation>“%1”中各图的类别都不是“%2”的类别。</translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation>请说明图片在哪里：使用 --images 或 --truth。</translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation>没有含图片的文件夹“%1”。</translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation>背景规则“hints”需要提示：请用 --hints 指定。</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation>CRF 的 %1 不能是 %2：至少须为 %3。</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation>CRF 的 %1 不能是 %2：须在 0 和 1 之间。</translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation>没有名为“%1”的 CRF 参数。请选择其一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation>“%1”不是背景规则。请选择 constant:VALUE（0 … 1）、power:EXPONENT、saliency:FOLDER 或 hints:VALUE。</translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation>不能用“%1”缩放图。请选择 relu-max、min-max 或 none。</translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation>“%1”中没有合适的图：既不是含有此类和此轮次的图的训练记录，也没有命令 explain 写出的文件 &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy。</translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation>没有含图的文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation>“%1”中有多种方法的图。请选择其一：%2。</translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation>“%1”中有按其他规则（%2）制作的标签。请选择其他文件夹，或将其替换 (--replace)。</translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation>类别“%1”在掩码中的值不能是 %2：只有 1 … 254 是类别。请用 --truth 指定其所属的数据集。</translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation>没有名为“%1”的图片，但有它的图。</translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation>%1为 %2 像素，而图片为 %3。两者尺寸必须相同。</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation>“%1”是分割模型：它为像素评分，因此遮住图片的一部分并不能说明其图是否合适。请使用分类模型。</translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation>请说明与什么比较：带掩码的数据集 (--truth)，或模型对改动后图片的判断 (--measures)。</translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation>评估的一份要放入文件夹，各份在那里合并：请用 --parts 指定。</translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation>“%1”中的图都无法评估。</translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation>没有名为“%1”的度量。请从中选择：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation>“%1”不是含轮次的训练记录。</translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation>“%1”没有第 %2 轮。</translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation>度量 %1 需要模型，而“%2”没有第 %3 轮的检查点。请用 --model 指定模型。</translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation>选项 --random-walk-… 修改预设：请用 --random-walk 指定预设。</translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation>“%1”的参数是常量 (torch.jit.freeze)，因此无法随机化。请检查冻结前的模型。</translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation>%1 没有 %2 的掩码所示类别的图。图与图片必须同名。</translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation>像素计数不完整。</translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation>“%1”不是评估的一部分。</translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation>“%1”是用其他选项生成的。请对所有部分使用相同选项，或使用空文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation>“%1”中有 %2 份和 %3 份的部分。请删除过旧的。</translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation>“%1”中没有评估的部分 (part_1_of_2.json, …)。</translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation>随机游走的 %1 不能为 %2：必须在 %3 与 %4 之间。</translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation>没有名为“%1”的随机游走。请从中选择：%2。</translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation>%1 中的运行尚未完成任何轮次，没有可比较的内容。</translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation>此 TorchScript 模型用于分割，只有分类器可以教学。请改为训练这里的某个分割网络。</translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation>此 TorchScript 模型接收灰度图片，可以查看但不能用来教学。请导出一个第一层接收彩色的模型。</translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation>此 TorchScript 模型已被冻结：torch.jit.freeze 把权重变成了常量，因此无法学习。请不冻结地重新导出。</translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation>TorchScript 从其文件开始教学。请用 --base 或 --weights 指定起始模型。</translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation>此 TorchScript 模型的得分不是图经一个线性层的平均值，而教学的类别图需要这一点。请教一个以全局平均池化和一个线性层结尾的网络。</translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation>此 TorchScript 模型的最后一层是常量，无法学习。请把权重作为参数重新导出模型。</translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation>模型无法从层“%1”之后运行：该层不存在，或后续部分需要的不只是它的输出。请选择一个块的末尾。</translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation>模型“%1”对 %2 个类别打分，但要学习的有 %3 个。请在其卡片的 &quot;labels&quot; 中写明模型的类别。</translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation>TorchScript 文件的所有层以同一学习率学习。请把头部系数保持为 1。</translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation>发送到 %1 的文件已不在。请确认没有程序清空其文件夹（在“引擎 &gt; 通过 SSH 连接”中指定）。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation>“%1”在发送到另一台机器时被更改。请重试。</translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation>没有机器“%1”（%2）。请更正名称，或将其添加到 ~/.ssh/config。</translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation>机器 %1 尚未在此登记，或已不是原来那台（%2）。请在终端运行一次“ssh %1”，核对提示后重新连接。</translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation>%1 不允许免密登录（%2）。Overlook 从不询问密码：请设置密钥登录（例如“ssh-copy-id %1”）后重新连接。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation>无法连接 %1（%2）。请确认“ssh %1”在终端中可用，然后重新连接。</translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation>找不到用于连接其他机器的程序 ssh。请安装 OpenSSH 客户端（软件包 openssh-client）后重新连接。</translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation>%1 上没有程序“%2”。请在那里安装 Overlook 引擎（软件包 overlook-engine），或在“引擎 &gt; 通过 SSH 连接”中指明其位置。</translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation>%1 上的程序“%2”不可执行，或适用于另一种机器（%3）。请在那里重新安装 Overlook 引擎。</translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation>%1 上的引擎在就绪前结束（退出码 %2）。请在终端运行“ssh %1 %3 devices”查看原因。其最后的消息：%4</translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation>%1 上的引擎已启动但没有回应。请确认那里的“%2”是 Overlook 引擎，然后重新连接。</translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation>%1 在 Overlook 引擎之前输出了内容，或那里的“%2”是另一个程序。请确保“ssh %1 true”不输出任何内容（通常是那里的 ~/.bashrc 在输出），然后重新连接。</translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation>%1 上的引擎版本为 %2（协议 %3），本窗口版本为 %4（协议 %5）。请在两台机器上安装相同版本的 Overlook 后重新连接。</translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>与 %1 上引擎的连接中断。会自动重新连接，窗口中的内容不会丢失。其最后的消息：%2</translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation>文件的各部分未按顺序到达。请确认窗口和引擎版本相同。</translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation>“%1”不是可存放所发送文件的文件夹。请指定其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation>“%1”不是 SHA-256。请检查发送它的程序。</translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation>“%1”不能作为所发送文件的名称。请检查发送它的程序。</translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation>收到的不是所声明的文件：它在发送时被更改。请重试。</translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation>只能合并项目中两个不同的类别；请选择另一个类别。</translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation>暂时无法撤销类别合并，因为之后图片“%1”已被更改。请显示该图片并先撤销其更改。</translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation>暂时无法重做类别合并，因为在它之前对图片“%1”的更改已被撤销。请显示该图片并先重做这些更改。</translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation>训练记录没有“%1”：它有 maps 和 accumulated。</translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation>没有可与图比较的内容。请选择带掩码的数据集，或询问模型的度量。</translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation>有一行数值的类型未知。请重新评估该训练记录。</translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation>“%1”中没有此版本能读取的数值。请重新评估该训练记录。</translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation>未添加类别“%1”，因为项目中已有编号为 %2 的类别。请重新添加。</translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation>类别“%1”已不在项目中，因此未作任何更改。请选择其他类别，或用撤销或重做将其恢复。</translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation>暂时无法移除类别“%1”，因为图片“%2”有它的提示或标签。请先显示该图片并撤销其更改。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation>图片“%1”是 %2 x %3 像素的渐进式 JPEG，解码需要 %4 MB 内存，超过一张图片可用的 %5 MB。请将其另存为非渐进式（“baseline”）JPEG，或缩小图片。</translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation>测试图片的数量必须在 0 到 %1 之间，但给定的是 %2。</translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation>“%1”旁边没有说明它是什么图的 .json。已跳过此类图：%2。请用 `explain` 重新写出。</translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation>“%1”是所画区域的图，或其输入尺寸、精度与模型自身的不同。已跳过此类图：%2。</translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation>“%1”是项目中没有的图片或之后被改动的图片的图。已跳过此类图：%2。</translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation>“%1”是模型“%3”的图，但该模型已不是原来的样子。已跳过此类图：%2。请在启动 `explain` 的文件夹中启动此命令，或把模型放回原处。</translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation>“%1”中没有 `explain` 所写的图（.npy）。</translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation>缺少“%1”，即第 %2 份（共 %3 份）的结果。请用 --shard %2/%3 运行同一命令。</translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已开始</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>已标记</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation>正在累积 %1 的图</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation>正在绘制图片：%1 / %2</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>正在训练：第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>正在加载模型 %1</translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation>正在尝试修改后的图片：第 %1 张，共 %2 张</translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation>正在检查数据集：第 %1 / %2 张图片</translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation>因问题而略过：%1</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation>训练：第 %1 / %2 轮，因内存不足使用半批</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>正在读取图片</translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation>正在读取提示</translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation>正在写出提示</translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation>正在将图与真值比较：%1</translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation>正在将掩码与真值比较：%1</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>正在读取标注</translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation>正在标注像素：%1</translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation>正在与随机参数的图比较：%1</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>正在将 %1 发送到 %2</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation>不保留冻结层的特征：最后一个冻结层之前有部分在学习，或其后的部分需要不止一个层的输出。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation>不保留冻结层的特征：其中的“%1”仍在变化。请将它也冻结；--freeze-batch-norm 会冻结批归一化。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation>不保留冻结层的特征：这是 TorchScript 文件。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation>不保留冻结层的特征：精度为“%1”。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation>不保留冻结层的特征：训练方法“%1”需要像素本身。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation>不保留冻结层的特征：图片的缩放、位置或颜色会变化。使用 --brightness 0 --tint 0 时，图片至多被镜像。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation>不保留冻结层的特征：它们将占用超过 %1 MB。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation>保留冻结层的特征：直到“%1”的全部层对图片的每种变化只运行一次。</translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation>正在就 %1 询问模型</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>正在读取图</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>还有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mean IoU</source>
        <translation>平均 IoU</translation>
    </message>
    <message>
        <source>energy in mask</source>
        <translation>掩码内能量</translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation>指向游戏</translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation>指向游戏，精确</translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation>五分之一以上的精确率</translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation>五分之一以上的召回率</translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation>五分之一以上的 IoU</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>插入 AUC</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>删除 AUC</translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation>平均下降，%</translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation>置信度上升，%</translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation>平均增益，%</translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation>得分的平均精度均值</translation>
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
        <translation>累积 (OAA)</translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation>类别概率</translation>
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
        <translation>反事实</translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation>反向注意力</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>注意力 rollout</translation>
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
        <translation>空间注意力</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation>获胜轮次 (OAA)</translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation>三维视图需要 OpenGL，而此显示器没有供窗口使用的 OpenGL（%1）；其余一切正常。</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation>三维视图需要 OpenGL 3.2，而此显示器上无法启动 OpenGL；请安装显卡驱动，或用 Mesa 软件渲染。</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation>三维视图需要 OpenGL 3.2，而此显示器的较旧；较新的显卡驱动或 Mesa 软件渲染有帮助。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation>要打开的图片、文件夹、模型、训练记录或项目。</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>显示本说明。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation>打开演示；首次使用时会先生成。</translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation>演示的存放位置，代替数据文件夹。</translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation>显示版本、平台、引擎和设备。</translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation>将窗口保存为 PNG 文件后退出。</translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation>截图前要等待的状态：%1。</translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation>超过此时间(600)则放弃截图。</translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation>本次启动的配色：light、dark、system。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation>显示首次绘制所用时间后退出。</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation>--%1 不认识“%2”；可用的值：%3。</translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation>--size 为“%1”；请写出以像素计的宽和高，例如 1280x800。</translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation>--timeout 为“%1”；请写一个大于 0 的秒数。</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>逐轮查看网络在看哪里，并教它该看哪里。</translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation>本次启动使用的计算设备：auto、cpu、cuda、cuda:1。</translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation>--device 不认识“%1”；可用的值：auto、cpu、cuda、cuda:1。</translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation>等待训练写入该文件夹的记录。</translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation>本次启动的语言：%1、system。</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1 …</translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation>将图片、文件夹、模型或训练记录拖到这里。</translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation>%1 已打开。现在请打开图片或文件夹，或将其拖到这里。</translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation>层 %1 · %2×%3</translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation>原始值 %1 … %2</translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation>成品模型，无训练轮次</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>像素占比</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation>解释像素 x %1, y %2</translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation>解释所画的区域</translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation>试运行模型时此层没有运行，因此不知道它的输出。</translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation>它的输出（%1）没有高和宽，因此没有图。请选择它之前的层。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>注意力图</translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation>第 %1 轮 − 第 %2 轮，%3 … %4</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1，差异</translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation>差异，%1 … %2</translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation>轮次 %1 … %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation>未覆盖：所见该类别的 %1 %</translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation>打开图片和模型或训练记录：在这里选择叠加在图片上的内容。</translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation>打开模型或训练记录，查看它看哪里。</translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation>打开图片，查看模型看哪里。</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation>%1 张图片的轮廓没有导入；其标签已导入。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>项目“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation>项目“%1”已在别处打开（%2），因此在这里为只读。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation>项目“%1”已损坏。显示的是可挽救的内容，仅供读取；请导出到新文件后继续。</translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation>固定标尺</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>所有窗格统一标尺</translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation>仅此图的标尺</translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation>此图的标尺：没有其他已知的图</translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation>此图片和类别 %1 个轮次的标尺</translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation>此图片 %1 个类别的标尺</translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation>等值线位于原始值 %1</translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation>等值线位于标尺的 %1</translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation>固定标尺没有范围：请输入更大的上端</translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation>裁剪后没有标尺：请减少裁剪</translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation>该类别没有正向依据</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>显示为 %1</translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation>在第 %1 和第 %2 百分位处裁剪</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>伽马 %1</translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation>没有差异：两张图相同</translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation>没有任何值是数字：无可显示</translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation>部分值不是数字，未绘制</translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation>常数图：无可显示</translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation>常数图：各处的值相同</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>灰度和透明度</translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation>%1（16 位）</translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation>%1（浮点）</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>图 %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>掩码 %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>图片 %1 / %2</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1，剩余不到一分钟</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1，约剩 %2 分钟</translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation>%1，约剩 %2 小时</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>%n 处编辑尚未保存，正在重试</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>此图片有 %n 步可撤销；项目的全部步骤：%1 / %2 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差异 %1</translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation>引擎：正在连接 %1…</translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation>引擎：%1 · %2</translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation>引擎：%1（未连接）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1，%n 个线程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>≥ %1 % of the map&apos;s range</source>
        <translation>≥ 图范围的 %1 %</translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation>取自注意力(&amp;T)</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>矩形(&amp;G)</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>椭圆(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation>抠出物体(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation>多边形(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation>超像素(&amp;S)</translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation>用圆形画笔绘制。Shift：从上一笔画直线；Ctrl：相反的提示；Alt 加滚轮：大小</translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation>用圆形画笔擦去提示。Shift：从上一笔画直线；Alt 加滚轮：大小</translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation>依次点击轮廓的顶点。Enter 或双击闭合，Backspace 撤回一个顶点，Escape 放弃</translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation>徒手画出轮廓</translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation>从一角到对角画矩形。Shift：正方形；Alt：从中心</translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation>从一角到对角画椭圆。Shift：圆；Alt：从中心</translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation>填充与所点像素提示相同的相连像素，直到其他提示为止</translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation>选取颜色与所点像素相近的像素。Alt 加滚轮：相近程度</translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation>粗略涂过物体，松开后自动找出轮廓</translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation>用颜色相近的小块绘制。Alt 加滚轮：块的大小</translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation>选取注意力高的区域。向左拖动选得更多，向右更少；或用 Alt 加滚轮，然后按 Enter</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>魔棒(&amp;W)</translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation>正在查找轮廓…（Esc：停止）</translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation>仅标签 (CAM)</translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation>学习整张图片的标签。没有任何信息告诉网络该看哪里。</translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation>引导注意力 (GAIN)</translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation>标签，并且隐藏某类别所关注的部分后不应再识别出该类别：注意力会扩展到整个物体。</translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation>带提示的引导注意力 (GAIN_ext)</translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation>同引导注意力，并将注意力引向提示标出的像素、远离提示排除的像素。少量带提示的图片即可。</translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation>因正确的理由而正确</translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation>标签，并且得分不得依赖提示所排除的像素。</translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation>等变注意力 (SEAM)</translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation>标签，并且类别图必须随图片缩放而变化。</translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation>累积注意力 (OAA)</translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation>标签；网络学习期间累积所有轮次的类别图。</translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation>带丢弃的累积注意力 (OAA)</translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation>同累积注意力；从部分图片中丢弃已关注的内容，以便发现其他部分。</translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation>整合注意力 (OAA+)</translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation>类别图学习先前训练记录累积的注意力。</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation>由掩码学习每个像素的类别。</translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation>反向注意力分割 (RAN)</translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation>三个分支由掩码学习某类别是什么、不是什么，以及两者结合。</translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation>%1（CPU 上数分钟）</translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation>%1（需要 GPU）</translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation>由提示生成反例（CAIPI）</translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation>标签，以及由提示生成的图片：换了环境的类别，和没有该类别的环境。</translation>
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
        <translation>含 SegmentationClass 的文件夹：每张图片一个使用 VOC 调色板的 PNG 掩码。</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation>一个列表所有图片的实例 JSON 文件。</translation>
    </message>
    <message>
        <source>labelme</source>
        <translation>labelme</translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation>每张图片一个 JSON 文件的文件夹。</translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation>YOLO 分割</translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation>含 data.yaml 和每张图片一个文本文件的文件夹。</translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation>CVAT 图片标注</translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation>所有图片共用的一个 XML 文件。</translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation>NIfTI 标签</translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation>以切片为图片的体数据（.nii、.nii.gz）。</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 数组</translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation>每张图片一个类别编号数组（.npy）的文件夹。</translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation>灰度掩码，8 位</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation>每张图片一个类别编号灰度 PNG 的文件夹。</translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation>灰度掩码，16 位</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation>每张图片一个类别编号灰度 PNG 的文件夹；用于超过 254 个类别。</translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation>提示掩码</translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation>每个类别一个掩码文件夹，可直接用于训练：255 看这里，0 不看这里，128 未知。</translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation>它无法表示“未知”：这些像素变为背景。</translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation>每个像素只有一个类别：类别重叠处保留最后一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>项目的 %n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>%n 个图片与类别的提示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>%n 个形状</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation>新类别</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation>模型卡“%1”中“mean”和“std”的数值看起来是针对 0 到 1 的像素，但模型卡按 0 到 255 计。请将它们乘以 255。</translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation>没有模型卡“%1”。模型被当作使用 ImageNet 归一化、224 x 224 像素、类别以编号表示的分类器；如果这不对，结果也不对。</translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation>略去了一张图。%1</translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation>有 %1 张图在记录的 scores 文件夹中没有得分，因此未检查类别是否被认出就接受了它们。</translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation>设备“%1”不存在（可用 GPU：%2），因此由 CPU 计算。请检查驱动程序，以及 LibTorch 是否为它构建。</translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation>得分并不像模型卡所说的那样是“%1”经“%2”的平均，因此没有 CAM。Grad-CAM 可用。</translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation>模型没有其模型卡在“features”下写的层“%1”；改为查看“%2”。</translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation>模型不接受 224×224 像素的图片；%1×%2 可行，已采用。请在模型卡中写明正确的“size”。</translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation>另一张图片也叫“%1”；“%2”的结果命名为“%3”。</translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation>内存太小，无法用此模型查看 %1 像素，因此图片以 %2 输入。请关闭其他程序，或选择更小的输入尺寸。</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation>此模型中找不到任何层，因此 CAM 和 Grad-CAM 无法查看它。请保留子模块导出（即不使用 torch.jit.freeze）。</translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation>文件中有 %1 个权重不属于网络的任何部分，已忽略：%2。</translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation>权重取自检查点的“%1”。</translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation>文件中不是权重的条目已忽略：%1。</translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation>文件中所有权重名称都以“%1”开头，已将其省略。</translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation>CUDA 找不到可用的 GPU。请用 nvidia-smi 检查驱动程序。</translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation>此引擎的 LibTorch 编译时不带 CUDA。要在 GPU 上计算，请安装带 CUDA 的 Overlook。</translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation>……还有 %1 个问题。</translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation>第 %2 轮内存不足以容纳 %1 张图片的批次。此后每个批次分两半学习，两半合为一步。</translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation>“%1” 中的权重属于其他类别，因此以下部分重新开始：%2。</translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation>该格式不保存整图标签：%1 张图片的标签会丢失。</translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation>该格式无法表示忽略的像素：在 %1 张图片中它们变为背景。</translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation>该格式不区分同类对象：%1 张图片中的对象被合并。</translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation>%1 条线或点没有像素，在区域格式中被省略。</translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation>在 %1 张图片中多个类别的提示重叠。每个像素只有一个类别：此处为类别列表中的最后一个。</translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation>该格式无法表示像素未知：在 %1 张图片中这些像素现为背景。</translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation>%1 张图片的结果原已存在并保持不变；--again 会重新计算。</translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation>此进程按环境所示处理图片的第 %1/%2 份；--shard 1/1 处理全部。</translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation>“%1”没有“%2”标签，但有提示指出应看哪里。已按包含该类别处理；请删除提示或添加标签，使两者一致。</translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation>“%1”的提示所标出的不该看的地方缺少共同点，无法在其他图片中找到，因此未从中学到任何内容。请在更多图片的同一类地方绘制此类提示。</translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation>没有提示说明“%1”不该看哪里，因此未从其提示中学到任何内容。请标出不该看的地方，或选择其他教学方式。</translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation>关于 Overlook</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>逐轮查看网络在看哪里，并教它该看哪里。</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>构建所用</translation>
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
        <translation>图</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation>轮次计入条件</translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation>被累积的图所用的方法</translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation>多个轮次的图如何合为一个</translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation>某一轮次的图何时可以计入</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation>两者的调和平均</translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation>类别排名靠前时</translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation>类别超过所有其他类别时</translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation>所有标签超过其他类别时</translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation>达到某一概率时</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation>最小概率</translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation>排除第一轮</translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation>从未被识别的类别采用其最后一张图</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation>各轮次及其对累积图的贡献</translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation>显示图</translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation>显示获胜轮次</translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation>按训练时的规则</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation>请打开训练记录：各轮次的图将在此合为一张。</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>请选择图片和类别。</translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation>到第 %2 轮为止，没有“%1”的图被计入。</translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation>“%1”到第 %2 轮为止：各轮次对累积图的贡献。取消勾选即可排除某一轮次。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>没有图</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation>未识别出类别</translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation>第一轮</translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>正在计算图…</translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation>请选择方法。此模型可用的方法都要运行很多遍，因此不会自动开始。</translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation>此轮次之前没有轮次。请转到更后的轮次，或将某一轮固定为参照。</translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation>只能比较同一训练记录的各轮次。请打开训练记录。</translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation>请打开图片和模型。</translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation>此模型没有通道注意力：没有任何层为每个通道计算权重。</translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation>正在计算通道注意力…</translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation>PNG 图片 (*.png);;SVG 图形 (*.svg);;逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation>类别名称：</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>添加类别</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation>移除类别“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>%n 张图片以它为标签。其提示会保留，撤销后恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation>已有类别“%1”；同名的两个类别无法区分。</translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation>重命名类别</translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation>类别颜色</translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation>移动类别</translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation>移除类别</translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation>合并类别</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation>上一次撤销尚未写入项目文件。写入后将添加类别“%1”。</translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation>筛选类别</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation>打开模型后，类别会显示在这里。</translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation>没有符合筛选的类别。</translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation>按得分排序。按下改为按编号排序。</translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation>按编号排序。按下改为按得分排序。</translation>
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
        <translation>%1，类别 %2</translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation>按数据集所述，在图片中</translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation>没有包含所有这些词的命令。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation>查找命令或类别</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
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
        <translation>已有训练在进行。请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation>正在绘制演示图片…</translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>自动(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;CPU</source>
        <translation>CPU(&amp;C)</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>The engine is being asked which GPUs there are.</source>
        <translation>正在询问引擎有哪些 GPU。</translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation>这是之前选择的设备，现在找不到。</translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt 平台</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Qt 插件</translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation>尚未使用；图片由处理器绘制</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation>未找到。请将 overlook-engine 放在 overlook 旁边，或用 OVERLOOK_ENGINE 指定。</translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation>引擎无法启动：%1</translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation>询问设备时引擎没有回答。%1</translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation>窗格之间的分隔线</translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation>拖动以多显示某一窗格</translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation>上一个模型无法打开。请通过“文件 → 打开模型”再试一次，或打开另一个模型。</translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation>已打开的运行旁边没有其他运行</translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation>打开训练记录以前后排列地查看各轮次。</translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation>训练记录需要有两个已完成的轮次才能前后排列显示。</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>请选择图片和类别。</translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation>没有该图片和类别在任何轮次的图。浏览各轮次时计算出的图会出现在此处。</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation>显示图达到该水平之处，或将所有值显示为云</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>水平(&amp;L)：</translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation>表面所经过的归一化值；所有轮次同一标尺</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>平面(&amp;P)</translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation>带某一轮的图的图片；可沿轮次拖动</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>轮次(&amp;E)：</translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation>平面和窗口的轮次</translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation>所有轮次的图，前后排列</translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation>沿轮次拖动平面；在旁边拖动以旋转，Shift+拖动以平移，滚轮缩放。</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation>带真值掩码的数据集</translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation>评估 %1 的图</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>各轮次的图</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>累积图</translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation>无：只询问模型</translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation>所有有图的图片</translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation>列表“%1”中的图片</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation>最后一轮，第 %1 轮</translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation>显示的一轮，第 %1 轮</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>全部 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>其中一部分</translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation>1 / </translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation>真值掩码(&amp;T)</translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation>各阈值上的平均 IoU、指向游戏、掩码内的能量，以及最大值五分之一以上的精确率和召回率。</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮次(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>抽取比例(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>询问模型</translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation>每一轮的网络对按其图修改后的图片有何判断。每张图都需要多次通过网络。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation>无法询问网络：该训练记录没有保留所有这些轮次的检查点。</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation>导出评估数值</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>逗号分隔值 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>浏览器网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation>请打开训练记录：评估的是它的图。</translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation>已在评估图。</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>另一个任务正在运行。请停止它，或等待它结束。</translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation>正在评估图…</translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation>%1 张图片或图无法使用。第一个：%2</translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation>评估已停止。之前的数值已保留。</translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation>正在评估图…</translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation>此训练记录的图尚未评估。“评估…”将它们与真值掩码比较，或与网络对按图修改后的图片的判断比较。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation>“%1”不在图片列表中。请打开该训练记录的图片。</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>数值的对象</translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation>每张图片和每个类别的数值</translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation>每张图片的数值</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>每个类别的数值</translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation>每一轮的数值</translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation>单击标题按其排序，最差的在前。双击或按 Enter 转到该处。</translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation>数值曲线</translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation>数值属于训练记录的哪些图</translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation>列出其图、图片和类别的轮次</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>图表显示的内容</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>评估…</translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation>导出评估数值…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation>所有数值，存为表格（CSV）或 JSON</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation>一个页面，含数值、图表以及叠加在图片上的最差的图（HTML）</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation>本次运行及其旁边各次运行的数值</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>各轮次的图</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>累积图</translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation>这些数值比训练记录旧：它们是在第 %1 轮之后得出的，而现在已有 %2 轮。请重新评估。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation>所有轮次</translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation>%1 随轮次的变化</translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation>随阈值变化的平均 IoU</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>所有图</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>第 %1 轮的 %n 张图</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>%n 张图，所有轮次的平均值</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation>%1，与“%2”比较</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（已打开）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>data set, list of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>overlook::ExportActions</name>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>保存视图</translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation>保存带叠加层的图片</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation>提示的文件夹</translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation>导出提示</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>格式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>“%1”已存在。</translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation>其中同名文件会被覆盖；其他文件保持不变。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>覆盖(&amp;O)</translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation>打开图片文件夹或数据集</translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation>打开训练记录的文件夹</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>打开模型</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>还没有打开过任何内容</translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation>监视训练写入记录的文件夹</translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>另一个任务正在运行。请停止它，或等待它结束。</translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation>没有可计算的内容：请打开图片和模型，并选择类别和模型能够计算的方法。</translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation>正在计算图…</translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation>%1 张图片无法解释。第一张：%2</translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation>正在计算图：第 %1 张，共 %2 张</translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation>哪里最值得提示取决于训练记录的得分。请打开一个训练记录，或先教一次。</translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation>没有提示的图片中没有特别突出的：判断和注意力都与标签一致。</translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation>这不是绘制此图片提示时的那个文件。</translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation>提示属于某个类别。请在类别列表中选择，或用“编辑 → 类别 → 添加类别”添加。</translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation>复制 %1 的提示</translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation>“%1”大小不同，无法复制其提示。</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>标为新</translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation>标为已开始</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>标为完成</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation>提示的像素仍在查找中。请在完成后再合并类别。</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation>上一次撤销尚未写入项目文件。写入后再绘制。</translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation>添加类别 %1</translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation>无法读取这张图片。</translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation>有提示。</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation>全部图片</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation>筛选图片</translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation>显示数据集的哪个列表</translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation>显示含有此类别的图片</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation>筛选与排序：部分图片已隐藏</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>筛选与排序</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>仅显示</translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation>无提示</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation>按列表顺序</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By Status</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>按尺寸</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降序(&amp;D)</translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation>按类别得分</translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation>按得分的熵</translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation>按轮次间的分歧</translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation>按相对参照轮次的变化</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation>按图在提示内的能量</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation>按图在真值内的能量</translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation>按图与真值的 IoU</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最差的在前</translation>
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
        <translation>显示 %2 张图片中的 %1 张</translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation>还没有图片。请打开文件夹，或将文件拖到这里。</translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation>没有符合筛选的图片。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>有提示</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>overlook::ImageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation>%2 的 %1，最大 %3</translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation>导入提示</translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation>标注文件或标注文件夹</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>格式(&amp;R)</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>将读取的内容</translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation>不符合而略过的内容</translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation>将读取(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation>不符合(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation>它们会替换相应图片和类别的提示。每张图片为一步可撤销操作。</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>标注文件</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>标注文件夹</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>全部符合。</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>没有可读取的内容。</translation>
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
        <translation>停止此任务</translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation>继续此任务</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>暂停此任务</translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation>已暂停。%1</translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation>正在暂停… %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation>无法再把图保存在项目中：%1</translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation>没有这样的操作</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>“%1”不是按键</translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation>设置 shortcuts/%1：%2。</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation>搜索层</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation>这是一个本身没有输出的组。请选择其中的层。</translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>显示图片</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>图片的不透明度</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>显示掩码</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>掩码的不透明度</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>注意力图</translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>累积</translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation>伪标签</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation>图的计算方法</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation>取图的网络层</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>配色表</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>标尺</translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation>原始值如何变为 0 … 1</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation>低于此比例的值不显示</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation>在图的单元之间插值；否则按原样显示</translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation>随值淡出</translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation>弱值透出图片；否则各处不透明度相同</translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation>max(v, 0) / max</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>最小到最大</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>有符号，零在中间</translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation>0 … 1 原样</translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation>仅正向证据；最强的值为满标尺</translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation>从最小值到最大值；也显示负向证据</translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation>反对的证据在中线以下，支持的在以上</translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation>用于概率和累积图；超出的值被截断</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>注意力图的不透明度</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>请选择方法</translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation>图中每个值有多少格；拖动以移动阈值</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>与参照的差异</translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation>此轮次减去固定的轮次；未固定时减去前一轮</translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation>相等的间隔看起来同样大，任何色觉皆然</translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation>明暗条带并不存在于数值中；部分人看到的更少</translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation>第 %1 轮的检查点没有保留。</translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation>第一轮仍在训练中。</translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation>第一轮结束之前没有可累积的内容。</translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation>这张图片不属于该训练记录，因此没有为它累积。</translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation>只为图片的标签累积图；此类别不在其中。</translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation>第一轮不累积：那时网络还什么都没学到。</translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation>到第 %1 轮为止没有图被接受：网络没有认出该类别。</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation>需要多次通过网络的方法不能累积。请选择其他方法。</translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation>该训练记录没有保留该图片和类别的可累积的图。</translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation>图片上的注意力图，最上层在前</translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation>按空格键显示或隐藏该图。</translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation>%1：%2、%3、%4 mm（右、前、头）  ·  体素 %5、%6、%7  ·  值 %8</translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation>  ·  标签 %1</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>窗位(&amp;L)：</translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation>显示为中灰的值，介于最小和最大之间</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>窗宽(&amp;W)：</translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation>从黑到白的取值范围，占所有值的比例</translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation>掩码(&amp;M)：</translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation>切片上掩码的不透明度</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>表面</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation>轴向切片</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>冠状切片</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>矢状切片</translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation>点击移动十字线，滚轮换切片，右键拖动调亮度和对比度</translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation>三维掩码</translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation>  ·  标签 %1（%2）</translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation>  ·  图 %1</translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation>图(&amp;P)：</translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation>切片上图的不透明度，以及主窗口中其图层的不透明度</translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation>图（体积）</translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation>将掩码显示为表面或云，或将图显示为云</translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation>打开的掩码</translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation>模型的掩码</translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation>显示哪个掩码：打开的掩码，或模型预测的掩码</translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation>合并类别“%1”</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>合并到(&amp;I)</translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation>正在查看两个类别的提示…</translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n 张图片的提示将变为“%1”的提示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>两者的提示在 %n 张图片的 %1 处相互矛盾（关注对忽略）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n 个像素</numerusform>
        </translation>
    </message>
    <message>
        <source>There the hint of &apos;%1&apos; stays.</source>
        <translation>那里保留“%1”的提示。</translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation>两者的提示没有相互矛盾之处。</translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation>撤销会整体撤回合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n 张图片带有标签“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation>项目之外的文件保持不变：掩码和训练记录保留“%1”，项目将其图片掩码中的“%1”读作“%2”。</translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation>项目之外的文件（如训练记录和已导出的内容）保持不变，保留“%1”。</translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation>%1 没有可选的层;Grad-CAM 有</translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation>正在加载 %1 …</translation>
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
            <numerusform>此通知下方还有 %n 条较早的通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>关闭此通知 (Esc)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation>要比较的训练记录</translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation>要比较的模型</translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation>模型 (*.pt *.ts *.pth);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation>窗格 B 不能减去自身。请为它选择训练记录。</translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation>窗格 A 已经显示差异。请在那里关闭。</translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation>窗格 %1</translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation>窗格 %1 的训练记录或模型</translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation>窗格 %1 的轮次</translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation>窗格 %1 的方法</translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation>窗格 %1 的网络层</translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation>什么都没打开</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>差异 A − B</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>其他训练记录…</translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation>其他模型…</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>时间轴：%1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation>前一轮：%1</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>前一轮</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>第 %1 轮</translation>
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
        <translation>熵</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>离散</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>in hints</source>
        <translation>提示内</translation>
    </message>
    <message>
        <source>in truth</source>
        <translation>真值内</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>score</source>
        <translation>得分</translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>正在查看图片…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation>导出图钉处的值</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation>正在计算第 %1 轮的图…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation>随轮次</translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation>随方法</translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation>值沿什么绘制</translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation>移除图钉</translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation>将选中的图钉从图片上取下</translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation>光标和图钉处的值</translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation>所探测像素的值</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>计算 %n 轮</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>光标</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1，差异</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation>钉住一个像素（K）或指向它，以查看其值随轮次的变化。</translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation>打开训练记录以查看像素值随轮次的变化。</translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation>此轮次已计算内容的原始值</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation>钉住一个像素（K）或指向它，以按方法查看其值。</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation>向项目添加图片文件夹</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation>图片现在在哪里？子文件夹也会搜索。</translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation>提示保存在项目文件中，因此绘制的内容绝不会丢失。</translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation>这些图片已有一个项目：%1</translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation>它将是 %1。图片保持不变。</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation>创建(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation>选择其他位置(&amp;A)…</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation>项目“%1”已损坏。</translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation>已显示所有能读取的内容。文件本身保持原样；读出的内容可另存为新项目。</translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation>另存为新项目(&amp;S)…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>保存读出的内容</translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation>项目的所有图片都在原处。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>%n 张缺失的图片都不在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>按内容找到 %n 张缺失的图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation>使用它们(&amp;U)</translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation>Overlook 项目</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation>保存掩码</translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation>索引 PNG，值 = 类别 (*.png)</translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation>存放所有图片掩码的文件夹</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation>请打开图片和模型或训练记录，并选择方法：掩码由其图生成。</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation>需要多次通过网络的方法不会自动开始。请选择其他方法，或先计算每个类别的图。</translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation>正在计算图片各类别的图…</translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation>正在生成掩码…</translation>
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
        <translation>背景</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>水平</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>高于</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation>稠密 CRF</translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation>各类别竞争一个像素时背景的分量</translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation>类别必须高于它</translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation>背景为一减最高图的此次幂</translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation>图如何变为 0 到 1 的值</translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation>所有图都低于它处必为背景</translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation>其图高于它处必为该类别</translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation>两个类别都高于它处为未知；100 % = 从不</translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation>使边界跟随图片颜色，采用已发表的参数</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>处处相同</translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation>没有高值图之处</translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation>相同，并遵从提示</translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation>正的部分，除以最大值</translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation>从最小值到最大值</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation>排除不确定之处</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation>各类别及其在掩码中的占比</translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation>保存掩码…</translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation>所有图片的掩码…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>%n 个类别的图尚未就绪…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation>请选择类别：没有信息说明此图片中有哪些类别。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation>由 %2 的图得到的 %1 的掩码，代替预测的掩码显示。</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation>正在生成掩码…</translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation>已在生成掩码。</translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation>请打开训练记录：所有图片的掩码由其保存的图生成。</translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation>训练记录保存 CAM 的图和累积图。请选择其中一种方法。</translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation>此处按提示的掩码一次只生成一张图片。对所有图片：overlook-engine pseudo-labels … --hints PROJECT。</translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation>已将 %1 个掩码写入“%2”，%3 个原已存在。</translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation>%1 张图片没有掩码。第一张：%2</translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation>表面(&amp;S)：</translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation>图片和图</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation>起伏上面铺什么</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高度(&amp;H)：</translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation>最大值的高度，占图片长边的比例</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>阈值(&amp;T)：</translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation>低于此归一化值的图不绘制；平面位于此处</translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation>图的起伏</translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation>拖动旋转，Shift+拖动平移，滚轮缩放；Shift+方向键旋转。</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation>在本机运行，而不是在 %1 上。</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation>您查看的内容现在在 %1 上计算。训练、教学和所有图片的图仍在本机运行。</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation>通过 SSH 连接引擎</translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation>用户@主机，或 ~/.ssh/config 中的名称</translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation>此后模型在那台机器上计算。模型和您查看的图片各发送一次。训练和教学在本机运行。登录必须使用密钥：Overlook 不询问密码。</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>机器(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>那里的引擎(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation>存放所发送内容的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开(&amp;D)</translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation>模型在本机计算。</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation>模型在 %1 上计算。</translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation>与 %1 的连接中断。需要计算时会重新连接。</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation>显示其曲线的训练记录</translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation>显示的损失和指标</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>训练记录的曲线</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>保存图表…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>存为图片（PNG、SVG）或数字（CSV）</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation>得分的可靠性</translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation>随阈值变化的 IoU</translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation>图表显示训练记录的哪一方面</translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation>通道注意力</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation>选择训练记录及要显示的内容。</translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation>打开训练记录以查看其曲线。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation>实际为真的份额，第 %1 轮；校准误差 %2</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>完全校准</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation>平均 IoU，第 %1 轮；最高处为 %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation>请打开训练记录以查看其质量。</translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation>没有可与该训练记录的图片比较的信息。</translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation>%1，第 %2 轮：%3 %4</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>打开“%1”</translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation>移除“%1”</translation>
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
        <translation>此图</translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation>标尺止于此图的值</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>此图片</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>此训练记录</translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation>此图片所有已知类别的图统一标尺</translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation>此图片和类别所有已知轮次的图统一标尺</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>两个数</translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation>标尺止于您输入的两个原始值</translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation>两端、伽马、等值线</translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation>标尺止于何处，数值如何变为颜色，以及等值线</translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation>两端取自</translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation>由谁的值决定标尺的两端</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>从、到</translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation>标尺两端的原始值，例如：0 2.5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation>标尺每一端之外的值占百分之几</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation>小于 1 突出弱值，大于 1 只留强值</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>等值线</translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation>图取这些值处的线，例如：0.25 0.5 0.75</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation>等值线级别为原始值；否则为标尺上 0 到 1 的位置</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>仅线条</translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation>只显示等值线，不显示图的颜色</translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation>%2 秒内没有到达状态“%1”。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation>从那里取走(&amp;T)</translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation>按下按键；序列请依次按下。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation>另一按键 %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>清除：%1</translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation>%1 是“%2”的按键。</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation>全部重置为以下按键：</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您更改</translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation>“%1”不是绘制提示时的那个文件，因此不显示提示。请放回该文件，或用“文件 → 查找已移动的图片”选择它现在的位置。</translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>另一个任务正在运行。请停止它，或等待它结束。</translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation>没有打开可查看切片的模型。请打开模型，或检查点已保留的轮次。</translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation>图需要一个类别和一种模型可计算的方法。请在主窗口中选择这两项。</translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation>正在查看切片…</translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation>正在查看切片：%1 / %2</translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation>%1 此前已查看的切片：%2；其中得到的结果会保留。</translation>
    </message>
</context>
<context>
    <name>overlook::SliceRunBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at All Slices</source>
        <translation>查看所有切片(&amp;K)</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>模型(&amp;D)：</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>掩码</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation>掩码和图</translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation>向模型要什么：它预测的掩码，或所选类别的图</translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation>轴向切片</translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation>冠状切片</translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation>矢状切片</translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation>模型依次查看哪些切片，采用所显示的灰度</translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation>按模型的尺寸</translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation>按切片自身的尺寸</translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation>模型以何种尺寸接收切片：模型设计的尺寸，或切片原样（用于接受任意尺寸的模型）</translation>
    </message>
</context>
<context>
    <name>overlook::SliceView</name>
    <message>
        <source>R</source>
        <comment>the patient&apos;s right</comment>
        <translation>右</translation>
    </message>
    <message>
        <source>L</source>
        <comment>the patient&apos;s left</comment>
        <translation>左</translation>
    </message>
    <message>
        <source>A</source>
        <comment>anterior</comment>
        <translation>前</translation>
    </message>
    <message>
        <source>P</source>
        <comment>posterior</comment>
        <translation>后</translation>
    </message>
    <message>
        <source>S</source>
        <comment>superior</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>I</source>
        <comment>inferior</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>Axial</source>
        <translation>轴向</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>冠状</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>矢状</translation>
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
        <translation>%1 / 秒</translation>
    </message>
</context>
<context>
    <name>overlook::StatusBar</name>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>每个图片像素对应的屏幕像素</translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation>模型在何处计算</translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation>如何教学</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>教学进度</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>前与后</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>变化最大</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>注意力移动</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>变化最大的图片</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>模型的版本</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>回到此版本</translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation>最后阶段学习</translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation>所有层学习（较慢）</translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation>%1 之后的部分学习</translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation>哪些层学习</translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation>学习的层之前的部分只计算一次</translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation>这些提示的效果</translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation>去掉所示图片的提示再教一次，并显示它们改变了什么、付出了什么代价</translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation>接下来在哪里提示</translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation>最值得提示的图片及其理由</translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation>值得提示</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation>值得提示的图片</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation>并排显示所选的两个版本，或一个与使用中的版本</translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation>三个窗格：之后、之前和差异，使用同一标尺。按住 Shift 查看之前</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation>这次教学在处理完当前批次后等待，之后继续，就像没有暂停过一样</translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 中的 %1：%3</translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation>从 %2 的第 %1 轮继续。</translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation>从 %1 继续。</translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation>“看这里”上的注意力，相对于“不看这里”：%1 → %2。</translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation>留出图片上的正确判断：%1 → %2。</translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation>判断变好：%1 张图片，变差：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>用 %n 张图片中的 %1 个提示像素教学。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation>留出图片的判断比以前差。接受之前请三思。</translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation>“%1”正被遗忘：正确判断 %2 → %3。</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>所有教学之前</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>%n 张图片有提示。</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上方</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>下方</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation>以 %2 判断为“%1”，但图片没有此标签</translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation>标签为“%1”，但得分只有 %2</translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation>对“%2”的注意力有 %1 落在其外</translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation>“%1”的得分在轮次之间波动 %2</translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation>%1；主要看%2</translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation>教学需要带提示的项目。请画出模型应看的地方，或打开一个项目。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目仅以只读方式打开。</translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation>已经在学习或计算。请等待结束，或停止它。</translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation>请先接受或放弃上一次教学。</translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation>还没有提示。请画出模型应看或不应看的地方。</translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation>请打开要教学的训练记录或模型。</translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation>提示用于教分类模型；此模型是分割模型。</translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation>第 %1 轮的检查点没有保留。请选择另一轮继续。</translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation>正在教学…</translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation>教学已停止。模型保持原样。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation>无法删除被放弃教学的文件夹 %1。</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation>“%1”已不在了，因此无可返回。该版本仍保留在列表中。</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>所有课程之前</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation>“%1”已不存在，无法比较此版本。该版本仍保留在列表中。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation>尚无使用中的版本。请教学并接受课程。</translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation>尚无可衡量其提示的课程。请先教学。</translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation>此图片没有提示。请显示一张有提示的图片再试。</translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation>其他图片都没有提示，因此课程的全部改变就是它们的效果。</translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation>正在去掉 %1 的提示教学…</translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation>%1 的提示起了什么作用</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation>体数据</translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation>打开扫描：NIfTI，或 DICOM 序列的任一切片</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation>打开体数据的掩码</translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation>切片图片的文件夹</translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation>保存三维视图</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation>带颜色的 PLY (*.ply)</translation>
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
        <translation>将起伏存为网格</translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation>保存模型的掩码</translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation>保存模型的图</translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation>NIfTI 体数据 (*.nii.gz *.nii)</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation>打开图片和模型，以起伏查看其图。</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDWindow</name>
    <message>
        <source>3-D – Overlook</source>
        <translation>三维 – Overlook</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>起伏</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation>医学体数据</translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation>打开训练记录或开始训练，即可在各轮之间拖动</translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation>后退一轮</translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation>前进一轮</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>到末尾后重新开始</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>其他运行</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>曲线显示的内容</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation>下方的运行，按相同轮次对齐</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation>还没有完成的轮次</translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation>未选择轮次</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>第 %1 轮，共 %2 轮</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation>第 %1 轮尚在计划中</translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation>参照：其他轮次与它比较</translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation>取消固定第 %1 轮</translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation>将第 %1 轮固定为参照</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation>取消标记第 %1 轮</translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation>标记第 %1 轮</translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation>没有保留它的任何内容</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation>提示内</translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation>真值内</translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation>≥ %1 的面积</translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation>工具选项</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation>画笔直径，以图片像素计</translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation>遇边缘停止</translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation>只涂颜色与画笔中心相近的像素</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation>画笔下颜色允许的差异，0 到 255</translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation>与所点颜色允许的差异，0 到 255</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>连续</translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation>仅限与所点像素相连的像素；否则为整张图片</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation>最低注意力，占图范围的比例</translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation>小块边长，以图片像素计</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>扩大量</translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation>提示扩大和缩小的图片像素数</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>不看这里</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>看这里</translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation>所画内容：%1</translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation>所画内容：看这里，或不看这里。按住 Ctrl 画另一种</translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教学</translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation>打开演示并浏览各轮次：可以看到网络学习时看哪里。</translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation>用画笔涂几个像素：网络应看这里，或不看这里。</translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation>按“教学”：网络从您的提示学习，您可以比较前后。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>导览：%1</translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation>用打开的数据集训练</translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation>数据集旁边的新文件夹</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>轮数(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation>每批图片数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>随机种子(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation>训练记录文件夹(&amp;R)</translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation>训练期间，每完成一轮就会出现在时间轴上；您可以随时停止。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation>训练记录的文件夹</translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation>正在询问引擎…</translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation>提示掩码的文件夹</translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation>HINTS/boat/picture.png：255 看这里，0 不看这里</translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation>要学习其累积注意力的训练记录</translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation>累积注意力 (OAA) 的训练记录</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation>注意力权重 α(&amp;A)</translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation>提示权重 ω(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation>提示掩码(&amp;I)</translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation>先前的训练记录(&amp;U)</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>网络自身的值</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学习率(&amp;L)</translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation>训练在本机运行；%1 只计算您查看的内容。</translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>已有训练在进行。请停止它，或等它结束。</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>正在训练…</translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation>训练已停止。已完成的轮次已保留。</translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation>%1 中的训练未说明如何进行，因此无法继续。请重新训练。</translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation>提示属于项目。请打开或新建一个项目。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation>正在导入或导出提示。请等待结束，或用“模型 → 停止任务”停止。</translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation>正在导入提示</translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation>正在导出提示</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation>已从“%2”导入 %1 的提示。</translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation>已将 %1 的提示导出到“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>略过了 %n 项。第一项：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation>导入已停止。之前的内容保留，可逐张图片撤销。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>导出已停止。</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation>正在读取体数据…</translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation>用“文件 → 打开体数据”打开扫描（NIfTI 或 DICOM），或拖放到窗口上。</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation>这些切片为 %1 × %2 体素，太少，无法构成图片。请选择另一方向的切片。</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%1 / %2 个切片</translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation>掩码中只有背景</translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation>请在主窗口中打开模型：它会依次查看各切片。</translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation>图针对主窗口中所选的类别。</translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation>图针对主窗口中所选的 %1，方法为 %2。</translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation>%1，所有切片中都没有正向依据</translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation>%1，所有切片同一标尺 %2 … %3</translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation>您的网络在看哪里？</translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation>当场生成一个小图片集并训练网络：约一分钟，无需下载。</translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation>或将图片、文件夹、模型或训练记录拖到此窗口任意位置</translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation>在您自己的图片上逐轮查看它的注意力。</translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation>训练需要数据集。请打开 PASCAL VOC 布局的文件夹：JPEGImages、Annotations 和 ImageSets。</translation>
    </message>
</context>
</TS>
