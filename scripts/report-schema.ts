import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { portfolioReport } from '../src/report-schema/portfolio.ts'
import { report } from '../src/report-schema/report.ts'

/** What docs/report.schema.json holds. Run as a program, this file writes both schemas. */
export function schemaText(): string {
  return textOf(
    {
      title: 'Mend Project report',
      description: 'What the output `report-path` leads to.',
    },
    toJsonSchema(report, { target: 'draft-07' }),
  )
}

/** What docs/portfolio.schema.json holds. */
export function portfolioSchemaText(): string {
  return textOf(
    {
      title: 'Mend Project portfolio',
      description: 'What the output `report-path` of `portfolio` leads to.',
    },
    toJsonSchema(portfolioReport, {
      target: 'draft-07',
      // Lists of millions of numbers are checked by a function of their own.
      overrideSchema: ({ valibotSchema, jsonSchema }) =>
        valibotSchema.type === 'custom' ? placesSchema : jsonSchema,
    }),
  )
}

const placesSchema = {
  type: 'array',
  items: { type: 'integer', minimum: 0 },
} as const

function textOf(about: object, schema: object): string {
  const $schema = 'http://json-schema.org/draft-07/schema#'
  return `${JSON.stringify({ $schema, ...about, ...schema }, null, 2)}\n`
}

if (import.meta.main) {
  writeFileSync('docs/report.schema.json', schemaText())
  writeFileSync('docs/portfolio.schema.json', portfolioSchemaText())
}
