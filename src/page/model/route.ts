import { type Query, readQuery, writeQuery } from './libraries/query.ts'
import { readTreeQuery, type TreeQuery, writeTreeQuery } from './tree-query.ts'
import {
  readVulnerabilityQuery,
  type VulnerabilityQuery,
  writeVulnerabilityQuery,
} from './vulnerabilities/query.ts'

/** What the page shows; it is part of the address, so that it can be linked to. */
export type Route =
  | { readonly page: 'overview' }
  | { readonly page: 'libraries'; readonly query: Query }
  | { readonly page: 'library'; readonly key: string }
  | { readonly page: 'vulnerabilities'; readonly query: VulnerabilityQuery }
  | { readonly page: 'vulnerability'; readonly key: string }
  | {
      readonly page: 'tree'
      readonly key?: string | undefined
      readonly query: TreeQuery
    }
  | { readonly page: 'compare' }

/** `#/library/5d3c…` → route; anything unknown is the overview. */
export function readRoute(hash: string): Route {
  const [, page = '', rest = ''] = /^#?\/?([a-z]*)([\s\S]*)$/.exec(hash) ?? []
  const key = decoded(rest.slice(1))
  switch (page) {
    case 'libraries':
      return { page, query: readQuery(rest.slice(1)) }
    case 'vulnerabilities':
      return { page, query: readVulnerabilityQuery(rest.slice(1)) }
    case 'library':
    case 'vulnerability':
      return { page, key }
    case 'tree': {
      const search = rest.startsWith('?')
      const query = readTreeQuery(search ? rest.slice(1) : '')
      return { page, key: search ? undefined : key || undefined, query }
    }
    case 'compare':
      return { page }
    default:
      return { page: 'overview' }
  }
}

export const overviewLink = '#/'
export const compareLink = '#/compare'

export function treeLink(query?: TreeQuery): string {
  const params = query && writeTreeQuery(query)
  return params ? `#/tree?${params}` : '#/tree'
}

export function librariesLink(query: Partial<Query> = {}): string {
  const params = writeQuery(query)
  return params ? `#/libraries?${params}` : '#/libraries'
}

export function libraryLink(key: string): string {
  return `#/library/${encodeURIComponent(key)}`
}

export function vulnerabilitiesLink(
  query: Partial<VulnerabilityQuery> = {},
): string {
  const params = writeVulnerabilityQuery(query)
  return params ? `#/vulnerabilities?${params}` : '#/vulnerabilities'
}

export function vulnerabilityLink(id: string): string {
  return `#/vulnerability/${encodeURIComponent(id.toWellFormed())}`
}

/** The tree, opened down to a library. */
export function inTreeLink(key: string): string {
  return `#/tree/${encodeURIComponent(key)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
