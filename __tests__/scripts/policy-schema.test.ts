import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { schemaText } from '../../scripts/policy-schema.ts'
import {
  policyKeys,
  waiverKeys,
} from '../../src/operations/inputs/policy/policy-schema.ts'
import { readPolicy } from '../../src/operations/inputs/policy/read-policy.ts'

const root = join(import.meta.dirname, '../..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const schema = JSON.parse(schemaText())
const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false })
const validate = ajv.compile(schema)

const source = { file: 'policy.yml', isWorkspace: true }

/** The examples of the documentation that are whole policies. */
const examples = [
  ...read('docs/policy.md').matchAll(/```(?:yaml|json)\n([^`]*?)```/g),
]
  .map(([, text = '']) => text)
  .filter((text) => /^(?:#[^\n]*\n)*(?:fail-on|waivers|\{)/.test(text))

describe('docs/policy.schema.json', () => {
  it('is what `npm run docs` makes of the schema in the code', () => {
    expect(read('docs/policy.schema.json')).toBe(schemaText())
  })

  it('describes every key, for completion in editors', () => {
    const { properties } = schema
    const inWaivers = properties.waivers.items.properties
    expect(Object.keys(properties)).toEqual(policyKeys)
    expect(Object.keys(inWaivers)).toEqual(waiverKeys)
    for (const part of Object.values({ ...properties, ...inWaivers })) {
      expect(part).toMatchObject({ description: expect.stringMatching(/\.$/) })
    }
  })

  it('allows the examples of docs/policy.md, and so does the action', async () => {
    expect(examples.length).toBeGreaterThan(2)
    for (const text of examples) {
      expect(await readPolicy(text, source)).toMatchObject({ ok: true })
      validate(parse(text))
      expect(validate.errors ?? []).toEqual([])
    }
  })

  const right = { library: 'a', reason: 'b', until: '2027-03-31' }
  const vulnerability = 'CVE-2021-44228'
  it.each([
    { ...right, vulnerability },
    { ...right, license: 'GPL*' },
    { ...right, vulnerability, state: 'resolved' },
    {
      ...right,
      vulnerability,
      state: 'not_affected',
      justification: 'code_not_present',
    },
  ])('allows the waiver %j, and so does the action', async (waiver) => {
    const policy = { waivers: [waiver] }
    expect(validate(policy)).toBe(true)
    const text = JSON.stringify(policy)
    expect(await readPolicy(text, source)).toMatchObject({ ok: true })
  })

  it.each([
    right,
    { ...right, vulnerability, license: 'GPL*' },
    { ...right, vulnerability, until: '31.03.2027' },
    { ...right, vulnerability, until: undefined },
    { ...right, vulnerability, reason: ' ' },
    { ...right, vulnerability, untill: '2027-03-31' },
    { ...right, vulnerability: 'CVE-*' },
    { ...right, license: 'GPL*', state: 'resolved' },
    { ...right, vulnerability, state: 'fine' },
    { ...right, vulnerability, justification: 'code_not_present' },
    {
      ...right,
      vulnerability,
      state: 'resolved',
      justification: 'code_not_present',
    },
  ])('refuses the waiver %j, and so does the action', async (waiver) => {
    const policy = JSON.parse(JSON.stringify({ waivers: [waiver] }))
    expect(validate(policy)).toBe(false)
    const text = JSON.stringify(policy)
    expect(await readPolicy(text, source)).toMatchObject({ ok: false })
  })

  it.each([
    {},
    { failon: [] },
    { 'fail-on': 'critical > 0' },
    { waivers: {} },
    { 'fail-on': [], 'workspace-waivers': 'no' },
  ])('refuses the policy %j, and so does the action', async (policy) => {
    expect(validate(policy)).toBe(false)
    const text = JSON.stringify(policy)
    expect(await readPolicy(text, source)).toMatchObject({ ok: false })
  })
})
