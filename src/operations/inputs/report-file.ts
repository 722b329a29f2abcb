import * as v from 'valibot'
import {
  type Inventory,
  type Library,
  type License,
  severities,
  type Vulnerability,
} from '../../domain/library/library.ts'

/** What is not there, or is null, is not known. */
const text = v.pipe(
  v.nullish(v.string()),
  v.transform((value) => value ?? undefined),
)
const number = v.pipe(
  v.nullish(v.number()),
  v.transform((value) => value ?? undefined),
)
const flag = v.pipe(
  v.nullish(v.boolean()),
  v.transform((value) => value ?? undefined),
)

const license: v.GenericSchema<unknown, License> = v.object({
  name: v.string(),
  url: text,
  spdxName: text,
  copyrightRisk: text,
  copyleft: text,
})

const vulnerability: v.GenericSchema<unknown, Vulnerability> = v.object({
  id: v.string(),
  severity: v.fallback(v.optional(v.picklist(severities)), undefined),
  score: number,
  url: text,
  published: text,
  description: text,
  fix: text,
})

const library: v.GenericSchema<unknown, Library> = v.object({
  keyUuid: v.string(),
  name: v.string(),
  filename: text,
  groupId: text,
  artifactId: text,
  version: text,
  sha1: text,
  type: text,
  coordinates: text,
  languages: text,
  matchType: text,
  url: text,
  homePage: text,
  licenses: v.array(license),
  vulnerabilities: v.array(vulnerability),
  outdated: flag,
  newestVersion: text,
})

/** What an earlier run found in a project. */
export interface Earlier {
  readonly productName?: string | undefined
  readonly projectName?: string | undefined
  /** Absent when its inventory was not read. */
  readonly inventory?: Inventory | undefined
}

/** The report of an earlier run. */
export interface EarlierReport {
  readonly projects: readonly Earlier[]
  /** It was about several projects, each of which is known by its name. */
  readonly several: boolean
}

const named = v.nullish(v.object({ name: text }))

const content1 = v.object({
  product: named,
  project: named,
  inventoryUpdated: text,
  alertsPending: flag,
  libraries: v.nullish(v.array(library)),
})

const version1: v.GenericSchema<unknown, EarlierReport> = v.pipe(
  v.object({ ...content1.entries, projects: v.nullish(v.array(content1)) }),
  v.transform((report) => ({
    projects: (report.projects ?? [report]).map(earlier1),
    several: report.projects != null,
  })),
)

function earlier1(content: v.InferOutput<typeof content1>): Earlier {
  const { product, project, libraries } = content
  const { inventoryUpdated: lastUpdated, alertsPending } = content
  const names = { productName: product?.name, projectName: project?.name }
  return {
    ...names,
    inventory: libraries
      ? { ...names, lastUpdated, alertsPending, libraries }
      : undefined,
  }
}

/** How each version of the report file is read; a new version is a new row. */
const readers: ReadonlyMap<
  number,
  v.GenericSchema<unknown, EarlierReport>
> = new Map([[1, version1]])

const head = v.object({
  schemaVersion: v.pipe(v.number(), v.integer()),
  operation: v.string(),
})

export type ReadReport =
  | EarlierReport
  /** What is wrong, to be said after the file's name; holds nothing of its text. */
  | { readonly problem: string }

/** The inventories in a report file of any version so far. */
export function readReport(file: string): ReadReport {
  const json = parsed(file)
  const known = v.safeParse(head, json)
  if (!known.success) return { problem: 'is no JSON report of this action' }
  const { schemaVersion } = known.output
  const reader = readers.get(schemaVersion)
  if (!reader) {
    const read = [...readers.keys()].join(', ')
    return {
      problem: `is a report of schema version ${schemaVersion}, which this version of the action cannot read (it reads ${read}); use the version that wrote it, or a newer one`,
    }
  }
  const content = v.safeParse(reader, json, { abortEarly: true })
  if (!content.success) {
    const place = v.getDotPath(content.issues[0]) ?? 'the whole'
    return { problem: `is a damaged report: ${place} is not as written` }
  }
  const report = content.output
  return report.projects.some(({ inventory }) => inventory)
    ? report
    : { problem: 'holds no inventory, because its run read none' }
}

/** The parser's own message quotes the text, which may be anything. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file)
  } catch {
    return undefined
  }
}
