import { parseSync } from '@swc/core'

/** A node of the syntax tree, as far as it is looked at. */
type Node = Readonly<Record<string, unknown>>

/**
 * The texts in a source file from which messages are made, with `…` for what is
 * put in: what failed (`what`), notices and warnings of the log, and what an
 * input should have been (`expected …`).
 */
export function messagesIn(code: string): string[] {
  const { body } = parseSync(code, { syntax: 'typescript' })
  const nodes = [...nodesOf(body)]
  const named = definitionsOf(nodes)
  const texts = nodes.flatMap((node) => [
    ...failureTexts(node).flatMap((value) => textsOf(value, named)),
    ...logged(node).flatMap((value) => textsOf(value, named)),
    ...literal(node).filter((text) => /\bexpected /.test(text)),
  ])
  return [...new Set(texts)]
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const inner of Object.values(value)) yield* nodesOf(inner)
}

const child = (node: Node, key: string) => (node[key] ?? {}) as Node
const children = (node: Node, key: string) => (node[key] ?? []) as Node[]

/** `what` of an object that says why something failed; not of one that counts. */
function failureTexts(node: Node): Node[] {
  if (node['type'] !== 'ObjectExpression') return []
  const properties = children(node, 'properties')
  const propertyOf = (name: string) =>
    properties.find(
      (one) => one['value'] === name || child(one, 'key')['value'] === name,
    )
  const what = propertyOf('what')
  return what && !propertyOf('total') ? [child(what, 'value')] : []
}

function logged(node: Node): Node[] {
  const callee = child(node, 'callee')
  const name = child(callee, 'property')['value'] ?? callee['value']
  return name === 'notice' || name === 'warning' || name === 'attempt'
    ? children(node, 'arguments').map((given) => child(given, 'expression'))
    : []
}

function literal(node: Node): string[] {
  if (node['type'] === 'StringLiteral') return [String(node['value'])]
  if (node['type'] !== 'TemplateLiteral' || !node['quasis']) return []
  return [
    children(node, 'quasis')
      .map((quasi) => String(quasi['cooked']))
      .join('…'),
  ]
}

type Definitions = ReadonlyMap<string, Node>

/** The functions and constants of the file, by name. */
function definitionsOf(nodes: readonly Node[]): Definitions {
  const found = new Map<string, Node>()
  for (const node of nodes) {
    if (node['type'] === 'FunctionDeclaration')
      found.set(String(child(node, 'identifier')['value']), child(node, 'body'))
    if (node['type'] === 'VariableDeclarator')
      found.set(String(child(node, 'id')['value']), child(node, 'init'))
  }
  return found
}

/** What the expression can be, as far as this file tells. */
function textsOf(value: Node, named: Definitions, depth = 0): string[] {
  if (depth > 4) return []
  const inner = (...keys: string[]) =>
    keys.flatMap((key) => textsOf(child(value, key), named, depth + 1))
  switch (value['type']) {
    case 'ConditionalExpression':
      return inner('consequent', 'alternate')
    case 'CallExpression':
      return inner('callee')
    case 'Identifier': {
      const meant = named.get(String(value['value']))
      return meant ? textsOf(meant, named, depth + 1) : []
    }
    case 'ArrowFunctionExpression':
      return inner('body')
    case 'BlockStatement':
      return [...nodesOf(value)]
        .filter(({ type }) => type === 'ReturnStatement')
        .flatMap((node) => textsOf(child(node, 'argument'), named, depth + 1))
    default:
      return literal(value)
  }
}
