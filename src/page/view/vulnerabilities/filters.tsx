import type { ComponentChildren } from 'preact'
import type { Contents } from '../../model/contents.ts'
import { severityLevels } from '../../model/severity.ts'
import {
  allVulnerabilities,
  filtersVulnerabilities,
  type VulnerabilityQuery,
} from '../../model/vulnerabilities/query.ts'
import {
  SearchForm,
  Select,
  SeverityToggles,
  Toggle,
} from '../shared/controls.tsx'

interface FilterProps {
  readonly contents: Contents
  readonly query: VulnerabilityQuery
  change(part: Partial<VulnerabilityQuery>): void
  readonly children: ComponentChildren
}

/** Search field and filters above the vulnerabilities. */
export function Filters(props: FilterProps) {
  const { contents, query, change, children } = props
  const { sort, descending } = query
  return (
    <SearchForm
      text={query.text}
      label="Search vulnerabilities"
      hint="Search CVE, library"
      search={(text) => change({ text })}
    >
      <SeverityToggles
        counts={severityLevels.flatMap((name) => {
          const count = contents.vulnerabilities().levels.get(name)
          return count === undefined ? [] : [[name, count] as const]
        })}
        chosen={query.severity}
        choose={(severity) => change({ severity })}
      />
      <Flags {...props} />
      {children}
      {filtersVulnerabilities(query) && (
        <button
          type="button"
          class="link-button"
          onClick={() =>
            change({
              ...allVulnerabilities,
              waived: undefined,
              sort,
              descending,
            })
          }
        >
          Clear
        </button>
      )}
    </SearchForm>
  )
}

const waivedTexts = [
  ['no', 'not waived'],
  ['yes', 'waived'],
] as const

/** Filters that would tell nothing in this report are left out. */
function Flags({ contents, query, change }: FilterProps) {
  const flags = [
    ['fixable', 'fix known', true],
    ['direct', 'direct', contents.graph !== undefined],
    ['fresh', 'new', contents.knowsNews],
  ] as const
  return (
    <>
      {flags.map(
        ([name, words, shown]) =>
          shown && (
            <Toggle
              key={name}
              on={query[name]}
              toggle={() => change({ [name]: !query[name] })}
            >
              {words}
            </Toggle>
          ),
      )}
      {contents.waivers && (
        <Select
          label="Waivers"
          value={query.waived}
          options={waivedTexts}
          choose={(value) =>
            change({ waived: waivedTexts.find(([one]) => one === value)?.[0] })
          }
        />
      )}
    </>
  )
}
