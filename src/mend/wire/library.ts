import * as v from 'valibot'
import type {
  Library,
  LibraryIdentity,
  License,
} from '../../domain/library/library.ts'
import {
  filled,
  seenLicense,
  sharedLicense,
  sharedWord,
  text,
} from './shared.ts'
import { vulnerability } from './vulnerability.ts'

const url = text

/** The fields by which hierarchy, inventory and dependencies name a library. */
export const identityFields = {
  keyUuid: filled,
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

const identityShape = v.object(identityFields)

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

const anyLicense = v.pipe(
  v.object({
    name: v.string(),
    url,
    spdxName: text,
    profileInfo: v.nullish(
      v.object({ copyrightRiskScore: text, copyleft: text }),
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

/**
 * A license of a library. Nearly every one repeats one that was read before;
 * taking that takes a seventh of the time of reading it again.
 */
export const license: typeof anyLicense = {
  ...anyLicense,
  '~run'(dataset, config) {
    const value = seenLicense(dataset.value)
    return value ? { typed: true, value } : anyLicense['~run'](dataset, config)
  },
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

const references = v.nullish(v.object({ url, homePage: url }))

/** A library of the inventory (facts 6.2). */
export const library = v.pipe(
  v.object({
    ...identityFields,
    languages: text,
    matchType: text,
    references,
    licenses: v.nullish(v.array(license), []),
    vulnerabilities: v.nullish(v.array(vulnerability), []),
    outdated: v.nullish(v.boolean()),
    outdatedModel: v.nullish(v.object({ newestVersion: text })),
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
