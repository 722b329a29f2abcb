import * as v from 'valibot'
import type { LibraryIdentity } from '../../domain/library.ts'

/** A node under construction: its list is filled after the node itself is made. */
type Growing<T> = T & { dependencies: Growing<T>[] }

/**
 * A schema for a list of libraries that nest under `dependencies`. The walk is
 * iterative, with a stack of its own: real trees nest deep enough to overflow
 * the one of a recursive schema, and one bad node is named by its path.
 */
export function tree<T extends LibraryIdentity>(
  node: v.GenericSchema<unknown, T>,
) {
  return v.pipe(
    v.array(v.unknown()),
    v.rawTransform(({ dataset, addIssue, NEVER }): Growing<T>[] => {
      const roots: Growing<T>[] = []
      const stack = [{ rows: dataset.value, into: roots, path: 'libraries' }]
      for (let level = stack.pop(); level; level = stack.pop()) {
        for (const [index, row] of level.rows.entries()) {
          const path = `${level.path}[${index}]`
          const grown = grow(node, row)
          if (!grown) {
            addIssue({ message: `${path} is not a library` })
            return NEVER
          }
          level.into.push(grown)
          const rows = childrenOf(row)
          if (rows.length > 0) {
            stack.push({ rows, into: grown.dependencies, path })
          }
        }
      }
      return roots
    }),
  )
}

function grow<T extends LibraryIdentity>(
  node: v.GenericSchema<unknown, T>,
  row: unknown,
): Growing<T> | undefined {
  const parsed = v.safeParse(node, row)
  return parsed.success ? { ...parsed.output, dependencies: [] } : undefined
}

/** Leaves have no `dependencies`, an empty list, or null (facts 6.1). */
function childrenOf(row: unknown): unknown[] {
  if (typeof row !== 'object' || row === null) return []
  const rows = (row as { dependencies?: unknown }).dependencies
  return Array.isArray(rows) ? rows : []
}
