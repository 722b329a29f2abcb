import * as v from 'valibot'
import type {
  Library,
  LibraryIdentity,
  License,
} from '../../domain/library/library.ts'
import { bare } from '../../domain/text/clean.ts'
import {
  filled,
  noList,
  seenLicense,
  sharedLicense,
  sharedWord,
  text,
} from './shared.ts'
import { mostSevere, vulnerability } from './vulnerability.ts'

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
      noList(v.object({ copyrightRiskScore: text, copyleft: text })),
    ),
  }),
  v.transform(
    (row): License =>
      sharedLicense({
        // One license, however its name is spaced.
        name: bare(row.name),
        url: row.url,
        spdxName: row.spdxName?.trim(),
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

/**
 * Each key once, since what Mend lists twice would count twice.
 *
 * @param merge what the entries of one key are together; the first by default
 */
export function distinct<T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
  merge: (entries: readonly [T, ...T[]]) => T = ([first]) => first,
): readonly T[] {
  if (list.length < 2) return list
  const seen = new Set<string>()
  const once = list.filter((entry) => seen.size < seen.add(keyOf(entry)).size)
  if (once.length === list.length) return once
  const byKey = Map.groupBy(list, keyOf)
  return once.map((first) => {
    const [, ...others] = byKey.get(keyOf(first)) ?? []
    return merge([first, ...others])
  })
}

/** A library that is listed twice has what either row says of it. */
export function mergeLibraries(
  rows: readonly [Library, ...Library[]],
): Library {
  const licenses = rows.flatMap((row) => row.licenses)
  const vulnerabilities = rows.flatMap((row) => row.vulnerabilities)
  return {
    ...rows[0],
    licenses: distinct(licenses, ({ name }) => name),
    vulnerabilities: distinct(vulnerabilities, ({ id }) => id, mostSevere),
  }
}

const references = v.nullish(noList(v.object({ url, homePage: url })))

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
    outdatedModel: v.nullish(noList(v.object({ newestVersion: text }))),
  }),
  v.transform(
    (row): Library => ({
      ...identity(row),
      languages: sharedWord(row.languages),
      matchType: sharedWord(row.matchType),
      url: row.references?.url,
      homePage: row.references?.homePage,
      licenses: row.licenses,
      vulnerabilities: distinct(
        row.vulnerabilities,
        ({ id }) => id,
        mostSevere,
      ),
      outdated: row.outdated ?? undefined,
      newestVersion: row.outdatedModel?.newestVersion,
    }),
  ),
)
