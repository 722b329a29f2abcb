import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'

const program = join(
  import.meta.dirname,
  '../../../src/simulator/server/serve.ts',
)
const lastLine = 'request-token='

/** Starts the command and gives its lines up to the last, as a table. */
async function start(...options: string[]) {
  const child = spawn(process.execPath, [program, '--port', '0', ...options])
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    if (printed.includes(lastLine) && printed.endsWith('\n')) break
  }
  const lines = printed.trim().split('\n')
  const table = lines.map((line) => [
    line.slice(0, line.indexOf('=')),
    line.slice(line.indexOf('=') + 1),
  ])
  return { child, facts: Object.fromEntries(table) as Record<string, string> }
}

describe('node src/simulator/server/serve.ts', () => {
  it('prints what a user needs, answers, and stops when told to', async () => {
    const { child, facts } = await start('--scenario', 'instant')
    const answer = await fetch(`${facts['server-url']}/api/v1.4`, {
      method: 'POST',
      body: JSON.stringify({
        requestType: 'getRequestState',
        userKey: facts['user-key'],
        orgToken: facts['org-token'],
        requestToken: facts['request-token'],
      }),
    })
    expect(await answer.json()).toMatchObject({ requestState: 'FINISHED' })
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('fails for an option that it does not know', async () => {
    const { child } = await start('--prot', '1')
    const code = child.exitCode ?? (await once(child, 'exit'))[0]
    expect(code).toBe(1)
  })
})
