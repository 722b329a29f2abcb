import { linesOf, type ManifestReader } from './declaration.ts'

/**
 * A reader for lists that follow the name of a field and continue up to the next
 * one: `Imports: curl, jsonlite (>= 1.0)`.
 *
 * @param fields names of fields, in lower case
 * @param items what captures each name of a part of the list
 */
function fieldLists(fields: RegExp, items: RegExp): ManifestReader {
  return function* read(text) {
    let isList = false
    for (const { text: row, line } of linesOf(text)) {
      const [, field, rest = ''] =
        /^\s*([A-Za-z][\w-]*)\s*:(.*)/.exec(row) ?? []
      if (field) isList = fields.test(field)
      if (!isList) continue
      for (const [, name] of (field ? rest : row).matchAll(items)) {
        if (name) yield { name, line }
      }
    }
  }
}

/** `DESCRIPTION` of an R package. */
export const rDescription = fieldLists(
  /^(Depends|Imports|LinkingTo|Suggests|Enhances)$/,
  /(?:^|,)\s*([A-Za-z][\w.]*)/g,
)

/** `*.cabal` */
export const cabal = fieldLists(
  /^(build-depends|build-tool-depends|setup-depends)$/i,
  /(?:^|,)\s*([A-Za-z0-9][\w-]*)/g,
)

/** `*.opam` */
export const opam = fieldLists(/^(depends|depopts)$/, /"([A-Za-z][\w+-]*)"/g)
