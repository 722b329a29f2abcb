/** The conditions that keep a run from passing: failed or not judged, in their order. */
export function notPassed<T extends { readonly verdict: string }>(
  conditions: readonly T[] = [],
): T[] {
  return conditions.filter(({ verdict }) => verdict !== 'passed')
}
