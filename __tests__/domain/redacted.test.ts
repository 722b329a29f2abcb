import { describe, expect, it } from '@jest/globals'
import { findLibrary } from '../../src/domain/library/search.ts'
import { findByName } from '../../src/domain/project.ts'
import { matches, parseRule } from '../../src/domain/selection/rules.ts'
import { planTags, tagsFrom } from '../../src/domain/tags/tags.ts'
import { redactionMarker } from '../../src/domain/text/redact.ts'
import { aLibrary } from '../support/builders.ts'
import { gated } from '../support/comparisons.ts'
import { tag } from '../support/results.ts'

/** What Mend has is not known here, and nobody may decide by what stands for it. */
function selection(line: string) {
  const rule = parseRule(line)
  if (typeof rule === 'string') throw new Error(rule)
  return { rules: [rule] }
}

describe('what was redacted', () => {
  it.each(['replace', 'append'] as const)(
    'is neither kept nor removed when tags are planned with %s',
    (mode) => {
      const present = tagsFrom([
        tag(`leak=${redactionMarker}`),
        tag(`leak=x${redactionMarker}`),
        tag(`${redactionMarker}=x`),
      ])
      const declared = tagsFrom([
        tag('leak=new'),
        tag(`leak=${redactionMarker}`),
      ])
      const removals = [{ key: 'leak' }, { key: redactionMarker }]
      expect(planTags(present, { declared, removals, mode })).toEqual({
        add: [tag('leak=new'), tag(`leak=${redactionMarker}`)],
        remove: [],
        keep: [],
      })
    },
  )

  it('is no name that is looked for', () => {
    const rows = [{ name: redactionMarker }, { name: `web ${redactionMarker}` }]
    for (const { name } of rows) {
      expect(findByName(rows, name)).toEqual({ kind: 'none' })
      expect(findLibrary(rows.map(aLibrary), name)).toMatchObject({
        kind: 'none',
      })
    }
  })

  it.each([
    ['name=*', { name: redactionMarker }],
    ['!name=main', { name: `main ${redactionMarker}` }],
    ['name=/redacted/', { name: redactionMarker }],
    ['product=*', { product: redactionMarker }],
    ['!product=web', { product: redactionMarker }],
    ['tag=leak:*', { tags: tagsFrom([tag(`leak=${redactionMarker}`)]) }],
    ['!tag=leak:keep', { tags: tagsFrom([tag(`leak=${redactionMarker}`)]) }],
    [
      `tag=${redactionMarker}`,
      { tags: tagsFrom([tag(`${redactionMarker}=x`)]) },
    ],
  ])('answers no rule of `select`: %s', (line, object) => {
    const whole = { name: 'web', tags: new Map(), ...object }
    expect(matches(selection(line), whole)).toBe(false)
  })

  it('hides no other value of its tag key from `select`', () => {
    const tags = tagsFrom([tag(`leak=${redactionMarker}`), tag('leak=b')])
    const selects = (line: string) =>
      matches(selection(line), { name: 'web', tags })
    expect(selects('tag=leak:b')).toBe(true)
    expect(selects('!tag=leak:b')).toBe(false)
    expect(selects('tag=leak')).toBe(true)
  })

  it('matches no pattern of the gate', () => {
    const library = aLibrary({
      name: `lib ${redactionMarker}`,
      groupId: undefined,
      artifactId: redactionMarker,
      licenses: [{ name: redactionMarker }],
    })
    const lines = ['library matches *', 'license in *', 'license not in MIT']
    expect(gated(lines, [library]).rows.map(({ actual }) => actual)).toEqual([
      0, 0, 1,
    ])
  })
})
