import { libraryCount } from '../../reports/text/words.ts'
import type { Contents } from '../model/contents.ts'
import { unknownBecause } from '../model/vulnerabilities/unknown.ts'
import { ComparePage } from './compare/compare.tsx'
import { Header } from './header.tsx'
import { LibrariesPage } from './libraries/libraries.tsx'
import { LibraryPage } from './library/library.tsx'
import { Overview } from './overview/overview.tsx'
import type { PageProps } from './shared/state.ts'
import { NoTree, TreePage } from './tree/tree.tsx'
import { VulnerabilitiesPage } from './vulnerabilities/vulnerabilities.tsx'
import { VulnerabilityPage } from './vulnerabilities/vulnerability.tsx'

/** Everything that is drawn. */
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
  if (!contents) return <NoLibraries {...props} />
  const known = { ...props, contents }
  const empty = emptyText(props, contents)
  if (empty) return <Empty text={empty} />
  if (route.page === 'libraries') {
    return <LibrariesPage {...known} query={route.query} />
  }
  if (route.page === 'library') {
    return <LibraryPage {...known} wanted={route.key} />
  }
  if (route.page === 'vulnerabilities') {
    return <VulnerabilitiesPage {...known} query={route.query} />
  }
  if (route.page === 'vulnerability') {
    return <VulnerabilityPage {...known} wanted={route.key} />
  }
  return contents.graph ? (
    <TreePage {...known} query={route.query} />
  ) : (
    <NoTree />
  )
}

/** Why a list would be empty whatever the filters; '' where it is not. */
function emptyText({ state }: PageProps, { libraries }: Contents): string {
  if (libraries.count === 0) {
    return 'The inventory is empty, so there is nothing to show. That does not mean that the project is safe: if the scanner found libraries, its result may have gone to another project.'
  }
  const isList = state.route.page === 'vulnerabilities'
  if (!isList || libraries.vulnerabilityCount > 0) return ''
  return (
    unknownBecause(state.facts) ||
    `Mend knows of no vulnerabilities in the ${libraryCount(libraries.inventory)} of the project.`
  )
}

function Empty({ text }: { text: string }) {
  return (
    <main id="main">
      <h1 tabIndex={-1}>Nothing to list</h1>
      <p class="empty" role="status">
        {text}
      </p>
    </main>
  )
}

function NoLibraries({ state: { contents, facts } }: PageProps) {
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
