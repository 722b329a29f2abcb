import * as v from 'valibot'
import { parseCondition } from '../../../domain/gate/condition.ts'
import { isPattern } from '../../../domain/gate/name-patterns.ts'
import { isDay } from '../../../domain/gate/waivers/day.ts'
import {
  analysisStates,
  justifications,
} from '../../../domain/gate/waivers/waiver.ts'
import { plain } from '../../../domain/text/clean.ts'
import { parsedBy } from '../field-types.ts'
import { shown } from './problem.ts'

/** What was expected instead of the value of an issue. */
function expected(what: string) {
  return ({ input }: v.BaseIssue<unknown>) =>
    `expected ${what}; found ${shown(input)}`
}

const aCondition = 'a condition such as critical > 0'
const condition = v.pipe(
  v.string(expected(aCondition)),
  v.description('One condition, as in a line of the input `fail-on`.'),
  v.examples(['critical > 0', 'license in GPL*, AGPL*', 'cvss >= 9.0']),
  parsedBy((text) => {
    const parsed = parseCondition(text)
    return parsed.ok ? parsed.condition : parsed.problem
  }),
)

const anId = 'one exact id such as CVE-2021-44228'
const vulnerability = v.pipe(
  v.string(expected(anId)),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._:/-]{2,99}$/, expected(anId)),
  v.description('One exact id, in any case, such as CVE-2021-44228.'),
)

const aLicense =
  'one pattern of licenses such as GPL*, with * and ? for any characters'
const license = v.pipe(
  v.string(expected(aLicense)),
  v.check(isOnePattern, expected(aLicense)),
  v.description(
    'A pattern of licenses such as GPL*, as in `license in`; * for all, and for no license.',
  ),
)

const aLibrary =
  'one library or pattern such as log4j:log4j, lodash@4.17.* or com.acme:*'
const library = v.pipe(
  v.string(expected(aLibrary)),
  v.check(isOnePattern, expected(aLibrary)),
  v.check(
    (pattern) => !isOnePattern(pattern) || /[^*?:@/.\s-]/.test(pattern),
    expected(`${aLibrary}, not every library`),
  ),
  v.description(
    'One library or pattern of libraries, as in `library matches`; all versions when it names none.',
  ),
  v.examples(['org.apache.logging.log4j:log4j-core', 'lodash@4.17.*']),
)

/** A comma separates patterns in conditions, so no name has one. */
function isOnePattern(text: string): boolean {
  return isPattern(text.trim()) && !/[,\p{Cc}]/u.test(text.trim())
}

const aReason = 'a text that says why this is accepted'
const reason = v.pipe(
  v.string(expected(aReason)),
  v.regex(/\S/, expected(aReason)),
  v.check((text) => plain(text) !== '', expected(aReason)),
  v.description('Why this is accepted; shown wherever the waiver acts.'),
)

const aDay = 'a day of the calendar such as 2027-03-31'
const until = v.pipe(
  v.string(expected(aDay)),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, expected(aDay)),
  v.check(isDay, expected(aDay)),
  v.description('The last day on which it holds, in UTC: 2027-03-31.'),
)

const state = v.pipe(
  v.picklist(analysisStates, expected(`one of ${analysisStates.join(', ')}`)),
  v.description(
    "The state of the analysis, in CycloneDX's words; in_triage when absent. Not beside license.",
  ),
)

const justification = v.pipe(
  v.picklist(justifications, expected(`one of ${justifications.join(', ')}`)),
  v.description(
    "Why it does not affect you, in CycloneDX's words; only with state: not_affected.",
  ),
)

const waiverEntries = {
  vulnerability: v.optional(vulnerability),
  license: v.optional(license),
  library,
  reason,
  until,
  state: v.optional(state),
  justification: v.optional(justification),
}

const missing: Readonly<Record<string, string>> = {
  library: `library is missing; expected ${aLibrary}`,
  reason: `reason is missing; expected ${aReason}`,
  until: `until is missing; expected the last day on which it holds, such as 2027-03-31`,
}

function waiverProblem(issue: v.StrictObjectIssue): string {
  const text = missing[issue.expected.slice(1, -1)]
  return text ?? expected('a waiver with vulnerability or license')(issue)
}

const subjects = [['vulnerability'], ['license']] as const

export const waiver = v.pipe(
  v.strictObject(waiverEntries, waiverProblem),
  v.partialCheck(
    subjects,
    (one) => one.vulnerability !== undefined || one.license !== undefined,
    'vulnerability or license is missing; expected one of the two',
  ),
  v.partialCheck(
    subjects,
    (one) => one.vulnerability === undefined || one.license === undefined,
    'vulnerability and license are both there; expected one of the two',
  ),
  v.forward(
    v.partialCheck(
      [['license'], ['state']],
      (one) => one.license === undefined || one.state === undefined,
      'state is not accepted beside license; it is the state of a vulnerability',
    ),
    ['state'],
  ),
  v.forward(
    v.partialCheck(
      [['justification'], ['state']],
      (one) => one.justification === undefined || one.state === 'not_affected',
      'justification is accepted only with state: not_affected',
    ),
    ['justification'],
  ),
  v.description(
    'A finding that is accepted until a day: it stays visible and counted, but conditions leave it out.',
  ),
)

const policyEntries = {
  'fail-on': v.optional(
    v.pipe(
      v.array(condition, expected(`a list, with ${aCondition} in each item`)),
      v.description(
        'Conditions that fail the step; they add up with the input `fail-on` and other policies.',
      ),
    ),
  ),
  waivers: v.optional(
    v.pipe(
      v.array(waiver, expected('a list of waivers')),
      v.description('Findings that are accepted, each until a day.'),
    ),
  ),
  'workspace-waivers': v.optional(
    v.pipe(
      v.boolean(expected('true or false')),
      v.description(
        "false in a policy of another repository: waivers of the workspace never lift this policy's conditions.",
      ),
    ),
  ),
}

/** The keys that a policy and a waiver may have. */
export const policyKeys = Object.keys(policyEntries)
export const waiverKeys = Object.keys(waiverEntries)

/** What a policy file holds. docs/policy.schema.json is made from it. */
export const policySchema = v.strictObject(
  policyEntries,
  expected('the keys fail-on, waivers or both'),
)

export type PolicyContent = v.InferOutput<typeof policySchema>
