import { describe, expect, it } from '@jest/globals'
import {
  measureTraits,
  needsOf,
  parseCondition,
} from '../../../src/domain/gate/condition.ts'

const conditionOf = (line: string) => {
  const parsed = parseCondition(line)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.condition
}
const problemOf = (line: string) => {
  const parsed = parseCondition(line)
  return parsed.ok ? undefined : parsed.problem
}

describe('a condition', () => {
  it.each([
    'critical > 0',
    'high > 3',
    'medium >= 10',
    'low = 0',
    'vulnerable-libraries > 0',
    'no-license > 0',
    'outdated > 20%',
    'libraries < 1',
    'libraries <= 0',
    'weak-matches > 10',
    'duplicate-versions > 0',
    'new-libraries > 0',
    'removed-libraries > 10%',
    'new-critical > 0',
    'new-licenses > 0',
    'license in GPL-*, AGPL-*',
    'license not in MIT, Apache-2.0, BSD (3-clause)',
    'library matches log4j:1.*',
    'library matches @babel/*@7.?, log4j:log4j',
  ])('%s is read as it is written', (line) => {
    expect(conditionOf(line).text).toBe(line)
  })

  it.each([
    ['critical>0', { measure: 'critical', operator: '>', limit: 0 }],
    ['  high  >=  3 ', { measure: 'high', operator: '>=', limit: 3 }],
    ['outdated > 12.5 %', { limit: 12.5, percent: true }],
    ['libraries < 1', { operator: '<', limit: 1, percent: false }],
  ])('%s is read whatever the whitespace', (line, expected) => {
    expect(conditionOf(line)).toMatchObject(expected)
  })

  it('holds its patterns, trimmed', () => {
    expect(conditionOf('license   not in MIT ,ISC')).toEqual({
      kind: 'license-not-in',
      text: 'license not in MIT ,ISC',
      patterns: ['MIT', 'ISC'],
    })
  })

  it('with an unknown word is refused with a list of the known ones', () => {
    const problem = problemOf('criticl > 0') ?? ''
    expect(problem).toMatch(
      /^"criticl > 0": unknown condition \(did you mean critical\?\); expected one of /,
    )
    for (const word of [
      ...Object.keys(measureTraits),
      'license in',
      'license not in',
      'library matches',
    ]) {
      expect(problem).toContain(word)
    }
  })

  it.each([
    ['critical', 'one of > >= < <= =, and a whole number'],
    ['critical 0', 'one of > >= < <= =, and a whole number'],
    ['critical > many', 'a whole number'],
    ['critical > 1.5', 'a whole number'],
    ['critical > -1', 'a whole number'],
    ['critical == 1', 'one of > >= < <= ='],
    ['critical > 0 and high > 0', 'a whole number'],
    ['outdated > twenty', 'a whole number or a percentage'],
    ['critical > 20%', 'critical cannot be a percentage'],
    ['libraries < 5%', 'libraries cannot be a percentage'],
    ['outdated > 101%', 'a percentage from 0% to 100%'],
    ['license in', 'one of them is empty'],
    ['license in MIT,, ISC', 'one of them is empty'],
    ['license in [MIT]', 'found "[MIT]"'],
    ['library matches /^log4j/', 'found "/^log4j/"'],
    ['library matches {a}', 'found "{a}"'],
    ["license in 'GPL-*'", `found "'GPL-*'"`],
    ['license in "GPL-*"', 'without quotes'],
    ['license in GPL-*; AGPL-*', 'separated by commas'],
    ['license in (GPL-*)', 'found "(GPL-*)"'],
    ['license in GPL-* AGPL-*', 'separated by commas'],
    ['license in :GPL', 'found ":GPL"'],
    [
      'license in: GPL-*',
      'expected a condition such as license in GPL*, AGPL*',
    ],
    ['license in=GPL', 'expected a condition such as license in GPL*, AGPL*'],
    ['license in-GPL', 'expected a condition such as license in GPL*, AGPL*'],
    ['library matches: log4j', 'expected a condition such as library matches'],
    ['library matches log4j > 0', 'found "log4j > 0"'],
    ['license GPL', 'license in GPL*, AGPL* or license not in MIT'],
    ['license == GPL', 'license not in MIT'],
    ['library log4j', 'library matches log4j:1.*'],
    ['constructor > 0', 'unknown condition'],
    ['> 0', 'unknown condition'],
  ])('%s is refused, saying %s', (line, why) => {
    expect(problemOf(line)).toContain(why)
    expect(problemOf(line)).toContain(`"${line}"`)
  })

  it.each([
    ['critical > 0', { alerts: true }],
    ['new-libraries > 0', { baseline: true }],
    ['new-critical > 0', { alerts: true, baseline: true }],
    ['license in MIT', {}],
  ])('%s names what it needs', (line, needs) => {
    expect(needsOf(conditionOf(line))).toMatchObject(needs)
  })
})
