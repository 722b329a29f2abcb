import { lexer, type Token, type Tokens } from 'marked'

/** The HTML that the action writes itself. */
const own =
  /^(<details><summary>[^<>]*<\/summary>|<\/details>|<br>)(\s|<\/?details>|<summary>[^<>]*<\/summary>)*$/
/** Markdown that the action never writes. */
const unexpected = ['image', 'em', 'del', 'hr', 'def', 'checkbox']
/** The code blocks that the action writes: diagrams and trees. */
const fences = ['mermaid', 'text']

/** Markup in a page that the action did not write; empty when all is well. */
export function injectedMarkup(page: string): string[] {
  return all(lexer(page)).flatMap((token) => {
    if (unexpected.includes(token.type)) return [`${token.type}: ${token.raw}`]
    switch (token.type) {
      case 'code':
        return isOwnBlock(token as Tokens.Code) ? [] : [`code: ${token.raw}`]
      case 'html':
        return own.test(token.raw.trim()) ? [] : [`html: ${token.raw}`]
      case 'link':
        return isPlain(token.href) ? [] : [`link: ${token.href}`]
      case 'text':
        return mentions(token) ? [`mention: ${token.raw}`] : []
      case 'table':
        return unevenRows(token as Tokens.Table)
      default:
        return []
    }
  })
}

/** Its text does not close the block before its end. */
function isOwnBlock({ lang = '', raw }: Tokens.Code): boolean {
  const [open = ''] = /^`{3,}/.exec(raw) ?? []
  const ends = raw
    .trimEnd()
    .split('\n')
    .filter((line) => line === open)
  return (
    fences.includes(lang) && ends.length === 1 && raw.trimEnd().endsWith(open)
  )
}

/** Text that GitHub would turn into a link; an entity in between prevents that. */
function mentions(token: Token): boolean {
  const leaf = !('tokens' in token && token.tokens)
  const text = token.raw.replace(/&#\d+;/g, '\u200b')
  return leaf && /@\w|#\d|\bGH-\d/.test(text)
}

function isPlain(href: string): boolean {
  return /^https?:\/\/[^\s<>()]+$/.test(href)
}

/** Rows with another number of cells than the header; marked hides that. */
function unevenRows({ raw, header }: Tokens.Table): string[] {
  return raw
    .trim()
    .split('\n')
    .filter((line) => bars(line) !== header.length + 1)
    .map((line) => `row: ${line}`)
}

/** Pipes that separate cells; after an odd number of backslashes a pipe does not. */
function bars(line: string): number {
  return [...line.matchAll(/(\\*)\|/g)].filter(
    ([, slashes = '']) => slashes.length % 2 === 0,
  ).length
}

/** All tokens, at every level. */
function all(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const inside = 'tokens' in token && token.tokens ? token.tokens : []
    const items = token.type === 'list' ? (token['items'] as Token[]) : []
    const cells = token.type === 'table' ? cellsOf(token as Tokens.Table) : []
    return [token, ...all(inside), ...all(items), ...all(cells)]
  })
}

function cellsOf({ header, rows }: Tokens.Table): Token[] {
  return [...header, ...rows.flat()].flatMap(({ tokens }) => tokens)
}
