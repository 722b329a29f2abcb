import * as v from 'valibot'
import type { Policy } from '../../../domain/gate/waivers/waiver.ts'
import { nearestNames } from '../../../domain/project.ts'
import { bytes } from '../../../domain/text/clean.ts'
import { maxPolicyBytes } from '../policy-source.ts'
import { type PolicyFile, policyOf } from './policy-content.ts'
import { policyKeys, policySchema, waiverKeys } from './policy-schema.ts'
import { type PolicyProblem, problemLines, shown } from './problem.ts'
import { readYaml, type YamlText } from './yaml-text.ts'

type ReadPolicy =
  | { readonly ok: true; readonly policy: Policy }
  /** All that is wrong, by line: `policy.yml:7: reason is missing; expected …`. */
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads a policy in YAML or JSON, strictly: one problem, and none of it counts. */
export async function readPolicy(
  content: string | Uint8Array,
  source: PolicyFile,
): Promise<ReadPolicy> {
  const refused = (problems: readonly PolicyProblem[]): ReadPolicy => {
    return { ok: false, problems: problemLines(source.file, problems) }
  }
  const text = textOf(content)
  if (typeof text !== 'string') return refused([text])
  const yaml = await readYaml(text)
  if (yaml.value === undefined && yaml.problems.length === 0) {
    return refused([{ text: emptyFile }])
  }
  const parsed = v.safeParse(policySchema, yaml.value)
  const problems = [...yaml.problems, ...contentProblems(parsed.issues, yaml)]
  if (problems.length > 0 || !parsed.success) return refused(problems)
  const { output } = parsed
  if (!output['fail-on'] && !output.waivers) {
    return refused([{ text: emptyFile }])
  }
  return { ok: true, policy: policyOf(output, source, yaml) }
}

const emptyFile =
  'the file is empty; expected the keys fail-on, waivers or both'

function textOf(content: string | Uint8Array): string | PolicyProblem {
  const size = typeof content === 'string' ? bytes(content) : content.length
  if (size > maxPolicyBytes) {
    return { text: 'the file is too large; expected at most 2 MB' }
  }
  if (typeof content === 'string') return content
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    return { text: 'the file is not valid UTF-8' }
  }
}

/** What the schema does not accept; nothing more about a line that is not valid YAML. */
function contentProblems(
  issues: readonly Issue[] | undefined,
  yaml: YamlText,
): PolicyProblem[] {
  if (yaml.value === undefined) return []
  if (!isObject(yaml.value)) {
    const text = `expected the keys fail-on, waivers or both; found ${shown(yaml.value)}`
    return [{ line: 1, text }]
  }
  const known = new Set(yaml.problems.map(({ line }) => line))
  return [...unknownKeys(yaml), ...issueProblems(issues, yaml)].filter(
    ({ line }) => !known.has(line),
  )
}

function unknownKeys(yaml: YamlText): PolicyProblem[] {
  const waivers = isObject(yaml.value) ? yaml.value['waivers'] : undefined
  const list = Array.isArray(waivers) ? waivers : []
  return [
    ...unknownKeysOf(yaml.value, policyKeys, yaml),
    ...list.flatMap((waiver) => unknownKeysOf(waiver, waiverKeys, yaml)),
  ]
}

function unknownKeysOf(
  value: unknown,
  known: readonly string[],
  yaml: YamlText,
): PolicyProblem[] {
  if (!isObject(value)) return []
  const unknown = Object.keys(value).filter((key) => !known.includes(key))
  return unknown.map((key) => {
    const [near] = nearestNames(known, key, 1)
    const hint = near === undefined ? '' : ` (did you mean ${near}?)`
    const text = `unknown key ${shown(key)}${hint}; expected ${known.join(', ')}`
    return { line: yaml.lineOf(value, key), text }
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

type Issue = v.InferIssue<typeof policySchema>

/** Unknown keys are left out: the schema names only the first. */
function issueProblems(
  issues: readonly Issue[] = [],
  yaml: YamlText,
): PolicyProblem[] {
  return issues
    .filter(({ expected }) => expected !== 'never')
    .map(({ path, message }) => ({
      line: lineOfIssue(path, yaml),
      text: message,
    }))
}

/** The line of the innermost place on the way to the issue that has one. */
function lineOfIssue(path: Issue['path'], yaml: YamlText): number | undefined {
  let place: unknown = yaml.value
  let line = isContainer(place) ? yaml.lineOf(place) : 1
  for (const { key } of path ?? []) {
    if (!isContainer(place) || !isKey(key)) break
    line = yaml.lineOf(place, key) ?? line
    place = Reflect.get(place, key)
  }
  return line
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isKey(key: unknown): key is string | number {
  return typeof key === 'string' || typeof key === 'number'
}
