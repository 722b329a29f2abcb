import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import {
  type AddressInfo,
  connect,
  createServer as createNetServer,
  type Server as NetServer,
  type Socket,
} from 'node:net'
import { afterEach } from '@jest/globals'
import type { Certificates } from './certificates.ts'

/** Real servers on free ports of this machine; `close` closes them all. */
interface LocalServers {
  /** Returns its port. */
  http(listener: RequestListener): Promise<number>
  https(certificates: Certificates, listener: RequestListener): Promise<number>
  /** A proxy that connects every tunnel to the given port, or refuses it. */
  proxy(
    tunnel: (request: IncomingMessage) => number | { refuse: number },
    forward?: RequestListener,
  ): Promise<number>
  /** Accepts connections and never answers. */
  silent(): Promise<number>
  close(): Promise<void>
}

export function localServers(): LocalServers {
  const servers: NetServer[] = []
  const sockets = new Set<Socket>()
  async function listening(server: NetServer): Promise<number> {
    servers.push(server)
    server.on('connection', (socket: Socket) => {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
    })
    await new Promise<void>((resolve) =>
      server.listen(0, '127.0.0.1', () => resolve()),
    )
    return (server.address() as AddressInfo).port
  }
  return {
    http: (listener) => listening(createServer(listener)),
    https: ({ cert, key }, listener) =>
      listening(createTlsServer({ cert, key }, listener)),
    proxy(tunnel, forward) {
      const server = createServer(forward)
      server.on('connect', (request, socket: Socket) => {
        const to = tunnel(request)
        if (typeof to !== 'number') {
          socket.end(`HTTP/1.1 ${to.refuse} No\r\n\r\n`)
          return
        }
        const target = connect(to, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
          target.pipe(socket).pipe(target)
        })
        target.on('error', () => socket.destroy())
        socket.on('error', () => target.destroy())
        sockets.add(target)
      })
      return listening(server)
    },
    silent: () => listening(createNetServer()),
    async close() {
      for (const socket of sockets) socket.destroy()
      const closing = servers
        .splice(0)
        .map((server) => new Promise((done) => server.close(done)))
      await Promise.all(closing)
    },
  }
}

/** Closes its servers after each test of the file. */
export function serversForEachTest(): LocalServers {
  const servers = localServers()
  afterEach(() => servers.close())
  return servers
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Answers everything with the same JSON. */
export function always(body: unknown): RequestListener {
  return async (request: IncomingMessage, response: ServerResponse) => {
    await bodyOf(request)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(body))
  }
}
