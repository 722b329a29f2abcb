import type { ComponentChildren, HTMLAttributes } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

interface VirtualListProps {
  readonly count: number
  /** Height of every row, in pixels. */
  readonly rowHeight: number
  row(index: number): ComponentChildren
  /** Stays at the top. */
  readonly head?: ComponentChildren
  /** Another value means another list, which is shown from its top. */
  readonly list: unknown
  /** A row to scroll into view whenever it changes. */
  readonly current?: number | undefined
  /** Paper does not scroll: the first rows are printed. */
  readonly printing: boolean
  readonly frame: HTMLAttributes<HTMLDivElement>
  /** Role of the element around the rows. */
  readonly bodyRole?: 'rowgroup' | 'presentation'
}

/** Rows that are drawn above and below the visible ones. */
const margin = 8
/** Nobody prints more. */
export const maxPrintedRows = 1000

/** A list that draws only its visible rows, so that it can have a hundred thousand. */
export function VirtualList(props: VirtualListProps) {
  const { count, rowHeight, row, head, frame, bodyRole = 'rowgroup' } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const height = useHeight(scroller)
  useScrolling(scroller, props)
  const [first, last] = drawnRows(props, top, height)
  const length = Math.max(0, last - first)
  const space = {
    height: `${count * rowHeight}px`,
    paddingTop: `${Math.min(first, count) * rowHeight}px`,
  }
  return (
    <div
      {...frame}
      class="virtual-list"
      ref={scroller}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      {head}
      <div class="rows" role={bodyRole} style={props.printing ? {} : space}>
        {Array.from({ length }, (_, at) => row(first + at))}
      </div>
    </div>
  )
}

/** The first, and the one after the last. */
function drawnRows(
  { count, rowHeight, printing }: VirtualListProps,
  top: number,
  height: number,
): [number, number] {
  if (printing) return [0, Math.min(count, maxPrintedRows)]
  return [
    Math.max(0, Math.floor(top / rowHeight) - margin),
    Math.min(count, Math.ceil((top + height) / rowHeight) + margin),
  ]
}

type Scroller = { readonly current: HTMLDivElement | null }

function useHeight(scroller: Scroller): number {
  const [height, setHeight] = useState(800)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => setHeight(element.clientHeight)
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    measure()
    return () => observer.disconnect()
  }, [scroller])
  return height
}

function useScrolling(
  scroller: Scroller,
  { list, current, rowHeight }: VirtualListProps,
): void {
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
  }, [scroller, list])
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || current === undefined || current < 0) return
    const { scrollTop, clientHeight } = element
    const start = current * rowHeight
    const end = start + 2 * rowHeight
    if (start < scrollTop) element.scrollTop = start
    else if (end > scrollTop + clientHeight)
      element.scrollTop = end - clientHeight
  }, [scroller, current, rowHeight])
}
