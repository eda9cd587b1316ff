import type { Section } from '#libs/contracts';
import { remembering } from '../text/remember.js';

type Kind = Section['kind'];

const whole = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join('|')})$`, 'iu');

/**
 * Whole headings in the languages of Europe's postings besides English. They need no other sign to be a heading; what
 * may stand around the words is kept small, so that no item of a list is taken for one.
 */
const RULES: readonly (readonly [Kind, RegExp])[] = [
  [
    'responsibilities',
    whole(
      // German
      '(?:(?:deine|ihre|die|eure|unsere) )?(?:aufgaben|haupt\\p{L}*aufgaben|tätigkeiten|tätigkeitsschwerpunkte|herausforderungen|mission|rolle|verantwortung|verantwortlichkeiten)(?:bereiche?|gebiete?|schwerpunkte?)?(?: im überblick| bei uns)?',
      '(?:das|was) (?:erwartet|machst|bewegst|gestaltest) (?:dich|sie|euch|du)(?: bei uns)?',
      '(?:das|was) (?:dich|sie|euch|du) (?:erwartet|machst|bewegst|gestaltest)(?: bei uns)?',
      '(?:das sind|so sehen) (?:deine|ihre) aufgaben(?: aus)?|(?:dein|ihr) (?:job|beitrag|aufgabengebiet|aufgabenbereich|verantwortungsbereich|einsatz)|aufgabengebiet|stelleninhalt|was du (?:tun|machen) wirst',
      // French
      '(?:(?:vos|tes|les|principales|vos principales|tes principales|vos futures) )?(?:missions?|tâches|activités|responsabilités)(?: principales| et responsabilités| et activités)?|(?:votre|ton|le) rôle(?: et vos missions)?|(?:votre|ta) mission|ce que (?:vous ferez|tu feras)|descriptif (?:du poste|des missions)|vos défis|au quotidien',
      // Spanish, Portuguese, Italian
      '(?:(?:tus|sus|las|principales) )?(?:funciones|responsabilidades|tareas)(?: principales| del puesto| y responsabilidades)?|qué (?:harás|vas a hacer)|tu (?:misión|rol|día a día)|descripción de funciones',
      '(?:principais )?(?:atividades|atribuições|responsabilidades)(?: principais| e atribuições| da função)?|o que (?:vais|vai|você vai) fazer|as tuas funções|funções',
      '(?:le tue |principali )?(?:attività|responsabilità|mansioni)(?: principali| e responsabilità)?|cosa farai|di cosa ti occuperai|il tuo ruolo|il ruolo',
      // Dutch, Polish, Swedish, Danish, Norwegian, Finnish
      '(?:jouw |je |de )?(?:taken|werkzaamheden|verantwoordelijkheden|taken en verantwoordelijkheden|functie(?:-?omschrijving|-?inhoud)?|rol)|wat (?:ga je|je gaat|ga jij|jij gaat|je) doen|dit ga (?:je|jij) doen|wat doe (?:je|jij)|jouw werkdag',
      '(?:twój |twoje |główne )?(?:zakres )?obowiązk(?:i|ów)|zadania|czym będziesz się zajmować|twoje zadania',
      '(?:dina |huvudsakliga )?arbetsuppgifter(?:na)?|om (?:rollen|tjänsten|uppdraget)|(?:dine |primære )?(?:arbejdsopgaver|arbeidsoppgaver|opgaver)|työtehtävät|tehtävät',
    ),
  ],
  [
    'preferred',
    whole(
      'von vorteil(?: (?:ist|sind|wäre|wären))?|(?:das )?(?:wäre|ist) (?:ein plus|von vorteil)|wünschenswert|nice[- ]to[- ]have|pluspunkte|idealerweise|darüber freuen wir uns',
      '(?:vous (?:marquerez|gagnerez) )?(?:des )?points (?:bonus|supplémentaires|en plus)(?: si(?: vous)?)?|les plus|(?:vos |les )?(?:atouts?|petits plus)|(?:serait )?un plus|appréciés?|souhaités?',
      'se valora(?:rá)?(?: positivamente)?|valorable|deseable|deseables|requisitos (?:deseables|valorables)|diferenciais|(?:será um )?diferencial|desejável|valorizamos|titoli preferenziali|nice to have|costituisce titolo preferenziale|gradito',
      'pluspunten|mile widziane|dodatkowym atutem|meriterande|(?:det är )?meriterande om|eduksi katsotaan',
    ),
  ],
  [
    'required',
    whole(
      // German
      '(?:(?:dein|ihr|das|euer|unser) )?(?:profil|anforderungsprofil|bewerberprofil|background|hintergrund|skillset|know-how)|(?:(?:deine|ihre|unsere|die|fachliche|persönliche|formale) )?(?:qualifikation(?:en)?|anforderung(?:en)?|voraussetzung(?:en)?|kenntnisse|erfahrung(?:en)?|kompetenzen|fähigkeiten|stärken|skills|erwartungen)(?: und (?:qualifikationen|kenntnisse|erfahrungen|kompetenzen))?',
      '(?:das|was) (?:bringst|bringen|brauchst|solltest|sollten) (?:du|sie|ihr)(?: dafür| dazu| mit| mitbringen)*|(?:das|was) (?:du|sie|ihr) (?:mitbringst|mitbringen|brauchst|mitbringt|dafür mitbringst)(?: solltest| sollten)?|was (?:du|sie) mitbring(?:st|en)(?: solltest| sollten)?|(?:du|sie) bringst?(?:en)? mit|was (?:erwarten|wünschen|suchen) wir(?: uns)?(?: von (?:dir|ihnen))?|(?:qualifikations|einstellungs)?(?:erfordernisse|voraussetzungen)|das wünschen wir uns(?: von (?:dir|ihnen))?|was wir (?:uns wünschen|erwarten|suchen)|wir (?:erwarten|suchen|wünschen uns)(?: von (?:dir|ihnen))?|(?:damit|womit) (?:überzeugst du|begeisterst du|überzeugen sie|du überzeugst|sie überzeugen)(?: uns)?|das zeichnet (?:dich|sie) aus|wen wir suchen|(?:du|sie) (?:hast|bist|haben|sind|passt zu uns)',
      // French
      '(?:(?:votre|ton|le|notre) )?profil(?: (?:recherché|idéal|souhaité|requis|attendu))?|(?:(?:vos|tes|les) )?(?:compétences|qualifications|prérequis|pré-requis|qualités)(?: (?:requises|attendues|techniques|recherchées|et qualités|et expérience))?|ce que nous (?:recherchons|attendons)|(?:vous (?:êtes|avez)|tu (?:es|as))|formation(?: et expérience)?|expérience requise|(?:les |nos )?exigences|qui êtes-vous|nous recherchons',
      // Spanish, Portuguese, Italian
      'requisitos(?: (?:mínimos|imprescindibles|obligatorios|del puesto|obrigatórios))?|(?:tu |el )?perfil(?: (?:buscado|requerido|deseado|del candidato|que buscamos))?|(?:qué|lo que) (?:buscamos|necesitas|pedimos|esperamos de ti)|se requiere|imprescindible|conocimientos(?: técnicos)?|formación|experiencia|o que (?:procuramos|buscamos|esperamos)|(?:o teu |o seu )?perfil',
      'requisiti(?: (?:richiesti|minimi|fondamentali|tecnici))?|(?:il tuo )?profilo(?: ricercato| ideale)?|competenze(?: richieste| tecniche)?|cosa cerchiamo|chi cerchiamo|chi sei',
      // Dutch, Polish, Swedish, Danish, Norwegian, Finnish
      '(?:jouw |je |het )?profiel|(?:functie-?eisen|eisen|vereisten|kwalificaties|competenties)|wat (?:vragen wij|wij vragen|vragen we|we vragen|breng je mee|breng jij mee|neem je mee|verwachten wij|heb je nodig)(?: van jou)?|dit (?:breng|neem) (?:je|jij) mee|wie (?:ben jij|ben je|jij bent|zoeken wij|zoeken we)|jij (?:hebt|bent)|over jou',
      '(?:nasze |twoje )?(?:wymagania|kwalifikacje|oczekiwania)|czego (?:oczekujemy|wymagamy)|(?:din |dina )?(?:profil|kvalifikationer|erfarenheter)|vi söker(?: dig)?|om dig|din bakgrund|you|about you|(?:dine )?kvalifik(?:ationer|asjoner)|om deg|odotamme sinulta',
    ),
  ],
  [
    'benefits',
    whole(
      "(?:(?:deine|ihre|unsere|die) )?(?:vorteile|benefits|leistungen|konditionen|vergütung|perspektiven|pluspunkte)(?: bei uns| auf einen blick)?|(?:(?:unser|das) )?angebot(?: an (?:dich|sie))?|(?:wir|das|was|dafür) (?:wir )?bieten(?: wir| (?:dir|ihnen|euch))*(?: an)?|was (?:wir )?(?:dir|ihnen|dich) (?:bieten|geboten wird)|was wir (?:dir |ihnen )?bieten|das bieten wir(?: dir| ihnen| euch)?|(?:darauf|worauf) (?:du dich freuen|kannst du dich freuen|können sie sich freuen|sie sich freuen)(?: kannst| können)?|(?:deine|ihre) (?:vorteile|benefits)|warum (?:wir|du zu uns|bei uns)(?: kommen| arbeiten)?|freu dich auf|das (?:spricht für uns|gibt(?:’s|'s) bei uns)",
      "(?:(?:les|vos|nos|tes) )?avantages(?: et (?:bénéfices|rémunération))?|(?:ce que )?nous (?:vous |t[’']|te )?(?:offrons|proposons)|ce qu[’']on (?:vous |te )?(?:offre|propose)|pourquoi (?:nous|nous rejoindre|rejoindre .{2,30})|rémunération(?: et avantages)?|conditions(?: de travail| et avantages)?|on vous propose",
      '(?:qué |te |le )?ofrecemos|(?:los |tus )?beneficios|se ofrece|condiciones|qué te ofrecemos|por qué (?:unirte|nosotros|elegirnos)(?: a .{2,30})?|o que (?:oferecemos|temos para (?:ti|você))|(?:os )?benefícios|oferecemos|vantagens|(?:cosa |ti )?offriamo|cosa (?:ti )?offriamo|si offre|benefit|vantaggi',
      'wat (?:bieden wij|wij bieden|bieden we|we bieden|bieden wij jou|krijg je|krijg je van ons|kun je verwachten)|dit (?:bieden wij|krijg je|bieden we)(?: jou)?|(?:wij|we) bieden(?: jou)?|(?:ons )?aanbod|arbeidsvoorwaarden|(?:co |to )?oferujemy|(?:nasza )?oferta|benefity|vi erbjuder|förmåner|vi tilbyr|vi tilbyder|tarjoamme',
    ),
  ],
  [
    'process',
    whole(
      "(?:deine |ihre |jetzt )?bewerb(?:ung|en)(?:sprozess|sverfahren|sunterlagen)?|so (?:bewirbst du dich|bewerben sie sich|geht[’']?s weiter|läuft.{0,20})|(?:(?:dein|ihr) )?(?:kontakt|ansprechpartner(?:in)?|ansprechperson)|interess(?:e|iert)(?: geweckt)?|haben wir (?:dein|ihr) interesse geweckt|bewirb dich(?: jetzt)?|nächste schritte|(?:das|was) (?:du|sie) (?:noch |sonst noch )?wissen (?:solltest|sollten|musst|müssen)",
      '(?:comment |pour )?postuler|(?:votre |la )?candidature|(?:le )?process(?:us)? de recrutement|modalités de candidature|cómo (?:aplicar|postular(?:te)?|inscribirse)|proceso de selección|inscripción|como (?:candidatar-se|concorrer)|candidatura|come candidarsi|(?:processo di )?selezione',
      'solliciter(?:en|atie|atieprocedure)|(?:direct )?solliciteren|(?:jouw )?sollicitatie|interesse|hoe solliciteer je|aplikuj|jak aplikować|ansök(?:an)?|ansøgning|hakeminen',
    ),
  ],
  [
    'overview',
    whole(
      '(?:über|wer) (?:uns|wir sind|sind wir)|über (?:das unternehmen|die stelle|den job|die firma)|das (?:unternehmen|sind wir)|wir über uns|wir stellen uns vor|unser (?:team|unternehmen)|(?:kurz)?profil des unternehmens|einleitung|stellenbeschreibung|die (?:stelle|position)',
      "à propos(?: d[e’'].{1,30})?|qui sommes[- ]nous|(?:l[’']entreprise|la société|l[’']équipe|notre (?:équipe|entreprise|histoire)|le poste|contexte|le contexte|présentation.{0,30}|description(?: du poste| de l[’']entreprise)?)",
      "sobre (?:nosotros|nós|la empresa|a empresa|[\\p{L} ]{2,25})|quiénes somos|quem somos|descripción(?: del puesto| de la oferta)?|la empresa|el puesto|a vaga|descrição(?: da vaga)?|chi siamo|l[’']azienda|la posizione|descrizione",
      'over (?:ons|de functie|het bedrijf)|wie (?:zijn wij|wij zijn|zijn we)|het bedrijf|(?:de )?organisatie|o (?:nas|firmie|projekcie)|kim jesteśmy|om (?:oss|os|företaget)|meistä',
    ),
  ],
];

/** Any of them: most headings are English, and are none. */
const ANY = new RegExp(RULES.map(([, rule]) => rule.source).join('|'), 'iu');
const LONGEST = 60;

/** The kind of a heading that is not English, or null. */
export const foreignKind = (words: string): Kind | null => (words.length > LONGEST ? null : knownKind(words));

const knownKind = remembering((words): Kind | null => {
  if (ANY.test(words)) for (const [kind, rule] of RULES) if (rule.test(words)) return kind;
  return null;
});
