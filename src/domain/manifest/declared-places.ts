import type { Ecosystem } from '../library/ecosystem.ts'
import { manifestsOf } from '../library/manifest.ts'
import { declaredLines, declaredName } from './declared-lines.ts'

/** A line of a file of the workspace. */
export interface Place {
  /** Relative, with `/` between folders. */
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** Where an ecosystem's manifests declare a package. */
export type FindPlace = (
  ecosystem: Ecosystem,
  name: string,
) => Place | undefined

/** However large a workspace is, reading it ends. */
const maxFiles = 1_000
const maxCharacters = 32_000_000

/**
 * The places at which manifests declare packages; of several the one nearest to
 * the root, then the first by name. An ecosystem's manifests are read when one of
 * its packages is asked for, at most 1,000 files and 32 million characters in all.
 *
 * @param paths relative, with `/` between folders
 * @param read the text of a manifest; `undefined` when it cannot be read
 */
export function declaredPlaces(
  paths: readonly string[],
  read: (path: string) => string | undefined,
): FindPlace {
  const known = new Map<Ecosystem, Map<string, Place>>()
  let files = 0
  let characters = 0
  const readAll = (ecosystem: Ecosystem) => {
    const places = new Map<string, Place>()
    for (const path of manifestsOf(ecosystem, paths)) {
      if (++files > maxFiles || characters > maxCharacters) break
      const text = read(path) ?? ''
      characters += text.length
      for (const [name, line] of declaredLines(ecosystem, path, text)) {
        if (!places.has(name)) places.set(name, { path, line })
      }
    }
    known.set(ecosystem, places)
    return places
  }
  return (ecosystem, name) => {
    const places = known.get(ecosystem) ?? readAll(ecosystem)
    return places.get(declaredName(ecosystem, name))
  }
}
