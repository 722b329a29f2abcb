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

const checkout: Readonly<Record<string, string>> = {
  'package.json': `{
  "dependencies": {
    "@babel/core": "7.23.2"
  }
}`,
  'services/billing/pom.xml': `<project>
  <dependencies>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-core</artifactId>
    </dependency>
  </dependencies>
</project>`,
}

describe('the golden files of twelve libraries of twelve kinds', () => {
  for (const format of formats) {
    it(`hold ${format.name}`, () => {
      const text = written(format, polyglot, {
        manifests: Object.keys(checkout),
        readManifest: (path) => checkout[path],
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
