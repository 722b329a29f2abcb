import type {
  Library,
  LibraryNode,
} from '../../../src/domain/library/library.ts'
import type { Result } from '../../../src/operations/result/result.ts'
import { aLibrary } from '../../support/builders.ts'
import { aResult, ensured, reported } from '../../support/results.ts'
import { waivedBy } from '../../support/waived.ts'
import { aLicenseWaiver, aWaiver } from '../../support/waivers.ts'

function uuid(number: number): string {
  return `7a1e0c0d-0000-4c1d-8b2f-${String(number).padStart(12, '0')}`
}

function hash(number: number): string {
  return number.toString(16).repeat(40).slice(0, 40)
}

const nvd = 'https://nvd.nist.gov/vuln/detail/'

/** A library of each kind, as Mend describes it (facts 6.5). */
const kinds: readonly Partial<Library>[] = [
  {
    name: 'Apache Log4j Core',
    groupId: 'org.apache.logging.log4j',
    artifactId: 'log4j-core',
    version: '2.14.1',
    homePage: 'https://logging.apache.org/log4j/',
    outdated: true,
    newestVersion: '2.25.2',
    vulnerabilities: [
      {
        id: 'CVE-2021-44228',
        severity: 'critical',
        score: 10,
        url: `${nvd}CVE-2021-44228`,
        published: '2021-12-10',
        description:
          'Apache Log4j2 2.0-beta9 through 2.15.0 JNDI features do not protect against attacker controlled LDAP endpoints.',
        fix: 'Upgrade to version org.apache.logging.log4j:log4j-core:2.17.1',
      },
      {
        id: 'CVE-2021-45105',
        severity: 'medium',
        score: 5.9,
        url: `${nvd}CVE-2021-45105`,
        published: '2021-12-18',
      },
    ],
  },
  {
    name: 'log4j-1.2.17.jar',
    type: 'UNKNOWN_ARTIFACT',
    groupId: 'log4j',
    artifactId: 'log4j',
    version: '1.2.17',
    licenses: [{ name: 'Apache 2.0' }, { name: 'Public Domain' }],
    vulnerabilities: [{ id: 'WS-2022-0001' }],
  },
  {
    name: 'core-7.23.2.tgz',
    type: 'NODE_PACKAGED_MODULE',
    languages: 'JavaScript',
    groupId: '@babel/core',
    artifactId: 'core-7.23.2.tgz',
    version: '7.23.2',
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
  },
  {
    name: 'lodash-4.17.20.tgz',
    type: 'NODE_PACKAGED_MODULE',
    languages: 'JavaScript',
    groupId: 'lodash',
    artifactId: 'lodash-4.17.20.tgz',
    version: '4.17.20',
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
    outdated: true,
    newestVersion: '4.17.21',
    vulnerabilities: [
      {
        id: 'CVE-2021-23337',
        severity: 'high',
        score: 7.2,
        url: `${nvd}CVE-2021-23337`,
        published: '2021-02-15',
        fix: 'Upgrade to version lodash - 4.17.21',
      },
    ],
  },
  {
    name: 'typing_extensions-4.8.0-py3-none-any.whl',
    type: 'PYTHON_PACKAGE',
    languages: 'Python',
    groupId: 'typing_extensions',
    artifactId: 'typing_extensions-4.8.0-py3-none-any.whl',
    version: '4.8.0',
    licenses: [{ name: 'Python 2.0', spdxName: 'PSF-2.0' }],
  },
  {
    name: 'newtonsoft.json.13.0.3.nupkg',
    type: 'NUGET_PACKAGE_MODULE',
    languages: '.NET',
    groupId: 'Newtonsoft.Json',
    artifactId: 'newtonsoft.json.13.0.3.nupkg',
    version: '13.0.3',
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
  },
  {
    name: 'Legacy.Imaging.dll',
    type: 'DOT_NET_AS_GENERIC_RESOURCE',
    languages: '.NET',
    groupId: undefined,
    artifactId: 'Legacy.Imaging.dll',
    version: '11.0.2.21924',
    matchType: 'FILENAME',
    licenses: [{ name: 'Microsoft .NET Library' }],
  },
  {
    name: 'github.com/golang-jwt/jwt',
    type: 'GO_PACKAGE',
    languages: 'Go',
    groupId: 'github.com/golang-jwt/jwt',
    artifactId: 'github.com/golang-jwt/jwt',
    version: 'v3.2.2+incompatible',
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
  },
  {
    name: 'sqlite-3.7.17-8.el7.x86_64.rpm',
    type: 'REDHAT_PACKAGE_MODULE',
    languages: 'Unknown',
    groupId: 'sqlite',
    artifactId: 'sqlite-3.7.17-8.el7.x86_64.rpm',
    version: '3.7.17-8.el7',
    licenses: [{ name: 'Suspected Public Domain' }],
  },
  {
    name: 'nan',
    type: 'SOURCE_LIBRARY',
    languages: 'C++',
    groupId: 'nodejs',
    artifactId: 'nan',
    version: 'v2.14.0',
    url: 'https://github.com/nodejs/nan.git',
    matchType: 'SOURCE_FILE',
    licenses: [{ name: 'MIT' }, { name: 'BSD 3' }],
  },
  {
    name: 'jquery.min.js',
    type: 'JAVA_SCRIPT_LIBRARY',
    languages: 'JavaScript',
    groupId: undefined,
    artifactId: 'jquery.min.js',
    version: undefined,
    licenses: [],
    matchType: 'FILENAME',
  },
  {
    name: '=HYPERLINK("https://evil.example","x")|@octocat',
    type: 'UNKNOWN_ARTIFACT',
    languages: 'Unknown',
    groupId: undefined,
    artifactId: undefined,
    version: '+1',
    licenses: [{ name: '</script>' }],
  },
]

