import type { Failure } from '../../domain/failure.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { CheckLine } from '../result/checked.ts'
import {
  createFix,
  lookUp,
  type NameQuery,
  notFound,
  type ObjectKind,
} from '../target/look-up.ts'
import { isNameless, type Reference, targetOf } from '../target/target.ts'
import type { Examined, Rows } from './answers.ts'
import { failed, joined, ok, warning } from './line.ts'
import { notAsked, refusalLine, seeLine } from './refusal.ts'

const titles: Readonly<Record<ObjectKind, string>> = {
  product: 'Product',
  project: 'Project',
}

/** The product or project itself. */
export function objectLine(
  kind: ObjectKind,
  reference: Reference,
  examined: Examined,
): CheckLine {
  const { product, products, project, projects } = examined.answers
  const [row, listing] =
    kind === 'product' ? [product, products] : [project, projects]
  return reference.by === 'token'
    ? byToken(kind, row, examined)
    : byName(kind, reference.name, listing, examined)
}

function byToken(
  kind: ObjectKind,
  reply: Rows | undefined,
  examined: Examined,
): CheckLine {
  const title = titles[kind]
  if (!reply) return notAsked(title, examined, 'nothing was asked')
  if (!reply.ok) return unknownToken(kind, reply.failure, examined)
  const name = reply.value[0]?.name
  if (name !== undefined) return ok(title, `\`${name}\` exists`)
  const found = `Mend returned no ${kind} for \`${kind}-token\``
  return failed(title, found, `Check \`${kind}-token\`.`)
}

/** Mend gives the same answer for an unknown token and for somebody else's. */
function unknownToken(
  kind: ObjectKind,
  failure: Failure,
  examined: Examined,
): CheckLine {
  const line = refusalLine(titles[kind], failure, examined, true)
  const isDenied = failure instanceof Refused && failure.errorCode === 5001
  if (line.status === 'unknown' || !isDenied) return line
  return {
    ...line,
    found: `Mend does not know \`${kind}-token\`, or the user does not have access to it (error 5001)`,
    fix: `Check \`${kind}-token\`, and give the user of \`user-key\` a role on the ${kind}.`,
  }
}

function byName(
  kind: ObjectKind,
  name: string,
  listing: Rows | undefined,
  examined: Examined,
): CheckLine {
  const title = titles[kind]
  if (name === '') return seeLine(title, 'Names')
  // Where the product is not there yet, the project is not either.
  const isNew = kind === 'project' && isMissing(examined)
  if (!listing?.ok && !isNew) {
    return notAsked(title, examined, 'the list to look it up in was not read')
  }
  const query = { kind, name, rows: listing?.ok ? listing.value : [] }
  const answer = lookUp(query)
  switch (answer.kind) {
    case 'found':
      return ok(title, `\`${name}\` exists`)
    case 'ambiguous':
      return failed(title, answer.facts.what, answer.facts.fix)
    case 'missing':
      return missingLine(query, examined)
  }
}

/** Whether the product, given by its name, does not exist. */
function isMissing({ inputs, repository, answers }: Examined): boolean {
  const { product } = targetOf({ inputs, repository })
  if (product?.by !== 'name' || isNameless(product)) return false
  if (!answers.products?.ok) return false
  const rows = answers.products.value
  return (
    lookUp({ kind: 'product', name: product.name, rows }).kind === 'missing'
  )
}

function missingLine(
  query: NameQuery,
  { inputs: { create } }: Examined,
): CheckLine {
  const { kind, name } = query
  const { what, why, fix } = notFound({ ...query, fix: createFix(kind) })
  if (!create) return failed(titles[kind], joined(what, why), fix)
  const planned = `\`${name}\` does not exist yet; sync and ensure create it`
  // Every branch gets a project, but products are created rarely: a name that
  // is almost right may be a typo.
  const line = kind === 'product' && why ? warning : ok
  return line(titles[kind], joined(planned, why))
}
