import type { Invocation, Log } from 'sarif'
import { libraryFixes } from '../../../domain/inventory/library-fix.ts'
import type { Format, FormatSource } from '../../format.ts'
import { componentsOf } from '../../sbom/components.ts'
import { subjectOf, toolName } from '../../sbom/subject.ts'
import { pairsOf, vulnerabilitiesOf } from '../../sbom/vulnerabilities.ts'
import { jsonChunks, type Written } from '../../text/json-chunks.ts'
import { grouped } from '../../text/markdown.ts'
import { resultsOf } from './result.ts'
import { ruleOf } from './rule.ts'

/** SARIF 2.1.0 as GitHub's code scanning accepts it: one result for each library and vulnerability. */
export const sarifFormat: Format = {
  name: 'sarif',
  output: 'sarif-path',
  file: 'mend-vulnerabilities.sarif',
  perProject: 'instead',
  write(source) {
    const { inventory } = source.result.reported ?? {}
    // Code scanning would close the alerts that Mend has not computed yet.
    if (!inventory || inventory.alertsPending) return undefined
    return jsonChunks(() => documentOf(source))
  },
}

/** Code scanning refuses a run with more results, or with more rules (GitHub: SARIF support). */
export const maxResults = 25_000

function documentOf(source: FormatSource): Written<Log> {
  const all = pairsOf(componentsOf(source))
  const pairs = all.slice(0, maxResults)
  const known = vulnerabilitiesOf(pairs)
  const fixOf = libraryFixes(source.packageOrder)
  const resultOf = resultsOf(source, fixOf)
  const rules = new Map(known.map(({ id }, index) => [id, index]))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Mend',
            fullName: `Mend, reported by ${toolName}`,
            informationUri: 'https://docs.mend.io',
            semanticVersion: source.version,
            rules: known.values().map((one) => ruleOf(one, fixOf)),
          },
        },
        automationDetails: source.project
          ? { id: category(source) }
          : undefined,
        invocations: [
          { executionSuccessful: true, ...note(all.length - pairs.length) },
        ],
        results: pairs
          .values()
          .map((pair) => resultOf(pair, rules.get(pair.id))),
      },
    ],
  }
}

/**
 * Code scanning replaces what was uploaded under the same category, so projects
 * of one run need one each (GitHub: SARIF support, `automationDetails`).
 */
function category(source: FormatSource): string {
  const { product, project } = subjectOf(source)
  return ['mend', product, project, '']
    .filter((part) => part !== undefined)
    .join('/')
}

function note(left: number): Partial<Invocation> {
  if (left <= 0) return {}
  const text = `${grouped(left)} less severe results are left out: code scanning accepts at most ${grouped(maxResults)}.`
  return {
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  }
}
