<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Pictures…</source>
        <translation>사진 열기(&amp;P)…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>폴더 열기(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;Model…</source>
        <translation>모델 열기(&amp;M)…</translation>
    </message>
    <message>
        <source>Open &amp;Run…</source>
        <translation>학습 기록 열기(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;Demo</source>
        <translation>데모 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>최근 항목 열기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Missing Entries</source>
        <translation>없어진 항목 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>목록 비우기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save View as Picture…</source>
        <translation>보기를 사진으로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save O&amp;verlay at Full Size…</source>
        <translation>겹친 그림을 원래 크기로 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Copy View</source>
        <translation>보기 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Pixel Value</source>
        <translation>픽셀 값 복사(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels (100 %)</source>
        <translation>실제 픽셀 (100 %)(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fit to Window</source>
        <translation>창에 맞추기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Hide Overlays (Hold to Peek)</source>
        <translation>겹친 레이어 숨기기(누르고 있으면 잠깐)(&amp;H)</translation>
    </message>
    <message>
        <source>Show Attention &amp;Map</source>
        <translation>어텐션 맵 표시(&amp;M)</translation>
    </message>
    <message>
        <source>Show Mas&amp;k</source>
        <translation>마스크 표시(&amp;K)</translation>
    </message>
    <message>
        <source>Overlay More Opa&amp;que</source>
        <translation>겹친 레이어 더 진하게(&amp;Q)</translation>
    </message>
    <message>
        <source>Overlay More &amp;Transparent</source>
        <translation>겹친 레이어 더 투명하게(&amp;T)</translation>
    </message>
    <message>
        <source>Pixel &amp;Grid from 800 %</source>
        <translation>800 %부터 픽셀 격자(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Legend</source>
        <translation>범례(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>패널(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>배치 초기화(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>전체 화면(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>이동(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next Picture</source>
        <translation>다음 사진(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Picture</source>
        <translation>이전 사진(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ext Epoch</source>
        <translation>다음 에포크(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;revious Epoch</source>
        <translation>이전 에포크(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;First Epoch</source>
        <translation>첫 에포크(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last Epoch</source>
        <translation>마지막 에포크(&amp;L)</translation>
    </message>
    <message>
        <source>Pl&amp;ay Epochs</source>
        <translation>에포크 재생(&amp;A)</translation>
    </message>
    <message>
        <source>Repea&amp;t Playing</source>
        <translation>반복 재생(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Class by Rank</source>
        <translation>순위로 클래스 선택(&amp;C)</translation>
    </message>
    <message>
        <source>Most Probable Class</source>
        <translation>가장 확률이 높은 클래스</translation>
    </message>
    <message>
        <source>2nd Class</source>
        <translation>2순위 클래스</translation>
    </message>
    <message>
        <source>3rd Class</source>
        <translation>3순위 클래스</translation>
    </message>
    <message>
        <source>4th Class</source>
        <translation>4순위 클래스</translation>
    </message>
    <message>
        <source>5th Class</source>
        <translation>5순위 클래스</translation>
    </message>
    <message>
        <source>6th Class</source>
        <translation>6순위 클래스</translation>
    </message>
    <message>
        <source>7th Class</source>
        <translation>7순위 클래스</translation>
    </message>
    <message>
        <source>8th Class</source>
        <translation>8순위 클래스</translation>
    </message>
    <message>
        <source>9th Class</source>
        <translation>9순위 클래스</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>방법(&amp;M)</translation>
    </message>
    <message>
        <source>Target &amp;Layer</source>
        <translation>대상 층(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Train…</source>
        <translation>학습(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Stop Job</source>
        <translation>작업 중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>설정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>언어(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colour Scheme</source>
        <translation>색 구성표(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>시스템 설정 따름(&amp;S)</translation>
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
        <translation>데스크톱 설정 따름(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Diagnose</source>
        <translation>진단(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Overlook</source>
        <translation>Overlook 정보(&amp;A)</translation>
    </message>
    <message>
        <source>Explain the &amp;Pixel under the Cursor</source>
        <translation>커서 아래 픽셀 설명(&amp;P)</translation>
    </message>
    <message>
        <source>Explain the &amp;Whole Prediction</source>
        <translation>예측 영역 전체 설명(&amp;W)</translation>
    </message>
    <message>
        <source>Compute for A&amp;ll Pictures</source>
        <translation>모든 사진에 대해 계산(&amp;L)</translation>
    </message>
    <message>
        <source>Explain a &amp;Region (Alt-Drag)</source>
        <translation>영역 설명(Alt+끌기)(&amp;R)</translation>
    </message>
    <message>
        <source>Map La&amp;yers</source>
        <translation>맵 레이어(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add Map Layer</source>
        <translation>맵 레이어 추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Map Layer</source>
        <translation>맵 레이어 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Up</source>
        <translation>맵 레이어 위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move Map Layer &amp;Down</source>
        <translation>맵 레이어 아래로(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Map Layer</source>
        <translation>다음 맵 레이어(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;ngine</source>
        <translation>엔진(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>계산 장치(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue Training</source>
        <translation>학습 계속(&amp;C)</translation>
    </message>
    <message>
        <source>Open Pro&amp;ject…</source>
        <translation>프로젝트 열기(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;New Project of These Pictures…</source>
        <translation>이 사진들로 새 프로젝트(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Add Pictures to Project…</source>
        <translation>프로젝트에 사진 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Find Mo&amp;ved Pictures…</source>
        <translation>옮겨진 사진 찾기(&amp;V)…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy of the Project…</source>
        <translation>프로젝트 사본 저장(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Import Hints…</source>
        <translation>힌트 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Hints…</source>
        <translation>힌트 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Close Pro&amp;ject</source>
        <translation>프로젝트 닫기(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;lasses</source>
        <translation>클래스(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add Class…</source>
        <translation>클래스 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename Class…</source>
        <translation>클래스 이름 바꾸기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Colour of Class…</source>
        <translation>클래스 색(&amp;C)…</translation>
    </message>
    <message>
        <source>Move Class &amp;Up</source>
        <translation>클래스 위로(&amp;U)</translation>
    </message>
    <message>
        <source>Move Class &amp;Down</source>
        <translation>클래스 아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move Class…</source>
        <translation>클래스 제거(&amp;M)…</translation>
    </message>
    <message>
        <source>Class Is in This &amp;Picture</source>
        <translation>이 사진에 클래스가 있음(&amp;P)</translation>
    </message>
    <message>
        <source>Show H&amp;ints</source>
        <translation>힌트 표시(&amp;I)</translation>
    </message>
    <message>
        <source>Next Picture without &amp;Hints</source>
        <translation>힌트 없는 다음 사진(&amp;H)</translation>
    </message>
    <message>
        <source>Next Fla&amp;gged Picture</source>
        <translation>깃발 있는 다음 사진(&amp;G)</translation>
    </message>
    <message>
        <source>Next Picture Not D&amp;one</source>
        <translation>끝나지 않은 다음 사진(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Hints</source>
        <translation>힌트(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;No Tool: Pan and Explain</source>
        <translation>도구 없음: 이동과 설명(&amp;N)</translation>
    </message>
    <message>
        <source>Draw “Not &amp;Here” Instead of “Look Here”</source>
        <translation>“여기를 보라” 대신 “여기 말고” 그리기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger Brush</source>
        <translation>붓 크게(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller Brush</source>
        <translation>붓 작게(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change Hint</source>
        <translation>힌트 변경(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>늘리기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Shrink</source>
        <translation>줄이기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Fill Holes</source>
        <translation>구멍 채우기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep Largest Piece</source>
        <translation>가장 큰 조각만 남기기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>뒤집기(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Copy from &amp;Previous Picture</source>
        <translation>이전 사진에서 복사(&amp;P)</translation>
    </message>
    <message>
        <source>Copy from &amp;Next Picture</source>
        <translation>다음 사진에서 복사(&amp;N)</translation>
    </message>
    <message>
        <source>Mark Picture as &amp;Done</source>
        <translation>사진을 완료로 표시(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flag Picture</source>
        <translation>사진에 깃발 표시(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Volume…</source>
        <translation>볼륨 열기(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Compare Epochs</source>
        <translation>에포크 비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Pin Epoch as Reference</source>
        <translation>에포크를 기준으로 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;Difference to Reference</source>
        <translation>기준과의 차이 표시(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Flash Reference (Hold Shift)</source>
        <translation>기준 잠깐 보기(Shift 누르기)(&amp;F)</translation>
    </message>
    <message>
        <source>Pa&amp;nes</source>
        <translation>창 나누기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;One Pane</source>
        <translation>한 칸(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Two Panes</source>
        <translation>두 칸(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree Panes</source>
        <translation>세 칸(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Four Panes</source>
        <translation>네 칸(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Wipe between Two Panes</source>
        <translation>두 칸 사이 밀어 보기(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Blink between Two Panes</source>
        <translation>두 칸 번갈아 보기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Compare with Reference Epoch</source>
        <translation>기준 에포크와 비교(&amp;C)</translation>
    </message>
    <message>
        <source>One &amp;Scale for All Panes</source>
        <translation>모든 칸에 같은 눈금(&amp;S)</translation>
    </message>
    <message>
        <source>Prob&amp;e</source>
        <translation>탐침(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Pin the Pixel under the Cursor</source>
        <translation>커서 아래 픽셀 고정(&amp;P)</translation>
    </message>
    <message>
        <source>Pin by &amp;Clicking (Ctrl-Click)</source>
        <translation>클릭으로 고정(Ctrl+클릭)(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove All Pins</source>
        <translation>모든 핀 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export Values at the Pins…</source>
        <translation>핀의 값 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Save Chart of Cur&amp;ves…</source>
        <translation>곡선 차트 저장(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;3-D</source>
        <translation>3차원(&amp;3)</translation>
    </message>
    <message>
        <source>&amp;Relief of the Map</source>
        <translation>맵의 기복(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Epochs as a Volume</source>
        <translation>에포크 볼륨(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Medical Volume</source>
        <translation>의료 볼륨(&amp;M)</translation>
    </message>
    <message>
        <source>Open &amp;Mask of the Volume…</source>
        <translation>볼륨의 마스크 열기(&amp;M)…</translation>
    </message>
    <message>
        <source>Open Axial &amp;Slices as Pictures…</source>
        <translation>축 방향 단면을 그림으로 열기(&amp;S)…</translation>
    </message>
    <message>
        <source>Reset 3-D &amp;View</source>
        <translation>3차원 보기 초기화(&amp;V)</translation>
    </message>
    <message>
        <source>Save 3-D View as &amp;Picture…</source>
        <translation>3차원 보기를 그림으로 저장(&amp;P)…</translation>
    </message>
    <message>
        <source>Save Relief as &amp;Mesh…</source>
        <translation>기복을 메시로 저장(&amp;M)…</translation>
    </message>
    <message>
        <source>T&amp;each with the Hints</source>
        <translation>힌트로 가르치기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Before and After the Lesson</source>
        <translation>수업 전과 후(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Accept the Lesson</source>
        <translation>수업 받아들이기(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Discard the Lesson</source>
        <translation>수업 버리기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Watch a Folder for a Run…</source>
        <translation>폴더의 학습 기록 지켜보기(&amp;W)…</translation>
    </message>
    <message>
        <source>Acc&amp;umulation</source>
        <translation>누적(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;Accumulated Map</source>
        <translation>누적 맵 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Show &amp;Winning Epochs</source>
        <translation>우세 에포크 표시(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Leave Epoch Out, or Take It In</source>
        <translation>에포크 제외 또는 다시 포함(&amp;L)</translation>
    </message>
    <message>
        <source>Accumulate as the &amp;Run Did</source>
        <translation>학습 때의 규칙으로 누적(&amp;R)</translation>
    </message>
    <message>
        <source>Compute for All Pictures and &amp;Epochs</source>
        <translation>모든 사진과 에포크 계산(&amp;E)</translation>
    </message>
    <message>
        <source>Map &amp;Scale and Contours</source>
        <translation>맵 눈금과 등고선(&amp;S)</translation>
    </message>
    <message>
        <source>Scale of This &amp;Map</source>
        <translation>이 맵의 눈금(&amp;M)</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Picture</source>
        <translation>이 사진에 하나의 눈금(&amp;P)</translation>
    </message>
    <message>
        <source>One Scale for This &amp;Run</source>
        <translation>이 학습 기록에 하나의 눈금(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the Scale as It Is</source>
        <translation>지금 눈금 유지(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Clip More</source>
        <translation>더 자르기(&amp;C)</translation>
    </message>
    <message>
        <source>Clip &amp;Less</source>
        <translation>덜 자르기(&amp;L)</translation>
    </message>
    <message>
        <source>Bring Out &amp;Weak Values</source>
        <translation>약한 값 강조(&amp;W)</translation>
    </message>
    <message>
        <source>Bring Out &amp;Strong Values</source>
        <translation>강한 값 강조(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;ontours</source>
        <translation>등고선(&amp;O)</translation>
    </message>
    <message>
        <source>Contours Onl&amp;y</source>
        <translation>등고선만(&amp;Y)</translation>
    </message>
    <message>
        <source>R&amp;eset Scale</source>
        <translation>눈금 초기화(&amp;E)</translation>
    </message>
    <message>
        <source>Order Pict&amp;ures</source>
        <translation>사진 정렬(&amp;U)</translation>
    </message>
    <message>
        <source>As in the &amp;List</source>
        <translation>목록 순서대로(&amp;L)</translation>
    </message>
    <message>
        <source>By &amp;Name</source>
        <translation>이름순(&amp;N)</translation>
    </message>
    <message>
        <source>By S&amp;tatus</source>
        <translation>상태순(&amp;T)</translation>
    </message>
    <message>
        <source>By Si&amp;ze</source>
        <translation>크기순(&amp;Z)</translation>
    </message>
    <message>
        <source>By &amp;Score of the Class</source>
        <translation>클래스 점수순(&amp;S)</translation>
    </message>
    <message>
        <source>By &amp;Entropy of the Scores</source>
        <translation>점수의 엔트로피순(&amp;E)</translation>
    </message>
    <message>
        <source>By &amp;Disagreement between Epochs</source>
        <translation>에포크 간 불일치순(&amp;D)</translation>
    </message>
    <message>
        <source>By &amp;Change since the Reference Epoch</source>
        <translation>기준 에포크 이후 변화순(&amp;C)</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the &amp;Hints</source>
        <translation>힌트 안의 맵 에너지순(&amp;H)</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the T&amp;ruth</source>
        <translation>정답 안의 맵 에너지순(&amp;R)</translation>
    </message>
    <message>
        <source>By &amp;IoU of the Map with the Truth</source>
        <translation>맵과 정답의 IoU순(&amp;I)</translation>
    </message>
    <message>
        <source>Descendin&amp;g</source>
        <translation>내림차순(&amp;G)</translation>
    </message>
    <message>
        <source>Pse&amp;udo-Labels</source>
        <translation>의사 레이블(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Try Out Rules</source>
        <translation>규칙 시험(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save Mask…</source>
        <translation>마스크 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Masks of &amp;All Pictures…</source>
        <translation>모든 사진의 마스크(&amp;A)…</translation>
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
        <translation>힌트를 줄 만한 다음 사진(&amp;W)</translation>
    </message>
    <message>
        <source>E&amp;ffect of This Picture&apos;s Hints</source>
        <translation>이 사진 힌트의 효과(&amp;F)</translation>
    </message>
    <message>
        <source>Compare with the Version Before</source>
        <translation>이전 버전과 비교</translation>
    </message>
    <message>
        <source>Find a &amp;Command…</source>
        <translation>명령 찾기(&amp;C)…</translation>
    </message>
    <message>
        <source>Show the &amp;Tour</source>
        <translation>둘러보기 표시(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Connect through SSH…</source>
        <translation>SSH로 연결(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Back to This Machine</source>
        <translation>이 컴퓨터로 돌아가기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Look at All Slices with the Model</source>
        <translation>모델로 모든 단면 보기(&amp;L)</translation>
    </message>
    <message>
        <source>Save the Model&apos;s Mas&amp;k as NIfTI…</source>
        <translation>모델의 마스크를 NIfTI로 저장(&amp;K)…</translation>
    </message>
    <message>
        <source>Save the Model&apos;s M&amp;ap as NIfTI…</source>
        <translation>모델의 맵을 NIfTI로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Play Fa&amp;ster</source>
        <translation>더 빠르게 재생(&amp;S)</translation>
    </message>
    <message>
        <source>Play Slo&amp;wer</source>
        <translation>더 느리게 재생(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Mark Epoch, or Unmark It</source>
        <translation>에포크 표시 또는 표시 해제(&amp;M)</translation>
    </message>
    <message>
        <source>Next Mar&amp;ked Epoch</source>
        <translation>다음 표시된 에포크(&amp;K)</translation>
    </message>
    <message>
        <source>Previous Marke&amp;d Epoch</source>
        <translation>이전 표시된 에포크(&amp;D)</translation>
    </message>
    <message>
        <source>Pause Trai&amp;ning</source>
        <translation>학습 일시 정지(&amp;N)</translation>
    </message>
    <message>
        <source>Mer&amp;ge Class Into…</source>
        <translation>클래스를 다른 클래스에 합치기(&amp;G)…</translation>
    </message>
    <message>
        <source>Export Fi&amp;gures…</source>
        <translation>수치 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>Save Repor&amp;t…</source>
        <translation>보고서 저장(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;valuate the Maps…</source>
        <translation>맵 평가(&amp;V)…</translation>
    </message>
    <message>
        <source>Fi&amp;gures of the Evaluation</source>
        <translation>평가 수치(&amp;G)</translation>
    </message>
    <message>
        <source>Cur&amp;ve over Epochs</source>
        <translation>에포크별 곡선(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Loss</source>
        <translation>손실(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Score of the Class</source>
        <translation>클래스 점수(&amp;S)</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Hints</source>
        <translation>힌트 안의 맵 에너지(&amp;H)</translation>
    </message>
    <message>
        <source>Energy of the Map inside the &amp;Truth</source>
        <translation>정답 안의 맵 에너지(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Area of the Map above the Threshold</source>
        <translation>임계값을 넘는 맵의 넓이(&amp;A)</translation>
    </message>
    <message>
        <source>Runs Underneat&amp;h</source>
        <translation>아래쪽 실행(&amp;H)</translation>
    </message>
    <message>
        <source>Pause t&amp;he Lesson</source>
        <translation>수업 일시 정지(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;ontinue the Lesson</source>
        <translation>수업 계속(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drop pictures, a folder or a model here</source>
        <translation>사진, 폴더 또는 모델을 여기에 놓으십시오</translation>
    </message>
    <message>
        <source>Drop to open</source>
        <translation>놓으면 열립니다</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 픽셀</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The program overlook-engine, which does the computing, was not found. Install it beside Overlook, or let OVERLOOK_ENGINE name it.</source>
        <translation>계산을 맡는 프로그램 overlook-engine 을 찾지 못했습니다. Overlook 옆에 설치하거나 OVERLOOK_ENGINE 으로 지정하십시오.</translation>
    </message>
    <message>
        <source>The engine program %1 is not there. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>엔진 프로그램 %1 이(가) 없습니다. Overlook 을 다시 설치하거나 OVERLOOK_ENGINE 으로 올바른 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The engine program %1 may not be executed. Give it the permission to run, or install Overlook again.</source>
        <translation>엔진 프로그램 %1 을(를) 실행할 권한이 없습니다. 실행 권한을 주거나 Overlook 을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The engine program %1 could not be started: %2. Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>엔진 프로그램 %1 을(를) 시작하지 못했습니다: %2. Overlook 을 다시 설치하거나 OVERLOOK_ENGINE 으로 올바른 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The engine %1 started but does not answer. Check that it is Overlook&apos;s engine, and try again.</source>
        <translation>엔진 %1 이(가) 시작되었지만 답하지 않습니다. Overlook 의 엔진인지 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The program %1 does not talk like Overlook&apos;s engine (%2) Install Overlook again, or let OVERLOOK_ENGINE name the right file.</source>
        <translation>프로그램 %1 은(는) Overlook 의 엔진처럼 답하지 않습니다(%2). Overlook 을 다시 설치하거나 OVERLOOK_ENGINE 으로 올바른 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>The engine %1 has version %2, which does not fit this window (%3). Install the same version of both.</source>
        <translation>엔진 %1 의 버전은 %2 이며 이 창(%3)과 맞지 않습니다. 두 프로그램을 같은 버전으로 설치하십시오.</translation>
    </message>
    <message>
        <source>The engine stopped unexpectedly (%1). It is started again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>엔진이 예기치 않게 멈췄습니다(%1). 저절로 다시 시작되며 창의 내용은 그대로입니다. 마지막 메시지: %2</translation>
    </message>
    <message>
        <source>The engine stopped while it worked (%1). What was finished is kept; start again when you like. Its last message: %2</source>
        <translation>엔진이 일하는 중에 멈췄습니다(%1). 끝난 것은 남아 있으니 원할 때 다시 시작하십시오. 마지막 메시지: %2</translation>
    </message>
    <message>
        <source>The engine stopped three times (%1) while it worked on this, so it was given up. Try a smaller picture or another model. Its last message: %2</source>
        <translation>엔진이 이 일을 하다가 세 번 멈춰(%1) 포기했습니다. 더 작은 사진이나 다른 모델을 써 보십시오. 마지막 메시지: %2</translation>
    </message>
    <message>
        <source>The engine was started three times and stopped each time (%1). Install Overlook and its packages again. Its last message: %2</source>
        <translation>엔진을 세 번 시작했지만 매번 멈췄습니다(%1). Overlook 과 필요한 패키지를 다시 설치하십시오. 마지막 메시지: %2</translation>
    </message>
    <message>
        <source>Stopped as you asked; everything finished so far is kept.</source>
        <translation>요청대로 멈췄습니다. 지금까지 끝난 것은 남아 있습니다.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer to %1 could not be read: %2. Check that the window and the engine have the same version.</source>
        <translation>%1 에 대한 엔진의 답을 읽지 못했습니다: %2. 창과 엔진의 버전이 같은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The engine answered with %1 maps instead of one. Check that the window and the engine have the same version.</source>
        <translation>엔진이 맵 하나 대신 %1개를 보냈습니다. 창과 엔진의 버전이 같은지 확인하십시오.</translation>
    </message>
    <message>
        <source>This could not be read: %1. Check the file and try again.</source>
        <translation>읽지 못했습니다: %1. 파일을 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; has no pictures (PNG, JPEG, TIFF, BMP, WebP, PNM …). Open the folder in which the pictures lie; sub-folders are not searched.</source>
        <translation>&apos;%1&apos; 폴더에는 사진(PNG, JPEG, TIFF, BMP, WebP, PNM …)이 없습니다. 사진이 들어 있는 폴더를 여십시오. 하위 폴더는 찾지 않습니다.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no pictures in its folder JPEGImages. Put them there.</source>
        <translation>데이터 세트 &apos;%1&apos; 의 JPEGImages 폴더에 사진이 없습니다. 그곳에 사진을 넣으십시오.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>&apos;%1&apos; 파일이나 폴더가 없습니다. 이름과 디스크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>&apos;%1&apos; 파일이 없습니다. 이름을 확인하거나 옮겨졌는지 살펴보십시오.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; cannot be opened: %2.</source>
        <translation>&apos;%1&apos; 파일을 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a file. Choose a file inside it.</source>
        <translation>&apos;%1&apos; 은(는) 파일이 아니라 폴더입니다. 그 안의 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device, not a file. Choose a file.</source>
        <translation>&apos;%1&apos; 은(는) 파일이 아니라 장치입니다. 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is larger than 4 GiB, more than is read at once.</source>
        <translation>&apos;%1&apos; 파일은 한 번에 읽을 수 있는 4 GiB 보다 큽니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was not written, because the disk is full: %2. Free some space and try again.</source>
        <translation>디스크가 가득 차서 &apos;%1&apos; 을(를) 쓰지 못했습니다: %2. 공간을 비우고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>&apos;%1&apos; 을(를) 쓸 수 없습니다: %2. 쓰기 권한이 있는 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a label picture. Expected is a PNG with a palette or in 8-bit grey, whose values are class numbers.</source>
        <translation>&apos;%1&apos; 은(는) 레이블 사진이 아닙니다. 값이 클래스 번호인 팔레트 PNG 나 8비트 회색 PNG 여야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in colour, but a map must be a grey picture of 8 or 16 bits or a NumPy file.</source>
        <translation>&apos;%1&apos; 은(는) 컬러입니다. 맵은 8비트나 16비트 회색 사진 또는 NumPy 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; is not a JSON object. Correct it, or remove it to use defaults.</source>
        <translation>모델 카드 &apos;%1&apos; 은(는) JSON 객체가 아닙니다. 고치거나, 지우고 기본값을 쓰십시오.</translation>
    </message>
    <message>
        <source>In the model card &apos;%1&apos; the value of &quot;%2&quot; must be %3.</source>
        <translation>모델 카드 &apos;%1&apos; 에서 &quot;%2&quot; 의 값은 %3 이어야 합니다.</translation>
    </message>
    <message>
        <source>The model card &apos;%1&apos; names the file &apos;%2&apos; under &quot;labels&quot;, but it is neither beside the card nor in &apos;../labels&apos;.</source>
        <translation>모델 카드 &apos;%1&apos; 의 &quot;labels&quot; 에 적힌 파일 &apos;%2&apos; 이(가) 카드 옆에도 &apos;../labels&apos; 에도 없습니다.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is cut off: the file ends before the picture does. Copy it again from where it came from.</source>
        <translation>&apos;%1&apos; 사진이 잘려 있습니다. 사진이 끝나기 전에 파일이 끝납니다. 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; begins like a %2 file but cannot be decoded: it is damaged. Copy it again from where it came from.</source>
        <translation>&apos;%1&apos; 사진은 %2 파일처럼 시작하지만 해독할 수 없습니다. 손상되었으니 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the picture &apos;%1&apos;. Close other programs, or scale it down.</source>
        <translation>&apos;%1&apos; 사진을 열 메모리가 모자랍니다. 다른 프로그램을 닫거나 사진을 줄이십시오.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, more than the %4 million that can be opened. Scale it down or cut it into pieces.</source>
        <translation>&apos;%1&apos; 사진은 %2 x %3 픽셀이라고 하는데, 열 수 있는 %4백만 픽셀보다 많습니다. 줄이거나 나누십시오.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; says it has %2 x %3 pixels, but its %4 bytes cannot hold them: it is cut off or damaged. Copy it again from where it came from.</source>
        <translation>&apos;%1&apos; 사진은 %2 x %3 픽셀이라고 하지만 %4바이트에는 담길 수 없습니다. 잘렸거나 손상되었으니 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is empty: it has no bytes at all. Copy it again from where it came from.</source>
        <translation>&apos;%1&apos; 사진은 비어 있습니다. 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read. Known formats are PNG, JPEG, BMP, TIFF, WebP and PNM.</source>
        <translation>&apos;%1&apos; 은(는) 읽을 수 있는 사진이 아닙니다. 아는 형식은 PNG, JPEG, BMP, TIFF, WebP, PNM 입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the name of a picture or of a kind of maps in a run folder, because it cannot be the name of a folder.</source>
        <translation>&apos;%1&apos; 은(는) 폴더 이름이 될 수 없으므로 학습 기록 폴더에서 사진이나 맵 종류의 이름이 될 수 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a run: it is not a JSON object.</source>
        <translation>&apos;%1&apos; 은(는) 학습 기록을 설명하지 않습니다. JSON 객체가 아닙니다.</translation>
    </message>
    <message>
        <source>The first column of &apos;%1&apos; must be called &quot;epoch&quot;.</source>
        <translation>&apos;%1&apos; 의 첫 열 이름은 &quot;epoch&quot; 이어야 합니다.</translation>
    </message>
    <message>
        <source>In &apos;%1&apos; the scores of the picture &apos;%2&apos; hold &apos;%3&apos;, which is not a number.</source>
        <translation>&apos;%1&apos; 에서 사진 &apos;%2&apos; 의 점수에 숫자가 아닌 &apos;%3&apos; 이(가) 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not a PASCAL VOC annotation. Correct or remove the file.</source>
        <translation>&apos;%1&apos; %2행: PASCAL VOC 주석이 아닙니다. 파일을 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no class called &apos;%3&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>&apos;%1&apos; %2행: &apos;%3&apos; 클래스가 없습니다. 데이터 세트 폴더의 labels.txt 에 클래스를 한 줄에 하나씩 적으십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing. The first line names the background, every further line one class.</source>
        <translation>&apos;%1&apos; %2행: 클래스 이름이 없습니다. 첫 줄은 배경, 그다음 줄마다 클래스 하나입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes.</source>
        <translation>&apos;%1&apos; 에 클래스가 없습니다.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; holds the value %2, but the data set has only %3 classes. Add the missing names to labels.txt.</source>
        <translation>마스크 &apos;%1&apos; 에 값 %2 이(가) 있지만 데이터 세트에는 클래스가 %3개뿐입니다. labels.txt 에 빠진 이름을 추가하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; differ only in their extension. Rename one of them.</source>
        <translation>&apos;%1&apos; 와(과) &apos;%2&apos; 은(는) 확장자만 다릅니다. 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: there is no picture &apos;%3&apos; in JPEGImages. Add it or remove the line.</source>
        <translation>&apos;%1&apos; %2행: JPEGImages 에 사진 &apos;%3&apos; 이(가) 없습니다. 추가하거나 그 줄을 지우십시오.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no list &apos;%2&apos;. It has: %3.</source>
        <translation>데이터 세트 &apos;%1&apos; 에는 목록 &apos;%2&apos; 이(가) 없습니다. 있는 목록: %3.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;. Check the name.</source>
        <translation>&apos;%1&apos; 폴더가 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a data set in PASCAL VOC layout: it has no folder JPEGImages.</source>
        <translation>&apos;%1&apos; 폴더는 PASCAL VOC 구조의 데이터 세트가 아닙니다. JPEGImages 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>There are no pictures in &apos;%1&apos;.</source>
        <translation>&apos;%1&apos; 에 사진이 없습니다.</translation>
    </message>
    <message>
        <source>A message of %1 MB is too long to be sent; at most %2 MB are accepted. Use a smaller picture or fewer classes at once.</source>
        <translation>%1 MB 메시지는 너무 길어 보낼 수 없습니다. %2 MB 까지 받습니다. 더 작은 사진이나 더 적은 클래스를 쓰십시오.</translation>
    </message>
    <message>
        <source>What arrived is not a message of Overlook. Another program may be writing into the connection; start the engine again.</source>
        <translation>받은 것은 Overlook 의 메시지가 아닙니다. 다른 프로그램이 연결에 쓰고 있을 수 있습니다. 엔진을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>A message could not be decoded (%1) and was left out. Check that the window and the engine have the same version.</source>
        <translation>메시지 하나를 해독하지 못해(%1) 건너뛰었습니다. 창과 엔진의 버전이 같은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The message “%1” has no fields. Check that the window and the engine have the same version.</source>
        <translation>메시지 “%1”에 필드가 없습니다. 창과 엔진의 버전이 같은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The field “%2” of the message “%1” is missing or wrong. Check that the window and the engine have the same version.</source>
        <translation>메시지 “%1”의 필드 “%2”이(가) 없거나 잘못되었습니다. 창과 엔진의 버전이 같은지 확인하십시오.</translation>
    </message>
    <message>
        <source>The engine refused the request: %1</source>
        <translation>엔진이 요청을 거절했습니다: %1</translation>
    </message>
    <message>
        <source>There are no maps to accumulate in &apos;%1&apos;. Expected are files maps/&lt;picture&gt;/&lt;class&gt;/epoch_0001.npy, of the chosen epochs.</source>
        <translation>&apos;%1&apos; 에 누적할 맵이 없습니다. 고른 에포크의 maps/&lt;사진&gt;/&lt;클래스&gt;/epoch_0001.npy 파일이 있어야 합니다.</translation>
    </message>
    <message>
        <source>There is no rule &apos;%1&apos;. Choose one of: %2.</source>
        <translation>규칙 &apos;%1&apos; 은(는) 없습니다. 다음 중에서 고르십시오: %2.</translation>
    </message>
    <message>
        <source>The picture %1 could not be encoded as JPEG.</source>
        <translation>사진 %1 을(를) JPEG 로 만들지 못했습니다.</translation>
    </message>
    <message>
        <source>The number of pictures must be between 1 and %1, but it is %2.</source>
        <translation>사진 수는 1에서 %1 사이여야 하는데 %2입니다.</translation>
    </message>
    <message>
        <source>The side of the pictures must be between %1 and %2 pixels, but it is %3.</source>
        <translation>사진 한 변은 %1에서 %2 픽셀 사이여야 하는데 %3입니다.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”. Choose one that “inspect” lists; the last ones are %2.</source>
        <translation>모델에 층 “%1”이(가) 없습니다. “inspect”가 보여 주는 층을 고르십시오. 마지막 층들은 %2 입니다.</translation>
    </message>
    <message>
        <source>“%1” is not a complete checkpoint of a training run here. Choose another epoch, or train again.</source>
        <translation>“%1”은(는) 이 학습 기록의 완전한 체크포인트가 아닙니다. 다른 에포크를 고르거나 다시 학습하십시오.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 has the shape %3, but %4 is needed. It was probably trained with other classes or another network.</source>
        <translation>“%1”은(는) 이 신경망에 맞지 않습니다. %2 의 형태는 %3 인데 %4 이어야 합니다. 다른 클래스나 다른 신경망으로 학습한 것 같습니다.</translation>
    </message>
    <message>
        <source>“%1” does not fit this network: %2 of its weights are missing, first of all %3. It was probably trained with another network.</source>
        <translation>“%1”은(는) 이 신경망에 맞지 않습니다. 가중치 %2개가 없으며 첫째는 %3 입니다. 다른 신경망으로 학습한 것 같습니다.</translation>
    </message>
    <message>
        <source>“%1” was written by a training run with another optimiser, so it cannot be continued. Train from the start.</source>
        <translation>“%1”은(는) 다른 최적화기로 학습한 것이라 이어서 할 수 없습니다. 처음부터 학습하십시오.</translation>
    </message>
    <message>
        <source>The model cannot process an input of the shape %1: %2. Choose the input size it was made for, or state it as “size” in the model card.</source>
        <translation>모델이 %1 형태의 입력을 처리하지 못합니다: %2. 모델에 맞는 입력 크기를 고르거나 모델 카드에 “size”로 적으십시오.</translation>
    </message>
    <message>
        <source>The model card asks for the output “%1”, but the model returns the outputs %2. Correct “output” in the card.</source>
        <translation>모델 카드는 출력 “%1”을(를) 요구하지만 모델의 출력은 %2 입니다. 카드의 “output”을 고치십시오.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but classification needs [pictures, classes]. If this is a segmentation model, set “task” to “segmentation” in its card.</source>
        <translation>모델의 점수 형태는 %1 이지만 분류에는 [사진, 클래스]가 필요합니다. 분할 모델이라면 카드의 “task”를 “segmentation”으로 하십시오.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but segmentation needs [pictures, classes, height, width]. If this is a classifier, set “task” to “classification” in its card.</source>
        <translation>모델의 점수 형태는 %1 이지만 분할에는 [사진, 클래스, 높이, 너비]가 필요합니다. 분류기라면 카드의 “task”를 “classification”으로 하십시오.</translation>
    </message>
    <message>
        <source>The model gives scores of the shape %1, but %2 is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>모델의 점수 형태는 %1 이지만 %2 이(가) 필요합니다. 카드에서 다른 “output”을 고르거나 점수를 돌려주는 모델을 내보내십시오.</translation>
    </message>
    <message>
        <source>The model returns %1 where a tensor of scores is needed. Choose another “output” in its card, or export a model that returns scores.</source>
        <translation>점수 텐서가 필요한 곳에 모델이 %1 을(를) 돌려줍니다. 카드에서 다른 “output”을 고르거나 점수를 돌려주는 모델을 내보내십시오.</translation>
    </message>
    <message>
        <source>The model wants more than a picture: its forward() has the argument “%1” without a default value. Export a model whose forward() takes one picture tensor.</source>
        <translation>모델이 사진 말고 다른 것도 요구합니다. forward() 에 기본값 없는 인수 “%1”이(가) 있습니다. 사진 텐서 하나만 받는 모델을 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is empty. Copy or export the model again.</source>
        <translation>“%1”은(는) 비어 있습니다. 모델을 다시 복사하거나 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is a text file, not a model. Choose a TorchScript file, exported with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”은(는) 모델이 아니라 텍스트 파일입니다. torch.jit.trace(model, example).save(…) 로 내보낸 TorchScript 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” is a Python pickle in PyTorch&apos;s old format, not a TorchScript model. Load it in Python and export it with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”은(는) TorchScript 모델이 아니라 PyTorch 옛 형식의 Python pickle 입니다. Python 에서 불러와 torch.jit.trace(model, example).save(…) 로 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”은(는) TorchScript 모델이 아닙니다. torch.jit.trace(model, example).save(…) 로 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not a TorchScript model. Export one with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”은(는) zip 파일이지만 TorchScript 모델이 아닙니다. torch.jit.trace(model, example).save(…) 로 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a model. Choose the TorchScript file itself.</source>
        <translation>“%1”은(는) 모델이 아니라 폴더입니다. TorchScript 파일을 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” has no forward(). Export the whole network with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”에 forward() 가 없습니다. torch.jit.trace(model, example).save(…) 로 신경망 전체를 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is a TorchScript model, but it cannot be loaded: %2. Export it again, if need be with an older PyTorch.</source>
        <translation>“%1”은(는) TorchScript 모델이지만 불러올 수 없습니다: %2. 다시 내보내거나 더 오래된 PyTorch 로 내보내십시오.</translation>
    </message>
    <message>
        <source>A network needs at least one class; the data set names none.</source>
        <translation>신경망에는 클래스가 적어도 하나 필요하지만 데이터 세트에 없습니다.</translation>
    </message>
    <message>
        <source>CAM needs a network that ends in global average pooling and one linear layer, and this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” and “classifier” in the model card.</source>
        <translation>CAM 에는 전역 평균 풀링과 선형 층 하나로 끝나는 신경망이 필요한데, 이 신경망은 그렇지 않거나 층이 남아 있지 않습니다. Grad-CAM 을 고르거나 모델 카드에 “features”와 “classifier”를 적으십시오.</translation>
    </message>
    <message>
        <source>Probability maps need a segmentation model; this one gives one score a class. Choose CAM or Grad-CAM.</source>
        <translation>확률 맵에는 분할 모델이 필요하지만 이 모델은 클래스마다 점수 하나만 줍니다. CAM 이나 Grad-CAM 을 고르십시오.</translation>
    </message>
    <message>
        <source>The scores do not depend on the layer “%1” in a way that can be followed. Choose another layer.</source>
        <translation>점수가 층 “%1”에 어떻게 의존하는지 따라갈 수 없습니다. 다른 층을 고르십시오.</translation>
    </message>
    <message>
        <source>The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a layer before the pooling.</source>
        <translation>층 “%1”에서는 맵이 나오지 않습니다(출력이 %2차원이며 4차원이어야 합니다). 풀링 앞의 층을 고르십시오.</translation>
    </message>
    <message>
        <source>There is no method “%1”. The methods are: %2.</source>
        <translation>방법 “%1”은(는) 없습니다. 쓸 수 있는 방법: %2.</translation>
    </message>
    <message>
        <source>The region has the size %1, but the network&apos;s output has %2.</source>
        <translation>영역의 크기는 %1 이지만 신경망 출력은 %2 입니다.</translation>
    </message>
    <message>
        <source>The model has no class %1: its classes are 0 to %2.</source>
        <translation>모델에 클래스 %1 이(가) 없습니다. 클래스는 0부터 %2까지입니다.</translation>
    </message>
    <message>
        <source>The picture “%1” is to be watched, but no list of the data set names it.</source>
        <translation>사진 “%1”을(를) 지켜보라고 했지만 데이터 세트의 어느 목록에도 없습니다.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: the loss is no longer a number. Try again with a learning rate below %2. The epochs finished before are kept.</source>
        <translation>에포크 %1 에서 손실이 숫자가 아니게 되어 학습이 멈췄습니다. %2 보다 작은 학습률로 다시 해 보십시오. 앞서 끝난 에포크는 남아 있습니다.</translation>
    </message>
    <message>
        <source>The list “%1” of the data set %2 names no picture. Choose another list.</source>
        <translation>데이터 세트 %2 의 목록 “%1”에 사진이 없습니다. 다른 목록을 고르십시오.</translation>
    </message>
    <message>
        <source>No picture of the list “%1” of the data set %2 has a label. Training needs Annotations/&lt;picture&gt;.xml or SegmentationClass/&lt;picture&gt;.png, for example for %3.</source>
        <translation>데이터 세트 %2 의 목록 “%1”에 레이블이 있는 사진이 없습니다. 학습에는 Annotations/&lt;사진&gt;.xml 이나 SegmentationClass/&lt;사진&gt;.png 가 필요합니다. 예: %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be greater than zero, but it is %2.</source>
        <translation>학습 옵션 “%1”은(는) 0보다 커야 하는데 %2입니다.</translation>
    </message>
    <message>
        <source>There is no training method “%1”. The methods are: %2.</source>
        <translation>학습 방법 “%1”은(는) 없습니다. 쓸 수 있는 방법: %2.</translation>
    </message>
    <message>
        <source>Training needs a folder to write the run to. Choose one.</source>
        <translation>학습 기록을 쓸 폴더가 필요합니다. 하나 고르십시오.</translation>
    </message>
    <message>
        <source>The device “%1” cannot be used on this machine. Try “cpu”.</source>
        <translation>이 컴퓨터에서는 장치 “%1”을(를) 쓸 수 없습니다. “cpu”를 써 보십시오.</translation>
    </message>
    <message>
        <source>%1 does not work with this model. The methods that do are: %2.</source>
        <translation>%1 은(는) 이 모델에 쓸 수 없습니다. 쓸 수 있는 방법: %2.</translation>
    </message>
    <message>
        <source>There is no device “%1”. Use cpu, cuda or cuda:1.</source>
        <translation>장치 “%1”은(는) 없습니다. cpu, cuda, cuda:1 중에서 쓰십시오.</translation>
    </message>
    <message>
        <source>The pixel %1 is outside the picture, which has %2 pixels.</source>
        <translation>픽셀 %1 은(는) %2 픽셀인 사진의 바깥에 있습니다.</translation>
    </message>
    <message>
        <source>The mask “%1” has %2 pixels, but the picture has %3. Choose a mask of the picture&apos;s size.</source>
        <translation>마스크 “%1”은(는) %2 픽셀이지만 사진은 %3 입니다. 사진과 크기가 같은 마스크를 고르십시오.</translation>
    </message>
    <message>
        <source>The mask “%1” marks no pixel, so there is nothing to explain.</source>
        <translation>마스크 “%1”에 표시된 픽셀이 없어 설명할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The model tells %1 classes apart, but a label picture can hold 255. Look at the classes&apos; probabilities instead.</source>
        <translation>모델은 클래스 %1개를 구별하지만 레이블 사진에는 255개까지 담깁니다. 대신 클래스 확률을 보십시오.</translation>
    </message>
    <message>
        <source>The model card names %1 classes under &quot;labels&quot;, but the model scores %2. Correct the card, or remove &quot;labels&quot; to have the classes numbered.</source>
        <translation>모델 카드의 &quot;labels&quot; 에는 클래스가 %1개지만 모델의 점수는 %2개입니다. 카드를 고치거나 &quot;labels&quot; 를 지워 번호를 쓰십시오.</translation>
    </message>
    <message>
        <source>The model card says that class %1 is the background, but the model scores only %2 classes. Correct &quot;background&quot; in the card.</source>
        <translation>모델 카드는 클래스 %1 이(가) 배경이라고 하지만 모델의 점수는 클래스 %2개뿐입니다. 카드의 &quot;background&quot; 를 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” does not say which network, classes and card its checkpoints have. Train again, or open the run&apos;s maps only.</source>
        <translation>“%1”에는 체크포인트의 신경망, 클래스, 카드가 적혀 있지 않습니다. 다시 학습하거나 학습 기록의 맵만 여십시오.</translation>
    </message>
    <message>
        <source>“%1” is not an input size. Write height x width in pixels, for example 224x320, or native.</source>
        <translation>“%1”은(는) 입력 크기가 아닙니다. 224x320 처럼 높이 x 너비를 픽셀로 적거나 native 라고 적으십시오.</translation>
    </message>
    <message>
        <source>The %1 of the pictures has to be between %2 and %3, not %4.</source>
        <translation>사진의 %1 은(는) %2에서 %3 사이여야 하는데 %4입니다.</translation>
    </message>
    <message>
        <source>There is no picture set “%1” that can be generated; choose one of: %2.</source>
        <translation>만들 수 있는 사진 세트 “%1”은(는) 없습니다. 다음 중에서 고르십시오: %2.</translation>
    </message>
    <message>
        <source>No folder was given for the generated pictures. Choose one.</source>
        <translation>만든 사진을 둘 폴더가 없습니다. 하나 고르십시오.</translation>
    </message>
    <message>
        <source>The model&apos;s attention goes to %1 patches, which do not fill a picture of these proportions. Choose a square input size.</source>
        <translation>모델의 어텐션은 %1개 패치에 걸쳐 있어 이 비율의 사진을 채우지 못합니다. 정사각형 입력 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>The model returns no attention matrices, so there is no rollout. Export it so that it returns them besides the scores.</source>
        <translation>모델이 어텐션 행렬을 반환하지 않아 rollout을 계산할 수 없습니다. 점수와 함께 행렬을 반환하도록 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The layer “%1” gives values that are not numbers for this picture. Choose another layer, or check the model&apos;s weights.</source>
        <translation>층 “%1”이(가) 이 사진에 대해 숫자가 아닌 값을 냅니다. 다른 층을 선택하거나 모델의 가중치를 확인하십시오.</translation>
    </message>
    <message>
        <source>The model gives scores that are not numbers for this picture. Choose another picture, or check the model&apos;s weights.</source>
        <translation>모델이 이 사진에 대해 숫자가 아닌 점수를 냅니다. 다른 사진을 선택하거나 모델의 가중치를 확인하십시오.</translation>
    </message>
    <message>
        <source>The method needs a layer to look at. Choose one that “inspect” lists.</source>
        <translation>이 방법에는 볼 층이 필요합니다. “inspect”가 나열하는 층을 선택하십시오.</translation>
    </message>
    <message>
        <source>Only LayerCAM looks at several layers at once, but “%1” and “%2” are asked for. Choose one of them.</source>
        <translation>여러 층을 한꺼번에 보는 것은 LayerCAM뿐인데 “%1”과(와) “%2”을(를) 요청했습니다. 하나를 선택하십시오.</translation>
    </message>
    <message>
        <source>Reverse attention needs a segmentation model; this one gives one score a class. Choose the counterfactual instead.</source>
        <translation>역어텐션에는 분할 모델이 필요합니다. 이 모델은 클래스마다 점수 하나를 냅니다. 반사실 맵을 선택하십시오.</translation>
    </message>
    <message>
        <source>The Python pickle in it uses instruction %1, which a state dictionary has no use for. In Python, save model.state_dict() with torch.save.</source>
        <translation>파일의 Python pickle이 상태 사전에 필요 없는 명령 %1을(를) 사용합니다. Python에서 torch.save로 model.state_dict()를 저장하십시오.</translation>
    </message>
    <message>
        <source>The Python pickle in it is cut off. Copy or download the file again.</source>
        <translation>파일의 Python pickle이 잘려 있습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>The Python pickle in it is damaged. Copy or save the file again.</source>
        <translation>파일의 Python pickle이 손상되었습니다. 다시 복사하거나 저장하십시오.</translation>
    </message>
    <message>
        <source>The Python pickle in it describes more than two million values, too many for a state dictionary. In Python, save model.state_dict() alone.</source>
        <translation>파일의 Python pickle이 200만 개가 넘는 값을 담고 있어 상태 사전으로는 너무 많습니다. Python에서 model.state_dict()만 저장하십시오.</translation>
    </message>
    <message>
        <source>The model “%1” has no class “%2”. Use top1, top5, labels, a name or an index; the command inspect lists them.</source>
        <translation>모델 “%1”에 클래스 “%2”이(가) 없습니다. top1, top5, labels, 이름 또는 번호를 쓰십시오. inspect 명령이 나열합니다.</translation>
    </message>
    <message>
        <source>None of the labels of “%1” is the name of a class of the model. Name the classes, or use top1.</source>
        <translation>“%1”의 레이블 가운데 모델의 클래스 이름이 없습니다. 클래스를 지정하거나 top1을 쓰십시오.</translation>
    </message>
    <message>
        <source>The labels of “%1” are not known, because it does not lie in the folder JPEGImages of a data set. Name the classes, or use top1.</source>
        <translation>“%1”이(가) 데이터 세트의 JPEGImages 폴더에 있지 않아 레이블을 알 수 없습니다. 클래스를 지정하거나 top1을 쓰십시오.</translation>
    </message>
    <message>
        <source>The method “%1” does not work with “%2”. Choose one of: %3.</source>
        <translation>방법 “%1”은(는) “%2”에 쓸 수 없습니다. 다음 중에서 선택하세요: %3.</translation>
    </message>
    <message>
        <source>The model “%2” has no layer “%1”. The command inspect lists them.</source>
        <translation>모델 “%2”에 층 “%1”이(가) 없습니다. inspect 명령이 나열합니다.</translation>
    </message>
    <message>
        <source>“%1” is a classification model: --region, --pixel and --region-mask are for segmentation.</source>
        <translation>“%1”은(는) 분류 모델입니다. --region, --pixel, --region-mask는 분할용입니다.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model and has no classes of a whole picture. Use the command segment, or correct the task in its card.</source>
        <translation>“%1”은(는) 분할 모델이라 사진 전체의 클래스가 없습니다. segment 명령을 쓰거나 카드의 task를 고치십시오.</translation>
    </message>
    <message>
        <source>“%1” is a classification model and has no classes of single pixels. Use the command classify, or correct the task in its card.</source>
        <translation>“%1”은(는) 분류 모델이라 픽셀별 클래스가 없습니다. classify 명령을 쓰거나 카드의 task를 고치십시오.</translation>
    </message>
    <message>
        <source>The folder “%1” for the results cannot be made. Choose a folder that can be written to.</source>
        <translation>결과 폴더 “%1”을(를) 만들 수 없습니다. 쓸 수 있는 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>The result would overwrite the picture “%1”. Choose another folder.</source>
        <translation>결과가 사진 “%1”을(를) 덮어쓰게 됩니다. 다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>There are no pictures in “%1”. Name picture files, or folders that directly contain some.</source>
        <translation>“%1”에 사진이 없습니다. 사진 파일이나 사진이 바로 들어 있는 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>Standard output cannot be used for messages. Start the engine with both standard input and output connected.</source>
        <translation>표준 출력을 메시지에 쓸 수 없습니다. 표준 입력과 출력을 모두 연결하여 엔진을 시작하십시오.</translation>
    </message>
    <message>
        <source>%1 does not work with this model: no layers are found inside it.</source>
        <translation>%1은(는) 이 모델에 쓸 수 없습니다. 안에서 층을 찾을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Use a smaller size, fewer classes at once or a smaller batch.</source>
        <translation>메모리가 부족합니다. 더 작은 크기, 더 적은 클래스 또는 더 작은 배치를 쓰십시오.</translation>
    </message>
    <message>
        <source>The computation failed: %1</source>
        <translation>계산에 실패했습니다: %1</translation>
    </message>
    <message>
        <source>Stopped before it began.</source>
        <translation>시작하기 전에 중지되었습니다.</translation>
    </message>
    <message>
        <source>A message is not a JSON-RPC 2.0 request with a whole number as its id. Check the program that sent it.</source>
        <translation>메시지가 정수 id를 가진 JSON-RPC 2.0 요청이 아닙니다. 보낸 프로그램을 확인하십시오.</translation>
    </message>
    <message>
        <source>The window speaks version %1 of the protocol and the engine version %2. Install both programs from the same release.</source>
        <translation>창은 프로토콜 버전 %1을, 엔진은 버전 %2를 사용합니다. 같은 릴리스의 두 프로그램을 설치하십시오.</translation>
    </message>
    <message>
        <source>This engine has no “%1”. Install both programs from the same release.</source>
        <translation>이 엔진에는 “%1”이(가) 없습니다. 같은 릴리스의 두 프로그램을 설치하십시오.</translation>
    </message>
    <message>
        <source>“%1” was asked for before “initialize”. Start the engine again.</source>
        <translation>“initialize”보다 먼저 “%1”을(를) 요청했습니다. 엔진을 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so there is no “%1” to look at.</source>
        <translation>이 모델 안에서 층을 찾을 수 없어 “%1”을(를) 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Choose one of these: %2.</source>
        <translation>신경망 “%1”이(가) 없습니다. 다음 중에서 선택하세요: %2.</translation>
    </message>
    <message>
        <source>This is not a usable safetensors file: %1. Copy or download it again, or save it anew with safetensors.torch.save_file(model.state_dict(), …).</source>
        <translation>쓸 수 있는 safetensors 파일이 아닙니다: %1. 다시 복사하거나 내려받거나, safetensors.torch.save_file(model.state_dict(), …)로 새로 저장하십시오.</translation>
    </message>
    <message>
        <source>The layer “%1” returns %2, not one tensor, so there is no map to look at. Choose a layer inside it or behind it.</source>
        <translation>층 “%1”은(는) 텐서 하나가 아니라 %2을(를) 반환하므로 볼 맵이 없습니다. 그 안이나 뒤의 층을 선택하십시오.</translation>
    </message>
    <message>
        <source>The layer “%1” did not run for this picture: the model took another branch. Choose another layer.</source>
        <translation>층 “%1”은(는) 이 사진에서 실행되지 않았습니다. 모델이 다른 분기를 택했습니다. 다른 층을 선택하십시오.</translation>
    </message>
    <message>
        <source>The layer “%1” is run where it cannot be followed (in a fork or through an interface), or not at all. Choose another layer.</source>
        <translation>층 “%1”은(는) 따라갈 수 없는 곳(fork 안이나 인터페이스)에서 실행되거나 전혀 실행되지 않습니다. 다른 층을 선택하십시오.</translation>
    </message>
    <message>
        <source>The weights in it are damaged. Copy or download the file again.</source>
        <translation>파일의 가중치가 손상되었습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>“%1” is a whole pickled Python object (it needs the class “%2”), not a state dictionary. In Python save model.state_dict() instead.</source>
        <translation>“%1”은(는) 상태 사전이 아니라 통째로 pickle된 Python 객체입니다(클래스 “%2” 필요). Python에서 model.state_dict()를 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” holds more than weights: it needs “%2” of Python, which is not run here. In Python save model.state_dict() alone.</source>
        <translation>“%1”에는 가중치 외의 것이 있습니다. Python의 “%2”이(가) 필요하지만 여기서는 실행하지 않습니다. Python에서 model.state_dict()만 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” holds no state dictionary: none of its %2 entries (%3) is a tensor. In Python save model.state_dict().</source>
        <translation>“%1”에 상태 사전이 없습니다. 항목 %2개(%3) 중 텐서가 없습니다. Python에서 model.state_dict()를 저장하십시오.</translation>
    </message>
    <message>
        <source>These weights were saved by a very old PyTorch, with parts of tensors that share their numbers. Load and save them again with a newer one.</source>
        <translation>이 가중치는 값을 공유하는 텐서 조각과 함께 아주 오래된 PyTorch로 저장되었습니다. 새 버전에서 불러와 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>The file is cut off or damaged. Copy or download it again.</source>
        <translation>파일이 잘렸거나 손상되었습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>The numbers in it are in the byte order of another kind of processor. Load and save it again on this kind.</source>
        <translation>파일의 숫자가 다른 종류의 프로세서 바이트 순서로 되어 있습니다. 이 종류에서 불러와 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>“%1” is a zip file, but not one of PyTorch. Choose a file that torch.save(model.state_dict(), …) wrote.</source>
        <translation>“%1”은(는) zip 파일이지만 PyTorch 파일이 아닙니다. torch.save(model.state_dict(), …)로 저장한 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” does not hold weights. Choose a file that torch.save(model.state_dict(), …) wrote, or a .safetensors file.</source>
        <translation>“%1”에 가중치가 없습니다. torch.save(model.state_dict(), …)로 저장한 파일이나 .safetensors 파일을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” cannot be saved in “%2”, because its numbers are of a type that weights do not have.</source>
        <translation>“%1”은(는) 가중치에 쓰지 않는 숫자 형식이라 “%2”에 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>The weights in “%1” do not fit the network “%2” that its model card names: %3. Name another one under &quot;network&quot;, or none to have it found.</source>
        <translation>“%1”의 가중치가 모델 카드가 지정한 신경망 “%2”와(과) 맞지 않습니다: %3. &quot;network&quot;에 다른 이름을 쓰거나 비워 두어 찾게 하십시오.</translation>
    </message>
    <message>
        <source>“%1” holds %2 weights without their network (%3), and no network here has these; the closest is “%4” with %5. Load them in Python and export the network with torch.jit.trace(model, example).save(…).</source>
        <translation>“%1”에는 신경망 없이 가중치 %2개(%3)만 있고, 여기에는 맞는 신경망이 없습니다. 가장 가까운 것은 “%4”(%5)입니다. Python에서 불러와 torch.jit.trace(model, example).save(…)로 내보내십시오.</translation>
    </message>
    <message>
        <source>“%1” is cut off or damaged. Copy or download it again.</source>
        <translation>“%1”이(가) 잘렸거나 손상되었습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <source>The model has no channel attention: no layer of it computes a weight a channel.</source>
        <translation>모델에 채널 어텐션이 없습니다. 채널마다 가중치를 계산하는 층이 없습니다.</translation>
    </message>
    <message>
        <source>The rows of this layer&apos;s matrix do not sum to 1, so they do not say where a pixel looks. Choose another layer.</source>
        <translation>이 층의 행렬은 각 행의 합이 1이 아니므로 픽셀이 어디를 보는지 알 수 없습니다. 다른 층을 선택하십시오.</translation>
    </message>
    <message>
        <source>The name “%1” says no format of weights. Let it end in .pt, .pth or .safetensors.</source>
        <translation>이름 “%1”만으로는 가중치 형식을 알 수 없습니다. .pt, .pth 또는 .safetensors로 끝나게 하십시오.</translation>
    </message>
    <message>
        <source>“%1” would overwrite itself. Choose another name for the result.</source>
        <translation>“%1”이(가) 자기 자신을 덮어쓰게 됩니다. 결과의 이름을 다르게 지정하십시오.</translation>
    </message>
    <message>
        <source>The drawn region holds no pixel of the picture, which has %1 pixels. Draw it over the picture.</source>
        <translation>그린 영역에 사진의 픽셀이 없습니다. 사진은 %1 픽셀입니다. 사진 위에 그리십시오.</translation>
    </message>
    <message>
        <source>%1 is not computed at the layer “%2” but at these: %3.</source>
        <translation>%1은(는) 층 “%2”이(가) 아니라 다음 층에서 계산됩니다: %3.</translation>
    </message>
    <message>
        <source>The network needs pictures of %3 channel(s) and at least %1×%1 pixels, but its input is %2. Choose another input size.</source>
        <translation>신경망에는 채널이 %3개이고 %1×%1 픽셀 이상인 사진이 필요하지만 입력은 %2입니다. 다른 입력 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>The model takes pictures of %1 channels, but Overlook feeds 3 (colour) or 1 (grey). Export a model that takes RGB, for example with a first layer that converts it.</source>
        <translation>모델은 %1채널 사진을 받지만 Overlook은 3채널(색) 또는 1채널(회색)을 넣습니다. 예를 들어 첫 층에서 변환하도록 하여 RGB를 받는 모델을 내보내십시오.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is called like no class of labels.txt. Add its name there, or rename the folder.</source>
        <translation>폴더 “%1”의 이름이 labels.txt의 어떤 클래스와도 같지 않습니다. 그 이름을 추가하거나 폴더 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>There are no pictures in the sub-folders of &apos;%1&apos;. Expected is one folder for each class, perhaps within folders train and val.</source>
        <translation>“%1”의 하위 폴더에 사진이 없습니다. 클래스마다 폴더 하나가 필요하며, train과 val 폴더 안에 있어도 됩니다.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; names no pictures.</source>
        <translation>데이터 세트 “%1”에 사진이 하나도 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the category %2 is called “%3”, but “%4” before. Give each its own number.</source>
        <translation>“%1”: 범주 %2의 이름이 “%3”인데 앞에서는 “%4”였습니다. 각각 다른 번호를 주십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: two pictures have the number %2. Remove one of them.</source>
        <translation>“%1”: 번호가 %2인 사진이 두 개입니다. 하나를 지우십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 is about the picture %3, which the file does not name. Remove it, or add the picture.</source>
        <translation>“%1”: 주석 %2이(가) 가리키는 사진 %3이(가) 파일에 없습니다. 주석을 지우거나 사진을 추가하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the annotation %2 has the category %3, which the file does not name. Add it to the categories.</source>
        <translation>“%1”: 주석 %2의 범주 %3이(가) 파일에 없습니다. categories에 추가하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the run lengths of annotation %2 are for another size than that of the picture “%3”. Correct or remove it.</source>
        <translation>“%1”: 주석 %2의 런 길이가 사진 “%3”의 크기와 다릅니다. 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a file of COCO instances (.json) nor a folder with annotations/instances_*.json. Name the file.</source>
        <translation>“%1”은(는) COCO 인스턴스 파일(.json)도, annotations/instances_*.json이 있는 폴더도 아닙니다. 파일을 지정하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, entry %2 of “%3”: the field “%4” is missing or wrong. Correct or remove the entry.</source>
        <translation>“%1”의 “%3” %2번째 항목: 필드 “%4”이(가) 없거나 잘못되었습니다. 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file of COCO instances: it needs the lists “images”, “annotations” and “categories”.</source>
        <translation>“%1”은(는) COCO 인스턴스 파일이 아닙니다. “images”, “annotations”, “categories” 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a table of pictures (.csv) nor a folder with just one. Name the table.</source>
        <translation>“%1”은(는) 사진 표(.csv)도, 표가 하나만 있는 폴더도 아닙니다. 표를 지정하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of pictures. Expected is a heading such as “picture,labels” or “picture,cat,dog”, and then one line a picture.</source>
        <translation>“%1”은(는) 사진 표가 아닙니다. “picture,labels”나 “picture,cat,dog” 같은 머리글 다음에 사진마다 한 줄이 필요합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the heading has %3 columns, this row has %4, or its picture is missing. Correct the row.</source>
        <translation>“%1” %2행: 머리글은 %3열인데 이 행은 %4열이거나 사진이 없습니다. 행을 고치십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: there is no class called &apos;%3&apos;. Add it to labels.txt, or correct the name.</source>
        <translation>“%1” %2행: “%3”(이)라는 클래스가 없습니다. labels.txt에 추가하거나 이름을 고치십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the class “%3” is marked with “%4”. Expected is 1 or 0.</source>
        <translation>“%1” %2행: 클래스 “%3”의 표시가 “%4”입니다. 1 또는 0이어야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 pixels, but the data set says %3. Copy the right picture there, or correct the data set.</source>
        <translation>“%1”은(는) %2 픽셀인데 데이터 세트에는 %3(으)로 되어 있습니다. 올바른 사진을 복사하거나 데이터 세트를 고치십시오.</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; has %2 pixels, but its picture has %3. Make it anew in the picture&apos;s size.</source>
        <translation>마스크 “%1”은(는) %2 픽셀인데 사진은 %3입니다. 사진 크기로 다시 만드십시오.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has %2 problems; the first one: %3 `overlook-engine data --json` lists them all. Mend them, or leave the broken pictures out with --skip-broken.</source>
        <translation>데이터 세트 “%1”에 문제가 %2개 있습니다. 첫 번째: %3 `overlook-engine data --json`이 모두 보여 줍니다. 고치거나 --skip-broken으로 문제 있는 사진을 빼십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; would both be called “%3”. Rename one of them, or remove the second entry.</source>
        <translation>“%1”과(와) “%2”의 이름이 모두 “%3”이(가) 됩니다. 하나의 이름을 바꾸거나 두 번째 항목을 지우십시오.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; is called like no class of the data set. Rename it, or take it away.</source>
        <translation>힌트 폴더 “%1”의 이름이 데이터 세트의 어떤 클래스와도 같지 않습니다. 이름을 바꾸거나 치우십시오.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; is called like no picture of the data set. Rename it, or take it away.</source>
        <translation>힌트 “%1”의 이름이 데이터 세트의 어떤 사진과도 같지 않습니다. 이름을 바꾸거나 치우십시오.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; has %2 × %3 pixels, but its picture has %4 × %5. Make it anew in the picture&apos;s size.</source>
        <translation>힌트 “%1”은(는) %2 × %3 픽셀인데 사진은 %4 × %5입니다. 사진 크기로 다시 만드십시오.</translation>
    </message>
    <message>
        <source>The hint &apos;%1&apos; holds the value %2. Expected are 255 (look here), 0 (do not look here) and 128 (unknown).</source>
        <translation>힌트 “%1”에 값 %2이(가) 있습니다. 255(여기를 보기), 0(여기는 보지 않기), 128(모름)이어야 합니다.</translation>
    </message>
    <message>
        <source>There is no folder of hints &apos;%1&apos;. Check the name.</source>
        <translation>힌트 폴더 “%1”이(가) 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>there is no class called &apos;%1&apos;. Name the classes of this data set, one a line, in a file labels.txt in its folder.</source>
        <translation>“%1”(이)라는 클래스가 없습니다. 데이터 세트 폴더의 labels.txt에 클래스 이름을 한 줄에 하나씩 적으십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a pickle of Python, that is, a program, and is not read. Write its labels to cls_labels.txt beside it: a line for each picture with its name and the names of its classes.</source>
        <translation>“%1”은(는) 파이썬 피클, 곧 프로그램이어서 읽지 않습니다. 옆의 cls_labels.txt에 사진마다 한 줄씩 사진 이름과 클래스 이름을 적으십시오.</translation>
    </message>
    <message>
        <source>There is no kind of data set called “%1”. The kinds are: %2.</source>
        <translation>데이터 세트 종류 “%1”은(는) 없습니다. 종류: %2.</translation>
    </message>
    <message>
        <source>There is no data set &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>데이터 세트 “%1”이(가) 없습니다. 이름과 디스크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: &apos;%3&apos; is named twice. Remove the line.</source>
        <translation>“%1” %2행: “%3”이(가) 두 번 나옵니다. 행을 지우십시오.</translation>
    </message>
    <message>
        <source>The precision bf16 is for GPUs; on the CPU it is slower than float32. Leave --precision out, or choose a GPU with --device.</source>
        <translation>정밀도 bf16은 GPU용이며 CPU에서는 float32보다 느립니다. --precision을 빼거나 --device로 GPU를 고르십시오.</translation>
    </message>
    <message>
        <source>The run %1 was made with other classes than those of the data set, so its maps cannot be learnt. Choose a run on the same data set.</source>
        <translation>학습 기록 %1의 클래스가 데이터 세트와 달라서 그 맵을 배울 수 없습니다. 같은 데이터 세트의 학습 기록을 고르십시오.</translation>
    </message>
    <message>
        <source>The run %1 ended without an accumulated map of the picture “%2”. Train with the method “oaa” to the end first, so that every label gets one.</source>
        <translation>학습 기록 %1이(가) 사진 “%2”의 누적 맵 없이 끝났습니다. 먼저 “oaa” 방법으로 끝까지 학습하여 모든 레이블의 맵을 만드십시오.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must be %2. Correct it.</source>
        <translation>학습 옵션 “%1”은(는) %2이어야 합니다. 고치십시오.</translation>
    </message>
    <message>
        <source>The run cannot be continued, because the map or the scores of the picture “%1” in epoch %2 are missing. Start it anew in another folder.</source>
        <translation>사진 “%1”의 에포크 %2 맵이나 점수가 없어서 학습 기록을 계속할 수 없습니다. 다른 폴더에서 새로 시작하십시오.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” with weights that could be frozen. Its first weights are called %2; name a layer, or the beginning of names up to a dot.</source>
        <translation>신경망에 고정할 가중치가 있는 층 “%1”이(가) 없습니다. 첫 가중치 이름은 %2입니다. 층 이름이나 점 앞까지의 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>Training stopped, because another of the %1 processes that train together is gone. Its own output says why; then start all of them again with --resume.</source>
        <translation>함께 학습하던 프로세스 %1개 중 하나가 사라져 학습이 멈췄습니다. 그 출력에 이유가 있습니다. 그다음 --resume으로 모두 다시 시작하십시오.</translation>
    </message>
    <message>
        <source>The %1 processes that are to train together did not meet at %2, port %3. Start all of them within two minutes, with the same MASTER_ADDR and a MASTER_PORT that is free.</source>
        <translation>함께 학습할 프로세스 %1개가 %2, 포트 %3에서 만나지 못했습니다. 같은 MASTER_ADDR와 비어 있는 MASTER_PORT로 2분 안에 모두 시작하십시오.</translation>
    </message>
    <message>
        <source>This program was built without Gloo, so it cannot train in several processes. Unset WORLD_SIZE, or build it where LibTorch has c10d and libgloo-dev is installed.</source>
        <translation>이 프로그램은 Gloo 없이 빌드되어 여러 프로세스로 학습할 수 없습니다. WORLD_SIZE를 지우거나, LibTorch에 c10d가 있고 libgloo-dev가 설치된 곳에서 빌드하십시오.</translation>
    </message>
    <message>
        <source>Training stopped in epoch %1: there is not enough memory to learn from %2 pictures at once. Choose a smaller batch, smaller pictures or a smaller network, and resume the run. The epochs finished before are kept.</source>
        <translation>학습이 에포크 %1에서 멈췄습니다. 사진 %2개를 한 번에 배울 메모리가 모자랍니다. 더 작은 배치, 사진, 신경망을 고르고 학습 기록을 이어 하십시오. 앞서 끝난 에포크는 남아 있습니다.</translation>
    </message>
    <message>
        <source>The data set &apos;%1&apos; has no class “%2” to take hints for.</source>
        <translation>데이터 세트 “%1”에 힌트를 쓸 클래스 “%2”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The folder of hints &apos;%1&apos; has none for a picture of the list “%2”. Its files are &lt;class&gt;/&lt;picture&gt;.png or &lt;picture&gt;.png.</source>
        <translation>힌트 폴더 “%1”에 목록 “%2”의 사진에 대한 힌트가 없습니다. 파일은 &lt;클래스&gt;/&lt;사진&gt;.png 또는 &lt;사진&gt;.png입니다.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from the classes of pixels, but no picture of the list to learn from has a mask. Add masks, or choose “classify”.</source>
        <translation>학습 방법 “%1”은(는) 픽셀의 클래스로 배우는데, 학습 목록의 사진에 마스크가 없습니다. 마스크를 추가하거나 “classify”를 고르십시오.</translation>
    </message>
    <message>
        <source>The option “%1” of a training cannot be “%2”. Choose one of: %3.</source>
        <translation>학습 옵션 “%1”은(는) “%2”일 수 없습니다. 다음 중에서 고르세요: %3.</translation>
    </message>
    <message>
        <source>The option “%1” of a training must lie between %2 and %3, but it is %4.</source>
        <translation>학습 옵션 “%1”은(는) %2에서 %3 사이여야 하는데 %4입니다.</translation>
    </message>
    <message>
        <source>Nesterov&apos;s step needs the optimiser “sgd” with a momentum above zero.</source>
        <translation>네스테로프 스텝에는 모멘텀이 0보다 큰 최적화기 “sgd”가 필요합니다.</translation>
    </message>
    <message>
        <source>This training method learns from the classes of pixels, but the pictures have no masks. Choose a data set with SegmentationClass/&lt;picture&gt;.png, or another method.</source>
        <translation>이 학습 방법은 픽셀의 클래스로 배우는데 사진에 마스크가 없습니다. SegmentationClass/&lt;사진&gt;.png가 있는 데이터 세트나 다른 방법을 고르십시오.</translation>
    </message>
    <message>
        <source>Guided attention needs a network with a linear head behind global average pooling. Choose one of those with “cam” in the name.</source>
        <translation>유도 어텐션에는 전역 평균 풀링 뒤에 선형 헤드가 있는 신경망이 필요합니다. 이름에 “cam”이 있는 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The training method “ran” needs a network with reverse attention, for example “tiny-ran”. Other networks learn by “segment”.</source>
        <translation>학습 방법 “ran”에는 역 어텐션이 있는 신경망이 필요합니다(예: “tiny-ran”). 다른 신경망은 “segment”로 배웁니다.</translation>
    </message>
    <message>
        <source>All layers of the network are frozen, so nothing can be learnt. Freeze fewer of them.</source>
        <translation>신경망의 모든 층이 고정되어 배울 것이 없습니다. 고정하는 층을 줄이십시오.</translation>
    </message>
    <message>
        <source>The run in %1 already has %2 finished epochs, more than the %3 asked for. Ask for at least as many, or choose another folder.</source>
        <translation>%1의 학습 기록은 이미 에포크 %2개를 끝냈는데 요청은 %3개입니다. 그 이상을 요청하거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The run in %1 cannot go on, because “%2” was %3 and is to be %4 now. Ask for the same as before, or choose another folder.</source>
        <translation>%1의 학습 기록을 계속할 수 없습니다. “%2”이(가) 전에는 %3, 지금은 %4입니다. 전과 같게 하거나 다른 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>The network cannot start from the weights in “%1”: %2. Choose weights of this network, or the network that they belong to.</source>
        <translation>신경망이 “%1”의 가중치로 시작할 수 없습니다: %2. 이 신경망의 가중치나 그 가중치의 신경망을 고르십시오.</translation>
    </message>
    <message>
        <source>The folder %1 already holds a run with %2 finished epochs. Choose another folder, resume the run, or remove it first.</source>
        <translation>폴더 %1에 이미 에포크 %2개를 끝낸 학습 기록이 있습니다. 다른 폴더를 고르거나, 학습 기록을 계속하거나, 먼저 지우십시오.</translation>
    </message>
    <message>
        <source>Only a GPU trains with the precision “bf16”; the CPU is slower with it. Leave it at “float32”.</source>
        <translation>정밀도 “bf16”으로는 GPU만 학습합니다. CPU는 더 느립니다. “float32”로 두십시오.</translation>
    </message>
    <message>
        <source>%1 processes cannot share %2 training pictures. Start no more processes than there are pictures.</source>
        <translation>프로세스 %1개가 학습 사진 %2개를 나눌 수 없습니다. 사진 수보다 많은 프로세스를 시작하지 마십시오.</translation>
    </message>
    <message>
        <source>“%1” holds no moving average of the weights, so a run that keeps one cannot go on from it. Train from the start.</source>
        <translation>“%1”에 가중치의 이동 평균이 없어서 이동 평균을 쓰는 학습 기록을 계속할 수 없습니다. 처음부터 학습하십시오.</translation>
    </message>
    <message>
        <source>The training method “oaa+” learns the accumulated maps of an earlier run. Choose the folder of a run of “oaa”.</source>
        <translation>학습 방법 “oaa+”은(는) 앞선 학습 기록의 누적 맵을 배웁니다. “oaa” 학습 기록의 폴더를 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” gives every pixel a class, but the training method “%2” learns from labels of whole pictures. Choose a classification network, for example “tiny-cam”, or the method “segment”.</source>
        <translation>“%1”은(는) 픽셀마다 클래스를 주지만 학습 방법 “%2”은(는) 사진 전체의 레이블로 배웁니다. “tiny-cam” 같은 분류 신경망나 방법 “segment”를 고르십시오.</translation>
    </message>
    <message>
        <source>“%1” gives whole pictures classes, but the training method “%2” learns from the classes of pixels. Choose a segmentation network, for example “tiny-fcn”, or the method “classify”.</source>
        <translation>“%1”은(는) 사진 전체에 클래스를 주지만 학습 방법 “%2”은(는) 픽셀의 클래스로 배웁니다. “tiny-fcn” 같은 분할 신경망나 방법 “classify”를 고르십시오.</translation>
    </message>
    <message>
        <source>To train in several processes, the environment variable %1 must be a number from %2 to %3, but it is “%4”.</source>
        <translation>여러 프로세스로 학습하려면 환경 변수 %1이(가) %2에서 %3까지의 수여야 하는데 “%4”입니다.</translation>
    </message>
    <message>
        <source>The training method “%1” looks up the accumulated maps of every picture, which one process alone has. Unset WORLD_SIZE.</source>
        <translation>학습 방법 “%1”은(는) 모든 사진의 누적 맵을 찾아보는데, 이는 한 프로세스로 할 때만 모두 있습니다. WORLD_SIZE를 지우십시오.</translation>
    </message>
    <message>
        <source>The training method “%1” learns from hints, but no folder of hints was named. Name one with --hints, or choose “classify”.</source>
        <translation>학습 방법 “%1”은(는) 힌트로 배우는데 힌트 폴더가 지정되지 않았습니다. --hints로 지정하거나 “classify”를 고르십시오.</translation>
    </message>
    <message>
        <source>There is no annotation format “%1”. The formats are: %2.</source>
        <translation>주석 형식 “%1”이(가) 없습니다. 사용할 수 있는 형식: %2.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;. Check the name, or whether it was moved.</source>
        <translation>파일이나 폴더 &apos;%1&apos;이(가) 없습니다. 이름을 확인하거나 옮겨졌는지 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no annotations of a known format. Name the format with --from.</source>
        <translation>&apos;%1&apos;에 알려진 형식의 주석이 없습니다. --from으로 형식을 지정하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the name of a class is missing or is there twice. The first line names the background, every further line one class.</source>
        <translation>&apos;%1&apos;, %2행: 클래스 이름이 없거나 두 번 나옵니다. 첫 행은 배경, 그다음 각 행은 클래스 하나입니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no classes, or more than 65,534.</source>
        <translation>&apos;%1&apos;에 클래스가 없거나 65,534개보다 많습니다.</translation>
    </message>
    <message>
        <source>There are no files *%1 in &apos;%2&apos;. Check the name.</source>
        <translation>&apos;%2&apos;에 *%1 파일이 없습니다. 이름을 확인하십시오.</translation>
    </message>
    <message>
        <source>The format “%1” is only read. Choose another one for the result.</source>
        <translation>형식 “%1”은(는) 읽기만 합니다. 결과에는 다른 형식을 선택하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” is missing, wrong or not known here. Correct or remove the entry.</source>
        <translation>&apos;%1&apos;, %2행: “%3”이(가) 없거나 잘못되었거나 여기서 알 수 없습니다. 항목을 고치거나 지우십시오.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds the class number %2, which has no name. Add it to labels.txt.</source>
        <translation>“%1”의 마스크에 이름이 없는 클래스 번호 %2이(가) 있습니다. labels.txt에 추가하십시오.</translation>
    </message>
    <message>
        <source>There is no picture “%1” in the folder of pictures. Add it, or take away its annotations.</source>
        <translation>사진 폴더에 사진 “%1”이(가) 없습니다. 추가하거나 주석을 빼십시오.</translation>
    </message>
    <message>
        <source>The annotations of &apos;%1&apos; are for %2 × %3 pixels, but it has %4 × %5. Annotate it anew, or restore the picture.</source>
        <translation>&apos;%1&apos;의 주석은 %2 × %3 픽셀용이지만 사진은 %4 × %5입니다. 다시 주석을 달거나 사진을 되돌리십시오.</translation>
    </message>
    <message>
        <source>The mask of “%1” holds class numbers above 254, which do not fit into 8 bits. Write 16-bit masks instead.</source>
        <translation>“%1”의 마스크에 8비트에 들어가지 않는 254보다 큰 클래스 번호가 있습니다. 16비트 마스크로 쓰십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers, so it is a volume of pictures, not of labels. Choose the label volume.</source>
        <translation>&apos;%1&apos;에 클래스 번호가 아닌 값이 있어 레이블이 아니라 영상 볼륨입니다. 레이블 볼륨을 선택하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NIfTI volume: %2. Expected is a file .nii or .nii.gz.</source>
        <translation>&apos;%1&apos;을(를) NIfTI 볼륨으로 읽을 수 없습니다: %2. .nii 또는 .nii.gz 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no class numbers. Expected are whole numbers from 0 to 65534, and -1 for pixels to be ignored.</source>
        <translation>&apos;%1&apos;에 클래스 번호가 아닌 값이 있습니다. 0~65534의 정수와 무시할 픽셀의 -1이어야 합니다.</translation>
    </message>
    <message>
        <source>A picture without a name cannot be written. Give it one in its file.</source>
        <translation>이름이 없는 사진은 쓸 수 없습니다. 파일에서 이름을 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” was not written, because another picture has the same name without its extension and would be overwritten. Rename one of them.</source>
        <translation>확장자를 뺀 이름이 같은 다른 사진을 덮어쓰게 되므로 “%1”을(를) 쓰지 않았습니다. 하나의 이름을 바꾸십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the picture “%2” is not there, and without it its size is not known. Name the folder of the pictures.</source>
        <translation>&apos;%1&apos;: 사진 “%2”이(가) 없어 크기를 알 수 없습니다. 사진 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no class “%1” in the list of classes, so it cannot be drawn.</source>
        <translation>클래스 목록에 “%1”이(가) 없어 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; and &apos;%2&apos; are of different sizes. Make one of them anew.</source>
        <translation>&apos;%1&apos;과(와) &apos;%2&apos;의 크기가 다릅니다. 하나를 다시 만드십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete XML: the file is damaged or cut off. Copy it again from where it came from.</source>
        <translation>&apos;%1&apos;, %2행: XML이 완전하지 않습니다. 파일이 손상되었거나 잘렸습니다. 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is another kind of XML file: it has no element &lt;%2&gt;.</source>
        <translation>&apos;%1&apos;은(는) 다른 종류의 XML 파일입니다. 요소 &lt;%2&gt;이(가) 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: “%3” does not say the size of a picture. Correct it.</source>
        <translation>&apos;%1&apos;, %2행: “%3”에 사진 크기가 없습니다. 고치십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: the list “names” of the classes is missing or cannot be read. Write it as names: [first, second, …].</source>
        <translation>&apos;%1&apos;, %2행: 클래스 목록 “names”가 없거나 읽을 수 없습니다. names: [first, second, …]로 쓰십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is no segment. Expected is the number of a class of data.yaml, then x and y of at least three points.</source>
        <translation>&apos;%1&apos;, %2행: 세그먼트가 아닙니다. data.yaml의 클래스 번호와 세 점 이상의 x, y여야 합니다.</translation>
    </message>
    <message>
        <source>Compressed pixels are damaged, so that they cannot be read.</source>
        <translation>압축된 픽셀이 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Pixels cannot be compressed: %1.</source>
        <translation>픽셀을 압축할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>A hint holds values other than unknown, attend and ignore.</source>
        <translation>힌트에 알 수 없음, 주목, 무시 외의 값이 있습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a NumPy array: %2. Expected is a 2-D array of floats or whole numbers in C order.</source>
        <translation>&apos;%1&apos;을(를) NumPy 배열로 읽을 수 없습니다: %2. C 순서의 2차원 실수 또는 정수 배열이어야 합니다.</translation>
    </message>
    <message>
        <source>A hint is damaged, so that it cannot be read.</source>
        <translation>힌트가 손상되어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: this is not complete JSON: it is damaged or cut off at byte %3. Copy it again from where it came from.</source>
        <translation>&apos;%1&apos;, %2행: JSON이 완전하지 않습니다. %3바이트에서 손상되었거나 잘렸습니다. 원본에서 다시 복사하십시오.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has a hint for “%2” of the picture “%3”, which the data set does not have.</source>
        <translation>프로젝트 &apos;%1&apos;에 사진 “%3”의 “%2” 힌트가 있지만 데이터 세트에는 없습니다.</translation>
    </message>
    <message>
        <source>There are no pictures in the folder &apos;%1&apos;.</source>
        <translation>폴더 &apos;%1&apos;에 사진이 없습니다.</translation>
    </message>
    <message>
        <source>There is no format called “%1”. The formats are: %2.</source>
        <translation>“%1”이라는 형식이 없습니다. 사용할 수 있는 형식: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no annotations/instances_*.json, no table (.csv), and no sub-folders with pictures.</source>
        <translation>&apos;%1&apos;을(를) 데이터 세트로 인식할 수 없습니다. 프로젝트(.overlook)가 아니고 JPEGImages 폴더, annotations/instances_*.json, 표(.csv), 사진이 든 하위 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Name the format and the place of the result: --to FORMAT --out OUT.</source>
        <translation>결과의 형식과 위치를 지정하세요: --to FORMAT --out OUT.</translation>
    </message>
    <message>
        <source>The name of a project ends in .overlook, which “%1” does not.</source>
        <translation>프로젝트 이름은 .overlook으로 끝나야 하지만 “%1”은(는) 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>The format “%1” can be read, but not written.</source>
        <translation>형식 “%1”은(는) 읽을 수 있지만 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no map of epoch %2 for a class that a mask of %3 shows. Maps and pictures must have the same names.</source>
        <translation>%1에 %3의 마스크가 보이는 클래스에 대한 에포크 %2의 맵이 없습니다. 맵과 사진의 이름이 같아야 합니다.</translation>
    </message>
    <message>
        <source>%1 has no mask that is named after a picture of %2, such as &lt;picture&gt;.png.</source>
        <translation>%1에 %2의 사진 이름을 딴 마스크(예: &lt;picture&gt;.png)가 없습니다.</translation>
    </message>
    <message>
        <source>The disk is full, so that nothing of the last change was saved in &apos;%1&apos;. Free some space and try again.</source>
        <translation>디스크가 가득 차서 마지막 변경이 &apos;%1&apos;에 저장되지 않았습니다. 공간을 비우고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Another program is writing to &apos;%1&apos;. Try again when it has finished.</source>
        <translation>다른 프로그램이 &apos;%1&apos;에 쓰고 있습니다. 끝난 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; cannot be opened: %2.</source>
        <translation>프로젝트 &apos;%1&apos;을(를) 열 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>Nothing of the last change was saved in &apos;%1&apos;: %2. Check its disk and try again.</source>
        <translation>마지막 변경이 &apos;%1&apos;에 저장되지 않았습니다: %2. 디스크를 확인하고 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. Nothing is written to it any more; open it again to see what can be saved, and export that to a new file.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 손상되었습니다. 더 이상 쓰지 않습니다. 다시 열어 살릴 수 있는 것을 보고 새 파일로 내보내십시오.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>There is no picture or class number %1 to change.</source>
        <translation>바꿀 %1번 사진이나 클래스가 없습니다.</translation>
    </message>
    <message>
        <source>This step is damaged in the project and cannot be undone or redone.</source>
        <translation>이 단계는 프로젝트에서 손상되어 실행 취소하거나 다시 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>The project has no picture number %1.</source>
        <translation>프로젝트에 %1번 사진이 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a picture that can be read.</source>
        <translation>&apos;%1&apos;은(는) 읽을 수 있는 사진이 아닙니다.</translation>
    </message>
    <message>
        <source>There is a file &apos;%1&apos; already. Choose another name.</source>
        <translation>파일 &apos;%1&apos;이(가) 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written: %2.</source>
        <translation>&apos;%1&apos;을(를) 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was written by a newer Overlook (its version is %2, this program knows %3). Update this program to open it.</source>
        <translation>프로젝트 &apos;%1&apos;은(는) 더 새로운 Overlook이 썼습니다(버전 %2, 이 프로그램은 %3까지). 프로그램을 업데이트해 여십시오.</translation>
    </message>
    <message>
        <source>There is no project &apos;%1&apos;. Check the name, and whether its disk is connected.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 없습니다. 이름과 디스크 연결을 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook.</source>
        <translation>&apos;%1&apos;은(는) Overlook 프로젝트가 아닙니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or its beginning is damaged.</source>
        <translation>&apos;%1&apos;은(는) Overlook 프로젝트가 아니거나 앞부분이 손상되었습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Overlook, or so damaged that nothing of it can be read.</source>
        <translation>&apos;%1&apos;은(는) Overlook 프로젝트가 아니거나 아무것도 읽을 수 없을 만큼 손상되었습니다.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in &apos;%1&apos;. Free some space.</source>
        <translation>&apos;%1&apos;에 임시 파일을 둘 공간이 없습니다. 공간을 비우십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be copied to &apos;%2&apos;: %3.</source>
        <translation>&apos;%1&apos;을(를) &apos;%2&apos;(으)로 복사할 수 없습니다: %3.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no hint for a picture of the list “%2”. Draw some, or name a folder of hints with --hints.</source>
        <translation>프로젝트 &apos;%1&apos;에 목록 “%2”의 사진에 대한 힌트가 없습니다. 그리거나 --hints로 힌트 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>The annotations of “%1” are for %2 × %3 pixels, but it has %4 × %5 in the project. Annotate it anew, or restore the picture.</source>
        <translation>“%1”의 주석은 %2 × %3 픽셀용이지만 프로젝트에서는 %4 × %5입니다. 다시 주석을 달거나 사진을 되돌리십시오.</translation>
    </message>
    <message>
        <source>The project has no picture “%1”, or several that are called so. Add it, or leave its annotations out.</source>
        <translation>프로젝트에 “%1” 사진이 없거나 같은 이름이 여럿입니다. 추가하거나 그 주석을 빼십시오.</translation>
    </message>
    <message>
        <source>There is a preview of annotations only. Name their format.</source>
        <translation>미리보기는 주석에만 있습니다. 형식을 지정하십시오.</translation>
    </message>
    <message>
        <source>The description of the teaching in %1 is damaged. Teach again.</source>
        <translation>%1에 있는 수업의 설명이 손상되었습니다. 다시 가르치십시오.</translation>
    </message>
    <message>
        <source>A chart is saved as .png, .svg or .csv, not as &apos;.%1&apos;. Choose one of them.</source>
        <translation>차트는 .png, .svg, .csv로 저장하며 &apos;.%1&apos;은(는) 아닙니다. 그중 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>No slices of a DICOM series could be read from &apos;%1&apos;. Compressed ones cannot: export the series without compression, or as NIfTI.</source>
        <translation>&apos;%1&apos;에서 DICOM 시리즈의 단면을 읽을 수 없습니다. 압축된 것은 읽지 못합니다. 압축 없이 내보내거나 NIfTI로 내보내십시오.</translation>
    </message>
    <message>
        <source>There is no 3-D picture to save. Show one first.</source>
        <translation>저장할 3차원 그림이 없습니다. 먼저 하나를 표시하십시오.</translation>
    </message>
    <message>
        <source>A mesh is saved as .ply, .obj or .stl; &apos;%1&apos; is none of them.</source>
        <translation>메시는 .ply, .obj, .stl로 저장합니다. &apos;%1&apos;은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>There is no relief to save. Show a map first.</source>
        <translation>저장할 기복이 없습니다. 먼저 맵을 표시하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written. Check the folder and the space on its disk.</source>
        <translation>&apos;%1&apos;에 쓸 수 없습니다. 폴더와 디스크의 빈 공간을 확인하십시오.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read as a volume: it is damaged, or of a kind that is not known. NIfTI (.nii, .nii.gz) and uncompressed DICOM are.</source>
        <translation>&apos;%1&apos;을(를) 볼륨으로 읽을 수 없습니다. 손상되었거나 알 수 없는 종류입니다. NIfTI(.nii, .nii.gz)와 압축되지 않은 DICOM을 읽습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than %2 million voxels, which is more than can be shown.</source>
        <translation>&apos;%1&apos;의 복셀이 %2백만 개를 넘어 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no file or folder &apos;%1&apos;.</source>
        <translation>&apos;%1&apos;이라는 파일이나 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>The run in %1 has kept no checkpoint that could be taught. Train it again.</source>
        <translation>%1의 학습 기록은 가르칠 수 있는 체크포인트를 남기지 않았습니다. 다시 학습시키십시오.</translation>
    </message>
    <message>
        <source>Teaching goes on from a model. Name the weights to start from.</source>
        <translation>가르치기는 모델에서 이어집니다. 시작할 가중치를 지정하십시오.</translation>
    </message>
    <message>
        <source>The model “%1” that was to be taught is not there any more. Choose another one.</source>
        <translation>가르치려던 모델 “%1”이(가) 이제 없습니다. 다른 것을 고르십시오.</translation>
    </message>
    <message>
        <source>The teaching in %1 has finished no epoch after the first one, so there is nothing to compare.</source>
        <translation>%1의 수업은 첫 에포크 뒤로 끝난 에포크가 없어 비교할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The network has no layer “%1” behind which it could go on.</source>
        <translation>신경망에 그 뒤에서 이어 갈 수 있는 층 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The activations of %1 pictures take more than %2 MB. Teach a later layer, or replay fewer pictures.</source>
        <translation>사진 %1장의 활성값이 %2MB를 넘습니다. 더 뒤의 층을 가르치거나 사진을 덜 되풀이하십시오.</translation>
    </message>
    <message>
        <source>The network “%1” has no layer behind which it could be taught by itself. Teach it as a whole.</source>
        <translation>신경망 “%1”에는 그 뒤만 따로 가르칠 수 있는 층이 없습니다. 전체를 가르치십시오.</translation>
    </message>
    <message>
        <source>The network “%1” cannot be taught behind the layer “%2”: what follows needs more than its output. Choose the end of a block.</source>
        <translation>신경망 “%1”은(는) 층 “%2” 뒤에서 가르칠 수 없습니다. 뒤따르는 부분이 그 출력 말고도 필요로 합니다. 블록의 끝을 고르십시오.</translation>
    </message>
    <message>
        <source>There are hints for classes that the model does not have: %1. It has %2. Rename the class of the project, or remove these hints.</source>
        <translation>모델에 없는 클래스의 힌트가 있습니다: %1. 모델에는 %2이(가) 있습니다. 프로젝트의 클래스 이름을 바꾸거나 이 힌트를 지우십시오.</translation>
    </message>
    <message>
        <source>The first epoch of a teaching is the model as it was, so there must be at least two, but %1 was asked for.</source>
        <translation>수업의 첫 에포크는 원래의 모델이므로 적어도 둘이 필요하지만 %1이(가) 요청되었습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is neither a picture nor a model nor a project. Pictures are PNG, JPEG, TIFF, BMP, WebP or PNM files, models end in .pt, .pth, .ts or .safetensors, projects in .overlook.</source>
        <translation>“%1”은(는) 사진도 모델도 프로젝트도 아닙니다. 사진은 PNG, JPEG, TIFF, BMP, WebP 또는 PNM 파일이고, 모델은 .pt, .pth, .ts 또는 .safetensors로, 프로젝트는 .overlook으로 끝납니다.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not a training run: it has neither run.json nor maps nor checkpoints (.pt, .pth, .ts, .safetensors).</source>
        <translation>폴더 “%1”은(는) 학습 기록이 아닙니다. run.json도 맵도 체크포인트(.pt, .pth, .ts, .safetensors)도 없습니다.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must have one line for each picture: its id, and the path of its file; but there is the line &apos;%2&apos;.</source>
        <translation>“%1”에는 사진마다 식별자와 파일 경로가 있는 한 줄이 있어야 하는데, “%2” 줄이 있습니다.</translation>
    </message>
    <message>
        <source>--ignore-between takes the lower number first, such as 0.05,0.3.</source>
        <translation>--ignore-between에는 작은 수를 먼저 씁니다. 예: 0.05,0.3.</translation>
    </message>
    <message>
        <source>The options --crf-… change a preset: name one with --crf.</source>
        <translation>--crf-… 옵션은 프리셋을 바꿉니다. --crf로 프리셋을 지정하십시오.</translation>
    </message>
    <message>
        <source>None of the classes of the maps in “%1” is a class of “%2”.</source>
        <translation>“%1”에 있는 맵의 클래스 중 “%2”의 클래스인 것이 없습니다.</translation>
    </message>
    <message>
        <source>Say where the pictures are: with --images, or with --truth.</source>
        <translation>사진이 어디 있는지 --images 또는 --truth로 알려 주십시오.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with pictures.</source>
        <translation>사진이 있는 폴더 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>The background rule “hints” needs hints: name them with --hints.</source>
        <translation>배경 규칙 “hints”에는 힌트가 필요합니다. --hints로 지정하십시오.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be at least %3.</source>
        <translation>CRF의 %1은(는) %2일 수 없습니다. %3 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The CRF cannot have %2 as %1: it must be between 0 and 1.</source>
        <translation>CRF의 %1은(는) %2일 수 없습니다. 0과 1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>There are no CRF parameters called “%1”. Choose one of: %2.</source>
        <translation>“%1”이라는 CRF 매개변수가 없습니다. 다음 중에서 선택하십시오: %2.</translation>
    </message>
    <message>
        <source>“%1” is no rule for the background. Choose constant:VALUE (0 … 1), power:EXPONENT, saliency:FOLDER or hints:VALUE.</source>
        <translation>“%1”은(는) 배경 규칙이 아닙니다. constant:VALUE(0 … 1), power:EXPONENT, saliency:FOLDER 또는 hints:VALUE를 선택하십시오.</translation>
    </message>
    <message>
        <source>Maps cannot be scaled by “%1”. Choose relu-max, min-max or none.</source>
        <translation>맵을 “%1”(으)로 조정할 수 없습니다. relu-max, min-max 또는 none을 선택하십시오.</translation>
    </message>
    <message>
        <source>“%1” has no maps that fit: neither a run with maps of this kind and epoch, nor files &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy as the command explain writes them.</source>
        <translation>“%1”에 맞는 맵이 없습니다. 이런 종류와 에포크의 맵이 있는 기록도 아니고, explain 명령이 쓰는 &lt;picture&gt;.&lt;class&gt;.&lt;method&gt;.npy 파일도 없습니다.</translation>
    </message>
    <message>
        <source>There is no folder “%1” with maps.</source>
        <translation>맵이 있는 폴더 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has maps of several methods. Choose one of: %2.</source>
        <translation>“%1”에 여러 방법의 맵이 있습니다. 다음 중에서 선택하십시오: %2.</translation>
    </message>
    <message>
        <source>“%1” holds labels that were made by other rules (%2). Choose another folder, or have them replaced (--replace).</source>
        <translation>“%1”에 다른 규칙(%2)으로 만든 레이블이 있습니다. 다른 폴더를 선택하거나 교체하십시오(--replace).</translation>
    </message>
    <message>
        <source>The class “%1” cannot have the value %2 in a mask: only 1 … 254 are classes. Name the data set whose classes they are (--truth).</source>
        <translation>클래스 “%1”은(는) 마스크에서 값 %2을(를) 가질 수 없습니다. 1 … 254만 클래스입니다. 해당 데이터 세트를 --truth로 지정하십시오.</translation>
    </message>
    <message>
        <source>There is no picture called “%1”, for which there are maps.</source>
        <translation>“%1”이라는 사진이 없는데, 그 맵은 있습니다.</translation>
    </message>
    <message>
        <source>The %1 has %2 pixels, but the picture has %3. They must be of one size.</source>
        <translation>%1은(는) %2 픽셀인데 사진은 %3입니다. 크기가 같아야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is a segmentation model: it scores pixels, so hiding parts of a picture does not tell how its maps fit. Use a classification model.</source>
        <translation>“%1”은(는) 분할 모델입니다. 픽셀에 점수를 매기므로 사진의 일부를 가려도 맵이 맞는지 알 수 없습니다. 분류 모델을 쓰십시오.</translation>
    </message>
    <message>
        <source>Say what to compare with: a data set with masks (--truth), or what a model says of altered pictures (--measures).</source>
        <translation>무엇과 비교할지 말하십시오. 마스크가 있는 데이터 세트(--truth) 또는 바뀐 사진에 대한 모델의 판단(--measures).</translation>
    </message>
    <message>
        <source>A share of an evaluation goes into a folder, where all are put together: name it with --parts.</source>
        <translation>평가의 한 몫은 모두 합쳐질 폴더에 들어갑니다. --parts로 지정하십시오.</translation>
    </message>
    <message>
        <source>None of the maps in “%1” could be evaluated.</source>
        <translation>“%1”의 맵을 하나도 평가할 수 없었습니다.</translation>
    </message>
    <message>
        <source>There is no measure called “%1”. Choose among: %2.</source>
        <translation>“%1”라는 측도는 없습니다. 다음에서 고르십시오: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a run that has epochs.</source>
        <translation>“%1”은(는) 에포크가 있는 학습 기록이 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” has no epoch %2.</source>
        <translation>“%1”에는 에포크 %2가 없습니다.</translation>
    </message>
    <message>
        <source>The measures %1 need a model, and “%2” has no checkpoint of epoch %3. Name a model with --model.</source>
        <translation>측도 %1에는 모델이 필요한데 “%2”에는 에포크 %3의 체크포인트가 없습니다. --model로 모델을 지정하십시오.</translation>
    </message>
    <message>
        <source>The options --random-walk-… change a preset: name one with --random-walk.</source>
        <translation>--random-walk-… 옵션은 프리셋을 바꿉니다. --random-walk로 하나를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” has its parameters as constants (torch.jit.freeze), so they cannot be made random. Check the model as it was before it was frozen.</source>
        <translation>“%1”의 매개변수는 상수(torch.jit.freeze)라 무작위로 바꿀 수 없습니다. 동결하기 전의 모델을 검사하십시오.</translation>
    </message>
    <message>
        <source>%1 has no map for a class that a mask of %2 shows. Maps and pictures must have the same names.</source>
        <translation>%1에는 %2의 마스크가 보이는 클래스의 맵이 없습니다. 맵과 사진의 이름이 같아야 합니다.</translation>
    </message>
    <message>
        <source>The counts of pixels are incomplete.</source>
        <translation>픽셀 수가 불완전합니다.</translation>
    </message>
    <message>
        <source>“%1” is no part of an evaluation.</source>
        <translation>“%1”은(는) 평가의 일부가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” was made with other options. Use the same ones for all parts, or an empty folder.</source>
        <translation>“%1”은(는) 다른 옵션으로 만들었습니다. 모든 부분에 같은 옵션을 쓰거나 빈 폴더를 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” holds parts of %2 and of %3 shares. Remove those that are too old.</source>
        <translation>“%1”에는 %2몫과 %3몫의 부분이 있습니다. 오래된 것을 지우십시오.</translation>
    </message>
    <message>
        <source>“%1” holds no part of an evaluation (part_1_of_2.json, …).</source>
        <translation>“%1”에는 평가의 부분이 없습니다(part_1_of_2.json, …).</translation>
    </message>
    <message>
        <source>The random walk cannot have %2 as %1: it must be between %3 and %4.</source>
        <translation>무작위 보행의 %1은(는) %2일 수 없습니다. %3과 %4 사이여야 합니다.</translation>
    </message>
    <message>
        <source>There is no random walk called “%1”. Choose one of: %2.</source>
        <translation>“%1”라는 무작위 보행은 없습니다. 다음에서 고르십시오: %2.</translation>
    </message>
    <message>
        <source>The run in %1 has finished no epoch, so there is nothing to compare.</source>
        <translation>%1의 학습 기록에 끝난 에포크가 없어 비교할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This TorchScript model segments; only classifiers can be taught. Teach one of the segmentation networks here instead.</source>
        <translation>이 TorchScript 모델은 분할용입니다. 가르칠 수 있는 것은 분류기뿐입니다. 대신 여기의 분할 신경망을 학습하십시오.</translation>
    </message>
    <message>
        <source>This TorchScript model takes grey pictures, which can be looked at but not be taught with. Export it with a first layer that takes colours.</source>
        <translation>이 TorchScript 모델은 회색조 사진을 받으므로 볼 수는 있지만 가르칠 수는 없습니다. 첫 층이 색을 받도록 내보내십시오.</translation>
    </message>
    <message>
        <source>This TorchScript model is frozen: torch.jit.freeze made constants of its weights, so nothing in it can learn. Export it again without freezing.</source>
        <translation>이 TorchScript 모델은 고정되어 있습니다. torch.jit.freeze가 가중치를 상수로 만들어 아무것도 학습할 수 없습니다. 고정하지 않고 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>TorchScript is taught from its file. Name the model to start from with --base or --weights.</source>
        <translation>TorchScript는 파일에서 가르칩니다. --base 또는 --weights로 시작할 모델을 지정하십시오.</translation>
    </message>
    <message>
        <source>The scores of this TorchScript model are not the mean of a map through one linear layer, which teaching needs for its class maps. Teach a network that ends in global average pooling and one linear layer.</source>
        <translation>이 TorchScript 모델의 점수는 하나의 선형 층을 거친 맵의 평균이 아닌데, 가르치기의 클래스 맵에는 그것이 필요합니다. 전역 평균 풀링과 선형 층 하나로 끝나는 신경망을 가르치십시오.</translation>
    </message>
    <message>
        <source>The last layer of this TorchScript model is a constant, so it cannot learn. Export the model again with its weights as parameters.</source>
        <translation>이 TorchScript 모델의 마지막 층은 상수라서 학습할 수 없습니다. 가중치를 매개변수로 하여 모델을 다시 내보내십시오.</translation>
    </message>
    <message>
        <source>The model cannot be run from behind the layer “%1”: it is not there, or what follows needs more than its output. Choose the end of a block.</source>
        <translation>층 “%1” 뒤에서 모델을 실행할 수 없습니다. 그 층이 없거나 뒤따르는 부분에 그 출력 이상이 필요합니다. 블록의 끝을 고르십시오.</translation>
    </message>
    <message>
        <source>The model “%1” scores %2 classes, but there are %3 to learn. Name the model&apos;s classes under &quot;labels&quot; in its card.</source>
        <translation>모델 “%1”은(는) 클래스 %2개를 채점하지만 학습할 것은 %3개입니다. 모델 카드의 &quot;labels&quot;에 모델의 클래스를 적으십시오.</translation>
    </message>
    <message>
        <source>All layers of a TorchScript file learn at one rate. Leave the head factor at 1.</source>
        <translation>TorchScript 파일의 모든 층은 같은 학습률로 학습합니다. 헤드 계수를 1로 두십시오.</translation>
    </message>
    <message>
        <source>Files that were sent to %1 are not there any more. Check that nothing clears the folder for them, which is named under Engine &gt; Connect through SSH.</source>
        <translation>%1에 보낸 파일이 더 이상 없습니다. 엔진 &gt; SSH로 연결에서 정한 폴더를 비우는 것이 없는지 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” was changed while it was sent to the other machine. Try again.</source>
        <translation>“%1”이(가) 다른 컴퓨터로 보내는 동안 바뀌었습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>There is no machine “%1” (%2). Correct its name, or add it to ~/.ssh/config.</source>
        <translation>컴퓨터 “%1”이(가) 없습니다(%2). 이름을 고치거나 ~/.ssh/config에 추가하십시오.</translation>
    </message>
    <message>
        <source>The machine %1 is not known here yet, or is not the one that it was (%2). Run “ssh %1” once in a terminal, check what it asks, and connect again.</source>
        <translation>컴퓨터 %1은(는) 여기에 아직 알려지지 않았거나 예전의 것이 아닙니다(%2). 터미널에서 “ssh %1”을 한 번 실행해 묻는 내용을 확인하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 does not let you in without a password (%2). Overlook never asks for one: set up login with a key, for example with “ssh-copy-id %1”, and connect again.</source>
        <translation>%1은(는) 암호 없이 들어갈 수 없습니다(%2). Overlook은 암호를 묻지 않습니다. “ssh-copy-id %1” 등으로 키 로그인을 설정하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check that “ssh %1” works in a terminal, and connect again.</source>
        <translation>%1에 연결할 수 없습니다(%2). 터미널에서 “ssh %1”이 되는지 확인하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>The program ssh, which connects to other machines, was not found. Install OpenSSH&apos;s client (the package openssh-client), and connect again.</source>
        <translation>다른 컴퓨터에 연결하는 프로그램 ssh를 찾지 못했습니다. OpenSSH 클라이언트(패키지 openssh-client)를 설치하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>There is no program “%2” on %1. Install Overlook&apos;s engine there (the package overlook-engine), or say where it is under Engine &gt; Connect through SSH.</source>
        <translation>%1에 프로그램 “%2”이(가) 없습니다. 거기에 Overlook 엔진(패키지 overlook-engine)을 설치하거나 엔진 &gt; SSH로 연결에서 위치를 지정하십시오.</translation>
    </message>
    <message>
        <source>The program “%2” on %1 may not be executed, or is for another kind of machine (%3). Install Overlook&apos;s engine there again.</source>
        <translation>%1의 프로그램 “%2”은(는) 실행할 수 없거나 다른 종류의 컴퓨터용입니다(%3). 거기에 Overlook 엔진을 다시 설치하십시오.</translation>
    </message>
    <message>
        <source>The engine on %1 ended before it was ready (exit code %2). Run “ssh %1 %3 devices” in a terminal to see why. Its last message: %4</source>
        <translation>%1의 엔진이 준비되기 전에 끝났습니다(종료 코드 %2). 터미널에서 “ssh %1 %3 devices”를 실행해 이유를 보십시오. 마지막 메시지: %4</translation>
    </message>
    <message>
        <source>The engine on %1 started but does not answer. Check that “%2” there is Overlook&apos;s engine, and connect again.</source>
        <translation>%1의 엔진이 시작되었지만 응답하지 않습니다. 거기의 “%2”이(가) Overlook 엔진인지 확인하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>%1 says something before Overlook&apos;s engine does, or “%2” there is another program. See that “ssh %1 true” prints nothing (what ~/.bashrc there prints is the usual cause), and connect again.</source>
        <translation>%1이(가) Overlook 엔진보다 먼저 무언가를 출력하거나 거기의 “%2”이(가) 다른 프로그램입니다. “ssh %1 true”가 아무것도 출력하지 않게 하고(보통 그곳의 ~/.bashrc가 원인) 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>The engine on %1 has version %2 (protocol %3), and this window version %4 (protocol %5). Install the same version of Overlook on both machines, and connect again.</source>
        <translation>%1의 엔진 버전은 %2(프로토콜 %3)이고 이 창의 버전은 %4(프로토콜 %5)입니다. 두 컴퓨터에 같은 버전의 Overlook을 설치하고 다시 연결하십시오.</translation>
    </message>
    <message>
        <source>The line to the engine on %1 was lost. It is connected again by itself; nothing in the window is lost. Its last message: %2</source>
        <translation>%1의 엔진과 연결이 끊겼습니다. 저절로 다시 연결되며 창에서 잃는 것은 없습니다. 마지막 메시지: %2</translation>
    </message>
    <message>
        <source>The pieces of a file did not arrive in their order. Check that the window and the engine have the same version.</source>
        <translation>파일 조각이 순서대로 도착하지 않았습니다. 창과 엔진의 버전이 같은지 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is no folder for the files that are sent. Name another one.</source>
        <translation>“%1”은(는) 보낸 파일을 둘 폴더가 아닙니다. 다른 폴더를 지정하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256. Check the program that sent it.</source>
        <translation>“%1”은(는) SHA-256이 아닙니다. 보낸 프로그램을 확인하십시오.</translation>
    </message>
    <message>
        <source>“%1” is not a name for a file that is sent. Check the program that sent it.</source>
        <translation>“%1”은(는) 보낸 파일의 이름이 될 수 없습니다. 보낸 프로그램을 확인하십시오.</translation>
    </message>
    <message>
        <source>What arrived is not the file that was announced: it was changed while it was sent. Try again.</source>
        <translation>도착한 것이 알린 파일이 아닙니다. 보내는 동안 바뀌었습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
        <source>Only two different classes of the project can be merged; choose another class.</source>
        <translation>프로젝트의 서로 다른 두 클래스만 합칠 수 있습니다. 다른 클래스를 고르십시오.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be undone yet, because the picture “%1” was changed after it. Show that picture, and undo its changes first.</source>
        <translation>클래스 합치기를 아직 취소할 수 없습니다. 그 뒤에 사진 “%1”이(가) 바뀌었기 때문입니다. 그 사진을 표시하고 먼저 변경을 취소하십시오.</translation>
    </message>
    <message>
        <source>The merge of classes cannot be done again yet, because changes of the picture “%1” that came before it are undone. Show that picture, and redo them first.</source>
        <translation>클래스 합치기를 아직 다시 할 수 없습니다. 그 전에 한 사진 “%1”의 변경이 취소되어 있기 때문입니다. 그 사진을 표시하고 먼저 다시 실행하십시오.</translation>
    </message>
    <message>
        <source>A run has no “%1”: it has “maps” and “accumulated”.</source>
        <translation>학습 기록에 “%1”은(는) 없습니다. 있는 것은 maps와 accumulated입니다.</translation>
    </message>
    <message>
        <source>There is nothing to compare the maps with. Choose a data set with masks, or measures that ask the model.</source>
        <translation>맵과 비교할 것이 없습니다. 마스크가 있는 데이터 세트나 모델에 묻는 측도를 고르십시오.</translation>
    </message>
    <message>
        <source>A row of the figures is of an unknown kind. Evaluate the run again.</source>
        <translation>수치의 한 행이 알 수 없는 종류입니다. 다시 평가하십시오.</translation>
    </message>
    <message>
        <source>“%1” holds no figures that this version can read. Evaluate the run again.</source>
        <translation>“%1”에 이 버전이 읽을 수 있는 수치가 없습니다. 학습 기록을 다시 평가하십시오.</translation>
    </message>
    <message>
        <source>The class “%1” was not added, because the project has a class number %2 already. Add it again.</source>
        <translation>프로젝트에 번호 %2인 클래스가 이미 있어 “%1” 클래스를 추가하지 않았습니다. 다시 추가하십시오.</translation>
    </message>
    <message>
        <source>The class “%1” is not in the project any more, so that nothing was changed. Choose another class, or bring it back with undo or redo.</source>
        <translation>“%1” 클래스가 더 이상 프로젝트에 없어 아무것도 바꾸지 않았습니다. 다른 클래스를 선택하거나 실행 취소 또는 다시 실행으로 되돌리십시오.</translation>
    </message>
    <message>
        <source>The class “%1” cannot be taken away again yet, because the picture “%2” has hints or labels of it. Show that picture, and undo its changes first.</source>
        <translation>“%2” 사진에 “%1” 클래스의 힌트나 레이블이 있어 아직 되돌려 없앨 수 없습니다. 먼저 그 사진을 열어 변경을 실행 취소하십시오.</translation>
    </message>
    <message>
        <source>The picture &apos;%1&apos; is a progressive JPEG of %2 x %3 pixels, which would take %4 MB of memory to decode, more than the %5 MB that a picture may take. Save it as a JPEG that is not progressive (“baseline”), or scale it down.</source>
        <translation>그림 &apos;%1&apos;은(는) %2 x %3 픽셀의 프로그레시브 JPEG이며, 디코딩에 %4 MB의 메모리가 필요하여 그림 하나에 허용되는 %5 MB를 넘습니다. 프로그레시브가 아닌 JPEG(“baseline”)로 저장하거나 크기를 줄이십시오.</translation>
    </message>
    <message>
        <source>The number of test pictures must be between 0 and %1, but it is %2.</source>
        <translation>테스트 그림의 수는 0에서 %1 사이여야 하지만 %2입니다.</translation>
    </message>
    <message>
        <source>“%1” has no .json beside it that says what it is a map of. Such maps were left out: %2. Have `explain` write them again.</source>
        <translation>“%1” 옆에 무엇의 맵인지 알려 주는 .json이 없습니다. 제외된 이런 맵: %2. `explain`으로 다시 쓰십시오.</translation>
    </message>
    <message>
        <source>“%1” is a map of a drawn region, or of another input size or precision than the model&apos;s own. Such maps were left out: %2.</source>
        <translation>“%1”은(는) 그린 영역의 맵이거나, 모델 자체와 다른 입력 크기나 정밀도의 맵입니다. 제외된 이런 맵: %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of a picture that the project does not have, or that was changed since. Such maps were left out: %2.</source>
        <translation>“%1”은(는) 프로젝트에 없거나 그 뒤에 바뀐 이미지의 맵입니다. 제외된 이런 맵: %2.</translation>
    </message>
    <message>
        <source>“%1” is a map of the model “%3”, which is not there as it was. Such maps were left out: %2. Start this in the folder in which `explain` was started, or put the model back.</source>
        <translation>“%1”은(는) 모델 “%3”의 맵인데, 그 모델이 원래대로 있지 않습니다. 제외된 이런 맵: %2. `explain`을 시작한 폴더에서 시작하거나 모델을 되돌려 놓으십시오.</translation>
    </message>
    <message>
        <source>“%1” has no maps as `explain` writes them (.npy).</source>
        <translation>“%1”에는 `explain`이 쓰는 것과 같은 맵(.npy)이 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is missing: what share %2 of %3 found. Run the same command with --shard %2/%3.</source>
        <translation>“%1”이(가) 없습니다. %3개 중 %2번째 몫의 결과입니다. 같은 명령을 --shard %2/%3와(과) 함께 실행하십시오.</translation>
    </message>
</context>
<context>
    <name>ImageStatus</name>
    <message>
        <source>New</source>
        <translation>새것</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작됨</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>깃발</translation>
    </message>
</context>
<context>
    <name>Job</name>
    <message>
        <source>Accumulating the maps of %1</source>
        <translation>%1 의 맵을 누적하는 중</translation>
    </message>
    <message>
        <source>Drawing the pictures: %1 of %2</source>
        <translation>사진 그리는 중: %1 / %2</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2</source>
        <translation>학습 중: 에포크 %1 / %2</translation>
    </message>
    <message>
        <source>Loading the model %1</source>
        <translation>모델 %1 불러오는 중</translation>
    </message>
    <message>
        <source>Trying changed pictures: %1 of %2</source>
        <translation>바꾼 사진 시험 중: %1/%2</translation>
    </message>
    <message>
        <source>Checking the data set: picture %1 of %2</source>
        <translation>데이터 세트 확인 중: 사진 %1/%2</translation>
    </message>
    <message>
        <source>Left out because of problems: %1</source>
        <translation>문제가 있어 뺌: %1</translation>
    </message>
    <message>
        <source>Training: epoch %1 of %2, in half batches for lack of memory</source>
        <translation>학습: 에포크 %1/%2, 메모리가 모자라 절반 배치로</translation>
    </message>
    <message>
        <source>Reading the pictures</source>
        <translation>사진을 읽는 중</translation>
    </message>
    <message>
        <source>Reading the hints</source>
        <translation>힌트를 읽는 중</translation>
    </message>
    <message>
        <source>Writing the hints</source>
        <translation>힌트를 쓰는 중</translation>
    </message>
    <message>
        <source>Comparing maps with the truth: %1</source>
        <translation>맵을 정답과 비교하는 중: %1</translation>
    </message>
    <message>
        <source>Comparing masks with the truth: %1</source>
        <translation>마스크를 정답과 비교하는 중: %1</translation>
    </message>
    <message>
        <source>Reading the annotations</source>
        <translation>주석을 읽는 중</translation>
    </message>
    <message>
        <source>Labelling pixels: %1</source>
        <translation>픽셀에 레이블을 다는 중: %1</translation>
    </message>
    <message>
        <source>Comparing maps with those of random parameters: %1</source>
        <translation>무작위 매개변수의 맵과 비교 중: %1</translation>
    </message>
    <message>
        <source>Sending %1 to %2</source>
        <translation>%1을(를) %2(으)로 보내는 중</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: before the last of them something learns, or what follows needs more than the output of one layer.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: 마지막 고정 층 앞에서 무언가가 학습하거나, 뒤따르는 부분에 둘 이상의 층의 출력이 필요합니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: “%1” among them still changes. Freeze it as well; --freeze-batch-norm does so for batch normalisation.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: 그중 “%1”이(가) 아직 바뀝니다. 그것도 고정하십시오. 배치 정규화는 --freeze-batch-norm으로 고정합니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: this is a TorchScript file.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: TorchScript 파일입니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the precision is “%1”.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: 정밀도가 “%1”입니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: the training method “%1” needs the pixels themselves.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: 학습 방법 “%1”에는 픽셀 자체가 필요합니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: scale, place or colours of the pictures vary. With --brightness 0 --tint 0 they are at most mirrored.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: 사진의 크기, 위치 또는 색이 달라집니다. --brightness 0 --tint 0이면 사진은 많아야 좌우로 뒤집힐 뿐입니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are not kept: they would take more than %1 MB.</source>
        <translation>고정된 층의 특징을 보관하지 않습니다: %1MB 넘게 차지합니다.</translation>
    </message>
    <message>
        <source>The features of the frozen layers are kept: everything up to “%1” runs once for each variation of a picture.</source>
        <translation>고정된 층의 특징을 보관합니다: “%1”까지의 모든 부분은 사진의 변형마다 한 번만 실행됩니다.</translation>
    </message>
    <message>
        <source>Asking the model about %1</source>
        <translation>%1에 대해 모델에 묻는 중</translation>
    </message>
    <message>
        <source>Reading the maps</source>
        <translation>맵을 읽는 중</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Measures</name>
    <message>
        <source>mean IoU</source>
        <translation>평균 IoU</translation>
    </message>
    <message>
        <source>energy in mask</source>
        <translation>마스크 안 에너지</translation>
    </message>
    <message>
        <source>pointing game</source>
        <translation>포인팅 게임</translation>
    </message>
    <message>
        <source>pointing game, exactly</source>
        <translation>포인팅 게임, 정확히</translation>
    </message>
    <message>
        <source>precision above a fifth</source>
        <translation>5분의 1 이상의 정밀도</translation>
    </message>
    <message>
        <source>recall above a fifth</source>
        <translation>5분의 1 이상의 재현율</translation>
    </message>
    <message>
        <source>IoU above a fifth</source>
        <translation>5분의 1 이상의 IoU</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>insertion AUC</source>
        <translation>삽입 AUC</translation>
    </message>
    <message>
        <source>deletion AUC</source>
        <translation>삭제 AUC</translation>
    </message>
    <message>
        <source>average drop, %</source>
        <translation>평균 감소, %</translation>
    </message>
    <message>
        <source>increase in confidence, %</source>
        <translation>신뢰도 증가, %</translation>
    </message>
    <message>
        <source>average gain, %</source>
        <translation>평균 이득, %</translation>
    </message>
    <message>
        <source>mean average precision of scores</source>
        <translation>점수의 평균 정밀도 평균</translation>
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
        <translation>누적 (OAA)</translation>
    </message>
    <message>
        <source>Class probability</source>
        <translation>클래스 확률</translation>
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
        <translation>반사실</translation>
    </message>
    <message>
        <source>Reverse attention</source>
        <translation>역어텐션</translation>
    </message>
    <message>
        <source>Attention rollout</source>
        <translation>어텐션 rollout</translation>
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
        <translation>공간 어텐션</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>유사도</translation>
    </message>
    <message>
        <source>Winning epoch (OAA)</source>
        <translation>우세 에포크 (OAA)</translation>
    </message>
</context>
<context>
    <name>OpenGl</name>
    <message>
        <source>3-D views need OpenGL, and this display has none for windows (%1); everything else works.</source>
        <translation>3차원 보기에는 OpenGL이 필요한데 이 디스플레이에는 창에 쓸 OpenGL이 없습니다(%1). 나머지는 모두 동작합니다.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and no OpenGL could be started on this display; install a graphics driver, or Mesa for software rendering.</source>
        <translation>3차원 보기에는 OpenGL 3.2가 필요한데 이 디스플레이에서 OpenGL을 시작할 수 없습니다. 그래픽 드라이버나 소프트웨어 렌더링용 Mesa를 설치하십시오.</translation>
    </message>
    <message>
        <source>3-D views need OpenGL 3.2, and this display&apos;s is older; a newer graphics driver, or Mesa&apos;s software rendering, helps.</source>
        <translation>3차원 보기에는 OpenGL 3.2가 필요한데 이 디스플레이의 것은 더 오래되었습니다. 새 그래픽 드라이버나 Mesa 소프트웨어 렌더링이 도움이 됩니다.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Pictures, folders, models, runs or projects to open.</source>
        <translation>열 사진, 폴더, 모델, 학습 기록 또는 프로젝트.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>이 도움말을 출력합니다.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>버전을 출력합니다.</translation>
    </message>
    <message>
        <source>Open the demo; the first time it is made.</source>
        <translation>데모를 엽니다. 처음에는 만들어집니다.</translation>
    </message>
    <message>
        <source>Where the demo is kept instead of the data folder.</source>
        <translation>데이터 폴더 대신 데모를 둘 곳.</translation>
    </message>
    <message>
        <source>Print versions, platform, engine and device.</source>
        <translation>버전, 플랫폼, 엔진, 장치를 출력합니다.</translation>
    </message>
    <message>
        <source>Save the window as a PNG file and leave.</source>
        <translation>창을 PNG 파일로 저장하고 끝냅니다.</translation>
    </message>
    <message>
        <source>State to wait for before the screenshot: %1.</source>
        <translation>화면을 저장하기 전에 기다릴 상태: %1.</translation>
    </message>
    <message>
        <source>Give the screenshot up after this time (600).</source>
        <translation>이 시간(600)이 지나면 화면 저장을 포기합니다.</translation>
    </message>
    <message>
        <source>Colours of this start: light, dark, system.</source>
        <translation>이번 실행의 색: light, dark, system.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1280x800.</source>
        <translation>창 크기. 예: 1280x800.</translation>
    </message>
    <message>
        <source>Print how long the first paint took and leave.</source>
        <translation>처음 그려질 때까지 걸린 시간을 출력하고 끝냅니다.</translation>
    </message>
    <message>
        <source>--%1 does not know &quot;%2&quot;; it takes: %3.</source>
        <translation>--%1 에 &quot;%2&quot; 은(는) 쓸 수 없습니다. 가능한 값: %3.</translation>
    </message>
    <message>
        <source>--size is &quot;%1&quot;; write width and height in pixels, such as 1280x800.</source>
        <translation>--size 가 &quot;%1&quot; 입니다. 1280x800 처럼 너비와 높이를 픽셀로 적으십시오.</translation>
    </message>
    <message>
        <source>--timeout is &quot;%1&quot;; write a number of seconds above 0.</source>
        <translation>--timeout 이 &quot;%1&quot; 입니다. 0보다 큰 초 수를 적으십시오.</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>신경망이 어디를 보는지 에포크마다 살펴보고, 어디를 봐야 하는지 가르치십시오.</translation>
    </message>
    <message>
        <source>Device of this start: auto, cpu, cuda, cuda:1.</source>
        <translation>이번 실행에 쓸 계산 장치: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>--device does not know &quot;%1&quot;; it takes: auto, cpu, cuda, cuda:1.</source>
        <translation>--device 옵션은 &quot;%1&quot;을(를) 모릅니다. 쓸 수 있는 값: auto, cpu, cuda, cuda:1.</translation>
    </message>
    <message>
        <source>Wait for the run that a training writes into this folder.</source>
        <translation>학습 프로그램이 이 폴더에 쓰는 학습 기록을 기다립니다.</translation>
    </message>
    <message>
        <source>Language of this start: %1, system.</source>
        <translation>이번 시작의 언어: %1, system.</translation>
    </message>
</context>
<context>
    <name>Presenter</name>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 읽는 중 …</translation>
    </message>
    <message>
        <source>Drop pictures, a folder, a model or a run here.</source>
        <translation>사진, 폴더, 모델 또는 학습 기록을 여기에 놓으십시오.</translation>
    </message>
    <message>
        <source>%1 is open. Now open pictures or a folder, or drop them here.</source>
        <translation>%1 이(가) 열렸습니다. 이제 사진이나 폴더를 열거나 여기에 놓으십시오.</translation>
    </message>
    <message>
        <source>Layer %1 · %2×%3</source>
        <translation>층 %1 · %2×%3</translation>
    </message>
    <message>
        <source>Raw values %1 … %2</source>
        <translation>원래 값 %1 … %2</translation>
    </message>
    <message>
        <source>Finished model, no epochs</source>
        <translation>완성된 모델, 에포크 없음</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>에포크 %1 / %2</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>픽셀 비율</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>클래스 %1</translation>
    </message>
    <message>
        <source>Explains the pixel x %1, y %2</source>
        <translation>픽셀 x %1, y %2을(를) 설명</translation>
    </message>
    <message>
        <source>Explains the drawn region</source>
        <translation>그린 영역을 설명</translation>
    </message>
    <message>
        <source>This layer did not run when the model was tried, so nothing is known of its output.</source>
        <translation>모델을 시험할 때 이 층은 실행되지 않아서 출력에 대해 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>Its output (%1) has no height and width, so there is no map. Choose a layer before it.</source>
        <translation>출력(%1)에 높이와 너비가 없어 맵이 없습니다. 그 앞의 층을 선택하십시오.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Epoch %1 − epoch %2, %3 … %4</source>
        <translation>에포크 %1 − 에포크 %2, %3 … %4</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, 차이</translation>
    </message>
    <message>
        <source>Difference, %1 … %2</source>
        <translation>차이, %1 … %2</translation>
    </message>
    <message>
        <source>Epochs %1 … %2</source>
        <translation>에포크 %1 … %2</translation>
    </message>
    <message>
        <source>nobody knows</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Uncovered: %1 % of what is seen of the class</source>
        <translation>덮이지 않음: 보이는 클래스의 %1 %</translation>
    </message>
    <message>
        <source>Open pictures and a model or a run: what is laid over the pictures is chosen here.</source>
        <translation>사진과 모델 또는 학습 기록을 여십시오. 사진 위에 겹칠 것을 여기서 고릅니다.</translation>
    </message>
    <message>
        <source>Open a model or a run to see where it looks.</source>
        <translation>모델이나 학습 기록을 열어 어디를 보는지 확인하십시오.</translation>
    </message>
    <message>
        <source>Open pictures to see where the model looks.</source>
        <translation>사진을 열어 모델이 어디를 보는지 확인하십시오.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The outlines of %1 pictures are not taken over; their labels are.</source>
        <translation>사진 %1장의 윤곽은 가져오지 않고 레이블만 가져옵니다.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open for reading only.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is open elsewhere (%2), and therefore open for reading only here.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 다른 곳(%2)에서 열려 있어 여기서는 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged. What could be saved is shown, for reading only; export it to a new file to go on.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 손상되었습니다. 살릴 수 있는 것을 읽기 전용으로 보여 줍니다. 계속하려면 새 파일로 내보내십시오.</translation>
    </message>
</context>
<context>
    <name>ScaleText</name>
    <message>
        <source>Fixed scale</source>
        <translation>고정 눈금</translation>
    </message>
    <message>
        <source>One scale for all panes</source>
        <translation>모든 칸에 하나의 눈금</translation>
    </message>
    <message>
        <source>Scale of this map alone</source>
        <translation>이 맵만의 눈금</translation>
    </message>
    <message>
        <source>Scale of this map: no other is known</source>
        <translation>이 맵의 눈금: 알려진 다른 맵이 없음</translation>
    </message>
    <message>
        <source>Scale of %1 epochs of this picture and class</source>
        <translation>이 사진과 클래스의 에포크 %1개의 눈금</translation>
    </message>
    <message>
        <source>Scale of %1 classes of this picture</source>
        <translation>이 사진의 클래스 %1개의 눈금</translation>
    </message>
    <message>
        <source>Contours at the raw values %1</source>
        <translation>원래 값 %1의 등고선</translation>
    </message>
    <message>
        <source>Contours at %1 of the scale</source>
        <translation>눈금의 %1 위치의 등고선</translation>
    </message>
    <message>
        <source>The fixed scale has no extent: type a larger upper end</source>
        <translation>고정 눈금에 범위가 없습니다. 더 큰 위쪽 끝을 입력하십시오</translation>
    </message>
    <message>
        <source>Clipping leaves no scale: clip less</source>
        <translation>자르고 나면 눈금이 남지 않습니다. 덜 자르십시오</translation>
    </message>
    <message>
        <source>No positive evidence for this class</source>
        <translation>이 클래스에 대한 양의 근거 없음</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <translation>%1(으)로 표시</translation>
    </message>
    <message>
        <source>Clipped at the percentiles %1 and %2</source>
        <translation>백분위 %1 및 %2에서 잘림</translation>
    </message>
    <message>
        <source>Gamma %1</source>
        <translation>감마 %1</translation>
    </message>
    <message>
        <source>No difference: both maps are the same</source>
        <translation>차이 없음: 두 맵이 같음</translation>
    </message>
    <message>
        <source>No value is a number: there is nothing to show</source>
        <translation>숫자인 값이 없어 표시할 것이 없음</translation>
    </message>
    <message>
        <source>Some values are not numbers and are not painted</source>
        <translation>일부 값이 숫자가 아니어서 그리지 않음</translation>
    </message>
    <message>
        <source>Constant map: there is nothing to show</source>
        <translation>상수 맵: 표시할 것이 없음</translation>
    </message>
    <message>
        <source>Constant map: the same value everywhere</source>
        <translation>상수 맵: 모든 곳의 값이 같음</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>grey and alpha</source>
        <translation>회색과 투명도</translation>
    </message>
    <message>
        <source>%1 (16-bit)</source>
        <translation>%1 (16비트)</translation>
    </message>
    <message>
        <source>%1 (float)</source>
        <translation>%1 (실수)</translation>
    </message>
    <message>
        <source>map %1</source>
        <translation>맵 %1</translation>
    </message>
    <message>
        <source>mask %1</source>
        <translation>마스크 %1</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>사진 %1 / %2</translation>
    </message>
    <message>
        <source>%1, less than a minute left</source>
        <translation>%1, 1분 미만 남음</translation>
    </message>
    <message>
        <source>%1, about %2 min left</source>
        <translation>%1, 약 %2분 남음</translation>
    </message>
    <message>
        <source>%1, about %2 h left</source>
        <translation>%1, 약 %2시간 남음</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet, trying again</source>
        <translation>
            <numerusform>편집 %n개가 아직 저장되지 않아 다시 시도 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) to undo for this picture; all steps of the project: %1 of %2 MB</source>
        <translation>
            <numerusform>이 사진의 취소 가능한 단계 %n개; 프로젝트 전체 단계: %2 MB 중 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>difference %1</source>
        <translation>차이 %1</translation>
    </message>
    <message>
        <source>Engine: connecting to %1 …</source>
        <translation>엔진: %1에 연결하는 중 …</translation>
    </message>
    <message>
        <source>Engine: %1 · %2</source>
        <translation>엔진: %1 · %2</translation>
    </message>
    <message>
        <source>Engine: %1 (not connected)</source>
        <translation>엔진: %1(연결 안 됨)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thread(s)</source>
        <translation>
            <numerusform>%1, 스레드 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>≥ %1 % of the map&apos;s range</source>
        <translation>맵 범위의 %1 % 이상</translation>
    </message>
    <message>
        <source>From A&amp;ttention</source>
        <translation>어텐션에서(&amp;T)</translation>
    </message>
    <message>
        <source>Rectan&amp;gle</source>
        <translation>사각형(&amp;G)</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>타원(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>붓(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>지우개(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Cut Out Object</source>
        <translation>물체 오려내기(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>채우기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>올가미(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;olygon</source>
        <translation>다각형(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Superpixels</source>
        <translation>슈퍼픽셀(&amp;S)</translation>
    </message>
    <message>
        <source>Paint with a round brush. Shift: a straight line from the last stroke; Ctrl: the opposite hint; Alt and wheel: size</source>
        <translation>둥근 붓으로 칠합니다. Shift: 마지막 획에서 직선, Ctrl: 반대 힌트, Alt와 휠: 크기</translation>
    </message>
    <message>
        <source>Take hints away with a round brush. Shift: a straight line from the last stroke; Alt and wheel: size</source>
        <translation>둥근 붓으로 힌트를 지웁니다. Shift: 마지막 획에서 직선, Alt와 휠: 크기</translation>
    </message>
    <message>
        <source>Click the corners of an outline. Enter or a double click closes it, Backspace takes a corner back, Escape drops it</source>
        <translation>윤곽의 꼭짓점을 누릅니다. Enter나 두 번 누르기로 닫고, Backspace로 하나 되돌리고, Escape로 버립니다</translation>
    </message>
    <message>
        <source>Draw an outline by hand</source>
        <translation>손으로 윤곽을 그립니다</translation>
    </message>
    <message>
        <source>Draw a rectangle from corner to corner. Shift: a square; Alt: from the centre</source>
        <translation>모서리에서 모서리로 사각형을 그립니다. Shift: 정사각형, Alt: 중심에서</translation>
    </message>
    <message>
        <source>Draw an ellipse from corner to corner. Shift: a circle; Alt: from the centre</source>
        <translation>모서리에서 모서리로 타원을 그립니다. Shift: 원, Alt: 중심에서</translation>
    </message>
    <message>
        <source>Fill the pixels around the clicked one that are hinted like it, up to other hints</source>
        <translation>누른 픽셀과 힌트가 같은 주변 픽셀을 다른 힌트까지 채웁니다</translation>
    </message>
    <message>
        <source>Take the pixels whose colour resembles that of the clicked one. Alt and wheel: how much</source>
        <translation>누른 픽셀과 색이 비슷한 픽셀을 고릅니다. Alt와 휠: 비슷한 정도</translation>
    </message>
    <message>
        <source>Paint roughly over an object; its outline is found when you let go</source>
        <translation>물체를 대강 칠하면 놓을 때 윤곽을 찾습니다</translation>
    </message>
    <message>
        <source>Paint with patches of similar colour. Alt and wheel: their size</source>
        <translation>색이 비슷한 조각으로 칠합니다. Alt와 휠: 조각 크기</translation>
    </message>
    <message>
        <source>Take where attention is high. Drag left for more, right for less; or Alt and wheel, then Enter</source>
        <translation>어텐션이 높은 곳을 고릅니다. 왼쪽으로 끌면 더 많이, 오른쪽으로 끌면 더 적게; 또는 Alt와 휠 뒤 Enter</translation>
    </message>
    <message>
        <source>Magic &amp;Wand</source>
        <translation>마술봉(&amp;W)</translation>
    </message>
    <message>
        <source>Finding the outline … (Esc: stop)</source>
        <translation>윤곽을 찾는 중 … (Esc: 멈춤)</translation>
    </message>
</context>
<context>
    <name>TrainingMethods</name>
    <message>
        <source>Labels only (CAM)</source>
        <translation>레이블만 (CAM)</translation>
    </message>
    <message>
        <source>Learns the labels of whole pictures. Nothing tells the network where to look.</source>
        <translation>사진 전체의 레이블을 배웁니다. 어디를 볼지는 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>Guided attention (GAIN)</source>
        <translation>유도 어텐션 (GAIN)</translation>
    </message>
    <message>
        <source>Labels, and no class may be recognised once the part it looks at is hidden: attention spreads over the whole object.</source>
        <translation>레이블을 배우고, 보던 부분을 가리면 그 클래스를 알아볼 수 없어야 합니다. 어텐션이 물체 전체로 퍼집니다.</translation>
    </message>
    <message>
        <source>Guided attention with hints (GAIN_ext)</source>
        <translation>힌트를 쓰는 유도 어텐션 (GAIN_ext)</translation>
    </message>
    <message>
        <source>As guided attention, and attention is drawn to the pixels that hints name and away from those they exclude. A few pictures with hints are enough.</source>
        <translation>유도 어텐션과 같으며, 힌트가 가리킨 픽셀로 어텐션을 끌고 제외한 픽셀에서 떼어 냅니다. 힌트 있는 사진 몇 개면 충분합니다.</translation>
    </message>
    <message>
        <source>Right for the right reasons</source>
        <translation>옳은 이유로 옳게</translation>
    </message>
    <message>
        <source>Labels, and the scores may not depend on pixels that hints exclude.</source>
        <translation>레이블을 배우고, 점수가 힌트가 제외한 픽셀에 기대면 안 됩니다.</translation>
    </message>
    <message>
        <source>Equivariant attention (SEAM)</source>
        <translation>등변 어텐션 (SEAM)</translation>
    </message>
    <message>
        <source>Labels, and class maps have to follow the picture when it is resized.</source>
        <translation>레이블을 배우고, 사진 크기가 바뀌면 클래스 맵도 따라야 합니다.</translation>
    </message>
    <message>
        <source>Accumulated attention (OAA)</source>
        <translation>누적 어텐션 (OAA)</translation>
    </message>
    <message>
        <source>Labels; the class maps of all epochs are accumulated while the network learns.</source>
        <translation>레이블을 배우는 동안 모든 에포크의 클래스 맵을 누적합니다.</translation>
    </message>
    <message>
        <source>Accumulated attention with drops (OAA)</source>
        <translation>제거를 쓰는 누적 어텐션 (OAA)</translation>
    </message>
    <message>
        <source>As accumulated attention; what was attended to is dropped from some pictures, so that other parts are found.</source>
        <translation>누적 어텐션과 같으며, 일부 사진에서 이미 본 부분을 지워 다른 부분을 찾게 합니다.</translation>
    </message>
    <message>
        <source>Integral attention (OAA+)</source>
        <translation>통합 어텐션 (OAA+)</translation>
    </message>
    <message>
        <source>Class maps learn the attention that an earlier run accumulated.</source>
        <translation>클래스 맵이 앞선 학습 기록에서 누적된 어텐션을 배웁니다.</translation>
    </message>
    <message>
        <source>Segmentation</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Learns a class for every pixel from masks.</source>
        <translation>마스크로 픽셀마다 클래스를 배웁니다.</translation>
    </message>
    <message>
        <source>Segmentation with reverse attention (RAN)</source>
        <translation>역 어텐션 분할 (RAN)</translation>
    </message>
    <message>
        <source>Three branches learn from masks what a class is, what it is not, and both together.</source>
        <translation>세 갈래가 마스크로 클래스인 것, 아닌 것, 둘을 합친 것을 배웁니다.</translation>
    </message>
    <message>
        <source>%1 (minutes on a CPU)</source>
        <translation>%1 (CPU에서 몇 분)</translation>
    </message>
    <message>
        <source>%1 (wants a GPU)</source>
        <translation>%1 (GPU 필요)</translation>
    </message>
    <message>
        <source>Counterexamples from hints (CAIPI)</source>
        <translation>힌트로 만든 반례 (CAIPI)</translation>
    </message>
    <message>
        <source>Labels, and pictures made from the hints: the class in other surroundings, and its surroundings without the class.</source>
        <translation>레이블과, 힌트로 만든 사진: 다른 배경 속의 클래스, 그리고 클래스 없는 그 배경.</translation>
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
        <translation>SegmentationClass가 있는 폴더: 사진마다 VOC 팔레트의 PNG 마스크.</translation>
    </message>
    <message>
        <source>COCO</source>
        <translation>COCO</translation>
    </message>
    <message>
        <source>A JSON file of instances for all pictures of a list.</source>
        <translation>한 목록의 모든 사진에 대한 인스턴스 JSON 파일.</translation>
    </message>
    <message>
        <source>labelme</source>
        <translation>labelme</translation>
    </message>
    <message>
        <source>A folder with a JSON file for each picture.</source>
        <translation>사진마다 JSON 파일이 있는 폴더.</translation>
    </message>
    <message>
        <source>YOLO segments</source>
        <translation>YOLO 분할</translation>
    </message>
    <message>
        <source>A folder with data.yaml and a text file for each picture.</source>
        <translation>data.yaml과 사진마다 텍스트 파일이 있는 폴더.</translation>
    </message>
    <message>
        <source>CVAT for images</source>
        <translation>CVAT 이미지</translation>
    </message>
    <message>
        <source>An XML file for all pictures.</source>
        <translation>모든 사진에 대한 XML 파일.</translation>
    </message>
    <message>
        <source>NIfTI labels</source>
        <translation>NIfTI 레이블</translation>
    </message>
    <message>
        <source>A volume (.nii, .nii.gz) whose slices are pictures.</source>
        <translation>단면이 사진인 볼륨(.nii, .nii.gz).</translation>
    </message>
    <message>
        <source>NumPy arrays</source>
        <translation>NumPy 배열</translation>
    </message>
    <message>
        <source>A folder with an array (.npy) of class numbers for each picture.</source>
        <translation>사진마다 클래스 번호 배열(.npy)이 있는 폴더.</translation>
    </message>
    <message>
        <source>Grey masks, 8 bit</source>
        <translation>회색 마스크, 8비트</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture.</source>
        <translation>사진마다 클래스 번호의 회색 PNG가 있는 폴더.</translation>
    </message>
    <message>
        <source>Grey masks, 16 bit</source>
        <translation>회색 마스크, 16비트</translation>
    </message>
    <message>
        <source>A folder with a grey PNG of class numbers for each picture; for more than 254 classes.</source>
        <translation>사진마다 클래스 번호의 회색 PNG가 있는 폴더; 클래스가 254개를 넘을 때.</translation>
    </message>
    <message>
        <source>Hint masks</source>
        <translation>힌트 마스크</translation>
    </message>
    <message>
        <source>A folder of masks for each class, as training takes them: 255 look here, 0 not here, 128 unknown.</source>
        <translation>학습에서 쓰는 클래스별 마스크 폴더: 255 여기를 보라, 0 여기 말고, 128 모름.</translation>
    </message>
    <message>
        <source>It cannot say “unknown”: such pixels become background.</source>
        <translation>“모름”을 나타낼 수 없어 그런 픽셀은 배경이 됩니다.</translation>
    </message>
    <message>
        <source>A pixel has one class only: where classes overlap, the last one stays.</source>
        <translation>픽셀에는 클래스가 하나뿐이라 겹치는 곳에는 마지막 것이 남습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the project</source>
        <translation>
            <numerusform>프로젝트의 사진 %n장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s) of pictures and classes</source>
        <translation>
            <numerusform>사진과 클래스의 힌트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shape(s)</source>
        <translation>
            <numerusform>도형 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>new class</source>
        <translation>새 클래스</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The numbers under &quot;mean&quot; and &quot;std&quot; in the model card &apos;%1&apos; look as if meant for pixels from 0 to 1, but a card counts pixels from 0 to 255. Multiply them by 255.</source>
        <translation>모델 카드 &apos;%1&apos; 의 &quot;mean&quot; 과 &quot;std&quot; 값은 0에서 1까지의 픽셀용으로 보이지만 카드는 0에서 255까지로 셉니다. 255를 곱하십시오.</translation>
    </message>
    <message>
        <source>There is no model card &apos;%1&apos;. The model is taken for a classifier with ImageNet normalisation, 224 x 224 pixels and numbered classes; if that is wrong, so are the results.</source>
        <translation>모델 카드 &apos;%1&apos; 이(가) 없습니다. ImageNet 정규화, 224 x 224 픽셀, 번호로 된 클래스의 분류기로 봅니다. 이것이 틀리면 결과도 틀립니다.</translation>
    </message>
    <message>
        <source>One map was left out. %1</source>
        <translation>맵 하나를 뺐습니다. %1</translation>
    </message>
    <message>
        <source>For %1 maps there are no scores in the run&apos;s folder scores, so they were accepted without asking whether the class was recognised.</source>
        <translation>맵 %1개는 학습 기록의 scores 폴더에 점수가 없어, 클래스를 알아보았는지 묻지 않고 받아들였습니다.</translation>
    </message>
    <message>
        <source>The device “%1” is not there (%2 usable GPUs), so the CPU computes. Check the driver, and whether LibTorch was built for it.</source>
        <translation>장치 “%1”이(가) 없어(쓸 수 있는 GPU: %2) CPU 로 계산합니다. 드라이버와 LibTorch 빌드를 확인하십시오.</translation>
    </message>
    <message>
        <source>The scores are not the mean of “%1” through “%2”, as the model card says, so there is no CAM. Grad-CAM works.</source>
        <translation>점수가 모델 카드에 적힌 대로 “%1”이 “%2”을 거친 평균이 아니므로 CAM 은 없습니다. Grad-CAM 은 됩니다.</translation>
    </message>
    <message>
        <source>The model has no layer “%1”, which its card names under &quot;features&quot;; “%2” is looked at instead.</source>
        <translation>카드의 &quot;features&quot; 에 적힌 층 “%1”이(가) 모델에 없어 대신 “%2”을(를) 봅니다.</translation>
    </message>
    <message>
        <source>The model does not take pictures of 224×224 pixels; %1×%2 works and is used. State the right “size” in a model card.</source>
        <translation>모델이 224×224 픽셀 사진을 받지 않습니다. %1×%2 이(가) 되어 그것을 씁니다. 모델 카드에 올바른 “size”를 적으십시오.</translation>
    </message>
    <message>
        <source>Another picture is called “%1” too; the results of “%2” are called “%3”.</source>
        <translation>다른 사진도 이름이 “%1”입니다. “%2”의 결과는 “%3”(으)로 저장합니다.</translation>
    </message>
    <message>
        <source>The memory is too small to look at %1 pixels with this model, so the picture was fed at %2. Close other programs, or choose a smaller input size.</source>
        <translation>메모리가 부족하여 이 모델로 %1 픽셀을 볼 수 없어 사진을 %2(으)로 넣었습니다. 다른 프로그램을 닫거나 더 작은 입력 크기를 선택하십시오.</translation>
    </message>
    <message>
        <source>No layers are found inside this model, so CAM and Grad-CAM cannot look at it. Export it with its submodules, that is without torch.jit.freeze, to have them.</source>
        <translation>이 모델 안에서 층을 찾을 수 없어 CAM과 Grad-CAM으로 볼 수 없습니다. torch.jit.freeze 없이 하위 모듈과 함께 내보내십시오.</translation>
    </message>
    <message>
        <source>%1 of the weights in the file belong to no part of the network and were left out: %2.</source>
        <translation>파일의 가중치 %1개는 신경망의 어느 부분에도 속하지 않아 제외했습니다: %2.</translation>
    </message>
    <message>
        <source>The weights were taken from “%1” of the checkpoint.</source>
        <translation>가중치를 체크포인트의 “%1”에서 가져왔습니다.</translation>
    </message>
    <message>
        <source>Entries of the file that are not weights were left out: %1.</source>
        <translation>파일에서 가중치가 아닌 항목은 제외했습니다: %1.</translation>
    </message>
    <message>
        <source>All names of weights in the file begin with “%1”, which was left out.</source>
        <translation>파일의 모든 가중치 이름이 “%1”(으)로 시작하여 이를 제외했습니다.</translation>
    </message>
    <message>
        <source>CUDA finds no usable GPU. Check the driver with nvidia-smi.</source>
        <translation>CUDA가 쓸 수 있는 GPU를 찾지 못했습니다. nvidia-smi로 드라이버를 확인하십시오.</translation>
    </message>
    <message>
        <source>This engine&apos;s LibTorch was built without CUDA. Install an Overlook that comes with it to compute on a GPU.</source>
        <translation>이 엔진의 LibTorch는 CUDA 없이 빌드되었습니다. GPU로 계산하려면 CUDA가 포함된 Overlook을 설치하십시오.</translation>
    </message>
    <message>
        <source>… and %1 more problems.</source>
        <translation>… 그리고 문제 %1개 더.</translation>
    </message>
    <message>
        <source>There was not enough memory for a batch of %1 pictures in epoch %2. From there on every batch was learnt from in two halves, with one step for both.</source>
        <translation>에포크 %2에서 사진 %1개 배치에 메모리가 모자랐습니다. 그 뒤로는 배치를 두 절반으로 나누어 한 걸음으로 배웠습니다.</translation>
    </message>
    <message>
        <source>The weights in “%1” are for other classes, so these start anew: %2.</source>
        <translation>“%1”의 가중치는 다른 클래스용이어서 다음은 새로 시작합니다: %2.</translation>
    </message>
    <message>
        <source>The format holds no labels of whole pictures: those of %1 are lost.</source>
        <translation>이 형식은 사진 전체 레이블을 담지 못합니다. %1장의 레이블이 사라집니다.</translation>
    </message>
    <message>
        <source>The format cannot say that pixels are to be ignored: in %1 pictures they are now background.</source>
        <translation>이 형식은 무시할 픽셀을 나타낼 수 없습니다. 사진 %1장에서 배경이 됩니다.</translation>
    </message>
    <message>
        <source>The format does not tell objects of one class apart: those of %1 pictures are joined.</source>
        <translation>이 형식은 같은 클래스의 물체를 구분하지 않습니다. 사진 %1장에서 합쳐집니다.</translation>
    </message>
    <message>
        <source>%1 lines or points have no pixels and are left out of formats of areas.</source>
        <translation>선이나 점 %1개는 픽셀이 없어 영역 형식에서 빠집니다.</translation>
    </message>
    <message>
        <source>In %1 pictures the hints of several classes overlap. A pixel has one class only: there it is the last one of the list of classes.</source>
        <translation>사진 %1장에서 여러 클래스의 힌트가 겹칩니다. 픽셀에는 클래스가 하나뿐이라 목록의 마지막 것이 됩니다.</translation>
    </message>
    <message>
        <source>The format cannot say that nothing is known of a pixel: in %1 pictures such pixels are now background.</source>
        <translation>이 형식은 픽셀을 모른다고 나타낼 수 없어 사진 %1장에서 그런 픽셀은 이제 배경입니다.</translation>
    </message>
    <message>
        <source>The results of %1 pictures were there already and stay as they are; --again computes them anew.</source>
        <translation>사진 %1장의 결과는 이미 있어 그대로 둡니다. --again은 새로 계산합니다.</translation>
    </message>
    <message>
        <source>This process does share %1 of %2 of the pictures, as the environment says; --shard 1/1 does all.</source>
        <translation>이 프로세스는 환경이 말하는 대로 사진의 %2몫 가운데 %1번째를 처리합니다. --shard 1/1은 모두 처리합니다.</translation>
    </message>
    <message>
        <source>“%1” is not labelled “%2”, but a hint says where to look for it. It was taken to show it; remove the hint, or add the label, so that they agree.</source>
        <translation>“%1”에 “%2” 레이블이 없지만 힌트가 볼 곳을 말합니다. 그것이 있는 것으로 여겼습니다. 힌트를 지우거나 레이블을 추가해 서로 맞추십시오.</translation>
    </message>
    <message>
        <source>What the hints for “%1” say not to look at has too little in common to be found in other pictures, so nothing was learnt from them. Draw such hints on more pictures, all on the same kind of place.</source>
        <translation>“%1”의 힌트가 보지 말라고 한 곳들은 공통점이 너무 적어 다른 사진에서 찾을 수 없으므로, 이 힌트에서 아무것도 학습하지 않았습니다. 더 많은 사진에서 같은 종류의 곳에 이런 힌트를 그리십시오.</translation>
    </message>
    <message>
        <source>No hint says where not to look for “%1”, so nothing was learnt from its hints. Draw where not to look, or choose another way to teach.</source>
        <translation>“%1”에 대해 어디를 보지 말지 말하는 힌트가 없어 그 힌트에서 아무것도 학습하지 않았습니다. 보지 말아야 할 곳을 그리거나 다른 가르치는 방법을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::AboutDialog</name>
    <message>
        <source>About Overlook</source>
        <translation>Overlook 정보</translation>
    </message>
    <message>
        <source>See what a network looks at, epoch by epoch, and teach it where to look.</source>
        <translation>신경망이 어디를 보는지 에포크마다 살펴보고, 어디를 봐야 하는지 가르치십시오.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>사용한 라이브러리</translation>
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
        <translation>맵</translation>
    </message>
    <message>
        <source>Fusion</source>
        <translation>융합</translation>
    </message>
    <message>
        <source>Epoch counts</source>
        <translation>에포크 반영</translation>
    </message>
    <message>
        <source>Method whose maps are accumulated</source>
        <translation>누적할 맵의 방법</translation>
    </message>
    <message>
        <source>How the maps of several epochs become one</source>
        <translation>여러 에포크의 맵을 하나로 합치는 방법</translation>
    </message>
    <message>
        <source>When the map of an epoch may enter</source>
        <translation>에포크의 맵이 반영되는 조건</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>최댓값</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Harmonic mean of both</source>
        <translation>두 값의 조화 평균</translation>
    </message>
    <message>
        <source>when the class is among the best</source>
        <translation>클래스가 상위에 있을 때</translation>
    </message>
    <message>
        <source>when the class beats all others</source>
        <translation>클래스가 다른 모든 클래스보다 높을 때</translation>
    </message>
    <message>
        <source>when all labels beat all others</source>
        <translation>모든 레이블이 다른 클래스보다 높을 때</translation>
    </message>
    <message>
        <source>from a probability on</source>
        <translation>일정 확률 이상일 때</translation>
    </message>
    <message>
        <source>always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>Smallest probability</source>
        <translation>최소 확률</translation>
    </message>
    <message>
        <source>Leave the first epoch out</source>
        <translation>첫 에포크 제외</translation>
    </message>
    <message>
        <source>A class that is never recognised gets its last map</source>
        <translation>한 번도 인식되지 않은 클래스는 마지막 맵을 사용</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Epochs and what each gave to the accumulated map</source>
        <translation>에포크별 누적 맵 기여도</translation>
    </message>
    <message>
        <source>Show Map</source>
        <translation>맵 표시</translation>
    </message>
    <message>
        <source>Show Winning Epochs</source>
        <translation>우세 에포크 표시</translation>
    </message>
    <message>
        <source>As the Run Did It</source>
        <translation>학습 때의 규칙으로</translation>
    </message>
</context>
<context>
    <name>overlook::AccumulationView</name>
    <message>
        <source>Open a training run: the maps of its epochs are put together here.</source>
        <translation>학습 기록을 여십시오. 에포크의 맵이 여기에서 하나로 합쳐집니다.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>사진과 클래스를 선택하십시오.</translation>
    </message>
    <message>
        <source>No map of “%1” has entered up to epoch %2.</source>
        <translation>에포크 %2까지 “%1”의 맵이 반영되지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” up to epoch %2: what each epoch gave to the accumulated map. Untick an epoch to leave it out.</source>
        <translation>“%1”, 에포크 %2까지: 각 에포크가 누적 맵에 준 비중입니다. 에포크를 제외하려면 선택을 해제하십시오.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>later</source>
        <translation>이후</translation>
    </message>
    <message>
        <source>no map</source>
        <translation>맵 없음</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>반영됨</translation>
    </message>
    <message>
        <source>class not recognised</source>
        <translation>인식 안 됨</translation>
    </message>
    <message>
        <source>first epoch</source>
        <translation>첫 에포크</translation>
    </message>
</context>
<context>
    <name>overlook::AttentionController</name>
    <message>
        <source>Computing …</source>
        <translation>계산 중…</translation>
    </message>
    <message>
        <source>Computing the map …</source>
        <translation>맵을 계산 중…</translation>
    </message>
    <message>
        <source>Choose a method. Those that this model allows take many passes, so none starts by itself.</source>
        <translation>방법을 선택하십시오. 이 모델에 쓸 수 있는 방법은 여러 번 실행해야 하므로 저절로 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no epoch before this one. Go to a later epoch, or pin one as the reference.</source>
        <translation>이 에포크 앞에는 에포크가 없습니다. 더 뒤의 에포크로 가거나 하나를 기준으로 고정하십시오.</translation>
    </message>
    <message>
        <source>Only the epochs of a run can be compared. Open a run.</source>
        <translation>학습 기록의 에포크만 비교할 수 있습니다. 학습 기록을 여십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::ChannelController</name>
    <message>
        <source>Open a picture and a model.</source>
        <translation>사진과 모델을 여십시오.</translation>
    </message>
    <message>
        <source>This model has no attention over channels: no layer of it computes a weight a channel.</source>
        <translation>이 모델에는 채널 어텐션이 없습니다. 채널마다 가중치를 계산하는 층이 없습니다.</translation>
    </message>
    <message>
        <source>Computing the channel attention …</source>
        <translation>채널 어텐션 계산 중…</translation>
    </message>
</context>
<context>
    <name>overlook::ChartActions</name>
    <message>
        <source>Save the Chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)</source>
        <translation>PNG 그림 (*.png);;SVG 도면 (*.svg);;쉼표로 구분한 값 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassActions</name>
    <message>
        <source>Name of the class:</source>
        <translation>클래스 이름:</translation>
    </message>
    <message>
        <source>Add a class</source>
        <translation>클래스 추가</translation>
    </message>
    <message>
        <source>Rename the class</source>
        <translation>클래스 이름 바꾸기</translation>
    </message>
    <message>
        <source>Colour of the class</source>
        <translation>클래스 색</translation>
    </message>
    <message>
        <source>Remove the class &apos;%1&apos;?</source>
        <translation>클래스 &apos;%1&apos;을(를) 제거할까요?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have it as a label. Its hints are kept and come back with undo.</source>
        <translation>
            <numerusform>사진 %n장이 이 레이블을 가집니다. 힌트는 보관되며 실행 취소하면 돌아옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
</context>
<context>
    <name>overlook::ClassController</name>
    <message>
        <source>There is a class &apos;%1&apos; already; two of one name could not be told apart.</source>
        <translation>클래스 &apos;%1&apos;이(가) 이미 있습니다. 같은 이름 둘은 구별할 수 없습니다.</translation>
    </message>
    <message>
        <source>Rename Class</source>
        <translation>클래스 이름 바꾸기</translation>
    </message>
    <message>
        <source>Colour of Class</source>
        <translation>클래스 색</translation>
    </message>
    <message>
        <source>Move Class</source>
        <translation>클래스 이동</translation>
    </message>
    <message>
        <source>Remove Class</source>
        <translation>클래스 제거</translation>
    </message>
    <message>
        <source>Merge Classes</source>
        <translation>클래스 합치기</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. The class &apos;%1&apos; is added when it is.</source>
        <translation>마지막 실행 취소가 아직 프로젝트 파일에 없습니다. 저장된 뒤 “%1” 클래스가 추가됩니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ClassList</name>
    <message>
        <source>Filter classes</source>
        <translation>클래스 거르기</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Classes appear here once a model is open.</source>
        <translation>모델을 열면 클래스가 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>No class matches the filter.</source>
        <translation>조건에 맞는 클래스가 없습니다.</translation>
    </message>
    <message>
        <source>Sorted by score. Press to sort by number.</source>
        <translation>점수순입니다. 누르면 번호순으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Sorted by number. Press to sort by score.</source>
        <translation>번호순입니다. 누르면 점수순으로 바뀝니다.</translation>
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
        <translation>%1, 클래스 %2</translation>
    </message>
    <message>
        <source>In the picture, as the data set says</source>
        <translation>데이터 세트에 따르면 사진에 있음</translation>
    </message>
</context>
<context>
    <name>overlook::CommandPalette</name>
    <message>
        <source>No command has all these words.</source>
        <translation>이 단어를 모두 포함한 명령이 없습니다.</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>Find a command or a class</source>
        <translation>명령이나 클래스 찾기</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
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
        <translation>이미 학습이 진행되고 있습니다. 멈추거나 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>Drawing the pictures of the demo …</source>
        <translation>데모 사진을 그리는 중 …</translation>
    </message>
</context>
<context>
    <name>overlook::DeviceActions</name>
    <message>
        <source>&amp;Automatic</source>
        <translation>자동(&amp;A)</translation>
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
        <translation>엔진에 어떤 GPU가 있는지 묻고 있습니다.</translation>
    </message>
    <message>
        <source>This device was chosen before and is not there now.</source>
        <translation>전에 선택한 장치이며 지금은 없습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::Diagnosis</name>
    <message>
        <source>not started</source>
        <translation>시작되지 않음</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>디스플레이</translation>
    </message>
    <message>
        <source>Qt platform</source>
        <translation>Qt 플랫폼</translation>
    </message>
    <message>
        <source>Qt plug-ins</source>
        <translation>Qt 플러그인</translation>
    </message>
    <message>
        <source>not used yet; pictures are painted by the processor</source>
        <translation>아직 쓰지 않음. 사진은 프로세서가 그립니다</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>not found. Put overlook-engine beside overlook, or name it in OVERLOOK_ENGINE.</source>
        <translation>찾지 못했습니다. overlook-engine 을 overlook 옆에 두거나 OVERLOOK_ENGINE 으로 지정하십시오.</translation>
    </message>
    <message>
        <source>The engine does not start: %1</source>
        <translation>엔진이 시작되지 않습니다: %1</translation>
    </message>
    <message>
        <source>The engine did not answer when asked for its devices. %1</source>
        <translation>장치를 물었지만 엔진이 답하지 않았습니다. %1</translation>
    </message>
</context>
<context>
    <name>overlook::DiagnosisDialog</name>
    <message>
        <source>Diagnosis</source>
        <translation>진단</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
</context>
<context>
    <name>overlook::DividerHandle</name>
    <message>
        <source>Divider between the panes</source>
        <translation>칸 사이의 경계</translation>
    </message>
    <message>
        <source>Drag to show more of one pane or of the other</source>
        <translation>끌어서 한쪽 칸을 더 보이기</translation>
    </message>
</context>
<context>
    <name>overlook::DocumentViews</name>
    <message>
        <source>The last model could not be opened. Try it again, or open another one, with File → Open Model.</source>
        <translation>마지막 모델을 열 수 없었습니다. ‘파일 → 모델 열기’로 다시 시도하거나 다른 모델을 여십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochCurveActions</name>
    <message>
        <source>No other run lies beside the open one</source>
        <translation>열린 실행 옆에 다른 실행이 없습니다</translation>
    </message>
</context>
<context>
    <name>overlook::EpochMapsController</name>
    <message>
        <source>Open a training run to see its epochs one behind the other.</source>
        <translation>학습 기록을 열면 에포크를 앞뒤로 늘어놓아 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The run needs two finished epochs before they can be shown one behind the other.</source>
        <translation>에포크를 앞뒤로 늘어놓으려면 끝난 에포크가 둘 있어야 합니다.</translation>
    </message>
    <message>
        <source>Choose a picture and a class.</source>
        <translation>사진과 클래스를 고르십시오.</translation>
    </message>
    <message>
        <source>No map of any epoch is known of this picture and class. Maps that are computed while the epochs are looked at appear here.</source>
        <translation>이 사진과 클래스의 맵이 어느 에포크에도 없습니다. 에포크를 살펴보는 동안 계산된 맵이 여기에 나타납니다.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumePanel</name>
    <message>
        <source>Surface</source>
        <translation>표면</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Show where the map reaches the level, or all values as a cloud</source>
        <translation>맵이 그 높이에 이르는 곳, 또는 모든 값을 구름으로 표시</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>수준(&amp;L):</translation>
    </message>
    <message>
        <source>Normalised value that the surface passes through; one scale for all epochs</source>
        <translation>표면이 지나는 정규화된 값. 모든 에포크에 같은 눈금</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>평면(&amp;P)</translation>
    </message>
    <message>
        <source>The picture with the map of one epoch; drag it along the epochs</source>
        <translation>한 에포크의 맵이 얹힌 사진. 에포크를 따라 끌 수 있음</translation>
    </message>
    <message>
        <source>&amp;Epoch:</source>
        <translation>에포크(&amp;E):</translation>
    </message>
    <message>
        <source>Epoch of the plane, and of the window</source>
        <translation>평면과 창의 에포크</translation>
    </message>
    <message>
        <source>Maps of all epochs, one behind the other</source>
        <translation>앞뒤로 늘어놓은 모든 에포크의 맵</translation>
    </message>
    <message>
        <source>Drag the plane along the epochs; drag beside it to turn, Shift-drag to move, wheel to zoom.</source>
        <translation>평면을 에포크를 따라 끌기. 옆을 끌면 돌리기, Shift+끌기는 옮기기, 휠은 확대/축소.</translation>
    </message>
</context>
<context>
    <name>overlook::EpochVolumeView</name>
    <message>
        <source>Epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluateDialog</name>
    <message>
        <source>Data set with true masks</source>
        <translation>정답 마스크가 있는 데이터 세트</translation>
    </message>
    <message>
        <source>Evaluate the maps of %1</source>
        <translation>%1의 맵 평가</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>에포크의 맵</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>누적 맵</translation>
    </message>
    <message>
        <source>None: only ask the model</source>
        <translation>없음: 모델에만 묻기</translation>
    </message>
    <message>
        <source>All that have maps</source>
        <translation>맵이 있는 사진 모두</translation>
    </message>
    <message>
        <source>Those of the list “%1”</source>
        <translation>목록 “%1”의 사진</translation>
    </message>
    <message>
        <source>The last one, %1</source>
        <translation>마지막 에포크, %1</translation>
    </message>
    <message>
        <source>The shown one, %1</source>
        <translation>표시된 에포크, %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n epochs</source>
        <translation>
            <numerusform>에포크 %n개 모두</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>그중 일부</translation>
    </message>
    <message>
        <source>one in </source>
        <comment>of epochs: one in 5</comment>
        <translation>1 / </translation>
    </message>
    <message>
        <source>&amp;Maps</source>
        <translation>맵(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;True masks</source>
        <translation>정답 마스크(&amp;T)</translation>
    </message>
    <message>
        <source>Mean IoU over thresholds, pointing game, energy in the mask, precision and recall above a fifth of the maximum.</source>
        <translation>임곗값에 따른 평균 IoU, 포인팅 게임, 마스크 안의 에너지, 최댓값의 5분의 1을 넘는 곳의 정밀도와 재현율.</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>사진(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>에포크(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Steps</source>
        <translation>추출 비율(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the model</source>
        <translation>모델에 묻기</translation>
    </message>
    <message>
        <source>What the network of each epoch says of pictures that are changed as its maps say. It takes many passes through the network for every map.</source>
        <translation>에포크마다 그 맵에 따라 바꾼 사진을 신경망이 어떻게 판단하는지 봅니다. 맵마다 신경망을 여러 번 통과해야 합니다.</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>The network cannot be asked: the run has not kept the checkpoints of all these epochs.</source>
        <translation>신경망에 물을 수 없습니다. 학습 기록이 이 에포크들의 체크포인트를 모두 보관하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationActions</name>
    <message>
        <source>Export the Figures</source>
        <translation>수치 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;JSON (*.json)</source>
        <translation>쉼표로 구분한 값 (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>브라우저용 페이지 (*.html)</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationController</name>
    <message>
        <source>Open a training run: its maps are what is evaluated.</source>
        <translation>학습 기록을 여십시오. 그 맵을 평가합니다.</translation>
    </message>
    <message>
        <source>The maps are being evaluated already.</source>
        <translation>이미 맵을 평가하고 있습니다.</translation>
    </message>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>다른 작업이 실행 중입니다. 중지하거나 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>Evaluating the maps …</source>
        <translation>맵 평가 중 …</translation>
    </message>
    <message>
        <source>%1 pictures or maps could not be used. The first: %2</source>
        <translation>사진이나 맵 %1개를 쓸 수 없습니다. 첫 번째: %2</translation>
    </message>
    <message>
        <source>The evaluation was stopped. Earlier figures are kept.</source>
        <translation>평가를 멈췄습니다. 앞선 수치는 남아 있습니다.</translation>
    </message>
    <message>
        <source>The maps are being evaluated …</source>
        <translation>맵을 평가하고 있습니다 …</translation>
    </message>
    <message>
        <source>The maps of this run have not been evaluated yet. “Evaluate…” compares them with true masks, or with what the network says of pictures that are changed as the maps say.</source>
        <translation>이 학습 기록의 맵은 아직 평가하지 않았습니다. “평가…”는 맵을 정답 마스크와 비교하거나, 맵에 따라 바꾼 사진에 대한 신경망의 판단과 비교합니다.</translation>
    </message>
    <message>
        <source>“%1” is not in the list of pictures. Open the pictures of the run.</source>
        <translation>“%1”은(는) 사진 목록에 없습니다. 학습 기록의 사진을 여십시오.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>“%1”을(를) 썼습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationPanel</name>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>What the figures are of</source>
        <translation>수치의 대상</translation>
    </message>
    <message>
        <source>Figures of each picture and class</source>
        <translation>사진과 클래스마다의 수치</translation>
    </message>
    <message>
        <source>Figures of each picture</source>
        <translation>사진마다의 수치</translation>
    </message>
    <message>
        <source>Figures of each class</source>
        <translation>클래스마다의 수치</translation>
    </message>
    <message>
        <source>Figures of each epoch</source>
        <translation>에포크마다의 수치</translation>
    </message>
    <message>
        <source>A click on a heading orders by it, the worst first. A double click or Enter goes there.</source>
        <translation>머리글을 누르면 그 열에 따라 나쁜 것부터 정렬합니다. 두 번 누르거나 Enter를 누르면 그곳으로 갑니다.</translation>
    </message>
    <message>
        <source>Figures as curves</source>
        <translation>곡선으로 나타낸 수치</translation>
    </message>
    <message>
        <source>Which maps of the run the figures are of</source>
        <translation>수치가 학습 기록의 어느 맵에 대한 것인지</translation>
    </message>
    <message>
        <source>The epoch whose maps, pictures and classes are listed</source>
        <translation>맵, 사진, 클래스를 나열하는 에포크</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>차트가 보여 주는 것</translation>
    </message>
    <message>
        <source>Evaluate…</source>
        <translation>평가…</translation>
    </message>
    <message>
        <source>Export Figures…</source>
        <translation>수치 내보내기…</translation>
    </message>
    <message>
        <source>All figures as a table (CSV) or as JSON</source>
        <translation>모든 수치를 표(CSV) 또는 JSON으로</translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>One page with figures, charts and the worst maps over their pictures (HTML)</source>
        <translation>수치, 차트, 사진 위에 겹친 가장 나쁜 맵을 담은 한 페이지(HTML)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Figures of this run and of those beside it</source>
        <translation>이 실행과 옆에 있는 실행들의 수치</translation>
    </message>
</context>
<context>
    <name>overlook::EvaluationView</name>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Maps of the epochs</source>
        <translation>에포크의 맵</translation>
    </message>
    <message>
        <source>Accumulated maps</source>
        <translation>누적 맵</translation>
    </message>
    <message>
        <source>These figures are older than the run: they were made after epoch %1, and it has come to epoch %2. Evaluate again.</source>
        <translation>이 수치는 학습 기록보다 오래되었습니다. 에포크 %1 뒤에 만들었는데 지금은 %2까지 있습니다. 다시 평가하십시오.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>에포크 %1</translation>
    </message>
    <message>
        <source>All epochs</source>
        <translation>모든 에포크</translation>
    </message>
    <message>
        <source>%1 over the epochs</source>
        <translation>에포크에 따른 %1</translation>
    </message>
    <message>
        <source>Mean IoU over the threshold</source>
        <translation>임곗값에 따른 평균 IoU</translation>
    </message>
    <message>
        <source>All maps</source>
        <translation>모든 맵</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임곗값</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>measure, figure</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n maps of epoch %1</source>
        <translation>
            <numerusform>에포크 %1의 맵 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n maps, means of all epochs</source>
        <translation>
            <numerusform>맵 %n개, 모든 에포크의 평균</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared with “%2”</source>
        <translation>%1, “%2”과(와) 비교</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was evaluated, figures</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>%1 (open)</source>
        <translation>%1(열림)</translation>
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
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>보기 저장</translation>
    </message>
    <message>
        <source>Save the picture with its overlays</source>
        <translation>겹친 레이어와 함께 사진 저장</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 을(를) 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ExportDialog</name>
    <message>
        <source>Folder for the hints</source>
        <translation>힌트 폴더</translation>
    </message>
    <message>
        <source>Export hints</source>
        <translation>힌트 내보내기</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>형식(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>내보내기(&amp;E)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>&apos;%1&apos;이(가) 이미 있습니다.</translation>
    </message>
    <message>
        <source>Files of the same names in it are overwritten; all others stay as they are.</source>
        <translation>그 안의 같은 이름 파일은 덮어쓰고 나머지는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>&amp;Overwrite</source>
        <translation>덮어쓰기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>overlook::FileActions</name>
    <message>
        <source>Open a folder of pictures or a data set</source>
        <translation>사진 폴더나 데이터 세트 열기</translation>
    </message>
    <message>
        <source>Open the folder of a training run</source>
        <translation>학습 기록 폴더 열기</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Open pictures</source>
        <translation>사진 열기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Open a model</source>
        <translation>모델 열기</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>아직 연 것이 없습니다</translation>
    </message>
    <message>
        <source>Watch the folder into which a training writes its run</source>
        <translation>학습 기록이 쓰이는 폴더 지켜보기</translation>
    </message>
</context>
<context>
    <name>overlook::FolderEdit</name>
    <message>
        <source>Choose the folder</source>
        <translation>폴더 고르기</translation>
    </message>
</context>
<context>
    <name>overlook::FolderExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>다른 작업이 실행 중입니다. 중지하거나 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>There is nothing to compute: open pictures and a model, and choose a class and a method that the model computes.</source>
        <translation>계산할 것이 없습니다. 사진과 모델을 열고, 클래스와 모델이 계산하는 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>Computing maps …</source>
        <translation>맵 계산 중 …</translation>
    </message>
    <message>
        <source>%1 pictures could not be explained. The first: %2</source>
        <translation>사진 %1개를 설명할 수 없습니다. 첫 번째: %2</translation>
    </message>
    <message>
        <source>Computing maps: %1 of %2</source>
        <translation>맵 계산 중: %2개 중 %1번째</translation>
    </message>
</context>
<context>
    <name>overlook::HintAdvisor</name>
    <message>
        <source>Where a hint is worth most follows from the scores of a run. Open one, or teach once.</source>
        <translation>힌트가 가장 가치 있는 곳은 학습 기록의 점수에서 나옵니다. 학습 기록을 열거나 한 번 가르치십시오.</translation>
    </message>
    <message>
        <source>No picture without hints stands out: decisions and attention are as the labels say.</source>
        <translation>힌트 없는 사진 중 눈에 띄는 것이 없습니다. 판단과 어텐션이 레이블과 같습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::HintController</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>This is not the file on which the hints of this picture were drawn.</source>
        <translation>이 사진의 힌트를 그린 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>A hint is for a class. Choose one in the list of classes, or add one with Edit → Classes → Add Class.</source>
        <translation>힌트는 클래스에 딸립니다. 클래스 목록에서 고르거나 편집 → 클래스 → 클래스 추가로 만드십시오.</translation>
    </message>
    <message>
        <source>Copy Hints of %1</source>
        <translation>%1의 힌트 복사</translation>
    </message>
    <message>
        <source>The hints of &apos;%1&apos; cannot be copied, because it has another size.</source>
        <translation>&apos;%1&apos;은(는) 크기가 달라 힌트를 복사할 수 없습니다.</translation>
    </message>
    <message>
        <source>Mark as New</source>
        <translation>새것으로 표시</translation>
    </message>
    <message>
        <source>Mark as Started</source>
        <translation>시작됨으로 표시</translation>
    </message>
    <message>
        <source>Mark as Done</source>
        <translation>완료로 표시</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>깃발</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Pixels of a hint are still being found. Merge the classes when they are there.</source>
        <translation>힌트의 픽셀을 아직 찾는 중입니다. 다 찾은 뒤에 클래스를 합치십시오.</translation>
    </message>
    <message>
        <source>The last undo is not in the project&apos;s file yet. Draw again when it is.</source>
        <translation>마지막 실행 취소가 아직 프로젝트 파일에 없습니다. 저장된 뒤 다시 그리십시오.</translation>
    </message>
    <message>
        <source>Add Class %1</source>
        <translation>%1 클래스 추가</translation>
    </message>
</context>
<context>
    <name>overlook::ImageDelegate</name>
    <message>
        <source>This picture could not be read.</source>
        <translation>이 사진을 읽지 못했습니다.</translation>
    </message>
    <message>
        <source>Has hints.</source>
        <translation>힌트 있음.</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterBar</name>
    <message>
        <source>All pictures</source>
        <translation>모든 사진</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>모든 클래스</translation>
    </message>
    <message>
        <source>Filter pictures</source>
        <translation>사진 거르기</translation>
    </message>
    <message>
        <source>Which list of the data set is shown</source>
        <translation>데이터 세트의 어느 목록을 표시할지</translation>
    </message>
    <message>
        <source>Pictures with this class are shown</source>
        <translation>이 클래스가 있는 사진을 표시</translation>
    </message>
</context>
<context>
    <name>overlook::ImageFilterButton</name>
    <message>
        <source>Filter and order: some pictures are hidden</source>
        <translation>거르기와 순서: 일부 사진이 숨겨짐</translation>
    </message>
    <message>
        <source>Filter and order</source>
        <translation>거르기와 순서</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>이것만 표시</translation>
    </message>
    <message>
        <source>With Hints</source>
        <translation>힌트 있음</translation>
    </message>
    <message>
        <source>Without Hints</source>
        <translation>힌트 없음</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>거르기 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>As in the List</source>
        <translation>목록 순서대로</translation>
    </message>
    <message>
        <source>By Name</source>
        <translation>이름순</translation>
    </message>
    <message>
        <source>By Status</source>
        <translation>상태순</translation>
    </message>
    <message>
        <source>By Size</source>
        <translation>크기순</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>내림차순(&amp;D)</translation>
    </message>
    <message>
        <source>By Score of the Class</source>
        <translation>클래스 점수순</translation>
    </message>
    <message>
        <source>By Entropy of the Scores</source>
        <translation>점수의 엔트로피순</translation>
    </message>
    <message>
        <source>By Disagreement between Epochs</source>
        <translation>에포크 간 불일치순</translation>
    </message>
    <message>
        <source>By Change since the Reference Epoch</source>
        <translation>기준 에포크 이후 변화순</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Hints</source>
        <translation>힌트 안의 맵 에너지순</translation>
    </message>
    <message>
        <source>By Energy of the Map inside the Truth</source>
        <translation>정답 안의 맵 에너지순</translation>
    </message>
    <message>
        <source>By IoU of the Map with the Truth</source>
        <translation>맵과 정답의 IoU순</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>나쁜 것부터</translation>
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
        <translation>사진 %2장 중 %1장 표시</translation>
    </message>
    <message>
        <source>No pictures yet. Open a folder, or drop files here.</source>
        <translation>아직 사진이 없습니다. 폴더를 열거나 파일을 여기에 놓으십시오.</translation>
    </message>
    <message>
        <source>No picture matches the filter.</source>
        <translation>조건에 맞는 사진이 없습니다.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>has hints</source>
        <translation>힌트 있음</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 중 %1</translation>
    </message>
</context>
<context>
    <name>overlook::ImageListModel</name>
    <message>
        <source>cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>%1 of %2 up to %3</source>
        <comment>method, class, largest value</comment>
        <translation>%2의 %1, 최대 %3</translation>
    </message>
</context>
<context>
    <name>overlook::ImportDialog</name>
    <message>
        <source>Import hints</source>
        <translation>힌트 가져오기</translation>
    </message>
    <message>
        <source>A file of annotations, or a folder of them</source>
        <translation>주석 파일 또는 폴더</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>주석</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>파일(&amp;F)…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>폴더(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>주석(&amp;A)</translation>
    </message>
    <message>
        <source>Recognise it</source>
        <translation>자동 인식</translation>
    </message>
    <message>
        <source>Fo&amp;rmat</source>
        <translation>형식(&amp;R)</translation>
    </message>
    <message>
        <source>What will be read</source>
        <translation>읽을 내용</translation>
    </message>
    <message>
        <source>What does not fit and is left out</source>
        <translation>맞지 않아 빠지는 내용</translation>
    </message>
    <message>
        <source>&amp;Will be read</source>
        <translation>읽을 내용(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Does not fit</source>
        <translation>맞지 않음(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>They replace the hints of their pictures and classes. Each picture is one step to undo.</source>
        <translation>해당 사진과 클래스의 힌트를 바꿉니다. 사진마다 실행 취소 한 단계입니다.</translation>
    </message>
    <message>
        <source>File of annotations</source>
        <translation>주석 파일</translation>
    </message>
    <message>
        <source>Folder of annotations</source>
        <translation>주석 폴더</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Recognised: %1</source>
        <translation>인식됨: %1</translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>모두 맞습니다.</translation>
    </message>
    <message>
        <source>Nothing can be read.</source>
        <translation>읽을 수 있는 것이 없습니다.</translation>
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
        <translation>이 작업 중지</translation>
    </message>
    <message>
        <source>Continue this job</source>
        <translation>이 작업 계속</translation>
    </message>
    <message>
        <source>Pause this job</source>
        <translation>이 작업 일시 정지</translation>
    </message>
</context>
<context>
    <name>overlook::JobPace</name>
    <message>
        <source>Paused. %1</source>
        <translation>일시 정지됨. %1</translation>
    </message>
    <message>
        <source>Pausing … %1</source>
        <translation>일시 정지하는 중 … %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeptMaps</name>
    <message>
        <source>Maps cannot be kept in the project any more: %1</source>
        <translation>맵을 더는 프로젝트에 보관할 수 없습니다: %1</translation>
    </message>
</context>
<context>
    <name>overlook::KeyBindings</name>
    <message>
        <source>there is no such action</source>
        <translation>그런 동작이 없습니다</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a key</source>
        <translation>&apos;%1&apos;은(는) 키가 아닙니다</translation>
    </message>
    <message>
        <source>Setting shortcuts/%1: %2.</source>
        <comment>name of an action, what is wrong</comment>
        <translation>설정 shortcuts/%1: %2.</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTree</name>
    <message>
        <source>Search layers</source>
        <translation>층 검색</translation>
    </message>
</context>
<context>
    <name>overlook::LayerTreeModel</name>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (기본)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본</translation>
    </message>
    <message>
        <source>A group that gives no output of its own. Choose a layer inside it.</source>
        <translation>자체 출력이 없는 그룹입니다. 그 안의 층을 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::LayersPanel</name>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Show the picture</source>
        <translation>사진 표시</translation>
    </message>
    <message>
        <source>Opacity of the picture</source>
        <translation>사진의 불투명도</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Show the mask</source>
        <translation>마스크 표시</translation>
    </message>
    <message>
        <source>Opacity of the mask</source>
        <translation>마스크의 불투명도</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
</context>
<context>
    <name>overlook::MainWindow</name>
    <message>
        <source>Images</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>레이어</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>가르치기</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>탐침</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Accumulation</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>Pseudo-Labels</source>
        <translation>의사 레이블</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>평가</translation>
    </message>
</context>
<context>
    <name>overlook::MapControls</name>
    <message>
        <source>Method</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>How the map is computed</source>
        <translation>맵을 계산하는 방법</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>층</translation>
    </message>
    <message>
        <source>Layer of the network that the map is taken from</source>
        <translation>맵을 얻는 신경망의 층</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>Colour map</source>
        <translation>색상표</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>눈금</translation>
    </message>
    <message>
        <source>How raw values become 0 … 1</source>
        <translation>원래 값을 0 … 1 로 바꾸는 방법</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임곗값</translation>
    </message>
    <message>
        <source>Values below this share of the scale are not shown</source>
        <translation>눈금의 이 비율보다 작은 값은 보이지 않습니다</translation>
    </message>
    <message>
        <source>Smooth</source>
        <translation>부드럽게</translation>
    </message>
    <message>
        <source>Interpolate between the cells of the map; otherwise they are shown as they are</source>
        <translation>맵의 칸 사이를 보간합니다. 끄면 칸 그대로 보입니다</translation>
    </message>
    <message>
        <source>Fade with value</source>
        <translation>값에 따라 흐리게</translation>
    </message>
    <message>
        <source>Weak values let the picture through; otherwise the opacity is the same everywhere</source>
        <translation>약한 값은 사진이 비치게 합니다. 끄면 어디나 같은 불투명도입니다</translation>
    </message>
    <message>
        <source>max(v, 0) / max</source>
        <translation>max(v, 0) / max</translation>
    </message>
    <message>
        <source>Min to max</source>
        <translation>최소에서 최대까지</translation>
    </message>
    <message>
        <source>Signed, zero in the middle</source>
        <translation>부호 있음, 0이 가운데</translation>
    </message>
    <message>
        <source>0 … 1 as it is</source>
        <translation>0 … 1 그대로</translation>
    </message>
    <message>
        <source>Positive evidence only; the strongest value fills the scale</source>
        <translation>뒷받침하는 근거만. 가장 강한 값이 눈금 끝입니다</translation>
    </message>
    <message>
        <source>From the smallest to the largest value; negative evidence is shown too</source>
        <translation>가장 작은 값에서 가장 큰 값까지. 반대 근거도 보입니다</translation>
    </message>
    <message>
        <source>Evidence against lies below the middle, evidence for above it</source>
        <translation>반대 근거는 가운데 아래, 뒷받침하는 근거는 위입니다</translation>
    </message>
    <message>
        <source>For probabilities and accumulated maps; values outside are clipped</source>
        <translation>확률과 누적 맵용. 범위를 벗어난 값은 잘립니다</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>불투명도</translation>
    </message>
    <message>
        <source>Opacity of the map</source>
        <translation>맵의 불투명도</translation>
    </message>
    <message>
        <source>Choose a method</source>
        <translation>방법을 선택하십시오</translation>
    </message>
    <message>
        <source>How many cells of the map have which value; drag to move the threshold</source>
        <translation>값마다 맵의 칸이 몇 개인지. 끌면 임곗값이 움직임</translation>
    </message>
    <message>
        <source>Difference to the reference</source>
        <translation>기준과의 차이</translation>
    </message>
    <message>
        <source>This epoch minus the pinned one, or minus the one before while none is pinned</source>
        <translation>이 에포크 빼기 고정된 에포크. 고정된 것이 없으면 앞의 에포크</translation>
    </message>
    <message>
        <source>Equal steps look equally large, with any colour vision</source>
        <translation>어떤 색각으로도 같은 간격이 같은 크기로 보임</translation>
    </message>
    <message>
        <source>Bright and dark bands are not in the values; some people see less of it</source>
        <translation>밝고 어두운 띠는 값에 없는 것이며, 일부 사람에게는 덜 보임</translation>
    </message>
</context>
<context>
    <name>overlook::MapFinder</name>
    <message>
        <source>The checkpoint of epoch %1 was not kept.</source>
        <translation>에포크 %1 의 체크포인트는 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>The first epoch is still being trained.</source>
        <translation>첫 에포크를 아직 학습하는 중입니다.</translation>
    </message>
    <message>
        <source>There is nothing to accumulate before the first epoch has ended.</source>
        <translation>첫 에포크가 끝나기 전에는 누적할 것이 없습니다.</translation>
    </message>
    <message>
        <source>This picture does not belong to the run, so nothing was accumulated for it.</source>
        <translation>이 사진은 이 학습 기록에 속하지 않아 누적된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Maps are accumulated for the labels of a picture only; this class is not one of them.</source>
        <translation>맵은 사진의 레이블에 대해서만 누적됩니다. 이 클래스는 레이블이 아닙니다.</translation>
    </message>
    <message>
        <source>The first epoch is not accumulated: its maps are still those of a network that knows nothing.</source>
        <translation>첫 에포크는 누적하지 않습니다. 아직 아무것도 배우지 못한 신경망의 맵이기 때문입니다.</translation>
    </message>
    <message>
        <source>No map was accepted up to epoch %1: the network did not recognise the class.</source>
        <translation>에포크 %1 까지 받아들여진 맵이 없습니다. 신경망이 이 클래스를 알아보지 못했습니다.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network is not accumulated. Choose another one.</source>
        <translation>신경망을 여러 번 통과해야 하는 방법은 누적하지 않습니다. 다른 방법을 선택하십시오.</translation>
    </message>
    <message>
        <source>The run keeps no maps of this picture and class that could be accumulated.</source>
        <translation>이 학습 기록에는 누적할 수 있는 이 사진과 클래스의 맵이 없습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::MapList</name>
    <message>
        <source>Maps over the picture, the topmost first</source>
        <translation>사진 위의 맵, 맨 위부터</translation>
    </message>
    <message>
        <source>Space shows or hides the map.</source>
        <translation>스페이스 키로 맵을 표시하거나 숨깁니다.</translation>
    </message>
</context>
<context>
    <name>overlook::MedicalPanel</name>
    <message>
        <source>%1: %2, %3, %4 mm (right, front, head)  ·  voxel %5, %6, %7  ·  value %8</source>
        <translation>%1: %2, %3, %4mm(오른쪽, 앞, 머리)  ·  복셀 %5, %6, %7  ·  값 %8</translation>
    </message>
    <message>
        <source>  ·  label %1</source>
        <translation>  ·  레이블 %1</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>레벨(&amp;L):</translation>
    </message>
    <message>
        <source>Value that is shown as medium grey, between the smallest and the largest</source>
        <translation>중간 회색으로 보이는 값. 가장 작은 값과 가장 큰 값 사이</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>윈도(&amp;W):</translation>
    </message>
    <message>
        <source>Range of values from black to white, as a share of all values</source>
        <translation>검정에서 흰색까지의 값 범위. 모든 값에서 차지하는 몫</translation>
    </message>
    <message>
        <source>&amp;Mask:</source>
        <translation>마스크(&amp;M):</translation>
    </message>
    <message>
        <source>Opacity of the mask over the slices</source>
        <translation>단면 위 마스크의 불투명도</translation>
    </message>
    <message>
        <source>Surface</source>
        <translation>표면</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Axial slice</source>
        <translation>축상 단면</translation>
    </message>
    <message>
        <source>Coronal slice</source>
        <translation>관상 단면</translation>
    </message>
    <message>
        <source>Sagittal slice</source>
        <translation>시상 단면</translation>
    </message>
    <message>
        <source>Click to move the crosshair, wheel for other slices, right-drag for brightness and contrast</source>
        <translation>클릭으로 십자선 옮기기, 휠로 다른 단면, 오른쪽 끌기로 밝기와 대비</translation>
    </message>
    <message>
        <source>Mask in three dimensions</source>
        <translation>3차원 마스크</translation>
    </message>
    <message>
        <source>  ·  label %1 (%2)</source>
        <translation>  ·  레이블 %1(%2)</translation>
    </message>
    <message>
        <source>  ·  map %1</source>
        <comment>raw value</comment>
        <translation>  ·  맵 %1</translation>
    </message>
    <message>
        <source>Ma&amp;p:</source>
        <translation>맵(&amp;P):</translation>
    </message>
    <message>
        <source>Opacity of the map over the slices, and of its layer in the main window</source>
        <translation>단면 위 맵과 기본 창에 있는 그 레이어의 불투명도</translation>
    </message>
    <message>
        <source>Map as volume</source>
        <translation>맵(볼륨)</translation>
    </message>
    <message>
        <source>Show the mask as surfaces or as a cloud, or the map as a cloud</source>
        <translation>마스크를 표면이나 구름으로, 또는 맵을 구름으로 표시</translation>
    </message>
    <message>
        <source>Opened mask</source>
        <translation>연 마스크</translation>
    </message>
    <message>
        <source>Model&apos;s mask</source>
        <translation>모델의 마스크</translation>
    </message>
    <message>
        <source>Which mask is shown: the one that was opened, or what the model predicts</source>
        <translation>표시할 마스크: 연 마스크 또는 모델이 예측한 것</translation>
    </message>
</context>
<context>
    <name>overlook::MergeClassesDialog</name>
    <message>
        <source>Merge the class &apos;%1&apos;</source>
        <translation>클래스 “%1” 합치기</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>합치기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>합칠 대상(&amp;I)</translation>
    </message>
    <message>
        <source>Looking at the hints of both classes…</source>
        <translation>두 클래스의 힌트를 살펴보는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Hints of %n picture(s) become those of &apos;%1&apos;.</source>
        <translation>
            <numerusform>사진 %n장의 힌트가 “%1”의 것이 됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hints of both contradict each other, attend against ignore, at %1 in %n picture(s).</source>
        <translation>
            <numerusform>두 클래스의 힌트가 사진 %n장의 %1에서 어긋납니다(주목 대 무시).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pixel(s)</source>
        <translation>
            <numerusform>픽셀 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>There the hint of &apos;%1&apos; stays.</source>
        <translation>그곳에서는 “%1”의 힌트가 남습니다.</translation>
    </message>
    <message>
        <source>Nowhere do the hints of both contradict each other.</source>
        <translation>두 클래스의 힌트가 어긋나는 곳은 없습니다.</translation>
    </message>
    <message>
        <source>Undo takes the merge back as a whole.</source>
        <translation>실행 취소는 합치기 전체를 되돌립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have the label &apos;%1&apos;.</source>
        <translation>
            <numerusform>사진 %n장에 레이블 “%1”이(가) 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files outside the project are not touched: masks and runs keep &apos;%1&apos;, and the project reads &apos;%1&apos; in the masks of its pictures as &apos;%2&apos;.</source>
        <translation>프로젝트 밖의 파일은 건드리지 않습니다. 마스크와 학습 기록에는 “%1”이(가) 남고, 프로젝트는 사진의 마스크에 있는 “%1”을(를) “%2”(으)로 읽습니다.</translation>
    </message>
    <message>
        <source>Files outside the project, like runs and what was exported, are not touched and keep &apos;%1&apos;.</source>
        <translation>학습 기록이나 내보낸 것 같은 프로젝트 밖의 파일은 건드리지 않으며 “%1”이(가) 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ModelActions</name>
    <message>
        <source>Default: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>%1 has no layers to choose from; Grad-CAM has</source>
        <translation>%1에는 고를 층이 없습니다. Grad-CAM에는 있습니다</translation>
    </message>
</context>
<context>
    <name>overlook::ModelController</name>
    <message>
        <source>Loading %1 …</source>
        <translation>%1 불러오는 중 …</translation>
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
            <numerusform>이 알림 아래에 이전 알림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>이 알림 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>실패</translation>
    </message>
</context>
<context>
    <name>overlook::PaneActions</name>
    <message>
        <source>Run to Compare With</source>
        <translation>비교할 학습 기록</translation>
    </message>
    <message>
        <source>Model to Compare With</source>
        <translation>비교할 모델</translation>
    </message>
    <message>
        <source>Models (*.pt *.ts *.pth);;All files (*)</source>
        <translation>모델 (*.pt *.ts *.pth);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>overlook::PaneController</name>
    <message>
        <source>Pane B cannot be subtracted from itself. Choose a run for it.</source>
        <translation>칸 B에서 자기 자신을 뺄 수 없습니다. 학습 기록을 골라 주십시오.</translation>
    </message>
    <message>
        <source>Pane A shows a difference already. Switch it off there.</source>
        <translation>칸 A가 이미 차이를 표시합니다. 거기서 끄십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::PaneHead</name>
    <message>
        <source>Pane %1</source>
        <translation>칸 %1</translation>
    </message>
    <message>
        <source>Run or model of pane %1</source>
        <translation>칸 %1의 학습 기록 또는 모델</translation>
    </message>
    <message>
        <source>Epoch of pane %1</source>
        <translation>칸 %1의 에포크</translation>
    </message>
    <message>
        <source>Method of pane %1</source>
        <translation>칸 %1의 방법</translation>
    </message>
    <message>
        <source>Layer of the network of pane %1</source>
        <translation>칸 %1의 신경망 층</translation>
    </message>
</context>
<context>
    <name>overlook::PaneViews</name>
    <message>
        <source>Nothing open</source>
        <translation>열린 것 없음</translation>
    </message>
    <message>
        <source>Difference A − B</source>
        <translation>차이 A − B</translation>
    </message>
    <message>
        <source>Other run…</source>
        <translation>다른 학습 기록…</translation>
    </message>
    <message>
        <source>Other model…</source>
        <translation>다른 모델…</translation>
    </message>
    <message>
        <source>Timeline: %1</source>
        <translation>타임라인: %1</translation>
    </message>
    <message>
        <source>Reference: %1</source>
        <translation>기준: %1</translation>
    </message>
    <message>
        <source>Epoch before: %1</source>
        <translation>앞 에포크: %1</translation>
    </message>
    <message>
        <source>Epoch before</source>
        <translation>앞 에포크</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>에포크 %1</translation>
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
        <translation>엔트로피</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>편차</translation>
    </message>
    <message>
        <source>change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>in hints</source>
        <translation>힌트 안</translation>
    </message>
    <message>
        <source>in truth</source>
        <translation>정답 안</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>score</source>
        <translation>점수</translation>
    </message>
</context>
<context>
    <name>overlook::PredictionController</name>
    <message>
        <source>Looking at the picture …</source>
        <translation>사진을 살펴보는 중 …</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeActions</name>
    <message>
        <source>Export the Values at the Pins</source>
        <translation>핀의 값 내보내기</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>쉼표로 구분한 값 (*.csv)</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeController</name>
    <message>
        <source>Computing the map of epoch %1 …</source>
        <translation>에포크 %1의 맵을 계산 중…</translation>
    </message>
</context>
<context>
    <name>overlook::ProbePanel</name>
    <message>
        <source>Over epochs</source>
        <translation>에포크에 따라</translation>
    </message>
    <message>
        <source>Over methods</source>
        <translation>방법에 따라</translation>
    </message>
    <message>
        <source>What the values are drawn over</source>
        <translation>값을 무엇에 따라 그릴지</translation>
    </message>
    <message>
        <source>Remove Pin</source>
        <translation>핀 제거</translation>
    </message>
    <message>
        <source>Take the selected pin off the picture</source>
        <translation>고른 핀을 사진에서 떼기</translation>
    </message>
    <message>
        <source>Values at the cursor and at pinned pixels</source>
        <translation>커서와 핀의 값</translation>
    </message>
    <message>
        <source>Values at the probed pixels</source>
        <translation>탐침한 픽셀의 값</translation>
    </message>
</context>
<context>
    <name>overlook::ProbeView</name>
    <message numerus="yes">
        <source>Compute %n Epoch(s)</source>
        <translation>
            <numerusform>에포크 %n개 계산</numerusform>
        </translation>
    </message>
    <message>
        <source>Cursor</source>
        <translation>커서</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>점</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>픽셀</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>%1, difference</source>
        <translation>%1, 차이</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value over the epochs.</source>
        <translation>픽셀을 고정(K)하거나 가리키면 에포크에 따른 값이 보입니다.</translation>
    </message>
    <message>
        <source>Open a run to see the values of a pixel over its epochs.</source>
        <translation>학습 기록을 열면 픽셀의 값이 에포크에 따라 보입니다.</translation>
    </message>
    <message>
        <source>Raw values of what was computed of this epoch</source>
        <translation>이 에포크에서 계산된 것의 원래 값</translation>
    </message>
    <message>
        <source>Pin a pixel (K), or point at one, to see its value by method.</source>
        <translation>픽셀을 고정(K)하거나 가리키면 방법별 값이 보입니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectActions</name>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Add a folder of pictures to the project</source>
        <translation>프로젝트에 사진 폴더 추가</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>프로젝트 사본 저장</translation>
    </message>
    <message>
        <source>Where are the pictures now? Sub-folders are searched, too.</source>
        <translation>사진은 지금 어디에 있습니까? 하위 폴더도 찾습니다.</translation>
    </message>
    <message>
        <source>Hints are kept in a project file, so that nothing drawn is ever lost.</source>
        <translation>힌트는 프로젝트 파일에 보관되므로 그린 것은 사라지지 않습니다.</translation>
    </message>
    <message>
        <source>There is one for these pictures: %1</source>
        <translation>이 사진들의 프로젝트가 있습니다: %1</translation>
    </message>
    <message>
        <source>It would be %1. The pictures stay as they are.</source>
        <translation>%1이(가) 됩니다. 사진은 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Create It</source>
        <translation>만들기(&amp;C)</translation>
    </message>
    <message>
        <source>Choose &amp;Another Place…</source>
        <translation>다른 곳 고르기(&amp;A)…</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is damaged.</source>
        <translation>프로젝트 &apos;%1&apos;이(가) 손상되었습니다.</translation>
    </message>
    <message>
        <source>Everything that could be read is shown. The file itself is left as it is; what was read can be saved as a new project.</source>
        <translation>읽을 수 있는 것은 모두 표시합니다. 파일은 그대로 두며, 읽은 것은 새 프로젝트로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Save as a New Project…</source>
        <translation>새 프로젝트로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Save what could be read</source>
        <translation>읽은 것 저장</translation>
    </message>
    <message>
        <source>All pictures of the project are where they were.</source>
        <translation>프로젝트의 모든 사진이 제자리에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n missing picture(s) was found there.</source>
        <translation>
            <numerusform>없어진 사진 %n장을 거기서 찾지 못했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the missing pictures were found by their contents.</source>
        <translation>
            <numerusform>없어진 사진 중 %n장을 내용으로 찾았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Use Them</source>
        <translation>사용(&amp;U)</translation>
    </message>
    <message>
        <source>Overlook projects</source>
        <translation>Overlook 프로젝트</translation>
    </message>
</context>
<context>
    <name>overlook::ProjectController</name>
    <message>
        <source>Saved as %1.</source>
        <translation>%1(으)로 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelActions</name>
    <message>
        <source>Save the Mask</source>
        <translation>마스크 저장</translation>
    </message>
    <message>
        <source>Indexed PNG, value = class (*.png)</source>
        <translation>인덱스 PNG, 값 = 클래스 (*.png)</translation>
    </message>
    <message>
        <source>Folder for the Masks of All Pictures</source>
        <translation>모든 사진의 마스크를 둘 폴더</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelController</name>
    <message>
        <source>Open a picture and a model or a run, and choose a method: masks are made of its maps.</source>
        <translation>사진과 모델 또는 학습 기록을 열고 방법을 고르십시오. 마스크는 그 맵으로 만듭니다.</translation>
    </message>
    <message>
        <source>A method that takes many passes through the network does not start by itself. Choose another one, or compute the map of each class first.</source>
        <translation>신경망을 여러 번 통과해야 하는 방법은 저절로 시작되지 않습니다. 다른 방법을 고르거나 먼저 클래스마다 맵을 계산하십시오.</translation>
    </message>
    <message>
        <source>Computing the maps of the picture&apos;s classes …</source>
        <translation>사진의 클래스별 맵 계산 중…</translation>
    </message>
    <message>
        <source>Making the mask …</source>
        <translation>마스크 만드는 중…</translation>
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
        <translation>배경</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>지수</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>충돌</translation>
    </message>
    <message>
        <source>Dense CRF</source>
        <translation>조밀 CRF</translation>
    </message>
    <message>
        <source>What the background counts for where classes compete for a pixel</source>
        <translation>클래스가 픽셀을 두고 겨룰 때 배경이 갖는 무게</translation>
    </message>
    <message>
        <source>A class has to be above it</source>
        <translation>클래스는 이보다 높아야 합니다</translation>
    </message>
    <message>
        <source>The background is one minus the highest map, to this power</source>
        <translation>배경은 1에서 가장 높은 맵을 뺀 값의 이 거듭제곱입니다</translation>
    </message>
    <message>
        <source>How maps become values from 0 to 1</source>
        <translation>맵을 0에서 1 사이의 값으로 만드는 방법</translation>
    </message>
    <message>
        <source>Surely background where all maps are below</source>
        <translation>모든 맵이 이보다 낮으면 확실한 배경</translation>
    </message>
    <message>
        <source>Surely a class where its map is above</source>
        <translation>맵이 이보다 높으면 확실한 클래스</translation>
    </message>
    <message>
        <source>Where two classes are above it, nobody knows; 100 % = never</source>
        <translation>두 클래스가 이보다 높으면 알 수 없음; 100 % = 없음</translation>
    </message>
    <message>
        <source>Lets borders follow the colours of the picture, with published parameters</source>
        <translation>경계가 사진의 색을 따르게 합니다. 발표된 매개변수를 씁니다</translation>
    </message>
    <message>
        <source>the same everywhere</source>
        <translation>어디나 같음</translation>
    </message>
    <message>
        <source>where no map is high</source>
        <translation>높은 맵이 없는 곳</translation>
    </message>
    <message>
        <source>the same, and hints are obeyed</source>
        <translation>같음, 힌트를 따름</translation>
    </message>
    <message>
        <source>positive part, by their maximum</source>
        <translation>양수 부분, 최댓값으로 나눔</translation>
    </message>
    <message>
        <source>from minimum to maximum</source>
        <translation>최솟값에서 최댓값까지</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Leave out what is not sure</source>
        <translation>확실하지 않은 곳은 제외</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>클래스</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Classes and their share of the mask</source>
        <translation>클래스와 마스크에서의 비율</translation>
    </message>
    <message>
        <source>Save Mask…</source>
        <translation>마스크 저장…</translation>
    </message>
    <message>
        <source>Masks of All Pictures…</source>
        <translation>모든 사진의 마스크…</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelView</name>
    <message numerus="yes">
        <source>The maps of %n classes are not there yet …</source>
        <translation>
            <numerusform>클래스 %n개의 맵이 아직 없습니다…</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class: nothing says which classes are in this picture.</source>
        <translation>클래스를 고르십시오. 이 사진에 어떤 클래스가 있는지 알려 주는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>A mask of %1 from the maps of %2, shown instead of the predicted one.</source>
        <translation>%2 맵에서 만든 %1의 마스크이며, 예측된 것 대신 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>overlook::PseudoLabelWriter</name>
    <message>
        <source>Making the masks …</source>
        <translation>마스크 만드는 중…</translation>
    </message>
    <message>
        <source>Masks are being made already.</source>
        <translation>이미 마스크를 만들고 있습니다.</translation>
    </message>
    <message>
        <source>Open a training run: the masks of all pictures are made of the maps that it keeps.</source>
        <translation>학습 기록을 여십시오. 모든 사진의 마스크는 학습 기록이 보관하는 맵으로 만듭니다.</translation>
    </message>
    <message>
        <source>A run keeps the maps of CAM and the accumulated ones. Choose one of these methods.</source>
        <translation>학습 기록은 CAM의 맵과 누적 맵을 보관합니다. 이 방법 중 하나를 고르십시오.</translation>
    </message>
    <message>
        <source>Masks by hints are made of one picture at a time here. For all pictures: overlook-engine pseudo-labels … --hints PROJECT.</source>
        <translation>힌트에 따른 마스크는 여기서 한 번에 사진 하나만 만듭니다. 모든 사진: overlook-engine pseudo-labels … --hints PROJECT.</translation>
    </message>
    <message>
        <source>%1 masks are written into “%2”, %3 were there already.</source>
        <translation>마스크 %1개를 “%2”에 썼고 %3개는 이미 있었습니다.</translation>
    </message>
    <message>
        <source>%1 pictures have no mask. The first: %2</source>
        <translation>사진 %1장에 마스크가 없습니다. 첫째: %2</translation>
    </message>
</context>
<context>
    <name>overlook::ReliefPanel</name>
    <message>
        <source>&amp;Surface:</source>
        <translation>표면(&amp;S):</translation>
    </message>
    <message>
        <source>Picture and map</source>
        <translation>사진과 맵</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>What lies on the relief</source>
        <translation>기복 위에 얹는 것</translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation>높이(&amp;H):</translation>
    </message>
    <message>
        <source>Height of the largest value, as a share of the picture&apos;s longer side</source>
        <translation>가장 큰 값의 높이. 사진 긴 변에 대한 몫</translation>
    </message>
    <message>
        <source>&amp;Threshold:</source>
        <translation>임곗값(&amp;T):</translation>
    </message>
    <message>
        <source>Normalised value below which the map is not painted; the plane lies at it</source>
        <translation>이 정규화된 값 아래의 맵은 칠하지 않음. 평면이 여기에 놓임</translation>
    </message>
    <message>
        <source>Relief of the map</source>
        <translation>맵의 기복</translation>
    </message>
    <message>
        <source>Drag to turn, Shift-drag to move, wheel to zoom; Shift and the arrow keys turn.</source>
        <translation>끌면 돌리기, Shift+끌기는 옮기기, 휠은 확대/축소. Shift+화살표로 돌리기.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteActions</name>
    <message>
        <source>Runs on this machine, not on %1.</source>
        <translation>%1이(가) 아니라 이 컴퓨터에서 실행됩니다.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteController</name>
    <message>
        <source>What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run on this machine.</source>
        <translation>보는 것은 이제 %1에서 계산됩니다. 학습, 가르치기, 모든 사진의 맵은 계속 이 컴퓨터에서 실행됩니다.</translation>
    </message>
</context>
<context>
    <name>overlook::RemoteDialog</name>
    <message>
        <source>Connect to an engine through SSH</source>
        <translation>SSH로 엔진에 연결</translation>
    </message>
    <message>
        <source>user@host, or a name in ~/.ssh/config</source>
        <translation>user@host 또는 ~/.ssh/config의 이름</translation>
    </message>
    <message>
        <source>Models are then computed on that machine. The model and the pictures that you look at are sent there, each once. Training and teaching run on this machine. Login has to work with a key: Overlook asks for no passwords.</source>
        <translation>그러면 모델이 그 컴퓨터에서 계산됩니다. 모델과 보는 사진을 각각 한 번 보냅니다. 학습과 가르치기는 이 컴퓨터에서 실행됩니다. 로그인은 키로 되어야 합니다. Overlook은 암호를 묻지 않습니다.</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>컴퓨터(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Engine there</source>
        <translation>그곳의 엔진(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Folder for what is sent</source>
        <translation>보낸 것을 둘 폴더(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>연결 끊기(&amp;D)</translation>
    </message>
    <message>
        <source>Models are computed on this machine.</source>
        <translation>모델은 이 컴퓨터에서 계산됩니다.</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1에 연결하는 중 …</translation>
    </message>
    <message>
        <source>Models are computed on %1.</source>
        <translation>모델은 %1에서 계산됩니다.</translation>
    </message>
    <message>
        <source>The line to %1 was lost. It is connected again when something has to be computed.</source>
        <translation>%1과(와) 연결이 끊겼습니다. 계산할 것이 있으면 다시 연결됩니다.</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsPanel</name>
    <message>
        <source>Runs whose curves are shown</source>
        <translation>곡선을 표시하는 학습 기록</translation>
    </message>
    <message>
        <source>Losses and metrics that are shown</source>
        <translation>표시하는 손실과 지표</translation>
    </message>
    <message>
        <source>Curves of runs</source>
        <translation>학습 기록의 곡선</translation>
    </message>
    <message>
        <source>Save Chart…</source>
        <translation>차트 저장…</translation>
    </message>
    <message>
        <source>As a picture (PNG, SVG) or as numbers (CSV)</source>
        <translation>그림(PNG, SVG) 또는 숫자(CSV)로</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>Reliability of the scores</source>
        <translation>점수의 신뢰도</translation>
    </message>
    <message>
        <source>IoU over the threshold</source>
        <translation>임곗값에 따른 IoU</translation>
    </message>
    <message>
        <source>What the chart shows of the run</source>
        <translation>차트가 학습 기록에서 보여 주는 것</translation>
    </message>
    <message>
        <source>Channel attention</source>
        <translation>채널 어텐션</translation>
    </message>
</context>
<context>
    <name>overlook::RunChartsView</name>
    <message>
        <source>Epoch</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Choose runs and what to show of them.</source>
        <translation>학습 기록과 그중 보일 것을 고르십시오.</translation>
    </message>
    <message>
        <source>Open a run to see its curves.</source>
        <translation>학습 기록을 열면 곡선이 보입니다.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column of metrics, run</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Share that is so, epoch %1; calibration error %2</source>
        <translation>실제로 그러한 비율, 에포크 %1, 보정 오차 %2</translation>
    </message>
    <message>
        <source>Perfectly calibrated</source>
        <translation>완벽하게 보정됨</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임곗값</translation>
    </message>
    <message>
        <source>Mean IoU, epoch %1; highest at %2</source>
        <translation>평균 IoU, 에포크 %1, 최고점 %2</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>계산 중…</translation>
    </message>
</context>
<context>
    <name>overlook::RunQuality</name>
    <message>
        <source>Open a run to see how good it is.</source>
        <translation>얼마나 좋은지 보려면 학습 기록을 여십시오.</translation>
    </message>
    <message>
        <source>Nothing is known of the run&apos;s pictures to compare it with.</source>
        <translation>비교할 수 있는 학습 기록 사진의 정보가 없습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::RunRows</name>
    <message>
        <source>%1, epoch %2: %3 %4</source>
        <comment>run, epoch, name of a curve and its value</comment>
        <translation>%1, 에포크 %2: %3 %4</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>“%1” 열기</translation>
    </message>
    <message>
        <source>Take “%1” Away</source>
        <translation>“%1” 치우기</translation>
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
        <translation>이 맵</translation>
    </message>
    <message>
        <source>The scale ends where the values of this map do</source>
        <translation>눈금이 이 맵의 값에서 끝남</translation>
    </message>
    <message>
        <source>This picture</source>
        <translation>이 사진</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>이 학습 기록</translation>
    </message>
    <message>
        <source>One scale for the maps of all classes of this picture that are known</source>
        <translation>이 사진의 알려진 모든 클래스 맵에 하나의 눈금</translation>
    </message>
    <message>
        <source>One scale for the maps of all epochs of this picture and class that are known</source>
        <translation>이 사진과 클래스의 알려진 모든 에포크 맵에 하나의 눈금</translation>
    </message>
    <message>
        <source>Two numbers</source>
        <translation>두 수</translation>
    </message>
    <message>
        <source>The scale ends at two raw values that you type</source>
        <translation>눈금이 입력한 두 원래 값에서 끝남</translation>
    </message>
    <message>
        <source>Ends, gamma, contours</source>
        <translation>양 끝, 감마, 등고선</translation>
    </message>
    <message>
        <source>Where the scale ends, how values become colours, and lines of equal value</source>
        <translation>눈금이 끝나는 곳, 값이 색이 되는 방식, 값이 같은 선</translation>
    </message>
    <message>
        <source>Ends of</source>
        <translation>양 끝의 기준</translation>
    </message>
    <message>
        <source>Whose values decide where the scale ends</source>
        <translation>눈금의 끝을 정하는 값의 기준</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>시작, 끝</translation>
    </message>
    <message>
        <source>Raw values at both ends of the scale, for example: 0 2.5</source>
        <translation>눈금 양 끝의 원래 값. 예: 0 2.5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>자르기</translation>
    </message>
    <message>
        <source>How many per cent of the values lie beyond each end of the scale</source>
        <translation>눈금의 각 끝을 벗어나는 값의 백분율</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>감마</translation>
    </message>
    <message>
        <source>Below 1 weak values are brought out, above 1 only the strong ones stay</source>
        <translation>1보다 작으면 약한 값을 강조하고, 1보다 크면 강한 값만 남김</translation>
    </message>
    <message>
        <source>Contours</source>
        <translation>등고선</translation>
    </message>
    <message>
        <source>Lines where the map has these values, for example: 0.25 0.5 0.75</source>
        <translation>맵이 이 값을 갖는 선. 예: 0.25 0.5 0.75</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Raw values</source>
        <translation>원래 값</translation>
    </message>
    <message>
        <source>Contour levels are raw values; otherwise places on the scale from 0 to 1</source>
        <translation>등고선 값은 원래 값이며, 아니면 눈금의 0에서 1 사이 위치</translation>
    </message>
    <message>
        <source>Only lines</source>
        <translation>선만</translation>
    </message>
    <message>
        <source>Show the contours without the colours of the map</source>
        <translation>맵의 색 없이 등고선만 표시</translation>
    </message>
</context>
<context>
    <name>overlook::Screenshot</name>
    <message>
        <source>The state &quot;%1&quot; was not reached within %2 seconds.</source>
        <translation>%2초 안에 &quot;%1&quot; 상태에 이르지 못했습니다.</translation>
    </message>
    <message>
        <source>The picture cannot be written to %1.</source>
        <translation>사진을 %1 에 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutEditor</name>
    <message>
        <source>&amp;Take it away from there</source>
        <translation>거기서 빼기(&amp;T)</translation>
    </message>
    <message>
        <source>Press the keys, one after another for a sequence.</source>
        <translation>키를 누르십시오. 연속키는 차례로 누릅니다.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Further key %1</source>
        <translation>다른 키 %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Clear: %1</source>
        <translation>지우기: %1</translation>
    </message>
    <message>
        <source>%1 is a key of &quot;%2&quot;.</source>
        <comment>key, action</comment>
        <translation>%1은(는) &quot;%2&quot;의 키입니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ShortcutsDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>되돌리기(&amp;R)</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>동작과 키</translation>
    </message>
    <message>
        <source>Reset all to the keys of:</source>
        <translation>모두 다음 키로 되돌리기:</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>사용자가 변경함</translation>
    </message>
</context>
<context>
    <name>overlook::ShownHints</name>
    <message>
        <source>&apos;%1&apos; is not the file on which its hints were drawn, so they are not shown. Put that file back, or choose where it is now with File → Find Moved Pictures.</source>
        <translation>&apos;%1&apos;은(는) 힌트를 그린 파일이 아니어서 힌트를 표시하지 않습니다. 그 파일을 되돌려 놓거나 파일 → 옮겨진 사진 찾기로 지금 있는 곳을 고르십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceExplainer</name>
    <message>
        <source>Another job is running. Stop it, or wait until it has ended.</source>
        <translation>다른 작업이 실행 중입니다. 중지하거나 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>No model is open that could look at slices. Open a model, or an epoch whose checkpoint was kept.</source>
        <translation>단면을 볼 수 있는 모델이 열려 있지 않습니다. 모델이나 체크포인트가 남아 있는 에포크를 여십시오.</translation>
    </message>
    <message>
        <source>A map needs a class and a method that the model computes. Choose both in the main window.</source>
        <translation>맵에는 클래스와 모델이 계산하는 방법이 필요합니다. 기본 창에서 둘 다 고르십시오.</translation>
    </message>
    <message>
        <source>Looking at slices …</source>
        <translation>단면을 보는 중 …</translation>
    </message>
    <message>
        <source>Looking at slices: %1 of %2</source>
        <translation>단면을 보는 중: %1 / %2</translation>
    </message>
    <message>
        <source>%1 Slices that were looked at before: %2; what was found in them stays.</source>
        <translation>%1 그 전에 본 단면: %2. 거기서 찾은 것은 남습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::SliceRunBar</name>
    <message>
        <source>S&amp;top</source>
        <translation>멈춤(&amp;T)</translation>
    </message>
    <message>
        <source>Loo&amp;k at All Slices</source>
        <translation>모든 단면 보기(&amp;K)</translation>
    </message>
    <message>
        <source>Mo&amp;del:</source>
        <translation>모델(&amp;D):</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>마스크</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>맵</translation>
    </message>
    <message>
        <source>Mask and map</source>
        <translation>마스크와 맵</translation>
    </message>
    <message>
        <source>What the model is asked for: the mask that it predicts, or the map of the chosen class</source>
        <translation>모델에 요청하는 것: 모델이 예측하는 마스크 또는 고른 클래스의 맵</translation>
    </message>
    <message>
        <source>Axial slices</source>
        <translation>축상 단면</translation>
    </message>
    <message>
        <source>Coronal slices</source>
        <translation>관상 단면</translation>
    </message>
    <message>
        <source>Sagittal slices</source>
        <translation>시상 단면</translation>
    </message>
    <message>
        <source>Which slices the model looks at, one after another, in the greys that are shown</source>
        <translation>모델이 지금 보이는 회색조로 차례로 보는 단면</translation>
    </message>
    <message>
        <source>At the model&apos;s size</source>
        <translation>모델의 크기로</translation>
    </message>
    <message>
        <source>At their own size</source>
        <translation>단면 자체의 크기로</translation>
    </message>
    <message>
        <source>The size of the slices that the model gets: the one it was made for, or their own, for models that take any size</source>
        <translation>모델이 단면을 받는 크기: 모델이 만들어진 크기, 또는 어떤 크기든 받는 모델이라면 있는 그대로</translation>
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
        <translation>축</translation>
    </message>
    <message>
        <source>Coronal</source>
        <translation>관상</translation>
    </message>
    <message>
        <source>Sagittal</source>
        <translation>시상</translation>
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
        <translation>%1 / 초</translation>
    </message>
</context>
<context>
    <name>overlook::StatusBar</name>
    <message>
        <source>Screen pixels per picture pixel</source>
        <translation>사진 픽셀 하나당 화면 픽셀</translation>
    </message>
    <message>
        <source>Where models are computed</source>
        <translation>모델을 계산하는 장치</translation>
    </message>
</context>
<context>
    <name>overlook::TeachPanel</name>
    <message>
        <source>%1 (in use)</source>
        <translation>%1 (사용 중)</translation>
    </message>
    <message>
        <source>How is taught</source>
        <translation>가르치는 방법</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>가르치기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>Progress of the lesson</source>
        <translation>수업 진행</translation>
    </message>
    <message>
        <source>Before and After</source>
        <translation>전과 후</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>받아들이기</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Changed most</source>
        <translation>가장 많이 변함</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Attention moved</source>
        <translation>옮겨진 어텐션</translation>
    </message>
    <message>
        <source>Pictures that changed most</source>
        <translation>가장 많이 변한 사진</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>모델의 버전</translation>
    </message>
    <message>
        <source>Go Back to This Version</source>
        <translation>이 버전으로 돌아가기</translation>
    </message>
    <message>
        <source>The last stage learns</source>
        <translation>마지막 단계가 학습</translation>
    </message>
    <message>
        <source>All layers learn (slower)</source>
        <translation>모든 층이 학습(느림)</translation>
    </message>
    <message>
        <source>What lies behind %1 learns</source>
        <translation>%1 뒤가 학습</translation>
    </message>
    <message>
        <source>Which layers learn</source>
        <translation>학습하는 층</translation>
    </message>
    <message>
        <source>What comes before the layers that learn is computed once</source>
        <translation>학습하는 층 앞부분은 한 번만 계산됩니다</translation>
    </message>
    <message>
        <source>Effect of These Hints</source>
        <translation>이 힌트의 효과</translation>
    </message>
    <message>
        <source>Teaches once more without the hints of the shown picture, and shows what they changed, and what it cost</source>
        <translation>표시된 사진의 힌트 없이 다시 가르쳐 무엇이 바뀌었고 무엇을 잃었는지 보여 줍니다</translation>
    </message>
    <message>
        <source>Where to Hint Next</source>
        <translation>다음에 힌트를 줄 곳</translation>
    </message>
    <message>
        <source>Pictures on which a hint would say most, each with its reason</source>
        <translation>힌트가 가장 많은 것을 말할 사진과 그 이유</translation>
    </message>
    <message>
        <source>Worth a hint</source>
        <translation>힌트 가치</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Pictures that are worth a hint</source>
        <translation>힌트를 줄 만한 사진</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Two chosen versions side by side, or one with the version in use</source>
        <translation>선택한 두 버전을 나란히, 또는 하나를 사용 중인 버전과</translation>
    </message>
    <message>
        <source>Three panes: after, before, and the difference, on one scale. Hold Shift to see before</source>
        <translation>칸 세 개: 이후, 이전, 차이를 한 눈금으로. Shift를 누르고 있으면 이전이 보입니다</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>The lesson waits after the batch at hand, and goes on as if there had been no pause</source>
        <translation>지금 배치가 끝나면 수업이 기다리며, 멈춘 적이 없는 것처럼 계속됩니다</translation>
    </message>
</context>
<context>
    <name>overlook::TeachView</name>
    <message>
        <source>%1 in %2: %3</source>
        <translation>%2의 %1: %3</translation>
    </message>
    <message>
        <source>Goes on from epoch %1 of %2.</source>
        <translation>%2의 에포크 %1에서 이어짐.</translation>
    </message>
    <message>
        <source>Goes on from %1.</source>
        <translation>%1에서 이어짐.</translation>
    </message>
    <message>
        <source>Attention on “look here”, against “not here”: %1 → %2.</source>
        <translation>“여기를 보라”에 놓인 어텐션(“여기 말고” 대비): %1 → %2.</translation>
    </message>
    <message>
        <source>Right decisions on pictures held out: %1 → %2.</source>
        <translation>따로 둔 사진에서의 옳은 판단: %1 → %2.</translation>
    </message>
    <message>
        <source>Decided better: %1 pictures, worse: %2.</source>
        <translation>판단이 나아짐: 사진 %1장, 나빠짐: %2장.</translation>
    </message>
    <message numerus="yes">
        <source>Taught with %1 hinted pixels in %n picture(s).</source>
        <translation>
            <numerusform>사진 %n장의 힌트 픽셀 %1개로 가르침.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures held out are decided worse than before. Think twice before you accept.</source>
        <translation>따로 둔 사진의 판단이 전보다 나빠졌습니다. 받아들이기 전에 다시 생각하십시오.</translation>
    </message>
    <message>
        <source>“%1” is being forgotten: right decisions %2 → %3.</source>
        <translation>“%1”을(를) 잊어 가고 있습니다: 옳은 판단 %2 → %3.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>모든 수업 전</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) with hints.</source>
        <translation>
            <numerusform>힌트가 있는 사진 %n장.</numerusform>
        </translation>
    </message>
    <message>
        <source>at the upper left</source>
        <translation>왼쪽 위를</translation>
    </message>
    <message>
        <source>at the top</source>
        <translation>위쪽을</translation>
    </message>
    <message>
        <source>at the upper right</source>
        <translation>오른쪽 위를</translation>
    </message>
    <message>
        <source>at the left</source>
        <translation>왼쪽을</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>가운데를</translation>
    </message>
    <message>
        <source>at the right</source>
        <translation>오른쪽을</translation>
    </message>
    <message>
        <source>at the lower left</source>
        <translation>왼쪽 아래를</translation>
    </message>
    <message>
        <source>at the bottom</source>
        <translation>아래쪽을</translation>
    </message>
    <message>
        <source>at the lower right</source>
        <translation>오른쪽 아래를</translation>
    </message>
    <message>
        <source>“%1” is said with %2, but the picture is not labelled so</source>
        <translation>“%1”이라고 %2로 말하지만 사진에 그런 레이블이 없습니다</translation>
    </message>
    <message>
        <source>Labelled “%1”, but that is said with %2 only</source>
        <translation>“%1” 레이블이 있지만 %2로만 말합니다</translation>
    </message>
    <message>
        <source>%1 of the attention for “%2” lies beside it</source>
        <translation>“%2”에 대한 어텐션의 %1이(가) 그 바깥에 있습니다</translation>
    </message>
    <message>
        <source>The score of “%1” wavers by %2 from epoch to epoch</source>
        <translation>“%1”의 점수가 에포크마다 %2만큼 흔들립니다</translation>
    </message>
    <message>
        <source>%1; it looks most %2</source>
        <translation>%1; 주로 %2 봅니다</translation>
    </message>
</context>
<context>
    <name>overlook::TeachingController</name>
    <message>
        <source>Teaching needs a project with hints. Draw where the model should look, or open one.</source>
        <translation>가르치려면 힌트가 있는 프로젝트가 필요합니다. 모델이 볼 곳을 그리거나 프로젝트를 여십시오.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Something is being learnt or computed already. Wait for the end, or stop it.</source>
        <translation>이미 무언가를 학습하거나 계산하고 있습니다. 끝나기를 기다리거나 멈추십시오.</translation>
    </message>
    <message>
        <source>Accept or discard the last lesson first.</source>
        <translation>먼저 지난 수업을 받아들이거나 버리십시오.</translation>
    </message>
    <message>
        <source>There is no hint yet. Draw where the model should look, or where not.</source>
        <translation>아직 힌트가 없습니다. 모델이 볼 곳이나 보지 말 곳을 그리십시오.</translation>
    </message>
    <message>
        <source>Open the run or the model that is to be taught.</source>
        <translation>가르칠 학습 기록이나 모델을 여십시오.</translation>
    </message>
    <message>
        <source>Hints teach classification models; this one segments.</source>
        <translation>힌트는 분류 모델을 가르칩니다. 이 모델은 분할 모델입니다.</translation>
    </message>
    <message>
        <source>The checkpoint of epoch %1 was not kept. Choose another epoch to go on from.</source>
        <translation>에포크 %1의 체크포인트가 남아 있지 않습니다. 이어 갈 다른 에포크를 고르십시오.</translation>
    </message>
    <message>
        <source>Teaching …</source>
        <translation>가르치는 중 …</translation>
    </message>
    <message>
        <source>Teaching was stopped. The model is as it was.</source>
        <translation>수업을 멈추었습니다. 모델은 그대로입니다.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
    </message>
    <message>
        <source>The folder %1 of the discarded lesson could not be removed.</source>
        <translation>버린 수업의 폴더 %1을(를) 지울 수 없습니다.</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so there is nothing to go back to. The version is kept in the list.</source>
        <translation>“%1”이(가) 이제 없어 돌아갈 곳이 없습니다. 버전은 목록에 남습니다.</translation>
    </message>
    <message>
        <source>Before all lessons</source>
        <translation>모든 수업 이전</translation>
    </message>
    <message>
        <source>“%1” is not there any more, so this version cannot be compared. The version is kept in the list.</source>
        <translation>“%1”이(가) 더 이상 없어 이 버전을 비교할 수 없습니다. 버전은 목록에 남습니다.</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 대 %2</translation>
    </message>
    <message>
        <source>There is no version in use yet. Teach, and accept the lesson.</source>
        <translation>아직 사용 중인 버전이 없습니다. 가르치고 수업을 받아들이십시오.</translation>
    </message>
    <message>
        <source>There is no lesson yet whose hints could be measured. Teach first.</source>
        <translation>힌트를 측정할 수업이 아직 없습니다. 먼저 가르치십시오.</translation>
    </message>
    <message>
        <source>This picture has no hints. Show one that has, and ask again.</source>
        <translation>이 사진에는 힌트가 없습니다. 힌트가 있는 사진을 표시하고 다시 물어보십시오.</translation>
    </message>
    <message>
        <source>No other picture has hints, so all that the lesson changed is their effect.</source>
        <translation>다른 사진에 힌트가 없으므로 수업이 바꾼 모든 것이 그 효과입니다.</translation>
    </message>
    <message>
        <source>Teaching without the hints of %1 …</source>
        <translation>%1의 힌트 없이 가르치는 중 …</translation>
    </message>
    <message>
        <source>What the hints of %1 did</source>
        <translation>%1의 힌트가 한 일</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDActions</name>
    <message>
        <source>Volumes</source>
        <translation>볼륨</translation>
    </message>
    <message>
        <source>Open a scan: NIfTI, or any slice of a DICOM series</source>
        <translation>스캔 열기: NIfTI 또는 DICOM 시리즈의 아무 단면</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Open a mask of the volume</source>
        <translation>볼륨의 마스크 열기</translation>
    </message>
    <message>
        <source>Folder for the slices as pictures</source>
        <translation>단면 그림을 둘 폴더</translation>
    </message>
    <message>
        <source>Save the 3-D view</source>
        <translation>3차원 보기 저장</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>PLY with colours (*.ply)</source>
        <translation>색이 있는 PLY (*.ply)</translation>
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
        <translation>기복을 메시로 저장</translation>
    </message>
    <message>
        <source>Save the model&apos;s mask</source>
        <translation>모델의 마스크 저장</translation>
    </message>
    <message>
        <source>Save the model&apos;s map</source>
        <translation>모델의 맵 저장</translation>
    </message>
    <message>
        <source>NIfTI volume (*.nii.gz *.nii)</source>
        <translation>NIfTI 볼륨 (*.nii.gz *.nii)</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDViews</name>
    <message>
        <source>Open a picture and a model to see its map as a relief.</source>
        <translation>사진과 모델을 열면 맵을 기복으로 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::ThreeDWindow</name>
    <message>
        <source>3-D – Overlook</source>
        <translation>3차원 – Overlook</translation>
    </message>
    <message>
        <source>Relief</source>
        <translation>기복</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Medical volume</source>
        <translation>의료 볼륨</translation>
    </message>
</context>
<context>
    <name>overlook::Timeline</name>
    <message>
        <source>Pause (Space)</source>
        <translation>일시 정지 (스페이스)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>재생 (스페이스)</translation>
    </message>
    <message>
        <source>Open a training run, or train, to scrub through epochs</source>
        <translation>학습 기록을 열거나 학습하면 에포크를 훑어볼 수 있습니다</translation>
    </message>
    <message>
        <source>One epoch back</source>
        <translation>한 에포크 뒤로</translation>
    </message>
    <message>
        <source>One epoch on</source>
        <translation>한 에포크 앞으로</translation>
    </message>
    <message>
        <source>Start again at the end</source>
        <translation>끝에서 다시 시작</translation>
    </message>
    <message>
        <source>Speed of playing</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>에포크</translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation>다른 실행</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>곡선</translation>
    </message>
    <message>
        <source>What the curve shows</source>
        <translation>곡선이 보여 주는 것</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Runs underneath, over the same epochs</source>
        <translation>같은 에포크에 맞춘 아래쪽 실행</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineTrack</name>
    <message>
        <source>No epoch finished yet</source>
        <translation>아직 끝난 에포크가 없습니다</translation>
    </message>
    <message>
        <source>No epoch chosen</source>
        <translation>선택한 에포크 없음</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>에포크 %1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a curve and its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Epoch %1 is planned</source>
        <translation>에포크 %1 예정</translation>
    </message>
    <message>
        <source>Reference: others are compared with it</source>
        <translation>기준: 다른 것을 이것과 비교함</translation>
    </message>
    <message>
        <source>Unpin Epoch %1</source>
        <translation>에포크 %1 고정 해제</translation>
    </message>
    <message>
        <source>Pin Epoch %1 as Reference</source>
        <translation>에포크 %1을(를) 기준으로 고정</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>표시됨</translation>
    </message>
    <message>
        <source>Unmark Epoch %1</source>
        <translation>에포크 %1 표시 해제</translation>
    </message>
    <message>
        <source>Mark Epoch %1</source>
        <translation>에포크 %1 표시</translation>
    </message>
    <message>
        <source>Nothing was kept of it</source>
        <translation>보관된 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>overlook::TimelineView</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>In the hints</source>
        <translation>힌트 안</translation>
    </message>
    <message>
        <source>In the truth</source>
        <translation>정답 안</translation>
    </message>
    <message>
        <source>Area from %1 on</source>
        <translation>%1 이상인 넓이</translation>
    </message>
</context>
<context>
    <name>overlook::ToolOptionsBar</name>
    <message>
        <source>Options of the tool</source>
        <translation>도구 옵션</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Diameter of the brush, in pixels of the picture</source>
        <translation>붓의 지름, 사진 픽셀 단위</translation>
    </message>
    <message>
        <source>Stop at edges</source>
        <translation>가장자리에서 멈춤</translation>
    </message>
    <message>
        <source>Paint only pixels whose colour resembles that under the middle of the brush</source>
        <translation>붓 가운데와 색이 비슷한 픽셀만 칠합니다</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>허용차</translation>
    </message>
    <message>
        <source>How different colours under the brush may be, 0 to 255</source>
        <translation>붓 아래 색의 허용 차이, 0에서 255</translation>
    </message>
    <message>
        <source>How different colours may be from the clicked one, 0 to 255</source>
        <translation>누른 색과의 허용 차이, 0에서 255</translation>
    </message>
    <message>
        <source>Contiguous</source>
        <translation>이어진 것만</translation>
    </message>
    <message>
        <source>Only pixels that hang together with the clicked one; otherwise in the whole picture</source>
        <translation>누른 픽셀과 이어진 픽셀만; 아니면 사진 전체</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>임곗값</translation>
    </message>
    <message>
        <source>Least attention, as a share of the range of the map</source>
        <translation>최소 어텐션, 맵 범위에 대한 비율</translation>
    </message>
    <message>
        <source>Side of a patch, in pixels of the picture</source>
        <translation>조각 한 변, 사진 픽셀 단위</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>늘릴 양</translation>
    </message>
    <message>
        <source>By how many pixels of the picture hints grow and shrink</source>
        <translation>힌트를 늘리고 줄일 사진 픽셀 수</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 픽셀</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>여기 말고</translation>
    </message>
    <message>
        <source>Look here</source>
        <translation>여기를 보라</translation>
    </message>
    <message>
        <source>What is drawn: %1</source>
        <translation>그리는 것: %1</translation>
    </message>
    <message>
        <source>What is drawn: look here, or not here. Ctrl held draws the other one</source>
        <translation>그리는 것: 여기를 보라, 또는 여기 말고. Ctrl을 누르면 반대로</translation>
    </message>
</context>
<context>
    <name>overlook::Tour</name>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>힌트</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>가르치기</translation>
    </message>
    <message>
        <source>Open the demo and move through its epochs: you see where the network looks while it learns.</source>
        <translation>데모를 열고 에포크를 넘겨 보십시오. 신경망이 학습하면서 어디를 보는지 보입니다.</translation>
    </message>
    <message>
        <source>Take the brush and paint over a few pixels: the network should look here, or not here.</source>
        <translation>붓으로 픽셀 몇 개를 칠하십시오. 신경망이 여기를 보라거나 보지 말라는 뜻입니다.</translation>
    </message>
    <message>
        <source>Press Teach: the network learns from your hints, and you compare before and after.</source>
        <translation>가르치기를 누르면 신경망이 힌트에서 학습하고, 이전과 이후를 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Tour: %1</source>
        <translation>둘러보기: %1</translation>
    </message>
</context>
<context>
    <name>overlook::TrainDialog</name>
    <message>
        <source>Train on the open data set</source>
        <translation>열린 데이터 세트로 학습</translation>
    </message>
    <message>
        <source>A new folder beside the data set</source>
        <translation>데이터 세트 옆의 새 폴더</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>신경망(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Epochs</source>
        <translation>에포크 수(&amp;E)</translation>
    </message>
    <message>
        <source>Pictures a &amp;batch</source>
        <translation>배치당 사진 수(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>난수 시드(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Run folder</source>
        <translation>학습 기록 폴더(&amp;R)</translation>
    </message>
    <message>
        <source>Every finished epoch appears on the timeline while the training goes on; you can stop at any time.</source>
        <translation>학습하는 동안 끝난 에포크가 시간 표시줄에 나타납니다. 언제든지 멈출 수 있습니다.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>학습</translation>
    </message>
    <message>
        <source>Folder for the run</source>
        <translation>학습 기록을 둘 폴더</translation>
    </message>
    <message>
        <source>Asking the engine …</source>
        <translation>엔진에 묻는 중 …</translation>
    </message>
    <message>
        <source>Folder of hint masks</source>
        <translation>힌트 마스크 폴더</translation>
    </message>
    <message>
        <source>HINTS/boat/picture.png: 255 look here, 0 not here</source>
        <translation>HINTS/boat/picture.png: 255 여기를, 0 여기 말고</translation>
    </message>
    <message>
        <source>Run whose accumulated attention is learnt</source>
        <translation>누적 어텐션을 배울 학습 기록</translation>
    </message>
    <message>
        <source>A run of accumulated attention (OAA)</source>
        <translation>누적 어텐션(OAA) 학습 기록</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>방법(&amp;M)</translation>
    </message>
    <message>
        <source>Weight of &amp;attention (α)</source>
        <translation>어텐션 가중치 α(&amp;A)</translation>
    </message>
    <message>
        <source>Weight of &amp;hints (ω)</source>
        <translation>힌트 가중치 ω(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;int masks</source>
        <translation>힌트 마스크(&amp;I)</translation>
    </message>
    <message>
        <source>Earlier r&amp;un</source>
        <translation>앞선 학습 기록(&amp;U)</translation>
    </message>
    <message>
        <source>the network&apos;s own</source>
        <translation>신경망 기본값</translation>
    </message>
    <message>
        <source>&amp;Learning rate</source>
        <translation>학습률(&amp;L)</translation>
    </message>
    <message>
        <source>The training runs on this machine; %1 computes only what you look at.</source>
        <translation>학습은 이 컴퓨터에서 실행되고 %1은(는) 보는 것만 계산합니다.</translation>
    </message>
</context>
<context>
    <name>overlook::TrainingController</name>
    <message>
        <source>A training is running already. Stop it, or wait until it has ended.</source>
        <translation>이미 학습이 진행되고 있습니다. 멈추거나 끝날 때까지 기다리십시오.</translation>
    </message>
    <message>
        <source>Training …</source>
        <translation>학습하는 중 …</translation>
    </message>
    <message>
        <source>Training was stopped. The finished epochs are kept.</source>
        <translation>학습을 멈췄습니다. 끝난 에포크는 남아 있습니다.</translation>
    </message>
    <message>
        <source>The run in %1 does not say how it was made, so it cannot be continued. Train anew.</source>
        <translation>%1의 학습 기록은 어떻게 만들었는지 적혀 있지 않아 계속할 수 없습니다. 새로 학습하십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::TransferController</name>
    <message>
        <source>Hints belong to a project. Open one, or make a new one.</source>
        <translation>힌트는 프로젝트에 딸립니다. 열거나 새로 만드십시오.</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>이 프로젝트는 읽기 전용으로 열려 있습니다.</translation>
    </message>
    <message>
        <source>Hints are being imported or exported. Wait for the end, or stop it with Model → Stop Job.</source>
        <translation>힌트를 가져오거나 내보내는 중입니다. 끝나기를 기다리거나 모델 → 작업 중지로 멈추십시오.</translation>
    </message>
    <message>
        <source>Importing hints</source>
        <translation>힌트 가져오는 중</translation>
    </message>
    <message>
        <source>Exporting hints</source>
        <translation>힌트 내보내는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>Hints of %1 were imported from &apos;%2&apos;.</source>
        <translation>&apos;%2&apos;에서 %1의 힌트를 가져왔습니다.</translation>
    </message>
    <message>
        <source>Hints of %1 were exported to &apos;%2&apos;.</source>
        <translation>%1의 힌트를 &apos;%2&apos;(으)로 내보냈습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n개가 빠졌습니다. 첫 번째: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped. What came before stays, and can be undone picture by picture.</source>
        <translation>가져오기를 멈췄습니다. 그 전 것은 남으며 사진별로 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>내보내기를 멈췄습니다.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeOpener</name>
    <message>
        <source>Reading the volume …</source>
        <translation>볼륨을 읽는 중 …</translation>
    </message>
    <message>
        <source>Open a scan (NIfTI or DICOM) with File → Open Volume, or drop it on the window.</source>
        <translation>파일 → 볼륨 열기로 스캔(NIfTI 또는 DICOM)을 열거나 창에 끌어다 놓으십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::VolumeResults</name>
    <message>
        <source>These slices have %1 × %2 voxels, too few for a picture. Choose slices in another direction.</source>
        <translation>이 단면은 %1 × %2 복셀로, 사진이 되기에는 너무 적습니다. 다른 방향의 단면을 고르십시오.</translation>
    </message>
    <message>
        <source>%1 of %2 slices</source>
        <translation>단면 %2개 중 %1개</translation>
    </message>
    <message>
        <source>nothing but background in the mask</source>
        <translation>마스크에 배경뿐임</translation>
    </message>
    <message>
        <source>Open a model in the main window: it looks at the slices one after another.</source>
        <translation>기본 창에서 모델을 여십시오. 모델이 단면을 차례로 봅니다.</translation>
    </message>
    <message>
        <source>Maps are of the class that is chosen in the main window.</source>
        <translation>맵은 기본 창에서 고른 클래스의 맵입니다.</translation>
    </message>
    <message>
        <source>Maps are of %1, by %2, as chosen in the main window.</source>
        <translation>맵은 기본 창에서 고른 대로 %1의 맵이며 방법은 %2입니다.</translation>
    </message>
    <message>
        <source>%1, no positive evidence in any slice</source>
        <translation>%1, 어느 단면에도 양의 근거 없음</translation>
    </message>
    <message>
        <source>%1, one scale %2 … %3 for all slices</source>
        <translation>%1, 모든 단면에 같은 눈금 %2 … %3</translation>
    </message>
</context>
<context>
    <name>overlook::WelcomePage</name>
    <message>
        <source>Where does your network look?</source>
        <translation>여러분의 신경망은 어디를 보나요?</translation>
    </message>
    <message>
        <source>Makes a small picture set and trains a network on it before your eyes: about a minute, no download.</source>
        <translation>작은 사진 세트를 만들고 눈앞에서 신경망을 학습합니다. 약 1분, 내려받을 것은 없습니다.</translation>
    </message>
    <message>
        <source>or drop pictures, a folder, a model or a run anywhere in this window</source>
        <translation>또는 사진, 폴더, 모델, 학습 기록을 이 창 아무 곳에나 놓으십시오</translation>
    </message>
    <message>
        <source>See its attention on your own pictures, epoch by epoch.</source>
        <translation>여러분의 사진에서 신경망의 어텐션을 에포크마다 살펴보십시오.</translation>
    </message>
</context>
<context>
    <name>overlook::Workspace</name>
    <message>
        <source>Training needs a data set. Open a folder in PASCAL VOC layout: JPEGImages, Annotations and ImageSets.</source>
        <translation>학습에는 데이터 세트가 필요합니다. PASCAL VOC 구조(JPEGImages, Annotations, ImageSets)의 폴더를 여십시오.</translation>
    </message>
</context>
</TS>
