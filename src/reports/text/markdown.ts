/**
 * The only place where text becomes Markdown. Untrusted text goes through `code`,
 * `prose`, `sentence` or `link`; the type `Markdown` proves that it did, because
 * `md` accepts nothing else.
 */
import { oneLine, plain } from '../../domain/text/clean.ts'
import { grouped } from '../../domain/text/counted.ts'
import { webAddress } from './web-address.ts'

declare const checked: unique symbol

/** Markdown in which no untrusted text is left unescaped. */
export type Markdown = string & { readonly [checked]: true }

export type Alignment = 'left' | 'right'

/** For the functions of this file alone, which escape what they put in. */
function markdown(text: string): Markdown {
  return text as Markdown
}

/** A template whose own words are Markdown; numbers get thousands separators. */
export function md(
  words: TemplateStringsArray,
  ...values: readonly (Markdown | number)[]
): Markdown {
  const shown = values.map((value) =>
    typeof value === 'number' ? grouped(value) : value,
  )
  return markdown(String.raw({ raw: words }, ...shown))
}

export { grouped }

export const nothing = md``

/** What is shown for a text without a visible character. */
const blank = md`(blank)`

export function join(parts: readonly Markdown[], between: string): Markdown {
  return markdown(parts.join(between))
}

/** Blocks with a blank line between them; empty ones are left out. */
export function blocks(...parts: readonly Markdown[]): Markdown {
  return join(
    parts.filter((part) => part !== ''),
    '\n\n',
  )
}

/**
 * Untrusted text, as it is, in a code span: the safest form. None of GitHub's
 * reference filters looks into it, so `@scope/name` mentions nobody.
 */
export function code(text: string, max = 100): Markdown {
  const shown = plain(text, max)
  if (shown === '') return blank
  const ticks = '`'.repeat(longestRun(shown) + 1)
  const pad = /^`|`$/.test(shown) ? ' ' : ''
  return markdown(`${ticks}${pad}${shown}${pad}${ticks}`)
}

/** The length of the longest run of back-ticks. */
function longestRun(text: string): number {
  const runs = text.match(/`+/g) ?? []
  return runs.reduce((longest, run) => Math.max(longest, run.length), 0)
}

/** Untrusted lines as they are, in a block that none of them can end. */
export function fence(
  language: 'text' | 'mermaid',
  lines: readonly string[],
): Markdown {
  const shown = lines.map(oneLine).join('\n')
  const ticks = '`'.repeat(Math.max(3, longestRun(shown) + 1))
  return markdown(`${ticks}${language}\n${shown}\n${ticks}`)
}

/** Cleaned text holds no U+200B, so it can mark the places to break until the last step. */
const escapes: readonly (readonly [RegExp, string])[] = [
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

/** Untrusted text as running text: no markup, no link, no mention, one line. */
export function prose(text: string, max = 500): Markdown {
  const escaped = (shown: string, [found, instead]: (typeof escapes)[number]) =>
    shown.replace(found, instead)
  return markdown(escapes.reduce(escaped, plain(text, max)))
}

/** As `prose`, but text between back-ticks becomes code: for sentences of our own. */
export function sentence(text: string, max = 1000): Markdown {
  const parts = plain(text, max).split(/`([^`]+)`/)
  return join(
    parts.map((part, index) => {
      if (index % 2 === 1) return code(part)
      const [, before = '', inner = '', after = ''] =
        /^(\s*)(.*?)(\s*)$/.exec(part) ?? []
      return markdown(`${before}${prose(inner)}${after}`)
    }),
    '',
  )
}

const unsafeInUrl = /[()<>[\]\s|\\`$'"{}^]/g

/** A link, when the address is http or https; otherwise only its text. */
export function link(
  text: string,
  address: string | undefined,
  max = 100,
): Markdown {
  const label = prose(text, max) || blank
  const url = webAddress(address)
  if (url === undefined) return label
  const href = url.replace(
    unsafeInUrl,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return markdown(`[${label}](${href.replaceAll('&', '&amp;')})`)
}

/** Links to GitHub, but for advisories and runs, to which nothing refers back. */
const githubLink =
  /\]\(https?:\/\/(?:www\.)?github\.com\/(?!advisories\/|[^/)]+\/[^/)]+\/(?:actions\/runs|security\/advisories)\/)/g

/**
 * For comments, where GitHub notes each link to an issue, a pull request or a
 * commit over there: they lead through its redirecting host, which it does not note.
 */
export function withoutBacklinks(text: Markdown): Markdown {
  return markdown(text.replace(githubLink, '](https://redirect.github.com/'))
}

/** A table; columns are aligned left by default. */
export function table(
  headers: readonly Markdown[],
  rows: readonly (readonly Markdown[])[],
  alignment: readonly Alignment[] = [],
): Markdown {
  const rule = headers.map((_, index) =>
    alignment[index] === 'right' ? '--:' : ':--',
  )
  const lines = [headers.map(cell), rule, ...rows.map((row) => row.map(cell))]
  return markdown(lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
}

/**
 * Pipes separate cells, in code spans too. `\\|` would be an escaped back-slash
 * and a pipe that is not escaped, so a back-slash before a pipe is set apart.
 */
function cell(content: Markdown): string {
  return content
    .replace(/\s*\n\s*/g, ' ')
    .replace(/(\\?)\|/g, (_, slash) => (slash ? '\\\u200B\\|' : '\\|'))
}

/** A fold. Its title is in HTML, where Markdown is not read. */
export function details(title: string, body: Markdown): Markdown {
  const shown = plain(title, 200)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#]|\bGH-(?=\d)/gi, '$&&#8203;')
  return markdown(
    `<details><summary>${shown}</summary>\n\n${body}\n\n</details>`,
  )
}

export function heading(level: 2 | 3, text: Markdown): Markdown {
  return markdown(`${'#'.repeat(level)} ${text}`)
}

export function bullets(items: readonly Markdown[]): Markdown {
  return join(
    items.map((item) => md`- ${item}`),
    '\n',
  )
}

/** GitHub's colored box; every line of the body is quoted, so that none can leave it. */
export function alert(
  kind: 'NOTE' | 'WARNING' | 'CAUTION',
  body: Markdown,
): Markdown {
  const lines = [`[!${kind}]`, ...body.split('\n')]
  return markdown(lines.map((line) => `> ${line}`.trimEnd()).join('\n'))
}
