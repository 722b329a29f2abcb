/**
 * Only where a run submits its dependencies: package URLs take longer to load
 * than all else of a small report.
 */
export async function loadSnapshot() {
  const { dependencySnapshot } = await import('./dependency-snapshot.ts')
  return dependencySnapshot
}
