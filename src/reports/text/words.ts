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

/** A scan that found nothing fixes nothing. */
export const emptyNow =
  'The inventory is empty. It has none of the libraries of the baseline, and it is not known which vulnerabilities are fixed.'

/** Nothing to compare with. */
export const emptyBefore =
  'The baseline is empty, so every library counts as added and every vulnerability as new.'
