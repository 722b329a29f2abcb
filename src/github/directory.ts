import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import {
  basename,
  dirname,
  isAbsolute,
  join,
  relative,
  resolve,
} from 'node:path'
import { type Environment, tempOf, workspaceOf } from './environment.ts'
import { writePieces } from './write-chunks.ts'

const accepted =
  'it must lie inside the workspace (GITHUB_WORKSPACE) or RUNNER_TEMP'

/**
 * What is wrong with a `report-directory`, before anything is sent or written;
 * `undefined` when reports may go there. '' means a new folder of our own.
 */
export function checkDirectory(
  text: string,
  env: Environment,
): string | undefined {
  if (text === '') return undefined
  try {
    return locate(text, env).problem
  } catch (error) {
    return `"${text}" cannot be read: ${String(error)}`
  }
}

/**
 * The folder for the reports, created when it is missing: the given one, or a
 * new one under RUNNER_TEMP for ''.
 *
 * @returns its path with all symbolic links resolved
 * @throws {Error} when it may not be used or cannot be created
 */
export function openDirectory(text: string, env: Environment): string {
  if (text === '') return newDirectory(tempOf(env))
  const { path, problem } = locate(text, env)
  if (problem) throw new Error(problem)
  mkdirSync(path, { recursive: true })
  return realpathSync(path)
}

/**
 * Writes a file under a name of ours and returns its path. A file that has that
 * name already is replaced, not followed: a checked-out repository may have a
 * symbolic link there.
 *
 * @throws {Error} when it cannot be written
 */
export function writeReport(
  directory: string,
  name: string,
  text: string | Iterable<string>,
): string {
  if (basename(name) !== name) throw new Error(`"${name}" is not a file name`)
  const path = join(directory, name)
  const fresh = join(directory, `.${name}.${crypto.randomUUID()}`)
  try {
    writePieces(fresh, text)
    renameSync(fresh, path)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  }
  return path
}

function newDirectory(parent: string): string {
  mkdirSync(parent, { recursive: true })
  return mkdtempSync(join(realpathSync(parent), 'mend-report-'))
}

/** Where a given path really leads, or why it may not be used. */
function locate(
  text: string,
  env: Environment,
): { readonly path: string; readonly problem?: string } {
  const path = resolve(workspaceOf(env), text)
  const real = realPath(path)
  if (real === undefined) {
    return { path, problem: `"${text}" contains a broken symbolic link` }
  }
  const roots = [workspaceOf(env), tempOf(env)]
  if (!roots.some((root) => isInside(realPath(root) ?? root, real))) {
    return { path: real, problem: `"${text}" leads to ${real}; ${accepted}` }
  }
  return isBlocked(real)
    ? {
        path: real,
        problem: `"${text}" contains a file where a folder is expected`,
      }
    : { path: real }
}

/**
 * The path with the symbolic links of its deepest existing part resolved;
 * `undefined` when that part is a link to nowhere.
 */
function realPath(path: string): string | undefined {
  if (exists(path)) {
    try {
      return realpathSync(path)
    } catch {
      return undefined
    }
  }
  const parent = dirname(path)
  if (parent === path) return path
  const real = realPath(parent)
  return real === undefined ? undefined : join(real, basename(path))
}

/** Whether there is something, even a broken link. */
function exists(path: string): boolean {
  try {
    lstatSync(path)
    return true
  } catch {
    return false
  }
}

/** Whether a path is the root or below it; both with their links resolved. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way)
}

/** Whether the deepest existing part is not a folder. */
function isBlocked(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat) return !stat.isDirectory()
  return dirname(path) !== path && isBlocked(dirname(path))
}
