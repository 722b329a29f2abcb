import type { Answer, RequestType } from '../../../src/mend/catalogue/index.ts'
import {
  documentedDependencies,
  documentedHierarchy,
} from './documented-libraries.ts'

/** What each documented answer means, spelled out. */
export const documentedAnswers: { readonly [T in RequestType]: Answer<T> } = {
  createProduct: { token: 'new product token' },
  deleteProduct: undefined,
  getProductTags: [
    {
      name: 'My Product A',
      token: 'product_token',
      tags: new Map([
        ['newKey', ['newValue', 'newValue2']],
        ['tagKeyA', ['tagValueA']],
      ]),
    },
  ],
  // Blanks are kept: what the server calls a thing is its name.
  getOrganizationProductTags: [
    {
      name: 'productA',
      token: ' productAToken',
      tags: new Map([
        ['newKey', ['newValue', 'newValue2']],
        ['tagKeyA', ['tagValueA']],
      ]),
    },
    { name: ' productB', token: ' productBToken', tags: new Map() },
  ],
  saveProductTag: undefined,
  removeProductTag: undefined,
  createProject: { token: 'new project token here' },
  deleteProject: undefined,
  getOrganizationProjectTags: [
    {
      name: 'Edge Services - 1.29.0',
      token: 'project_token',
      tags: new Map(),
    },
    {
      name: 'WST_464',
      token: 'project_token',
      tags: new Map([
        ['AlertsTag1', ['Production']],
        ['AlertsTag2', ['Development']],
      ]),
    },
    {
      name: 'docker-maven-plugin',
      token: 'project_token',
      tags: new Map([['status', ['production']]]),
    },
  ],
  getProductProjectTags: [
    { name: 'NewPy', token: 'project_token', tags: new Map() },
    { name: 'maven-simple', token: 'project_token', tags: new Map() },
    {
      name: 'docker-maven-plugin',
      token: 'project_token',
      tags: new Map([['status', ['production']]]),
    },
  ],
  getProjectTags: [
    {
      name: 'My Project 1',
      token: 'project_token_1',
      tags: new Map([
        ['Component', ['Database']],
        ['Module', ['Server']],
      ]),
    },
  ],
  saveProjectTag: undefined,
  removeProjectTag: undefined,
  getProjectHierarchy: documentedHierarchy,
  getProjectInventory: {
    productName: 'fsa',
    projectName: 'fsa',
    lastUpdated: '2017-06-17T07:34:31Z',
    libraries: [
      {
        keyUuid: 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx',
        name: 'comm-2.0.3.jar',
        artifactId: 'comm-2.0.3.jar',
        type: 'MAVEN_ARTIFACT',
        licenses: [],
        vulnerabilities: [],
        outdated: false,
        matchType: 'FILENAME',
      },
    ],
  },
  getLibrarySourceFiles: [
    {
      sha1: '6bf3b8ddfecac64a916ba69de50e9faac70992ba',
      name: 'x509_obj.c',
      path: 'C:\\Users\\Work1\\Documents\\FSA\\GITHUB-downloads\\openssl_openssl_OpenSSL_0_9_4_openssl_openssl_OpenSSL_0_9_4_crypto_x509_x509_obj.c',
    },
  ],
  getProjectLibraryDependencies: documentedDependencies,
  getProjectState: {
    lastProcess: 'SETUP',
    inProgress: false,
    updated: '2016-02-02T16:50:59Z',
  },
  getProjectLastModification: [
    {
      type: 'ALERTS',
      at: '2022-06-30T07:23:22Z',
      requestToken: 'requestToken',
    },
    {
      type: 'INVENTORY',
      at: '2022-05-11T15:16:05Z',
      requestToken: 'requestToken',
    },
    {
      type: 'METADATA',
      at: '2022-06-14T06:15:22Z',
      requestToken: 'requestToken',
    },
    {
      type: 'SCAN',
      at: '2022-05-11T15:16:08Z',
      requestToken: 'requestToken',
      pluginName: 'bolt-4-github-scanner',
      pluginVersion: '22.4.1-25',
      requester: 'ws_4_ghc_service_user@6.com',
    },
  ],
  getRequestState: { state: 'FINISHED', at: '2018-02-28T17:48:19Z' },
  setProjectSetupNotificationConfig: undefined,
}
