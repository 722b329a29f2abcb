import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  everything,
  matches,
  matchesAge,
  parseRule,
  rulesOf,
  type Selectable,
} from '../../../src/domain/selection/rules.ts'
import { type Tags, tagsFrom } from '../../../src/domain/tags/tags.ts'
import { tag } from '../../support/results.ts'

const tags = (...pairs: string[]): Tags => tagsFrom(pairs.map(tag))

function selection(...lines: string[]) {
  const rules = lines.map((line) => {
    const rule = parseRule(line)
    if (typeof rule === 'string') throw new Error(rule)
    return rule
  })
  return { rules }
}

function selects(lines: readonly string[], object: Partial<Selectable>) {
  const whole = { name: 'svc-a', tags: tags(), ...object }
  return matches(selection(...lines), whole)
}

describe('a rule', () => {
  const team = { tags: tags('team=payments', 'team=web', 'env=prod:eu') }
  it.each([
    ['name=svc-a', {}, true],
    ['name=svc', {}, false],
    ['name=SVC-A', {}, false],
    ['name=svc-*', {}, true],
    ['name=*-a', {}, true],
    ['name=svc-?', {}, true],
    ['name=svc-a?', {}, false],
    ['name = svc-*', {}, true],
    ['name=a=b', { name: 'a=b' }, true],
    ['name=/svc/', { name: 'my-svc-a' }, true],
    ['name=/^svc/', { name: 'my-svc-a' }, false],
    ['name=/SVC/', {}, false],
    ['name=/SVC/i', {}, true],
    ['name=/a/b/', { name: 'x/a/b' }, true],
    ['name=/^(svc|lib)-[a-z]+$/', {}, true],
    ['!name=main', {}, true],
    ['!name=svc-*', {}, false],
    ['! name=/^svc/', {}, false],
    ['product=Plat*', { product: 'Platform' }, true],
    ['product=/form$/', { product: 'Platform' }, true],
    ['product=Platform', { product: 'Mobile' }, false],
    ['!product=Platform', { product: 'Mobile' }, true],
    ['product=*', {}, false],
    ['!product=Platform', {}, false],
    ['tag=team', team, true],
    ['tag=team', {}, false],
    ['!tag=team', {}, true],
    ['!tag=team', team, false],
    ['tag=team:payments', team, true],
    ['tag=team:web', team, true],
    ['tag=team:pay', team, false],
    ['tag=team:pay*', team, true],
    ['tag=env:prod:eu', team, true],
    ['tag = team : web', team, true],
    ['!tag=team:web', team, false],
    ['tag=constructor', team, false],
  ] as const)('%s of %j is %s', (line, object, expected) => {
    expect(selects([line], object)).toBe(expected)
  })
})

describe('a selection', () => {
  it('wants all of its rules to hold', () => {
    const lines = ['name=svc-*', '!name=*-old', 'tag=team']
    expect(selects(lines, { tags: tags('team=x') })).toBe(true)
    expect(selects(lines, {})).toBe(false)
    expect(selects(lines, { name: 'svc-old', tags: tags('team=x') })).toBe(
      false,
    )
  })

  it('without rules selects everything', () => {
    expect(selects([], {})).toBe(true)
    expect(matches(everything, { name: '', tags: tags() })).toBe(true)
  })

  it('keeps the line of each rule for messages', () => {
    const rules = rulesOf(selection('name=a', '! tag=x'), 'tag')
    expect(rules.map(({ line }) => line)).toEqual(['! tag=x'])
  })
})

describe('age', () => {
  const day = 86_400_000

  it('is needed only where a rule asks for it, and matches leaves it open', () => {
    expect(rulesOf(selection('name=a'), 'older-than')).toEqual([])
    expect(
      rulesOf(selection('name=a', 'older-than=90d'), 'older-than'),
    ).toHaveLength(1)
    expect(selects(['older-than=90d'], {})).toBe(true)
    expect(selects(['!older-than=90d'], {})).toBe(true)
  })

  it.each([
    [['older-than=90d'], 91 * day, true],
    [['older-than=90d'], 90 * day, false],
    [['older-than=36h'], 1.6 * day, true],
    [['!older-than=90d'], 91 * day, false],
    [['!older-than=90d'], 90 * day, true],
    [['older-than=30d', '!older-than=90d'], 60 * day, true],
    [['older-than=30d', '!older-than=90d'], 91 * day, false],
    [['older-than=90d'], undefined, false],
    [['!older-than=90d'], undefined, false],
    [['name=a'], undefined, true],
  ])('%j at %s ms is %s', (lines, age, expected) => {
    expect(matchesAge(selection(...lines), age)).toBe(expected)
  })
})

describe('a line that is not a rule', () => {
  it.each([
    ['svc-*', 'expected product='],
    ['naem=x', 'expected product='],
    ['name=', 'expected product='],
    ['!', 'expected product='],
    ['=x', 'expected product='],
    ['!!name=x', 'expected product='],
    ['tag=:x', 'expected product='],
    ['tag=team:', 'expected product='],
    ['older-than=90', '90d or 36h'],
    ['older-than=soon', '90d or 36h'],
    ['older-than=0d', '90d or 36h'],
    ['older-than=-1d', '90d or 36h'],
    ['name=/svc', 'between slashes'],
    ['name=/(/', 'not a valid JavaScript regular expression'],
    ['name=/^(a+)+$/', 'repeated group that contains a repetition'],
  ])('%s is named with what is accepted', (line, accepted) => {
    expect(parseRule(line)).toEqual(expect.stringContaining(`"${line}": `))
    expect(parseRule(line)).toEqual(expect.stringContaining(accepted))
  })
})

describe('parsing', () => {
  it('never throws, whatever the line', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((end) => `name=/${end}/`),
      fc.string().map((end) => `!tag=${end}`),
    )
    fc.assert(
      fc.property(line, (line) => {
        const rule = parseRule(line)
        if (typeof rule === 'string') expect(rule).not.toBe('')
        else expect(rule.line).toBe(line.trim())
      }),
    )
  })
})
