import type { Library, LibraryNode } from '../../src/domain/library/library.ts'
import { compared, gated } from '../support/comparisons.ts'
import { emptyReason } from '../support/empty-inventory.ts'
import {
  aResult,
  aScan,
  ensured,
  hostileTexts,
  reported,
  tag,
  tagged,
  waited,
} from '../support/results.ts'
import { changeScenes } from './change-scenes.ts'
import { operationScenes } from './operation-scenes.ts'
import { policyScenes } from './policy-scenes.ts'
import { portfolioScenes } from './portfolio-scenes.ts'
import { readScenes } from './read-scenes.ts'
import type { Scene } from './scene.ts'

function uuid(number: number): string {
  return `5d3c0f5c-0000-4b5e-9a5e-${String(number).padStart(12, '0')}`
}

function maven(
  number: number,
  [groupId, artifactId, version]: readonly [string, string, string],
  more: Partial<Library> = {},
): Library {
  return {
    keyUuid: uuid(number),
    name: `${artifactId}-${version}.jar`,
    filename: `${artifactId}-${version}.jar`,
    groupId,
    artifactId,
    version,
    sha1: String(number).repeat(40).slice(0, 40),
    type: 'MAVEN_ARTIFACT',
    coordinates: `${groupId}:${artifactId}:${version}`,
    languages: 'Java',
    matchType: 'SHA1',
    licenses: [{ name: 'Apache 2.0', spdxName: 'Apache-2.0' }],
    vulnerabilities: [],
    outdated: false,
    ...more,
  }
}

function npm(
  number: number,
  [groupId, version]: readonly [string, string],
  more: Partial<Library> = {},
): Library {
  const file = `${groupId.split('/').at(-1)}-${version}.tgz`
  return {
    keyUuid: uuid(number),
    name: file,
    filename: file,
    groupId,
    artifactId: file,
    version,
    sha1: String(number).repeat(40).slice(0, 40),
    type: 'NODE_PACKAGED_MODULE',
    languages: 'Javascript',
    matchType: 'SHA1',
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
    vulnerabilities: [],
    outdated: false,
    ...more,
  }
}

const nvd = 'https://nvd.nist.gov/vuln/detail/'

export const libraries: readonly Library[] = [
  maven(1, ['org.apache.logging.log4j', 'log4j-core', '2.14.1'], {
    outdated: true,
    newestVersion: '2.25.2',
    vulnerabilities: [
      {
        id: 'CVE-2021-44228',
        severity: 'critical',
        score: 10,
        url: `${nvd}CVE-2021-44228`,
        published: '2021-12-10',
        description: 'JNDI features do not protect against LDAP endpoints.',
        fix: 'Upgrade to version org.apache.logging.log4j:log4j-core:2.17.1',
      },
      {
        id: 'CVE-2021-45105',
        severity: 'medium',
        score: 5.9,
        url: `${nvd}CVE-2021-45105`,
        fix: 'Upgrade to version org.apache.logging.log4j:log4j-core:2.17.0',
      },
    ],
  }),
  maven(2, ['org.slf4j', 'slf4j-api', '1.7.36'], {
    outdated: true,
    newestVersion: '2.0.17',
    licenses: [{ name: 'MIT', spdxName: 'MIT' }],
  }),
  maven(3, ['com.google.guava', 'guava', '32.1.3-jre']),
  maven(4, ['com.fasterxml.jackson.core', 'jackson-databind', '2.9.8'], {
    outdated: true,
    newestVersion: '2.20.1',
    vulnerabilities: [
      {
        id: 'CVE-2019-12384',
        severity: 'high',
        score: 8.1,
        url: `${nvd}CVE-2019-12384`,
        fix: '2.9.9.1',
      },
      { id: 'WS-2019-0425', score: undefined },
    ],
  }),
  maven(5, ['com.fasterxml.jackson.core', 'jackson-core', '2.9.8']),
  npm(6, ['@babel/core', '7.23.2']),
  npm(7, ['lodash', '4.17.20'], {
    outdated: true,
    newestVersion: '4.17.21',
    vulnerabilities: [
      {
        id: 'CVE-2021-23337',
        severity: 'high',
        score: 7.2,
        url: `${nvd}CVE-2021-23337`,
        fix: 'Upgrade to version lodash - 4.17.21',
      },
    ],
  }),
  npm(8, ['lodash', '4.17.21']),
  npm(9, ['semver', '6.3.1'], {
    licenses: [{ name: 'ISC', spdxName: 'ISC' }],
  }),
  npm(10, ['semver', '7.5.4'], {
    licenses: [{ name: 'ISC', spdxName: 'ISC' }],
  }),
  npm(11, ['caniuse-lite', '1.0.30001550'], {
    licenses: [{ name: 'CC BY 4.0', spdxName: 'CC-BY-4.0' }],
  }),
  maven(12, ['com.acme.internal', 'billing', '3.0.0'], {
    licenses: [],
    matchType: 'FILENAME',
    outdated: undefined,
  }),
]

