import type { OperationContext } from '../operation.ts'
import {
  type Absent,
  type DeletionTarget,
  demandConfirmation,
  pickForDeletion,
} from './deletion-target.ts'

/**
 * The product that the inputs name, with the number of its projects. Its row in
 * the organization's listing tells whether it exists.
 *
 * @throws {Failure} `ambiguous-name`, or what Mend said
 */
export async function findProductToDelete({
  inputs,
  mend,
  log,
}: OperationContext): Promise<DeletionTarget | Absent> {
  const { productName: name, productToken: given } = inputs
  const list = () => mend.call('getOrganizationProductTags', {})
  const rows = await list()
  const row = given
    ? (rows.find(({ token }) => token === given) ?? noSuchToken)
    : pickForDeletion({ kind: 'product', name, rows })
  if ('absence' in row) return row
  const productToken = row.token
  log.mask(productToken)
  demandConfirmation('product', row.name, inputs)
  const projects = await mend.call('getProductProjectTags', { productToken })
  return {
    scope: 'product',
    name: row.name,
    projects: projects.length,
    send: () => mend.call('deleteProduct', { productToken }),
    isListed: async () =>
      (await list()).some(({ token }) => token === productToken),
  }
}

const noSuchToken: Absent = {
  absence: 'no product of the organization has this `product-token`.',
}
