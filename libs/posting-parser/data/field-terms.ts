/** What postings ask for besides the fields of knowledge.ts, written by hand: certificates, protocols, methods of a trade. */
export const FIELD_TERMS = `
CISSP: =CISSP | Certified Information Systems Security Professional
CISM: =CISM
CISA: ~CISA
CCSP: =CCSP
CCSK: =CCSK
CRISC: =CRISC
CEH: =CEH | Certified Ethical Hacker
OSCP: =OSCP
OSWE: =OSWE
GIAC: =GIAC
GCIH: =GCIH
GPEN: =GPEN
CompTIA Security+: Security+ | CompTIA Security+
CompTIA Network+: Network+ | CompTIA Network+
CCNA: =CCNA
CCNP: =CCNP
CKA: =CKA
PMP: =PMP
PRINCE2: PRINCE2
ITIL: =ITIL
CPA: =CPA
CFA: =CFA
COBIT: =COBIT
TOGAF: =TOGAF
HITRUST: =HITRUST
CMMC: =CMMC
FISMA: =FISMA
CCPA: =CCPA
NIS2: NIS2 | NIS-2
TISAX: =TISAX
CIS Controls: CIS Controls | CIS Benchmarks
CVE: =CVE | =CVEs
CVSS: =CVSS
CWE: =CWE
SLSA: =SLSA
JWT: =JWT | =JWTs | JSON Web Tokens
SCIM: =SCIM
LDAP: =LDAP
Kerberos: Kerberos
FIDO2: FIDO2 | WebAuthn
HTTP: =HTTP | =HTTPS | HTTP/S | HTTP/2
SSH: =SSH
DHCP: =DHCP
IPsec: IPsec
SNMP: =SNMP
SD-WAN: SD-WAN
CASB: =CASB
CNAPP: =CNAPP
CWPP: =CWPP
IAST: =IAST
IDS/IPS: IDS/IPS | =IDS | =IPS | intrusion detection | intrusion prevention
MDM: =MDM | mobile device management
PAM: ~PAM | privileged access management
UEBA: =UEBA
ABAC: =ABAC
HSM: =HSM | =HSMs | hardware security modules | hardware security module
TPM: =TPM | =TPMs | trusted platform module
key management
applied cryptography
privacy engineering
secure boot: secure boot | authenticated boot
secure design
security research
security reviews: security reviews | security review | design reviews
security tooling
insider threats: insider threats | insider threat
emergency response
compliance frameworks
cryptographic protocols
SOC: =SOC | security operations center
hyperscalers: hyperscalers | hyperscaler | cloud hyperscalers | cloud providers
programming: programming skills | programming experience | computer programming
web applications
orchestration: container orchestration | workflow orchestration
driving license: driving license | driving licence | driver's license | driver’s license | drivers license
military: military experience | US military
build automation
professional services
policy as code: policy as code | policy-as-code
detection as code: detection as code | detection-as-code
security by design: security by design | secure by design | secure-by-design
secure SDLC: secure SDLC | =SSDLC | secure software development | secure development lifecycle
software composition analysis: software composition analysis
static analysis: static analysis | static code analysis
dynamic analysis
program analysis
binary analysis
secure code review: secure code review | secure code reviews | security code review | security code reviews
offensive security
defensive security
adversarial machine learning: adversarial machine learning | adversarial ML
adversary emulation: adversary emulation | adversary simulation
prompt injection
AI security: AI security | AI/ML security
AI safety
AI governance
agentic AI: agentic AI | AI agents
fine-tuning: fine-tuning | fine tuning
information retrieval: information retrieval
recommender systems: recommender systems | recommendation systems
time series: time series | time-series analysis
feature engineering
data quality
data lakes: data lake | data lakes | data lakehouse
data protection
data security
master data management
stream processing: stream processing | streaming systems | streaming data | event streaming
message queues: message queues | message queue | message brokers
risk analysis: risk analysis | risk analyses
third-party risk management: third-party risk management | third party risk management | vendor risk management
internal controls: internal controls | internal control
business continuity: business continuity | business continuity planning
security compliance
security monitoring
security testing
security policies: security policies | security policy
security controls
security frameworks
security clearance: security clearance | TS/SCI | secret clearance | Top Secret clearance
physical security
executive protection
close protection
law enforcement
corporate security
endpoint security: endpoint security | endpoint protection
email security
enterprise security
platform security
data center: data center | data centers | data centre | data centres
platform engineering
release engineering
developer tooling: developer tooling | developer tools
developer experience
build systems: build systems | build tools | build tooling
systems programming
memory safety
memory management
multithreaded programming: multithreaded programming | multi-threaded programming | multi-threading
parallel computing: parallel computing | parallel programming | parallelism
high-performance computing: high-performance computing | high performance computing | =HPC
RNA-seq: RNA-seq | RNA sequencing
MEDDPICC: =MEDDPICC | =MEDDIC
compilers: compilers | compiler design
kernel development: kernel development | Linux kernel
device drivers
embedded Linux
computer architecture
computer graphics
software design: software design | software design principles
software testing
integration testing
performance testing: performance testing | load testing
regression testing
manual testing
exploratory testing
refactoring
domain-driven design: domain-driven design | =DDD
clean code: Clean Code
pair programming
feature flags
idempotency
hybrid cloud: hybrid cloud | multi-cloud
cloud migration
high availability
scalability
reliability engineering
logging
alerting
on-call: on-call rotation | on-call rotations
chaos engineering
cost optimization: cost optimization | FinOps
network administration
network engineering
routing and switching: routing and switching
load balancing
storage systems
troubleshooting
service management: service management | IT service management | =ITSM
IT support: IT support | help desk | service desk | helpdesk
asset management
performance management
employee relations
compensation and benefits
workforce planning
learning and development
organizational development
partner management: partner management | channel management | channel sales
solution selling
sales enablement
revenue operations
sales operations
cold calling
pipeline management
field marketing
growth marketing
performance marketing
marketing automation
event marketing
brand strategy
content strategy
content creation
copy editing: copy editing | copyediting | copy-editing | proofreading
storytelling
market analysis
competitive analysis
pricing strategy
product development
product design
interaction design
visual design
information architecture
usability testing: usability testing | usability tests
service design
design thinking
roadmap planning: roadmap planning | product roadmaps
user stories
OKRs: =OKR | =OKRs
KPIs: =KPI | =KPIs
data storytelling
dashboards
financial planning: financial planning | =FP&A
cost accounting
external audit
anti-money laundering: anti-money laundering | =AML
KYC: =KYC
fraud detection: fraud detection | fraud prevention
credit risk
investment banking
private equity
venture capital
mergers and acquisitions: mergers and acquisitions | M&A
contract law
intellectual property
litigation
legal research
employment law
corporate law
policy development
policy analysis
public policy
community outreach
volunteer management
case management
social work
counselling: counselling | counseling
special education
early childhood education
curriculum design
instructional design
academic research
literature review
qualitative research
quantitative research
survey design
statistical modelling
laboratory techniques: laboratory techniques | laboratory skills
cell culture
PCR: =PCR | =qPCR
flow cytometry
mass spectrometry
HPLC: =HPLC
molecular biology
microbiology
immunology
pharmacology
toxicology
epidemiology
GLP: =GLP
medical devices
medical terminology
electronic health records: electronic health records | electronic medical records | =EHR
medication administration
wound care
BLS: =BLS | Basic Life Support
CPR: =CPR
nursing
phlebotomy
radiology
physiotherapy
occupational therapy
mental health
dietetics
HACCP: =HACCP
menu planning
food preparation
housekeeping
front desk
point of sale: point of sale | point-of-sale
stock control
warehousing
forklift: forklift | forklift license | forklift licence
supply planning: supply planning | demand planning
fleet management
route planning
import and export: import and export | import/export
production planning
process engineering
mechanical design
finite element analysis: finite element analysis | =FEA | =FEM
computational fluid dynamics: computational fluid dynamics | =CFD
GD&T: GD&T
CNC machining: CNC machining | CNC programming
injection molding: injection molding | injection moulding
3D printing: 3D printing | additive manufacturing
PLC programming: PLC programming | =PLC | =PLCs
SCADA: =SCADA
power electronics
analog design
digital design
RF engineering
embedded programming: embedded programming | embedded software development
machine maintenance
hydraulics
pneumatics
HVAC: =HVAC
electrical installation
blueprint reading: blueprint reading | blueprints | blue prints | read blueprints | technical drawings
construction management
site management
quantity surveying
structural engineering
environmental engineering
land surveying
building regulations: building regulations | building codes
BIM: =BIM
GIS: =GIS
renewable energy
energy management
project planning
project coordination
report writing
translation
journalism
photography
archiving: archival description | finding aids
training delivery
customer experience
conflict management
risk mitigation
operational excellence
crisis management
diversity and inclusion
Kubernetes security: Kubernetes security | container and Kubernetes security
EU AI Act: EU AI Act | AI Act
postmortems: postmortems | post-mortems | postmortem
runbooks: runbooks | runbook
channel partners
product demonstrations: product demonstrations | product demos | technical demos | software demonstrations
proofs of concept: proof of concept | proofs of concept | proof-of-concept | proof of concepts
customer onboarding
industrial control systems: industrial control systems | =ICS
anti-cheat: anti-cheat | anticheat
fraud investigation: fraud investigation | fraud investigations
trust and safety: trust and safety | trust & safety
background checks: background investigations
e-discovery: e-discovery | eDiscovery
IT general controls: IT general controls | =ITGC | =ITGCs
coding agents: coding agents | coding assistants | AI coding tools | agentic coding
common vulnerabilities: common vulnerabilities | vulnerability classes | web vulnerabilities | web application vulnerabilities
statically typed languages: statically typed language | statically typed languages | strongly typed language | strongly typed languages
compiled languages: compiled language | compiled languages | systems language | systems languages
team leadership
certificate management
tokenization
security questionnaires
ISO 27701: ISO 27701 | ISO/IEC 27701
ISO 42001: ISO 42001 | ISO/IEC 42001
StateRAMP: StateRAMP
records management
tabletop exercises
pull requests
requirements engineering: requirements engineering | requirements analysis | requirements gathering
systems engineering
systems thinking
performance profiling
performance reviews
solutions architecture: solutions architecture | solution architecture
solutions engineering: solutions engineering | sales engineering
open-source software: open-source software | open source software
Windows internals
macOS internals
Linux internals
smart contracts: smart contracts | smart contract
DeFi: =DeFi
sandboxing
cyber kill chain: kill chain
threat actors: threat actor tactics | threat actor tracking
geopolitical risk: geopolitical risk | geopolitical risks | geopolitical analysis
browser internals
web frameworks: web frameworks | web framework
developer relations: developer relations | developer advocacy | DevRel
data analytics
product analytics
full-stack development: full-stack development | full stack development | full-stack engineering | full stack engineering | full-stack fundamentals | full-stack experience
business acumen: business acumen | commercial acumen | commercial awareness
financial acumen
benchmarking
privacy by design: privacy by design | privacy-by-design
strategic partnerships: strategic partnerships | strategic alliances
cloud computing: cloud environments | cloud environment | cloud technologies | public cloud | public clouds | distributed cloud
C2 frameworks: C2 frameworks | C2 framework | command and control frameworks
product requirements: product requirements | PRDs
writing: writing skills | clear writing | strong writer | excellent writer | strong writing
presentation: presenting to | presentation experience
sales: sales experience | experience selling | consultative selling
prospecting
account-based marketing: account-based marketing | =ABM
paid social: paid social | paid media
paid search
internal communications
consumer insights: consumer insights | customer insights
kaizen
soldering
health and safety
mixology
wine knowledge: wine knowledge | knowledge of wine
triage
clinical documentation
registered nurse: registered nurse | =RN license | =RN licence
ICD-10: =ICD-10
pharmacovigilance
differentiated instruction
legislative affairs
due diligence
month-end close: month-end close | month end close | month-end closing | monthly close
general ledger
treasury management: treasury management | treasury operations
company valuation: company valuation | valuation models | business valuation
equity research
underwriting
claims handling: claims handling | claims management
actuarial science
fixed income
derivatives trading: derivatives trading | financial derivatives
candidate sourcing: candidate sourcing | sourcing candidates
ticketing systems: ticketing systems | ticketing system
live chat
upselling: upselling | up-selling | cross-selling
typography
storyboarding
sound design
fact-checking: fact-checking | fact checking
subtitling
cataloguing: cataloguing | cataloging
metadata standards
localization: localization | localisation
energy modelling: energy modelling | energy modeling
agronomy
forestry
animal husbandry
incident reporting
firefighting
numeracy: numeracy | numerical skills | numeracy skills
construction contracts
commercial contracts
invoicing
editorial judgment: editorial judgment | editorial judgement
food handler certification: food handler | food handlers
teaching credential: teaching credential | teaching licence | teaching license
bar admission: =State Bar | bar admission | admitted to the bar
distributed systems: distributed backend systems | distributed back-end systems
design principles
resilient systems
relationship building: building relationships | relationship building | build relationships
cost center accounting: cost center accounting | cost centre accounting | cost centers | cost centres
controlling: Group Controlling | Beteiligungscontrolling | Konzerncontrolling | Vertriebscontrolling
sales methodology: sales methodology | sales methodologies
container technologies: container technologies | containerised applications | containerized applications
`;

