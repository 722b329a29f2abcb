import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'esbuild'
import type { Assets } from '../../src/reports/html/data.ts'

const page = join(import.meta.dirname, '../../src/page')

/**
 * The HTML report's code: one script and one style sheet, small enough to stand
 * in every report. The same sources give the same bytes.
 */
export async function buildPage(): Promise<Assets> {
  const [script, style] = await Promise.all([
    bundled('main.tsx'),
    bundled('page.css'),
  ])
  return {
    script,
    style,
    scriptHash: hash(script),
    styleHash: hash(style),
  }
}

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: page,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    // Children as arguments need fewer bytes than children as a property.
    tsconfigRaw: {
      compilerOptions: {
        jsx: 'react',
        jsxFactory: 'h',
        jsxFragmentFactory: 'Fragment',
      },
    },
    inject: entry.endsWith('.tsx') ? [join(import.meta.dirname, 'jsx.ts')] : [],
    // The years in which `light-dark()`, which the style needs, arrived.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  })
  const [file] = outputFiles ?? []
  if (!file) throw new Error(`esbuild made nothing of ${entry}`)
  return embeddable(file.text.trim())
}

/** Neither can end the element it stands in. */
function embeddable(code: string): string {
  if (/<\/(script|style)|<!--/i.test(code)) {
    throw new Error('the page holds text that would end its own element')
  }
  return code
}

/** The source of a Content-Security-Policy that allows exactly this text. */
function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
