import { describe, expect, it } from '@jest/globals'
import {
  array,
  assert,
  constantFrom,
  nat,
  oneof,
  property,
  string,
} from 'fast-check'
import type { Ecosystem } from '../../../src/domain/library/ecosystem.ts'
import { isManifest } from '../../../src/domain/library/manifest.ts'
import { declaredLines } from '../../../src/domain/manifest/declared-lines.ts'
import { manifests } from './manifests.ts'

/** `lodash:3 react:4` */
function linesIn(ecosystem: Ecosystem, path: string, text: string): string {
  return [...declaredLines(ecosystem, path, text)]
    .map(([name, line]) => `${name}:${line}`)
    .join(' ')
}

describe('the lines that declare packages', () => {
  it.each(manifests)('of $path ($ecosystem)', (row) => {
    const { ecosystem, path, text, lines } = row
    expect(linesIn(ecosystem, path, text)).toBe(lines)
    const windows = text.replaceAll('\n', '\r\n')
    expect(linesIn(ecosystem, path, windows)).toBe(lines)
  })

  it.each(manifests)('belong to a file that is sought: $path', ({ path }) => {
    expect(isManifest(path.slice(path.lastIndexOf('/') + 1))).toBe(true)
  })

  it('are none in a file of an unknown kind', () => {
    expect(linesIn('npm', 'README.md', '"lodash": "1"')).toBe('')
  })
})

const signs = [
  ...'{}[]()<>"\'\\/:;,=#@%$*-+.\n\r\t \0',
  ...['"""', "'''", '<!--', '-->', '<![CDATA[', '[[', '\\"', '</', '/>'],
  ...['dependencies', 'require (', 'install_requires=', '[project]', 'gem '],
  ...['<dependency>', '<artifactId>', '<PackageReference Include=', 'FROM '],
  ...['__proto__', 'constructor', '"dependencies": {', '[libraries]', 'a:b'],
]
const hostile = array(
  oneof(constantFrom(...signs), string({ unit: 'binary', maxLength: 5 })),
  { maxLength: 60, size: 'max' },
).map((parts) => parts.join(''))
const kinds = [...new Set(manifests.map(({ path }) => path))]

describe('any text in a manifest', () => {
  it.each(manifests)('declares nothing outside of its lines: $path', (row) => {
    const { ecosystem, path } = row
    assert(
      property(hostile, nat(row.text.length), (inside, at) => {
        for (const before of ['', row.text.slice(0, at)]) {
          const text = before + inside + row.text.slice(at)
          const count = text.split('\n').length
          for (const [name, line] of declaredLines(ecosystem, path, text)) {
            expect(name).not.toBe('')
            expect(line >= 1 && line <= count).toBe(true)
          }
        }
      }),
    )
  })

  const size = 50_000
  const large = signs.flatMap((sign) => [
    sign.repeat(size / sign.length),
    `dependencies = [${`${sign}a`.repeat(size / (sign.length + 1))}`,
    `s.add_dependency${sign}${' '.repeat(size)}`,
  ])

  it.each(kinds)('takes linear time: %s', (path) => {
    const slow = large.filter((text) => {
      const start = performance.now()
      declaredLines('npm', path, text)
      return performance.now() - start > 1_000
    })
    expect(slow.map((text) => text.slice(0, 30))).toEqual([])
  })
})
