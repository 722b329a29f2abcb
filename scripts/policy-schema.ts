import { writeFileSync } from 'node:fs'
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import {
  policySchema,
  waiver,
} from '../src/operations/inputs/policy/policy-schema.ts'

/** What no part of a JSON schema says: the reader of the policy checks it. */
const ignoreActions = ['check', 'partial_check', 'raw_transform']

/** One subject for each waiver, and what goes only with it. */
const rules = {
  oneOf: [
    { required: ['vulnerability'], properties: { license: false } },
    {
      required: ['license'],
      properties: { vulnerability: false, state: false, justification: false },
    },
  ],
  dependencies: {
    justification: {
      required: ['state'],
      properties: { state: { const: 'not_affected' } },
    },
  },
} satisfies ReturnType<NonNullable<ConversionConfig['overrideSchema']>>

/** What docs/policy.schema.json holds. Run as a program, this writes it. */
export function schemaText(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Mend Project policy',
    ...toJsonSchema(policySchema, {
      target: 'draft-07',
      typeMode: 'input',
      ignoreActions,
      overrideSchema: ({ valibotSchema, jsonSchema }) =>
        'entries' in valibotSchema && valibotSchema.entries === waiver.entries
          ? { ...jsonSchema, ...rules }
          : undefined,
    }),
    anyOf: [{ required: ['fail-on'] }, { required: ['waivers'] }],
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

if (import.meta.main) writeFileSync('docs/policy.schema.json', schemaText())
