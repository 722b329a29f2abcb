import { describe, expect, it } from '@jest/globals'
import {
  everything,
  type Query,
} from '../../../../src/page/model/libraries/query.ts'
import { naturalOrder } from '../../../../src/page/model/sorting.ts'
import { hierarchy, libraries } from '../../../reports/scenes.ts'
import { contentsOf } from '../../../support/html.ts'

const contents = contentsOf(libraries, hierarchy)

/** With the column's own order where the query names none. */
function natural(query: Partial<Query>): Query {
  return {
    ...everything,
    ...naturalOrder(query.sort ?? everything.sort),
    ...query,
  }
}

function found(query: Partial<Query>): string[] {
  return contents.search(natural(query)).map((row) => {
    const name = contents.libraries.name(row).split(/[:/]/).at(-1)
    return `${name} ${contents.libraries.text('version', row)}`
  })
}

describe('a query', () => {
  const table: readonly (readonly [
    string,
    Partial<Query>,
    readonly string[],
  ])[] = [
    ['part of a name', { text: 'LOG4J' }, ['log4j-core 2.14.1']],
    ['all words, in any field', { text: 'lodash 4.17.21' }, ['lodash 4.17.21']],
    ['a vulnerability', { text: 'cve-2019-12384' }, ['jackson-databind 2.9.8']],
    ['a license by text', { text: 'cc by' }, ['caniuse-lite 1.0.30001550']],
    ['a severity', { severity: ['critical'] }, ['log4j-core 2.14.1']],
    [
      'no severity that a more severe one covers',
      { severity: ['medium', 'unrated'] },
      [],
    ],
    [
      'one of several severities',
      { severity: ['critical', 'high'] },
      ['log4j-core 2.14.1', 'jackson-databind 2.9.8', 'lodash 4.17.20'],
    ],
    [
      'a license',
      { license: 'ISC', sort: 'version' },
      ['semver 6.3.1', 'semver 7.5.4'],
    ],
    ['no license', { license: '' }, ['billing 3.0.0']],
    [
      'a type with direct ones only',
      { type: 'NODE_PACKAGED_MODULE', relation: 'direct', sort: 'name' },
      ['core 7.23.2', 'semver 7.5.4'],
    ],
    [
      'outdated ones',
      { outdated: true, sort: 'name' },
      [
        'jackson-databind 2.9.8',
        'lodash 4.17.20',
        'log4j-core 2.14.1',
        'slf4j-api 1.7.36',
      ],
    ],
    [
      'packages in several versions',
      { duplicates: true, sort: 'version' },
      ['lodash 4.17.20', 'lodash 4.17.21', 'semver 6.3.1', 'semver 7.5.4'],
    ],
    ['weak matches', { weak: true }, ['billing 3.0.0']],
    ['nothing where nothing matches', { text: 'no such thing' }, []],
  ]
  it.each(table)('finds %s', (_, query, names) => {
    expect(found(query)).toEqual(names)
  })
})

describe('the order', () => {
  it('is the most severe first by default', () => {
    expect(found({}).slice(0, 3)).toEqual([
      'log4j-core 2.14.1',
      'jackson-databind 2.9.8',
      'lodash 4.17.20',
    ])
  })

  it('is by the highest score within a severity', () => {
    const scores = [7, undefined, 9.1, 8.2, 9.9]
    const contents = contentsOf(
      scores.map((score, at) => ({
        ...libraries[2]!,
        keyUuid: `${at}`,
        artifactId: `part-${at}`,
        vulnerabilities: [
          {
            id: `CVE-${at}`,
            severity: at === 4 ? ('critical' as const) : ('high' as const),
            score,
          },
          { id: 'CVE-9', severity: 'low' as const },
        ],
      })),
    )
    const shown = contents.search(everything).map(contents.libraries.score)
    expect(shown).toEqual([9.9, 9.1, 8.2, 7, undefined])
  })

  it('has what is not known last in both directions', () => {
    for (const descending of [true, false]) {
      for (const sort of ['severity', 'score', 'vulnerabilities'] as const) {
        const last = found({ sort, descending }).slice(-9)
        expect(last).not.toContain('log4j-core 2.14.1')
        expect(last).not.toContain('lodash 4.17.20')
        expect(last).not.toContain('jackson-databind 2.9.8')
      }
    }
  })

  it('compares versions by their numbers', () => {
    const versions = found({ sort: 'version', descending: true })
    expect(versions[0]).toBe('guava 32.1.3-jre')
    expect(versions.at(-1)).toBe('caniuse-lite 1.0.30001550')
  })

  it('is by name where the column is equal, in both directions', () => {
    const up = found({ sort: 'relation', relation: 'direct' })
    const down = found({
      sort: 'relation',
      relation: 'direct',
      descending: true,
    })
    expect(down).toEqual(up)
  })
})

describe('the order by license', () => {
  it('has those without one last, whatever Mend calls that', () => {
    const names = [['Requires Review'], ['MIT'], [], ['', 'Apache 2.0']]
    const licensed = names.map((licenses, at) => ({
      ...libraries[0]!,
      keyUuid: `${at}`,
      version: `${at}`,
      licenses: licenses.map((name) => ({ name })),
    }))
    const contents = contentsOf(licensed)
    const rows = contents.search(natural({ sort: 'license' }))
    const shown = rows.map((row) =>
      contents.libraries
        .licenses(row)
        .map(({ name }) => name)
        .join(),
    )
    expect(shown.slice(0, 2)).toEqual([',Apache 2.0', 'MIT'])
    expect(shown.slice(2).sort()).toEqual(['', 'Requires Review'])
  })
})

describe('a library that only the hierarchy names', () => {
  const partial = contentsOf(libraries.slice(0, 1), hierarchy)
  it.each([
    ['is not found as one without a license', { license: '' }],
    ['is not found as one without vulnerabilities', { severity: ['none'] }],
  ] as const)('%s', (_, query) => {
    expect(partial.search(natural(query))).toEqual([])
  })
})
