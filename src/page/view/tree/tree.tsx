import type { HTMLAttributes } from 'preact'
import { useMemo } from 'preact/hooks'
import { type Branch, visibleBranches } from '../../model/branches.ts'
import { librariesLink, libraryLink, treeLink } from '../../model/route.ts'
import {
  expanded,
  findingsBelow,
  keptRows,
  type TreeQuery,
} from '../../model/tree-query.ts'
import { SearchForm, Toggle } from '../shared/controls.tsx'
import { WidePage } from '../shared/elements.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { VirtualList } from '../shared/virtual-list.tsx'
import { Folding, type KeptProps, Summary } from './tree-controls.tsx'
import { moves } from './tree-keys.ts'
import { TreeLine } from './tree-line.tsx'

const rowHeight = 30

interface TreeProps extends ContentsProps {
  readonly query: TreeQuery
}

/** Who depends on whom, from the direct dependencies down. */
export function TreePage(props: TreeProps) {
  const { contents, query, actions } = props
  const kept = useMemo(
    () => keptRows(contents, query),
    [contents, query.text, query.vulnerable],
  )
  const change = (part: Partial<TreeQuery>) => {
    const next = { ...query, ...part }
    const found = keptRows(contents, next)
    actions.replace(treeLink(next))
    if (found) actions.showTree(expanded(contents, found).open, undefined)
  }
  return (
    <WidePage title="Dependencies">
      <SearchForm
        text={query.text}
        label="Search dependencies"
        hint="Search name, license, CVE"
        search={(text) => change({ text })}
      >
        {(query.vulnerable || contents.libraries.vulnerabilityCount > 0) && (
          <Toggle
            on={query.vulnerable}
            toggle={() => change({ vulnerable: !query.vulnerable })}
          >
            only paths to vulnerable libraries
          </Toggle>
        )}
        <Folding {...props} kept={kept} />
      </SearchForm>
      <Summary contents={contents} kept={kept} />
      <Tree {...props} kept={kept} />
    </WidePage>
  )
}

function Tree(props: TreeProps & KeptProps) {
  const { state, contents, actions, kept } = props
  const { open, branch: id } = state
  const lines = useMemo(
    () => visibleBranches(contents, open, kept),
    [contents, open, kept],
  )
  const below = useMemo(() => findingsBelow(contents), [contents])
  const found = lines.findIndex((line) => line.id === id)
  const current = Math.max(0, found)
  const click = (branch: Branch) =>
    actions.showTree(toggled(open, branch), branch.id)
  return (
    <VirtualList
      count={lines.length}
      rowHeight={rowHeight}
      list={kept ?? contents}
      current={found < 0 ? undefined : found}
      printing={state.printing}
      bodyRole="presentation"
      frame={treeFrame(props, lines, current)}
      row={(index) => {
        const branch = lines[index]
        const line = { index, current: index === current, contents, click }
        return (
          branch && (
            <TreeLine key={branch.id} {...line} branch={branch} below={below} />
          )
        )
      }}
    />
  )
}

/** What makes a list a tree: its roles, and the keys that move in it. */
function treeFrame(
  { state, contents, actions }: ContentsProps,
  lines: readonly Branch[],
  current: number,
): HTMLAttributes<HTMLDivElement> {
  const press = (event: KeyboardEvent) => {
    const move = moves(event.key, lines, current, state.open)
    if (!move) return
    event.preventDefault()
    const row = lines[current]?.row
    if (move !== 'enter') actions.showTree(move.open, move.branch)
    else if (row !== undefined) location.hash = libraryLink(contents.key(row))
  }
  return {
    id: 'tree',
    role: 'tree',
    'aria-label': 'Dependencies',
    tabIndex: 0,
    'aria-activedescendant': `branch-${current}`,
    onKeyDown: press,
  }
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
