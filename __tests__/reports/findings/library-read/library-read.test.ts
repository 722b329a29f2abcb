import { describe, expect, it } from '@jest/globals'
import type { DependencyNode } from '../../../../src/domain/library/library.ts'
import { bytes } from '../../../../src/domain/text/clean.ts'
import { jsonReport } from '../../../../src/reports/json/report.ts'
import { present } from '../../../../src/reports/present.ts'
import { aResult, presentOptions } from '../../../support/results.ts'
import { aDependency, operationScenes } from '../../operation-scenes.ts'

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
  it('shows fifty lines of a tree, and says how many more libraries there are', () => {
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

  it('shows the dependencies of a shared library once', () => {
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
