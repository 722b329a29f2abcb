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
  inputs: Inputs,
  { withoutSecrets }: Repository,
): string {
  return withoutSecrets
    ? withheld(withoutSecrets, inputs)
    : present(input, inputs)
}

/** GitHub gives the run no secrets; where `skip` is set already, it is not advised. */
function withheld(
  reason: NonNullable<Repository['withoutSecrets']>,
  { onMissingCredentials }: Inputs,
): string {
  const skips = onMissingCredentials === 'skip'
  const { why, fix } = reasons[reason]
  return [why, ...(skips ? [] : [setSkip]), ...fix].join(' ')
}

const setSkip = 'Set `on-missing-credentials: skip` to end such runs green.'

const reasons = {
  fork: {
    why: 'This run comes from a fork, and GitHub gives no secrets to forks.',
    fix: [],
  },
  dependabot: {
    why: 'Dependabot started this run, and GitHub gives it only the secrets of the Dependabot store.',
    fix: ['To run the step, add the secret there.'],
  },
} as const

/** The run can have secrets, so one is missing or misspelled: never a reason to skip. */
function present(input: string, { onMissingCredentials }: Inputs): string {
  const secret = `MEND_${input.toUpperCase().replace('-', '_')}`
  const pass = `\`${input}: \${{ secrets.${secret} }}\``
  const add = `Add it as a secret of the repository or organization and pass it: ${pass}. GitHub passes an empty text for a secret whose name is misspelled.`
  if (onMissingCredentials !== 'skip') return add
  return `${add} \`on-missing-credentials: skip\` applies only to pull requests from forks and to Dependabot, because GitHub gives those no secrets.`
}
