import { versionOrder } from '../../../domain/inventory/version-order.ts'
import {
  knownLicenses,
  lacksLicense,
} from '../../../domain/library/no-license.ts'
import { lazily } from '../../../domain/memo.ts'
import { compare } from '../../../domain/text/compare.ts'
import { type Graph, relationOf } from '../graph.ts'
import type { Waivers } from '../policy/waivers.ts'
import { severityValue } from '../severity.ts'
import { sortedRows, textRanks } from '../sorted-rows.ts'
import type { Libraries } from './libraries.ts'
import type { Query, SortName } from './query.ts'

interface Searched {
  readonly libraries: Libraries
  readonly graph?: Graph | undefined
  readonly waivers?: Waivers | undefined
}

/** The rows that a query finds, in its order. */
export type Search = (query: Query) => readonly number[]

/**
 * Searches and sorts. What is expensive (the text to search in, each order) is
 * made once, when first needed; after that a query is one pass over the rows.
 */
export function searchIn(searched: Searched): Search {
  const orders = new Map<string, Int32Array>()
  const order = (sort: SortName, descending: boolean) => {
    const id = `${sort} ${descending}`
    const known = orders.get(id) ?? sorted(searched, sort, descending)
    orders.set(id, known)
    return known
  }
  const haystack = lazily(() => textsOf(searched))
  return (query) => {
    const words = searchWords(query.text)
    const texts = words.length > 0 ? haystack() : []
    const tests = conditions(searched, query)
    const found: number[] = []
    for (const row of order(query.sort, query.descending)) {
      const text = texts[row] ?? ''
      if (!words.every((word) => text.includes(word))) continue
      if (tests.every((test) => test(row))) found.push(row)
    }
    return found
  }
}

export function searchWords(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}

/** The text of each row to search in: names, coordinates, licenses, vulnerabilities. */
function textsOf({ libraries }: Searched): string[] {
  return Array.from({ length: libraries.count }, (_, row) => {
    let text = libraries.name(row)
    for (const field of fields) text += `\n${libraries.text(field, row) ?? ''}`
    for (const { name } of libraries.licenses(row)) text += `\n${name}`
    for (const { id } of libraries.vulnerabilities(row)) text += `\n${id}`
    return text.toLowerCase()
  })
}

const fields = ['name', 'coordinates', 'filename', 'version', 'sha1'] as const

type TextSort = Exclude<
  SortName,
  'name' | 'severity' | 'score' | 'vulnerabilities' | 'relation'
>

type Condition = (row: number) => boolean

function conditions(searched: Searched, query: Query): Condition[] {
  const { libraries, graph } = searched
  const { severity, license, type, relation, waived } = query
  const { outdated, weak, duplicates } = query
  const tests: (Condition | false)[] = [
    severity.length > 0 &&
      ((row) =>
        row < libraries.inventory &&
        severity.includes(libraries.severity(row))),
    license !== undefined &&
      ((row) =>
        row < libraries.inventory &&
        hasLicense(libraries.licenses(row), license)),
    type !== undefined &&
      ((row) => (libraries.text('type', row) ?? '').toWellFormed() === type),
    outdated && ((row) => libraries.outdated(row) === true),
    weak && ((row) => libraries.weak(row)),
    duplicates && ((row) => libraries.several(row) !== undefined),
    relation !== undefined && ((row) => relationOf(graph, row) === relation),
    waived !== undefined && waivedTest(searched, waived),
  ]
  return tests.filter((test) => test !== false)
}

/** A library of which anything is waived, or one with a vulnerability that is not. */
function waivedTest(
  { libraries, waivers }: Searched,
  waived: 'yes' | 'no',
): Condition {
  if (waived === 'yes') return (row) => waivers?.acts(row) ?? false
  return (row) =>
    libraries.vulnerabilities(row).some(({ id }) => !waivers?.waiverOf(row, id))
}

function hasLicense(own: readonly { name: string }[], wanted: string): boolean {
  return wanted === ''
    ? lacksLicense({ licenses: own })
    : own.some(({ name }) => name.toWellFormed() === wanted)
}

/** By the column, then by name, so that the order is always the same. */
function sorted(
  searched: Searched,
  sort: SortName,
  descending: boolean,
): Int32Array {
  const { count, nameOrder } = searched.libraries
  const value = valuesOf(searched, sort)
  return sortedRows({ count, value, position: nameOrder, descending })
}

/** What a column is sorted by; within a severity the highest score decides. */
function valuesOf(
  { libraries, graph }: Searched,
  sort: SortName,
): (row: number) => number | undefined {
  const { score } = libraries
  switch (sort) {
    case 'name':
      return libraries.nameOrder
    case 'severity':
      return (row) => severityValue(libraries.severity(row), score(row))
    case 'score':
      return score
    case 'vulnerabilities':
      return (row) => libraries.findings(row) || undefined
    case 'relation':
      return (row) => relationOf(graph, row).length || undefined
    default: {
      const texts = Array.from({ length: libraries.count }, (_, row) =>
        sortText(libraries, sort, row),
      )
      const version = sort === 'version' || sort === 'newest' || sort === 'fix'
      return textRanks(texts, version ? versionOrder : compare)
    }
  }
}

function sortText(
  libraries: Libraries,
  sort: TextSort,
  row: number,
): string | undefined {
  switch (sort) {
    case 'license':
      return knownLicenses(libraries.licenses(row))[0]?.name
    case 'newest':
      return libraries.outdated(row)
        ? libraries.text('newestVersion', row)
        : undefined
    case 'fix':
      return libraries.fix(row) || undefined
    case 'match':
      return libraries.text('matchType', row)
    default:
      return libraries.text(sort, row)
  }
}
