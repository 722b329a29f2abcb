import type { World } from '../model/world.ts'

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
