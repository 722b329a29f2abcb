import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  readonly version: string
  readonly license?: string
  readonly dev?: boolean
  /** Only there because a dependency names a development tool as its peer. */
  readonly devOptional?: boolean
  readonly optional?: boolean
}

/**
 * The license of every package that may be in the bundle, from the lockfile.
 * ncc's own list misses packages whose modules were merged into others.
 */
export function licenses(): string {
  const { packages } = JSON.parse(
    readFileSync('package-lock.json', 'utf8'),
  ) as {
    packages: Record<string, Package>
  }
  return Object.entries(packages)
    .filter(([path]) => path !== '')
    .filter(
      ([, { dev, devOptional, optional }]) => !(dev || devOptional || optional),
    )
    .map(([path, { version, license }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 13)
      return `${name} ${version}\n${license ?? ''}\n\n${licenseText(path, license)}`
    })
    .join(`\n${'-'.repeat(72)}\n\n`)
}

function licenseText(path: string, license: string | undefined): string {
  const file = readdirSync(path).find((name) => /^licen[cs]e/i.test(name))
  if (file) return readFileSync(join(path, file), 'utf8')
  if (license === 'CC0-1.0') return 'Dedicated to the public domain.\n'
  throw new Error(`${path} has no license file`)
}
