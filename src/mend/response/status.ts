/** In seconds; longer is as good as never. */
const maxPauseSeconds = 31_536_000

/** Statuses of a temporary problem: the same request may succeed later. */
export function isTemporary(status: number): boolean {
  return status === 408 || status === 429 || status >= 500
}

/**
 * The pause that a `Retry-After` header asks for. Its date form is compared with
 * the answer's own `Date`, never with the runner's clock; without that header it
 * says nothing.
 *
 * `120` → 120,000 ms
 */
export function retryAfterMs(
  headers: Readonly<Record<string, string>>,
): number | undefined {
  const value = headers['retry-after']?.trim()
  if (!value) return undefined
  if (/^\d+$/.test(value))
    return Math.min(Number(value), maxPauseSeconds) * 1000
  const pause = Date.parse(value) - Date.parse(headers['date'] ?? '')
  return Number.isNaN(pause) ? undefined : Math.max(0, pause)
}
