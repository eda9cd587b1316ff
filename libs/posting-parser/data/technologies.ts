/**
 * Technologies: 186 names with patterns from a MIT-licensed list, the hot technologies of O*NET 29.2 (CC BY 4.0), and
 * names of our own; see ATTRIBUTION.md. One line each: `name: form | form`. A form marked `=` counts only as it is written,
 * `~` only where the words around it speak of technology, and an unmarked form in any case.
 */
export const TECHNOLOGIES = String.raw`
Python: Python
JavaScript: JavaScript
TypeScript: TypeScript | TS/JS
Java: Java
Go: Golang | Go lang | ~Go
Ruby: ~Ruby
PHP: PHP
Scala: Scala
Kotlin: Kotlin
Swift: ~Swift
Objective-C: Objective-C | Objective C
Rust: ~Rust
R: ~R | R programming | R language | RStudio | R Studio | R Shiny
C++: C++
C#: C# | C sharp
Dart: ~Dart
Elixir: Elixir
Haskell: Haskell
Clojure: Clojure | ClojureScript
Perl: Perl
Lua: =Lua
Groovy: ~Groovy
SQL: SQL
PL/SQL: PL/SQL
GraphQL: GraphQL
React: =React | React.js | ReactJS | React JS
Angular: Angular | AngularJS
Vue.js: Vue.js | VueJS | Vuejs | Vue | Vue JS
Svelte: Svelte | SvelteKit
Next.js: Next.js | NextJS | Nextjs
Nuxt.js: Nuxt.js | NuxtJS | Nuxtjs
Ember.js: Ember.js | EmberJS | ~Ember
Sass/SCSS: =Sass | =SCSS
Tailwind CSS: Tailwind
Bootstrap: ~Bootstrap
jQuery: jQuery
Webpack: Webpack
Vite: ~Vite
Node.js: Node.js | NodeJS | Nodejs | Node JS | ~Node
Express.js: Express.js | ExpressJS | Express JS | ~Express
Django: Django
Flask: ~Flask
FastAPI: FastAPI
Ruby on Rails: =Ruby on Rails | ~Rails
Spring Boot: Spring Boot
Spring Framework: Spring MVC | Spring Security | Spring Cloud | Spring Data | Spring Framework | Spring Batch | Spring WebFlux | ~Spring
.NET: .NET | ASP.NET | .NET Core | .NET Framework | dotnet | ASP.NET
Laravel: Laravel
Symfony: Symfony
NestJS: NestJS | Nest.js
Gin: ~Gin
Actix: Actix
gRPC: gRPC
PostgreSQL: PostgreSQL | Postgres | Postgre SQL | postgre
MySQL: MySQL
MongoDB: MongoDB
Redis: Redis
Elasticsearch: Elasticsearch | Elastic Search
Cassandra: ~Cassandra | =Apache Cassandra
DynamoDB: DynamoDB
Couchbase: Couchbase
Neo4j: Neo4j
SQLite: SQLite
Oracle Database: Oracle Cloud | Oracle DB | Oracle Database | Oracle EBS | Oracle ERP | Oracle HCM | Oracle Fusion | Oracle Cerner | Oracle RAC | Oracle WebLogic | Oracle APEX | Oracle Financials
SQL Server: SQL Server | MSSQL | T-SQL
Snowflake: ~Snowflake
AWS: AWS | Amazon Web Services
Azure: Azure | Microsoft Azure
Google Cloud: Google Cloud | GCP | Google Cloud Platform
AWS Lambda: AWS Lambda | ~Lambda
Amazon S3: Amazon S3 | S3 | Amazon Simple Storage Service
Amazon EC2: Amazon EC2 | EC2 | AWS EC2 | Amazon Elastic Compute Cloud
Cloudflare: Cloudflare Workers | Cloudflare CDN | Cloudflare WAF | Cloudflare Pages | Cloudflare R2 | Cloudflare D1 | Cloudflare Zero Trust | Cloudflare Tunnel | Cloudflare Stream | Cloudflare
Docker: Docker
Kubernetes: Kubernetes | K8s | Kubernets | K8
Terraform: Terraform
Ansible: Ansible
Puppet: ~Puppet
Chef: Chef Infra | Chef Automate | Chef Habitat | Chef cookbook | Chef recipe | Chef Server | ~Chef
Helm: ~Helm
Jenkins: Jenkins
GitHub Actions: GitHub Actions | Github Action
GitLab CI: GitLab CI
CircleCI: CircleCI | Circle CI
ArgoCD: ArgoCD | Argo CD | Argo
Prometheus: Prometheus
Grafana: Grafana
Datadog: Datadog
Splunk: Splunk
Nginx: Nginx
Apache Kafka: Kafka | Apache Kafka
Apache Spark: ~Spark | =Apache Spark | =PySpark
Hadoop: Hadoop | Apache Hadoop
Apache Airflow: Airflow | Apache Airflow
dbt: dbt
Databricks: Databricks
Apache Flink: Flink | Apache Flink
Tableau: Tableau
Power BI: Power BI | PowerBI | Microsoft Power BI
Looker: =Looker
TensorFlow: TensorFlow
PyTorch: PyTorch
scikit-learn: scikit-learn | sklearn
pandas: pandas | Pandas
NumPy: NumPy | numpy
Keras: Keras
Hugging Face: Hugging Face | HuggingFace | Transformers library | Hugging Face Transformers
OpenCV: OpenCV
MLflow: MLflow
LangChain: LangChain
React Native: React Native
Flutter: =Flutter
Android SDK: Android SDK | Android Studio
iOS SDK: iOS SDK | Xcode | UIKit | SwiftUI
Selenium: Selenium | Selenium WebDriver
Cypress: ~Cypress
Playwright: =Playwright
Jest: ~Jest
pytest: pytest
Workday: Workday HCM | Workday Finance | Workday Integration | Workday Studio | Workday Adaptive | Workday Prism | Workday Extend | Workday Report | ~Workday
SAP: SAP
Salesforce: Salesforce CRM | Salesforce Lightning | Salesforce Admin | Salesforce Developer | Salesforce Service Cloud | Salesforce Sales Cloud | Salesforce Marketing Cloud | Salesforce Commerce Cloud | Salesforce CPQ | Salesforce Pardot | Salesforce integration | SFDC | SOQL | Visualforce | Salesforce
ServiceNow: ServiceNow
Jira: Jira
Confluence: Confluence
Git: Git
Figma: Figma
Linux: Linux
RabbitMQ: RabbitMQ
Celery: ~Celery
Excel: ~Excel | =Microsoft Excel | =MS Excel
SharePoint: SharePoint
MATLAB: MATLAB
AutoCAD: AutoCAD
SolidWorks: SolidWorks
Postman: =Postman
Qlik: =Qlik
Bash: Bash
PowerShell: PowerShell
ABAP: ABAP
Amazon Redshift: Redshift
BigQuery: BigQuery
Apache Hive: ~Hive | =Apache Hive
CloudFormation: CloudFormation
Amazon ECS: =ECS | =Amazon ECS | =AWS ECS | =AWS Fargate | =Fargate
Amazon EKS: =EKS | =Amazon EKS | =AWS EKS
Dynatrace: Dynatrace
New Relic: New Relic | NewRelic
ELK Stack: =ELK | =ELK Stack
Kibana: Kibana
Dynamics 365: Dynamics 365
Redux: Redux
Alteryx: =Alteryx
SAS: SAS
JAX: =JAX
Delta Lake: Delta Lake | Databricks Delta
Amazon Bedrock: ~Bedrock
Bazel: =Bazel
Vertex AI: Vertex AI
SageMaker: SageMaker
Apache Iceberg: ~Iceberg | =Apache Iceberg
Trino: =Trino
Gradle: Gradle
Maven: ~Maven
OpenAI: OpenAI
Gemini: ~Gemini
Amazon Kinesis: =Kinesis
CloudWatch: CloudWatch
AWS Glue: AWS Glue
Amazon SQS: SQS
Azure Data Factory: Azure Data Factory
Azure Functions: Azure Functions
VMware: VMware
NetSuite: NetSuite | Oracle NetSuite
Okta: =Okta
Coupa: =Coupa
Anaplan: =Anaplan
Hibernate: ~Hibernate
Istio: =Istio
CMake: CMake
Firebase: Firebase
Jetpack Compose: Jetpack Compose
Kubeflow: Kubeflow
OpenTelemetry: OpenTelemetry
Microsoft Office: Microsoft Office | MS Office | Microsoft Office Suite | Office 365 | Microsoft 365 | O365 | M365
Microsoft Word: Microsoft Word | ~Word | MS Word
Microsoft Outlook: Microsoft Outlook | ~Outlook | MS Outlook
PowerPoint: PowerPoint | Microsoft PowerPoint | MS PowerPoint
Microsoft Access: Microsoft Access | ~Access | MS Access
Windows: =Windows | Microsoft Windows
Microsoft Project: Microsoft Project | MS Project
Adobe Acrobat: Adobe Acrobat
Visio: Visio | Microsoft Visio
Photoshop: Photoshop | Adobe Photoshop
Illustrator: =Adobe Illustrator
InDesign: InDesign | Adobe InDesign
After Effects: After Effects | Adobe After Effects
Adobe Creative Cloud: Adobe Creative Cloud | Adobe Creative Suite | Creative Cloud
Google Docs: Google Docs
Google Sheets: Google Sheets
Google Workspace: Google Workspace | G Suite | GSuite
Visual Basic: Visual Basic | Microsoft Visual Basic
VBA: VBA | Visual Basic for Applications
ArcGIS: ArcGIS | ESRI ArcGIS | Esri
SPSS: SPSS | IBM SPSS | SPSS Statistics
UNIX: UNIX | Unix
XML: XML
QuickBooks: QuickBooks | Intuit QuickBooks
PeopleSoft: PeopleSoft | Oracle PeopleSoft
HTML: HTML | HTML5
CSS: CSS | CSS3
MEDITECH: MEDITECH
C: ~C | C programming | C language
macOS: macOS | Mac OS X | Mac OS | OS X
Primavera: Primavera | Oracle Primavera | Primavera P6
Teradata: Teradata
ASP: ASP | Active Server Pages | Classic ASP
eClinicalWorks: eClinicalWorks
Epic: ~Epic | Epic Systems | Epic EHR | EpicCare
MicroStation: MicroStation | Bentley MicroStation
Visual Studio: Visual Studio | Microsoft Visual Studio
VS Code: VS Code | Visual Studio Code
Shell scripting: Shell scripting | Shell script | shell scripts | UNIX shell | Bourne shell
Google Analytics: Google Analytics | GA4
Drupal: Drupal
Revit: Revit | Autodesk Revit
SketchUp: SketchUp | Trimble SketchUp
GitHub: GitHub
GitLab: GitLab
Bitbucket: Bitbucket
SSRS: SSRS | SQL Server Reporting Services
SSIS: SSIS | SQL Server Integration Services
Yardi: Yardi
Eclipse IDE: Eclipse IDE | ~Eclipse
Marketo: Marketo
Microsoft Teams: Microsoft Teams | ~Teams | MS Teams
NoSQL: NoSQL | No SQL
Civil 3D: Civil 3D | AutoCAD Civil 3D
Slack: ~Slack
Webex: Webex | Cisco Webex
Windows Server: Windows Server | Microsoft Windows Server
JSP: JSP | JavaServer Pages
JSON: JSON
Red Hat Enterprise Linux: Red Hat Enterprise Linux | RHEL | Red Hat
Ubuntu: Ubuntu
AJAX: AJAX
Subversion: Subversion | SVN | Apache Subversion
Apache Tomcat: Apache Tomcat | Tomcat
WordPress: WordPress
JUnit: JUnit
T-SQL: T-SQL | Transact-SQL | TSQL
HubSpot: HubSpot
iOS: =iOS | =IOS | Apple iOS
Android: =Android
Active Directory: Active Directory | Microsoft Active Directory | Azure AD | Entra ID
Kronos: =Kronos | UKG
Db2: Db2 | IBM DB2
OpenShift: OpenShift | Red Hat OpenShift
Bamboo: ~Bamboo | Atlassian Bamboo
Dentrix: Dentrix
J2EE: J2EE | Java EE | JEE | Jakarta EE | Java 2 Platform Enterprise Edition
BGP: BGP | Border Gateway Protocol
Canva: Canva
WebSphere: WebSphere | IBM WebSphere | IBM MQ
Procore: Procore
Team Foundation Server: Team Foundation Server | TFS
SAP Concur: SAP Concur | Concur
Informatica: Informatica
Zoom: ~Zoom
Facebook: =Facebook Ads | =Meta Ads
TikTok: =TikTok Ads
ClickHouse: ClickHouse
LLM: LLM | LLMs | large language models | large language model | generative AI | Gen AI | GenAI
RAG: =RAG | retrieval-augmented generation | retrieval augmented generation
GPT: =GPT | GPT-4 | ChatGPT
CI/CD: CI/CD | CICD | CI CD | CI/CD pipelines | continuous integration and continuous delivery | continuous integration/continuous deployment | continuous integration and deployment
Ray: ~Ray
Dask: Dask
Feast: ~Feast
Tecton: Tecton
Evidently: =Evidently AI
WhyLogs: WhyLogs
Triton Inference Server: Triton Inference Server
Storybook: Storybook
Vitest: Vitest
Mixpanel: Mixpanel
Amplitude: =Amplitude
asyncio: asyncio
SQLAlchemy: SQLAlchemy
Django REST Framework: Django REST Framework | DRF
ElastiCache: ElastiCache | Amazon ElastiCache
Amazon RDS: Amazon RDS | =RDS | AWS RDS
Aurora: Aurora | Amazon Aurora
Pulumi: Pulumi
Vault: ~Vault | HashiCorp Vault
Consul: ~Consul
Nomad: ~Nomad
Packer: ~Packer
Salt: ~Salt | SaltStack
Linkerd: Linkerd
Envoy: =Envoy Proxy | =Envoy
HAProxy: HAProxy
Apache HTTP Server: Apache HTTP Server | Apache HTTPD
MariaDB: MariaDB
OpenSearch: OpenSearch
CockroachDB: CockroachDB
ScyllaDB: ScyllaDB
InfluxDB: InfluxDB
TimescaleDB: TimescaleDB
Memcached: Memcached
Presto: =PrestoDB | =Presto
Athena: Athena | Amazon Athena | AWS Athena
Amazon EMR: Amazon EMR | =EMR
Amazon SNS: Amazon SNS | =SNS
Step Functions: Step Functions | AWS Step Functions
API Gateway: API Gateway | AWS API Gateway
AWS CDK: AWS CDK
CloudFront: CloudFront
AWS IAM: AWS IAM
Google Kubernetes Engine: Google Kubernetes Engine | =GKE
Cloud Run: Cloud Run | Google Cloud Run
Azure DevOps: Azure DevOps
Azure Kubernetes Service: Azure Kubernetes Service | =AKS
Pub/Sub: Pub/Sub | Google Pub/Sub | PubSub
Pinecone: =Pinecone
pgvector: pgvector
LlamaIndex: LlamaIndex
CUDA: CUDA
TensorRT: TensorRT
ONNX: ONNX
XGBoost: XGBoost
LightGBM: LightGBM
spaCy: =spaCy
NLTK: NLTK
SciPy: SciPy
Matplotlib: Matplotlib
Jupyter: Jupyter | Jupyter Notebook | Jupyter Notebooks
Polars: Polars
ROS: =ROS | =ROS2 | Robot Operating System
Simulink: Simulink
LabVIEW: LabVIEW
Verilog: Verilog
VHDL: VHDL
SystemVerilog: SystemVerilog
FPGA: FPGA | FPGAs
ASIC: =ASIC | =ASICs
RTOS: RTOS
FreeRTOS: FreeRTOS
Arduino: Arduino
Raspberry Pi: Raspberry Pi
LLVM: LLVM
CATIA: CATIA
Siemens NX: Siemens NX
Creo: =Creo
ANSYS: ANSYS
Blender: =Blender
Unity: ~Unity | Unity3D
Unreal Engine: Unreal Engine | Unreal
Sketch: ~Sketch
Adobe XD: Adobe XD
Premiere Pro: Premiere Pro | Adobe Premiere
Stata: Stata
JMP: =JMP
EViews: EViews
Bloomberg Terminal: Bloomberg Terminal
Zapier: Zapier
Airtable: Airtable
Notion: ~Notion
Asana: Asana
Trello: Trello
Miro: =Miro
Zendesk: Zendesk
Intercom: =Intercom
Pendo: =Pendo
Segment: ~Segment
Braze: =Braze
Fivetran: Fivetran
Airbyte: Airbyte
Mode Analytics: Mode Analytics
Metabase: Metabase
Superset: Superset | Apache Superset
Sigma Computing: Sigma Computing
Great Expectations: Great Expectations
Dagster: Dagster
Prefect: =Prefect
Apache Beam: Apache Beam
NiFi: NiFi | Apache NiFi
Apache Pulsar: Apache Pulsar | =Pulsar
NATS: =NATS
ZeroMQ: ZeroMQ
MQTT: MQTT
Solidity: Solidity
WebAssembly: WebAssembly | WASM
COBOL: COBOL
Fortran: Fortran
Julia: ~Julia
OCaml: OCaml
F#: F#
Erlang: Erlang
Zig: ~Zig
Visual Basic .NET: Visual Basic .NET | VB.NET
WPF: WPF
Blazor: Blazor
Entity Framework: Entity Framework
Xamarin: Xamarin
Ionic: =Ionic
Cordova: Cordova
SwiftUI: SwiftUI
UIKit: UIKit
Kotlin Multiplatform: Kotlin Multiplatform
Remix: =Remix
Astro: =Astro
SolidJS: SolidJS
Three.js: Three.js | ThreeJS
D3.js: =D3
WebGL: WebGL
WebRTC: WebRTC
WebSockets: WebSockets | WebSocket
Prisma: =Prisma
Sequelize: Sequelize
Hapi: =Hapi
Deno: =Deno
Bun: ~Bun
Rollup: =Rollup
Babel: =Babel
ESLint: ESLint
Material UI: Material UI | =MUI
Cucumber: =Cucumber
Appium: Appium
TestNG: TestNG
Robot Framework: Robot Framework
JMeter: JMeter
k6: k6
LoadRunner: LoadRunner
SonarQube: SonarQube
Snyk: Snyk
Sentry: =Sentry
PagerDuty: PagerDuty
Opsgenie: Opsgenie
Honeycomb: =Honeycomb
Jaeger: =Jaeger
Thanos: =Thanos
Loki: =Loki
Fluentd: Fluentd
Logstash: Logstash
Nagios: Nagios
Zabbix: Zabbix
CrowdStrike: CrowdStrike
SentinelOne: SentinelOne
Burp Suite: Burp Suite | Burp
Metasploit: Metasploit
Nmap: Nmap
Wireshark: Wireshark
Nessus: Nessus
Wiz: ~Wiz
Palo Alto Networks: Palo Alto Networks | =Palo Alto firewalls
Cisco: =Cisco
Juniper: =Juniper
Fortinet: Fortinet
Microsoft Sentinel: Microsoft Sentinel | Azure Sentinel
Elastic Stack: Elastic Stack | Elastic SIEM
Chronicle: =Google Chronicle
Osquery: Osquery
YARA: YARA
Sigma: =Sigma rules
MISP: MISP
Velociraptor: Velociraptor
Ghidra: Ghidra
IDA Pro: IDA Pro
Frida: =Frida
Intune: Intune | Microsoft Intune
Jamf: Jamf
SCCM: SCCM
Kandji: Kandji
CyberArk: CyberArk
SailPoint: SailPoint
Ping Identity: Ping Identity
Auth0: Auth0
Shopify: Shopify
Magento: Magento
Stripe: ~Stripe API
Twilio: =Twilio API
Greenhouse: =Greenhouse ATS
Xero: =Xero
Sage: =Sage Intacct
SAP S/4HANA: SAP S/4HANA | S/4HANA | SAP HANA
SAP ERP: SAP ERP | SAP R/3
Gong: =Gong.io
Outreach.io: Outreach.io
LinkedIn Sales Navigator: LinkedIn Sales Navigator
Gainsight: Gainsight
Cursor: =Cursor IDE
GitHub Copilot: GitHub Copilot | Copilot
Claude: =Claude Code | =Claude
CSS-in-JS: CSS-in-JS
Unix shell: Unix shell | =zsh
YAML: YAML
Protobuf: Protobuf | Protocol Buffers
Thrift: Thrift | Apache Thrift
OpenAPI: OpenAPI | Swagger
tRPC: tRPC
Nx: =Nx
Turborepo: Turborepo
pnpm: pnpm
npm: =npm
Poetry: =Poetry
Conda: =Conda
GNU Make: GNU Make | =Makefile
Hyper-V: Hyper-V
Proxmox: Proxmox
KVM: =KVM
Citrix: Citrix
Xen: =Xen
OpenStack: OpenStack
Ceph: Ceph
eBPF: eBPF
Wi-Fi: Wi-Fi | WiFi
Google Cloud Dataflow: Google Dataflow | Cloud Dataflow | ~Dataflow
Azure Synapse: Azure Synapse | Synapse Analytics
Apache Druid: Apache Druid | ~Druid
Apache Hudi: Apache Hudi | =Hudi
Hightouch: =Hightouch
Looker Studio: Looker Studio
Dataproc: Dataproc
DuckDB: DuckDB
Microsoft Fabric: Microsoft Fabric
Unity Catalog: Unity Catalog
Collibra: Collibra
Matillion: Matillion
Talend: Talend
Debezium: Debezium
Vertica: =Vertica
Google Cloud Storage: Google Cloud Storage
Amazon EventBridge: EventBridge
Cosmos DB: Cosmos DB | CosmosDB
Google Cloud Spanner: Cloud Spanner | Google Spanner
Bigtable: Bigtable
Greenplum: Greenplum
Weaviate: Weaviate
Milvus: =Milvus
Amazon QuickSight: QuickSight
ThoughtSpot: ThoughtSpot
Apache Sqoop: Sqoop
HBase: HBase
Supabase: Supabase
Vercel: =Vercel
Heroku: Heroku
DigitalOcean: DigitalOcean
`;
