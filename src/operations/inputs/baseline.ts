import * as v from 'valibot'
import type { Files } from '../../ports.ts'
import { type EarlierReport, readReport } from '../report/report-file.ts'

/** What an inventory is compared with. */
export type Baseline =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'name'; readonly name: string }
  /** The report of an earlier run; read before anything is asked of Mend. */
  | {
      readonly by: 'report'
      readonly path: string
      readonly report: EarlierReport
    }

const unread: EarlierReport = { projects: [], several: false }

const accepted =
  'expected the path of a JSON report of an earlier run, project-name=… or project-token=…'

/** `project-token=…`, `project-name=…`, or a path, whose file is not yet read. */
export const baselineText = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }): Baseline | undefined => {
    const given = dataset.value
    const [, key, value = ''] = /^(project-\w+)\s*=\s*(\S.*)$/.exec(given) ?? []
    if (given === '') return undefined
    if (key === 'project-token') return { by: 'token', token: value }
    if (key === 'project-name') return { by: 'name', name: value }
    if (!noPath.test(given)) {
      return { by: 'report', path: given, report: unread }
    }
    addIssue({ message: accepted })
    return NEVER
  }),
)

/** What was meant as one of the other forms, several lines, or a token alone: it may be a secret. */
const noPath =
  /^project[-_ ]?(?:name|token)\s*(?:[=:\s]|$)|\n|^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * The baseline with the report that it names. Any file may be named that the
 * runner can read, as caches lie outside of the workspace too; nothing of what
 * a foreign one holds is shown.
 */
export function readBaseline(
  given: Baseline | undefined,
  files: Files,
): { readonly given: Baseline | undefined; readonly problem?: string } {
  if (given?.by !== 'report') return { given }
  const problem = (why: string) => ({
    given: undefined,
    problem: `"${shown(given.path)}" ${why}; ${accepted}`,
  })
  let text: string
  try {
    text = files.read(given.path, 'strict')
  } catch {
    return problem('is no UTF-8 file that can be read')
  }
  const report = readReport(text)
  if ('problem' in report) return problem(report.problem)
  return { given: { ...given, report } }
}

/** A path that holds something like a token may be a slip of the pen. */
function shown(path: string): string {
  return path.replace(/[0-9a-f-]{32,}/gi, '***')
}
