import type { World } from '../model/world.ts'

/** A request's JSON object; `undefined` when the text is not one. */
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

/** Records a request before the server does anything else. */
export function logRequest(world: World, text: string, fault?: string): void {
  const request = readObject(text) ?? {}
  const type = stringOf(request['requestType'])
  world.requests.push({
    type,
    at: world.clock.now(),
    parameters: Object.keys(request),
    summary: [type, ...namesAndTag(world, request)].join(' '),
    fault,
  })
}

/** The names of its objects, old or new, and its tag. */
function namesAndTag(world: World, request: Record<string, unknown>): string[] {
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
