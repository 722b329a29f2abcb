import { describe, expect, it } from '@jest/globals'
import { injectedMarkup } from './injected-markup.ts'

describe('the search for injected markup', () => {
  it.each([
    ['an element', 'a <script>alert(1)</script>'],
    ['a comment', '<!-- a'],
    [
      'an element with attributes',
      '<details open><summary>a</summary></details>',
    ],
    ['a mention', '- thanks to @octocat'],
    ['a reference', '| a |\n| --- |\n| closes #1 |'],
    ['an image', '![a](https://evil.example/a.png)'],
    ['a link that is not a web address', '[a](javascript:alert(1))'],
    ['a row with a cell too many', '| a |\n| --- |\n| b | c |'],
    ['a row with an invalid escape', '| a |\n| --- |\n| b \\\\| c |'],
    ['emphasis', 'an *emphasis*'],
    ['a line', '***'],
  ])('finds %s', (_, page) => {
    expect(injectedMarkup(page)).not.toEqual([])
  })

  it('accepts what the action writes', () => {
    const page = [
      '## Mend `a` › `@b #1`',
      '| a | b |\n| --- | --- |\n| b \\| c | x<br>@&#8203;octocat #&#8203;1 |',
      '<details><summary>3 tags</summary>\n\n- `a`\n\n</details>',
      '> [!NOTE]\n> [a](https://example.com/a)',
    ]
    expect(injectedMarkup(page.join('\n\n'))).toEqual([])
  })
})
