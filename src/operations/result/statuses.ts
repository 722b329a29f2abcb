import type {
  Modification,
  ProjectState,
} from '../../domain/scan/project-state.ts'

/** What Mend says it is doing to one project; absent parts are not known. */
export interface ProjectStatus {
  /** Absent when the project was given by its token. */
  readonly name?: string | undefined
  readonly state: ProjectState
  /** One for each kind that Mend remembers, without request tokens. */
  readonly modifications: readonly ProjectModification[]
}

export type ProjectModification = Omit<Modification, 'requestToken'>
