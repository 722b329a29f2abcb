import { useState } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted, libraryCount } from '../../../reports/text/words.ts'
import { expanded, type Kept } from '../../model/tree-query.ts'
import type { ContentsProps } from '../shared/state.ts'

export interface KeptProps {
  readonly kept: Kept | undefined
}

/** Expands and collapses. */
export function Folding({
  contents,
  actions,
  kept,
}: ContentsProps & KeptProps) {
  const [cut, setCut] = useState(false)
  const expand = () => {
    const { open, complete } = expanded(contents, kept)
    setCut(!complete)
    actions.showTree(open, undefined)
  }
  const collapse = () => {
    setCut(false)
    actions.showTree(new Set(), undefined)
  }
  return (
    <>
      <button type="button" class="link-button" onClick={expand}>
        Expand all
      </button>
      <button type="button" class="link-button" onClick={collapse}>
        Collapse all
      </button>
      <span class="muted" role="status">
        {cut && 'Too many to expand at once; the first levels are open.'}
      </span>
    </>
  )
}

/** How much of the tree is shown. */
export function Summary({
  contents,
  kept,
}: Pick<ContentsProps, 'contents'> & KeptProps) {
  const { direct = [], size = 0 } = contents.graph ?? {}
  const shown = kept ? direct.filter((row) => kept.has(row)) : direct
  const total = counted(
    direct.length,
    'direct dependency',
    'direct dependencies',
  )
  return (
    <p class="muted" role="status">
      {kept
        ? `${grouped(shown.length)} of ${total} lead to ${libraryCount(kept.found)}. `
        : `${total}, ${libraryCount(size)} in total. `}
      <span class="hint">
        Arrow keys move and expand, Enter shows the library.
      </span>
    </p>
  )
}
