import type { License } from '../../domain/library/library.ts'
import { readable } from './format.ts'

/** Mend's words for how far a license reaches into what it is combined with. */
const copyleftWords: Readonly<Record<string, string>> = {
  NO: 'no copyleft',
  PARTIAL: 'partial copyleft',
  FULL: 'full copyleft',
}

/** Mend's numbers for the risk of a license. */
const riskWords: Readonly<Record<string, string>> = {
  ONE: 'low (1 of 5)',
  TWO: '2 of 5',
  THREE: 'medium (3 of 5)',
  FOUR: '4 of 5',
  FIVE: 'high (5 of 5)',
}

/** `SPDX Apache-2.0 · no copyleft · Mend's risk: low (1 of 5)`; without what is not known. */
export function licenseWords(license: License): string {
  const { spdxName, copyleft = '', copyrightRisk = '' } = license
  const risk = wordOf(riskWords, copyrightRisk)
  return [
    spdxName && `SPDX ${spdxName}`,
    wordOf(copyleftWords, copyleft, 'copyleft: '),
    risk && `Mend's risk: ${risk}`,
  ]
    .filter(Boolean)
    .join(' · ')
}

/** A word that is not known stands as it is. */
function wordOf(
  words: Readonly<Record<string, string>>,
  word: string,
  before = '',
): string {
  if (Object.hasOwn(words, word)) return words[word] ?? ''
  const text = readable(word).toLowerCase()
  return text && before + text
}
