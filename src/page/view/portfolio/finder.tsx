import { useMemo, useState } from 'preact/hooks'
import { grouped } from '../../../reports/text/markdown.ts'
import type { Found, Portfolio } from '../../model/projects/portfolio.ts'
import { Section, Text } from '../shared/elements.tsx'
import { type Column, Table } from '../shared/table.tsx'

interface FinderProps {
  readonly portfolio: Portfolio
  readonly found: Found | undefined
  readonly choose: (found: Found) => void
}

/** Longer lists nobody reads: a further word makes them shorter. */
const maxFound = 15

/** Looks for a library or a vulnerability; a click shows the projects that have it. */
export function Finder({ portfolio, found, choose }: FinderProps) {
  const [text, setText] = useState('')
  const all = useMemo(() => portfolio.find(text), [portfolio, text])
  const more = all.length - maxFound
  return (
    <Section title="Where is it?" note="libraries and vulnerabilities">
      <div class="filters">
        <input
          id="search"
          type="search"
          placeholder="Search log4j-core 2.14.1 or CVE-2021-44228 …"
          aria-label="Search libraries and vulnerabilities"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <Table
        label="Libraries and vulnerabilities"
        columns={columnsFor(found, choose)}
        rows={all.slice(0, maxFound)}
        stacked={false}
      />
      <p class="muted" role="status">
        {all.length === 0 && 'Nothing matches. '}
        {more > 0 && `${grouped(more)} more; refine the search. `}
        {portfolio.left > 0 &&
          `${grouped(portfolio.left)} libraries without a known vulnerability are in the JSON report only.`}
      </p>
    </Section>
  )
}

function columnsFor(
  current: Found | undefined,
  choose: (found: Found) => void,
): Column<Found>[] {
  return [
    {
      title: 'Projects',
      class: 'number',
      cell: (found) => (
        <button
          type="button"
          class="link-button"
          aria-pressed={found === current}
          onClick={() => choose(found)}
        >
          {grouped(found.count)}
          <span class="visually-hidden"> projects with {found.label}</span>
        </button>
      ),
    },
    { title: 'Name', cell: ({ label }) => <Text of={label} max={160} /> },
    { title: 'Kind', cell: ({ kind }) => kind },
  ]
}
