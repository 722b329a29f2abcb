import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'esbuild'

/**
 * Makes the JavaScript files of a folder smaller, because reading and compiling
 * them takes a third of the action's start. Names are kept, so that stack traces
 * can be read. Characters beyond ASCII are escaped: a single one makes Node store
 * the whole file with two bytes per character, which is slower.
 */
export function compact(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      charset: 'ascii',
      minifyWhitespace: true,
      minifySyntax: true,
      legalComments: 'none',
      target: 'node24',
      // Stack traces name lines, so lines stay short.
      lineLimit: 120,
    })
    writeFileSync(path, code)
  }
}
