import { describe, expect, it } from '@jest/globals'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { getLanguageService, type Position } from 'yaml-language-server'
import { schemaText } from '../../scripts/policy-schema.ts'

const url = 'https://example.com/docs/policy.schema.json'
const modeline = `# yaml-language-server: $schema=${url}\n`

/** The language server that editors use for YAML; it fetches the schema that the file's first line names. */
const service = getLanguageService({
  schemaRequestService: async (uri) => {
    if (uri !== url) throw new Error(`asked for ${uri}`)
    return schemaText()
  },
  workspaceContext: { resolveRelativePath: (path) => path },
})
service.configure({ validate: true, hover: true, completion: true })

let opened = 0
/** Each text is a file of its own: the server remembers what it has parsed. */
const open = (text: string) => {
  const uri = `file:///policy-${++opened}.yml`
  return TextDocument.create(uri, 'yaml', 1, modeline + text)
}

/** The place of `|` in a text. */
function cursorIn(marked: string): { text: string; position: Position } {
  const [before = '', after = ''] = marked.split('|')
  const lines = (modeline + before).split('\n')
  const position = {
    line: lines.length - 1,
    character: lines.at(-1)?.length ?? 0,
  }
  return { text: before + after, position }
}

async function completions(marked: string): Promise<string[]> {
  const { text, position } = cursorIn(marked)
  const { items } = await service.doComplete(open(text), position, false)
  return items.map(({ label }) => label)
}

const waiver = `waivers:
  - vulnerability: CVE-2021-44228
    library: log4j:log4j
    reason: Not reachable
    until: 2027-03-31
`

describe('an editor with the YAML language server', () => {
  it.each([
    ['|', ['fail-on', 'waivers', 'workspace-waivers']],
    [`${waiver}    |`, ['state', 'justification']],
    [`${waiver}    state: |`, ['not_affected', 'false_positive', 'in_triage']],
    [
      `${waiver}    state: not_affected\n    justification: |`,
      ['code_not_reachable', 'requires_configuration'],
    ],
  ])('completes %j with the words of a policy', async (marked, words) => {
    expect(await completions(marked)).toEqual(expect.arrayContaining(words))
  })

  it('explains a key', async () => {
    const { text, position } = cursorIn(waiver.replace('until', 'un|til'))
    const hover = await service.doHover(open(text), position)
    expect(JSON.stringify(hover?.contents)).toContain('last day')
  })

  it.each([
    [waiver, 0],
    [`fail-on:\n  - critical > 0\n${waiver}`, 0],
    ['fail-on: 3\n', 1],
    [waiver.replace('library', 'libary'), 2],
    [waiver.replace('until: 2027-03-31', 'until: soon'), 1],
    [`${waiver}    state: ignored\n`, 1],
  ])('finds in %j as many mistakes as there are: %d', async (text, count) => {
    const found = await service.doValidation(open(text), false)
    expect(found.map(({ message }) => message)).toHaveLength(count)
  })
})
