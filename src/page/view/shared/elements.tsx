import type { ComponentChildren } from 'preact'
import { plain } from '../../../domain/text/clean.ts'
import { grouped } from '../../../reports/text/markdown.ts'
import { webAddress } from '../../../reports/text/web-address.ts'
import type { Contents } from '../../model/contents.ts'
import { libraryLink } from '../../model/route.ts'
import type { SeverityLevel } from '../../model/severity.ts'

/** Untrusted text: one line, nothing hidden in it, with its own text direction. */
export function Text({
  of,
  max = 300,
  blank = '(blank)',
  breaks,
}: {
  of: string
  max?: number
  blank?: string
  /** A long name may go on in the next line after its parts, as `org.apache:`. */
  breaks?: true
}) {
  const text = plain(of, max) || blank
  const parts = breaks ? text.split(/(?<=[:/.-])/) : [text]
  return (
    <bdi>{parts.flatMap((part, at) => [at > 0 && <wbr key={at} />, part])}</bdi>
  )
}

/** A link out of the page; only the text where the address is not one of the web. */
export function ExternalLink({
  to,
  children,
}: {
  to: string | undefined
  children: ComponentChildren
}) {
  const href = webAddress(to)
  if (href === undefined) return <>{children}</>
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}

/** A severity as word and color. */
export function Pill({ level }: { level: SeverityLevel }) {
  return <span class={`pill ${level}`}>{level}</span>
}

/** One library. */
export interface RowProps {
  readonly contents: Contents
  readonly row: number
}

/** Of its most severe vulnerability; nothing where none is known. */
export function SeverityPill({ contents: { libraries }, row }: RowProps) {
  const level = libraries.severity(row)
  return level === 'none' ? null : <Pill level={level} />
}

/** Name and version, linked to the library's page. */
export function LibraryLink({ contents, row }: RowProps) {
  const { libraries } = contents
  const version = libraries.text('version', row)
  return (
    <>
      <a href={libraryLink(contents.key(row))}>
        <bdi>{libraries.name(row) || '(blank)'}</bdi>
      </a>
      {version && (
        <span class="muted">
          {' '}
          <Text of={version} max={60} />
        </span>
      )}
    </>
  )
}

export function Section({
  title,
  note,
  class: name = '',
  children,
}: {
  title: string
  note?: ComponentChildren
  class?: string
  children: ComponentChildren
}) {
  return (
    <section class={`card ${name}`}>
      <h2>
        {title} {note !== undefined && <span class="note">{note}</span>}
      </h2>
      {children}
    </section>
  )
}

/** A page as wide as the window. Only screen readers read its title, which others see in the menu. */
export function WidePage({
  title,
  children,
}: {
  title: string
  children: ComponentChildren
}) {
  return (
    <main id="main" class="wide">
      <h1 class="visually-hidden" tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  )
}

/** For the address of something that the report does not have. */
export function NotFound({
  what,
  where,
  wanted,
  all,
}: {
  what: string
  /** The beginning of the sentence, before what was wanted. */
  where: string
  wanted: string
  /** A link to what there is. */
  all: ComponentChildren
}) {
  return (
    <main id="main">
      <h1 tabIndex={-1}>No such {what}</h1>
      <p>
        {where}{' '}
        <code>
          <Text of={wanted} max={100} />
        </code>
        . See {all}.
      </p>
    </main>
  )
}

/** How many of a list are not shown. */
export function More({ hidden }: { hidden: number }) {
  return hidden > 0 ? <p class="muted">and {grouped(hidden)} more</p> : null
}

/** Names and values; what is unknown is left out. */
export function Properties({
  of,
}: {
  of: readonly (readonly [string, ComponentChildren])[]
}) {
  return (
    <dl class="properties">
      {of
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
