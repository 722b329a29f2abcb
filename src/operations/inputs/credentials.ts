import type { Repository } from '../../domain/tags/repository.ts'
import type { Inputs, Problem } from './schema.ts'

/** The secrets that this run needs and does not have. */
export function missingCredentials(
  inputs: Inputs,
  operation: { needsOrgToken(inputs: Inputs): boolean },
  repository: Repository,
): Problem[] {
  const missing: Problem[] = []
  if (!inputs.userKey) missing.push(absent('user-key', repository))
  if (!inputs.orgToken && operation.needsOrgToken(inputs)) {
    missing.push(absent('org-token', repository))
  }
  return missing
}

function absent(
  input: 'user-key' | 'org-token',
  { withoutSecrets }: Repository,
): Problem {
  const secret = `MEND_${input.toUpperCase().replace('-', '_')}`
  const pass = `\`${input}: \${{ secrets.${secret} }}\``
  const why = withoutSecrets
    ? reasons[withoutSecrets]
    : `Add it as a secret of the repository or organization and pass it: ${pass}.`
  return { input, text: `is required but empty. ${why}` }
}

const reasons: Readonly<
  Record<NonNullable<Repository['withoutSecrets']>, string>
> = {
  fork: 'This run comes from a fork, and GitHub gives no secrets to forks: set `on-missing-credentials: skip` to end such runs green.',
  dependabot:
    'Dependabot started this run, and GitHub gives it only the secrets of the Dependabot store: add the secret there, or set `on-missing-credentials: skip`.',
}
