import { describe, expect, it } from '@jest/globals'
import { createClient, type Mend } from '../../../src/mend/client.ts'
import { fakeTransport, type Step, says } from '../../support/fake-transport.ts'
import { recordingLog } from '../../support/recording-log.ts'
import { virtualClock } from '../../support/virtual-clock.ts'

function client(...script: Step[]): Mend {
  return createClient({
    transport: fakeTransport(...script).send,
    userKey: 'a'.repeat(64),
    orgToken: 'Our-Org-Key',
    version: '1.2.3',
    retries: 0,
    deadlineMs: 300_000,
    server: 'https://saas.mend.io',
    dryRun: false,
    clock: virtualClock(),
    log: recordingLog(),
    signal: new AbortController().signal,
  })
}

const product = { productToken: 'p1' }
const project = { projectToken: 'j1' }
const tag = { tagKey: 'a', tagValue: '1' }
const rows = (field: string, token: string) =>
  says({ [field]: [{ name: 'web', token, tags: {} }] })
const refusal = says({ errorCode: 5001, errorMessage: 'User is not allowed' })

type Call = (mend: Mend) => Promise<unknown>

/** Reads that show that the keys and the tokens are right. */
const reads = {
  products: {
    call: (mend) => mend.call('getOrganizationProductTags', {}),
    answer: rows('productTags', 'p1'),
  },
  projects: {
    call: (mend) => mend.call('getProductProjectTags', product),
    answer: rows('projectTags', 'j1'),
  },
  project: {
    call: (mend) => mend.call('getProjectTags', project),
    answer: rows('projectTags', 'j1'),
  },
  otherProject: {
    call: (mend) => mend.call('getProjectTags', { projectToken: 'j2' }),
    answer: rows('projectTags', 'j2'),
  },
  createdProject: {
    call: (mend) =>
      mend.call('createProject', { ...product, projectName: 'web' }),
    answer: says({ projectToken: 'j1' }),
  },
} satisfies Record<string, { call: Call; answer: Step }>

type Read = keyof typeof reads

const createProduct: Call = (mend) =>
  mend.call('createProduct', { productName: 'web' })
const saveTag: Call = (mend) =>
  mend.call('saveProjectTag', { ...project, ...tag })

async function adviceAfter(names: readonly Read[], change: Call) {
  const before = names.map((name) => reads[name])
  const mend = client(...before.map(({ answer }) => answer), refusal)
  for (const { call } of before) await call(mend)
  const error = await change(mend).catch((thrown: Error) => thrown)
  return String(error)
}

