const nested = /(?:\.dependencies\[\])+\.dependencies(?![a-z])/g

/**
 * The shape of a JSON value as a set of paths with their kinds. All rows of a list
 * have the same path, and so have dependencies of dependencies. Objects under the
 * names in `maps` have arbitrary keys.
 *
 * `{a: [{b: 1}, {c: 'x'}]}` → `a: list`, `a[].b: number`, `a[].c: string`
 */
export function kindsOf(value: unknown, maps: readonly string[]): Set<string> {
  const kinds = new Set<string>()
  const walk = (inner: unknown, longPath: string) => {
    const path = longPath.replace(nested, '.dependencies')
    if (Array.isArray(inner)) {
      kinds.add(`${path}: list`)
      for (const row of inner) walk(row, `${path}[]`)
    } else if (typeof inner === 'object' && inner !== null) {
      const isMap = maps.some((name) => path.endsWith(`.${name}`))
      for (const [key, child] of Object.entries(inner)) {
        const name = isMap ? '*' : key
        walk(child, path === '' ? name : `${path}.${name}`)
      }
    } else {
      kinds.add(`${path}: ${typeof inner}`)
    }
  }
  walk(value, '')
  return kinds
}
