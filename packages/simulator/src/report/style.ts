/**
 * How the report looks: one sheet, nothing fetched from anywhere, fit to be printed.
 *
 * @stability experimental
 * @since 0.1.0
 */

/** The style sheet. @since 0.1.0 */
export const STYLE = `
:root { --ink: #0f172a; --soft: #64748b; --line: #e2e8f0; --with: #0f766e; --without: #b45309; --paper: #ffffff; }
* { box-sizing: border-box; }
body { margin: 0; background: #f1f5f9; color: var(--ink); line-height: 1.55; font-size: 15px;
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
main { max-width: 1040px; margin: 0 auto; padding: 40px 28px 56px; background: var(--paper); }
header { border-bottom: 3px solid var(--with); padding-bottom: 18px; }
h1 { font-size: 30px; line-height: 1.25; margin: 0 0 6px; }
h2 { font-size: 20px; margin: 42px 0 4px; }
p { margin: 4px 0 12px; }
.soft { color: var(--soft); }
.caveat { background: #fffbeb; border-left: 4px solid #d97706; padding: 12px 18px; margin: 22px 0 0; }
.caveat strong { display: block; }
.caveat p { margin: 2px 0 0; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 14px; margin: 16px 0 6px; }
.card { border: 1px solid var(--line); border-radius: 8px; padding: 14px 16px 10px; }
.card h3 { font-size: 14px; font-weight: 600; margin: 0; min-height: 42px; color: #334155; }
.card .big { font-size: 34px; font-weight: 650; letter-spacing: -0.5px; color: var(--with); line-height: 1.2; }
.card table { margin: 6px 0 0; font-size: 13.5px; }
.card td { padding: 3px 0; }
table { border-collapse: collapse; width: 100%; margin: 10px 0; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 7px 10px; border-bottom: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; color: var(--soft); font-size: 13px; }
td.n, th.n { text-align: right; white-space: nowrap; }
td small { color: var(--soft); display: block; font-size: 12px; }
.with { color: var(--with); } .without { color: var(--without); }
figure { margin: 8px 0 0; } figure svg { width: 100%; height: auto; display: block; }
code { font-family: ui-monospace, Consolas, monospace; font-size: 13px; }
td code { white-space: nowrap; }
footer { margin-top: 40px; border-top: 1px solid var(--line); padding-top: 14px; color: var(--soft); font-size: 13px; }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 18px; margin: 0; } footer dd { margin: 0; }
@media print { body { background: none; } main { padding: 0; max-width: none; } section { break-inside: avoid; } }
`
