import { describe, expect, it } from '@jest/globals'
import type { InputName } from '../../../src/operations/inputs/schema.ts'
import type { CheckLine } from '../../../src/operations/result/checked.ts'
import {
  type HarnessOptions,
  operationHarness,
  recordRoundTrips,
} from '../../support/operation-harness.ts'

const wrong = 'b'.repeat(64)

/** A product "web" with "web_main", and a user who administers it alone. */
function aCompany() {
  const stage = operationHarness()
  const { world, organization } = stage
  const product = world.addProduct(organization, 'web')
  const project = world.addProject(product, 'web_main')
  const productAdmin = world.addUser(
    'lead',
    'product administrator',
    [organization],
    [product],
  )
  const closed = world.addOrganization('Closed', false)
  const foreign = world.addOrganization('Globex')
  return {
    ...stage,
    product,
    project,
    productAdmin,
    closed,
    foreign,
    async check(
      raw: Partial<Record<InputName, string>> = {},
      options?: HarnessOptions,
    ) {
      const played = await stage.run({ operation: 'check', ...raw }, options)
      const lines = played.findings.checked?.lines ?? []
      const line = (title: string): CheckLine => {
        const found = lines.find((one) => one.title === title)
        if (!found) throw new Error(`there is no line ${title}`)
        return found
      }
      const of = (status: CheckLine['status']) =>
        lines.filter((one) => one.status === status).map(({ title }) => title)
      return { ...played, lines, line, of }
    },
  }
}

describe('check', () => {
  it('passes where everything is right, and lists all that it looked at in order', async () => {
    const { verdict, lines, of, findings } = await aCompany().check()
    expect(verdict).toEqual({ outcome: 'passed', reasons: [] })
    expect(lines.map(({ title }) => title)).toEqual([
      'Server',
      'Proxy',
      'DNS',
      'TCP',
      'TLS',
      'Mend API',
      'user-key',
      'org-token',
      'Region',
      'Names',
      'List products',
      'Product',
      'List projects',
      'Project',
      'Read project',
      'Wait for scans',
      'Write',
      'Metadata tags',
    ])
    expect(of('ok')).toHaveLength(lines.length - 1)
    expect(of('unknown')).toEqual(['Write'])
    expect(findings.checked).toMatchObject({
      product: 'web',
      project: 'web_main',
    })
  })

  it('sends reads alone, the keys only after the server has proved to be Mend, and what is independent at once', async () => {
    const stage = aCompany()
    const rounds: string[][] = []
    await stage.check({}, { wrap: recordRoundTrips(rounds) })
    expect(rounds).toEqual([
      ['getProjectState'],
      ['getOrganizationProductTags', 'getRequestState'],
      ['getProductProjectTags'],
      ['getProjectState'],
    ])
  })

  it('asks everything at once when it has tokens', async () => {
    const stage = aCompany()
    const rounds: string[][] = []
    await stage.check(
      {
        'product-token': stage.product.token,
        'project-token': stage.project.token,
      },
      { wrap: recordRoundTrips(rounds) },
    )
    expect(rounds).toHaveLength(2)
    expect(rounds[1]?.toSorted()).toEqual([
      'getOrganizationProductTags',
      'getProductProjectTags',
      'getProductTags',
      'getProjectState',
      'getProjectTags',
      'getRequestState',
    ])
  })

  it('creates nothing and says what would be created', async () => {
    const stage = aCompany()
    const { verdict, line } = await stage.check({
      'product-name': 'shop',
      'project-name': 'cart',
    })
    expect(verdict.outcome).toBe('passed')
    expect(line('Product').found).toContain('`shop` does not exist yet')
    expect(line('Project').found).toContain('`cart` does not exist yet')
    expect(stage.world.products.size).toBe(1)
    expect(stage.sent().filter((sent) => !sent.startsWith('get'))).toEqual([])
  })

  it('names the tags and names that would be used, and where they come from', async () => {
    const { line } = await aCompany().check(
      { 'metadata-tags': 'repository, branch, tag' },
      {
        repository: { fullName: 'acme/api', branch: 'main', event: 'push' },
      },
    )
    expect(line('Metadata tags').found).toBe(
      '`repository=acme/api`, `branch=main`; this run has no tag',
    )
    expect(line('Names').found).toBe(
      'product `api` (from the repository), project `api_main` (from the repository)',
    )
  })

  it('prints each line in the log, with the fix below it', async () => {
    const stage = aCompany()
    await stage.check({ 'product-name': 'WEB' })
    const log = stage.log.of('info')
    const at = log.findIndex((line) => line.startsWith('❌ Product '))
    expect(log[at]).toContain('"web" differs only in case')
    expect(log[at + 1]).toMatch(/^ +→ Write `product-name` exactly/)
  })

  it('never shows a key or a token', async () => {
    const stage = aCompany()
    const { findings } = await stage.check({
      'project-token': stage.project.token,
    })
    const shown = JSON.stringify(findings) + stage.log.lines.join('\n')
    for (const secret of [
      stage.user.key,
      stage.organization.token,
      stage.product.token,
      stage.project.token,
    ]) {
      expect(shown).not.toContain(secret)
    }
    expect(stage.log.masked).toContain(stage.project.token)
  })
})

