import { describe, expect, it } from '@jest/globals'
import { buildPage } from '../../../scripts/build/page.ts'
import { formatNames, loadFormats } from '../../../src/reports/formats/index.ts'
import { htmlFormatOf } from '../../../src/reports/html/html.ts'
import { expectGolden } from '../../support/golden.ts'
import { polyglot } from './polyglot.ts'
import { written } from './written.ts'

/** The page's code is made by the build, here too, so that the file can be opened. */
const formats = [
  ...(await loadFormats(formatNames.filter((name) => name !== 'html'))),
  htmlFormatOf(await buildPage()),
]

describe('the golden files of twelve libraries of twelve kinds', () => {
  for (const format of formats) {
    it(`hold ${format.name}`, () => {
      const text = written(format, polyglot, {
        manifests: ['package.json', 'services/billing/pom.xml'],
        workflow: '.github/workflows/scan.yml',
      })
      expectGolden(format.file.replace('mend-', 'polyglot.'), text ?? '')
    })
  }

  it('have names of ours, all different', () => {
    const names = formats.map(({ file }) => file)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^mend-[a-z.-]+$/)
  })
})
