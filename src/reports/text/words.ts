import { formatDuration } from '../../domain/text/duration.ts'
import { grouped } from './markdown.ts'

/** `1, 'library', 'libraries'` → `1 library`; `1200` → `1,200 libraries` */
export function counted(
  count: number,
  one: string,
  many: string = `${one}s`,
): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}

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
