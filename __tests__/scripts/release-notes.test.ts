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

describe('the notes of a release', () => {
  it.each([
    ['v1.2.0', '1.2.0', '- new'],
    ['v1.1.10', '1.1.10', '- old'],
  ])('of %s are its section of the changelog', (tag, version, notes) => {
    expect(releaseNotes(tag, version, changelog)).toBe(notes)
  })

  it.each([
    ['v1.2.1', '1.2.0', 'package.json has 1.2.0'],
    ['1.2.0', '1.2.0', 'package.json has 1.2.0'],
    ['v1.1.1', '1.1.1', 'no section 1.1.1'],
  ])('of %s at %s are refused', (tag, version, words) => {
    expect(() => releaseNotes(tag, version, changelog)).toThrow(words)
  })
})
