import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { request as httpRequest, type OutgoingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from '@jest/globals'
import {
  createFaults,
  type Fault,
} from '../../../src/simulator/protocol/faults.ts'
import {
  type RunningServer,
  serve,
} from '../../../src/simulator/server/serve.ts'
import { smallWorld } from '../small-world.ts'

const open: RunningServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((served) => served.close()))
})

async function serveWorld(fault?: Fault) {
  const { world, admin, project } = smallWorld()
  const faults = createFaults(fault ? [{ fault }] : [])
  const served = await serve(world, { faults })
  open.push(served)
  const body = JSON.stringify({
    requestType: 'getProjectTags',
    userKey: admin.key,
    projectToken: project.token,
  })
  return { world, served, body }
}

interface Raw {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
}

/** One request with exactly these headers, as curl would send it. */
function ask(
  url: string,
  body: string | undefined,
  headers: OutgoingHttpHeaders = {},
): Promise<Raw> {
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      )
    })
    request.on('error', reject)
    request.end(body)
  })
}

const json = ({ bytes }: Raw) => JSON.parse(bytes.toString())

describe('the simulator on a socket', () => {
  it.each([
    ['/api'],
    ['/api/'],
    ['/api/v1.0'],
    ['/api/v1.1'],
    ['/api/v1.3'],
    ['/api/v1.4'],
    ['/api/v1.4?x=1'],
  ])('answers on %s', async (path) => {
    const { served, body } = await serveWorld()
    const answer = await ask(`${served.url}${path}`, body)
    expect(json(answer)).toHaveProperty('projectTags')
  })

  it.each([
    ['application/json'],
    ['application/x-www-form-urlencoded'],
    [undefined],
  ])('reads JSON whatever the content type: %s', async (type) => {
    const { served, body } = await serveWorld()
    const headers = type ? { 'content-type': type } : {}
    const answer = await ask(`${served.url}/api/v1.4`, body, headers)
    expect(answer.headers['content-type']).toMatch(/^application\/json/)
    expect(json(answer)).toHaveProperty('projectTags')
  })

  it('refuses other paths and methods in plain text', async () => {
    const { served, body, world } = await serveWorld()
    const get = await ask(`${served.url}/api/v1.4`, undefined)
    expect([get.status, get.bytes.toString()]).toEqual([
      405,
      'Method Not Allowed\n',
    ])
    const elsewhere = await ask(`${served.url}/api/v2.0`, body)
    expect(elsewhere.status).toBe(404)
    expect(world.requests).toEqual([])
  })

  it('records requests', async () => {
    const { served, body, world } = await serveWorld()
    await ask(`${served.url}/api`, body)
    expect(world.requests.map(({ summary }) => summary)).toEqual([
      'getProjectTags checkout_main',
    ])
  })

  it('sends status and headers of a fault', async () => {
    const { served, body } = await serveWorld({
      name: 'too-many-requests',
      retryAfterSeconds: 3,
    })
    const { status, headers } = await ask(`${served.url}/api`, body)
    expect([status, headers['retry-after']]).toEqual([429, '3'])
  })

  it('compresses for "gzip"', async () => {
    const { served, body } = await serveWorld({ name: 'gzip' })
    const { headers, bytes } = await ask(`${served.url}/api`, body)
    expect(headers['content-encoding']).toBe('gzip')
    expect([...bytes.subarray(0, 2)]).toEqual([0x1f, 0x8b])
  })

  it('sends all of a dripping answer', async () => {
    const { served, body } = await serveWorld({ name: 'drip', ms: 1 })
    expect(json(await ask(`${served.url}/api`, body))).toHaveProperty(
      'projectTags',
    )
  })

  it('resets the connection for "reset-after"', async () => {
    const { served, body, world } = await serveWorld({ name: 'reset-after' })
    await expect(ask(`${served.url}/api`, body)).rejects.toMatchObject({
      code: 'ECONNRESET',
    })
    expect(world.requests).toHaveLength(1)
  })

  it('can be closed while a request hangs', async () => {
    const { served, body, world } = await serveWorld({ name: 'hang' })
    const hanging = ask(`${served.url}/api`, body).catch(() => 'dropped')
    const other = await ask(`${served.url}/api`, body)
    expect(other.status).toBe(200)
    expect(world.requests.length).toBeGreaterThan(0)
    await served.close()
    expect(await hanging).toBe('dropped')
  })

  it('fails when the port is in use', async () => {
    const { served, world } = await serveWorld()
    const port = Number(new URL(served.url).port)
    await expect(serve(world, { port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})

const program = '../../../src/simulator/server/serve.ts'

/** Starts the command; also returns the inputs that it prints. */
async function start(...options: string[]) {
  const path = join(import.meta.dirname, program)
  const child = spawn(process.execPath, [path, '--port', '0', ...options])
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    if (/request-token=.*\n$/.test(printed)) break
  }
  const lines = printed.matchAll(/^([\w-]+)=(.*)$/gm)
  const inputs = [...lines].map(([, name, value]) => [name, value])
  return { child, inputs: Object.fromEntries(inputs) }
}

describe('node src/simulator/server/serve.ts', () => {
  it('prints inputs for the action, answers, and stops on request', async () => {
    const { child, inputs } = await start('--scenario', 'instant')
    const answer = await fetch(`${inputs['server-url']}/api/v1.4`, {
      method: 'POST',
      body: JSON.stringify({
        requestType: 'getRequestState',
        userKey: inputs['user-key'],
        orgToken: inputs['org-token'],
        requestToken: inputs['request-token'],
      }),
    })
    expect(await answer.json()).toMatchObject({ requestState: 'FINISHED' })
    child.kill('SIGTERM')
    // Windows knows no signals: there the process is ended at once.
    const ended = process.platform === 'win32' ? [null, 'SIGTERM'] : [0, null]
    expect(await once(child, 'exit')).toEqual(ended)
  })

  it('fails for an unknown option', async () => {
    const { child } = await start('--prot', '1')
    const code = child.exitCode ?? (await once(child, 'exit'))[0]
    expect(code).toBe(1)
  })
})
