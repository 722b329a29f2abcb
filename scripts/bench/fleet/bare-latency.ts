import { request } from 'undici'

/**
 * How long a client waits for a request that does nothing else: sends one after
 * another on one connection, reads the bytes, and prints the mean in
 * milliseconds. Environment variables say to where, and what.
 */
const { URL: url = '', BODY: body = '' } = process.env
const warmUp = 20
const count = 200

async function send(): Promise<void> {
  const answer = await request(url, { method: 'POST', body })
  await answer.body.bytes()
}

for (let at = 0; at < warmUp; at++) await send()
const start = performance.now()
for (let at = 0; at < count; at++) await send()
console.log((performance.now() - start) / count)
