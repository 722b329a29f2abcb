import { describe, expect, it } from '@jest/globals'
import { jsonFormat } from '../../../src/reports/json/report.ts'
import { present } from '../../../src/reports/present.ts'
import { aResult, presentOptions, reported } from '../../support/results.ts'
import { libraries } from '../scenes.ts'

const htmlFormat = {
  ...{ name: 'html', output: 'html-path', file: 'mend-report.html' },
  write: () => ['<!doctype html>'],
}
const page = 'Page: `mend-report.html` (output `html-path`)'
const report = 'Report: `mend-report.json` (output `report-path`)'

describe('the end of the summary', () => {
  it.each([
    ['none', [], ''],
    ['the report', [jsonFormat], report],
    ['the page', [htmlFormat], page],
    ['both', [jsonFormat, htmlFormat], `${page} · ${report}`],
  ])('names the files to open: %s', (_, formats, named) => {
    const result = aResult({ reported: reported(libraries) })
    const options = presentOptions({ formats, links: {} })
    const end = present(result, options).summary?.trim().split('\n').slice(-3)
    const keep = expect.stringMatching(/^The runner deletes the report files/)
    if (named) expect(end).toEqual([named, '', keep])
    else expect(end?.join()).not.toMatch(/Page:|Report:|The runner/)
  })
})
