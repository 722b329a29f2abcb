import { render } from 'preact'
import { elementIds, type Facts, type Packed } from '../reports/html/data.ts'
import { opening } from './model/branches.ts'
import { chooser } from './model/choices.ts'
import { openContents } from './model/contents.ts'
import { reasons } from './model/graph.ts'
import { everything } from './model/query.ts'
import { librariesLink, type Route, readRoute } from './model/route.ts'
import { selector } from './model/select.ts'
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
 * come to the end of the document, where the libraries are.
 */
const theme = rememberedTheme()
showTheme(theme)
let state: State = {
  facts: read<Facts>(elementIds.facts),
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
  show: (open, branch) =>
    update({ open, ...(branch !== undefined && { branch }) }),
  choose(chosen) {
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

function read<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? 'null') as T
}

/** The way down to the library that the address names. */
function opened(route: Route): Partial<State> {
  const { contents } = state
  if (route.page !== 'tree' || route.key === undefined) return { route }
  const row = contents?.find(route.key)
  if (!contents?.graph || row === undefined) return { route }
  const direct = contents.graph.isDirect(row)
  const [path = [row]] = direct ? [] : reasons(contents.graph, row, 1).paths
  const open = new Set([...state.open, ...opening(path)])
  return { route, open, branch: path.join('/') }
}

function readContents(): void {
  const packed = read<Packed | null>(elementIds.contents)
  if (packed === null) {
    update({ contents: null })
    return
  }
  const contents = openContents(packed)
  const select = selector(contents)
  const choices = chooser(contents)
  state = { ...state, contents, select, choices }
  update(opened(state.route))
  // What the first search would have to wait for.
  setTimeout(() => {
    choices()
    select({ ...everything, text: 'x' })
  })
}

/** Whether there is a page of ours to go back to. */
let walked = false
addEventListener('hashchange', () => {
  walked = true
  update(opened(readRoute(location.hash)))
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
})
addEventListener('beforeprint', () => update({ printing: true }))
addEventListener('afterprint', () => update({ printing: false }))
document.addEventListener('DOMContentLoaded', () => {
  // After the browser has shown what is there already.
  requestAnimationFrame(() => setTimeout(readContents))
})
watchKeys({
  search: () => {
    if (state.route.page !== 'libraries') {
      history.pushState(null, '', librariesLink())
      update({ route: readRoute(librariesLink()) })
    }
  },
  leave: () => {
    if (state.route.page !== 'library') return
    if (walked) history.back()
    else location.hash = librariesLink()
  },
})
draw()
