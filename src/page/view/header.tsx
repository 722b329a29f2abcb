import { plain } from '../../domain/text/clean.ts'
import { type Facts, pageFile, runName } from '../../reports/html/data.ts'
import { grouped } from '../../reports/text/markdown.ts'
import {
  compareLink,
  librariesLink,
  overviewLink,
  type Route,
  treeLink,
  vulnerabilitiesLink,
} from '../model/route.ts'
import { unknownBecause } from '../model/vulnerabilities/unknown.ts'
import {
  type Actions,
  type PageProps,
  type State,
  type Theme,
  themes,
} from './shared/state.ts'

/** What the report is about, and the way to its pages. */
export function Header({ state, actions }: PageProps) {
  return (
    <header>
      <button type="button" class="skip" onClick={skip}>
        Skip to content
      </button>
      <Title facts={state.facts} />
      <Tabs state={state} />
      <ThemeButton theme={state.theme} choose={actions.chooseTheme} />
    </header>
  )
}

/** A link would change the address, which is a route. */
function skip(): void {
  document.querySelector<HTMLElement>('main h1')?.focus()
}

function Title({ facts }: { facts: Facts }) {
  const { product, project, oneOf, operation } = facts
  const name = project?.name ?? oneOf
  return (
    <div class="title">
      {oneOf !== undefined && (
        <>
          <a href={pageFile}>All projects</a> <Slash />{' '}
        </>
      )}
      {product && (
        <>
          <bdi class="muted">{plain(product.name, 80)}</bdi> <Slash />{' '}
        </>
      )}
      <strong>
        <bdi>{name ? plain(name, 80) : runName(operation)}</bdi>
      </strong>
    </div>
  )
}

function Slash() {
  return (
    <span class="muted" aria-hidden="true">
      /
    </span>
  )
}

interface Tab {
  readonly text: string
  readonly href: string
  /** The pages on which the tab is current. */
  readonly pages: readonly Route['page'][]
  readonly count?: number | undefined
}

function tabsOf({ facts, contents }: State): Tab[] {
  const { vulnerabilityCount, inventory, count } = contents?.libraries ?? {}
  const isUnknown = !vulnerabilityCount && unknownBecause(facts)
  const libraries: Tab[] = [
    {
      text: 'Vulnerabilities',
      href: vulnerabilitiesLink(),
      pages: ['vulnerabilities', 'vulnerability'],
      count: isUnknown ? undefined : vulnerabilityCount,
    },
    {
      text: 'Libraries',
      href: librariesLink(),
      pages: ['libraries', 'library'],
      count: inventory || count,
    },
    { text: 'Dependencies', href: treeLink(), pages: ['tree'] },
  ]
  const compare: Tab = {
    text: 'Comparison',
    href: compareLink,
    pages: ['compare'],
  }
  return [
    { text: 'Overview', href: overviewLink, pages: ['overview'] },
    ...(facts.projects || facts.portfolio || facts.cleanup ? [] : libraries),
    ...(facts.delta ? [compare] : []),
  ]
}

function Tabs({ state }: Pick<PageProps, 'state'>) {
  return (
    <nav aria-label="Report">
      {tabsOf(state).map(({ text, href, pages, count }) => (
        <a
          key={text}
          href={href}
          aria-current={pages.includes(state.route.page) ? 'page' : undefined}
        >
          {text}
          {count !== undefined && <span class="counter">{grouped(count)}</span>}
        </a>
      ))}
    </nav>
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
  choose: Actions['chooseTheme']
}) {
  const next = themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto'
  return (
    <button
      type="button"
      class="link-button theme"
      aria-label={`Colors: ${theme}. Change to ${next}`}
      title={`Colors: ${theme}`}
      onClick={() => choose(next)}
    >
      {signs[theme]}
    </button>
  )
}
