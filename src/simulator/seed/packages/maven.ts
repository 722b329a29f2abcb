import { packages } from './package.ts'

/** Well-known Java packages; see `packages` for the columns. */
export const maven = packages(
  'maven',
  `
org.springframework.boot:spring-boot-starter-web       | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework.boot:spring-boot-starter org.springframework.boot:spring-boot-starter-tomcat org.springframework:spring-webmvc com.fasterxml.jackson.datatype:jackson-datatype-jsr310 com.fasterxml.jackson.module:jackson-module-parameter-names | Spring Boot Web Starter
org.springframework.boot:spring-boot-starter           | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework.boot:spring-boot-autoconfigure org.springframework.boot:spring-boot-starter-logging jakarta.annotation:jakarta.annotation-api org.yaml:snakeyaml | Spring Boot Starter
org.springframework.boot:spring-boot-autoconfigure     | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework.boot:spring-boot | Spring Boot AutoConfigure
org.springframework.boot:spring-boot                   | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework:spring-context | Spring Boot
org.springframework.boot:spring-boot-starter-logging   | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | ch.qos.logback:logback-classic org.apache.logging.log4j:log4j-to-slf4j org.slf4j:jul-to-slf4j | Spring Boot Logging Starter
org.springframework.boot:spring-boot-starter-tomcat    | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.apache.tomcat.embed:tomcat-embed-core org.apache.tomcat.embed:tomcat-embed-el org.apache.tomcat.embed:tomcat-embed-websocket | Spring Boot Tomcat Starter
org.springframework.boot:spring-boot-starter-data-jpa  | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework.data:spring-data-jpa org.hibernate:hibernate-core com.zaxxer:HikariCP jakarta.persistence:jakarta.persistence-api | Spring Boot Data JPA Starter
org.springframework.boot:spring-boot-starter-security  | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework.security:spring-security-config org.springframework.security:spring-security-web | Spring Boot Security Starter
org.springframework.boot:spring-boot-starter-actuator  | 2.6.3 2.7.18    | 3.4.1   | Apache 2.0 | io.micrometer:micrometer-core org.springframework.boot:spring-boot-starter | Spring Boot Actuator Starter
org.springframework:spring-webmvc                      | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-web org.springframework:spring-context org.springframework:spring-expression | Spring Web MVC
org.springframework:spring-web                         | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-beans org.springframework:spring-core | Spring Web
org.springframework:spring-context                     | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-aop org.springframework:spring-beans org.springframework:spring-expression | Spring Context
org.springframework:spring-aop                         | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-core | Spring AOP
org.springframework:spring-beans                       | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-core | Spring Beans
org.springframework:spring-expression                  | 5.3.15 5.3.25   | 6.2.1   | Apache 2.0 | org.springframework:spring-core | Spring Expression Language (SpEL)
org.springframework:spring-core                        | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | | Spring Core
org.springframework:spring-tx                          | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-beans | Spring Transaction
org.springframework:spring-orm                         | 5.3.15 5.3.31   | 6.2.1   | Apache 2.0 | org.springframework:spring-tx | Spring Object/Relational Mapping
org.springframework.data:spring-data-jpa               | 2.6.1 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework:spring-orm org.springframework.data:spring-data-commons | Spring Data JPA
org.springframework.data:spring-data-commons           | 2.6.1 2.7.18    | 3.4.1   | Apache 2.0 | org.springframework:spring-core org.slf4j:slf4j-api | Spring Data Core
org.springframework.security:spring-security-config    | 5.6.1 5.8.8     | 6.4.2   | Apache 2.0 | org.springframework.security:spring-security-core | spring-security-config
org.springframework.security:spring-security-web       | 5.5.4 5.8.8     | 6.4.2   | Apache 2.0 | org.springframework.security:spring-security-core | spring-security-web
org.springframework.security:spring-security-core      | 5.6.1 5.8.8     | 6.4.2   | Apache 2.0 | org.springframework:spring-core org.springframework:spring-expression | spring-security-core
org.apache.logging.log4j:log4j-core                    | 2.13.3 2.14.1   | 2.24.3  | Apache 2.0 | org.apache.logging.log4j:log4j-api | Apache Log4j Core
org.apache.logging.log4j:log4j-api                     | 2.13.3 2.14.1   | 2.24.3  | Apache 2.0 | | Apache Log4j API
org.apache.logging.log4j:log4j-to-slf4j                | 2.17.1 2.17.2   | 2.24.3  | Apache 2.0 | org.apache.logging.log4j:log4j-api org.slf4j:slf4j-api | Apache Log4j to SLF4J Adapter
log4j:log4j                                            | 1.2.17          |         | Apache 2.0 | | log4j
ch.qos.logback:logback-classic                         | 1.2.3 1.2.12    | 1.5.15  | Eclipse 1.0, LGPL 2.1 | ch.qos.logback:logback-core org.slf4j:slf4j-api | Logback Classic Module
ch.qos.logback:logback-core                            | 1.2.3 1.2.12    | 1.5.15  | Eclipse 1.0, LGPL 2.1 | | Logback Core Module
org.slf4j:slf4j-api                                    | 1.7.32 1.7.36   | 2.0.16  | MIT | | SLF4J API Module
org.slf4j:jul-to-slf4j                                 | 1.7.32 1.7.36   | 2.0.16  | MIT | org.slf4j:slf4j-api | JUL to SLF4J bridge
com.fasterxml.jackson.core:jackson-databind            | 2.9.8 2.13.1    | 2.18.2  | Apache 2.0 | com.fasterxml.jackson.core:jackson-core com.fasterxml.jackson.core:jackson-annotations | jackson-databind
com.fasterxml.jackson.core:jackson-core                | 2.9.8 2.13.1    | 2.18.2  | Apache 2.0 | | Jackson-core
com.fasterxml.jackson.core:jackson-annotations         | 2.9.8 2.13.1    | 2.18.2  | Apache 2.0 | | Jackson-annotations
com.fasterxml.jackson.datatype:jackson-datatype-jsr310 | 2.9.8 2.13.1    | 2.18.2  | Apache 2.0 | com.fasterxml.jackson.core:jackson-databind | Jackson datatype: JSR310
com.fasterxml.jackson.module:jackson-module-parameter-names | 2.9.8 2.13.1 | 2.18.2 | Apache 2.0 | com.fasterxml.jackson.core:jackson-databind | Jackson-module-parameter-names
org.yaml:snakeyaml                                     | 1.29 1.30       | 2.3     | Apache 2.0 | | SnakeYAML
org.apache.tomcat.embed:tomcat-embed-core              | 9.0.34 9.0.56   | 11.0.2  | Apache 2.0 | | tomcat-embed-core
org.apache.tomcat.embed:tomcat-embed-el                | 9.0.34 9.0.56   | 11.0.2  | Apache 2.0 | | tomcat-embed-el
org.apache.tomcat.embed:tomcat-embed-websocket         | 9.0.34 9.0.56   | 11.0.2  | Apache 2.0 | org.apache.tomcat.embed:tomcat-embed-core | tomcat-embed-websocket
org.hibernate:hibernate-core                           | 5.6.4 5.6.15    | 6.6.4   | LGPL 2.1 | org.jboss.logging:jboss-logging net.bytebuddy:byte-buddy antlr:antlr com.fasterxml:classmate org.hibernate.common:hibernate-commons-annotations | Hibernate ORM - hibernate-core
org.hibernate.common:hibernate-commons-annotations     | 5.1.2           | 7.0.3   | LGPL 2.1 | org.jboss.logging:jboss-logging | Hibernate Commons Annotations
org.jboss.logging:jboss-logging                        | 3.4.3           | 3.6.1   | Apache 2.0 | | JBoss Logging 3
net.bytebuddy:byte-buddy                               | 1.11.22 1.12.23 | 1.15.11 | Apache 2.0 | | Byte Buddy (without dependencies)
antlr:antlr                                            | 2.7.7           |         | BSD 3 | | AntLR Parser Generator
com.fasterxml:classmate                                | 1.5.1           | 1.7.0   | Apache 2.0 | | ClassMate
com.zaxxer:HikariCP                                    | 4.0.3           | 6.2.1   | Apache 2.0 | org.slf4j:slf4j-api | HikariCP
jakarta.annotation:jakarta.annotation-api              | 1.3.5           | 3.0.0   | Eclipse 2.0, GPL 2.0 | | Jakarta Annotations API
jakarta.persistence:jakarta.persistence-api            | 2.2.3           | 3.2.0   | Eclipse 2.0, Eclipse Distribution License | | Jakarta Persistence API
javax.activation:activation                            | 1.1.1           |         | CDDL 1.0 | | JavaBeans(TM) Activation Framework
io.micrometer:micrometer-core                          | 1.8.2 1.9.17    | 1.14.2  | Apache 2.0 | org.hdrhistogram:HdrHistogram | micrometer-core
org.hdrhistogram:HdrHistogram                          | 2.1.12          | 2.2.2   | CC0, BSD 2 | | HdrHistogram
org.postgresql:postgresql                              | 42.2.20 42.2.27 | 42.7.4  | BSD 2 | org.checkerframework:checker-qual | PostgreSQL JDBC Driver
org.checkerframework:checker-qual                      | 3.5.0           | 3.48.3  | MIT | | Checker Qual
com.h2database:h2                                      | 1.4.200         | 2.3.232 | Eclipse 1.0, MPL 2.0 | | H2 Database Engine
com.oracle.database.jdbc:ojdbc8                        | 21.1.0.0        | 23.6.0.24.10 | Oracle Technology Network License Agreement | | ojdbc8
org.apache.kafka:kafka-clients                         | 2.8.0 2.8.2     | 3.9.0   | Apache 2.0 | com.github.luben:zstd-jni org.lz4:lz4-java org.xerial.snappy:snappy-java org.slf4j:slf4j-api | Apache Kafka
com.github.luben:zstd-jni                              | 1.4.9           | 1.5.6   | BSD 2 | | zstd-jni
org.lz4:lz4-java                                       | 1.7.1           | 1.8.0   | Apache 2.0 | | LZ4 and xxHash
org.xerial.snappy:snappy-java                          | 1.1.8.1         | 1.1.10.7 | Apache 2.0 | | snappy-java
io.netty:netty-handler                                 | 4.1.65 4.1.86   | 4.1.116 | Apache 2.0 | io.netty:netty-codec io.netty:netty-transport | Netty/Handler
io.netty:netty-codec-http                              | 4.1.65 4.1.86   | 4.1.116 | Apache 2.0 | io.netty:netty-codec io.netty:netty-handler | Netty/Codec/HTTP
io.netty:netty-codec                                   | 4.1.65 4.1.86   | 4.1.116 | Apache 2.0 | io.netty:netty-transport | Netty/Codec
io.netty:netty-transport                               | 4.1.65 4.1.86   | 4.1.116 | Apache 2.0 | io.netty:netty-buffer | Netty/Transport
io.netty:netty-buffer                                  | 4.1.65 4.1.86   | 4.1.116 | Apache 2.0 | io.netty:netty-common | Netty/Buffer
io.netty:netty-common                                  | 4.1.65 4.1.86   | 4.1.116 | Apache 2.0 | | Netty/Common
com.google.guava:guava                                 | 23.0 31.1-jre   | 33.4.0-jre | Apache 2.0 | com.google.code.findbugs:jsr305 com.google.errorprone:error_prone_annotations | Guava: Google Core Libraries for Java
com.google.code.findbugs:jsr305                        | 3.0.2           |         | Apache 2.0 | | FindBugs-jsr305
com.google.errorprone:error_prone_annotations          | 2.11.0          | 2.36.0  | Apache 2.0 | | error-prone annotations
com.google.code.gson:gson                              | 2.8.6 2.8.9     | 2.11.0  | Apache 2.0 | | Gson
org.apache.commons:commons-text                        | 1.8 1.9         | 1.13.0  | Apache 2.0 | org.apache.commons:commons-lang3 | Apache Commons Text
org.apache.commons:commons-lang3                       | 3.12.0          | 3.17.0  | Apache 2.0 | | Apache Commons Lang
org.apache.commons:commons-configuration2              | 2.7             | 2.11.0  | Apache 2.0 | org.apache.commons:commons-text commons-logging:commons-logging | Apache Commons Configuration
commons-collections:commons-collections                | 3.2.1           | 3.2.2   | Apache 2.0 | | Commons Collections
commons-beanutils:commons-beanutils                    | 1.8.0 1.9.3     | 1.9.4   | Apache 2.0 | commons-collections:commons-collections commons-logging:commons-logging | Apache Commons BeanUtils
commons-logging:commons-logging                        | 1.2             | 1.3.4   | Apache 2.0 | | Apache Commons Logging
commons-fileupload:commons-fileupload                  | 1.4             | 1.5     | Apache 2.0 | commons-io:commons-io | Apache Commons FileUpload
commons-io:commons-io                                  | 2.6 2.11.0      | 2.18.0  | Apache 2.0 | | Apache Commons IO
commons-codec:commons-codec                            | 1.11 1.15       | 1.17.1  | Apache 2.0 | | Apache Commons Codec
org.apache.httpcomponents:httpclient                   | 4.5.9 4.5.14    |         | Apache 2.0 | org.apache.httpcomponents:httpcore commons-logging:commons-logging commons-codec:commons-codec | Apache HttpClient
org.apache.httpcomponents:httpcore                     | 4.4.16          |         | Apache 2.0 | | Apache HttpCore
net.minidev:json-smart                                 | 2.4.7           | 2.5.1   | Apache 2.0 | org.ow2.asm:asm | JSON Small and Fast Parser
org.ow2.asm:asm                                        | 9.1             | 9.7.1   | BSD 3 | | asm
org.bouncycastle:bcprov-jdk15on                        | 1.68 1.70       |         | Bouncy Castle | | Bouncy Castle Provider
org.projectlombok:lombok                               | 1.18.22 1.18.30 | 1.18.36 | MIT | | Project Lombok
org.mapstruct:mapstruct                                | 1.4.2.Final     | 1.6.3   | Apache 2.0 | | MapStruct Core
junit:junit                                            | 4.12            | 4.13.2  | Eclipse 1.0 | org.hamcrest:hamcrest-core | JUnit
org.hamcrest:hamcrest-core                             | 1.3             | 3.0     | BSD 3 | | Hamcrest Core
org.mockito:mockito-core                               | 4.0.0 4.11.0    | 5.14.2  | MIT | net.bytebuddy:byte-buddy org.objenesis:objenesis | mockito-core
org.objenesis:objenesis                                | 3.2             | 3.4     | Apache 2.0 | | Objenesis
io.jsonwebtoken:jjwt                                   | 0.9.1           | 0.12.6  | Apache 2.0 | com.fasterxml.jackson.core:jackson-databind | JSON Web Token support for the JVM
org.liquibase:liquibase-core                           | 4.5.0           | 4.30.0  | Apache 2.0 | javax.activation:activation | Liquibase
org.flywaydb:flyway-core                               | 8.0.5           | 11.1.0  | Apache 2.0 | | flyway-core
redis.clients:jedis                                    | 3.7.1           | 5.2.0   | MIT | org.apache.commons:commons-pool2 org.slf4j:slf4j-api | Jedis
org.apache.commons:commons-pool2                       | 2.11.1          | 2.12.0  | Apache 2.0 | | Apache Commons Pool
`,
)
