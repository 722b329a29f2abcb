import { globSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Files } from '../ports.ts'
import { checkDirectory } from './directory.ts'
import { type Environment, workspaceOf } from './environment.ts'
import { readLargeText, readText } from './file-text.ts'

/** The machine's files; relative paths start at the workspace, `~` is the home directory. */
export function createFiles(env: Environment): Files {
  const workspace = workspaceOf(env)
  const absolute = (path: string) => resolve(workspace, fromHome(path, env))
  return {
    read: (path, strict) => readText(absolute(path), strict !== undefined),
    readLarge: (path, relevant) => readLargeText(absolute(path), relevant),
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
