import type { Inputs } from '../inputs/schema.ts'
import type { OperationContext } from '../operation.ts'
import {
  type Absent,
  type DeletionTarget,
  demandConfirmation,
  noSuch,
  pickOne,
} from './deletion-target.ts'

/**
 * The product that the inputs point at, with the number of its projects. The
 * organization's listing tells name, token, and whether it is there at all.
 *
 * @throws {Failure} `ambiguous-name`, or what Mend said
 */
export async function findProductToDelete(
  inputs: Inputs,
  { mend, log }: OperationContext,
): Promise<DeletionTarget | Absent> {
  const { productName, productToken: given } = inputs
  const list = () => mend.call('getOrganizationProductTags', {})
  const rows = await list()
  const row = given
    ? rows.find(({ token }) => token === given)
    : pickOne('product', rows, productName)
  if (!row) {
    const absence = 'no product of the organization has this `product-token`.'
    return given ? { absence } : noSuch('product', rows, productName)
  }
  const productToken = row.token
  log.mask(productToken)
  demandConfirmation('product', row.name, inputs)
  const projects = await mend.call('getProductProjectTags', { productToken })
  return {
    scope: 'product',
    name: row.name,
    projects: projects.length,
    destroy: () => mend.call('deleteProduct', { productToken }),
    remains: async () =>
      (await list()).some(({ token }) => token === productToken),
  }
}
