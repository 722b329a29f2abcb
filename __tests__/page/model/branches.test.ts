import { describe, expect, it } from '@jest/globals'
import {
  branchesAbove,
  parentId,
  visibleBranches,
} from '../../../src/page/model/branches.ts'
import { moves } from '../../../src/page/view/tree/tree-keys.ts'
import { aNode } from '../../support/builders.ts'
import { contentsOf, rowOf } from '../../support/html.ts'

const node = (name: string, dependencies: ReturnType<typeof aNode>[] = []) =>
  aNode({
    keyUuid: name,
    name,
    groupId: undefined,
    coordinates: undefined,
    dependencies,
  })

/** a depends on b and c, b on a again. */
const contents = contentsOf(undefined, [
  node('d'),
  node('a', [node('c'), node('b', [node('a')])]),
])
const [a, b] = ['a', 'b'].map((name) => rowOf(contents, name))

const lines = (open: string[]) =>
  visibleBranches(contents, new Set(open)).map(
    ({ row, level, open, circular }) =>
      `${'  '.repeat(level - 1)}${contents.libraries.name(row)}${open ? ' open' : ''}${circular ? ' circular' : ''}`,
  )

describe('the tree', () => {
  it('shows the direct dependencies by name', () => {
    expect(lines([])).toEqual(['a', 'd'])
  })

  it('shows what an open one depends on', () => {
    expect(lines([`${a}`])).toEqual(['a open', '  b', '  c', 'd'])
  })

  it('does not open a library again below itself', () => {
    const open = [`${a}`, `${a}/${b}`, `${a}/${b}/${a}`]
    expect(lines(open)).toEqual([
      'a open',
      '  b open',
      '    a circular',
      '  c',
      'd',
    ])
  })

  it('opens down to the end of a path', () => {
    expect(branchesAbove([3, 1, 4])).toEqual(['3', '3/1'])
    expect(parentId('3/1')).toBe('3')
    expect(parentId('3')).toBeUndefined()
  })
})

describe('a key in the tree', () => {
  const open = new Set([`${a}`])
  const shown = visibleBranches(contents, open)
  const press = (key: string, current: number) => {
    const move = moves(key, shown, current, open)
    if (move === undefined || move === 'enter') return move
    return [move.branch, [...move.open]]
  }
  it.each([
    ['ArrowDown', 0, [`${a}/${b}`, [`${a}`]]],
    ['ArrowUp', 1, [`${a}`, [`${a}`]]],
    ['ArrowUp', 0, [`${a}`, [`${a}`]]],
    ['ArrowRight', 0, [`${a}/${b}`, [`${a}`]]],
    ['ArrowRight', 1, [`${a}/${b}`, [`${a}`, `${a}/${b}`]]],
    ['ArrowRight', 2, undefined],
    ['ArrowLeft', 0, [`${a}`, []]],
    ['ArrowLeft', 1, [`${a}`, [`${a}`]]],
    ['End', 0, [shown.at(-1)?.id, [`${a}`]]],
    ['Home', 3, [`${a}`, [`${a}`]]],
    ['Enter', 1, 'enter'],
    ['x', 1, undefined],
  ])('%s on line %d moves and opens as trees do', (key, current, move) => {
    expect(press(key, current)).toEqual(move)
  })
})
