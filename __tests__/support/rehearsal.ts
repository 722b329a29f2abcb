import type { Host } from '../../src/host.ts'
import { run } from '../../src/run.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import type {
  Organization,
  Project,
  User,
} from '../../src/simulator/model/organization.ts'
import type { RequestRecord } from '../../src/simulator/model/request-record.ts'
import { World } from '../../src/simulator/model/world.ts'
import {
  createFaults,
  type FaultRule,
} from '../../src/simulator/protocol/faults.ts'
import { generatedContents } from '../../src/simulator/seed/generated.ts'
import { createTransport } from '../../src/simulator/transport.ts'
import { type EventClock, eventClock } from './event-clock.ts'
import { noFiles } from './inputs.ts'
import { recordingLog } from './recording-log.ts'
import { repository } from './stage.ts'

/** The whole action but its edge, in process, in front of a small Mend. */
export interface Rehearsal {
  readonly world: World
  readonly organization: Organization
  readonly user: User
  readonly clock: EventClock
  /** Adds the product `web` with the project `web_main` of twelve libraries. */
  project(tags?: Record<string, string | readonly string[]>): Project
  play(
    raw?: Readonly<Record<string, string>>,
    options?: RehearsalOptions,
  ): Promise<Rehearsed>
}

export interface RehearsalOptions {
  readonly faults?: readonly FaultRule[]
  readonly seed?: number
  readonly signal?: AbortSignal
}

/** What a run leaves. */
export interface Rehearsed {
  readonly outputs: Readonly<Record<string, string>>
  /** The levels of its annotations. */
  readonly annotations: readonly string[]
  readonly failed: boolean
  /** Virtual. */
  readonly elapsedMs: number
  readonly requests: readonly RequestRecord[]
  /** All text that it left anywhere, the two token outputs excepted. */
  readonly everything: string
}

export function aRehearsal(
  deviations: Deviations = {},
  random?: () => number,
): Rehearsal {
  const clock = eventClock(random)
  const world = new World({ clock, deviations })
  const organization = world.addOrganization('Acme')
  const user = world.addUser('ci', 'organization administrator', [organization])
  const keys = { 'user-key': user.key, 'org-token': organization.token }
  return {
    world,
    organization,
    user,
    clock,
    project(tags = {}) {
      const product = world.addProduct(organization, 'web')
      const contents = generatedContents(world.ids, 12, 1)
      return world.addProject(product, 'web_main', { tags, contents })
    },
    async play(raw = {}, options = {}) {
      const log = recordingLog()
      const [startMs, before] = [clock.now(), world.requests.length]
      const edge = edgeOf(world, clock, log, options)
      const { presentation } = await run({ ...keys, ...raw }, edge)
      const { outputs, summary, files, annotations, failed } = presentation
      const told = Object.entries(outputs).filter(
        ([name]) => !['product-token', 'project-token'].includes(name),
      )
      return {
        outputs,
        failed,
        annotations: annotations.map(({ level }) => level),
        elapsedMs: clock.now() - startMs,
        requests: world.requests.slice(before),
        everything: [
          ...log.lines,
          ...presentation.log,
          summary,
          JSON.stringify([told, files, annotations]),
        ].join('\n'),
      }
    },
  }
}

function edgeOf(
  world: World,
  clock: EventClock,
  log: Host['log'],
  { faults = [], seed = 1, signal }: RehearsalOptions,
): Host {
  return {
    repository,
    clock,
    log,
    files: noFiles,
    signal: signal ?? new AbortController().signal,
    connect: ({ requestTimeout }) => ({
      send: createTransport(world, {
        faults: createFaults(faults, seed),
        sleep: clock.sleep,
        latencyMs: 20,
        timeoutMs: requestTimeout,
      }),
      close: async () => undefined,
    }),
    summaryRoom: () => 1_000_000,
    describeRepository: async () => ({}),
    manifests: () => [],
    uuid: () => '00000000-0000-8000-8000-000000000000',
  }
}

/** Every secret of a world in the encodings in which it might slip out. */
export function secretsIn(world: World): string[] {
  const secrets = [
    ...world.users.keys(),
    ...world.organizations.keys(),
    ...world.products.keys(),
    ...world.projects.keys(),
    ...world.scans.keys(),
  ]
  return [...new Set(secrets.flatMap(encodings))]
}

/** As it is, in Base64 at each of the three offsets, in an address, in JSON. */
export function encodings(secret: string): string[] {
  const base64 = (before: string) =>
    Buffer.from(before + secret)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before.length === 0 ? 0 : before.length + 1, -1)
  return [
    secret,
    ...['', 'a', 'ab'].map(base64),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]
}
