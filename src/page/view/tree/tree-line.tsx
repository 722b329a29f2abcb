import {
  dependencyCount,
  vulnerabilityCount,
} from '../../../reports/text/words.ts'
import type { Branch } from '../../model/branches.ts'
import type { Contents } from '../../model/contents.ts'
import { libraryLink } from '../../model/route.ts'
import type { Below } from '../../model/tree-query.ts'
import { SeverityPill, Text } from '../shared/elements.tsx'

interface TreeLineProps {
  readonly branch: Branch
  readonly index: number
  readonly current: boolean
  readonly contents: Contents
  click(branch: Branch): void
  /** How many findings all have on which a row depends. */
  below(row: number): Below
}

/** A line of the tree. */
export function TreeLine(props: TreeLineProps) {
  const { branch, index, current, click, below } = props
  const { level, children, circular, open } = branch
  const leaf = children === 0 || circular
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
      <span class="twisty" aria-hidden="true">
        {leaf ? '·' : open ? '▾' : '▸'}
      </span>
      <Label {...props} />
      {circular && <span class="muted"> circular, see above</span>}
      {!leaf && (
        <small>
          {dependencyCount(children)}
          {!open && <FindingsBelow {...below(branch.row)} />}
        </small>
      )}
    </div>
  )
}

/** A phone has no room for the word. */
function FindingsBelow({ count, atLeast }: Below) {
  if (count === 0) return null
  const [number, word] = vulnerabilityCount(count).split(' ')
  return (
    <>
      {' · '}
      <b>
        {atLeast && 'at least '}
        {number} <span class="wide">{word} </span>below
      </b>
    </>
  )
}

function Label({ branch: { row }, contents }: TreeLineProps) {
  const { libraries } = contents
  return (
    <>
      <a
        href={libraryLink(contents.key(row))}
        tabIndex={-1}
        onClick={(event) => event.stopPropagation()}
      >
        <bdi>{libraries.name(row) || '(blank)'}</bdi>
      </a>{' '}
      <span class="muted">
        <Text of={libraries.text('version', row) ?? ''} max={60} blank="" />
      </span>{' '}
      <SeverityPill contents={contents} row={row} />
    </>
  )
}
