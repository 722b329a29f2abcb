import { counted } from '../../domain/text/counted.ts'
import { formatDuration } from '../../domain/text/duration.ts'

export { counted }

export function libraryCount(count: number): string {
  return counted(count, 'library', 'libraries')
}

export function dependencyCount(count: number): string {
  return counted(count, 'dependency', 'dependencies')
}

export function vulnerabilityCount(count: number): string {
  return counted(count, 'vulnerability', 'vulnerabilities')
}

/** Whole seconds the way the duration inputs are written: `92` → `1m32s` */
export function duration(seconds: number): string {
  return formatDuration(seconds * 1_000)
}

/**
 * The file of one of several projects. Their names may hold anything, so files
 * are numbered: `mend-sbom.cdx.json` → `mend-sbom-2.cdx.json`
 */
export function numberedFile(file: string, number: number): string {
  return file.replace('.', `-${number}.`)
}

/** A value of ours as people read it: `not-judged` → `not judged` */
export function spaced(value: string): string {
  return value.replaceAll('-', ' ')
}

/** Numbers of libraries of two inventories; `undefined` for one that was not read. */
interface Compared {
  readonly before: number | undefined
  readonly now: number | undefined
}

/** The side of a comparison without libraries, of which its numbers tell nothing. */
export function emptySide({
  before,
  now,
}: Compared): 'inventory' | 'baseline' | undefined {
  if (now === 0) return 'inventory'
  return before === 0 ? 'baseline' : undefined
}

/** What the numbers of a comparison with an empty side do not tell. */
export const emptySideText = {
  // A scan that found nothing fixes nothing.
  inventory:
    'The inventory is empty. It has none of the libraries of the baseline, and it is not known which vulnerabilities are fixed.',
  baseline:
    'The baseline is empty, so every library counts as added and every vulnerability as new.',
}
