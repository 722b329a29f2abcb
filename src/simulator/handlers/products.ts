import { isNameInUse } from '../protocol/name-in-use.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handlers } from './handler.ts'

export const products = {
  createProduct(caller, { productName: name }) {
    const { world } = caller
    const organization = caller.administered()
    if (isNameInUse(organization.products.values(), name, world.deviations)) {
      throw refusals.productNameInUse(name)
    }
    const { token } = world.addProduct(organization, name)
    return {
      productToken: token,
      message: `Successfully created product ${name}`,
    }
  },

  deleteProduct(caller, { productToken }) {
    const product = caller.administered().products.get(productToken)
    if (!product) throw refusals.notAllowed()
    caller.world.removeProduct(product)
    return { message: `Successfully deleted product ${product.name}` }
  },
} satisfies Partial<Handlers>
