import type { Answer } from '../../../src/mend/catalogue/index.ts'

/** The documented hierarchy: three direct libraries, two with dependencies. */
export const documentedHierarchy: Answer<'getProjectHierarchy'> = [
  {
    keyUuid: '1f9ee6ec-eded-45d3-8fdb-2d0d735e5b14',
    filename: 'log4j-1.2.17.jar',
    name: 'log4j',
    groupId: 'log4j',
    artifactId: 'log4j',
    version: '1.2.17',
    sha1: '5af35056b4d257e4b64b9e8069c0746e8b08629f',
    type: 'UNKNOWN_ARTIFACT',
    coordinates: 'log4j:log4j:1.2.17',
    dependencies: [],
  },
  {
    keyUuid: 'f362c53f-ce25-4d0c-b53b-ee2768b32d1a',
    filename: 'akka-actor_2.11-2.5.2.jar',
    name: 'akka-actor',
    groupId: 'com.typesafe.akka',
    artifactId: 'akka-actor_2.11',
    version: '2.5.2',
    sha1: '183ccaed9002bfa10628a5df48e7bac6f1c03f7b',
    type: 'MAVEN_ARTIFACT',
    coordinates: 'com.typesafe.akka:akka-actor_2.11:2.5.2',
    dependencies: [
      {
        keyUuid: '49c6840d-bf96-470f-8892-6c2a536c91eb',
        filename: 'scala-library-2.11.11.jar',
        name: 'Scala Library',
        groupId: 'org.scala-lang',
        artifactId: 'scala-library',
        version: '2.11.11',
        sha1: 'e283d2b7fde6504f6a86458b1f6af465353907cc',
        type: 'MAVEN_ARTIFACT',
        coordinates: 'org.scala-lang:scala-library:2.11.11',
        dependencies: [],
      },
      {
        keyUuid: '426c0056-f180-4cac-a9dd-c266a76b32c9',
        filename: 'config-1.3.1.jar',
        name: 'config',
        groupId: 'com.typesafe',
        artifactId: 'config',
        version: '1.3.1',
        sha1: '2cf7a6cc79732e3bdf1647d7404279900ca63eb0',
        type: 'UNKNOWN_ARTIFACT',
        coordinates: 'com.typesafe:config:1.3.1',
        dependencies: [],
      },
    ],
  },
  {
    keyUuid: '25a8ceaa-4548-4fe4-9819-8658b8cbe9aa',
    filename: 'kafka-clients-0.10.2.1.jar',
    name: 'Apache Kafka',
    groupId: 'org.apache.kafka',
    artifactId: 'kafka-clients',
    version: '0.10.2.1',
    sha1: '3dd2aa4c9f87ac54175d017bcb63b4bb5dca63dd',
    type: 'MAVEN_ARTIFACT',
    coordinates: 'org.apache.kafka:kafka-clients:0.10.2.1',
    dependencies: [
      {
        keyUuid: '71065ffb-e509-4e2d-88bc-9184bc50888d',
        filename: 'lz4-1.3.0.jar',
        name: 'LZ4 and xxHash',
        groupId: 'net.jpountz.lz4',
        artifactId: 'lz4',
        version: '1.3.0',
        sha1: 'c708bb2590c0652a642236ef45d9f99ff842a2ce',
        type: 'MAVEN_ARTIFACT',
        coordinates: 'net.jpountz.lz4:lz4:1.3.0',
        dependencies: [],
      },
      {
        keyUuid: 'e44ab569-de95-4562-8efa-a2ebfe808471',
        filename: 'slf4j-api-1.7.21.jar',
        name: 'SLF4J API Module',
        groupId: 'org.slf4j',
        artifactId: 'slf4j-api',
        version: '1.7.21',
        sha1: '139535a69a4239db087de9bab0bee568bf8e0b70',
        type: 'MAVEN_ARTIFACT',
        coordinates: 'org.slf4j:slf4j-api:1.7.21',
        dependencies: [],
      },
    ],
  },
]

/** The documented dependencies of one library; the documentation nests the list once more. */
export const documentedDependencies: Answer<'getProjectLibraryDependencies'> = [
  {
    keyUuid: '0b6a3818-ed95-4190-b40d-0d0d9ca51166',
    name: 'CDI APIs',
    groupId: 'javax.enterprise',
    artifactId: 'cdi-api',
    version: '1.0',
    scope: 'COMPILE',
    sha1: '44c453f60909dfc223552ace63e05c694215156b',
    dependencies: [
      {
        keyUuid: 'e8d725f6-081c-4e7d-b09c-3fadcb861a35',
        name: 'JSR-250 Common Annotations for the JavaTM Platform',
        groupId: 'javax.annotation',
        artifactId: 'jsr250-api',
        version: '1.0',
        scope: 'COMPILE',
        sha1: '5025422767732a1ab45d93abfea846513d742dcf',
        dependencies: [],
        licenses: [
          {
            name: 'CDDL 1.0',
            url: 'http://www.opensource.org/licenses/CDDL-1.0',
          },
        ],
      },
    ],
    licenses: [
      {
        name: 'Apache 2.0',
        url: 'http://www.opensource.org/licenses/Apache-2.0',
      },
    ],
  },
  {
    keyUuid: 'b4264d26-09ca-4266-97ba-0bec7318d984',
    name: 'org.eclipse.sisu.inject',
    groupId: 'org.eclipse.sisu',
    artifactId: 'org.eclipse.sisu.inject',
    version: '0.3.2',
    scope: 'COMPILE',
    sha1: '59044b92ec27cc6fda7a2d24b2cd6cec23f31d5b',
    dependencies: [],
    licenses: [
      {
        name: 'Eclipse 1.0',
        url: 'http://www.opensource.org/licenses/EPL-1.0',
      },
    ],
  },
]
