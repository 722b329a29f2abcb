import { PackageURL } from 'packageurl-js'
import type { EcosystemFacts } from './ecosystem.ts'
import { genericIdentity, type Identity, identityOf } from './identity.ts'

/** A library's package URL, and the parts by which SBOMs name packages. */
export interface Purl {
  /** `pkg:npm/%40babel/core@7.23.2` */
  readonly text: string
  /** `@babel`; a Maven group; absent where the ecosystem has none. */
  readonly namespace?: string | undefined
  readonly name: string
}

/**
 * The package URL of a library; a `generic` one where its ecosystem refuses the
 * parts (CRAN without a version), `undefined` when even that is not possible.
 *
 * @param identity the library's, where it is known already
 */
export function purlOf(
  library: EcosystemFacts,
  identity = identityOf(library),
): Purl | undefined {
  return build(identity) ?? build(genericIdentity(library))
}

function build(identity: Identity): Purl | undefined {
  const { type, version, qualifiers, subpath } = identity
  const namespace = withoutEmptySegments(identity.namespace?.toWellFormed())
  const name = identity.name.toWellFormed()
  try {
    const purl = new PackageURL(
      type,
      namespace,
      name,
      version?.toWellFormed(),
      qualifiers && mapValues(qualifiers),
      subpath?.toWellFormed(),
    )
    if (type === 'npm') {
      // The package writes npm's names in lower case, as the standard no longer does.
      purl.namespace = namespace
      purl.name = name
    }
    return {
      text: encoded(purl.toString()),
      namespace: purl.namespace ?? undefined,
      name: purl.name,
    }
  } catch {
    return undefined
  }
}

/** The standard knows none: `a//b` is `a/b`, and `/` is no namespace. */
function withoutEmptySegments(path = ''): string | undefined {
  if (!/^\/|\/\/|\/$/.test(path)) return path || undefined
  return path.split('/').filter(Boolean).join('/') || undefined
}

function mapValues(
  qualifiers: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(qualifiers).map(([key, value]) => [
      key,
      value.toWellFormed(),
    ]),
  )
}

/** Encodes as the standard says since 2025, which the package does not yet. */
function encoded(text: string): string {
  return text.replace(/[+!'()*]|%3A|%7E/g, (found) => encodings[found] ?? found)
}

const encodings: Readonly<Record<string, string>> = {
  '+': '%2B',
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '*': '%2A',
  '%3A': ':',
  '%7E': '~',
}
