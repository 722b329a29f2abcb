import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { releaseNotes } from '../../scripts/release-notes.ts'

const changelog = `# Changelog

## Unreleased

- later

## 1.2.0 (2027-01-04)

- new

## 1.1.10

- old
`
const repository = 'https://github.com/acme/mend'

describe('the notes of a release', () => {
  it.each([
    ['v1.2.0', '1.2.0', '- new'],
    ['v1.1.10', '1.1.10', '- old'],
  ])('of %s are its section of the changelog', (tag, version, notes) => {
    expect(releaseNotes(tag, version, changelog, repository)).toBe(notes)
  })

  it.each([
    ['v1.2.1', '1.2.0', 'package.json has 1.2.0'],
    ['1.2.0', '1.2.0', 'package.json has 1.2.0'],
    ['v1.1.1', '1.1.1', 'no section 1.1.1'],
  ])('of %s at %s are refused', (tag, version, words) => {
    expect(() => releaseNotes(tag, version, changelog, repository)).toThrow(
      words,
    )
  })

  it('lead to files as they are at the tag', () => {
    const linked =
      '## 1.0.0\n\n[a](docs/a.md#x), [b](https://example.com/b.md)\n'
    expect(releaseNotes('v1.0.0', '1.0.0', linked, repository)).toBe(
      `[a](${repository}/blob/v1.0.0/docs/a.md#x), [b](https://example.com/b.md)`,
    )
  })

  it('of the version in package.json are there', () => {
    const root = join(import.meta.dirname, '../..')
    const read = (name: string) => readFileSync(join(root, name), 'utf8')
    const { version } = JSON.parse(read('package.json'))
    const notes = releaseNotes(
      `v${version}`,
      version,
      read('CHANGELOG.md'),
      repository,
    )
    expect(notes.length).toBeGreaterThan(100)
    // What GitHub takes for the text of a release.
    expect(notes.length).toBeLessThan(125_000)
  })
})
