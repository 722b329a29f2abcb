import { parseArgs } from 'node:util'
import { waivedFindings } from '../../src/domain/gate/waivers/waived-findings.ts'
import type { Waiver } from '../../src/domain/gate/waivers/waiver.ts'
import { waiverIndex } from '../../src/domain/gate/waivers/waiver-index.ts'
import type { Library } from '../../src/domain/library/library.ts'
import { runNode } from '../runner/node-process.ts'
import { median } from './median.ts'

/**
 * What it costs to find what 10,000 waivers take out of an inventory of 100,000
 * libraries with 300,000 vulnerabilities. Each run is the first in a process of
 * its own, as in a step. Exits with 1 above the limit.
 *
 *   npm run bench:waivers -- [--libraries 100000] [--waivers 10000] [--runs 5]
 */
const { values: options } = parseArgs({
  options: {
    libraries: { type: 'string', default: '100000' },
    waivers: { type: 'string', default: '10000' },
    runs: { type: 'string', default: '5' },
    /** Measures one kind of waivers in this process and prints the milliseconds. */
    kind: { type: 'string' },
  },
})
const maxMs = 1_000

const origin = { file: 'policy.yml', line: 1 }
const common = { reason: 'accepted', until: '2027-12-31', origin }
const idOf = (number: number) => `CVE-2021-${number % 30_000}`
const about = (n: number, library: string): Waiver => ({
  ...common,
  vulnerability: idOf(n * 3),
  state: 'in_triage',
  library,
})

/** What the waivers of one run look like; the number is the waiver's. */
const kinds: Readonly<Record<string, (n: number) => Waiver>> = {
  names: (n) => about(n, `lib-${n}`),
  'names with a version': (n) => about(n, `lib-${n}@1.0.${n % 50}`),
  'Maven names': (n) => about(n, `com.example:lib-${n}`),
  'the beginnings of names': (n) => about(n, `lib-${n}*`),
  licenses: (n) => ({ ...common, license: 'GPL*', library: `lib-${n}` }),
}

/** Read back from JSON, as an inventory is. */
function inventoryOf(count: number): Library[] {
  return JSON.parse(JSON.stringify(Array.from({ length: count }, libraryOf)))
}

function libraryOf(_: unknown, n: number): Library {
  const version = `1.0.${n % 50}`
  const artifactId = `lib-${n}-${version}.tgz`
  const vulnerabilities = [0, 1, 2].map((at) => ({ id: idOf(n * 3 + at) }))
  return {
    keyUuid: `k${n}`,
    name: artifactId,
    groupId: `lib-${n}`,
    artifactId,
    version,
    type: 'NODE_PACKAGED_MODULE',
    licenses: [{ name: n % 3 === 0 ? 'GPL 3.0' : 'MIT' }],
    vulnerabilities,
  }
}

function measure(kind: string): void {
  const waiver = kinds[kind]
  if (!waiver) throw new Error(`There is no kind of waivers "${kind}".`)
  const libraries = inventoryOf(Number(options.libraries))
  const waivers = Array.from({ length: Number(options.waivers) }, (_, n) =>
    waiver(n),
  )
  const start = performance.now()
  const found = waivedFindings(libraries, waiverIndex(waivers, '2026-01-01'))
  const ms = Math.round(performance.now() - start)
  console.log(`${ms} ${found.vulnerabilities + found.licenses}`)
}

async function compare(): Promise<void> {
  const rows: Record<string, object> = {}
  let slowest = 0
  for (const kind of Object.keys(kinds)) {
    const runs: number[] = []
    let waived = 0
    for (let at = 0; at < Number(options.runs); at++) {
      const args = [...process.argv.slice(1), '--kind', kind]
      const onLine = (line: string) => {
        const [ms = Number.NaN, count = 0] = line.split(' ').map(Number)
        runs.push(ms)
        waived = count
      }
      await runNode({ args, cwd: process.cwd(), env: {}, onLine })
    }
    slowest = Math.max(slowest, median(runs))
    rows[kind] = { ms: median(runs), most: Math.max(...runs), waived }
  }
  console.table(rows)
  process.exitCode = slowest <= maxMs ? 0 : 1
}

if (options.kind === undefined) await compare()
else measure(options.kind)
