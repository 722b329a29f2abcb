import { describe, expect, it } from '@jest/globals'
import type { LibraryFix } from '../../../src/domain/inventory/library-fix.ts'
import { csvFormat } from '../../../src/reports/formats/csv.ts'
import { cyclonedxFormat } from '../../../src/reports/formats/cyclonedx/cyclonedx.ts'
import { sarifFormat } from '../../../src/reports/formats/sarif/sarif.ts'
import { jsonFormat } from '../../../src/reports/json/report.ts'
import { loadPackageOrder } from '../../../src/reports/package-order.ts'
import { present } from '../../../src/reports/present.ts'
import { fixSentence, fixWords } from '../../../src/reports/text/fix-words.ts'
import { aLibrary, aVulnerability } from '../../support/builders.ts'
import { contentsOf } from '../../support/html.ts'
import { aResult, presentOptions, reported } from '../../support/results.ts'
import { written } from '../formats/written.ts'

describe('a fix in words', () => {
  it.each<[LibraryFix, string, string]>([
    [{ version: '2.1', fixes: 1, of: 1 }, '2.1', ''],
    [
      { version: '2.1', fixes: 2, of: 2 },
      '2.1',
      'Version 2.1 fixes both vulnerabilities',
    ],
    [
      { version: '2.1', fixes: 2, of: 3 },
      '2.1 (fixes 2 of 3)',
      'Version 2.1 fixes 2 of 3 vulnerabilities',
    ],
    [{ texts: ['Replace core.js'], fixes: 1, of: 1 }, 'Replace core.js', ''],
    [
      { texts: ['Replace core.js', '2.1'], fixes: 2, of: 3 },
      'Replace core.js | 2.1 (fixes 2 of 3)',
      '',
    ],
    [{ fixes: 0, of: 3 }, '', ''],
  ])('%j is "%s"', (fix, words, sentence) => {
    expect(fixWords(fix)).toBe(words)
    expect(fixSentence(fix)).toBe(sentence)
  })
})

/** What every place says about a library whose vulnerabilities have these fixes. */
async function said(...fixes: readonly (string | undefined)[]) {
  const library = aLibrary({
    ...{ type: 'NODE_PACKAGED_MODULE', groupId: 'core', artifactId: 'core' },
    ...{ version: '1.0.0', coordinates: undefined },
    vulnerabilities: fixes.map((fix, at) =>
      aVulnerability({
        ...{ id: `CVE-${at + 1}`, description: 'Bad.' },
        ...{ severity: 'high', score: 8 - at, fix },
      }),
    ),
  })
  const result = aResult({ reported: reported([library]) })
  const packageOrder = await loadPackageOrder(result)
  const options = { packageOrder }
  const text = (format: typeof csvFormat) =>
    written(format, result, options) ?? ''
  const { rules } = JSON.parse(text(sarifFormat)).runs[0].tool.driver
  const { summary } = present(result, presentOptions(options))
  return {
    summary: /^\| .*`core`.*$/m.exec(summary ?? '')?.[0].split(' | ')[3],
    csv: text(csvFormat).split('\n')[1]?.split(',')[14],
    json: JSON.parse(text(jsonFormat)).libraries[0].fix,
    page: contentsOf(
      [library],
      undefined,
      packageOrder ? { packageOrder } : {},
    ).libraries.fix(0),
    message: JSON.parse(text(sarifFormat)).runs[0].results[0].message.text,
    help: rules[0].help.text,
    recommendation: JSON.parse(text(cyclonedxFormat)).vulnerabilities[0]
      .recommendation,
  }
}

const upgrade = (to: string) => `Upgrade to version core - ${to}`

describe('one fix version everywhere', () => {
  it('fixes all, with the own one of each vulnerability beside it', async () => {
    expect(await said(upgrade('1.2.0'), upgrade('1.10.0'))).toEqual({
      summary: '`1.10.0` |',
      csv: '1.10.0',
      json: { version: '1.10.0', fixes: 2, of: 2 },
      page: '1.10.0',
      message:
        'core 1.0.0 has CVE-1 (high, 8.0). Upgrade to version core - 1.2.0. Version 1.10.0 fixes both vulnerabilities of this library.',
      help: 'Bad.\nUpgrade to version core - 1.2.0\nVersion 1.10.0 fixes both vulnerabilities of core 1.0.0',
      recommendation:
        'Upgrade to version core - 1.2.0; Version 1.10.0 fixes both vulnerabilities of core 1.0.0',
    })
  })

  it('says how many it fixes where not all have a known fix', async () => {
    expect(await said(undefined, upgrade('1.2.0'), upgrade('1.10.0'))).toEqual({
      summary: '`1.10.0`<br>fixes 2 of 3 |',
      csv: '1.10.0 (fixes 2 of 3)',
      json: { version: '1.10.0', fixes: 2, of: 3 },
      page: '1.10.0 (fixes 2 of 3)',
      message: 'core 1.0.0 has CVE-1 (high, 8.0).',
      help: 'Bad.',
      recommendation: undefined,
    })
  })

  it.each([
    [[upgrade('1.2.0'), undefined, upgrade('1.1.0')], '2 of 3'],
    [[upgrade('1.2.0'), upgrade('1.1.0'), upgrade('1.2.0')], 'all 3'],
  ])('%j: beside the own fix stands that it fixes %s', async (fixes, share) => {
    const words = `Version 1.2.0 fixes ${share} vulnerabilities`
    const { message, help, recommendation } = await said(...fixes)
    expect(message).toMatch(`1.2.0. ${words} of this library.`)
    expect(help).toMatch(`1.2.0\n${words} of core 1.0.0`)
    expect(recommendation).toMatch(`1.2.0; ${words} of core 1.0.0`)
  })

  it("says Mend's texts where they are not versions alone", async () => {
    expect(await said('Replace core.js', upgrade('1.2.0'))).toEqual({
      summary: 'Replace core.js<br>`1.2.0` |',
      csv: 'Replace core.js | 1.2.0',
      json: { texts: ['Replace core.js', '1.2.0'], fixes: 2, of: 2 },
      page: 'Replace core.js | 1.2.0',
      message: 'core 1.0.0 has CVE-1 (high, 8.0). Replace core.js',
      help: 'Bad.\nReplace core.js',
      recommendation: 'Replace core.js',
    })
  })

  it('says nothing where nothing is known', async () => {
    expect(await said(undefined)).toEqual({
      summary: 'none known |',
      csv: '',
      json: { fixes: 0, of: 1 },
      page: '',
      message: 'core 1.0.0 has CVE-1 (high, 8.0).',
      help: 'Bad.',
      recommendation: undefined,
    })
  })
})
