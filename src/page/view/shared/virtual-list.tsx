import type { ComponentChildren, HTMLAttributes } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'

interface WindowedProps {
  readonly count: number
  /** Height of every row, in pixels. */
  readonly rowHeight: number
  row(index: number): ComponentChildren
  /** Stays at the top. */
  readonly head?: ComponentChildren
  /** Another one means another list: it is shown from its top. */
  readonly list: unknown
  /** A row to be brought into view whenever it changes. */
  readonly current?: number | undefined
  /** On paper there is no scrolling: the first rows as they are. */
  readonly printing: boolean
  readonly frame: HTMLAttributes<HTMLDivElement>
  /** Role of the element around the rows. */
  readonly bodyRole?: 'rowgroup' | 'presentation'
}

/** So many rows above and below what is seen are drawn too. */
const margin = 8
/** More than this nobody prints. */
export const mostPrinted = 1000

/** A list of which only the rows in sight are drawn, be they a hundred thousand. */
export function Windowed(props: WindowedProps) {
  const { count, rowHeight, row, head, printing, frame, bodyRole } = props
  const scroller = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  const height = useHeight(scroller)
  useScrolling(scroller, props)
  const first = printing ? 0 : Math.max(0, Math.floor(top / rowHeight) - margin)
  const last = printing
    ? Math.min(count, mostPrinted)
    : Math.min(count, Math.ceil((top + height) / rowHeight) + margin)
  const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) =>
    row(first + at),
  )
  return (
    <div
      {...frame}
      class="windowed"
      ref={scroller}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      {head}
      <div
        class="rows"
        role={bodyRole ?? 'rowgroup'}
        style={
          printing
            ? {}
            : {
                height: `${count * rowHeight}px`,
                paddingTop: `${Math.min(first, count) * rowHeight}px`,
              }
        }
      >
        {rows}
      </div>
    </div>
  )
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
  { list, current, rowHeight }: WindowedProps,
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
