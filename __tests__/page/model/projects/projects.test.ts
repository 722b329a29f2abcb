import { describe, expect, it } from '@jest/globals'
import {
  hasValues,
  projectRows,
  reasonsOfRun,
  searchProjects,
} from '../../../../src/page/model/projects/projects.ts'
import { pageFacts } from '../../../../src/reports/json/report.ts'
import { hierarchy } from '../../../reports/scenes.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { gated } from '../../../support/comparisons.ts'
import { pagesOf, plainAssets } from '../../../support/html.ts'
import { aResult, reported } from '../../../support/results.ts'

const grave = aVulnerability({ severity: 'critical' })
const libraries = [aLibrary({ vulnerabilities: [grave] })]
const one = reported(libraries)
const facts = pageFacts(
  aResult({
    targets: [
      { name: 'a', outcome: 'passed', reasons: [], reported: reported([]) },
      {
        name: 'b',
        outcome: 'failed',
        reasons: ['critical > 0: 1', 'more'],
        reported: { ...one, inventory: { libraries, projectName: 'web_b' } },
        gated: gated(['critical > 0', 'libraries < 1'], libraries),
      },
      { name: 'c', outcome: 'error', reasons: [], reported: {} },
    ],
  }),
  { generatedAt: new Date(0) },
)
const rows = projectRows(facts)
const names = (list: typeof rows) => list.map(({ name }) => name)

describe('the projects of a run', () => {
  it('have a row each, with their result', () => {
    expect(rows).toMatchObject([
      {
        name: 'web_main',
        page: 'mend-report-1.html',
        result: 'passed',
        libraries: 0,
        failed: undefined,
      },
      {
        name: 'web_b',
        page: 'mend-report-2.html',
        result: 'failed',
        libraries: 1,
        critical: 1,
        high: 0,
        failed: 1,
        reason: 'critical > 0: 1',
      },
      { name: 'c', page: undefined, result: 'error', libraries: undefined },
    ])
  })

  it('have a page of their own when only the hierarchy was read, too', () => {
    const result = aResult({
      targets: [
        {
          name: 'a',
          outcome: 'passed',
          reasons: [],
          reported: reported(undefined, hierarchy),
        },
      ],
    })
    const pages = pagesOf(result, plainAssets).map(({ name }) => name)
    const only = pageFacts(result, { generatedAt: new Date(0) })
    expect(projectRows(only)[0]?.page).toBe('mend-report-1.html')
    expect(pages).toEqual(['mend-report.html', 'mend-report-1.html'])
  })

  it('leave out columns in which none has a value', () => {
    expect(hasValues(rows, 'failed')).toBe(true)
    expect(hasValues(rows.slice(0, 1), 'failed')).toBe(false)
    expect(hasValues(rows.slice(0, 1), 'reason')).toBe(false)
    expect(hasValues(rows.slice(2), 'libraries')).toBe(false)
  })

  it('are found by name and reason, and sorted', () => {
    expect(names(searchProjects(rows, ' WEB ', undefined))).toHaveLength(2)
    expect(names(searchProjects(rows, 'critical >', undefined))).toEqual([
      'web_b',
    ])
    expect(names(searchProjects(rows, '', 'critical'))).toEqual([
      'web_b',
      'web_main',
      'c',
    ])
    expect(names(searchProjects(rows, '', 'name'))).toEqual([
      'c',
      'web_b',
      'web_main',
    ])
  })

  it.each([
    [[], []],
    [['b: critical > 0: 1', 'b: more'], ['b: more']],
    [['c: no answer'], ['c: no answer']],
  ])('leave of the reasons %j of the run %j', (reasons, left) => {
    expect(reasonsOfRun({ ...facts, reasons })).toEqual(left)
  })

  it('are none in a run about one', () => {
    const alone = pageFacts(aResult(), { generatedAt: new Date(0) })
    expect(projectRows(alone)).toEqual([])
  })
})
