import { describe, expect, it } from '@jest/globals'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import type { World } from '../../src/simulator/model/world.ts'
import { actionHarness } from '../support/action-harness.ts'
import {
  everyFormat,
  everyOperation,
  pasteKeys,
  tokensOf,
} from '../support/pasted-keys.ts'
import { secretsIn } from '../support/secrets.ts'

/** A scan of `web_main`, another project to compare with, and keys pasted everywhere. */
function leakyWorld(deviations: Deviations = {}) {
  const { world, user, organization, addProject, run } =
    actionHarness(deviations)
  const project = addProject({ team: 'web' })
  world.addProject(project.product, 'base', { contents: project.contents })
  world.startScan(project)
  const [userKey, orgToken] = [user.key, organization.token]
  pasteKeys(world, project, [userKey, orgToken])
  return { userKey, orgToken, world, organization, project, run }
}

function expectNoSecret(world: World, everything: string): void {
  expect(secretsIn(world).filter((text) => everything.includes(text))).toEqual(
    [],
  )
  expect(everything.length).toBeGreaterThan(500)
}

/** The page needs a build; the scenarios read it. */
const formats = { 'report-formats': everyFormat.replace(' html,', '') }

describe('keys that Mend’s own data repeat', () => {
  it.each(everyOperation)(
    'appear nowhere in %s with %j',
    async (operation, inputs) => {
      const { world, run } = leakyWorld()
      const ran = await run({ operation, ...formats, ...inputs })
      expectNoSecret(world, ran.everything)
    },
  )

  it.each(everyOperation.filter(([, { select }]) => !select))(
    'appear nowhere in %s with %j when product and project have them as names',
    async (operation, inputs) => {
      const { world, organization, userKey, project, run } = leakyWorld()
      const product = world.addProduct(organization, userKey)
      const named = world.addProject(product, organization.token, {
        contents: project.contents,
      })
      const wanted = { operation, ...formats, ...inputs, ...tokensOf(named) }
      const ran = await run(wanted)
      expectNoSecret(world, ran.everything)
    },
  )

  it.each(everyOperation)(
    'appear nowhere in %s with %j when they are the tokens of product and project',
    async (operation, inputs) => {
      const { world, userKey, orgToken, project, run } = leakyWorld()
      const { product } = project
      world.products.set(orgToken, Object.assign(product, { token: orgToken }))
      world.projects.set(userKey, Object.assign(project, { token: userKey }))
      product.projects.set(userKey, project)
      const ran = await run({ operation, ...formats, ...inputs })
      expectNoSecret(world, ran.everything)
    },
  )

  it.each([
    ['ensure', { 'product-name': 'KEY', 'project-name': 'KEY' }],
    ['ensure', { 'project-name': 'KEY', create: 'false' }],
    ['tag', { tags: 'leak=KEY\nKEY=x', 'remove-tags': 'KEY' }],
    ['report', { 'fail-on': 'library matches KEY\nlicense in KEY' }],
    ['report', { 'fail-on': 'KEY' }],
    ['compare', { baseline: 'project-name=KEY' }],
    ['compare', { baseline: 'KEY' }],
    ['list-tags', { scope: 'organization-projects', select: 'name=KEY' }],
    ['library', { library: 'KEY' }],
    ['delete', { confirm: 'KEY' }],
    ['KEY', { timeout: 'KEY', 'server-url': 'KEY' }],
  ])(
    'appear nowhere in %s when the inputs %j repeat them',
    async (operation, inputs) => {
      const { world, userKey, run } = leakyWorld()
      const raw = { operation, ...formats, ...inputs }
      const filled = Object.entries(raw).map(([name, value]) => [
        name,
        value.replaceAll('KEY', userKey),
      ])
      const ran = await run(Object.fromEntries(filled))
      expectNoSecret(world, ran.everything)
    },
  )

  it('still address a project that has one as its token', async () => {
    const { world, userKey, project, run } = leakyWorld()
    world.projects.set(userKey, Object.assign(project, { token: userKey }))
    const { outputs } = await run({ operation: 'report' })
    expect(outputs).toMatchObject({
      result: 'passed',
      'library-count': '12',
      'project-token': userKey,
    })
  })

  it('appear nowhere as the bare value of a tag that is called like a token', async () => {
    const { world, userKey, project, run } = leakyWorld({ scalarTags: true })
    for (const name of ['token', 'projectToken', 'keyUuid']) {
      project.tags.set(name, [userKey])
    }
    const tags = 'token=new\nprojectToken=new'
    for (const operation of ['list-tags', 'tag']) {
      const { everything } = await run({ operation, tags })
      expectNoSecret(world, everything)
    }
    expect(project.tags.get('token')).toEqual([userKey, 'new'])
  })

  it('stay in Mend, while what stands beside them is changed', async () => {
    const { userKey, project, run } = leakyWorld()
    const before = new Map(project.tags)
    const { outputs, requests } = await run({
      operation: 'tag',
      tags: 'leak=new',
      'remove-tags': [...before.keys()]
        .filter((key) => key !== 'leak')
        .join('\n'),
      'metadata-tags': 'none',
    })
    expect(project.tags.get('leak')).toEqual([userKey, 'new'])
    expect(outputs).toMatchObject({
      result: 'passed',
      'tags-added': '1',
      'tags-removed': '2',
      'tags-unchanged': '0',
    })
    expect(requests.map(({ summary }) => summary)).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags web',
      'saveProjectTag web_main leak=new',
      expect.stringMatching(
        /^removeProjectTag web_main (leak=harmless|team=web)$/,
      ),
      expect.stringMatching(
        /^removeProjectTag web_main (leak=harmless|team=web)$/,
      ),
    ])
  })

  it('are reported by tag key, once, with what to do', async () => {
    const { run } = leakyWorld()
    const { everything } = await run({ operation: 'sync', 'wait-for': 'none' })
    const warnings = everything
      .split('\n')
      .filter((line) =>
        line.startsWith('warning: The tag "leak" of "web_main"'),
      )
    expect(warnings).toEqual([
      'warning: The tag "leak" of "web_main" contains this run\'s `user-key` or `org-token`, shown as [redacted-secret]. It is never matched, saved or removed. Remove it in Mend, and change the secret.',
    ])
    expect(everything).toContain('warning: The name "old [redacted-secret]"')
    expect(everything).toContain(
      "warning: Mend's answer to Get Project Inventory contains this run's",
    )
  })
})
