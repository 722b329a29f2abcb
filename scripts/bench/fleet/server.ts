import { scenarioWorld } from '../../../src/simulator/scenario-world.ts'
import { answerOf, type ByteServer, byteServer } from '../byte-server.ts'

/** A server with a large organization, which answers as fast as a cache. */
export interface FleetServer extends ByteServer {
  readonly inputs: Readonly<Record<string, string>>
  /** A request for an inventory, as text. */
  readonly inventoryRequest: string
}

/** So many different inventories; the projects take turns. */
const poolSize = 400

/**
 * The simulator's answers, made before they are asked for, so that it is the
 * action that is measured. Each comes `latencyMs` after its request.
 */
export async function fleetServer(
  projects: number,
  libraries: number,
  latencyMs: number,
): Promise<FleetServer> {
  const { world, inputs } = scenarioWorld({
    ...{ scenario: 'instant', seed: 1, projects, librariesEach: libraries },
  })
  const tokens = [...world.projects.keys()]
  const places = new Map(tokens.map((token, place) => [token, place]))
  const pool = new Map<string, Buffer>()
  const answer = (text: string): Buffer => {
    const request = JSON.parse(text)
    const { requestType, projectToken } = request
    const place = (places.get(projectToken) ?? 0) % poolSize
    const key = projectToken ? `${requestType} ${place}` : ''
    const known = pool.get(key)
    if (known) return known
    const asked = projectToken && { projectToken: tokens[place] }
    const body = JSON.stringify({ ...request, ...asked })
    const bytes = answerOf(world, body)
    if (key) pool.set(key, bytes)
    return bytes
  }
  const userKey = inputs['user-key']
  const requests = tokens.slice(0, poolSize).map((projectToken) =>
    JSON.stringify({
      ...{ requestType: 'getProjectInventory', userKey, projectToken },
      ...{ includeInHouseData: true, includeOutdatedLibraryData: true },
    }),
  )
  for (const request of requests) answer(request)
  const [inventoryRequest = ''] = requests
  const server = await byteServer(answer, latencyMs)
  return { ...server, inputs, inventoryRequest }
}
