/** Fields of knowledge, written by hand: `name: form | form`, `=` and `~` as in technologies.ts. */
export const KNOWLEDGE = `
machine learning: machine learning | =ML | ML engineering
deep learning
artificial intelligence: artificial intelligence | =AI | AI/ML
natural language processing: natural language processing | =NLP
computer vision
reinforcement learning
data science
data engineering
data analysis: data analysis | data analytics
data modeling: data modeling | data modelling
data structures
data visualization: data visualization | data visualisation
data warehousing: data warehousing | data warehouse
data governance
ETL: ETL | ELT
big data
statistics: statistics | statistical analysis | statistical modeling
A/B testing: A/B testing | A/B tests | experimentation
algorithms
distributed systems
microservices: microservices | microservice architecture | micro-services
event-driven architecture: event-driven architecture | event-driven | event driven
system design: system design | systems design
software architecture
software engineering
software development: software development | software development lifecycle | SDLC
object-oriented programming: object-oriented programming | object oriented programming | =OOP | object-oriented design
functional programming
concurrency: concurrency | multithreading
REST APIs: REST API | REST APIs | RESTful APIs | RESTful API | =REST | RESTful services
API design: API design | API development
web development
frontend development: frontend development | front-end development
backend development: backend development | back-end development
full-stack development: full-stack development | full stack development
mobile development: mobile development | mobile app development
embedded systems: embedded systems | embedded software
firmware: firmware | firmware development
operating systems
computer networking: computer networking | networking protocols | TCP/IP | network protocols
cloud computing: cloud computing | cloud infrastructure | cloud platforms | cloud services | cloud-native
infrastructure as code: infrastructure as code | infrastructure-as-code | =IaC
DevOps: DevOps
DevSecOps: DevSecOps
site reliability engineering: site reliability engineering | site reliability | =SRE
observability
monitoring: monitoring and alerting | monitoring
incident response: incident response | incident management
continuous integration: continuous integration
continuous delivery: continuous delivery | continuous deployment
test automation: test automation | automated testing | automated tests
unit testing: unit testing | unit tests
end-to-end testing: end-to-end testing
test-driven development: test-driven development | =TDD
quality assurance: quality assurance | =QA
code review: code review | code reviews
version control
containerization: containerization | containers
virtualization
databases: relational databases | databases | relational database
query optimization: query optimization | SQL query optimization
cybersecurity: cybersecurity | cyber security | information security
application security: application security | =AppSec
product security
cloud security
network security
cryptography
threat modeling: threat modeling | threat modelling
vulnerability management: vulnerability management | vulnerability assessment
penetration testing: penetration testing | pentesting | pen testing
security operations: security operations | =SecOps
threat intelligence
threat detection: threat detection | detection engineering
digital forensics: digital forensics | =DFIR | forensics
malware analysis
reverse engineering
identity and access management: identity and access management | =IAM
SIEM: SIEM
EDR: =EDR | endpoint detection and response
zero trust
OWASP: OWASP | OWASP Top 10
MITRE ATT&CK: MITRE ATT&CK | MITRE
ISO 27001: ISO 27001 | ISO/IEC 27001 | ISO27001
SOC 2: SOC 2 | SOC2
PCI DSS: PCI DSS | PCI-DSS | =PCI
NIST: =NIST | NIST 800-53 | NIST CSF
FedRAMP: FedRAMP
HIPAA: =HIPAA
GDPR: =GDPR
SOX: =SOX
risk management: risk management | risk assessment
compliance: regulatory compliance
auditing: internal audit | internal auditing | IT audit
SAML: =SAML
OAuth: OAuth | OAuth2 | OIDC | OpenID Connect
DNS: =DNS
TLS: =TLS | SSL/TLS
agile: =Agile | agile methodologies | agile development
Scrum: =Scrum
Kanban: =Kanban
project management: project management
program management: program management | programme management
product management
product strategy: product strategy | product roadmap
business analysis
business intelligence: business intelligence | =BI
business development
user research: user research | UX research
UX design: UX design | user experience design | =UX | UI/UX | user experience
UI design: UI design | user interface design
design systems: design systems | design system
accessibility: web accessibility | =WCAG | WCAG 2.1
wireframing: wireframing | wireframes
prototyping
graphic design
SEO: =SEO | search engine optimization
SEM: =SEM | search engine marketing
digital marketing
content marketing
email marketing
social media marketing: social media marketing | social media management
copywriting
market research
brand management
public relations
account management
customer success
customer service: customer service | customer support
technical support
sales: B2B sales | enterprise sales | inside sales | SaaS sales
pre-sales: pre-sales | presales
lead generation
CRM: =CRM
SaaS: SaaS
go-to-market: go-to-market | go to market | =GTM
negotiation: contract negotiation
accounting
US GAAP: US GAAP | =GAAP
IFRS: =IFRS
financial modeling: financial modeling | financial modelling
financial analysis: financial analysis | financial reporting
budgeting
forecasting
payroll
taxation
procurement
supply chain management: supply chain management | supply chain
logistics
inventory management
operations management
lean manufacturing: lean manufacturing | =Lean | Six Sigma
human resources: human resources
recruiting: recruiting | talent acquisition
onboarding: employee onboarding
training: training and development
technical writing: technical writing | technical documentation
mechanical engineering
electrical engineering
civil engineering
chemical engineering
industrial engineering
computer science
computer engineering
information technology
information systems
mathematics
physics
biology
chemistry
bioinformatics
biotechnology
economics
finance
signal processing
robotics
control systems
PCB design: PCB design | PCB layout
CAD: =CAD
circuit design
IoT: =IoT | internet of things
blockchain
web3: web3
fintech: fintech
payments: payment systems
game development
performance optimization: performance optimization | performance tuning
caching: caching
design patterns
debugging
scripting: scripting | scripting languages
requirements gathering: requirements gathering | requirements analysis
change management
process improvement
root cause analysis
regulatory affairs
clinical trials
patient care
GxP: GxP | =GMP
quality control
supply chain security: supply chain security | software supply chain security | software supply chain
SAST: =SAST | static application security testing
DAST: =DAST | dynamic application security testing
SOAR: =SOAR
XDR: =XDR
CSPM: =CSPM | cloud security posture management
WAF: =WAF | =WAFs | web application firewall | web application firewalls
DLP: =DLP | data loss prevention
PKI: =PKI | public key infrastructure
RBAC: =RBAC | role-based access control
SSO: =SSO | single sign-on
MFA: =MFA | multi-factor authentication
SBOM: =SBOM | =SBOMs | software bill of materials
GRC: =GRC
CTF: =CTF | =CTFs
secure coding: secure coding
red teaming: red teaming | red team
bug bounty: bug bounty | bug bounties
fuzzing: fuzzing
exploit development: exploit development
vulnerability research: vulnerability research
secrets management: secrets management | secret management
container security: container security
infrastructure security: infrastructure security
security architecture: security architecture
security automation: security automation
security engineering: security engineering
security awareness: security awareness
threat hunting: threat hunting
web application security: web application security | web security
API security: API security
mobile security: mobile security | mobile application security
software security: software security
access control: access control | access controls
encryption: encryption
authentication: authentication
authorization: authorization | authorisation
firewalls: firewalls
VPN: =VPN | =VPNs
GitOps: GitOps
serverless: serverless
MLOps: MLOps
prompt engineering: prompt engineering
data pipelines: data pipelines | data pipeline
relational databases: relational databases | relational database
configuration management: configuration management
release management: release management
disaster recovery: disaster recovery
capacity planning: capacity planning
system administration: system administration | systems administration
data privacy: data privacy
vendor management: vendor management
contract management: contract management
product marketing: product marketing
demand generation: demand generation
accounts payable: accounts payable
accounts receivable: accounts receivable
bookkeeping: bookkeeping
infection control: infection control
curriculum development: curriculum development
classroom management: classroom management
lesson planning: lesson planning
safeguarding: safeguarding
food safety: food safety
cash handling: cash handling
merchandising: merchandising
fundraising: fundraising
grant writing: grant writing
event planning: event planning
data entry: data entry
video editing: video editing
welding: welding
carpentry: carpentry
plumbing: plumbing
preventive maintenance: preventive maintenance | preventative maintenance
first aid: first aid
health and safety: occupational health and safety | =OSHA
`;

