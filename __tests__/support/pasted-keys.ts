import {
  contentsOf,
  type StoredLibrary,
} from '../../src/simulator/model/contents.ts'
import type { Project } from '../../src/simulator/model/organization.ts'
import type { World } from '../../src/simulator/model/world.ts'

/**
 * Puts both keys, in each encoding, into everything that people write in Mend or
 * that scanners find: tags, names of neighbors, libraries and what hangs on them.
 */
export function pasteKeys(
  world: World,
  project: Project,
  keys: readonly [userKey: string, orgToken: string],
): void {
  const { product } = project
  const [userKey, orgToken] = keys
  const pasted = keys.flatMap(pastedForms)
  project.tags.set('leak', [userKey, 'harmless'])
  project.tags.set(`key-${orgToken}`, ['x'])
  product.tags.set('leak', pasted)
  pasted.forEach((text, index) => {
    project.tags.set(`pasted-${index}`, [`before ${text} after`])
    world.addProject(product, `old ${text}`, { tags: { [text]: text } })
    world.addProduct(product.organization, `copy of ${text}`)
  })
  const { roots } = project.contents
  const found = roots.slice(0, 2).map(({ library, dependencies }, index) => ({
    library: leakyLibrary(library, pasted.slice(index)),
    dependencies,
  }))
  project.contents = contentsOf([...found, ...roots.slice(2)])
}

/** A key as somebody may have pasted it: as it is, or as a part of something encoded. */
export function pastedForms(key: string): string[] {
  const hex = Buffer.from(key).toString('hex')
  const base64 = ['', 'a', 'ab'].map((before) =>
    Buffer.from(`${before}${key}:`).toString('base64'),
  )
  return [key, ...base64, hex, hex.toUpperCase(), encodeURIComponent(key)]
}

function leakyLibrary(library: StoredLibrary, pasted: string[]): StoredLibrary {
  const [name = '', ...others] = pasted
  const all = pasted.join(' ')
  return {
    ...library,
    name: `lib ${name}`,
    version: others.at(-1) ?? name,
    references: { url: `https://example.com/?key=${name}`, homePage: all },
    licenses: pasted.map((text) => ({ name: `License ${text}`, url: text })),
    vulnerabilities: [
      {
        name: `CVE-${name}`,
        type: 'CVE',
        severity: 'high',
        score: 7.5,
        publishDate: '2026-01-01',
        url: `https://example.com/${name}`,
        description: all,
        topFix: { fixResolution: all },
        allFixes: [],
        references: [],
      },
    ],
    sourceFiles: pasted.map((text) => ({ sha1: text, name: text, path: text })),
  }
}

/** Inputs that point at a project by its tokens. */
export function tokensOf({ token, product }: Project) {
  return { 'product-token': product.token, 'project-token': token }
}

/** What every operation is asked for, on the project of these tokens or on `web_main` of `web`. */
export const everyOperation: readonly (readonly [
  operation: string,
  inputs: Readonly<Record<string, string>>,
])[] = [
  ['sync', { tags: 'leak=new', 'wait-for': 'none' }],
  ['sync', { 'fail-on': 'high > 0\nlibrary matches *\nlicense in *' }],
  ['ensure', {}],
  ['tag', { tags: 'leak=new', 'product-tags': 'leak=new' }],
  ['tag', { 'remove-tags': 'leak', 'metadata-tags': 'none' }],
  ['tag', { select: 'name=*', tags: 'a=b', 'metadata-tags': 'none' }],
  ['wait', {}],
  ['report', { 'fail-on': 'high > 0' }],
  ['compare', { baseline: 'project-name=base' }],
  ['status', {}],
  ['status', { select: 'tag=leak' }],
  ['list-tags', {}],
  ['list-tags', { scope: 'product' }],
  ['list-tags', { scope: 'product-projects' }],
  ['list-tags', { scope: 'organization-products' }],
  ['list-tags', { scope: 'organization-projects', select: 'name=*' }],
  ['library', { library: 'nothing' }],
  [
    'notify',
    {
      'notification-action': 'custom',
      'notification-tag-key-regex': '.*',
      'notification-tag-value-regex': '.*',
    },
  ],
  ['check', {}],
  ['delete', { confirm: 'web_main' }],
]

export const everyFormat =
  'json, csv, markdown, html, cyclonedx, spdx, sarif, mermaid'
