/**
 * The only place where text becomes Markdown. Foreign text goes through `code`,
 * `prose`, `sentence` or `link`; the type `Markdown` proves that it did, because
 * `md` takes nothing else.
 */
import { oneLine, plain } from '../../domain/text/clean.ts'
import { webAddress } from './web-address.ts'

declare const checked: unique symbol

/** Markdown in which nothing foreign is left unescaped. */
export type Markdown = string & { readonly [checked]: true }

export type Alignment = 'left' | 'right'

/** A template whose own words are Markdown; numbers get thousands separators. */
export function md(
  words: TemplateStringsArray,
  ...values: readonly (Markdown | number)[]
): Markdown {
  const shown = values.map((value) =>
    typeof value === 'number' ? grouped(value) : value,
  )
  return String.raw({ raw: words }, ...shown) as Markdown
}

/** `1234567` → `1,234,567` */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

export const nothing = md``

/** What stands for a text of which nothing can be seen. */
const blank = md`(blank)`

export function join(parts: readonly Markdown[], between: string): Markdown {
  return parts.join(between) as Markdown
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly Markdown[]): Markdown {
  return join(
    parts.filter((part) => part !== ''),
    '\n\n',
  )
}

/**
 * Foreign text, as it is, in a code span: the safest form. No reference filter
 * of GitHub looks into it, so `@scope/name` mentions nobody.
 */
export function code(text: string, most = 100): Markdown {
  const shown = plain(text, most)
  if (shown === '') return blank
  const ticks = '`'.repeat(longestRun(shown) + 1)
  const pad = /^`|`$/.test(shown) ? ' ' : ''
  return `${ticks}${pad}${shown}${pad}${ticks}` as Markdown
}

/** How many back-ticks stand in a row, at most. */
function longestRun(text: string): number {
  const runs = text.match(/`+/g) ?? []
  return runs.reduce((most, run) => Math.max(most, run.length), 0)
}

/** Foreign lines as they are, in a block that none of them can end. */
export function fence(
  language: 'text' | 'mermaid',
  lines: readonly string[],
): Markdown {
  const shown = lines.map(oneLine).join('\n')
  const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1))
  return `${ticks}${language}\n${shown}\n${ticks}` as Markdown
}

/** Cleaned text holds no U+200B, so it can stand for "break here" meanwhile. */
const breaks: readonly (readonly [RegExp, string])[] = [
  [/[\\`*_[\]<>#~$&]/g, '\\$&'],
  [/@/g, '@\u200B'],
  [/#(?=\d)/g, '#\u200B'],
  [/\b(GH-)(?=\d)/gi, '$1\u200B'],
  [/(?<![\w.]):(?=[\w+-]+:)/g, ':\u200B'],
  [/:\/\//g, '://\u200B'],
  [/(www)\./gi, '$1\u200B.'],
  [/^[-+=]/, '\\$&'],
  [/^(\d+)([.)])(?=\s|$)/, '$1\\$2'],
  [/!$/, '\\!'],
  [/\|/g, '&#124;'],
  [/\u200B/g, '&#8203;'],
]

/** Foreign text as running text: no markup, no link, no mention, one line. */
export function prose(text: string, most = 500): Markdown {
  return breaks.reduce(
    (shown, [found, instead]) => shown.replace(found, instead),
    plain(text, most),
  ) as Markdown
}

/** As `prose`, but what stands between back-ticks becomes code: our own sentences. */
export function sentence(text: string, most = 1000): Markdown {
  const parts = plain(text, most).split(/`([^`]+)`/)
  return join(
    parts.map((part, index) => {
      if (index % 2 === 1) return code(part)
      const [, before = '', inner = '', after = ''] =
        /^(\s*)(.*?)(\s*)$/.exec(part) ?? []
      return `${before}${prose(inner)}${after}` as Markdown
    }),
    '',
  )
}

const unsafeInUrl = /[()<>[\]\s|\\`$'"{}^]/g

/** A link, when the address is http or https; otherwise only its text. */
export function link(
  text: string,
  address: string | undefined,
  most = 100,
): Markdown {
  const label = prose(text, most) || blank
  const url = webAddress(address)
  if (url === undefined) return label
  const href = url.replace(
    unsafeInUrl,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `[${label}](${href.replaceAll('&', '&amp;')})` as Markdown
}

/** A table; columns are aligned left where nothing else is said. */
export function table(
  headers: readonly Markdown[],
  rows: readonly (readonly Markdown[])[],
  alignment: readonly Alignment[] = [],
): Markdown {
  const rule = headers.map((_, index) =>
    alignment[index] === 'right' ? '--:' : ':--',
  )
  const lines = [headers.map(cell), rule, ...rows.map((row) => row.map(cell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n') as Markdown
}

/**
 * Pipes are the table's own sign, in code spans too. `\\|` would be an escaped
 * back-slash and a bare pipe, so a back-slash before a pipe is kept apart.
 */
function cell(content: Markdown): string {
  return content
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(\\?)\|/g, (_, slash) => (slash ? '\\\u200B\\|' : '\\|'))
}

/** A fold. Its title stands in HTML, where Markdown is not read. */
export function details(title: string, body: Markdown): Markdown {
  const shown = plain(title, 200)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#]|\bGH-(?=\d)/gi, '$&&#8203;')
  return `<details><summary>${shown}</summary>\n\n${body}\n\n</details>` as Markdown
}

export function heading(level: 2 | 3, text: Markdown): Markdown {
  return `${'#'.repeat(level)} ${text}` as Markdown
}

export function bullets(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item) => md`- ${item}`),
    '\n',
  )
}

/** GitHub's colored box; every line of the body is quoted, so none can leave it. */
export function alert(
  kind: 'NOTE' | 'WARNING' | 'CAUTION',
  body: Markdown,
): Markdown {
  const lines = [`[!${kind}]`, ...body.split('\n')]
  return lines.map((line) => `> ${line}`.trimEnd()).join('\n') as Markdown
}
