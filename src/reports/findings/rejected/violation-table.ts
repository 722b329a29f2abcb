import type { PolicyRejections } from '../../../domain/scan/policy-rejections.ts'
import { type ListRoom, listTable } from '../../text/list.ts'
import {
  blocks,
  code,
  type Markdown,
  md,
  nothing,
} from '../../text/markdown.ts'
import { violationsOf } from './violations.ts'

const max = 50

/** Policy, library and manifest of each violation, as the scanner wrote them. */
export function violationTable(
  rejected: PolicyRejections,
  room: ListRoom,
): Markdown {
  const list = violationsOf(rejected)
  const hasManifests = list.some(({ library }) => library.manifestFile !== '')
  const headers = [md`Policy`, md`Library`]
  const lost = rejected.total - list.length
  return blocks(
    listTable(
      {
        headers: hasManifests ? [...headers, md`Manifest`] : headers,
        list,
        max,
        row: ({ policy, library: { name, manifestFile: file } }) => [
          code(policy.name, 80),
          code(name, 80),
          ...(hasManifests ? [file === '' ? nothing : code(file, 120)] : []),
        ],
      },
      room,
    ),
    lost > 0
      ? md`The scanner counts ${lost} more that its file does not list.`
      : nothing,
  )
}
