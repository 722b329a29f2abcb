import type { RequestType } from '../../mend/catalogue/index.ts'

/** Ways in which real servers differ from the documentation, each off by default. */
export const deviationNames = [
  /** removeProjectTag answers the documented text that is not JSON. */
  'brokenRemoveAnswer',
  /** saveProjectTag answers `{}`, as recorded live (facts 2). */
  'emptySaveAnswer',
  /** Successes carry `errorCode: 0` (facts 1.4). */
  'zeroErrorCode',
  /** getProjectLibraryDependencies does not nest its list once more. */
  'flatDependencies',
  /** A tag with one value comes as a text instead of a list (facts 3.5). */
  'scalarTags',
  /** getProjectState says `date`, the day only, as v1.1 did. */
  'stateDate',
  /** Dates carry ` +0000` (facts 2.1). */
  'zonedDates',
  /** Rows without tags have no `tags` at all. */
  'missingTags',
  /** The server has grown fields that nobody has heard of. */
  'unknownFields',
  /** A tag that is not there cannot be removed (facts 3.3: unverified). */
  'strictRemoval',
  /** Names that differ only in case count as the same when something is created. */
  'foldedNames',
] as const

export type Deviation = (typeof deviationNames)[number]
export type Deviations = Readonly<Partial<Record<Deviation, boolean>>>

/** Everything at once. */
export const allDeviations: Deviations = Object.fromEntries(
  deviationNames.map((name) => [name, true]),
)

type Json = Record<string, unknown>

/** The answer's text, bent by the quirks that are on. */
export function encode(
  type: RequestType,
  body: Json,
  quirks: Deviations,
): string {
  if (type === 'removeProjectTag' && quirks.brokenRemoveAnswer) {
    return '{\n"successfully removed project tag"\n}'
  }
  if (type === 'saveProjectTag' && quirks.emptySaveAnswer) {
    return JSON.stringify(quirks.zeroErrorCode ? { errorCode: 0 } : {})
  }
  const bent = {
    ...(quirks.zeroErrorCode && { errorCode: 0 }),
    ...body,
    ...(quirks.flatDependencies && flat(body)),
    ...(quirks.stateDate && dayOnly(body)),
    ...(quirks.unknownFields && { serverBuild: { node: 'sim-7', nr: 24 } }),
  }
  return JSON.stringify(bent, replacer(quirks))
}

function flat(body: Json): Json {
  return Array.isArray(body['dependencies'])
    ? { dependencies: body['dependencies'].flat() }
    : {}
}

function dayOnly(body: Json): Json {
  const state = body['projectState'] as Json | undefined
  if (!state) return {}
  const { lastUpdatedDateTime, ...rest } = state
  const date = String(lastUpdatedDateTime).slice(0, 10)
  return { projectState: { ...rest, date } }
}

const dates = new Set([
  'creationDate',
  'lastUpdatedDate',
  'lastUpdatedDateTime',
  'lastModified',
])

function replacer(quirks: Deviations) {
  return (key: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      return quirks.zonedDates && dates.has(key) ? `${value} +0000` : value
    }
    // A tag may itself be called "tags"; its value is a list.
    if (key === 'tags' && !Array.isArray(value)) {
      return bentTags(value as Json, quirks)
    }
    if (quirks.unknownFields && isRow(value)) {
      return { ...value, grownField: null }
    }
    return value
  }
}

function bentTags(tags: Json, quirks: Deviations): unknown {
  const entries = Object.entries(tags)
  if (quirks.missingTags && entries.length === 0) return undefined
  if (!quirks.scalarTags) return tags
  return Object.fromEntries(
    entries.map(([key, values]) => [
      key,
      Array.isArray(values) && values.length === 1 ? values[0] : values,
    ]),
  )
}

/** Rows of listings are what has a token or a keyUuid. */
function isRow(value: unknown): value is Json {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('token' in value || 'keyUuid' in value)
  )
}
