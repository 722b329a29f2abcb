import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import type { Checked } from './pins.ts'

interface Diagnostic {
  readonly message: string
  readonly range: { readonly start: { readonly line: number } }
}

/**
 * GitHub's own checks of workflows and action.yml. The package imports JSON
 * without saying so, which Node refuses, so it is bundled first. Other actions'
 * inputs are not known here and pass; this action's are checked.
 *
 * @param manifest the text of action.yml
 */
export async function loadValidator(
  manifest: string,
): Promise<(one: Checked) => Promise<string[]>> {
  const { validate } = await bundled()
  const own = parse(manifest)
  const actionsMetadataProvider = {
    fetchActionMetadata: async ({ owner }: { owner: string }) =>
      owner === 'OWNER'
        ? own
        : { name: 'other', description: '', inputs: anyInput },
  }
  return async (one) => {
    const uri = pathToFileURL(join('/', one.path)).href
    const document = TextDocument.create(uri, 'yaml', 1, one.text)
    const found: Diagnostic[] = await validate(document, {
      actionsMetadataProvider,
      featureFlags,
    })
    return found.map(
      ({ message, range }) =>
        `${placeOf(one, range.start.line)}: ${message.replaceAll('\n', ' ')}`,
    )
  }
}

/** What GitHub runs and its language service does not accept by default. */
const featureFlags = {
  isEnabled: (feature: string) => feature === 'allowBackgroundSteps',
}

/** Has every input, and requires none. */
const anyInput = new Proxy(
  {},
  { has: () => true, get: () => ({ required: false }), ownKeys: () => [] },
)

function placeOf({ place, offset, line = 0 }: Checked, at: number): string {
  const [file = place] = place.split(/:\d+$/)
  return `${file}:${line + at + 1 - offset}`
}

async function bundled() {
  const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
  const outfile = join(folder, 'validate.cjs')
  try {
    await build({
      entryPoints: ['@actions/languageservice/validate'],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
