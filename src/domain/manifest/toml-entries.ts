import { linesOf } from './declaration.ts'

/** A line of a TOML text that belongs to a key or opens a table. */
interface TomlEntry {
  /** The names of the table and of the key: `tool`, `poetry`, `dependencies`, `flask`. */
  readonly path: readonly string[]
  /** What the line says about it; '' where it opens a table. */
  readonly value: string
  readonly line: number
}

const assignment =
  /^\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=(.*)/

/**
 * The lines of all keys, those that continue a list included: a parser would not
 * tell the lines.
 */
export function* tomlEntries(text: string): Generator<TomlEntry> {
  let table: readonly string[] = []
  let path: readonly string[] = []
  let open: Open = { depth: 0 }
  for (const { text: row, line } of linesOf(text)) {
    if (open.depth > 0 || open.quote) {
      open = after(row, open)
      yield { path, value: row, line }
      continue
    }
    const header = /^\s*\[\[?([^\]]+)\]/.exec(row)?.[1]
    const [, key, value = ''] = assignment.exec(row) ?? []
    if (header) table = namesOf(header)
    else if (key) path = [...table, ...namesOf(key)]
    else continue
    open = after(value, open)
    yield { path: header ? table : path, value, line }
  }
}

/** `target.'cfg(unix)'.dependencies` → `target`, `cfg(unix)`, `dependencies` */
function namesOf(key: string): string[] {
  return [...key.matchAll(/"([^"]*)"|'([^']*)'|[\w-]+/g)].map(
    ([whole, double, single]) => double ?? single ?? whole,
  )
}

/** What a line leaves open: brackets, or a text of several lines. */
interface Open {
  readonly depth: number
  readonly quote?: string | undefined
}

function after(row: string, { depth, quote }: Open): Open {
  const next = { depth, quote }
  const signs = /"""|'''|"(?:[^"\\]|\\.)*"?|'[^']*'?|[[\]{}#]/g
  for (let at = 0; at < row.length; ) {
    if (next.quote) {
      const end = row.indexOf(next.quote, at)
      if (end < 0) return next
      at = end + next.quote.length
      next.quote = undefined
      continue
    }
    signs.lastIndex = at
    const [sign] = signs.exec(row) ?? []
    if (!sign || sign === '#') return next
    at = signs.lastIndex
    if (/^("""|''')$/.test(sign)) next.quote = sign
    else if (/[[{]/.test(sign[0] ?? '')) next.depth++
    else if (/[\]}]/.test(sign[0] ?? ''))
      next.depth = Math.max(0, next.depth - 1)
  }
  return next
}
