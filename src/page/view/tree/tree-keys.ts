import {
  type Branch,
  type OpenBranches,
  parentId,
} from '../../model/branches.ts'

/** What a key changes in the tree, or `enter`: it shows the library. */
type Move =
  | { readonly open: OpenBranches; readonly branch: string | undefined }
  | 'enter'

/** The keys of a tree, as the ARIA practices describe them; `undefined` for any other key. */
export function moves(
  key: string,
  lines: readonly Branch[],
  current: number,
  open: OpenBranches,
): Move | undefined {
  const line = lines[current]
  if (!line) return undefined
  const go = (index: number): Move => ({
    open,
    branch: lines[index]?.id ?? line.id,
  })
  const closed = line.children > 0 && !line.circular && !line.open
  switch (key) {
    case 'ArrowDown':
      return go(current + 1)
    case 'ArrowUp':
      return go(current - 1)
    case 'Home':
      return go(0)
    case 'End':
      return go(lines.length - 1)
    case 'ArrowRight':
      if (closed) return { open: new Set([...open, line.id]), branch: line.id }
      return line.open ? go(current + 1) : undefined
    case 'ArrowLeft':
      return line.open
        ? close(line, open)
        : { open, branch: parentId(line.id) ?? line.id }
    case 'Enter':
      return 'enter'
    default:
      return undefined
  }
}

function close({ id }: Branch, open: OpenBranches): Move {
  return {
    open: new Set([...open].filter((other) => other !== id)),
    branch: id,
  }
}
