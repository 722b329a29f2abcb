import { describe, expect, it } from '@jest/globals'
import { type Modification, phases, scanToken } from '../../src/domain/state.ts'

const scan: Modification = { type: 'SCAN', requestToken: 'r-scan' }
const alerts: Modification = { type: 'ALERTS', requestToken: 'r-alerts' }

describe("the token of a project's last scan", () => {
  it.each<[string, Modification[], string | undefined]>([
    ['the row of type SCAN', [alerts, scan], 'r-scan'],
    ['the same wherever it stands', [scan, alerts], 'r-scan'],
    ['unknown without such a row', [alerts], undefined],
    ['unknown when the row has forgotten it', [{ type: 'SCAN' }], undefined],
    ['unknown when it is empty', [{ ...scan, requestToken: '' }], undefined],
    ['unknown without rows', [], undefined],
  ])('is %s', (_, rows, expected) => {
    expect(scanToken(rows)).toBe(expected)
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
