import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { findByName, nearestNames } from '../../src/domain/project.ts'

const rows = (...names: string[]) =>
  names.map((name, index) => ({ name, token: `t-${index}` }))

describe('finding by name', () => {
  it.each([
    ['web', ['api', 'web'], 't-1'],
    ['Web', ['web', 'Web', 'WEB'], 't-1'],
    [' web', ['web', ' web'], 't-1'],
    ['errorCode', ['errorCode'], 't-0'],
  ])('%j among %j is exactly %s', (name, names, token) => {
    expect(findByName(rows(...names), name)).toMatchObject({
      kind: 'exact',
      found: { token },
    })
  })

  it.each([
    ['web', ['Web'], ['Web']],
    ['web', ['api', 'WEB', ' web '], ['WEB', ' web ']],
    [' Web', ['web'], ['web']],
    ['ÄPP', ['äpp'], ['äpp']],
    ['Caf\u00E9', ['Cafe\u0301'], ['Cafe\u0301']],
  ])(
    '%j among %j could be one of %j, and none is picked',
    (name, names, near) => {
      const match = findByName(rows(...names), name)
      expect(match.kind).toBe('ambiguous')
      expect(
        match.kind === 'ambiguous' && match.near.map(({ name }) => name),
      ).toEqual(near)
    },
  )

  it.each([
    ['web', []],
    ['web', ['web2', 'we', 'web/api', 'w eb']],
    ['constructor', ['web']],
  ])('%j among %j is not there', (name, names) => {
    expect(findByName(rows(...names), name)).toEqual({ kind: 'none' })
  })

  it.each([
    // wanted, what is there, in what they differ
    ['web', 'Web', ['case']],
    ['STRASSE', 'straße', ['case']],
    ['ΣΟΦΟΣ', 'σοφος', ['case']],
    ['web', ' web\t', ['whitespace']],
    ['web shop', 'web  shop', ['whitespace']],
    ['web shop', 'web\u00A0shop', ['whitespace']],
    ['web shop', 'web\u3000\nshop', ['whitespace']],
    ['web', 'web\u200B', ['invisible characters']],
    ['web', '\uFEFFweb', ['invisible characters']],
    ['web', 'we\u00ADb', ['invisible characters']],
    ['web', 'we\u202Eb', ['invisible characters']],
    ['web', 'we\u0007b', ['invisible characters']],
    ['می\u200Cخواهم', 'میخواهم', ['invisible characters']],
    ['♥', '♥\uFE0F', ['invisible characters']],
    ['Caf\u00E9', 'Cafe\u0301', ['Unicode normal form']],
    ['Cafe\u0301', 'Caf\u00E9', ['Unicode normal form']],
    ['\uD55C', '\u1112\u1161\u11AB', ['Unicode normal form']],
    ['web', 'ｗｅｂ', ['Unicode normal form']],
    ['caf\u00E9', ' CAFE\u0301', ['whitespace', 'Unicode normal form', 'case']],
    ['web shop', 'web \u200B shop', ['whitespace', 'invisible characters']],
  ])('%j and %j differ only in %j', (name, other, differences) => {
    expect(findByName(rows(other), name)).toMatchObject({
      kind: 'ambiguous',
      near: [{ name: other }],
      differences,
    })
    expect(findByName(rows(other, name), name)).toMatchObject({
      kind: 'exact',
      found: { token: 't-1' },
    })
  })

  it('picks none of several with exactly that name', () => {
    expect(findByName(rows('web', 'Web', 'web'), 'web')).toEqual({
      kind: 'duplicate',
      count: 2,
    })
  })

  it('takes a name that is there for exactly that one', () => {
    const names = fc.uniqueArray(fc.string(), { minLength: 1 })
    fc.assert(
      fc.property(names, fc.nat(), (names, pick) => {
        const name = names[pick % names.length] ?? ''
        expect(findByName(rows(...names), name)).toMatchObject({
          kind: 'exact',
          found: { name },
        })
      }),
    )
  })
})

describe('the nearest names', () => {
  const names = ['payments', 'Payment-API', 'playground', 'orders', 'payroll']

  it('come most alike first', () => {
    expect(nearestNames(names, 'payment')).toEqual([
      'payments',
      'Payment-API',
      'payroll',
    ])
  })

  it('are at most as many as asked for', () => {
    expect(nearestNames(names, 'payment', 1)).toEqual(['payments'])
    expect(nearestNames(names, 'payment', 0)).toEqual([])
  })

  it('are none where nothing is alike', () => {
    expect(nearestNames(names, 'xyz')).toEqual([])
    expect(nearestNames([], 'payment')).toEqual([])
    expect(nearestNames(names, '')).toEqual([])
  })

  it('do not depend on the order in which the server lists', () => {
    const word = fc.stringMatching(/^[ab]{2,6}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word), word, (names, wanted) => {
        expect(nearestNames(names.toReversed(), wanted)).toEqual(
          nearestNames(names, wanted),
        )
      }),
    )
  })

  it('are given for a long listing at once', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `project-${n}`)
    expect(nearestNames([...many, 'payments'], 'payment', 1)).toEqual([
      'payments',
    ])
  })
})
