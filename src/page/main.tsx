import { render } from 'preact'
import {
  elementIds,
  type Facts,
  type Packed,
  type PackedPortfolio,
} from '../reports/html/data.ts'
import { branchesAbove, firstOpen } from './model/branches.ts'
import { openContents } from './model/contents.ts'
import { dependencyPaths } from './model/graph.ts'
import { everything } from './model/libraries/query.ts'
import { openPortfolio } from './model/projects/portfolio.ts'
import {
  librariesLink,
  type Route,
  readRoute,
  vulnerabilitiesLink,
} from './model/route.ts'
import { expanded, keptRows } from './model/tree-query.ts'
import { App } from './view/app.tsx'
import { watchKeys } from './view/shared/keys.ts'
import type { Actions, State } from './view/shared/state.ts'
import {
  rememberedTheme,
  rememberTheme,
  showTheme,
} from './view/shared/theme.ts'

/**
 * Draws the overview from the facts at once, and the rest when the browser has
 * read the document to its end, where the libraries are.
 */
const theme = rememberedTheme()
showTheme(theme)
let state: State = {
  facts: embedded<Facts>(elementIds.facts),
  route: readRoute(location.hash),
  theme,
  open: new Set(),
  printing: false,
}
const actions: Actions = {
  replace(link) {
    history.replaceState(null, '', link)
    update({ route: readRoute(link) })
  },
  showTree: (open, branch) =>
    update({ open, ...(branch !== undefined && { branch }) }),
  chooseTheme(chosen) {
    rememberTheme(chosen)
    showTheme(chosen)
    update({ theme: chosen })
  },
}

function update(part: Partial<State>): void {
  state = { ...state, ...part }
  draw()
}

function draw(): void {
  const root = document.getElementById(elementIds.app)
  if (root) render(<App state={state} actions={actions} />, root)
}

/** Data that reports/html has written; the compiler checks their shape there. */
function embedded<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T
}

/** The route; in the tree with the branches open that it asks for. */
function opened(route: Route): Partial<State> {
  const { contents } = state
  if (route.page !== 'tree' || !contents) return { route }
  const kept = keptRows(contents, route.query)
  if (kept) return { route, open: expanded(contents, kept).open }
  if (route.key === undefined) return { route }
  const row = contents.find(route.key)
  if (!contents.graph || row === undefined) return { route }
  const direct = contents.graph.isDirect(row)
  const [path = [row]] = direct
    ? []
    : dependencyPaths(contents.graph, row, 1).paths
  const open = new Set([...state.open, ...branchesAbove(path)])
  return { route, open, branch: path.join('/') }
}

function readContents(): void {
  const packed = embedded<Packed | PackedPortfolio | null>(elementIds.contents)
  if (packed !== null && 'projects' in packed) {
    update({ contents: null, portfolio: openPortfolio(packed) })
    return
  }
  if (packed === null) {
    update({ contents: null })
    return
  }
  const contents = openContents(packed, state.facts)
  state = { ...state, contents, open: firstOpen(contents) }
  update(opened(state.route))
  if (document.activeElement === document.body) focusTree()
  // The first search would have to wait for these.
  setTimeout(() => {
    contents.filterOptions()
    contents.search({ ...everything, text: 'x' })
    contents.vulnerabilities()
  })
}

/** Its keys work at once; whether the tree is there. */
function focusTree(): boolean {
  const tree = document.getElementById('tree')
  tree?.focus({ preventScroll: true })
  return tree !== null
}

/** Whether the browser's history has a page of the report to go back to. */
let hasHistory = false
addEventListener('hashchange', () => {
  hasHistory = true
  update(opened(readRoute(location.hash)))
  scrollTo(0, 0)
  focusTree() ||
    document
      .querySelector<HTMLElement>('main h1')
      ?.focus({ preventScroll: true })
})
addEventListener('beforeprint', () => update({ printing: true }))
addEventListener('afterprint', () => update({ printing: false }))
document.addEventListener('DOMContentLoaded', () => {
  // After the browser has shown what is there already.
  requestAnimationFrame(() => setTimeout(readContents))
})
watchKeys({
  search: () => {
    const searchable = ['libraries', 'vulnerabilities', 'tree']
    if (!searchable.includes(state.route.page)) {
      history.pushState(null, '', librariesLink())
      update({ route: readRoute(librariesLink()) })
    }
  },
  leave: () => {
    const { page } = state.route
    if (page !== 'library' && page !== 'vulnerability') return
    if (hasHistory) history.back()
    else
      location.hash =
        page === 'library' ? librariesLink() : vulnerabilitiesLink()
  },
})
draw()
