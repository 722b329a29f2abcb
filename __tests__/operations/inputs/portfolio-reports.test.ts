import { describe, expect, it } from '@jest/globals'
import { readPortfolioReports } from '../../../src/operations/inputs/portfolio-reports.ts'
import { noFiles } from '../../support/inputs.ts'

const shard = {
  ...{ schemaVersion: 1, kind: 'portfolio', operation: 'portfolio' },
  ...{ server: 'https://saas.mend.io', organization: '0123456789abc' },
  scope: {
    ...{ select: ['name=*'], report: ['inventory'] },
    ...{ includeInHouse: true, includeOutdated: true },
  },
  ...{ shard: '1/2', complete: true, projects: [], libraries: [] },
}
const second = { ...shard, shard: '2/2' }
const project = { id: '1', name: 'web', status: 'read' }
const library = {
  ...{ package: 'ms', keyUuid: 'k', name: 'ms', licenses: [] },
  ...{ vulnerabilities: [], projects: [1] },
}

function read(
  reports: Readonly<Record<string, unknown>>,
  patterns = Object.keys(reports),
) {
  const texts = new Map(
    Object.entries(reports).map(([name, report]) => [
      name,
      typeof report === 'string' ? report : JSON.stringify(report),
    ]),
  )
  return readPortfolioReports(patterns, {
    ...noFiles,
    find: (pattern) => (texts.has(pattern) ? [pattern] : []),
    read: (path) => texts.get(path) ?? noFiles.read(path),
  })
}

describe('the reports of the input `reports`', () => {
  it('are read, each once', () => {
    const { given, problems } = read({ a: shard, b: second }, ['a', 'b', 'a'])
    expect(problems).toEqual([])
    expect(given.shards.map(({ path }) => path)).toEqual(['a', 'b'])
    expect(given.patterns).toEqual(['a', 'b', 'a'])
  })

  it('are not needed', () => {
    expect(read({})).toEqual({
      given: { patterns: [], shards: [] },
      problems: [],
    })
  })

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'is not a JSON report of operation portfolio'],
    ['null', null, 'is not a JSON report of operation portfolio'],
    [
      'the report of another operation',
      { ...shard, operation: 'sync' },
      'is not a JSON report of operation portfolio',
    ],
    [
      'of another version',
      { ...shard, schemaVersion: 2 },
      'is a report of schema version 2, which this version of the action cannot read (it reads 1)',
    ],
    [
      'of a run that failed early',
      { ...shard, kind: undefined },
      'is the report of a run that ended before it read any project',
    ],
    [
      'without projects',
      { ...shard, projects: undefined },
      'is a damaged report: projects is not valid',
    ],
    [
      'with a project that is not there',
      { ...shard, projects: [project], libraries: [library] },
      'is a damaged report: a library names a project or a shard that is not there',
    ],
    [
      'with places that are no numbers',
      {
        ...shard,
        projects: [project],
        libraries: [{ ...library, projects: ['0'] }],
      },
      'is a damaged report: libraries.0.projects is not valid',
    ],
    [
      'with a shard that cannot be',
      { ...shard, shard: '5/4' },
      'is a damaged report: a library names a project or a shard that is not there',
    ],
  ])('must not be %s', (_, report, problem) => {
    expect(read({ a: report }).problems).toEqual([`"a" ${problem}`])
  })

  it.each<[string, object]>([
    ['servers', { server: 'https://saas-eu.mend.io' }],
    ['organizations', { organization: 'f'.repeat(13) }],
    ['selections', { scope: { ...shard.scope, select: [] } }],
    ['numbers of shards', { shard: '2/3' }],
    ['numbers of shards', { shard: undefined }],
  ])('must not be of different %s', (what, other) => {
    const { problems } = read({ a: shard, b: { ...second, ...other } })
    expect(problems).toEqual([`"a" and "b" are of other ${what}`])
  })

  it('must match something that can be read', () => {
    const { problems } = readPortfolioReports(['x*.json', 'y'], {
      ...noFiles,
      find: (pattern) => (pattern === 'y' ? ['y'] : []),
    })
    expect(problems).toEqual([
      '"x*.json" matches no file',
      expect.stringMatching(/^"y" /),
    ])
  })
})