function node(
  number: number,
  dependencies: readonly LibraryNode[] = [],
): LibraryNode {
  const { keyUuid, name, filename, groupId, artifactId, version, type } =
    libraries[number - 1]!
  const file = { filename, groupId, artifactId }
  return { keyUuid, name, ...file, version, type, dependencies }
}

export const hierarchy: readonly LibraryNode[] = [
  node(1, [node(2), node(3)]),
  node(4, [node(5), node(2)]),
  node(6, [node(7), node(9), node(11, [node(8), node(9)])]),
  node(10, [node(9), node(2)]),
  node(12, [node(2)]),
]

const metadata = [
  'repository=acme/web',
  'branch=main',
  'commit=0e8e1c4a2f5b6d7c8e9f0a1b2c3d4e5f60718293',
]

const tagsChanged = tagged({
  add: ['commit=0e8e1c4a2f5b6d7c8e9f0a1b2c3d4e5f60718293', 'team=payments'],
  remove: ['commit=5f60718293a1b2c3d4e5f60718293a1b2c3d4e5f'],
  keep: ['repository=acme/web', 'branch=main'],
})

const notAllowed = {
  what: 'getOrganizationProductTags was refused with error 5001 (not allowed)',
  said: 'User is not allowed to perform this action',
  why: 'A key or token is wrong, or belongs to another server, or the user lacks the right: Mend answers all three alike.',
  fix: 'Check `user-key` and, where used, `org-token`, `product-token` and `project-token`. This step asked https://saas.mend.io, and keys work only in the region that issued them: set `server-url` to yours (saas, saas-eu, app, app-eu, or your own server).',
}

const hostileLibraries: readonly Library[] = hostileTexts
  .map((text) => text.slice(0, 300))
  .map((text, index) => ({
    keyUuid: index === 0 ? '__proto__' : `${uuid(index)}${text.slice(0, 40)}`,
    name: text,
    version: text,
    type: 'UNKNOWN_ARTIFACT',
    licenses: [{ name: text }],
    vulnerabilities: [
      { id: text, severity: 'high', score: 7, url: text, fix: text },
      { id: text, url: `https://evil.example/(${text.slice(0, 60)})` },
    ],
    outdated: true,
    newestVersion: text,
  }))

/** `libraries` as they were: older, newer, with another license, without some, with one more. */
const librariesBefore: readonly Library[] = [
  maven(1, ['org.apache.logging.log4j', 'log4j-core', '2.25.2']),
  ...libraries.slice(1, 3),
  ...libraries.slice(4, 6),
  npm(7, ['lodash', '4.17.19'], {
    vulnerabilities: [
      { id: 'CVE-2020-8203', severity: 'high', score: 7.4 },
      { id: 'CVE-2021-23337', severity: 'high', score: 7.2 },
    ],
  }),
  ...libraries.slice(7, 9),
  npm(11, ['caniuse-lite', '1.0.30001550']),
  npm(13, ['left-pad', '1.3.0'], { licenses: [{ name: 'WTFPL' }] }),
]

