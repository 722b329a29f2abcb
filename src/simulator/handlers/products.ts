import { administered } from '../protocol/access.ts'
import { isNameInUse } from '../protocol/name-in-use.ts'
import { refusals } from '../protocol/refusal.ts'
import type { Handler } from './handler.ts'

export const createProduct: Handler<'createProduct'> = (
  world,
  caller,
  { productName },
) => {
  const organization = administered(caller)
  if (isNameInUse(organization.products.values(), productName, world.quirks)) {
    throw refusals.productExists(productName)
  }
  const { token } = world.addProduct(organization, productName)
  return {
    productToken: token,
    message: `Successfully created product ${productName}`,
  }
}

export const deleteProduct: Handler<'deleteProduct'> = (
  world,
  caller,
  { productToken },
) => {
  const product = administered(caller).products.get(productToken)
  if (!product) throw refusals.notAllowed()
  world.removeProduct(product)
  return { message: `Successfully deleted product ${product.name}` }
}
