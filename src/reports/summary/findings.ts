import { type Finding, findings as findingsOf } from '../../domain/figures.ts'
import { type Library, packageName } from '../../domain/library.ts'
import type { Section } from '../fit.ts'
import {
  blocks,
  heading,
  link,
  type Markdown,
  md,
  nothing,
  prose,
  table,
} from '../markdown.ts'
import { severityMarks } from './counts.ts'
import {
  more,
  mostOf,
  nameAndVersion,
  priorities,
  type Source,
} from './source.ts'

const mostRows = 50

/** The known vulnerabilities, the gravest first. */
export function findings(source: Source): Section | undefined {
  const all = findingsOf(source.result.reported?.inventory?.libraries ?? [])
  if (all.length === 0) return undefined
  const most = mostOf(mostRows, source)
  const left = all.length - most
  const title = heading(3, md`Vulnerabilities`)
  return {
    id: 'findings',
    full: blocks(
      title,
      table(headers, all.slice(0, most).map(row), alignment),
      left > 0 ? md`${more(left, source)}.` : nothing,
    ),
    brief: blocks(title, md`Vulnerabilities: ${more(all.length, source)}.`),
    priority: priorities.findings,
  }
}

const headers = [
  md`Severity`,
  md`Score`,
  md`Library`,
  md`Vulnerability`,
  md`Fix`,
]
const alignment = ['left', 'right'] as const

function row({ library, vulnerability }: Finding): Markdown[] {
  const { id, severity, score, url, fix } = vulnerability
  return [
    severityMarks[severity ?? 'unrated'],
    score === undefined ? nothing : prose(score.toFixed(1)),
    nameAndVersion(library),
    link(id, url, 40),
    fix === undefined ? nothing : prose(shortFix(fix, library), 80),
  ]
}

/**
 * Without the name of the library, which stands beside it anyway:
 * `Upgrade to version org.acme:core:2.1` → `upgrade to 2.1`
 */
function shortFix(fix: string, library: Library): string {
  const [, target] = /^Upgrade to version (.+)$/i.exec(fix) ?? []
  if (target === undefined) return fix
  const name = packageName(library)
  const named = [`${name}:`, `${name} - `].find((start) =>
    target.startsWith(start),
  )
  return `upgrade to ${target.slice(named?.length ?? 0)}`
}
