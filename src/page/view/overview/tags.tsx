import type { Facts } from '../../../reports/html/data.ts'
import { Section, Text } from '../shared/elements.tsx'

type TagChanges = NonNullable<Facts['tags']>[number]

const maxTags = 30

const kinds = [
  { of: 'added', words: 'added', sign: '+' },
  { of: 'removed', words: 'removed', sign: '−' },
  { of: 'unchanged', words: 'unchanged', sign: '' },
  { of: 'failed', words: 'failed', sign: '!' },
  { of: 'unclear', words: 'unclear', sign: '?' },
  { of: 'spared', words: 'kept because the new value failed', sign: '' },
] as const

/** The changes of tags, and what did not change. */
export function Tags({ facts: { tags = [] } }: { facts: Facts }) {
  const shown = tags.filter((changes) =>
    kinds.some(({ of }) => changes[of]?.length),
  )
  if (shown.length === 0) return null
  return (
    <Section title="Tags">
      {shown.map((changes) => (
        <div key={changes.scope} class="tag-group">
          <h3>
            {changes.scope} <Text of={changes.name} max={120} breaks />
          </h3>
          {kinds.map((kind) => (
            <TagList key={kind.of} {...kind} tags={changes[kind.of]} />
          ))}
        </div>
      ))}
    </Section>
  )
}

function TagList({
  of,
  words,
  sign,
  tags = [],
}: (typeof kinds)[number] & { tags: TagChanges['added'] | undefined }) {
  if (tags.length === 0) return null
  return (
    <p>
      <span class="muted">{words}</span>{' '}
      {tags.slice(0, maxTags).map(({ key, value }) => (
        <span key={`${key}=${value}`} class={`chip ${of}`}>
          {sign && <span aria-hidden="true">{sign}&nbsp;</span>}
          <Text of={key} max={60} />=<Text of={value} max={100} />
        </span>
      ))}
      {tags.length > maxTags && (
        <span class="muted">… and {tags.length - maxTags} more</span>
      )}
    </p>
  )
}
