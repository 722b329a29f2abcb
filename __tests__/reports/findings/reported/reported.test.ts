import { describe, expect, it } from '@jest/globals'
import type {
  Library,
  LibraryNode,
} from '../../../../src/domain/library/library.ts'
import { bytes } from '../../../../src/domain/text/clean.ts'
import { loadPackageOrder } from '../../../../src/reports/package-order.ts'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aNode, aVulnerability } from '../../../support/builders.ts'
import { aResult, presentOptions, reported } from '../../../support/results.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aLicenseWaiver } from '../../../support/waivers.ts'
import { scenes } from '../../scenes.ts'

function summaryOf(
  libraries: readonly Library[] | undefined,
  hierarchy?: readonly LibraryNode[],
  options: Parameters<typeof presentOptions>[0] = {},
): string {
  const result = aResult({ reported: reported(libraries, hierarchy) })
  return present(result, presentOptions(options)).summary ?? ''
}

/** `a 1.4.2`, with keyUuid `a`. */
function lib(keyUuid: string, more: Partial<Library> = {}): Library {
  return aLibrary({ keyUuid, artifactId: keyUuid, ...more })
}

function node(keyUuid: string, dependencies: readonly LibraryNode[] = []) {
  return aNode({ keyUuid, artifactId: keyUuid, dependencies })
}

function vulnerable(
  keyUuid: string,
  ...fixes: readonly (string | undefined)[]
) {
  const vulnerabilities = fixes.map((fix, i) =>
    aVulnerability({ id: `CVE-${keyUuid}-${i}`, fix }),
  )
  return lib(keyUuid, { vulnerabilities })
}

/** The cells of the row that names a library. */
function rowOf(summary: string, name: string): string[] {
  const row = summary.split('\n').find((line) => line.includes(`\`${name}\``))
  return (row ?? '')
    .split('|')
    .map((cell) => cell.trim())
    .slice(1, -1)
}

describe('the heads of tables', () => {
  const summary = summaryOf(
    [lib('top'), vulnerable('deep', '1.5', '1.6')],
    [node('top', [node('deep')])],
  )

  it('say that the fix of a library is for all that it has', () => {
    expect(summary).toMatch(/\| Vulnerabilities[^|]*\| All fixed in \|/)
    expect(summary).not.toContain('| Fixed in |')
  })
})

describe('the date of an inventory', () => {
  const shown = (lastUpdated: string | undefined) => {
    const found = reported([lib('a')], [node('a')], { lastUpdated })
    return present(aResult({ reported: found }), presentOptions()).summary ?? ''
  }

  it.each([
    ['2026-11-26T10:02:59Z', 'Inventory of 2026-11-26 10:02 UTC'],
    [undefined, 'Inventory: date not known'],
  ])('%j stands near the top as %j', (lastUpdated, words) => {
    const before = shown(lastUpdated).split(`\n${words}\n`)[0] ?? ''
    expect(before.split('\n').length).toBeLessThan(10)
  })

  it('is that of the row about the run, too', () => {
    expect(shown('2026-11-26T10:02:59Z')).toContain(
      '| Inventory last updated | 2026-11-26 10:02 UTC |',
    )
    expect(shown(undefined)).toContain(
      '| Inventory last updated | date not known |',
    )
  })

  it('is not mentioned where none was read', () => {
    expect(summaryOf(undefined, [node('a')])).not.toContain('Inventory')
  })

  it('is in the table of all projects, by its day', () => {
    const targets = ['2026-11-26T10:02:59Z', undefined].map((lastUpdated) => ({
      ...{ name: 'web', outcome: 'passed' as const, reasons: [] },
      reported: reported([lib('a')], undefined, { lastUpdated }),
    }))
    const { summary } = present(aResult({ targets }), presentOptions())
    const rows = (summary ?? '').match(/^\|.*passed \| `web`.*$/gm) ?? []
    expect(rows.map((row) => row.split('|')[7]?.trim())).toEqual([
      '2026-11-26',
      'date not known',
    ])
  })
})

