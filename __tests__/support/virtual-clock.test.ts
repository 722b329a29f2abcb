import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { promisify } from 'node:util'
import { describe, expect, it } from '@jest/globals'

const preload = new URL('virtual-clock.mjs', import.meta.url).href
const undici = createRequire(import.meta.url).resolve('undici')

/** What a program prints under the virtual clock, as parsed JSON. */
async function printed(program: string, ...args: string[]): Promise<unknown> {
  const prelude = `import { setTimeout as sleep } from 'node:timers/promises'
    const now = () => performance.now()
    const print = (value) => console.log(JSON.stringify(value))\n`
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--import',
      preload,
      '--input-type=module',
      '-e',
      prelude + program,
      '--',
      ...args,
    ],
    { timeout: 20_000 },
  )
  return JSON.parse(stdout)
}

describe('the virtual clock', () => {
  it('moves only for sleepers, which wake exactly in time', async () => {
    expect(
      await printed(`
        const seen = [now()]
        for (let i = 0; i < 1e6; i++);
        seen.push(now())
        seen.push(await sleep(1_800_000, 'value'), now())
        await sleep(0.5)
        seen.push(now())
        print(seen)`),
    ).toEqual([0, 0, 'value', 1_800_000, 1_800_000.5])
  })

  it('wakes sleepers in the order in which they are due', async () => {
    expect(
      await printed(`
        const seen = []
        const one = async (ms) => { await sleep(ms); seen.push([ms, now()]) }
        const two = async () => { await one(10); await one(15) }
        await Promise.all([one(30), two(), one(20), one(20)])
        print(seen)`),
    ).toEqual([
      [10, 10],
      [20, 20],
      [20, 20],
      [15, 25],
      [30, 30],
    ])
  })

  it('calls what is due at intervals while time passes, which it does not make pass', async () => {
    expect(
      await printed(`
        const seen = []
        const fast = setInterval(() => seen.push(['fast', now()]), 20).unref()
        const slow = setInterval(() => seen.push(['slow', now()]), 30)
        await sleep(50)
        clearInterval(fast)
        await sleep(20)
        print(seen)`),
    ).toEqual([
      ['fast', 20],
      ['slow', 30],
      ['fast', 40],
      ['slow', 60],
    ])
  })

  it('also replaces the clocks of CommonJS modules and perf_hooks', async () => {
    expect(
      await printed(`
        const { createRequire } = await import('node:module')
        const { performance } = await import('node:perf_hooks')
        await createRequire('/')('timers/promises').setTimeout(60_000)
        print(performance.now())`),
    ).toBe(60_000)
  })

  it('rejects sleepers whose signal aborts', async () => {
    expect(
      await printed(`
        const aborter = new AbortController()
        const { signal } = aborter
        const caught = (error) => [error.name, error.code, error.cause.message, now()]
        const sleeping = sleep(1e9, undefined, { signal }).catch(caught)
        await sleep(5, undefined, { signal })
        aborter.abort(new Error('enough'))
        const late = sleep(5, undefined, { signal }).catch(caught)
        print([await sleeping, await late])`),
    ).toEqual([
      ['AbortError', 'ABORT_ERR', 'enough', 5],
      ['AbortError', 'ABORT_ERR', 'enough', 5],
    ])
  })

  it('does not replace the global timers', async () => {
    const elapsed = await printed(`
      const start = Date.now()
      await new Promise((resolve) => setTimeout(resolve, 30))
      print([now(), Date.now() - start])`)
    expect(elapsed).toEqual([0, expect.any(Number)])
    expect((elapsed as number[])[1]).toBeGreaterThanOrEqual(29)
  })

  it('stands still during a request, unless it hangs', async () => {
    const server = createServer((request, response) => {
      if (request.url === '/hang') return
      setTimeout(() => response.end('late'), 100)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    try {
      expect(
        await printed(
          `
          const { request } = (await import(${JSON.stringify(undici)})).default
          const url = 'http://127.0.0.1:' + process.argv.at(-1)
          let waking
          const sleeper = sleep(60_000).then(() => { waking = now() })
          const { body } = await request(url)
          const seen = [await body.text(), now()]
          await sleeper
          request(url + '/hang').catch(() => {})
          await sleep(60_000)
          print([...seen, waking, now()])
          process.exit()`,
          String(port),
        ),
      ).toEqual(['late', 0, 60_000, 120_000])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })
})
