import { Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import { counted } from '../../../reports/text/words.ts'
import type { Contents } from '../../model/contents.ts'
import { type Path, reasons } from '../../model/graph.ts'
import { inTreeLink } from '../../model/route.ts'
import { Section } from '../shared/elements.tsx'
import { LibraryLink } from './neighbors.tsx'

const mostPaths = 10

interface WhyProps {
  readonly contents: Contents
  readonly row: number
}

/** Why a library is there: the shortest path from each direct dependency. */
export function Why({ contents, row }: WhyProps) {
  const { graph } = contents
  const why = useMemo(
    () => graph && reasons(graph, row, mostPaths),
    [graph, row],
  )
  if (!graph || !why) return null
  const left = why.roots - why.paths.length
  return (
    <Section title="Why is this here?">
      <p>
        {graph.isDirect(row) && 'The project depends on it directly. '}
        {why.roots > 0 &&
          `${counted(why.roots, 'direct dependency', 'direct dependencies')} ${why.roots === 1 ? 'brings' : 'bring'} it in; the shortest path from each: `}
        {why.roots === 0 &&
          !graph.isDirect(row) &&
          'The hierarchy does not say: no path leads to it. '}
        {(why.roots > 0 || graph.isDirect(row)) && (
          <a href={inTreeLink(contents.key(row))}>show in the tree</a>
        )}
      </p>
      <ol class="paths">
        {why.paths.map((path) => (
          <li key={path[0]}>
            <Steps path={path} contents={contents} />
          </li>
        ))}
      </ol>
      {left > 0 && <p class="soft">and {grouped(left)} more</p>}
    </Section>
  )
}

/** So many steps of a path are spelled out. */
const mostSteps = 12

function Steps({ path, contents }: { path: Path; contents: Contents }) {
  const shown =
    path.length > mostSteps
      ? [...path.slice(0, mostSteps - 1), ...path.slice(-1)]
      : path
  return (
    <>
      {shown.map((row, at) => (
        <Fragment key={row}>
          {at > 0 && <span class="soft"> › </span>}
          {at === mostSteps - 1 && path.length > mostSteps && (
            <span class="soft">… {path.length - mostSteps} more › </span>
          )}
          <LibraryLink contents={contents} row={row} />
        </Fragment>
      ))}
    </>
  )
}
