import type { ManifestReader } from './declaration.ts'
import { jsonEntries } from './json-entries.ts'

const npmSections = new Set([
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  // Bun's, with a version for all workspaces.
  'catalog',
  'workspaces catalog',
])

/** `package.json`; of `"alias": "npm:lodash@4"` the package. */
export const packageJson: ManifestReader = function* read(text) {
  for (const { path, value, line } of jsonEntries(text)) {
    if (!npmSections.has(path.slice(0, -1).join(' '))) continue
    const alias = /^npm:(@?[^@]+)/.exec(value)?.[1]
    yield { name: alias ?? path.at(-1) ?? '', line }
  }
}

/** `composer.json` */
export const composerJson: ManifestReader = function* read(text) {
  for (const { path, line } of jsonEntries(text)) {
    const [section = '', name = '', ...more] = path
    if (more.length > 0 || !/^require(-dev)?$/.test(section)) continue
    yield { name, line }
  }
}
