import type { UnreadableBody } from '../errors/failed-attempt.ts'

/** A JSON object; every answer of Mend is one, with one exception. */
export type Json = Readonly<Record<string, unknown>>

/** `undefined` for everything that is not a JSON object: a page, a list, half an answer. */
export function jsonObject(text: string): Json | undefined {
  const value = parsed(text)
  return isObject(value) ? value : undefined
}

/** `undefined`, which JSON cannot say, when it is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text))
  } catch {
    return undefined
  }
}

/** Not a list, and not null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

/** What a body is that is not a JSON object. */
export function classifyBody(text: string): UnreadableBody {
  const start = withoutMark(text).trimStart()
  if (start === '') return 'empty'
  if (isPage(text)) return 'a web page'
  if (parsed(start) !== undefined) return 'not an object'
  return /^[[{]/.test(start) ? 'cut off' : 'text'
}

/** HTML or XML. */
export function isPage(text: string): boolean {
  return /^[\uFEFF\s]*</.test(text)
}

/** A page's title, or the first line of a text; nothing of JSON, which may hold data. */
export function excerptOf(text: string): string | undefined {
  const start = withoutMark(text.slice(0, 20_000)).trim()
  if (!isPage(start)) {
    return /^["[{]/.test(start) ? undefined : start.split('\n')[0] || undefined
  }
  const title = /<(title|h1)\b[^>]*>([^<]*)</i.exec(start)?.[2]?.trim()
  return title || undefined
}
