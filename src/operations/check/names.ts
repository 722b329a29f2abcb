import { metadataTags } from '../../domain/tags/metadata.ts'
import { pairs } from '../../domain/tags/tags.ts'
import type { CheckLine } from '../result/checked.ts'
import { type Reference, targetOf } from '../target/target.ts'
import type { Examined } from './answers.ts'

/** The names that the other operations would use, and where they come from. */
export function namesLine({ inputs, repository }: Examined): CheckLine {
  const title = 'Names'
  const { product, project } = targetOf(inputs, repository)
  const nameless = [
    ...(isNameless(product) ? (['product'] as const) : []),
    ...(isNameless(project) ? (['project'] as const) : []),
  ]
  if (nameless.length > 0) {
    const inputsToSet = nameless.map((kind) => `\`${kind}-name\``).join(' and ')
    return {
      title,
      status: 'failed',
      found: 'this run has no repository to name things after',
      fix: `Set ${inputsToSet}.`,
    }
  }
  const found = [
    product && told('product', product, inputs.productName),
    told('project', project, inputs.projectName),
  ]
  return { title, status: 'ok', found: found.filter(Boolean).join(', ') }
}

function isNameless(pointer: Reference | undefined): boolean {
  return pointer?.by === 'name' && pointer.name === ''
}

function told(kind: string, pointer: Reference, given: string): string {
  if (pointer.by === 'token') return `${kind} by \`${kind}-token\``
  const source = given ? `\`${kind}-name\`` : 'the repository'
  return `${kind} \`${pointer.name}\` (from ${source})`
}

/** What `metadata-tags` would put on the project in this run. */
export function tagsLine({ inputs, repository }: Examined): CheckLine {
  const wanted = inputs.metadataTags
  const shown = pairs(metadataTags(wanted, repository)).map(
    ({ key, value }) => `\`${key}=${value}\``,
  )
  const empty = wanted.filter(
    (one) => metadataTags([one], repository).size === 0,
  )
  const found = [
    shown.join(', ') || 'none',
    ...(empty.length > 0 ? [`this run knows no ${empty.join(', ')}`] : []),
  ]
  return { title: 'Metadata tags', status: 'ok', found: found.join('; ') }
}
