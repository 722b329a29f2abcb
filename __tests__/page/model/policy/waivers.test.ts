import { describe, expect, it } from '@jest/globals'
import type { Waiver } from '../../../../src/domain/gate/waivers/waiver.ts'
import {
  everything,
  readQuery,
  writeQuery,
} from '../../../../src/page/model/libraries/query.ts'
import { hierarchy, libraries } from '../../../reports/scenes.ts'
import { contentsOf, rowOf } from '../../../support/html.ts'
import { waivedBy } from '../../../support/waived.ts'
import { aLicenseWaiver, aWaiver } from '../../../support/waivers.ts'

const log4j = aWaiver({
  vulnerability: 'cve-2021-44228',
  library: 'org.apache.logging.log4j:*',
})
const lodash = aWaiver({
  vulnerability: 'CVE-2021-23337',
  library: 'lodash',
  until: '2026-12-01',
})
const billing = aLicenseWaiver({
  license: '*',
  library: 'com.acme.internal:billing',
})
const over = aWaiver({ until: '2026-11-26' })
const unused = aWaiver()
const waivers = [log4j, unused, lodash, billing, over]

function opened(all: readonly Waiver[], given = libraries) {
  return contentsOf(given, hierarchy, { waived: waivedBy(given, all) })
}

describe('what the page knows about waivers', () => {
  const contents = opened(waivers)
  const row = (name: string) => rowOf(contents, name)

  it('is nothing without a policy', () => {
    expect(contentsOf(libraries, hierarchy).waivers).toBeUndefined()
  })

  it('is each waiver once, those that are over first', () => {
    const { all = [] } = contents.waivers ?? {}
    expect(
      all.map(({ library, status, findings }) => [library, status, findings]),
    ).toEqual([
      ['widget-core', 'expired', 0],
      ['lodash', 'ends soon', 1],
      ['com.acme.internal:billing', undefined, 1],
      ['org.apache.logging.log4j:*', undefined, 1],
      ['widget-core', 'unused', 0],
    ])
  })

  it('is which finding is waived by which of them', () => {
    const { waivers } = contents
    const core = row('org.apache.logging.log4j:log4j-core')
    const own = row('com.acme.internal:billing')
    expect(waivers?.waiverOf(core, 'CVE-2021-44228')?.library).toBe(
      log4j.library,
    )
    expect(waivers?.waiverOf(core, 'CVE-2021-45105')).toBeUndefined()
    expect(waivers?.licenseWaiverOf(core, 'Apache 2.0')).toBeUndefined()
    expect(waivers?.licenseWaiverOf(own, '')?.library).toBe(billing.library)
    expect(waivers?.waiverOf(own, '')).toBeUndefined()
  })

  it('is the same in whatever order Mend answers', () => {
    const turned = opened(waivers, libraries.toReversed())
    expect(turned.waivers?.all).toEqual(contents.waivers?.all)
  })

  it.each([
    ['yes', ['billing', 'lodash', 'log4j-core']],
    // Log4j's other vulnerability is not waived; lodash has no other.
    ['no', ['jackson-databind', 'log4j-core']],
  ] as const)('can be asked for: waived %s', (waived, names) => {
    const found = contents
      .search({ ...everything, waived, sort: 'name' })
      .map((row) => contents.libraries.name(row).split(':').at(-1))
    expect(found.sort()).toEqual(names)
    expect(readQuery(writeQuery({ waived })).waived).toBe(waived)
  })

  it('is not asked for by an address that is not valid', () => {
    expect(readQuery('waived=perhaps').waived).toBeUndefined()
  })
})
