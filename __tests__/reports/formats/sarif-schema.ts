import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

const path = '../../fixtures/sarif/sarif-2.1.0-rtm.5.json'
/** Draft 4, of which only these two keywords are none of draft 7. */
const {
  $schema: _,
  id: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, path), 'utf8'))

// Two of its patterns are valid without the flag `u` only.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

/** Every violation of SARIF 2.1.0 in a document. */
export function sarifErrors(document: unknown): string[] {
  validate(document)
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  )
}
