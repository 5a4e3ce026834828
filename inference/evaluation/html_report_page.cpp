#include "inference/evaluation/html_report_page.h"

namespace overlook {

const char* const kReportStyle = R"css(
:root { color-scheme: light dark; --page: #f5f6f8; --card: #ffffff; --text: #1b1f24; --soft: #5b6572; --rule: #dfe3e8;
  --accent: #1f6feb; --line-1: #1f6feb; --line-2: #d1571d; --line-3: #2a8a4a; --line-4: #8250df; --good: #1a7f37; }
@media (prefers-color-scheme: dark) {
  :root { --page: #14171b; --card: #1d2127; --text: #e6e9ed; --soft: #9aa4b1; --rule: #323841; --accent: #6cb0ff;
    --line-1: #6cb0ff; --line-2: #ff9b63; --line-3: #6fd08c; --line-4: #c297ff; --good: #6fd08c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 32px 24px 64px; }
h1 { font-size: 26px; line-height: 1.25; margin: 0 0 12px; overflow-wrap: anywhere; }
h2 { font-size: 18px; margin: 36px 0 12px; }
p.note { color: var(--soft); margin: 0 0 12px; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 0; }
dl.facts dt { color: var(--soft); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
.card { background: var(--card); border: 1px solid var(--rule); border-radius: 10px; }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(165px, 1fr)); gap: 12px; margin-top: 24px; }
.tile { padding: 12px 14px; }
.tile b { display: block; font-size: 24px; font-weight: 600; font-variant-numeric: tabular-nums; }
.tile span { color: var(--soft); font-size: 13px; display: block; }
.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(330px, 1fr)); gap: 12px; }
figure { margin: 0; padding: 12px 14px; }
figcaption { font-weight: 600; font-size: 14px; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 12px; }
.legend { font-weight: 400; color: var(--soft); display: flex; gap: 12px; }
.swatch { display: inline-block; width: 14px; height: 3px; border-radius: 2px; vertical-align: middle; margin-right: 5px; }
.swatch.line-1 { background: var(--line-1); } .swatch.line-2 { background: var(--line-2); }
.swatch.line-3 { background: var(--line-3); } .swatch.line-4 { background: var(--line-4); }
svg.chart { width: 100%; height: auto; display: block; }
svg text { fill: var(--soft); font-size: 11px; }
svg .grid { stroke: var(--rule); } svg .axis { stroke: var(--soft); }
svg polyline { fill: none; stroke-width: 2; stroke-linejoin: round; }
svg polyline.line-1 { stroke: var(--line-1); } svg polyline.line-2 { stroke: var(--line-2); }
svg polyline.line-3 { stroke: var(--line-3); } svg polyline.line-4 { stroke: var(--line-4); }
svg circle.line-1 { fill: var(--line-1); } svg circle.line-2 { fill: var(--line-2); }
svg circle.line-3 { fill: var(--line-3); } svg circle.line-4 { fill: var(--line-4); }
.cases { display: grid; grid-template-columns: repeat(auto-fill, minmax(215px, 1fr)); gap: 12px; }
.case { overflow: hidden; padding: 0; }
.case img, .case .none { width: 100%; height: 190px; object-fit: contain; display: block; background: var(--page); }
.case .none { display: grid; place-items: center; color: var(--soft); }
.case div.text { padding: 10px 12px; font-size: 13px; }
.case b { display: block; font-size: 14px; overflow-wrap: anywhere; }
.case em { font-style: normal; color: var(--soft); }
.scroll { overflow: auto; max-height: 640px; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 13.5px; }
th, td { padding: 6px 12px; text-align: right; border-bottom: 1px solid var(--rule); white-space: nowrap;
  font-variant-numeric: tabular-nums; }
th.word, td.word { text-align: left; }
td.best { color: var(--good); font-weight: 600; }
thead th { position: sticky; top: 0; background: var(--card); padding: 0; }
thead button { all: unset; box-sizing: border-box; width: 100%; padding: 8px 12px; cursor: pointer; font-weight: 600; }
thead button:focus-visible { outline: 2px solid var(--accent); outline-offset: -2px; }
th[aria-sort=ascending] button::after { content: " ▲"; } th[aria-sort=descending] button::after { content: " ▼"; }
tbody tr:hover td { background: var(--page); }
input { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--rule); border-radius: 8px;
  padding: 6px 10px; width: 260px; max-width: 100%; margin-bottom: 10px; }
@media print { .scroll { max-height: none; } input { display: none; } .case { break-inside: avoid; } }
)css";

const char* const kReportScript = R"js(
document.querySelectorAll('table').forEach(table => {
  const heads = [...table.tHead.rows[0].cells], body = table.tBodies[0];
  heads.forEach((head, column) => head.querySelector('button').addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const key = row => row.cells[column].dataset.v ?? row.cells[column].textContent;
    const isWord = head.classList.contains('word');
    [...body.rows].sort((a, b) => {
      const x = key(a), y = key(b);
      if (!isWord && (x === '') !== (y === '')) return x === '' ? 1 : -1;
      const order = isWord ? x.localeCompare(y, undefined, {numeric: true}) : x - y;
      return down ? -order : order;
    }).forEach(row => body.append(row));
  }));
});
document.querySelectorAll('input[data-table]').forEach(input => input.addEventListener('input', () => {
  const words = input.value.toLowerCase();
  for (const row of document.getElementById(input.dataset.table).tBodies[0].rows)
    row.hidden = !row.textContent.toLowerCase().includes(words);
}));
)js";

}  // namespace overlook
