/** A request has three; hiding very many would make every text that is written slow. */
const maxSecrets = 200

/** Fields whose values address something and are shown where that is wanted. */
const addresses = new Set(['projecttoken', 'producttoken', 'requesttoken'])

/**
 * The keys in an agent's offline request: the values of all fields whose names
 * end like a secret's (whitesource/agents, BaseRequest: `orgToken`, `userKey`;
 * in a form `token`), in JSON at any depth, in JSON within a text, and in forms.
 * Tokens of projects, products and requests are none.
 */
export function secretsOfRequest(text: string): string[] {
  const field =
    /(?<![\w.-])([\w.-]{0,40}?(?:token|key|password|secret))\\*"?\s*[:=]\s*\\*"?/
  return firstOf([...valuesIn(text), ...fieldsIn(text, field)])
}

/**
 * The keys that any other file of a scanner holds under the names by which the
 * agents know them: in a log at debug level, in a link (`;orgToken=`).
 */
export function secretsOfScanner(text: string): string[] {
  const field =
    /((?:api|user)[_-]?key|(?:org|organization|api)[_-]?token)\\*"?\s*[:=]\s*\\*"?/
  return firstOf(fieldsIn(text, field))
}

function firstOf(secrets: readonly string[]): string[] {
  return [...new Set(secrets)].slice(0, maxSecrets)
}

/** Shorter texts and stars that stand for a key already are none. */
const value = /([^"\\&\s,;<>()]{8,512})/

function fieldsIn(text: string, field: RegExp): string[] {
  const pattern = new RegExp(field.source + value.source, 'gi')
  return [...text.matchAll(pattern)]
    .filter(([, name = '', found = '']) => isSecret(name, found))
    .map(([, , found = '']) => found)
}

/** As JSON has them, for keys that need escapes in it. */
function valuesIn(text: string): string[] {
  const found: string[] = []
  try {
    JSON.parse(text, (name: string, value: unknown) => {
      const named = /(?:token|key|password|secret)$/i.test(name)
      if (typeof value === 'string' && named && isSecret(name, value)) {
        found.push(value)
      }
      return value
    })
  } catch {
    // Not JSON: a form, or compressed.
  }
  return found
}

function isSecret(name: string, found: string): boolean {
  return (
    found.length >= 8 &&
    !/^\*+$/.test(found) &&
    !addresses.has(name.toLowerCase().replace(/^aggregate|[^a-z]/g, ''))
  )
}
