import { describe, expect, it } from '@jest/globals'
import { readPolicies } from '../../../../src/operations/inputs/policy/read-policies.ts'
import { anInput } from '../../../support/inputs.ts'

const files: Readonly<Record<string, string>> = {
  'a.yml': 'fail-on: [critical > 0]',
  'acme/security/b.yml@main': 'fail-on: [high > 3]\nworkspace-waivers: false',
  'bad.yml': 'fail-on:\n  - criticl > 0\nwaiver: []',
}

const read = (policy: string) => {
  const asked: string[] = []
  const inputs = anInput({ policy })
  const policies = readPolicies(inputs, async ({ name }) => {
    asked.push(name)
    const text = files[name]
    if (text === undefined) throw new Error('does not exist')
    return Buffer.from(text)
  })
  return policies.then((result) => ({ ...result, asked }))
}

describe('the files of `policy`', () => {
  it('are read at once, in the order of the input', async () => {
    const { policies, problems, asked } = await read(
      'acme/security/b.yml@main\n# ours\na.yml',
    )
    expect(problems).toEqual([])
    expect(asked).toEqual(['acme/security/b.yml@main', 'a.yml'])
    expect(
      policies.map(({ file, conditions, workspaceWaivers }) => [
        file,
        conditions.map(({ text, origin }) => [text, origin?.isWorkspace]),
        workspaceWaivers,
      ]),
    ).toEqual([
      ['acme/security/b.yml@main', [['high > 3', undefined]], false],
      ['a.yml', [['critical > 0', true]], true],
    ])
  })

  it('are all named where they are wrong, and never count as empty', async () => {
    const { policies, problems } = await read('bad.yml\nnone.yml\na.yml')
    expect(policies).toHaveLength(1)
    expect(
      problems.map(({ input, text }) => [input, text.slice(0, 34)]),
    ).toEqual([
      ['policy', 'bad.yml:2: "criticl > 0": unknown '],
      ['policy', 'bad.yml:3: unknown key "waiver" (d'],
      ['policy', 'none.yml cannot be read: does not '],
    ])
  })

  it('are none without the input', async () => {
    expect(await read('')).toEqual({ policies: [], problems: [], asked: [] })
  })
})
