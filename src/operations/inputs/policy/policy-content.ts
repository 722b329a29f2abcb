import type { Origin } from '../../../domain/gate/condition.ts'
import type { Policy, Waiver } from '../../../domain/gate/waivers/waiver.ts'
import { plain } from '../../../domain/text/clean.ts'
import type { PolicyContent } from './policy-schema.ts'
import type { YamlText } from './yaml-text.ts'

/** Which file it is. */
export interface PolicyFile {
  /** As the input `policy` names it. */
  readonly file: string
  /** It lies in the workspace, not in another repository. */
  readonly isWorkspace: boolean
}

/** What the schema has accepted, as a policy. */
export function policyOf(
  content: PolicyContent,
  { file, isWorkspace }: PolicyFile,
  { value, lineOf }: YamlText,
): Policy {
  const places = new Map<string, unknown>(Object.entries(value ?? {}))
  const originOf = (list: string, at: number): Origin => {
    const parent = places.get(list)
    const line = Array.isArray(parent) ? lineOf(parent, at) : undefined
    return { file, line: line ?? 1, isWorkspace: isWorkspace || undefined }
  }
  const workspaceWaivers = isWorkspace || content['workspace-waivers'] !== false
  const ignoring = workspaceWaivers ? undefined : (false as const)
  return {
    file,
    workspaceWaivers,
    conditions: (content['fail-on'] ?? []).map((condition, at) => ({
      ...condition,
      origin: originOf('fail-on', at),
      workspaceWaivers: ignoring,
    })),
    waivers: (content.waivers ?? []).map((waiver, at) =>
      waiverOf(waiver, originOf('waivers', at)),
    ),
  }
}

type WaiverContent = NonNullable<PolicyContent['waivers']>[number]

function waiverOf(content: WaiverContent, origin: Origin): Waiver {
  const { vulnerability = '', license, justification, until } = content
  const library = pattern(content.library)
  const reason = plain(content.reason)
  const base = { library, reason, until, origin }
  if (license !== undefined) return { ...base, license: pattern(license) }
  const { state = 'in_triage' } = content
  return { ...base, vulnerability, state, justification }
}

/** Exact but for whitespace, as in a condition: names may have joiners. */
function pattern(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
