import type { WaivedFinding } from '../../../domain/gate/waivers/waived-findings.ts'
import type { Waiver } from '../../../domain/gate/waivers/waiver.ts'
import type { Waived } from '../../../operations/result/waived.ts'
import { first, inline, type ListRoom, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  link,
  type Markdown,
  md,
  nothing,
  prose,
} from '../../text/markdown.ts'
import { originText, workspaceNote } from '../../text/origin.ts'
import { padded } from '../../text/padded.ts'
import { severityDots } from '../../text/severity.ts'

const max = 50
const maxUnused = 10

/** A waiver that is over, or a finding with the waiver that holds for it. */
interface Row {
  readonly waiver: Waiver
  /** Absent where the waiver is over: it waives nothing any more. */
  readonly finding?: WaivedFinding
  readonly mark: Markdown
}

/** What is waived, why and until when; below it the waivers that match nothing. */
export function waivedTable(waived: Waived, room: ListRoom): Markdown {
  const list = rowsOf(waived)
  const rows = first(list, max, room).map(({ waiver }) => waiver)
  const unused = first(waived.unused, maxUnused, room)
  const isMarked = [...rows, ...unused].some(({ origin }) => origin.isWorkspace)
  return blocks(
    listTable({ headers, list, max, row }, room),
    unusedLine(waived.unused, room),
    isMarked ? workspaceNote : nothing,
  )
}

/** As wide as an id or a last day with its sign. */
const headers = [
  padded(md`Waived`, 30),
  md`Library`,
  md`Reason and policy file`,
]

const over = md`❌&nbsp;**expired**`
const soon = md`⏳&nbsp;until`
const later = md`until`

/** What is over comes first, then what ends soon. */
function rowsOf({ expired, nearlyExpired, findings }: Waived): Row[] {
  const ending = new Set(nearlyExpired)
  const rows = findings.map((finding): Row => {
    const { waiver } = finding
    return { waiver, finding, mark: ending.has(waiver) ? soon : later }
  })
  return [
    ...expired.map((waiver) => ({ waiver, mark: over })),
    ...rows.filter(({ mark }) => mark === soon),
    ...rows.filter(({ mark }) => mark !== soon),
  ]
}

function row({ waiver, finding, mark }: Row): Markdown[] {
  const { library, reason, until, origin } = waiver
  const what = finding ? findingCell(finding) : code(subjectOf(waiver), 60)
  return [
    md`${what}<br>${mark}&nbsp;${prose(until, 20)}`,
    code(finding?.library ?? library, 90),
    md`${prose(reason, 300)}<br>${originText(origin)}`,
  ]
}

function findingCell(finding: WaivedFinding): Markdown {
  const { vulnerability, severity = 'unrated', license = '' } = finding
  if (vulnerability !== undefined) {
    return md`${severityDots[severity]}&nbsp;${link(vulnerability, undefined, 40)}`
  }
  return license === '' ? md`no license` : code(license, 60)
}

/** As the policy file has it. */
function subjectOf(waiver: Waiver): string {
  return 'license' in waiver ? waiver.license : waiver.vulnerability
}

function unusedLine(unused: Waived['unused'], room: ListRoom): Markdown {
  if (unused.length === 0) return nothing
  const show = (waiver: Waiver) => {
    const { library, origin } = waiver
    return md`${code(subjectOf(waiver), 60)} in ${code(library, 90)} (${originText(origin)})`
  }
  return md`These waivers match nothing here: ${inline(unused, maxUnused, show, { room })}.`
}
