import type { LibraryFix } from '../../domain/inventory/library-fix.ts'
import { grouped } from './markdown.ts'

/**
 * `2.17.1`, or `2.17.1 (fixes 2 of 3)` where not every vulnerability of the
 * library has a known fix; '' where none has.
 */
export function fixWords(fix: LibraryFix): string {
  const { version, texts = [], fixes, of } = fix
  const shown = version ?? texts.join(' | ')
  return fixes < of && fixes > 0 ? `${shown} (${fixShare(fix)})` : shown
}

/** `fixes 2 of 3` */
export function fixShare({ fixes, of }: LibraryFix): string {
  return `fixes ${grouped(fixes)} of ${grouped(of)}`
}

/**
 * `Version 2.17.1 fixes all 3 vulnerabilities`; '' where no single version does,
 * or where there is only one to fix.
 */
export function fixSentence(fix: LibraryFix | undefined): string {
  const { version, fixes = 0, of = 0 } = fix ?? {}
  if (version === undefined || of < 2) return ''
  return `Version ${version} fixes ${shareOf(fixes, of)} vulnerabilities`
}

function shareOf(fixes: number, of: number): string {
  if (fixes < of) return `${grouped(fixes)} of ${grouped(of)}`
  return of === 2 ? 'both' : `all ${grouped(of)}`
}
