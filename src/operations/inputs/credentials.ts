import type { Repository } from '../../domain/tags/repository.ts'
import { notInEnvironment, type ScannerVariables } from './scanner-keys.ts'
import type { Inputs, Problem } from './schema.ts'

/** The secrets that this run needs and does not have. */
export function missingCredentials(
  inputs: Inputs,
  operation: { needsOrgToken(inputs: Inputs): boolean },
  repository: Repository,
  scanners: ScannerVariables,
): Problem[] {
  const absent = (input: 'user-key' | 'org-token'): Problem => {
    const elsewhere = notInEnvironment(input, inputs.userKey, scanners)
    const text = `is required but empty${elsewhere}. ${adviceFor(input, inputs, repository)}`
    return { input, text }
  }
  const missing: Problem[] = []
  if (!inputs.userKey) missing.push(absent('user-key'))
  if (!inputs.orgToken && operation.needsOrgToken(inputs)) {
    missing.push(absent('org-token'))
  }
  return missing
}

function adviceFor(
  input: 'user-key' | 'org-token',
  { onMissingCredentials }: Inputs,
  { withoutSecrets }: Repository,
): string {
  const secret = `MEND_${input.toUpperCase().replace('-', '_')}`
  const pass = `\`${input}: \${{ secrets.${secret} }}\``
  if (!withoutSecrets) {
    return `Add it as a secret of the repository or organization and pass it: ${pass}.`
  }
  const { why, or } = reasons[withoutSecrets]
  return onMissingCredentials === 'skip' ? `${why}.` : `${why}${or}`
}

/** Why the run has no secrets, and what else to do than what is set already. */
const reasons: Readonly<
  Record<
    NonNullable<Repository['withoutSecrets']>,
    { readonly why: string; readonly or: string }
  >
> = {
  fork: {
    why: 'This run comes from a fork, and GitHub gives no secrets to forks',
    or: ': set `on-missing-credentials: skip` to end such runs green.',
  },
  dependabot: {
    why: 'Dependabot started this run, and GitHub gives it only the secrets of the Dependabot store: add the secret there',
    or: ', or set `on-missing-credentials: skip`.',
  },
}
