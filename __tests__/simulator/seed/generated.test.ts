import { describe, expect, it } from '@jest/globals'
import type { StoredNode } from '../../../src/simulator/model/contents.ts'
import { Identifiers } from '../../../src/simulator/model/identifiers.ts'
import { generatedContents } from '../../../src/simulator/seed/generated.ts'

const make = (count: number, seed = 1) =>
  generatedContents(new Identifiers(seed), count, seed)

function depthOf(nodes: readonly StoredNode[]): number {
  return nodes.length === 0
    ? 0
    : 1 + Math.max(...nodes.map((node) => depthOf(node.dependencies)))
}

function nodeCount(nodes: readonly StoredNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + nodeCount(node.dependencies), 0)
}

describe('a generated inventory', () => {
  it.each([0, 1, 10, 5_000])('has exactly %d libraries', (count) => {
    expect(make(count).libraries.size).toBe(count)
  })

  it('has a tree with at most seven levels and some libraries twice', () => {
    const { roots } = make(5_000)
    expect(depthOf(roots)).toBe(7)
    expect(nodeCount(roots)).toBeGreaterThan(5_200)
    expect(nodeCount(roots)).toBeLessThan(6_000)
  })

  it('follows from its seed', () => {
    const text = (seed: number) => JSON.stringify(make(200, seed).roots)
    expect(text(1)).toBe(text(1))
    expect(text(2)).not.toBe(text(1))
  })

  it('has vulnerabilities of every severity in about a tenth of the libraries', () => {
    const all = [...make(5_000).libraries.values()]
    const vulnerable = all.filter((row) => row.vulnerabilities.length > 0)
    expect(vulnerable.length).toBeGreaterThan(400)
    expect(vulnerable.length).toBeLessThan(600)
    const scores = vulnerable.flatMap((row) =>
      row.vulnerabilities.map((one) => one.cvss3_score ?? 0),
    )
    for (const [from, to] of [
      [9, 10],
      [7, 9],
      [4, 7],
      [0.1, 4],
    ] as const) {
      const those = scores.filter((score) => score >= from && score < to)
      expect(those.length).toBeGreaterThan(20)
    }
  })
})
