import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  catalogue,
  type RequestType,
  requestTypes,
} from '../../src/mend/catalogue/index.ts'
import { contentsOf } from '../../src/simulator/model/contents.ts'
import type { Deviations } from '../../src/simulator/model/deviations.ts'
import { scripts } from '../../src/simulator/model/scan-scripts.ts'
import { respond } from '../../src/simulator/respond.ts'
import { libraryOf } from '../../src/simulator/seed/packages/library.ts'
import { packages } from '../../src/simulator/seed/packages/package.ts'
import {
  documentedJson,
  documentedText,
} from '../mend/catalogue/documentation.ts'
import { kindsOf } from './json-kinds.ts'
import { smallWorld } from './small-world.ts'

/** A world with an answer to every documented request. */
function fullWorld(deviations: Deviations = {}) {
  const small = smallWorld(deviations)
  const { world, project, product } = small
  const [guava] = packages('maven', 'com.google.guava:guava | 33.4.0 | | MIT')
  const [app] = packages('maven', 'com.acme:app | 1.0 | | MIT')
  const leaf = {
    library: libraryOf(world.ids, guava!, '33.4.0'),
    dependencies: [],
  }
  const below = {
    library: libraryOf(world.ids, app!, '1.0'),
    dependencies: [leaf],
  }
  const root = {
    library: libraryOf(world.ids, { ...app!, name: 'com.acme:all' }, '1.0'),
    dependencies: [below],
  }
  project.contents = contentsOf([root])
  for (const { tags } of [project, product]) tags.set('team', ['web'])
  const scan = world.startScan(project, { script: scripts.instant })
  return { ...small, scan, keyUuid: root.library.keyUuid }
}

/** The documented request of this type, with identifiers of the world. */
function documentedRequest(type: RequestType, full = fullWorld()) {
  const { admin, organization, product, project, scan, keyUuid } = full
  const real: Record<string, string> = {
    userKey: admin.key,
    orgToken: organization.token,
    productToken: product.token,
    projectToken: project.token,
    requestToken: scan.token,
    keyUuid,
  }
  const documented = documentedJson(type, 'request')
  const request = Object.fromEntries(
    Object.entries(documented).map(([name, value]) => [
      name,
      real[name] ?? value,
    ]),
  )
  return { full, request }
}

function answerTo(type: RequestType) {
  const { full, request } = documentedRequest(type)
  return JSON.parse(respond(full.world, JSON.stringify(request)).text)
}

describe('the simulator accepts the documented request', () => {
  it.each(requestTypes)('%s, and the catalogue accepts the answer', (type) => {
    const answer = answerTo(type)
    expect(answer).not.toHaveProperty('errorCode')
    expect(v.safeParse(catalogue[type].response, answer)).toMatchObject({
      success: true,
    })
  })
})

/** Fields of recorded answers that the documentation's examples do not have (facts 6.2). */
const recorded: Partial<Record<RequestType, RegExp>> = {
  getProjectInventory:
    /^libraries\[\]\.(languages|references\..*|sha1|version|groupId|licenses\[\]\..*|licenses\[\]\.references): /,
}

describe('the simulator answers in the documented shape', () => {
  const types = requestTypes.filter((type) => type !== 'removeProjectTag')
  const maps = ['tags']

  it.each(types)('%s', (type) => {
    const documented = kindsOf(documentedJson(type, 'response'), maps)
    const answered = kindsOf(answerTo(type), maps)
    const missing = [...documented].filter((kind) => !answered.has(kind))
    const added = [...answered].filter((kind) => !documented.has(kind))
    expect(missing).toEqual([])
    expect(added.filter((kind) => !recorded[type]?.test(kind))).toEqual([])
  })

  it('removeProjectTag, byte for byte, with `brokenRemoveAnswer`', () => {
    const full = fullWorld({ brokenRemoveAnswer: true })
    const { request } = documentedRequest('removeProjectTag', full)
    const { text } = respond(full.world, JSON.stringify(request))
    expect(text).toBe(documentedText('removeProjectTag', 'response').trim())
  })
})
