import * as v from 'valibot'
import type { Files } from '../../ports.ts'
import {
  type PortfolioReport,
  portfolioReport,
} from '../../report-schema/portfolio.ts'
import { schemaVersion } from '../../report-schema/version.ts'
import { readingProblem } from './reading-problem.ts'

/** A shard's report, read. */
export interface ShardReport extends MergeParts {
  readonly path: string
}

type MergeParts = Pick<
  PortfolioReport,
  | 'server'
  | 'organization'
  | 'scope'
  | 'shard'
  | 'complete'
  | 'serverDate'
  | 'projects'
  | 'libraries'
>

/** Only what a merge needs has to be as written. */
const mergeParts = v.pick(portfolioReport, [
  'server',
  'organization',
  'scope',
  'shard',
  'complete',
  'serverDate',
  'projects',
  'libraries',
])

const head = v.object({
  schemaVersion: v.number(),
  operation: v.literal('portfolio'),
  kind: v.optional(v.string()),
})

/** The input `reports`. */
export interface PortfolioReports {
  /** Paths and globs, as given. */
  readonly patterns: readonly string[]
  /** What the files hold. */
  readonly shards: readonly ShardReport[]
}

interface ReadReports {
  readonly given: PortfolioReports
  /** Each thing that is wrong. */
  readonly problems: readonly string[]
}

/** Reads the files that the input `reports` names, by their paths. */
export function readPortfolioReports(
  patterns: readonly string[],
  files: Files,
): ReadReports {
  const problems: string[] = []
  const paths = patterns.flatMap((pattern) => {
    const found = files.find(pattern)
    if (found.length === 0) problems.push(`"${pattern}" matches no file`)
    return found
  })
  const reports: ShardReport[] = []
  for (const path of new Set(paths)) {
    const read = readReport(path, files)
    if (typeof read === 'string') problems.push(`"${path}" ${read}`)
    else reports.push({ path, ...read })
  }
  return {
    given: { patterns, shards: reports },
    problems: [...problems, ...disagreements(reports)],
  }
}

/** The parts of a report, or what is wrong with it; nothing of its text. */
function readReport(path: string, files: Files): MergeParts | string {
  let text: string
  try {
    text = files.read(path, 'strict')
  } catch (error) {
    return readingProblem(error)
  }
  const json = parsed(text)
  const known = v.safeParse(head, json)
  if (!known.success) {
    return 'is not a JSON report of operation portfolio'
  }
  const version = known.output.schemaVersion
  if (version !== schemaVersion) {
    return `is a report of schema version ${version}, which this version of the action cannot read (it reads ${schemaVersion})`
  }
  if (known.output.kind !== 'portfolio') {
    return 'is the report of a run that ended before it read any project'
  }
  const read = v.safeParse(mergeParts, json, { abortEarly: true })
  if (!read.success) {
    return `is a damaged report: ${v.getDotPath(read.issues[0]) ?? 'its content'} is not valid`
  }
  return isSound(read.output)
    ? read.output
    : 'is a damaged report: a library names a project or a shard that is not there'
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isSound({ shard, projects, libraries }: MergeParts): boolean {
  if (shard !== undefined && !shardNumbers(shard)) return false
  return libraries.every((library) =>
    [library.projects, library.direct ?? []].every((places) =>
      places.every((place) => place < projects.length),
    ),
  )
}

/** `3/4` → [3, 4] */
export function shardNumbers(
  shard: string,
): readonly [index: number, count: number] | undefined {
  const [, first = '', last = ''] = /^(\d{1,3})\/(\d{1,3})$/.exec(shard) ?? []
  const [index, count] = [Number(first), Number(last)]
  return index >= 1 && index <= count ? [index, count] : undefined
}

/** In what the reports must agree, and how it is called. */
const common: readonly (readonly [string, (report: ShardReport) => string])[] =
  [
    ['other servers', ({ server }) => server],
    ['other organizations', ({ organization }) => organization],
    ['other selections', ({ scope }) => JSON.stringify(scope)],
    [
      'other numbers of shards',
      ({ shard }) => shard?.replace(/^\d+/, '') ?? '/1',
    ],
  ]

function disagreements(reports: readonly ShardReport[]): string[] {
  const [first, ...others] = reports
  if (!first) return []
  return common.flatMap(([what, part]) => {
    const other = others.find((one) => part(one) !== part(first))
    return other ? [`"${first.path}" and "${other.path}" are of ${what}`] : []
  })
}
