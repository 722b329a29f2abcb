import * as v from 'valibot'
import type {
  Library,
  LibraryIdentity,
  License,
  Severity,
  Vulnerability,
} from '../../domain/library/library.ts'
import { sharedLicense, sharedWord } from './shared.ts'

/** A text that may be null, missing or empty; all three mean "unknown". */
export const text = v.pipe(
  v.nullish(v.union([v.string(), v.number()])),
  v.transform((value) => (value === '' ? undefined : value?.toString())),
)

const url = text

/** The fields by which hierarchy, inventory and dependencies name a library. */
export const identityFields = {
  keyUuid: v.string(),
  name: text,
  filename: text,
  fileName: text,
  groupId: text,
  artifactId: text,
  version: text,
  sha1: text,
  type: text,
  coordinates: text,
}

const identityShape = v.looseObject(identityFields)

/** The display name falls back to the file's or the artifact's (facts 6.1). */
export function identity(
  row: v.InferOutput<typeof identityShape>,
): LibraryIdentity {
  const filename = row.filename ?? row.fileName
  return {
    keyUuid: row.keyUuid,
    name: row.name ?? filename ?? row.artifactId ?? row.keyUuid,
    filename,
    groupId: row.groupId,
    artifactId: row.artifactId,
    version: row.version,
    sha1: row.sha1,
    type: sharedWord(row.type),
    coordinates: row.coordinates,
  }
}

export const license = v.pipe(
  v.looseObject({
    name: v.string(),
    url,
    spdxName: text,
    profileInfo: v.nullish(
      v.looseObject({ copyrightRiskScore: text, copyleft: text }),
    ),
  }),
  v.transform(
    (row): License =>
      sharedLicense({
        name: row.name,
        url: row.url,
        spdxName: row.spdxName,
        copyrightRisk: row.profileInfo?.copyrightRiskScore,
        copyleft: row.profileInfo?.copyleft,
      }),
  ),
)

/** Scores from 0 to 10 come as numbers, in some reports as texts (facts 6.4). */
const score = v.pipe(
  v.nullish(v.union([v.number(), v.string()])),
  v.transform((value) => {
    const number = Number.parseFloat(`${value}`)
    return number >= 0 && number <= 10 ? number : undefined
  }),
)

const vulnerability = v.pipe(
  v.looseObject({
    name: v.string(),
    severity: text,
    score,
    cvss3_severity: text,
    cvss3_score: score,
    publishDate: text,
    url,
    description: text,
    topFix: v.nullish(v.looseObject({ fixResolution: text, message: text })),
    fixResolutionText: text,
  }),
  v.transform(
    (row): Vulnerability => ({
      id: row.name,
      severity: severityOf(row.cvss3_severity ?? row.severity, row.cvss3_score),
      score: row.cvss3_score ?? row.score,
      url: row.url,
      published: row.publishDate,
      description: row.description,
      fix:
        row.topFix?.fixResolution ??
        row.fixResolutionText ??
        row.topFix?.message,
    }),
  ),
)

/**
 * Mend's older answers have no "critical": a 9.8 is HIGH there, so 9.0 and above
 * on CVSS 3 is critical whatever the word says (facts 6.4).
 */
export function severityOf(
  word: string | undefined,
  cvss3: number | undefined,
): Severity | undefined {
  if (cvss3 !== undefined && cvss3 >= 9) return 'critical'
  const folded = word?.toLowerCase()
  if (folded === 'critical' || folded === 'high') return folded
  if (folded === 'medium' || folded === 'low') return folded
  return undefined
}

/** The first entry of each key, since what Mend lists twice would count twice. */
export function distinct<T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
): readonly T[] {
  if (list.length < 2) return list
  const seen = new Set<string>()
  return list.filter((entry) => seen.size < seen.add(keyOf(entry)).size)
}

const references = v.nullish(v.looseObject({ url, homePage: url }))

/** A library of the inventory (facts 6.2). */
export const library = v.pipe(
  v.looseObject({
    ...identityFields,
    languages: text,
    matchType: text,
    references,
    licenses: v.nullish(v.array(license), []),
    vulnerabilities: v.nullish(v.array(vulnerability), []),
    outdated: v.nullish(v.boolean()),
    outdatedModel: v.nullish(v.looseObject({ newestVersion: text })),
  }),
  v.transform(
    (row): Library => ({
      ...identity(row),
      languages: sharedWord(row.languages),
      matchType: sharedWord(row.matchType),
      url: row.references?.url,
      homePage: row.references?.homePage,
      licenses: row.licenses,
      vulnerabilities: distinct(row.vulnerabilities, ({ id }) => id),
      outdated: row.outdated ?? undefined,
      newestVersion: row.outdatedModel?.newestVersion,
    }),
  ),
)
