import { pageFile } from '../../reports/html/data.ts'
import { grouped } from '../../reports/text/markdown.ts'
import { hasDelta } from '../model/delta.ts'
import { productName, projectTitle } from '../model/names.ts'
import {
  compareLink,
  librariesLink,
  overviewLink,
  type Route,
  treeLink,
} from '../model/route.ts'
import { ComparePage } from './compare/compare.tsx'
import { LibrariesPage } from './libraries/libraries.tsx'
import { LibraryPage } from './library/library.tsx'
import { Overview } from './overview/overview.tsx'
import { type PageProps, type Theme, themes } from './shared/state.ts'
import { NoTree, TreePage } from './tree/tree.tsx'

/** The whole page. */
export function App(props: PageProps) {
  return (
    <>
      <Header {...props} />
      <Page {...props} />
    </>
  )
}

function Page(props: PageProps) {
  const { route, contents } = props.state
  if (route.page === 'overview') return <Overview {...props} />
  if (route.page === 'compare') return <ComparePage {...props} />
  if (!contents) return <Nothing {...props} />
  const known = { ...props, contents }
  if (route.page === 'libraries') {
    return <LibrariesPage {...known} query={route.query} />
  }
  if (route.page === 'library') {
    return <LibraryPage {...known} wanted={route.key} />
  }
  return contents.graph ? <TreePage {...known} /> : <NoTree />
}

function Nothing({ state: { contents, facts } }: PageProps) {
  const none = facts.projects
    ? 'The libraries are on the pages of the projects.'
    : 'This run read no libraries.'
  return (
    <main id="main">
      <h1 tabIndex={-1}>Libraries</h1>
      <p class="empty" role="status">
        {contents === undefined ? 'Reading the libraries …' : none}
      </p>
    </main>
  )
}

function Header({ state, actions }: PageProps) {
  const { facts, contents, route, theme } = state
  const product = productName(facts)
  return (
    <header>
      <button type="button" class="skip" onClick={skip}>
        Skip to content
      </button>
      <div class="title">
        {facts.oneOf !== undefined && (
          <>
            <a href={pageFile}>All projects</a>{' '}
            <span class="soft" aria-hidden="true">
              /
            </span>{' '}
          </>
        )}
        {product && (
          <>
            <bdi class="soft">{product}</bdi> <span class="soft">/</span>{' '}
          </>
        )}
        <strong>
          <bdi>{projectTitle(facts)}</bdi>
        </strong>
      </div>
      <nav aria-label="Report">
        <Tab
          route={route}
          pages={['overview']}
          href={overviewLink}
          text="Overview"
        />
        {facts.projects === undefined && (
          <>
            <Tab
              route={route}
              pages={['libraries', 'library']}
              href={librariesLink()}
              text="Libraries"
              count={contents?.libraries.count}
            />
            <Tab
              route={route}
              pages={['tree']}
              href={treeLink}
              text="Dependencies"
              count={contents?.graph?.direct.length}
            />
          </>
        )}
        {hasDelta(facts) && (
          <Tab
            route={route}
            pages={['compare']}
            href={compareLink}
            text="Comparison"
          />
        )}
      </nav>
      <ThemeButton theme={theme} choose={actions.choose} />
    </header>
  )
}

/** A link would change the address, which is a route. */
function skip(): void {
  document.querySelector<HTMLElement>('main h1')?.focus()
}

function Tab({
  route,
  pages,
  href,
  text,
  count,
}: {
  route: Route
  pages: readonly Route['page'][]
  href: string
  text: string
  count?: number | undefined
}) {
  return (
    <a
      href={href}
      aria-current={pages.includes(route.page) ? 'page' : undefined}
    >
      {text}
      {count !== undefined && <span class="counter">{grouped(count)}</span>}
    </a>
  )
}

const signs: Readonly<Record<Theme, string>> = {
  auto: '◐',
  light: '☀',
  dark: '☾',
}

function ThemeButton({
  theme,
  choose,
}: {
  theme: Theme
  choose(theme: Theme): void
}) {
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <button
      type="button"
      class="quiet theme"
      aria-label={`Colors: ${theme}. Change to ${next}`}
      title={`Colors: ${theme}`}
      onClick={() => choose(next)}
    >
      {signs[theme]}
    </button>
  )
}
