/** Which share of the selection is this job's; the input `shard`. */
export type Shard =
  | { readonly kind: 'whole' }
  /** `3/16`: the third of sixteen shares. */
  | { readonly kind: 'share'; readonly index: number; readonly count: number }
  /** `auto/16`: plan the shares, at most sixteen. */
  | { readonly kind: 'plan'; readonly maxCount: number }

/** GitHub: "A matrix will generate a maximum of 256 jobs per workflow run." */
const maxShards = 256

const accepted = `expected a share such as 3/16, or auto/16, with at most ${maxShards} shards`

/** `3/16` or `auto/16`; '' is the whole. A text that is neither → what is accepted. */
export function parseShard(text: string): Shard | string {
  if (text === '') return { kind: 'whole' }
  const [, first = '', last = ''] =
    /^(auto|\d{1,3})\s*\/\s*(\d{1,3})$/.exec(text) ?? []
  const count = Number(last)
  if (count < 1 || count > maxShards) return accepted
  if (first === 'auto') return { kind: 'plan', maxCount: count }
  const index = Number(first)
  if (index < 1 || index > count) return accepted
  return { kind: 'share', index, count }
}

/** `3/16`; `undefined` where the run is about the whole selection. */
export function shardLabel(shard: Shard): string | undefined {
  return shard.kind === 'share' ? `${shard.index}/${shard.count}` : undefined
}

/** Whether the project with this token belongs to the shard. */
export function isInShard(shard: Shard, token: string): boolean {
  return shard.kind !== 'share' || shardOf(token, shard.count) === shard.index
}

/** From 1 to `count`: the same on every machine and for ever, so jobs need share nothing. */
export function shardOf(token: string, count: number): number {
  return (stableHash(token) % count) + 1
}

/** 32 bits: FNV-1a over the UTF-16 code units, spread by the last step of murmur3. */
function stableHash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  }
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** Fewer are not worth a job of their own. */
const projectsPerShard = 500

/** The value of the output `matrix`: what `strategy.matrix` takes. */
interface ShardMatrix {
  readonly shard: readonly string[]
}

/** What a plan job found out. */
export interface ShardPlan {
  readonly selected: number
  readonly matrix: ShardMatrix
}

/** A matrix of as many shards as the selected projects are worth, at least one. */
export function shardMatrix(selected: number, maxCount: number): ShardMatrix {
  const worth = Math.ceil(selected / projectsPerShard)
  const count = Math.max(1, Math.min(maxCount, worth))
  const shard = Array.from({ length: count }, (_, at) => `${at + 1}/${count}`)
  return { shard }
}
