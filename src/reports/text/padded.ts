import { join, type Markdown, nothing } from './markdown.ts'

/**
 * A header with so many spaces behind it that its column is as wide as an id such
 * as `CVE-2021-1234567` with what stands before it: GitHub breaks ids at their
 * hyphens in narrow columns, and nothing but a header keeps a column wide.
 */
export function padded(title: Markdown, spaces: number): Markdown {
  return join(
    [title, ...Array.from({ length: spaces }, () => nothing)],
    '&nbsp;',
  )
}
