import type { Files } from '../../ports.ts'
import { readCertificate } from './files.ts'
import {
  type CommentMode,
  type Field,
  fields,
  type InputName,
  type Inputs,
} from './schema.ts'
import { givenText, parseField } from './validate.ts'

type RawInputs = Readonly<Record<string, string>>

/** What it takes to reach GitHub's API. */
export type GithubConnection = Pick<
  Inputs,
  'githubToken' | 'requestTimeout' | 'caCertificate'
>

/** What a run writes to GitHub. */
interface GithubWrites {
  /** The context of a commit status; '' for none. */
  readonly statusContext: string
  readonly comment: CommentMode
  readonly submitDependencies: boolean
}

/**
 * The inputs `commit-status`, `comment` and `submit-dependencies` by themselves,
 * since a status and a comment also tell of inputs that are wrong and of defects.
 * One that is wrong writes nothing, nor does a run that may be a dry run.
 */
export function githubWrites(raw: RawInputs): GithubWrites {
  const { value: dryRun, found } = parseField(
    fields['dry-run'],
    givenText(raw, 'dry-run'),
  )
  const given = dryRun || found.length > 0 ? {} : raw
  const read = <T>(field: Field<T>, name: InputName) =>
    parseField(field, givenText(given, name)).value
  return {
    statusContext: read(fields['commit-status'], 'commit-status'),
    comment: read(fields.comment, 'comment'),
    submitDependencies: read(
      fields['submit-dependencies'],
      'submit-dependencies',
    ),
  }
}

/** The connection by itself; where an input of it is wrong, by its default. */
export function githubConnection(
  raw: RawInputs,
  files: Files,
): GithubConnection {
  const timeout = 'request-timeout'
  return {
    githubToken: givenText(raw, 'github-token'),
    requestTimeout: parseField(fields[timeout], givenText(raw, timeout)).value,
    caCertificate: readCertificate(givenText(raw, 'ca-certificate'), files).pem,
  }
}
