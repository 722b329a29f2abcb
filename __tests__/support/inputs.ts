import type { InputName, Inputs } from '../../src/operations/inputs/schema.ts'
import { parseInputs } from '../../src/operations/inputs/validate.ts'
import type { Files } from '../../src/ports.ts'

function noFile(path: string): never {
  throw Object.assign(new Error(`no file ${path}`), { code: 'ENOENT' })
}

/** A machine without files; every directory is valid. */
export const noFiles: Files = {
  read: noFile,
  readLarge: noFile,
  find: () => [],
  identity: (path) => path,
  directoryProblem: () => undefined,
}

/** Typed inputs from raw texts, with keys; throws where they are not valid. */
export function anInput(
  raw: Partial<Record<InputName, string>> = {},
  files: Files = noFiles,
): Inputs {
  const { inputs, problems } = parseInputs(
    { 'user-key': 'u'.repeat(64), 'org-token': 'o'.repeat(64), ...raw },
    files,
  )
  if (problems.length > 0) throw new Error(JSON.stringify(problems))
  return inputs
}
