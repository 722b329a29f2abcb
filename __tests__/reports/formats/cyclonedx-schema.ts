import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** The official schemas, as the CycloneDX library ships them. */
const require = createRequire(import.meta.url)
const folder = join(
  dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')),
  'res/schema',
)
const schema = (name: string) =>
  JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'))

const ajv = new Ajv({ allErrors: true, strict: false })
addFormats.default(ajv)
ajv.addFormat(
  'iri-reference',
  (text) =>
    URL.canParse(text, 'https://x.example') && !/[\s"<>\\^`{|}]/.test(text),
)
ajv.addFormat('idn-email', true)
for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) {
  ajv.addSchema(
    schema(name),
    `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
  )
}
/** Ids that a license may have. */
export const licenseIds: readonly string[] = schema('spdx').enum

const validate = ajv.compile(schema('bom-1.6'))

/** Every violation of CycloneDX 1.6 in a document. */
export function cyclonedxErrors(document: unknown): string[] {
  validate(document)
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message}`,
  )
}
