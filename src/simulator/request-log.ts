import type { RequestType } from '../mend/catalogue/index.ts'
import type { World } from './world.ts'

/** What is kept of a request; never a key or a token. */
export interface RequestRecord {
  /** As sent; empty when it could not be read. */
  readonly type: RequestType | string
  /** On the world's clock. */
  readonly at: number
  /** The names of all parameters, as sent. */
  readonly parameters: readonly string[]
  /** For people and for tests that look closer: `saveProjectTag checkout_main team=web`. */
  readonly summary: string
  /** What was played instead of, or around, the answer. */
  readonly fault?: string | undefined
}

/** A request's JSON object; `undefined` when the text is none. */
export function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null
    return isObject && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Writes a request down before anything is done about it. */
export function logRequest(world: World, text: string, fault?: string): void {
  const request = readObject(text) ?? {}
  const type = stringOf(request['requestType'])
  world.requests.push({
    type,
    at: world.clock.now(),
    parameters: Object.keys(request),
    summary: [type, ...details(world, request)].join(' '),
    fault,
  })
}

/** The objects by name, names to be made, and the tag. */
function details(world: World, request: Record<string, unknown>): string[] {
  const product = world.products.get(stringOf(request['productToken']))
  const project = world.projects.get(stringOf(request['projectToken']))
  const key = stringOf(request['tagKey'])
  return [
    stringOf(request['productName']) || product?.name,
    stringOf(request['projectName']) || project?.name,
    key && `${key}=${stringOf(request['tagValue'])}`,
  ].filter((part): part is string => Boolean(part))
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
