import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  type DesiredTags,
  pairs,
  planTags,
  type Tag,
  type TagPlan,
  type Tags,
  tagsFrom,
} from '../../../src/domain/tags/tags.ts'

/** `a=1 a=2 b=3` */
function tags(text: string): Tags {
  return tagsFrom(list(text))
}

function list(text: string): Tag[] {
  return text
    .split(' ')
    .filter(Boolean)
    .map((pair) => {
      const [key = '', value = ''] = pair.split('=')
      return { key, value }
    })
}

function text(changes: readonly Tag[]): string {
  return changes.map(({ key, value }) => `${key}=${value}`).join(' ')
}

/** The server's tags after the plan: saves append, removals remove one pair. */
function applied(present: Tags, { add, remove }: TagPlan): Tags {
  const isRemoved = (tag: Tag) =>
    remove.some(({ key, value }) => key === tag.key && value === tag.value)
  return tagsFrom([...pairs(present), ...add].filter((tag) => !isRemoved(tag)))
}

const desire = (overrides: Partial<DesiredTags>): DesiredTags => ({
  declared: new Map(),
  removals: [],
  mode: 'replace',
  ...overrides,
})

describe('planning tags', () => {
  it.each([
    // present, declared, mode → add, remove, keep
    ['env=dev', 'env=prod', 'replace', 'env=prod', 'env=dev', ''],
    ['env=dev', 'env=prod', 'append', 'env=prod', '', ''],
    ['env=dev env=prod', 'env=prod', 'replace', '', 'env=dev', 'env=prod'],
    ['env=dev env=prod', 'env=prod', 'append', '', '', 'env=prod'],
    ['env=dev', 'env=dev', 'replace', '', '', 'env=dev'],
    ['', 'env=dev env=dev', 'replace', 'env=dev', '', ''],
    ['CTX=1 team=a', 'env=dev', 'replace', 'env=dev', '', ''],
    // Keys and values are case-sensitive.
    ['Env=dev', 'env=Dev', 'replace', 'env=Dev', '', ''],
    ['env=dev', 'env=Dev', 'replace', 'env=Dev', 'env=dev', ''],
    ['env=a env=b', '', 'replace', '', '', ''],
  ] as const)(
    'present %j, declared %j, %s → add %j, remove %j, keep %j',
    (present, declared, mode, add, remove, keep) => {
      const plan = planTags(
        tags(present),
        desire({ declared: tags(declared), mode }),
      )
      expect({
        add: text(plan.add),
        remove: text(plan.remove),
        keep: text(plan.keep),
      }).toEqual({ add, remove, keep })
    },
  )

  it.each([
    ['one value', [{ key: 'env', value: 'a' }], 'env=a'],
    ['every value of a key', [{ key: 'env' }], 'env=a env=b'],
    ['a value that does not exist', [{ key: 'env', value: 'x' }], ''],
    ['a key that does not exist', [{ key: 'nope' }], ''],
    [
      'the same twice',
      [{ key: 'env' }, { key: 'env', value: 'a' }],
      'env=a env=b',
    ],
  ])('a removal of %s', (_, removals, remove) => {
    for (const mode of ['replace', 'append'] as const) {
      const plan = planTags(
        tags('env=a env=b team=x'),
        desire({ removals, mode }),
      )
      expect(text(plan.remove)).toBe(remove)
      expect(plan.add).toEqual([])
    }
  })

  it('keeps a value that is both declared and named in a removal', () => {
    const plan = planTags(
      tags('env=a env=b'),
      desire({
        declared: tags('env=a'),
        removals: [{ key: 'env' }],
        mode: 'append',
      }),
    )
    expect(text(plan.keep)).toBe('env=a')
    expect(text(plan.remove)).toBe('env=b')
  })
})

describe('every plan', () => {
  // Few words, so that keys and values meet.
  const key = fc.constantFrom('env', 'team', 'Team', 'CTX', 'constructor')
  const value = fc.constantFrom('a', 'b', 'A', 'c d')
  const tag = fc.record({ key, value })
  const some = fc.array(tag, { maxLength: 8 }).map(tagsFrom)
  const removal = fc.oneof(tag, fc.record({ key }))
  const desired = fc.record<DesiredTags>({
    declared: some,
    removals: fc.array(removal, { maxLength: 3 }),
    mode: fc.constantFrom('replace', 'append'),
  })
  const always = (
    rule: (present: Tags, desired: DesiredTags, plan: TagPlan) => void,
  ) =>
    fc.assert(
      fc.property(some, desired, (present, desired) => {
        rule(present, desired, planTags(present, desired))
      }),
    )

  it('in replace mode leaves declared keys with exactly the declared values', () => {
    always((present, desired) => {
      const plan = planTags(present, { ...desired, mode: 'replace' })
      const after = applied(present, plan)
      for (const [key, values] of desired.declared) {
        expect([...(after.get(key) ?? [])].sort()).toEqual([...values].sort())
      }
    })
  })

  it('in append mode removes nothing that no removal names', () => {
    always((present, desired) => {
      const plan = planTags(present, { ...desired, mode: 'append' })
      const named = new Set(desired.removals.map(({ key }) => key))
      for (const { key } of plan.remove) expect(named).toContain(key)
      const after = applied(present, plan)
      for (const { key, value } of pairs(desired.declared)) {
        expect(after.get(key)).toContain(value)
      }
    })
  })

  it('leaves keys alone that are neither declared nor named in a removal', () => {
    always((present, desired, plan) => {
      const after = applied(present, plan)
      for (const [key, values] of present) {
        const named = desired.removals.some((removal) => removal.key === key)
        if (named || desired.declared.has(key)) continue
        expect(after.get(key)).toEqual(values)
      }
    })
  })

  it('adds only missing tags, removes only present ones, and none twice', () => {
    always((present, desired, plan) => {
      const has = (tag: Tag) =>
        present.get(tag.key)?.includes(tag.value) ?? false
      expect(plan.add.filter(has)).toEqual([])
      expect(plan.keep.filter((tag) => !has(tag))).toEqual([])
      expect(plan.remove.filter((tag) => !has(tag))).toEqual([])
      const all = [...plan.add, ...plan.remove, ...plan.keep]
      expect(pairs(tagsFrom(all))).toHaveLength(all.length)
      expect(plan.add.length + plan.keep.length).toBe(
        pairs(desired.declared).length,
      )
    })
  })

  it('leaves nothing to do once it is applied', () => {
    always((present, desired, plan) => {
      const again = planTags(applied(present, plan), desired)
      expect([...again.add, ...again.remove]).toEqual([])
    })
  })
})

describe('tags and pairs', () => {
  it('convert into each other, without repeats and in order', () => {
    const entries = list('b=2 a=1 b=1 b=2')
    expect([...tagsFrom(entries)]).toEqual([
      ['b', ['2', '1']],
      ['a', ['1']],
    ])
    expect(text(pairs(tagsFrom(entries)))).toBe('b=2 b=1 a=1')
    expect(text(pairs(new Map([['k', ['x', 'x']]])))).toBe('k=x')
  })
})
