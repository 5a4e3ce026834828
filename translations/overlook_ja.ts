<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation>画像を開く(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>フォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>モデルを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>学習ランを開く(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>最近使った項目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation>見つからない項目を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation>ビューを画像として保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation>オーバーレイを原寸で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>ビューをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation>ピクセル値をコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation>等倍表示 (100%)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>ウィンドウに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation>オーバーレイを隠す (長押しで一時的に)(&amp;H)</translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation>アテンションマップを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation>マスクを表示(&amp;K)</translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation>オーバーレイを濃く(&amp;Q)</translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation>オーバーレイを薄く(&amp;T)</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation>800% 以上でピクセルグリッド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>凡例(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>レイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>次の画像(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>前の画像(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation>次のエポック(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation>前のエポック(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation>最初のエポック(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation>最後のエポック(&amp;L)</translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation>エポックを再生(&amp;A)</translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation>繰り返し再生(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation>順位でクラスを選択(&amp;C)</translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation>最も確率の高いクラス</translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation>2 位のクラス</translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation>3 位のクラス</translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation>4 位のクラス</translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation>5 位のクラス</translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation>6 位のクラス</translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation>7 位のクラス</translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation>8 位のクラス</translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation>9 位のクラス</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation>対象の層(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>学習(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation>ジョブを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>システムに従う(&amp;S)</translation>
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
        <translation>デスクトップに従う(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>診断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation>Overlook について(&amp;A)</translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation>カーソル下のピクセルを説明(&amp;P)</translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation>予測全体を説明(&amp;W)</translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation>すべての画像で計算(&amp;L)</translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation>領域を説明 (Alt+ドラッグ)(&amp;R)</translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation>マップレイヤー(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation>マップレイヤーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation>マップレイヤーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation>マップレイヤーを上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation>マップレイヤーを下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation>次のマップレイヤー(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>エンジン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation>学習を続ける(&amp;C)</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>プロジェクトを開く(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation>これらの画像で新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation>プロジェクトに画像を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation>移動された画像を検索(&amp;V)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation>プロジェクトのコピーを保存(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation>ヒントをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation>ヒントをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
        <translation>プロジェクトを閉じる(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>クラス(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation>クラスを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation>クラス名を変更(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation>クラスの色(&amp;C)…</translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation>クラスを上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation>クラスを下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation>クラスを削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation>クラスはこの画像にある(&amp;P)</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>ヒントを表示(&amp;I)</translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation>ヒントのない次の画像(&amp;H)</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation>次のフラグ付き画像(&amp;G)</translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation>次の未完了の画像(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>ヒント(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation>ツールなし: 移動と説明(&amp;N)</translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation>「ここを見る」の代わりに「ここは見ない」を描く(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>ブラシを大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation>ブラシを小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation>ヒントを変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>拡張(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>収縮(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>穴を塗りつぶす(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>最大の領域だけ残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation>前の画像からコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation>次の画像からコピー(&amp;N)</translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation>画像を完了にする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation>画像にフラグを付ける(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation>ボリュームを開く(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation>エポックを比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation>エポックを基準としてピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation>基準との差分を表示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation>基準を一時的に表示 (Shift を長押し)(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>ペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation>1 ペイン(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation>2 ペイン(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation>3 ペイン(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation>4 ペイン(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation>2 ペイン間のワイプ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation>2 ペイン間の点滅切り替え(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation>基準エポックと比較(&amp;C)</translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation>全ペインで共通のスケール(&amp;S)</translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation>プローブ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation>カーソル下のピクセルをピン留め(&amp;P)</translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation>クリックでピン留め (Ctrl+クリック)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation>ピンをすべて外す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation>ピン位置の値をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation>曲線のグラフを保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>3D(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation>マップのレリーフ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation>エポックをボリュームとして表示(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation>医用ボリューム(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation>ボリュームのマスクを開く(&amp;M)…</translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation>アキシャルスライスを画像として開く(&amp;S)…</translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation>3D ビューをリセット(&amp;V)</translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation>3D ビューを画像として保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation>レリーフをメッシュとして保存(&amp;M)…</translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation>ヒントで教える(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation>レッスンの前後を比較(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation>レッスンを採用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation>レッスンを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation>フォルダーを監視して学習ランを待つ(&amp;W)…</translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation>累積(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation>累積マップを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation>勝者エポックを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation>エポックを除外 / 含める(&amp;L)</translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation>学習ランと同じ規則で累積(&amp;R)</translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation>すべての画像とエポックで計算(&amp;E)</translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation>マップのスケールと等値線(&amp;S)</translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation>このマップのスケール(&amp;M)</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation>この画像で共通のスケール(&amp;P)</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation>この学習ランで共通のスケール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation>現在のスケールを維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation>クリップを強く(&amp;C)</translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation>クリップを弱く(&amp;L)</translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation>弱い値を強調(&amp;W)</translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation>強い値を強調(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>等値線(&amp;O)</translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation>等値線のみ(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation>スケールをリセット(&amp;E)</translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation>画像の並べ替え(&amp;U)</translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation>リスト順(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation>状態(&amp;T)</translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation>クラスのスコア(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation>スコアのエントロピー(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation>エポック間の不一致(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation>基準エポックからの変化(&amp;C)</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation>ヒント内のマップのエネルギー(&amp;H)</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation>正解内のマップのエネルギー(&amp;R)</translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation>マップと正解の IoU(&amp;I)</translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation>降順(&amp;G)</translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation>疑似ラベル(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation>規則を試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation>マスクを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation>すべての画像のマスク(&amp;A)…</translation>
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
        <translation>ヒントの価値がある次の画像(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation>この画像のヒントの効果(&amp;F)</translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation>前のバージョンと比較</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>コマンドを探す(&amp;C)…</translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation>ツアーを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation>SSH で接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation>このマシンに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation>モデルですべてのスライスを見る(&amp;L)</translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation>モデルのマスクを NIfTI として保存(&amp;K)…</translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation>モデルのマップを NIfTI として保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation>再生を速くする(&amp;S)</translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation>再生を遅くする(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation>エポックにマークを付ける / 外す(&amp;M)</translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation>次のマーク付きエポック(&amp;K)</translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation>前のマーク付きエポック(&amp;D)</translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation>学習を一時停止(&amp;N)</translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation>クラスを統合(&amp;G)…</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation>評価値をエクスポート(&amp;G)…</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>レポートを保存(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation>マップを評価(&amp;V)…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation>評価値を表示(&amp;G)</translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation>エポックごとの曲線(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>損失(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation>クラスのスコア(&amp;S)</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation>ヒント内のマップのエネルギー(&amp;H)</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation>正解内のマップのエネルギー(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation>しきい値を超えるマップの面積(&amp;A)</translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation>下に並べる学習ラン(&amp;H)</translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation>レッスンを一時停止(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation>レッスンを続ける(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation>画像、フォルダー、モデルをここにドロップしてください</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>ドロップして開く</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 ピクセル</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation>計算を行うプログラム overlook-engine が見つかりません。Overlook と同じ場所にインストールするか、OVERLOOK_ENGINE で指定してください。</translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>エンジンプログラム %1 がありません。Overlook を再インストールするか、OVERLOOK_ENGINE で正しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation>エンジンプログラム %1 の実行が許可されていません。実行権限を付与するか、Overlook を再インストールしてください。</translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>エンジンプログラム %1 を起動できませんでした: %2。Overlook を再インストールするか、OVERLOOK_ENGINE で正しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation>エンジン %1 は起動しましたが、応答しません。Overlook のエンジンであることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>プログラム %1 の応答は Overlook のエンジンのものではありません (%2)。Overlook を再インストールするか、OVERLOOK_ENGINE で正しいファイルを指定してください。</translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation>エンジン %1 のバージョンは %2 で、このウィンドウ (%3) と合いません。両方とも同じバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>エンジンが予期せず停止しました (%1)。自動的に再起動されます。ウィンドウの内容は失われていません。最後のメッセージ: %2</translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation>処理中にエンジンが停止しました (%1)。完了した分は残っています。いつでも再開できます。最後のメッセージ: %2</translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation>この処理中にエンジンが 3 回停止したため (%1)、中止しました。より小さい画像か別のモデルをお試しください。最後のメッセージ: %2</translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation>エンジンを 3 回起動しましたが、毎回停止しました (%1)。Overlook とそのパッケージを再インストールしてください。最後のメッセージ: %2</translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation>ご指示により停止しました。これまでに完了した分は残っています。</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation>%1 に対するエンジンの応答を読み取れませんでした: %2。ウィンドウとエンジンのバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation>エンジンが 1 枚ではなく %1 枚のマップを返しました。ウィンドウとエンジンのバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation>読み取れませんでした: %1。ファイルを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation>フォルダー「%1」には画像 (PNG、JPEG、TIFF、BMP、WebP、PNM …) がありません。画像のあるフォルダーを開いてください。サブフォルダーは検索されません。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation>データセット「%1」のフォルダー JPEGImages に画像がありません。そこに画像を置いてください。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>ファイルまたはフォルダー「%1」がありません。名前と、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>ファイル「%1」がありません。名前と、移動されていないかを確認してください。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation>ファイル「%1」を開けません: %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation>「%1」はファイルではなくフォルダーです。その中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation>「%1」はファイルではなくデバイスです。ファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation>ファイル「%1」は、一度に読み込める上限の 4 GiB を超えています。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため「%1」は書き込まれませんでした: %2。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>「%1」に書き込めません: %2。書き込み可能なフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation>「%1」はラベル画像ではありません。ピクセル値がクラス番号である、パレット付きまたは 8 ビットグレーの PNG が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation>「%1」はカラー画像です。マップは 8 または 16 ビットのグレー画像か NumPy ファイルでなければなりません。</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation>モデルカード「%1」は JSON オブジェクトではありません。修正するか、既定値を使う場合は削除してください。</translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation>モデルカード「%1」の「%2」の値は %3 でなければなりません。</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation>モデルカード「%1」は「labels」でファイル「%2」を指定していますが、カードと同じ場所にも「../labels」にもありません。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation>画像「%1」は途中で切れています。画像の終わりより前にファイルが終わっています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation>画像「%1」の先頭は %2 ファイルのようですが、デコードできません。破損しています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation>画像「%1」を開くための空きメモリが足りません。他のプログラムを終了するか、画像を縮小してください。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation>画像「%1」は %2 x %3 ピクセルとされていますが、開けるのは %4 百万ピクセルまでです。縮小するか、分割してください。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation>画像「%1」は %2 x %3 ピクセルとされていますが、%4 バイトには収まりません。途中で切れているか、破損しています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation>画像「%1」は空です。1 バイトもありません。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation>「%1」は読み取れる画像ではありません。対応形式は PNG、JPEG、BMP、TIFF、WebP、PNM です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation>「%1」はフォルダー名にできないため、学習ランフォルダー内の画像やマップの種類の名前には使えません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation>「%1」は学習ランを記述していません。JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation>「%1」の最初の列の名前は「epoch」でなければなりません。</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation>「%1」にある画像「%2」のスコアに、数値ではない「%3」が含まれています。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation>「%1」の %2 行目: これは PASCAL VOC のアノテーションではありません。ファイルを修正するか削除してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>「%1」の %2 行目: 「%3」という名前のクラスはありません。このデータセットのクラス名を、そのフォルダーの labels.txt に 1 行に 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation>「%1」の %2 行目: クラス名がありません。1 行目は背景、以降は 1 行に 1 クラスです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation>「%1」にはクラス名がありません。</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation>マスク「%1」に値 %2 が含まれていますが、データセットには %3 クラスしかありません。足りない名前を labels.txt に追加してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation>「%1」と「%2」は拡張子だけが異なります。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation>「%1」の %2 行目: JPEGImages に画像「%3」がありません。追加するか、この行を削除してください。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation>データセット「%1」にリスト「%2」はありません。あるのは次のものです: %3。</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation>フォルダー「%1」がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation>フォルダー「%1」は PASCAL VOC 構成のデータセットではありません。フォルダー JPEGImages がありません。</translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation>「%1」には画像がありません。</translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation>%1 MB のメッセージは長すぎて送信できません。上限は %2 MB です。より小さい画像を使うか、一度に扱うクラスを減らしてください。</translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation>受信したものは Overlook のメッセージではありません。別のプログラムが接続に書き込んでいる可能性があります。エンジンを起動し直してください。</translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation>メッセージをデコードできなかったため (%1)、無視しました。ウィンドウとエンジンのバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation>メッセージ「%1」にフィールドがありません。ウィンドウとエンジンのバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation>メッセージ「%1」のフィールド「%2」がないか、正しくありません。ウィンドウとエンジンのバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation>エンジンが要求を拒否しました: %1</translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation>「%1」には累積するマップがありません。選択したエポックのファイル maps/&lt;画像&gt;/&lt;クラス&gt;/epoch_0001.npy が必要です。</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation>規則「%1」はありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation>画像 %1 を JPEG としてエンコードできませんでした。</translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation>画像の枚数は 1 から %1 の範囲でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation>画像の一辺は %1 から %2 ピクセルの範囲でなければなりませんが、%3 です。</translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation>モデルに層「%1」はありません。「inspect」で表示される層を選択してください。最後の層は %2 です。</translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation>「%1」は、ここで行った学習の完全なチェックポイントではありません。別のエポックを選択するか、学習し直してください。</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation>「%1」はこのネットワークに合いません。%2 の形状は %3 ですが、%4 が必要です。おそらく別のクラスか別のネットワークで学習されたものです。</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation>「%1」はこのネットワークに合いません。%2 個の重みが足りません (最初は %3)。おそらく別のネットワークで学習されたものです。</translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation>「%1」は別のオプティマイザーを使った学習で書き出されたため、継続できません。最初から学習してください。</translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation>モデルは形状 %1 の入力を処理できません: %2。モデルが前提とする入力サイズを選択するか、モデルカードに「size」として記入してください。</translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation>モデルカードは出力「%1」を指定していますが、モデルの出力は %2 です。カードの「output」を修正してください。</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation>モデルの出すスコアの形状は %1 ですが、分類には [画像, クラス] が必要です。セグメンテーションモデルの場合は、カードの「task」を「segmentation」にしてください。</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation>モデルの出すスコアの形状は %1 ですが、セグメンテーションには [画像, クラス, 高さ, 幅] が必要です。分類器の場合は、カードの「task」を「classification」にしてください。</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>モデルの出すスコアの形状は %1 ですが、%2 が必要です。カードで別の「output」を選ぶか、スコアを返すモデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>スコアのテンソルが必要なところで、モデルは %1 を返します。カードで別の「output」を選ぶか、スコアを返すモデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation>モデルは画像以外の入力も必要とします。forward() に既定値のない引数「%1」があります。画像テンソルを 1 つだけ取る forward() のモデルをエクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation>「%1」は空です。モデルをコピーし直すか、エクスポートし直してください。</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation>「%1」はモデルではなくテキストファイルです。torch.jit.trace(model, example).save(…) でエクスポートした TorchScript ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation>「%1」は PyTorch の旧形式の Python pickle で、TorchScript モデルではありません。Python で読み込み、torch.jit.trace(model, example).save(…) でエクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>「%1」は TorchScript モデルではありません。torch.jit.trace(model, example).save(…) でエクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>「%1」は zip ファイルですが、TorchScript モデルではありません。torch.jit.trace(model, example).save(…) でエクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation>「%1」はモデルではなくフォルダーです。TorchScript ファイルそのものを選択してください。</translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation>「%1」には forward() がありません。torch.jit.trace(model, example).save(…) でネットワーク全体をエクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation>「%1」は TorchScript モデルですが、読み込めません: %2。必要なら古い PyTorch を使ってエクスポートし直してください。</translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation>ネットワークには少なくとも 1 つのクラスが必要ですが、データセットにはクラス名がありません。</translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation>CAM には、グローバル平均プーリングと 1 つの線形層で終わるネットワークが必要ですが、このネットワークはそうではないか、内部に層がありません。Grad-CAM を選ぶか、モデルカードで「features」と「classifier」を指定してください。</translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation>確率マップにはセグメンテーションモデルが必要ですが、このモデルはクラスごとに 1 つのスコアしか出しません。CAM か Grad-CAM を選択してください。</translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation>スコアが層「%1」にどう依存するかをたどれません。別の層を選択してください。</translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation>層「%1」からはマップが得られません (出力は %2 次元ですが、4 次元が必要です)。プーリングより前の層を選択してください。</translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation>手法「%1」はありません。使える手法: %2。</translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation>領域のサイズは %1 ですが、ネットワークの出力は %2 です。</translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation>モデルにクラス %1 はありません。クラスは 0 から %2 までです。</translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation>画像「%1」を監視するよう指定されていますが、データセットのどのリストにもありません。</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation>エポック %1 で学習が停止しました。損失が数値ではなくなりました。学習率を %2 より小さくしてもう一度お試しください。それまでに完了したエポックは残っています。</translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation>データセット %2 のリスト「%1」には画像がありません。別のリストを選択してください。</translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation>データセット %2 のリスト「%1」の画像にはラベルがまったくありません。学習には Annotations/&lt;画像&gt;.xml または SegmentationClass/&lt;画像&gt;.png が必要です (例: %3)。</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation>学習のオプション「%1」は 0 より大きくなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation>学習手法「%1」はありません。使える手法: %2。</translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation>学習ランの書き込み先フォルダーが必要です。選択してください。</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation>このマシンではデバイス「%1」を使えません。「cpu」をお試しください。</translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation>%1 はこのモデルでは使えません。使える手法: %2。</translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation>デバイス「%1」はありません。cpu、cuda、cuda:1 のように指定してください。</translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation>ピクセル %1 は、%2 ピクセルの画像の外にあります。</translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation>マスク「%1」は %2 ピクセルですが、画像は %3 ピクセルです。画像と同じサイズのマスクを選択してください。</translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation>マスク「%1」ではピクセルが 1 つも指定されていないため、説明する対象がありません。</translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation>モデルは %1 クラスを区別しますが、ラベル画像に入るのは 255 クラスまでです。代わりにクラスの確率を見てください。</translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation>モデルカードの「labels」には %1 クラスありますが、モデルは %2 クラスのスコアを出します。カードを修正するか、「labels」を削除してクラスを番号で表してください。</translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation>モデルカードではクラス %1 が背景とされていますが、モデルがスコアを出すのは %2 クラスだけです。カードの「background」を修正してください。</translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation>「%1」には、チェックポイントのネットワーク、クラス、カードの記述がありません。学習し直すか、学習ランのマップだけを開いてください。</translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation>「%1」は入力サイズではありません。高さ x 幅をピクセルで書くか (例: 224x320)、native と書いてください。</translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation>画像の %1 は %2 から %3 の範囲でなければならず、%4 にはできません。</translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation>生成できる画像セット「%1」はありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation>生成する画像のフォルダーが指定されていません。選択してください。</translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation>モデルのアテンションは %1 個のパッチを対象としますが、この縦横比の画像には割り付けられません。正方形の入力サイズを選択してください。</translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation>モデルがアテンション行列を返さないため、ロールアウトはできません。スコアに加えて行列も返すようにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation>この画像では、層「%1」の値が数値になりません。別の層を選択するか、モデルの重みを確認してください。</translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation>この画像では、モデルのスコアが数値になりません。別の画像を選択するか、モデルの重みを確認してください。</translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation>この手法には対象の層が必要です。「inspect」で表示される層を選択してください。</translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation>複数の層を同時に見るのは LayerCAM だけですが、「%1」と「%2」が指定されています。どちらかを選択してください。</translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation>リバースアテンションにはセグメンテーションモデルが必要ですが、このモデルはクラスごとに 1 つのスコアしか出しません。代わりに反実仮想を選択してください。</translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation>中の Python pickle は命令 %1 を使っていますが、state dictionary には不要なものです。Python で model.state_dict() を torch.save で保存してください。</translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation>中の Python pickle は途中で切れています。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation>中の Python pickle は破損しています。ファイルをコピーし直すか、保存し直してください。</translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation>中の Python pickle には 200 万を超える値があり、state dictionary としては多すぎます。Python で model.state_dict() だけを保存してください。</translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation>モデル「%1」にクラス「%2」はありません。top1、top5、labels、名前、または番号を使ってください。コマンド inspect で一覧を表示できます。</translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation>「%1」のラベルはいずれもモデルのクラス名ではありません。クラスを指定するか、top1 を使ってください。</translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation>「%1」はデータセットのフォルダー JPEGImages にないため、ラベルが分かりません。クラスを指定するか、top1 を使ってください。</translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation>手法「%1」は「%2」では使えません。次から選択してください: %3。</translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation>モデル「%2」に層「%1」はありません。コマンド inspect で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation>「%1」は分類モデルです。--region、--pixel、--region-mask はセグメンテーション用です。</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation>「%1」はセグメンテーションモデルで、画像全体のクラスはありません。コマンド segment を使うか、カードの task を修正してください。</translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation>「%1」は分類モデルで、ピクセルごとのクラスはありません。コマンド classify を使うか、カードの task を修正してください。</translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation>結果用のフォルダー「%1」を作成できません。書き込み可能なフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation>結果が画像「%1」を上書きしてしまいます。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation>「%1」には画像がありません。画像ファイル、または画像を直接含むフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation>標準出力をメッセージに使えません。標準入力と標準出力の両方を接続してエンジンを起動してください。</translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation>%1 はこのモデルでは使えません。内部に層が見つかりません。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation>メモリが足りません。サイズを小さくするか、一度に扱うクラスかバッチを減らしてください。</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>計算に失敗しました: %1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>開始前に停止しました。</translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation>整数の id を持つ JSON-RPC 2.0 の要求ではないメッセージがあります。送信元のプログラムを確認してください。</translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation>ウィンドウのプロトコルはバージョン %1、エンジンはバージョン %2 です。同じリリースの両プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation>このエンジンに「%1」はありません。同じリリースの両プログラムをインストールしてください。</translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation>「%1」が「initialize」より前に要求されました。エンジンを起動し直してください。</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation>このモデルの内部に層が見つからないため、見るべき「%1」がありません。</translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation>ネットワーク「%1」はありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>これは使用できる safetensors ファイルではありません: %1。コピーまたはダウンロードし直すか、safetensors.torch.save_file(model.state_dict(), …) で保存し直してください。</translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation>層「%1」は 1 つのテンソルではなく %2 を返すため、見るべきマップがありません。その内側か後ろの層を選択してください。</translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation>この画像では層「%1」が実行されませんでした。モデルが別の分岐を通りました。別の層を選択してください。</translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation>層「%1」は、たどれない場所 (fork 内またはインターフェース経由) で実行されるか、まったく実行されません。別の層を選択してください。</translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation>中の重みは破損しています。ファイルをコピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation>「%1」は state dictionary ではなく、pickle された Python オブジェクト全体です (クラス「%2」が必要です)。Python で代わりに model.state_dict() を保存してください。</translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation>「%1」には重み以外のものも含まれています。Python の「%2」が必要ですが、ここでは実行されません。Python で model.state_dict() だけを保存してください。</translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation>「%1」に state dictionary はありません。%2 個の項目 (%3) はいずれもテンソルではありません。Python で model.state_dict() を保存してください。</translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation>これらの重みは非常に古い PyTorch で保存されており、テンソルの一部が数値を共有しています。新しい PyTorch で読み込み、保存し直してください。</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation>ファイルは途中で切れているか、破損しています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation>中の数値のバイト順は別種のプロセッサーのものです。この種のプロセッサーで読み込み、保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation>「%1」は zip ファイルですが、PyTorch のものではありません。torch.save(model.state_dict(), …) で書き出したファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation>「%1」に重みはありません。torch.save(model.state_dict(), …) で書き出したファイルか、.safetensors ファイルを選択してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation>「%1」の数値は重みにはない型のため、「%2」に保存できません。</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation>「%1」の重みは、モデルカードで指定されたネットワーク「%2」に合いません: %3。「network」で別のものを指定するか、自動検出する場合は何も指定しないでください。</translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation>「%1」には %2 個の重み (%3) がありますが、ネットワークがなく、ここにはこれらの重みを持つネットワークもありません。最も近いのは「%4」で、%5 です。Python で読み込み、torch.jit.trace(model, example).save(…) でネットワークをエクスポートしてください。</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation>「%1」は途中で切れているか、破損しています。コピーまたはダウンロードし直してください。</translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation>モデルにチャネルアテンションがありません。チャネルごとの重みを計算する層がありません。</translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation>この層の行列の各行の和が 1 ではないため、ピクセルがどこを見ているかを表しません。別の層を選択してください。</translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation>名前「%1」からは重みの形式が分かりません。末尾を .pt、.pth、.safetensors のいずれかにしてください。</translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation>「%1」が自分自身を上書きしてしまいます。結果に別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation>描いた領域に、%1 ピクセルの画像のピクセルが含まれていません。画像の上に描いてください。</translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation>%1 は層「%2」では計算されません。計算される層: %3。</translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation>ネットワークには %3 チャネル、少なくとも %1×%1 ピクセルの画像が必要ですが、入力は %2 です。別の入力サイズを選択してください。</translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation>モデルは %1 チャネルの画像を受け取りますが、Overlook が渡すのは 3 (カラー) または 1 (グレー) チャネルです。RGB を受け取るモデル (例: 最初の層で変換するもの) をエクスポートしてください。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation>フォルダー「%1」の名前は labels.txt のどのクラスとも一致しません。そこに名前を追加するか、フォルダー名を変更してください。</translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation>「%1」のサブフォルダーに画像がありません。クラスごとに 1 つのフォルダーが必要です (train や val フォルダーの中でもかまいません)。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation>データセット「%1」には画像が指定されていません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation>「%1」: カテゴリー %2 の名前は「%3」ですが、前は「%4」でした。それぞれに別の番号を付けてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation>「%1」: 2 つの画像の番号がどちらも %2 です。どちらかを削除してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation>「%1」: アノテーション %2 の対象の画像 %3 がファイルにありません。アノテーションを削除するか、画像を追加してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation>「%1」: アノテーション %2 のカテゴリー %3 がファイルにありません。カテゴリーに追加してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation>「%1」: アノテーション %2 のランレングスは、画像「%3」とは別のサイズのものです。修正するか削除してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation>「%1」は COCO インスタンスのファイル (.json) でも、annotations/instances_*.json のあるフォルダーでもありません。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation>「%1」、「%3」の項目 %2: フィールド「%4」がないか、正しくありません。項目を修正するか削除してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation>「%1」は COCO インスタンスのファイルではありません。リスト「images」、「annotations」、「categories」が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation>「%1」は画像の表 (.csv) でも、表を 1 つだけ含むフォルダーでもありません。表を指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation>「%1」は画像の表ではありません。「picture,labels」や「picture,cat,dog」のような見出しと、1 行に 1 画像が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation>「%1」の %2 行目: 見出しは %3 列ですが、この行は %4 列か、画像がありません。この行を修正してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation>「%1」の %2 行目: 「%3」という名前のクラスはありません。labels.txt に追加するか、名前を修正してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation>「%1」の %2 行目: クラス「%3」に「%4」が付けられています。1 または 0 が必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation>「%1」は %2 ピクセルですが、データセットでは %3 とされています。正しい画像をそこにコピーするか、データセットを修正してください。</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation>マスク「%1」は %2 ピクセルですが、画像は %3 ピクセルです。画像のサイズで作り直してください。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation>データセット「%1」には %2 件の問題があります。最初の問題: %3 すべての問題は `overlook-engine data --json` で一覧できます。修正するか、--skip-broken で問題のある画像を除外してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation>「%1」と「%2」はどちらも「%3」という名前になります。どちらかの名前を変更するか、2 つ目の項目を削除してください。</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation>ヒントのフォルダー「%1」の名前は、データセットのどのクラスとも一致しません。名前を変更するか、取り除いてください。</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation>ヒント「%1」の名前は、データセットのどの画像とも一致しません。名前を変更するか、取り除いてください。</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation>ヒント「%1」は %2 × %3 ピクセルですが、画像は %4 × %5 です。画像のサイズで作り直してください。</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation>ヒント「%1」に値 %2 が含まれています。使えるのは 255 (ここを見る)、0 (ここは見ない)、128 (不明) です。</translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation>ヒントのフォルダー「%1」がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>「%1」という名前のクラスはありません。このデータセットのクラス名を、そのフォルダーの labels.txt に 1 行に 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation>「%1」は Python の pickle、つまりプログラムであるため、読み込みません。ラベルは同じ場所の cls_labels.txt に書いてください。1 行に 1 画像で、画像名とそのクラス名を並べます。</translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation>「%1」という種類のデータセットはありません。使える種類: %2。</translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>データセット「%1」がありません。名前と、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation>「%1」の %2 行目: 「%3」が 2 回指定されています。この行を削除してください。</translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation>精度 bf16 は GPU 用で、CPU では float32 より遅くなります。--precision を省くか、--device で GPU を選択してください。</translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation>学習ラン %1 のクラスはデータセットのクラスと異なるため、そのマップは学習できません。同じデータセットの学習ランを選択してください。</translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation>学習ラン %1 には画像「%2」の累積マップがないまま終わっています。すべてのラベルに累積マップができるよう、先に手法「oaa」で最後まで学習してください。</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation>学習のオプション「%1」は %2 でなければなりません。修正してください。</translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation>エポック %2 の画像「%1」のマップかスコアがないため、学習ランを継続できません。別のフォルダーで新しく始めてください。</translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation>ネットワークに、固定できる重みを持つ層「%1」はありません。最初の重みの名前は %2 です。層、またはドットまでの名前の先頭部分を指定してください。</translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation>一緒に学習している %1 個のプロセスのうち 1 つがなくなったため、学習が停止しました。理由はそのプロセスの出力にあります。その後、--resume を付けてすべてのプロセスを起動し直してください。</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation>一緒に学習する %1 個のプロセスが %2 のポート %3 に揃いませんでした。同じ MASTER_ADDR と空いている MASTER_PORT を指定して、2 分以内にすべてを起動してください。</translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation>このプログラムは Gloo なしでビルドされているため、複数プロセスで学習できません。WORLD_SIZE の設定を解除するか、LibTorch に c10d があり libgloo-dev がインストールされた環境でビルドしてください。</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation>エポック %1 で学習が停止しました。一度に %2 枚の画像から学習するにはメモリが足りません。バッチ、画像、またはネットワークを小さくして、学習ランを再開してください。それまでに完了したエポックは残っています。</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation>データセット「%1」には、ヒントを使うクラス「%2」がありません。</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation>ヒントのフォルダー「%1」には、リスト「%2」の画像のヒントがありません。ファイルは &lt;クラス&gt;/&lt;画像&gt;.png または &lt;画像&gt;.png です。</translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation>学習手法「%1」はピクセルのクラスから学習しますが、学習に使うリストの画像にはマスクがまったくありません。マスクを追加するか、「classify」を選択してください。</translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation>学習のオプション「%1」は「%2」にできません。次から選択してください: %3。</translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation>学習のオプション「%1」は %2 から %3 の範囲でなければなりませんが、%4 です。</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation>Nesterov のステップには、モーメンタムが 0 より大きいオプティマイザー「sgd」が必要です。</translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation>この学習手法はピクセルのクラスから学習しますが、画像にマスクがありません。SegmentationClass/&lt;画像&gt;.png のあるデータセットか、別の手法を選択してください。</translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation>誘導アテンションには、グローバル平均プーリングの後に線形ヘッドを持つネットワークが必要です。名前に「cam」を含むものから選択してください。</translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation>学習手法「ran」には、「tiny-ran」のようなリバースアテンション付きネットワークが必要です。その他のネットワークは「segment」で学習します。</translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation>ネットワークのすべての層が固定されているため、何も学習できません。固定する層を減らしてください。</translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation>%1 の学習ランはすでに %2 エポック完了しており、指定の %3 を超えています。同数以上を指定するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation>「%2」が %3 から %4 に変わるため、%1 の学習ランを継続できません。前と同じ値を指定するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation>ネットワークは「%1」の重みから始められません: %2。このネットワークの重みか、その重みに対応するネットワークを選択してください。</translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation>フォルダー %1 には、%2 エポック完了した学習ランがすでにあります。別のフォルダーを選択するか、学習ランを再開するか、先に削除してください。</translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation>精度「bf16」で学習できるのは GPU だけです。CPU では遅くなります。「float32」のままにしてください。</translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation>%2 枚の学習画像を %1 個のプロセスで分担することはできません。プロセスは画像の枚数以下にしてください。</translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation>「%1」には重みの移動平均がないため、それを使う学習ランはここから継続できません。最初から学習してください。</translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation>学習手法「oaa+」は、以前の学習ランの累積マップを学習します。「oaa」の学習ランのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation>「%1」はピクセルごとにクラスを出しますが、学習手法「%2」は画像全体のラベルから学習します。「tiny-cam」のような分類ネットワークか、手法「segment」を選択してください。</translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation>「%1」は画像全体のクラスを出しますが、学習手法「%2」はピクセルのクラスから学習します。「tiny-fcn」のようなセグメンテーションネットワークか、手法「classify」を選択してください。</translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation>複数プロセスで学習するには、環境変数 %1 は %2 から %3 の数値でなければなりませんが、「%4」です。</translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation>学習手法「%1」は全画像の累積マップを参照しますが、それは単一プロセスでしか持てません。WORLD_SIZE の設定を解除してください。</translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation>学習手法「%1」はヒントから学習しますが、ヒントのフォルダーが指定されていません。--hints で指定するか、「classify」を選択してください。</translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation>アノテーション形式「%1」はありません。使える形式: %2。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>ファイルまたはフォルダー「%1」がありません。名前と、移動されていないかを確認してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation>「%1」には既知の形式のアノテーションがありません。--from で形式を指定してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation>「%1」の %2 行目: クラス名がないか、重複しています。1 行目は背景、以降は 1 行に 1 クラスです。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation>「%1」にはクラス名がないか、65,534 を超えています。</translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation>「%2」にファイル *%1 がありません。名前を確認してください。</translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation>形式「%1」は読み込み専用です。結果には別の形式を選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation>「%1」の %2 行目: 「%3」がないか、正しくないか、ここでは未知です。項目を修正するか削除してください。</translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation>「%1」のマスクに、名前のないクラス番号 %2 が含まれています。labels.txt に追加してください。</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation>画像のフォルダーに画像「%1」がありません。追加するか、そのアノテーションを取り除いてください。</translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation>「%1」のアノテーションは %2 × %3 ピクセル用ですが、画像は %4 × %5 です。アノテーションをやり直すか、画像を元に戻してください。</translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation>「%1」のマスクには、8 ビットに収まらない 254 より大きいクラス番号が含まれています。代わりに 16 ビットマスクを書き出してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation>「%1」にはクラス番号ではない値が含まれており、ラベルではなく画像のボリュームです。ラベルボリュームを選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation>「%1」を NIfTI ボリュームとして読み取れません: %2。.nii または .nii.gz ファイルが必要です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation>「%1」にクラス番号ではない値が含まれています。0 から 65534 までの整数と、無視するピクセルには -1 が必要です。</translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation>名前のない画像は書き込めません。ファイル内で名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation>拡張子を除くと別の画像と同じ名前になり、上書きされてしまうため、「%1」は書き込まれませんでした。どちらかの名前を変更してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation>「%1」: 画像「%2」がなく、そのサイズが分かりません。画像のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation>クラスのリストにクラス「%1」がないため、描画できません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation>「%1」と「%2」のサイズが異なります。どちらかを作り直してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation>「%1」の %2 行目: XML が不完全です。ファイルが破損しているか、途中で切れています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation>「%1」は別の種類の XML ファイルです。要素 &lt;%2&gt; がありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation>「%1」の %2 行目: 「%3」は画像のサイズを表していません。修正してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation>「%1」の %2 行目: クラスのリスト「names」がないか、読み取れません。names: [first, second, …] のように書いてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation>「%1」の %2 行目: セグメントではありません。data.yaml のクラス番号と、それに続く 3 点以上の x と y が必要です。</translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation>圧縮されたピクセルが破損しており、読み取れません。</translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation>ピクセルを圧縮できません: %1。</translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation>ヒントに、不明・見る・見ない以外の値が含まれています。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation>「%1」を NumPy 配列として読み取れません: %2。C オーダーの浮動小数点数または整数の 2 次元配列が必要です。</translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation>ヒントが破損しており、読み取れません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation>「%1」の %2 行目: JSON が不完全です。%3 バイト目で破損しているか、途中で切れています。元の場所からコピーし直してください。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation>プロジェクト「%1」には画像「%3」の「%2」のヒントがありますが、データセットにはそれがありません。</translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation>フォルダー「%1」に画像がありません。</translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation>形式「%1」はありません。使える形式: %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation>「%1」をデータセットとして認識できません。プロジェクト (.overlook) ではなく、フォルダー JPEGImages も、annotations/instances_*.json も、表 (.csv) も、画像を含むサブフォルダーもありません。</translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation>形式と結果の場所を指定してください: --to FORMAT --out OUT。</translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation>プロジェクト名の末尾は .overlook ですが、「%1」は違います。</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation>形式「%1」は読み込めますが、書き出せません。</translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation>%3 のマスクにあるクラスについて、%1 にエポック %2 のマップがありません。マップと画像は同じ名前でなければなりません。</translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation>%1 には、&lt;画像&gt;.png のように %2 の画像の名前が付いたマスクがありません。</translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation>ディスクがいっぱいのため、最後の変更は「%1」にまったく保存されませんでした。空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation>別のプログラムが「%1」に書き込んでいます。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation>プロジェクト「%1」を開けません: %2。</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation>最後の変更は「%1」にまったく保存されませんでした: %2。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation>プロジェクト「%1」は破損しています。これ以上は書き込みません。開き直して救出できるものを確認し、新しいファイルにエクスポートしてください。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>プロジェクト「%1」は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation>変更対象の番号 %1 の画像またはクラスはありません。</translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation>プロジェクト内のこの操作は破損しており、元に戻すこともやり直すこともできません。</translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation>プロジェクトに番号 %1 の画像はありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation>「%1」は読み取れる画像ではありません。</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation>ファイル「%1」はすでにあります。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation>プロジェクト「%1」は新しい Overlook で書き込まれました (バージョン %2、このプログラムが扱えるのは %3)。開くにはこのプログラムを更新してください。</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>プロジェクト「%1」がありません。名前と、ディスクが接続されているかを確認してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation>「%1」は Overlook のプロジェクトではありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation>「%1」は Overlook のプロジェクトではないか、先頭部分が破損しています。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation>「%1」は Overlook のプロジェクトではないか、まったく読み取れないほど破損しています。</translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation>「%1」に一時ファイル用の空きがありません。空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation>「%1」を「%2」にコピーできません: %3。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation>プロジェクト「%1」には、リスト「%2」の画像のヒントがありません。ヒントを描くか、--hints でヒントのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation>「%1」のアノテーションは %2 × %3 ピクセル用ですが、プロジェクトでは %4 × %5 です。アノテーションをやり直すか、画像を元に戻してください。</translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation>プロジェクトに画像「%1」がないか、同じ名前の画像が複数あります。追加するか、そのアノテーションを除外してください。</translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation>プレビューできるのはアノテーションだけです。その形式を指定してください。</translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation>%1 の教示の記述が破損しています。教え直してください。</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation>グラフは「.%1」ではなく、.png、.svg、.csv のいずれかで保存します。どれかを選択してください。</translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation>「%1」から DICOM シリーズのスライスを読み取れませんでした。圧縮されたものは扱えません。圧縮せずに、または NIfTI としてエクスポートしてください。</translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation>保存する 3D 画像がありません。先に表示してください。</translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation>メッシュは .ply、.obj、.stl のいずれかで保存します。「%1」はどれでもありません。</translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation>保存するレリーフがありません。先にマップを表示してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation>「%1」に書き込めません。フォルダーとディスクの空き容量を確認してください。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation>「%1」をボリュームとして読み取れません。破損しているか、未知の種類です。使えるのは NIfTI (.nii、.nii.gz) と非圧縮の DICOM です。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation>「%1」は %2 百万ボクセルを超えており、表示できません。</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation>ファイルまたはフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation>%1 の学習ランには、教えられるチェックポイントが残っていません。学習し直してください。</translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation>教示にはもとになるモデルが必要です。開始時の重みを指定してください。</translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation>教える対象のモデル「%1」はもうありません。別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation>%1 の教示では最初のエポックの後に完了したエポックがないため、比較するものがありません。</translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation>ネットワークに、その後ろから続けられる層「%1」はありません。</translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation>%1 枚の画像の活性化出力には %2 MB を超える容量が必要です。より後ろの層を教えるか、リプレイする画像を減らしてください。</translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation>ネットワーク「%1」には、その後ろだけを教えられる層がありません。全体を教えてください。</translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation>ネットワーク「%1」は層「%2」の後ろから教えられません。後続の部分がその出力以外も必要とします。ブロックの末尾を選択してください。</translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation>モデルにないクラスのヒントがあります: %1。モデルのクラス: %2。プロジェクトのクラス名を変更するか、これらのヒントを削除してください。</translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation>教示の最初のエポックは元のモデルそのものなので、少なくとも 2 エポック必要ですが、%1 が指定されました。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation>「%1」は画像でもモデルでもプロジェクトでもありません。画像は PNG、JPEG、TIFF、BMP、WebP、PNM ファイル、モデルの末尾は .pt、.pth、.ts、.safetensors、プロジェクトの末尾は .overlook です。</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation>フォルダー「%1」は学習ランではありません。run.json も、マップも、チェックポイント (.pt、.pth、.ts、.safetensors) もありません。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation>「%1」には、1 行に 1 画像ずつ id とファイルのパスが必要ですが、「%2」という行があります。</translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation>--ignore-between には、0.05,0.3 のように小さいほうの数値を先に書きます。</translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation>オプション --crf-… はプリセットを変更するものです。--crf でプリセットを指定してください。</translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation>「%1」のマップのクラスは、いずれも「%2」のクラスではありません。</translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation>画像の場所を --images または --truth で指定してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation>画像のフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation>背景の規則「hints」にはヒントが必要です。--hints で指定してください。</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation>CRF の %1 を %2 にはできません。%3 以上でなければなりません。</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation>CRF の %1 を %2 にはできません。0 と 1 の間でなければなりません。</translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation>CRF パラメーター「%1」はありません。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation>「%1」は背景の規則ではありません。constant:VALUE (0 … 1)、power:EXPONENT、saliency:FOLDER、hints:VALUE から選択してください。</translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation>「%1」ではマップを正規化できません。relu-max、min-max、none から選択してください。</translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation>「%1」には該当するマップがありません。この種類とエポックのマップを持つ学習ランも、コマンド explain が書き出す &lt;画像&gt;.&lt;クラス&gt;.&lt;手法&gt;.npy ファイルもありません。</translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation>マップのフォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation>「%1」には複数の手法のマップがあります。次から選択してください: %2。</translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation>「%1」には別の規則 (%2) で作られたラベルがあります。別のフォルダーを選択するか、置き換えてください (--replace)。</translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation>マスクの中でクラス「%1」の値を %2 にはできません。クラスは 1 … 254 だけです。そのクラスを持つデータセットを --truth で指定してください。</translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation>マップのある画像に「%1」という名前のものはありません。</translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation>%1 は %2 ピクセルですが、画像は %3 ピクセルです。同じサイズでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation>「%1」はセグメンテーションモデルです。ピクセルごとにスコアを付けるため、画像の一部を隠してもマップの適切さは分かりません。分類モデルを使ってください。</translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation>比較の相手を指定してください: マスクのあるデータセット (--truth)、または変更した画像に対するモデルの判断 (--measures)。</translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation>評価の一部は、すべてをまとめるフォルダーに入ります。--parts で指定してください。</translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation>「%1」のマップはどれも評価できませんでした。</translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation>「%1」という尺度はありません。次から選んでください: %2。</translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation>「%1」はエポックのある学習ランではありません。</translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation>「%1」にエポック %2 はありません。</translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation>尺度 %1 にはモデルが必要ですが、「%2」にエポック %3 のチェックポイントがありません。--model でモデルを指定してください。</translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation>--random-walk-… オプションはプリセットを変更します。--random-walk で一つ指定してください。</translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation>「%1」のパラメーターは定数 (torch.jit.freeze) なので、ランダムにできません。凍結する前のモデルを調べてください。</translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation>%1 には、%2 のマスクに示されたクラスのマップがありません。マップと画像は同じ名前でなければなりません。</translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation>画素数が不完全です。</translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation>「%1」は評価の一部ではありません。</translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation>「%1」は別のオプションで作られました。すべての部分に同じオプションを使うか、空のフォルダーを使ってください。</translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation>「%1」には %2 分割と %3 分割の部分があります。古い方を取り除いてください。</translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation>「%1」に評価の部分がありません (part_1_of_2.json, …)。</translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation>ランダムウォークの %1 は %2 にできません。%3 から %4 の間でなければなりません。</translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation>「%1」というランダムウォークはありません。次から選んでください: %2。</translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation>%1 の学習ランはまだエポックを終えていないため、比較するものがありません。</translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation>この TorchScript モデルはセグメンテーション用です。教えられるのは分類器だけです。代わりにここのセグメンテーションネットワークを使ってください。</translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation>この TorchScript モデルはグレー画像を受け取るため、見ることはできますが教えられません。最初の層がカラーを受け取るように書き出してください。</translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation>この TorchScript モデルは凍結されています。torch.jit.freeze が重みを定数にしたため、何も学習できません。凍結せずに書き出し直してください。</translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation>TorchScript はファイルから教えます。--base または --weights で出発点のモデルを指定してください。</translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation>この TorchScript モデルのスコアは、1 つの線形層を通したマップの平均ではありません。教えるにはクラスマップのためにそれが必要です。大域平均プーリングと 1 つの線形層で終わるネットワークを使ってください。</translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation>この TorchScript モデルの最後の層は定数なので学習できません。重みをパラメーターとしてモデルを書き出し直してください。</translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation>層「%1」の後ろからモデルを実行できません。その層がないか、続く部分がその出力以外も必要とします。ブロックの終わりを選んでください。</translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation>モデル「%1」は %2 クラスを採点しますが、学習するのは %3 クラスです。モデルカードの &quot;labels&quot; にモデルのクラスを書いてください。</translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation>TorchScript ファイルの層はすべて同じ学習率で学習します。ヘッドの係数は 1 のままにしてください。</translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation>%1 に送ったファイルがもうありません。「エンジン &gt; SSH で接続」で指定したフォルダーを何かが空にしていないか確認してください。</translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation>「%1」は送信中に変更されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation>マシン「%1」はありません（%2）。名前を直すか、~/.ssh/config に追加してください。</translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation>マシン %1 はまだ登録されていないか、以前と異なります（%2）。ターミナルで「ssh %1」を一度実行し、表示を確認してから接続し直してください。</translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation>%1 はパスワードなしではログインできません（%2）。Overlook はパスワードを尋ねません。「ssh-copy-id %1」などで鍵によるログインを設定し、接続し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation>%1 に接続できません（%2）。ターミナルで「ssh %1」が動くことを確認し、接続し直してください。</translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation>ほかのマシンに接続するプログラム ssh が見つかりません。OpenSSH クライアント（パッケージ openssh-client）をインストールし、接続し直してください。</translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation>%1 にプログラム「%2」がありません。そこに Overlook のエンジン（パッケージ overlook-engine）をインストールするか、「エンジン &gt; SSH で接続」で場所を指定してください。</translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation>%1 のプログラム「%2」は実行できないか、別の種類のマシン用です（%3）。そこに Overlook のエンジンを入れ直してください。</translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation>%1 のエンジンは準備できる前に終了しました（終了コード %2）。ターミナルで「ssh %1 %3 devices」を実行して理由を確認してください。最後のメッセージ：%4</translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation>%1 のエンジンは起動しましたが応答しません。そこの「%2」が Overlook のエンジンか確認し、接続し直してください。</translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation>%1 は Overlook のエンジンより先に何かを出力するか、そこの「%2」が別のプログラムです。「ssh %1 true」が何も出力しないようにし（たいていは ~/.bashrc が原因）、接続し直してください。</translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation>%1 のエンジンはバージョン %2（プロトコル %3）、このウィンドウはバージョン %4（プロトコル %5）です。両方のマシンに同じバージョンの Overlook を入れ、接続し直してください。</translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>%1 のエンジンとの接続が切れました。自動で再接続され、ウィンドウの内容は失われません。最後のメッセージ：%2</translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation>ファイルの各部分が順番どおりに届きませんでした。ウィンドウとエンジンのバージョンが同じか確認してください。</translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation>「%1」は送られたファイルを置けるフォルダーではありません。別のものを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation>「%1」は SHA-256 ではありません。送ったプログラムを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation>「%1」は送るファイルの名前として使えません。送ったプログラムを確認してください。</translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation>届いたものは予告されたファイルではありません。送信中に変更されました。もう一度試してください。</translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation>統合できるのはプロジェクトの異なる 2 つのクラスだけです。別のクラスを選んでください。</translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation>クラスの統合はまだ元に戻せません。その後に画像「%1」が変更されたためです。その画像を表示し、先に変更を元に戻してください。</translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation>クラスの統合はまだやり直せません。それより前の画像「%1」の変更が元に戻されているためです。その画像を表示し、先にそれらをやり直してください。</translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation>学習ランに「%1」はありません。あるのは maps と accumulated です。</translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation>マップと比較するものがありません。マスクのあるデータセットか、モデルに問い合わせる尺度を選択してください。</translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation>評価値の行に未知の種類のものがあります。評価し直してください。</translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation>「%1」に、このバージョンで読み取れる評価値がありません。学習ランを評価し直してください。</translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation>プロジェクトに番号 %2 のクラスがすでにあるため、クラス「%1」は追加されませんでした。もう一度追加してください。</translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation>クラス「%1」はもうプロジェクトにないため、何も変更されませんでした。ほかのクラスを選ぶか、「元に戻す」または「やり直し」で戻してください。</translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation>画像「%2」にクラス「%1」のヒントまたはラベルがあるため、まだ取り除けません。先にその画像を表示し、その変更を元に戻してください。</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation>画像「%1」は %2 x %3 ピクセルのプログレッシブ JPEG で、デコードに %4 MB のメモリが必要です。これは 1 枚の画像に許される %5 MB を超えます。プログレッシブでない JPEG（「baseline」）として保存するか、縮小してください。</translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation>テスト画像の数は 0 から %1 の間でなければなりませんが、%2 です。</translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation>「%1」の横に、何のマップかを示す .json がありません。除外した同様のマップ：%2。`explain` でもう一度書き出してください。</translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation>「%1」は描かれた領域のマップか、モデル本来とは異なる入力サイズまたは精度のマップです。除外した同様のマップ：%2。</translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation>「%1」は、プロジェクトにない画像か、その後変更された画像のマップです。除外した同様のマップ：%2。</translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation>「%1」はモデル「%3」のマップですが、そのモデルは元のままの状態では存在しません。除外した同様のマップ：%2。`explain` を起動したフォルダーでこれを起動するか、モデルを戻してください。</translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation>「%1」には `explain` が書き出す形式のマップ（.npy）がありません。</translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation>「%1」がありません。%3 分割中の %2 番目の結果です。同じコマンドを --shard %2/%3 を付けて実行してください。</translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>着手</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>フラグ付き</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation>%1 のマップを累積中</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation>画像を描画中: %1 / %2</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>学習中: エポック %1 / %2</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>モデル %1 を読み込み中</translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation>変更した画像を試行中: %1 / %2</translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation>データセットを確認中: 画像 %1 / %2</translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation>問題のため除外: %1</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation>学習中: エポック %1 / %2、メモリ不足のためバッチを半分に分割</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation>ヒントを読み込み中</translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation>ヒントを書き出し中</translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation>マップを正解と比較中: %1</translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation>マスクを正解と比較中: %1</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>アノテーションを読み込み中</translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation>ピクセルにラベル付け中: %1</translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation>ランダムなパラメーターのマップと比較中: %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1 を %2 に送信中</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation>固定した層の特徴は保持されません: 最後の固定した層より前に学習する部分があるか、その後の部分に複数の層の出力が必要です。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation>固定した層の特徴は保持されません: その中の「%1」がまだ変化します。これも固定してください。バッチ正規化は --freeze-batch-norm で固定できます。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation>固定した層の特徴は保持されません: これは TorchScript ファイルです。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation>固定した層の特徴は保持されません: 精度が「%1」です。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation>固定した層の特徴は保持されません: 学習手法「%1」にはピクセルそのものが必要です。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation>固定した層の特徴は保持されません: 画像の縮尺、位置、または色が変化します。--brightness 0 --tint 0 を指定すると、変化は左右反転だけになります。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation>固定した層の特徴は保持されません: %1 MB を超える容量が必要です。</translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation>固定した層の特徴は保持されます: 「%1」までの部分は、画像の変化の種類ごとに一度だけ実行されます。</translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation>%1 についてモデルに問い合わせ中</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>マップを読み込んでいます</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
        <translation>マスク内エネルギー</translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation>ポインティングゲーム</translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation>ポインティングゲーム（厳密）</translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation>5 分の 1 以上の適合率</translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation>5 分の 1 以上の再現率</translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation>5 分の 1 以上の IoU</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>挿入 AUC</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>削除 AUC</translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation>平均低下, %</translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation>確信度の上昇, %</translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation>平均利得, %</translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation>スコアの平均適合率の平均</translation>
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
        <translation>累積 (OAA)</translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation>クラス確率</translation>
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
        <translation>反実仮想</translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation>リバースアテンション</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>アテンションロールアウト</translation>
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
        <translation>空間アテンション</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>類似度</translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation>勝者エポック (OAA)</translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation>3D ビューには OpenGL が必要ですが、このディスプレイではウィンドウに使えません (%1)。その他の機能はすべて使えます。</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation>3D ビューには OpenGL 3.2 が必要ですが、このディスプレイでは OpenGL を開始できませんでした。グラフィックスドライバーか、ソフトウェア描画用の Mesa をインストールしてください。</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation>3D ビューには OpenGL 3.2 が必要ですが、このディスプレイのものは古いバージョンです。新しいグラフィックスドライバーか、Mesa のソフトウェア描画をお使いください。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation>開く画像、フォルダー、モデル、学習ラン、またはプロジェクト。</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation>デモを開きます。初回は作成されます。</translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation>データフォルダーの代わりにデモを置く場所。</translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation>バージョン、プラットフォーム、エンジン、デバイスを表示します。</translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation>ウィンドウを PNG ファイルとして保存し、終了します。</translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation>スクリーンショットの前に待つ状態: %1。</translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation>この時間が過ぎたらスクリーンショットを中止します (600)。</translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation>今回の起動での配色: light、dark、system。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>ウィンドウのサイズ (例: 1280x800)。</translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation>最初の描画までにかかった時間を表示し、終了します。</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation>--%1 に「%2」は使えません。使える値: %3。</translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation>--size が「%1」です。幅と高さを 1280x800 のようにピクセルで書いてください。</translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation>--timeout が「%1」です。0 より大きい秒数を書いてください。</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>ネットワークがどこを見ているかをエポックごとに確かめ、どこを見るべきかを教えます。</translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation>今回の起動でのデバイス: auto、cpu、cuda、cuda:1。</translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation>--device に「%1」は使えません。使える値: auto、cpu、cuda、cuda:1。</translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation>このフォルダーに書き込まれる学習ランを待ちます。</translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation>今回の起動の言語: %1、system。</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation>画像、フォルダー、モデル、学習ランをここにドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation>%1 を開きました。次に画像かフォルダーを開くか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation>層 %1 · %2×%3</translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation>生の値 %1 … %2</translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation>学習済みモデル、エポックなし</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>ピクセルの割合</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>クラス %1</translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation>ピクセル x %1, y %2 を説明</translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation>描いた領域を説明</translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation>モデルを試したときにこの層は実行されなかったため、その出力は不明です。</translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation>出力 (%1) に高さと幅がないため、マップがありません。これより前の層を選択してください。</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation>エポック %1 − エポック %2、%3 … %4</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1、差分</translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation>差分、%1 … %2</translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation>エポック %1 … %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation>未被覆: クラスとして見えるものの %1%</translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation>画像とモデルまたは学習ランを開いてください。画像に重ねるものをここで選びます。</translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation>モデルまたは学習ランを開くと、どこを見ているか分かります。</translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation>画像を開くと、モデルがどこを見ているか分かります。</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation>%1 枚の画像の輪郭は取り込まれませんが、ラベルは取り込まれます。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>プロジェクト「%1」は読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation>プロジェクト「%1」は別の場所 (%2) で開かれているため、ここでは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation>プロジェクト「%1」は破損しています。救出できたものを読み取り専用で表示しています。作業を続けるには新しいファイルにエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation>固定スケール</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>全ペインで共通のスケール</translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation>このマップのみのスケール</translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation>このマップのスケール (他のマップは未知)</translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation>この画像とクラスの %1 エポックのスケール</translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation>この画像の %1 クラスのスケール</translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation>生の値 %1 の等値線</translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation>スケールの %1 の位置の等値線</translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation>固定スケールに幅がありません。より大きい上端を入力してください</translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation>クリップでスケールがなくなりました。クリップを弱めてください</translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation>このクラスを支持する根拠がありません</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>%1 として表示</translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation>%1 と %2 パーセンタイルでクリップ</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>ガンマ %1</translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation>差分なし: 両方のマップが同じです</translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation>数値が 1 つもありません: 表示するものがありません</translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation>数値でない値があり、その部分は描かれません</translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation>一定のマップ: 表示するものがありません</translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation>一定のマップ: どこも同じ値です</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>グレーとアルファ</translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation>%1 (16 ビット)</translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation>%1 (浮動小数点)</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>マップ %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>マスク %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>画像 %1 / %2</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1、残り 1 分未満</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1、残り約 %2 分</translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation>%1、残り約 %2 時間</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>%n 件の編集が未保存、再試行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>この画像で元に戻せる操作は %n 件、プロジェクトの全操作: %1 / %2 MB</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>差分 %1</translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation>エンジン：%1 に接続中…</translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation>エンジン：%1 · %2</translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation>エンジン：%1（未接続）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1、%n スレッド</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>≥ %1 % of the map&apos;s range</source>
        <translation>≥ マップの範囲の %1%</translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation>アテンションから(&amp;T)</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>矩形(&amp;G)</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>楕円(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation>物体を切り抜く(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>塗りつぶし(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>なげなわ(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation>多角形(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation>スーパーピクセル(&amp;S)</translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation>円形ブラシで塗ります。Shift: 前のストロークから直線、Ctrl: 逆のヒント、Alt+ホイール: サイズ</translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation>円形ブラシでヒントを消します。Shift: 前のストロークから直線、Alt+ホイール: サイズ</translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation>輪郭の頂点を順にクリックします。Enter またはダブルクリックで閉じ、Backspace で頂点を 1 つ戻し、Esc で取りやめます</translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation>輪郭をフリーハンドで描きます</translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation>対角線方向にドラッグして矩形を描きます。Shift: 正方形、Alt: 中心から</translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation>対角線方向にドラッグして楕円を描きます。Shift: 円、Alt: 中心から</translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation>クリックしたピクセルの周囲で同じヒントの状態にあるピクセルを、他のヒントに達するまで塗りつぶします</translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation>クリックしたピクセルと色の似たピクセルを選びます。Alt+ホイール: 許容範囲</translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation>物体の上を大まかに塗ります。ボタンを離すと輪郭が検出されます</translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation>色の似た小領域で塗ります。Alt+ホイール: そのサイズ</translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation>アテンションの高い所を選びます。左にドラッグすると広く、右で狭く。または Alt+ホイール、続いて Enter</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>マジックワンド(&amp;W)</translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation>輪郭を検出中… (Esc: 停止)</translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation>ラベルのみ (CAM)</translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation>画像全体のラベルを学習します。どこを見るべきかはネットワークに与えられません。</translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation>誘導アテンション (GAIN)</translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation>ラベルに加え、クラスが注目する部分を隠すとそのクラスを認識できないようにします。アテンションが物体全体に広がります。</translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation>ヒント付き誘導アテンション (GAIN_ext)</translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation>誘導アテンションに加え、アテンションをヒントが示すピクセルへ引き寄せ、除外するピクセルから遠ざけます。ヒント付きの画像は数枚で十分です。</translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation>Right for the right reasons (RRR)</translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation>ラベルに加え、ヒントが除外するピクセルにスコアが依存しないようにします。</translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation>等変アテンション (SEAM)</translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation>ラベルに加え、画像を拡大縮小するとクラスマップもそれに追従するようにします。</translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation>累積アテンション (OAA)</translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation>ラベルを学習し、その間に全エポックのクラスマップを累積します。</translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation>ドロップ付き累積アテンション (OAA)</translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation>累積アテンションに加え、注目済みの部分を一部の画像から落とし、他の部分が見つかるようにします。</translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation>インテグラルアテンション (OAA+)</translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation>以前の学習ランで累積したアテンションをクラスマップが学習します。</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>セグメンテーション</translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation>マスクからピクセルごとのクラスを学習します。</translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation>リバースアテンション付きセグメンテーション (RAN)</translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation>3 つの分岐が、クラスであるもの、クラスでないもの、その両方をマスクから学習します。</translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation>%1 (CPU で数分)</translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation>%1 (GPU 推奨)</translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation>ヒントからの反例 (CAIPI)</translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation>ラベルに加え、ヒントから作った画像を使います。別の背景に置いたクラスと、クラスを除いた背景です。</translation>
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
        <translation>SegmentationClass のあるフォルダー: 画像ごとに VOC パレットの PNG マスク。</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation>リストの全画像のインスタンスを収めた 1 つの JSON ファイル。</translation>
    </message>
    <message>
        <source>labelme</source>
        <translation>labelme</translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation>画像ごとに JSON ファイルを収めたフォルダー。</translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation>YOLO セグメント</translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation>data.yaml と画像ごとのテキストファイルを収めたフォルダー。</translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation>CVAT (画像用)</translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation>全画像用の 1 つの XML ファイル。</translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation>NIfTI ラベル</translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation>各スライスが画像に対応するボリューム (.nii、.nii.gz)。</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 配列</translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation>画像ごとにクラス番号の配列 (.npy) を収めたフォルダー。</translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation>グレーマスク、8 ビット</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation>画像ごとにクラス番号のグレー PNG を収めたフォルダー。</translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation>グレーマスク、16 ビット</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation>画像ごとにクラス番号のグレー PNG を収めたフォルダー。254 クラスを超える場合に使います。</translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation>ヒントマスク</translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation>クラスごとにマスクを収めた、学習に使う形のフォルダー: 255 ここを見る、0 ここは見ない、128 不明。</translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation>「不明」を表せません。そのピクセルは背景になります。</translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation>1 ピクセルに 1 クラスだけです。クラスが重なる所では最後のクラスが残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>プロジェクトの画像 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>画像とクラスのヒント %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>図形 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation>新しいクラス</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation>モデルカード「%1」の「mean」と「std」の値は、0 から 1 のピクセル値用のようですが、カードではピクセル値を 0 から 255 で数えます。255 を掛けてください。</translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation>モデルカード「%1」がありません。このモデルは、ImageNet の正規化、224 x 224 ピクセル、番号付きクラスの分類器として扱われます。それが違う場合、結果も正しくありません。</translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation>マップを 1 枚除外しました。%1</translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation>%1 枚のマップについて、学習ランのフォルダー scores にスコアがないため、クラスが認識されたかを確認せずに採用しました。</translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation>デバイス「%1」がないため (使用可能な GPU: %2)、CPU で計算します。ドライバーと、LibTorch がそのデバイス用にビルドされているかを確認してください。</translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation>スコアが、モデルカードにあるような「%1」の平均を「%2」に通したものではないため、CAM は使えません。Grad-CAM は使えます。</translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation>カードの「features」で指定された層「%1」がモデルにありません。代わりに「%2」を見ます。</translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation>モデルは 224×224 ピクセルの画像を受け付けません。%1×%2 なら動作するため、これを使います。モデルカードに正しい「size」を書いてください。</translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation>別の画像も「%1」という名前です。「%2」の結果の名前は「%3」になります。</translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation>このモデルで %1 ピクセルを見るにはメモリが足りないため、画像を %2 で入力しました。他のプログラムを終了するか、より小さい入力サイズを選択してください。</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation>このモデルの内部に層が見つからないため、CAM と Grad-CAM では見られません。使えるようにするには、サブモジュールを残して、つまり torch.jit.freeze を使わずにエクスポートしてください。</translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation>ファイル内の %1 個の重みは、ネットワークのどの部分にも属さないため除外しました: %2。</translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation>重みはチェックポイントの「%1」から取りました。</translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation>重みではないファイル内の項目を除外しました: %1。</translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation>ファイル内の重みの名前がすべて「%1」で始まるため、その部分を省きました。</translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation>CUDA で使用可能な GPU が見つかりません。nvidia-smi でドライバーを確認してください。</translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation>このエンジンの LibTorch は CUDA なしでビルドされています。GPU で計算するには、CUDA 付きの Overlook をインストールしてください。</translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation>… ほか %1 件の問題。</translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation>エポック %2 で、%1 枚の画像のバッチに必要なメモリが足りませんでした。以降はどのバッチも半分ずつ 2 回に分けて学習し、更新は両方で 1 回としました。</translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation>「%1」の重みは別のクラス用のため、次の重みは初期状態から始めます: %2。</translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation>この形式には画像全体のラベルがありません。%1 枚の画像のラベルは失われます。</translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation>この形式では無視するピクセルを表せません。%1 枚の画像で、それらは背景になっています。</translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation>この形式では同じクラスの物体を区別できません。%1 枚の画像で、それらは結合されています。</translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation>%1 個の線または点にはピクセルがないため、領域の形式からは除外されます。</translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation>%1 枚の画像で複数のクラスのヒントが重なっています。1 ピクセルに 1 クラスだけなので、そこではクラスのリストで最後のものになります。</translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation>この形式では、何も分からないピクセルを表せません。%1 枚の画像で、それらは背景になっています。</translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation>%1 枚の画像の結果はすでにあり、そのまま残ります。--again で計算し直します。</translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation>このプロセスは環境の指定どおり、画像の %2 分割のうち %1 番目を処理します。--shard 1/1 ですべてを処理します。</translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation>「%1」に「%2」のラベルはありませんが、どこを見るかのヒントがあります。写っているものとして扱いました。ヒントを消すかラベルを加えて一致させてください。</translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation>「%1」のヒントが「見ない」とした場所には共通点が少なく、ほかの画像で見つけられないため、それらからは何も学習されませんでした。より多くの画像で、同じ種類の場所にそのようなヒントを描いてください。</translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation>「%1」について見ない場所を示すヒントがないため、そのヒントからは何も学習されませんでした。見ない場所を描くか、別の教え方を選んでください。</translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation>Overlook について</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>ネットワークがどこを見ているかをエポックごとに確かめ、どこを見るべきかを教えます。</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>使用ライブラリ</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation>採用条件</translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation>マップを累積する手法</translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation>複数エポックのマップを 1 つにまとめる方法</translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation>エポックのマップを採用する条件</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>最大値</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation>両者の調和平均</translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation>クラスが上位にあるとき</translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation>クラスが他のすべてを上回るとき</translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation>全ラベルが他のすべてを上回るとき</translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation>一定の確率以上のとき</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation>最小の確率</translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation>最初のエポックを除外</translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation>一度も認識されないクラスには最後のマップを使う</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation>各エポックと累積マップへの寄与</translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation>マップを表示</translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation>勝者エポックを表示</translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation>学習ランの規則</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation>学習ランを開いてください。各エポックのマップがここでまとめられます。</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>画像とクラスを選択してください。</translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation>エポック %2 までに採用された「%1」のマップはありません。</translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation>エポック %2 までの「%1」: 各エポックの累積マップへの寄与です。チェックを外すとそのエポックは除外されます。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>マップなし</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation>クラスが認識されず</translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation>最初のエポック</translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>マップを計算中…</translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation>手法を選択してください。このモデルで使える手法は何度も計算を繰り返すため、自動では開始しません。</translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation>これより前のエポックはありません。後のエポックに移動するか、どれかを基準としてピン留めしてください。</translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation>比較できるのは学習ランのエポックだけです。学習ランを開いてください。</translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation>画像とモデルを開いてください。</translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation>このモデルにはチャネルアテンションがありません。チャネルごとの重みを計算する層がありません。</translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation>チャネルアテンションを計算中…</translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation>PNG 画像 (*.png);;SVG 図形 (*.svg);;カンマ区切り値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation>クラス名:</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>クラスを追加</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>クラス名を変更</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>クラスの色</translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation>クラス「%1」を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>%n 枚の画像がこのラベルを持っています。ヒントは保持され、元に戻すと復活します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation>クラス「%1」はすでにあります。同じ名前が 2 つあると区別できません。</translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation>クラス名を変更</translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation>クラスの色</translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation>クラスを移動</translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation>クラスを削除</translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation>クラスを統合</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>このプロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation>最後の「元に戻す」がまだプロジェクトのファイルに保存されていません。保存されるとクラス「%1」が追加されます。</translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation>クラスを絞り込み</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation>モデルを開くと、ここにクラスが表示されます。</translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation>条件に合うクラスがありません。</translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation>スコア順です。押すと番号順になります。</translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation>番号順です。押すとスコア順になります。</translation>
    </message>
</context>
<context>
    <name>overlook::ClassModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, class %2</source>
        <translation>%1、クラス %2</translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation>データセットによれば画像にあります</translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation>これらの語をすべて含むコマンドはありません。</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>コマンドを探す</translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation>コマンドまたはクラスを探す</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
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
        <translation>すでに学習が実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation>デモの画像を描画中…</translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>自動(&amp;A)</translation>
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
        <translation>使用できる GPU をエンジンに問い合わせています。</translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation>このデバイスは以前に選択されましたが、現在はありません。</translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation>未起動</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>ディスプレイ</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt プラットフォーム</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Qt プラグイン</translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation>まだ使われていません。画像はプロセッサーで描画されます</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation>見つかりません。overlook-engine を overlook と同じ場所に置くか、OVERLOOK_ENGINE で指定してください。</translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation>エンジンが起動しません: %1</translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation>デバイスの問い合わせにエンジンが応答しませんでした。%1</translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation>ペインの境界</translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation>ドラッグして、どちらかのペインを広く表示します</translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation>最後のモデルを開けませんでした。「ファイル → モデルを開く」でもう一度試すか、別のモデルを開いてください。</translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation>開いている学習ランの隣に他の学習ランはありません</translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation>学習ランを開くと、エポックが奥行き方向に並んで表示されます。</translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation>奥行き方向に並べて表示するには、学習ランに完了したエポックが 2 つ必要です。</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>画像とクラスを選択してください。</translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation>この画像とクラスのマップは、どのエポックにもまだありません。エポックを見ている間に計算されたマップがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation>サーフェス</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation>マップがレベルに達する面、またはすべての値を雲状に表示します</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>レベル(&amp;L):</translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation>サーフェスが通る正規化された値。全エポックで共通のスケール</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>平面(&amp;P)</translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation>1 つのエポックのマップを重ねた画像。エポック方向にドラッグできます</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>エポック(&amp;E):</translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation>平面およびウィンドウのエポック</translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation>奥行き方向に並べた全エポックのマップ</translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation>平面をエポック方向にドラッグします。平面の外をドラッグで回転、Shift+ドラッグで移動、ホイールでズーム。</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation>正解マスクのあるデータセット</translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation>%1 のマップを評価</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>エポックのマップ</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>累積マップ</translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation>なし: モデルへの問い合わせのみ</translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation>マップのあるすべての画像</translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation>リスト「%1」の画像</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation>最後のエポック、%1</translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation>表示中のエポック、%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>全 %n エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>その一部</translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation>1 / </translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>マップ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation>正解マスク(&amp;T)</translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation>しきい値ごとの平均 IoU、ポインティングゲーム、マスク内のエネルギー、最大値の 5 分の 1 を超える部分の適合率と再現率。</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>画像(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>間引き(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>モデルに問い合わせ</translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation>各エポックのネットワークが、そのマップに従って変更した画像をどう判断するか。マップごとにネットワークを何度も通す必要があります。</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation>ネットワークに問い合わせできません。学習ランがこれらのエポックすべてのチェックポイントを残していません。</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation>評価値をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>カンマ区切り値 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>ブラウザー用のページ (*.html)</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation>学習ランを開いてください。そのマップを評価します。</translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation>すでにマップを評価中です。</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>別のジョブが実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation>マップを評価中…</translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation>%1 件の画像またはマップを使用できませんでした。最初のもの: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation>評価を停止しました。以前の評価値は残っています。</translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation>マップを評価しています…</translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation>この学習ランのマップはまだ評価されていません。「評価…」では、マップを正解マスクと比較するか、マップに従って変更した画像に対するネットワークの判断と比較します。</translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation>「%1」は画像のリストにありません。学習ランの画像を開いてください。</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>「%1」を書き込みました。</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>評価値の対象</translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation>画像とクラスごとの評価値</translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation>画像ごとの評価値</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>クラスごとの評価値</translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation>エポックごとの評価値</translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation>見出しをクリックすると、その列の悪いものから順に並びます。ダブルクリックまたは Enter でその場所に移動します。</translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation>曲線で表した評価値</translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation>評価値が学習ランのどのマップのものか</translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation>マップ、画像、クラスを一覧するエポック</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>グラフに表示するもの</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>評価…</translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation>評価値をエクスポート…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation>すべての評価値を表 (CSV) または JSON として</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation>評価値、グラフ、画像に重ねた最も悪いマップをまとめた 1 つのページ (HTML)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習ラン</translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation>この学習ランと隣にある学習ランの評価値</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>エポックのマップ</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>累積マップ</translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation>これらの評価値は学習ランより古いものです。エポック %1 の後に作成されましたが、現在は %2 まであります。評価し直してください。</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation>全エポック</translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation>エポックごとの %1</translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation>しきい値ごとの平均 IoU</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>すべてのマップ</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>エポック %1 のマップ %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>マップ %n 枚、全エポックの平均</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation>%1 (「%2」と比較)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>学習ラン</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1（開いている）</translation>
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
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation>オーバーレイ付きの画像を保存</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation>ヒントの出力先フォルダー</translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation>ヒントをエクスポート</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>形式(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation>その中の同名のファイルは上書きされます。その他はすべてそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>上書き(&amp;O)</translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation>画像のフォルダーまたはデータセットを開く</translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation>学習ランのフォルダーを開く</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>画像を開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>モデルを開く</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation>学習ランが書き込まれるフォルダーを監視</translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>別のジョブが実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation>計算するものがありません。画像とモデルを開き、クラスと、モデルで計算できる手法を選択してください。</translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation>マップを計算中…</translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation>%1 枚の画像を説明できませんでした。最初の画像: %2</translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation>マップを計算中: %1 / %2</translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation>ヒントの価値が最も高い場所は学習ランのスコアから分かります。ランを開くか、一度教えてください。</translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation>ヒントのない画像に目立つものはありません。判断とアテンションはラベルのとおりです。</translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>このプロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation>これは、この画像のヒントを描いたファイルではありません。</translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation>ヒントはクラスに対して描きます。クラスのリストで選択するか、[編集] → [クラス] → [クラスを追加] で追加してください。</translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation>%1 のヒントをコピー</translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation>「%1」はサイズが異なるため、ヒントをコピーできません。</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>新規にする</translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation>着手にする</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>完了にする</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>フラグを付ける</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation>ヒントのピクセルをまだ探しています。見つかってからクラスを統合してください。</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation>最後の「元に戻す」がまだプロジェクトのファイルに保存されていません。保存されてから描いてください。</translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation>クラス %1 を追加</translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation>この画像は読み取れませんでした。</translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation>ヒントがあります。</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation>画像: すべて</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>クラス: すべて</translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation>画像を絞り込み</translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation>データセットのどのリストを表示するか</translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation>このクラスの画像が表示されます</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation>絞り込みと並べ替え: 一部の画像が隠れています</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>絞り込みと並べ替え</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>次のものだけ表示</translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation>ヒントあり</translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation>ヒントなし</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>絞り込みを解除(&amp;C)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation>リスト順</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>By Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>降順(&amp;D)</translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation>クラスのスコア</translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation>スコアのエントロピー</translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation>エポック間の不一致</translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation>基準エポックからの変化</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation>ヒント内のマップのエネルギー</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation>正解内のマップのエネルギー</translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation>マップと正解の IoU</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>悪いものから順に</translation>
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
        <translation>%2 枚中 %1 枚の画像を表示</translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation>画像がまだありません。フォルダーを開くか、ここにファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation>条件に合う画像がありません。</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>ヒントあり</translation>
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
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation>%2 の %1、最大 %3</translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation>ヒントをインポート</translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation>アノテーションのファイルまたはフォルダー</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>アノテーション</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>ファイル(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>フォルダー(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>アノテーション(&amp;A)</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>形式(&amp;R)</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>読み込まれるもの</translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation>合わないため除外されるもの</translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation>読み込み対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation>対象外(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation>対象の画像とクラスのヒントを置き換えます。画像ごとに 1 回の操作として元に戻せます。</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>アノテーションのファイル</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>アノテーションのフォルダー</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>判別結果: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>すべて対象です。</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>読み取れるものがありません。</translation>
    </message>
</context>
<context>
    <name>overlook::JobBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Stop this job</source>
        <translation>このジョブを停止</translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation>このジョブを続ける</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>このジョブを一時停止</translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation>一時停止中。%1</translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation>一時停止しています… %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation>マップをプロジェクトに保存できなくなりました: %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation>そのような操作はありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>「%1」はキーではありません</translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation>設定 shortcuts/%1: %2。</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation>層を検索</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (既定)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation>それ自体は出力のないグループです。中の層を選択してください。</translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>画像を表示</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>画像の不透明度</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>マスクを表示</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>マスクの不透明度</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教示</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>累積</translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation>疑似ラベル</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>評価</translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation>手法</translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation>マップの計算方法</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation>マップを取り出すネットワークの層</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>カラーマップ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation>生の値を 0 … 1 に変換する方法</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation>スケールに対する割合がこれより小さい値は表示しません</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>滑らかに</translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation>マップのセル間を補間します。オフではセルをそのまま表示します</translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation>値に応じて透過</translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation>弱い値ほど画像を透かして見せます。オフでは不透明度はどこも同じです</translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation>max(v, 0) / max</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>最小から最大</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>符号付き、中央が 0</translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation>0 … 1 をそのまま</translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation>正の根拠のみ。最も強い値がスケールの上端になります</translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation>最小値から最大値まで。負の根拠も表示します</translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation>否定する根拠は中央より下、支持する根拠は中央より上になります</translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation>確率マップと累積マップ用。範囲外の値はクリップされます</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>マップの不透明度</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>手法を選択</translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation>マップの値ごとのセル数。ドラッグでしきい値を動かせます</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>基準との差分</translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation>このエポックからピン留めしたエポックを引きます。ピン留めがなければ 1 つ前のエポックを引きます</translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation>等しい差が等しく見え、どの色覚でも読み取れます</translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation>明暗の縞は実際の値にはありません。色覚によっては見えにくくなります</translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation>エポック %1 のチェックポイントは保存されていません。</translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation>最初のエポックはまだ学習中です。</translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation>最初のエポックが終わるまで、累積するものはありません。</translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation>この画像は学習ランに属していないため、累積されていません。</translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation>マップは画像のラベルについてのみ累積されます。このクラスはラベルではありません。</translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation>最初のエポックは累積されません。そのマップはまだ何も知らないネットワークのものです。</translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation>エポック %1 までに採用されたマップはありません。ネットワークはこのクラスを認識しませんでした。</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation>ネットワークの計算を何度も繰り返す手法は累積されません。別の手法を選択してください。</translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation>学習ランには、この画像とクラスの累積できるマップが残っていません。</translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation>画像に重ねたマップ (最前面が先頭)</translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation>Space でマップの表示/非表示を切り替えます。</translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation>%1: %2, %3, %4 mm (右、前、頭)  ·  ボクセル %5, %6, %7  ·  値 %8</translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation>  ·  ラベル %1</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>レベル(&amp;L):</translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation>中間のグレーで表示する値 (最小値と最大値の間)</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>ウィンドウ(&amp;W):</translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation>黒から白までの値の範囲 (全体に対する割合)</translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation>マスク(&amp;M):</translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation>スライス上のマスクの不透明度</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>サーフェス</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation>アキシャルスライス</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>コロナルスライス</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>サジタルスライス</translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation>クリックで十字カーソルを移動、ホイールでスライスを変更、右ドラッグで明るさとコントラストを調整します</translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation>3 次元のマスク</translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation>  ·  ラベル %1 (%2)</translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation>  ·  マップ %1</translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation>マップ(&amp;P):</translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation>スライス上のマップと、メインウィンドウのそのレイヤーの不透明度</translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation>マップ (ボリューム)</translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation>マスクをサーフェスまたは雲状に、あるいはマップを雲状に表示します</translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation>開いたマスク</translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation>モデルのマスク</translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation>表示するマスク: 開いたもの、またはモデルが予測したもの</translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation>クラス「%1」を統合</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>統合(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>統合先(&amp;I)</translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation>両方のクラスのヒントを調べています…</translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n 枚の画像のヒントが「%1」のものになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>両方のヒントが %n 枚の画像の %1 で矛盾しています (見ると見ない)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>%n ピクセル</numerusform>
        </translation>
    </message>
    <message>
        <source>There the hint of &apos;%1&apos; stays.</source>
        <translation>そこでは「%1」のヒントが残ります。</translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation>両方のヒントが矛盾する所はありません。</translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation>元に戻すと、統合全体が取り消されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n 枚の画像にラベル「%1」があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation>プロジェクトの外にあるファイルは変更されません。マスクと学習ランには「%1」が残り、プロジェクトは画像のマスクにある「%1」を「%2」として読み取ります。</translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation>学習ランやエクスポートしたものなど、プロジェクトの外にあるファイルは変更されず、「%1」が残ります。</translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation>既定：%1</translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation>%1 には選べる層がありません。Grad-CAM にはあります</translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 を読み込み中…</translation>
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
            <numerusform>この下に古い通知が %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>この通知を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>助言</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation>比較する学習ラン</translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation>比較するモデル</translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation>モデル (*.pt *.ts *.pth);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation>ペイン B をそれ自身から引くことはできません。ペイン B に学習ランを選択してください。</translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation>ペイン A はすでに差分を表示しています。ペイン A でオフにしてください。</translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation>ペイン %1</translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation>ペイン %1 の学習ランまたはモデル</translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation>ペイン %1 のエポック</translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation>ペイン %1 の手法</translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation>ペイン %1 のネットワークの層</translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation>何も開いていません</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>差分 A − B</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>別の学習ラン…</translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation>別のモデル…</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>タイムライン: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>基準: %1</translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation>前のエポック: %1</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>前のエポック</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>エポック %1</translation>
    </message>
</context>
<context>
    <name>overlook::PercentSlider</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>overlook::PictureOrderView</name>
    <message>
        <source>entropy</source>
        <translation>エントロピー</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>ばらつき</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>in hints</source>
        <translation>ヒント内</translation>
    </message>
    <message>
        <source>in truth</source>
        <translation>正解内</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>画像を見ています…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation>ピン位置の値をエクスポート</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>カンマ区切り値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation>エポック %1 のマップを計算中…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation>エポックごと</translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation>手法ごと</translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation>値を何に対して描くか</translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation>ピンを外す</translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation>選択したピンを画像から外します</translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation>カーソル位置とピン留めしたピクセルの値</translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation>プローブしたピクセルの値</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>%n エポックを計算</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>カーソル</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1、差分</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation>ピクセルをピン留め (K) するか指し示すと、エポックごとの値が表示されます。</translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation>学習ランを開くと、ピクセルの値をエポックごとに表示できます。</translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation>このエポックで計算された生の値</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation>ピクセルをピン留め (K) するか指し示すと、手法ごとの値が表示されます。</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation>プロジェクトに画像のフォルダーを追加</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>プロジェクトのコピーを保存</translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation>画像は今どこにありますか? サブフォルダーも検索されます。</translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation>ヒントはプロジェクトファイルに保存され、描いたものが失われることはありません。</translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation>これらの画像のプロジェクトがあります: %1</translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation>%1 に作成されます。画像はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation>作成(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation>別の場所を選択(&amp;A)…</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation>プロジェクト「%1」は破損しています。</translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation>読み取れたものはすべて表示しています。ファイル自体は変更されません。読み取れた内容は新規プロジェクトとして保存できます。</translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation>新規プロジェクトとして保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>読み取れたものを保存</translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation>プロジェクトの画像はすべて元の場所にあります。</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>見つからない %n 枚の画像は、そこにもありませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>見つからなかった画像のうち %n 枚が内容から見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation>それを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation>Overlook プロジェクト</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 として保存しました。</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation>インデックス PNG、値 = クラス (*.png)</translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation>すべての画像のマスクを置くフォルダー</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation>画像と、モデルまたは学習ランを開き、手法を選んでください。そのマップからマスクを作ります。</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation>ネットワークを何度も通す手法は自動では始まりません。別の手法を選ぶか、先に各クラスのマップを計算してください。</translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation>画像のクラスのマップを計算中…</translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation>マスクを作成中…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelPanel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>下回る</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上回る</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation>密 CRF</translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation>クラスがピクセルを争うときの背景の重み</translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation>クラスはこれを上回る必要があります</translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation>背景は、1 から最大のマップを引いた値のこの乗です</translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation>マップを 0 から 1 の値にする方法</translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation>すべてのマップが下回る所は確実に背景</translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation>マップが上回る所は確実にそのクラス</translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation>二つのクラスが上回る所は不明。100% = なし</translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation>境界を画像の色に沿わせます。公表されたパラメーターを使います</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>どこも同じ</translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation>高いマップがない所</translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation>同じ、ヒントに従う</translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation>正の部分、最大値で割る</translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation>最小値から最大値まで</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation>不確かな所を除く</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation>クラスとマスクに占める割合</translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation>マスクを保存…</translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation>すべての画像のマスク…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>%n クラスのマップがまだありません…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation>クラスを選んでください。この画像にどのクラスがあるかを示すものがありません。</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation>%2 のマップから作った %1 のマスク。予測されたものの代わりに表示します。</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation>マスクを作成中…</translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation>すでにマスクを作成中です。</translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation>学習ランを開いてください。すべての画像のマスクは、そこに保存されたマップから作ります。</translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation>学習ランは CAM のマップと累積マップを保存します。これらの手法から選んでください。</translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation>ヒントによるマスクは、ここでは一度に 1 枚の画像だけ作ります。すべての画像: overlook-engine pseudo-labels … --hints PROJECT。</translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation>%1 個のマスクを「%2」に書き込みました。%3 個はすでにありました。</translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation>%1 枚の画像にマスクがありません。最初: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation>表面(&amp;S):</translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation>画像とマップ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation>レリーフに貼るもの</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>高さ(&amp;H):</translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation>最大値の高さ (画像の長辺に対する割合)</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>しきい値(&amp;T):</translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation>正規化された値がこれより小さい所ではマップを描きません。平面はこの高さにあります</translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation>マップのレリーフ</translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation>ドラッグで回転、Shift+ドラッグで移動、ホイールでズーム。Shift+矢印キーでも回転します。</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation>%1 ではなくこのマシンで実行されます。</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation>見ているものは %1 で計算されます。学習、教示、全画像のマップは引き続きこのマシンで実行されます。</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation>SSH でエンジンに接続</translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation>user@host または ~/.ssh/config の名前</translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation>以後モデルはそのマシンで計算されます。モデルと見ている画像はそれぞれ一度だけ送られます。学習と教示はこのマシンで実行されます。ログインは鍵で行える必要があります。Overlook はパスワードを尋ねません。</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>マシン(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>そこのエンジン(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation>送ったものを置くフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>切断(&amp;D)</translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation>モデルはこのマシンで計算されます。</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続中…</translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation>モデルは %1 で計算されます。</translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation>%1 との接続が切れました。計算が必要になると再接続されます。</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation>曲線を表示する学習ラン</translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation>表示する損失と指標</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>学習ランの曲線</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>画像 (PNG、SVG) または数値 (CSV) として</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation>スコアの信頼性</translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation>しきい値ごとの IoU</translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation>学習ランについてグラフに表示するもの</translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation>チャネルアテンション</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation>学習ランと、表示する項目を選択してください。</translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation>学習ランを開くと曲線が表示されます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation>実際に正しい割合 (エポック %1)、較正誤差 %2</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>完全に較正された場合</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation>平均 IoU (エポック %1)、最大は %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation>学習ランを開くと、その性能が表示されます。</translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation>学習ランの画像について、比較の基準となる情報がありません。</translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation>%1、エポック %2：%3 %4</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation>「%1」を外す</translation>
    </message>
</context>
<context>
    <name>overlook::ScaleControls</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This map</source>
        <translation>このマップ</translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation>スケールの両端はこのマップの値の両端です</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>この画像</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>この学習ラン</translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation>この画像の既知の全クラスのマップに共通のスケール</translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation>この画像とクラスの既知の全エポックのマップに共通のスケール</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>2 つの数値</translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation>スケールの両端は入力した 2 つの生の値です</translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation>両端、ガンマ、等値線</translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation>スケールの両端、値を色に変える方法、値の等しい線</translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation>両端の基準</translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation>どの値でスケールの両端を決めるか</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>下端、上端</translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation>スケール両端の生の値 (例: 0 2.5)</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation>スケールの両端それぞれの外に置く値の割合 (%)</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation>1 より小さいと弱い値が強調され、1 より大きいと強い値だけが残ります</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>等値線</translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation>マップがこれらの値をとる線 (例: 0.25 0.5 0.75)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation>等値線のレベルは生の値です。オフでは 0 から 1 のスケール上の位置です</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>線のみ</translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation>マップの色なしで等値線を表示します</translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation>状態「%1」に %2 秒以内に達しませんでした。</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>画像を %1 に書き込めません。</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation>そこから外す(&amp;T)</translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation>キーを押してください。続けて押すとキーの並びになります。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation>追加のキー %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>消去: %1</translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation>すべてを次のキー割り当てに戻す:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>ユーザーが変更</translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation>「%1」はヒントを描いたファイルではないため、ヒントを表示しません。元のファイルを戻すか、[ファイル] → [移動された画像を検索] で現在の場所を選択してください。</translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>別のジョブが実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation>スライスを見られるモデルが開いていません。モデル、またはチェックポイントが保存されているエポックを開いてください。</translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation>マップには、クラスと、モデルで計算できる手法が必要です。メインウィンドウで両方を選択してください。</translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation>スライスを見ています…</translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation>スライスを見ています: %1 / %2</translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation>%1 それまでに見たスライス: %2。そこで得られた結果は残ります。</translation>
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
        <translation>すべてのスライスを見る(&amp;K)</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>モデル(&amp;D):</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>マップ</translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation>マスクとマップ</translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation>モデルに求めるもの: 予測するマスク、または選択したクラスのマップ</translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation>アキシャルスライス</translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation>コロナルスライス</translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation>サジタルスライス</translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation>モデルが順に見ていくスライス (表示中のグレーの濃淡で見ます)</translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation>モデルのサイズで</translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation>スライス本来のサイズで</translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation>モデルに渡すスライスのサイズ: モデルが想定するサイズ、または任意のサイズを受け付けるモデルではそのままのサイズ</translation>
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
        <translation>後</translation>
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
        <translation>アキシャル</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>コロナル</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>サジタル</translation>
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
        <translation>画像 1 ピクセルあたりの画面ピクセル数</translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation>モデルを計算する場所</translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (使用中)</translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation>教え方</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>レッスンの進捗</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>前後を比較</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>変化の大きい画像</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>アテンションの移動</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>最も変化した画像</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>このバージョンに戻す</translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation>最終段が学習</translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation>すべての層が学習（遅い）</translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation>%1 より後ろが学習</translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation>学習する層</translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation>学習する層より前は一度だけ計算されます</translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation>このヒントの効果</translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation>表示中の画像のヒントなしでもう一度教え、何が変わり何を失ったかを示します</translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation>次にヒントを描く場所</translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation>ヒントが最も役立つ画像とその理由</translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation>ヒントの価値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation>ヒントの価値がある画像</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation>選んだ 2 つのバージョンを並べて、または 1 つを使用中のバージョンと</translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation>3 つのペイン：後、前、差を同じスケールで。Shift を押している間は前を表示</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation>レッスンは処理中のバッチの後で待ち、一時停止がなかったかのように続きます</translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2 の %1: %3</translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation>%2 のエポック %1 から継続します。</translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation>%1 から継続します。</translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation>「ここは見ない」に対する「ここを見る」のアテンション: %1 → %2。</translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation>ホールドアウト画像での正しい判定: %1 → %2。</translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation>判定が改善した画像: %1 枚、悪化: %2 枚。</translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>%n 枚の画像のヒント付きピクセル %1 個で教えました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation>ホールドアウト画像の判定が前より悪くなっています。採用する前によくお考えください。</translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation>「%1」が忘れられつつあります。正しい判定: %2 → %3。</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>すべてのレッスンの前</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>ヒント付きの画像は %n 枚です。</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation>「%1」を %2 と判断していますが、画像にそのラベルはありません</translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation>「%1」のラベルがありますが、%2 しかありません</translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation>「%2」へのアテンションの %1 がその外にあります</translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation>「%1」のスコアがエポックごとに %2 揺れています</translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation>%1。主に%2を見ています</translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation>教えるにはヒントのあるプロジェクトが必要です。モデルが見るべき場所を描くか、プロジェクトを開いてください。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>このプロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation>すでに学習または計算が実行中です。終わるまで待つか、停止してください。</translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation>先に前回のレッスンを採用または破棄してください。</translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation>ヒントがまだありません。モデルが見るべき場所、または見るべきでない場所を描いてください。</translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation>教える対象の学習ランまたはモデルを開いてください。</translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation>ヒントで教えられるのは分類モデルです。このモデルはセグメンテーション用です。</translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation>エポック %1 のチェックポイントは保存されていません。継続元として別のエポックを選択してください。</translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation>教示中…</translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation>教示を停止しました。モデルは元のままです。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation>破棄したレッスンのフォルダー %1 を削除できませんでした。</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation>「%1」はもうないため、戻す先がありません。バージョンはリストに残ります。</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>すべてのレッスンの前</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation>「%1」はもうないため、このバージョンは比較できません。バージョンは一覧に残ります。</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 と %2 の比較</translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation>使用中のバージョンがまだありません。教えて、レッスンを採用してください。</translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation>ヒントを測れるレッスンがまだありません。先に教えてください。</translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation>この画像にヒントはありません。ヒントのある画像を表示してもう一度試してください。</translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation>ほかの画像にヒントはないので、レッスンによる変化がすべてその効果です。</translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation>%1 のヒントなしで教えています…</translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation>%1 のヒントがしたこと</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation>ボリューム</translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation>スキャンを開く: NIfTI、または DICOM シリーズの任意のスライス</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation>ボリュームのマスクを開く</translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation>スライス画像の出力先フォルダー</translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation>3D ビューを保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation>色付き PLY (*.ply)</translation>
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
        <translation>レリーフをメッシュとして保存</translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation>モデルのマスクを保存</translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation>モデルのマップを保存</translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation>NIfTI ボリューム (*.nii.gz *.nii)</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation>画像とモデルを開くと、マップがレリーフで表示されます。</translation>
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
        <translation>レリーフ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation>医用ボリューム</translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (Space)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (Space)</translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation>学習ランを開くか学習を始めると、エポックをスクラブできます</translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation>1 エポック戻る</translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation>1 エポック進む</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>終わったら最初から繰り返す</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>再生速度</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>他の学習ラン</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>曲線</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>曲線が示すもの</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>学習ラン</translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation>下に並べる学習ラン（同じエポック）</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation>完了したエポックはまだありません</translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation>エポックが選択されていません</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>エポック %1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation>エポック %1 は予定されています</translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation>基準: 他のエポックの比較対象です</translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation>エポック %1 のピン留めを外す</translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation>エポック %1 を基準としてピン留め</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>マーク付き</translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation>エポック %1 のマークを外す</translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation>エポック %1 にマークを付ける</translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation>何も保存されていません</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation>ヒント内</translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation>正解内</translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation>%1 以上の面積</translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation>ツールのオプション</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation>ブラシの直径 (画像のピクセル単位)</translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation>エッジで止める</translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation>ブラシ中心の下の色に似たピクセルだけを塗ります</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation>ブラシの下で許容する色の差、0 から 255</translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation>クリックした色からの許容する差、0 から 255</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>隣接のみ</translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation>クリックしたピクセルとつながったピクセルだけ。オフでは画像全体が対象です</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation>アテンションの下限 (マップの範囲に対する割合)</translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation>小領域の一辺 (画像のピクセル単位)</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>拡張量</translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation>ヒントを拡張・収縮する量 (画像のピクセル単位)</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ここは見ない</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>ここを見る</translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation>描くもの: %1</translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation>描くもの: 「ここを見る」または「ここは見ない」。Ctrl を押している間は逆になります</translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation>見る</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>教える</translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation>デモを開いてエポックをたどると、学習中のネットワークがどこを見ているか分かります。</translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation>ブラシで数ピクセルを塗ります。ネットワークはここを見る、またはここを見ない、という意味です。</translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation>「教える」を押すと、ネットワークがヒントから学び、前後を比べられます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>ツアー：%1</translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation>開いているデータセットで学習</translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation>データセットと同じ場所の新しいフォルダー</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>エポック数(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation>バッチあたりの画像数(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>シード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation>学習ランのフォルダー(&amp;R)</translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation>学習中、完了したエポックは順にタイムラインに現れます。いつでも停止できます。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation>学習ランの出力先フォルダー</translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation>エンジンに問い合わせ中…</translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation>ヒントマスクのフォルダー</translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation>HINTS/boat/picture.png: 255 ここを見る、0 ここは見ない</translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation>累積アテンションを学習する元の学習ラン</translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation>累積アテンション (OAA) の学習ラン</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>手法(&amp;M)</translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation>アテンションの重み (α)(&amp;A)</translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation>ヒントの重み (ω)(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation>ヒントマスク(&amp;I)</translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation>以前の学習ラン(&amp;U)</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>ネットワークの既定値</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>学習率(&amp;L)</translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation>学習はこのマシンで実行されます。%1 が計算するのは見ているものだけです。</translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>すでに学習が実行中です。停止するか、終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>学習中…</translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation>学習を停止しました。完了したエポックは残っています。</translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation>%1 の学習ランには作成方法の記録がないため、継続できません。新しく学習してください。</translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation>ヒントはプロジェクトに属します。プロジェクトを開くか、新規作成してください。</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>このプロジェクトは読み取り専用で開かれています。</translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation>ヒントをインポートまたはエクスポート中です。終わるまで待つか、[モデル] → [ジョブを停止] で停止してください。</translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation>ヒントをインポート中</translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation>ヒントをエクスポート中</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 枚の画像</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation>%1のヒントを「%2」からインポートしました。</translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation>%1のヒントを「%2」にエクスポートしました。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n 件が除外されました。最初のもの: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation>インポートを停止しました。それまでの分は残り、画像ごとに元に戻せます。</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>エクスポートを停止しました。</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation>ボリュームを読み込み中…</translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation>[ファイル] → [ボリュームを開く] でスキャン (NIfTI または DICOM) を開くか、ウィンドウにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation>これらのスライスは %1 × %2 ボクセルで、画像にするには小さすぎます。別の方向のスライスを選択してください。</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>%1 / %2 スライス</translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation>マスクは背景のみ</translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation>メインウィンドウでモデルを開いてください。スライスを順に見ていきます。</translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation>マップは、メインウィンドウで選択されているクラスのものです。</translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation>マップは、メインウィンドウでの選択どおり、%2 による %1 のものです。</translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation>%1、どのスライスにも支持する根拠がありません</translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation>%1、全スライスで共通のスケール %2 … %3</translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation>あなたのネットワークはどこを見ていますか?</translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation>小さな画像セットを作り、目の前でネットワークを学習します。約 1 分、ダウンロードは不要です。</translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation>または、画像、フォルダー、モデル、学習ランをこのウィンドウのどこかにドロップしてください</translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation>ご自分の画像に対するアテンションを、エポックごとに確かめられます。</translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation>学習にはデータセットが必要です。PASCAL VOC 構成 (JPEGImages、Annotations、ImageSets) のフォルダーを開いてください。</translation>
    </message>
</context>
</TS>
