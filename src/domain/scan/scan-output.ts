import { mergeRejections, type PolicyRejections } from './policy-rejections.ts'

/** A project that a scanner says it has updated. */
export interface ScannedProject {
  readonly token: string
  readonly name?: string | undefined
}

/** What the files of a scanner say about its scan. */
export interface ScanOutput {
  readonly projects: readonly ScannedProject[]
  readonly requestTokens: readonly string[]
  /** Those of each log that has several, in its order. */
  readonly logs?: readonly (readonly string[])[]
  /** What its policy check rejected; absent where no file tells. */
  readonly rejections?: PolicyRejections
}

export const noScanOutput: ScanOutput = { projects: [], requestTokens: [] }

/** Several files as one, without repeats. */
export function mergeScanOutputs(outputs: readonly ScanOutput[]): ScanOutput {
  const projects = new Map<string, ScannedProject>()
  for (const project of outputs.flatMap((output) => output.projects)) {
    const known = projects.get(project.token)
    projects.set(project.token, known?.name ? known : project)
  }
  const tokens = outputs.flatMap(({ requestTokens }) => requestTokens)
  const logs = outputs
    .map(({ requestTokens }) => requestTokens)
    .filter(({ length }) => length > 1)
  const rejections = outputs.flatMap((output) => output.rejections ?? [])
  return {
    projects: [...projects.values()],
    requestTokens: [...new Set(tokens)],
    ...(logs.length > 0 && { logs }),
    ...(rejections.length > 0 && { rejections: mergeRejections(rejections) }),
  }
}

/** Whether a request token that `isKnown` stands after this one in the same log. */
export function hasLaterToken(
  { logs = [] }: ScanOutput,
  token: string,
  isKnown: (token: string) => boolean,
): boolean {
  return logs.some((log) => {
    const at = log.lastIndexOf(token)
    // From the end, since the newest is the one that is known.
    return at >= 0 && log.findLastIndex(isKnown) > at
  })
}
