import type {
  InventoryFigures,
  RiskFigures,
} from '../../domain/inventory/figures.ts'
import type { EnsuredObject } from '../../operations/result/ensured.ts'
import type { TagsListed } from '../../operations/result/listed.ts'
import type { Result } from '../../operations/result/result.ts'
import type { ProjectStatus } from '../../operations/result/statuses.ts'
import type {
  TagFailure,
  TaggedObject,
} from '../../operations/result/tagged.ts'
import type { Waited } from '../../operations/result/waited.ts'
import { changeCounts } from '../findings/compared/change-counts.ts'
import { baselineFacts, gateFacts } from '../findings/compared/delta-facts.ts'
import {
  deletionFacts,
  libraryReadFacts,
  notificationFacts,
} from '../findings/library-read/library-read.ts'
import { productName, projectName } from '../findings/names.ts'
import { tagChanges } from '../findings/tagged/tag-changes.ts'

/**
 * A result as plain JSON, without tokens and without the libraries: the top of
 * the report file and the `json` output. What is not known is absent. Every
 * field is picked by name, so the order is fixed and nothing comes along unseen.
 */
export function resultFacts(result: Result) {
  const { ensured, failure, listed, reported, tagged, waited } = result
  const { compared, gated, libraryRead, notified, deleted } = result
  const inventory = reported?.inventoryFigures
  return {
    operation: result.operation,
    result: result.outcome,
    reasons: [...result.reasons],
    failure: failure && {
      what: failure.what,
      said: failure.said,
      why: failure.why,
      fix: failure.fix,
    },
    dryRun: result.dryRun,
    product: objectFacts(ensured?.product, productName(result)),
    project: objectFacts(ensured?.project, projectName(result)),
    wait: waited && waitFacts(waited),
    tags: tagged?.objects.map(taggedFacts),
    library: libraryRead && libraryReadFacts(libraryRead),
    notification: notified && notificationFacts(notified),
    deletion: deleted && deletionFacts(deleted),
    figures: reported && {
      ...(inventory && inventoryFacts(inventory)),
      ...(reported.hierarchyFigures && {
        direct: reported.hierarchyFigures.direct,
        transitive: reported.hierarchyFigures.transitive,
        maxDepth: reported.hierarchyFigures.maxDepth,
      }),
    },
    licenses: inventory && Object.fromEntries(inventory.licenses),
    baseline: compared && baselineFacts(compared),
    changes: compared && changeCounts(compared.delta),
    gate: gated?.rows.map(gateFacts),
    checks: result.checked?.lines.map(({ title, status, found, fix }) => ({
      check: title,
      status,
      found,
      fix,
    })),
    statuses: result.statuses?.map(statusFacts),
    ...(listed && listedFacts(listed)),
  }
}

function listedFacts({ scope, objects, total }: TagsListed) {
  return {
    listing: { scope, selected: objects.length, total },
    objects: objects.map(({ name, tags }) => ({
      name,
      tags: Object.fromEntries(tags),
    })),
  }
}

function taggedFacts(object: TaggedObject) {
  const { added, removed, unchanged, failed, spared } = tagChanges(object)
  return {
    scope: object.scope,
    name: object.name,
    added: added.map(tagFacts),
    removed: removed.map(tagFacts),
    unchanged: unchanged.map(tagFacts),
    failed: failed.map(failureFacts),
    spared: spared.map(tagFacts),
  }
}

function objectFacts(
  object: EnsuredObject | undefined,
  name: string | undefined,
) {
  if (object) return { name: object.name, status: object.status }
  return name === undefined ? undefined : { name, status: undefined }
}

function tagFacts({ key, value }: { key: string; value: string }) {
  return { key, value }
}

function failureFacts({ tag, change, message }: TagFailure) {
  return { key: tag.key, value: tag.value, change, message }
}

function waitFacts({ source, seconds, polls, scans }: Waited) {
  return {
    requestTokenSource: source,
    seconds,
    polls,
    scans: scans.map((scan) => ({
      end: scan.end,
      state: scan.state,
      seconds: scan.seconds,
      polls: scan.polls,
      followed: scan.followed,
      changes: scan.changes.map(({ state, atSeconds }) => ({
        state,
        atSeconds,
      })),
    })),
  }
}

function statusFacts({ name, state, modifications }: ProjectStatus) {
  return {
    name,
    inProgress: state.inProgress,
    lastProcess: state.lastProcess,
    lastProcessAt: state.updated,
    modifications: modifications.map(
      ({ type, at, pluginName, pluginVersion }) => ({
        type,
        at,
        pluginName,
        pluginVersion,
      }),
    ),
  }
}

function severityFacts({ bySeverity }: RiskFigures) {
  const { critical, high, medium, low } = bySeverity
  return { critical, high, medium, low }
}

function inventoryFacts(figures: InventoryFigures) {
  const { risk } = figures
  return {
    libraries: figures.libraries,
    vulnerableLibraries: risk?.vulnerableLibraries,
    vulnerabilities: risk?.vulnerabilities,
    bySeverity: risk && severityFacts(risk),
    outdated: figures.outdated,
    noLicense: figures.noLicense,
    weakMatches: figures.weakMatches,
    duplicateVersions: figures.duplicateVersions,
  }
}
