import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { compact } from './build/compact.ts'
import { licenses } from './build/licenses.ts'
import { inlinePackages } from './build/packages.ts'
import { buildPage } from './build/page.ts'

/**
 * src → lib (tsc; esbuild for the page of the HTML report, and for GitHub's
 * toolkit) → dist (ncc, then esbuild again). ncc's own TypeScript loader needs
 * the compiler's JavaScript API, which TypeScript 7 no longer has, so it is
 * given JavaScript. Both folders are emptied first: a renamed chunk leaves
 * nothing.
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
await inlinePackages('lib')
const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js'
run(ncc, 'build', 'lib/index.js', '--out', 'dist', '--quiet')
leaveOutHttp2()
compact('dist')
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
