// Made by `npm run train:sections`; libs/posting-parser/data/ATTRIBUTION.md says what it was learnt from.
// sources: 89cd31524fd7da5fdef8db34a3799bfd7ada5d68839b227d75db20a71368aa79
// data: 2e3b0d632a02ef8dd5ea38a42298d38538790ad57e95d3e2b84773722d867bcc
export const LINE_MODEL: string = `
5,10,16,8,-5,-3
0,-44,-60,-60,-60,-60
-64,-4,-37,-23,-26,-20
-33,-60,-1,-44,-60,-60
-19,-30,-60,-5,-24,-23
-13,-58,-42,-58,-18,-6
-18,-48,-26,-13,-48,-7
-7,-42,-42,-12,-20,-42
!	0,-10,-11,0,11,10
#	16,-36,-8,12,16,-1
# #	1,-9,-7,18,2,-6
# \$	-10,-3,-8,26,-3,-3
# %	0,0,0,0,-1,0
# am	-1,-1,7,-1,-1,-1
# and	0,1,0,0,0,0
# k	0,0,0,2,0,0
# pm	-1,-1,3,-1,-1,-1
# soc	-1,3,-1,-1,-1,-1
# usd	-1,-1,-1,5,-1,-1
# we	1,0,0,0,0,0
# weeks	0,0,0,2,0,0
# years	0,0,-3,0,4,0
\$	-5,-3,-6,21,-3,-3
\$ #	-4,-3,-6,21,-3,-3
%	0,0,0,0,-1,0
% of	-2,0,0,0,0,2
=asked	-11,-32,78,-14,-7,-15
=duty	-11,69,-16,-11,-8,-23
=reward 1	-19,-13,-15,70,-17,-6
=reward 2	-8,-11,-17,41,-3,-3
=reward 3	-1,-1,-1,6,-1,-1
?	-1,-9,-14,-3,22,6
^ #	-11,0,-1,6,6,0
^ # #	1,1,-13,1,10,1
^ # years	-3,-2,13,-2,-2,-2
^ \$	-1,-1,-1,7,-1,-1
^ \$ #	-1,-1,-1,7,-1,-1
^ a	-26,-20,4,32,14,-5
^ ability	0,0,1,0,0,0
^ act	0,1,0,0,0,0
^ act as	0,1,0,0,0,0
^ active	0,1,0,0,0,0
^ actively	0,1,0,0,0,0
^ adapt	-1,6,-1,-1,-1,-1
^ advanced	0,0,2,-2,0,0
^ ai	-8,17,-3,-2,-2,-2
^ all	0,0,0,0,0,2
^ an	-2,-7,0,7,0,2
^ applicants	-1,-1,-1,-1,-1,3
^ applications	-2,-1,-1,-1,7,-1
^ architect	-1,6,-2,-1,-1,-1
^ as	28,-11,-9,-2,-2,-3
^ as a	6,-1,-1,-1,-1,-1
^ as an	4,-1,-1,-1,-1,-1
^ at	6,-1,-7,0,0,3
^ being	2,0,-1,0,0,0
^ bring	0,1,0,0,0,0
^ build	-1,9,-6,-1,-1,-1
^ build and	0,2,0,0,0,0
^ building	0,0,2,0,0,0
^ by	-2,-2,-2,-2,-2,11
^ by submitting	-1,-1,-1,-1,-1,5
^ can	-1,-1,5,-1,-1,-1
^ candidates	0,0,6,-5,0,0
^ candidates must	1,0,0,0,0,0
^ clear	-1,-3,9,-1,-1,-1
^ collaborate	-1,4,-1,-1,-1,-1
^ collaborate with	0,1,0,0,0,0
^ collaborative	0,0,1,0,0,0
^ comfort	-1,-1,3,-1,-1,-1
^ comfortable	-1,-1,4,-1,-1,-1
^ compensation	0,0,0,1,0,0
^ competitive	0,0,0,1,0,0
^ compliance	-1,-1,-1,-1,-1,6
^ conduct	0,1,0,0,0,0
^ continuous	-1,-1,-1,3,-1,-1
^ continuously	-1,4,-1,-1,-1,-1
^ contribute to	0,2,0,0,0,0
^ contributions	-1,-1,4,-1,-1,-1
^ contributions to	-1,-1,4,-1,-1,-1
^ corporate	-2,-2,-2,9,-2,-2
^ create	0,1,0,0,0,0
^ curiosity	0,0,2,0,0,0
^ customer	-3,12,-3,-2,-2,-2
^ deep	-2,-5,11,-2,-2,-2
^ define	0,1,0,0,0,0
^ demonstrated	-1,-4,9,-1,-1,-1
^ demonstrated success	0,0,1,0,0,0
^ design	-1,7,-1,-1,-1,-1
^ design and	-1,3,-1,-1,-1,-1
^ develop	-1,6,-1,-1,-1,-1
^ direct	1,-7,1,2,1,1
^ drive	-1,6,-1,-1,-1,-1
^ du	-3,-11,22,-5,-2,-2
^ embed	0,1,0,0,0,0
^ employee	-1,-1,-1,7,-1,-1
^ enhance	0,1,0,0,0,0
^ enjoy	0,0,1,0,0,0
^ excellent	-1,-2,6,-1,-1,-1
^ experience	-2,-5,15,-4,-2,-2
^ experience with	0,0,1,0,0,0
^ expertise	0,0,1,0,0,0
^ expertise in	0,0,1,0,0,0
^ exposure	-2,-3,10,-2,-2,-2
^ exposure to	-2,-3,10,-2,-2,-2
^ familiarity	-1,-1,6,-1,-1,-1
^ familiarity with	-1,-1,6,-1,-1,-1
^ fertility	-1,-1,-1,4,-1,-1
^ find	-2,0,-6,3,0,4
^ find more	0,0,0,0,0,1
^ flexible	-1,-1,-1,7,-1,-1
^ for	0,-4,0,0,2,2
^ founded	3,-1,-1,-1,-1,-1
^ generous	0,0,0,2,0,0
^ global	-1,-1,-1,3,-1,-1
^ good	0,0,1,0,0,0
^ hands	0,0,2,0,0,0
^ hands on	0,0,2,0,0,0
^ harden	0,2,0,0,0,0
^ health	0,0,0,1,0,0
^ high	0,-3,3,0,0,0
^ if	0,-2,-10,0,10,2
^ if you	0,0,-2,0,0,3
^ in	0,12,-9,-2,-1,-1
^ incident	-1,10,-5,-1,-1,-1
^ independently	0,2,0,0,0,0
^ interest	0,0,1,0,0,0
^ je	-1,7,-1,-2,-1,-1
^ job	16,-3,-4,-3,-3,-3
^ join	2,0,0,0,0,0
^ knowledge	-1,-1,3,-1,-1,-1
^ knowledge of	-1,-1,3,-1,-1,-1
^ lead	-1,8,-3,-1,-1,-1
^ lead security	2,0,0,0,0,0
^ leadership	-1,6,-1,-1,-1,-1
^ learning	0,0,0,2,0,0
^ leverage	-1,4,-1,-1,-1,-1
^ li	-9,-8,5,-1,-5,19
^ li hybrid	1,1,-5,1,1,2
^ li remote	0,0,7,-8,0,2
^ life	0,0,0,1,0,0
^ location	10,-2,-2,-3,-2,-2
^ maintain	-1,4,-1,-1,-1,-1
^ make	0,2,0,0,0,0
^ manage	-1,4,-1,-1,-1,-1
^ monitor	0,1,0,0,0,0
^ more	6,-1,-1,-1,-1,-1
^ must	-2,-2,9,-2,-2,-2
^ must be	0,0,2,0,0,0
^ new	2,0,0,0,0,0
^ opportunities	-1,-1,-1,4,-1,-1
^ opportunities to	-1,-1,-1,4,-1,-1
^ oscp	0,0,2,0,0,0
^ our	19,-11,-4,-9,-1,6
^ own	-1,2,0,0,0,0
^ own the	0,2,0,0,0,0
^ p	6,-1,-1,-3,-1,-1
^ partner	-2,9,-3,-2,-2,-2
^ partner with	-1,7,-1,-1,-1,-1
^ please	-3,-2,-1,-1,0,6
^ please see	0,0,0,0,0,2
^ position	0,0,1,0,0,0
^ practical	0,0,2,0,0,0
^ pragmatic	0,0,1,0,0,0
^ previous	-1,-1,3,-1,-1,-1
^ proactively	-1,5,-1,-1,-1,-1
^ proactively identify	0,1,0,0,0,0
^ product	4,0,-3,0,0,0
^ proficiency	0,0,1,0,0,0
^ program	0,0,0,0,0,2
^ proven	-2,-4,11,-2,-2,-2
^ provide	-1,4,-1,-1,-1,-1
^ real	-1,-1,-1,4,-1,-1
^ relevant	-1,-1,3,-1,-1,-1
^ reporting	12,-15,1,1,1,1
^ represent	-1,3,-1,-1,-1,-1
^ req	-4,-2,-2,-3,-2,13
^ req id	-4,-2,-2,-3,-2,13
^ scripting	0,-1,1,0,0,0
^ secure	5,-18,11,1,1,1
^ self	0,0,1,0,0,0
^ serve	0,2,0,0,0,0
^ serve as	0,1,0,0,0,0
^ solid	0,0,1,0,0,0
^ someone	0,0,2,0,0,0
^ strong	-6,-13,27,-2,-2,-2
^ support	-1,6,-2,-1,-1,-1
^ technical	0,1,0,0,0,0
^ test	0,-3,3,0,0,0
^ the	35,-30,-17,20,-1,-6
^ the security	2,0,0,0,0,0
^ this	19,-2,-10,-2,-4,-2
^ this is	6,-1,-1,-1,-1,-1
^ this role	9,-2,-2,-2,-2,-2
^ threat	1,-3,0,0,0,0
^ time	0,0,0,1,0,0
^ time off	0,0,0,2,0,0
^ to	3,-1,-1,-1,-1,-1
^ track	-1,-6,10,-1,-1,-1
^ track record	-1,-10,13,-1,-1,-1
^ travel	4,-1,-1,-1,-1,-1
^ understanding	0,0,1,0,0,0
^ understanding of	0,0,1,0,0,0
^ up	0,0,0,1,0,0
^ up to	0,0,0,1,0,0
^ vous	-2,9,-2,-2,-2,-2
^ vulnerability	0,3,-2,0,0,0
^ we	21,-18,-14,-5,8,7
^ we are	10,-2,-3,-2,-2,-2
^ we offer	-1,-1,-1,4,-1,-1
^ we're	11,-8,-1,-2,-1,1
^ willing	-1,-1,7,-1,-1,-1
^ willing to	-1,-1,7,-1,-1,-1
^ willingness	0,0,1,0,0,0
^ willingness to	0,0,1,0,0,0
^ wir	-2,-2,-2,-3,9,-2
^ work	-7,-1,-2,12,-1,-1
^ working	-1,-11,13,-1,-1,-1
^ working knowledge	-1,-5,8,-1,-1,-1
^ you	10,5,3,-6,-5,-6
^ you will	16,-1,-11,-1,-1,-1
^ you'll	7,-6,0,0,0,0
^ you've	0,0,1,0,0,0
^ your	0,0,-4,-1,0,5
^ zone	-2,-2,-3,11,-2,-2
^ zone #	-2,-2,-3,11,-2,-2
a	10,-9,-3,-1,7,-5
a collaborative	2,0,0,0,0,0
a company	-1,-1,-1,5,-1,-1
a disability	-1,-1,-1,-1,-1,3
a diverse	-1,0,-4,0,0,4
a force	-1,-1,-1,-1,-1,3
a good	-1,-1,3,-1,-1,-1
a high	-3,4,0,0,0,0
a highly	1,0,0,0,0,0
a meaningful	0,0,0,2,0,0
a mission	1,0,0,0,0,0
a new	-1,-1,-1,3,-1,-1
a plus	0,0,1,0,0,0
a range	1,0,0,0,0,0
a real	1,0,0,0,0,0
a security	-1,9,-3,-1,-1,-1
a senior	6,-3,-1,-1,-1,-1
a team	-1,0,0,0,0,0
a week	0,0,0,1,0,0
ability	-2,-16,26,-3,-2,-2
ability to	-2,-14,23,-2,-2,-2
able	0,-4,0,0,0,5
able to	0,-4,0,0,0,5
about	7,-5,2,-6,1,1
about how	-1,3,-1,-1,-1,-1
about the	2,0,0,0,0,0
above	0,0,0,0,2,0
access	-1,1,-17,16,1,1
access reviews	0,2,0,0,0,0
access to	-8,-11,-8,24,-1,4
accessible	-1,-1,-1,-1,-1,4
accommodation	-2,-2,-5,-2,-2,14
accommodations	-2,-2,-2,-2,-2,10
accordance	0,0,0,0,0,2
accordance with	0,0,0,0,0,2
accountability	0,1,0,0,0,0
accounts	0,0,-4,4,0,0
acquisition	0,0,0,0,0,1
across	7,19,-2,-3,-8,-13
across a	-1,7,-1,-1,-1,-1
across europe	0,0,0,1,0,0
across our	0,2,0,0,0,0
across the	-1,6,-1,-1,-1,-1
act	0,0,-1,-5,0,6
act as	-1,7,-3,-1,-1,-1
acting	0,2,0,0,0,0
active	-1,1,3,-1,-1,-1
actively	-4,22,-8,-5,-2,-2
activities	-1,7,-2,-1,-1,-1
activity	0,1,0,0,0,0
actually	0,0,2,0,0,0
adapt	-1,4,-1,-1,-1,-1
advanced	0,4,0,-5,0,0
adversarial	0,3,-1,0,0,0
advise	0,1,0,0,0,0
advisory	0,1,0,0,0,0
after	0,0,0,1,0,0
against	0,0,0,0,0,1
age	-3,-2,-2,-2,-2,12
agent	1,0,0,0,0,0
agentic	1,5,-4,-1,-1,-1
agile	4,-1,-1,-1,-1,-1
ai	15,4,-3,-10,1,-6
ai assisted	0,0,-1,0,0,0
ai powered	2,0,0,0,0,0
alerts	0,2,0,0,0,0
align	0,1,0,0,0,0
all	-10,0,-14,0,1,22
all the	0,0,0,0,2,0
already	0,2,0,0,0,0
als	-1,0,-1,-1,2,-1
also	9,-6,-1,-1,-1,-1
always	5,-1,-1,-1,0,-1
am	1,-1,6,-5,-1,-1
an	-9,-10,-2,-1,5,17
an engagement	-1,-1,3,-1,-1,-1
an entrepreneurial	0,0,2,0,0,0
an equal	-3,-2,-2,-2,-2,10
an inclusive	-2,-1,-1,-1,-1,7
an on	0,1,0,0,0,0
analysis	-1,7,-1,-3,-1,-1
analysis and	0,0,1,0,0,0
analyst	18,-7,-5,-2,-2,-2
analysts	-1,6,-1,-1,-1,-1
analytics	0,3,-1,0,0,0
and	-3,24,13,-1,-25,-7
and #	0,0,0,1,0,0
and a	-3,-14,9,11,-1,-2
and ai	1,1,-6,2,1,1
and assess	0,1,0,0,0,0
and build	4,-1,-1,-1,-1,-1
and can	0,0,1,0,0,0
and comfort	0,0,2,0,0,0
and compliance	0,0,-1,0,0,0
and data	0,0,1,0,0,0
and delivery	0,0,1,0,0,0
and effective	0,1,0,0,0,0
and enforce	0,1,0,0,0,0
and engineering	0,0,2,0,0,0
and equitable	0,0,0,2,0,0
and grow	0,0,0,1,0,0
and help	0,0,0,0,0,1
and helping	0,1,0,0,0,0
and implement	-1,4,-1,-1,-1,-1
and infrastructure	0,-2,2,0,0,0
and is	0,0,0,0,0,1
and lead	0,1,0,0,0,0
and log	0,1,0,0,0,0
and machine	0,0,1,0,0,0
and maintain	-1,3,-1,-1,-1,-1
and managing	-1,0,0,0,0,0
and may	0,0,0,0,0,1
and more	3,-1,-1,-1,-1,-1
and observability	-1,-8,10,-1,-1,-1
and or	-1,-3,-1,-1,-1,6
and prepare	0,2,0,0,0,0
and privacy	-1,-4,7,-1,-1,-1
and production	0,-1,0,0,0,0
and related	-1,3,-1,-1,-1,-1
and risk	0,0,-1,0,0,0
and security	-5,1,1,1,1,1
and services	0,3,-2,0,0,0
and ship	1,0,0,0,0,0
and strive	0,0,-1,0,0,0
and the	1,-11,4,1,3,1
and write	-1,0,0,0,0,0
and your	-1,-1,-1,4,-1,-1
android	-3,-2,14,-5,-2,-2
annual	-6,-3,-7,23,-3,-3
annually	-1,-1,-1,3,-1,-1
anomaly	0,1,-1,0,0,0
answer	0,0,0,0,2,0
answering	0,2,0,0,0,0
anticipate	3,-1,-1,-1,-1,-1
any	-3,-3,-3,-5,-3,18
api	-2,-2,8,-2,-2,-2
api design	-1,-1,3,-1,-1,-1
apis	7,-1,-1,-2,-1,-1
app	-1,-1,-1,6,-1,-1
applicant	-2,-2,-4,-2,-2,11
applicants	-4,-3,-10,-4,-3,24
application	-1,-4,-4,-15,17,7
application and	0,0,0,0,1,0
application security	4,-1,-1,-1,-1,-1
application you	-1,-1,-1,-1,-1,5
applications	-1,-1,-5,-11,13,5
apply	-17,-2,-9,-5,34,-1
apply now	0,0,0,0,1,0
apply to	0,0,0,2,0,0
applying	-1,5,-2,-1,-1,-1
approach to	-1,-1,6,-1,-1,-1
appsec	0,1,0,0,0,0
arbeitest	0,0,1,0,0,0
arbeitnow	-2,-3,-4,5,0,4
architect	-1,8,-2,-1,-1,-1
architectural	-2,10,-2,-2,-2,-2
architecture	-1,5,-1,-1,-1,-1
are	11,-13,-7,2,1,5
are a	-1,-1,3,-1,-1,-1
are an	-4,-1,-1,-1,-1,8
are committed	-1,-1,-1,-1,-1,4
are looking	4,-1,-1,-1,-1,-1
area	-1,0,0,2,0,0
areas	-1,0,0,0,0,0
as	0,11,2,0,-6,-5
as a	1,2,0,-1,-1,0
as code	-1,-1,3,-1,-1,-1
as part	-2,0,0,0,0,0
as they	-1,-1,-1,-1,3,-1
ask	-1,-1,-1,-1,-1,3
assess	-1,7,-5,-1,-1,-1
assessments	-1,10,-5,-1,-1,-1
assets	3,-1,-1,-1,-1,-1
assist	-1,6,-1,-1,-1,-1
assistance	0,0,0,1,0,0
assistance program	0,0,0,2,0,0
assisted	0,0,-1,0,0,0
assurance	7,-1,-3,-1,-1,-1
at	17,-13,-4,4,-7,4
at #	0,0,2,0,0,0
at a	-1,-1,5,-1,-1,-1
at contact	0,0,0,1,0,0
at least	-4,-2,11,-2,-2,-2
at the	-1,-1,-4,9,-1,-1
attack	-1,4,-1,-1,-1,-1
attacks	4,0,-2,0,0,0
attention	-1,-1,4,-1,-1,-1
attention to	-1,-1,4,-1,-1,-1
audit	-2,17,-5,-5,-2,-2
auditors	0,2,0,0,0,0
auditors and	0,1,0,0,0,0
audits	-1,9,-4,-2,-1,-1
auf	1,1,-10,0,7,2
aus	1,-2,4,-1,-1,-1
austin	7,-1,-1,-1,-1,-1
automated	-1,12,-9,-1,-1,-1
automation	-6,2,14,-8,-1,-1
autonomous	0,4,-4,0,0,0
autonomy	-2,0,0,0,0,0
availability	-1,-1,5,-1,-1,-1
available	18,-4,-3,-4,-3,-3
aware	0,2,0,0,0,0
awareness	-2,10,-2,-2,-2,-2
aws	-1,-1,7,-1,-1,-1
azure	0,0,2,0,0,0
b	0,-4,4,0,0,0
back	0,-3,3,0,0,0
backed	5,-1,-1,-1,-1,-1
backed by	1,0,0,0,0,0
backend	0,0,2,0,0,0
background	-3,-9,11,-4,-1,6
backgrounds	-1,-1,-1,3,-1,-1
balance	0,0,0,2,0,0
balancing	0,0,2,0,0,0
base	-7,-3,-3,19,-3,-3
base pay	0,0,0,2,0,0
base salary	-2,-2,-2,9,-2,-2
based	-4,-8,-2,18,-2,-2
based in	5,-1,-1,-1,-1,-1
based on	-8,0,0,9,0,0
bash	0,1,0,0,0,0
basis	0,0,0,0,0,1
basis of	-1,-1,-1,-1,-1,3
bay	-1,-1,-1,5,-1,-1
bay area	-1,-1,-1,5,-1,-1
be	3,2,-7,-15,8,10
be able	-1,-1,-4,-1,-1,7
be an	0,0,0,0,0,1
be considered	-1,-1,5,-1,-1,-1
be on	3,-1,-1,-1,-1,-1
be responsible	-5,12,-2,-2,-2,-2
be your	2,0,0,0,0,0
been	2,0,0,0,0,0
before	-2,0,0,0,0,0
behaviour	0,-1,1,0,0,0
bei	-4,3,-17,5,3,9
bei der	-1,5,-2,-1,-1,-1
being	9,-6,-1,0,-1,-1
believe	0,0,0,0,0,1
believe that	0,0,0,0,0,1
below	-1,-1,-1,-1,5,-1
benefits	-14,-11,-7,39,-3,-3
bereich	0,2,0,0,0,0
berlin	0,-1,0,0,0,0
best	1,3,-8,1,1,1
best in	0,0,0,2,0,0
best practices	-1,6,-1,-1,-1,-1
better	4,-1,-1,-1,-1,-1
between	4,0,-3,0,0,0
beyond	1,0,0,0,0,0
bike	-1,-1,-1,5,-1,-1
bist	-1,-1,3,-1,-1,-1
bonus	0,0,0,1,0,0
both	0,2,-1,0,0,0
boundaries	0,0,0,-1,0,0
bounty	-1,4,-1,-1,-1,-1
bring	0,0,0,0,0,1
brings	2,0,0,0,0,0
bug	-1,5,-1,-1,-1,-1
bug bounty	-1,4,-1,-1,-1,-1
bugcrowd	-1,-1,-1,-1,-1,5
build	7,17,-17,-6,0,0
build and	-1,3,-1,-1,-1,-1
building	-1,-2,10,-5,-1,-1
building a	0,0,-1,0,0,1
builds	2,0,0,0,0,0
built	7,-1,-1,-1,-1,-1
business	7,1,1,-11,1,1
business impact	3,-1,-1,-1,-1,-1
business needs	0,0,0,0,1,0
business units	0,2,0,0,0,0
businesses	4,-1,-1,-1,-1,-1
but	-1,-1,-1,-1,5,-2
by	9,2,-24,2,6,4
by default	0,0,2,0,0,0
by submitting	-1,-1,-1,-1,-1,7
by the	-1,-1,-1,-1,4,-1
california	-1,-1,-1,4,-1,-1
call	-11,15,-7,-12,19,-3
call rotation	0,1,0,0,0,0
can	-1,-4,9,-2,-1,-1
can be	0,1,0,0,0,0
canada	4,-1,-6,4,-1,-1
candidate	0,0,-9,0,1,9
candidate privacy	-1,-1,-1,-1,-1,3
candidate will	1,0,0,0,0,0
candidates	2,-5,1,0,1,3
candidates must	1,0,0,0,0,0
capabilities	-2,8,-2,-2,-2,-2
care	-1,-6,-1,12,-2,-2
career	-1,-3,-6,16,3,-9
careers	-1,-1,-1,-1,-1,7
cases	-1,3,-1,-1,-1,-1
catered	0,0,0,1,0,0
cause	0,2,0,0,0,0
cd	-1,2,0,0,0,0
centralized	0,2,0,0,0,0
certificate	0,0,2,0,0,0
certification	-2,-2,10,-2,-2,-2
certifications	-4,-2,13,-2,-2,-2
certifications such	0,0,2,0,0,0
certified	-3,-4,11,-2,-2,-2
challenges	0,-1,0,0,0,0
champion	0,1,0,0,0,0
chance	-3,-1,-1,-1,-1,7
chance ordinance	-1,-1,-1,-1,-1,7
changes	0,3,-3,0,0,0
charge	-1,0,0,0,0,0
check	-4,0,0,-3,7,0
checks	-4,6,-1,-1,-1,1
ci	-1,4,-1,-1,-1,-1
ci cd	-1,2,0,0,0,0
cissp	-1,-1,7,-1,-1,-1
citizen	0,0,2,0,0,0
class	0,0,0,1,0,0
classes	0,0,1,0,0,0
clean	-2,-1,5,-1,-1,-1
clear	-7,3,3,0,0,0
clear and	0,2,0,0,0,0
clearance	1,-5,6,-1,-1,-1
client	-1,8,-4,-1,-1,-1
clients	-1,3,-1,-1,-1,-1
close	0,0,-2,0,3,0
closely	4,2,-5,0,0,0
closely with	0,4,-5,0,0,0
cloud	0,11,7,-12,0,-4
cloud infrastructure	-1,3,-1,-1,-1,-1
cloud security	-1,-3,5,-1,-1,-1
code	-5,7,9,-7,-2,-2
code review	0,1,0,0,0,0
coding	-1,-1,3,-1,-1,-1
collaborate	0,2,0,0,0,0
collaborate with	-1,6,-1,-2,-1,-1
collaborating	0,-3,3,0,0,0
collaboration	-2,15,-7,-2,-2,-3
collaboration and	0,0,1,0,0,0
collaboration with	0,1,0,0,0,0
collaborative	1,-4,1,1,1,1
color	-1,-1,-1,-1,-1,6
color religion	0,0,0,0,0,2
colorado	-1,-1,-1,6,-1,-1
com	-1,-6,-12,-3,4,19
com email	-1,-1,-1,-1,-1,3
come	0,0,-5,0,4,0
comfort	-2,-4,11,-2,-2,-2
commercial	-1,0,0,0,0,0
commitment	-1,-1,-1,-1,-1,5
commitment to	-1,-1,-1,-1,-1,5
committed	-15,-3,-3,-4,-3,27
committed to	-14,-5,-3,-3,-3,29
common	-1,-1,5,-1,-1,-1
communicate	-1,3,-1,-1,-1,-1
communication	-9,-1,14,-1,-1,-1
communication skills	0,0,2,0,0,0
communication with	0,1,0,0,0,0
communications	2,0,0,0,0,0
communicator	-1,-1,3,-1,-1,-1
community	-3,0,-5,9,0,0
commuting	0,0,0,2,0,0
companies	11,-2,-5,-1,-1,-1
company	-3,-7,-6,23,-5,-3
company retreats	0,0,0,-1,0,0
company wide	0,0,0,1,0,0
company's	5,-3,-1,-1,-1,-1
compensation	-11,-5,-12,40,-4,-8
compensation practices	0,0,0,1,0,0
competitive	-2,-2,-4,11,-2,-2
competitive benefits	0,0,0,2,0,0
complex	0,0,7,-5,0,0
compliance	-1,16,-6,-8,-2,0
components	-1,3,-1,-1,-1,-1
comprehensive	0,0,0,1,0,0
computer	-2,-5,11,-2,-2,-2
con	-2,-4,-2,-3,-2,14
concepts	-1,-1,3,-1,-1,-1
conduct	0,3,-2,0,0,0
confidential	-1,-1,-1,-1,-1,3
configuration	0,0,1,0,0,0
connected	2,-3,-2,4,-1,-1
connected with	1,0,0,0,0,0
connection	0,-7,0,7,0,0
consider	0,1,0,0,0,0
considered	-1,-1,6,-1,-1,-1
consistently	0,2,0,0,0,0
contact	-8,-2,-5,-2,9,6
contact you	-1,-1,-1,-1,-1,5
container	-1,-1,3,-1,-1,-1
containers	0,0,1,0,0,0
continue	0,1,0,0,0,0
continuous	0,0,-4,6,0,0
continuous learning	-2,-2,-2,8,-2,-2
continuously	-2,15,-9,-2,-2,-2
contract	3,-1,-1,-1,-1,-1
contracts	-1,4,-1,-1,-1,-1
contribute	-10,13,-1,-1,-1,-1
contribute to	-6,12,-2,-1,-1,-1
contributions	-1,-2,2,3,-1,-1
contributions to	-1,-2,7,-1,-1,-1
control	-2,13,-2,-6,-2,-2
controls	-5,8,0,-1,0,0
coordinate	-1,8,-4,-1,-1,-1
core	0,0,-2,0,0,0
corporate	-2,-2,-2,8,-2,-2
cost	0,0,0,1,0,0
countries	4,-1,-1,-1,-1,-1
country	-1,-1,-1,3,0,-1
courses	-1,-1,-1,5,-1,-1
covered	-1,-1,-1,3,-1,-1
create	11,0,-11,0,0,0
critical	4,0,-5,0,0,0
cross	-2,5,-1,-1,-1,-1
cryptography	4,-1,-1,-1,-1,-1
cultural	-1,-1,-1,3,-1,-1
culture	-2,-2,-16,22,-2,-2
curiosity	0,0,1,0,0,0
curiosity and	0,0,1,0,0,0
custom	0,2,0,0,0,0
customer	9,9,0,-17,-3,0
customer experience	0,1,0,0,0,0
customer success	2,0,0,0,0,0
customer's	2,-1,0,0,0,0
customers	17,8,-1,-15,-2,-7
customers and	0,0,1,0,0,0
cyber	12,-3,-4,-2,-2,-2
cyber threats	0,0,0,2,0,0
cybersecurity	7,-1,-1,-4,-1,-1
d	3,-5,-5,0,0,7
da	-1,-1,1,-1,2,-1
daily	0,0,2,0,0,0
das	5,-1,-1,-1,-1,-1
data	7,-4,9,-17,-2,7
data and	0,1,-2,0,0,0
data governance	0,0,1,0,0,0
data in	0,0,0,0,0,1
data protection	0,0,1,0,0,0
date	8,0,-4,-2,-1,-1
day	-1,6,-1,-1,-1,-1
day one	-1,-1,-1,-1,3,-1
day to	-4,11,-2,-2,-2,-2
days	-2,-2,-6,12,-2,-2
dc	2,0,0,0,0,0
de	2,1,-4,-5,5,1
debugging	0,0,1,0,0,0
decide	0,0,0,0,0,1
decisions	-1,-1,8,-4,-1,-1
decisions and	0,0,1,0,0,0
dedicated	0,0,-1,0,0,2
deep	-3,-4,14,-3,-3,-3
deeply	3,-1,-1,-1,-1,-1
default	0,0,2,0,0,0
defend	-1,3,-1,-1,-1,-1
defensive	-1,3,-1,-1,-1,-1
define	1,1,-3,1,1,1
degree in	0,0,1,0,0,0
deine	-4,-4,-4,-6,21,-4
deliver	-1,5,-1,-1,-1,-1
delivering	8,-10,3,0,0,0
demand	0,0,-1,0,0,0
demonstrated	-2,-6,12,-2,-2,-2
demonstrated success	0,0,2,0,0,0
den	-1,7,-2,-1,-1,-1
dental	0,0,0,1,0,0
department	0,-1,0,0,0,0
dependent	-1,-1,-1,5,-1,-1
depth	-1,-2,6,-1,-1,-1
der	-1,8,1,-5,-1,-1
derive	0,0,0,2,0,0
des	-1,13,-7,-2,-1,-1
design	-2,15,4,-11,-2,-5
design and	0,5,-4,0,0,0
design develop	1,-3,1,1,1,1
designing	-3,0,2,0,0,0
designs	0,2,0,0,0,0
detail	0,0,2,0,0,0
details	-3,-2,-2,-2,-1,9
detection	-1,8,-1,-6,-1,-1
develop	-1,11,-9,-1,-1,-1
developer	3,0,0,-2,0,0
developers	-1,4,-1,-1,-1,-1
developing	1,1,-4,1,1,1
development	-1,2,-5,10,-2,-5
development and	1,-12,1,7,1,1
development of	-1,5,-1,-1,-1,-1
dich	0,-10,10,0,0,0
die	0,2,0,-1,0,0
differences	5,-5,0,0,0,0
different	1,0,0,0,0,0
digital	10,-1,-1,-5,-1,-1
diploma	-2,-2,9,-2,-2,-2
dir	-2,-7,-2,-2,14,-2
direct	1,-6,3,1,1,1
directly	-1,4,-2,-1,-1,-1
director	6,-2,-1,-1,-1,-1
director of	1,0,0,0,0,0
disabilities	-2,-2,-2,-2,-2,8
disability	-4,-2,-5,-1,-2,15
discovery	-1,0,1,0,0,0
discriminate	-1,-1,-1,-1,-1,5
dive	0,2,0,0,0,0
diverse	-2,-1,-4,-1,-1,9
diversity	-6,-2,-2,-2,-2,13
do	0,0,-7,-8,11,4
do not	-5,0,0,-1,0,7
do you	0,0,0,0,2,0
documentation	-2,10,-2,-2,-2,-2
does	-1,-1,-1,-1,-1,4
does not	-1,-1,-1,-1,-1,4
domain	0,1,0,0,0,0
don't	-1,-1,5,-1,-1,-1
donations	-1,-1,-1,4,-1,-1
down	0,2,0,0,0,0
drawings	0,1,0,0,0,0
drive	0,9,-1,-5,-1,-3
driven	0,2,0,-1,0,0
driving	1,-12,7,2,1,1
du	-6,6,6,-6,0,0
du arbeitest	0,0,1,0,0,0
du hast	0,0,1,0,0,0
durchführung	0,1,0,0,0,0
during	-1,4,-5,-1,-1,5
during the	-1,-1,-1,-1,-1,5
duties	0,2,0,0,0,0
dynamic	-1,-1,3,-1,-1,-1
e	-5,1,1,3,1,1
e g	-2,0,7,-3,-1,-1
each	0,0,-5,4,0,0
each other	1,0,0,0,0,0
early	0,0,2,0,0,0
ecosystem	6,-1,-1,-1,-1,-1
edge	-1,-1,-1,5,-1,-1
education	-1,-1,-1,3,-1,-1
een	3,-4,0,0,0,0
effective	0,1,0,0,0,0
efficiency	-2,8,-2,-2,-2,-2
efforts	1,0,0,-2,0,0
eight	-1,0,0,0,0,0
eine	0,0,-2,0,2,0
elevate	-1,-1,-1,3,-1,-1
eligible	-2,-2,1,4,-1,-1
email	-2,-2,-2,-2,-2,8
emails	0,0,0,0,0,2
embed	-1,5,-1,-1,-1,-1
embedded	4,-1,-1,-1,-1,-1
emerging	-2,10,-3,-2,-2,-2
employee	-2,-7,-12,24,-2,-2
employee assistance	0,0,0,2,0,0
employee resource	0,0,0,2,0,0
employees	-2,-6,-2,16,-2,-2
employer	-9,-1,-4,1,-1,15
employer we	0,0,0,0,0,1
employment	-13,-9,-2,-12,-2,39
empower	7,-1,-1,-1,-1,-1
empresa	5,1,-7,1,1,1
en	-7,-1,-2,-1,3,8
enable	0,2,0,0,0,0
enablement	-2,16,-7,-2,-2,-2
enables	4,-1,-1,-1,-1,-1
encourage	-3,0,0,0,0,3
end	1,0,0,0,0,-1
end to	-1,3,-1,-1,-1,-1
endpoint	-1,1,0,0,0,0
energized	1,0,0,0,0,0
energized by	1,0,0,0,0,0
enforce	0,2,0,0,0,0
eng	0,1,0,0,0,0
engagement	-1,4,-1,-2,-1,-1
engagements	-1,7,-1,-1,-1,-1
engineer	28,-5,-8,-8,-3,-4
engineer to	3,-1,-1,-1,-1,-1
engineer you	1,0,0,0,0,0
engineering	13,1,16,-18,-4,-8
engineering teams	-1,3,-1,-1,-1,-1
engineers	0,3,0,-2,0,0
engineers and	0,0,0,0,1,0
engineers to	1,0,0,0,0,0
english	-3,-2,5,0,0,0
english speaking	0,0,0,0,0,1
enhance	-2,9,-2,-2,-2,-2
ensure	-1,7,-2,-7,-1,3
ensure that	0,0,0,0,0,2
ensuring	-2,9,-2,-2,-2,-2
enterprise	3,-1,-1,-1,-1,-1
entrepreneurial	-1,-1,4,-1,-1,-1
entrepreneurial mindset	-1,-1,4,-1,-1,-1
entwicklung	-1,7,-1,-1,-1,-1
environment	-1,2,-4,2,0,0
environment and	0,1,0,0,0,0
environments	0,0,1,-3,0,0
equal	-9,-4,-4,-6,-4,26
equal employment	-1,-1,-1,-1,-1,3
equal opportunity	-3,-2,-2,-2,-2,11
equitable	-1,-1,-1,6,-1,-1
equitable compensation	0,0,0,2,0,0
equity	-4,-1,-1,3,-1,4
equivalent	0,0,1,0,0,0
escalating	-1,4,-1,-1,-1,-1
escalation	0,2,0,0,0,0
essential	0,0,1,0,0,0
et	-6,1,1,1,4,-1
et vous	0,2,0,0,0,0
etc	-1,-1,6,-1,-1,-1
eu	-1,-1,-1,-1,-1,6
europe's	-1,-1,-1,4,-1,-1
evaluate	0,1,0,0,0,0
even	-1,0,3,0,0,0
event	0,0,2,-2,0,0
events	-1,14,-1,-10,-1,-1
events and	0,1,0,0,0,0
every	9,-3,-5,1,0,-1
everyone	0,-2,0,0,0,2
everything	0,0,0,1,0,0
evidence	-1,6,-1,-1,-1,-1
evolve	0,2,0,0,0,0
excellence	-1,9,-6,-1,-1,-1
excellent	-1,-4,9,-1,-1,-1
excellent communication	0,0,1,0,0,0
exciting	2,0,0,0,0,0
execution	0,4,0,-2,0,0
existing	0,2,0,0,0,0
exists	4,-1,-1,-1,-1,-1
exists to	4,-1,-1,-1,-1,-1
experience	-7,-20,22,4,1,-1
experience #	4,0,-3,0,0,0
experience building	0,0,2,0,0,0
experience in	-2,-2,10,-2,-2,-2
experience with	-2,-6,14,-2,-2,-2
experiences	9,-13,6,-1,-1,-1
expert	-2,1,1,0,0,0
expertise	-1,-1,6,-2,-1,-1
expertise in	-1,-1,7,-1,-1,-1
experts	3,-1,-1,-1,-1,-1
export	-1,-1,-1,-1,-1,6
exposure	-2,-1,6,-1,-1,-1
exposure to	-1,-5,8,-1,-1,-1
extended	-1,-3,6,-1,-1,-1
extensive	0,0,0,2,0,0
external	-1,7,-1,-1,-1,-1
factors	-2,-2,-3,11,-2,-2
fair	-1,-2,-1,2,-1,4
fair and	0,0,0,1,0,0
fair chance	-1,-1,-1,-1,-1,7
false positives	0,2,0,0,0,0
familiar	6,0,-4,0,0,0
familiarity	-2,-2,10,-2,-2,-2
familiarity with	-2,-2,10,-2,-2,-2
family	0,-4,0,5,0,0
fast	8,-2,-2,-2,-2,-2
feature	-1,7,-2,-2,-1,-1
features	0,4,-2,0,0,0
federal	-1,-1,-1,-1,-1,5
feedback	-1,0,2,0,0,0
fertility	-1,-1,-1,7,-1,-1
final	-1,-1,-1,-1,5,-1
financial	8,-9,-5,0,0,5
find	1,1,-9,1,1,6
find more	0,0,0,0,0,1
findest	0,-4,-1,0,0,5
findings	-5,14,-2,-2,-2,-2
findings and	0,1,0,0,0,0
fine	0,0,1,0,0,0
firewall	0,-1,2,0,0,0
firm	6,-1,-1,-1,-1,-1
first	7,-4,0,0,1,-4
fit	0,0,1,0,0,0
fitness	0,0,2,0,0,0
flexible	-3,-3,-3,15,-3,-3
flexible working	-1,-1,-1,3,-1,-1
floor	2,0,0,0,0,0
fluency	0,0,2,0,0,0
focus	5,-2,-1,-1,-1,-2
fokus	7,-1,-3,-1,-1,-1
follow	0,3,-2,0,0,0
following	-12,-1,10,-1,-1,4
for	-6,5,-15,7,1,8
for a	10,-2,-2,-2,-2,-2
for ai	-1,1,0,0,0,0
for all	0,0,0,0,0,2
for an	1,0,0,0,0,0
for automation	0,0,2,0,0,0
for employment	-1,-1,-1,-1,-1,5
for our	7,-2,-1,-1,-1,-1
for security	0,1,0,0,0,0
for the	-4,0,5,1,-2,-1
for this	-16,-5,0,15,8,-3
for you	0,0,0,2,0,0
for your	0,0,0,1,0,0
force	-1,-1,-1,-1,-1,3
forensics	0,0,2,0,0,0
form	-4,-4,-2,-2,13,-2
fortune	1,0,0,0,0,0
fortune #	1,0,0,0,0,0
foster	0,1,0,0,0,0
foster a	0,1,0,0,0,0
fostering	0,0,0,0,0,2
foundation	1,0,0,0,0,0
foundations	-1,3,-1,-1,-1,-1
founded	5,-1,-1,-1,-1,-1
founders	0,-4,0,0,5,0
frameworks	-2,7,-1,-1,-1,-1
francisco bay	-1,-1,-1,4,-1,-1
francisco fair	0,0,0,0,0,1
fraud	-1,-1,-1,-1,-1,4
free	-2,-8,-3,16,-2,-2
friendly	-3,-1,-1,8,-1,-1
from	-1,0,-6,6,2,0
from a	0,0,0,2,0,0
from all	0,0,0,0,1,0
from home	-1,-1,-1,-1,-1,3
from our	-3,0,0,2,0,0
frontend	0,0,1,0,0,0
frontier	3,-1,-1,-1,-1,-1
full	3,-7,3,1,1,0
full stack	0,1,0,0,0,0
full time	3,-1,-1,-1,-1,-1
fully	-1,-1,-1,3,-1,-1
function	0,2,-4,0,0,0
fundamental	2,0,0,0,0,0
fundamentals	-1,-3,6,-1,-1,-1
further	0,0,0,0,2,0
future	10,-3,-2,-2,-2,-2
future of	7,-2,-1,-1,-1,-1
fuzzing	0,0,2,0,0,0
für	2,2,0,-5,0,0
für die	0,1,0,0,0,0
g	-2,0,7,-3,-1,-1
gain	0,1,0,0,0,0
gaps	-2,9,-2,-2,-2,-2
gaps and	-1,5,-2,-1,-1,-1
gathering	0,2,0,0,0,0
gcp	0,0,2,0,0,0
gdpr	-1,-1,-1,-1,-1,4
gear	0,0,0,1,0,0
gender	-1,-1,-2,5,-1,0
generated	0,2,0,0,0,0
generative	0,-1,1,0,0,0
generative ai	0,0,1,0,0,0
generous	-1,-1,-1,4,-1,-1
genuine	-1,-1,4,-1,-1,-1
german	-1,-1,6,-1,-1,-1
germany	6,-7,-7,1,1,5
germany on	-1,-2,-3,1,0,5
get	-7,-2,-2,19,-2,-5
giving	4,-1,-1,-1,-1,-1
global	11,-6,-15,14,-2,-1
go	0,0,2,-4,0,0
go to	0,1,0,0,0,0
goals	6,-1,-1,-1,-1,-1
goals and	4,-1,-1,-1,-1,-1
good	-6,-4,12,-1,-1,-1
governance	-1,5,-1,-1,-1,-1
government	4,-1,-1,-1,-1,-1
great	6,0,-6,0,0,0
grit	6,-1,-1,-1,-1,-1
group	-1,-1,-4,-1,-1,6
groups	-2,-2,-2,9,-2,-2
grow	-3,-2,-5,15,-2,-2
grow as	0,0,0,1,0,0
growing	6,-2,-1,-1,-1,-1
growth	4,-4,0,4,0,-3
growth and	0,0,-1,2,0,0
growth mindset	0,0,1,0,0,0
guardrails	-1,4,-1,-1,-1,-1
guidance	0,1,0,-1,0,0
guide	-1,5,-3,-1,-1,-1
gwapt	-1,-1,6,-1,-1,-1
handling	-1,-1,5,-1,-1,-1
hands	-1,-1,4,-1,-1,-1
hands on	-1,-1,4,-1,-1,-1
hard	0,2,0,0,0,0
harden	-1,3,-1,-1,-1,-1
hardening	-1,5,-1,-1,-1,-1
hardware	0,0,-1,1,0,0
has	20,-5,-10,-2,-2,-2
hast	0,0,2,0,0,0
have	-6,-2,13,-8,1,2
have the	0,-1,0,0,0,0
having	3,0,-2,0,0,0
hawaii	0,0,0,2,0,0
head	4,-6,1,1,1,1
head of	5,-5,0,0,0,0
headquartered	6,-1,-1,-2,-1,-1
headquartered in	6,-1,-1,-2,-1,-1
health	-1,-1,-2,6,-1,-1
healthcare	-2,-5,-2,13,-2,-2
healthy	-1,-1,-1,3,-1,-1
hear	-1,-1,-1,-1,3,-1
hear from	-1,-1,-1,-1,4,-1
help	0,0,-7,3,0,5
help you	-1,-1,-1,4,-1,-1
helping	2,0,0,0,0,0
helps	8,-3,-1,-1,-1,-1
her	-1,-1,-1,-1,4,-1
here	-1,-3,-2,1,-1,5
hidden	1,0,-1,0,0,0
high	0,4,0,-1,-1,-2
highest	1,0,0,0,0,0
hiring	1,-7,0,-3,0,8
hiring process	-1,-1,-1,-1,-1,5
history	-1,-1,3,-1,-1,-1
history of	-1,-1,3,-1,-1,-1
hold	-1,-1,5,-1,-1,-1
home	0,0,-3,2,0,0
home office	-1,-1,-1,5,-1,-1
honest	-2,0,0,2,0,0
hour	0,0,0,0,1,0
hours	-1,-1,-1,4,-1,-1
how	0,15,0,-11,0,-3
how to	-1,-1,3,-1,-1,-1
https	-1,-2,-4,-3,2,8
https www	-2,-2,-2,-2,-2,8
human	1,-4,1,1,1,1
humility	0,0,3,-1,0,0
hunt	0,1,0,0,0,0
hunt for	0,1,0,0,0,0
hybrid	12,-4,-11,4,-1,-1
i	-1,5,-2,-1,-1,-1
iam	0,0,1,0,0,0
id	-4,-2,-2,-3,-2,13
ideal candidate	3,-1,-1,-1,-1,-1
ideas	2,0,0,0,0,0
identify	-3,19,-7,-3,-3,-3
identify and	0,1,0,0,0,0
identifying	-1,5,-1,-1,-1,-1
identities	0,1,0,0,0,0
identity	1,1,-3,1,1,1
if	-6,-12,-2,-3,20,3
if you	-2,-2,-2,-8,1,12
if you're	0,-1,0,0,0,0
illinois	-1,-1,-1,5,-1,-1
im	0,0,5,-5,0,0
im bereich	0,2,0,0,0,0
impact	8,-9,-5,12,-2,-5
impact of	5,-1,-1,-1,-1,-1
impactful	0,0,1,0,0,0
implement	-1,12,-7,-1,-1,-1
implementation	-1,4,-1,-1,-1,-1
important to	0,0,0,1,0,0
improve	-2,14,-3,-3,-2,-2
improve the	0,1,0,0,0,0
improvement	-1,6,-1,-3,-1,-1
improving	7,-4,-1,-1,-1,-1
improving the	8,-3,-1,-1,-1,-1
in	-3,2,14,-1,-7,-5
in #	12,-2,-2,-4,-2,-2
in a	-3,-5,5,6,-2,-1
in accordance	0,0,0,0,0,2
in class	0,0,0,2,0,0
in der	1,-1,0,0,0,0
in germany	-1,-5,-3,5,0,5
in mind	0,0,0,0,0,1
in our	-2,5,-3,0,0,0
in person	1,0,0,0,0,0
in select	0,0,0,0,2,0
in the	-6,5,0,0,0,0
in this	0,4,-3,0,0,0
incident	0,5,2,-6,0,0
incident response	-1,-1,3,-1,-1,-1
incidents	-2,10,-2,-2,-2,-2
include	0,1,-2,0,1,0
including	-6,1,4,0,0,0
inclusion	-1,-1,-1,-1,-1,6
inclusive	-10,-1,-5,6,-1,12
income	-2,-3,-5,14,-2,-2
independent	0,1,0,0,0,0
independently	-1,4,-1,-1,-1,-1
individual	1,0,0,0,0,0
individuals	-1,-1,-1,-1,-1,3
individuals with	0,0,0,0,0,2
industry	2,0,0,-3,0,0
influence	-1,3,-1,-1,-1,-1
information	-1,-11,-3,2,-2,15
information security	-1,-3,-1,6,-1,-1
infrastructure	6,1,5,-9,0,-4
infrastructure as	0,0,1,0,0,0
initiative	0,-2,2,0,0,0
initiatives	-3,8,-1,-1,-1,-1
innovation	9,-3,-2,-2,-2,-2
insurance	-1,-1,-2,7,-1,-1
integrating	0,-2,1,0,0,0
integration	-1,-6,10,-1,-1,-1
intelligence	0,0,0,0,1,0
intelligence and	0,1,0,0,0,0
interest	-1,-3,8,-1,-1,-1
interest in	-2,-3,9,-2,-2,-2
internal	-1,13,-8,-1,-1,-1
internal and	0,2,-1,0,0,0
internal audit	3,-1,-1,-1,-1,-1
internally	0,2,0,0,0,0
international	-2,-2,-6,14,-2,-2
internet	4,-1,-1,-1,-1,-1
intersection	4,-3,0,0,0,0
intersection of	4,-3,0,0,0,0
interview	-1,-1,-2,-1,-1,5
interviews	-6,-2,-2,-2,13,-2
interviews will	-1,-1,-1,-1,6,-1
into	-1,12,-1,-3,-2,-4
investigate	-1,4,-1,-1,-1,-1
investigations	2,0,-1,0,0,0
investors	2,0,0,0,0,0
is	41,-36,-10,-9,-5,19
is a	16,-5,0,-8,-1,-3
is an	0,0,0,0,0,2
is committed	-7,-2,-2,-2,-2,13
is essential	0,0,1,0,0,0
is not	0,0,0,0,0,1
is open	0,0,0,1,0,0
is required	0,0,1,0,0,0
is responsible	1,0,0,0,0,0
is the	12,-5,-2,-1,-1,-1
is to	7,-1,-1,-1,-1,-1
is why	-1,0,0,0,0,0
iso	-4,8,-1,-2,-1,-1
iso #	-2,6,-1,-1,-1,-1
isolation	-1,-1,5,-1,-1,-1
issues	-2,17,-8,-2,-2,-2
issues and	0,1,0,0,0,0
it	9,12,-2,-7,-6,-5
it current	0,1,0,0,0,0
it is	0,0,0,0,0,1
it's	15,-3,-3,-3,-3,-3
iteration	0,0,1,0,0,0
its	4,0,-3,-1,-1,-1
java	-1,-1,6,-1,-1,-1
je	-2,2,-1,-5,8,-1
job	5,-7,-14,0,-3,19
jobs	-4,-5,0,8,0,2
jobs in	-2,-3,-4,5,0,4
join	13,-5,-8,-1,2,-1
join our	2,0,0,0,0,0
join us	0,0,0,0,1,0
joint	0,2,0,0,0,0
journey	0,0,0,2,0,0
judgment	-1,-1,5,-1,-1,-1
junior	-1,4,-1,-1,-1,-1
just	1,-1,4,-2,-1,-1
k	0,0,-1,0,0,0
keep	0,3,-1,-2,0,0
keeping	-1,6,-1,-1,-1,-1
know	-5,1,5,-5,1,3
knowledge	1,1,2,-5,1,1
knowledge of	-4,-4,15,-2,-2,-2
kotlin	0,0,1,0,0,0
kubernetes	-2,4,-1,-1,-1,-1
kubernetes security	-1,4,-1,-1,-1,-1
kunden	0,0,0,-2,0,0
la	8,7,-16,0,0,0
landscape	0,-1,0,0,0,0
large	1,-4,10,-4,-1,-1
largest	1,0,0,0,0,0
laws	-1,-1,-1,-1,-1,5
le	-1,8,-3,-1,-1,-1
lead	7,11,-9,-6,-1,-1
lead security	5,-3,0,0,0,0
lead the	0,1,0,0,0,0
leader	3,-1,-1,-1,-1,-1
leader in	3,-1,-1,-1,-1,-1
leadership	-1,1,7,-4,-1,-1
leading	8,-5,-1,-1,-1,-1
learn	2,0,-2,0,0,0
learn more	3,-1,-1,-1,-1,-1
learning	-1,-10,3,9,-1,-1
least	-6,-2,14,-2,-2,-2
leave	-1,-1,-1,5,-1,-1
legal	-4,3,0,0,0,0
les	-3,18,-7,-3,-3,-3
less	3,-1,-1,-1,-1,-1
level	-1,2,0,0,0,-1
leverage	-1,8,-2,-1,-1,-1
li	-9,-8,5,-1,-5,19
li hybrid	0,0,-9,9,0,0
li remote	0,0,7,-8,0,2
license	0,0,1,0,0,0
life	-5,-6,-11,25,-1,-2
life and	0,0,0,1,0,0
life balance	-1,-1,-1,3,-1,-1
lifecycle	-1,0,2,0,0,0
lifestyle	-1,-1,-1,5,-1,-1
like	9,-2,-2,-2,-2,-2
line	2,0,-1,0,0,0
linux	-2,-2,8,-2,-2,-2
local	0,0,-3,1,0,0
location	23,-11,-6,-2,-2,-2
locations	6,-5,-4,4,-1,-1
log	0,2,0,0,0,0
logging	0,1,0,0,0,0
look	-1,3,-3,-1,3,-1
looking	11,-8,-1,-2,-1,-1
looking for	9,-7,0,-3,0,0
looks	3,-1,-1,-1,-1,-1
los	-2,15,-5,-4,-2,-2
love	-1,-3,-1,6,-1,-1
low	5,-1,-3,-1,-1,-1
lunch	0,0,0,1,0,0
lunches	-1,-1,-1,6,-1,-1
machine	0,0,2,0,0,0
machines	-2,8,-2,-2,-2,-2
maintain	-6,22,-9,-2,-2,-2
maintaining	0,0,1,-1,0,0
maintenance	-1,5,-1,-1,-1,-1
make	3,-1,-1,-2,5,-3
makes	8,-3,-1,-1,-1,-1
making	0,0,0,0,0,2
manage	-2,18,-5,-7,-2,-2
manage the	-1,4,-1,-1,-1,-1
management	-1,16,-1,-13,-1,-1
management and	0,0,1,0,0,0
manager	10,-2,-2,-3,-2,-2
managing	-1,-1,5,-1,-1,-1
many	4,-1,-1,-1,-1,-1
many different	1,0,0,0,0,0
market	4,-1,-1,-1,-1,-1
marketing	-1,8,-4,-1,-1,-1
match	-7,-1,1,10,-1,-1
matching	-1,-1,-1,3,-1,-1
matter expert	0,2,0,0,0,0
matters	10,-2,-3,-2,-2,-2
maturity	0,2,-2,0,0,0
may	-9,0,-11,0,9,10
may be	-1,-1,-1,-1,-1,3
mcp	-1,-1,4,-1,-1,-1
meals	-1,-1,-1,3,-1,-1
meaningful	0,-1,0,1,0,0
measurable	0,-4,3,0,0,0
measures	-1,3,-1,-1,-1,-1
meet	-3,-4,-2,-2,13,-2
meet all	-1,-1,-1,-1,4,-1
meets	0,0,2,0,0,0
member	0,0,-2,0,0,0
members	-1,3,-1,-1,-1,-1
mentor	-7,2,-2,8,-1,-1
mentor and	-1,-6,-1,11,-1,-1
mentorship	0,2,-3,0,2,0
met	8,-2,-2,-2,-2,-2
metrics	-1,3,-1,-1,-1,-1
microsoft	-2,-2,8,-2,-2,-2
might	0,0,-3,0,4,0
millions	5,-1,-1,-1,-1,-1
minded	2,0,0,0,0,0
mindset	-6,-10,31,-7,-4,-4
mindset you	0,0,2,0,0,0
minimal	0,2,0,0,0,0
minimum	0,0,2,0,0,0
mission	9,-1,-7,-1,-1,-1
mission is	3,-1,-1,-1,-1,-1
mission to	5,-1,-1,-1,-1,-1
misuse	0,1,0,0,0,0
mit	-1,-1,-1,5,-1,-2
mit kunden	0,-1,1,0,0,0
ml	-1,-5,7,-1,-1,-1
mobile	4,-2,0,0,0,0
mobile security	0,0,2,0,0,0
modeling	-2,3,0,0,0,0
models	2,0,-4,0,0,0
modern	-1,-1,4,-1,-1,-1
monitor	-1,5,-1,-1,-1,-1
monitoring	-3,9,-1,-1,-1,-1
month	0,0,-1,0,1,0
months	0,0,-2,0,0,3
more	16,-14,-15,14,-2,1
more about	-1,-1,-1,-1,-1,3
more english	0,0,0,0,0,1
more information	3,-1,-1,-1,-1,-1
most	25,-7,-10,-3,-3,-4
motivation	-2,-2,-2,-2,8,-2
move	2,0,0,0,0,0
moving	0,-3,0,4,0,0
much	0,-3,0,2,0,0
multi	0,0,1,0,0,0
multiple	0,0,1,0,0,0
must	1,-9,7,-3,1,4
must be	3,-4,-1,-1,-1,4
national	0,0,-3,0,0,4
national origin	0,0,0,0,0,2
native	7,-1,-2,-2,-1,-1
nature	0,0,2,0,0,0
navigating	-1,-1,3,-1,-1,-1
need	-3,-2,-2,-2,-2,11
needed	-1,0,0,0,0,0
needs	0,1,-1,0,0,0
network	-1,7,-3,-1,-1,-1
network security	2,0,-1,0,0,0
networking	2,-13,4,4,2,2
never	-2,-2,-3,-2,-2,10
never ask	-1,-1,-1,-1,-1,3
new	-1,12,-12,9,-1,-7
new york	1,-1,-1,1,0,0
news	-1,-1,-1,-1,-1,3
next	2,-3,-1,6,-1,-1
no	0,0,-7,8,0,0
no cost	0,0,0,1,0,0
north	1,0,0,0,0,0
not	-14,-13,12,0,0,15
not be	0,0,1,0,0,0
not discriminate	-1,-1,-1,-1,-1,5
not just	-1,-1,6,-1,-1,-1
notice	-5,-9,-4,-8,-4,30
notice for	-1,-1,-1,-1,-1,4
notre	16,-4,-4,-3,-3,-3
now	9,-1,-1,-5,-1,-1
o	1,0,0,0,0,0
objectives	0,1,0,0,0,0
observability	-1,-8,11,-1,-1,-1
occasionally	-1,-1,6,-3,-1,-1
of	3,-4,1,-7,6,1
of #	-2,0,0,3,0,0
of a	-2,3,4,-2,-2,-2
of ai	-1,-3,-1,7,-1,-1
of complex	-1,-1,4,-1,-1,-1
of critical	0,1,0,0,0,0
of engineering	1,-1,0,0,0,0
of experience	-3,-1,-1,-1,7,-1
of new	0,2,0,0,0,0
of our	-1,-1,-1,5,-1,-1
of race	-1,-1,-1,-1,-1,3
of security	6,-1,-1,-1,-1,-1
of software	2,-3,0,0,0,0
of the	2,-3,2,-1,-1,-1
of working	0,1,0,0,0,0
of your	-1,5,0,-3,0,0
off	-1,-5,-1,11,-1,-1
off and	0,0,1,0,0,0
offensive security	0,0,1,0,0,0
offer	-11,0,-5,11,6,0
office	-2,-10,-9,22,3,-4
officer	13,-10,-1,-1,-1,-1
offices in	3,-1,-1,-1,-1,-1
on	-3,7,-15,4,10,-3
on a	4,0,-3,0,0,0
on arbeitnow	-2,-3,-4,5,0,4
on call	-2,10,-2,-2,-2,-2
on experience	0,0,1,0,0,0
on what	0,0,0,1,0,0
onboarding	1,0,0,0,0,0
one	-1,-10,8,9,3,-9
one of	-1,-1,-1,3,-1,-1
one or	0,0,1,0,0,0
ongoing	-1,-1,-1,4,-1,-1
only	-2,-1,-6,7,-1,3
onsite	-1,-1,-1,8,-1,-4
open	1,-5,1,2,1,1
open source	0,-2,1,0,0,0
operates	0,0,1,0,0,0
operating	14,-9,-1,-1,-1,-1
operation	0,-6,6,0,0,0
operational	-3,16,-3,-4,-3,-3
operations	9,0,-1,-7,-1,-1
operations and	1,-1,0,0,0,0
opportunities	-5,0,-8,11,0,1
opportunities to	-2,-1,-1,5,-1,-1
opportunity	-4,-8,-5,11,-2,8
opportunity employer	-1,-1,-1,-1,-1,6
opportunity to	-3,-5,-3,16,-3,-3
optimization	3,-1,-1,-1,-1,-1
options	-1,-1,-1,3,-1,-1
or	-34,-7,44,-14,-5,17
or a	0,0,1,0,0,0
or equivalent	0,0,1,0,0,0
ordinance	-1,-1,-1,-1,-1,7
organization	-2,11,-4,-2,-2,-2
organizations	9,-3,-1,-1,-1,-1
organizations to	2,0,0,0,0,0
origin	-2,-2,-2,-2,-2,8
oscp	-2,-2,8,-2,-2,-2
oswe	-1,-1,7,-1,-1,-1
ote	0,0,0,1,0,0
other	2,0,1,-1,0,-2
others	0,0,1,-2,0,0
our	20,1,-41,4,1,15
our annual	0,0,0,1,0,0
our commitment	-1,-1,-1,-1,-1,3
our company	0,0,0,0,0,2
our culture	-1,-1,-1,4,-1,-1
our customers	9,-3,-2,-2,-2,-2
our mission	2,0,0,0,0,0
our offices	0,0,0,1,0,0
our people	-6,0,0,4,0,2
our privacy	-1,-1,-1,-1,-1,3
our security	2,0,0,0,0,0
our services	0,1,0,0,0,0
our talent	0,0,0,0,0,1
our team	7,-3,-1,-1,-1,-1
out	-1,-1,-1,-1,-1,4
outputs	0,0,2,0,0,0
outside	-1,3,-1,-1,-1,-1
outside of	-1,-1,-1,3,-1,-1
over	9,-6,-1,1,-1,-2
over #	2,0,0,0,0,0
overall	-1,4,-1,-1,-1,-1
oversee	-1,3,-1,-1,-1,-1
overtime	0,0,0,2,0,0
owasp	-1,-1,4,-1,-1,-1
owasp top	-1,-1,3,-1,-1,-1
own	-1,9,-1,-4,-1,-1
own the	-2,9,-2,-2,-2,-2
ownership	-4,-3,6,6,-2,-3
owns	2,0,0,0,0,0
owns the	1,0,0,0,0,0
p	9,-1,1,-6,-1,-1
p #	3,-1,3,-4,-1,-1
pacific	0,0,1,0,0,0
package	-2,-2,-5,13,-2,-2
page	-1,0,0,0,0,0
paid	-5,-6,-8,26,-3,-3
parental	-1,-1,-1,4,-1,-1
parental leave	0,0,0,2,0,0
participate	-4,2,-6,8,0,0
participate in	-4,2,-6,8,0,0
participation	5,-2,-1,-1,-1,-1
partner	-1,15,-9,-4,-1,-1
partner with	-2,8,-2,-2,-2,-2
partnering	0,1,0,0,0,0
partnering with	0,1,0,0,0,0
partners	-1,7,-3,-1,-1,-1
parts	-1,5,-2,-1,-1,-1
passion	3,0,0,-2,0,0
passionate	2,0,0,0,0,0
passionate about	4,-1,-1,-1,-1,-1
path	1,0,0,0,0,0
patterns	0,1,0,-1,0,0
pay	-10,-10,-8,33,-2,-2
pay for	-1,-1,-1,7,-1,-1
pay range	-1,-1,-1,3,-1,-1
pay transparency	-1,-1,-1,-1,-1,3
payment	0,0,0,0,0,1
payment or	0,0,0,0,0,2
penetration	0,1,0,0,0,0
pension	-1,-1,-1,3,-1,-1
people	16,-21,-11,2,2,12
per	-1,-1,-3,5,-1,-1
per year	-1,-1,-1,5,-1,-1
perform	-4,8,-1,-1,-1,-1
performance	-4,9,-1,-3,-1,-1
permanent	10,-2,-3,-2,-2,-2
person	-5,-2,14,-2,-2,-3
personal	-3,-7,-4,-3,-3,20
personal data	-1,-1,-1,-1,-1,5
personnel	-1,-1,6,-3,0,-1
perspectives	-2,0,0,0,0,2
pflege	-1,4,-1,-1,-1,-1
physical	8,-1,-1,-3,-1,-1
physical security	0,0,-1,0,0,0
pipelines	-3,16,-4,-3,-3,-3
plan	0,1,-4,2,0,0
planning	-1,4,-1,-1,-1,-1
plans	0,2,0,0,0,0
platform	13,-1,-1,-6,-1,-3
platforms	0,0,2,-1,0,0
platforms and	0,-1,0,0,0,0
play	8,-3,-1,-1,-1,-1
please	-9,-11,-13,0,6,27
please apply	-1,-1,-1,-1,6,-1
please note	0,0,0,1,0,0
please see	-1,-1,-1,-1,-1,3
plus	-2,-1,-1,5,-1,-1
pm	-1,-1,3,-1,-1,-1
policies	-1,5,-1,-1,-1,-1
policy	-4,5,-6,-2,-2,10
position	5,-2,-1,-1,-1,-1
position is	0,0,2,0,0,0
positions	0,0,0,0,0,1
positives	0,2,0,0,0,0
positives and	0,2,0,0,0,0
possible	-1,6,-2,-1,-1,-1
post	0,1,0,0,0,0
posting	10,-2,-2,-2,-2,-2
posture	0,2,-2,0,0,0
power	0,0,-2,0,0,0
powered	3,-1,-1,-1,-1,-1
powershell	-1,4,-1,-1,-1,-1
practical	-1,-4,9,-1,-1,-1
practice	0,1,0,0,0,0
practices	-7,7,0,0,0,0
pragmatic	-1,-1,6,-1,-1,-1
preferred	-3,-3,13,-3,-3,-3
premium	0,0,0,1,0,0
prepare	-1,4,-1,-1,-1,-1
presentation	-1,-4,6,-1,-1,-1
previous	-1,-1,3,-1,-1,-1
priorities	0,1,0,0,0,0
priorities and	0,0,1,0,0,0
prioritization	-1,-1,4,-1,-1,-1
prioritize	-1,6,-1,-1,-1,-1
privacy	-12,-7,0,-9,2,26
privacy notice	-2,-2,-2,-2,-2,11
privacy policy	-1,-1,-1,-1,-1,7
privacy statement	0,0,0,0,0,1
privilege	0,0,1,0,0,0
proactive	-5,0,5,0,0,0
proactively	-3,12,-2,-2,-2,-2
problem	0,0,3,-1,0,0
problem solving	0,0,2,0,0,0
problems	11,-3,-2,-2,-2,-2
procedures	-1,3,-1,-1,-1,-1
process	-1,-1,-6,-2,-1,11
processes	-1,9,-1,-4,-1,-1
processes and	0,2,0,0,0,0
procurement	0,1,0,0,0,0
produce	6,-1,-1,-2,-1,-1
product	8,10,-3,-4,-4,-8
product and	-1,0,3,0,0,0
product security	2,0,0,0,0,0
production	1,-1,3,-2,-1,-1
products	15,-3,-3,-3,-3,-3
professional	0,-10,0,9,0,0
professional development	-1,-4,-1,9,-1,-1
professionals	-1,-2,-2,6,-1,-1
proficiency	-1,-1,4,-1,-1,-1
proficiency in	-1,-1,3,-1,-1,-1
profit	0,0,0,1,0,0
program	-1,-1,-10,13,-1,-1
programming	-1,-1,5,-1,-1,-1
programs	0,0,0,1,0,0
progress	1,0,0,0,0,0
project	-1,3,-1,-1,-1,-1
projects	-6,4,5,-3,0,-1
protect	-1,-1,-1,-1,-1,3
protect yourself	0,0,0,0,0,1
protection	0,-2,0,1,0,0
proud	-1,0,0,0,0,1
proven	-2,-2,10,-2,-2,-2
provide	0,4,-4,0,0,0
provided	-1,-1,-1,4,-1,-1
providing	1,1,-4,1,1,2
provisioning	0,1,0,0,0,0
public	2,0,0,-2,0,0
pull	0,2,0,0,0,0
pursuant	0,0,0,0,0,1
pursuant to	0,0,0,0,0,1
putting	0,-5,2,2,0,0
python	-2,-2,8,-2,-2,-2
qa	-1,5,-1,-1,-1,-1
qualified	-1,-1,-1,-1,-1,3
quality	-1,7,-1,-3,-1,-1
quarterly	-1,-1,-1,5,-1,-1
r	12,-2,-6,-5,-2,3
race	-2,-2,-2,-2,-2,9
race color	-1,-1,-1,-1,-1,4
range	-3,-6,-3,22,-3,-7
range for	-7,-2,-2,13,-2,-2
range of	5,-1,-1,-1,-1,-1
ranges	0,0,0,1,0,0
rather	-2,-2,9,-2,-2,-2
rather than	0,0,1,0,0,0
reach for	0,0,2,0,0,0
read	-2,0,0,0,3,0
ready	-1,-5,-1,-1,8,-1
ready to	-2,-2,-2,-2,9,-2
real	12,-1,-4,-1,-1,-5
real time	1,0,0,0,0,0
real world	0,-5,1,3,0,0
reasonable	-3,-3,-6,-3,-3,19
reasonable accommodation	-1,-1,-1,-1,-1,6
reasonable accommodations	-1,-1,-1,-1,-1,3
receive	-1,-1,-1,3,-1,-1
receive a	0,0,0,1,0,0
record	-2,-7,16,-2,-2,-2
record of	-2,-12,18,-2,-2,-2
recruiting	-1,-1,-1,-1,3,-1
recruitment	-2,-2,-2,-2,-2,12
red	0,1,0,0,0,0
reduce	2,0,0,0,0,0
reflect	-1,0,0,0,0,0
regional	-1,4,-1,-1,-1,-1
regular	0,0,0,1,0,0
reinforcement	0,0,2,0,0,0
related	-2,5,-1,-1,-1,-1
related field	0,0,1,0,0,0
relationship	2,0,0,0,0,0
releases	0,-1,0,0,0,1
relevant	0,1,0,0,0,0
reliability	-1,-1,3,-1,-1,-1
religion	-3,-3,-3,-3,-3,13
religion sex	0,0,0,0,0,2
remediation	-5,8,-1,-1,-1,-1
remote	16,2,5,-29,2,5
remote work	-1,-1,-1,-1,-1,3
report	-3,-1,-2,-2,-1,8
reporting	6,-1,-1,-2,-1,-1
reporting and	0,-1,2,0,0,0
reporting to	2,0,0,0,0,0
reports	3,2,-4,-1,-1,-1
represent	0,0,-1,0,0,0
req	-4,-2,-2,-3,-2,13
req id	-4,-2,-2,-3,-2,13
request	-1,0,-2,-1,-1,5
require	0,0,0,0,0,1
required	-3,-3,17,-5,-3,-3
requirement	-1,-1,5,-1,-1,-1
requirements	1,1,1,-4,1,0
requires	3,-1,-1,-1,-1,-1
research	3,2,-1,-9,5,0
resolution	0,2,0,0,0,0
resolve	-1,4,-1,-1,-1,-1
resource	-1,-1,-1,4,-1,-1
resource groups	-1,-1,-1,6,-1,-1
resources	-1,-1,-1,3,-1,-1
respond	0,1,0,0,0,0
respond to	0,1,0,0,0,0
response	-1,8,1,-7,-1,-1
response and	0,-2,1,0,0,0
response to	0,1,0,0,0,0
responsibilities	0,2,0,0,0,0
responsibility	0,0,0,1,0,0
responsible	8,-1,-1,-4,-1,-1
responsible for	-2,14,-3,-4,-2,-2
results	-4,1,1,1,1,1
reverse	1,-5,1,1,1,1
reverse engineering	1,-4,1,1,1,1
review	-1,14,-8,-4,-1,-1
reviewing	-3,6,-1,-1,-1,-1
reviews	-5,17,-5,-2,-2,-2
rewards	-4,-2,-2,13,-2,-2
right	0,0,0,-1,0,2
right to	-1,-1,-1,-1,-1,3
rights	-1,-1,-1,-5,-1,11
risk	-1,13,0,-9,-1,-1
risk management	-1,4,-2,-1,-1,-1
risks	-1,5,-1,-2,-1,-1
roadmap	-1,6,-1,-1,-1,-1
role	20,-10,2,0,0,-12
role is	-1,-1,-1,4,-1,-1
roles	-2,-5,-7,18,1,-4
rollout	1,0,0,0,0,0
root	-1,5,-1,-1,-1,-1
root cause	0,2,0,0,0,0
rotation	0,1,0,0,0,0
routing	0,-1,2,0,0,0
run	-1,3,1,-2,-1,-1
s	-1,-1,-1,-1,-1,5
saas	0,2,0,0,0,0
safe	-1,-1,3,-1,-1,-1
safeguard	6,-1,-1,-1,-1,-1
safety	1,1,-2,-2,1,2
salary	-17,-6,-4,36,-4,-4
salary for	-1,0,0,0,0,0
salary range	-1,-1,-1,5,-1,-1
sales	-2,8,-2,-2,-2,-2
say	-1,4,-1,-1,-1,-1
scalable	-1,4,-1,-1,-1,-1
scale	16,-6,-2,-4,-2,-2
scams	-1,-1,-1,-1,-1,4
scheme	-1,-1,-1,7,-1,-1
scripting	-1,-3,6,-1,-1,-1
scripts	-1,9,-1,-6,-1,-1
se	1,0,0,0,0,0
secret clearance	1,0,0,0,0,0
sector	1,0,0,0,0,0
secure	2,3,4,-5,0,-2
secure and	1,0,0,0,0,0
secure by	0,0,2,0,0,0
security	27,24,19,-24,-21,-25
security and	0,-6,0,7,0,0
security architecture	0,1,0,0,0,0
security assessments	0,1,0,0,0,0
security certifications	-1,-1,5,-1,-1,-1
security challenges	0,0,2,0,0,0
security clearance	-1,-1,3,-1,-1,-1
security concepts	0,0,1,0,0,0
security culture	0,1,0,0,0,0
security engineer	16,-6,-3,-2,-2,-2
security engineering	3,-1,-1,-1,-1,-1
security engineers	0,1,0,0,0,0
security events	-1,3,-1,-1,-1,-1
security incident	1,0,0,0,0,0
security of	-1,0,0,0,0,0
security or	0,0,2,0,0,0
security team	4,-1,-1,-1,-1,-1
security telemetry	0,0,1,0,0,0
security with	0,0,0,2,0,0
see	9,-2,-3,-3,-1,0
seeking	5,-2,-1,-1,-1,-1
seeking a	3,-1,-1,-1,-1,-1
seen	0,0,0,0,0,1
segmentation	0,1,0,0,0,0
select	0,0,0,0,1,0
self	-2,-2,8,-2,-2,-2
send	-1,-1,-1,-1,4,-1
senior	15,-3,-2,-3,-2,-6
senior security	2,0,0,0,0,0
sensitive	0,0,0,0,0,2
series	5,-1,-1,-1,-1,-1
services	-2,19,-6,-7,-2,-2
sessions	0,1,-1,0,0,0
set	6,-1,-3,-1,-1,-1
several	-1,-1,4,-1,-1,-1
sex	-1,-1,-1,-1,-1,6
sexual	-1,-1,-1,-1,-1,3
shape	-2,-2,-2,9,-2,-2
share	0,3,-5,3,0,0
shared	2,0,0,0,0,0
shift	-1,-1,6,-1,-1,-1
ship	6,-1,-1,-1,-1,-1
shipping	2,0,0,0,0,0
ships	3,-1,-1,-1,-1,-1
shop	-2,0,0,1,0,0
should	-2,-1,6,-2,-1,-1
should be	-1,1,0,0,0,0
show	-1,-1,-1,3,-1,-1
sie	-1,-1,-1,-1,7,-1
siem	0,2,0,0,0,0
similar	0,0,1,0,0,0
simple	0,0,1,0,0,0
simply	-1,3,-1,-1,-1,-1
since	2,0,0,0,0,0
since #	2,0,0,0,0,0
sind	5,-3,0,-1,-1,-1
sits	1,0,0,0,0,0
six	0,0,0,0,0,1
skilled	0,0,2,0,0,0
skills	-3,-1,1,6,-1,-1
skills with	0,0,1,0,0,0
so	7,-1,-1,-1,-1,-2
soar	0,0,1,0,0,0
soc	-1,5,-1,-1,-1,-1
soc #	-1,5,-1,-1,-1,-1
social	-1,-4,-1,8,-1,-1
software	19,-2,-5,-4,-2,-5
software in	0,1,0,0,0,0
software that	1,0,0,0,0,0
solid	-1,-1,4,-1,-1,-1
solutions	4,7,-1,-6,-1,-2
solve	-1,-1,-1,-1,4,-1
solving	2,0,0,0,0,0
solving and	0,0,1,0,0,0
some	0,0,1,0,0,0
someone	0,-1,0,0,0,0
someone who	1,0,0,0,0,0
source projects	0,0,1,0,0,0
source security	0,0,1,0,0,0
speaking	0,0,-1,0,0,1
speaking jobs	0,0,0,0,0,1
specialist	4,-1,-1,-1,-1,-1
specific	-4,10,-1,-1,-1,-1
spending	-2,-2,-2,9,-2,-2
sponsorship	-1,-1,-1,-1,-1,4
sql	-1,-1,3,-1,-1,-1
st	0,0,0,0,1,0
stability	5,-1,-1,-1,-1,-1
stack	1,0,0,0,0,0
staff	9,-3,-1,-1,-1,-1
stakeholder	-2,9,-2,-2,-2,-2
stakeholders	-1,5,-1,-1,-1,-1
stand	0,2,0,0,0,0
standards	-3,10,-2,-2,-2,-2
start	-2,0,0,3,0,0
starting	-2,-2,-1,6,-1,-1
starting salary	-2,-1,-1,4,-1,-1
state	1,-3,1,1,1,1
statement	-1,-1,-1,-1,-1,7
stay	1,-1,-5,6,-1,-1
step	0,0,0,0,2,0
strategic	0,0,0,-2,0,0
strategy	-3,19,-6,-4,-3,-3
strength	-3,0,0,2,0,0
strengthen	0,4,-4,0,0,0
strive	1,1,-6,3,1,1
strive to	0,1,-6,0,0,3
strong	-1,-9,25,-8,-2,-5
strong product	0,0,1,0,0,0
structured	0,1,0,0,0,0
subject	-1,-1,4,-1,-1,-1
subject to	-2,0,4,0,0,0
submitting	-1,-1,-1,-1,-1,7
submitting your	-1,-1,-1,-1,-1,3
subscription	-1,-1,-2,8,-1,-1
success	4,-2,2,-1,-1,-1
such	-6,-1,6,0,0,0
such as	-4,-2,6,1,0,0
support	-9,12,-21,25,-4,-4
support for	-1,-1,-1,4,-1,-1
support the	0,2,0,0,0,0
system	9,-1,-1,-4,-1,-1
system design	-1,-1,3,-1,-1,-1
systemic	0,2,0,0,0,0
systems	-1,9,8,-10,-1,-6
systems that	0,1,0,0,0,0
t	8,-1,-3,-1,-1,-1
take	-1,-1,3,-1,-1,-1
taking	-1,3,-1,-1,-1,-1
talent	1,-4,-1,0,0,3
talented	0,0,0,0,0,2
talk	0,0,0,0,1,0
targeted	2,-5,1,1,1,1
task	0,0,0,0,1,0
tasks	1,0,0,0,0,0
team	18,-1,-7,-1,-1,-7
team is	7,-1,-1,-1,-1,-1
team members	-1,3,-1,-1,-1,-1
team of	-1,9,-5,-1,-1,-1
team we	1,0,0,0,0,0
team will	0,0,0,0,0,2
team you	2,0,0,0,0,0
team's	-1,4,-1,-1,-1,-1
teams	-2,17,-7,-5,-2,-2
teams to	-2,9,-2,-2,-2,-2
tech	2,-4,-1,4,-1,-1
tech stack	1,0,0,0,0,0
technical	0,13,11,-16,-2,-7
techniques	-1,-1,5,-1,-1,-1
technologies	-2,9,-2,-2,-2,-2
technology	19,-4,-3,-10,-1,-1
telemetry	0,0,2,0,0,0
terraform	0,0,1,0,0,0
test	0,0,1,0,0,0
testing	-9,4,13,-6,-1,-1
tests	0,1,0,0,0,0
tests and	0,-1,2,0,0,0
th	2,-1,0,0,0,0
than	0,-4,6,0,0,0
that	5,6,-24,2,-8,19
that is	-4,0,0,0,0,6
that makes	4,-1,-1,-1,-1,-1
that our	-3,0,0,0,0,4
that the	-3,2,0,0,0,0
that's	-1,-1,-1,-1,5,-1
the	19,10,-35,-8,15,-1
the ability	1,-5,5,0,0,0
the base	0,0,0,1,0,0
the basis	-1,-1,-1,-1,-1,3
the best	0,0,-2,0,0,0
the company	0,1,0,0,0,0
the company's	2,-2,0,0,0,0
the development	4,-1,-1,-1,-1,-1
the end	0,1,0,0,0,0
the first	0,0,0,1,0,0
the following	-10,-1,7,-1,-1,5
the form	-1,-1,-1,-1,7,-1
the future	8,-3,-1,-1,-1,-1
the highest	1,0,0,0,0,0
the hiring	0,0,0,-1,0,2
the information	0,-2,0,4,0,0
the intersection	4,-3,0,0,0,0
the most	5,-1,-1,-1,-1,-1
the next	2,0,0,0,0,0
the opportunity	-3,-4,-2,13,-2,-2
the pay	0,0,0,2,0,0
the people	-3,1,1,1,1,1
the power	2,0,-1,0,0,0
the product	-1,3,-1,-1,-1,-1
the range	0,0,0,1,0,0
the right	0,0,1,0,0,0
the security	0,0,0,1,0,0
the start	-2,0,0,2,0,0
the team	-1,10,-1,-7,-1,-1
the team's	-1,3,-1,-1,-1,-1
the time	0,0,0,0,0,2
the whole	0,0,0,1,0,0
the world	5,-1,-1,-1,-1,-1
the world's	2,0,0,0,0,0
their	0,10,-5,-3,-1,-1
them	-1,8,-5,-1,-1,-1
them to	0,6,-5,0,0,0
then	0,0,-2,0,1,1
there	2,0,0,0,0,0
these	-1,-1,-1,-4,9,-1
they	6,-1,-5,-1,2,-1
things	-1,-1,1,-1,1,-1
think	0,0,-1,0,0,0
thinking	0,0,1,0,0,0
third	0,0,0,-2,0,3
this	14,-1,-11,-1,-1,-1
this is	6,-1,-1,-1,-1,-3
this position	0,0,-1,0,0,0
this role	1,0,0,0,0,-2
this team	0,-1,0,0,0,0
those	0,0,0,0,1,0
threat	-1,11,-1,-7,-1,-1
threat detection	3,-1,0,0,0,0
threat intelligence	0,1,0,0,0,0
threat modeling	-2,4,-1,-1,-1,-1
threats	8,4,-11,0,0,0
threats and	4,-1,-1,-1,-1,-1
three	0,1,0,-1,0,0
through	0,7,-9,0,0,0
through our	-1,-1,-1,-1,-1,3
through the	0,-1,0,0,0,0
throughout	-1,-1,-1,-1,-1,3
throughout the	-1,-1,-1,-1,-1,3
tier	-3,-2,-2,12,-2,-2
time	11,-9,-1,1,-1,-1
time off	-1,-1,-1,6,-1,-1
time zone	-1,-1,5,-1,-1,-1
time zones	-1,-1,4,-1,-1,-1
timely	0,1,0,0,0,0
tls	1,-3,1,1,1,1
to	4,0,-11,-4,-1,11
to #	0,0,0,2,0,0
to apply	-5,-1,-1,-1,8,-1
to be	0,0,3,-5,0,0
to build	8,-1,-1,-3,-1,-1
to candidates	-1,-1,-1,3,-1,-1
to collaborate	0,0,1,0,0,0
to contribute	-1,0,0,0,0,0
to create	3,0,-5,1,0,0
to customer	0,-2,0,0,0,0
to customers	0,0,1,0,0,0
to date	-1,4,-2,-1,-1,-1
to day	-1,7,-1,-1,-1,-1
to deliver	2,0,0,0,0,0
to detail	0,0,2,0,0,0
to do	1,0,0,0,0,0
to drive	2,-1,2,-1,-1,-1
to end	-1,4,-1,-1,-1,-1
to ensure	0,0,0,-1,0,0
to everyone	5,-1,-1,-1,-1,-1
to fostering	0,0,0,0,0,2
to grow	0,0,0,2,0,0
to hear	1,0,0,0,0,0
to help	0,-4,0,2,0,1
to keep	5,-1,-1,-1,-1,-1
to learn	1,-6,2,1,1,1
to open	-1,-1,3,-1,-1,-1
to our	-3,1,1,1,1,1
to participate	0,0,0,1,0,0
to pay	0,0,0,1,0,0
to provide	0,-1,0,0,0,0
to security	0,1,0,0,0,0
to stay	-1,-2,-1,5,-1,-1
to take	0,0,2,0,0,0
to the	0,1,0,-7,5,0
to travel	-3,-2,15,-5,-2,-2
to us	-1,0,0,0,0,2
to work	-8,-6,13,-1,-1,3
together	9,0,-9,0,0,0
together with	0,0,0,0,0,1
tool	-2,1,0,0,0,0
tooling	0,7,-5,-1,-1,-1
tooling and	0,0,0,1,0,0
tools	-4,-1,7,-1,-1,-1
tools and	0,0,1,0,0,0
tools like	0,0,2,0,0,0
top	-1,-1,6,-1,-1,-1
top #	-1,-1,3,-1,-1,-1
top secret	0,0,2,0,0,0
topics	0,0,0,2,0,0
total	-1,-1,-1,4,-1,-1
towards	0,0,0,2,0,0
track	-2,-1,7,-1,-1,-1
track record	-1,-5,11,-1,-1,-1
traditional	2,0,-1,0,0,0
training	-5,-1,4,5,-1,-1
transform	2,0,0,0,0,0
transformation	0,1,0,0,0,0
translate	0,2,0,0,0,0
transparency	-5,0,0,2,0,4
transparent	-1,-1,-2,6,-1,-1
travel	-2,-6,19,-8,-2,-2
travel #	0,0,1,0,0,0
trends	-1,4,-1,-1,-1,-1
triage	-2,17,-8,-2,-2,-2
triage and	0,2,0,0,0,0
trips	-1,-1,-1,6,-1,-1
trust	8,-2,-2,-1,-1,-1
trust and	1,-4,-2,4,1,1
trusted	0,1,0,0,0,0
turn	0,-1,0,0,0,0
two	-3,-3,-3,-4,16,-3
type	2,0,0,-1,0,0
u	0,-5,1,0,0,4
u s	0,-4,1,0,0,4
ui	0,0,1,0,0,0
uk	-1,-1,-1,-2,-1,5
um	-2,14,-5,-3,-2,-2
umgang	-1,-4,7,-1,-1,-1
umgang mit	-1,-4,7,-1,-1,-1
un	9,-2,-2,-2,-2,-2
und	-4,18,-4,8,-5,-13
under	0,-1,1,-3,0,4
understand	0,1,1,-3,0,0
understanding	-1,-1,5,-2,-1,-1
understanding of	0,0,3,-2,0,0
unfamiliar	0,0,1,0,0,0
units	0,2,0,0,0,0
unlimited	0,0,0,2,0,0
uns	-1,-6,-2,5,5,-1
unser	0,0,-3,1,0,0
unsere	9,-2,-2,-2,-2,-2
unseren	-1,3,-1,-1,-1,-1
unserer	0,0,-4,0,0,5
until	0,0,0,0,1,0
up	-5,4,-2,5,-1,-2
up to	0,2,-2,1,0,0
us	15,-18,-6,-1,0,11
us and	-1,0,0,0,0,1
us to	0,0,0,0,0,2
usd	-1,-1,-1,5,-1,-1
use	-5,-1,2,0,0,5
use of	0,0,0,1,0,0
used	-1,-1,-1,3,-1,-1
used by	-1,-1,-1,3,-1,-1
user	-1,14,-9,-1,-1,-1
uses	0,-2,0,0,0,0
using	-1,5,-4,-1,-1,2
v	-1,5,-1,-1,-1,-1
vacation	0,0,-1,3,0,0
valid	-1,-1,6,-1,-1,-1
validation	0,1,0,0,0,0
validation and	0,0,2,0,0,0
value	-1,3,-1,-1,-1,-1
values	-1,-3,-1,-1,8,-1
varies	0,0,0,2,0,0
varies by	0,0,0,2,0,0
various	-1,-1,-1,3,-1,-1
vary	-1,-1,-1,4,-1,-1
vary based	0,0,0,1,0,0
velocity	1,-2,0,0,0,0
vendor	-1,4,-1,-1,-1,-1
vendor security	0,1,0,0,0,0
vendors	-1,3,-1,-1,-1,-1
version	-4,0,0,4,0,0
versioning	0,0,1,0,0,0
video	0,0,0,0,1,0
view	-1,-1,-1,-3,-1,5
visa	0,0,0,0,0,1
visa sponsorship	0,0,0,0,0,2
vision	0,1,-1,0,0,0
visit	1,1,1,-6,1,1
voice	-1,1,0,0,0,0
volunteer	0,0,0,1,0,0
von	-2,17,-4,-7,-2,-2
vous	-1,3,1,-1,-1,-1
vulnerabilities	-3,5,0,-1,-1,-1
vulnerability	-1,-1,5,-3,-1,-1
vulnerability classes	0,0,1,0,0,0
vulnerability management	0,2,0,0,0,0
w	-4,1,1,1,1,1
wa	10,-2,-3,-2,-2,-2
want	1,-3,1,1,1,1
want to	3,-3,0,0,0,0
was	4,-1,-1,-1,-1,-1
washington	3,0,-3,1,0,0
washington dc	2,0,0,0,0,0
way	0,0,0,0,0,2
ways	0,2,-3,0,0,0
ways of	0,0,-1,0,0,0
we	29,-45,-27,7,11,25
we are	14,-6,-1,-2,-7,3
we believe	0,0,-1,0,0,1
we have	4,-1,-1,-1,-1,-1
we look	-1,-1,-1,-1,4,-1
we make	-1,-1,-1,-1,3,-1
we match	0,0,0,2,0,0
we offer	-1,-1,-1,6,-1,-1
we strive	-3,0,0,4,0,0
we want	-3,0,0,3,0,0
we welcome	0,0,0,0,0,2
we will	-6,1,2,1,1,1
we're	36,-18,-10,-6,-1,-1
we're looking	4,-1,-1,-1,-1,-1
we've	6,0,-5,0,0,0
website	0,0,0,0,0,2
week	0,-1,0,0,0,0
weeks	-1,-1,-1,2,1,-1
weiterentwicklung	0,0,-1,0,0,0
welcome	-1,-1,-1,-1,-1,6
welcoming	14,-10,-1,-1,-1,-1
well	-1,-1,-2,7,-1,-1
well being	0,-2,0,3,0,0
what	0,0,-7,9,0,-3
what matters	2,0,0,0,0,0
when	-3,8,-1,-1,-1,-1
where	0,-6,-2,8,0,0
where it	0,0,2,0,0,0
where you	0,0,0,2,0,0
whether	0,0,0,2,0,0
which	-2,-1,-4,9,-1,0
while	0,2,-2,1,0,0
who	8,-8,2,0,0,-3
who can	-1,-1,4,-1,-1,-1
whole team	0,0,0,1,0,0
why	-2,0,0,0,0,1
wide	0,0,-1,2,0,0
wie	6,-1,-1,-1,-1,-1
will	12,3,-16,-15,6,10
will also	6,-1,-1,-1,-1,-1
will be	0,0,-3,0,4,0
will have	-4,1,1,1,1,1
will help	0,1,0,0,0,0
will lead	0,-1,0,0,0,0
will manage	-1,3,-1,-1,-1,-1
will never	-1,-1,-1,-1,-1,3
will only	-1,-1,-1,-1,-1,3
will work	12,-8,-1,-1,-1,-1
willing	-3,-2,13,-3,-2,-2
willing to	-3,-2,13,-3,-2,-2
willingness	-4,-5,17,-3,-3,-3
willingness to	-4,-5,17,-3,-3,-3
windows	-1,2,0,0,0,0
wir	20,-17,-14,0,14,-3
with	0,1,6,1,-9,0
with a	9,-2,-2,-2,-2,-2
with cloud	0,0,1,0,0,0
with customers	0,2,0,0,0,0
with disabilities	-1,-1,-1,-1,-1,7
with engineering	2,-1,0,0,0,0
with offices	5,-1,-1,-1,-1,-1
with our	-1,-1,-1,-1,-1,3
with product	-1,3,-1,-1,-1,-1
with relevant	0,2,0,0,0,0
with the	-8,-4,4,0,7,0
with your	0,0,0,1,0,0
within	0,0,-3,0,5,0
within a	3,-1,0,0,0,0
without	1,1,1,-9,1,5
women	0,0,0,0,0,1
work	0,-7,5,5,-4,0
work at	0,-2,0,4,0,0
work closely	0,1,-2,0,0,0
work from	0,0,0,0,0,2
work in	-2,0,0,0,0,0
work life	-1,-1,-1,3,-1,-1
work on	5,-1,-1,-1,-1,-1
work together	2,0,0,0,0,0
work with	0,1,0,0,0,0
workflow	0,0,1,0,0,0
workflows	-1,7,5,-9,-1,-1
workflows and	1,0,0,0,0,0
working	2,-15,16,-1,-2,-1
working knowledge	-1,-5,9,-1,-1,-1
workplace	-3,-2,-8,-2,-2,18
works	1,0,0,0,0,0
world	13,-10,-1,-1,-1,-1
world's	4,-1,-1,-1,-1,-1
world's most	1,0,0,0,0,0
worldwide	-1,-2,-1,5,-1,-1
write	-6,3,0,-1,4,0
writing	-2,-1,5,-1,-1,-1
written	-1,-1,7,-1,-1,-1
www	1,-1,-2,-2,-1,5
y	-4,1,0,5,0,-2
year	-3,-5,-3,17,-3,-3
year to	0,0,0,2,0,0
years	1,-6,1,1,3,1
years in	-1,-1,5,-1,-1,-1
years of	-4,0,0,0,6,0
york	1,-1,-1,1,0,0
you	-3,-22,2,7,8,6
you are	1,0,0,0,0,0
you can	1,1,-4,1,1,1
you don't	0,0,2,0,0,0
you have	-1,-1,3,-1,-1,-1
you meet	-1,-1,-1,-1,3,-1
you might	0,0,0,0,1,0
you need	-2,-2,-2,-2,-2,9
you to	-5,0,4,0,0,0
you want	4,-1,-1,-1,-1,-1
you will	31,8,-23,-1,-1,-13
you'd	0,0,1,0,0,0
you'll	28,-2,-20,-1,-2,-4
you'll get	0,0,0,2,0,0
you'll work	1,0,0,0,0,0
you're	-1,6,0,0,0,-5
you're ready	-1,-1,-1,-1,5,-1
you've	-2,-2,8,-2,-2,-2
your	-21,-10,-18,22,17,10
your application	-3,-1,-1,-1,5,2
your career	-1,-1,-1,4,-1,-1
your lifestyle	0,0,0,1,0,0
your personal	0,0,0,0,0,2
your safety	-1,-1,-1,-1,-1,3
your work	0,0,0,-2,0,0
yourself	0,0,-2,0,0,0
zone	-5,-1,-1,10,-1,-1
zone #	-2,-2,-3,11,-2,-2
zones	0,0,2,0,0,0
zu	-2,12,-7,-1,-1,-1
zum	-1,-1,-3,-2,5,4
zur	-1,4,-1,-1,-1,-1
à	-1,5,-1,-1,-1,-1
`;
