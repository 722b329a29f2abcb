import type { NumberedProject } from '../../domain/scan/agent-log.ts'
import type { PolicyRejections } from '../../domain/scan/policy-rejections.ts'
import type { ScanFile } from '../../domain/scan/scan-file.ts'
import { atMost, plain } from '../../domain/text/clean.ts'
import { counted, grouped } from '../../domain/text/counted.ts'

const maxNumbered = 10
const maxName = 100

/**
 * What a file is and what was taken from it; never a token itself.
 *
 * `Unified Agent log, request tokens: 2`
 *
 * @param known names of projects whose tokens are known, from whatever file
 */
export function scanFileWords(
  { kind, projects, requestTokens, rejections, numbered = [], note }: ScanFile,
  known: ReadonlySet<string>,
): string {
  const taken = [
    ...(projects.length > 0
      ? [`project tokens: ${grouped(projects.length)}`]
      : []),
    ...(requestTokens.length > 0
      ? [`request tokens: ${grouped(requestTokens.length)}`]
      : []),
    ...(rejections ? [rejectionWords(rejections)] : []),
  ]
  const unknown = numbered.filter(({ name }) => !known.has(name))
  return [
    kind,
    ...(taken.length > 0 ? taken : ['nothing used']),
    ...(note ? [note] : []),
    ...(unknown.length > 0 ? [numberedWords(unknown)] : []),
  ].join(', ')
}

/** `3 rejections by 2 policies` */
function rejectionWords({ total, policies: { length } }: PolicyRejections) {
  const rejections = counted(total, 'rejection')
  return `${rejections} by ${counted(length, 'policy', 'policies')}`
}

/** `projects without a token: "web" (number 12) …`, and what to give instead. */
function numberedWords(projects: readonly NumberedProject[]): string {
  const names = projects.map(({ name, number }) =>
    name ? `"${plain(name, maxName)}" (number ${number})` : `number ${number}`,
  )
  const listed = atMost(names, maxNumbered).join(', ')
  return `projects without a token: ${listed}. Mend's API does not accept numbers. To use these projects, add scanProjectDetails.json (WS_GENERATEPROJECTDETAILSJSON=true), or set \`project-token\` or \`project-name\``
}
