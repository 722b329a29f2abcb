import { plain } from '../../../domain/text/clean.ts'
import type { PackedWaiver } from '../../../reports/html/data.ts'
import { Text } from './elements.tsx'

interface WaivedProps {
  /** Nothing is shown without one. */
  readonly by: PackedWaiver | undefined
}

/** Beside a finding that is waived; its reason where the pointer rests. */
export function WaivedChip({ by }: WaivedProps) {
  if (!by) return null
  return (
    <span class="chip" title={plain(by.reason, 500)}>
      waived
    </span>
  )
}

/** Why a finding is waived, until when and where that stands. */
export function WaivedText({ by }: WaivedProps) {
  if (!by) return null
  const { reason, until, state, justification } = by
  const words = [state, justification]
    .filter(Boolean)
    .map((word) => word?.replaceAll('_', ' '))
    .join(', ')
  return (
    <p>
      <b>Waived until {plain(until, 20)}:</b> <Text of={reason} max={1000} />{' '}
      <span class="muted">
        · {words && `${words} · `}
        <Place of={by} />
      </span>
    </p>
  )
}

/** `policy.yml:3`, with a word where a pull request can change it itself. */
export function Place({ of }: { of: PackedWaiver }) {
  return (
    <>
      <Text of={`${plain(of.file, 200)}:${of.line}`} />
      {of.workspace && ' (workspace)'}
    </>
  )
}
