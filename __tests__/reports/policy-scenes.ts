import type { Library, LibraryNode } from '../../src/domain/library/library.ts'
import type { PolicyRejections } from '../../src/domain/scan/policy-rejections.ts'
import { compared } from '../support/comparisons.ts'
import { aResult, ensured, hostileTexts, reported } from '../support/results.ts'
import { judged, waivedBy } from '../support/waived.ts'
import { aCondition, aLicenseWaiver, aWaiver } from '../support/waivers.ts'
import type { Scene } from './scene.ts'

const security = 'acme/security/mend/policy.yml@main'
const own = (line: number) => ({
  file: '.mend/policy.yml',
  line,
  isWorkspace: true as const,
})

/** Two of the security team, the others of the workspace; one is over, one nearly. */
const waivers = [
  aWaiver({
    vulnerability: 'CVE-2021-44228',
    library: 'org.apache.logging.log4j:log4j-core',
    reason: 'JNDI look-ups are switched off in our build',
    until: '2027-03-31',
    state: 'not_affected',
    justification: 'requires_configuration',
    origin: { file: security, line: 12 },
  }),
  aLicenseWaiver({
    license: '*',
    library: 'com.acme.internal:billing',
    reason: 'Our own package',
    until: '2027-12-31',
    origin: { file: security, line: 19 },
  }),
  aWaiver({
    vulnerability: 'CVE-2021-23337',
    library: 'lodash',
    reason: '`template` is never called | see <JIRA-4711>',
    until: '2026-12-04',
    origin: own(3),
  }),
  aWaiver({
    vulnerability: 'CVE-2019-12384',
    library: 'com.fasterxml.jackson.core:jackson-databind',
    reason: 'Wait for the next release of the platform',
    until: '2026-11-15',
    origin: own(8),
  }),
  aWaiver({
    vulnerability: 'CVE-2018-3721',
    library: 'lodash@4.17.4',
    reason: 'Only in tests',
    until: '2027-01-31',
    origin: own(13),
  }),
]

const policyLine = (line: string, at: number) =>
  aCondition(line, { origin: { file: security, line: at } })
const conditions = [
  aCondition('libraries < 1'),
  policyLine('critical > 0', 3),
  policyLine('high > 0', 4),
  policyLine('cvss >= 9.0', 5),
  policyLine('no-license > 0', 6),
  policyLine('vulnerable-libraries > 20%', 7),
  policyLine('policy-violations > 0', 8),
  aCondition('expired-waivers > 0', { origin: own(21) }),
  policyLine('scan-age > 7d', 9),
]

const machine = { sha1: '', link: '', systemPath: '' }
const rejected: PolicyRejections = {
  policies: [
    {
      name: 'No high severity',
      filterType: 'VULNERABILITY_SEVERITY',
      owner: 'organization',
      libraries: [
        {
          ...machine,
          name: 'jackson-databind-2.9.8.jar',
          manifestFile: '/home/runner/work/web/web/services/billing/pom.xml',
          projects: ['web_main'],
        },
        {
          ...machine,
          name: 'lodash-4.17.20.tgz',
          manifestFile: 'C:\\agent\\web\\package.json',
          projects: ['web_main', 'web_docs'],
        },
      ],
    },
    {
      name: 'Own libraries only from our registry',
      filterType: '',
      libraries: [
        {
          ...machine,
          name: 'billing-3.0.0.jar',
          manifestFile: '',
          projects: [],
        },
      ],
    },
  ],
  total: 3,
}

/** A policy whose every text tries to escape, about a library of each such text. */
function hostile(libraries: readonly Library[]): Scene {
  const [library] = libraries
  const texts = hostileTexts.map((text) => text.slice(0, 300))
  const found = texts.map((text, index) => ({
    ...library!,
    keyUuid: `k${index}`,
    licenses: [{ name: text }],
    vulnerabilities: [{ id: text, severity: 'high' as const }],
  }))
  const waivers = texts.map((text, at) =>
    aWaiver({
      reason: text,
      origin: { file: text, line: at, isWorkspace: true },
    }),
  )
  const findings = found.flatMap(({ keyUuid }, at) => {
    const waiver = waivers[at]!
    const [text = ''] = texts.slice(at)
    return [
      { keyUuid, library: text, vulnerability: text, waiver },
      { keyUuid, library: text, license: text, waiver },
    ]
  })
  const policies = texts.map((text) => ({
    name: text,
    filterType: text,
    libraries: [
      { ...machine, name: text, manifestFile: text, projects: [text] },
    ],
  }))
  return {
    name: 'hostile-policy',
    result: aResult({
      reported: reported(found),
      waived: {
        findings,
        expired: waivers,
        nearlyExpired: waivers.slice(3, 6),
        unused: waivers,
      },
      rejected: { policies, total: policies.length },
    }),
  }
}

/** Runs with policy files, and with the scanner's list of policy violations. */
export function policyScenes(
  libraries: readonly Library[],
  hierarchy: readonly LibraryNode[],
): readonly Scene[] {
  const found = {
    ensured: ensured(),
    reported: reported(libraries, hierarchy),
  }
  const waived = waivedBy(libraries, waivers)
  const before = libraries.slice(3)
  const gated = judged(conditions, libraries, { waivers, rejected })
  return [
    {
      name: 'policy',
      result: aResult({
        outcome: 'failed',
        reasons: [
          'high > 0: 1 (com.fasterxml.jackson.core:jackson-databind 2.9.8 CVE-2019-12384), 1 waived',
        ],
        ...found,
        compared: compared(before, libraries),
        waived,
        rejected,
        gated,
      }),
    },
    hostile(libraries),
  ]
}
