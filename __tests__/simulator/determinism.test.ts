import { describe, expect, it } from '@jest/globals'
import { requestTypes } from '../../src/mend/catalogue/index.ts'
import {
  type ManualClock,
  manualClock,
} from '../../src/simulator/model/clock.ts'
import { respond } from '../../src/simulator/respond.ts'
import { type Acme, acme } from '../../src/simulator/seed/acme.ts'

/** The answers to one request of each type. */
function answersTo(
  { world, organization, admin, project }: Acme,
  clock: ManualClock,
) {
  const target = project('checkout_main')
  const scan = world.startScan(target)
  const [keyUuid] = target.contents.libraries.keys()
  const all = {
    userKey: admin.key,
    orgToken: organization.token,
    productToken: target.product.token,
    projectToken: target.token,
    requestToken: scan.token,
    productName: 'New',
    projectName: 'new_main',
    tagKey: 'team',
    tagValue: 'new',
    keyUuid,
    action: 'ENABLED',
  }
  const reads = requestTypes.filter((type) => !type.startsWith('delete'))
  return [...reads, 'deleteProject', 'deleteProduct'].map((requestType) => {
    clock.advance(3_000)
    return respond(world, JSON.stringify({ requestType, ...all })).text
  })
}

function answersFor(seed: number): string[] {
  const clock = manualClock()
  return answersTo(acme({ seed, clock }), clock)
}

describe('two worlds', () => {
  it('with the same seed give the same answers byte for byte', () => {
    const answers = answersFor(1)
    expect(answers).toHaveLength(requestTypes.length)
    expect(answers.filter((text) => text.includes('errorCode'))).toEqual([])
    expect(answersFor(1)).toEqual(answers)
  })

  it('with different seeds have different tokens, but the same names', () => {
    const [one, two] = [acme({ seed: 1 }), acme({ seed: 2 })]
    const names = ({ world }: Acme) =>
      [...world.projects.values()].map(({ name }) => name)
    expect(names(one)).toEqual(names(two))
    expect(one.admin.key).not.toBe(two.admin.key)
    expect([...one.world.projects.keys()]).not.toEqual([
      ...two.world.projects.keys(),
    ])
  })
})
