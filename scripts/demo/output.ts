import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { RunnerResult } from '../runner.ts'
import { summaryPage } from './summary-page.ts'

const maxWidth = 72

/** The outputs in two columns; long values are cut, empty ones are listed at the end. */
export function outputTable(outputs: Readonly<Record<string, string>>): string {
  const names = Object.keys(outputs)
  const width = Math.max(...names.map((name) => name.length))
  const rows = names
    .filter((name) => outputs[name])
    .map((name) => `  ${name.padEnd(width)}  ${brief(outputs[name] ?? '')}`)
  const empty = names.filter((name) => !outputs[name])
  const rest = empty.length > 0 ? [`  (empty: ${empty.join(', ')})`] : []
  return [...rows, ...rest].join('\n')
}

function brief(value: string): string {
  const line = value.replaceAll('\n', ' ⏎ ')
  return line.length > maxWidth ? `${line.slice(0, maxWidth)}…` : line
}

/** Copies the files of a step and keeps its summary; returns the paths. */
export async function keepFiles(
  { files, outputs, summary }: RunnerResult,
  folder: string,
  title: string,
): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const reported = Object.entries(outputs)
    .filter(([name]) => name.endsWith('-path'))
    .flatMap(([, paths]) => paths.split('\n').filter(Boolean))
  const copies = [...new Set([...files, ...reported])].map(
    (path) => [path, join(folder, basename(path))] as const,
  )
  for (const [from, to] of copies) await copyFile(from, to)
  const page = await keepPage('summary', summary, folder, title)
  return [...copies.map(([, to]) => to), ...page]
}

/** Writes Markdown, and the same as HTML; nothing where there is none. */
export async function keepPage(
  name: string,
  markdown: string,
  folder: string,
  title: string,
): Promise<string[]> {
  if (markdown === '') return []
  const paths = [join(folder, `${name}.md`), join(folder, `${name}.html`)]
  const [source = '', html = ''] = paths
  await writeFile(source, markdown)
  await writeFile(html, summaryPage(title, markdown))
  return paths
}
