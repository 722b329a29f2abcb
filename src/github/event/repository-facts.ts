import type { RepositoryFacts } from '../../domain/tags/repository.ts'
import { pairs, type Tag, type Tags, tagsFrom } from '../../domain/tags/tags.ts'
import { textAt, valueAt } from './payload.ts'

/**
 * The facts in GitHub's repository object, which is the same in an event's payload
 * and in the response of “Get a repository”. A part that is missing, as on older
 * servers, is unknown.
 */
export function repositoryFacts(repository: unknown): RepositoryFacts {
  const properties = valueAt(repository, 'custom_properties')
  return {
    visibility: textAt(repository, 'visibility'),
    defaultBranch: textAt(repository, 'default_branch'),
    license: licenseOf(valueAt(repository, 'license')),
    language: textOrNone(valueAt(repository, 'language')),
    topics: textsOf(valueAt(repository, 'topics')),
    customProperties: isObject(properties)
      ? propertiesOf(Object.entries(properties))
      : undefined,
  }
}

/** The answer of “Get all custom property values for a repository”: `[{property_name, value}]`. */
export function propertyFacts(values: unknown): RepositoryFacts {
  if (!Array.isArray(values)) return {}
  const entries = values.map(
    (row) =>
      [textAt(row, 'property_name') ?? '', valueAt(row, 'value')] as const,
  )
  return { customProperties: propertiesOf(entries) }
}

/** A value is a text, a list of texts, or `null` for none. */
function propertiesOf(entries: readonly (readonly [string, unknown])[]): Tags {
  const known = entries.flatMap(([key, value]): Tag[] =>
    key ? pairs(new Map([[key, textsOf([value].flat()) ?? []]])) : [],
  )
  return tagsFrom(known)
}

/** GitHub says NOASSERTION for a license file that it does not recognize. */
function licenseOf(license: unknown): string | null | undefined {
  if (license === undefined) return undefined
  const id = textAt(license, 'spdx_id')
  return id === undefined || id === 'NOASSERTION' ? null : id
}

function textOrNone(value: unknown): string | null | undefined {
  return value === null || typeof value === 'string' ? value || null : undefined
}

function textsOf(values: unknown): string[] | undefined {
  if (!Array.isArray(values)) return undefined
  return values.filter((value) => typeof value === 'string' && value !== '')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
