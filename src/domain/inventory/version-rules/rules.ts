import type { Ecosystem } from '../../library/ecosystem.ts'
import { alpine } from './alpine.ts'
import { alpm } from './alpm.ts'
import { composer } from './composer.ts'
import { debian, opam } from './debian.ts'
import { maven } from './maven.ts'
import { python } from './python.ts'
import { rpm } from './rpm.ts'
import { ruby } from './ruby.ts'
import type { VersionRule } from './rule.ts'
import { nuget, semantic } from './semantic.ts'

/** The ecosystems whose order of versions is their own and known exactly. */
export const versionRules: Readonly<Partial<Record<Ecosystem, VersionRule>>> = {
  alpm,
  apk: alpine,
  cargo: semantic,
  cocoapods: semantic,
  composer,
  deb: debian,
  gem: ruby,
  golang: semantic,
  hex: semantic,
  maven,
  npm: semantic,
  nuget,
  opam,
  pypi: python,
  rpm,
}
