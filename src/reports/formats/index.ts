import { keysOf } from '../fields.ts'
import type { Format } from '../format.ts'
import { jsonFormat } from '../json/report.ts'

/**
 * Every value of `report-formats`. All but the default are loaded when they are
 * asked for: their libraries would double the time to start.
 */
const formats = {
  json: async () => jsonFormat,
  csv: async () => (await import('./csv.ts')).csvFormat,
  markdown: async () => (await import('./markdown.ts')).markdownFormat,
  html: async () => (await import('../html/load.ts')).htmlFormat,
  cyclonedx: async () =>
    (await import('./cyclonedx/cyclonedx.ts')).cyclonedxFormat,
  spdx: async () => (await import('./spdx/spdx.ts')).spdxFormat,
  sarif: async () => (await import('./sarif/sarif.ts')).sarifFormat,
  mermaid: async () => (await import('./mermaid.ts')).mermaidFormat,
} as const satisfies Record<string, () => Promise<Format>>

type FormatName = keyof typeof formats

export const formatNames: readonly FormatName[] = keysOf(formats)

/** The formats of these names, each once, in the order of the table. */
export function loadFormats(names: readonly FormatName[]): Promise<Format[]> {
  const wanted = formatNames.filter((name) => names.includes(name))
  return Promise.all(wanted.map((name) => formats[name]()))
}
