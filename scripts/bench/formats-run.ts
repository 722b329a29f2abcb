import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hierarchyFigures, inventoryFigures } from '../../src/domain/figures.ts'
import { writePieces } from '../../src/github/pieces.ts'
import { contentUuid } from '../../src/github/uuid.ts'
import { createClient } from '../../src/mend/client.ts'
import { createHttpTransport } from '../../src/mend/http.ts'
import type { Result } from '../../src/operations/result.ts'
import { formatNames, loadFormats } from '../../src/reports/formats/index.ts'
import { present } from '../../src/reports/index.ts'

/** What a measuring process is told to do, by message. */
export interface Task {
  readonly kind: 'parse' | 'all'
  readonly url: string
  readonly userKey: string
  readonly projectToken: string
}

/** What it answers. */
export interface Figures {
  readonly ms: number
  /** Of the answers, or of the files. */
  readonly megabytes: number
  /** The most memory that the process has held, in MB. */
  readonly peak: number
  readonly readMs: number
  readonly files: readonly {
    readonly name: string
    readonly ms: number
    readonly megabytes: number
  }[]
}

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** Milliseconds of work since then, which nobody else's work on the machine changes. */
const now = () => process.cpuUsage()
function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return Math.round((user + system) / 1_000)
}

async function parse({ url, userKey, projectToken }: Task): Promise<Figures> {
  const start = now()
  const sizes = await Promise.all(
    ['getProjectInventory', 'getProjectHierarchy'].map(async (requestType) => {
      const body = JSON.stringify({ requestType, userKey, projectToken })
      const headers = { 'content-type': 'application/json' }
      const sent = { method: 'POST', body, headers }
      const text = await (await fetch(`${url}/api/v1.4`, sent)).text()
      kept.push(JSON.parse(text))
      return text.length
    }),
  )
  const size = sizes.reduce((sum, length) => sum + length, 0)
  return {
    ms: since(start),
    megabytes: megabytes(size),
    peak: peak(),
    readMs: 0,
    files: [],
  }
}
/** So that nothing is freed before the end. */
const kept: unknown[] = []

async function read(task: Task): Promise<Result> {
  const transport = createHttpTransport({
    endpoint: `${task.url}/api/v1.4`,
    concurrency: 2,
    requestTimeoutMs: 600_000,
    ca: '',
    userAgent: 'bench',
    env: {},
  })
  const mend = createClient({
    transport: transport.send,
    userKey: task.userKey,
    orgToken: '',
    version: '0',
    retries: 0,
    deadlineMs: 600_000,
    server: task.url,
    dryRun: false,
    clock: {
      now: () => performance.now(),
      date: () => new Date(),
      sleep: async () => {},
      random: () => 0,
    },
    log: {
      info() {},
      debug() {},
      notice() {},
      warning() {},
      group() {},
      mask() {},
    },
    signal: new AbortController().signal,
  })
  const params = { projectToken: task.projectToken }
  const [inventory, hierarchy] = await Promise.all([
    mend.call('getProjectInventory', params),
    mend.call('getProjectHierarchy', params),
  ])
  await transport.close()
  const reported = {
    inventory,
    inventoryFigures: inventoryFigures(inventory.libraries),
    hierarchy,
    hierarchyFigures: hierarchyFigures(hierarchy),
  }
  return {
    operation: 'report',
    outcome: 'passed',
    reasons: [],
    dryRun: false,
    reported,
  }
}

async function all(task: Task): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'mend-formats-'))
  const started = now()
  const result = await read(task)
  const readMs = since(started)
  const start = now()
  const { files } = present(result, {
    room: 1_000_000,
    summary: false,
    formats: await loadFormats(formatNames.filter((name) => name !== 'html')),
    generatedAt: new Date(0),
    version: '0',
    uuid: contentUuid,
    manifests: [],
    links: {},
  })
  const written = files.map(({ name, text }) => {
    const begun = now()
    writePieces(join(folder, name), text)
    const { size } = statSync(join(folder, name))
    return { name, ms: since(begun), megabytes: megabytes(size) }
  })
  const ms = since(start)
  rmSync(folder, { recursive: true })
  const sum = written.reduce((total, file) => total + file.megabytes, 0)
  return {
    ms,
    megabytes: Math.round(sum),
    peak: peak(),
    readMs,
    files: written,
  }
}

process.once('message', async (task: Task) => {
  const figures = await (task.kind === 'parse' ? parse(task) : all(task))
  process.send?.(figures)
  process.disconnect()
})
