import type { Failure } from '../../domain/failure.ts'
import {
  findByName,
  type ListedObject,
  nearestNames,
} from '../../domain/project.ts'
import { Refused } from '../../mend/errors/errors.ts'
import type { CheckLine } from '../result/checked.ts'
import { type Reference, targetOf } from '../target/target.ts'
import type { Examined } from './answers.ts'
import { notAsked, refused } from './refused.ts'
import type { Reply } from './reply.ts'

/** The product or project itself. */
export function objectLine(
  kind: 'product' | 'project',
  pointer: Reference,
  direct: Reply<readonly ListedObject[]> | undefined,
  listing: Reply<readonly ListedObject[]> | undefined,
  examined: Examined,
): CheckLine {
  const title = kind === 'product' ? 'Product' : 'Project'
  if (pointer.by === 'name') {
    if (listing?.ok) return byName(kind, pointer.name, listing.value, examined)
    const waits = kind === 'project' && isNew(examined)
    if (!waits)
      return notAsked(title, examined, 'there is no listing to look in')
    return toBeCreated(kind, pointer.name, [], examined)
  }
  if (!direct) return notAsked(title, examined, 'nothing was asked')
  if (!direct.ok) return unknownToken(kind, direct.failure, examined)
  const name = direct.value[0]?.name
  if (name !== undefined)
    return { title, status: 'ok', found: `\`${name}\` exists` }
  const found = `Mend returned no ${kind} for \`${kind}-token\``
  return { title, status: 'failed', found, fix: `Check \`${kind}-token\`.` }
}

/** Mend answers a token that it does not know, and one of others, alike. */
function unknownToken(
  kind: 'product' | 'project',
  failure: Failure,
  examined: Examined,
): CheckLine {
  const title = kind === 'product' ? 'Product' : 'Project'
  const line = refused(title, failure, examined, true)
  const closed = failure instanceof Refused && failure.errorCode === 5001
  if (line.status === 'unknown' || !closed) return line
  return {
    title,
    status: 'failed',
    found: `Mend does not know \`${kind}-token\`, or the user has no right on it (error 5001)`,
    fix: `Check \`${kind}-token\`, and give the user of \`user-key\` a role on the ${kind}.`,
  }
}

/** The product is not there yet, so neither is the project. */
function isNew({ inputs, repository, answers }: Examined): boolean {
  const { product } = targetOf(inputs, repository)
  if (product?.by !== 'name' || !answers.products?.ok) return false
  return findByName(answers.products.value, product.name).kind === 'none'
}

function byName(
  kind: 'product' | 'project',
  name: string,
  rows: readonly ListedObject[],
  examined: Examined,
): CheckLine {
  const title = kind === 'product' ? 'Product' : 'Project'
  const match = findByName(rows, name)
  switch (match.kind) {
    case 'exact':
      return { title, status: 'ok', found: `\`${name}\` exists` }
    case 'ambiguous': {
      const spellings = match.near.map((row) => `\`${row.name}\``).join(', ')
      return {
        title,
        status: 'failed',
        found: `none is called exactly \`${name}\`, but ${spellings} differs only in case or blanks`,
        fix: `Write \`${kind}-name\` exactly as it is in Mend, or set \`${kind}-token\`.`,
      }
    }
    case 'none': {
      const near = nearestNames(
        rows.map((row) => row.name),
        name,
        3,
      )
      return toBeCreated(kind, name, near, examined)
    }
  }
}

function toBeCreated(
  kind: 'product' | 'project',
  name: string,
  near: readonly string[],
  { inputs }: Examined,
): CheckLine {
  const title = kind === 'product' ? 'Product' : 'Project'
  const alike = near.map((row) => `\`${row}\``).join(', ')
  const nearest = alike ? `; the nearest names are ${alike}` : ''
  if (!inputs.create) {
    return {
      title,
      status: 'failed',
      found: `\`${name}\` does not exist, and \`create\` is false${nearest}`,
      fix: `Check \`${kind}-name\`, or set \`create\` to true.`,
    }
  }
  const found = `\`${name}\` does not exist yet; sync and ensure create it${nearest}`
  // Projects are created with every branch, products seldom: there it may be a slip.
  const slip = kind === 'product' && alike !== ''
  return { title, status: slip ? 'warning' : 'ok', found }
}
