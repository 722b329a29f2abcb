import { globSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Files } from '../ports.ts'
import { checkDirectory } from './directory.ts'
import { type Environment, workspaceOf } from './environment.ts'

/** The machine's files; relative paths start at the workspace. */
export function createFiles(env: Environment): Files {
  return {
    read(path, strict) {
      const absolute = resolve(workspaceOf(env), path)
      if (!statSync(absolute).isFile()) throw new Error(`${path} is not a file`)
      const decoder = new TextDecoder('utf-8', { fatal: strict !== undefined })
      return decoder.decode(readFileSync(absolute))
    },
    find: (pattern) => globSync(pattern, { cwd: workspaceOf(env) }).sort(),
    directoryProblem: (directory) => checkDirectory(directory, env),
  }
}
