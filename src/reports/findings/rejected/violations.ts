import type { PolicyRejections } from '../../../domain/scan/policy-rejections.ts'
import { pick } from '../../fields.ts'

type Policy = PolicyRejections['policies'][number]

/** A library that a policy rejects. All texts are untrusted. */
interface Violation {
  readonly policy: Policy
  readonly library: Policy['libraries'][number]
}

/** In the scanner's order; a library once for each policy that rejects it. */
export function violationsOf({ policies }: PolicyRejections): Violation[] {
  return policies.flatMap((policy) =>
    policy.libraries.map((library) => ({ policy, library })),
  )
}

/** A violation as plain JSON; what the scanner's file does not say is absent. */
export function violationFacts({ policy, library }: Violation) {
  return {
    policy: policy.name,
    filterType: policy.filterType || undefined,
    ...pick(policy, 'owner'),
    library: library.name,
    manifest: library.manifestFile || undefined,
    projects: [...library.projects],
  }
}
