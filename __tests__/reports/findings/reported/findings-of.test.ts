import { describe, expect, it } from '@jest/globals'
import { combineFindings } from '../../../../src/operations/target/combine.ts'
import { present } from '../../../../src/reports/present.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { compared, gated } from '../../../support/comparisons.ts'
import { aResult, presentOptions, reported } from '../../../support/results.ts'
import { runOf } from '../../portfolio-scenes.ts'

const flawed = (name: string, ...ids: readonly string[]) =>
  aLibrary({
    ...{ keyUuid: name, name, groupId: name, artifactId: name },
    vulnerabilities: ids.map((id) =>
      aVulnerability({ id, severity: id === 'CVE-3' ? 'low' : 'high' }),
    ),
  })
/** Both have CVE-1. */
const sharing = [flawed('a', 'CVE-1', 'CVE-3'), flawed('b', 'CVE-1')]
const apart = [flawed('a', 'CVE-1', 'CVE-3'), flawed('b', 'CVE-2')]

const projectOf = (name: string, libraries = sharing) => ({
  ...{ name, outcome: 'passed' as const, reasons: [] },
  reported: reported(libraries),
})
const shown = (more: Parameters<typeof aResult>[0]) =>
  present(aResult(more), presentOptions({ comment: true }))

const both = '3 findings (2 different vulnerabilities)'

describe('a vulnerability that two libraries have', () => {
  const {
    summary = '',
    log,
    comment,
    status,
    outputs,
  } = shown({
    operation: 'report',
    reported: reported(sharing),
  })

  it.each([
    ['the verdict', summary.split('\n\n')[1]],
    ['the log', log.join('\n')],
    ["the pull request's comment", comment?.body.split('\n\n')[1]],
    ["the commit's status", status?.description],
  ])('counts twice in %s, which says so', (_, text) => {
    expect(text).toContain(`${both} in 2 libraries`)
    expect(text).not.toContain('3 vulnerabilities')
  })

  it.each([
    [
      'below the counts',
      'The severities count findings: a vulnerability counts once for each library that has it.',
    ],
    [
      'above the vulnerable libraries',
      'a fix is known for **0** of 3 findings',
    ],
    ['by severity', '📊 Findings by severity'],
    ['in the head of that table', '| Severity | Findings | Libraries |'],
  ])('is told %s', (_, text) => {
    expect(summary).toContain(text)
  })

  it('is two in the output, as it is defined', () => {
    expect(outputs['vulnerability-count']).toBe('3')
  })
})

describe('vulnerabilities of one library each', () => {
  it('are called by their name alone', () => {
    const { summary } = shown({ reported: reported(apart) })
    expect(summary).toContain('· 3 vulnerabilities in 2 libraries')
    expect(summary).toContain('a fix is known for **0** of 3 vulnerabilities')
    expect(summary).toContain('📊 Vulnerabilities by severity')
    expect(summary).not.toMatch(/findings?\b/i)
  })

  it('are findings where projects share them', () => {
    const targets = [projectOf('web', apart), projectOf('api', apart)]
    const { summary } = shown({ targets, ...combineFindings(targets) })
    expect(summary).toContain(
      '· 6 findings (3 different vulnerabilities) in 4 libraries',
    )
  })

  it('are findings where projects of a portfolio share them', () => {
    const { summary } = shown({
      operation: 'portfolio',
      ...runOf([
        { name: 'web', libraries: apart },
        { name: 'api', libraries: sharing },
      ]),
    })
    expect(summary).toContain(
      '· 6 findings (3 different vulnerabilities) in 4 libraries',
    )
  })
})

describe('findings in other places', () => {
  it('are told of what is new and what is fixed', () => {
    const after = [flawed('c', 'CVE-4', 'CVE-5'), flawed('d', 'CVE-4')]
    const { summary } = shown({
      reported: reported(after),
      compared: compared(sharing, after),
    })
    expect(summary).toContain(
      '🚨 3 new findings (2 different vulnerabilities) · 🩹 3 fixed findings (2 different vulnerabilities)',
    )
    expect(summary).toContain(`🩹 Fixed: ${both}`)
  })

  it('are told of a condition that counts them', () => {
    const { summary } = shown({
      reported: reported(sharing),
      gated: gated(['high > 0', 'low > 1'], sharing),
    })
    expect(summary).toContain(
      '| **2 findings** (1 different vulnerability)<br>',
    )
    expect(summary).toContain('| at&nbsp;most&nbsp;1 | 1 |')
  })
})
