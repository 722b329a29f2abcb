import { failureText } from '../../../domain/failure.ts'
import { type Facts, looks, outcomeWords } from '../../../reports/html/data.ts'
import { capitalized, utcTime } from '../../model/format.ts'
import { ExternalLink, Properties, Text } from '../shared/elements.tsx'

/** How the run ended, why, and what it was about. */
export function Verdict({ facts }: { facts: Facts }) {
  const { icon, level = 'success' } = looks[facts.result]
  return (
    <section class={`verdict ${level}`}>
      <h1 tabIndex={-1}>
        <span aria-hidden="true">{icon}</span> {capitalized(facts.operation)}{' '}
        {outcomeWords(facts.result, facts.conditions)}
      </h1>
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
          The inventory is empty. If the scanner did find libraries, its result
          went to another project.
        </p>
      )}
      <About facts={facts} />
    </section>
  )
}

function Reasons({ facts: { failure, reasons } }: { facts: Facts }) {
  if (failure) {
    return (
      <p>
        <Text of={failureText(failure)} max={1500} />
      </p>
    )
  }
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

function About({ facts }: { facts: Facts }) {
  const { product, project, inventoryUpdated, generatedAt, runUrl } = facts
  return (
    <Properties
      of={[
        ['Product', product && <Text of={product.name} max={120} />],
        ['Project', project && <Text of={project.name} max={120} />],
        ['Inventory updated', inventoryUpdated && utcTime(inventoryUpdated)],
        ['Report created', utcTime(generatedAt)],
        [
          'Run',
          runUrl && <ExternalLink to={runUrl}>workflow run</ExternalLink>,
        ],
      ]}
    />
  )
}