describe('the vulnerable libraries', () => {
  it('have one row for each library, with all its vulnerabilities', () => {
    const library = lib('a', {
      vulnerabilities: [
        aVulnerability({ id: 'CVE-2', severity: 'low', score: 2 }),
        aVulnerability({ id: 'CVE-1', severity: 'critical', score: 9.8 }),
        aVulnerability({ id: 'CVE-3', severity: 'critical', score: 9.1 }),
      ],
    })
    expect(rowOf(summaryOf([library]), 'com.example:a').slice(0, 3)).toEqual([
      '🔴&nbsp;critical',
      '`com.example:a` `1.4.2`',
      '🔴&nbsp;9.8&nbsp;CVE-1<br>🔴&nbsp;9.1&nbsp;CVE-3<br>🔵&nbsp;2.0&nbsp;CVE-2',
    ])
  })

  const rows: readonly (readonly [
    string,
    readonly (string | undefined)[],
    string,
  ])[] = [
    ['the later of two versions', ['2.9.8', '2.13.1'], '`2.13.1`'],
    ['the later, whichever comes first', ['2.13.1', '2.9.8'], '`2.13.1`'],
    [
      'a version without the name of the library',
      ['Upgrade to version com.example:a:1.5.0'],
      '`1.5.0`',
    ],
    ['words as words', ['Replace it'], 'Replace it'],
    ['two different fixes', ['Replace it', '1.5'], 'Replace it<br>`1.5`'],
    ['how many it fixes', ['1.5', undefined], '`1.5`<br>fixes 1 of 2'],
    ['that there is none', [undefined], 'none known'],
  ]
  for (const [what, fixes, shown] of rows) {
    it(`show as their fix ${what}`, () => {
      const summary = summaryOf([vulnerable('a', ...fixes)])
      expect(rowOf(summary, 'com.example:a')[3]).toBe(shown)
    })
  }

  it.each([
    ['NODE_PACKAGED_MODULE', ['1.0.0-1', '1.0.0'], '1.0.0'],
    ['PYTHON_PACKAGE', ['1.0', '1.0-1'], '1.0-1'],
    ['RUBY', ['1.0', '1.0.a'], '1.0'],
  ])(
    'show the later of two fixes by the rule of %s: %j → %s',
    async (type, fixes, shown) => {
      const library = {
        ...vulnerable('a', ...fixes),
        ...{ type, groupId: 'a', artifactId: 'a', coordinates: undefined },
      }
      const result = aResult({ reported: reported([library]) })
      const packageOrder = await loadPackageOrder(result)
      const { summary = '' } = present(result, {
        ...presentOptions(),
        packageOrder,
      })
      expect(rowOf(summary, 'a')[3]).toBe(`\`${shown}\``)
    },
  )

  it.each([
    ['no inventory', undefined],
    ['one fix', [vulnerable('a', '1.5', '1.5', undefined), lib('b')]],
  ])('load no comparer of versions for %s', async (_, libraries) => {
    const result = aResult({ reported: reported(libraries) })
    expect(await loadPackageOrder(result)).toBeUndefined()
  })

  it('show the shortest path by which a library comes in', () => {
    const deep = node('p', [
      node('q', [node('r', [node('s', [node('deep')])])]),
    ])
    const tree = [node('app', [node('core')]), node('x', [node('app')]), deep]
    const all = ['app', 'core', 'deep', 'lost'].map((key) =>
      vulnerable(key, '2'),
    )
    const whole = summaryOf(all, tree)
    const summary = whole.slice(whole.indexOf('### Vulnerabilities'))
    const why = (key: string) => rowOf(summary, `com.example:${key}`)[4]
    expect(why('app')).toBe('direct')
    expect(why('core')).toBe('`app` › `core`')
    expect(why('deep')).toBe('`p` › 2 more › `s` › `deep`')
    expect(why('lost')).toBe('not in the hierarchy')
  })

  it('have no column for the path where no hierarchy was read', () => {
    expect(
      rowOf(summaryOf([vulnerable('a', '2')]), 'com.example:a'),
    ).toHaveLength(4)
  })

  it('are fifteen, a hundred more folded, and then a number', () => {
    const all = Array.from({ length: 120 }, (_, i) =>
      vulnerable(`lib${String(i).padStart(3, '0')}`, '2'),
    )
    const summary = summaryOf(all)
    const open = summary.slice(0, summary.indexOf('<details>'))
    expect(open.match(/CVE-lib\d+/g)).toHaveLength(15)
    expect(summary.match(/CVE-lib\d+/g)).toHaveLength(115)
    expect(summary).toContain('105 more vulnerable libraries</summary>')
    expect(summary).toContain('5 more in `mend-report.json`.')
  })

  it('say in one line how many there are and how they come in', () => {
    const all = [
      vulnerable('a', '2', undefined),
      vulnerable('b', '2'),
      lib('c'),
    ]
    expect(summaryOf(all, [node('a', [node('b')])])).toContain(
      'Vulnerable: **2** of 3 libraries · **1** direct, **1** brought in by others · a fix is known for **2** of 3 vulnerabilities.',
    )
  })
})

