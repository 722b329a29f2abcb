import * as v from 'valibot'
import { operationNames } from '../../domain/operations.ts'
import type { ScanOutput } from '../../domain/scan/scan-output.ts'
import { metadataPresets } from '../../domain/tags/metadata.ts'
import { parseServerUrl } from '../../mend/server-url.ts'
import { tagScopes } from '../result/listed.ts'
import { baselineText } from './baseline.ts'
import {
  anyText,
  conditionLines,
  contextText,
  duration,
  flag,
  lines,
  listOf,
  nameText,
  oneOf,
  parsedBy,
  policyLines,
  removalLines,
  selectionLines,
  shardText,
  tagLines,
  tokenLines,
  wholeNumber,
} from './field-types.ts'
import type { PortfolioReports } from './portfolio-reports.ts'

/** The report files, in the order in which they are documented. */
export const reportFormats = [
  'json',
  'csv',
  'markdown',
  'html',
  'cyclonedx',
  'spdx',
  'sarif',
  'mermaid',
] as const

/** When a pull request gets a comment. */
const commentModes = ['always', 'on-failure', 'on-change', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

export interface Field<T> {
  /** What an empty input means; action.yml says the same. */
  readonly fallback: string
  readonly schema: v.GenericSchema<string, T>
  /** Masked in logs, and never quoted in the error that says it is wrong. */
  readonly secret?: true
  /** Never quoted: it may hold a secret by mistake, or its messages quote it already. */
  readonly unquoted?: true
  /** Read with its whitespace: nothing but whitespace is wrong here, not empty. */
  readonly exact?: true
}

function field<T>(
  fallback: string,
  schema: v.GenericSchema<string, T>,
  marks: Pick<Field<T>, 'secret' | 'unquoted' | 'exact'> = {},
): Field<T> {
  return { fallback, schema, ...marks }
}

const unquoted = { unquoted: true } as const
const secret = field('', anyText, { secret: true })

const serverUrl = v.pipe(
  v.string(),
  parsedBy((given) => {
    const parsed = parseServerUrl(given)
    return parsed.ok ? parsed : parsed.problem
  }),
)

const pollInterval = v.union(
  [v.literal('auto'), duration('1s', '10m')],
  'expected auto, or a duration such as 10s, from 1s to 10m',
)

const notificationAction = v.picklist(
  ['', 'enabled', 'disabled', 'custom'],
  'expected enabled, disabled or custom',
)

/** Every input of action.yml: its default and what its text becomes. */
export const fields = {
  operation: field('sync', oneOf(operationNames)),

  /** action.yml has no default: an empty input may be filled from a scanner's environment. */
  'server-url': field('https://saas.mend.io', serverUrl, unquoted),
  'user-key': secret,
  'org-token': secret,
  'ca-certificate': field('', anyText),
  'request-timeout': field('60s', duration('1s', '30m')),
  retries: field('5', wholeNumber(0, 20)),
  concurrency: field('8', wholeNumber(1, 64)),
  'on-missing-credentials': field('fail', oneOf(['fail', 'skip'])),

  'product-name': field('', nameText),
  'product-token': secret,
  'project-name': field('', nameText),
  'project-token': secret,
  'project-description': field('', anyText),
  create: field('true', flag),
  'scan-output': field('', lines),

  'metadata-tags': field('repository, branch, commit', listOf(metadataPresets)),
  tags: field('', tagLines),
  'product-tags': field('', tagLines),
  'remove-tags': field('', removalLines),
  'remove-product-tags': field('', removalLines),
  'tag-mode': field('replace', oneOf(['replace', 'append'])),

  'request-token': field('', tokenLines, { secret: true }),
  'wait-for': field('finished', oneOf(['finished', 'updated', 'none'])),
  timeout: field('30m', duration('1s', '24h')),
  'poll-interval': field('auto', pollInterval),
  'on-skipped': field('follow', oneOf(['follow', 'warn', 'fail'])),

  report: field('inventory, hierarchy', listOf(['inventory', 'hierarchy'])),
  'include-in-house': field('true', flag),
  'include-outdated': field('true', flag),
  summary: field('true', flag),
  'report-formats': field('json', listOf(reportFormats)),
  'report-directory': field('', anyText),
  baseline: field('', baselineText, unquoted),

  scope: field('project', oneOf(tagScopes)),
  select: field('', selectionLines, unquoted),
  keep: field('0', wholeNumber(0, 999_999)),
  'max-deletions': field('100', wholeNumber(0, 999_999)),
  shard: field('', shardText),
  reports: field('', lines),
  /** action.yml's default is the job's own token, which an expression names. */
  'github-token': secret,
  'commit-status': field('', contextText, { exact: true }),
  comment: field('never', oneOf(commentModes)),
  'submit-dependencies': field('false', flag),

  'fail-on': field('', conditionLines, unquoted),
  policy: field('', policyLines, unquoted),
  'policy-token': secret,
  library: field('', anyText),
  'notification-action': field('', notificationAction),
  'notification-tag-key-regex': field('', anyText),
  'notification-tag-value-regex': field('', anyText),
  confirm: field('', anyText),

  'warn-only': field('false', flag),
  'dry-run': field('false', flag),
} as const satisfies Record<string, Field<unknown>>

export type InputName = keyof typeof fields

export const inputNames = Object.keys(fields) as InputName[]

/** What is wrong with an input: a sentence that names what is accepted. */
export interface Problem {
  readonly input: InputName
  readonly text: string
  /** From 1, where the input has several. */
  readonly line?: number | undefined
}

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S

/** All inputs, typed, under camel-case names. Read once; never written. */
export type Inputs = {
  readonly [K in Exclude<
    InputName,
    'scan-output' | 'reports'
  > as Camel<K>]: v.InferOutput<(typeof fields)[K]['schema']>
} & {
  /** What the files of `scan-output` say. */
  readonly scanOutput: ScanOutput
  /** What the files of `reports` hold. */
  readonly reports: PortfolioReports
}

/** The inputs whose values are secrets. */
export const secretInputNames = inputNames.filter(
  (name) => 'secret' in fields[name],
)

/** The inputs whose whitespace must not be trimmed away while they are read. */
export const exactInputNames = inputNames.filter(
  (name) => 'exact' in fields[name],
)

/** The secrets among raw inputs, those of several lines one by one. */
export function secretsOf(raw: Readonly<Record<string, string>>): string[] {
  return secretInputNames
    .flatMap((name) => (raw[name] ?? '').split('\n'))
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '')
}
