import type { Markdown } from '../../text/markdown.ts'

/** A row of the table of facts: label and value. */
export type Fact = readonly [Markdown, Markdown]