describe('what to do', () => {
  const critical = aVulnerability({ severity: 'critical' })
  const summary = summaryOf(
    [
      lib('a', { vulnerabilities: [critical] }),
      lib('b', { vulnerabilities: [critical, aVulnerability()] }),
      vulnerable('c', '2'),
    ],
    [
      node('a'),
      node('app', [node('b', [node('c')])]),
      node('late', [node('q', [node('c')])]),
    ],
  )

  it('names the upgrade of each direct dependency, and counts under it what its shortest paths bring in', () => {
    const rows = summary
      .slice(summary.indexOf('What to do'))
      .split('\n')
      .filter((line) => line.startsWith('| `'))
    expect(rows.slice(0, 2)).toEqual([
      '| `com.example:app` `1.4.2` | `b`&nbsp;no fix known<br>`c`&nbsp;to&nbsp;`2` ⚠️&nbsp;major | 1&nbsp;of&nbsp;3 | 1 | – | 2 | – |',
      '| `com.example:a` `1.4.2` | `a`&nbsp;no fix known | 0&nbsp;of&nbsp;1 | 1 | – | – | – |',
    ])
  })

  it.each([
    ['a', '`a`&nbsp;to&nbsp;`1.5`'],
    [
      'a-name-of-twenty-four-ch',
      '`a-name-of-twenty-four-ch`&nbsp;to&nbsp;`1.5`',
    ],
    ['a-name-of-twenty-five-cha', '`a-name-of-twenty-five-cha` to&nbsp;`1.5`'],
  ])(
    'keeps a name with its version unless it is long: %s',
    (name, expected) => {
      const own = summaryOf(
        [vulnerable(name, '1.5'), vulnerable('z')],
        [node(name, [node('z')])],
      )
      expect(own).toContain(`\`1.4.2\` | ${expected} | all&nbsp;1 |`)
    },
  )

  it.each([
    [11, 1, '1 more direct dependency to upgrade'],
    [47, 37, '37 more direct dependencies to upgrade'],
    [120, 100, '110 more direct dependencies to upgrade'],
  ])(
    'of %d direct dependencies, ten are open and %d folded',
    (count, folded, title) => {
      const keys = Array.from({ length: count }, (_, i) => `d${1_000 + i}`)
      const text = summaryOf(
        keys.flatMap((key) => [
          vulnerable(key, '2'),
          vulnerable(`${key}x`, '2'),
        ]),
        keys.map((key) => node(key, [node(`${key}x`)])),
      )
      const [before = '', fold = ''] = text.split(`🩹 ${title}</summary>`)
      const rows = /^\| `com.example:d\d+` `1.4.2` \| `d/gm
      expect(before.match(rows)).toHaveLength(10)
      expect(fold.split('</details>')[0]?.match(rows)).toHaveLength(folded)
    },
  )

  it('names no file for its rest, which no file has', () => {
    const keys = Array.from({ length: 120 }, (_, i) => `d${1_000 + i}`)
    const text = summaryOf(
      keys.map((key) => vulnerable(`${key}x`, '2')),
      keys.map((key) => node(key, [node(`${key}x`)])),
    )
    expect(text).toContain('\n\n10 more.\n\n</details>')
  })

  it('draws the paths, with a border around vulnerable libraries', () => {
    expect(summary).toContain(
      [
        'graph LR',
        '  n1["app 1.4.2"]',
        '  n2["b 1.4.2"]:::critical',
        '  n3["c 1.4.2"]:::medium',
        '  n1 --> n2',
        '  n2 --> n3',
      ].join('\n'),
    )
  })

  it('is not shown where all are direct', () => {
    expect(summaryOf([vulnerable('a', '2')], [node('a')])).not.toContain(
      'What to do',
    )
  })
})

describe('the diagrams', () => {
  it('are three at most, and far below the limits of Mermaid', () => {
    const many = Array.from({ length: 500 }, (_, i) =>
      lib(`lib${i}`, {
        licenses: [{ name: `License ${i % 40}` }],
        vulnerabilities: [
          aVulnerability({ severity: i % 2 ? 'critical' : 'low' }),
        ],
      }),
    )
    const tree = many.map((_, i) =>
      node(`root${i}`, [node(`mid${i}`, [node(`lib${i}`)])]),
    )
    const pages = [
      summaryOf(many, tree),
      ...scenes.map(
        ({ result }) => present(result, presentOptions()).summary ?? '',
      ),
    ]
    expect(pages[0]?.match(/^`+mermaid$/gm)).toHaveLength(3)
    for (const page of pages) {
      const diagrams = page
        .split(/^`+mermaid\n/m)
        .slice(1)
        .map((rest) => rest.split(/^```/m)[0] ?? '')
      expect(diagrams.length).toBeLessThanOrEqual(3)
      for (const diagram of diagrams) {
        expect(bytes(diagram)).toBeLessThan(10_000)
        expect(
          (diagram.match(/^ {2}n\d+\[/gm) ?? []).length,
        ).toBeLessThanOrEqual(60)
        expect((diagram.match(/-->/g) ?? []).length).toBeLessThanOrEqual(100)
      }
    }
  })
})

