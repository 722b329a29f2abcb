import { useMemo } from 'preact/hooks'
import { counted } from '../../../reports/text/words.ts'
import { type Branch, visibleBranches } from '../../model/branches.ts'
import { librariesLink, libraryLink } from '../../model/route.ts'
import type { ContentsProps } from '../shared/state.ts'
import { VirtualList } from '../shared/virtual-list.tsx'
import { moves } from './tree-keys.ts'
import { TreeLine } from './tree-line.tsx'

const rowHeight = 30

/** Who depends on whom, from the direct dependencies down. */
export function TreePage(props: ContentsProps) {
  const { contents, actions } = props
  const direct = contents.graph?.direct.length ?? 0
  return (
    <main id="main" class="wide">
      <h1 class="visually-hidden" tabIndex={-1}>
        Dependencies
      </h1>
      <p class="muted">
        {counted(direct, 'direct dependency', 'direct dependencies')},{' '}
        {counted(contents.libraries.count, 'library', 'libraries')} in total.{' '}
        <span class="hint">
          Arrow keys move and expand, Enter shows the library.
        </span>{' '}
        <button
          type="button"
          class="link-button"
          onClick={() => actions.showTree(new Set(), undefined)}
        >
          Collapse all
        </button>
      </p>
      <Tree {...props} />
    </main>
  )
}

function Tree(props: ContentsProps) {
  const { state, contents, actions } = props
  const { open, branch: id } = state
  const lines = useMemo(() => visibleBranches(contents, open), [contents, open])
  const found = lines.findIndex((line) => line.id === id)
  const current = Math.max(0, found)
  const click = (branch: Branch) =>
    actions.showTree(toggled(open, branch), branch.id)
  return (
    <VirtualList
      count={lines.length}
      rowHeight={rowHeight}
      list={contents}
      current={found < 0 ? undefined : found}
      printing={state.printing}
      bodyRole="presentation"
      frame={{
        id: 'tree',
        role: 'tree',
        'aria-label': 'Dependencies',
        tabIndex: 0,
        'aria-activedescendant': `branch-${current}`,
        onKeyDown: (event) => press(event, lines, current, props),
      }}
      row={(index) => {
        const branch = lines[index]
        const line = { index, current: index === current, contents, click }
        return branch && <TreeLine key={branch.id} {...line} branch={branch} />
      }}
    />
  )
}

function press(
  event: KeyboardEvent,
  lines: readonly Branch[],
  current: number,
  { state, contents, actions }: ContentsProps,
): void {
  const move = moves(event.key, lines, current, state.open)
  if (!move) return
  event.preventDefault()
  const row = lines[current]?.row
  if (move !== 'enter') actions.showTree(move.open, move.branch)
  else if (row !== undefined) location.hash = libraryLink(contents.key(row))
}

function toggled(open: ReadonlySet<string>, { id }: Branch): Set<string> {
  const next = new Set(open)
  if (!next.delete(id)) next.add(id)
  return next
}

/** For a page without hierarchy. */
export function NoTree() {
  return (
    <main id="main">
      <h1 tabIndex={-1}>Dependencies</h1>
      <p class="empty">
        The hierarchy was not read, because the input <code>report</code> did
        not name it. See the <a href={librariesLink()}>libraries</a>.
      </p>
    </main>
  )
}
