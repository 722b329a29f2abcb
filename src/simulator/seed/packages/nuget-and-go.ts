import { packages } from './package.ts'

/** Well-known .NET packages; see `packages` for the columns. */
export const nuget = packages(
  'nuget',
  `
Newtonsoft.Json                     | 11.0.2 12.0.3 | 13.0.3 | MIT |
Serilog                             | 2.12.0        | 4.2.0  | Apache 2.0 |
Serilog.AspNetCore                  | 6.0.1         | 9.0.0  | Apache 2.0 | Serilog
AutoMapper                          | 11.0.1        | 13.0.1 | MIT |
Dapper                              | 2.0.123       | 2.1.35 | Apache 2.0 |
Polly                               | 7.2.3         | 8.5.0  | BSD 3 |
MediatR                             | 10.0.1        | 12.4.1 | Apache 2.0 |
FluentValidation                    | 11.2.2        | 11.11.0 | Apache 2.0 |
Swashbuckle.AspNetCore              | 6.2.3         | 7.2.0  | MIT | Microsoft.OpenApi
Microsoft.OpenApi                   | 1.2.3         | 1.6.22 | MIT |
Microsoft.EntityFrameworkCore       | 6.0.11        | 9.0.0  | MIT | Microsoft.Extensions.Logging
Microsoft.Extensions.Logging        | 6.0.0         | 9.0.0  | MIT | Microsoft.Extensions.DependencyInjection
Microsoft.Extensions.DependencyInjection | 6.0.1    | 9.0.0  | MIT |
Microsoft.AspNet.Mvc                | 5.2.3         | 5.3.0  | Microsoft ASP.NET MVC 3 Tools Update |
System.Net.Http                     | 4.3.0         | 4.3.4  | Microsoft .NET Library |
System.Text.RegularExpressions      | 4.3.0         | 4.3.1  | Microsoft .NET Library |
System.Text.Encodings.Web           | 4.5.0         | 9.0.0  | MIT |
System.Drawing.Common               | 4.7.0         | 9.0.0  | MIT |
System.Data.SqlClient               | 4.8.3         | 4.9.0  | MIT |
NUnit                               | 3.13.3        | 4.3.1  | MIT |
`,
)

/** Well-known Go modules. */
export const go = packages(
  'go',
  `
github.com/gin-gonic/gin            | v1.7.2 v1.8.1  | v1.10.0 | MIT | github.com/gin-contrib/sse golang.org/x/net gopkg.in/yaml.v3 google.golang.org/protobuf
github.com/gin-contrib/sse          | v0.1.0         | v1.0.0  | MIT |
github.com/dgrijalva/jwt-go         | v3.2.0+incompatible | v3.2.1+incompatible | MIT |
github.com/prometheus/client_golang | v1.11.0        | v1.20.5 | Apache 2.0 | github.com/prometheus/common google.golang.org/protobuf
github.com/prometheus/common        | v0.26.0        | v0.61.0 | Apache 2.0 |
github.com/spf13/cobra              | v1.6.1         | v1.8.1  | Apache 2.0 | github.com/spf13/pflag
github.com/spf13/pflag              | v1.0.5         |         | BSD 3 |
github.com/sirupsen/logrus          | v1.9.0         | v1.9.3  | MIT | golang.org/x/sys
github.com/stretchr/testify         | v1.8.1         | v1.10.0 | MIT | gopkg.in/yaml.v3
github.com/hashicorp/golang-lru     | v0.5.4         | v1.0.2  | MPL 2.0 |
golang.org/x/crypto                 | v0.1.0 v0.14.0 | v0.31.0 | BSD 3 | golang.org/x/sys
golang.org/x/net                    | v0.1.0 v0.10.0 | v0.33.0 | BSD 3 | golang.org/x/text
golang.org/x/text                   | v0.3.7         | v0.21.0 | BSD 3 |
golang.org/x/sys                    | v0.1.0         | v0.28.0 | BSD 3 |
google.golang.org/grpc              | v1.50.1        | v1.69.2 | Apache 2.0 | google.golang.org/protobuf golang.org/x/net
google.golang.org/protobuf          | v1.28.1        | v1.36.1 | BSD 3 |
gopkg.in/yaml.v3                    | v3.0.0         | v3.0.1  | MIT, Apache 2.0 |
`,
)
