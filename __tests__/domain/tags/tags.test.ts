import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import {
  pairs,
  planTags,
  type Tag,
  type TagPlan,
  type Tags,
  type TagWishes,
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

function told(changes: readonly Tag[]): string {
  return changes.map(({ key, value }) => `${key}=${value}`).join(' ')
}

/** What the server holds after the plan: saves append, removes take one pair. */
function applied(present: Tags, { add, remove }: TagPlan): Tags {
  const gone = (tag: Tag) =>
    remove.some(({ key, value }) => key === tag.key && value === tag.value)
  return tagsFrom([...pairs(present), ...add].filter((tag) => !gone(tag)))
}

const wish = (overrides: Partial<TagWishes>): TagWishes => ({
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
    // Case makes another key, and another value.
    ['Env=dev', 'env=Dev', 'replace', 'env=Dev', '', ''],
    ['env=dev', 'env=Dev', 'replace', 'env=Dev', 'env=dev', ''],
    ['env=a env=b', '', 'replace', '', '', ''],
  ] as const)(
    'present %j, declared %j, %s → add %j, remove %j, keep %j',
    (present, declared, mode, add, remove, keep) => {
      const plan = planTags(
        tags(present),
        wish({ declared: tags(declared), mode }),
      )
      expect({
        add: told(plan.add),
        remove: told(plan.remove),
        keep: told(plan.keep),
      }).toEqual({ add, remove, keep })
    },
  )

  it.each([
    ['one value', [{ key: 'env', value: 'a' }], 'env=a'],
    ['every value of a key', [{ key: 'env' }], 'env=a env=b'],
    ['a value that is not there', [{ key: 'env', value: 'x' }], ''],
    ['a key that is not there', [{ key: 'nope' }], ''],
    [
      'the same twice',
      [{ key: 'env' }, { key: 'env', value: 'a' }],
      'env=a env=b',
    ],
  ])('a removal of %s', (_, removals, remove) => {
    for (const mode of ['replace', 'append'] as const) {
      const plan = planTags(
        tags('env=a env=b team=x'),
        wish({ removals, mode }),
      )
      expect(told(plan.remove)).toBe(remove)
      expect(plan.add).toEqual([])
    }
  })

  it('keeps a value that is both declared and named in a removal', () => {
    const plan = planTags(
      tags('env=a env=b'),
      wish({
        declared: tags('env=a'),
        removals: [{ key: 'env' }],
        mode: 'append',
      }),
    )
    expect(told(plan.keep)).toBe('env=a')
    expect(told(plan.remove)).toBe('env=b')
  })
})

describe('every plan', () => {
  // Few words, so that keys and values meet.
  const key = fc.constantFrom('env', 'team', 'Team', 'CTX', 'constructor')
  const value = fc.constantFrom('a', 'b', 'A', 'c d')
  const tag = fc.record({ key, value })
  const some = fc.array(tag, { maxLength: 8 }).map(tagsFrom)
  const removal = fc.oneof(tag, fc.record({ key }))
  const wishes = fc.record<TagWishes>({
    declared: some,
    removals: fc.array(removal, { maxLength: 3 }),
    mode: fc.constantFrom('replace', 'append'),
  })
  const always = (
    rule: (present: Tags, wishes: TagWishes, plan: TagPlan) => void,
  ) =>
    fc.assert(
      fc.property(some, wishes, (present, wishes) => {
        rule(present, wishes, planTags(present, wishes))
      }),
    )

  it('in replace mode leaves declared keys with exactly the declared values', () => {
    always((present, wishes) => {
      const plan = planTags(present, { ...wishes, mode: 'replace' })
      const after = applied(present, plan)
      for (const [key, values] of wishes.declared) {
        expect([...(after.get(key) ?? [])].sort()).toEqual([...values].sort())
      }
    })
  })

  it('in append mode takes nothing away that no removal names', () => {
    always((present, wishes) => {
      const plan = planTags(present, { ...wishes, mode: 'append' })
      const named = new Set(wishes.removals.map(({ key }) => key))
      for (const { key } of plan.remove) expect(named).toContain(key)
      const after = applied(present, plan)
      for (const { key, value } of pairs(wishes.declared)) {
        expect(after.get(key)).toContain(value)
      }
    })
  })

  it('leaves keys alone that are neither declared nor named in a removal', () => {
    always((present, wishes, plan) => {
      const after = applied(present, plan)
      for (const [key, values] of present) {
        const named = wishes.removals.some((removal) => removal.key === key)
        if (named || wishes.declared.has(key)) continue
        expect(after.get(key)).toEqual(values)
      }
    })
  })

  it('adds only what is missing, removes only what is there, and nothing in both', () => {
    always((present, wishes, plan) => {
      const has = (tag: Tag) =>
        present.get(tag.key)?.includes(tag.value) ?? false
      expect(plan.add.filter(has)).toEqual([])
      expect(plan.keep.filter((tag) => !has(tag))).toEqual([])
      expect(plan.remove.filter((tag) => !has(tag))).toEqual([])
      const all = [...plan.add, ...plan.remove, ...plan.keep]
      expect(pairs(tagsFrom(all))).toHaveLength(all.length)
      expect(plan.add.length + plan.keep.length).toBe(
        pairs(wishes.declared).length,
      )
    })
  })

  it('once applied leaves nothing to do', () => {
    always((present, wishes, plan) => {
      const again = planTags(applied(present, plan), wishes)
      expect([...again.add, ...again.remove]).toEqual([])
    })
  })
})

describe('tags and pairs', () => {
  it('are each other, without repeats and in order', () => {
    const entries = list('b=2 a=1 b=1 b=2')
    expect([...tagsFrom(entries)]).toEqual([
      ['b', ['2', '1']],
      ['a', ['1']],
    ])
    expect(told(pairs(tagsFrom(entries)))).toBe('b=2 b=1 a=1')
    expect(told(pairs(new Map([['k', ['x', 'x']]])))).toBe('k=x')
  })
})
