import type { ComponentChildren } from 'preact'
import { plain } from '../../../domain/text/clean.ts'
import { webAddress } from '../../model/address.ts'
import { type Gravity, gravities } from '../../model/libraries.ts'

/** Foreign text: one line, nothing hidden in it, its direction its own. */
export function Text({
  of,
  most = 300,
  blank = '(blank)',
}: {
  of: string
  most?: number
  blank?: string
}) {
  return <bdi>{plain(of, most) || blank}</bdi>
}

/** A link out, when the address is one of the web; otherwise its text alone. */
export function Out({
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
export function Pill({ name }: { name: Gravity }) {
  return <span class={`pill ${name}`}>{name === 'none' ? 'none' : name}</span>
}

export function gravityName(index: number): Gravity {
  return gravities[index] ?? 'none'
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

/** What may be wider than the page; the keyboard can move it, too. */
export function Scroll({
  label,
  children,
}: {
  label: string
  children: ComponentChildren
}) {
  return (
    <section class="scroll" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}

/** Names and what they are; what is not known is left out. */
export function Facts({
  of,
}: {
  of: readonly (readonly [string, ComponentChildren])[]
}) {
  return (
    <dl class="facts">
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
