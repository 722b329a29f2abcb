import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readReport } from '../../src/operations/report-file.ts'
import { jsonReport, schemaVersion } from '../../src/reports/json.ts'
import { libraries } from '../reports/scenes.ts'
import { aResult, hostileTexts, reported } from '../support/results.ts'

const generatedAt = new Date('2026-11-20T10:02:00Z')
const written = (given = libraries) =>
  [...jsonReport(aResult({ reported: reported(given) }), { generatedAt })].join(
    '',
  )

const aReport = (overrides: Record<string, unknown> = {}) =>
  JSON.stringify({
    schemaVersion: 1,
    operation: 'sync',
    libraries: [{ keyUuid: 'k', name: 'a', licenses: [], vulnerabilities: [] }],
    ...overrides,
  })

describe('a report of an earlier run', () => {
  it('gives back the inventory that was written', () => {
    expect(readReport(written())).toEqual({
      inventory: {
        productName: 'Platform',
        projectName: 'web_main',
        lastUpdated: '2026-11-20T10:01:32Z',
        libraries,
      },
    })
  })

  it('is readable in the version that is written today', () => {
    expect(readReport(aReport({ schemaVersion }))).toHaveProperty('inventory')
  })

  it('gives back names that are hard to write', () => {
    const hard = hostileTexts.map((name, n) => ({
      ...libraries[0]!,
      keyUuid: `${n}`.padStart(3, '0'),
      name: name.toWellFormed(),
    }))
    const read = readReport(written(hard))
    expect('inventory' in read && read.inventory.libraries).toEqual(hard)
  })

  it('may have more fields than are known, and fewer', () => {
    const read = readReport(
      aReport({
        future: { a: 1 },
        libraries: [
          {
            keyUuid: 'k',
            name: 'a',
            version: null,
            licenses: [{ name: 'MIT', purpose: 'x' }],
            vulnerabilities: [{ id: 'CVE-1', severity: 'disastrous' }],
          },
        ],
      }),
    )
    expect(read).toMatchObject({
      inventory: {
        libraries: [
          {
            name: 'a',
            licenses: [{ name: 'MIT' }],
            vulnerabilities: [{ id: 'CVE-1', severity: undefined }],
          },
        ],
      },
    })
  })

  it('is readable as the first release wrote it', () => {
    const first = join(
      import.meta.dirname,
      '../fixtures/reports/version-1-first.json',
    )
    const read = readReport(readFileSync(first, 'utf8'))
    if ('problem' in read) throw new Error(read.problem)
    expect(read.inventory).toMatchObject({
      projectName: 'web_main',
      lastUpdated: '2026-11-20T10:01:32Z',
    })
    expect(read.inventory.libraries).toEqual(libraries)
  })

  it('says that Mend had not computed the alerts', () => {
    const read = readReport(aReport({ alertsPending: true }))
    expect(read).toMatchObject({ inventory: { alertsPending: true } })
  })

  it('may begin with a byte order mark', () => {
    expect(readReport(`\uFEFF${aReport()}`)).toHaveProperty('inventory')
  })

  it.each([
    ['no JSON', 'root:x:0:0', 'is no JSON report of this action'],
    [
      'another JSON',
      '{"bomFormat":"CycloneDX"}',
      'is no JSON report of this action',
    ],
    ['a list', '[]', 'is no JSON report of this action'],
    ['an odd version', aReport({ schemaVersion: '1' }), 'is no JSON report'],
    [
      'a version that never was',
      aReport({ schemaVersion: 0 }),
      'schema version 0, which this version of the action cannot read',
    ],
    [
      'a version of the future',
      aReport({ schemaVersion: 7 }),
      'schema version 7, which this version of the action cannot read (it reads 1)',
    ],
    [
      'the report of a run that read no inventory',
      aReport({ libraries: undefined }),
      'holds no inventory, because its run read none',
    ],
    [
      'a damaged report',
      aReport({ libraries: [{ keyUuid: 'k' }] }),
      'is a damaged report: libraries.0.name',
    ],
  ])('is not %s', (_, text, problem) => {
    const read = readReport(text)
    expect('problem' in read && read.problem).toContain(problem)
    expect(JSON.stringify(read)).not.toContain('root:x')
  })

  it('of a hundred thousand libraries is read', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => ({
      keyUuid: `${n}`,
      name: `a${n}`,
      licenses: [{ name: 'MIT' }],
      vulnerabilities: [],
    }))
    const read = readReport(aReport({ libraries: many }))
    expect('inventory' in read && read.inventory.libraries.length).toBe(100_000)
  })
})
