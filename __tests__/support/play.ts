import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach } from '@jest/globals'
import {
  type RunnerOptions,
  type RunnerResult,
  runAction,
} from '../../scripts/runner.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import type { Project } from '../../src/simulator/model/organization.ts'
import { perPoll } from '../../src/simulator/model/scan-scripts.ts'
import { World } from '../../src/simulator/model/world.ts'
import {
  createFaults,
  type FaultRule,
  type Faults,
} from '../../src/simulator/protocol/faults.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { serve } from '../../src/simulator/server/serve.ts'

const root = join(import.meta.dirname, '../..')
const virtualClock = join(import.meta.dirname, 'virtual-clock.mjs')

/** What is to be cleaned up after the test. */
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** The built action in front of a Mend on a real socket. */
export interface Theater {
  readonly world: World
  readonly url: string
  readonly userKey: string
  readonly orgToken: string
  /** The requests so far, as `saveProjectTag web_main team=x`. */
  requests(): string[]
  /** Adds the product `web` with the project `web_main` of twelve libraries. */
  project(tags?: Record<string, string>): Project
  /** A scan of `web_main` that shows these states, one for each poll; its request token. */
  scan(...states: string[]): string
  /** Runs `dist/` as the runner would, on a push to main of acme/web. */
  run(
    inputs?: Record<string, string>,
    options?: Partial<RunnerOptions>,
  ): Promise<RunnerResult>
}

export async function theater({
  faults = [],
  deviations = {},
}: {
  faults?: readonly FaultRule[] | Faults
  deviations?: Deviations
} = {}): Promise<Theater> {
  const world = new World({ deviations })
  const organization = world.addOrganization('Acme')
  const user = world.addUser('ci', 'organization administrator', [organization])
  const server = await serve(world, {
    faults: typeof faults === 'function' ? faults : createFaults(faults),
  })
  open.push(() => server.close())
  const credentials = {
    'server-url': server.url,
    'user-key': user.key,
    'org-token': organization.token,
  }
  const project = (tags = {}) => {
    const product = world.addProduct(organization, 'web')
    const contents = generatedContents(world.ids, 12, 1)
    return world.addProject(product, 'web_main', { tags, contents })
  }
  return {
    world,
    url: server.url,
    userKey: user.key,
    orgToken: organization.token,
    requests: () => world.requests.map(({ summary }) => summary),
    project,
    scan(...states) {
      const [known] = world.projects.values()
      return world.startScan(known ?? project(), { script: perPoll(...states) })
        .token
    },
    async run(inputs = {}, options = {}) {
      const result = await runAction({
        dist: join(root, 'dist'),
        repository: 'acme/web',
        sha: 'c'.repeat(40),
        inputs: { ...credentials, ...inputs },
        secrets: [user.key, organization.token],
        nodeArgs: ['--import', virtualClock],
        ...options,
      })
      open.push(result.dispose)
      return result
    },
  }
}

/** The one file with this ending that the step left. */
export function fileOf({ files }: RunnerResult, ending: string): string {
  const path = files.find((file) => file.endsWith(ending))
  if (!path) throw new Error(`the step left no ${ending}`)
  return readFileSync(path, 'utf8')
}

/** Sorted, because requests that are sent together arrive in any order. */
function counted(lines: readonly string[]): string[] {
  return [...new Set(lines)]
    .sort()
    .map(
      (line) => `${lines.filter((other) => other === line).length} × ${line}`,
    )
}

/** All that a person sees of a step, as one text, without what differs between runs. */
export function transcript(result: RunnerResult, stage: Theater): string {
  const outputs = Object.entries(result.outputs)
    .map(([name, value]) => `${name}=${value}`)
    .sort()
  const parts = {
    log: result.log,
    requests: counted(stage.requests()).join('\n'),
    outputs: outputs.join('\n'),
    summary: result.summary,
  }
  const text = Object.entries(parts)
    .map(([title, part]) => `━━━ ${title}\n${part}\n`)
    .join('\n')
  return text
    .replaceAll(stage.url, 'http://127.0.0.1:PORT')
    .replaceAll(result.temp, 'RUNNER_TEMP')
    .replace(/mend-report-\w{6}/g, 'mend-report-XXXXXX')
}
