import { describe, expect, it } from '@jest/globals'
import { operationNames } from '../../../src/domain/operations.ts'
import { operations } from '../../../src/operations/index.ts'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { submissionProblems } from '../../../src/operations/report/submission.ts'
import { noFiles } from '../../support/inputs.ts'

function problems(raw: Partial<Record<InputName, string>>) {
  const given = { 'submit-dependencies': 'true', ...raw }
  const { inputs } = parseInputs(given, noFiles)
  return submissionProblems(inputs, operations[inputs.operation]).map(
    ({ input, text }) => `${input}: ${text}`,
  )
}

const noPart =
  'submit-dependencies: needs the hierarchy; expected `report` to include hierarchy'
const noRead = (operation: string) =>
  `submit-dependencies: operation ${operation} does not read a hierarchy to submit; expected operation sync or report`

describe('`submit-dependencies`', () => {
  const reading = ['sync', 'report', 'check']

  it.each(operationNames)('with operation %s', (operation) => {
    const expected = reading.includes(operation) ? [] : [noRead(operation)]
    expect(problems({ operation })).toEqual(expected)
    expect(problems({ operation, 'submit-dependencies': '' })).toEqual([])
  })

  it.each<[string, string, string[]]>([
    ['sync', 'hierarchy', []],
    ['sync', 'inventory', [noPart]],
    ['sync', 'none', [noPart]],
    ['report', 'inventory, hierarchy', []],
    ['report', 'inventory', [noPart]],
    ['check', 'inventory', []],
  ])('with operation %s and report %s', (operation, report, expected) => {
    expect(problems({ operation, report })).toEqual(expected)
  })
})