describe('a check that fails', () => {
  it('gives one reason for each failed line: what was found, and the fix', async () => {
    const { verdict, lines } = await aCompany().check({
      'product-name': 'WEB',
      create: 'false',
    })
    const failed = lines.filter(({ status }) => status === 'failed')
    expect(verdict).toEqual({
      outcome: 'failed',
      reasons: failed.map(
        ({ title, found, fix }) => `${title}: ${found}. ${fix}`,
      ),
    })
    expect(verdict.reasons).toHaveLength(1)
  })

  it.each<
    [
      string,
      (
        stage: ReturnType<typeof aCompany>,
      ) => Partial<Record<InputName, string>>,
      string[],
      RegExp,
    ]
  >([
    [
      'a user key that is not known',
      () => ({ 'user-key': wrong }),
      ['user-key'],
      /64 hexadecimal digits, not accepted/,
    ],
    [
      'keys that are swapped',
      ({ user, organization }) => ({
        'user-key': organization.token,
        'org-token': user.key,
      }),
      ['user-key'],
      /is not swapped with `org-token`/,
    ],
    [
      'a user key that was cut',
      () => ({ 'user-key': 'abc' }),
      ['user-key'],
      /3 characters, but Mend's keys/,
    ],
    [
      'an organization that is not known',
      () => ({ 'org-token': wrong }),
      ['org-token'],
      /2015/,
    ],
    [
      'an organization that is closed',
      ({ closed }) => ({ 'org-token': closed.token }),
      ['org-token'],
      /2015/,
    ],
    [
      'an organization of others',
      ({ foreign }) => ({ 'org-token': foreign.token }),
      ['org-token'],
      /2007/,
    ],
    [
      'the same key twice',
      ({ user }) => ({ 'org-token': user.key }),
      ['org-token'],
      /the same value as `user-key`/,
    ],
    [
      'no user key',
      () => ({ 'user-key': '' }),
      ['user-key'],
      /required but empty/,
    ],
    [
      'no organization key',
      () => ({ 'org-token': '' }),
      ['org-token'],
      /required but empty/,
    ],
    [
      'a user who may not list products',
      ({ productAdmin }) => ({ 'user-key': productAdmin.key }),
      ['List products'],
      /Organization Administrator, or set `product-token`/,
    ],
    [
      'a product that differs in case',
      () => ({ 'product-name': 'Web' }),
      ['Product'],
      /No product is called exactly "Web", but "web" differs only in case/,
    ],
    [
      'a product that may not be created',
      () => ({ 'product-name': 'webb', create: 'false' }),
      ['Product', 'Project'],
      /There is no product "webb". The nearest name is "web". .*`create`/,
    ],
    [
      'a project that may not be created',
      () => ({ 'project-name': 'web_mian', create: 'false' }),
      ['Project'],
      /There is no project "web_mian". The nearest name is "web_main"/,
    ],
    [
      'an unknown product token',
      () => ({ 'product-token': wrong }),
      ['Product'],
      /does not know `product-token`/,
    ],
    [
      'an unknown project token',
      () => ({ 'project-token': wrong }),
      ['Project'],
      /does not know `project-token`/,
    ],
  ])(
    'because of %s fails on that line alone',
    async (_, raw, titles, reason) => {
      const stage = aCompany()
      const { verdict, of } = await stage.check(raw(stage))
      expect(verdict.outcome).toBe('failed')
      expect(of('failed')).toEqual(titles)
      expect(verdict.reasons[0]).toMatch(reason)
    },
  )

  it('because of a run without repository says which names to set', async () => {
    const { line, of } = await aCompany().check(
      {},
      { repository: { fullName: '', event: '' } },
    )
    expect(of('failed')).toEqual(['Names'])
    for (const title of ['Product', 'Project']) {
      expect(line(title).found).toBe('not judged: see Names')
    }
    expect(line('Names')).toMatchObject({
      status: 'failed',
      fix: 'Set `product-name` and `project-name`.',
    })
  })

  it('because of forks says that forks get no secrets', async () => {
    const { line } = await aCompany().check(
      { 'user-key': '' },
      {
        repository: {
          fullName: 'acme/web',
          event: 'pull_request',
          withoutSecrets: 'fork',
        },
      },
    )
    expect(line('user-key').fix).toContain('comes from a fork')
  })

  it('because the server is no Mend sends it no key, and still tells names and tags', async () => {
    const bodies: string[] = []
    const { of, line } = await aCompany().check(
      {},
      {
        wrap: () => async (body) => {
          bodies.push(body)
          return { status: 200, headers: {}, text: '<html>Login</html>' }
        },
      },
    )
    expect(bodies.join()).not.toContain('userKey')
    expect(of('failed')).toEqual(['Mend API'])
    expect(line('TLS').status).toBe('ok')
    expect(line('user-key').found).toContain(
      'not tried, because the server did not answer as Mend does',
    )
    expect(line('Metadata tags').status).toBe('ok')
  })

  it('because of a passing fault is asked again, as every read', async () => {
    const { verdict } = await aCompany().check(
      {},
      {
        faults: [
          { fault: { name: 'unavailable' } },
          {
            fault: { name: 'unavailable' },
            requestType: 'getProductProjectTags',
            times: 3,
          },
        ],
      },
    )
    expect(verdict.outcome).toBe('passed')
  })

  it('because one answer never comes still judges the others', async () => {
    const { of, line } = await aCompany().check(
      { retries: '0' },
      {
        faults: [
          {
            fault: { name: 'unavailable' },
            requestType: 'getProductProjectTags',
            times: 9,
          },
        ],
      },
    )
    expect(of('failed')).toEqual(['List projects'])
    expect(line('List projects').found).toContain('HTTP 503')
    expect(line('Wait for scans').status).toBe('ok')
  })
})

