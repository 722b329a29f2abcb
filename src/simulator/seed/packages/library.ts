import { day } from '../../model/clock.ts'
import type {
  OutdatedModel,
  StoredLibrary,
  StoredSourceFile,
} from '../../model/contents.ts'
import { numberHash } from '../../model/deterministic-hash.ts'
import type { Identifiers } from '../../model/identifiers.ts'
import { vulnerabilitiesOf } from '../vulnerabilities/vulnerabilities.ts'
import { licenseOf } from './licenses.ts'
import { type Naming, namings } from './naming.ts'
import type { Ecosystem, Package } from './package.ts'

/**
 * A package in one version as Mend would show it. The same package and version
 * have the same keyUuid in all projects.
 */
export function libraryOf(
  ids: Identifiers,
  pkg: Package,
  version: string,
): StoredLibrary {
  const { ecosystem, name } = pkg
  const label = `${ecosystem}/${name}@${version}`
  const { url, ...naming } = namings[ecosystem](name, version)
  return {
    ...naming,
    name: pkg.display ?? naming.name,
    version,
    keyUuid: ids.keyUuid(label),
    keyId: ids.keyId(label),
    sha1: ids.sha1(label),
    references: url ? { url, homePage: homePageOf(url) } : {},
    matchType: matchTypes[ecosystem] ?? 'SHA1',
    licenses: pkg.licenses.map((license) =>
      licenseOf(license, foundIn(naming)),
    ),
    vulnerabilities: vulnerabilitiesOf(name, version),
    outdatedModel: outdatedModelOf(pkg, version),
    inHouse: ecosystem === 'in-house',
    sourceFiles: sourceFilesOf(ids, ecosystem, naming.filename),
  }
}

const matchTypes: Readonly<Partial<Record<Ecosystem, string>>> = {
  file: 'FILENAME',
  source: 'SOURCE_FILE',
}

function homePageOf(url: string): string {
  return `https://${new URL(url).host}/`
}

function foundIn({ type }: Pick<Naming, 'type'>): string {
  return type === 'NODE_PACKAGED_MODULE'
    ? 'NPM (details available in Node Package Manager)'
    : 'License File'
}

const dayMs = 86_400_000

function outdatedModelOf(
  { name, newest }: Package,
  version: string,
): OutdatedModel | undefined {
  if (newest === version || newest === '') return undefined
  const released = Date.UTC(2018, 0, 1)
  const age = numberHash(`${name}@${version}`, 1_500)
  const later = 1_600 + numberHash(`${name}@${newest}`, 1_000)
  return {
    outdatedLibraryDate: day(released + age * dayMs),
    newestVersion: newest,
    newestLibraryDate: day(released + later * dayMs),
    versionsInBetween: 1 + numberHash(name, 40),
  }
}

/** Where the scanner found the library; sources were found on a Windows machine. */
function sourceFilesOf(
  ids: Identifiers,
  ecosystem: Ecosystem,
  filename: string,
): StoredSourceFile[] {
  const folder =
    ecosystem === 'source'
      ? `C:\\actions-runner\\_work\\native\\${filename}\\`
      : '/home/runner/work/_deps/'
  const names =
    ecosystem === 'source'
      ? ['adler32.c', 'compress.c', 'inflate.c', 'inflate.h']
      : [filename]
  return names.map((name) => ({
    sha1: ids.sha1(`${filename}/${name}`),
    name,
    path: `${folder}${name}`,
  }))
}
