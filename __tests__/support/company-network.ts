import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type RequestListener, request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { localServers } from './local-servers.ts'

interface ProxyAccount {
  readonly user: string
  readonly password: string
}

/** A proxy that requires a password. */
export interface CompanyProxy {
  /** `127.0.0.1:3128` */
  readonly address: string
  /** Requests and tunnels that it has let through so far. */
  requestCount(): number
  close(): Promise<void>
}

/** tinyproxy where it is installed, otherwise a small proxy of our own. */
export async function companyProxy(
  account: ProxyAccount,
): Promise<CompanyProxy> {
  return hasTinyproxy() ? tinyproxy(account) : ownProxy(account)
}

function hasTinyproxy(): boolean {
  try {
    execFileSync('tinyproxy', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function tinyproxy({
  user,
  password,
}: ProxyAccount): Promise<CompanyProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'tinyproxy-'))
  const port = await freePort()
  const log = join(folder, 'log')
  const settings = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Timeout 60',
    `LogFile "${log}"`,
    'LogLevel Connect',
    'MaxClients 50',
    `BasicAuth ${user} ${password}`,
  ]
  const file = join(folder, 'conf')
  writeFileSync(file, `${settings.join('\n')}\n`)
  const child = spawn('tinyproxy', ['-d', '-c', file], { stdio: 'ignore' })
  await listening(port)
  return {
    address: `127.0.0.1:${port}`,
    requestCount: () =>
      readFileSync(log, 'utf8').match(/Established connection to host/g)
        ?.length ?? 0,
    async close() {
      child.kill('SIGKILL')
      await once(child, 'exit')
      rmSync(folder, { recursive: true })
    },
  }
}

async function ownProxy(account: ProxyAccount): Promise<CompanyProxy> {
  const servers = localServers()
  const pass = `Basic ${btoa(`${account.user}:${account.password}`)}`
  let requests = 0
  const isAllowed = (headers: { 'proxy-authorization'?: string | undefined }) =>
    headers['proxy-authorization'] === pass
  const port = await servers.proxy(
    ({ headers, url = '' }) => {
      if (!isAllowed(headers)) return { refuse: 407 }
      requests++
      return Number(url.split(':')[1])
    },
    (incoming, response) => {
      if (!isAllowed(incoming.headers)) {
        response.writeHead(407).end()
        return
      }
      requests++
      forwardTo(incoming.url ?? '')(incoming, response)
    },
  )
  return {
    address: `127.0.0.1:${port}`,
    requestCount: () => requests,
    close: servers.close,
  }
}

/**
 * Forwards every request to another server.
 *
 * @param body of a request that was already read
 */
export function forwardTo(url: string, body?: string): RequestListener {
  return (incoming, response) => {
    const { method, headers } = incoming
    const outgoing = request(url, { method: method ?? 'GET', headers })
    outgoing.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    outgoing.on('error', () => response.writeHead(502).end())
    if (body === undefined) incoming.pipe(outgoing)
    else outgoing.end(body)
  }
}

/** A port that is not in use. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

async function listening(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const socket = connect(port, '127.0.0.1')
    const open = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    socket.destroy()
    if (open) return
    await after(25)
  }
  throw new Error(`nothing listens on port ${port}`)
}
