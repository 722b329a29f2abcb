import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { deliveryOf } from '../../src/simulator/delivery.ts'
import type { World } from '../../src/simulator/model/world.ts'

/** A server that does nothing but send bytes that are made already. */
export interface ByteServer {
  readonly url: string
  /** How many requests it has answered. */
  count(): number
  close(): void
}

/** What the simulator answers, to be kept. */
export function answerOf(world: World, request: string): Buffer {
  const delivery = deliveryOf(world, request)
  if (delivery.kind !== 'answer') throw new Error(delivery.kind)
  return Buffer.from(delivery.exchange.text)
}

/**
 * @param answer the bytes for the text of a request
 * @param latencyMs how long after its request each answer comes
 */
export async function byteServer(
  answer: (request: string) => Buffer,
  latencyMs = 0,
): Promise<ByteServer> {
  let count = 0
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const bytes = answer(Buffer.concat(chunks).toString('utf8'))
    count++
    if (latencyMs > 0) await after(latencyMs)
    response.setHeader('content-type', 'application/json')
    response.setHeader('content-length', bytes.length)
    response.end(bytes)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    count: () => count,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
