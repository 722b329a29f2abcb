import type { ComponentChildren } from 'preact'
import type { Contents } from '../../model/contents.ts'
import {
  filtersVulnerabilities,
  unfilteredVulnerabilities,
  type VulnerabilityQuery,
  writeVulnerabilityQuery,
} from '../../model/vulnerabilities/query.ts'
import { SearchForm } from '../shared/controls.tsx'
import {
  ClearButton,
  type FilterProps,
  Flags,
  SeverityToggles,
  WaivedSelect,
} from '../shared/filters.tsx'

interface VulnerabilityFilterProps extends FilterProps<VulnerabilityQuery> {
  readonly contents: Contents
  /** The choice of an order. */
  readonly children: ComponentChildren
}

/** Search field and filters above the vulnerabilities; those are left out that would find nothing. */
export function Filters(props: VulnerabilityFilterProps) {
  const { contents, children, query, change } = props
  const { waivers } = contents
  const filter = { query, change }
  return (
    <SearchForm
      text={query.text}
      params={writeVulnerabilityQuery(query)}
      sort={children}
      label="Search vulnerabilities"
      hint="Search CVE, library"
      search={(text) => change({ text })}
    >
      <SeverityToggles
        of="Vulnerabilities:"
        counts={contents.vulnerabilities().levels}
        {...filter}
      />
      <Flags
        flags={flagsOf(contents)}
        query={query}
        toggle={(name) => change({ [name]: !query[name] })}
      />
      {waivers && <WaivedSelect texts={waivedTexts} {...filter} />}
      <ClearButton
        shown={filtersVulnerabilities(query)}
        clear={() => change(unfilteredVulnerabilities(query))}
      />
    </SearchForm>
  )
}

function flagsOf({ graph, hasNews }: Contents) {
  return [
    ['fixable', 'fix known'],
    ['direct', graph !== undefined && 'direct'],
    ['fresh', hasNews && 'new'],
  ] as const
}

const waivedTexts = [
  ['no', 'not waived'],
  ['yes', 'waived'],
] as const
