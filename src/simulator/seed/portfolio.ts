import { type Profile, profileNames } from './project-profiles.ts'

/** A repository whose branches are scanned, one project for each. */
export interface ScannedRepository {
  readonly product: string
  readonly repository: string
  readonly team: string
  readonly branches: readonly string[]
  readonly profiles: readonly Profile[]
}

const table = `
Storefront | checkout         | checkout   | main release-2.4 release-2.3 feature/coupons feature/guest-checkout | *
Storefront | catalog          | discovery  | main release-1.9 feature/facets | java node
Storefront | search           | discovery  | main develop                    | go
Storefront | cart-ui          | checkout   | main release-5.1 feature/dark-mode | browser build
Storefront | recommendations  | discovery  | main                            | python data
Payments   | payments-api     | payments   | main release-3.0 release-2.9 hotfix/3ds | java messaging inHouse
Payments   | ledger           | payments   | main release-1.2                | java enterprise
Payments   | fraud-rules      | risk       | main feature/velocity           | python data
Payments   | terminal-gateway | payments   | main                            | dotnet native
Platform   | gateway          | platform   | main release-7.0                | go messaging
Platform   | identity         | identity   | main release-4.4 feature/passkeys | java inHouse node
Platform   | build-tools      | platform   | main                            | node build
Platform   | notifications    | platform   | main develop                    | node messaging
Platform   | hello-world      | platform   | main                            | one
Platform   | sandbox          | platform   | main                            | nothing
Mobile     | android-app      | mobile     | main release-12.1 release-12.0  | java looseFiles
Mobile     | ios-app          | mobile     | main release-12.1               | native
Mobile     | mobile-bff       | mobile     | main                            | node
Data       | etl              | data       | main feature/iceberg            | python data messaging
Data       | reports          | data       | main release-2026.1             | dotnet looseFiles
Data       | ml-scoring       | risk       | main develop                    | data
Data       | warehouse-ui     | data       | main                            | browser
`

/** The products of the organization with the repositories of each. */
export const portfolio: readonly ScannedRepository[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [product = '', repository = '', team = '', branches, profiles] = cells
    return {
      product,
      repository,
      team,
      branches: words(branches),
      profiles: profilesNamed(words(profiles)),
    }
  })

function words(cell: string | undefined): string[] {
  return cell ? cell.split(/\s+/) : []
}

function profilesNamed(names: readonly string[]): Profile[] {
  return profileNames.filter((name) => names[0] === '*' || names.includes(name))
}
