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