/** Soft skills. */
export const SOFT = `
communication: communication skills | written communication | verbal communication | communicate effectively | communicator | written and verbal communication | strong communication | interpersonal skills | kommunikationsfähigkeit | kommunikationsstärke
teamwork: teamwork | team player | collaborative | work in a team | teamfähigkeit | teamgeist | team-oriented
collaboration: cross-functional collaboration | collaborate cross-functionally | collaboration skills
leadership: leadership skills | leadership experience | leadership | people management
mentoring: mentoring | mentor junior | coaching
problem solving: problem solving | problem-solving | problem solver
analytical thinking: analytical skills | analytical thinking | analytical mindset | critical thinking
attention to detail: attention to detail | detail-oriented | detail oriented
time management: time management | prioritization skills | multitask | multi-task
organization: organizational skills | organisational skills | well-organized
adaptability: adaptability | adaptable | flexible mindset | ambiguity
creativity: creativity | creative thinking
curiosity: curiosity | curious
initiative: self-starter | self-motivated | proactive | take initiative | eigeninitiative
ownership: sense of ownership | take ownership | ownership mindset
work independently: work independently | independently | autonomously
stakeholder management: stakeholder management | stakeholder engagement | manage stakeholders
presentation: presentation skills | public speaking
negotiation: negotiation skills | negotiating
decision making: decision making | decision-making
empathy: empathy | empathetic
customer focus: customer focus | customer-centric | customer obsession | customer-focused
integrity: integrity
willingness to learn: willingness to learn | eager to learn | fast learner | quick learner | growth mindset | lernbereitschaft
conflict resolution: conflict resolution
reliability: zuverlässigkeit | dependable
facilitation: facilitation skills | facilitating workshops
`;