describe('a check of a wrong organization', () => {
  it('names no other server, where this one knows the user', async () => {
    const { line } = await aCompany().check({ 'org-token': wrong })
    expect(line('user-key').status).toBe('ok')
    expect(line('Region').found).toMatch(/knows the user key$/)
    expect(line('org-token').fix).toBe(
      'Use the API key of the organization (in Mend: Integrate, Organization, API key).',
    )
  })
})

describe('a check of a user who administers one product', () => {
  it('passes with the token of that product', async () => {
    const stage = aCompany()
    const { verdict, of, line } = await stage.check({
      'user-key': stage.productAdmin.key,
      'product-token': stage.product.token,
    })
    expect(verdict.outcome).toBe('passed')
    expect(of('warning')).toEqual(['org-token', 'List products'])
    expect(line('List products').fix).toMatch(/^Nothing has to be changed/)
  })

  it('needs no organization key with tokens and without a wait', async () => {
    const stage = aCompany()
    const { verdict, line } = await stage.check({
      'user-key': stage.productAdmin.key,
      'org-token': '',
      'product-token': stage.product.token,
      'project-token': stage.project.token,
      'wait-for': 'none',
    })
    expect(verdict.outcome).toBe('passed')
    expect(line('org-token')).toMatchObject({
      status: 'unknown',
      found: 'empty, and not needed here',
    })
    expect(line('user-key').status).toBe('ok')
  })
})

describe('the permissions of `github-token`', () => {
  const on = {
    'commit-status': 'mend',
    comment: 'always',
    'submit-dependencies': 'true',
  } as const
  const answer: HarnessOptions['permissions'] = async (wanted) =>
    wanted.map((permission) => ({
      permission,
      status: 'unseen',
      because: 'nobody knows',
    }))

  it.each<[Partial<Record<InputName, string>>, string[]]>([
    [on, ['Commit status', 'Comment', 'Dependency snapshot']],
    [{ 'commit-status': 'mend' }, ['Commit status']],
    [{ comment: 'on-change' }, ['Comment']],
    [{ 'submit-dependencies': 'true' }, ['Dependency snapshot']],
  ])('are looked at for the inputs that are on: %j', async (raw, titles) => {
    const { lines } = await aCompany().check(raw, { permissions: answer })
    expect(lines.slice(-titles.length).map(({ title }) => title)).toEqual(
      titles,
    )
    expect(lines.at(-titles.length - 1)?.title).toBe('Metadata tags')
  })

  it.each([
    ['granted', 'ok', '`github-token` has `contents: write`: why'],
    ['missing', 'warning', '`github-token` lacks `contents: write`: why'],
    ['unseen', 'unknown', '`contents: write` cannot be seen: why'],
  ] as const)('that are %s do not fail it', async (status, line, found) => {
    const permission = 'contents: write'
    const because = 'why'
    const { verdict, lines } = await aCompany().check(
      { 'submit-dependencies': 'true' },
      { permissions: async () => [{ permission, status, because }] },
    )
    expect(verdict.outcome).toBe('passed')
    expect(lines.at(-1)).toMatchObject({ status: line, found })
  })
})
