import type { Library } from './library.ts'

const fileName = /^\s*file[\s_-]?name(?:[\s_-]+match)?\s*$/i

/**
 * Whether Mend recognized the library by its file name alone: version and hash
 * may be another file's. In both of Mend's vocabularies (facts 6.2): `FILENAME`
 * and `Filename Match`.
 */
export function isWeakMatch({ matchType }: Pick<Library, 'matchType'>) {
  return matchType !== undefined && fileName.test(matchType)
}
