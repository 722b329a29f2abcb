import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/**
 * A port whose server accepts no connections and whose queue is full, so that
 * another connection hangs, as behind a firewall that drops packets.
 */
export async function unresponsivePort(): Promise<{
  readonly port: number
  close(): Promise<void>
}> {
  const child = spawn(
    process.execPath,
    [
      '-e',
      `const server = require('net').createServer()
       server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
         process.stdout.write(String(server.address().port), () =>
           Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0))
       })`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  const [chunk] = await once(child.stdout, 'data')
  const port = Number(chunk)
  const waiting: Socket[] = Array.from({ length: 4 }, () =>
    connect(port, '127.0.0.1').on('error', () => undefined),
  )
  await Promise.race(waiting.map((socket) => once(socket, 'connect')))
  return {
    port,
    async close() {
      for (const socket of waiting) socket.destroy()
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
  }
}
