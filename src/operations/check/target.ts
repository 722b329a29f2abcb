import type { ListedObject } from '../../domain/project.ts'
import { phaseWords } from '../../domain/scan/project-state.ts'
import type { CheckLine } from '../result/checked.ts'
import { looksUpProducts, targetOf } from '../target/target.ts'
import type { Examined } from './answers.ts'
import { organizationRefusal, userStanding } from './credentials.ts'
import { objectLine } from './objects.ts'
import { notAsked, refused } from './refused.ts'

/** Product and project: there, to be created, ambiguous; and the rights on them. */
export function targetLines(examined: Examined): CheckLine[] {
  const { inputs, repository, answers } = examined
  const { product, project } = targetOf(inputs, repository)
  return [
    productsLine(examined),
    product
      ? objectLine(
          'product',
          product,
          answers.product,
          answers.products,
          examined,
        )
      : {
          title: 'Product',
          status: 'unknown',
          found: 'not needed: `project-token` stands alone',
        },
    projectsLine(examined),
    objectLine('project', project, answers.project, answers.projects, examined),
    readLine(examined),
    scanLine(examined),
    {
      title: 'Write',
      status: 'unknown',
      found:
        'not tried, because check changes nothing; to create a product Mend wants the role Organization Administrator, to tag a role on the project',
    },
  ]
}

function productsLine(examined: Examined): CheckLine {
  const title = 'List products'
  const { answers, inputs } = examined
  const given = answers.products
  if (!given) return notAsked(title, examined, 'needs `org-token`')
  if (given.ok) return listed(title, given.value, 'product')
  const closed = userStanding(examined) === 'accepted'
  const line = refused(title, given.failure, examined, looksUpProducts(inputs))
  if (!closed || line.status === 'unknown') return line
  return {
    ...line,
    fix: 'Give the user of `user-key` the role Organization Administrator, or set `product-token`.',
  }
}

function projectsLine(examined: Examined): CheckLine {
  const title = 'List projects'
  const given = examined.answers.projects
  if (!given) return notAsked(title, examined, 'there is no product to look in')
  if (given.ok) return listed(title, given.value, 'project')
  const { inputs, answers } = examined
  if (answers.product && !answers.product.ok) {
    return { title, status: 'unknown', found: 'not told: see Product' }
  }
  return refused(title, given.failure, examined, !inputs.projectToken)
}

function listed(
  title: string,
  rows: readonly ListedObject[],
  kind: string,
): CheckLine {
  const count = rows.length === 1 ? `1 ${kind}` : `${rows.length} ${kind}s`
  return { title, status: 'ok', found: `allowed, ${count}` }
}

function readLine(examined: Examined): CheckLine {
  const title = 'Read project'
  const given = examined.answers.state
  if (!given)
    return notAsked(title, examined, 'there is no project to read yet')
  const { project } = examined.answers
  if (project && !project.ok) {
    return { title, status: 'unknown', found: 'not told: see Project' }
  }
  if (!given.ok) return refused(title, given.failure, examined, true)
  const { lastProcess, inProgress } = given.value
  const what = inProgress ? 'in progress' : 'last process'
  const last = lastProcess ? `, ${what}: ${phaseWords(lastProcess)}` : ''
  return { title, status: 'ok', found: `allowed${last}` }
}

/** Mend answers a wrong organization as it answers an unknown scan. */
function mayWait(title: string, { answers }: Examined): CheckLine {
  return organizationRefusal(answers)
    ? { title, status: 'unknown', found: 'not told: see `org-token`' }
    : { title, status: 'ok', found: 'allowed' }
}

function scanLine(examined: Examined): CheckLine {
  const title = 'Wait for scans'
  const given = examined.answers.scan
  if (!given) return notAsked(title, examined, 'needs `org-token`')
  if (given.ok) return mayWait(title, examined)
  const needed = examined.inputs.waitFor !== 'none'
  return refused(title, given.failure, examined, needed)
}
