import { metadataTags } from '../../domain/tags/metadata.ts'
import { pairs } from '../../domain/tags/tags.ts'
import type { CheckLine } from '../result/checked.ts'
import { isNameless, type Reference, targetOf } from '../target/target.ts'
import type { Examined } from './answers.ts'
import { failed, ok } from './line.ts'

/** The names that the other operations would use, and where they come from. */
export function namesLine({ inputs, repository }: Examined): CheckLine {
  const title = 'Names'
  const { product, project } = targetOf({ inputs, repository })
  const nameless = [
    ...(isNameless(product) ? ['`product-name`'] : []),
    ...(isNameless(project) ? ['`project-name`'] : []),
  ]
  if (nameless.length > 0) {
    const found = 'this run has no repository to take names from'
    return failed(title, found, `Set ${nameless.join(' and ')}.`)
  }
  const found = [
    ...(product ? [nameAndSource('product', product, inputs.productName)] : []),
    nameAndSource('project', project, inputs.projectName),
  ]
  return ok(title, found.join(', '))
}

function nameAndSource(
  kind: string,
  reference: Reference,
  given: string,
): string {
  if (reference.by === 'token') return `${kind} by \`${kind}-token\``
  const source = given ? `\`${kind}-name\`` : 'the repository'
  return `${kind} \`${reference.name}\` (from ${source})`
}

/** What `metadata-tags` would put on the project in this run. */
export function tagsLine({ inputs, repository }: Examined): CheckLine {
  const wanted = inputs.metadataTags
  const tags = pairs(metadataTags(wanted, repository)).map(
    ({ key, value }) => `\`${key}=${value}\``,
  )
  const empty = wanted.filter(
    (one) => metadataTags([one], repository).size === 0,
  )
  const found = tags.join(', ') || 'none'
  const gaps = empty.length > 0 ? `; this run has no ${empty.join(', ')}` : ''
  return ok('Metadata tags', found + gaps)
}
