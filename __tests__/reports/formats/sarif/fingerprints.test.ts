import { describe, expect, it } from '@jest/globals'
import { contentUuid } from '../../../../src/github/content-uuid.ts'
import { fingerprints } from '../../../../src/reports/formats/sarif/fingerprints.ts'
import { componentsOf } from '../../../../src/reports/sbom/components.ts'
import { pairsOf } from '../../../../src/reports/sbom/vulnerabilities.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'

/** The fingerprints of these versions of lodash, each with one vulnerability. */
function printsOf(versions: readonly string[], id = 'CVE-1'): string[] {
  const libraries = versions.map((version) =>
    aLibrary({
      keyUuid: version,
      type: 'NODE_PACKAGED_MODULE',
      groupId: 'lodash',
      version,
      vulnerabilities: [aVulnerability({ id })],
    }),
  )
  const result = aResult({ reported: reported(libraries) })
  const pairs = pairsOf(componentsOf({ result }))
  return pairs.map(fingerprints({ uuid: contentUuid }))
}

describe('a fingerprint', () => {
  it('stays when another version has the same vulnerability', () => {
    expect(printsOf(['4.17.20'])).toEqual(printsOf(['4.17.19']))
  })

  it('is another for another vulnerability', () => {
    expect(printsOf(['4.17.20'])).not.toEqual(printsOf(['4.17.20'], 'CVE-2'))
  })

  it('is another for each version that is there at once', () => {
    const [first, second] = printsOf(['3.10.1', '4.17.20'])
    expect(first).not.toBe(second)
    expect([first]).toEqual(printsOf(['4.17.20']))
  })
})
