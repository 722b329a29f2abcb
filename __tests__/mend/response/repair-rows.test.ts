import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type {
  Inventory,
  LibraryNode,
} from '../../../src/domain/library/library.ts'
import {
  type Answer,
  catalogue,
  type RequestType,
} from '../../../src/mend/catalogue/index.ts'
import { readAnswer } from '../../../src/mend/response/answer.ts'
import { answers, says } from '../../support/fake-transport.ts'

/** What an operation gets of an answer, and what was odd about it. */
function read<T extends RequestType>(type: T, body: object) {
  return readText(type, JSON.stringify(body))
}

function readText<T extends RequestType>(type: T, text: string) {
  const outcome = readAnswer(catalogue[type], answers(200, text))
  if (outcome.kind !== 'answer') throw new Error(JSON.stringify(outcome))
  return { value: outcome.value as Answer<T>, odd: outcome.odd }
}

const good = { keyUuid: 'good', name: 'good' }
const cve = { name: 'CVE-2021-44228', severity: 'high' }

describe('an odd library of an inventory', () => {
  it.each<[string, object, object, string]>([
    [
      'a numeric keyUuid',
      { keyUuid: 42, name: 'a' },
      { keyUuid: '42', name: 'a' },
      'row 2 "a" (keyUuid read as text)',
    ],
    [
      'no keyUuid',
      { keyUuid: null, name: 'a', version: '1' },
      { keyUuid: 'no-key:name=a&version=1', name: 'a' },
      'row 2 "a" (keyUuid missing)',
    ],
    [
      'a blank keyUuid and no name',
      { keyUuid: ' ' },
      { keyUuid: 'no-key:2', name: 'no-key:2' },
      'row 2 (keyUuid missing)',
    ],
    [
      'a name that is true',
      { keyUuid: 'k', name: true },
      { name: 'true' },
      'row 2 "true" (name read as text)',
    ],
    [
      'a name that is an object',
      { keyUuid: 'k', name: { en: 'a' }, filename: 'a.jar' },
      { name: 'a.jar' },
      'row 2 "a.jar" (name left out)',
    ],
    [
      'a license without a name',
      { keyUuid: 'k', licenses: [{ url: 'https://x.example' }] },
      { licenses: [{ name: '', url: 'https://x.example' }] },
      'row 2 (licenses.0.name missing)',
    ],
    [
      'a license whose name is a number',
      { keyUuid: 'k', licenses: [{ name: 0 }, { name: 'MIT' }] },
      { licenses: [{ name: '0' }, { name: 'MIT' }] },
      'row 2 (licenses.0.name read as text)',
    ],
    [
      'licenses that are not objects',
      { keyUuid: 'k', licenses: [null, 7, [], 'MIT', { name: 'ISC' }] },
      { licenses: [{ name: 'MIT' }, { name: 'ISC' }] },
      'row 2 (licenses.0 left out, licenses.1 left out, … and 2 more)',
    ],
    [
      'one license without a list',
      { keyUuid: 'k', licenses: { name: 'MIT' } },
      { licenses: [{ name: 'MIT' }] },
      'row 2 (licenses read as a list)',
    ],
    [
      'a license profile that is a text',
      { keyUuid: 'k', licenses: [{ name: 'MIT', profileInfo: 'ONE' }] },
      { licenses: [{ name: 'MIT' }] },
      'row 2 (licenses.0.profileInfo left out)',
    ],
    [
      'a vulnerability without a name',
      { keyUuid: 'k-uuid-of-it', vulnerabilities: [cve, { severity: 'low' }] },
      {
        vulnerabilities: [
          { id: 'CVE-2021-44228', severity: 'high' },
          { id: 'unnamed-2-k-uuid-o', severity: 'low' },
        ],
      },
      'row 2 (vulnerabilities.1.name missing)',
    ],
    [
      'several of them, which stay several',
      { keyUuid: 'k', vulnerabilities: [null, {}, { name: '' }, { name: {} }] },
      {
        vulnerabilities: [
          { id: 'unnamed-2-k' },
          { id: 'unnamed-3-k' },
          { id: 'unnamed-4-k' },
        ],
      },
      'row 2 (vulnerabilities.0 left out, vulnerabilities.1.name missing, … and 2 more)',
    ],
    [
      'a vulnerability that only its fix names',
      {
        keyUuid: 'k',
        vulnerabilities: [{ topFix: { vulnerability: 'CVE-2020-1' } }],
      },
      { vulnerabilities: [{ id: 'CVE-2020-1' }] },
      'row 2 (vulnerabilities.0.name missing)',
    ],
    [
      'a vulnerability that is only a name',
      { keyUuid: 'k', vulnerabilities: ['CVE-2020-1'] },
      { vulnerabilities: [{ id: 'CVE-2020-1' }] },
      'row 2 (vulnerabilities.0 read as a name)',
    ],
    [
      'a score that is a list',
      { keyUuid: 'k', vulnerabilities: [{ ...cve, cvss3_score: [9.8] }] },
      { vulnerabilities: [{ id: 'CVE-2021-44228', severity: 'high' }] },
      'row 2 (vulnerabilities.0.cvss3_score left out)',
    ],
    [
      'vulnerabilities that are a text',
      { keyUuid: 'k', vulnerabilities: 'none' },
      { vulnerabilities: [] },
      'row 2 (vulnerabilities left out)',
    ],
    [
      '"outdated": "true"',
      { keyUuid: 'k', outdated: 'true' },
      { outdated: true },
      'row 2 (outdated read as true or false)',
    ],
    [
      '"outdated": " False "',
      { keyUuid: 'k', outdated: ' False ' },
      { outdated: false },
      'row 2 (outdated read as true or false)',
    ],
    [
      '"outdated": "yes"',
      { keyUuid: 'k', outdated: 'yes' },
      { outdated: undefined },
      'row 2 (outdated left out)',
    ],
    [
      'references and a newer version that are texts',
      { keyUuid: 'k', references: 'x', outdatedModel: '2.0' },
      { url: undefined, newestVersion: undefined },
      'row 2 (references left out, outdatedModel left out)',
    ],
    [
      'lists where one object belongs',
      {
        keyUuid: 'k',
        references: [
          { url: 'https://x.example' },
          { url: 'https://y.example' },
        ],
        outdatedModel: [{ newestVersion: '2.0' }],
      },
      { url: 'https://x.example', newestVersion: '2.0' },
      'row 2 (references read as its first entry, outdatedModel read as its first entry)',
    ],
    [
      'a list for a fix and for a profile',
      {
        keyUuid: 'k',
        vulnerabilities: [{ ...cve, topFix: [{ fixResolution: '2.17.1' }] }],
        licenses: [{ name: 'MIT', profileInfo: [{ copyleft: 'NO' }] }],
      },
      {
        vulnerabilities: [{ id: 'CVE-2021-44228', fix: '2.17.1' }],
        licenses: [{ name: 'MIT', copyleft: 'NO' }],
      },
      'row 2 (licenses.0.profileInfo read as its first entry, vulnerabilities.0.topFix read as its first entry)',
    ],
    [
      'a list of texts for a fix',
      {
        keyUuid: 'k',
        vulnerabilities: [
          { ...cve, topFix: ['2.17.1'], fixResolutionText: '2' },
        ],
      },
      { vulnerabilities: [{ id: 'CVE-2021-44228', fix: '2' }] },
      'row 2 (vulnerabilities.0.topFix left out)',
    ],
  ])('with %s keeps what it has', (_, row, kept, example) => {
    const { value, odd } = read('getProjectInventory', {
      libraries: [good, row, { ...good, keyUuid: 'last' }],
    })
    expect(value.libraries).toHaveLength(3)
    expect(value.libraries[1]).toMatchObject(kept)
    expect(odd).toEqual({ of: 3, kept: 1, leftOut: 0, examples: [example] })
    expect(value.oddRows).toEqual(odd)
  })

  it.each([[null], [7], ['log4j'], [[]], [true]])(
    'that is %j is left out',
    (row) => {
      const libraries = [good, row]
      const { value, odd } = read('getProjectInventory', { libraries })
      expect(value.libraries.map(({ name }) => name)).toEqual(['good'])
      const examples = ['row 2 (not an object, left out)']
      expect(odd).toEqual({ of: 2, kept: 0, leftOut: 1, examples })
    },
  )

  it.each<[string, object, object]>([
    [
      'blanks around a license and a vulnerability',
      {
        licenses: [{ name: ' Apache \u00A02.0 ', spdxName: 'Apache-2.0\n' }],
        vulnerabilities: [{ name: ' CVE-2021-44228 ' }],
      },
      {
        licenses: [{ name: 'Apache 2.0', spdxName: 'Apache-2.0' }],
        vulnerabilities: [{ id: 'CVE-2021-44228' }],
      },
    ],
    [
      'names of blanks',
      { name: ' ', filename: 'a.jar', version: ' ', groupId: '\t' },
      { name: 'a.jar', version: undefined, groupId: undefined },
    ],
    [
      'empty lists where an object belongs',
      {
        references: [],
        outdatedModel: [],
        vulnerabilities: [{ ...cve, topFix: [] }],
      },
      { url: undefined, vulnerabilities: [{ fix: undefined }] },
    ],
    [
      'a vulnerability twice, which is as severe as the worse entry',
      {
        vulnerabilities: [
          { name: 'CVE-1', severity: 'low' },
          { name: 'CVE-2', severity: 'high', score: 7 },
          { name: 'CVE-1', severity: 'high', cvss3_score: 9.8 },
          { name: 'CVE-2', severity: 'high', score: 8 },
          { name: 'CVE-2' },
        ],
      },
      {
        vulnerabilities: [
          { id: 'CVE-1', severity: 'critical', score: 9.8 },
          { id: 'CVE-2', severity: 'high', score: 8 },
        ],
      },
    ],
  ])('with %s is not odd', (_, row, kept) => {
    const { value, odd } = read('getProjectInventory', {
      libraries: [{ keyUuid: 'k', ...row }],
    })
    expect(value.libraries).toMatchObject([kept])
    expect(odd).toBeUndefined()
  })

  it('that is listed twice has what either row says', () => {
    const [one, other] = [
      { vulnerabilities: [cve], licenses: [{ name: 'MIT' }] },
      {
        vulnerabilities: [{ ...cve, cvss3_score: 10 }, { name: 'CVE-2' }],
        licenses: [{ name: 'MIT' }, { name: 'ISC' }],
      },
    ]
    const merged = {
      vulnerabilities: [
        { id: 'CVE-2021-44228', severity: 'critical', score: 10 },
        { id: 'CVE-2' },
      ],
      licenses: [{ name: 'MIT' }, { name: 'ISC' }],
    }
    for (const key of [{ keyUuid: 'k' }, { name: 'a', version: '1' }]) {
      const libraries = [{ ...key, ...one }, good, { ...key, ...other }]
      const { value } = read('getProjectInventory', { libraries })
      expect(value.libraries).toHaveLength(2)
      expect(value.libraries[0]).toMatchObject(merged)
    }
  })

  it('costs nothing where all is as documented', () => {
    const { value, odd } = read('getProjectInventory', { libraries: [good] })
    expect(odd).toBeUndefined()
    expect(value).not.toHaveProperty('oddRows')
  })

  it('does not keep the vitals beside it from being read', () => {
    const projectVitals = { name: 12, lastUpdatedDate: {}, productName: 'p' }
    const { value, odd } = read('getProjectInventory', {
      projectVitals,
      libraries: [],
    })
    expect(value).toMatchObject({ projectName: '12', productName: 'p' })
    expect(odd?.examples).toEqual(['projectVitals.lastUpdatedDate left out'])
  })

  it('does not keep vitals in a list from being read', () => {
    const { value, odd } = read('getProjectInventory', {
      projectVitals: [{ name: 'web_main' }],
      libraries: [good],
    })
    expect(value.projectName).toBe('web_main')
    expect(odd?.examples).toEqual(['projectVitals read as its first entry'])
  })
})

