import type { RequestType } from '../../mend/catalogue/index.ts'

/** How real servers deviate from the documentation; each is off by default. */
const deviationNames = [
  /** removeProjectTag answers the documented text that is not JSON. */
  'brokenRemoveAnswer',
  /** saveProjectTag answers `{}`, as recorded live (facts 2). */
  'emptySaveAnswer',
  /** Successes carry `errorCode: 0` (facts 1.4). */
  'zeroErrorCode',
  /** getProjectLibraryDependencies does not nest its list once more. */
  'flatDependencies',
  /** The value of a tag is a text instead of a list when it is the only one (facts 3.5). */
  'scalarTags',
  /** getProjectState answers `date`, the day only, as v1.1 did. */
  'stateDate',
  /** Dates carry ` +0000` (facts 2.1). */
  'zonedDates',
  /** Rows without tags have no `tags` at all. */
  'missingTags',
  /** Answers have fields that are not documented. */
  'unknownFields',
  /** A tag that is not there cannot be removed (facts 3.3: unverified). */
  'strictRemoval',
  /** Names that differ only in case count as the same when something is created. */
  'foldedNames',
] as const

type Deviation = (typeof deviationNames)[number]
export type Deviations = Readonly<Partial<Record<Deviation, boolean>>>

export const everyDeviation: Deviations = Object.fromEntries(
  deviationNames.map((name) => [name, true]),
)

type Json = Record<string, unknown>

/** The answer's text, with the deviations that are on. */
export function encode(
  type: RequestType,
  body: Json,
  deviations: Deviations,
): string {
  if (type === 'removeProjectTag' && deviations.brokenRemoveAnswer) {
    return '{\n"successfully removed project tag"\n}'
  }
  if (type === 'saveProjectTag' && deviations.emptySaveAnswer) {
    return JSON.stringify(deviations.zeroErrorCode ? { errorCode: 0 } : {})
  }
  const answer = {
    ...(deviations.zeroErrorCode && { errorCode: 0 }),
    ...body,
    ...(deviations.flatDependencies && flat(body)),
    ...(deviations.stateDate && dayOnly(body)),
    ...(deviations.unknownFields && { serverBuild: { node: 'sim-7', nr: 24 } }),
  }
  return JSON.stringify(answer, replacer(deviations))
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

function replacer(deviations: Deviations) {
  return (key: string, value: unknown): unknown => {
    if (typeof value === 'string') {
      return deviations.zonedDates && dates.has(key) ? `${value} +0000` : value
    }
    // A tag may itself be named "tags"; its value is a list.
    if (key === 'tags' && !Array.isArray(value)) {
      return deviatingTags(value as Json, deviations)
    }
    if (deviations.unknownFields && isRow(value)) {
      return { ...value, grownField: null }
    }
    return value
  }
}

function deviatingTags(tags: Json, deviations: Deviations): unknown {
  const entries = Object.entries(tags)
  if (deviations.missingTags && entries.length === 0) return undefined
  if (!deviations.scalarTags) return tags
  return Object.fromEntries(
    entries.map(([key, values]) => [
      key,
      Array.isArray(values) && values.length === 1 ? values[0] : values,
    ]),
  )
}

/** A row of a listing has a token or a keyUuid. */
function isRow(value: unknown): value is Json {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('token' in value || 'keyUuid' in value)
  )
}
