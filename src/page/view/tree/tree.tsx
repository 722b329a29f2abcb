import { useMemo } from 'preact/hooks'
import { counted } from '../../../reports/text/words.ts'
import { type Branch, visibleBranches } from '../../model/branches.ts'
import type { Contents } from '../../model/contents.ts'
import { librariesLink, libraryLink } from '../../model/route.ts'
import { gravityName, Pill } from '../shared/elements.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { Windowed } from '../shared/virtual-list.tsx'
import { moves } from './tree-keys.ts'

const rowHeight = 30

/** Who depends on whom, from the direct dependencies down. */
export function TreePage({ state, contents, actions }: ContentsProps) {
  const { open } = state
  const lines = useMemo(() => visibleBranches(contents, open), [contents, open])
  const found = lines.findIndex(({ id }) => id === state.branch)
  const current = Math.max(0, found)
  const direct = contents.graph?.direct.length ?? 0
  const click = (branch: Branch) =>
    actions.show(toggled(open, branch), branch.id)
  return (
    <main id="main" class="wide">
      <h1 class="unseen" tabIndex={-1}>
        Dependencies
      </h1>
      <p class="found">
        {counted(direct, 'direct dependency', 'direct dependencies')},{' '}
        {counted(contents.libraries.count, 'library', 'libraries')} in all.{' '}
        <span class="soft hint">
          Arrow keys move and open, Enter shows the library.
        </span>{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => actions.show(new Set(), undefined)}
        >
          Close all
        </button>
      </p>
      <Windowed
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
          onKeyDown: (event) => {
            const move = moves(event.key, lines, current, open)
            if (!move) return
            event.preventDefault()
            const row = lines[current]?.row
            if (move === 'enter' && row !== undefined) {
              location.hash = libraryLink(contents.key(row))
            } else if (move !== 'enter') actions.show(move.open, move.branch)
          },
        }}
        row={(index) => {
          const branch = lines[index]
          return (
            branch && (
              <Line
                key={branch.id}
                branch={branch}
                index={index}
                current={index === current}
                contents={contents}
                click={click}
              />
            )
          )
        }}
      />
    </main>
  )
}

function toggled(open: ReadonlySet<string>, { id }: Branch): Set<string> {
  const next = new Set(open)
  if (!next.delete(id)) next.add(id)
  return next
}

interface LineProps {
  readonly branch: Branch
  readonly index: number
  readonly current: boolean
  readonly contents: Contents
  click(branch: Branch): void
}

function Line({ branch, index, current, contents, click }: LineProps) {
  const { row, level, children, circular, open } = branch
  const { libraries } = contents
  const leaf = children === 0 || circular
  const gravity = gravityName(libraries.gravity(row))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself takes the keys
    <div
      id={`branch-${index}`}
      class={`row branch ${current ? 'current' : ''}`}
      role="treeitem"
      aria-level={level}
      aria-posinset={branch.position}
      aria-setsize={branch.siblings}
      aria-expanded={leaf ? undefined : open}
      aria-selected={current}
      style={{ paddingLeft: `${8 + 20 * (Math.min(level, 40) - 1)}px` }}
      onClick={() => click(branch)}
    >
      <span class={`twist ${leaf ? 'leaf' : ''}`} aria-hidden="true">
        {leaf ? '·' : open ? '▾' : '▸'}
      </span>
      <a
        href={libraryLink(contents.key(row))}
        tabIndex={-1}
        onClick={(event) => event.stopPropagation()}
      >
        <bdi>{libraries.name(row) || '(blank)'}</bdi>
      </a>{' '}
      <bdi class="soft">{libraries.text('version', row)?.slice(0, 60)}</bdi>{' '}
      {gravity !== 'none' && <Pill name={gravity} />}
      {circular && <span class="soft"> depends on itself, see above</span>}
      {!leaf && (
        <small class="soft">
          {counted(children, 'dependency', 'dependencies')}
        </small>
      )}
    </div>
  )
}

/** For a page without hierarchy. */
export function NoTree() {
  return (
    <main id="main">
      <h1 tabIndex={-1}>Dependencies</h1>
      <p class="empty">
        No hierarchy was read: the input <code>report</code> did not name it.
        See the <a href={librariesLink()}>libraries</a>.
      </p>
    </main>
  )
}
