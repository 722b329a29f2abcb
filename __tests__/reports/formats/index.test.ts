import { describe, expect, it } from '@jest/globals'
import { reportFormats } from '../../../src/operations/inputs/schema.ts'
import { formatNames, loadFormats } from '../../../src/reports/formats/index.ts'
import { pathOutputNames } from '../../../src/reports/outputs.ts'
import { present } from '../../../src/reports/present.ts'
import { aLibrary } from '../../support/builders.ts'
import { aResult, presentOptions, reported } from '../../support/results.ts'
import { polyglot } from './polyglot.ts'

describe('the formats', () => {
  it('are those that the input accepts, each with an output of its own', async () => {
    expect(formatNames).toEqual(reportFormats)
    // The page of the HTML report is built; html.test.ts has its format.
    const html = (name: string) => name === 'html' || name === 'html-path'
    const formats = await loadFormats(formatNames.filter((name) => !html(name)))
    expect(formats.map(({ name }) => name)).toEqual(
      reportFormats.filter((name) => !html(name)),
    )
    expect(formats.map(({ output }) => output)).toEqual(
      pathOutputNames.filter(
        (output) => output !== 'summary-path' && !html(output),
      ),
    )
  })

  it('are loaded once each, in one order', async () => {
    const formats = await loadFormats(['csv', 'json', 'csv'])
    expect(formats.map(({ name }) => name)).toEqual(['json', 'csv'])
  })

  it('make nothing before it is written, so that a defect costs only one file', async () => {
    let writing = false
    const [sound] = polyglot.reported?.inventory?.libraries ?? []
    const broken = Object.defineProperty(aLibrary({ ...sound }), 'licenses', {
      enumerable: true,
      get() {
        if (writing) throw new Error('a fault')
        return []
      },
    })
    const result = aResult({
      reported: { ...reported([]), inventory: { libraries: [broken] } },
    })
    const formats = await loadFormats(['json', 'csv', 'cyclonedx', 'spdx'])
    const options = presentOptions({ formats, summary: false })
    const { files } = present(result, options)
    expect(files).toHaveLength(4)
    writing = true
    for (const { text } of files) expect(() => [...text]).toThrow('a fault')
  })
})
