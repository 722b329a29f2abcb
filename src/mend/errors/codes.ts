/** What is known about one of Mend's error codes (facts 1.4). */
export interface ErrorCode {
  readonly meaning: string
  /** The likely cause, a sentence. */
  readonly why: string
  /** What to change, a sentence that names inputs in backticks. */
  readonly fix: string
  /** The server of a wrong region gives this answer, too: the error text names the servers. */
  readonly region?: true
}

/** By number. Other codes are shown as they came. */
export const errorCodes: Readonly<Record<number, ErrorCode>> = {
  2001: {
    meaning: 'product name occupied',
    why: 'A product with this name exists, but the user cannot see it.',
    fix: 'Give the user of `user-key` a role on that product, or choose another `product-name`.',
  },
  2007: {
    meaning: 'user is not in the organization',
    why: 'The user of `user-key` does not belong to the organization of `org-token`.',
    fix: 'Use a `user-key` and an `org-token` of the same organization.',
  },
  2010: {
    meaning: 'project name occupied',
    why: 'A project with this name exists in the product, but the user cannot see it.',
    fix: 'Give the user of `user-key` a role on that project, or choose another `project-name`.',
  },
  2015: {
    meaning: 'inactive organization',
    why: 'The organization is inactive, or `org-token` is wrong or belongs to another region.',
    fix: 'Check `org-token` (in Mend: Integrate, Organization, API key).',
    region: true,
  },
  2021: {
    meaning: 'invalid option value',
    why: 'Mend does not accept one of the values.',
    fix: 'Check the inputs of this step.',
  },
  3000: {
    meaning: 'invalid request parameters',
    why: "A value in the request is not valid, or Mend's backend has a temporary problem: Mend gives the same answer to both.",
    fix: 'Run the job again; if that does not help, check the names and values that this step sends.',
  },
  3010: {
    meaning: 'missing fields',
    why: 'A value that Mend requires was empty.',
    fix: 'Check that `user-key`, `org-token` and the names of product and project are set.',
  },
  4000: {
    meaning: 'unexpected error',
    why: "Something went wrong on Mend's side.",
    fix: "Run the job again; if that does not help, ask Mend's support.",
  },
  5001: {
    meaning: 'not allowed',
    why: 'A key or token is wrong or belongs to another region, or the user is not allowed to do this: Mend gives the same answer to all of these.',
    fix: 'Check `user-key`, and give its user the role that this request needs.',
    region: true,
  },
  8000: {
    meaning: 'invalid key UUID',
    why: 'There is no library with this keyUuid.',
    fix: 'Take the keyUuid from the inventory of the same project.',
  },
}
