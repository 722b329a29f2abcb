import { describe, expect, it } from '@jest/globals'
import { flatTree } from '../../../src/domain/inventory/flat-tree.ts'
import { libraryFixes } from '../../../src/domain/inventory/library-fix.ts'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import { jsonReport } from '../../../src/reports/json/report.ts'
import { aLibrary, aNode } from '../../support/builders.ts'
import { gated } from '../../support/comparisons.ts'
import {
  aResult,
  ensured,
  productToken,
  projectToken,
  reported,
} from '../../support/results.ts'
import { hierarchy, libraries, scenes } from '../scenes.ts'

const generatedAt = new Date('2026-11-20T10:02:00Z')

function reportOf(result = aResult()) {
  const nodes = result.reported?.hierarchy
  const tree = nodes && flatTree(nodes)
  return [...jsonReport(result, { generatedAt, tree })].join('')
}

describe('the report file', () => {
  it('says when it was made and in which version', () => {
    expect(JSON.parse(reportOf())).toEqual({
      schemaVersion: 1,
      generatedAt: '2026-11-20T10:02:00.000Z',
      operation: 'sync',
      result: 'passed',
      reasons: [],
      dryRun: false,
    })
  })

  it('names all projects of a run before what they come to together, and no project of its own', () => {
    const found = { ensured: ensured(), reported: reported(libraries) }
    const target = { name: 'web_main', outcome: 'passed', reasons: [] } as const
    const targets = [
      { ...target, ...found, outcome: 'failed' as const },
      { ...target, ...found, name: 'web_api' },
    ]
    const report = JSON.parse(
      reportOf(aResult({ ...found, outcome: 'failed', targets })),
    )
    const fields = Object.keys(report)
    expect(fields.indexOf('projects')).toBe(fields.indexOf('dryRun') + 1)
    expect(fields).not.toContain('product')
    expect(fields).not.toContain('project')
    const results = report.projects.map((one: { result: string }) => one.result)
    expect(results).toEqual(['failed', 'passed'])
  })

  it('has an empty gate where an inventory was read and no conditions are set', () => {
    const report = (more: Parameters<typeof aResult>[0]) =>
      JSON.parse(reportOf(aResult({ reported: reported([]), ...more })))
    expect(report({ gated: gated([]) }).gate).toEqual([])
    expect(report({})).not.toHaveProperty('gate')
  })

  it('lists the libraries by keyUuid with everything that is known about them', () => {
    const shuffled = [...libraries].reverse()
    const report = JSON.parse(
      reportOf(aResult({ reported: reported(shuffled) })),
    )
    const fixOf = libraryFixes()
    const expected = libraries.map((one) => ({ ...one, fix: fixOf(one) }))
    expect(report.libraries).toEqual(JSON.parse(JSON.stringify(expected)))
  })

  it('is the same, byte for byte, in whatever order Mend answers', () => {
    const one = aResult({ reported: reported(libraries, hierarchy) })
    const other = aResult({
      reported: reported([...libraries].reverse(), [...hierarchy].reverse()),
    })
    expect(reportOf(other)).toBe(reportOf(one))
  })

  it('flattens the hierarchy, and joins what it says about a library in several places', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((keyUuid) => aNode({ keyUuid }))
    const nodes = [
      aNode({ keyUuid: 'a', dependencies: [c!, b!] }),
      b!,
      aNode({ keyUuid: 'b', dependencies: [a!] }),
    ]
    const { hierarchy } = JSON.parse(
      reportOf(
        aResult({ reported: reported([aLibrary({ keyUuid: 'a' })], nodes) }),
      ),
    )
    expect(hierarchy.direct).toEqual(['a', 'b'])
    expect(hierarchy.dependencies).toEqual({ a: ['b', 'c'], b: ['a'] })
    expect(
      hierarchy.libraries.map(({ keyUuid }: LibraryNode) => keyUuid),
    ).toEqual(['b', 'c'])
  })

  it('survives a hierarchy that nests fifty thousand deep', () => {
    let node = aNode({ keyUuid: 'leaf' })
    for (let depth = 0; depth < 50_000; depth++) {
      node = aNode({ keyUuid: `k${depth}`, dependencies: [node] })
    }
    const result = aResult({ reported: reported(undefined, [node]) })
    const { hierarchy } = JSON.parse(reportOf(result))
    expect(Object.keys(hierarchy.dependencies)).toHaveLength(50_000)
  })

  it('treats a library called __proto__ like any other', () => {
    const nodes = [
      aNode({ keyUuid: '__proto__', dependencies: [aNode({ keyUuid: 'x' })] }),
    ]
    const text = reportOf(aResult({ reported: reported(undefined, nodes) }))
    expect(JSON.parse(text).hierarchy.direct).toEqual(['__proto__'])
    expect(text).toContain('"__proto__": [')
  })

  it('escapes invisible and bidirectional characters, and keeps the value', () => {
    const name = 'a\u202Eb\u2028c\u{E0041}'
    const text = reportOf(aResult({ reported: reported([aLibrary({ name })]) }))
    expect(text).toContain('a\\u202eb\\u2028c\\udb40\\udc41')
    expect(JSON.parse(text).libraries[0].name).toBe(name)
  })

  it('holds no token', () => {
    const text = reportOf(aResult({ ensured: ensured() }))
    expect(text).not.toContain(projectToken)
    expect(text).not.toContain(productToken)
  })

  it('is JSON whatever the names hold', () => {
    for (const { result } of scenes) {
      expect(() => JSON.parse(reportOf(result))).not.toThrow()
    }
  })
})
