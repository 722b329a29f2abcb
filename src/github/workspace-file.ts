import { readFileSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { tooLarge } from './api/repository-file.ts'
import { isInside } from './directory.ts'
import { type Environment, workspaceOf } from './environment.ts'

/**
 * The bytes of a file that really lies in the workspace, wherever symbolic links
 * lead.
 *
 * @param maxBytes a larger file is not read
 * @throws {Error} when it cannot be read; the message says why, without a period
 */
export function readWorkspaceFile(
  path: string,
  maxBytes: number,
  env: Environment,
): Uint8Array {
  const real = realPathOf(resolve(workspaceOf(env), path))
  if (!isInside(realpathSync(workspaceOf(env)), real)) {
    throw new Error('is outside the workspace')
  }
  const stats = statSync(real)
  if (!stats.isFile()) throw new Error('is not a file')
  if (stats.size > maxBytes) throw new Error(tooLarge(maxBytes))
  return readFileSync(real)
}

function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    throw new Error(
      'does not exist in the workspace; check out the repository before this step',
    )
  }
}
