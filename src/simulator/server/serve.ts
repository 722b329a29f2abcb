import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { setTimeout as after } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { type Delivery, deliveryOf } from '../delivery.ts'
import type { World } from '../model/world.ts'
import { type Faults, noFaults } from '../protocol/faults.ts'
import { scenarioWorld } from '../scenario-world.ts'
import { pieces } from '../transport.ts'
import { readServeArguments, usage } from './arguments.ts'

export interface ServeOptions {
  /** 0, the default: any free port. */
  readonly port?: number
  readonly host?: string
  readonly faults?: Faults
}

export interface Served {
  /** `http://127.0.0.1:40123`, without a path. */
  readonly url: string
  /** Ends connections that are still open, too. */
  close(): Promise<void>
}

/** Puts a world on a socket. */
export async function serve(
  world: World,
  { port = 0, host = '127.0.0.1', faults = noFaults }: ServeOptions = {},
): Promise<Served> {
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
  course: Delivery,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (course.kind === 'hang') return
  if (course.kind !== 'answer') {
    request.socket.resetAndDestroy()
    return
  }
  if (course.delayMs > 0) await after(course.delayMs, undefined, { ref: false })
  if (response.destroyed) return
  const { status, headers, text } = course.exchange
  const bytes = course.gzip ? gzipSync(text) : Buffer.from(text)
  if (course.gzip) response.setHeader('content-encoding', 'gzip')
  response.setHeader('content-length', bytes.length)
  response.writeHead(status, headers)
  await write(response, bytes, course.dripMs)
}

async function write(
  response: ServerResponse,
  bytes: Buffer,
  dripMs: number,
): Promise<void> {
  const size = dripMs > 0 ? Math.max(1, Math.ceil(bytes.length / pieces)) : 0
  for (let start = 0; size > 0 && start < bytes.length; start += size) {
    if (response.destroyed) return
    response.write(bytes.subarray(start, start + size))
    await after(dripMs, undefined, { ref: false })
  }
  if (size > 0) response.end()
  else response.end(bytes)
}

/** `key=value` lines, named as the action's inputs are. */
async function main(): Promise<void> {
  const given = readServeArguments(process.argv.slice(2))
  if (given.kind !== 'serve') {
    process.stdout.write(`${given.kind === 'wrong' ? given.problem : usage}\n`)
    process.exitCode = given.kind === 'wrong' ? 1 : 0
    return
  }
  const { port, host, ...rest } = given.options
  const { world, faults, facts } = scenarioWorld({
    ...rest,
    clock: { now: Date.now },
  })
  const { url, close } = await serve(world, { port, host, faults })
  for (const [name, value] of Object.entries({ 'server-url': url, ...facts })) {
    process.stdout.write(`${name}=${value}\n`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close())
  }
}

if (import.meta.main) await main()
