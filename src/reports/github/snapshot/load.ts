import type { SnapshotOf } from './dependency-snapshot.ts'

/** Only where a run submits its dependencies: package URLs take longer to load than all else of a small report. */
export async function loadSnapshot(): Promise<SnapshotOf> {
  const { dependencySnapshot } = await import('./dependency-snapshot.ts')
  return dependencySnapshot
}
