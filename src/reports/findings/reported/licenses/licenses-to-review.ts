import type { Library, License } from '../../../../domain/library/library.ts'
import {
  isSuspected,
  knownLicenses,
  lacksLicense,
} from '../../../../domain/library/no-license.ts'
import { compare } from '../../../../domain/text/compare.ts'
import { nameAndVersion } from '../../../text/library-name.ts'
import { inline, type ListRoom, listTable } from '../../../text/list.ts'
import {
  blocks,
  code,
  grouped,
  type Markdown,
  md,
  nothing,
} from '../../../text/markdown.ts'
import { libraryCount } from '../../../text/words.ts'
import {
  areLicensesWaived,
  marked,
  type WaivedLookup,
  waivedLast,
} from '../../../waived-lookup.ts'
import type { Contents } from '../contents.ts'

const maxRows = 12
const maxUsers = 3
const maxNames = 10

interface Use {
  readonly license: License
  readonly libraries: Library[]
}

/** The licenses that a person should review: what the title says of them, and the text below it. */
export function licensesToReview(contents: Contents): {
  readonly phrases: readonly string[]
  readonly text: Markdown
} {
  const { libraries } = contents
  const uses = usesOf(libraries)
  const suspected = uses.filter(({ license }) => isSuspected(license.name))
  const risky = uses.filter(
    ({ license }) => isRisky(license) && !isSuspected(license.name),
  )
  const unlicensed = libraries.filter(lacksLicense)
  const guessed = [...new Set(suspected.flatMap(({ libraries }) => libraries))]
  const phrases = [
    ...(risky.length > 0
      ? [`${grouped(risky.length)} with copyleft or high risk`]
      : []),
    ...(guessed.length > 0
      ? [`suspected for ${libraryCount(guessed.length)}`]
      : []),
  ]
  return {
    phrases,
    text: blocks(
      reviewTable(risky, contents),
      named(
        md`No license is known for`,
        { libraries: unlicensed, licensesOf: ({ licenses }) => licenses },
        contents,
      ),
      named(
        md`The license is only suspected for`,
        { libraries: guessed, licensesOf: suspectedOf },
        contents,
      ),
    ),
  }
}

function suspectedOf({ licenses }: Library): License[] {
  return licenses.filter(({ name }) => isSuspected(name))
}

/** Each license with its libraries, the riskiest first. */
function usesOf(libraries: readonly Library[]): Use[] {
  const uses = new Map<string, Use>()
  for (const library of libraries) {
    for (const license of knownLicenses(library.licenses)) {
      const use = uses.get(license.name)
      if (use) use.libraries.push(library)
      else uses.set(license.name, { license, libraries: [library] })
    }
  }
  return [...uses.values()].sort(byRisk)
}

function byRisk(a: Use, b: Use): number {
  return (
    riskOf(b.license) - riskOf(a.license) ||
    b.libraries.length - a.libraries.length ||
    compare(a.license.name, b.license.name)
  )
}

const risks = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE']
const riskWords = [
  md`not rated`,
  md`very low`,
  md`low`,
  md`medium`,
  md`high`,
  md`very high`,
]
const copyleftWords = new Map([
  ['NO', md`no`],
  ['PARTIAL', md`partial`],
  ['FULL', md`full`],
])

/** 1 to 5, or 0 where Mend has no profile of the license (facts 6.3). */
function riskOf({ copyrightRisk }: License): number {
  return risks.indexOf(copyrightRisk?.toUpperCase() ?? '') + 1
}

function isRisky(license: License): boolean {
  const copyleft = license.copyleft?.toUpperCase()
  return riskOf(license) >= 4 || copyleft === 'PARTIAL' || copyleft === 'FULL'
}

const headers = [
  md`To&nbsp;review`,
  md`Copyright&nbsp;risk`,
  md`Copyleft`,
  md`Used by`,
]

function reviewTable(list: readonly Use[], contents: Contents): Markdown {
  const row = (use: Use) => reviewRow(use, contents)
  return listTable({ headers, list, max: maxRows, row }, contents)
}

function reviewRow(
  { license, libraries }: Use,
  { waived }: Contents,
): Markdown[] {
  const users = { libraries, licensesOf: () => [license] }
  return [
    code(license.name, 60),
    riskWords[riskOf(license)] ?? nothing,
    copyleftWords.get(license.copyleft?.toUpperCase() ?? '') ?? md`unknown`,
    userList(users, { max: maxUsers, waived }),
  ]
}

interface Users {
  readonly libraries: readonly Library[]
  /** Which ones of a library are to be reviewed; none stands for the lack of one. */
  licensesOf(library: Library): readonly License[]
}

function named(words: Markdown, users: Users, contents: Contents): Markdown {
  if (users.libraries.length === 0) return nothing
  const { waived } = contents
  const names = userList(users, { max: maxNames, waived, room: contents })
  return md`${words} ${names}.`
}

interface UserListOptions {
  readonly max: number
  readonly waived: WaivedLookup
  readonly room?: ListRoom
}

/** The first few libraries, those whose licenses are waived last and with a mark. */
function userList(
  { libraries, licensesOf }: Users,
  { max, waived, room }: UserListOptions,
): Markdown {
  const isOut = (one: Library) =>
    areLicensesWaived(one, licensesOf(one), waived)
  const show = (one: Library) => marked(nameAndVersion(one), isOut(one))
  return inline(waivedLast(libraries, isOut), max, show, { room })
}
