import { readRegularExpression } from '../../domain/text/regular-expression.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handlers } from './handler.ts'

export const notifications = {
  setProjectSetupNotificationConfig(caller, { action, ...patterns }) {
    const organization = caller.administered()
    const { projectTagKeyRegex, projectTagValueRegex } = patterns
    if (action === 'CUSTOM') {
      checkPatterns({ projectTagKeyRegex, projectTagValueRegex })
    }
    organization.notification = {
      action,
      tagKeyRegex: projectTagKeyRegex,
      tagValueRegex: projectTagValueRegex,
    }
    return {
      message:
        'Successfully changed project setup completion notification configuration',
    }
  },
} satisfies Partial<Handlers>

/** “Must be a formatted regex valid string”, in Mend a Java one; CUSTOM needs both. */
function checkPatterns(patterns: Readonly<Record<string, string | undefined>>) {
  const entries = Object.entries(patterns)
  const missing = entries.filter(([, pattern]) => pattern === undefined)
  if (missing.length > 0) throw refusals.missing(missing.map(([name]) => name))
  for (const [name, pattern] of entries) {
    if (
      pattern !== undefined &&
      readRegularExpression(pattern).kind === 'invalid'
    ) {
      throw refusals.invalid(name)
    }
  }
}
