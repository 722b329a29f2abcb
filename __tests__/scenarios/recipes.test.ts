import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { actionWithProject, type BuiltAction } from '../support/built-action.ts'
import { githubApi } from '../support/github-api.ts'
import {
  type ExampleStep,
  isOurs,
  sectionsOf,
  stepsIn,
  withValues,
} from '../support/recipes.ts'

/** Recipes that need a world of their own: the test that plays them word for word. */
const elsewhere: Readonly<Record<string, string>> = {
  'After the Mend CLI': 'scanners',
  'After the Unified Agent': 'scanners',
  'One policy for the organization': 'policy-recipe',
  'Delete the project of a deleted branch': 'delete',
  'A portfolio every night': 'portfolio',
  'Clean up every week': 'cleanup',
}

/** A recipe that goes is missed. */
const askedFor = [
  ...Object.keys(elsewhere),
  'A pull request against main',
  'A release against the last release',
  "Show Mend's findings in code scanning",
  'Keep an SBOM',
  'Wait beside the build',
  'Send a message',
  'A self-hosted runner behind a proxy',
  'GitHub Enterprise Server',
  'Forks and Dependabot',
  'Several organizations of Mend',
  'A monorepo',
]

const pages = ['README.md', 'docs/recipes.md', 'docs/github.md']
const played = pages
  .flatMap(sectionsOf)
  .filter(({ heading }) => !(heading in elsewhere))
  .flatMap(({ page, heading, blocks }) =>
    blocks
      .flatMap(stepsIn)
      .filter(isOurs)
      .map((step, at) => ({ name: `${page}: ${heading} ${at + 1}`, step })),
  )

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
    // The first release has none before it; `recipe-scripts` plays the second.
    'steps.last.outputs.report': '',
    "steps.last.outputs.report && 'new-critical > 0' || ''": '',
    "steps.last.outputs.report && 'removed-libraries > 90%' || ''": '',
  }
}

async function play(step: ExampleStep) {
  const action = await actionWithProject()
  action.addScan('FINISHED')
  const github = await githubApi()
  const values = valuesOf(action)
  const filled = Object.entries(step.with ?? {}).map(([name, text]) => [
    name,
    withValues(text, values),
  ])
  const { operation = 'sync', ...given } = Object.fromEntries(filled)
  const companyFile = given['ca-certificate'] ? { 'ca-certificate': '' } : {}
  return action.run(
    operation,
    { ...given, ...companyFile, 'server-url': action.url },
    { checkout: scanned(action), env: github.env },
  )
}

describe('the recipes', () => {
  it('are all in the table at the top of their page', () => {
    const [top, ...sections] = sectionsOf('docs/recipes.md')
    expect(sections.length).toBeGreaterThan(15)
    for (const { heading } of sections)
      expect(top?.text).toContain(`[${heading}](#`)
  })

  it('are there for what people ask for', () => {
    const headings = sectionsOf('docs/recipes.md').map((one) => one.heading)
    expect(headings).toEqual(expect.arrayContaining(askedFor))
  })

  it.each(played)('$name runs as shown', async ({ step }) => {
    const { outputs, log } = await play(step)
    expect({ log, result: outputs['result'] }).toEqual({
      log,
      result: 'passed',
    })
  })

  it('are found', () => {
    expect(played.length).toBeGreaterThan(18)
  })

  it.each(Object.entries(elsewhere))('%s is played by %s', (heading, name) => {
    const found = sectionsOf('docs/recipes.md').map((one) => one.heading)
    expect(found).toContain(heading)
    const path = join(import.meta.dirname, `${name}.test.ts`)
    expect(readFileSync(path, 'utf8')).toContain(heading)
  })
})
