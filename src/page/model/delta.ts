import { packageName, type Severity, severities } from '../../domain/library.ts'
import { plain } from '../../reports/text.ts'

/** A line of the comparison. */
export interface DeltaLine {
  readonly name: string
  readonly key?: string | undefined
  readonly before?: string | undefined
  readonly after?: string | undefined
  /** A license or a vulnerability. */
  readonly what?: string | undefined
  readonly severity?: Severity | undefined
}

export interface DeltaPart {
  readonly title: string
  readonly lines: readonly DeltaLine[]
}

const titles = {
  newVulnerabilities: 'New vulnerabilities',
  fixedVulnerabilities: 'Fixed vulnerabilities',
  added: 'Added libraries',
  removed: 'Removed libraries',
  changed: 'Changed versions',
  newLicenses: 'New licenses',
  licenseChanges: 'Changed licenses',
} as const

/**
 * The lists of a delta that are there. It may come from a report of another
 * version, so nothing is taken for granted: what is no list is left out.
 */
export function deltaParts(facts: object): DeltaPart[] {
  const delta = field(facts, 'delta')
  return Object.entries(titles).flatMap(([name, title]) => {
    const list = field(delta, name)
    if (!Array.isArray(list)) return []
    return [{ title, lines: list.map((item: unknown) => line(item)) }]
  })
}

export function hasDelta(facts: object): boolean {
  return deltaParts(facts).length > 0
}

function line(item: unknown): DeltaLine {
  if (typeof item === 'string') return { name: plain(item, 200) }
  const library = field(item, 'library') ?? field(item, 'after') ?? item
  const vulnerability = field(item, 'vulnerability')
  const what =
    text(field(vulnerability, 'id')) ??
    (library === item ? undefined : text(field(item, 'name')))
  return {
    name: nameOf(library),
    key: text(field(library, 'keyUuid')),
    before: side(field(item, 'before') ?? field(item, 'from')),
    after: side(field(item, 'after') ?? field(item, 'to')) ?? side(library),
    what,
    severity: severities.find(
      (name) => name === field(vulnerability ?? item, 'severity'),
    ),
  }
}

function nameOf(library: unknown): string {
  const part = (name: string) => text(field(library, name))
  const name = packageName({
    keyUuid: '',
    name: part('name') ?? '',
    groupId: part('groupId'),
    artifactId: part('artifactId'),
    type: part('type'),
    coordinates: part('coordinates'),
    filename: part('filename'),
  })
  return plain(name, 200)
}

/** A version, with the licenses where they are told. */
function side(value: unknown): string | undefined {
  return text(value) ?? text(field(value, 'version'))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? plain(value, 200)
    : undefined
}

/** A field of whatever this is. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return new Map(Object.entries(value)).get(name)
}
