import { describe, expect, it } from '@jest/globals'
import type { LibraryNode } from '../../../src/domain/library/library.ts'
import { formatNames, loadFormats } from '../../../src/reports/formats/index.ts'
import { present } from '../../../src/reports/present.ts'
import { aLibrary, aNode, aVulnerability } from '../../support/builders.ts'
import { aResult, presentOptions, reported } from '../../support/results.ts'
import { waivedBy } from '../../support/waived.ts'
import { aWaiver } from '../../support/waivers.ts'

const count = 100_000

/** As deep as it has libraries. */
const libraries = Array.from({ length: count }, (_, index) =>
  aLibrary({
    keyUuid: `k${index}`,
    artifactId: `lib-${index}`,
    vulnerabilities: index % 10 === 0 ? [aVulnerability()] : [],
  }),
)
let chain: LibraryNode = aNode({ keyUuid: 'k0' })
for (let index = 1; index < count; index++) {
  chain = aNode({ keyUuid: `k${index}`, dependencies: [chain] })
}
const waived = waivedBy(
  libraries.filter(({ vulnerabilities }) => vulnerabilities.length > 0),
  [aWaiver({ library: 'com.example:lib-*' })],
)
const result = aResult({ reported: reported(libraries, [chain]), waived })
const formats = await loadFormats(formatNames.filter((name) => name !== 'html'))

describe('a chain of a hundred thousand libraries', () => {
  it('has ten thousand waived findings', () => {
    expect(waived.findings).toHaveLength(10_000)
  })

  const { files } = present(result, presentOptions({ formats }))

  it.each(formats.map(({ output }) => output))(
    'is written to the end in %s',
    (output) => {
      const text = files.find((file) => file.output === output)?.text ?? ''
      let longest = 0
      let length = 0
      for (const piece of typeof text === 'string' ? [text] : text) {
        longest = Math.max(longest, piece.length)
        length += piece.length
      }
      expect(length).toBeGreaterThan(1_000)
      expect(longest).toBeLessThan(20_000_000)
    },
  )
})
