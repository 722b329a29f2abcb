import type { FailureFacts } from '../domain/failure.ts'
import { encodedForms } from '../domain/text/redact.ts'
import type { EnsuredObject } from '../operations/result/ensured.ts'
import type { Result, TargetResult } from '../operations/result/result.ts'

/** Shorter ones are no token of Mend's, and would tear holes into words. */
const shortestToken = 12

/**
 * The result without its tokens and these secrets in any text: a server that
 * quotes a token in a refusal must not bring it into a file, which the runner
 * does not mask.
 */
export function redactResult(
  result: Result,
  secrets: readonly string[] = [],
): Result {
  const { targets } = result
  const tokens = [result, ...(targets ?? [])].flatMap(({ ensured }) => [
    ensured?.product?.token ?? '',
    ensured?.project.token ?? '',
  ])
  const hide = redactor([...tokens, ...secrets])
  return {
    ...result,
    ...hidden(result, hide),
    ...(targets && {
      targets: targets.map((target) => ({
        ...target,
        ...hidden(target, hide),
        name: hide(target.name),
      })),
    }),
  }
}

type Told = Omit<TargetResult, 'name'>

function hidden({ ensured, tagged, reasons, failure }: Told, hide: Hide) {
  return {
    ...(ensured && { ensured: hideNames(ensured, hide) }),
    ...(tagged && {
      tagged: {
        objects: tagged.objects.map((object) => ({
          ...object,
          name: hide(object.name),
          failures: object.failures.map((failure) => ({
            ...failure,
            message: hide(failure.message),
          })),
        })),
      },
    }),
    reasons: reasons.map(hide),
    failure: failure && hideFacts(failure, hide),
  }
}

type Hide = (text: string) => string

/** Takes these secrets out of a text, however they are encoded in it. */
export function redactor(secrets: readonly string[]): Hide {
  const forms = secrets
    .filter((secret) => secret.length >= shortestToken)
    .flatMap(encodedForms)
  return (text) =>
    forms.reduce((kept, form) => kept.replaceAll(form, '***'), text)
}

function hideNames(ensured: NonNullable<Result['ensured']>, hide: Hide) {
  const named = (object: EnsuredObject) => ({
    ...object,
    name: hide(object.name),
  })
  return {
    product: ensured.product && named(ensured.product),
    project: named(ensured.project),
  }
}

function hideFacts(facts: FailureFacts, hide: Hide): FailureFacts {
  return {
    what: hide(facts.what),
    said: facts.said && hide(facts.said),
    why: facts.why && hide(facts.why),
    fix: facts.fix && hide(facts.fix),
  }
}
