import { relationOf } from '../../model/graph.ts'
import { librariesLink } from '../../model/route.ts'
import {
  NotFound,
  type RowProps,
  SeverityPill,
  Text,
} from '../shared/elements.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { Neighbors } from './neighbors.tsx'
import { Paths } from './paths.tsx'
import { Licenses, Source } from './properties.tsx'
import { Vulnerabilities } from './vulnerabilities.tsx'

/** One library with all that is known about it. */
export function LibraryPage({
  contents,
  wanted,
}: ContentsProps & { wanted: string }) {
  const row = contents.find(wanted)
  if (row === undefined) {
    return (
      <NotFound
        what="library"
        where="This report has no library with the key"
        wanted={wanted}
        all={<a href={librariesLink()}>all libraries</a>}
      />
    )
  }
  const { libraries } = contents
  const library = { contents, row }
  return (
    <main id="main">
      <p class="breadcrumbs">
        <a href={librariesLink()}>Libraries</a>
      </p>
      <h1 tabIndex={-1}>
        <Text of={libraries.name(row)} breaks />{' '}
        <span class="version">
          <Text of={libraries.text('version', row) ?? ''} max={100} blank="" />
        </span>
      </h1>
      <Chips {...library} />
      <Vulnerabilities {...library} />
      <Paths {...library} />
      <Licenses {...library} />
      <Source {...library} />
      <Neighbors {...library} />
    </main>
  )
}

function Chips({ contents, row }: RowProps) {
  const { libraries, graph } = contents
  const newest = libraries.text('newestVersion', row)
  const relation = relationOf(graph, row)
  return (
    <p class="chips">
      <SeverityPill contents={contents} row={row} />
      {relation && <span class="chip">{relation} dependency</span>}
      {libraries.outdated(row) && (
        <span class="chip">
          newer version{newest && ': '}
          {newest && <Text of={newest} max={60} />}
        </span>
      )}
      {row >= libraries.inventory && libraries.inventory > 0 && (
        <span class="chip">only in the hierarchy</span>
      )}
    </p>
  )
}
