import * as v from 'valibot'
import type { LibraryIdentity } from '../../domain/library/library.ts'

/** A node whose list is filled after the node itself is made. */
type Growing<T> = T & { dependencies: Growing<T>[] }

/** Rows that are still to be read, the list for them, and their path. */
interface Level<T> {
  readonly rows: readonly unknown[]
  readonly into: Growing<T>[]
  readonly path: string
}

/**
 * A schema for a list of libraries that nest under `dependencies`. The walk is
 * iterative, with a stack of its own: real trees nest deep enough to overflow
 * the one of a recursive schema. One bad node is named by its path:
 * `libraries[1].dependencies[0] is not a library (keyUuid)`.
 *
 * @param root the name of the field that holds the list
 */
export function tree<T extends LibraryIdentity>(
  node: v.GenericSchema<unknown, T>,
  root = 'libraries',
) {
  return v.pipe(
    v.array(v.unknown()),
    v.rawTransform(({ dataset, addIssue, NEVER }): Growing<T>[] => {
      const roots: Growing<T>[] = []
      const stack: Level<T>[] = [
        { rows: dataset.value, into: roots, path: root },
      ]
      for (let level = stack.pop(); level; level = stack.pop()) {
        const problem = growAll(node, level, stack)
        if (problem) {
          addIssue({ message: problem })
          return NEVER
        }
      }
      return roots
    }),
  )
}

/** Reads one list and puts its nodes' own lists on the stack; returns what is wrong. */
function growAll<T extends LibraryIdentity>(
  node: v.GenericSchema<unknown, T>,
  level: Level<T>,
  stack: Level<T>[],
): string | undefined {
  for (const [index, row] of level.rows.entries()) {
    const path = `${level.path}[${index}]`
    const parsed = v.safeParse(node, row)
    if (!parsed.success) {
      const field = v.getDotPath(parsed.issues[0])
      return `${shortened(path)} is not a library${field ? ` (${field})` : ''}`
    }
    const grown: Growing<T> = { ...parsed.output, dependencies: [] }
    level.into.push(grown)
    const rows = childrenOf(row)
    if (!rows) return `${shortened(path)}.dependencies is not a list`
    if (rows.length > 0) {
      stack.push({
        rows,
        into: grown.dependencies,
        path: `${path}.dependencies`,
      })
    }
  }
  return undefined
}

/** Of a path thousands of levels long only the two ends are kept. */
function shortened(path: string): string {
  return path.length > 200 ? `${path.slice(0, 80)} … ${path.slice(-80)}` : path
}

/** Leaves have no `dependencies`, an empty list, or null (facts 6.1); anything else is not a list. */
function childrenOf(row: unknown): readonly unknown[] | undefined {
  if (typeof row !== 'object' || row === null) return []
  if (!('dependencies' in row)) return []
  const { dependencies = null } = row
  if (dependencies === null) return []
  return Array.isArray(dependencies) ? dependencies : undefined
}