describe('an answer without a usable list', () => {
  it.each([
    [{}],
    [{ libraries: null }],
    [{ libraries: 'none' }],
    [{ libraries: { keyUuid: 'k' } }],
    [{ libraries: [null, 'log4j', []] }],
  ])('is refused: %j', (body) => {
    for (const type of ['getProjectInventory', 'getProjectHierarchy'] as const)
      expect(readAnswer(catalogue[type], says(body)).kind).toBe('malformed')
  })
})

/** `a(b c) d`: keys and nesting. */
function shape(nodes: readonly LibraryNode[]): string {
  return nodes
    .map(({ keyUuid, dependencies }) =>
      dependencies.length > 0 ? `${keyUuid}(${shape(dependencies)})` : keyUuid,
    )
    .join(' ')
}

describe('an odd node of a hierarchy', () => {
  const node = (keyUuid: unknown, dependencies?: unknown) => ({
    keyUuid,
    ...(dependencies !== undefined && { dependencies }),
  })

  it.each([
    [
      'a numeric key',
      [node(1, [node('b')])],
      '1(b)',
      'row 1 (keyUuid read as text)',
    ],
    [
      'no key',
      [node('a', [node(null, [node('b')])])],
      'a(no-key:1(b))',
      'row 1.1 (keyUuid missing)',
    ],
    [
      'what is not an object below it',
      [node('a', [null, node('b')])],
      'a(b)',
      'row 1.1 (not an object, left out)',
    ],
    [
      'one child without a list',
      [node('a', node('b', [node('c')]))],
      'a(b(c))',
      'row 1 (dependencies read as a list)',
    ],
    [
      'children that are nested once more',
      [node('a', [[node('b', [node('c')])], node('d')]), node('e')],
      'a(d b(c)) e',
      'row 1.1 (a list, read as its rows)',
    ],
    [
      'a text for its children',
      [node('a', 'b'), node('c')],
      'a c',
      'row 1 (dependencies left out)',
    ],
  ])('with %s keeps its children', (_, libraries, expected, example) => {
    const { value, odd } = read('getProjectHierarchy', { libraries })
    expect(shape(value)).toBe(expected)
    expect(odd?.examples).toEqual([example])
  })

  it('is repaired ten thousand levels deep, on each of them', () => {
    // As text: JSON.stringify overflows the stack, and JSON.parse does not.
    const start = '{"keyUuid":7,"dependencies":['
    const text = `{"libraries":[${start.repeat(10_000)}${']}'.repeat(10_000)}]}`
    const { value, odd } = readText('getProjectHierarchy', text)
    let level: readonly LibraryNode[] = value
    let depth = 0
    for (; level.length > 0; level = level[0]?.dependencies ?? []) depth++
    expect(depth).toBe(10_000)
    expect(odd).toMatchObject({ of: 10_000, kept: 10_000, leftOut: 0 })
  })

  it('is repaired in the dependencies of a library, which may nest once more', () => {
    const dependencies = [
      [node(1), { ...node('b'), licenses: [{}], scope: [] }],
    ]
    const { value } = read('getProjectLibraryDependencies', { dependencies })
    expect(shape(value)).toBe('1 b')
    expect(value[1]?.licenses).toMatchObject([{ name: '' }])
  })
})

