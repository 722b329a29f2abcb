import { failureText } from '../../../domain/failure.ts'
import type { Facts as FactsType } from '../../../reports/html/data.ts'
import { looks } from '../../../reports/outcome.ts'
import { moment } from '../../model/words.ts'
import { Facts, Out, Text } from '../shared/elements.tsx'

/** How the run ended, why, and what it was about. */
export function Verdict({ facts }: { facts: FactsType }) {
  const { result, reasons, failure, operation, product, project } = facts
  const { icon, words, level = 'fine' } = looks[result]
  return (
    <section class={`verdict ${level}`}>
      <h1 tabIndex={-1}>
        <span aria-hidden="true">{icon}</span> {capital(operation)} {words}
      </h1>
      {failure && (
        <p>
          <Text of={failureText(failure)} most={1500} />
        </p>
      )}
      {!failure && reasons.length > 0 && (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>
              <Text of={reason} most={1000} />
            </li>
          ))}
        </ul>
      )}
      {facts.alertsPending && (
        <p>
          Mend had not computed the alerts yet: vulnerabilities and outdated
          libraries are not complete. With <code>wait-for: finished</code> they
          are.
        </p>
      )}
      {facts.figures?.libraries === 0 && (
        <p>
          The inventory is empty. Either the scan found no library, or its
          result went to another project.
        </p>
      )}
      <Facts
        of={[
          ['Product', product && <Text of={product.name} most={120} />],
          ['Project', project && <Text of={project.name} most={120} />],
          [
            'Inventory of',
            facts.inventoryUpdated && moment(facts.inventoryUpdated),
          ],
          ['Report made', moment(facts.generatedAt)],
          ['Run', facts.runUrl && <Out to={facts.runUrl}>workflow run</Out>],
        ]}
      />
    </section>
  )
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
