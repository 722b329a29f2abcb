import { compare } from '../../reports/text/words.ts'
import type { Contents } from './contents.ts'
import { gravities } from './libraries.ts'
import type { Query, SortName } from './query.ts'

/** The rows that a query asks for, in its order. */
export type Select = (query: Query) => readonly number[]

/**
 * Searches and sorts. What is dear (the text to search in, each order) is made
 * once, when first needed; after that a query is one pass over the rows.
 */
export function selector(contents: Contents): Select {
  const orders = new Map<string, Int32Array>()
  const order = (sort: SortName, descending: boolean) => {
    const id = `${sort} ${descending}`
    const known = orders.get(id) ?? sorted(contents, sort, descending)
    orders.set(id, known)
    return known
  }
  let haystack: readonly string[] | undefined
  return (query) => {
    const words = searchWords(query.text)
    if (words.length > 0) haystack ??= texts(contents)
    const tests = conditions(contents, query)
    const found: number[] = []
    for (const row of order(query.sort, query.descending)) {
      const text = haystack?.[row] ?? ''
      if (!words.every((word) => text.includes(word))) continue
      if (tests.every((test) => test(row))) found.push(row)
    }
    return found
  }
}

function searchWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}

/** All that a search looks at: names, coordinates, licenses, vulnerabilities. */
function texts({ libraries }: Contents): string[] {
  return Array.from({ length: libraries.count }, (_, row) => {
    let text = libraries.name(row)
    for (const field of searched)
      text += `\n${libraries.text(field, row) ?? ''}`
    for (const { name } of libraries.licenses(row)) text += `\n${name}`
    for (const { id } of libraries.vulnerabilities(row)) text += `\n${id}`
    return text.toLowerCase()
  })
}

const searched = ['name', 'coordinates', 'filename', 'version', 'sha1'] as const

type Condition = (row: number) => boolean

function conditions({ libraries, graph }: Contents, query: Query): Condition[] {
  const { severity, license, type, relation } = query
  const { outdated, weak, several } = query
  const wanted = severity.map((name) => gravities.indexOf(name))
  const tests: (Condition | false)[] = [
    severity.length > 0 &&
      ((row) => wanted.some((gravity) => libraries.has(gravity, row))),
    license !== undefined &&
      ((row) =>
        row < libraries.inventory &&
        hasLicense(libraries.licenses(row), license)),
    type !== undefined &&
      ((row) => (libraries.text('type', row) ?? '') === type),
    outdated && ((row) => libraries.outdated(row) === true),
    weak && ((row) => libraries.weak(row)),
    several && ((row) => libraries.several(row)),
    relation !== undefined &&
      ((row) => graph?.isDirect(row) === (relation === 'direct')),
  ]
  return tests.filter((test) => test !== false)
}

function hasLicense(own: readonly { name: string }[], wanted: string): boolean {
  return wanted === ''
    ? own.length === 0
    : own.some(({ name }) => name === wanted)
}

/** By the column, then by name, so that the order is the same each time. */
function sorted(
  { libraries, graph }: Contents,
  sort: SortName,
  descending: boolean,
): Int32Array {
  const rank = ranks({ libraries, graph }, sort)
  const sign = descending ? -1 : 1
  const at = (row: number) => rank[row] ?? 0
  return Int32Array.from(rank, (_, row) => row).sort(
    (a, b) => sign * (at(a) - at(b)) || libraries.place(a) - libraries.place(b),
  )
}

const natural = new Intl.Collator('en', { numeric: true })

/** Each row's place in the order of a column; equal values have the same. */
function ranks(
  { libraries, graph }: Pick<Contents, 'libraries' | 'graph'>,
  sort: SortName,
): Int32Array {
  const rows = { length: libraries.count }
  const numbers = (of: (row: number) => number) =>
    Int32Array.from(rows, (_, row) => of(row))
  if (sort === 'name') return numbers(libraries.place)
  if (sort === 'severity') return numbers(libraries.gravity)
  if (sort === 'relation')
    return numbers((row) => Number(!graph?.isDirect(row)))
  const values = Array.from(rows, (_, row) => sortText(libraries, sort, row))
  const version = sort === 'version' || sort === 'newest'
  const distinct = [...new Set(values)].sort(
    version ? natural.compare : compare,
  )
  const places = new Map(distinct.map((value, place) => [value, place]))
  return Int32Array.from(values, (value) => places.get(value) ?? 0)
}

/** What is unknown comes last. */
const last = '\uFFFF'

function sortText(
  libraries: Contents['libraries'],
  sort: Exclude<SortName, 'name' | 'severity' | 'relation'>,
  row: number,
): string {
  switch (sort) {
    case 'license':
      return libraries.licenses(row)[0]?.name ?? last
    case 'newest':
      return (
        (libraries.outdated(row) && libraries.text('newestVersion', row)) ||
        last
      )
    case 'match':
      return libraries.text('matchType', row) ?? last
    default:
      return libraries.text(sort, row) ?? last
  }
}
