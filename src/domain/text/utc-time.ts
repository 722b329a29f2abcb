/** `2026-11-20T10:02:00.000Z` → `2026-11-20 10:02 UTC`; any other text as it is. */
export function utcTime(iso: string): string {
  const [, day, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso) ?? []
  return day && time ? `${day} ${time} UTC` : iso
}
