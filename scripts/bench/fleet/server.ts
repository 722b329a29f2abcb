import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { deliveryOf } from '../../../src/simulator/delivery.ts'
import { scenarioWorld } from '../../../src/simulator/scenario-world.ts'

/** A server with a large organization, which answers as fast as a cache. */
export interface FleetServer {
  readonly url: string
  readonly inputs: Readonly<Record<string, string>>
  /** How many requests it has answered, and for how long it had them in all. */
  work(): ServerWork
  close(): void
}

interface ServerWork {
  readonly requests: number
  /** From the arrival of each request to the end of its answer: a timer is never early. */
  readonly ms: number
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
    const delivery = deliveryOf(world, body)
    const shown = delivery.kind === 'answer' ? delivery.exchange.text : ''
    const bytes = Buffer.from(shown)
    if (key) pool.set(key, bytes)
    return bytes
  }
  const userKey = inputs['user-key']
  for (const projectToken of tokens.slice(0, poolSize)) {
    answer(
      JSON.stringify({
        ...{ requestType: 'getProjectInventory', userKey, projectToken },
        ...{ includeInHouseData: true, includeOutdatedLibraryData: true },
      }),
    )
  }
  let requests = 0
  let ms = 0
  const server = createServer(async (request, response) => {
    const start = performance.now()
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const bytes = answer(Buffer.concat(chunks).toString('utf8'))
    requests++
    await after(latencyMs)
    response.setHeader('content-type', 'application/json')
    response.setHeader('content-length', bytes.length)
    response.end(bytes)
    ms += performance.now() - start
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    inputs,
    work: () => ({ requests, ms }),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
