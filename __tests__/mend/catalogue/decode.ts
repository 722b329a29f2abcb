import * as v from 'valibot'
import {
  type Answer,
  catalogue,
  type RequestType,
} from '../../../src/mend/catalogue/index.ts'

/** Reads an answer as the client does once it is known to be no refusal. */
export function decode<T extends RequestType>(
  type: T,
  body: unknown,
): Answer<T> {
  const schema: v.GenericSchema = catalogue[type].response
  return v.parse(schema, body) as Answer<T>
}

/** What is wrong with an answer, a line for each problem; none when it is right. */
export function problems(type: RequestType, body: unknown): string[] {
  const schema: v.GenericSchema = catalogue[type].response
  const { issues = [] } = v.safeParse(schema, body)
  return issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
}
