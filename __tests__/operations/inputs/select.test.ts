import { describe, expect, it } from '@jest/globals'
import { parseInputs } from '../../../src/operations/inputs/validate.ts'
import { anInput, noFiles } from '../../support/inputs.ts'

describe('the input select', () => {
  it('is one rule a line, without blanks and comments', () => {
    const { select } = anInput({
      select: 'name=svc-*\n\n  # ours\n  !tag=team:web\n',
    })
    expect(select.rules.map(({ line }) => line)).toEqual([
      'name=svc-*',
      '!tag=team:web',
    ])
  })

  it('selects everything when empty', () => {
    expect(anInput().select.rules).toEqual([])
  })

  it('names every line that is wrong, each once', () => {
    const { problems } = parseInputs(
      { select: 'svc\nname=/(/\ntag=team' },
      noFiles,
    )
    expect(problems).toEqual([
      {
        input: 'select',
        text: '"svc": expected product=…, name=…, tag=key, tag=key:value or older-than=90d, each also after !; "name=/(/": this is not a valid regular expression of JavaScript',
      },
    ])
    const [alone] = parseInputs({ select: 'svc' }, noFiles).problems
    expect(alone?.text.match(/"svc"/g)).toHaveLength(1)
  })
})
