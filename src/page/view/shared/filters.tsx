import type { ComponentChildren } from 'preact'
import { grouped } from '../../../reports/text/markdown.ts'
import {
  levelWords,
  type SeverityLevel,
  severityLevels,
} from '../../model/severity.ts'
import { Select, Toggle } from './controls.tsx'

/** A list's query, and how its filters change it. */
export interface FilterProps<Query> {
  readonly query: Query
  change(part: Partial<Query>): void
}

interface SeverityProps
  extends FilterProps<{ readonly severity: readonly SeverityLevel[] }> {
  /** What has the level: `Most severe`. */
  readonly of: string
  /** How many have a level; without those that none has. */
  readonly counts: ReadonlyMap<SeverityLevel, number>
}

/** A toggle for each level that occurs. */
export function SeverityToggles(props: SeverityProps) {
  const { of, counts, query, change } = props
  const chosen = query.severity
  const toggled = (name: SeverityLevel) =>
    chosen.includes(name)
      ? chosen.filter((other) => other !== name)
      : [...chosen, name]
  return (
    <fieldset class="toggles">
      <legend class="visually-hidden">Severity</legend>
      <span class="muted">{of}</span>
      {severityLevels
        .filter((name) => counts.has(name))
        .map((name) => (
          <Toggle
            key={name}
            on={chosen.includes(name)}
            toggle={() => change({ severity: toggled(name) })}
          >
            <i class={`dot ${name}`} aria-hidden="true" />
            {levelWords(name)} <small>{grouped(counts.get(name) ?? 0)}</small>
          </Toggle>
        ))}
    </fieldset>
  )
}

interface FlagProps<Name extends string> {
  /** One that is false is left out: it would find nothing. */
  readonly flags: readonly (readonly [Name, text: ComponentChildren | false])[]
  readonly query: Readonly<Record<Name, boolean>>
  toggle(name: Name): void
}

/** Yes-or-no filters. */
export function Flags<Name extends string>(props: FlagProps<Name>) {
  const { flags, query, toggle } = props
  return flags.map(
    ([name, text]) =>
      text !== false && (
        <Toggle key={name} on={query[name]} toggle={() => toggle(name)}>
          {text}
        </Toggle>
      ),
  )
}

type Waived = 'yes' | 'no'

interface WaivedProps
  extends FilterProps<{ readonly waived?: Waived | undefined }> {
  readonly texts: readonly (readonly [Waived, text: string])[]
}

/** By what the policy waives. */
export function WaivedSelect({ texts, query, change }: WaivedProps) {
  return (
    <Select
      label="Waivers"
      value={query.waived}
      options={texts}
      choose={(waived) => change({ waived })}
    />
  )
}

/** Shown where there is anything to clear. */
export function ClearButton({
  shown,
  clear,
}: {
  shown: boolean
  clear(): void
}) {
  if (!shown) return null
  return (
    <button type="button" class="link-button" onClick={clear}>
      Clear
    </button>
  )
}
