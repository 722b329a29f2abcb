import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Kind = 'request' | 'response'

const folder = join(import.meta.dirname, '../../fixtures/mend-docs')

/** Broken example → what makes it JSON; the folder's README says why. */
const repairs: Readonly<Record<string, (text: string) => string>> = {
  'getProductTags.request.txt': (text) =>
    text.replace(': productToken', ': "productToken"'),
  'saveProductTag.response.txt': (text) =>
    text.replace('{productToken}', '"productToken"'),
  'getOrganizationProjectTags.response.txt': (text) => `${text}}]}`,
}

/** `['createProduct.request.json', …]` */
export const documentedFiles: readonly string[] = readdirSync(folder)
  .filter((file) => file !== 'README.md')
  .sort()

/** The request types that have an example of this kind, sorted. */
export function documentedTypes(kind: Kind): string[] {
  return documentedFiles
    .map((file) => file.split('.'))
    .filter(([, fileKind]) => fileKind === kind)
    .map(([type = '']) => type)
}

/** The example byte for byte. */
export function documentedText(type: string, kind: Kind): string {
  return readFileSync(join(folder, fileOf(type, kind)), 'utf8')
}

/** The example as JSON, repaired where it is none. */
export function documentedJson(
  type: string,
  kind: Kind,
): Record<string, unknown> {
  const repair = repairs[fileOf(type, kind)] ?? ((text) => text)
  return JSON.parse(repair(documentedText(type, kind)))
}

function fileOf(type: string, kind: Kind): string {
  const found = documentedFiles.find((file) =>
    file.startsWith(`${type}.${kind}.`),
  )
  if (!found) throw new Error(`no documented ${kind} of ${type}`)
  return found
}
