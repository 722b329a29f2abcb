import type { WaivedFinding } from '../../../domain/gate/waivers/waived-findings.ts'
import type { Waiver } from '../../../domain/gate/waivers/waiver.ts'
import { compare } from '../../../domain/text/compare.ts'
import { pick } from '../../fields.ts'

/** A finding that is waived, with its waiver, as plain JSON. */
export function waivedFacts({ waiver, ...finding }: WaivedFinding) {
  return {
    ...pick(finding, 'library', 'keyUuid'),
    ...pick(finding, 'vulnerability', 'license', 'severity'),
    ...commonFacts(waiver),
  }
}

/** A waiver as the policy file has it, as plain JSON. */
export function waiverFacts(waiver: Waiver) {
  const { library } = waiver
  const what =
    'license' in waiver
      ? pick(waiver, 'license')
      : pick(waiver, 'vulnerability')
  return { library, ...what, ...commonFacts(waiver) }
}

function commonFacts(waiver: Waiver) {
  const { reason, until, origin } = waiver
  return {
    reason,
    until,
    state: 'state' in waiver ? waiver.state : undefined,
    justification: 'state' in waiver ? waiver.justification : undefined,
    ...pick(origin, 'file', 'line'),
    workspace: origin.isWorkspace ?? false,
  }
}

/** The same order, whatever the order of the inventory. */
export function byKeyAndId(a: WaivedFinding, b: WaivedFinding): number {
  return compare(a.keyUuid, b.keyUuid) || compare(idOf(a), idOf(b))
}

function idOf({ vulnerability = '', license = '' }: WaivedFinding): string {
  return `${vulnerability}\n${license}`
}
