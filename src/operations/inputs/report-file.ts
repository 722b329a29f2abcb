import * as v from 'valibot'
import type { Inventory } from '../../domain/library/library.ts'
import { optionalText } from '../../report-schema/fields.ts'
import { inventory } from '../../report-schema/library.ts'

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
  /** It was about more than one project; each is known by its name. */
  readonly several: boolean
}

const named = v.optional(v.object({ name: optionalText }))

/** Only what a comparison needs has to be as written. */
const project1 = v.object({
  product: named,
  project: named,
  ...inventory.entries,
})

const version1: v.GenericSchema<unknown, EarlierReport> = v.pipe(
  v.object({ ...project1.entries, projects: v.optional(v.array(project1)) }),
  v.transform((report) => ({
    projects: (report.projects ?? [report]).map(earlier1),
    several: report.projects !== undefined,
  })),
)

function earlier1({
  product,
  project,
  inventoryUpdated: lastUpdated,
  alertsPending,
  libraries,
}: v.InferOutput<typeof project1>): Earlier {
  const names = { productName: product?.name, projectName: project?.name }
  return {
    ...names,
    inventory: libraries && { ...names, lastUpdated, alertsPending, libraries },
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
  if (!known.success) return { problem: 'is not a JSON report of this action' }
  const { schemaVersion } = known.output
  const reader = readers.get(schemaVersion)
  if (!reader) {
    const read = [...readers.keys()].join(', ')
    return {
      problem: `is a report of schema version ${schemaVersion}, which this version of the action cannot read (it reads ${read}); use the version that wrote it, or a newer one`,
    }
  }
  const asWritten = v.safeParse(reader, json, { abortEarly: true })
  const content = asWritten.success
    ? asWritten
    : v.safeParse(reader, withoutNulls(json), { abortEarly: true })
  if (!content.success) {
    const place = v.getDotPath(content.issues[0]) ?? 'its content'
    return { problem: `is a damaged report: ${place} is not valid` }
  }
  const report = content.output
  return report.projects.some(({ inventory }) => inventory)
    ? report
    : {
        problem:
          'contains no inventory, because the run that wrote it did not read one',
      }
}

/** The parser's own message quotes the text, which may be anything. */
function parsed(file: string): unknown {
  try {
    return JSON.parse(file)
  } catch {
    return undefined
  }
}

/**
 * The same value, in which null is undefined: not known. The action never writes
 * null, but other programs may have rewritten the file.
 */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) for (const item of value) withoutNulls(item)
  else if (isObject(value)) {
    for (const name in value) {
      if (value[name] === null) value[name] = undefined
      else withoutNulls(value[name])
    }
  }
  return value
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
