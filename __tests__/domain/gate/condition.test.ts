import { describe, expect, it } from '@jest/globals'
import { parseCondition } from '../../../src/domain/gate/condition.ts'
import {
  measureTraits,
  traitsOf,
} from '../../../src/domain/gate/measure-traits.ts'

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
    'new-high > 0',
    'new-vulnerabilities > 0',
    'new-licenses > 0',
    'fixable-critical > 0',
    'fixable-high > 0',
    'direct-critical > 0',
    'direct-high > 3',
    'cvss >= 9.0',
    'cvss > 10.0',
    'scan-age > 7d',
    'scan-age >= 12h',
    'policy-violations > 0',
    'expired-waivers > 0',
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
    ['outdated > 12.5 %', { limit: 12.5, unit: '%' }],
    ['cvss>=9', { text: 'cvss >= 9.0', limit: 9 }],
    ['cvss >= 7.5', { text: 'cvss >= 7.5', limit: 7.5 }],
    ['scan-age>7 d', { text: 'scan-age > 7d', limit: 7, unit: 'd' }],
    ['scan-age > 36h', { limit: 36, unit: 'h' }],
    ['libraries < 1', { operator: '<', limit: 1, unit: undefined }],
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

  it.each([
    ['criticl > 0', 'critical'],
    ['licence in GPL*', 'license in'],
    ['Licence not in MIT', 'license not in'],
    ['no-licence > 0', 'no-license'],
    ['libary matches log4j', 'library matches'],
    ['librarys > 3', 'libraries'],
    ['direct-crit > 0', 'direct-critical'],
    ['xyz > 0', undefined],
  ])('%s suggests %s', (line, near) => {
    const hint = near === undefined ? '; expected' : `(did you mean ${near}?)`
    expect(problemOf(line)).toContain(
      `unknown condition${near ? ' ' : ''}${hint}`,
    )
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
    ['cvss >= 9.55', 'a CVSS score from 0.0 to 10.0'],
    ['cvss >= 11', 'a CVSS score from 0.0 to 10.0'],
    ['cvss >= 10.1', 'a CVSS score from 0.0 to 10.0'],
    ['cvss >= critical', 'a CVSS score from 0.0 to 10.0'],
    ['cvss >= 90%', 'cvss cannot be a percentage; expected a CVSS score'],
    ['cvss >= 9d', 'a CVSS score from 0.0 to 10.0'],
    ['scan-age > 7', 'a number of days or hours such as 7d or 12h'],
    ['scan-age > 1.5d', 'a number of days or hours'],
    ['scan-age > 7w', 'a number of days or hours'],
    ['scan-age > 7%', 'scan-age cannot be a percentage'],
    ['critical > 7d', 'a whole number'],
    ['new-medium > 0', 'unknown condition'],
    ['license in', 'one of them is empty'],
    ['license in MIT,, ISC', 'one of them is empty'],
    ['license in [MIT]', 'found "[MIT]"'],
    ['library matches /^log4j/', 'found "/^log4j/"'],
    ['library matches {a}', 'found "{a}"'],
    ['library matches a, pkg:npm/b@1', 'found the package URL "pkg:npm/b@1"'],
    ['library matches PKG:golang/*', 'found the package URL "PKG:golang/*"'],
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
    ['direct-high > 0', { alerts: true, hierarchy: true }],
    ['cvss >= 9.0', { alerts: true }],
    ['scan-age > 7d', { scanDate: true }],
    ['policy-violations > 0', { policyViolations: true }],
    ['expired-waivers > 0', {}],
  ])('%s names what it needs', (line, needs) => {
    const condition = conditionOf(line)
    if (condition.kind !== 'count') throw new Error('a pattern')
    expect(traitsOf(condition.measure)).toMatchObject(needs)
  })
})
