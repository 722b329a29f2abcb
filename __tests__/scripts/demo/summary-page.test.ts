import { describe, expect, it } from '@jest/globals'
import { summaryPage } from '../../../scripts/demo/summary-page.ts'

describe("the demo's page", () => {
  it('folds the source of a diagram, which only GitHub draws', () => {
    const html = summaryPage('t', '```mermaid\ngraph LR\n  n1["a<b"]\n```')
    expect(html).toContain('<details class="diagram">')
    expect(html).toContain('n1[&#34;a&#60;b&#34;]')
  })

  it('leaves other code as it is, without a fold', () => {
    const html = summaryPage('t', '```text\n├─ a & b\n```')
    expect(html).toContain('<pre><code>├─ a &#38; b</code></pre>')
    expect(html).not.toContain('<details')
  })

  it('escapes its title and lets nothing be loaded', () => {
    const html = summaryPage('<b>', '> [!NOTE]\n> text')
    expect(html).not.toContain('<b>')
    expect(html).toContain('<blockquote class="note">')
    expect(html).toContain("default-src 'none'")
  })
})
