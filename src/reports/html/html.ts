import { json, plain } from '../../domain/text/clean.ts'
import { productName, projectName } from '../findings/names.ts'
import type { Format, FormatSource } from '../format.ts'
import { pageFacts } from '../json/report.ts'
import { hasComponents } from '../sbom/components.ts'
import { type Assets, elementIds, type Facts, pageFile } from './data.ts'
import { pack } from './pack.ts'

type HtmlSource = Pick<
  FormatSource,
  'result' | 'generatedAt' | 'tree' | 'links' | 'project'
>

/**
 * The report as one page that needs nothing else: no network, and no script or
 * style but its own, which its policy names by hash. It holds what the JSON
 * report holds. The script stands before the libraries, so that the overview is
 * there before a hundred thousand of them are read.
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
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(scriptHash, styleHash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${markup(title(source))}</title>
<style>${style}</style>
</head>
<body>
<div id="${app}"></div>
<noscript>This report needs JavaScript, which runs in this page alone.</noscript>
<script type="application/json" id="${facts}">${data(head)}</script>
<script>${script}</script>
<script type="application/json" id="${contents}">${data(pack(source) ?? null)}</script>
</body>
</html>
`
}

/**
 * The report as a page to browse; it is there whatever the run has read. Of
 * several projects, those have a page of their own whose libraries were read.
 */
export function htmlFormatOf(assets: Assets): Format {
  return {
    name: 'html',
    output: 'html-path',
    file: pageFile,
    perProject: 'beside',
    write: (source) =>
      source.project === undefined || hasComponents(source)
        ? htmlReport(source, assets)
        : undefined,
  }
}

/** A data block is no script to the policy; whatever else appears cannot run. */
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

function title({ result, project }: HtmlSource): string {
  const name =
    projectName(result) ?? project ?? productName(result) ?? 'Mend Project'
  return `${plain(name, 100)}: Mend report`
}

function markup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** JSON that cannot end its element: not one `<` is left in it. */
function data(value: unknown): string {
  return json(value).replaceAll('<', '\\u003c')
}
