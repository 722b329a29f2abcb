/**
 * Milliseconds the way the duration inputs are written.
 *
 * 400 → `0s` · 65_000 → `1m5s` · 1_800_000 → `30m` · 5_400_000 → `1h30m`
 */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1_000))
  const parts = [
    [Math.floor(seconds / 3_600), 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const
  const shown = parts.filter(([count]) => count > 0)
  return shown.map((part) => part.join('')).join('') || '0s'
}
