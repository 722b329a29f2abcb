import { describe, expect, it } from '@jest/globals'
import { waiverIndex } from '../../../../src/domain/gate/waivers/waiver-index.ts'
import { redactionMarker } from '../../../../src/domain/text/redact.ts'
import { aLibrary, aVulnerability } from '../../../support/builders.ts'
import {
  aLicenseWaiver,
  aWaiver,
  today,
  waivedIn,
} from '../../../support/waivers.ts'

const log4j = (version: string) =>
  aLibrary({
    groupId: 'org.apache.logging.log4j',
    artifactId: 'log4j-core',
    name: `log4j-core-${version}.jar`,
    version,
    vulnerabilities: [aVulnerability({ id: 'CVE-2021-44228' })],
  })

describe('a waiver of a vulnerability', () => {
  it.each([
    // id, library → the finding CVE-2021-44228 in log4j-core 2.14.1
    ['CVE-2021-44228', 'org.apache.logging.log4j:log4j-core', true],
    ['cve-2021-44228', 'ORG.Apache.logging.log4j:LOG4J-core', true],
    ['CVE-2021-44228', 'log4j-core', true],
    ['CVE-2021-44228', 'org.apache.logging.log4j:*', true],
    ['CVE-2021-44228', '*log4j*', true],
    ['CVE-2021-44228', 'log4j-core:2.14.1', true],
    ['CVE-2021-44228', 'log4j-core@2.14.?', true],
    ['CVE-2021-44228', 'log4j-core:2.15.0', false],
    ['CVE-2021-44228', 'log4j', false],
    ['CVE-2021-4422', 'log4j-core', false],
    ['CVE-2021-442281', 'log4j-core', false],
    ['CVE-2021-45046', 'log4j-core', false],
  ])('%s in %s holds: %s', (vulnerability, library, holds) => {
    const waiver = aWaiver({ vulnerability, library })
    const given = log4j('2.14.1')
    const { waiverOf } = waivedIn([given], [waiver])
    const found = waiverOf(given, { id: 'CVE-2021-44228' })
    expect(found).toBe(holds ? waiver : undefined)
  })

  it('matches no text out of which a secret was taken', () => {
    const id = `CVE-${redactionMarker}`
    const library = aLibrary()
    const { waiverOf } = waivedIn([library], [aWaiver({ vulnerability: id })])
    expect(waiverOf(library, { id })).toBeUndefined()
  })

  it('acts on no license, and one of a license on no vulnerability', () => {
    const vulnerability = aVulnerability()
    const library = aLibrary({ vulnerabilities: [vulnerability] })
    const waivers = [aWaiver(), aLicenseWaiver({ license: 'MIT' })]
    const { licenseWaiverOf, waiverOf } = waivedIn([library], waivers)
    expect(licenseWaiverOf(library, library.licenses[0])).toBeUndefined()
    expect(waiverOf(library, { id: 'MIT' })).toBeUndefined()
    expect(waiverOf(library, vulnerability)).toBe(waivers[0])
  })
})

describe('a waiver of a license', () => {
  it.each([
    ['GPL*', 'GPL 3.0', true],
    ['gpl-3.0', 'GPL 3.0', true],
    ['GPL*', 'Suspected GPL 3.0', true],
    ['Suspected GPL 3.0', 'Suspected GPL 3.0', true],
    ['Suspected*', 'GPL 3.0', false],
    ['GPL*', 'LGPL 2.1', false],
    ['Apache-2.0', 'Apache 2.0', true],
    ['Requires Review', 'Requires Review', true],
    ['*', 'Requires Review', true],
    ['*', undefined, true],
    ['Requires Review', undefined, true],
    ['Unspecified*', undefined, true],
    ['GPL*', undefined, false],
  ])('%s holds for %s: %s', (pattern, name, holds) => {
    const waiver = aLicenseWaiver({ license: pattern })
    const license = name === undefined ? undefined : { name }
    const library = aLibrary({ licenses: license ? [license] : [] })
    const { licenseWaiverOf } = waivedIn([library], [waiver])
    expect(licenseWaiverOf(library, license)).toBe(holds ? waiver : undefined)
  })

  it('holds for its libraries alone', () => {
    const waiver = aLicenseWaiver({ license: '*', library: 'other' })
    const library = aLibrary()
    const { licenseWaiverOf } = waivedIn([library], [waiver])
    expect(licenseWaiverOf(library, library.licenses[0])).toBeUndefined()
  })
})

describe('the last day of a waiver', () => {
  it.each([
    ['2026-11-26', 'expired'],
    ['2000-01-01', 'expired'],
    ['2026-11-27', 'nearly expired'],
    ['2026-12-11', 'nearly expired'],
    ['2026-12-12', 'holding'],
    ['2999-12-31', 'holding'],
  ])('%s, seen on 2026-11-27: %s', (until, state) => {
    const waiver = aWaiver({ until })
    const index = waiverIndex([waiver], today)
    const list = (wanted: boolean) => (wanted ? [waiver] : [])
    expect(index.expired).toEqual(list(state === 'expired'))
    expect(index.nearlyExpired).toEqual(list(state === 'nearly expired'))
    expect(index.holding).toEqual(list(state !== 'expired'))
    const groups = index.groupsOf(aLibrary(), { id: waiver.vulnerability })
    expect(groups).toHaveLength(state === 'expired' ? 0 : 1)
  })
})
