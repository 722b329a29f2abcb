import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Runs the demo for a push with these options and passes on the folder of its
 * files, which is removed afterwards.
 *
 * @throws {Error} when the demo fails
 */
export async function withDemoFiles<T>(
  options: readonly string[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const out = mkdtempSync(join(tmpdir(), 'mend-demo-'))
  try {
    makeDemoFiles(options, out)
    return await use(join(out, 'push'))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/**
 * Runs the demo for a push; its files are in the folder `push` in `out`, which
 * is emptied before.
 *
 * @throws {Error} when the demo fails
 */
export function makeDemoFiles(options: readonly string[], out: string): void {
  const demo = resolve(import.meta.dirname, 'demo.ts')
  execFileSync(
    process.execPath,
    [demo, '--event', 'push', '--out', out, ...options],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  )
}