describe('an odd row of another answer', () => {
  it('of tags keeps what addresses it, and is left out without that', () => {
    const projectTags = [
      { name: 'a', token: 't-a', tags: { team: 'x' } },
      { name: 7, token: 8, tags: 'none' },
      { name: 'c' },
      { token: 't-d' },
      { name: 'e', token: '' },
      null,
    ]
    const { value, odd } = read('getOrganizationProjectTags', { projectTags })
    expect(value).toEqual([
      { name: 'a', token: 't-a', tags: new Map([['team', ['x']]]) },
      { name: '7', token: '8', tags: new Map() },
    ])
    expect(odd).toEqual({
      of: 6,
      kept: 1,
      leftOut: 4,
      examples: [
        'row 2 "7" (name read as text, token read as text, tags left out)',
        'row 3 "c" (left out)',
        'row 4 (left out)',
      ],
    })
  })

  it('that comes without its list is repaired, too', () => {
    const productTags = { name: 'web', token: 5 }
    const { value } = read('getProductTags', { productTags })
    expect(value).toEqual([{ name: 'web', token: '5', tags: new Map() }])
  })

  it('of source files has a name from its path', () => {
    const sourceFiles = [{ path: 'C:\\src\\a.c' }, { name: 5 }, {}]
    const { value } = read('getLibrarySourceFiles', { sourceFiles })
    expect(value.map(({ name }) => name)).toEqual(['a.c', '5', 'unnamed-3'])
  })

  it('of modifications keeps the others', () => {
    const projectLastModifications = [
      { modificationType: 'SCAN', extraData: 'x', lastModified: 7 },
      { lastModified: '2020-12-17' },
    ]
    const { value, odd } = read('getProjectLastModification', {
      projectLastModifications,
    })
    expect(value).toMatchObject([{ type: 'SCAN', at: undefined }])
    expect(odd).toMatchObject({ of: 2, kept: 1, leftOut: 1 })
  })

  it('may be the state of a project', () => {
    const projectState = { inProgress: 'true', lastProcess: ['x'], date: 5 }
    const { value, odd } = read('getProjectState', { projectState })
    expect(value).toMatchObject({ inProgress: true, lastProcess: undefined })
    expect(odd?.examples).toHaveLength(1)
  })
})