describe('the licenses', () => {
  it('are the fifteen most frequent, the others summed', () => {
    const list = Array.from({ length: 20 }, (_, i) =>
      lib(`${i}`, { licenses: [{ name: `L${i}` }] }),
    )
    const summary = summaryOf(list)
    expect(summary.match(/`L\d+`/g)).toHaveLength(15)
    expect(summary).toContain('| 5 others | 5 | 25% |')
  })

  it('have a share of less than a hundredth', () => {
    const list = Array.from({ length: 201 }, (_, i) =>
      lib(`${i}`, { licenses: [{ name: i === 0 ? 'ISC' : 'MIT' }] }),
    )
    expect(rowOf(summaryOf(list), 'ISC')).toEqual(['`ISC`', '1', '\\<1%'])
  })

  it('to review come first, in words, with the libraries that use them', () => {
    const summary = summaryOf([
      lib('a', {
        licenses: [
          { name: 'GPL 2.0', copyrightRisk: 'FIVE', copyleft: 'FULL' },
        ],
      }),
      lib('b', {
        licenses: [
          { name: 'MPL 2.0', copyrightRisk: 'THREE', copyleft: 'PARTIAL' },
        ],
      }),
      lib('c', {
        licenses: [{ name: 'MIT', copyrightRisk: 'ONE', copyleft: 'NO' }],
      }),
      lib('d', { licenses: [{ name: 'Suspected MIT' }] }),
      lib('e', { licenses: [] }),
    ])
    expect(rowOf(summary, 'GPL 2.0')).toEqual([
      '`GPL 2.0`',
      'very high',
      'full',
      '`com.example:a` `1.4.2`',
    ])
    expect(rowOf(summary, 'MPL 2.0').slice(1, 3)).toEqual(['medium', 'partial'])
    expect(rowOf(summary, 'MIT')).toEqual(['`MIT`', '1', '20%'])
    expect(summary).toContain(
      'No license is known for `com.example:e` `1.4.2`.',
    )
    expect(summary).toContain(
      'The license is only suspected for `com.example:d` `1.4.2`.',
    )
    expect(summary).toContain(
      '4 licenses · 2 with copyleft or high risk · suspected for 1 library · none known for 1 library</summary>',
    )
  })

  it('that are waived have a mark, and come last', () => {
    const gpl = [{ name: 'GPL 2.0', copyleft: 'FULL' }]
    const libraries = [
      lib('used', { licenses: gpl }),
      lib('open', { licenses: gpl }),
      lib('none', { licenses: [] }),
      lib('words', { licenses: [{ name: 'Requires Review' }] }),
      lib('guess', {
        licenses: [{ name: 'Suspected MIT' }, { name: 'Suspected ISC' }],
      }),
      lib('half', {
        licenses: [{ name: 'Suspected MIT' }, { name: 'Suspected ISC' }],
      }),
    ]
    const waive = (library: string, license: string) =>
      aLicenseWaiver({ library: `com.example:${library}`, license })
    const waived = waivedBy(libraries, [
      waive('used', 'GPL*'),
      waive('words', 'Requires Review'),
      waive('guess', '*'),
      waive('half', 'MIT'),
    ])
    const result = aResult({ reported: reported(libraries), waived })
    const summary = present(result, presentOptions()).summary ?? ''
    expect(summary).toContain(
      '| `com.example:open` `1.4.2`, `com.example:used` `1.4.2` 🛡️&nbsp;waived |',
    )
    expect(summary).toContain(
      'No license is known for `com.example:none` `1.4.2`, `com.example:words` `1.4.2` 🛡️&nbsp;waived.',
    )
    expect(summary).toContain(
      'The license is only suspected for `com.example:half` `1.4.2`, `com.example:guess` `1.4.2` 🛡️&nbsp;waived.',
    )
    expect(summary).toContain('suspected for 2 libraries')
  })
})

