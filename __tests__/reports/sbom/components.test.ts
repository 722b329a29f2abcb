import { describe, expect, it } from '@jest/globals'
import { flatTree } from '../../../src/domain/inventory/flat-tree.ts'
import {
  componentsOf,
  hasComponents,
} from '../../../src/reports/sbom/components.ts'
import { aLibrary, aNode } from '../../support/builders.ts'
import { aResult, reported } from '../../support/results.ts'

function sourceOf(...[libraries, nodes]: Parameters<typeof reported>) {
  return {
    result: aResult({ reported: reported(libraries, nodes) }),
    tree: nodes && flatTree(nodes),
    warnOnly: false,
    links: {},
  }
}

function bill(...read: Parameters<typeof reported>) {
  return componentsOf(sourceOf(...read))
}

describe('the components', () => {
  it('join inventory and hierarchy: coordinates come from one, licenses from the other', () => {
    const names = {
      groupId: 'log4j',
      artifactId: 'log4j',
      type: 'UNKNOWN_ARTIFACT',
    }
    const library = aLibrary({
      keyUuid: 'a',
      ...names,
      name: 'Log4j',
      version: '1.2.17',
    })
    const node = aNode({
      keyUuid: 'a',
      ...names,
      coordinates: 'log4j:log4j:1.2.17',
    })
    expect(bill([library], [node])).toMatchObject([
      {
        purl: { text: 'pkg:maven/log4j/log4j@1.2.17' },
        name: 'log4j:log4j',
        relation: 'direct',
        library: { name: 'Log4j', licenses: [{ name: 'Apache 2.0' }] },
      },
    ])
    expect(bill([library])).toMatchObject([
      { purl: { text: 'pkg:generic/Log4j@1.2.17' }, relation: undefined },
    ])
  })

  it('have each library once, also those that only the hierarchy has', () => {
    const libraries = ['b', 'a', 'b'].map((keyUuid) => aLibrary({ keyUuid }))
    const nodes = [
      aNode({ keyUuid: 'c', dependencies: [aNode({ keyUuid: 'a' })] }),
    ]
    const keys = bill(libraries, nodes)?.map(({ library }) => library.keyUuid)
    expect(keys).toEqual(['a', 'b', 'c'])
  })

  it('are there when either was read, even if it is empty', () => {
    expect(hasComponents(sourceOf())).toBe(false)
    expect(hasComponents(sourceOf([]))).toBe(true)
    expect(hasComponents(sourceOf(undefined, []))).toBe(true)
    expect(bill([])).toEqual([])
  })

  it('are made once for all formats of a run', () => {
    const source = sourceOf([aLibrary()])
    expect(componentsOf(source)).toBe(componentsOf(source))
  })
})
