import {
  type Arbitrary,
  array,
  constantFrom,
  double,
  integer,
  oneof,
  option,
  record,
  string,
  tuple,
} from 'fast-check'
import type {
  Library,
  LibraryNode,
} from '../../../src/domain/library/library.ts'
import { createClient } from '../../../src/mend/client.ts'
import type { Result } from '../../../src/operations/result/result.ts'
import type { Waived } from '../../../src/operations/result/waived.ts'
import { acme } from '../../../src/simulator/seed/acme.ts'
import { createTransport } from '../../../src/simulator/transport.ts'
import { aLibrary, aNode } from '../../support/builders.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { aResult, hostileTexts, reported } from '../../support/results.ts'
import { virtualClock } from '../../support/virtual-clock.ts'
import { aWaiver } from '../../support/waivers.ts'

const text = oneof(
  constantFrom(...hostileTexts.map((hostile) => hostile.slice(0, 200))),
  string({ unit: 'binary' }),
  constantFrom('lodash', '4.17.20', 'MIT', 'https://acme.example/x'),
)
const maybe = <T>(values: Arbitrary<T>) => option(values, { nil: undefined })

const vulnerability = record({
  id: text,
  severity: maybe(constantFrom('critical', 'high', 'medium', 'low')),
  score: maybe(double({ min: 0, max: 10, noNaN: true })),
  url: maybe(text),
  published: maybe(oneof(text, constantFrom('2021-12-10'))),
  description: maybe(text),
  fix: maybe(text),
})

const library: Arbitrary<Omit<Library, 'keyUuid'>> = record({
  name: text,
  filename: maybe(text),
  groupId: maybe(text),
  artifactId: maybe(text),
  version: maybe(text),
  sha1: maybe(oneof(text, constantFrom('A'.repeat(40)))),
  type: maybe(
    constantFrom('MAVEN_ARTIFACT', 'NODE_PACKAGED_MODULE', 'GO', 'PHP', 'x'),
  ),
  coordinates: maybe(text),
  languages: maybe(text),
  matchType: maybe(constantFrom('SHA1', 'FILENAME')),
  url: maybe(text),
  homePage: maybe(text),
  licenses: array(
    record({
      name: oneof(text, constantFrom('MIT', 'Apache 2.0', 'BSD', 'A B', 'A+B')),
      spdxName: maybe(constantFrom('MIT', 'LGPL-2.1', 'nonsense')),
      url: maybe(text),
    }),
    { maxLength: 3 },
  ),
  vulnerabilities: array(vulnerability, { maxLength: 3 }),
})

/** keyUuids are unique, but Mend does not promise what they look like. */
function keyed(number: number): string {
  const hostile = ['__proto__', 'constructor', 'a b/ü"<>', '', 'project']
  return hostile[number] ?? `5d3c0f5c-0000-4b5e-9a5e-${number}`
}

/** Hostile names, missing versions, equal packages, circles in the hierarchy. */
export const results: Arbitrary<Result> = tuple(
  array(library, { maxLength: 12 }),
  array(tuple(integer({ min: 0, max: 15 }), integer({ min: 0, max: 15 })), {
    maxLength: 20,
  }),
  integer({ min: 0, max: 2 }),
  maybe(array(text, { minLength: 1, maxLength: 3 })),
).map(([rows, edges, read, reasons]) => {
  const libraries = rows.map((row, index) =>
    aLibrary({ ...row, keyUuid: keyed(index) }),
  )
  const leaf = (index: number): LibraryNode =>
    aNode({ ...(rows[index] ?? {}), keyUuid: keyed(index), dependencies: [] })
  const nodes = edges.map(([from, to]) => ({
    ...leaf(from),
    dependencies: [leaf(to)],
  }))
  return aResult({
    reported: reported(
      read === 1 ? undefined : libraries,
      read === 2 ? undefined : nodes,
    ),
    ...(reasons && { waived: everySecond(libraries, reasons) }),
  })
})

/** Waivers of some vulnerabilities, in turn for each of these reasons. */
function everySecond(
  libraries: readonly Library[],
  reasons: readonly string[],
): Waived {
  const waivers = reasons.map((reason) => aWaiver({ reason }))
  const findings = libraries.flatMap((library, row) =>
    library.vulnerabilities.flatMap(({ id }, at) => {
      const waiver = waivers[(row + at) % (waivers.length + 1)]
      const { keyUuid, name } = library
      return waiver
        ? [{ keyUuid, library: name, vulnerability: id, waiver }]
        : []
    }),
  )
  return { findings, expired: [], nearlyExpired: [], unused: [] }
}

/** What the action reads from the simulator's large project. */
export async function seeded(name: string): Promise<Result> {
  const { world, organization, admin, project } = acme()
  const mend = createClient({
    transport: createTransport(world),
    userKey: admin.key,
    orgToken: organization.token,
    version: '0',
    retries: 0,
    deadlineMs: 1e6,
    server: 'https://saas.mend.io',
    dryRun: false,
    clock: virtualClock(),
    log: recordingLog(),
    signal: new AbortController().signal,
  })
  const params = { projectToken: project(name).token }
  const [inventory, hierarchy] = await Promise.all([
    mend.call('getProjectInventory', params),
    mend.call('getProjectHierarchy', params),
  ])
  return aResult({ reported: reported(inventory.libraries, hierarchy) })
}
