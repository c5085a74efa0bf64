/** The style of the HTML report: light and dark, a phone's width, print, a visible focus. No fonts, pictures or addresses. */
export const style = `
:root{color-scheme:light dark;--page:#ffffff;--panel:#f6f8fa;--text:#1f2328;--quiet:#59636e;--edge:#d1d9e0;--link:#0550ae;--good:#116329;--bad:#b3142a;--unsure:#7d4e00;--line:#0550ae;--limit:#b3142a;--mark:#8a3ffc;--series-1:#9a3412;--series-2:#116329;--series-3:#8a3ffc;--series-4:#9c1c6b}
@media (prefers-color-scheme:dark){:root{--page:#0d1117;--panel:#151b23;--text:#f0f6fc;--quiet:#9aa4af;--edge:#3d444d;--link:#79b8ff;--good:#56d364;--bad:#ff8f88;--unsure:#e3b341;--line:#79b8ff;--limit:#ff8f88;--mark:#c4a1ff;--series-1:#ffb077;--series-2:#56d364;--series-3:#c4a1ff;--series-4:#ff8cc8}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:68rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.25rem}
footer{padding-top:1rem;padding-bottom:2rem;color:var(--quiet);font-size:.875rem}
h1{font-size:1.6rem;line-height:1.25;margin:.25rem 0}
h2{font-size:1.2rem;margin:2rem 0 .75rem;padding-bottom:.25rem;border-bottom:1px solid var(--edge)}
h3{font-size:1rem;margin:1.25rem 0 .5rem}
h4{font-size:.9rem;margin:1rem 0 .4rem}
p{margin:.5rem 0}
a{color:var(--link)}
code{font:.875em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border-radius:.25rem;padding:.1em .3em}
pre{font:.8rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;background:var(--panel);border:1px solid var(--edge);border-radius:.375rem;padding:.75rem;overflow-x:auto;white-space:pre;overflow-wrap:normal}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.25rem}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--page);padding:.5rem;z-index:1}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.model{color:var(--quiet);margin:0}
.note{color:var(--quiet);font-size:.875rem}
.good{color:var(--good)}.bad{color:var(--bad)}.unsure{color:var(--unsure)}.quiet{color:var(--quiet)}
.good,.bad,.unsure{font-weight:600}
.verdict{border-left:.4rem solid var(--edge);padding:.25rem 0 .25rem .9rem;margin:.75rem 0}
.verdict.allow{border-color:var(--good)}.verdict.block{border-color:var(--bad)}
.tiles{list-style:none;margin:1rem 0;padding:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr))}
.tiles li{background:var(--panel);border:1px solid var(--edge);border-radius:.5rem;padding:.6rem .8rem}
.tiles b{display:block;font-size:1.5rem;line-height:1.2}
.tiles .of{font-size:.9rem;font-weight:400;color:var(--quiet)}
.bar{display:block;height:.4rem;margin:.35rem 0;background:var(--edge);border-radius:.2rem;overflow:hidden}
.bar span{display:block;height:100%;background:var(--line)}
.reason{border:1px solid var(--edge);border-left:.3rem solid var(--bad);border-radius:.375rem;padding:.5rem .9rem;margin:.75rem 0}
.reason h3{margin:.1rem 0 .3rem}
.reason dl+dl{margin-top:.5rem;padding-top:.5rem;border-top:1px solid var(--edge)}
dl{margin:0;display:grid;grid-template-columns:max-content 1fr;gap:.15rem .9rem}
dt{color:var(--quiet)}dd{margin:0;min-width:0}
.scroll{overflow-x:auto;margin:.5rem 0;border:1px solid var(--edge);border-radius:.375rem}
table{border-collapse:collapse;width:100%;font-size:.875rem;overflow-wrap:normal}
th,td{text-align:left;vertical-align:top;padding:.4rem .7rem;border-top:1px solid var(--edge);max-width:26rem;overflow-wrap:break-word}
thead th{border-top:0;background:var(--panel);white-space:nowrap}
tbody th{font-weight:400}
td{font-variant-numeric:tabular-nums}td:last-child:nth-child(n+3){min-width:9rem}
.number{white-space:nowrap}
.charts{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr))}
figure{margin:0;border:1px solid var(--edge);border-radius:.5rem;padding:.6rem .8rem;min-width:0}
figcaption{font-weight:600;margin-bottom:.25rem}
svg{display:block;width:100%;height:auto;font:12px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow:visible}
.grid{stroke:var(--edge);stroke-width:1}
.tick{fill:var(--quiet)}
.line{fill:none;stroke:var(--line);stroke-width:2;stroke-linejoin:round}
.series-1{stroke:var(--series-1);stroke-dasharray:8 3}.series-2{stroke:var(--series-2);stroke-dasharray:3 3}.series-3{stroke:var(--series-3);stroke-dasharray:10 3 2 3}.series-4{stroke:var(--series-4);stroke-dasharray:1 3}
.chance{fill:none;stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:2 4}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1rem;margin:.4rem 0;padding:0;font-size:.875rem}
.sample{display:inline-block;width:1.75rem;height:.5rem;vertical-align:middle}
.confusion{width:auto}.confusion thead th{white-space:normal}.confusion thead th+th{text-align:right}.confusion td{min-width:3.5rem!important;text-align:right;border-left:1px solid var(--edge);background:color-mix(in srgb,var(--line) calc(var(--share)*40%),transparent)}.confusion .right{font-weight:600}
.point{fill:var(--line);stroke:var(--line)}
.hollow{fill:var(--page)}
.base{fill:var(--text);stroke:var(--text);stroke-width:2}.base.hollow{fill:var(--page)}
.current{fill:var(--mark);stroke:var(--page);stroke-width:1.5}
.mark{fill:var(--text);font-weight:600;paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}
.limit{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:5 4}
.limit-label{fill:var(--limit);paint-order:stroke;stroke:var(--page);stroke-width:3px;stroke-linejoin:round}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.15rem 0}
.test{border:1px solid var(--edge);border-radius:.375rem;margin:.4rem 0;padding:.35rem .8rem}
.test[open]{padding-bottom:.8rem}
.test>summary{display:list-item}
.test .id{font-weight:600}
.test>:not(summary){margin-left:1.1rem}
.test .points{color:var(--quiet);font-size:.875rem}
.test .said{display:block;margin-left:1.1rem;color:var(--quiet);font-size:.9rem}
ul{padding-left:1.25rem}
.plain{list-style:none;padding-left:.25rem}
@media (max-width:30rem){main,header,footer{padding-left:.75rem;padding-right:.75rem}h1{font-size:1.35rem}dl{grid-template-columns:1fr}dt{margin-top:.3rem}.tiles{grid-template-columns:1fr 1fr}th,td{max-width:14rem}.test .said,.test>:not(summary){margin-left:0}}
@media print{:root{--page:#fff;--panel:#f6f8fa;--text:#000;--quiet:#444;--edge:#bbb}.skip{display:none}figure,.reason,.test{break-inside:avoid}.scroll{overflow:visible}a{color:inherit}details:not([open])>summary{list-style:none}}
`.trim();
