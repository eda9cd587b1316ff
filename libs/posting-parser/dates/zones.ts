import { IANAZone } from 'luxon';
import { matches } from '../text/matches.js';

/** Abbreviations as postings use them. Those that name two zones are left to the zone people of that country mean. */
const ZONES: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  GMT: 'UTC',
  Z: 'UTC',
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  CET: 'Europe/Paris',
  CEST: 'Europe/Paris',
  MEZ: 'Europe/Paris',
  MESZ: 'Europe/Paris',
  BST: 'Europe/London',
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  EET: 'Europe/Athens',
  EEST: 'Europe/Athens',
  MSK: 'Europe/Moscow',
  TRT: 'Europe/Istanbul',
  SAST: 'Africa/Johannesburg',
  IDT: 'Asia/Jerusalem',
  IST: 'Asia/Kolkata',
  PKT: 'Asia/Karachi',
  WIB: 'Asia/Jakarta',
  PHT: 'Asia/Manila',
  MYT: 'Asia/Kuala_Lumpur',
  SGT: 'Asia/Singapore',
  HKT: 'Asia/Hong_Kong',
  JST: 'Asia/Tokyo',
  KST: 'Asia/Seoul',
  AET: 'Australia/Sydney',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
  AWST: 'Australia/Perth',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
  BRT: 'America/Sao_Paulo',
  AKT: 'America/Anchorage',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  HST: 'Pacific/Honolulu',
  AOE: 'UTC-12',
};
/** "EST", "PST" and "CST" are said all year round for local time, so they follow the place, not the letter. */
const SAID_ALL_YEAR: Readonly<Record<string, string>> = {
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CST: 'America/Chicago',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
};
/** A word that is a zone only behind a time of day: "5:00 PM Central", not "by Friday. Central Library". */
const behindClock = (word: string): RegExp =>
  new RegExp(
    `(?:\\d[:.]\\d{2}|[AaPp]\\.?[Mm]\\.?|[Nn]oon|[Mm]idnight) \\(?${word}(?![\\p{L}-])(?! European)(?! (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*)\\p{Lu})`,
    'u',
  );
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\beastern european(?: standard| summer)? time\b/i, 'Europe/Athens'],
  [/\baustralian eastern(?: standard| daylight)? time\b/i, 'Australia/Sydney'],
  [/\baustralian central(?: standard| daylight)? time\b/i, 'Australia/Adelaide'],
  [/\baustralian western(?: standard)? time\b/i, 'Australia/Perth'],
  [/\beastern(?: standard| daylight)?(?: time)?\b/i, 'America/New_York'],
  [/\bcentral european(?: summer)? time\b/i, 'Europe/Paris'],
  [/\bcentral(?: standard| daylight)? time\b/i, 'America/Chicago'],
  [behindClock('[Cc]entral'), 'America/Chicago'],
  [/\bmountain(?: standard| daylight)? time\b/i, 'America/Denver'],
  [behindClock('[Mm]ountain'), 'America/Denver'],
  [/\bpacific(?: standard| daylight)?(?: time)?\b/i, 'America/Los_Angeles'],
  [/\batlantic(?: standard| daylight)? time\b/i, 'America/Halifax'],
  [behindClock('[Aa]tlantic'), 'America/Halifax'],
  [/\bnewfoundland(?: standard| daylight)? time\b/i, 'America/St_Johns'],
  // In a trade's words these letters are tests, of welds and of blood.
  [behindClock('A[DS]T'), 'America/Halifax'],
  [behindClock('N[DS]T'), 'America/St_Johns'],
  [/\balaska(?: standard| daylight)? time\b/i, 'America/Anchorage'],
  [/\bhawaii(?:[- –]aleutian)?(?: standard)? time\b/i, 'Pacific/Honolulu'],
  [/\barizona(?: standard)? time\b/i, 'America/Phoenix'],
  [/\b(?:irish|dublin)(?: local)? time\b/i, 'Europe/Dublin'],
  [/\b(?:london|uk|british)(?: local| summer)? time\b/i, 'Europe/London'],
  [/\banywhere on earth\b/i, 'UTC-12'],
  [/\b(?:berlin|german)(?: local)? time\b/i, 'Europe/Berlin'],
  [/\bparis(?: local)? time\b/i, 'Europe/Paris'],
  [/\b(?:amsterdam|dutch)(?: local)? time\b/i, 'Europe/Amsterdam'],
  [/\bswiss(?: local)? time\b/i, 'Europe/Zurich'],
  [/\b(?:sydney|melbourne)(?: local)? time\b/i, 'Australia/Sydney'],
  [/\bnew zealand(?: standard| daylight)? time\b/i, 'Pacific/Auckland'],
  [/\bsingapore(?: local)? time\b/i, 'Asia/Singapore'],
  [/\b(?:india(?:n)?)(?: standard)? time\b/i, 'Asia/Kolkata'],
];
const IANA = /\b((?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Za-z_]{2,30})\b/;
const OFFSET = /\b(?:UTC|GMT) ?([-+−]) ?(\d{1,2})(?::?(\d{2}))?\b/;
const ABBREVIATION = /(?<![A-Za-z])([A-Z]{2,4}|AoE)(?![A-Za-z])/g;

/** The zone that words name, as a luxon zone; null where none is named. */
export function zoneIn(words: string): string | null {
  const iana = IANA.exec(words)?.[1];
  if (iana !== undefined && IANAZone.isValidZone(iana)) return iana;
  const offset = OFFSET.exec(words);
  if (offset) return `UTC${offset[1] === '+' ? '+' : '-'}${Number(offset[2])}${offset[3] ? `:${offset[3]}` : ''}`;
  for (const [rule, zone] of NAMES) if (rule.test(words)) return zone;
  for (const match of matches(words, ABBREVIATION)) {
    const letters = (match[1] ?? '').toUpperCase();
    const zone = SAID_ALL_YEAR[letters] ?? ZONES[letters];
    if (zone !== undefined) return zone;
  }
  return null;
}
