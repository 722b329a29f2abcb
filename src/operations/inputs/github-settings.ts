import type { Files } from '../../ports.ts'
import { readCertificate } from './files.ts'
import { fields, type Inputs } from './schema.ts'
import { givenText, parseField } from './validate.ts'

type RawInputs = Readonly<Record<string, string>>

/** What it takes to reach GitHub's API. */
export type GithubConnection = Pick<
  Inputs,
  'githubToken' | 'requestTimeout' | 'caCertificate'
>

/**
 * The `commit-status` input by itself, since a status also tells of inputs that
 * are wrong and of defects. '' where it is wrong, and where this may be a dry
 * run, which writes nothing to GitHub.
 */
export function statusContext(raw: RawInputs): string {
  const name = 'dry-run'
  const { value: dryRun, found } = parseField(
    fields[name],
    givenText(raw, name),
  )
  if (dryRun || found.length > 0) return ''
  const context = 'commit-status'
  return parseField(fields[context], givenText(raw, context)).value
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
