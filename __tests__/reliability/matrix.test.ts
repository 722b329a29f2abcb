import { describe, expect, it } from '@jest/globals'
import type { World } from '../../src/simulator/model/world.ts'
import type { FaultRule } from '../../src/simulator/protocol/faults.ts'
import type { ActionRun } from '../support/action-harness.ts'
import { secretsIn } from '../support/secrets.ts'
import { sortedTags, type TagLists, tagsOf } from '../support/tag-lists.ts'
import { type FaultCase, faultCases } from './fault-cases.ts'
import { type RunCase, runCases } from './run-cases.ts'

/**
 * Every fault at every request of every operation, once; and from the first, the
 * middle and the last request on, permanently. Whatever happens, the run ends in
 * time, reports correctly, loses no tag, creates nothing twice and shows no
 * secret.
 */
async function runWith({ setUp }: RunCase, rule?: FaultRule) {
  const { action, inputs } = setUp()
  const before = projectTags(action.world)
  const result = await action.run(inputs, { faults: rule ? [rule] : [] })
  return { action, before, result }
}

/** Of the only project; none when there is no project. */
function projectTags({ projects }: World): TagLists {
  const [project] = projects.values()
  return project ? tagsOf(project) : {}
}

type Ended = Awaited<ReturnType<typeof runWith>>

/** True of every run. */
function expectTruth(runCase: RunCase, { action, before, result }: Ended) {
  const { outputs, failed, annotations } = result
  const wentWell = outputs['result'] === runCase.result
  expect([runCase.result, 'error', 'timed-out']).toContain(outputs['result'])
  expect(failed).toBe(!wentWell)
  expect(annotations.length > 0).toBe(outputs['result'] !== 'passed')
  expect(action.world.products.size).toBeLessThanOrEqual(1)
  expect(action.world.projects.size).toBeLessThanOrEqual(1)
  const tags = projectTags(action.world)
  if (wentWell && runCase.tags) expect(tags).toEqual(sortedTags(runCase.tags))
  // No key that was there ever loses all its values.
  expect(Object.keys(tags)).toEqual(expect.arrayContaining(Object.keys(before)))
  expect(tags['CTX']).toEqual(before['CTX'])
  // What the outputs say was added or removed is there or gone.
  expect(missingFrom(before, tags)).toBeGreaterThanOrEqual(
    Number(outputs['tags-added']),
  )
  expect(missingFrom(tags, before)).toBeGreaterThanOrEqual(
    Number(outputs['tags-removed']),
  )
  if (wentWell) expectOutputs(runCase, result)
  else expect(outputs['reasons']).not.toBe('')
  if (!runCase.creates) {
    expect(outputs['project-created']).not.toBe('true')
  }
  const leaked = secretsIn(action.world).filter((secret) =>
    result.everything.includes(secret),
  )
  expect(leaked).toEqual([])
}

/** How many values of `there` are not in `here`. */
function missingFrom(here: TagLists, there: TagLists): number {
  return Object.entries(there).flatMap(([key, values]) =>
    values.filter((value) => !here[key]?.includes(value)),
  ).length
}

/** As without a fault, except that a lost answer leaves open who created what. */
function expectOutputs(runCase: RunCase, { outputs }: ActionRun) {
  for (const [name, value] of Object.entries(runCase.outputs)) {
    const possible = name.endsWith('-created') ? [value, ''] : [value]
    expect({ name, possible }).toEqual({
      name,
      possible: expect.arrayContaining([outputs[name] ?? 'none']),
    })
  }
}

const cases = await Promise.all(
  runCases.map(async (runCase) => {
    const { result: normal } = await runWith(runCase)
    return { runCase, requests: normal.requests.length, normal }
  }),
)

const label = ({ fault }: FaultCase) =>
  Object.values(fault).map(String).join(' ')
const labeled = faultCases.map((one) => [label(one), one] as const)

describe.each(cases)('$runCase.name', ({ runCase, requests, normal }) => {
  it('goes well without a fault', () => {
    expect(normal.outputs).toMatchObject({
      result: runCase.result,
      ...runCase.outputs,
    })
    expect(requests).toBeGreaterThan(2)
  })

  it.each(labeled)(
    'recovers from one fault at any request, or says what is wrong: %s',
    async (_, { fault, final }) => {
      for (let nth = 1; nth <= requests; nth++) {
        const ended = await runWith(runCase, { fault, nth })
        const { result } = ended
        const faulty = result.requests[nth - 1]
        expect(faulty?.fault).toBe(fault.name)
        expectTruth(runCase, ended)
        const outcome = result.outputs['result']
        // While a scan is awaited, the action waits for an outage to end.
        if (final && faulty?.type !== 'getRequestState') {
          expect(outcome).toBe('error')
        }
        if (!final) {
          expect({ nth, outcome }).toEqual({ nth, outcome: runCase.result })
        }
        if (outcome === 'error') {
          expect(result.outputs['reasons']).toMatch(final ?? /$^/)
        }
        expect(result.elapsedMs - normal.elapsedMs).toBeLessThan(130_000)
      }
    },
  )

  const harmless = ['bom', 'gzip', 'wrong-content-type', 'slow']
  it.each(labeled)(
    'ends in time with correct outputs when a fault is permanent: %s',
    async (_, { fault }) => {
      for (const nth of [1, Math.ceil(requests / 2), requests]) {
        const ended = await runWith(runCase, { fault, nth, times: 9_999 })
        expectTruth(runCase, ended)
        const { outputs, elapsedMs } = ended.result
        if (harmless.includes(fault.name)) {
          expect(outputs['result']).toBe(runCase.result)
        }
        // The wait's 3 min; before and after it, a call may take 7 min.
        expect(elapsedMs).toBeLessThan((3 + 2 * 7) * 60_000)
        // An outage causes at most twenty requests a minute.
        expect(ended.result.requests.length).toBeLessThan(
          requests + 60 + elapsedMs / 3_000,
        )
      }
    },
  )
})