describe('outdated libraries', () => {
  it('are "not reported" rather than 0 where Mend does not report them', () => {
    const summary = summaryOf([aLibrary()])
    expect(summary).toMatch(
      /\| No license \| Outdated \|\n.*\n.* not reported \|/,
    )
    expect(summary).toContain('| Outdated | not reported by the organization |')
  })

  it('begin with the vulnerable ones', () => {
    const summary = summaryOf([
      lib('a', { outdated: true, newestVersion: '3' }),
      lib('b', {
        outdated: true,
        newestVersion: '2',
        vulnerabilities: [aVulnerability()],
      }),
    ])
    const old = summary.slice(summary.indexOf('Outdated: 2 libraries'))
    expect(old.indexOf('com.example:b')).toBeLessThan(
      old.indexOf('com.example:a'),
    )
    expect(old).toContain(
      '| `com.example:b` | `1.4.2` | `2` | 🟡&nbsp;medium |',
    )
  })
})

describe('weak matches', () => {
  it('are named, with an explanation', () => {
    const summary = summaryOf([lib('a', { matchType: 'FILENAME' }), lib('b')])
    expect(summary).toContain(
      'Weak matches: 1 library recognized by file name alone',
    )
    expect(summary).toContain('are not certain')
    expect(summary).toContain('\n`com.example:a` `1.4.2`\n')
  })
})

describe('the dependencies', () => {
  const shared = node('shared', [node('leaf')])
  const summary = summaryOf(
    [vulnerable('leaf', '2')],
    [
      node('a', [shared, node('b')]),
      node('c', [shared, node('d', [shared])]),
      node('bare'),
    ],
  )

  it('that most others depend on are named', () => {
    expect(summary).toContain('| `com.example:shared` `1.4.2` | 3 |')
  })

  it('are a tree, in which nothing shared is drawn twice', () => {
    const tree = summary.slice(summary.indexOf('🌳'))
    expect(tree).toContain(
      [
        'com.example:a 1.4.2',
        '├─ com.example:shared 1.4.2',
        '│  └─ com.example:leaf 1.4.2 🟡',
        '└─ com.example:b 1.4.2',
      ].join('\n'),
    )
    expect(tree).toContain(
      [
        'com.example:c 1.4.2',
        '├─ com.example:shared 1.4.2 ↑ under com.example:a 1.4.2',
        '└─ com.example:d 1.4.2',
        '   └─ com.example:shared 1.4.2 ↑ under com.example:a 1.4.2',
      ].join('\n'),
    )
    expect(tree).toContain(
      'No dependencies of their own: 1 of the 3 direct dependencies.',
    )
  })

  it('are drawn less deep where there are many, and cut where there are too many', () => {
    const broad = node(
      'broad',
      Array.from({ length: 30 }, (_, i) =>
        node(`x${i}`, [node(`y${i}`, [node(`z${i}`)])]),
      ),
    )
    const wide = node(
      'wide',
      Array.from({ length: 100 }, (_, i) => node(`w${i}`)),
    )
    const tree = summaryOf(undefined, [broad, wide])
    expect(tree).toContain('├─ com.example:x0 1.4.2 … 1 dependency')
    expect(tree).toContain('\n└─ … 61 more\n')
    expect(tree.match(/^[├└]─ com\.example:w/gm)).toHaveLength(39)
  })

  it('end even where they form a circle', () => {
    const a: { dependencies: LibraryNode[] } & LibraryNode = {
      ...node('a'),
      dependencies: [],
    }
    a.dependencies.push(node('b', [node('a', [node('b')])]))
    expect(summaryOf(undefined, [a])).toContain(
      '└─ com.example:b 1.4.2\n   └─ com.example:a 1.4.2 ↑ above',
    )
  })
})
