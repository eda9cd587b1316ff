// Made by `npm run train:sections`; libs/posting-parser/data/ATTRIBUTION.md says what it was learnt from.
// sources: db248be9f6737098a7997bbc274c10d3b5b77aa0f4fb7f0d3d79772998819b9d
// data: 2e3b0d632a02ef8dd5ea38a42298d38538790ad57e95d3e2b84773722d867bcc
export const LINE_MODEL: string = `
7,14,20,11,-2,0
0,-44,-60,-60,-60,-60
-64,-4,-40,-23,-26,-19
-36,-60,0,-44,-60,-60
-19,-30,-60,-5,-24,-22
-12,-58,-42,-58,-19,-6
-18,-47,-25,-13,-47,-8
-7,-42,-42,-12,-20,-42
!	-2,-10,-14,8,11,7
#	13,-32,-8,12,14,1
# #	3,-12,-8,17,3,-3
# \$	-9,-3,-7,25,-3,-3
# %	0,0,0,0,-1,0
# am	-1,-1,7,-1,-1,-1
# and	0,2,0,0,0,0
# k	0,0,0,2,0,0
# pm	-1,-1,3,-1,-1,-1
# soc	0,1,0,0,0,0
# usd	-1,-1,-1,5,-1,-1
# weeks	-1,-1,-1,3,-1,-1
# years	-1,-1,-1,-1,4,-1
\$	-4,-4,-7,21,-4,-4
\$ #	-4,-4,-6,21,-4,-4
%	0,0,0,0,-1,0
% of	-3,1,1,1,1,1
=asked	-12,-30,77,-12,-4,-19
=duty	-13,69,-16,-10,-8,-22
=reward 1	-17,-14,-18,68,-16,-3
=reward 2	-11,-10,-15,42,-2,-2
=reward 3	-1,-1,-1,4,-1,-1
=says benefits	-4,-5,-4,21,-3,-3
=says legal	-13,-13,-18,-15,-5,65
=says overview	27,-15,-8,-1,-1,-1
=says process	-8,-12,-9,-13,51,-8
=says required	-5,-18,40,-11,-3,-3
=says responsibilities	19,12,-9,-14,-3,-5
?	-1,-9,-13,-4,22,6
^ #	-9,-1,-2,6,7,0
^ # #	1,1,-13,1,11,1
^ # years	-4,-2,13,-2,-2,-2
^ \$	-1,-1,-1,7,-1,-1
^ \$ #	-1,-1,-1,7,-1,-1
^ a	-27,-19,3,32,15,-4
^ ability	0,0,2,0,0,0
^ act	0,2,0,0,0,0
^ act as	0,2,0,0,0,0
^ actively	0,1,0,0,0,0
^ adapt	-1,5,-1,-1,-1,-1
^ advanced	0,0,2,-2,0,0
^ ai	-10,17,-2,-2,-2,-2
^ an	-2,-7,0,6,0,3
^ applicants	0,0,0,0,0,1
^ applications	-3,-1,-1,-1,7,-1
^ architect	-1,6,-2,-1,-1,-1
^ as	24,-9,-9,-2,-2,-2
^ as a	8,-2,-2,-2,-2,-2
^ as an	1,0,0,0,0,0
^ at	3,0,-3,0,0,1
^ being	2,0,-1,0,0,0
^ bring	0,1,0,0,0,0
^ build	-1,9,-5,-1,-1,-1
^ build and	0,1,0,0,0,0
^ building	0,-1,2,0,0,0
^ by	-1,-1,-1,-1,-1,7
^ by submitting	0,0,0,0,0,1
^ can	-1,-1,4,-1,-1,-1
^ candidates	1,0,0,0,0,0
^ candidates must	1,0,0,0,0,0
^ clear	-1,-3,9,-1,-1,-1
^ collaborate	-1,4,-1,-1,-1,-1
^ collaborate with	0,1,0,0,0,0
^ collaborative	0,0,1,0,0,0
^ comfort	0,0,2,0,0,0
^ comfortable	-1,-1,4,-1,-1,-1
^ company	10,-2,-2,-2,-2,-2
^ compensation	0,0,0,1,0,0
^ competitive	0,0,0,1,0,0
^ compliance	-1,-1,-1,-1,-1,6
^ conduct	0,1,0,0,0,0
^ continuous	-1,-1,-1,3,-1,-1
^ continuously	-1,3,-1,-1,-1,-1
^ contribute to	0,1,0,0,0,0
^ contributions	-1,-1,4,-1,-1,-1
^ contributions to	-1,-1,4,-1,-1,-1
^ corporate	-2,-2,-2,9,-2,-2
^ create	0,1,0,0,0,0
^ curiosity	0,0,2,0,0,0
^ customer	-2,10,-2,-2,-2,-2
^ deep	-1,-4,10,-1,-1,-1
^ demonstrated	-1,-4,9,-1,-1,-1
^ design	-1,7,-1,-1,-1,-1
^ design and	-1,3,-1,-1,-1,-1
^ develop	-1,5,-1,-1,-1,-1
^ direct	1,-7,1,2,1,1
^ drive	-1,6,-1,-1,-1,-1
^ du	-2,-11,23,-5,-2,-2
^ du hast	0,0,1,0,0,0
^ embed	0,2,0,0,0,0
^ employee	-2,-2,-2,9,-2,-2
^ enhance	0,1,0,0,0,0
^ enjoy	0,0,1,0,0,0
^ excellent	-1,-1,3,-1,-1,-1
^ experience	-1,-5,13,-4,-1,-1
^ expertise	0,0,1,0,0,0
^ expertise in	0,0,1,0,0,0
^ exposure	-2,-3,10,-2,-2,-2
^ exposure to	-2,-3,10,-2,-2,-2
^ familiarity	-1,-1,6,-1,-1,-1
^ familiarity with	-1,-1,6,-1,-1,-1
^ fertility	-1,-1,-1,4,-1,-1
^ find	-2,0,-5,3,0,4
^ find more	0,0,0,0,0,1
^ flexibility	0,0,1,0,0,0
^ flexible	-1,-1,-1,7,-1,-1
^ for	0,-3,0,0,0,2
^ generous	-1,-1,-1,3,-1,-1
^ global	-1,-1,-1,3,-1,-1
^ hands	0,0,2,0,0,0
^ hands on	0,0,2,0,0,0
^ harden	0,1,0,0,0,0
^ health	0,0,0,1,0,0
^ high	0,-3,3,0,0,0
^ if	0,0,-8,0,7,1
^ if you	0,0,-1,0,0,3
^ in	-1,13,-8,-1,-1,-1
^ incident	-1,10,-5,-1,-1,-1
^ independently	0,1,0,0,0,0
^ interest	0,0,1,0,0,0
^ interest in	0,0,1,0,0,0
^ je	-1,7,-1,-2,-1,-1
^ job	16,-3,-4,-3,-3,-3
^ join	2,0,0,0,0,0
^ lead	-1,8,-4,-1,-1,-1
^ lead security	2,-1,0,0,0,0
^ leadership	-1,5,-1,-1,-1,-1
^ learning	-1,-1,-1,3,-1,-1
^ leverage	-1,4,-1,-1,-1,-1
^ li	-8,-9,5,-1,-5,18
^ li hybrid	1,1,-5,1,1,3
^ li remote	0,0,7,-8,0,1
^ life	0,0,0,1,0,0
^ location	11,-2,-2,-4,-2,-2
^ maintain	-1,4,-1,-1,-1,-1
^ make	0,1,0,0,0,0
^ manage	-1,4,-1,-1,-1,-1
^ monitor	0,1,0,0,0,0
^ more	4,-1,-1,-1,-1,-1
^ must	-1,-1,4,-1,-1,-1
^ new	2,0,0,0,0,0
^ opportunities	-1,-1,-1,3,-1,-1
^ opportunities to	-1,-1,-1,3,-1,-1
^ oscp	0,0,2,0,0,0
^ our	15,-10,-2,-7,-1,6
^ own	-1,2,0,0,0,0
^ own the	0,2,0,0,0,0
^ p	6,-1,-1,-3,-1,-1
^ partner	-2,9,-2,-2,-2,-2
^ partner with	-1,7,-1,-1,-1,-1
^ please	0,0,0,0,0,1
^ position	0,0,1,0,0,0
^ practical	0,0,2,0,0,0
^ pragmatic	0,0,1,0,0,0
^ previous	0,0,1,0,0,0
^ proactively	-1,4,-1,-1,-1,-1
^ product	4,-1,-1,-1,-1,-1
^ proficiency	0,0,1,0,0,0
^ program	0,0,0,0,0,2
^ proven	-2,-4,11,-2,-2,-2
^ provide	-1,3,-1,-1,-1,-1
^ real	-1,-1,-1,3,-1,-1
^ relevant	0,0,2,0,0,0
^ reporting	11,-15,1,1,1,1
^ represent	-1,3,-1,-1,-1,-1
^ req	-4,-2,-2,-3,-2,13
^ req id	-4,-2,-2,-3,-2,13
^ scripting	0,-1,2,0,0,0
^ secure	5,-17,10,1,1,1
^ self	0,0,1,0,0,0
^ serve	0,1,0,0,0,0
^ serve as	0,1,0,0,0,0
^ solid	0,0,1,0,0,0
^ someone	0,0,2,0,0,0
^ strong	-6,-14,27,-2,-2,-2
^ support	-1,5,-2,-1,-1,-1
^ technical	0,1,0,0,0,0
^ test	0,-3,3,0,0,0
^ the	34,-30,-18,19,-1,-5
^ the security	2,0,0,0,0,0
^ this	20,-2,-12,-2,-2,-2
^ this is	6,-1,-1,-1,-1,-1
^ this role	8,-1,-3,-1,-1,-1
^ threat	1,-2,0,0,0,0
^ time	0,0,0,1,0,0
^ time off	0,0,0,2,0,0
^ to	3,-1,-1,-1,-1,-1
^ track	-1,-6,9,-1,-1,-1
^ track record	-1,-10,13,-1,-1,-1
^ travel	3,-1,-1,-1,-1,-1
^ understanding	0,0,1,0,0,0
^ understanding of	0,0,1,0,0,0
^ unlimited	0,0,0,1,0,0
^ up	0,0,0,1,0,0
^ up to	0,0,0,1,0,0
^ vous	-2,9,-2,-2,-2,-2
^ vulnerability	0,2,-2,0,0,0
^ we	17,-16,-9,-3,8,3
^ we are	8,-2,-2,-2,-2,-2
^ we have	1,0,0,0,0,0
^ we offer	0,0,0,1,0,0
^ we're	12,-6,-1,-1,-1,-1
^ we're looking	1,0,0,0,0,0
^ willing	-2,-2,9,-2,-2,-2
^ willing to	-2,-2,9,-2,-2,-2
^ willingness	0,0,2,0,0,0
^ willingness to	0,0,2,0,0,0
^ wir	-1,-1,-1,-2,6,-1
^ work	-7,-1,-2,13,-1,-1
^ working	-1,-11,13,-1,-1,-1
^ working knowledge	-1,-5,8,-1,-1,-1
^ you	3,7,5,-6,-4,-4
^ you will	11,-1,-8,-1,-1,-1
^ you'll	2,-3,0,0,0,0
^ you've	0,0,1,0,0,0
^ your	-1,-1,-3,-1,-1,5
^ zone	-2,-2,-2,10,-2,-2
^ zone #	-2,-2,-2,10,-2,-2
a	10,-9,0,0,4,-5
a collaborative	-1,-1,-1,3,-1,-1
a company	-1,-1,-1,4,-1,-1
a daily	-1,-1,5,-1,-1,-1
a disability	-1,-1,-1,-1,-1,3
a diverse	-3,0,-1,0,0,4
a first	0,0,0,0,1,0
a force	-1,-1,-1,-1,-1,3
a good	0,0,2,0,0,0
a high	-1,3,0,0,0,0
a meaningful	0,0,0,2,0,0
a mission	1,0,0,0,0,0
a new	0,0,0,2,0,0
a plus	0,0,1,0,0,0
a range	1,0,0,0,0,0
a security	-5,13,-4,-1,-1,-1
a senior	3,-3,0,0,0,0
a small	0,0,0,0,1,0
a strong	-1,4,-1,-1,-1,-1
a team	-1,3,-1,-1,-1,-1
a variety	-1,0,0,1,0,0
ability	-2,-18,28,-4,-2,-2
ability to	-2,-16,22,-2,-2,-2
able	0,-4,0,0,0,4
able to	0,-4,0,0,0,4
about	7,-7,1,-7,4,1
about how	-1,3,-1,-1,-1,-1
about the	2,-1,0,0,0,0
abuse	0,2,0,0,0,0
access	-2,0,-15,15,0,0
access reviews	0,2,0,0,0,0
access to	-4,-11,-9,23,-1,3
accessible	0,0,0,0,0,1
accommodation	-2,-2,-2,-2,-2,9
accommodations	-1,-1,-1,-1,-1,7
account	0,1,0,0,0,0
accountability	0,1,0,0,0,0
accounts	0,0,-5,4,0,0
accurate	0,2,0,0,0,0
across	12,18,-4,-4,-8,-13
across a	-1,4,-1,-1,-1,-1
across europe	-1,-1,-1,3,-1,-1
across our	-1,4,-1,-1,-1,-1
across the	0,2,0,0,0,0
act	0,0,0,-3,0,2
act as	-1,5,-3,-1,-1,-1
acting	0,1,0,0,0,0
actions	-1,4,-1,-1,-1,-1
active	-1,-1,3,-1,-1,-1
actively	-3,20,-8,-5,-3,-3
activities	-1,7,-2,-1,-1,-1
actual	0,0,0,1,0,0
actually	-1,-1,4,-1,-1,-1
adapt	-1,5,-1,-1,-1,-1
advanced	1,2,1,-5,1,1
adversarial	0,2,0,0,0,0
after	0,0,0,1,0,0
age	-2,-2,-2,-2,-2,11
agentic	-1,6,-4,-1,-1,-1
agents	3,-1,-1,-1,-1,-1
agile	4,-1,-1,-1,-1,-1
ai	13,4,-2,-10,-1,-4
ai assisted	0,0,0,0,0,1
ai red	0,1,0,0,0,0
alerts	0,2,0,0,0,0
align	0,1,0,0,0,0
all	-11,1,-13,1,1,20
already	0,1,0,0,0,0
als	-1,0,-1,-1,3,-1
also	13,-11,0,0,0,0
always	2,0,0,0,0,0
am	1,-1,6,-5,-1,-1
ambitious	3,-1,-1,-1,-1,-1
an	-12,-10,-2,-1,10,14
an engagement	-1,-1,4,-1,-1,-1
an entrepreneurial	-1,-1,3,-1,-1,-1
an equal	-2,-2,-2,-2,-2,9
an inclusive	-3,-1,-1,-1,-1,7
an on	0,1,0,0,0,0
analysis	0,5,0,-4,0,0
analysis and	0,0,2,0,0,0
analyst	17,-6,-5,-2,-2,-2
analysts	-1,3,-1,-1,-1,-1
analytics	0,3,-2,0,0,0
and	-5,25,15,2,-26,-11
and a	-1,-16,10,10,-1,-3
and ai	1,1,-6,3,1,1
and application	0,0,1,0,0,0
and build	3,-1,-1,-1,-1,-1
and business	0,0,0,-1,0,0
and career	0,0,0,2,0,0
and comfort	0,0,1,0,0,0
and compliance	0,0,-2,2,0,0
and delivery	0,0,1,0,0,0
and develop	0,1,0,0,0,0
and effective	0,2,0,0,0,0
and enforce	0,1,0,0,0,0
and engineering	0,0,1,0,0,0
and grow	0,0,0,1,0,0
and help	0,3,-2,0,0,0
and implement	-1,4,-1,-1,-1,-1
and infrastructure	0,-2,3,0,0,0
and is	0,0,0,0,0,2
and lead	0,1,0,0,0,0
and least	0,0,1,0,0,0
and log	0,1,0,0,0,0
and maintain	-1,3,-1,-1,-1,-1
and managing	-1,0,0,0,0,0
and may	0,0,0,0,0,1
and more	1,0,0,0,0,0
and much	-1,-1,-1,3,-1,-1
and observability	0,-8,10,0,0,0
and or	-1,-2,-1,-1,-1,6
and prepare	-1,3,-1,-1,-1,-1
and prioritization	0,0,2,0,0,0
and privacy	0,-5,7,0,0,0
and regulatory	1,0,0,0,0,0
and related	-1,3,-1,-1,-1,-1
and safety	2,0,0,0,0,0
and scale	0,1,0,0,0,0
and security	-4,2,1,1,1,1
and services	-1,4,-1,-1,-1,-1
and solve	0,0,0,0,1,0
and the	2,-14,4,2,3,2
and user	0,1,0,0,0,0
and want	0,0,0,0,1,0
and workflows	0,2,0,0,0,0
and write	0,1,0,0,0,0
and your	-1,-1,-1,3,-1,-1
android	-3,-2,14,-5,-2,-2
annual	-7,-3,-5,22,-3,-3
annually	-1,-1,-1,5,-1,-1
anomaly	0,1,-1,0,0,0
answer	0,0,0,0,1,0
answering	0,1,0,0,0,0
anticipate	2,0,0,0,0,0
any	-3,-3,-4,-4,-3,18
apac	2,-2,0,0,0,0
api	-2,-2,8,-2,-2,-2
api design	0,-1,3,0,0,0
apis	4,-1,-1,-1,-1,-1
apis and	0,0,2,0,0,0
app	-1,-1,-1,6,-1,-1
applicant	-1,-1,-1,-1,-1,5
applicants	-4,-3,-12,-4,-3,26
application	-1,-4,-1,-16,13,9
application and	-2,-1,-1,-1,4,-1
application security	3,-1,-1,-1,-1,-1
application you	-1,-1,-1,-1,-1,4
applications	1,0,-9,-10,16,2
applications and	0,-1,0,0,0,0
apply	-14,-2,-8,-4,26,1
apply now	0,0,0,0,1,0
apply to	0,0,0,2,0,0
applying	0,4,-2,0,0,0
approach	-1,-1,4,-1,-1,-1
approach to	-1,-1,7,-1,-1,-1
approaches	0,0,1,0,0,0
appropriate	0,1,0,0,0,0
appsec	0,1,0,0,0,0
arbeitest	0,-2,0,0,0,0
arbeitnow	-1,-3,-3,5,0,4
architect	-2,8,-2,-2,-2,-2
architectural	-2,8,-2,-2,-2,-2
architecture	-1,4,-1,-1,-1,-1
architectures	0,1,0,0,0,0
are	15,-15,-5,1,2,2
are a	-1,-1,5,-1,-1,-1
are an	0,0,0,0,0,1
are built	3,-1,-1,-1,-1,-1
are committed	0,0,0,0,0,1
are looking	-1,-1,3,-1,-1,-1
are passionate	3,-1,-1,-1,-1,-1
area	0,0,0,2,0,0
around the	2,0,0,0,0,0
as	0,8,1,0,-5,-5
as a	6,0,0,-4,-1,0
as code	0,0,2,0,0,0
as part	-3,1,1,1,1,1
as they	-1,-1,-1,-1,3,-1
ask	-1,2,0,0,0,0
assess	0,4,-3,0,0,0
assessments	-1,10,-5,-1,-1,-1
assets	3,-1,-1,-1,-1,-1
assist	-1,5,-1,-1,-1,-1
assistance	0,-1,0,0,0,0
assistance program	0,0,0,2,0,0
assisted	0,0,0,0,0,1
assisting	0,1,0,0,0,0
assurance	9,-2,-2,-2,-2,-2
at	15,-13,-3,5,-4,1
at #	0,0,1,0,0,0
at a	-1,-1,4,-1,-1,-1
at contact	0,0,0,1,0,0
at home	0,0,0,0,1,0
at least	-2,-1,8,-1,-1,-1
at scale	5,-2,-1,-1,-1,-1
at the	-1,-1,-6,10,-1,-1
attack	-1,4,-1,-1,-1,-1
attacks	8,-1,-2,-1,-1,-1
attention	-1,-1,3,-1,-1,-1
attention to	-1,-1,3,-1,-1,-1
auch	-1,7,-1,-5,-1,-1
audit	3,12,-6,-6,-1,-1
audit ready	1,0,0,0,0,0
audits	-1,11,-6,-2,-1,-1
auf	1,1,-10,0,5,2
aus	0,-3,4,-1,0,0
austin	7,-1,-1,-1,-1,-1
automated	0,10,-10,0,0,0
automation	-4,3,13,-9,-2,-2
automation and	0,-1,0,0,0,0
autonomous	-1,5,-3,-1,-1,-1
autonomy	-1,0,2,0,0,0
availability	-1,-1,4,-1,-1,-1
available	19,-4,-3,-6,-3,-3
award	-1,-1,-1,-1,-1,3
aware	-1,4,-1,-1,-1,-1
awareness	-2,11,-3,-2,-2,-2
aws	-1,-1,7,-2,-1,-1
azure	0,0,2,0,0,0
azure and	0,2,0,0,0,0
b	0,-2,4,0,0,0
back	0,-2,2,0,0,0
backed	5,-1,-1,-1,-1,-1
backed by	1,0,0,0,0,0
backend	0,0,2,0,0,0
background	-3,-9,11,-5,-1,7
background checks	-1,-1,-1,-1,-1,3
backgrounds	0,-2,-3,4,0,0
balance	-2,-1,-1,5,-1,-1
balancing	0,0,1,0,0,0
bar	0,0,1,0,0,0
base	-6,-3,-4,18,-3,-3
base pay	-1,-1,-1,3,-1,-1
base salary	-2,-2,-2,10,-2,-2
based	-2,-9,-2,17,-2,-2
based in	5,-1,-3,0,-1,-1
based on	-9,0,-1,9,0,0
bash	0,1,0,0,0,0
bay	-1,-1,-1,4,-1,-1
bay area	-1,-1,-1,4,-1,-1
be	4,2,-5,-15,5,10
be able	-1,-1,-2,-1,-1,5
be considered	-1,-1,3,-1,-1,-1
be on	3,-1,-1,-1,-1,-1
be responsible	-2,9,-2,-2,-2,-2
be your	1,0,0,0,0,0
been	1,0,0,0,0,0
before	-1,0,0,0,0,0
behaviour	0,0,1,0,0,0
bei	-1,6,-17,7,5,0
bei der	-1,5,-2,-1,-1,-1
being	6,-2,-3,1,-1,-1
believe	0,0,0,0,0,1
below	0,0,0,0,2,0
benefits	-15,-11,-7,40,-3,-3
benefits package	0,0,0,1,0,0
bereich	0,2,0,0,0,0
berufserfahrung	-1,-1,5,-1,-1,-1
best	2,3,-8,1,1,1
best in	0,0,0,2,0,0
best practices	-1,7,-1,-1,-1,-1
better	2,0,0,0,0,0
between	2,0,-2,0,0,0
beyond	1,0,0,0,0,0
big	1,0,0,0,0,0
bike	-1,-1,-1,4,-1,-1
bist	-1,-1,4,-1,-1,-1
bonus	0,0,0,1,0,0
boundaries	0,0,1,0,0,0
bounty	-1,3,-1,-1,-1,-1
bringing	3,-1,-1,-1,-1,-1
budget	0,0,0,1,0,0
bug	-1,4,-1,-1,-1,-1
bug bounty	-1,3,-1,-1,-1,-1
bugcrowd	-1,-1,-1,-1,-1,7
bugs	0,1,0,0,0,0
build	5,18,-14,-6,-1,-1
build and	-1,4,-1,-1,-1,-1
building	-1,-2,9,-5,-1,-1
building a	0,0,0,0,0,1
builds	2,0,0,0,0,0
built	10,-3,-2,-2,-2,-2
built to	1,0,0,0,0,0
business	4,2,2,-11,2,2
business impact	2,0,0,0,0,0
business needs	0,0,0,0,1,0
business units	0,1,0,0,0,0
businesses	5,-1,-1,-1,-1,-1
but	-1,-1,-1,-2,5,-1
by	10,3,-23,3,3,5
by default	0,0,2,0,0,0
by submitting	-1,-1,-1,-1,-1,6
by the	0,0,0,0,2,0
c and	0,0,0,2,0,0
california	-1,-1,-1,3,-1,-1
call	-12,13,-8,-12,21,-3
call rotation	0,1,0,0,0,0
can	-3,-5,12,-1,-1,-1
can be	-1,0,0,0,0,0
canada	3,-1,-4,4,-1,-1
candidate	0,0,-10,0,0,9
candidates	1,-7,0,0,0,7
candidates must	1,0,0,0,0,0
capabilities	0,4,-1,-1,-1,-1
capability	0,0,1,0,0,0
care	-2,-6,-2,15,-2,-3
care about	0,0,1,0,0,0
career	-1,-5,-5,16,1,-7
careers	-1,-1,-1,-1,-1,6
cases	0,2,0,0,0,0
cause	0,1,0,0,0,0
cd	0,1,0,0,0,0
centralized	0,1,0,0,0,0
certificate	0,0,2,0,0,0
certification	-2,-2,10,-2,-2,-2
certifications	-5,-2,12,-2,-2,-2
certifications such	0,0,1,0,0,0
certified	-2,-4,10,-2,-2,-2
challenges	0,-1,0,0,0,0
chance	0,0,0,0,0,2
chance ordinance	-1,-1,-1,-1,-1,3
changes	-1,3,-1,-1,-1,-1
check	-3,0,0,-3,5,0
checks	-4,6,-1,-1,-1,1
ci	-1,4,-1,-1,-1,-1
ci cd	0,1,0,0,0,0
cissp	-1,-1,6,-1,-1,-1
class	0,0,0,1,0,0
clean	-2,-1,6,-1,-1,-1
clear	-9,5,3,0,0,0
clear and	0,1,0,0,0,0
clearance	2,-4,4,-1,-1,-1
client	-1,8,-3,-1,-1,-1
clients	-1,4,-1,-1,-1,-1
close	1,0,-2,0,2,0
closely	11,-1,-7,-1,-1,-1
closely with	5,0,-5,0,0,0
cloud	0,9,7,-13,0,-3
cloud infrastructure	0,2,0,0,0,0
cloud security	0,-5,5,0,0,0
code	-6,6,10,-7,-2,-2
code review	0,1,0,0,0,0
code security	1,0,0,0,0,0
coding	0,0,2,0,0,0
collaborate	-1,3,-1,-1,-1,-1
collaborate with	-1,5,-1,-1,-1,-1
collaborating	0,-3,3,0,0,0
collaboration	-5,15,-6,-1,-1,-1
collaboration and	0,0,1,0,0,0
collaborative	1,-4,1,1,1,1
color	-2,-2,-2,-2,-2,9
color religion	-1,-1,-1,-1,-1,3
colorado	-1,-1,-1,5,-1,-1
com	-1,-7,-13,-2,2,21
com email	0,0,0,0,0,1
com privacy	-1,-1,-1,-1,6,-1
come	1,1,-5,1,2,1
come from	0,0,0,0,0,1
comfort	-2,-5,11,-2,-2,-2
commercial	-2,0,0,0,0,0
commitment	-1,-1,-1,-1,-1,4
commitment to	-1,-1,-1,-1,-1,4
committed	-12,-3,-3,-3,-3,23
committed to	-11,-3,-3,-3,-3,23
common	-1,-1,5,-1,-1,-1
communicate	0,2,0,0,0,0
communication	-7,-2,15,-2,-2,-2
communications	2,0,0,0,0,0
communicator	-1,-1,3,-1,-1,-1
community	-2,-1,-7,11,-1,-1
commuting	0,0,0,2,0,0
companies	15,-5,-6,-2,-2,-2
company	2,-7,-9,20,-5,-1
company where	0,0,0,2,0,0
company wide	0,0,0,2,0,0
company's	5,-2,-1,-1,-1,-1
compensation	-14,-4,-13,41,-4,-6
competitive	-2,-2,-4,10,-2,-2
complex	0,0,6,-7,0,0
compliance	-1,16,-7,-5,-2,0
components	0,2,0,0,0,0
computer	-2,-4,11,-2,-2,-2
con	-2,-5,-2,-3,-2,14
concepts	-1,-1,4,-1,-1,-1
conduct	-1,3,-1,-1,-1,-1
confident	0,0,1,0,0,0
confidential	-1,-1,-1,-1,-1,4
connected	2,-3,-1,4,-1,-1
connected with	1,0,0,0,0,0
connection	0,-8,0,9,0,0
considered	-1,-1,3,-1,-1,-1
consistently	0,1,0,0,0,0
contact	-6,0,-4,0,5,5
contact example	0,0,0,2,0,0
contact you	-1,-1,-1,-1,-1,3
container	-1,-1,3,-1,-1,-1
containers	0,0,1,0,0,0
continuous	0,1,-6,5,0,0
continuous learning	-1,-1,-2,8,-1,-1
continuously	-2,14,-8,-2,-2,-2
continuously improving	0,1,0,0,0,0
contract	1,0,0,-1,0,0
contracts	-1,4,-1,-1,-1,-1
contribute	-9,13,-1,-1,-1,-1
contribute to	-5,11,-3,-1,-1,-1
contributions	-1,-1,0,2,-1,-1
contributions to	-1,-1,4,-1,-1,-1
control	-2,15,-3,-6,-2,-2
controls	-4,6,0,-2,0,0
coordinate	-1,7,-4,-1,-1,-1
core	1,0,-1,0,0,0
corporate	-2,-1,-2,8,-1,-1
countries	1,0,0,0,0,0
country	-2,-1,-1,6,-1,-1
courses	-1,-1,-1,5,-1,-1
covered	-1,-1,-1,3,-1,-1
create	10,0,-8,0,0,0
creating	-1,-1,-1,-6,-1,11
creating an	-2,-1,-1,-1,-1,6
critical	5,0,-5,0,0,0
cross	0,1,0,0,0,0
crypto	1,0,0,0,0,0
cryptographic	1,0,0,0,0,0
cryptography	4,-1,-1,-1,-1,-1
cultural	0,0,0,2,0,0
culture	-2,-2,-14,21,-2,-2
curiosity	0,0,2,0,0,0
customer	10,11,0,-18,-3,0
customer experiences	0,0,1,0,0,0
customer success	1,0,0,0,0,0
customer's	2,-1,0,0,0,0
customers	19,10,-1,-18,-3,-7
customers and	2,0,0,0,0,0
cv	-3,-3,-5,-3,15,-3
cyber	15,-5,-5,-2,-2,-2
cyber threats	0,0,0,2,0,0
cybersecurity	4,0,1,-5,0,0
d	0,-5,-7,5,0,7
daily	0,-1,2,0,0,0
das	1,-1,-2,-1,2,-1
dast	0,0,1,0,0,0
data	11,-5,8,-18,-2,6
data and	0,2,-3,0,0,0
data leakage	0,1,0,0,0,0
data protection	0,0,1,0,0,0
database	1,0,0,0,0,0
date	8,-1,-4,-2,-1,-1
day	0,4,-4,0,0,0
day one	0,0,0,0,1,0
day to	-1,6,-1,-1,-1,-1
days	-2,-2,-6,12,-2,-2
dc	2,0,0,0,0,0
de	4,1,-1,-2,-1,-2
decisions	-1,-1,9,-5,-1,0
deep	-1,-6,12,-2,-1,-1
deeply	2,0,0,0,0,0
default	0,0,2,0,0,0
defend	0,2,0,0,0,0
defensive	0,2,0,0,0,0
define	0,0,-1,0,0,0
degree in	0,0,1,0,0,0
deine	-3,-3,-3,-5,18,-3
del	-1,7,-2,-1,-1,-1
deliver	-1,5,-1,-2,-1,-1
delivering	10,-11,2,0,0,0
delivery	0,1,0,0,0,0
demonstrated	-2,-4,11,-2,-2,-2
demonstrated success	0,0,2,0,0,0
den	-1,7,-2,-1,-1,-1
department	0,-1,0,0,0,0
dependent	-1,-1,-1,4,-1,-1
deployment	0,0,2,0,0,0
depth	0,-3,4,0,0,0
der	-1,7,1,-6,-1,-1
derive	-1,-1,-1,3,-1,-1
des	1,11,-7,-3,-1,-1
description	10,-1,-1,-5,-1,-1
design	-3,14,7,-12,-2,-4
design and	0,4,-3,0,0,0
design develop	0,-2,0,0,0,0
designed	0,0,0,1,0,0
designed to	-1,-1,-1,3,-1,-1
designing	-2,0,3,0,0,0
designs	-1,5,-1,-1,-1,-1
detail	-1,-1,4,-1,-1,-1
details	-2,-1,-1,-1,0,4
detection	2,9,-3,-7,-1,-1
develop	-1,16,-11,-1,-1,-1
developer	2,0,0,-1,0,0
developers	0,2,0,0,0,0
developing	3,1,-7,1,1,1
development	-1,1,-3,10,-2,-5
development and	1,-12,1,9,1,1
development of	-1,3,-1,-1,-1,-1
dich	0,-10,10,0,0,0
die	2,2,0,-3,0,0
differences	6,-5,0,0,0,0
digital	9,-3,-1,-3,-1,-1
diploma	-2,-2,9,-2,-2,-2
dir	-2,-7,-2,-2,14,-2
direct	1,-8,3,1,1,1
directly	0,3,-2,0,0,0
director	5,-2,-1,-1,-1,-1
disabilities	-1,-1,-1,-1,-1,3
disability	-5,-2,-6,-2,-2,17
discriminate	0,0,0,0,0,2
distributed	0,0,2,0,0,0
dive	0,1,0,0,0,0
diverse	-3,-2,-5,-2,-2,13
diverse teams	0,0,0,0,0,2
diversity	-8,-2,-2,-2,-2,15
diversity of	0,0,0,0,0,2
dns	0,-1,2,0,0,0
do	-1,-1,-4,-10,10,7
do it	1,0,0,0,0,0
do not	-7,0,0,-1,0,8
do you	0,0,0,0,2,0
document	0,1,0,0,0,0
documentation	-2,11,-4,-2,-2,-2
does	-1,-1,-1,-1,-1,4
does not	-1,-1,-1,-1,-1,4
don't	-1,-1,6,-2,-1,-1
donation	0,0,0,1,0,0
donations	-1,-1,-1,4,-1,-1
door	-1,-1,-2,8,-1,-1
down	0,1,0,0,0,0
drive	6,5,-1,-8,-1,-1
drive the	3,-1,-1,-1,-1,-1
driven	5,-1,-1,-2,-1,-1
driving	1,-13,9,2,1,1
du	-6,4,7,-6,1,1
du arbeitest	0,-2,0,0,0,0
du hast	0,0,1,0,0,0
dublin	0,0,0,2,0,0
during	-2,3,-6,-2,-2,9
during the	-2,-2,-2,-2,-2,8
duties	0,2,0,0,0,0
dynamic	0,-2,3,0,0,0
e	-4,1,1,1,1,1
e g	-1,0,6,-3,-1,-1
each	6,0,-5,0,0,0
each other	2,0,0,0,0,0
each year	0,0,0,2,0,0
early	0,0,1,0,0,0
ecosystem	5,-1,-1,-1,-1,-1
edge	-1,-1,-1,4,-1,-1
education	-1,-1,-1,4,-1,-1
een	4,-5,0,0,0,0
effective	-1,4,-1,-1,-1,-1
efficiency	0,2,0,0,0,0
efficiently	0,2,0,0,0,0
efforts	1,0,0,-1,0,0
ein	6,-1,-2,-1,-1,-1
eine	0,0,-1,0,3,0
elevate	-1,-1,-1,3,-1,-1
eligible	-2,-2,0,5,-1,-1
email	-2,-2,-2,-2,-2,9
embed	-1,5,-1,-1,-1,-1
embedded	4,-1,-1,-1,-1,-1
embrace	2,0,0,-1,0,0
emerging	-2,10,-2,-2,-2,-2
employee	-1,-7,-11,18,-1,2
employee assistance	0,0,0,2,0,0
employee resource	0,0,0,2,0,0
employees	-2,-7,-4,15,-2,-2
employer	-7,-1,-4,1,-1,12
employment	-11,-6,-2,-8,-2,29
empower	5,-1,-1,-1,-1,-1
empresa	5,1,-8,1,1,1
en	-5,0,0,0,3,0
enablement	-2,15,-7,-2,-2,-2
enables	1,0,0,0,0,0
enabling	1,0,0,0,0,0
encourage	-2,-1,-1,-1,5,-1
end to	0,2,0,-1,0,0
endpoint	0,1,0,0,0,0
enforce	0,2,0,0,0,0
engagement	-1,6,-1,-2,-1,-1
engagements	-1,5,-1,-1,-1,-1
engineer	28,-9,-6,-7,-3,-3
engineer to	2,0,0,0,0,0
engineer you	1,0,0,0,0,0
engineering	17,0,15,-19,-5,-8
engineering teams	-1,3,-1,-1,-1,-1
engineers	0,2,0,-2,0,0
engineers and	2,0,0,0,0,0
english	-2,-2,4,0,0,0
english speaking	0,0,0,0,0,1
enhance	-2,7,-1,-1,-1,-1
ensure	0,11,-3,-7,0,0
ensuring	-2,8,-2,-2,-2,-2
enterprise	3,-1,-1,-1,-1,-1
entrepreneurial	-1,-1,4,-1,-1,-1
entrepreneurial mindset	-1,-1,4,-1,-1,-1
entwicklung	-1,7,-1,-1,-1,-1
environment	0,3,-8,4,-1,2
environments	0,1,2,-4,0,0
equal	-8,-3,-3,-3,-3,20
equal employment	0,0,0,0,0,1
equal opportunity	-3,-2,-2,-2,-2,10
equitable	0,0,0,1,0,0
equity	-6,-1,-2,3,-1,6
equivalent	0,0,1,0,0,0
escalating	0,2,-1,0,0,0
establish	0,2,0,0,0,0
et	-5,1,1,2,1,0
et vous	0,2,0,0,0,0
etc	-1,-1,6,-1,-1,-1
eu	-1,-1,-1,-1,-1,6
europe	0,0,0,1,0,0
europe's	-1,-1,-1,4,-1,-1
evaluate	0,1,0,0,0,0
even	0,0,1,0,0,0
event	0,0,2,-3,0,0
events	-2,14,-2,-7,-2,-2
every	13,-4,-9,0,0,0
every day	1,0,0,0,0,0
everyone	0,-2,0,-1,0,3
evidence	-1,7,-1,-1,-1,-1
evolve	-1,3,-1,-1,-1,-1
example	0,0,-2,0,0,0
example com	0,0,0,2,0,0
excellence	-1,10,-6,-1,-1,-1
excellent	-1,-3,7,-1,-1,-1
execution	-1,5,-1,-2,-1,-1
existing	0,2,0,0,0,0
experience	-10,-22,23,9,1,-1
experience #	4,0,-3,0,0,0
experience and	0,0,0,1,0,0
experience building	0,0,2,0,0,0
experience in	-2,-2,9,-2,-2,-2
experience with	-2,-5,11,-2,-2,-2
experienced	0,-1,0,0,0,0
experiences	13,-14,0,0,0,0
expert	-1,0,2,0,0,0
expertise	-1,-1,5,-1,-1,-1
expertise in	-2,-2,8,-2,-2,-2
experts	7,-2,-1,-1,-1,-1
export	-1,-1,-1,-1,-1,3
exposure	-2,-1,6,-1,-1,-1
exposure to	-1,-5,8,-1,-1,-1
extended	-1,-2,5,-1,-1,-1
extensive	0,0,0,2,0,0
external	-2,9,-2,-2,-2,-2
factors	-2,-2,-6,13,-2,-2
factors including	0,0,0,2,0,0
fair	0,0,0,0,0,1
fair chance	-1,-1,-1,-1,-1,3
false positives	0,2,0,0,0,0
familiar	6,0,-5,0,0,0
familiarity	-2,-3,10,-2,-2,-2
familiarity with	-2,-3,10,-2,-2,-2
family	-1,-5,-1,7,-1,-1
fast	9,-2,-2,-2,-2,-2
feature	-1,7,-2,-2,-1,-1
features	1,6,-5,-1,-1,-1
federal	0,0,0,0,0,2
feedback	-2,1,4,-2,-1,-1
fees	1,0,0,0,0,0
fertility	-1,-1,-1,5,-1,-1
final	-1,-1,-1,-1,5,-1
financial	10,-7,-4,1,0,0
find	1,1,-10,1,1,5
find more	0,0,0,0,0,1
findest	0,-5,-2,0,0,6
findings	-2,11,-3,-2,-2,-2
findings into	2,0,0,0,0,0
firewall	0,0,1,0,0,0
firewalls	-1,3,-1,-1,-1,-1
firm	8,-2,-2,-2,-2,-2
first	6,-4,-1,0,0,-1
fit	0,0,2,0,0,0
fitness	0,0,1,0,0,0
fixes	0,1,0,0,0,0
flexible	-4,-3,-3,14,-3,-3
flexible working	0,0,0,1,0,0
floor	1,0,0,0,0,0
fluency	-1,-1,4,-1,-1,-1
focus	4,-2,0,0,0,0
focused	1,0,-1,0,0,0
focused on	0,0,-1,0,0,0
fokus	6,-1,-2,-1,-1,-1
follow	0,2,-1,0,0,0
following	-10,-1,9,-1,-1,3
for	-3,4,-16,4,-3,15
for a	6,-2,-1,-1,-1,-1
for ai	0,1,0,0,0,0
for all	0,0,0,0,0,1
for automation	0,0,2,0,0,0
for employment	-1,-1,-1,-1,-1,3
for our	8,-1,-1,-2,-1,-1
for security	0,1,0,0,0,0
for the	-3,0,3,0,0,0
for this	-12,-5,-1,17,7,-5
for you	0,0,0,2,0,0
for your	0,0,0,1,0,0
force	-1,-1,-1,-1,-1,3
forensics	-1,-1,3,-1,-1,-1
form	-2,-2,-1,-1,9,-1
foster a	0,1,0,0,0,0
fostering	0,0,0,1,0,0
foundations	-1,4,-1,-1,-1,-1
founded	4,-1,-1,-1,-1,-1
founded in	1,0,0,0,0,0
founders	0,-5,0,0,5,0
frameworks	-1,4,-1,-1,-1,-1
francisco	0,0,0,1,0,0
francisco bay	-1,-1,-1,3,-1,-1
fraud	-1,-1,-1,-1,-1,3
fraudulent	0,0,0,0,0,1
free	-1,-6,-2,11,-1,-1
friendly	-2,-1,-1,7,-1,-1
from	2,2,-9,2,2,2
from home	-1,0,0,0,0,3
from our	-2,0,0,2,0,0
from the	2,0,0,0,0,0
from you	2,0,0,0,0,0
frontend	-1,-1,4,-1,-1,-1
frontier	2,0,0,0,0,0
full	2,-5,1,0,0,0
full time	3,-1,-1,-1,-1,-1
fully	-1,-1,-1,3,-1,-1
function	0,2,-3,0,0,0
fundamental	1,0,0,0,0,0
fundamentals	0,-5,6,0,0,0
future	12,-3,-2,-2,-2,-2
future of	9,-3,-2,-2,-2,-2
fuzzing	0,0,2,0,0,0
für	2,0,0,0,0,0
für die	0,1,0,0,0,0
g	-1,-1,7,-3,-1,-1
gain	0,1,-1,0,0,0
gaps	-1,8,-3,-1,-1,-1
gaps and	0,4,-2,0,0,0
gcp	0,0,2,0,0,0
gdpr	-1,-1,-1,-1,-1,3
gear	0,0,0,1,0,0
gender	-1,-1,-6,2,-1,7
generated	0,1,0,0,0,0
generation	0,1,0,0,0,0
generative	0,0,1,0,0,0
generative ai	0,0,1,0,0,0
generous	0,0,0,2,0,0
genuine	-1,-1,3,-1,-1,-1
geographic	-1,-1,-1,5,-1,-1
german	-1,-1,5,-1,-1,-1
germany	4,-6,-7,1,4,4
germany on	0,-2,-2,1,0,5
get	-3,-3,-3,16,-3,-5
giving	2,0,0,0,0,0
global	10,-8,-14,15,-2,-2
go	0,0,3,-4,0,0
go to	0,1,0,0,0,0
goals	6,-1,-1,-1,-1,-1
goals and	2,0,0,0,0,0
good	-6,-3,10,0,0,0
governance	-1,5,-1,-1,-1,-1
government	1,0,0,0,0,0
government and	1,0,0,0,0,0
great	3,0,-4,0,0,0
grit	6,-1,-1,-1,-1,-1
group	-1,-1,-4,-1,-1,7
groups	-1,-1,-1,7,-1,-1
grow	-2,-1,-6,13,-1,-2
grow as	0,0,0,1,0,0
grow your	0,0,0,0,1,0
growing	5,-1,-1,-1,-1,-1
grows	2,0,0,0,0,0
growth	3,-4,-1,5,-1,-2
growth and	0,0,-1,2,0,0
growth mindset	0,0,1,0,0,0
guardrails	-1,4,-2,-1,-1,-1
guidance	-1,4,-1,-1,-1,-1
guide	0,4,-2,0,0,0
gwapt	-1,-1,6,-1,-1,-1
handling	-1,-1,4,-1,-1,-1
hands	2,-2,2,-1,-1,-1
hands on	0,-1,3,-1,-1,-1
harden	0,2,0,0,0,0
hardening	-1,8,-3,-1,-1,-1
hardware	0,0,-2,0,0,0
has	20,-4,-10,-2,-2,-2
hast	0,0,2,0,0,0
have	0,0,4,-5,0,0
having	4,0,-2,-1,0,0
hawaii	0,0,0,1,0,0
head	3,-6,1,1,1,1
head of	4,-5,0,0,0,0
headquartered	2,0,0,0,0,0
headquartered in	2,0,0,0,0,0
health	0,0,-2,4,0,0
healthcare	-2,-5,-2,13,-2,-2
healthy	0,0,0,2,0,0
hear	0,0,0,0,2,0
hear from	0,-1,-1,-1,2,-1
help	1,1,-10,4,-1,6
help you	-1,-1,-1,3,-1,-1
helping	4,-1,-1,-1,-1,-1
helping to	3,-1,-1,-1,-1,-1
helps	9,-6,-1,-1,-1,-1
her	-1,-1,-1,-1,3,-1
here	-1,-4,-3,0,-1,10
high	1,4,0,-2,-1,-1
high impact	0,0,0,1,0,0
highest	4,-1,-1,-1,-1,-1
highly	0,0,2,-1,0,0
hiring	0,-9,0,-5,0,15
hiring decisions	0,0,0,0,0,1
hiring process	-1,-1,-1,-1,-1,7
history	0,0,1,0,0,0
history of	0,0,1,0,0,0
hold	-1,-1,4,-1,-1,-1
home	0,0,-2,2,0,0
home office	-1,-1,-1,5,-1,-1
honest	0,0,0,1,0,0
hour	0,0,0,0,1,0
hours	-1,0,-1,2,0,0
how	0,13,0,-12,0,0
how to	0,0,1,0,0,0
https	-2,-3,-4,-2,0,11
https www	-2,-2,-2,-2,-2,10
human	2,-5,1,1,1,1
humility	-1,-1,4,-1,-1,-1
hunt	0,1,0,0,0,0
hunt for	0,1,0,0,0,0
hybrid	13,-4,-12,4,-1,-1
iam	0,0,1,0,0,0
id	-4,-2,-2,-4,-2,16
ideas	4,-1,-1,-1,-1,-1
identify	-6,17,-3,-3,-3,-3
identify and	0,1,0,0,0,0
identifying	-1,6,-1,-1,-1,-1
identity	0,0,-3,0,0,4
if	-3,-9,-1,-1,15,-1
if you	-2,-2,-2,-4,2,7
if you're	-1,-1,-1,-1,3,-1
illinois	-1,-1,-1,3,-1,-1
im	1,1,2,-5,1,1
im bereich	0,2,0,0,0,0
impact	5,-9,-6,14,-2,-2
impact of	4,-1,-1,-1,-1,-1
impact on	0,0,0,1,0,0
impactful	0,0,1,0,0,0
implement	-2,14,-8,-2,-2,-2
implementation	0,1,0,0,0,0
implementing	0,0,2,0,0,0
important to	0,0,0,1,0,0
improve	-2,17,-7,-3,-2,-2
improvement	-1,7,-1,-3,-1,-1
improving	5,-1,-1,-1,-1,-1
improving the	8,-3,-1,-1,-1,-1
in	-5,2,12,0,-4,-4
in #	9,-2,-2,-2,-2,-2
in a	-2,-2,3,4,-2,-1
in class	0,0,0,2,0,0
in germany	-1,-5,-3,5,0,4
in mind	0,0,0,0,0,1
in our	0,2,-2,0,0,1
in select	0,0,0,0,1,0
in the	-4,5,3,-3,0,0
in this	-1,7,-4,-1,-1,-1
incident	0,3,2,-6,0,0
incident response	2,-1,3,-2,-1,-1
incidents	-2,14,-2,-4,-2,-2
includes	3,-1,-1,-1,-1,-1
including	-5,1,2,1,1,1
inclusion	-1,-1,-1,-1,-1,6
inclusive	-11,-1,-5,6,-1,12
income	-2,-4,-5,14,-2,-2
independently	-1,3,-1,-1,-1,-1
individual	1,0,0,0,0,0
individuals	-4,-1,-1,-1,-1,10
industry	4,0,0,-3,0,0
influence	0,1,0,0,0,0
information	-1,-12,-3,4,-2,14
information security	-1,-3,-1,6,-1,-1
infrastructure	5,3,5,-10,0,-3
infrastructure as	-1,-1,3,-1,-1,-1
initiative	0,-2,1,0,0,0
initiatives	-2,8,-2,-2,-2,-2
injection	0,0,1,0,0,0
innovation	9,-2,-2,-2,-2,-2
insurance	-1,-1,-1,7,-1,-1
integrating	-1,-2,5,-1,-1,-1
integration	-1,-5,10,-1,-1,-1
integrity	0,0,0,-1,0,2
intelligence	1,0,-1,0,0,0
intelligence and	0,2,0,0,0,0
interest	-1,-4,8,-1,-1,-1
interest in	-2,-4,10,-2,-2,-2
internal	-1,15,-10,-1,-1,-1
internal and	0,1,0,0,0,0
internal audit	1,0,0,0,0,0
internally	0,1,0,0,0,0
international	-2,-2,-5,12,-2,-2
internet	6,-1,-1,-1,-1,-1
intersection	2,-3,0,0,0,0
intersection of	2,-3,0,0,0,0
interview	-1,-1,-2,-1,-1,7
interview process	0,0,0,0,1,0
interviews	-4,-1,-1,-1,8,0
interviews will	-1,-1,-1,-1,3,-1
into	7,9,-1,-7,-2,-5
inventory	0,1,0,0,0,0
investigate	-1,3,-1,-1,-1,-1
investors	2,0,0,0,0,0
is	43,-35,-12,-6,-5,15
is a	15,-5,-1,-7,-1,-1
is an	2,0,0,0,0,0
is committed	-4,-1,-1,-1,-1,10
is the	5,-4,-1,0,-1,-1
is to	4,-1,-1,-1,-1,-1
iso	-3,6,1,-2,-1,-1
iso #	-2,4,1,-2,-1,-1
isolation	-1,-1,5,-1,-1,-1
issues	-2,19,-10,-2,-2,-2
it	8,13,-2,-7,-7,-5
it current	0,1,0,0,0,0
it's	13,-2,-4,-3,-2,-2
it's a	1,0,0,0,0,0
iteration	0,0,1,0,0,0
its	4,-1,-1,-1,-1,-1
java	-1,-1,6,-1,-1,-1
je	-1,2,-1,-4,5,-1
job	4,-8,-14,-1,-3,21
jobs	-5,-6,-1,6,-1,6
jobs in	-1,-3,-3,5,0,4
join	11,-6,-8,-1,5,-1
join our	2,0,0,0,0,0
join the	1,0,0,0,0,0
join us	-1,-1,-1,-1,4,-1
joint	0,2,0,0,0,0
journey	0,0,0,1,0,0
judgment	-1,-1,5,-1,-1,-1
junior	-1,4,-1,-1,-1,-1
just	-1,-1,6,-2,-1,-1
k	0,0,-1,0,0,0
keep	0,1,-1,-3,0,3
keeping	-2,9,-2,-2,-2,-2
key	-1,0,0,0,0,0
know	-3,1,1,-3,1,3
knowledge	0,5,0,-5,0,0
knowledge of	-2,-2,11,-2,-2,-2
kotlin	0,0,2,0,0,0
kubernetes	-1,3,-1,-1,-1,-1
kubernetes security	-1,3,-1,-1,-1,-1
kunden	0,3,0,-3,0,0
la	8,9,-16,0,0,0
landscape	1,-3,1,1,1,1
large	-1,-6,13,-4,-1,-1
large scale	-1,-1,3,-1,-1,-1
largest	1,0,0,0,0,0
latency	2,0,0,0,0,0
laws	0,0,0,0,0,2
le	-1,8,-4,-1,-1,-1
lead	8,10,-9,-7,-1,-1
lead security	5,-3,-1,-1,-1,-1
lead the	0,1,0,0,0,0
leader	2,0,0,0,0,0
leader in	1,0,0,0,0,0
leadership	-1,3,6,-6,-1,-1
leading	9,-4,-1,-1,-1,-1
leakage	0,2,0,0,0,0
learn	4,0,-3,0,0,0
learn more	2,0,0,0,0,0
learning	0,-11,5,6,0,0
least	-4,-1,11,-2,-1,-1
least one	0,0,1,0,0,0
leave	-1,-1,-1,6,-1,-1
legal	-3,3,0,0,0,0
les	-2,18,-7,-3,-2,-2
level	-5,4,1,1,0,-1
leverage	-1,7,-2,-1,-1,-1
li	-8,-9,5,-1,-5,18
li hybrid	0,0,-8,9,0,0
li remote	0,0,7,-8,0,1
life	-2,-7,-10,23,-2,-2
life balance	0,0,0,2,0,0
lifecycle	-1,1,0,0,0,0
lifestyle	-1,-1,-3,8,-1,-1
like	6,-1,-1,-1,-1,-2
line	1,0,-1,0,0,0
linkedin	0,0,0,2,0,0
linux	-2,-2,8,-2,-2,-2
local	0,0,-1,0,0,0
location	21,-9,-9,0,-2,-1
locations	6,-4,-6,7,-1,-2
log	0,2,0,0,0,0
logging	0,1,0,0,0,0
look	-2,3,-2,-1,2,-1
looking	12,-8,0,-3,0,-2
looking for	8,-7,3,-4,0,0
looks	2,0,0,0,0,0
los	-2,15,-5,-4,-2,-2
love	0,-4,0,5,0,-1
love to	0,0,0,0,2,0
low	6,-1,-1,-1,-1,-1
lunch	0,0,0,1,0,0
lunches	-1,-1,-1,5,-1,-1
m	0,1,0,-1,0,0
machine	0,0,1,0,0,0
machines	-2,8,-2,-2,-2,-2
maintain	-5,19,-6,-3,-2,-2
maintenance	-1,4,-1,-1,-1,-1
make	-1,-1,-1,-3,7,-1
make it	1,0,0,0,0,0
makes	7,-4,-1,-1,-1,-1
manage	-2,17,-5,-5,-2,-2
manage the	0,2,0,0,0,0
management	0,17,-1,-14,-1,-1
manager	10,-3,-1,-2,-1,-1
managing	-1,-1,5,-1,-1,-1
many	2,0,0,0,0,0
many different	1,0,0,0,0,0
market	2,0,0,0,0,0
marketing	-1,7,-3,-1,-1,-1
match	-7,0,0,8,0,0
matter expert	0,2,0,0,0,0
matters	6,-2,-1,-1,-1,-1
maturity	0,0,-1,0,0,0
may	-9,0,-10,2,8,10
may be	-1,-1,-1,-1,-1,3
may vary	0,0,0,1,0,0
mcp	-1,-1,3,-1,-1,-1
meals	0,0,0,1,0,0
meaningful	0,0,0,1,0,0
measurable	0,-2,2,0,0,0
measure	0,1,0,0,0,0
meet	-2,-3,-2,-2,13,-2
meet all	-1,-1,-1,-1,3,-1
meet the	0,0,0,0,1,0
member	0,0,-2,0,0,0
members	-2,2,0,0,0,0
mentor	-3,-1,-2,7,-1,-1
mentor and	-1,-6,-1,11,-1,-1
mentorship	0,1,-3,0,2,0
met	8,-2,-2,-2,-2,-2
metrics	-1,3,-1,-1,-1,-1
microsoft	-1,-2,8,-1,-1,-1
might	0,0,-3,0,3,0
millions	4,-1,-1,-1,-1,-1
mind	0,0,0,0,0,1
minded	4,-1,-1,-1,-1,-1
mindset	-7,-10,31,-6,-4,-4
mindset you	0,0,2,0,0,0
minimal	0,1,0,0,0,0
mission	9,-1,-6,-1,-1,-1
mission is	2,0,0,0,0,0
mission to	2,0,0,0,0,0
mit	-1,-1,-1,5,-1,-1
mit kunden	0,-1,1,0,0,0
mitigation	0,4,-3,0,0,0
ml	-1,-4,8,-1,-1,-1
mobile	3,-1,-1,-1,-1,-1
mobile security	-1,-1,3,-1,-1,-1
modeling	0,2,0,0,0,0
models	2,0,-3,0,0,0
modern	0,0,2,0,0,0
monitor	-1,4,-1,-1,-1,-1
monitoring	-2,9,-2,-2,-2,-2
month	0,0,0,0,1,0
months	0,0,-1,0,0,2
more	15,-12,-15,12,-1,-1
more about	3,-1,-1,-1,-1,0
more english	0,0,0,0,0,1
more information	3,-1,-1,-1,-1,-1
more than	1,0,0,0,0,0
morning	-1,3,-1,-1,-1,-1
most	23,-7,-10,-2,-2,-3
move	2,0,0,0,0,0
moving	0,-3,0,3,0,0
much	1,-2,0,0,0,0
much more	-1,-1,-1,3,-1,-1
multi	0,0,1,0,0,0
multiple	0,0,1,0,0,0
must	1,-7,2,-1,1,3
must be	4,-3,-2,-1,-1,3
n	0,0,0,0,0,2
national	0,0,-4,0,0,5
national origin	0,0,0,0,0,2
nationalities	0,0,0,1,0,0
native	7,-1,-2,-2,-1,-1
navigating	-1,-1,3,-1,-1,-1
nearly	1,0,0,0,0,0
need	-5,-3,-2,-2,-2,13
need a	0,0,0,0,0,1
needs	1,2,-6,1,1,1
needs of	0,0,0,1,0,0
network	-1,6,-2,-1,-1,-1
network security	3,0,-1,0,0,0
networking	2,-13,4,3,2,2
never	-1,-1,-1,-1,-1,4
never ask	0,0,0,0,0,2
new	-1,13,-11,8,-1,-8
new york	-1,-1,-2,6,-1,-1
news	-1,-1,-1,-1,-1,3
next	4,-3,-1,1,-1,-1
no	0,0,-7,8,0,0
not	-18,-10,14,-1,-1,16
not be	0,0,1,0,0,0
not discriminate	0,0,0,0,0,2
not just	-1,-1,6,-1,-1,-1
not required	0,0,1,0,0,0
notice	-5,-8,-3,-7,-3,27
notice for	-1,-1,-1,-1,-1,4
notre	17,-4,-4,-3,-3,-3
now	9,-1,-1,-5,-1,-1
objectives	0,2,0,0,0,0
observability	-1,-8,10,-1,-1,-1
occasionally	-1,-1,6,-3,-1,-1
oder	-1,-1,-1,3,-1,-1
of	6,-8,0,-8,6,3
of #	0,0,0,2,0,0
of a	-1,-1,5,-1,-1,-1
of ai	-1,-3,-1,6,-1,-1
of complex	0,0,2,0,0,0
of critical	0,1,0,0,0,0
of engineers	1,0,0,0,0,0
of europe's	0,0,0,1,0,0
of every	1,0,0,0,0,0
of experience	-2,-1,-1,-1,7,-1
of new	0,2,0,0,0,0
of our	-1,-1,-1,4,-1,0
of race	0,0,0,0,0,2
of security	4,-1,-1,-1,-1,-1
of software	3,-4,0,0,0,0
of the	-1,0,0,0,0,0
of your	-2,4,0,-1,0,0
off	-2,-2,-2,9,-2,-2
offer	-12,0,-4,10,4,0
office	-1,-11,-9,22,1,-3
officer	12,-9,-1,-1,-1,-1
offices in	1,0,0,0,0,0
on	0,5,-16,5,7,-1
on a	1,1,-3,1,1,1
on arbeitnow	-1,-3,-3,5,0,4
on business	0,0,0,0,1,0
on call	-2,10,-2,-2,-2,-2
on delivering	0,0,2,0,0,0
on experience	0,0,1,0,0,0
on what	0,0,0,1,0,0
one	1,-10,6,5,5,-6
one of	-1,-1,-1,3,-1,-1
ongoing	-1,-1,-1,3,-1,-1
only	-2,-1,-5,9,-1,-1
onsite	-1,-1,-1,6,-1,-3
open	1,-5,1,1,1,1
open source	0,-3,2,0,0,0
operates	0,0,2,0,0,0
operating	10,-7,-1,-1,-1,-1
operation	0,-5,5,0,0,0
operational	-4,15,-2,-3,-2,-2
operations	10,0,-1,-9,-1,-1
opportunities	-1,-1,-7,10,-1,-1
opportunities to	-1,-1,-1,6,-1,-1
opportunity	-8,-6,-4,10,-1,9
opportunity employer	-1,-1,-1,-1,-1,5
opportunity to	-2,-6,-2,15,-2,-2
optimization	1,0,0,0,0,0
options	0,0,0,2,0,0
or	-32,-10,45,-14,-5,17
or equivalent	0,0,1,0,0,0
ordinance	-1,-1,-1,-1,-1,3
organization	-2,13,-6,-2,-2,-2
organizations	7,-2,-1,-1,-1,-1
orientation	0,0,0,0,0,1
origin	-1,-1,-1,-1,-1,7
oscp	-2,-2,8,-2,-2,-2
oswe	-1,-1,7,-1,-1,-1
other	1,2,1,-4,1,1
our	17,1,-42,1,1,22
our ai	2,0,0,0,0,0
our annual	0,0,0,1,0,0
our commitment	0,0,0,0,0,2
our company	-1,-1,-1,-1,-1,3
our culture	-1,-1,-1,3,-1,-1
our customers	11,-3,-2,-2,-2,-2
our mission	1,0,0,0,0,0
our office	0,0,0,0,1,0
our people	-9,0,0,2,0,7
our privacy	-1,-1,-1,-1,-1,4
our recruiting	0,0,0,0,0,1
our security	1,0,0,0,0,0
our services	0,1,0,0,0,0
our team	10,-3,-2,-2,-2,-2
our values	0,0,0,0,1,0
out	0,0,0,-4,1,2
outputs	0,0,1,0,0,0
outside	-1,3,-1,-1,-1,-1
outside of	0,0,0,1,0,0
over	8,-5,-1,1,-1,-2
over #	4,-1,-1,-1,-1,-1
overall	-1,3,-1,-1,-1,-1
oversee	0,2,0,0,0,0
overtime	0,0,0,2,0,0
owasp	-1,-1,3,-1,-1,-1
owasp top	0,0,2,0,0,0
own	-2,10,-2,-3,-2,-2
own the	-2,8,-2,-2,-2,-2
ownership	-4,-5,5,7,-2,-2
owns	2,0,0,0,0,0
p	9,-1,1,-8,-1,-1
p #	4,-1,3,-4,-1,-2
package	-2,-2,-5,14,-2,-2
paid	-5,-6,-9,26,-3,-3
parental	-1,-1,-1,3,-1,-1
parental leave	0,0,0,1,0,0
participate	-5,4,-4,6,0,0
participate in	-5,4,-4,6,0,0
participation	5,-2,-1,-1,-1,-1
partner	-1,16,-9,-4,-1,-1
partner with	-2,8,-2,-2,-2,-2
partners	2,5,-4,-1,-1,-1
parts	-1,4,-1,-1,-1,-1
passion	1,0,0,-2,0,0
passionate	5,-1,-1,-1,0,-1
passionate about	4,-1,-2,-1,0,-1
patterns	-1,4,-1,-2,-1,-1
pay	-6,-9,-10,30,-2,-2
pay for	-1,-1,-1,5,-1,-1
pay range	0,0,0,1,0,0
pay transparency	-1,-1,-1,-1,-1,4
penetration	0,1,0,0,0,0
pension	-1,-1,-1,3,-1,-1
people	13,-19,-11,1,1,16
people and	-1,-1,-1,-1,-1,3
people from	0,0,0,0,1,0
per	-1,-1,-3,6,-1,-1
per year	-1,-1,-1,6,-1,-1
perform	-5,7,-1,-1,-1,-1
performance	-2,10,-2,-3,-2,-2
permanent	11,-2,-4,-2,-2,-2
person	-5,-1,10,-1,-1,-2
personal	-4,-2,-2,-2,-2,11
personal data	-1,-1,-1,-1,-1,3
personnel	-1,-1,5,-1,-1,-1
perspectives	-1,-1,-1,-1,-1,3
pflege	-1,4,-1,-1,-1,-1
phishing	0,0,-1,0,0,0
physical	6,-1,-1,-2,-1,-1
physical security	1,0,-1,0,0,0
pipelines	-3,15,-3,-3,-3,-3
plan	0,1,-3,2,0,0
planning	0,2,0,0,0,0
plans	0,2,0,0,0,0
platform	13,-2,-2,-3,-2,-5
platforms	1,-1,3,-2,-1,-1
platforms and	0,-1,0,0,0,0
play	10,-5,-1,-1,-1,-1
player	0,1,0,0,0,0
please	-9,-9,-14,0,3,30
please apply	-1,-1,-1,-1,4,-1
please note	0,0,0,1,0,0
please see	0,0,0,0,0,1
plus	-2,-1,-1,5,-1,-1
pm	-1,-1,3,-1,-1,-1
policies	-1,4,-1,-1,-1,-1
policy	-2,4,-7,-1,-1,7
polygraph	0,0,0,-1,1,0
position	4,-2,-1,0,0,0
position is	0,0,2,0,0,0
positions	-1,-1,-1,-1,-1,4
positive	0,1,0,0,0,0
positives	0,2,0,0,0,0
positives and	0,2,0,0,0,0
possible	-1,7,-2,-1,-1,-1
post	0,0,1,0,0,0
posting	10,-3,-2,-2,-2,-2
posture	0,2,-2,0,0,0
potential	0,0,-1,0,0,0
power	1,0,0,0,0,0
powered	3,-1,-1,-1,-1,-1
powershell	-1,3,-1,-1,-1,-1
pr	0,1,0,0,0,0
practical	-1,-5,8,-1,-1,-1
practice	0,0,1,0,0,0
practices	-6,8,0,-1,0,0
pragmatic	-1,-1,6,-1,-1,-1
pre	0,0,2,0,0,0
pre employment	0,0,1,0,0,0
preferred	-3,-3,14,-3,-3,-3
premium	0,0,0,1,0,0
prepare	-1,4,-1,-1,-1,-1
presentation	0,-4,6,0,0,0
previous	0,0,1,0,0,0
priorities	0,1,0,0,0,0
priorities and	0,0,1,0,0,0
prioritization	-1,-1,6,-1,-1,-1
prioritize	-1,5,-1,-1,-1,-1
privacy	-9,-5,0,-8,2,19
privacy notice	-2,-2,-2,-2,-2,8
privacy policy	-1,-1,-1,-1,-1,5
privacy statement	0,0,0,0,0,1
privilege	0,0,1,0,0,0
proactive	-4,0,5,0,0,0
proactively	-2,9,-2,-2,-2,-2
problem	0,0,2,-1,0,0
problems	7,-1,-2,-1,-1,-1
procedures	-1,3,-1,-1,-1,-1
process	-1,-1,-10,-4,-1,16
processes	-1,9,-1,-4,-1,-1
processes and	-1,4,-1,-1,-1,-1
produce	6,-1,-1,-2,-1,-1
product	12,10,-7,-4,-4,-7
product and	-1,0,2,0,0,0
product management	1,0,0,0,0,0
production	-1,-1,5,-3,-1,-1
products	19,-3,-3,-6,-3,-4
professional	1,-14,6,5,1,1
professional development	-1,-5,-1,8,-1,-1
professionals	-1,-2,-1,6,-1,-1
proficiency	-1,-1,6,-1,-1,-1
proficiency in	-1,-1,3,-1,-1,-1
profit	0,0,0,1,0,0
program	-1,-2,-11,16,-1,-1
programming	-1,-1,5,-1,-1,-1
programs	-1,2,-1,1,-1,-1
progress	2,0,0,0,0,0
projects	-6,6,4,-3,0,0
protect	0,0,0,0,0,2
protect yourself	0,0,0,0,0,1
protection	1,-4,1,1,1,1
proven	-2,-2,10,-2,-2,-2
provide	0,3,-2,0,0,0
providing	0,3,-4,0,0,0
provision	-1,-1,-1,-1,-1,4
public	2,0,1,-2,0,0
pull	0,2,0,0,0,0
putting	0,-5,2,3,0,0
python	-1,-1,6,-2,-1,-1
qa	-1,5,-1,-1,-1,-1
qualifications	-2,0,0,2,0,0
qualified	-1,-1,-1,-1,-1,4
qualified applicants	0,0,0,0,0,2
quality	-1,9,-1,-5,-1,-1
quarterly	-1,-1,-1,6,-1,-1
questions	-1,2,0,0,0,0
quickly	3,-1,-1,-1,-1,-1
r	15,-2,-7,-7,-2,2
race	-2,-2,-2,-2,-2,10
race color	-1,-1,-1,-1,-1,3
range	-3,-3,-6,20,-3,-5
range for	-7,-2,-2,15,-2,-2
range of	2,0,0,0,0,0
ranges	0,0,0,2,0,0
rather	-2,-2,8,-2,-2,-2
rather than	0,0,1,0,0,0
reach for	0,0,2,0,0,0
read	-1,-1,0,0,3,0
ready	0,-6,0,0,7,0
ready to	-2,-1,-1,-1,6,-1
real	4,-1,-1,-1,-1,-1
real time	1,0,0,0,0,0
real world	0,-3,0,2,0,0
reasonable	-2,-2,-2,-2,-2,9
reasonable accommodation	0,0,0,0,0,2
reasonable accommodations	0,0,0,0,0,2
receive	0,0,0,1,0,1
receive a	0,0,0,1,0,0
record	-3,-7,17,-3,-3,-3
record of	-2,-12,18,-2,-2,-2
recruiter	-1,-1,-1,-1,3,-1
recruiting	-1,-1,-1,-1,-1,6
recruitment	-2,-2,-2,-2,-2,9
red	0,1,0,0,0,0
reduce	3,-1,-1,-1,-1,-1
regelmäßige	0,0,0,1,0,0
regional	-1,4,-1,-1,-1,-1
regulatory	3,-1,-1,-1,-1,-1
reinforcement	0,0,1,0,0,0
reinforcement learning	0,0,1,0,0,0
related	-2,6,-2,-1,-1,-1
related field	0,0,1,0,0,0
relationship	3,-1,-1,-1,-1,-1
relationships	0,0,2,0,0,0
releases	0,-1,0,0,0,1
relevant	-1,1,1,0,0,0
reliability	-1,-1,3,-1,-1,-1
religion	-2,-2,-2,-2,-2,10
remediation	-3,8,-1,-2,-1,-1
remote	15,1,6,-27,1,4
remote friendly	0,0,0,1,0,0
remote work	-1,0,0,0,0,3
report	-1,-1,-2,-2,-1,8
reporting	7,-1,-1,-2,-1,-1
reporting and	0,-1,2,0,0,0
reporting to	2,0,0,0,0,0
reports	2,3,-3,-1,-1,-1
represent	0,0,-1,0,0,0
req	-4,-2,-2,-3,-2,13
req id	-4,-2,-2,-3,-2,13
request	-1,1,-1,-1,-1,2
required	-4,-3,16,-4,-3,-3
requirement	-1,-1,5,-1,-1,-1
requirements	2,0,0,-4,0,0
requires	4,-1,-1,-1,-1,-1
research	3,1,-2,-9,7,0
resilience	1,0,0,0,0,0
resolution	-1,3,-1,-1,-1,-1
resolve	-1,4,-1,-1,-1,-1
resource	-1,-1,-1,4,-1,-1
resource groups	-1,-1,-1,6,-1,-1
resources	-1,-1,-1,3,-1,-1
respond	0,1,0,0,0,0
respond to	0,1,0,0,0,0
response	2,6,0,-7,0,-1
response and	0,-1,1,0,0,0
response to	0,1,0,0,0,0
responsibilities	0,2,0,0,0,0
responsible	8,-1,-2,-2,-1,-1
responsible for	-2,10,-2,-2,-2,-2
results	-1,0,0,0,0,0
reverse	1,-6,1,1,1,1
reverse engineering	1,-4,1,1,1,1
review	-4,16,-6,-4,-1,0
reviewing	-1,5,-1,-1,-1,-1
reviews	-2,14,-4,-2,-2,-2
rewards	-8,-2,-2,17,-2,-2
right to	0,0,0,0,0,2
rights	-1,-1,-1,-5,-1,11
risk	-1,13,-1,-10,-1,-1
risk assessments	0,1,0,0,0,0
risk based	-1,-1,3,-1,-1,-1
risk management	0,4,-2,0,0,0
risks	-1,4,-1,-2,-1,-1
roadmap	-1,5,-1,-1,-1,-1
role	25,-14,-1,-1,-1,-10
role is	-1,-1,-1,3,-1,-1
role will	-1,-1,3,-1,-1,-1
roles	-2,-4,-8,16,0,-2
root	-1,3,-1,-1,-1,-1
root cause	0,2,0,0,0,0
rotation	0,1,0,0,0,0
routing	0,0,1,0,0,0
run	0,3,0,-2,0,0
s	-1,-3,3,-2,-1,4
saas	0,1,0,0,0,0
safe	-1,-1,3,-1,-1,-1
safeguard	5,-1,-1,-1,-1,-1
safety	2,0,-4,-2,2,1
salary	-17,-6,-4,35,-4,-4
salary for	-1,0,0,0,0,0
salary range	-1,-1,-1,6,-1,-1
sales	-1,6,-3,-1,-1,-1
san	0,0,0,1,0,0
san francisco	0,0,0,1,0,0
sast	0,0,2,0,0,0
say	0,2,0,0,0,0
scalable	0,2,0,0,0,0
scale	16,-3,-3,-5,-3,-3
scams	0,0,0,0,0,2
scheme	-1,-1,-1,7,-1,-1
scripting	-1,-3,6,-1,-1,-1
scripts	-1,7,-1,-4,-1,-1
seattle	5,-1,-1,-1,-1,-1
second	1,0,0,0,0,0
secret clearance	2,0,0,0,0,0
sector	1,0,0,0,0,0
secure	5,2,4,-6,-1,-4
secure and	1,0,0,0,0,0
secure by	-1,-1,3,-1,-1,-1
security	25,26,19,-23,-22,-25
security analyst	1,0,0,0,0,0
security and	-1,-6,-1,9,-1,-1
security architecture	0,1,0,0,0,0
security assessments	0,1,0,0,0,0
security certifications	-1,-1,5,-1,-1,-1
security challenges	0,0,2,0,0,0
security clearance	0,0,2,0,0,0
security concepts	0,0,1,0,0,0
security engineer	17,-7,-4,-2,-2,-2
security engineering	4,-1,-1,-1,-1,-1
security events	-1,4,-1,-1,-1,-1
security incident	1,0,0,0,0,0
security or	0,0,2,0,0,0
security team	4,-1,-2,-1,-1,-1
security telemetry	0,0,1,0,0,0
security with	0,0,0,2,0,0
see	8,-2,-4,-3,0,1
seeking	3,-1,-1,-1,-1,-1
seeking a	2,0,0,0,0,0
seen	0,0,0,0,0,1
select	0,0,0,0,2,0
self	-1,-1,7,-1,-1,-1
senior	17,-6,-1,-3,-2,-5
senior security	1,0,0,0,0,0
series	4,-1,-1,-1,-1,-1
services	-2,18,-5,-7,-2,-2
set	4,-1,-2,-1,-1,-1
several	-1,-1,4,-1,-1,-1
sex	-1,-1,-1,-1,-1,4
sexual	0,0,0,0,0,2
sexual orientation	0,0,0,0,0,1
shape	-2,-2,-2,8,-2,-2
share	0,1,-5,2,0,0
shift	-1,-1,5,-2,-1,-1
ship	5,-1,-1,-1,-1,-1
shipping	2,0,0,0,0,0
ships	2,0,0,0,0,0
shop	-2,0,0,2,0,0
should	-1,-1,4,-1,-1,-1
show	0,0,0,2,0,0
sie	-1,-1,-1,-1,7,-1
siem	0,1,0,0,0,0
similar	0,0,1,0,0,0
simple	0,0,1,0,0,0
simply	0,1,0,0,0,0
since	1,0,0,0,0,0
since #	1,0,0,0,0,0
sind	4,-3,1,-1,-1,-1
six	0,0,0,0,0,1
skilled	0,0,2,0,0,0
skills	-4,-1,-1,7,-1,-1
so	7,-1,-1,-1,-1,-1
soc	-1,3,-1,-1,-1,-1
soc #	-1,4,-1,-1,-1,-1
social	-1,-5,-1,7,-1,1
software	19,-2,-6,-5,-2,-5
software in	0,1,0,0,0,0
solid	-1,-1,4,-1,-1,-1
solutions	3,9,-3,-7,-1,-1
solve	0,0,-2,0,4,0
solving	2,0,0,0,0,0
some	0,-1,1,0,0,0
someone	0,-1,0,0,0,0
someone who	1,0,0,0,0,0
source projects	0,0,2,0,0,0
source security	0,0,1,0,0,0
speaking	0,0,-1,0,0,1
speaking jobs	0,0,0,0,0,1
specialist	5,-1,-1,-1,-1,-1
specific	-5,10,-2,-1,-1,-1
spending	-2,-2,-2,8,-2,-2
sports	0,0,0,1,0,0
sql	-1,-1,3,-1,-1,-1
st	0,0,0,0,1,0
stability	4,-1,-1,-1,-1,-1
stack	0,1,-1,0,0,0
staff	9,-4,-1,-1,-1,-1
stake	0,0,0,1,0,0
stakeholder	-2,10,-3,-2,-2,-2
stakeholders	-1,5,-1,-1,-1,-1
standards	-2,12,-5,-2,-2,-2
start	-2,0,0,3,0,0
starting	-5,0,1,5,0,0
starting salary	-2,0,0,3,0,0
startup	2,0,0,-3,0,0
state	0,-2,0,0,0,0
statement	-1,-1,-1,-1,-1,4
stay	-1,-1,-4,8,-1,-1
step	-1,-1,-1,-1,5,-1
strategic	0,1,0,-1,0,0
strategies	-1,3,-1,-1,-1,-1
strategy	-3,17,-5,-4,-3,-3
strength	-3,0,0,2,0,0
strengthen	0,4,-3,0,0,0
strive	1,1,-3,1,1,1
strive to	1,1,-3,1,1,1
strong	-1,-7,21,-8,-2,-4
strong product	0,0,1,0,0,0
structured	0,1,0,0,0,0
subject	-1,-1,4,-1,-1,-1
subject to	-2,0,3,0,0,0
submitting	-1,-1,-1,-1,-1,6
submitting your	0,0,0,0,0,2
subscription	-2,-2,-2,8,-2,-2
success	5,-2,0,-1,-1,-1
such	-6,0,5,0,0,0
such as	-4,-1,6,0,0,0
supply	0,1,0,0,0,0
support	-11,12,-21,26,-4,-1
support for	-1,-1,-1,3,-1,-1
support the	0,1,0,0,0,0
system	8,-1,-1,-4,-1,-1
system design	-1,-1,6,-1,-1,-1
systemic	0,1,0,0,0,0
systems	0,10,7,-11,0,-6
take	0,-3,1,0,0,0
taking	0,2,0,0,0,0
talent	3,-3,-1,0,0,1
talk	0,0,0,0,1,0
targeted	2,-5,1,1,1,1
task	0,0,0,0,1,0
team	21,0,-8,-3,-2,-8
team is	6,-1,-1,-1,-1,-1
team member	0,0,0,1,0,0
team members	-1,3,-1,-1,-1,-1
team of	-1,8,-4,-1,-1,-1
team you	1,0,0,0,0,0
team's	-1,4,-1,-1,-1,-1
teams	5,13,-9,-6,-2,0
teams to	-1,6,-4,-1,-1,-1
tech	3,-3,-1,1,-1,-1
technical	0,12,10,-15,0,-7
techniques	-1,-1,3,-1,-1,-1
technologies	-1,8,-2,-1,-1,-1
technology	19,-2,-6,-10,1,-1
technology and	-1,-1,-1,-1,3,-1
telemetry	0,0,2,0,0,0
terraform	0,0,2,0,0,0
test	0,0,1,0,0,0
testing	-8,3,15,-7,-1,-1
tests	0,1,0,0,0,0
tests and	0,-1,2,0,0,0
than	-1,-1,5,-1,-1,-1
than #	3,-1,-1,-1,-1,-1
that	9,5,-23,2,-9,15
that is	-2,0,0,0,0,2
that makes	1,0,0,0,0,0
that our	-1,0,0,0,0,1
that the	-3,1,1,1,1,1
that's	-1,-1,-1,-1,3,-1
the	16,12,-35,-6,13,1
the ability	1,-5,3,0,0,0
the application	0,0,0,0,0,1
the base	0,0,0,1,0,0
the best	2,1,-3,-1,1,1
the company's	3,-1,0,0,0,0
the department	1,0,0,0,0,0
the development	0,1,0,0,0,0
the flexibility	1,0,0,0,0,0
the following	-9,-1,7,-1,-1,4
the form	-1,-1,-1,-1,4,-1
the future	9,-3,-2,-2,-2,-2
the highest	2,0,0,0,0,0
the hiring	-1,-1,-1,-1,-1,4
the information	-1,-3,-1,6,-1,-1
the intersection	2,-3,0,0,0,0
the most	2,0,0,0,0,0
the next	3,-1,-1,-1,-1,-1
the on	0,1,0,0,0,0
the opportunity	-3,-5,-1,12,-1,-1
the platform	0,2,0,0,0,0
the power	2,0,0,0,0,0
the product	-1,3,-1,-1,-1,-1
the role	1,0,0,0,0,0
the start	-2,0,0,2,0,0
the team	-1,11,-1,-8,-1,-1
the team's	0,2,0,0,0,0
the time	0,0,0,0,0,1
the united	-2,0,0,2,0,0
the voice	0,1,0,0,0,0
the whole	0,0,0,1,0,0
the world	6,-1,-1,-1,-1,-1
the world's	1,0,0,0,0,0
their	6,9,-7,-5,-2,-1
them	-1,10,-6,-2,-1,-1
them to	0,5,-5,0,0,0
themselves	1,0,0,0,0,0
then	0,0,-2,0,1,2
there	1,0,0,0,0,0
these	0,0,0,-2,3,0
they	6,-1,-5,-2,2,-1
things	0,-2,4,0,0,0
third	0,0,0,-1,0,2
this	14,-3,-14,1,1,1
this is	8,-1,-1,-1,-1,-2
this position	0,0,-1,0,0,0
this role	2,0,0,0,0,-4
this team	0,-1,0,0,0,0
those	0,0,0,0,1,0
threat	-1,11,-1,-7,-1,-1
threat detection	3,-1,-1,-1,-1,-1
threat intelligence	0,2,0,0,0,0
threat modeling	-1,3,-1,-1,-1,-1
threats	9,2,-10,0,0,0
threats and	2,0,0,0,0,0
three	0,0,0,-1,0,0
through	3,5,-9,0,0,0
through our	0,0,0,0,0,1
throughout	0,0,0,0,0,1
throughout the	0,0,0,0,0,1
tier	-2,-2,-2,11,-2,-2
time	11,-12,-1,4,-1,-1
time off	-1,-1,-1,7,-1,-1
time zone	-1,-1,5,-1,-1,-1
time zones	-1,-1,4,-1,-1,-1
timely	0,2,0,0,0,0
tls	1,-3,1,1,1,1
to	6,0,-9,-4,-1,8
to #	0,0,0,2,0,0
to apply	-4,0,0,0,4,0
to be	1,1,1,-4,1,1
to build	6,-1,-1,-1,-1,-1
to create	2,0,-3,0,0,0
to creating	0,0,0,0,0,2
to customer	2,-3,0,0,0,0
to date	-1,4,-2,-1,-1,-1
to day	-2,7,-1,-1,-1,-1
to deliver	4,-1,-1,-1,-1,-1
to detail	-1,-1,4,-1,-1,-1
to do	3,-1,-1,-1,-1,-1
to drive	2,-1,0,-1,0,0
to end	0,2,0,0,0,0
to ensure	0,0,0,-1,0,0
to everyone	2,0,0,0,0,0
to hear	2,0,0,0,0,0
to help	0,-5,0,4,0,3
to improve	0,1,0,0,0,0
to keep	4,-1,-1,-1,-1,-1
to learn	1,-6,1,2,1,1
to make	0,0,0,0,2,0
to open	-1,-1,4,-1,-1,-1
to our	-3,1,1,1,1,1
to pay	0,0,0,1,0,0
to provide	2,0,0,0,0,0
to security	0,1,0,0,0,0
to stay	-1,-1,-1,5,-1,-1
to support	0,0,0,1,0,0
to take	0,0,2,0,0,0
to the	0,2,0,-6,4,0
to travel	-3,-2,15,-5,-2,-2
to us	-1,0,0,0,0,2
to work	-6,-5,15,-1,-1,-1
together	9,0,-9,0,0,0
together with	0,0,0,0,0,2
tool	-2,2,0,0,0,0
tooling	0,5,-2,-1,-1,-1
tooling and	0,0,0,1,0,0
tools	-4,-1,8,-1,-1,-1
tools and	0,0,2,0,0,0
tools like	0,0,2,0,0,0
tools to	0,0,0,0,0,2
top	-1,-1,5,-1,-1,-1
top #	0,0,2,0,0,0
top secret	0,0,1,0,0,0
topics	-1,-1,-1,3,-1,-1
total	0,0,0,2,0,0
towards	-1,-1,-1,3,-1,-1
track	-2,-1,6,-1,-1,-1
track record	-1,-6,12,-1,-1,-1
training	-2,-1,3,3,-1,-1
transform	3,-1,-1,-1,-1,-1
transformation	0,1,0,0,0,0
translate	0,1,0,0,0,0
transparency	-3,-1,-1,-1,-1,6
transparent	-1,-1,-2,6,-1,-1
travel	-1,-6,16,-7,-1,-1
travel #	0,0,1,0,0,0
trends	-1,3,-1,-1,-1,-1
triage	-2,17,-8,-2,-2,-2
triage and	-1,3,-1,-1,-1,-1
trips	-1,-1,-1,6,-1,-1
trust	6,-1,-1,-1,-1,-1
trust and	1,-3,-1,2,1,1
ts	0,0,0,-1,0,0
turn	3,-3,0,0,0,0
two	-4,-3,-4,-4,17,-3
type	2,0,0,0,0,0
u	-1,-4,2,-1,-1,4
u s	-1,-4,2,-1,-1,4
ui	0,0,1,0,0,0
uk	-1,-1,-1,-1,-1,5
um	-2,12,-4,-3,-2,-2
umgang	-1,-4,7,-1,-1,-1
umgang mit	-1,-4,7,-1,-1,-1
un	9,-2,-2,-2,-2,-2
und	-4,17,-5,8,-6,-11
under	0,-2,0,-2,0,4
understand	1,1,1,-3,1,1
understand how	0,0,1,0,0,0
understanding	-1,0,4,-2,0,0
understanding of	-2,0,5,-2,0,0
united	0,-2,0,1,0,0
units	0,1,0,0,0,0
unlimited	-1,-1,-1,3,-1,-1
uns	0,-5,-1,4,2,0
unser	2,0,-1,0,0,0
unsere	7,-1,-2,-1,-1,-1
unseren	0,1,0,0,0,0
unserer	0,1,-5,0,0,5
until	0,0,0,0,1,0
up	-3,2,0,4,0,-2
up to	0,1,-2,1,0,0
upon	0,0,0,0,0,1
us	15,-18,-7,0,0,10
us to	-1,-1,-1,-1,-1,4
usd	-1,-1,-1,5,-1,-1
use	-1,-1,0,0,-1,3
use of	0,0,0,1,0,0
used	-1,-1,-1,3,-1,-1
used by	-1,-1,-1,3,-1,-1
user	-1,13,-9,-1,-1,-1
uses	0,-2,0,0,0,2
using	-2,7,-4,-2,-2,1
vacation	0,0,-1,2,0,0
validation and	0,0,1,0,0,0
value	-1,9,-4,-1,-1,-1
values	-3,-3,-1,-1,10,-1
varies	0,0,0,2,0,0
varies by	0,0,0,2,0,0
variety	-1,0,0,0,0,0
variety of	-1,0,0,1,0,0
various	-1,-1,-2,5,-1,-1
vary	-1,-1,-1,5,-1,-1
velocity	0,-1,0,0,0,0
vendor	0,2,0,0,0,0
vendor security	0,1,0,0,0,0
vendors	0,1,0,0,0,0
verified	0,0,0,0,0,1
version	-3,0,0,2,0,0
view	0,0,0,-2,0,4
visibility into	0,1,0,0,0,0
vision	0,2,0,0,0,0
visit	1,1,1,-4,1,1
voice	-1,3,0,0,0,0
voice of	0,2,0,0,0,0
volunteer	0,0,0,1,0,0
von	-2,19,-5,-7,-2,-2
vous	-1,4,0,-1,-1,-1
vulnerabilities	-5,5,2,-1,-1,-1
vulnerability	0,0,3,-2,0,0
vulnerability classes	0,0,1,0,0,0
vulnerability discovery	0,-2,2,0,0,0
vulnerability management	0,1,0,0,0,0
wa	7,-1,-1,-1,-1,-1
want	0,-3,0,0,1,0
want to	0,-3,0,0,1,0
was	2,0,0,0,0,0
washington	0,-1,-3,6,-1,-1
washington dc	2,0,0,0,0,0
way	1,0,0,0,0,0
ways	0,3,-3,0,0,0
we	31,-46,-26,4,14,22
we are	14,-7,-1,-1,-3,-1
we believe	0,0,0,0,0,1
we encourage	-1,0,0,0,2,0
we have	1,0,0,0,0,0
we look	-1,-1,-1,-1,3,-1
we make	0,0,0,0,2,0
we match	0,0,0,1,0,0
we offer	-1,-1,-1,4,-1,-1
we strive	-3,0,0,3,0,0
we will	-6,1,3,1,1,1
we work	3,-1,-1,-1,-1,-1
we're	39,-17,-10,-8,-2,-2
we're committed	0,0,0,0,0,2
we're looking	7,-2,-1,-1,-1,-1
we've	4,-1,-4,0,0,2
website	0,0,0,0,0,2
week	1,0,0,0,0,0
weeks	-1,-1,-1,3,0,-1
weiterentwicklung	0,0,-1,0,0,0
welcome	0,0,0,0,0,1
welcoming	13,-10,-1,-1,-1,-1
well	-1,-1,-1,6,-1,-1
well being	0,-3,0,3,0,0
what	0,4,-8,7,0,-3
what you	0,1,0,0,0,0
when	-1,4,-1,-1,-1,-1
where	-1,-8,-2,9,-1,2
where everyone	0,0,0,0,0,1
where it	0,0,1,0,0,0
where you	-1,-1,-1,3,-1,-1
whether	0,0,0,2,0,0
which	-2,-1,-4,10,-1,-1
while	2,3,-5,0,0,-1
who	9,-10,2,-2,0,0
who can	-1,-1,4,-1,-1,-1
whole team	0,0,0,1,0,0
why	-1,0,0,0,0,0
wide	-1,-1,-1,3,-1,-1
wie	5,-2,-1,-1,-1,-1
will	10,3,-14,-12,5,8
will also	8,-2,-1,-1,-1,-1
will be	0,0,0,0,2,0
will have	-3,1,1,1,1,1
will help	0,1,0,0,0,0
will lead	1,-2,0,0,0,0
will manage	0,1,0,0,0,0
will work	12,-7,-1,-1,-1,-1
willing	-3,-2,12,-3,-2,-2
willing to	-3,-2,12,-3,-2,-2
willingness	-4,-5,16,-3,-3,-3
willingness to	-4,-5,16,-3,-3,-3
windows	-3,1,0,1,0,0
wir	24,-19,-14,-1,12,-2
with	-3,2,6,1,-7,1
with a	4,-1,0,-2,-1,-1
with cloud	0,0,1,0,0,0
with customers	0,1,0,0,0,0
with disabilities	0,0,0,0,0,2
with engineering	2,-1,0,0,0,0
with offices	3,-1,-1,-1,-1,-1
with our	-1,-1,-1,-1,-1,3
with product	0,1,0,0,0,0
with relevant	0,1,0,0,0,0
with the	-5,-5,3,0,7,0
within	0,0,-5,0,5,0
within a	2,0,0,0,0,0
within the	0,0,0,1,0,0
without	2,1,1,-7,1,2
work	3,-9,2,4,-1,1
work at	0,-3,0,3,0,0
work closely	0,0,-2,0,0,0
work from	0,0,0,0,0,2
work life	-1,-1,-1,3,-1,-1
work on	4,-1,-1,-1,-1,-1
workflow	0,0,1,0,0,0
workflows	-3,8,7,-10,-1,-1
workforce	0,0,0,0,0,2
working	2,-15,17,-1,-1,-1
working knowledge	-1,-6,9,-1,-1,-1
workplace	-3,-3,-7,-3,-3,19
workplace where	0,0,0,0,0,1
works	2,0,0,0,0,0
world	15,-10,-1,-1,-1,-1
world's	3,-1,-1,-1,-1,-1
worldwide	-1,-1,-1,5,-1,-1
write	-6,2,0,-1,5,0
writing	-1,-1,5,-1,-1,-1
written	-1,-1,7,-1,-1,-1
www	1,-2,-2,-3,-2,7
y	-5,0,0,5,0,0
year	-5,-5,-3,20,-3,-3
year to	-1,-1,-1,3,-1,-1
years	4,-7,0,0,2,0
years in	-1,-1,5,-1,-1,-1
years of	-4,0,0,0,6,0
york	-1,-1,-2,6,-1,-1
you	-3,-24,2,8,13,5
you are	4,-1,-1,-1,-1,-1
you build	0,1,0,0,0,0
you can	0,0,-1,0,0,0
you don't	0,0,1,0,0,0
you have	-2,0,1,0,0,0
you meet	-1,-1,-1,-1,3,-1
you need	-3,-1,-1,-1,-1,7
you to	-6,0,3,3,0,0
you will	30,3,-21,-1,-1,-10
you'll	27,-3,-17,0,-2,-4
you'll get	0,0,0,2,0,0
you're	0,3,0,0,4,-6
you're ready	0,0,0,0,2,0
you've	-2,-2,10,-2,-2,-2
your	-19,-10,-22,21,20,12
your application	-3,-1,-1,-1,1,6
your career	-1,-1,-1,4,-1,-1
your lifestyle	0,0,0,1,0,0
your safety	-1,-1,-1,-1,-1,3
your work	0,0,0,-1,1,0
yourself	0,0,-2,0,0,0
zone	-5,-2,-1,9,-1,-1
zone #	-2,-2,-2,10,-2,-2
zones	0,0,2,0,0,0
zu	-1,12,-7,-1,-1,-1
zum	-1,-2,-4,-2,6,4
zur	-1,5,-1,-1,-1,-1
à	-1,5,-1,-1,-1,-1
`;
