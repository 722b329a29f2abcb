import { packageName } from '../../domain/library/identity.ts'
import type { LibraryIdentity } from '../../domain/library/library.ts'
import { inline, type ListRoom } from './list.ts'
import { code, type Markdown, md } from './markdown.ts'

/** In one cell, so that tables stay narrow. */
export function nameAndVersion(library: LibraryIdentity): Markdown {
  const name = code(packageName(library), 60)
  const { version } = library
  return version === undefined ? name : md`${name} ${code(version, 30)}`
}

/** The first few libraries with their versions, and how many more there are. */
export function nameList(
  libraries: readonly LibraryIdentity[],
  max: number,
  room?: ListRoom,
): Markdown {
  return inline(libraries, max, nameAndVersion, { room })
}

/**
 * Where there is little room, without group, host and folders:
 * `org.slf4j:slf4j-api` → `slf4j-api`, `github.com/gin-gonic/gin` →
 * `gin-gonic/gin`, `gopkg.in/yaml.v3` → `yaml.v3`
 */
export function shortName(library: LibraryIdentity): string {
  const name = packageName(library)
  const parts = name.slice(name.lastIndexOf(':') + 1).split('/')
  const [owner = '', own = ''] = parts.slice(-2)
  if (parts.length === 1) return owner || name
  return (owner.includes('.') ? own : `${owner}/${own}`) || name
}
