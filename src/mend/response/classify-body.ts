import type { FailedAttempt } from '../errors/failed-attempt.ts'

/** A JSON object; every answer of Mend is one, but for the one exception. */
export type Json = Readonly<Record<string, unknown>>

/** `undefined` for everything that is no JSON object: a page, a list, half an answer. */
export function jsonObject(text: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
    const isObject = typeof value === 'object' && value !== null
    return isObject && !Array.isArray(value) ? (value as Json) : undefined
  } catch {
    return undefined
  }
}

/** What a body is that is no JSON object, for people. */
export function looksLike(
  text: string,
): Extract<FailedAttempt, { kind: 'unreadable' }>['body'] {
  const start = text.replace(/^\uFEFF/, '').trimStart()
  if (start === '') return 'empty'
  if (isPage(text)) return 'a web page'
  if (isJson(start)) return 'not an object'
  return /^[[{]/.test(start) ? 'cut off' : 'text'
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** HTML or XML. */
export function isPage(text: string): boolean {
  return /^[\uFEFF\s]*</.test(text)
}

/** A page's title, or the first line of a text; of JSON, which may hold data, nothing. */
export function excerptOf(text: string): string | undefined {
  const start = text
    .slice(0, 20_000)
    .replace(/^\uFEFF/, '')
    .trim()
  if (!isPage(start)) {
    return /^["[{]/.test(start) ? undefined : start.split('\n')[0] || undefined
  }
  const title = /<(title|h1)\b[^>]*>([^<]*)</i.exec(start)?.[2]?.trim()
  return title || undefined
}