/** Tools and platforms that technologies.ts does not have, written by hand. */
export const TOOLS = `
Semgrep: Semgrep
Google Workspace: Google Suite
SAPUI5: SAPUI5 | SAP UI5 | =UI5
OData: OData
Dublin Core: Dublin Core
Trivy: Trivy
Checkmarx: Checkmarx
Veracode: Veracode
Fortify: ~Fortify
Tenable: Tenable
Qualys: Qualys
Rapid7: Rapid7
OWASP ZAP: OWASP ZAP | =ZAP
Cobalt Strike: Cobalt Strike
BloodHound: BloodHound
GuardDuty: GuardDuty | AWS GuardDuty | Amazon GuardDuty
CloudTrail: CloudTrail | AWS CloudTrail
AWS Security Hub: Security Hub | AWS Security Hub
AWS KMS: AWS KMS
AWS Secrets Manager: AWS Secrets Manager
AWS Config: AWS Config
Amazon VPC: Amazon VPC | AWS VPC
Amazon Inspector: Amazon Inspector
Azure Key Vault: Azure Key Vault
Azure Policy: Azure Policy
Azure Monitor: Azure Monitor
Azure Blob Storage: Azure Blob Storage
Microsoft Defender: Microsoft Defender | Defender for Cloud | Defender for Endpoint
Sumo Logic: Sumo Logic
QRadar: QRadar
ArcSight: ArcSight
KQL: =KQL
Open Policy Agent: Open Policy Agent | =OPA
Rego: ~Rego
Kyverno: Kyverno
Falco: ~Falco
Cilium: Cilium
SPIFFE: SPIFFE | =SPIRE
Sigstore: Sigstore | Cosign
Tines: ~Tines
Cortex XSOAR: XSOAR | Cortex XSOAR
Vanta: ~Vanta
Drata: Drata
OneTrust: OneTrust
Archer: ~Archer
HackerOne: HackerOne
Bugcrowd: Bugcrowd
AFL: =AFL | AFL++ | libFuzzer
Binary Ninja: Binary Ninja
radare2: radare2
seccomp: seccomp
SELinux: SELinux
AppArmor: AppArmor
IIS: =IIS
Assembly: assembly language | x86 assembly | ARM assembly | ~Assembly
x86: x86 | x86-64 | x64
ARM: =ARM64 | =ARM
RISC-V: RISC-V
Kustomize: Kustomize
Backstage: ~Backstage
LaunchDarkly: LaunchDarkly
Retool: ~Retool
Workato: Workato
MuleSoft: MuleSoft
Boomi: Boomi
UiPath: UiPath
Power Automate: Power Automate
Power Apps: Power Apps
Azure Logic Apps: Logic Apps | Azure Logic Apps
Power Query: Power Query
Google Ads: Google Ads | Google AdWords
SEMrush: SEMrush
Ahrefs: Ahrefs
Klaviyo: Klaviyo
Mailchimp: Mailchimp
Webflow: Webflow
Framer: ~Framer
Final Cut Pro: Final Cut Pro
DaVinci Resolve: DaVinci Resolve
Lightroom: Lightroom
Cinema 4D: Cinema 4D
Autodesk Maya: Autodesk Maya
3ds Max: 3ds Max
Fusion 360: Fusion 360
Autodesk Inventor: Autodesk Inventor
Altium: Altium | Altium Designer
KiCad: KiCad
OrCAD: OrCAD
Cadence Virtuoso: Cadence Virtuoso
SPICE: =SPICE | LTspice
Abaqus: Abaqus
COMSOL: COMSOL
OpenFOAM: OpenFOAM
Minitab: Minitab
NVivo: NVivo
Qualtrics: Qualtrics
LaTeX: =LaTeX
QGIS: QGIS
SAP SuccessFactors: SuccessFactors
Dynamics NAV: Dynamics NAV | Business Central
DATEV: DATEV
ADP: =ADP
Zoho: Zoho
Freshdesk: Freshdesk
Salesloft: Salesloft
ZoomInfo: ZoomInfo
Clay: ~Clay
Monday.com: Monday.com
ClickUp: ClickUp
Smartsheet: Smartsheet
Tekla: Tekla
Bluebeam: Bluebeam
Navisworks: Navisworks
Cerner: Cerner
Toast: ~Toast
OpenSSL: OpenSSL
GDB: GDB
Valgrind: Valgrind
Perforce: Perforce
Yocto: Yocto
Zephyr: ~Zephyr
AUTOSAR: AUTOSAR
CAN bus: CAN bus
Modbus: Modbus
OPC UA: OPC UA
Slurm: Slurm
vLLM: vLLM
DSPy: DSPy
LangGraph: LangGraph
Model Context Protocol: Model Context Protocol | =MCP
Qdrant: Qdrant
Chroma: ~Chroma
Temporal: ~Temporal
Apache Avro: Apache Avro | =Avro
Apache Parquet: Apache Parquet | =Parquet
Apache Camel: Apache Camel
Solr: =Solr | Apache Solr
Angular Material: Angular Material
Zustand: Zustand
TanStack Query: TanStack Query | React Query
RxJS: RxJS
Electron: ~Electron
Tauri: ~Tauri
Expo: ~Expo
Strapi: Strapi
Contentful: Contentful
TYPO3: TYPO3
Shopware: Shopware
Odoo: Odoo
Seurat: =Seurat
Scanpy: Scanpy
Nextflow: Nextflow
Snakemake: Snakemake
STM32: STM32
ESP32: ESP32
OVHcloud: OVHcloud
Hetzner: Hetzner
Outreach: ~Outreach
`;
