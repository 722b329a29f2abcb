import type { Result, TargetResult } from '../../operations/result/result.ts'
import type { Report } from '../../report-schema/report.ts'
import { schemaVersion } from '../../report-schema/version.ts'
import { findingFields } from '../findings/index.ts'
import type { Format, FormatSource } from '../format.ts'
import { alone } from '../source.ts'
import { jsonChunks, type Written } from '../text/json-chunks.ts'
import { portfolioJson } from './portfolio.ts'
import { endFacts, resultFacts } from './result-facts.ts'

/** The report that other steps read; it is there whatever the run has read. */
export const jsonFormat: Format = {
  name: 'json',
  output: 'report-path',
  file: 'mend-report.json',
  fileFor: ({ portfolio }) => (portfolio ? 'mend-portfolio.json' : undefined),
  write(source) {
    const { result, generatedAt, tree, packageOrder, links } = source
    if (result.portfolio) return portfolioJson(result.portfolio, source)
    const { runUrl } = links
    return jsonReport(result, { generatedAt, runUrl, tree, packageOrder })
  },
}

interface JsonOptions
  extends Pick<FormatSource, 'generatedAt' | 'tree' | 'packageOrder'> {
  readonly runUrl?: string | undefined
}

/**
 * The report file, in chunks. No token is in it. Libraries are sorted by keyUuid.
 * Absent fields are not known.
 */
export function jsonReport(
  result: Result,
  options: JsonOptions,
): Iterable<string> {
  return jsonChunks(() => reportFacts(result, options))
}

/** The report as data; report-schema describes it. */
export function reportFacts(result: Result, options: JsonOptions) {
  const { packageOrder } = options
  return {
    ...headFacts(result, options),
    ...findingFields('lists', result, options),
    projects: result.targets?.map((target) => ({
      ...projectFacts(target, result),
      ...findingFields('lists', target, { packageOrder }),
    })),
  } satisfies Written<Report>
}

/** Everything but libraries and hierarchies, which the HTML page packs in its own way. */
export function pageFacts(result: Result, options: JsonOptions) {
  return {
    ...headFacts(result, options),
    projects: result.targets?.map((target) => projectFacts(target, result)),
  }
}

function headFacts(result: Result, { generatedAt, runUrl }: JsonOptions) {
  return {
    schemaVersion,
    generatedAt: generatedAt.toISOString(),
    runUrl,
    ...endFacts(result),
    // A field keeps its first place: all projects stand above what they come to together.
    projects: undefined,
    ...resultFacts(result),
    ...findingFields('details', result),
  }
}

function projectFacts(target: TargetResult, result: Result) {
  const facts = resultFacts(alone(target, result))
  return {
    ...facts,
    // A project that could not be read has only the name it was requested by.
    project: facts.project ?? { name: target.name, status: undefined },
    ...findingFields('details', target),
  }
}
