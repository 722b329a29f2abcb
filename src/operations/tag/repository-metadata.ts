import { presetsWithoutFacts } from '../../domain/tags/metadata.ts'
import { type Repository, withFacts } from '../../domain/tags/repository.ts'
import type { OperationContext } from '../operation.ts'

/**
 * The repository with the facts that `metadata-tags` needs. GitHub is asked, once,
 * only if the event lacks one of them. Started before Mend is asked for the
 * target, this adds no round trip. Never rejects.
 */
export async function repositoryMetadata({
  inputs: { metadataTags },
  repository,
  describeRepository,
}: OperationContext): Promise<Repository> {
  const wanted = presetsWithoutFacts(metadataTags, repository)
  if (wanted.length === 0) return repository
  return withFacts(repository, await describeRepository(wanted))
}
