import { readFileSync } from 'node:fs'

/**
 * The changelog's section of a version, for the release of its tag.
 *
 *   node scripts/release-notes.ts v1.2.3
 *
 * @throws {Error} when package.json has another version, or the changelog no
 * section for it
 */
export function releaseNotes(
  tag: string,
  version: string,
  changelog: string,
): string {
  if (tag !== `v${version}`) {
    throw new Error(`the tag is ${tag}, and package.json has ${version}`)
  }
  const section = changelog
    .split(/^## /m)
    .find((part) => part.split(/[\s(]/, 1)[0] === version)
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section ${version}`)
  return notes
}

if (import.meta.main) {
  const [tag = ''] = process.argv.slice(2)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  console.log(releaseNotes(tag, version, changelog))
}
