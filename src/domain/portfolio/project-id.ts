/**
 * 13 hexadecimal digits for a project's or an organization's token, the same on
 * every machine. They tell 52 bits of it, so it cannot be worked out from them,
 * and no two of a million projects have the same by any likely chance.
 */
export function tokenId(token: string): string {
  let a = 0x9e3779b1
  let b = 0x5f356495
  for (let at = 0; at < token.length; at++) {
    const code = token.charCodeAt(at)
    a = Math.imul(a ^ code, 0x85ebca6b)
    b = Math.imul(b ^ code, 0xc2b2ae35)
  }
  a = mixed(a, b)
  b = mixed(b, a)
  const high = (b & 0xfffff).toString(16).padStart(5, '0')
  return high + (a >>> 0).toString(16).padStart(8, '0')
}

function mixed(a: number, b: number): number {
  const once = Math.imul(a ^ (a >>> 16), 0x27d4eb2f)
  return once ^ Math.imul(b ^ (b >>> 13), 0x165667b1)
}
