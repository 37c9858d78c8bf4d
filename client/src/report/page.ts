/** The page around the report: its look in the colours of the editor, its policy on content, and what keeps it up to date. */
import { escaped } from "./html.ts";

const style = `
:root{--fg:var(--vscode-foreground,light-dark(#1f1f1f,#dedede));--bg:var(--vscode-editor-background,light-dark(#fff,#1f1f1f));--soft:var(--vscode-descriptionForeground,light-dark(#575757,#a8a8a8));--line:var(--vscode-contrastBorder,var(--vscode-panel-border,light-dark(#cecece,#454545)));--accent:var(--vscode-textLink-foreground,light-dark(#005fb8,#4daafc));--focus:var(--vscode-focusBorder,var(--accent))}
body{margin:0 auto;max-width:60rem;padding:0 1.5rem 2rem;color:var(--fg);background:var(--bg);font:var(--vscode-font-size,14px)/1.5 var(--vscode-font-family,system-ui,sans-serif)}
h1{font-size:1.6em;font-weight:600;margin:1em 0 0}h2{font-size:1.3em;font-weight:600;margin:1.6em 0 .4em;padding-bottom:.2em;border-bottom:1px solid var(--line)}h3{font-size:1.05em;font-weight:600;margin:1.2em 0 .3em}
p{margin:.4em 0}.soft{color:var(--soft)}code{font-family:var(--vscode-editor-font-family,monospace);overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}caption{text-align:start;color:var(--soft)}th,td{text-align:start;vertical-align:top;padding:.25em .8em .25em 0;border-bottom:1px solid var(--line);font-weight:inherit}thead th{font-weight:600}td:last-child{white-space:nowrap}
ul{list-style:none;margin:.3em 0;padding:0}li{margin:.5em 0;padding-inline-start:1.5em}.sign{display:inline-block;width:1.2em;color:var(--accent);font-weight:700}li>.sign{margin-inline-start:-1.5em;width:1.5em;text-align:center}
button{font:inherit;white-space:nowrap;color:var(--accent);background:none;border:0;padding:0 .2em;min-height:24px;cursor:pointer;text-decoration:underline}
:focus-visible{outline:2px solid var(--focus);outline-offset:1px}summary{cursor:pointer;padding:.2em 0}
figure{margin:.6em 0}svg{display:block;width:100%;max-width:36rem;height:auto}svg text{fill:var(--fg);font-size:12px}svg text.soft{fill:var(--soft)}.track,.mark{stroke:var(--line);stroke-width:1}.mark{stroke-dasharray:2 3}.bar{fill:var(--accent)}.bar.open{fill-opacity:.45;stroke:var(--accent);stroke-dasharray:4 3}.bar.past{fill:var(--bg);stroke:var(--soft)}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:20rem){figure{display:none}}
@media (forced-colors:active){.bar{fill:CanvasText}.track,.mark{stroke:CanvasText}}
`;

/**
 * Puts new parts in place of those that have changed, and keeps what the reader has: the focus, what is unfolded, and,
 * since it is the same page, how far it is scrolled.
 */
const script = `
const host = acquireVsCodeApi();
addEventListener("message", ({ data }) => {
  const focused = document.activeElement?.id;
  for (const [id, html] of Object.entries(data.parts)) {
    const part = document.getElementById(id);
    if (!part || part.shown === html) continue;
    const unfolded = [...part.querySelectorAll("details[open]")].map((one) => one.id);
    part.innerHTML = part.shown = html;
    for (const one of unfolded) document.getElementById(one)?.setAttribute("open", "");
  }
  if (focused && document.activeElement?.id !== focused) document.getElementById(focused)?.focus({ preventScroll: true });
});
addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (button) host.postMessage({ ...button.dataset });
});
host.postMessage({ ready: true });
`;

export interface Page {
  readonly title: string;
  /** Of the user, for those who hear the page. */
  readonly language: string;
  readonly parts: Readonly<Record<string, string>>;
  /** In the editor: allows the style and the script of this page and nothing else. Without it the page is a file. */
  readonly nonce?: string;
}

/** The whole document. */
export function pageOf({ title, language, parts, nonce }: Page): string {
  const allowed = nonce
    ? `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
    : "default-src 'none'; style-src 'unsafe-inline'";
  const own = nonce ? ` nonce="${nonce}"` : "";
  const { head = "", ...sections } = parts;
  const main = Object.entries(sections).map(
    ([id, html]) => `<section id="${id}" aria-labelledby="${id}-heading">${html}</section>`,
  );
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style${own}>${nonce ? "" : ":root{color-scheme:light dark}"}${style}</style>
</head>
<body>
<header id="head">${head}</header>
<main>${main.join("")}</main>
${nonce ? `<script${own}>${script}</script>` : ""}
</body>
</html>
`;
}
