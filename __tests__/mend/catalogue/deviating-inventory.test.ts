import { describe, expect, it } from '@jest/globals'
import { decode, problems } from './decode.ts'

const uuid = (n: number) =>
  `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`
const row = (n: number, more: object = {}) => ({
  keyUuid: uuid(n),
  keyId: n,
  name: `lib-${n}`,
  ...more,
})

describe('a library of the inventory', () => {
  const library = (fields: object) =>
    decode('getProjectInventory', {
      libraries: [row(1, fields)],
    }).libraries[0]

  it('needs nothing but its key', () => {
    const inventory = { libraries: [{ keyUuid: uuid(1) }] }
    expect(decode('getProjectInventory', inventory).libraries).toEqual([
      { keyUuid: uuid(1), name: uuid(1), licenses: [], vulnerabilities: [] },
    ])
  })

  it('may have null or nothing in every other field', () => {
    const empty = {
      name: null,
      artifactId: 'a.js',
      groupId: null,
      version: '',
      sha1: null,
      type: null,
      languages: '',
      matchType: null,
      references: null,
      licenses: null,
      vulnerabilities: null,
      outdated: null,
      outdatedModel: null,
      customAttributeValues: [],
    }
    expect(library(empty)).toEqual({
      keyUuid: uuid(1),
      name: 'a.js',
      artifactId: 'a.js',
      licenses: [],
      vulnerabilities: [],
    })
  })

  it('may have a number for its version and a text for its keyId', () => {
    expect(library({ version: 3, keyId: '24559109' })).toHaveProperty(
      'version',
      '3',
    )
  })

  it('has references, a license profile and a newer version where the server knows them', () => {
    const given = {
      references: {
        url: 'https://registry.example/left.tgz',
        homePage: null,
        downloadLink: 'https://x.example',
      },
      licenses: [
        {
          name: 'Apache 2.0',
          url: 'https://opensource.example/Apache-2.0',
          spdxName: 'Apache-2.0',
          profileInfo: { copyrightRiskScore: 'ONE', copyleft: 'NO' },
          references: [{ referenceType: 'License File', reference: 'x' }],
        },
        { name: 'Vendor License', riskLevel: 'unknown', profileInfo: null },
      ],
      outdated: true,
      outdatedModel: { newestVersion: '2.0.0', versionsInBetween: 4 },
    }
    expect(library(given)).toMatchObject({
      url: 'https://registry.example/left.tgz',
      licenses: [
        {
          name: 'Apache 2.0',
          url: 'https://opensource.example/Apache-2.0',
          spdxName: 'Apache-2.0',
          copyrightRisk: 'ONE',
          copyleft: 'NO',
        },
        { name: 'Vendor License' },
      ],
      outdated: true,
      newestVersion: '2.0.0',
    })
  })

  it('must be in a list: a missing list is not an empty one', () => {
    expect(problems('getProjectInventory', { projectVitals: {} })).toHaveLength(
      1,
    )
    expect(problems('getProjectInventory', { libraries: null })).toHaveLength(1)
    expect(problems('getProjectHierarchy', {})).toHaveLength(1)
  })
})

describe('the vitals of an inventory', () => {
  it.each([
    [undefined, {}],
    [null, {}],
    [{ name: 'web', lastUpdatedDate: '' }, { projectName: 'web' }],
    [
      { productName: 'Shop', lastUpdatedDate: '2020-12-17 21:48:32 +0000' },
      { productName: 'Shop', lastUpdated: '2020-12-17T21:48:32Z' },
    ],
  ])('%j are read', (projectVitals, expected) => {
    expect(
      decode('getProjectInventory', { projectVitals, libraries: [] }),
    ).toEqual({ ...expected, libraries: [] })
  })
})

describe('what Mend lists twice', () => {
  it('is read once, in its first form', () => {
    const found = [
      { name: 'CVE-1', severity: 'high' },
      { name: 'CVE-2', severity: 'low' },
      { name: 'CVE-1', severity: 'low' },
    ]
    const { libraries } = decode('getProjectInventory', {
      libraries: [
        row(1, { vulnerabilities: found }),
        row(2),
        row(1, { name: 'again' }),
      ],
    })
    expect(libraries).toHaveLength(2)
    expect(libraries[0]?.name).not.toBe('again')
    expect(libraries[0]?.vulnerabilities).toMatchObject([
      { id: 'CVE-1', severity: 'high' },
      { id: 'CVE-2', severity: 'low' },
    ])
  })
})

describe('a vulnerability', () => {
  const read = (fields: object) =>
    decode('getProjectInventory', {
      libraries: [
        row(1, { vulnerabilities: [{ name: 'CVE-2021-0001', ...fields }] }),
      ],
    }).libraries[0]?.vulnerabilities[0]

  it.each([
    [{ severity: 'MEDIUM', score: 5 }, 'medium', 5],
    [{ severity: 'low', score: '3.1' }, 'low', 3.1],
    [{ severity: 'High' }, 'high', undefined],
    [
      {
        severity: 'MEDIUM',
        score: 6.8,
        cvss3_severity: 'HIGH',
        cvss3_score: 8.1,
      },
      'high',
      8.1,
    ],
    [
      {
        severity: 'HIGH',
        score: 7.5,
        cvss3_severity: 'HIGH',
        cvss3_score: 9.8,
      },
      'critical',
      9.8,
    ],
    [
      { severity: 'HIGH', cvss3_severity: 'HIGH', cvss3_score: '9.0' },
      'critical',
      9,
    ],
    [
      { severity: 'HIGH', cvss3_severity: 'HIGH', cvss3_score: 8.9 },
      'high',
      8.9,
    ],
    // CVSS 2 knows no critical: its 10 is high.
    [{ severity: 'HIGH', score: 10 }, 'high', 10],
    [{ cvss3_severity: 'Critical', cvss3_score: null }, 'critical', undefined],
    [{ severity: null, score: null }, undefined, undefined],
    [{ severity: 'SEVERE', score: 'n/a' }, undefined, undefined],
    [{ severity: '', score: '' }, undefined, undefined],
    [{ severity: 'low', score: 11 }, 'low', undefined],
    [{ severity: 'low', score: '-1' }, 'low', undefined],
    [{ severity: 'low', cvss3_score: 98 }, 'low', undefined],
  ])('%j is %s with score %s', (fields, severity, score) => {
    expect(read(fields)).toEqual({ id: 'CVE-2021-0001', severity, score })
  })

  it.each([
    [
      {
        topFix: { fixResolution: 'Upgrade to version 2.0', message: 'Upgrade' },
      },
      'Upgrade to version 2.0',
    ],
    [
      { topFix: { message: 'Upgrade' }, fixResolutionText: 'Take 2.0' },
      'Take 2.0',
    ],
    [{ topFix: { fixResolution: '', message: 'Upgrade' } }, 'Upgrade'],
    [{ topFix: null, allFixes: [] }, undefined],
  ])('%j is fixed by: %s', (fields, fix) => {
    expect(read(fields)?.fix).toBe(fix)
  })
})
