import { plain } from '../../domain/text/clean.ts'

/** `NODE_PACKAGED_MODULE` → `Node packaged module`, `SHA1` → `SHA-1`: Mend's words, easier to read. */
export function readable(word: string): string {
  const text = plain(word.replaceAll('_', ' ').toLowerCase(), 100)
  return capitalized(text.replace(/^sha(?=\d)/, 'SHA-'))
}

/** `lastProcessAt` → `Last process at` */
export function fieldTitle(name: string): string {
  return capitalized(
    name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  )
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `0.1234` → `12%`, `0.0096` → `<1%`, as the job summary rounds. */
export function percent(share: number): string {
  return share > 0 && share < 0.01 ? '<1%' : `${Math.round(share * 100)}%`
}
