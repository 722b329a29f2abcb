import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type Delivery, deliveryOf, dripChunks } from '../delivery.ts'
import type { World } from '../model/world.ts'
import { type Faults, noFaults } from '../protocol/faults.ts'
import { scenarioWorld } from '../scenario-world.ts'
import { readServeArguments, usage } from './arguments.ts'

interface ServeOptions {
  /** 0, the default: any free port. */
  readonly port?: number
  readonly host?: string
  readonly faults?: Faults
}

export interface RunningServer {
  /** `http://127.0.0.1:40123`, without a path. */
  readonly url: string
  /** Also ends connections that are still open. */
  close(): Promise<void>
}

/** Serves a world over HTTP. */
export async function serve(
  world: World,
  { port = 0, host = '127.0.0.1', faults = noFaults }: ServeOptions = {},
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    handle(world, faults, request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return { url: urlOf(server, host), close: () => close(server) }
}

function urlOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

const path = /^\/api(?:\/v1\.[0-4])?\/?(?:\?.*)?$/

async function handle(
  world: World,
  faults: Faults,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!path.test(request.url ?? '')) return plain(response, 404, 'Not Found')
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST')
    return plain(response, 405, 'Method Not Allowed')
  }
  const text = await bodyOf(request)
  await carryOut(deliveryOf(world, text, faults), request, response)
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain' }).end(`${text}\n`)
}

async function carryOut(
  delivery: Delivery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (delivery.kind === 'hang') return
  if (delivery.kind !== 'answer') {
    request.socket.resetAndDestroy()
    return
  }
  const { exchange, delayMs, dripMs, gzip } = delivery
  if (delayMs > 0) await after(delayMs, undefined, { ref: false })
  if (response.destroyed) return
  const { status, headers, text } = exchange
  const bytes = gzip ? gzipSync(text) : Buffer.from(text)
  if (gzip) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-length', bytes.length)
  response.writeHead(status, headers)
  await write(response, bytes, dripMs)
}

async function write(
  response: ServerResponse,
  bytes: Buffer,
  dripMs: number,
): Promise<void> {
  const size =
    dripMs > 0 ? Math.max(1, Math.ceil(bytes.length / dripChunks)) : 0
  for (let start = 0; size > 0 && start < bytes.length; start += size) {
    if (response.destroyed) return
    response.write(bytes.subarray(start, start + size))
    await after(dripMs, undefined, { ref: false })
  }
  if (size > 0) response.end()
  else response.end(bytes)
}

/** Prints the inputs of an action that talks to this server: `user-key=…` */
async function main(): Promise<void> {
  const options = readServeArguments(process.argv.slice(2))
  if (options === 'help') return print(usage)
  const { port, host, ...rest } = options
  const clock = { now: Date.now }
  const { world, faults, inputs } = scenarioWorld({ ...rest, clock })
  const { url, close } = await serve(world, { port, host, faults })
  for (const [name, value] of Object.entries({
    'server-url': url,
    ...inputs,
  })) {
    print(`${name}=${value}`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close())
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    print(`${error.message}\n\n${usage}`)
    process.exitCode = 1
  })
}
