import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import type { OperationContext } from '../../../src/operations/operation.ts'
import {
  labeled,
  sharing,
  targetCountProblems,
  targetsOf,
} from '../../../src/operations/target/targets.ts'
import { anInput } from '../../support/inputs.ts'
import { recordingLog } from '../../support/recording-log.ts'

/** Nothing is asked for without `select`. */
const noDeps = {} as OperationContext

const two = {
  projects: [{ token: 'p1', name: 'api' }, { token: 'p2' }],
  requestTokens: [],
}

describe('the targets of a run', () => {
  it('are one without scanner output', async () => {
    const inputs = anInput()
    expect(await targetsOf(inputs, operations.sync, noDeps)).toEqual([
      { inputs },
    ])
  })

  it('are the projects that the scanner names, each with a label', async () => {
    const inputs = { ...anInput(), scanOutput: two }
    expect(
      (await targetsOf(inputs, operations.sync, noDeps)).map(
        ({ label, inputs }) => [label, inputs.projectToken],
      ),
    ).toEqual([
      ['api', 'p1'],
      ['project 2', 'p2'],
    ])
  })

  it.each([{ 'project-name': 'x' }, { 'project-token': 'q' }])(
    'are the one that %j points at, whatever the scanner names',
    async (raw) => {
      const inputs = { ...anInput(raw), scanOutput: two }
      expect(await targetsOf(inputs, operations.sync, noDeps)).toEqual([
        { inputs },
      ])
    },
  )

  it('are a problem for an operation about one', () => {
    const inputs = { ...anInput({ operation: 'ensure' }), scanOutput: two }
    expect(targetCountProblems(inputs, operations.ensure)).toHaveLength(1)
    expect(targetCountProblems(inputs, operations.sync)).toEqual([])
  })
})

describe('what targets share', () => {
  it('is done once for each key, at the same time too', async () => {
    const share = sharing()
    let done = 0
    const work = async () => ++done
    const results = await Promise.all([
      share('a', work),
      share('a', work),
      share('b', work),
    ])
    expect(results).toEqual([1, 1, 2])
  })
})

describe('a labeled log', () => {
  it('says whose line it is, and masks as before', () => {
    const log = recordingLog()
    const api = labeled(log, 'api')
    api.info('hello')
    api.warning('careful')
    api.mask('secret')
    expect(log.lines).toEqual(['info: [api] hello', 'warning: [api] careful'])
    expect(log.masked).toEqual(['secret'])
  })

  it('without a label is the log itself', () => {
    const log = recordingLog()
    expect(labeled(log, undefined)).toBe(log)
  })
})
