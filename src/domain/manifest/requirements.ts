import { linesOf, type ManifestReader } from './declaration.ts'

/** The package's name at the start of a requirement (PEP 508); '' where there is none. */
export function requirementName(text: string): string {
  const start =
    /^\s*([A-Za-z0-9][\w.-]*)\s*(?:$|[[(<>=!~;@#,])/.exec(text)?.[1] ?? ''
  return start.replace(/[._-]+$/, '')
}

/** What stands in quotation marks, up to a comment. */
export function quotedIn(text: string): string[] {
  const quoted: string[] = []
  for (const [token] of text.matchAll(/"[^"]*"?|'[^']*'?|#/g)) {
    if (token === '#') break
    quoted.push(token.replace(/^["']|["']$/g, ''))
  }
  return quoted
}

/** `requirements.txt`; of what is fetched from an address the name behind `egg=`. */
export const requirementsTxt: ManifestReader = function* read(text) {
  for (const { text: row, line } of linesOf(text)) {
    const egg = /#egg=([\w.-]+)/.exec(row)?.[1]
    yield { name: egg ?? requirementName(row), line }
  }
}

/** `install_requires=`, `extras_require=`, and lists that are put into them. */
const list = /\b(?:\w+_)?(?:requires?|requirements)\s*=(.*)/i
/** The name of an extra: `"test": [`. */
const extra = /(["'])[\w.-]+\1\s*:/g

/** The lists of `setup.py`, as far as they are written there. */
export const setupPy: ManifestReader = function* read(text) {
  let depth = 0
  for (const { text: row, line } of linesOf(text)) {
    const part = depth > 0 ? row : (list.exec(row)?.[1] ?? '')
    for (const quoted of quotedIn(part.replace(extra, ''))) {
      yield { name: requirementName(quoted), line }
    }
    depth = Math.max(0, depth + bracketsIn(part))
  }
}

/** How many more brackets open than close, outside quotation marks. */
function bracketsIn(text: string): number {
  let depth = 0
  for (const [sign] of text.matchAll(/"[^"]*"?|'[^']*'?|[[\]{}()#]/g)) {
    if (sign === '#') break
    if (/^[[{(]/.test(sign)) depth++
    else if (/^[\]})]/.test(sign)) depth--
  }
  return depth
}

/** The lists of `setup.cfg`: `install_requires`, and all of `options.extras_require`. */
export const setupCfg: ManifestReader = function* read(text) {
  let section = ''
  let isList = false
  for (const { text: row, line } of linesOf(text)) {
    section = /^\[([^\]]+)\]/.exec(row)?.[1] ?? section
    const [, key, value = ''] = /^(\w[\w.-]*)\s*=(.*)/.exec(row) ?? []
    if (key) {
      isList =
        section === 'options.extras_require' ||
        (section === 'options' && key.endsWith('_requires'))
    }
    const part = key ? value : /^\s/.test(row) ? row : ''
    if (isList) yield { name: requirementName(part), line }
  }
}
