import type { Facts } from '../../../reports/html/data.ts'
import type { OpenBranches } from '../../model/branches.ts'
import type { Choices } from '../../model/choices.ts'
import type { Contents } from '../../model/contents.ts'
import type { Route } from '../../model/route.ts'
import type { Select } from '../../model/select.ts'

/** What the reader chose; `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** All that a drawing of the page depends on. */
export interface State {
  readonly facts: Facts
  /** Absent until they are read, `null` when there are none. */
  readonly contents?: Contents | null
  readonly select?: Select
  /** What the filters offer. */
  readonly choices?: () => Choices
  readonly route: Route
  readonly theme: Theme
  readonly open: OpenBranches
  /** The tree's current line. */
  readonly branch?: string
  readonly printing: boolean
}

/** What the reader can do; addresses do the rest. */
export interface Actions {
  /** Goes on to another address without leaving a step back. */
  replace(link: string): void
  show(open: OpenBranches, branch: string | undefined): void
  choose(theme: Theme): void
}

export interface PageProps {
  readonly state: State
  readonly actions: Actions
}

/** For pages that are only drawn when there are libraries. */
export interface ContentsProps extends PageProps {
  readonly contents: Contents
}
