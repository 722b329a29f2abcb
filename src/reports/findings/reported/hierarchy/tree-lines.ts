import type { FlatTree } from '../../../../domain/inventory/flat-tree.ts'
import { packageName } from '../../../../domain/library/identity.ts'
import { plain } from '../../../../domain/text/clean.ts'
import { grouped } from '../../../text/markdown.ts'
import { type Rating, severityDots } from '../../../text/severity.ts'
import { dependencyCount } from '../../../text/words.ts'
import type { Contents } from '../contents.ts'

const maxLines = 40
/** Levels below the direct dependency, where there is room for them. */
const maxLevels = 6

/** keyUuid → the direct dependency below which its own dependencies are drawn. */
type Drawn = ReadonlyMap<string, string>

/** A branch while it is drawn. */
interface Drawing {
  readonly tree: FlatTree
  readonly root: string
  readonly levels: number
  readonly drawn: Map<string, string>
  readonly lines: string[]
  label(key: string): string
}

/**
 * The part of the tree below a direct dependency, as lines of plain text, as
 * deep as 40 lines allow. What is drawn already, in an earlier branch too, is
 * only referred to.
 */
export function branch(
  root: string,
  tree: FlatTree,
  drawn: Drawn,
  label: (key: string) => string,
): { readonly lines: readonly string[]; readonly drawn: Drawn } {
  for (let levels = maxLevels; ; levels--) {
    const lines = [label(root)]
    const drawing = { tree, root, levels, drawn: new Map(drawn), lines, label }
    draw(root, '', 1, drawing)
    if (lines.length <= maxLines || levels === 1) {
      return { lines: cut(lines), drawn: drawing.drawn }
    }
  }
}

function draw(
  key: string,
  stem: string,
  level: number,
  drawing: Drawing,
): void {
  const { tree, root, levels, drawn, lines, label } = drawing
  drawn.set(key, root)
  const children = tree.dependencies.get(key) ?? []
  for (const [index, child] of children.entries()) {
    if (lines.length > maxLines && level > 1) return
    const last = index === children.length - 1
    const size = tree.dependencies.get(child)?.length ?? 0
    const twig = `${stem}${last ? '└' : '├'}─ ${label(child)}`
    const before = drawn.get(child)
    if (size > 0 && before !== undefined) {
      lines.push(
        `${twig} ↑ ${before === root ? 'above' : `under ${nameOf(before, tree)}`}`,
      )
    } else if (size > 0 && level === levels) {
      lines.push(`${twig} … ${dependencyCount(size)}`)
    } else {
      lines.push(twig)
      if (size > 0)
        draw(child, `${stem}${last ? ' ' : '│'}  `, level + 1, drawing)
    }
  }
}

/** Only the first level can still be too long; its own lines are what is counted. */
function cut(lines: readonly string[]): string[] {
  const left = lines.length - maxLines
  return left > 0
    ? [...lines.slice(0, maxLines), `└─ … ${grouped(left)} more`]
    : [...lines]
}

/** The sign of each vulnerable library's most severe vulnerability. */
export function dotsOf({ vulnerable }: Contents): ReadonlyMap<string, Rating> {
  return new Map(
    vulnerable.map(({ library, mostSevere }) => [
      library.keyUuid,
      mostSevere.severity ?? 'unrated',
    ]),
  )
}

/** `spring-core 5.3.31 🟠` */
export function labelOf(
  key: string,
  tree: FlatTree,
  dots: ReadonlyMap<string, Rating>,
): string {
  const rating = dots.get(key)
  const name = nameOf(key, tree)
  return rating ? `${name} ${severityDots[rating]}` : name
}

function nameOf(key: string, { libraries }: FlatTree): string {
  const library = libraries.get(key)
  if (!library) return plain(key, 40)
  return plain(`${packageName(library)} ${library.version ?? ''}`, 80)
}
