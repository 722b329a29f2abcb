import type {
  DependencyNode,
  Library,
} from '../../src/domain/library/library.ts'
import type { CleanupRow } from '../../src/domain/selection/cleanup.ts'
import type { Result } from '../../src/operations/result/result.ts'
import { aLibrary, aVulnerability } from '../support/builders.ts'
import { aResult, ensured, hostileTexts } from '../support/results.ts'
import type { Scene } from './scene.ts'

function uuid(number: number): string {
  return `5d3c0f5c-0000-4b5e-9a5e-${String(number).padStart(12, '0')}`
}

/** A dependency as getProjectLibraryDependencies gives it: without a type. */
export function aDependency(
  number: number,
  artifactId: string,
  dependencies: readonly DependencyNode[] = [],
  licenses: readonly string[] = ['Apache 2.0'],
): DependencyNode {
  return {
    keyUuid: uuid(number),
    name: `The ${artifactId} library`,
    groupId: 'com.example',
    artifactId,
    version: `1.${number}`,
    scope: 'COMPILE',
    licenses: licenses.map((name) => ({ name })),
    dependencies,
  }
}

const shared = aDependency(3, 'shared', [
  aDependency(4, 'leaf', [], ['MIT', 'BSD 2']),
])
const found: Library = aLibrary({
  keyUuid: uuid(1),
  name: 'widget-core-1.4.2.jar',
  newestVersion: '2.0.0',
  vulnerabilities: [
    aVulnerability({ url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-0001' }),
  ],
})

const library: Result = aResult({
  operation: 'library',
  ensured: ensured(),
  libraryRead: {
    wanted: 'widget-core',
    keyUuid: found.keyUuid,
    library: found,
    sourceFiles: [
      {
        name: 'x509_obj.c',
        path: 'C:\\Users\\Work1\\openssl|0_9_4\\x509_obj.c',
        sha1: '6bf3b8ddfecac64a916ba69de50e9faac70992ba',
      },
      { name: 'widget-core-1.4.2.jar' },
    ],
    dependencies: [
      aDependency(2, 'direct', [shared], []),
      shared,
      aDependency(5, 'plain'),
    ],
  },
})

const ambiguous: Result = aResult({
  operation: 'library',
  outcome: 'error',
  ensured: ensured(),
  libraryRead: {
    wanted: 'widget-core',
    candidates: Array.from({ length: 12 }, (_, minor) =>
      aLibrary({ keyUuid: uuid(minor), version: `1.${minor}` }),
    ),
  },
  failure: {
    what: '12 libraries of the project are called "widget-core"',
    why: 'They are com.example:widget-core 1.0 (…).',
    fix: 'Set `library` to the keyUuid of one of them, or add the version.',
  },
})

const notified: Result = aResult({
  operation: 'notify',
  ensured: ensured(),
  notified: {
    action: 'CUSTOM',
    keyRegex: '^team$',
    valueRegex: '`web`|payments',
    status: 'set',
    compared: {
      tags: [
        { key: 'team', value: 'payments', whole: true },
        { key: 'team', value: 'webshop', whole: false },
      ],
      of: 9,
    },
  },
})

const deletionPlanned: Result = aResult({
  operation: 'delete',
  outcome: 'planned',
  dryRun: true,
  deleted: {
    scope: 'product',
    name: 'Storefront',
    projects: 1_204,
    status: 'planned',
  },
})

const nothingDeleted: Result = aResult({
  operation: 'delete',
  deleted: {
    scope: 'project',
    name: 'web_feature/x',
    status: 'absent',
    absence:
      'there is no project "web_feature/x". The nearest names are "web_main".',
  },
})

const hostile: Result = aResult({
  operation: 'library',
  outcome: 'error',
  libraryRead: {
    wanted: hostileTexts[0] ?? '',
    keyUuid: hostileTexts[5],
    library: aLibrary({
      name: '</details><script>',
      licenses: hostileTexts.map((name) => ({ name: name.slice(0, 200) })),
      vulnerabilities: [
        aVulnerability({ id: '[a](b)|', url: 'javascript:alert(1)' }),
      ],
      newestVersion: '`|`',
    }),
    candidates: hostileTexts.map((name, index) =>
      aLibrary({ keyUuid: `${name.slice(0, 40)}${index}`, name }),
    ),
    sourceFiles: hostileTexts.map((name) => ({ name, path: name, sha1: name })),
    dependencies: hostileTexts.map((name, index) => ({
      ...aDependency(index, 'a'),
      groupId: name,
      artifactId: name,
      version: name,
      scope: name,
      licenses: [{ name: name.slice(0, 200) }],
    })),
    refusal: { said: '</blockquote>\n\n<script>``` @octocat' },
  },
  notified: {
    action: 'CUSTOM',
    keyRegex: '^(a|b)`\n|',
    valueRegex: '</table><!--',
    status: 'set',
    compared: {
      tags: hostileTexts.map((value) => ({
        key: value.slice(0, 100),
        value: value.slice(0, 100),
        whole: false,
      })),
      of: 99,
    },
  },
  deleted: {
    scope: 'project',
    name: '<b>|`@octocat',
    productName: '</summary>',
    status: 'absent',
    absence: '@acme/team closes #1 </table>|`',
  },
})

const cleanupPlanned: Result = aResult({
  operation: 'cleanup',
  outcome: 'planned',
  cleanedUp: {
    ...{ confirmed: false, isComplete: true, keep: 1 },
    ...{ maxDeletions: 100, unknownAges: 3 },
    shard: { kind: 'plan', maxCount: 8 },
    rows: [
      aCleanupRow('shop_pr-1', 'planned', 412),
      {
        ...aCleanupRow('shop_pr-2', 'kept', 120),
        why: 'the newest of its product',
      },
    ],
  },
})

/** Cut off while the ages were read. */
const cleanupIncomplete: Result = aResult({
  operation: 'cleanup',
  outcome: 'cancelled',
  reasons: ['The job was cancelled before this step finished.'],
  cleanedUp: {
    ...{ confirmed: true, isComplete: false, keep: 0 },
    ...{ maxDeletions: 100, unknownAges: 0 },
    shard: { kind: 'whole' },
    rows: [
      aCleanupRow('shop_pr-1', 'planned', 412),
      {
        name: 'shop_pr-2',
        product: 'Shop',
        status: 'not-read',
        why: 'the run was cut off before its last scan was read',
      },
    ],
  },
})

const unclearDeletion =
  'There was no clear answer to the deletion: check in Mend whether project "shop_pr-4" in product "Shop" still exists.'

/** Every end that a deletion may have. */
const cleanedUp: Result = aResult({
  operation: 'cleanup',
  outcome: 'error',
  reasons: [
    'shop_pr-3: Mend refused the request.',
    `shop_pr-4: ${unclearDeletion}`,
  ],
  cleanedUp: {
    ...{ confirmed: true, isComplete: true, keep: 0 },
    ...{ maxDeletions: 20, unknownAges: 1 },
    shard: { kind: 'share', index: 2, count: 4 },
    rows: [
      aCleanupRow('shop_pr-1', 'deleted', 412),
      {
        ...aCleanupRow('shop_pr-2', 'gone', 91),
        note: 'another deletion came first',
      },
      {
        ...aCleanupRow('shop_pr-3', 'refused', 91),
        note: 'Mend refused the request.',
      },
      { ...aCleanupRow('shop_pr-4', 'unclear', 91), note: unclearDeletion },
      {
        ...aCleanupRow('shop_pr-5', 'failed', 91),
        note: 'Mend did not answer.',
      },
      {
        ...aCleanupRow('shop_pr-6', 'kept', 91),
        note: 'it was scanned in the meantime, 2026-11-20 10:01 UTC',
      },
      aCleanupRow('shop_pr-7', 'planned', 1),
      {
        name: 'shop_pr-8',
        status: 'undecided',
        why: 'its last scan or its product could not be read',
        note: '</td>|`@octocat` <b>',
      },
      {
        ...aCleanupRow('=cmd|`@octocat`<b>', 'deleted', 91),
        product: '</table>|`',
      },
    ],
  },
})

function aCleanupRow(
  name: string,
  status: CleanupRow['status'],
  ageDays: number,
): CleanupRow {
  const why = `last scanned ${ageDays} days ago`
  const lastScan = '2026-03-01T10:01:32Z'
  return { name, product: 'Shop', lastScan, ageDays, status, why }
}

/** Runs of library, notify, delete and cleanup. */
export const operationScenes: readonly Scene[] = [
  { name: 'library', result: library },
  { name: 'library-ambiguous', result: ambiguous },
  { name: 'notify', result: notified },
  { name: 'delete-planned', result: deletionPlanned },
  { name: 'delete-absent', result: nothingDeleted },
  { name: 'cleanup-planned', result: cleanupPlanned },
  { name: 'cleanup-incomplete', result: cleanupIncomplete },
  { name: 'cleanup-ends', result: cleanedUp },
  { name: 'hostile-operations', result: hostile },
]
