import { packages } from './package.ts'

/** Well-known Python packages; see `packages` for the columns. */
export const pypi = packages(
  'pypi',
  `
requests           | 2.19.1 2.28.1   | 2.32.3    | Apache 2.0 | certifi charset-normalizer idna urllib3
urllib3            | 1.24.3 1.26.12  | 2.2.3     | MIT |
certifi            | 2021.10.8 2022.9.24 | 2024.12.14 | MPL 2.0 |
charset-normalizer | 2.1.1           | 3.4.0     | MIT |
idna               | 3.4             | 3.10      | BSD 3 |
Flask              | 1.1.2 2.2.2     | 3.1.0     | BSD 3 | Werkzeug Jinja2 itsdangerous click
Werkzeug           | 1.0.1 2.2.2     | 3.1.3     | BSD 3 | MarkupSafe
Jinja2             | 2.11.2 3.1.2    | 3.1.5     | BSD 3 | MarkupSafe
MarkupSafe         | 2.1.1           | 3.0.2     | BSD 3 |
itsdangerous       | 2.1.2           | 2.2.0     | BSD 3 |
click              | 8.1.3           | 8.1.8     | BSD 3 |
Django             | 3.2.10 3.2.16   | 5.1.4     | BSD 3 | asgiref sqlparse
asgiref            | 3.5.2           | 3.8.1     | BSD 3 |
sqlparse           | 0.4.3           | 0.5.3     | BSD 3 |
PyYAML             | 5.3.1 6.0       | 6.0.2     | MIT |
Pillow             | 8.4.0 9.3.0     | 11.0.0    | HPND |
numpy              | 1.18.5 1.23.4   | 2.2.1     | BSD 3 |
pandas             | 1.1.5 1.5.1     | 2.2.3     | BSD 3 | numpy python-dateutil pytz
python-dateutil    | 2.8.2           | 2.9.0     | Apache 2.0, BSD 3 | six
pytz               | 2022.6          | 2024.2    | MIT |
six                | 1.16.0          | 1.17.0    | MIT |
cryptography       | 36.0.1 38.0.3   | 44.0.0    | Apache 2.0, BSD 3 | cffi
cffi               | 1.15.1          | 1.17.1    | MIT | pycparser
pycparser          | 2.21            | 2.22      | BSD 3 |
PyJWT              | 2.3.0 2.6.0     | 2.10.1    | MIT |
setuptools         | 65.5.0          | 75.6.0    | MIT |
tornado            | 6.1 6.2         | 6.4.2     | Apache 2.0 |
SQLAlchemy         | 1.4.43          | 2.0.36    | MIT | greenlet
greenlet           | 2.0.1           | 3.1.1     | MIT, Python 2.0 |
psycopg2-binary    | 2.9.5           | 2.9.10    | LGPL 3.0 |
boto3              | 1.26.7          | 1.35.87   | Apache 2.0 | botocore
botocore           | 1.29.7          | 1.35.87   | Apache 2.0 | jmespath python-dateutil urllib3
jmespath           | 1.0.1           |           | MIT |
scikit-learn       | 1.1.3           | 1.6.0     | BSD 3 | numpy joblib threadpoolctl
joblib             | 1.2.0           | 1.4.2     | BSD 3 |
threadpoolctl      | 3.1.0           | 3.5.0     | BSD 3 |
chardet            | 4.0.0           | 5.2.0     | LGPL 2.1 |
`,
)
