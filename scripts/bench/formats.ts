import { fork } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Contents } from '../../src/simulator/contents.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { serve } from '../../src/simulator/serve.ts'
import { World } from '../../src/simulator/world.ts'
import type { Figures, Task } from './formats-run.ts'

/**
 * CPU time and memory of all report formats for large inventories, beside those of
 * fetching the two answers and JSON.parse alone. Each is measured in a process
 * of its own; the simulator answers from this one.
 *
 *   node scripts/bench/formats.ts [--libraries 10000 --libraries 100000]
 */
const { values: options } = parseArgs({
  options: {
    libraries: { type: 'string', multiple: true, default: ['10000', '100000'] },
  },
})

/** Every twentieth library has a vulnerability. */
function contents(world: World, count: number): Contents {
  const made = generatedContents(world.ids, count)
  let index = 0
  for (const library of made.libraries.values()) {
    if (index++ % 20 > 0) continue
    const vulnerability = {
      name: `CVE-2026-${10_000 + index}`,
      type: 'CVE',
      severity: 'HIGH',
      score: 7.5,
      cvss3_severity: 'HIGH',
      cvss3_score: '7.5',
      publishDate: '2026-01-02',
      url: `https://nvd.nist.gov/vuln/detail/CVE-2026-${10_000 + index}`,
      description:
        'A crafted input makes the parser read beyond its buffer. '.repeat(5),
      fixResolutionText: 'Upgrade to version 9.0.0',
    }
    Object.assign(library, { vulnerabilities: [vulnerability] })
  }
  return made
}

async function measure(count: number) {
  const world = new World()
  const organization = world.addOrganization('Acme')
  const user = world.addUser('ci', 'organization administrator', [organization])
  const product = world.addProduct(organization, 'bulk')
  const project = world.addProject(product, 'bulk_main', {
    contents: contents(world, count),
  })
  const server = await serve(world)
  try {
    const task = {
      url: server.url,
      userKey: user.key,
      projectToken: project.token,
    }
    const parse = await run({ kind: 'parse', ...task })
    return { count, parse, all: await run({ kind: 'all', ...task }) }
  } finally {
    await server.close()
  }
}

function run(task: Task): Promise<Figures> {
  const child = fork(join(import.meta.dirname, 'formats-run.ts'), [], {
    execArgv: process.execArgv,
  })
  return new Promise((done, fail) => {
    child.once('message', (figures) => done(figures as Figures))
    child.once('exit', (code) =>
      fail(new Error(`measuring ended with ${code}`)),
    )
    child.send(task)
  })
}

const columns = [24, 10, 10, 10, 10]
function row(...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell, at) =>
    at === 0
      ? `${cell}`.padEnd(columns[at] ?? 0)
      : `${cell}`.padStart(columns[at] ?? 0),
  )
  console.log(shown.join(''))
}
const ratio = (a: number, b: number) => `${(a / b).toFixed(1)} ×`

function print({
  count,
  parse,
  all,
}: Awaited<ReturnType<typeof measure>>): void {
  row(`${count} libraries`, 'CPU ms', '', 'MB', 'peak MB')
  row('fetch + JSON.parse', parse.ms, '1', parse.megabytes, parse.peak)
  row('fetch + decode', all.readMs, ratio(all.readMs, parse.ms))
  for (const { name, ms, megabytes } of all.files) {
    row(`  ${name}`, ms, ratio(ms, parse.ms), megabytes)
  }
  row('all formats', all.ms, ratio(all.ms, parse.ms), all.megabytes, all.peak)
  row('memory', '', '', '', ratio(all.peak, parse.peak))
}

const measured = []
for (const count of options.libraries) {
  const figures = await measure(Number(count))
  print(figures)
  console.log()
  measured.push(figures)
}
const [small, large] = measured
if (small && large) {
  const growth = ratio(large.all.ms, small.all.ms)
  console.log(`all formats, ${large.count} against ${small.count}: ${growth}`)
}
