import { describe, expect, it } from '@jest/globals'
import type { LibraryNode } from '../../../../src/domain/library/library.ts'
import { sarifFormat } from '../../../../src/reports/formats/sarif/sarif.ts'
import { aLibrary, aNode, aVulnerability } from '../../../support/builders.ts'
import { aResult, reported } from '../../../support/results.ts'
import { sarifErrors } from '../sarif-schema.ts'
import { written } from '../written.ts'

const kinds = {
  npm: { type: 'NODE_PACKAGED_MODULE', languages: 'JavaScript' },
  maven: { type: 'MAVEN_ARTIFACT', languages: 'Java' },
  pypi: { type: 'PYTHON_PACKAGE', languages: 'Python' },
  file: { type: 'JAVA_SCRIPT_LIBRARY', languages: 'JavaScript' },
}

/** `npm express`, `maven org.slf4j:slf4j-api`, `file jquery.js` */
function fields(text: string) {
  const [kind = '', name = ''] = text.split(' ')
  const isFile = kind === 'file'
  const [group, artifact = `${name}-1.0`] = name.split(':')
  return {
    ...Object.entries(kinds).find(([known]) => known === kind)?.[1],
    keyUuid: text,
    name,
    groupId: isFile ? undefined : group,
    artifactId: isFile ? undefined : artifact,
    version: '1.0',
  }
}

/** A path of the hierarchy: `npm express > npm qs` */
function branch(path: string): LibraryNode[] {
  let below: LibraryNode[] = []
  for (const text of path.split(' > ').reverse()) {
    below = [aNode({ ...fields(text), dependencies: below })]
  }
  return below
}

const checkout: Readonly<Record<string, string>> = {
  'package.json': '{\n"dependencies": {\n"express": "4",\n"qs": "6"\n}}',
  'web/package.json': '{\n"dependencies": { "express": "4", "vue": "3" }}',
  'pom.xml':
    '<project>\n<dependency>\n<groupId>a</groupId>\n<artifactId>b</artifactId>\n</dependency></project>',
}

interface Found {
  readonly message: { readonly text: string }
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string }
      readonly region: { readonly startLine: number }
    }
  }[]
  readonly partialFingerprints: { readonly primaryLocationLineHash: string }
}

function resultsOf(
  libraries: readonly string[],
  hierarchy?: readonly LibraryNode[],
  texts = checkout,
): Found[] {
  const inventory = libraries.map((text) =>
    aLibrary({
      ...fields(text),
      vulnerabilities: [aVulnerability({ id: 'X' })],
    }),
  )
  const result = aResult({ reported: reported(inventory, hierarchy) })
  const text = written(sarifFormat, result, {
    manifests: Object.keys(texts),
    readManifest: (path) => texts[path],
  })
  const document = JSON.parse(text ?? '')
  expect(sarifErrors(document)).toEqual([])
  return document.runs[0].results
}

/** `package.json:3` */
function placeOf(library: string, paths?: readonly string[]): string {
  const all = new Set([library, ...(paths ?? []).join(' > ').split(' > ')])
  const hierarchy = paths?.flatMap(branch)
  const found = resultsOf([...all].filter(Boolean), hierarchy).find(
    ({ message }) => message.text.startsWith(`${fields(library).name} `),
  )
  const where = found?.locations[0]?.physicalLocation
  return `${where?.artifactLocation.uri}:${where?.region.startLine}`
}

describe('the line of a result', () => {
  const workflow = '.github/workflows/mend.yml:1'

  it.each([
    [
      'declares the direct dependency',
      'npm express',
      ['npm express'],
      'package.json:3',
    ],
    [
      'declares what brings the library in',
      'npm send',
      ['npm express > npm accepts > npm send'],
      'package.json:3',
    ],
    [
      'is that of the shortest path',
      'npm send',
      ['npm express > npm a > npm send', 'npm qs > npm send'],
      'package.json:4',
    ],
    [
      'is that of what brings in a library that is declared, too',
      'npm qs',
      ['npm express > npm qs'],
      'package.json:3',
    ],
    [
      'is in the one manifest that declares it',
      'npm vue',
      ['npm vue'],
      'web/package.json:2',
    ],
    [
      'is that of the library where its direct dependency is not declared',
      'npm qs',
      ['npm other > npm qs'],
      'package.json:4',
    ],
    [
      'is that of the library where the hierarchy was not read',
      'npm qs',
      undefined,
      'package.json:4',
    ],
    [
      'is that of the first declared library on the path',
      'npm send',
      ['npm module > npm express > npm qs > npm send'],
      'package.json:3',
    ],
    [
      'is that of the first on the path in its own ecosystem',
      'maven a:c',
      ['npm express > maven a:b > maven a:c'],
      'pom.xml:4',
    ],
    [
      'is the first of its manifest where none declares it',
      'npm send',
      ['npm other > npm send'],
      'package.json:1',
    ],
    [
      'names the artifact of a dependency of Maven',
      'maven a:c',
      ['maven a:b > maven a:c'],
      'pom.xml:4',
    ],
    [
      'is not in a manifest of another ecosystem',
      'maven x:y',
      ['npm express > maven x:y'],
      'pom.xml:1',
    ],
    [
      'is in no manifest where its ecosystem has none',
      'pypi flask',
      ['npm express > pypi flask'],
      workflow,
    ],
    [
      'is that of the package that contains a plain file',
      'file jquery.js',
      ['npm express > file jquery.js'],
      'package.json:3',
    ],
    [
      'is in no manifest for a plain file of nobody',
      'file jquery.js',
      ['file jquery.js'],
      workflow,
    ],
  ])('%s: %s', (_, library, paths, place) => {
    expect(placeOf(library, paths)).toBe(place)
  })

  it('is found in one pass in a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => `npm l${i}`)
    const hierarchy = branch(chain.join(' > '))
    const texts = { 'package.json': '{\n"dependencies": {"l1": "1"}}' }
    const all = chain.filter((_, index) => index % 100 === 0)
    const lines = resultsOf(all, hierarchy, texts).map(
      ({ locations: [where] }) => where?.physicalLocation.region.startLine,
    )
    expect(lines.filter((line) => line === 2)).toHaveLength(all.length - 1)
  })

  it('explains itself where it declares another library', () => {
    const hierarchy = branch('npm express > npm send')
    const texts = resultsOf(['npm express', 'npm send'], hierarchy).map(
      ({ message }) => message.text,
    )
    expect(texts).toEqual([
      expect.not.stringContaining('Brought in by'),
      expect.stringContaining('Brought in by express.'),
    ])
  })
})

describe('the fingerprints of results', () => {
  const prints = (...given: Parameters<typeof resultsOf>) =>
    resultsOf(...given).map(
      ({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash,
    )
  const both = ['npm express', 'npm send']
  const hierarchy = branch('npm express > npm send')

  it('differ for all that share a line', () => {
    expect(new Set(prints(both, hierarchy)).size).toBe(2)
  })

  it('stay when the line moves', () => {
    const moved = { 'package.json': `\n\n\n${checkout['package.json']}` }
    expect(prints(both, hierarchy, moved)).toEqual(prints(both, hierarchy))
  })
})