export const scenes: readonly Scene[] = [
  {
    name: 'sync-passed',
    result: aResult({
      ensured: ensured(),
      tagged: { objects: [tagsChanged] },
      waited: waited(),
      reported: reported(libraries, hierarchy),
      gated: gated([]),
    }),
    options: {
      links: {
        runUrl: 'https://github.com/acme/web/actions/runs/4711',
        projectUrl: 'https://saas.mend.io/Wss/WSS.html#!project;id=815',
      },
    },
  },
  {
    name: 'sync-planned',
    result: aResult({
      outcome: 'planned',
      dryRun: true,
      ensured: {
        product: { name: 'Platform', status: 'planned' },
        project: { name: 'web_feature/login', status: 'planned' },
      },
      tagged: {
        objects: [
          tagged({ add: metadata }, { name: 'web_feature/login' }),
          tagged(
            { add: ['owner=web-guild'], remove: ['owner=core'] },
            { scope: 'product', name: 'Platform' },
          ),
        ],
      },
    }),
  },
  {
    name: 'wait-failed',
    result: aResult({
      operation: 'wait',
      outcome: 'failed',
      reasons: [
        "The scan ended as FAILED: Mend could not process what the scanner sent. Look at the scan in Mend (Admin › Requests history) and at the scanner's log, then scan again.",
      ],
      ensured: ensured(),
      waited: waited([
        aScan({
          end: 'failed',
          state: 'FAILED',
          changes: [
            { state: 'IN_PROGRESS', atSeconds: 0 },
            { state: 'FAILED', atSeconds: 33 },
          ],
          polls: 9,
          seconds: 33,
        }),
      ]),
    }),
  },
  {
    name: 'wait-timed-out',
    result: aResult({
      operation: 'wait',
      outcome: 'timed-out',
      reasons: [
        'The scan was still IN_PROGRESS after 30m (`timeout`). Run the operation wait on the same project to take the wait up again, or raise `timeout`.',
      ],
      ensured: ensured(),
      waited: waited(
        [
          aScan({
            end: 'timed-out',
            state: 'IN_PROGRESS',
            changes: [
              { state: 'UNKNOWN', atSeconds: 0 },
              { state: 'IN_PROGRESS', atSeconds: 3 },
            ],
            polls: 112,
            seconds: 1800,
          }),
        ],
        { source: 'discovered' },
      ),
    }),
  },
  {
    name: 'wait-cancelled',
    result: aResult({
      operation: 'wait',
      outcome: 'cancelled',
      reasons: ['The job was cancelled before this step came to its end.'],
      ensured: ensured(),
      waited: waited([
        aScan(),
        aScan({
          end: undefined,
          state: 'UPDATED',
          changes: [
            { state: 'IN_PROGRESS', atSeconds: 1 },
            { state: 'UPDATED', atSeconds: 118 },
          ],
          polls: 21,
          seconds: 121,
        }),
      ]),
    }),
  },
  {
    name: 'scan-skipped',
    result: aResult({
      outcome: 'warned',
      reasons: [
        'The scan was SKIPPED because another scan of the same project was running: its results are not in the project (`on-skipped` is warn).',
      ],
      ensured: ensured(),
      tagged: { objects: [tagged({ keep: metadata })] },
      waited: waited([
        aScan({
          end: 'skipped',
          state: 'SKIPPED',
          changes: [{ state: 'SKIPPED', atSeconds: 1 }],
          polls: 1,
          seconds: 1,
        }),
      ]),
      reported: reported(libraries.slice(4, 6), [node(5), node(6)]),
    }),
  },
  {
    name: 'no-credentials',
    result: aResult({
      outcome: 'skipped',
      reasons: [
        '`user-key`: is required but empty. This run comes from a fork, and GitHub gives no secrets to forks.',
      ],
    }),
    options: { formats: [] },
  },
  {
    name: 'error-5001',
    result: aResult({
      outcome: 'error',
      reasons: [
        `${notAllowed.what}. Mend said: ${notAllowed.said}. ${notAllowed.why} ${notAllowed.fix}`,
      ],
      failure: notAllowed,
    }),
  },
  {
    name: 'input-errors',
    result: aResult({
      outcome: 'error',
      reasons: [
        '`server-url`: "http://mend.acme.example" is not https; plain http is accepted for localhost alone',
        '`timeout`: "soon" is no duration; expected 90s, 10m or 1h30m',
        '`tags`, line 2: "team=" has no value; write key=value, or use `remove-tags`',
      ],
    }),
  },
  {
    name: 'warned',
    result: aResult({
      operation: 'report',
      outcome: 'warned',
      reasons: ['critical > 0: there is 1', 'no-license > 0: there is 1'],
      ensured: ensured(),
      reported: reported(libraries),
    }),
    options: { warnOnly: true },
  },
  {
    name: 'empty-inventory',
    result: aResult({
      outcome: 'warned',
      reasons: [emptyReason],
      ensured: ensured({
        project: {
          name: 'web_main',
          token: 'c'.repeat(64),
          status: 'created',
        },
      }),
      tagged: { objects: [tagged({ add: metadata })] },
      waited: waited([], { source: 'none' }),
      reported: reported([], []),
      gated: gated([]),
    }),
  },
  {
    name: 'hierarchy-only',
    result: aResult({
      operation: 'report',
      ensured: ensured(),
      reported: reported(undefined, hierarchy),
    }),
  },
  {
    name: 'tag-failures',
    result: aResult({
      operation: 'tag',
      outcome: 'error',
      reasons: [
        'Could not add the project tag team=payments: saveProjectTag for project "web_main" was refused with error 2021 (invalid option value). Mend said: Tag value is too long. Mend does not accept one of the values. Check the inputs of this step.',
        'Could not remove the project tag stage=dev: removeProjectTag for project "web_main" got HTTP 503 from https://saas.mend.io, 6 times.',
      ],
      ensured: ensured(),
      tagged: {
        objects: [
          tagged(
            {
              add: ['team=payments', 'stage=prod'],
              remove: ['team=checkout', 'stage=dev'],
              keep: ['repository=acme/web'],
            },
            {
              failures: [
                {
                  tag: tag('team=payments'),
                  change: 'add',
                  message:
                    'saveProjectTag for project "web_main" was refused with error 2021 (invalid option value). Mend said: Tag value is too long.',
                },
                {
                  tag: tag('stage=dev'),
                  change: 'remove',
                  message:
                    'removeProjectTag for project "web_main" got HTTP 503 from https://saas.mend.io, 6 times.',
                },
              ],
              spared: [tag('team=checkout')],
            },
          ),
        ],
      },
    }),
  },
  {
    name: 'hostile-names',
    result: aResult({
      outcome: 'failed',
      reasons: hostileTexts.slice(0, 12).map((text) => text.slice(0, 300)),
      ensured: ensured({
        product: { name: hostileTexts[5]!, status: 'created' },
        project: { name: 'a|b`c\n@octocat', status: 'existing' },
      }),
      tagged: {
        objects: [
          tagged(
            {},
            {
              plan: {
                add: hostileTexts.map((value, index) => ({
                  key: `key${index}`,
                  value: value.slice(0, 200),
                })),
                remove: [{ key: '<!--', value: '</details>' }],
                keep: [{ key: '__proto__', value: '|`|' }],
              },
            },
          ),
        ],
      },
      waited: waited([
        aScan({
          end: 'timed-out',
          state: '<b>|`@octocat',
          changes: [{ state: '<b>|`@octocat', atSeconds: 0 }],
        }),
      ]),
      reported: reported(hostileLibraries, [
        ...hostileLibraries.map((library) => ({
          ...library,
          dependencies: [{ ...hostileLibraries[0]!, dependencies: [] }],
        })),
      ]),
      failure: {
        what: 'It <b>broke</b> | `here\n\n# no heading',
        said: '</blockquote>\n\n<script>``` @octocat',
        why: '[a](javascript:alert(1)) @acme/team',
        fix: 'Set `user-key` | `org-token` <!--',
      },
    }),
    options: { links: { runUrl: 'javascript:alert(1)' } },
  },
  {
    name: 'compared',
    result: aResult({
      operation: 'compare',
      outcome: 'failed',
      reasons: [
        'new-critical > 0: 1 (org.apache.logging.log4j:log4j-core 2.14.1 CVE-2021-44228)',
        'outdated > 20%: 33.33% (4 of 12: com.fasterxml.jackson.core:jackson-databind 2.9.8, lodash 4.17.20, org.apache.logging.log4j:log4j-core 2.14.1, …)',
      ],
      ensured: ensured(),
      reported: reported(libraries),
      compared: compared(librariesBefore, libraries),
      gated: gated(
        [
          'new-critical > 0',
          'outdated > 20%',
          'license in GPL-*, AGPL-*',
          'removed-libraries > 20%',
          'libraries < 1',
        ],
        libraries,
        { before: librariesBefore },
      ),
    }),
  },
  {
    name: 'not-judged',
    result: aResult({
      operation: 'sync',
      outcome: 'failed',
      reasons: [
        'critical > 0: not judged, because Mend had not computed the alerts when the wait ended at UPDATED; set `wait-for: finished`',
      ],
      ensured: ensured(),
      waited: waited([
        aScan({
          end: 'updated',
          state: 'UPDATED',
          changes: [
            { state: 'IN_PROGRESS', atSeconds: 0 },
            { state: 'UPDATED', atSeconds: 12 },
          ],
          polls: 6,
          seconds: 12,
        }),
      ]),
      reported: reported(libraries.slice(4, 6), undefined, {
        alertsPending: true,
      }),
      gated: gated(['critical > 0', 'no-license > 0'], libraries.slice(4, 6), {
        alertsPending: true,
      }),
    }),
  },
  {
    name: 'odd-rows',
    result: aResult({
      operation: 'report',
      ensured: ensured(),
      reported: reported(libraries.slice(4, 6), undefined, {
        oddRows: {
          of: 3,
          kept: 1,
          leftOut: 1,
          examples: [
            'row 2 "lodash" (keyUuid read as text)',
            'row 3 (not an object, left out)',
          ],
        },
      }),
    }),
  },
  ...policyScenes(libraries, hierarchy),
  ...readScenes,
  ...operationScenes,
  ...changeScenes,
  ...portfolioScenes,
]