const row = (n: number) => ({
  keyUuid: `key-${n}`,
  name: `lib-${n}`,
  filename: `lib-${n}.jar`,
  version: '1.0',
  licenses: [{ name: 'MIT', profileInfo: { copyleft: 'NO' } }],
  vulnerabilities: [{ ...cve, score: 7.5, topFix: { message: 'Upgrade' } }],
  outdated: false,
  outdatedModel: { newestVersion: '2.0' },
  references: { url: 'https://x.example' },
})

describe('any value in any field of one row', () => {
  const fields = fc.constantFrom(...Object.keys(row(0)))
  const nested = fc.constantFrom('licenses', 'vulnerabilities')
  const names = fc.constantFrom('name', 'severity', 'profileInfo', 'topFix')
  const damage = fc.oneof(
    fc.record({ field: fields, value: fc.jsonValue() }),
    fc
      .record({ field: nested, name: names, value: fc.jsonValue() })
      .map(({ field, name, value }) => ({
        field,
        value: [{ ...cve, [name]: value }],
      })),
  )

  it('never costs another row, nor its own', () => {
    fc.assert(
      fc.property(damage, fc.nat(4), ({ field, value }, at) => {
        const libraries = Array.from({ length: 5 }, (_, n) => row(n))
        const untouched = read('getProjectInventory', { libraries }).value
        const damaged = libraries.with(at, { ...row(at), [field]: value })
        const result = read('getProjectInventory', { libraries: damaged })
        expect(result.value.libraries).toHaveLength(5)
        expect(result.value.libraries.toSpliced(at, 1)).toEqual(
          untouched.libraries.toSpliced(at, 1),
        )
        expectRightTypes(result.value)
        expect(result.odd?.leftOut ?? 0).toBe(0)
      }),
      { numRuns: 500 },
    )
  })
})

/** The domain never sees a wrong type. */
function expectRightTypes({ libraries }: Inventory) {
  for (const library of libraries) {
    const { licenses, vulnerabilities, outdated, ...texts } = library
    expect(['boolean', 'undefined']).toContain(typeof outdated)
    for (const { score, ...rest } of vulnerabilities) {
      expect(['number', 'undefined']).toContain(typeof score)
      expectTexts(rest)
    }
    for (const license of licenses) expectTexts(license)
    expectTexts(texts)
    expect(library.keyUuid).not.toBe('')
  }
}

function expectTexts(fields: object) {
  for (const value of Object.values(fields)) {
    expect(['string', 'undefined']).toContain(typeof value)
  }
}
