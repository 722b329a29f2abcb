import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import type { State } from './state.ts'
import { maxPrintedRows } from './virtual-list.tsx'

interface ListLineProps extends ExportProps {
  /** Of the list. */
  readonly rows: number
  readonly state: State
  /** What the list shows. */
  readonly children: ComponentChildren
}

/** What a long list shows, and ways to take it along. */
export function ListLine({ rows, state, children, ...csv }: ListLineProps) {
  return (
    <div class="list-line">
      <p class="muted" role="status">
        {children}
        {state.printing &&
          rows > maxPrintedRows &&
          ` (the first ${grouped(maxPrintedRows)} are printed)`}
      </p>
      <ExportButtons {...csv} />
    </div>
  )
}

interface ExportProps {
  /** The name of the downloaded file. */
  readonly file: string
  csv(): string
}

/** Copies or downloads what the filters left, as CSV. */
function ExportButtons({ file, csv }: ExportProps) {
  const [copied, setCopied] = useState<boolean>()
  const copy = () =>
    navigator.clipboard.writeText(csv()).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <span class="export">
      <button type="button" class="link-button" onClick={copy}>
        Copy as CSV
      </button>
      <button
        type="button"
        class="link-button"
        onClick={() => download(file, csv())}
      >
        Download CSV
      </button>
      <span role="status">
        {copied === true && 'Copied.'}
        {copied === false && 'This browser does not let the page copy.'}
      </span>
    </span>
  )
}

function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }))
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
