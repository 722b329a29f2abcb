import type { ListedObject } from '../../domain/project.ts'
import { phaseWords } from '../../domain/scan/project-state.ts'
import { counted } from '../../domain/text/counted.ts'
import type { CheckLine } from '../result/checked.ts'
import { looksUpProducts, targetOf } from '../target/target.ts'
import type { Examined } from './answers.ts'
import { organizationRefusal, userKeyStatus } from './credentials.ts'
import { ok, unknown } from './line.ts'
import { objectLine } from './objects.ts'
import { notAsked, refusalLine, seeLine } from './refusal.ts'

/** Product and project: existing, to be created, ambiguous; and the rights on them. */
export function targetLines(examined: Examined): CheckLine[] {
  const { product, project } = targetOf(examined)
  return [
    productsLine(examined),
    product
      ? objectLine('product', product, examined)
      : unknown('Product', 'not needed: only `project-token` is given'),
    projectsLine(examined),
    objectLine('project', project, examined),
    readLine(examined),
    scanLine(examined),
    unknown(
      'Write',
      'not tried, because check changes nothing; creating a product needs the role Organization Administrator, tagging needs a role on the project',
    ),
  ]
}

function productsLine(examined: Examined): CheckLine {
  const title = 'List products'
  const { answers, inputs } = examined
  const reply = answers.products
  if (!reply) return notAsked(title, examined, 'needs `org-token`')
  if (reply.ok) return listed(title, reply.value, 'product')
  const essential = looksUpProducts(inputs)
  const line = refusalLine(title, reply.failure, examined, essential)
  const lacksRole = userKeyStatus(examined) === 'accepted'
  if (!lacksRole || line.status === 'unknown') return line
  return {
    ...line,
    fix: essential
      ? 'Give the user of `user-key` the role Organization Administrator, or set `product-token`.'
      : 'Nothing has to be changed for this target: its product is not looked up by name.',
  }
}

function projectsLine(examined: Examined): CheckLine {
  const title = 'List projects'
  const { answers, inputs } = examined
  const reply = answers.projects
  if (!reply) return notAsked(title, examined, 'the product is not known')
  if (reply.ok) return listed(title, reply.value, 'project')
  if (answers.product && !answers.product.ok) return seeLine(title, 'Product')
  return refusalLine(title, reply.failure, examined, !inputs.projectToken)
}

function listed(
  title: string,
  rows: readonly ListedObject[],
  kind: string,
): CheckLine {
  return ok(title, `allowed, ${counted(rows.length, kind)}`)
}

function readLine(examined: Examined): CheckLine {
  const title = 'Read project'
  const { state: reply, project } = examined.answers
  if (!reply) {
    return notAsked(title, examined, 'the project is not known')
  }
  if (project && !project.ok) return seeLine(title, 'Project')
  if (!reply.ok) return refusalLine(title, reply.failure, examined, true)
  const { lastProcess, inProgress } = reply.value
  const what = inProgress ? 'in progress' : 'last process'
  const last = lastProcess ? `, ${what}: ${phaseWords(lastProcess)}` : ''
  return ok(title, `allowed${last}`)
}

function scanLine(examined: Examined): CheckLine {
  const title = 'Wait for scans'
  const reply = examined.answers.scan
  if (!reply) return notAsked(title, examined, 'needs `org-token`')
  if (!reply.ok) {
    const essential = examined.inputs.waitFor !== 'none'
    return refusalLine(title, reply.failure, examined, essential)
  }
  // Mend gives the same answer for a wrong organization as for an unknown scan.
  return organizationRefusal(examined.answers)
    ? seeLine(title, '`org-token`')
    : ok(title, 'allowed')
}
