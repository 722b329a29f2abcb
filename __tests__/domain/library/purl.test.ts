import { describe, expect, it } from '@jest/globals'
import {
  assert,
  constantFrom,
  option,
  property,
  record,
  string,
} from 'fast-check'
import { PackageURL } from 'packageurl-js'
import type { EcosystemFacts } from '../../../src/domain/library/ecosystem.ts'
import { purlOf } from '../../../src/domain/library/purl.ts'
import { libraryFields } from '../../support/builders.ts'
import { hostileTexts } from '../../support/results.ts'

/** What is named, its fields, its package URL. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'group and artifact of Maven, whatever the display name',
    'type: MAVEN_ARTIFACT, name: SLF4J API Module, groupId: org.slf4j, artifactId: slf4j-api, version: 1.7.36',
    'pkg:maven/org.slf4j/slf4j-api@1.7.36',
  ],
  [
    'Maven coordinates with a type that decides nothing',
    'type: UNKNOWN_ARTIFACT, name: snappy-java, filename: snappy-java-1.1.8.4.jar, groupId: org.xerial.snappy, artifactId: snappy-java, version: 1.1.8.4, coordinates: org.xerial.snappy:snappy-java:1.1.8.4',
    'pkg:maven/org.xerial.snappy/snappy-java@1.1.8.4',
  ],
  [
    'Maven coordinates alone',
    'type: MAVEN_ARTIFACT, name: x, coordinates: g:a:1',
    'pkg:maven/g/a@1',
  ],
  [
    'the classifier in the file name',
    'type: MAVEN_ARTIFACT, name: Netty, filename: netty-4.1.86-linux-x86_64.jar, groupId: io.netty, artifactId: netty, version: 4.1.86',
    'pkg:maven/io.netty/netty@4.1.86?classifier=linux-x86_64',
  ],
  [
    'the type of an archive other than a jar',
    'type: MAVEN_ARTIFACT, name: app-1.0.war, groupId: com.acme, artifactId: app, version: 1.0',
    'pkg:maven/com.acme/app@1.0?type=war',
  ],
  [
    'a file when the group is a file name',
    'type: JAVA_ARCHIVE, name: legacy.jar, groupId: legacy.jar, artifactId: legacy.jar, version: 1',
    'pkg:generic/legacy.jar@1',
  ],
  [
    'npm by the group, scopes whole; the artifact is the tarball',
    'type: NODE_PACKAGED_MODULE, name: plugin-syntax-typescript-7.3.3.tgz, groupId: @babel/plugin-syntax-typescript, artifactId: plugin-syntax-typescript-7.3.3.tgz, version: 7.3.3',
    'pkg:npm/%40babel/plugin-syntax-typescript@7.3.3',
  ],
  [
    'no npm package without a group: the tarball does not show the scope',
    'type: NODE_PACKAGED_MODULE, name: core-7.23.2.tgz, version: 7.23.2',
    'pkg:generic/core-7.23.2.tgz@7.23.2',
  ],
  [
    'PyPI in its normal form',
    'type: PYTHON_PACKAGE, name: typing_extensions-4.8.0-py3-none-any.whl, groupId: Typing_Extensions, version: 4.8.0',
    'pkg:pypi/typing-extensions@4.8.0',
  ],
  [
    'PyPI by the wheel where there is no group',
    'type: PYTHON_PACKAGE, name: chardet-4.0.0-py2.py3-none-any.whl, version: 4.0.0',
    'pkg:pypi/chardet@4.0.0',
  ],
  [
    'NuGet by the group',
    'type: NUGET_PACKAGE_MODULE, name: newtonsoft.json.13.0.3.nupkg, groupId: Newtonsoft.Json, version: 13.0.3',
    'pkg:nuget/Newtonsoft.Json@13.0.3',
  ],
  [
    'a DLL as a file: its version is the assembly’s',
    'type: DOT_NET_AS_GENERIC_RESOURCE, name: Newtonsoft.Json.dll, groupId: Newtonsoft.Json, version: 11.0.2.21924',
    'pkg:generic/Newtonsoft.Json.dll@11.0.2.21924',
  ],
  [
    'Go by its import path, case kept',
    'type: GO_PACKAGE, name: github.com/golang-JWT/jwt, groupId: github.com/golang-JWT/jwt, artifactId: github.com/golang-JWT/jwt, version: v3.2.2+incompatible',
    'pkg:golang/github.com/golang-JWT/jwt@v3.2.2%2Bincompatible',
  ],
  [
    'RPM with the architecture of its file',
    'type: REDHAT_PACKAGE_MODULE, name: sqlite-3.7.17-8.el7.x86_64.rpm, groupId: sqlite, artifactId: sqlite-3.7.17-8.el7.x86_64.rpm, version: 3.7.17-8.el7',
    'pkg:rpm/sqlite@3.7.17-8.el7?arch=x86_64',
  ],
  [
    'Debian with the architecture of its file',
    'type: DEBIAN_PACKAGE, name: openssl_1.1.1n_amd64.deb, version: 1.1.1n',
    'pkg:deb/debian/openssl@1.1.1n?arch=amd64',
  ],
  [
    'Alpine under its vendor',
    'type: Alpine, name: musl, groupId: musl, version: 1.2.3-r4',
    'pkg:apk/alpine/musl@1.2.3-r4',
  ],
  [
    'PHP by vendor and name',
    'type: PHP, name: Monolog/Monolog, version: 2.9.1',
    'pkg:composer/monolog/monolog@2.9.1',
  ],
  [
    'a source library by its repository on GitHub',
    'type: SOURCE_LIBRARY, name: nan, groupId: nodejs, artifactId: nan, version: v2.14.0, url: https://github.com/nodejs/nan.git',
    'pkg:github/nodejs/nan@v2.14.0',
  ],
  [
    'a source library from elsewhere as a file',
    'type: SOURCE_LIBRARY, name: zlib, version: 1.2.11, url: https://zlib.example/zlib.git',
    'pkg:generic/zlib@1.2.11',
  ],
  [
    'a file when a part that the ecosystem needs is missing',
    'type: R, name: ggplot2, groupId: ggplot2',
    'pkg:generic/ggplot2',
  ],
  [
    'no version where a release and a later part of one look alike',
    'type: PYTHON_PACKAGE, name: foo-1.0-1.tar.gz',
    'pkg:generic/foo-1.0-1.tar.gz',
  ],
  [
    'no file of an artifact that its grammar does not explain',
    'type: Hex, name: phoenix.zip, artifactId: phoenix.zip, version: 1.4.0',
    'pkg:generic/phoenix.zip@1.4.0',
  ],
  [
    'a file without the folder of the machine that scanned it',
    'type: UNKNOWN_ARTIFACT, name: setup, filename: /home/ci/work/setup.bin, version: 1',
    'pkg:generic/setup.bin@1',
  ],
  [
    'a pod whose name ends like its version',
    'type: CocoaPods, name: Base-2, groupId: Base-2, version: 2',
    'pkg:cocoapods/Base-2@2',
  ],
  [
    'no repository of another host',
    'type: SOURCE_LIBRARY, name: x, version: 1, url: https://github.com.example/a/b',
    'pkg:generic/x@1',
  ],
  [
    'a bare JavaScript file as a file',
    'type: JAVA_SCRIPT_LIBRARY, name: jquery.min.js, version: 3.6.0',
    'pkg:generic/jquery.min.js@3.6.0',
  ],
]

function aLibrary(fields: string): EcosystemFacts {
  return { keyUuid: 'k', name: '', ...libraryFields(fields) }
}

describe('the package URL', () => {
  it.each(rows)('names %s', (_, fields, expected) => {
    expect(purlOf(aLibrary(fields))?.text).toBe(expected)
  })

  it('keeps the case of npm, whose names have both', () => {
    const fields = 'type: NODE_PACKAGED_MODULE, groupId: @Acme/JSONStream'
    expect(purlOf(aLibrary(fields))).toMatchObject({
      text: 'pkg:npm/%40Acme/JSONStream',
      namespace: '@Acme',
      name: 'JSONStream',
    })
  })

  it('separates namespace and name', () => {
    const fields = 'type: NODE_PACKAGED_MODULE, groupId: @babel/core'
    expect(purlOf(aLibrary(fields))).toMatchObject({
      namespace: '@babel',
      name: 'core',
    })
  })

  it('is absent without any name', () => {
    expect(purlOf(aLibrary('type: FILE'))).toBeUndefined()
  })

  it.each([
    ['Docker', 'acme.io:443//app', 'pkg:docker/app?repository_url=acme.io:443'],
    [
      'Docker',
      'acme.io:443//a//b',
      'pkg:docker/a/b?repository_url=acme.io:443',
    ],
  ])('has no empty segment: %s %s', (type, groupId, text) => {
    const library = { keyUuid: 'k', name: groupId, groupId, type }
    expect(purlOf(library)?.text).toBe(text)
  })

  it('can be read again, whatever the names hold', () => {
    const text = option(
      constantFrom(...hostileTexts.map((t) => t.slice(0, 99))),
      {
        nil: undefined,
      },
    )
    const anything = option(string({ unit: 'binary' }), { nil: undefined })
    for (const part of [text, anything]) {
      const library = record({
        type: constantFrom(
          'MAVEN_ARTIFACT',
          'GO',
          'PHP',
          'RPM',
          'Hex',
          'Ruby',
          'CocoaPods',
          'SOMETHING_NEW',
          'Docker',
          'R',
          'FILE',
        ),
        groupId: part,
        artifactId: part,
        version: part,
        filename: part,
        coordinates: part,
      })
      assert(
        property(library, (given) => {
          const purl = purlOf({
            keyUuid: 'k',
            name: given.groupId ?? 'x',
            ...given,
          })
          if (!purl) return
          const again = PackageURL.fromString(purl.text)
          const { namespace, name } = again
          expect({ namespace, name }).toEqual({
            namespace: purl.namespace,
            name: purl.name,
          })
          // The package encodes less than the standard asks for.
          expect(decodeURIComponent(again.toString())).toBe(
            decodeURIComponent(purl.text),
          )
        }),
      )
    }
  })
})
