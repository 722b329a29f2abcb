import { describe, expect, it } from '@jest/globals'
import type { FaultRule } from '../../src/simulator/protocol/faults.ts'
import type { ActionRun } from '../support/action-harness.ts'
import { secretsIn } from '../support/secrets.ts'
import { type FaultCase, faultCases } from './fault-cases.ts'
import {
  onlyProject,
  type RunCase,
  runCases,
  sortedTags,
  tagsOf,
} from './run-cases.ts'

/**
 * Every fault at every request of every operation, once; and from the first, the
 * middle and the last request on, for good. Whatever happens, the run ends in time, tells the truth, loses no tag,
 * makes nothing twice and shows no secret.
 */
async function played(play: RunCase, rule?: FaultRule) {
  const { at, inputs } = play.setUp()
  const before = tagsOf(onlyProject(at))
  const result = await at.run(inputs, { faults: rule ? [rule] : [] })
  return { at, before, result }
}

type Ended = Awaited<ReturnType<typeof played>>

/** What is true of every end. */
function expectTruth(play: RunCase, { at, before, result }: Ended) {
  const { outputs, failed, annotations } = result
  const passed = outputs['result'] === 'passed'
  expect(['passed', 'error', 'timed-out']).toContain(outputs['result'])
  expect(failed).toBe(!passed)
  expect(annotations.length > 0).toBe(failed)
  expect(at.world.products.size).toBeLessThanOrEqual(1)
  expect(at.world.projects.size).toBeLessThanOrEqual(1)
  const tags = tagsOf(onlyProject(at))
  if (passed && play.tags) expect(tags).toEqual(sortedTags(play.tags))
  // No key that was there is ever left without a value.
  expect(Object.keys(tags)).toEqual(expect.arrayContaining(Object.keys(before)))
  expect(tags['CTX']).toEqual(before['CTX'])
  // What it says it added or removed is there or gone.
  expect(missingFrom(before, tags)).toBeGreaterThanOrEqual(
    Number(outputs['tags-added']),
  )
  expect(missingFrom(tags, before)).toBeGreaterThanOrEqual(
    Number(outputs['tags-removed']),
  )
  if (passed) expectOutputs(play, result)
  else expect(outputs['reasons']).not.toBe('')
  if (!play.creates) {
    expect(outputs['project-created']).not.toBe('true')
  }
  for (const secret of secretsIn(at.world))
    if (result.everything.includes(secret))
      throw new Error(`a secret slipped out: ${secret}`)
}

type Listed = Readonly<Record<string, readonly string[]>>

/** How many values of `there` are not in `here`. */
function missingFrom(here: Listed, there: Listed): number {
  return Object.entries(there).flatMap(([key, values]) =>
    values.filter((value) => !here[key]?.includes(value)),
  ).length
}

/** As without any fault; but who made what is unknown where an answer was lost. */
function expectOutputs(play: RunCase, { outputs }: ActionRun) {
  for (const [name, value] of Object.entries(play.outputs)) {
    const known = name.endsWith('-created') ? [value, ''] : [value]
    expect({ name, value: known.includes(outputs[name] ?? 'none') }).toEqual({
      name,
      value: true,
    })
  }
}

const operations = await Promise.all(
  runCases.map(async (play) => {
    const { result } = await played(play)
    return { play, requests: result.requests.length, normal: result }
  }),
)

const label = ({ fault }: FaultCase) =>
  Object.values(fault).map(String).join(' ')

describe.each(operations)('$play.name', ({ play, requests, normal }) => {
  it('passes without a fault', () => {
    expect(normal.outputs).toMatchObject({ result: 'passed', ...play.outputs })
    expect(requests).toBeGreaterThan(2)
  })

  it.each(faultCases.map((one) => [label(one), one] as const))(
    'overcomes one fault at any request, or says what is wrong: %s',
    async (_, { fault, final }) => {
      for (let nth = 1; nth <= requests; nth++) {
        const ended = await played(play, { fault, nth })
        const { result } = ended
        const spoiled = result.requests[nth - 1]
        expect(spoiled?.fault).toBe(fault.name)
        expectTruth(play, ended)
        const outcome = result.outputs['result']
        // An outage while a scan is under way is waited through.
        if (final && spoiled?.type !== 'getRequestState') {
          expect(outcome).toBe('error')
        }
        if (!final) expect({ nth, outcome }).toEqual({ nth, outcome: 'passed' })
        if (outcome === 'error') {
          expect(result.outputs['reasons']).toMatch(final ?? /$^/)
        }
        expect(result.elapsedMs - normal.elapsedMs).toBeLessThan(130_000)
      }
    },
  )

  const harmless = ['bom', 'gzip', 'wrong-content-type', 'slow']
  it.each(faultCases.map((one) => [label(one), one] as const))(
    'ends in time, and right, when a fault stays: %s',
    async (_, { fault }) => {
      for (const nth of [1, Math.ceil(requests / 2), requests]) {
        const ended = await played(play, { fault, nth, times: 9_999 })
        expectTruth(play, ended)
        const { outputs, elapsedMs } = ended.result
        if (harmless.includes(fault.name)) {
          expect(outputs['result']).toBe('passed')
        }
        // The wait's 3 min; before and after it, a call may take 7 min.
        expect(elapsedMs).toBeLessThan((3 + 2 * 7) * 60_000)
        // An outage costs twenty requests a minute at most.
        expect(ended.result.requests.length).toBeLessThan(
          requests + 60 + elapsedMs / 3_000,
        )
      }
    },
  )
})
