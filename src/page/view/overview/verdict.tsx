import { failureText } from '../../../domain/failure.ts'
import { isOfGate } from '../../../domain/gate/not-passed.ts'
import { utcTime } from '../../../domain/text/utc-time.ts'
import {
  type Facts,
  looks,
  operationWord,
  outcomeWords,
  projectTally,
} from '../../../reports/html/data.ts'
import { capitalized } from '../../model/format.ts'
import { reasonsOfRun } from '../../model/projects/projects.ts'
import { ExternalLink, Properties, Text } from '../shared/elements.tsx'

/** How the run ended, why, and what it was about. */
export function Verdict({ facts }: { facts: Facts }) {
  const { icon, level = 'success' } = looks[facts.result]
  return (
    <section class={`verdict ${level}`}>
      <h1 tabIndex={-1}>
        <span aria-hidden="true">{icon}</span> {headline(facts)}
      </h1>
      <Phrases facts={facts} />
      <Reasons facts={facts} />
      {facts.alertsPending && (
        <p>
          Mend had not computed the alerts yet, so vulnerabilities and outdated
          libraries are incomplete. Set <code>wait-for: finished</code> to wait
          for them.
        </p>
      )}
      {facts.figures?.libraries === 0 && (
        <p>
          The inventory is empty, so the zeros say nothing about the project. If
          the scanner found libraries, its result may have gone to another
          project.
        </p>
      )}
      <About facts={facts} />
    </section>
  )
}

/**
 * `Sync failed`, `Gate failed` where nothing else did, or of several projects all:
 * `Sync of 5 projects: 2 failed, 3 passed`
 */
function headline(facts: Facts): string {
  const { operation, result, conditions, projects, reasons, failure } = facts
  const name = operationWord(operation)
  if (!projects) {
    const onlyGate =
      !failure &&
      reasons.length > 0 &&
      reasons.every(isOfGate(facts.conditions))
    const ended = outcomeWords(result, conditions)
    return capitalized(`${onlyGate ? 'gate' : name} ${ended}`.trim())
  }
  const all = projectTally(projects.map(({ result }) => result))
  const open = conditions?.length === 0 ? ', no conditions set' : ''
  return capitalized(`${name} of ${all}${open}`)
}

/** `project created · 12 libraries · 2 of 4 conditions failed` */
function Phrases({ facts: { phrases = [] } }: { facts: Facts }) {
  if (phrases.length === 0) return null
  return (
    <p>
      <Text of={phrases.join(' · ')} max={1000} />
    </p>
  )
}

function Reasons({ facts }: { facts: Facts }) {
  const { failure } = facts
  if (failure) {
    return (
      <p>
        <Text of={failureText(failure)} max={1500} />
      </p>
    )
  }
  const reasons = reasonsOfRun(facts)
  if (reasons.length === 0) return null
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason}>
          <Text of={reason} max={1000} />
        </li>
      ))}
    </ul>
  )
}

/** Nothing where no inventory was read; several projects have their own. */
function inventoryDate(facts: Facts) {
  const { figures, inventoryUpdated, projects, portfolio } = facts
  if (figures?.libraries === undefined) return undefined
  if (projects || portfolio) return undefined
  return inventoryUpdated === undefined
    ? 'date not known'
    : utcTime(inventoryUpdated)
}

function About({ facts }: { facts: Facts }) {
  const { product, project, generatedAt, runUrl } = facts
  return (
    <Properties
      of={[
        ['Product', product && <Text of={product.name} max={120} />],
        ['Project', project && <Text of={project.name} max={120} />],
        ['Inventory updated', inventoryDate(facts)],
        ['Report created', utcTime(generatedAt)],
        [
          'Workflow run',
          runUrl && <ExternalLink to={runUrl}>on GitHub</ExternalLink>,
        ],
      ]}
    />
  )
}
