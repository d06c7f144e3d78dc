/** The look of the overview: that of the explorer's pages, in little. */
export const STYLE: string = `:root {
  color-scheme: light dark;
  --paper: #f7f6f2; --ink: #1c2229; --quiet: #586270; --line: #dcd8cd; --link: #1b4f80;
  --occurred: #1a5b97; --planned: #0a6a5d; --proposed: #865000; --denied: #a3262c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #13171b; --ink: #e4e2da; --quiet: #9ca6b1; --line: #2e353d; --link: #8fbdec;
    --occurred: #7fb8ef; --planned: #5bc5b0; --proposed: #dfab57; --denied: #f09a98;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 ui-sans-serif, system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3rem) clamp(1rem, 4vw, 2rem) 5rem; }
h1 { font: 600 clamp(1.5rem, 5vw, 2.1rem)/1.15 Charter, "Iowan Old Style", Georgia, serif; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1rem; margin: 2.75rem 0 .6rem; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; }
.quiet { color: var(--quiet); margin: .4rem 0; }
.scroll { overflow-x: auto; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0 3rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { text-align: right; font-weight: 400; padding: .3rem 0 .3rem 1rem; border-bottom: 1px solid var(--line); }
th:first-child { text-align: left; padding-left: 0; }
thead th { color: var(--quiet); font-size: .87rem; }
.bars, .plain { list-style: none; margin: 0; padding: 0; }
.bars li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; padding: .15rem 0 .35rem; }
.bars b { font-weight: 400; color: var(--quiet); font-variant-numeric: tabular-nums; }
.bars i { grid-column: 1 / -1; height: 3px; border-radius: 2px; background: var(--occurred); min-width: 2px; }
.columns .bars { columns: 2 20rem; column-gap: 3rem; }
.columns .bars li { break-inside: avoid; }
.plain li { padding: .2rem 0; }
.lane { display: grid; grid-template-columns: minmax(6.5rem, 8rem) minmax(0, 1fr); align-items: end; border-bottom: 1px solid var(--line); padding-top: .5rem; }
.lane svg { width: 100%; height: 56px; display: block; }
.lane.occurred svg { fill: var(--occurred); }
.lane.planned svg { fill: var(--planned); }
.lane.proposed svg { fill: var(--proposed); }
.lane.denied svg { fill: var(--denied); }
.span { display: flex; justify-content: space-between; margin-left: clamp(6.5rem, 8rem, 8rem); }
@media (max-width: 30rem) { th, td { padding-left: .5rem; font-size: .87rem; } }
summary { cursor: pointer; color: var(--quiet); padding: .35rem 0; }
`;
