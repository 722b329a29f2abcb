import type { License } from '../../../domain/library/library.ts'
import type { TextField } from '../../../reports/html/data.ts'
import { readable } from '../../model/format.ts'
import { licenseWords } from '../../model/license-words.ts'
import { librariesLink } from '../../model/route.ts'
import {
  ExternalLink,
  Properties,
  type RowProps,
  Section,
  Text,
} from '../shared/elements.tsx'
import { WaivedText } from '../shared/waived.tsx'

export function Licenses({ contents, row }: RowProps) {
  const { libraries, waivers } = contents
  if (row >= libraries.inventory) return null
  const licenses = libraries.licenses(row)
  return (
    <Section title="Licenses" note={licenses.length}>
      {licenses.length === 0 && (
        <>
          <p class="empty">Mend has no license for this library.</p>
          <WaivedText by={waivers?.licenseWaiverOf(row, '')} />
        </>
      )}
      <ul class="unstyled">
        {licenses.map((license) => (
          <li key={license.name}>
            <LicenseLine {...license} />
            <WaivedText by={waivers?.licenseWaiverOf(row, license.name)} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function LicenseLine(license: License) {
  const { name, url } = license
  return (
    <>
      <a href={librariesLink({ license: name })}>
        <Text of={name} max={100} />
      </a>{' '}
      <span class="muted">
        <Text blank="" of={licenseWords(license)} />
      </span>{' '}
      {url && <ExternalLink to={url}>license text</ExternalLink>}
    </>
  )
}

/** Where a library comes from and how Mend recognized it. */
export function Source({ contents: { libraries }, row }: RowProps) {
  const text = (field: TextField) => {
    const value = libraries.text(field, row)
    return value === undefined ? undefined : <Text of={value} />
  }
  const link = (field: 'url' | 'homePage') => {
    const value = libraries.text(field, row)
    return value === undefined ? undefined : (
      <ExternalLink to={value}>
        <Text of={value} max={120} />
      </ExternalLink>
    )
  }
  return (
    <Section title="Source">
      <Properties
        of={[
          ['Home page', link('homePage')],
          ['Download', link('url')],
          ['Coordinates', text('coordinates')],
          ['File', text('filename')],
          ['Name in Mend', text('name')],
          ['Type', readable(libraries.text('type', row) ?? '')],
          ['Languages', text('languages')],
          ['Matched by', readable(libraries.text('matchType', row) ?? '')],
          ['SHA-1', text('sha1')],
          ['Key', text('keyUuid')],
        ]}
      />
    </Section>
  )
}
