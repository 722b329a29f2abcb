import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as v from 'valibot'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import { tree } from '../../../src/mend/wire/tree.ts'

const node = v.pipe(
  v.looseObject({ keyUuid: v.string() }),
  v.transform(({ keyUuid }) => ({ keyUuid, name: keyUuid })),
)

interface Row {
  keyUuid: string
  dependencies?: Row[]
}

const rows: fc.Arbitrary<Row[]> = fc.letrec<{ row: Row; rows: Row[] }>(
  (tie) => ({
    row: fc.record(
      { keyUuid: fc.uuid(), dependencies: tie('rows') },
      { requiredKeys: ['keyUuid'] },
    ),
    rows: fc.array(tie('row'), { maxLength: 6, depthIdentifier: 'tree' }),
  }),
).rows

/** The plain recursion that the real walk must agree with. */
function recursive(given: readonly Row[]): LibraryNode[] {
  return given.map(({ keyUuid, dependencies = [] }) => ({
    keyUuid,
    name: keyUuid,
    dependencies: recursive(dependencies),
  }))
}

describe('the tree', () => {
  it('equals the result of a recursion', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(v.parse(tree(node), given)).toEqual(recursive(given))
      }),
    )
  })

  it('does not change what it reads', () => {
    const given = [{ keyUuid: 'a', dependencies: [{ keyUuid: 'b' }] }]
    const before = structuredClone(given)
    v.parse(tree(node), given)
    expect(given).toEqual(before)
  })

  it('takes children that are not a list for a fault, not for a leaf', () => {
    const given = [{ keyUuid: 'a', dependencies: { keyUuid: 'b' } }]
    const { issues } = v.safeParse(tree(node), given)
    expect(issues?.map(({ message }) => message)).toEqual([
      'libraries[0].dependencies is not a list',
    ])
  })

  it('names a bad node and the root that was given', () => {
    const given = [{ keyUuid: 'a', dependencies: [{ keyUuid: 1 }] }]
    const { issues } = v.safeParse(tree(node, 'parts'), given)
    expect(issues?.map(({ message }) => message)).toEqual([
      'parts[0].dependencies[0] is not a library (keyUuid)',
    ])
  })
})
