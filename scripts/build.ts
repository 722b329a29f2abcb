import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { buildPage } from './build/page.ts'

/**
 * src → lib (tsc, and esbuild for the page of the HTML report) → dist (ncc). ncc's own TypeScript loader needs the
 * compiler's JavaScript API, which TypeScript 7 no longer has, so it is given
 * JavaScript. Both folders are emptied first: a renamed chunk leaves nothing.
 */
const run = (tool: string, ...args: string[]) =>
  execFileSync(process.execPath, [tool, ...args], { stdio: 'inherit' })

for (const folder of ['lib', 'dist']) {
  rmSync(folder, { recursive: true, force: true })
}
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
mkdirSync('lib/page')
writeFileSync(
  'lib/page/assets.js',
  `export const assets = ${JSON.stringify(await buildPage())}\n`,
)
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
run(ncc, 'build', 'lib/index.js', '--out', 'dist', '--quiet')
leaveOutHttp2()
writeFileSync('dist/licenses.txt', licenses())

/**
 * undici loads HTTP/2 at its start and does without where it cannot. We never
 * use it (docs/decisions/0002), and loading it takes a tenth of our start-up.
 */
function leaveOutHttp2(): void {
  const entry = 'dist/index.js'
  const load =
    'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");'
  const parts = readFileSync(entry, 'utf8').split(load)
  if (parts.length !== 2) throw new Error(`${entry} does not load HTTP/2 once`)
  writeFileSync(entry, parts.join("throw new Error('HTTP/2 is left out');"))
}

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
function licenses(): string {
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
