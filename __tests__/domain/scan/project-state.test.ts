import { describe, expect, it } from '@jest/globals'
import {
  everyModification,
  type Modification,
  newest,
  phases,
  phaseWords,
} from '../../../src/domain/scan/project-state.ts'

const scan: Modification = { type: 'SCAN', requestToken: 'r-scan' }
const alerts: Modification = { type: 'ALERTS', requestToken: 'r-alerts' }
const older: Modification = { ...scan, at: '2026-11-01T00:00:00Z' }
const newer: Modification = { ...scan, at: '2026-11-02T00:00:00Z' }

describe("the row of a project's last scan", () => {
  it.each<[string, Modification[], Modification | undefined]>([
    ['has the type SCAN', [alerts, scan], scan],
    ['is the same wherever it is', [scan, alerts], scan],
    ['is the newest of several', [older, newer], newer],
    ['is the newest in any order', [newer, alerts, older], newer],
    ['is unknown without such a row', [alerts], undefined],
    ['is unknown without rows', [], undefined],
  ])('%s', (_, rows, expected) => {
    expect(newest(rows, 'SCAN')).toBe(expected)
  })
})

it('every documented process has words', () => {
  expect(Object.keys(phases)).toEqual([
    'SETUP',
    'DIFF',
    'UPDATE',
    'CHANGE_EXCLUSIONS',
    'CHANGE_LOCAL_PATHS',
    'REMOVE',
    'PARTNER_UPDATE',
    'UPDATE_ALERTS',
    'CREATE_ISSUES',
  ])
})

describe('the words for a process', () => {
  it.each([
    ['UPDATE_ALERTS', 'updating alerts'],
    ['REINDEX', 'REINDEX'],
    ['constructor', 'constructor'],
  ])('%s are %s', (process, words) => {
    expect(phaseWords(process)).toBe(words)
  })
})

describe('the modifications of a project', () => {
  const at = (type: string, day: number) => ({
    type,
    at: `2026-11-0${day}T00:00:00Z`,
  })

  it('are the newest row of each documented type, in order, then the others', () => {
    const rows = [at('SCAN', 2), at('X', 1), at('ALERTS', 1), at('SCAN', 3)]
    expect(everyModification([...rows, { type: 'SCAN' }])).toEqual([
      at('ALERTS', 1),
      { type: 'INVENTORY' },
      { type: 'METADATA' },
      at('SCAN', 3),
      at('X', 1),
    ])
  })

  it('are only the types when Mend has none of them', () => {
    expect(everyModification([])).toHaveLength(4)
    expect(newest([], 'SCAN')).toBeUndefined()
  })
})
