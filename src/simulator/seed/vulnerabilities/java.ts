/** id | package | fixed in | CVSS 2 | CVSS 3 | published | what happens */
export const table = `
CVE-2021-44228   | org.apache.logging.log4j:log4j-core | 2.15.0 | 9.3 | 10.0 | 2021-12-10 | JNDI features used in configuration, log messages, and parameters do not protect against attacker controlled LDAP and other JNDI related endpoints.
CVE-2021-45046   | org.apache.logging.log4j:log4j-core | 2.16.0 | 5.1 | 9.0 | 2021-12-14 | The fix to address CVE-2021-44228 was incomplete in certain non-default configurations.
CVE-2021-45105   | org.apache.logging.log4j:log4j-core | 2.17.0 | 4.3 | 5.9 | 2021-12-18 | Uncontrolled recursion from self-referential lookups allows a denial of service.
CVE-2021-44832   | org.apache.logging.log4j:log4j-core | 2.17.1 | 8.5 | 6.6 | 2021-12-28 | A JDBC appender with a JNDI data source can execute remote code.
CVE-2019-17571   | log4j:log4j | 2.0 | 7.5 | 9.8 | 2019-12-20 | SocketServer deserializes untrusted data, which can lead to remote code execution.
CVE-2022-23305   | log4j:log4j | 2.0 | 6.8 | 9.8 | 2022-01-18 | The JDBCAppender accepts an SQL statement as a configuration parameter.
CVE-2022-22965   | org.springframework:spring-beans | 5.3.18 | 7.5 | 9.8 | 2022-04-01 | An application on JDK 9+ may be vulnerable to remote code execution via data binding.
CVE-2022-22950   | org.springframework:spring-expression | 5.3.17 | 4.0 | 6.5 | 2022-04-01 | A specially crafted SpEL expression may cause a denial of service.
CVE-2023-20861   | org.springframework:spring-expression | 5.3.26 | - | 6.5 | 2023-03-23 | A specially crafted SpEL expression may cause a denial of service.
CVE-2023-20863   | org.springframework:spring-expression | 5.3.27 | - | 6.5 | 2023-04-13 | A specially crafted SpEL expression may cause a denial of service.
CVE-2016-1000027 | org.springframework:spring-web | 6.0.0 | 7.5 | 9.8 | 2020-01-02 | Deserialization of untrusted data through HttpInvokerServiceExporter.
CVE-2022-22978   | org.springframework.security:spring-security-web | 5.5.7 | 7.5 | 9.8 | 2022-05-19 | RegexRequestMatcher can be bypassed on some servlet containers.
CVE-2020-36518   | com.fasterxml.jackson.core:jackson-databind | 2.13.2.1 | 5.0 | 7.5 | 2022-03-11 | A large depth of nested objects leads to a StackOverflow.
CVE-2022-42003   | com.fasterxml.jackson.core:jackson-databind | 2.13.4.1 | - | 7.5 | 2022-10-02 | Resource exhaustion with UNWRAP_SINGLE_VALUE_ARRAYS enabled.
CVE-2022-42004   | com.fasterxml.jackson.core:jackson-databind | 2.13.4 | - | 7.5 | 2022-10-02 | Resource exhaustion with deeply nested arrays.
CVE-2019-12384   | com.fasterxml.jackson.core:jackson-databind | 2.9.9.1 | 4.3 | 5.9 | 2019-06-24 | Polymorphic deserialization with logback-core on the class path.
CVE-2022-1471    | org.yaml:snakeyaml | 2.0 | - | 9.8 | 2022-12-01 | The Constructor class does not restrict the types that can be instantiated during deserialization.
CVE-2022-25857   | org.yaml:snakeyaml | 1.31 | - | 7.5 | 2022-08-30 | Missing nested depth limitation for collections allows a denial of service.
CVE-2022-38752   | org.yaml:snakeyaml | 1.32 | - | 6.5 | 2022-09-05 | Crafted YAML may crash the parser by stack overflow.
CVE-2020-9484    | org.apache.tomcat.embed:tomcat-embed-core | 9.0.35 | 4.4 | 7.0 | 2020-05-20 | Remote code execution through deserialization of a session file.
CVE-2022-42252   | org.apache.tomcat.embed:tomcat-embed-core | 9.0.68 | - | 7.5 | 2022-11-01 | Request smuggling when invalid headers are not rejected.
CVE-2023-41080   | org.apache.tomcat.embed:tomcat-embed-core | 9.0.80 | - | 6.1 | 2023-08-25 | Open redirect in the FORM authentication feature.
CVE-2022-21724   | org.postgresql:postgresql | 42.2.25 | 7.5 | 9.8 | 2022-02-02 | Plugin classes named in connection properties are instantiated unchecked.
CVE-2024-1597    | org.postgresql:postgresql | 42.2.28 | - | 9.8 | 2024-02-19 | SQL injection with PreferQueryMode=SIMPLE.
CVE-2022-23221   | com.h2database:h2 | 2.1.210 | 10.0 | 9.8 | 2022-01-19 | The console allows remote code execution through a JDBC URL.
CVE-2021-23463   | com.h2database:h2 | 2.0.202 | 6.4 | 9.1 | 2021-12-10 | XML external entity injection through JdbcSQLXML.
CVE-2023-34455   | org.xerial.snappy:snappy-java | 1.1.10.1 | - | 7.5 | 2023-06-15 | An unchecked chunk length leads to a denial of service.
CVE-2021-37136   | io.netty:netty-codec | 4.1.68 | 5.0 | 7.5 | 2021-10-19 | The Bzip2 decoder does not limit the size of its output.
CVE-2021-43797   | io.netty:netty-codec-http | 4.1.71 | 4.3 | 6.5 | 2021-12-09 | Control characters in header names allow request smuggling.
CVE-2022-24823   | io.netty:netty-common | 4.1.77 | 1.9 | 5.5 | 2022-05-06 | Information disclosure through temporary files.
CVE-2023-34462   | io.netty:netty-handler | 4.1.94 | - | 6.5 | 2023-06-22 | The SniHandler can allocate up to 16 MB of heap for each channel.
CVE-2018-10237   | com.google.guava:guava | 24.1.1 | 4.3 | 5.9 | 2018-04-26 | Unbounded memory allocation through deserialization.
CVE-2023-2976    | com.google.guava:guava | 32.0.0 | - | 7.1 | 2023-06-14 | FileBackedOutputStream creates files that others can read.
CVE-2020-8908    | com.google.guava:guava | 32.0.0 | 2.1 | 3.3 | 2020-12-10 | Files.createTempDir creates a directory that others can read.
CVE-2022-25647   | com.google.code.gson:gson | 2.8.9 | 5.0 | 7.5 | 2022-05-01 | Deserialization of untrusted data through writeReplace.
CVE-2022-42889   | org.apache.commons:commons-text | 1.10.0 | - | 9.8 | 2022-10-13 | String lookups include interpolators that can execute code or contact remote servers.
CVE-2022-33980   | org.apache.commons:commons-configuration2 | 2.8.0 | 7.5 | 9.8 | 2022-07-06 | Variable interpolation can execute code or contact remote servers.
CVE-2015-7501    | commons-collections:commons-collections | 3.2.2 | 10.0 | 9.8 | 2017-11-09 | Deserialization of crafted objects executes code.
CVE-2014-0114    | commons-beanutils:commons-beanutils | 1.9.2 | 7.5 | - | 2014-04-30 | The class property is not suppressed, which allows to manipulate the class loader.
CVE-2019-10086   | commons-beanutils:commons-beanutils | 1.9.4 | 7.5 | 7.3 | 2019-08-20 | The class property is accessible by default.
CVE-2023-24998   | commons-fileupload:commons-fileupload | 1.5 | - | 7.5 | 2023-02-20 | The number of request parts is not limited.
CVE-2021-29425   | commons-io:commons-io | 2.7 | 5.8 | 4.8 | 2021-04-13 | FileNameUtils.normalize allows limited path traversal.
CVE-2020-13956   | org.apache.httpcomponents:httpclient | 4.5.13 | 5.0 | 5.3 | 2020-12-02 | A malformed authority component may pick the wrong target host.
CVE-2023-1370    | net.minidev:json-smart | 2.4.9 | - | 7.5 | 2023-03-22 | Nested arrays are parsed by uncontrolled recursion.
CVE-2021-42550   | ch.qos.logback:logback-core | 1.2.9 | 8.5 | 6.6 | 2021-12-16 | A crafted configuration can execute code loaded from LDAP servers.
CVE-2023-6378    | ch.qos.logback:logback-classic | 1.2.13 | - | 7.5 | 2023-11-29 | Serialization in the receiver component allows a denial of service.
CVE-2020-15250   | junit:junit | 4.13.1 | 1.9 | 5.5 | 2020-10-12 | TemporaryFolder creates a directory that others can read.
`
