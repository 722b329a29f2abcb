import { presetKeys } from '../../domain/tags/metadata.ts'
import type { Tag } from '../../domain/tags/tags.ts'
import type { Inputs, Problem } from '../inputs/schema.ts'
import { hasProduct } from '../target/target.ts'

/** What is wrong with the tags that the inputs declare and remove. */
export function tagProblems(inputs: Inputs): Problem[] {
  return [...productTagProblems(inputs), ...contradictions(inputs)]
}

/** Product tags need one product; a project token alone names none. */
function productTagProblems(inputs: Inputs): Problem[] {
  const { productTags, removeProductTags, select } = inputs
  if (productTags.length + removeProductTags.length === 0) return []
  if (hasProduct(inputs) && select.rules.length === 0) return []
  const input = productTags.length > 0 ? 'product-tags' : 'remove-product-tags'
  const text =
    'is about one product: needs `product-name` or `product-token` beside `project-token`, and no `select`'
  return [{ input, text }]
}

/**
 * A tag that is both declared and removed could end either way. Of metadata only
 * the keys are known here; an old value of such a key may be removed.
 */
function contradictions(inputs: Inputs): Problem[] {
  const { tags, removeTags, productTags, removeProductTags } = inputs
  const metadata = new Set(presetKeys(inputs.metadataTags))
  return [
    ...removeTags.flatMap((removal) => {
      const declaredBy = declares(tags, removal)
        ? 'tags'
        : removal.value === undefined && metadata.has(removal.key)
          ? 'metadata-tags'
          : undefined
      return declaredBy
        ? [contradiction('remove-tags', removal, declaredBy)]
        : []
    }),
    ...removeProductTags
      .filter((removal) => declares(productTags, removal))
      .map((removal) =>
        contradiction('remove-product-tags', removal, 'product-tags'),
      ),
  ]
}

type Removal = Inputs['removeTags'][number]

function declares(tags: readonly Tag[], { key, value }: Removal): boolean {
  return tags.some(
    (tag) => tag.key === key && (value === undefined || tag.value === value),
  )
}

function contradiction(
  input: Problem['input'],
  { key, value }: Removal,
  declaredBy: string,
): Problem {
  const tag = value === undefined ? key : `${key}=${value}`
  const text = `"${tag}" is removed here and declared in \`${declaredBy}\`; expected one of the two`
  return { input, text }
}
