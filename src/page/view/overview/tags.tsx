import type { Facts } from '../../../reports/html/data.ts'
import { Section, Text } from '../shared/elements.tsx'

type Tagged = NonNullable<Facts['tags']>[number]
type Tag = Tagged['added'][number]

const most = 30

/** What became of the tags. */
export function Tags({ facts: { tags = [] } }: { facts: Facts }) {
  const told = tags.filter((object) => lists(object).flat().length > 0)
  if (told.length === 0) return null
  return (
    <Section title="Tags">
      {told.map((object) => (
        <div key={object.scope} class="tagged">
          <h3>
            {object.scope} <Text of={object.name} most={120} />
          </h3>
          <List word="added" sign="+" tags={object.added} />
          <List word="removed" sign="−" tags={object.removed} />
          <List word="unchanged" sign="" tags={object.unchanged} />
          <List word="failed" sign="!" tags={object.failed} />
          <List
            word="kept, as the new value failed"
            sign=""
            tags={object.spared}
          />
        </div>
      ))}
    </Section>
  )
}

function lists({ added, removed, unchanged, failed, spared }: Tagged) {
  return [added, removed, unchanged, failed, spared]
}

function List({
  word,
  sign,
  tags,
}: {
  word: string
  sign: string
  tags: readonly Tag[]
}) {
  if (tags.length === 0) return null
  return (
    <p>
      <span class="soft">{word}</span>{' '}
      {tags.slice(0, most).map(({ key, value }) => (
        <span key={`${key}=${value}`} class={`chip ${word}`}>
          {sign && <span aria-hidden="true">{sign} </span>}
          <Text of={key} most={60} />=<Text of={value} most={100} />
        </span>
      ))}
      {tags.length > most && (
        <span class="soft">… and {tags.length - most} more</span>
      )}
    </p>
  )
}
