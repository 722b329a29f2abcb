import { linesOf, type ManifestReader } from './declaration.ts'

/** `go.mod`: what is required, indirect modules included. */
export const goMod: ManifestReader = function* read(text) {
  let isBlock = false
  for (const { text: row, line } of linesOf(text)) {
    const [, start, rest = row] =
      /^\s*require(?=[\s(])\s*(\(?)(.*)/.exec(row) ?? []
    if (start === '(') isBlock = true
    const name = /^\s*"?([\w.~/-]+)"?\s+v\S/.exec(rest)?.[1]
    if (name && (isBlock || start !== undefined)) yield { name, line }
    if (/^[^/]*\)/.test(row)) isBlock = false
  }
}
