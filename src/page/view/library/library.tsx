import type { Contents } from '../../model/contents.ts'
import { librariesLink } from '../../model/route.ts'
import { spelled } from '../../model/words.ts'
import {
  Facts,
  gravityName,
  Out,
  Pill,
  Section,
  Text,
} from '../shared/elements.tsx'
import type { ContentsProps } from '../shared/state.ts'
import { Neighbors } from './neighbors.tsx'
import { Why } from './paths.tsx'
import { LibraryFindings } from './vulnerabilities.tsx'

/** One library with all that is known of it. */
export function LibraryPage(props: ContentsProps & { wanted: string }) {
  const { contents, wanted } = props
  const row = contents.find(wanted)
  if (row === undefined) return <Unknown wanted={wanted} />
  const { libraries } = contents
  const gravity = gravityName(libraries.gravity(row))
  const newest = libraries.text('newestVersion', row)
  return (
    <main id="main">
      <p class="crumbs">
        <a href={librariesLink()}>Libraries</a> /
      </p>
      <h1 tabIndex={-1}>
        <Text of={libraries.name(row)} />{' '}
        <span class="version">
          <bdi>{libraries.text('version', row)?.slice(0, 100)}</bdi>
        </span>
      </h1>
      <p class="chips">
        {gravity !== 'none' && <Pill name={gravity} />}
        {contents.graph && (
          <span class="chip">
            {contents.graph.isDirect(row)
              ? 'direct dependency'
              : 'transitive dependency'}
          </span>
        )}
        {libraries.outdated(row) && (
          <span class="chip">
            newer version{newest && ': '}
            {newest && <Text of={newest} most={60} />}
          </span>
        )}
        {row >= libraries.inventory && libraries.inventory > 0 && (
          <span class="chip">in the hierarchy only</span>
        )}
      </p>
      <LibraryFindings contents={contents} row={row} />
      <Why contents={contents} row={row} />
      <Licenses contents={contents} row={row} />
      <Source contents={contents} row={row} />
      <Neighbors contents={contents} row={row} />
    </main>
  )
}

function Unknown({ wanted }: { wanted: string }) {
  return (
    <main id="main">
      <h1 tabIndex={-1}>No such library</h1>
      <p>
        This report holds no library with the key{' '}
        <code>
          <Text of={wanted} most={100} />
        </code>
        . See <a href={librariesLink()}>all libraries</a>.
      </p>
    </main>
  )
}

interface RowProps {
  readonly contents: Contents
  readonly row: number
}

function Licenses({ contents, row }: RowProps) {
  const licenses = contents.libraries.licenses(row)
  if (row >= contents.libraries.inventory) return null
  return (
    <Section title="Licenses" note={licenses.length}>
      {licenses.length === 0 && <p class="empty">Mend knows no license.</p>}
      <ul class="plain">
        {licenses.map(({ name, url, spdxName, copyleft, copyrightRisk }) => (
          <li key={name}>
            <a href={librariesLink({ license: name })}>
              <Text of={name} most={100} />
            </a>{' '}
            <span class="soft">
              <Text
                blank=""
                of={[
                  spdxName && `SPDX ${spdxName}`,
                  copyleft && `copyleft ${copyleft.toLowerCase()}`,
                  copyrightRisk && `risk ${copyrightRisk.toLowerCase()}`,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              />
            </span>{' '}
            {url && <Out to={url}>license text</Out>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Source({ contents: { libraries }, row }: RowProps) {
  const text = (field: Parameters<typeof libraries.text>[0]) => {
    const value = libraries.text(field, row)
    return value === undefined ? undefined : <Text of={value} />
  }
  const page = (field: 'url' | 'homePage') => {
    const value = libraries.text(field, row)
    return value === undefined ? undefined : (
      <Out to={value}>
        <Text of={value} most={120} />
      </Out>
    )
  }
  return (
    <Section title="Source">
      <Facts
        of={[
          ['Home page', page('homePage')],
          ['Download', page('url')],
          ['Coordinates', text('coordinates')],
          ['File', text('filename')],
          ['Name in Mend', text('name')],
          ['Type', spelled(libraries.text('type', row) ?? '')],
          ['Languages', text('languages')],
          ['Recognized by', spelled(libraries.text('matchType', row) ?? '')],
          ['SHA-1', text('sha1')],
          ['Key', text('keyUuid')],
        ]}
      />
    </Section>
  )
}
