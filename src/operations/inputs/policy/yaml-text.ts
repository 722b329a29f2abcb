import type { Document, LineCounter, Node, Pair } from 'yaml'
import { plain } from '../../../domain/text/clean.ts'
import { type PolicyProblem, shown } from './problem.ts'

type Yaml = typeof import('yaml')

/** A YAML text as plain values, with the line of each. */
export interface YamlText {
  /** Texts, numbers, booleans, null, lists and objects; `undefined` for no document. */
  readonly value: unknown
  readonly problems: readonly PolicyProblem[]
  /** The line of a key or an item, of the object itself where it has no such key. */
  lineOf(parent: object, key?: string | number): number | undefined
}

/** As many as a policy has, and one more. */
const maxDepth = 4
/** One wrong character makes the parser complain about much of what follows. */
const maxSyntaxProblems = 3

/**
 * Reads YAML 1.2 (and so JSON), one document. What can hide something from a
 * reader, or grow without end, is a problem: anchors, aliases, tags, directives,
 * a key twice.
 */
export async function readYaml(text: string): Promise<YamlText> {
  const yaml = await import('yaml')
  const counter = new yaml.LineCounter()
  const document = yaml.parseDocument(text, {
    lineCounter: counter,
    prettyErrors: false,
    // The parser compares each key with all others; `Reading` uses a set.
    uniqueKeys: false,
  })
  const reading = new Reading(yaml, counter)
  const syntax = syntaxProblems(document, reading)
  const value =
    syntax.length > 0 || !document.contents
      ? undefined
      : reading.valueOf(document.contents)
  return {
    value,
    problems: [...syntax, ...reading.problems],
    lineOf: (parent, key) => reading.lineOf(parent, key),
  }
}

/** The parser's own words for some errors, and what to do about them. */
const advice: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'a text that begins with * needs quotes: "*log4j*"',
  BAD_SCALAR_START:
    'a text that begins with @ or ` needs quotes: "@babel/core"',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space needs quotes',
  MULTIPLE_DOCS: 'the file holds several documents; expected one, without ---',
  RESOURCE_EXHAUSTION: 'the file is nested too deeply to be a policy',
  TAB_AS_INDENT: 'a tab indents this line; expected spaces',
}

function syntaxProblems(
  { errors, directives }: Document.Parsed,
  reading: Reading,
): PolicyProblem[] {
  const problems = errors.map(({ code, message, pos }) => ({
    line: reading.lineAt(pos[0]),
    text: advice[code] ?? `this is not valid YAML: ${plain(message, 200)}`,
  }))
  if (errors.some(({ code }) => code === 'MULTIPLE_DOCS')) {
    return problems.slice(0, 1)
  }
  const { version } = directives.yaml
  const tags = Object.keys(directives.tags).length
  if (version === '1.2' && tags <= 1)
    return problems.slice(0, maxSyntaxProblems)
  return [{ text: 'directives such as %YAML and %TAG are not accepted' }]
}

/** The walk through the nodes of a document. */
class Reading {
  readonly problems: PolicyProblem[] = []
  readonly #lines = new WeakMap<object, Map<string | number, number>>()
  readonly #starts = new WeakMap<object, number>()
  readonly #yaml: Yaml
  readonly #counter: LineCounter

  constructor(yaml: Yaml, counter: LineCounter) {
    this.#yaml = yaml
    this.#counter = counter
  }

  lineAt(offset: number): number {
    return this.#counter.linePos(offset).line
  }

  lineOf(parent: object, key?: string | number): number | undefined {
    const line =
      key === undefined ? undefined : this.#lines.get(parent)?.get(key)
    return line ?? this.#starts.get(parent)
  }

  valueOf(node: unknown, depth = 0): unknown {
    const { isAlias, isMap, isNode, isScalar, isSeq } = this.#yaml
    if (!isNode(node)) return null
    if (isAlias(node)) {
      return this.#note(
        node,
        `"*${plain(node.source, 40)}" is an alias, and aliases are not accepted; a text that begins with * needs quotes`,
      )
    }
    if (node.tag) this.#note(node, `the tag ${shown(node.tag)} is not accepted`)
    if (node.anchor) {
      this.#note(
        node,
        `the anchor "&${plain(node.anchor, 40)}" is not accepted`,
      )
    }
    if (isScalar(node)) return node.value
    if (depth > maxDepth) {
      return this.#note(node, 'the file is nested too deeply to be a policy')
    }
    if (isMap(node)) return this.#objectOf(node, node.items, depth)
    return isSeq(node) ? this.#listOf(node, node.items, depth) : null
  }

  #listOf(node: Node, items: readonly unknown[], depth: number): unknown[] {
    const lines = new Map<number, number>()
    const list = items.map((item, at) => {
      if (this.#yaml.isNode(item)) lines.set(at, this.#lineOfNode(item))
      return this.valueOf(item, depth + 1)
    })
    this.#remember(list, node, lines)
    return list
  }

  #objectOf(node: Node, pairs: readonly Pair[], depth: number): object {
    const lines = new Map<string, number>()
    const entries = new Map<string, unknown>()
    for (const { key, value } of pairs) {
      const name = this.valueOf(key, depth + 1)
      const line = this.#yaml.isNode(key) ? this.#lineOfNode(key) : undefined
      if (typeof name !== 'string') {
        const text = `expected a word as key; found ${shown(name)}`
        this.problems.push({ line: line ?? this.#lineOfNode(node), text })
        continue
      }
      if (entries.has(name)) {
        const text = `${shown(name)} stands twice, first in line ${lines.get(name)}`
        this.problems.push({ line, text })
        continue
      }
      if (line !== undefined) lines.set(name, line)
      entries.set(name, this.valueOf(value, depth + 1))
    }
    const object = Object.fromEntries(entries)
    this.#remember(object, node, lines)
    return object
  }

  #remember(
    value: object,
    node: Node,
    lines: Map<string, number> | Map<number, number>,
  ): void {
    this.#lines.set(value, new Map<string | number, number>(lines))
    this.#starts.set(value, this.#lineOfNode(node))
  }

  #lineOfNode({ range }: Node): number {
    return this.lineAt(range?.[0] ?? 0)
  }

  #note(node: Node, text: string): null {
    this.problems.push({ line: this.#lineOfNode(node), text })
    return null
  }
}
