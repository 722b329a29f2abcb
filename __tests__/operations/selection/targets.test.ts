import { describe, expect, it } from '@jest/globals'
import { operations } from '../../../src/operations/index.ts'
import type { Inputs } from '../../../src/operations/inputs/schema.ts'
import type { OperationContext } from '../../../src/operations/operation.ts'
import type { Waited } from '../../../src/operations/result/waited.ts'
import {
  sharing,
  targetCountProblems,
  targetsOf,
} from '../../../src/operations/selection/targets.ts'
import { anInput } from '../../support/inputs.ts'

/** Nothing is asked for without `select`. */
const targetsFor = (inputs: Inputs) =>
  targetsOf(operations.sync, { inputs } as OperationContext)

const waited: Waited = { source: 'input', scans: [], seconds: 0, polls: 0 }

const two = {
  projects: [{ token: 'p1', name: 'api' }, { token: 'p2' }],
  requestTokens: [],
}

describe('the targets of a run', () => {
  it('are one without scanner output', async () => {
    const inputs = anInput()
    expect(await targetsFor(inputs)).toEqual([{ inputs }])
  })

  it('are the projects that the scanner names, each with a label', async () => {
    const inputs = { ...anInput(), scanOutput: two }
    expect(
      (await targetsFor(inputs)).map(({ label, inputs }) => [
        label,
        inputs.projectToken,
      ]),
    ).toEqual([
      ['api', 'p1'],
      ['project 2', 'p2'],
    ])
  })

  it.each([{ 'project-name': 'x' }, { 'project-token': 'q' }])(
    'are the one of %j, whatever the scanner names',
    async (raw) => {
      const inputs = { ...anInput(raw), scanOutput: two }
      expect(await targetsFor(inputs)).toEqual([{ inputs }])
    },
  )

  it.each([
    ['the scanned one of that name', {}, [], 'p1', ''],
    [
      'looked up in a product that is given',
      { 'product-name': 'P' },
      [],
      '',
      'api',
    ],
    [
      'looked up in a product with a token',
      { 'product-token': 't' },
      [],
      '',
      'api',
    ],
    [
      'looked up where two have the name',
      {},
      [{ token: 'p3', name: 'api' }],
      '',
      'api',
    ],
  ])('by `project-name` are %s', async (_, raw, more, token, name) => {
    const projects = [...two.projects, ...more]
    const inputs = {
      ...anInput({ ...raw, 'project-name': 'api' }),
      scanOutput: { ...two, projects },
    }
    const [only, ...others] = await targetsFor(inputs)
    expect(others).toEqual([])
    expect(only?.inputs.projectToken).toBe(token)
    expect(only?.inputs.projectName).toBe(name)
  })

  it('are a problem for an operation about one', () => {
    const inputs = { ...anInput({ operation: 'ensure' }), scanOutput: two }
    expect(targetCountProblems(inputs, operations.ensure)).toHaveLength(1)
    expect(targetCountProblems(inputs, operations.sync)).toEqual([])
  })
})

describe('what targets share', () => {
  it('is done once for each key, at the same time too', async () => {
    const share = sharing()
    let polls = 0
    const wait = async () => ({ ...waited, polls: ++polls })
    const results = await Promise.all([
      share('a', wait),
      share('a', wait),
      share('b', wait),
    ])
    expect(results.map((one) => one.polls)).toEqual([1, 1, 2])
  })
})
