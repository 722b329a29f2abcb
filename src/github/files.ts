import { globSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, normalize, resolve } from 'node:path'
import type { Files } from '../ports.ts'
import { checkDirectory } from './directory.ts'
import { type Environment, workspaceOf } from './environment.ts'
import { readLargeText, readText } from './file-text.ts'

/** The machine's files; relative paths start at the workspace, `~` is the home directory. */
export function createFiles(env: Environment): Files {
  const absolute = (path: string) =>
    resolve(workspaceOf(env), fromHome(path, env))
  return {
    read: (path, strict) => readText(absolute(path), strict !== undefined),
    readLarge: (path, relevant) => readLargeText(absolute(path), relevant),
    find: (pattern) =>
      mayBeFile(absolute(pattern))
        ? [normalize(fromHome(pattern, env))]
        : globbed(pattern, env)
            .filter((path) => !isFolder(absolute(path)))
            .sort(),
    identity: (path) => realPath(absolute(path)),
    directoryProblem: (directory) => checkDirectory(directory, env),
  }
}

const home = /^~[/\\]/

function homeOf(env: Environment): string {
  return env['HOME'] || homedir()
}

/** `~/.mend/logs` → `/home/runner/.mend/logs`. */
function fromHome(path: string, env: Environment): string {
  return home.test(path) ? join(homeOf(env), path.slice(2)) : path
}

/** The home directory's own name is no pattern. */
function globbed(pattern: string, env: Environment): string[] {
  if (!home.test(pattern)) return glob(pattern, workspaceOf(env))
  const cwd = homeOf(env)
  return glob(pattern.slice(2), cwd).map((path) => join(cwd, path))
}

/** Nothing matches a pattern that Node.js refuses, such as one of 100,000 characters. */
function glob(pattern: string, cwd: string): string[] {
  try {
    return globSync(pattern, { cwd })
  } catch {
    return []
  }
}

/** A file, or one in a folder that may not be searched: reading it says so. */
function mayBeFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EACCES'
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