/** Twelve libraries of twelve kinds. */
export const libraries: readonly Library[] = kinds.map((kind, index) =>
  aLibrary({
    keyUuid: uuid(index + 1),
    sha1: hash(index + 1),
    licenses: [{ name: 'Apache 2.0', spdxName: 'Apache-2.0' }],
    ...kind,
  }),
)

function node(
  number: number,
  ...dependencies: readonly LibraryNode[]
): LibraryNode {
  const { keyUuid, name, groupId, artifactId, version, type, languages } =
    libraries[number - 1]!
  const jar = `${artifactId}-${version}.jar`
  const filename = languages === 'Java' ? jar : artifactId
  const names = { name, filename, groupId, artifactId }
  return { keyUuid, ...names, version, type, dependencies }
}

/** The twelfth is only in the inventory. */
export const hierarchy: readonly LibraryNode[] = [
  node(1, node(2)),
  node(3, node(4), node(10)),
  node(5),
  node(6, node(7)),
  node(8, node(9), node(2)),
  node(11),
]

const waivers = [
  aWaiver({
    vulnerability: 'CVE-2021-44228',
    library: 'org.apache.logging.log4j:*',
    reason: 'JNDI look-ups are switched off in our build',
    state: 'not_affected',
    justification: 'requires_configuration',
    origin: { file: 'acme/security/mend/policy.yml@main', line: 12 },
  }),
  aLicenseWaiver({
    license: 'Microsoft*',
    library: 'Legacy.Imaging.dll',
    reason: '=Bought; see "contract" | <4711>',
    until: '2026-12-04',
    origin: { file: '.mend/policy.yml', line: 3, isWorkspace: true },
  }),
  aWaiver({
    vulnerability: 'CVE-2021-23337',
    library: 'lodash',
    until: '2026-11-15',
    origin: { file: '.mend/policy.yml', line: 8, isWorkspace: true },
  }),
]

export const polyglot: Result = aResult({
  operation: 'report',
  ensured: ensured(),
  reported: reported(libraries, hierarchy),
  waived: waivedBy(libraries, waivers),
})