/** Spoken languages. They count only where the words around them speak of speaking. */
export const SPOKEN = `
English: ~English | ~Englisch | ~Englischkenntnisse | ~anglais | ~inglés | ~Inglese | ~Engels | ~inglês | ~Englischkenntnissen
German: ~German | ~Deutsch | ~Deutschkenntnisse | ~Deutschkenntnissen | ~allemand | ~alemán | ~Duits | ~Tedesco
French: ~French | ~Französisch | ~français | ~francés | ~Frans | ~Francese | ~Französischkenntnisse
Spanish: ~Spanish | ~Spanisch | ~espagnol | ~español
Italian: ~Italian | ~Italienisch | ~italien | ~italiano
Portuguese: ~Portuguese | ~Portugiesisch | ~portugais | ~português
Dutch: ~Dutch | ~Niederländisch | ~Nederlands | ~néerlandais
Polish: ~Polish | ~Polnisch | ~polski
Czech: ~Czech
Russian: ~Russian | ~Russisch
Ukrainian: ~Ukrainian
Turkish: ~Turkish
Arabic: ~Arabic
Hebrew: ~Hebrew
Japanese: ~Japanese
Mandarin: ~Mandarin | ~Chinese | ~Mandarin Chinese
Cantonese: ~Cantonese
Korean: ~Korean
Hindi: ~Hindi
Swedish: ~Swedish
Norwegian: ~Norwegian
Danish: ~Danish
Finnish: ~Finnish
Greek: ~Greek
Romanian: ~Romanian
Hungarian: ~Hungarian
Bulgarian: ~Bulgarian
Vietnamese: ~Vietnamese
Thai: ~Thai
Indonesian: ~Indonesian
`;
