import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { actionWithProject, type BuiltAction } from '../support/built-action.ts'

/** A step of a recipe that uses this action. */
interface Step {
  /** The recipe, and which of its steps: `Keep an SBOM 1`. */
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
}

interface Job {
  readonly steps?: readonly { uses?: string; with?: Record<string, string> }[]
}

/** Played with their own worlds in `scanners`, `delete`, `cleanup` and `portfolio`; of the policy, `policy` plays the parts. */
const elsewhere = /After the|Delete the project|A portfolio|Clean up|One policy/

function recipeSteps(): Step[] {
  const path = join(import.meta.dirname, '../../docs/recipes.md')
  const [, ...sections] = readFileSync(path, 'utf8').split(/^## /m)
  return sections
    .filter((section) => !elsewhere.test(section))
    .flatMap((section) => {
      const title = section.slice(0, section.indexOf('\n'))
      const blocks = [...section.matchAll(/```yaml\n([\s\S]*?)```/g)]
      const steps = blocks.flatMap(([, yaml = '']) => stepsOf(parse(yaml)))
      return steps
        .filter(({ uses }) => uses?.startsWith('OWNER/mend-project-action@'))
        .map((step, at) => ({
          name: `${title} ${at + 1}`,
          inputs: step.with ?? {},
        }))
    })
}

function stepsOf(block: unknown) {
  if (Array.isArray(block)) return block as NonNullable<Job['steps']>
  const { jobs = {} } = block as { jobs?: Record<string, Job> }
  return Object.values(jobs).flatMap(({ steps = [] }) => steps)
}

const scanned = (action: BuiltAction) => ({
  'whitesource/scanProjectDetails.json': JSON.stringify({
    projects: [...action.world.projects.values()].map(({ name, token }) => ({
      projectName: name,
      projectToken: token,
    })),
  }),
})

/** What the expressions of the recipes stand for; another one fails the test. */
function valuesOf({ keys }: BuiltAction): Readonly<Record<string, string>> {
  return {
    'secrets.MEND_USER_KEY': keys['user-key'],
    'secrets.MEND_ORG_TOKEN': keys['org-token'],
    'github.event.repository.name': 'web',
    'github.ref_name': 'main',
    'github.base_ref': 'main',
    'matrix.organization': 'web',
    'matrix.part': 'web',
    // The first release has none before it.
    'steps.last.outputs.report': '',
    "steps.last.outputs.report && 'new-critical > 0' || ''": '',
    "steps.last.outputs.report && 'removed-libraries > 90%' || ''": '',
  }
}

async function play({ inputs }: Step) {
  const action = await actionWithProject()
  const values = valuesOf(action)
  const filled = Object.entries(inputs).map(([name, text]) => [
    name,
    String(text).replace(/\$\{\{ (.+?) \}\}/g, (_, key: string) => {
      const value = values[key]
      if (value === undefined) throw new Error(`no value for ${key}`)
      return value
    }),
  ])
  const { operation = 'sync', ...given } = Object.fromEntries(filled)
  const companyFile = given['ca-certificate'] ? { 'ca-certificate': '' } : {}
  return action.run(
    operation,
    { ...given, ...companyFile, 'server-url': action.url },
    { checkout: scanned(action) },
  )
}

describe('the recipes', () => {
  const steps = recipeSteps()

  it.each(steps)('$name runs as shown', async (step) => {
    const { outputs, log } = await play(step)
    expect({ log, result: outputs['result'] }).toEqual({
      log,
      result: 'passed',
    })
  })

  it('are found', () => {
    expect(steps.length).toBeGreaterThan(10)
  })
})