describe('a change that is refused although its object was just read', () => {
  it.each<[string, readonly Read[], Call, string]>([
    [
      'createProduct',
      ['products'],
      createProduct,
      'this organization but not create products in it: this needs the role Organization Administrator.',
    ],
    [
      'deleteProduct',
      ['products'],
      (mend) => mend.call('deleteProduct', product),
      'this product but not delete it: this needs the role Organization Administrator.',
    ],
    [
      'saveProductTag',
      ['products'],
      (mend) => mend.call('saveProductTag', { ...product, ...tag }),
      'this product but not tag it: this needs a role on it.',
    ],
    [
      'removeProductTag',
      ['projects'],
      (mend) => mend.call('removeProductTag', { ...product, ...tag }),
      'this product but not remove its tags: this needs a role on it.',
    ],
    [
      'createProject',
      ['products'],
      reads.createdProject.call,
      "this product but not create projects in it: this needs an administrator's role on it.",
    ],
    [
      'deleteProject',
      ['projects'],
      (mend) => mend.call('deleteProject', { ...product, ...project }),
      "this project but not delete it: this needs an administrator's role on its product.",
    ],
    [
      'saveProjectTag',
      ['project'],
      saveTag,
      'this project but not tag it: this needs a role on it.',
    ],
    [
      'saveProjectTag, the project being our own,',
      ['createdProject'],
      saveTag,
      'this project but not tag it: this needs a role on it.',
    ],
    [
      'removeProjectTag',
      ['projects'],
      (mend) => mend.call('removeProjectTag', { ...project, ...tag }),
      'this project but not remove its tags: this needs a role on it.',
    ],
    [
      'setProjectSetupNotificationConfig',
      ['products'],
      (mend) =>
        mend.call('setProjectSetupNotificationConfig', { action: 'ENABLED' }),
      'this organization but not set its notification rule: this needs the role Organization Administrator.',
    ],
  ])('%s after %j lacks a role', async (_, names, change, words) => {
    const text = await adviceAfter(names, change)
    expect(text).toContain(`The user of \`user-key\` may read ${words}`)
    expect(text).toContain('Give that user the role in Mend')
    expect(text).not.toMatch(/region|wrong|server-url|token`/)
  })
})

describe('a refusal of which nothing is known', () => {
  it.each<[string, Call, string]>([
    [
      'the list of products',
      reads.products.call,
      'Check that `user-key` and `org-token` are right and not swapped. This request needs the role Organization Administrator, unless Mend lets the user list the products. If it does not, set `product-token` instead of `product-name`.',
    ],
    [
      "the organization's projects",
      (mend) => mend.call('getOrganizationProjectTags', {}),
      'Check that `user-key` and `org-token` are right and not swapped. This request needs the role Organization Administrator.',
    ],
    [
      'the state of a scan',
      (mend) => mend.call('getRequestState', { requestToken: 'r1' }),
      "Check that `user-key` and `org-token` are right and not swapped. This request needs an administrator's role on the product.",
    ],
    [
      'the projects of a product',
      reads.projects.call,
      'Check `user-key`. Check `product-token`, if set. This request needs a role on the product.',
    ],
    [
      'the inventory',
      (mend) => mend.call('getProjectInventory', project),
      'Check `user-key`. Check `project-token`, if set. This request needs a role on the product or the project.',
    ],
    [
      'a tag',
      saveTag,
      'Check `user-key`. Check `project-token`, if set. This request needs a role on the project.',
    ],
    [
      'the deletion of a project',
      (mend) => mend.call('deleteProject', { ...product, ...project }),
      "Check `user-key`. Check `product-token` and `project-token`, if set. This request needs an administrator's role on the project's product.",
    ],
    [
      'the notification rule',
      (mend) =>
        mend.call('setProjectSetupNotificationConfig', { action: 'ENABLED' }),
      'Check that `user-key` and `org-token` are right and not swapped. This request needs the role Organization Administrator.',
    ],
  ])('of %s names the inputs and the role', async (_, call, words) => {
    expect(await adviceAfter([], call)).toContain(
      `gives the same answer to all of these. ${words} This step asked `,
    )
  })
})

describe('a change of which less is known', () => {
  it.each<[string, readonly Read[], Call]>([
    ['nothing was read', [], saveTag],
    ['only another project was read', ['otherProject'], saveTag],
    ['the organization was not read', ['project'], createProduct],
  ])(
    'keeps the advice about keys and regions: %s',
    async (_, names, change) => {
      const text = await adviceAfter(names, change)
      expect(text).toContain('A key or token is wrong or belongs to another')
      expect(text).toContain('https://saas.mend.io, and keys work only in')
    },
  )

  it('keeps it for a read', async () => {
    const text = await adviceAfter(['project'], reads.project.call)
    expect(text).toContain('A key or token is wrong')
  })

  it('names no wrong key or region for an organization that was just read', async () => {
    const closed = says({ errorCode: 2015, errorMessage: 'Inactive' })
    const mend = client(reads.products.answer, closed)
    await reads.products.call(mend)
    await expect(createProduct(mend)).rejects.toThrow(
      /The organization is inactive\. Ask an administrator of the organization\.$/,
    )
  })

  it('keeps the advice about other refusals', async () => {
    const taken = says({ errorCode: 2001, errorMessage: 'Occupied' })
    const mend = client(reads.products.answer, taken)
    await reads.products.call(mend)
    await expect(createProduct(mend)).rejects.toThrow(
      'A product with this name exists, but the user cannot see it.',
    )
  })
})
