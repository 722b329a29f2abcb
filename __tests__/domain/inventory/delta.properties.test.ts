import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Library } from '../../../src/domain/library/library.ts'
import {
  aLibrary,
  aVulnerability,
  deltaBetween,
} from '../../support/builders.ts'

const library = fc
  .record({
    groupId: fc.constantFrom('a', 'b', 'c'),
    version: fc.option(
      fc.constantFrom('1.0', '1.1', '2.0', '2.0-rc1', '3-jre'),
      {
        nil: undefined,
      },
    ),
    licenses: fc.subarray(['MIT', 'ISC', 'GPL 3.0']),
    vulnerabilities: fc.subarray(['CVE-1', 'CVE-2', 'CVE-3']),
    keyUuid: fc.uuid(),
  })
  .map(({ licenses, vulnerabilities, ...rest }) =>
    aLibrary({
      type: 'NODE_PACKAGED_MODULE',
      ...rest,
      licenses: licenses.map((name) => ({ name })),
      vulnerabilities: vulnerabilities.map((id) => aVulnerability({ id })),
    }),
  )
const inventory = fc.array(library, { maxLength: 12 })
const key = ({ groupId, version = '' }: Library) => `${groupId} ${version}`
const keys = (libraries: readonly Library[]) => libraries.map(key).sort()

describe('every delta', () => {
  it('of an inventory with itself, however shuffled, is empty', () => {
    fc.assert(
      fc.property(inventory, (one) => {
        const delta = deltaBetween(one, one.toReversed())
        const lists = Object.values(delta).map((list) => list ?? [])
        expect(lists.flat()).toEqual([])
      }),
    )
  })

  it('mirrors the one in the other direction', () => {
    fc.assert(
      fc.property(inventory, inventory, (one, other) => {
        const there = deltaBetween(one, other)
        const back = deltaBetween(other, one)
        expect(back.added).toEqual(there.removed)
        expect(back.removed).toEqual(there.added)
        // A scan that found nothing fixes nothing.
        expect(there.fixedVulnerabilities).toEqual(
          other.length > 0 ? back.newVulnerabilities : undefined,
        )
        const turned = { up: 'down', down: 'up', changed: 'changed' } as const
        const mirrored = there.changed.map(({ before, after, step }) => [
          key(after),
          key(before),
          turned[step],
        ])
        expect(
          back.changed
            .map(({ before, after, step }) => [key(before), key(after), step])
            .sort(),
        ).toEqual(mirrored.sort())
        expect(back.licenseChanges).toHaveLength(there.licenseChanges.length)
      }),
    )
  })

  it('leads from one inventory to the other', () => {
    fc.assert(
      fc.property(inventory, inventory, (one, other) => {
        const { added, removed, changed } = deltaBetween(one, other)
        const left = [...keys(one)]
        const gone = [...removed, ...changed.map(({ before }) => before)]
        for (const name of keys(gone)) left.splice(left.indexOf(name), 1)
        const come = [...added, ...changed.map(({ after }) => after)]
        expect([...left, ...keys(come)].sort()).toEqual(keys(other))
      }),
    )
  })

  it('is the same in whatever order the libraries come', () => {
    const both = fc.tuple(inventory, inventory).chain(([one, other]) =>
      fc.record({
        straight: fc.constant([one, other] as const),
        shuffled: fc.tuple(
          fc.shuffledSubarray(one, { minLength: one.length }),
          fc.shuffledSubarray(other, { minLength: other.length }),
        ),
      }),
    )
    fc.assert(
      fc.property(both, ({ straight, shuffled }) => {
        expect(deltaBetween(...shuffled)).toEqual(deltaBetween(...straight))
      }),
    )
  })
})
