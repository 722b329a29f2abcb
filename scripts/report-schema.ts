import { writeFileSync } from 'node:fs'
import { toJsonSchema } from '@valibot/to-json-schema'
import { report } from '../src/report-schema/report.ts'

/** What docs/report.schema.json holds. Run as a program, this writes it. */
export function schemaText(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Mend Project report',
    description: 'What the output `report-path` leads to.',
    ...toJsonSchema(report, { target: 'draft-07' }),
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

if (import.meta.main) writeFileSync('docs/report.schema.json', schemaText())
