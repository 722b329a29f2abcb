import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'

/** The action uses a small part of these packages, but they load as a whole. */
const packages = ['@actions/core', 'valibot']

/**
 * Replaces the imports of these packages by the parts that are used; the rest
 * would take a quarter of the action's start. Most of it is the toolkit's client
 * for OpenID Connect, which loads an HTTP client and all of undici
 * (docs/decisions/0009).
 *
 * @param folder the compiled modules; they are replaced
 */
export async function inlinePackages(folder: string): Promise<void> {
  const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name))
  await build({
    entryPoints: modules.filter((path) => importsAny(path)),
    outdir: folder,
    outbase: folder,
    allowOverwrite: true,
    bundle: true,
    splitting: true,
    chunkNames: 'packages-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    plugins: [onlyThese],
    logLevel: 'error',
  })
}

function importsAny(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  return packages.some((name) => text.includes(`from '${name}'`))
}

/**
 * All other imports of the compiled modules stay. The toolkit's packages are not
 * marked as free of side effects, so without this esbuild would keep them whole.
 */
const onlyThese: Plugin = {
  name: 'only-these',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, ...from }) => {
      const { kind, importer, pluginData } = from
      if (kind === 'entry-point' || pluginData === onlyThese) return undefined
      const theirs = importer.includes('node_modules')
      if (!theirs && !packages.includes(path)) return { path, external: true }
      if (!/^[@\w]/.test(path) || path.startsWith('node:')) return undefined
      const found = await resolve(path, { ...from, pluginData: onlyThese })
      return { ...found, sideEffects: false }
    })
  },
}
