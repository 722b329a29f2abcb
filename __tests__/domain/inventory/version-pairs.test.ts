import { describe, expect, it } from '@jest/globals'
import { versionOrder } from '../../../src/domain/inventory/version-order.ts'
import { pairVersions } from '../../../src/domain/inventory/version-pairs.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { aLibrary } from '../../support/builders.ts'

const order = (a: Library, b: Library) =>
  versionOrder(a.version ?? '', b.version ?? '')
const versions = (text: string) =>
  text
    .split(' ')
    .filter(Boolean)
    .map((version) => aLibrary({ version }))
    .sort(order)

describe('the versions of one package', () => {
  it.each([
    ['1 2', '1 2', { kept: '1>1 2>2' }],
    ['1', '2', { changed: '1>2' }],
    ['1.2', '1.3 2.0', { changed: '1.2>1.3', added: '2.0' }],
    ['1.2 2.0', '1.3', { changed: '1.2>1.3', removed: '2.0' }],
    ['1.1 1.2', '1.3', { changed: '1.2>1.3', removed: '1.1' }],
    ['1.0 2.0', '3.0 4.0', { changed: '1.0>3.0 2.0>4.0' }],
    ['1 1 2', '1 3', { kept: '1>1', changed: '2>3', removed: '1' }],
    ['1:1.0 1:2.0', '1:1.1', { changed: '1:1.0>1:1.1', removed: '1:2.0' }],
    ['1!1.0 1!2.0', '1!1.1', { changed: '1!1.0>1!1.1', removed: '1!2.0' }],
    ['v1.0 v2.0', 'v01.1', { changed: 'v1.0>v01.1', removed: 'v2.0' }],
    ['', '1 2', { added: '1 2' }],
  ])('from %s to %s', (before, after, expected) => {
    const pairs = pairVersions(versions(before), versions(after), order)
    const shown = {
      kept: pairs.kept.map(([a, b]) => `${a.version}>${b.version}`).join(' '),
      changed: pairs.changed
        .map(([a, b]) => `${a.version}>${b.version}`)
        .join(' '),
      removed: pairs.removed.map(({ version }) => version).join(' '),
      added: pairs.added.map(({ version }) => version).join(' '),
    }
    const nothing = { kept: '', changed: '', removed: '', added: '' }
    expect(shown).toEqual({ ...nothing, ...expected })
  })
})
