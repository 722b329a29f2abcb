/**
 * The two ways in which an action talks to its runner: lines on stdout that
 * begin with `::`, and entries in files that the runner reads at the end.
 */

/** Below this length nothing is masked: every "no" or "1" of a log would be `***`. */
const shortestSecret = 4

/**
 * `command('error', {title: 'a,b'}, '50%')` → `::error title=a%2Cb::50%25`.
 * Empty properties are left out. Foreign text goes through `harmless` first;
 * this only escapes.
 */
export function command(
  name: string,
  properties: Readonly<Record<string, string>>,
  message: string,
): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${escapeProperty(value)}`)
  const head = pairs.length > 0 ? `${name} ${pairs.join(',')}` : name
  return `::${head}::${escapeData(message)}`
}

/**
 * The lines that make the runner hide a secret. Of a secret with several lines
 * (a key in PEM form) each line is hidden, since logs show lines; the whole too,
 * unless one line is too short to hide: the runner splits the whole by itself.
 * Nothing for secrets of less than 4 characters: hiding those wrecks the log
 * and hides nothing.
 */
export function mask(secret: string): string[] {
  const lines = secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const hidden = new Set(lines.filter(longEnough))
  if (lines.length > 1 && lines.every(longEnough)) hidden.add(secret.trim())
  return [...hidden].map((value) => command('add-mask', {}, value))
}

/**
 * An entry of GITHUB_OUTPUT: name, value, and a delimiter that does not occur
 * in the value, so that no value can end early and add outputs of its own.
 *
 * @param random gives a text that a value's author cannot know, such as a UUID
 */
export function fileCommand(
  name: string,
  value: string,
  random: () => string,
): string {
  let delimiter = `ghadelimiter_${random()}`
  while (value.includes(delimiter)) delimiter += '_'
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`
}

function longEnough(text: string): boolean {
  return text.length >= shortestSecret
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
