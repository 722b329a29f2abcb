import type { World } from '../../src/simulator/model/world.ts'

/** Every key and token of a world, in the encodings in which it could leak. */
export function secretsIn(world: World): string[] {
  const secrets = [
    ...world.users.keys(),
    ...world.organizations.keys(),
    ...world.products.keys(),
    ...world.projects.keys(),
    ...world.scans.keys(),
  ]
  return [...new Set(secrets.flatMap(encodings))]
}

/** Plain, in Base64 at each of the three offsets, in a URL, in JSON, in hexadecimal digits. */
export function encodings(secret: string): string[] {
  const base64 = (before: string) =>
    Buffer.from(before + secret)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(before.length === 0 ? 0 : before.length + 1, -1)
  return [
    secret,
    ...['', 'a', 'ab'].map(base64),
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('hex'),
    Buffer.from(secret).toString('hex').toUpperCase(),
  ]
}

/** What a secret in any encoding is made of, where nothing special is in it. */
const run = /[\w%+/=.-]{16,}/g

/**
 * Those of a world's secrets that a text contains. A world has tens of thousands,
 * so each is looked for only among the texts' long words, and there by its
 * beginning.
 */
export function leaksIn(text: string, world: World): string[] {
  const words = [...new Set(text.match(run))]
  const isWord = (secret: string) => secret.match(run)?.[0] === secret
  const [plain = [], special = []] = [true, false].map((wanted) =>
    secretsIn(world).filter((secret) => isWord(secret) === wanted),
  )
  const byStart = Map.groupBy(plain, (secret) => secret.slice(0, 16))
  const found = words.flatMap((word) =>
    Array.from(word, (_, at) =>
      (byStart.get(word.slice(at, at + 16)) ?? []).filter((secret) =>
        word.startsWith(secret, at),
      ),
    ).flat(),
  )
  return [...new Set(found), ...special.filter((one) => text.includes(one))]
}
