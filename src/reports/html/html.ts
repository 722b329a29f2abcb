import { json, plain } from '../../domain/text/clean.ts'
import { headlinePhrases } from '../findings/index.ts'
import { productName, projectName } from '../findings/names.ts'
import type { Format, FormatSource } from '../format.ts'
import { pageFacts } from '../json/report.ts'
import { dryRunWords, projectTally, runName } from '../outcome.ts'
import { hasComponents } from '../sbom/components.ts'
import {
  type Assets,
  elementIds,
  type Facts,
  type Packed,
  type PackedPortfolio,
  pageFile,
} from './data.ts'
import { pack } from './pack.ts'
import { packPortfolio } from './pack-portfolio.ts'

type HtmlSource = Pick<
  FormatSource,
  'result' | 'generatedAt' | 'tree' | 'links' | 'project' | 'packageOrder'
>

/**
 * The report as one page that needs nothing else: no network, and only its own
 * script and style, which its policy names by hash. It holds what the JSON report
 * holds. The script comes before the libraries, so that the overview is shown
 * before a hundred thousand of them are read.
 */
export function htmlReport(
  source: HtmlSource,
  { script, style, scriptHash, styleHash }: Assets,
): string {
  const { facts, contents, app } = elementIds
  const { result, generatedAt, links, project } = source
  const head: Facts = {
    ...pageFacts(result, { generatedAt, runUrl: links.runUrl }),
    oneOf: project,
    phrases: [
      ...(result.dryRun ? [dryRunWords] : []),
      ...headlinePhrases(result),
    ],
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scriptHash, styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title(source))}</title>
<style>${style}</style>
</head>
<body>
<div id="${app}"></div>
<noscript>This report needs JavaScript. It runs in this page only.</noscript>
<script type="application/json" id="${facts}">${embed(head)}</script>
<script>${script}</script>
<script type="application/json" id="${contents}">${embed(contentsOf(source) ?? null)}</script>
</body>
</html>
`
}

/** The libraries, or the projects of a portfolio. */
function contentsOf(source: HtmlSource): Packed | PackedPortfolio | undefined {
  const { portfolio } = source.result
  return portfolio ? packPortfolio(portfolio) : pack(source)
}

/**
 * The report as a page to browse; every run has one. In a run about more than one
 * project, each whose libraries were read has a page of its own.
 */
export function htmlFormatOf(assets: Assets): Format {
  return {
    name: 'html',
    output: 'html-path',
    file: pageFile,
    fileFor: ({ portfolio }) => (portfolio ? 'mend-portfolio.html' : undefined),
    perProject: 'beside',
    write: (source) =>
      source.project === undefined || hasComponents(source)
        ? htmlReport(source, assets)
        : undefined,
  }
}

/** The policy does not count a data block as script; nothing else can run. */
function policy(scriptHash: string, styleHash: string): string {
  return [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    `style-src '${styleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** Of several projects all; the first one's name would be taken for the whole. */
function title({ result, project }: HtmlSource): string {
  const { operation, targets } = result
  if (targets) {
    const all = projectTally(targets.map(({ outcome }) => outcome))
    return `${runName(operation)} of ${all}`
  }
  const name =
    projectName(result) ?? project ?? productName(result) ?? 'Mend Project'
  return `${plain(name, 100)}: Mend report`
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** JSON that cannot end its element, because it has no `<`. */
function embed(value: unknown): string {
  return json(value).replaceAll('<', '\\u003c')
}
