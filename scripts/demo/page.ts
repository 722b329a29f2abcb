import { marked } from 'marked'

/**
 * A job summary as a page of its own, near to how GitHub shows it: no network,
 * light and dark.
 */
export function page(title: string, markdown: string): string {
  const body = withAlerts(marked.parse(markdown, { gfm: true, async: false }))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<p class="bar">${escaped(title)}</p>
<main>
${body}</main>
</body>
</html>
`
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** GitHub's alerts, which Markdown libraries show as plain quotes. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\s*/g,
    (_, kind: string) =>
      `<blockquote class="${kind.toLowerCase()}"><p class="kind">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`,
  )
}

const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #e6edf3);
  --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d);
  --back: light-dark(#fff, #0d1117); --shade: light-dark(#f6f8fa, #151b23);
  --red: light-dark(#cf222e, #f85149); --blue: light-dark(#0969da, #4493f8);
  --amber: light-dark(#9a6700, #d29922); }
body { margin: 0; background: var(--shade); color: var(--text);
  font: 14px/1.5 system-ui, sans-serif; }
.bar { max-width: 980px; margin: 24px auto 8px; color: var(--soft); }
main { max-width: 914px; margin: 0 auto 48px; padding: 32px;
  background: var(--back); border: 1px solid var(--line); border-radius: 6px; }
h1, h2, h3 { line-height: 1.25; } h2 { border-bottom: 1px solid var(--line);
  padding-bottom: .3em; }
table { border-collapse: collapse; display: block; overflow: auto; }
th, td { border: 1px solid var(--line); padding: 6px 13px; }
tr:nth-child(2n) td { background: var(--shade); }
code { background: var(--shade); border-radius: 6px; padding: .2em .4em;
  font: 85% ui-monospace, monospace; }
a { color: var(--blue); } summary { cursor: pointer; }
blockquote { margin: 0 0 16px; padding: 0 1em; color: var(--soft);
  border-left: .25em solid var(--line); }
blockquote.caution { border-color: var(--red); }
blockquote.warning { border-color: var(--amber); }
blockquote.note, blockquote.tip { border-color: var(--blue); }
.kind { font-weight: 600; }
`
