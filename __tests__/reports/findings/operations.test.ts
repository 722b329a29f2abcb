import { describe, expect, it } from '@jest/globals'
import type { DependencyNode } from '../../../src/domain/library/library.ts'
import { bytes } from '../../../src/domain/text/clean.ts'
import { jsonReport } from '../../../src/reports/json/report.ts'
import { present } from '../../../src/reports/present.ts'
import { aResult, presentOptions } from '../../support/results.ts'
import { aDependency, operationScenes } from '../operation-scenes.ts'

const generatedAt = new Date('2026-11-20T10:02:00Z')

function aRead(dependencies: readonly DependencyNode[], files = 0) {
  return aResult({
    operation: 'library',
    libraryRead: {
      wanted: 'tool',
      keyUuid: 'k',
      sourceFiles: Array.from({ length: files }, (_, at) => ({
        name: `f${at}.c`,
      })),
      dependencies,
    },
  })
}

const summaryOf = (result: ReturnType<typeof aRead>) =>
  present(result, presentOptions()).summary ?? ''

describe('the report file of a library', () => {
  it('has the files and the tree, each dependency once and with its licenses', () => {
    const shared = aDependency(3, 'shared', [aDependency(4, 'leaf')])
    const tree = [aDependency(2, 'direct', [shared]), shared]
    const { library } = JSON.parse(
      [...jsonReport(aRead(tree, 2), { generatedAt })].join(''),
    )
    expect(library.sourceFiles).toEqual([{ name: 'f0.c' }, { name: 'f1.c' }])
    const keys = [2, 3, 4].map((number) => aDependency(number, '').keyUuid)
    expect(library.dependencies.direct).toEqual([keys[0], keys[1]])
    expect(library.dependencies.dependencies).toEqual({
      [keys[0]!]: [keys[1]],
      [keys[1]!]: [keys[2]],
    })
    expect(library.dependencies.libraries).toHaveLength(3)
    expect(library.dependencies.libraries[2]).toMatchObject({
      artifactId: 'leaf',
      scope: 'COMPILE',
      licenses: [{ name: 'Apache 2.0' }],
    })
  })

  it('lists every candidate, where the summary stops at ten', () => {
    const { result } = operationScenes.find(
      ({ name }) => name === 'library-ambiguous',
    )!
    const { library } = JSON.parse(
      [...jsonReport(result, { generatedAt })].join(''),
    )
    expect(library.candidates).toHaveLength(12)
  })
})

describe('the summary of a library', () => {
  it('shows fifty lines of a tree, and says how many libraries more there are', () => {
    const many = Array.from({ length: 80 }, (_, at) =>
      aDependency(at, `d${at}`),
    )
    const summary = summaryOf(aRead(many))
    expect(summary.match(/^ *- `com/gm)).toHaveLength(50)
    expect(summary).toContain('30 more in `mend-report.json`.')
  })

  it('shows fifty files, and says how many more there are', () => {
    const summary = summaryOf(aRead([], 60))
    expect(summary.match(/^\| `f\d+\.c`/gm)).toHaveLength(50)
    expect(summary).toContain('10 more in `mend-report.json`.')
  })

  it('shows what hangs below a shared library once', () => {
    const shared = aDependency(3, 'shared', [aDependency(4, 'leaf')])
    const tree = [aDependency(2, 'a', [shared]), aDependency(5, 'b', [shared])]
    const summary = summaryOf(aRead(tree))
    expect(summary.match(/com\.example:leaf/g)).toHaveLength(1)
    expect(summary).toMatch(/com\.example:shared.* · see above/)
  })

  it('survives a tree that nests fifty thousand deep', () => {
    let node = aDependency(0, 'leaf')
    for (let depth = 1; depth < 50_000; depth++) {
      node = aDependency(depth, `d${depth}`, [node])
    }
    const shown = present(aRead([node]), presentOptions())
    expect(shown.summary).toContain('49,992 more in')
    expect(bytes(shown.outputs['json'] ?? '')).toBeLessThan(65_536)
  })

  it('says that there are no dependencies, and when Mend refused to list any', () => {
    expect(summaryOf(aRead([]))).toContain('| Dependencies | none |')
    const refused = aRead([])
    const summary = summaryOf({
      ...refused,
      libraryRead: {
        ...refused.libraryRead!,
        refusal: { errorCode: 5000, said: 'no dependencies' },
      },
    })
    expect(summary).toContain(
      'none (Mend refused to list any: `no dependencies`)',
    )
  })
})

describe('the summary of a notification rule', () => {
  const rule = { action: 'CUSTOM', keyRegex: 'a', valueRegex: 'b' } as const
  const shown = (dryRun: boolean) =>
    summaryOf(
      aResult({
        operation: 'notify',
        dryRun,
        notified: { ...rule, sent: !dryRun, compared: { tags: [], of: 3 } },
      }),
    )

  it('says that it cannot be read back, and that no tag matches', () => {
    expect(shown(false)).toContain(
      'Mend has no request that reads this rule back',
    )
    expect(shown(false)).toContain(
      "None of the project's 3 present tags matches.",
    )
  })

  it('says on a dry run what would be set', () => {
    expect(shown(true)).toContain('setup notification would be custom')
    expect(shown(true)).not.toContain('as it was sent')
  })
})

describe('the summary of a deletion', () => {
  it.each([
    ['found', '❌ found, not deleted'],
    ['planned', '📝 would be deleted'],
    ['deleted', '🗑️ deleted'],
    ['unclear', 'the answer to the deletion was lost'],
    ['absent', 'nothing to delete'],
  ] as const)('tells of one that is %s', (status, words) => {
    const deleted = {
      scope: 'product',
      name: 'Shop',
      projects: 2,
      status,
    } as const
    const result = aResult({ operation: 'delete', deleted })
    const { outputs } = present(result, presentOptions())
    expect(summaryOf(result)).toContain(words)
    expect(outputs['product-name']).toBe('Shop')
    expect(JSON.parse(outputs['json'] ?? '').deletion).toEqual(deleted)
  })
})
