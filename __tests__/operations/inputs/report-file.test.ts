import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Inventory, Library } from '../../../src/domain/library/library.ts'
import {
  type ReadReport,
  readReport,
} from '../../../src/operations/inputs/report-file.ts'
import { schemaVersion } from '../../../src/report-schema/version.ts'
import { jsonReport } from '../../../src/reports/json/report.ts'
import { libraries } from '../../reports/scenes.ts'
import { aResult, hostileTexts, reported } from '../../support/results.ts'

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

/** The inventory of the only project that a report is about. */
function inventoryOf(read: ReadReport): Inventory | undefined {
  if ('problem' in read) throw new Error(read.problem)
  expect(read).toMatchObject({ several: false, projects: [{}] })
  return read.projects[0]?.inventory
}

describe('a report of an earlier run', () => {
  it('gives back the inventory that was written', () => {
    expect(inventoryOf(readReport(written()))).toEqual({
      productName: 'Platform',
      projectName: 'web_main',
      lastUpdated: '2026-11-20T10:01:32Z',
      libraries,
    })
  })

  it('about several projects gives back those of each by its name', () => {
    const verdict = { outcome: 'passed', reasons: [] } as const
    const one = (name: string, found: readonly Library[]) => ({
      ...verdict,
      name,
      reported: reported(found, undefined, { projectName: name }),
    })
    const targets = [
      one('web', libraries),
      { ...verdict, name: 'gone' },
      one('api', libraries.slice(3)),
    ]
    const text = [...jsonReport(aResult({ targets }), { generatedAt })].join('')
    const read = readReport(text)
    if ('problem' in read) throw new Error(read.problem)
    expect(read.several).toBe(true)
    expect(
      read.projects.map(({ projectName, inventory }) => [
        projectName,
        inventory?.libraries.length,
      ]),
    ).toEqual([
      ['web', libraries.length],
      ['gone', undefined],
      ['api', libraries.length - 3],
    ])
  })

  it('is readable in the version that is written today', () => {
    const read = readReport(aReport({ schemaVersion }))
    expect(inventoryOf(read)?.libraries).toHaveLength(1)
  })

  it('gives back names that are hard to write', () => {
    const hard = hostileTexts.map((name, n) => ({
      ...libraries[0]!,
      keyUuid: `${n}`.padStart(3, '0'),
      name: name.toWellFormed(),
    }))
    const read = readReport(written(hard))
    expect(inventoryOf(read)?.libraries).toEqual(hard)
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
    expect(inventoryOf(read)).toMatchObject({
      libraries: [
        {
          name: 'a',
          licenses: [{ name: 'MIT' }],
          vulnerabilities: [{ id: 'CVE-1', severity: undefined }],
        },
      ],
    })
  })

  it('is readable as the first release wrote it', () => {
    const first = join(
      import.meta.dirname,
      '../../fixtures/reports/version-1-first.json',
    )
    const inventory = inventoryOf(readReport(readFileSync(first, 'utf8')))
    expect(inventory).toMatchObject({
      projectName: 'web_main',
      lastUpdated: '2026-11-20T10:01:32Z',
    })
    expect(inventory?.libraries).toEqual(libraries)
  })

  it('says that Mend had not computed the alerts', () => {
    const read = readReport(aReport({ alertsPending: true }))
    expect(inventoryOf(read)?.alertsPending).toBe(true)
  })

  it.each([
    ['no JSON', 'root:x:0:0', 'is not a JSON report of this action'],
    [
      'another JSON',
      '{"bomFormat":"CycloneDX"}',
      'is not a JSON report of this action',
    ],
    ['a list', '[]', 'is not a JSON report of this action'],
    ['an odd version', aReport({ schemaVersion: '1' }), 'is not a JSON report'],
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
      'contains no inventory, because the run that wrote it did not read one',
    ],
    [
      'the report of a run that read none of several inventories',
      aReport({ libraries: undefined, projects: [{}, {}] }),
      'contains no inventory, because the run that wrote it did not read one',
    ],
    [
      'a report that is damaged in one of several projects',
      aReport({ libraries: undefined, projects: [{ libraries: [{}] }] }),
      'is a damaged report: projects.0.libraries.0.keyUuid',
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
    expect(inventoryOf(read)?.libraries.length).toBe(100_000)
  })
})
