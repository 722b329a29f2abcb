import { describe, expect, it } from '@jest/globals'
import type { PortfolioProject } from '../../../src/domain/portfolio/portfolio.ts'
import {
  staleProjects,
  worstProjects,
} from '../../../src/domain/portfolio/rankings.ts'

const noFigures = {
  ...{ libraries: 9, vulnerableLibraries: 1, vulnerabilities: 1 },
  ...{ critical: 0, high: 0, medium: 0, low: 0 },
  ...{ noLicense: 0, weakMatches: 0, duplicateVersions: 0 },
}

function aProject(
  name: string,
  figures: Partial<typeof noFigures> = {},
  lastUpdated?: string,
): PortfolioProject {
  const status = 'read'
  return {
    id: name,
    name,
    status,
    lastUpdated,
    figures: { ...noFigures, ...figures },
  }
}

const names = (all: readonly PortfolioProject[]) => all.map(({ name }) => name)

describe('the worst projects', () => {
  it('have the most critical vulnerabilities, then high ones, and so on', () => {
    const all = [
      aProject('none', { vulnerabilities: 0 }),
      aProject('low', { low: 99 }),
      aProject('one critical', { critical: 1 }),
      aProject('high', { high: 50 }),
      aProject('one critical, one high', { critical: 1, high: 1 }),
      aProject('two critical', { critical: 2 }),
    ]
    expect(names(worstProjects(all))).toEqual([
      'two critical',
      'one critical, one high',
      'one critical',
      'high',
      'low',
    ])
  })
})

describe('stale projects', () => {
  const now = Date.parse('2026-11-27T00:00:00Z')
  it.each([
    ['2026-08-28T00:00:00Z', 91, true],
    ['2026-08-29T00:00:00Z', 90, false],
    ['2026-11-27T00:00:00Z', 0, false],
    [undefined, 'unknown', false],
  ])('updated %s (%s days ago): %s', (lastUpdated, _, isStale) => {
    const found = staleProjects([aProject('a', {}, lastUpdated)], now)
    expect(found.length === 1).toBe(isStale)
  })

  it('come the oldest first; none is stale where the time is not known', () => {
    const all = [
      aProject('old', {}, '2025-01-01T00:00:00Z'),
      aProject('oldest', {}, '2024-01-01T00:00:00Z'),
    ]
    expect(names(staleProjects(all, now))).toEqual(['oldest', 'old'])
    expect(staleProjects(all, Number.NaN)).toEqual([])
  })
})
