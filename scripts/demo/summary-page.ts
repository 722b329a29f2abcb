import { Marked } from 'marked'

/**
 * A job summary as an HTML page, much like GitHub shows it: no network, no
 * scripts, light and dark. Diagrams, which only GitHub draws, appear as their
 * source.
 */
export function summaryPage(title: string, markdown: string): string {
  const html = marked.parse(markdown, { gfm: true, async: false })
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
<main>
<p class="bar">${escaped(title)}</p>
<article>
${withAlerts(html)}</article>
</main>
</body>
</html>
`
}

const marked = new Marked({
  renderer: {
    code({ lang, text }) {
      const source = `<pre><code>${escaped(text)}</code></pre>\n`
      return lang === 'mermaid'
        ? `<details class="diagram"><summary>Diagram (drawn on GitHub)</summary>${source}</details>\n`
        : source
    },
  },
})

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** GitHub's alerts, which Markdown libraries render as plain quotes. */
function withAlerts(html: string): string {
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\s*/g,
    (_, kind: string) =>
      `<blockquote class="${kind.toLowerCase()}"><p class="kind">${kind.charAt(0)}${kind.slice(1).toLowerCase()}</p><p>`,
  )
}

const style = `
:root { color-scheme: light dark; --text: light-dark(#1f2328, #f0f6fc);
  --soft: light-dark(#59636e, #9198a1); --line: light-dark(#d1d9e0, #3d444d);
  --back: light-dark(#fff, #0d1117); --shade: light-dark(#f6f8fa, #151b23);
  --code: light-dark(#818b981f, #656c7633);
  --red: light-dark(#cf222e, #f85149); --blue: light-dark(#0969da, #4493f8);
  --amber: light-dark(#9a6700, #d29922); }
body { margin: 0; padding: 24px 16px; background: light-dark(#f6f8fa, #010409);
  color: var(--text); font: 16px/1.5 -apple-system, "Segoe UI", "Noto Sans",
  system-ui, sans-serif, "Noto Color Emoji"; }
main { max-width: 980px; margin: 0 auto; background: var(--back);
  border: 1px solid var(--line); border-radius: 6px; }
article { padding: 8px 16px 16px; overflow-wrap: break-word; }
.bar { margin: 0; padding: 12px 16px; color: var(--soft); font-size: 14px;
  border-bottom: 1px solid var(--line); }
h2, h3 { line-height: 1.25; margin: 24px 0 16px; }
h2 { padding-bottom: .3em; border-bottom: 1px solid var(--line); }
p, ul, table, pre, details, blockquote { margin: 0 0 16px; }
table { border-collapse: collapse; display: block; width: max-content;
  max-width: 100%; overflow: auto; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: 6px 13px; }
tr:nth-child(2n) td { background: var(--shade); }
code { background: var(--code); border-radius: 6px; padding: .2em .4em;
  font: 85% ui-monospace, "Noto Sans Mono", monospace; white-space: break-spaces; }
h2 code { font-size: inherit; }
pre { padding: 16px; overflow: auto; background: var(--shade);
  border-radius: 6px; line-height: 1.3; }
pre code { padding: 0; background: none; white-space: pre; }
a { color: var(--blue); } td a { text-decoration: none; }
summary { cursor: pointer; } .diagram summary { color: var(--soft); }
details details { margin-left: 16px; }
blockquote { padding: 0 1em; color: var(--soft);
  border-left: .25em solid var(--line); }
blockquote.caution { border-color: var(--red); }
blockquote.warning { border-color: var(--amber); }
blockquote.note, blockquote.tip { border-color: var(--blue); }
.kind { font-weight: 600; }
`
