import type { Delta } from '../../../domain/inventory/delta.ts'
import type { TargetResult } from '../../../operations/result/result.ts'
import { join, type Markdown, md, nothing, prose } from '../../text/markdown.ts'
import { counted } from '../../text/words.ts'
import { changeParts } from './changes.ts'

/**
 * What changed in all projects of a run together, in a line; nothing where none
 * was compared. `Compared with the baseline: 2 projects · ➕ 3 added · …`
 */
export function changeTotals(targets: readonly TargetResult[]): Markdown {
  const all = targets.flatMap(({ compared }) => compared ?? [])
  if (all.length === 0) return nothing
  const deltas = all.map(({ delta }) => delta)
  const left = targets.length - all.length
  const changes = changeParts(together(deltas))
  const parts = [
    md`Compared with the baseline: ${projects(all)}`,
    ...(changes.length > 0 ? changes : [md`nothing changed`]),
    ...unknown(deltas),
    ...(left > 0 ? [md`${left} could not be compared`] : []),
  ]
  return md`${join(parts, ' · ')}.`
}

function together(deltas: readonly Delta[]): Delta {
  const all = <T>(of: (delta: Delta) => readonly T[] | undefined) =>
    deltas.flatMap((delta) => of(delta) ?? [])
  return {
    added: all(({ added }) => added),
    removed: all(({ removed }) => removed),
    changed: all(({ changed }) => changed),
    licenseChanges: all(({ licenseChanges }) => licenseChanges),
    // New in one project each; what is new in all of them is not known.
    newLicenses: [],
    newVulnerabilities: all((delta) => delta.newVulnerabilities),
    fixedVulnerabilities: all((delta) => delta.fixedVulnerabilities),
  }
}

/** In how many of them these numbers say nothing about vulnerabilities. */
function unknown(deltas: readonly Delta[]): Markdown[] {
  const open = deltas.filter((delta) => !delta.newVulnerabilities)
  const empty = deltas.filter(
    (delta) => delta.newVulnerabilities && !delta.fixedVulnerabilities,
  )
  return [
    ...(open.length > 0
      ? [md`vulnerabilities not compared in ${projects(open)}`]
      : []),
    ...(empty.length > 0
      ? [md`${projects(empty)} with an empty inventory`]
      : []),
  ]
}

function projects({ length }: readonly unknown[]): Markdown {
  return prose(counted(length, 'project'))
}
