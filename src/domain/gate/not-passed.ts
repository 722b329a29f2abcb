import { counted } from '../text/counted.ts'
/** The conditions that keep a run from passing: failed or not judged, in their order. */
export function notPassed<T extends { readonly verdict: string }>(
  conditions: readonly T[] = [],
): T[] {
  return conditions.filter(({ verdict }) => verdict !== 'passed')
}

/** What a condition on licenses says nothing about: `7 libraries without a known license not judged` */
export function withoutLicenseText(count: number): string {
  const libraries = counted(count, 'library', 'libraries')
  return `${libraries} without a known license not judged`
}
