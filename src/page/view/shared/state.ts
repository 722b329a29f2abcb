import type { Facts } from '../../../reports/html/data.ts'
import type { OpenBranches } from '../../model/branches.ts'
import type { Contents } from '../../model/contents.ts'
import type { Portfolio } from '../../model/projects/portfolio.ts'
import type { Route } from '../../model/route.ts'

/** What the reader chose; `auto` follows the system. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** All that the page is drawn from. */
export interface State {
  readonly facts: Facts
  /** Absent until they are read, `null` when there are none. */
  readonly contents?: Contents | null
  /** Of a run about many projects, once they are read. */
  readonly portfolio?: Portfolio | undefined
  readonly route: Route
  readonly theme: Theme
  readonly open: OpenBranches
  /** The tree's current line. */
  readonly branch?: string
  readonly printing: boolean
}

/** What the reader can do besides following links. */
export interface Actions {
  /** Goes to another address without an entry in the browser's history. */
  replace(link: string): void
  showTree(open: OpenBranches, branch: string | undefined): void
  chooseTheme(theme: Theme): void
}

export interface PageProps {
  readonly state: State
  readonly actions: Actions
}

/** For pages that are only drawn when there are libraries. */
export interface ContentsProps extends PageProps {
  readonly contents: Contents
}
