import type { Policy } from '../../../domain/gate/waivers/waiver.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { PolicySource } from '../policy-source.ts'
import type { Inputs, Problem } from '../schema.ts'

/**
 * The bytes of a policy file.
 *
 * @throws {Error} when it cannot be read; the message says why, without a period
 */
export type ReadPolicyFile = (
  source: PolicySource,
  inputs: Inputs,
) => Promise<Uint8Array>

/** What the files of `policy` hold, and all that is wrong with them. */
interface ReadPolicies {
  readonly policies: readonly Policy[]
  readonly problems: readonly Problem[]
}

/** Reads all files that `policy` names, at once; one that cannot be read is a problem and never counts as empty. */
export async function readPolicies(
  inputs: Inputs,
  read: ReadPolicyFile,
): Promise<ReadPolicies> {
  if (inputs.policy.length === 0) return { policies: [], problems: [] }
  const results = await Promise.all(
    inputs.policy.map((source) => readOne(source, inputs, read)),
  )
  return {
    policies: results.flatMap(({ policy }) => policy ?? []),
    problems: results.flatMap(({ problems }) =>
      problems.map((text): Problem => ({ input: 'policy', text })),
    ),
  }
}

async function readOne(
  source: PolicySource,
  inputs: Inputs,
  read: ReadPolicyFile,
): Promise<{
  readonly policy?: Policy
  readonly problems: readonly string[]
}> {
  const { name: file } = source
  try {
    const [content, { readPolicy }] = await Promise.all([
      read(source, inputs),
      import('./read-policy.ts'),
    ])
    const isWorkspace = source.kind === 'workspace'
    const result = await readPolicy(content, { file, isWorkspace })
    if (result.ok) return { policy: result.policy, problems: [] }
    return { problems: result.problems }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return { problems: [`${plain(file, 200)} cannot be read: ${why}`] }
  }
}
