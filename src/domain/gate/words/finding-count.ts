import type { Vulnerability } from '../../library/library.ts'
import { counted, grouped } from '../../text/counted.ts'

/** How many findings there are; a finding is a vulnerability in one library. */
export interface FindingCount {
  readonly findings: number
  /** How many different vulnerabilities these are. */
  readonly different: number
}

interface Found {
  readonly vulnerability: Pick<Vulnerability, 'id'>
}

export function findingCount(list: readonly Found[]): FindingCount {
  const ids = new Set(list.map(({ vulnerability }) => vulnerability.id))
  return { findings: list.length, different: ids.size }
}

/** Whether libraries share a vulnerability, so that the two numbers differ. */
export function isShared({ findings, different }: FindingCount): boolean {
  return different < findings
}

/**
 * `5 vulnerabilities`, or `101 findings (100 different vulnerabilities)` where
 * libraries share some.
 *
 * @param kind stands before the noun: `new`, `fixed`
 */
export function findingWords(count: FindingCount, kind = ''): string {
  const { findings, different } = count
  const before = kind && `${kind} `
  return isShared(count)
    ? `${grouped(findings)} ${before}findings (${differentWords(different)})`
    : vulnerabilities(findings, before)
}

/** `100 different vulnerabilities` */
export function differentWords(different: number): string {
  return vulnerabilities(different, 'different ')
}

function vulnerabilities(count: number, before: string): string {
  return counted(count, `${before}vulnerability`, `${before}vulnerabilities`)
}
