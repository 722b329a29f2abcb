import { describe, expect, it } from '@jest/globals'
import { assert, property } from 'fast-check'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import { bytes } from '../../../src/domain/text/clean.ts'
import { mermaidFormat } from '../../../src/reports/formats/mermaid.ts'
import { aNode } from '../../support/builders.ts'
import {
  aResult,
  ensured,
  hostileTexts,
  reported,
} from '../../support/results.ts'
import { results, seeded } from './inventories.ts'
import { written } from './written.ts'

const label = /^ {2}(?:n\d+|more)\["(?:[\p{L}\p{M}\p{N} @/.,+():-]|#\d+;)+"\]$/u
const edge = /^ {2}n\d+ (?:-->|-\.-) (?:n\d+|more)$/

/** Which limits it exceeds, and lines that are not part of a diagram. */
function slips(text = '') {
  const lines = text.trimEnd().split('\n').slice(1)
  const edges = lines.filter((line) => edge.test(line))
  const nodes = lines.filter((line) => label.test(line))
  return {
    nodes: nodes.length > 60,
    edges: edges.length > 100 || new Set(edges).size < edges.length,
    bytes: bytes(text) > 10_000,
    other: lines.filter((line) => !label.test(line) && !edge.test(line)),
  }
}
const none = { nodes: false, edges: false, bytes: false, other: [] }

function diagram(...nodes: LibraryNode[]): string {
  const result = aResult({
    ensured: ensured(),
    reported: reported(undefined, nodes),
  })
  return written(mermaidFormat, result) ?? ''
}

function tool(name: string, ...dependencies: LibraryNode[]): LibraryNode {
  const bare = {
    type: 'FILE',
    filename: name,
    coordinates: undefined,
    version: '1',
  }
  return aNode({
    ...bare,
    keyUuid: name,
    name,
    groupId: undefined,
    dependencies,
  })
}

describe('the diagram', () => {
  it('shows a small hierarchy whole, shared libraries once', () => {
    expect(diagram(tool('b', tool('shared')), tool('a', tool('shared')))).toBe(
      [
        'flowchart LR',
        '  n0["web#95;main"]',
        '  n1["a 1"]',
        '  n2["b 1"]',
        '  n3["shared 1"]',
        '  n0 --> n1',
        '  n0 --> n2',
        '  n1 --> n3',
        '  n2 --> n3',
        '',
      ].join('\n'),
    )
  })

  it('says what it leaves out', () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      tool(`t${100 + i}`, tool('shared')),
    )
    const text = diagram(...many)
    expect(slips(text)).toEqual(none)
    expect(text).toContain(
      'more["Not shown: 13 libraries and 41 dependencies"]',
    )
    expect(text).toContain('n0 -.- more')
  })

  it('keeps within the limits for the large project of the simulator', async () => {
    const text = written(mermaidFormat, await seeded('checkout_main'))
    expect(slips(text)).toEqual(none)
    expect(text).toContain('Not shown: 3')
  })

  it('keeps within the limits, and its labels quoted, for any hierarchy', () => {
    assert(
      property(results, (result) => {
        const text = written(mermaidFormat, result)
        if (text) expect(slips(text)).toEqual(none)
      }),
    )
    expect(slips(diagram(...hostileTexts.map((name) => tool(name))))).toEqual(
      none,
    )
  })

  it('drops libraries when their names alone are too long', () => {
    const long = Array.from({ length: 58 }, (_, i) =>
      tool(`${i}${'<'.repeat(50)}`),
    )
    const text = diagram(...long)
    expect(slips(text)).toEqual(none)
    expect(text).toMatch(/Not shown: \d+ libraries/)
  })

  it('leaves nothing in a label that Mermaid would interpret', () => {
    const text = diagram(tool('1. "end" <b> `x` __y__ #1;'))
    expect(text).toContain(
      'n1["1#46; #34;end#34; #60;b#62; #96;x#96; #95;#95;y#95;#95; #35;1#59; 1"]',
    )
  })

  it('draws circles once', () => {
    const text = diagram(tool('a', tool('b')), tool('b', tool('a')))
    expect(slips(text)).toEqual(none)
  })

  it('is not there when the hierarchy was not read', () => {
    expect(
      written(mermaidFormat, aResult({ reported: reported([]) })),
    ).toBeUndefined()
  })
})
