import { useState } from 'preact/hooks'

interface ExportProps {
  /** The name of the downloaded file. */
  readonly file: string
  csv(): string
}

/** Copies or downloads what the filters left, as CSV. */
export function ExportButtons({ file, csv }: ExportProps) {
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
