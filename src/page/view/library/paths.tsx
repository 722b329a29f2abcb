import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { dependencyPaths, type Path } from '../../model/graph.ts'
import { inTreeLink } from '../../model/route.ts'
import {
  LibraryLink,
  More,
  type RowProps,
  Section,
} from '../shared/elements.tsx'

const maxPaths = 10

/** Why a library is there: the shortest path from each direct dependency. */
export function Paths({ contents, row }: RowProps) {
  const { graph } = contents
  const found = useMemo(
    () => graph && dependencyPaths(graph, row, maxPaths),
    [graph, row],
  )
  if (!graph || !found) return null
  const { paths, roots } = found
  const direct = graph.isDirect(row)
  return (
    <Section title="Why is this here?">
      <p>
        {direct && 'The project depends on it directly. '}
        {roots > 0 &&
          `${counted(roots, 'direct dependency brings', 'direct dependencies bring')} it in; below is the shortest path from each. `}
        {roots > 0 || direct ? (
          <a href={inTreeLink(contents.key(row))}>Show in the tree</a>
        ) : (
          'The hierarchy has no path to it.'
        )}
      </p>
      <ol class="paths">
        {paths.map((path) => (
          <li key={path[0]}>
            <Steps path={path} contents={contents} />
          </li>
        ))}
      </ol>
      <More hidden={roots - paths.length} />
    </Section>
  )
}

/** The steps of a path that are shown: the first ones and the last. */
const maxSteps = 12

function Steps({ path, contents }: { path: Path; contents: Contents }) {
  const hidden = path.length - maxSteps
  const shown =
    hidden > 0 ? [...path.slice(0, maxSteps - 1), ...path.slice(-1)] : path
  return (
    <>
      {shown.map((row, at) => (
        <Fragment key={row}>
          {at > 0 && <span class="muted"> › </span>}
          {at === maxSteps - 1 && hidden > 0 && (
            <span class="muted">… {hidden} more › </span>
          )}
          <LibraryLink contents={contents} row={row} />
        </Fragment>
      ))}
    </>
  )
}
