/** Starts at a moment, or else at the present, and runs `speed` times as fast. */
export function fastClock(speed: number, at?: Date) {
  const realStart = Date.now()
  const start = at?.getTime() ?? realStart
  return { now: () => start + (Date.now() - realStart) * speed }
}

/** Arguments for a Node whose dates begin at a moment; none means the present. */
export function nodeArgsAt(at?: Date): string[] {
  if (!at) return []
  const code = `
const behind = ${at.getTime()} - Date.now()
const { now } = Date
globalThis.Date = class extends Date {
  constructor(...args) {
    args.length === 0 ? super(now() + behind) : super(...args)
  }
  static now() {
    return now() + behind
  }
}`
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`]
}
