import { Failure, type FailureFacts } from '../../domain/failure.ts'
import {
  findByName,
  type ListedObject,
  type NameMatch,
  nearestNames,
} from '../../domain/project.ts'
import { grouped } from '../../domain/text/counted.ts'
import { withInvisibleShown } from '../../domain/text/visible.ts'

export type ObjectKind = 'product' | 'project'

/** Which object of a listing has this name? */
export interface NameQuery {
  readonly kind: ObjectKind
  readonly rows: readonly ListedObject[]
  readonly name: string
  /** Of projects: their product's name, where it is known. */
  readonly product?: string | undefined
  /** What to change when there is no answer, where `…-name` is not what names it. */
  readonly fix?: string | undefined
}

type NameAnswer =
  | { readonly kind: 'found'; readonly object: ListedObject }
  | { readonly kind: 'missing' }
  /** Several have the name, or only another spelling exists; none is picked. */
  | { readonly kind: 'ambiguous'; readonly facts: FailureFacts }

/** The one place that decides which product or project a name means. */
export function lookUp(query: NameQuery): NameAnswer {
  const match = findByName(query.rows, query.name)
  switch (match.kind) {
    case 'exact':
      return { kind: 'found', object: match.found }
    case 'none':
      return { kind: 'missing' }
    case 'duplicate':
      return { kind: 'ambiguous', facts: duplicate(query, match.count) }
    case 'ambiguous':
      return { kind: 'ambiguous', facts: otherSpelling(query, match) }
  }
}

/**
 * The object of exactly this name; `undefined` when nothing has it.
 *
 * @throws {Failure} `ambiguous-name`
 */
export function pick(query: NameQuery): ListedObject | undefined {
  const answer = lookUp(query)
  if (answer.kind === 'ambiguous') {
    throw new Failure('ambiguous-name', answer.facts)
  }
  return answer.kind === 'found' ? answer.object : undefined
}

/**
 * As `pick`, where the object has to exist.
 *
 * @throws {Failure} `ambiguous-name`, `not-found`
 */
export function pickExisting(query: NameQuery): ListedObject {
  const found = pick(query)
  if (found) return found
  throw new Failure('not-found', notFound(query))
}

/** That nothing has the name, and which names come nearest. */
export function notFound(query: NameQuery): FailureFacts {
  const { kind, name, product, fix } = query
  const where = product === undefined ? '' : ` in the product "${product}"`
  return {
    what: `There is no ${kind} "${name}"${where}`,
    why: nearestSentence(nearest(query)),
    fix:
      fix ??
      `Check \`${kind}-name\`; the operations sync and ensure create what is missing.`,
  }
}

/** What to change where `create` decides whether the object is created. */
export function createFix(kind: ObjectKind): string {
  return `Check \`${kind}-name\`, or set \`create\` to true.`
}

function nearest({ rows, name }: NameQuery): string[] {
  const names = rows.map((row) => row.name)
  return nearestNames(names, name).map((near) => `"${near}"`)
}

/** `The nearest names are "webb", "web-shop".`; nothing without names. */
export function nearestSentence(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const verb = names.length === 1 ? 'name is' : 'names are'
  return `The nearest ${verb} ${names.join(', ')}.`
}

function duplicate({ kind, name, fix }: NameQuery, count: number) {
  return {
    what: `${grouped(count)} ${kind}s are called "${name}"`,
    why: 'It is unclear which one is meant, so nothing was done.',
    fix: fix ?? `Set \`${kind}-token\` instead of \`${kind}-name\`.`,
  }
}

type OtherSpellings = Pick<
  Extract<NameMatch<ListedObject>, { kind: 'ambiguous' }>,
  'near' | 'differences'
>

/** In the names all shows that is invisible. */
function otherSpelling(
  { kind, name, fix }: NameQuery,
  { near, differences }: OtherSpellings,
): FailureFacts {
  const spellings = near.map((row) => quoted(row.name)).join(', ')
  const verb = near.length === 1 ? 'differs' : 'differ'
  return {
    what: `No ${kind} is called exactly ${quoted(name)}, but ${spellings} ${verb} only in ${differences.join(' or ')}`,
    why: 'Mend might treat these as the same name, so nothing was done.',
    fix:
      fix ??
      `Write \`${kind}-name\` exactly as it is in Mend, or set \`${kind}-token\`.`,
  }
}

function quoted(name: string): string {
  return `"${withInvisibleShown(name)}"`
}
