/** Whether a condition passed on libraries: an empty inventory passes all, and tells nothing. */
export function isPassed({
  verdict,
  isEmpty,
}: {
  readonly verdict: string
  readonly isEmpty?: true | undefined
}): boolean {
  return verdict === 'passed' && !isEmpty
}

/** The conditions that keep a run from passing: failed or not judged, in their order. */
export function notPassed<T extends { readonly verdict: string }>(
  conditions: readonly T[] = [],
): T[] {
  return conditions.filter(({ verdict }) => verdict !== 'passed')
}

/** Whether a reason of a result is that one of these conditions did not pass. */
export function isOfGate(
  conditions:
    | readonly { readonly condition: string; readonly verdict: string }[]
    | undefined,
): (reason: string) => boolean {
  const starts = notPassed(conditions).map(({ condition }) => `${condition}: `)
  return (reason) => starts.some((start) => reason.startsWith(start))
}
