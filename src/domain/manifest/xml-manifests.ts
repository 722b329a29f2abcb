import type { Declaration, ManifestReader } from './declaration.ts'
import { newlines, xmlTags } from './xml-tags.ts'

/** What has a group and an artifact in a POM; an exclusion declares nothing. */
const parts = new Set(['dependency', 'plugin', 'extension', 'parent', 'path'])

/** `pom.xml`: the line of the artifact's name. Names made of properties match nothing. */
export const pomXml: ManifestReader = function* read(text) {
  const around: string[] = []
  let group = ''
  let artifact: Declaration | undefined
  for (const { name, kind, text: content, line } of xmlTags(text)) {
    if (kind === 'close') around.pop()
    if (kind !== 'empty' && parts.has(name)) {
      if (artifact) yield { ...artifact, name: `${group}:${artifact.name}` }
      group = name === 'plugin' ? 'org.apache.maven.plugins' : ''
      artifact = undefined
    }
    if (kind !== 'open') continue
    if (parts.has(around.at(-1) ?? '')) {
      if (name === 'groupId') group = content
      if (name === 'artifactId') artifact = { name: content, line }
    }
    around.push(name)
  }
}

const references = new Set([
  'PackageReference',
  'PackageVersion',
  'GlobalPackageReference',
])

/** MSBuild's project files and `Directory.Packages.props`. */
export const msbuild: ManifestReader = function* read(text) {
  for (const { name, attributes, line } of xmlTags(text)) {
    if (!references.has(name)) continue
    const found = /\s(?:Include|Update)\s*=\s*["']([^"']+)/i.exec(attributes)
    const inside = found ? newlines(attributes, 0, found.index + 1) : 0
    // One reference may name several packages.
    for (const id of found?.[1]?.split(';') ?? []) {
      yield { name: id.trim(), line: line + inside }
    }
  }
}

/** `packages.config` */
export const packagesConfig: ManifestReader = function* read(text) {
  for (const { name, attributes, line } of xmlTags(text)) {
    const id = /\sid\s*=\s*["']([^"']+)/.exec(attributes)?.[1]
    if (name === 'package' && id) yield { name: id, line }
  }
}
