import * as v from 'valibot'
import { hasControls } from '../../domain/text/visible.ts'
import type { Files } from '../../ports.ts'
import { readingProblem } from './reading-problem.ts'
import { type EarlierReport, readReport } from './report-file.ts'

/** What an inventory is compared with. */
type Baseline =
  | { readonly by: 'token'; readonly token: string }
  | { readonly by: 'name'; readonly name: string }
  /** The report of an earlier run; read before the first request to Mend. */
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
    if (key === 'project-name' && !hasControls(value)) {
      return { by: 'name', name: value }
    }
    if (!hasControls(given) && !notPath.test(given)) {
      return { by: 'report', path: given, report: unread }
    }
    addIssue({ message: accepted })
    return NEVER
  }),
)

/** Another form misspelled, more than one line, or a bare token, which may be a secret. */
const notPath =
  /^project[-_ ]?(?:name|token)\s*(?:[=:\s]|$)|\n|^(?:[0-9a-f]{64}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/**
 * The baseline with the report that it names. Any file that the runner can read
 * is accepted, because caches lie outside the workspace; what the file holds is
 * never shown.
 */
export function readBaseline(
  given: Baseline | undefined,
  files: Files,
): { readonly given: Baseline | undefined; readonly problem?: string } {
  if (given?.by !== 'report') return { given }
  const problem = (what: string) => ({
    given: undefined,
    problem: `"${withoutTokens(given.path)}" ${what}; ${accepted}`,
  })
  let text: string
  try {
    text = files.read(given.path, 'strict')
  } catch (error) {
    return problem(readingProblem(error))
  }
  const report = readReport(text)
  if ('problem' in report) return problem(report.problem)
  return { given: { ...given, report } }
}

/** A token may have been given by mistake. */
function withoutTokens(path: string): string {
  return path.replace(/[0-9a-f-]{32,}/gi, '***')
}
