import { lexer, type Token, type Tokens } from 'marked'

/** The HTML that we write ourselves. */
const ours =
  /^(<details><summary>[^<>]*<\/summary>|<\/details>|<br>)(\s|<\/?details>|<summary>[^<>]*<\/summary>)*$/
/** What must not come out of foreign text. */
const foreign = ['image', 'em', 'del', 'hr', 'def', 'checkbox']
/** The fences that we write: diagrams and trees. */
const fences = ['mermaid', 'text']

/** What a page holds that we did not write; empty when all is well. */
export function injectedMarkup(page: string): string[] {
  return all(lexer(page)).flatMap((token) => {
    if (foreign.includes(token.type)) return [`${token.type}: ${token.raw}`]
    switch (token.type) {
      case 'code':
        return isOurFence(token as Tokens.Code) ? [] : [`code: ${token.raw}`]
      case 'html':
        return ours.test(token.raw.trim()) ? [] : [`html: ${token.raw}`]
      case 'link':
        return isPlain(token.href) ? [] : [`link: ${token.href}`]
      case 'text':
        return mentions(token) ? [`mention: ${token.raw}`] : []
      case 'table':
        return crooked(token as Tokens.Table)
      default:
        return []
    }
  })
}

/** Opened and closed by us: nothing in it ends it before its own end. */
function isOurFence({ lang = '', raw }: Tokens.Code): boolean {
  const [open = ''] = /^`{3,}/.exec(raw) ?? []
  const ends = raw
    .trimEnd()
    .split('\n')
    .filter((line) => line === open)
  return (
    fences.includes(lang) && ends.length === 1 && raw.trimEnd().endsWith(open)
  )
}

/** Text that GitHub would make a link of; an entity between breaks it. */
function mentions(token: Token): boolean {
  const leaf = !('tokens' in token && token.tokens)
  const text = token.raw.replace(/&#\d+;/g, '\u200b')
  return leaf && /@\w|#\d|\bGH-\d/.test(text)
}

function isPlain(href: string): boolean {
  return /^https?:\/\/[^\s<>()]+$/.test(href)
}

/** Rows whose cells are not as many as the header's: marked itself would hide that. */
function crooked({ raw, header }: Tokens.Table): string[] {
  return raw
    .trim()
    .split('\n')
    .filter((line) => bars(line) !== header.length + 1)
    .map((line) => `row: ${line}`)
}

/** Pipes that divide cells: an odd number of back-slashes before one takes that away. */
function bars(line: string): number {
  return [...line.matchAll(/(\\*)\|/g)].filter(
    ([, slashes = '']) => slashes.length % 2 === 0,
  ).length
}

/** Every token, and those below it. */
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
