import { globSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Files } from '../ports.ts'
import { checkDirectory } from './directory.ts'
import { type Environment, workspaceOf } from './environment.ts'

/** The machine's files; relative paths start at the workspace, `~` is the home directory. */
export function createFiles(env: Environment): Files {
  const workspace = workspaceOf(env)
  return {
    read(path, strict) {
      const absolute = resolve(workspace, fromHome(path, env))
      if (!statSync(absolute).isFile()) throw new Error(`${path} is not a file`)
      return decode(readFileSync(absolute), strict !== undefined)
    },
    find: (pattern) =>
      globSync(fromHome(pattern, env), { cwd: workspace })
        .filter((path) => !isFolder(resolve(workspace, path)))
        .sort(),
    directoryProblem: (directory) => checkDirectory(directory, env),
  }
}

/** `~/.mend/logs` → `/home/runner/.mend/logs`. */
function fromHome(path: string, env: Environment): string {
  if (!/^~[/\\]/.test(path)) return path
  return join(env['HOME'] || homedir(), path.slice(2))
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

/** Windows PowerShell writes UTF-16 where a log is redirected to a file. */
function decode(bytes: Uint8Array, fatal: boolean): string {
  const [first, second] = bytes
  const mark = `${first?.toString(16)} ${second?.toString(16)}`
  const wide = { 'ff fe': 'utf-16le', 'fe ff': 'utf-16be' }[mark]
  return new TextDecoder(wide ?? 'utf-8', { fatal }).decode(bytes)
}
