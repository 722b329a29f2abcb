import type { ManifestReader } from './declaration.ts'
import { quotedIn, requirementName } from './requirements.ts'
import { tomlEntries } from './toml-entries.ts'

/** `Cargo.toml`; of `alias = { package = "serde" }` the crate. */
export const cargoToml: ManifestReader = function* read(text) {
  for (const { path, value, line } of tomlEntries(text)) {
    const at = path.findIndex((part) => /^(.+-)?dependencies$/.test(part))
    const [name, key] = path.slice(at + 1)
    if (at < 0 || !name) continue
    const renamed =
      key === 'package'
        ? quotedIn(value)[0]
        : /\bpackage\s*=\s*"([^"]+)"/.exec(value)?.[1]
    yield { name: renamed ?? name, line }
  }
}

const poetry = /^tool poetry (group \S+ )?(dev-)?dependencies (\S+)/

/** Lists of requirements: PEP 621, PEP 735, PEP 518, uv, PDM, Hatch. */
const lists =
  /^(project (optional-)?dependencies|dependency-groups|build-system requires|tool (uv|pdm) dev-dependencies|tool hatch envs \S+ (extra-)?dependencies)\b/

/** `pyproject.toml` */
export const pyprojectToml: ManifestReader = function* read(text) {
  for (const { path, value, line } of tomlEntries(text)) {
    const place = path.join(' ')
    const name = poetry.exec(place)?.[3]
    if (name) yield { name, line }
    if (!lists.test(place)) continue
    // Of `{ include-group = "test" }` nothing.
    for (const quoted of quotedIn(value.replace(/\{[^{}]*\}/g, ''))) {
      yield { name: requirementName(quoted), line }
    }
  }
}

const settings = new Set(['source', 'requires', 'scripts', 'pipenv'])

/** `Pipfile`: every table but its settings is a list of packages. */
export const pipfile: ManifestReader = function* read(text) {
  for (const { path, line } of tomlEntries(text)) {
    const [table = '', name] = path
    if (name && !settings.has(table)) yield { name, line }
  }
}

/** `libs.versions.toml`, Gradle's version catalog. */
export const versionCatalog: ManifestReader = function* read(text) {
  for (const { path, value, line } of tomlEntries(text)) {
    if (path[0] !== 'libraries') continue
    const module = /["']([\w.-]+:[\w.-]+)(?::[^"']*)?["']/.exec(value)?.[1]
    const group = /\bgroup\s*=\s*["']([^"']+)["']/.exec(value)?.[1]
    const artifact = /\bname\s*=\s*["']([^"']+)["']/.exec(value)?.[1]
    if (module) yield { name: module, line }
    else if (group && artifact) yield { name: `${group}:${artifact}`, line }
  }
}
