/** What conditions, waivers and Mend's own policies say about a project. */
import * as v from 'valibot'
import {
  analysisStates,
  justifications,
} from '../domain/gate/waivers/waiver.ts'
import { count, described, optionalText, text } from './fields.ts'
import { severity } from './library.ts'

/** A line of a policy file, as the input `policy` names the file. */
const place = { file: text, line: count }

const condition = v.object({
  condition: text,
  limit: described(text, 'What is allowed, in words.'),
  actual: described(
    v.optional(v.number()),
    'A count, or a score; absent when it was not judged.',
  ),
  unit: described(
    v.optional(v.picklist(['%', 'd', 'h'])),
    'What actual is in: percent, days or hours; absent for counts and scores.',
  ),
  share: v.optional(v.object({ count, of: count })),
  different: described(
    v.optional(count),
    'How many different vulnerabilities the findings are; absent where no libraries share one.',
  ),
  waived: described(
    v.optional(count),
    'How many were left out because they are waived; absent where no waiver acts.',
  ),
  withoutLicense: described(
    v.optional(count),
    'Of a condition on licenses: libraries without a known license, which it cannot judge; absent for none.',
  ),
  verdict: v.picklist(['passed', 'failed', 'not-judged']),
  isEmpty: described(
    v.optional(v.literal(true)),
    'It passed on an inventory without libraries, so there was nothing to judge.',
  ),
  why: optionalText,
  origin: described(
    v.optional(v.object(place)),
    'Where the condition stands, if not in `fail-on`.',
  ),
  examples: v.array(text),
})

const waiver = {
  reason: text,
  until: described(text, 'The last day on which it holds, in UTC.'),
  state: v.optional(v.picklist(analysisStates)),
  justification: v.optional(v.picklist(justifications)),
  ...place,
  workspace: described(
    v.boolean(),
    "The file is the workspace's own, which on a pull request is the pull request's.",
  ),
}

/** A finding of this inventory that a waiver takes out of the conditions. */
const waivedFinding = v.object({
  library: described(text, 'Name and version.'),
  keyUuid: text,
  vulnerability: optionalText,
  license: described(optionalText, 'Empty for a library that has none.'),
  severity,
  ...waiver,
})

/** A waiver as the policy file has it. */
const policyWaiver = v.object({
  library: described(text, 'A name or pattern.'),
  vulnerability: optionalText,
  license: described(optionalText, 'A name or pattern.'),
  ...waiver,
})

const policyWaivers = v.optional(v.array(policyWaiver))

const policyViolation = v.object({
  policy: text,
  filterType: described(
    optionalText,
    "By what the policy rejects, in Mend's words, such as LICENSE.",
  ),
  owner: v.optional(v.picklist(['project', 'product', 'organization'])),
  library: text,
  manifest: described(
    optionalText,
    'The file that declares the library, on the machine of the scanner.',
  ),
  projects: v.array(text),
})

/** The fields of the report about conditions and policies. */
export const policyFields = {
  conditions: described(
    v.optional(v.array(condition)),
    'The conditions of `fail-on` and of the policy files, in their order; empty where an inventory was read and no conditions are set.',
  ),
  waived: described(
    v.optional(
      v.object({
        findings: count,
        expired: count,
        nearlyExpired: count,
        unused: count,
      }),
    ),
    'How long the lists of waivers are; absent without a policy.',
  ),
  waivers: described(
    v.optional(v.array(waivedFinding)),
    'Each finding that is waived, by library.',
  ),
  expiredWaivers: described(
    policyWaivers,
    'Their last day is over: they no longer apply.',
  ),
  nearlyExpiredWaivers: described(
    policyWaivers,
    'They hold for another 14 days at most.',
  ),
  unusedWaivers: described(
    policyWaivers,
    'They hold and match nothing in this inventory.',
  ),
  policyViolations: described(
    v.optional(
      v.object({
        total: described(
          count,
          'A library that two policies reject counts twice.',
        ),
        rows: v.optional(v.array(policyViolation)),
      }),
    ),
    "What Mend's own policies reject, as the scanner's policyRejectionSummary.json says.",
  ),
}
