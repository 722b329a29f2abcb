import { describe, expect, it } from '@jest/globals'
import { waivedLookup } from '../../src/reports/waived-lookup.ts'
import { aLibrary, aVulnerability } from '../support/builders.ts'
import { waivedBy } from '../support/waived.ts'
import { aLicenseWaiver, aWaiver } from '../support/waivers.ts'

const widget = aLibrary({ vulnerabilities: [aVulnerability()] })

describe('what is waived of a library', () => {
  it('is nothing without a policy', () => {
    expect(waivedLookup({}).size).toBe(0)
  })

  it('is found by its key, then by id or license', () => {
    const vulnerability = aWaiver({ vulnerability: 'cve-2021-0001' })
    const license = aLicenseWaiver({ license: 'Apache*' })
    const waived = waivedBy([widget], [vulnerability, license])
    const own = waivedLookup({ waived }).get(widget.keyUuid)
    expect(own?.vulnerabilities.get('CVE-2021-0001')).toBe(vulnerability)
    expect(own?.licenses.get('Apache 2.0')).toBe(license)
    expect(own?.findings).toHaveLength(2)
    expect(waivedLookup({ waived }).get('another')).toBeUndefined()
  })

  it('treats a library or license called __proto__ like any other', () => {
    const name = '__proto__'
    const odd = aLibrary({ keyUuid: name, licenses: [{ name }] })
    const waived = waivedBy([odd], [aLicenseWaiver({ license: '__*' })])
    expect(waivedLookup({ waived }).get(name)?.licenses.has(name)).toBe(true)
  })

  it('is made once, whoever asks', () => {
    const waived = waivedBy([widget], [aWaiver()])
    expect(waivedLookup({ waived })).toBe(waivedLookup({ waived }))
  })

  it('is looked up at once, also of one library with fifty thousand findings', () => {
    const vulnerabilities = Array.from({ length: 50_000 }, (_, n) =>
      aVulnerability({ id: `CVE-${n}` }),
    )
    const kernel = aLibrary({ vulnerabilities })
    const waiver = aWaiver()
    const findings = vulnerabilities.map(({ id }) => ({
      keyUuid: kernel.keyUuid,
      library: kernel.name,
      vulnerability: id,
      waiver,
    }))
    const nothing = { expired: [], nearlyExpired: [], unused: [] }
    const started = performance.now()
    const lookup = waivedLookup({ waived: { findings, ...nothing } })
    const found = vulnerabilities.filter(({ id }) =>
      lookup.get(kernel.keyUuid)?.vulnerabilities.has(id),
    )
    expect(found).toHaveLength(50_000)
    expect(performance.now() - started).toBeLessThan(1_000)
  })
})
