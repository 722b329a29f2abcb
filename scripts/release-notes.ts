import { readFileSync } from 'node:fs'

/**
 * The changelog's section of a version, for the release of its tag. Links to
 * files of the repository lead to them at this tag, because the page of a release
 * stands elsewhere.
 *
 *   node scripts/release-notes.ts v1.2.3
 *
 * @param repository its address, such as https://github.com/owner/name
 * @throws {Error} when package.json has another version, or the changelog no
 * section for it
 */
export function releaseNotes(
  tag: string,
  version: string,
  changelog: string,
  repository: string,
): string {
  if (tag !== `v${version}`) {
    throw new Error(`the tag is ${tag}, and package.json has ${version}`)
  }
  const section = changelog
    .split(/^## /m)
    .find((part) => part.split(/[\s(]/, 1)[0] === version)
  const notes = section?.slice(section.indexOf('\n')).trim()
  if (!notes) throw new Error(`CHANGELOG.md has no section ${version}`)
  return notes.replace(
    /\]\((?!https?:|#)([^)\s]+)\)/g,
    (_, path) => `](${repository}/blob/${tag}/${path})`,
  )
}

if (import.meta.main) {
  const [tag = ''] = process.argv.slice(2)
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env
  const repository = `${server ?? 'https://github.com'}/${name ?? 'OWNER/mend-project-action'}`
  console.log(releaseNotes(tag, version, changelog, repository))
}
