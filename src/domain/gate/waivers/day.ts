const msPerDay = 86_400_000

/** The day in UTC: `2027-03-31`. Days compare as texts. */
export function dayOf(msSince1970: number): string {
  return new Date(msSince1970).toISOString().slice(0, 10)
}

/** Whether it is a day of the calendar, written as `2027-03-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(ms) && dayOf(ms) === text
}

/** How many days after `from` the day `to` is; negative before it. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay)
}
