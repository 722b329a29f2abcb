import { describe, expect, it } from '@jest/globals'
import { PackageURL as StrictPackageUrl } from '@socketregistry/packageurl-js'
import { parseCondition } from '../../../src/domain/gate/condition.ts'
import { judge } from '../../../src/domain/gate/gate.ts'
import { deltaOf } from '../../../src/domain/inventory/delta.ts'
import {
  inventoryFigures,
  packagesInSeveralVersions,
} from '../../../src/domain/inventory/figures.ts'
import {
  identityOf,
  packageName,
} from '../../../src/domain/library/identity.ts'
import type { Library } from '../../../src/domain/library/library.ts'
import { purlOf } from '../../../src/domain/library/purl.ts'
import { findLibrary } from '../../../src/domain/library/search.ts'
import { aVulnerability, libraryFields } from '../../support/builders.ts'
import { identities } from '../../support/identities.ts'

function libraryOf(fields: string, more: Partial<Library> = {}): Library {
  const bare = { keyUuid: fields, name: '', licenses: [], vulnerabilities: [] }
  return { ...bare, ...libraryFields(fields), ...more }
}

function matches(library: Library, pattern: string): boolean {
  const parsed = parseCondition(`library matches ${pattern}`)
  if (!parsed.ok) throw new Error(parsed.problem)
  const libraries = [library]
  const evidence = {
    inventory: { libraries },
    figures: inventoryFigures({ libraries }),
  }
  return judge([parsed.condition], evidence)[0]?.verdict === 'failed'
}

/** `undefined` is left out. */
function present(parts: object): object {
  return JSON.parse(JSON.stringify(parts))
}

describe('one identity', () => {
  it.each(identities)(
    '$fields',
    ({ fields, purl, name, matches: patterns }) => {
      const library = libraryOf(fields)
      expect(purlOf(library)?.text).toBe(purl)
      expect(packageName(library)).toBe(name)
      for (const pattern of patterns.split(' ')) {
        expect([pattern, matches(library, pattern)]).toEqual([pattern, true])
      }
    },
  )

  it.each(identities)('a second reader finds in $purl what went in', (row) => {
    const read = StrictPackageUrl.fromString(row.purl)
    expect(read.toString()).toBe(row.purl)
    const { type, namespace, name, version, qualifiers, subpath } = read
    const parts = { type, namespace, name, version, qualifiers, subpath }
    expect(present(parts)).toEqual(present(identityOf(libraryOf(row.fields))))
  })

  it.each(identities)('the operation library finds $name', (row) => {
    const library = libraryOf(row.fields)
    const others = identities.filter(({ name }) => name !== row.name)
    const all = [library, ...others.map(({ fields }) => libraryOf(fields))]
    const { version } = identityOf(library)
    for (const wanted of [row.name, `${row.name}@${version}`]) {
      expect(findLibrary(all, wanted)).toEqual({ kind: 'one', found: library })
    }
  })

  it.each([
    ['rack', 'type: Ruby, groupId: rack-test, version: 1'],
    ['x', 'type: GO_PACKAGE, groupId: x, artifactId: golang.org/x/net'],
    ['core', 'type: NODE_PACKAGED_MODULE, groupId: @babel/core'],
    ['a-b', 'type: NODE_PACKAGED_MODULE, groupId: a_b'],
    ['flask-login:0.6', 'type: Python, groupId: flask_login, version: 0-6'],
  ])('%s does not match %s', (pattern, fields) => {
    expect(matches(libraryOf(fields), pattern)).toBe(false)
  })

  it.each([
    ['flask.login', 'type: Python, groupId: Flask_Login, version: 1'],
    ['Flask_Login@1', 'type: Python, groupId: flask-login, version: 1'],
    ['newtonsoft.json', 'type: Nuget, groupId: Newtonsoft.Json, version: 1'],
  ])('the operation library finds %s in its spelling', (wanted, fields) => {
    expect(findLibrary([libraryOf(fields)], wanted).kind).toBe('one')
  })
})

describe('packages are joined by their identity', () => {
  const critical = {
    vulnerabilities: [aVulnerability({ id: 'CVE-1', severity: 'critical' })],
  }
  const node = (name: string) =>
    `type: javascript/Node.js, name: core-7.1.0.tgz, groupId: ${name}, artifactId: core-7.1.0.tgz, version: 7.1.0`

  it.each([
    {
      from: node('@babel/core'),
      to: node('@angular/core'),
      counts: { added: 1, removed: 1, changed: 0 },
    },
    {
      from: 'type: Python, groupId: Flask_Login, version: 0.6.2',
      to: 'type: PYTHON_PACKAGE, groupId: flask-login, version: 0.6.3',
      counts: { added: 0, removed: 0, changed: 1 },
    },
    {
      from: 'type: Nuget, groupId: Newtonsoft.Json, version: 12.0.1',
      to: 'type: NUGET_PACKAGE_MODULE, groupId: newtonsoft.json, version: 13.0.1',
      counts: { added: 0, removed: 0, changed: 1 },
    },
    {
      from: 'type: PHP, groupId: Monolog/Monolog, version: 1.0.0',
      to: 'type: PHP, groupId: monolog, artifactId: monolog, version: 2.0.0',
      counts: { added: 0, removed: 0, changed: 1 },
    },
    {
      from: 'type: NODE_PACKAGED_MODULE, groupId: JSONStream, version: 1.3.5',
      to: 'type: NODE_PACKAGED_MODULE, groupId: jsonstream, version: 1.3.6',
      counts: { added: 1, removed: 1, changed: 0 },
    },
    {
      from: 'type: Debian, name: libssl1.1_1.1.1d-0_amd64.deb, version: 1.1.1d-0+deb10u3',
      to: 'type: DEBIAN_PACKAGE, name: libssl1.1_1.1.1d-0_amd64.deb, groupId: libssl1.1, version: 1.1.1d-0+deb10u4',
      counts: { added: 0, removed: 0, changed: 1 },
    },
  ])('from $from to $to', ({ from, to, counts }) => {
    const before = [libraryOf(from, critical)]
    const after = [libraryOf(to, critical)]
    const delta = deltaOf({ libraries: before }, { libraries: after })
    const { added, removed, changed, newVulnerabilities } = delta
    expect({
      added: added.length,
      removed: removed.length,
      changed: changed.length,
    }).toEqual(counts)
    expect(newVulnerabilities).toHaveLength(counts.added)
  })

  it('three packages of Go are not one in three versions', () => {
    const go = (path: string, version: string) =>
      libraryOf(
        `type: GO_PACKAGE, groupId: x, artifactId: golang.org/x/${path}, version: ${version}`,
      )
    const libraries = [go('crypto', 'v1'), go('net', 'v2'), go('text', 'v3')]
    expect(packagesInSeveralVersions(libraries)).toEqual([])
    expect(
      packagesInSeveralVersions([...libraries, go('net', 'v4')]).map(
        ({ name, versions }) => [name, ...versions],
      ),
    ).toEqual([['golang.org/x/net', 'v2', 'v4']])
  })

  it('one version for two processors is one version', () => {
    const busybox = (arch: string) =>
      libraryOf(
        `type: Alpine, name: busybox-1.31.1-r9.apk, version: 1.31.1-r9-${arch}`,
      )
    const libraries = [busybox('x86_64'), busybox('aarch64')]
    expect(packagesInSeveralVersions(libraries)).toEqual([])
  })
})
