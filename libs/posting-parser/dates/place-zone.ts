import type { Location } from '#libs/contracts';
import { instant, type Day } from './instant.js';

/** Countries with one zone (Spain, Portugal and the Netherlands as their mainland has it). */
const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  LU: 'Europe/Luxembourg',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  IT: 'Europe/Rome',
  CH: 'Europe/Zurich',
  AT: 'Europe/Vienna',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  SK: 'Europe/Bratislava',
  HU: 'Europe/Budapest',
  SI: 'Europe/Ljubljana',
  HR: 'Europe/Zagreb',
  RO: 'Europe/Bucharest',
  BG: 'Europe/Sofia',
  GR: 'Europe/Athens',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  EE: 'Europe/Tallinn',
  LV: 'Europe/Riga',
  LT: 'Europe/Vilnius',
  TR: 'Europe/Istanbul',
  ZA: 'Africa/Johannesburg',
  AE: 'Asia/Dubai',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  IN: 'Asia/Kolkata',
  SG: 'Asia/Singapore',
  HK: 'Asia/Hong_Kong',
  TW: 'Asia/Taipei',
  PH: 'Asia/Manila',
  IL: 'Asia/Jerusalem',
  NZ: 'Pacific/Auckland',
};
/** States that lie in one zone, or nearly all of whose people do; the divided ones (TN, KY, ND, SD, ID) are left out. */
const STATE_ZONES: Readonly<Record<string, string>> = {
  'America/New_York': 'CT DC DE FL GA IN MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV',
  'America/Chicago': 'AL AR IA IL KS LA MN MO MS NE OK TX WI',
  'America/Denver': 'CO MT NM UT WY',
  'America/Phoenix': 'AZ',
  'America/Los_Angeles': 'CA NV OR WA',
  'America/Anchorage': 'AK',
  'Pacific/Honolulu': 'HI',
};
/** Provinces of Canada, but for those that are divided (NU). */
const PROVINCE_ZONES: Readonly<Record<string, string>> = {
  'America/Vancouver': 'BC',
  'America/Edmonton': 'AB NT',
  'America/Regina': 'SK',
  'America/Winnipeg': 'MB',
  'America/Toronto': 'ON QC',
  'America/Halifax': 'NB NS PE',
  'America/St_Johns': 'NL',
  'America/Whitehorse': 'YT',
};
/** States of Australia as postings write them, and the cities that are told without theirs. */
const AUSTRALIAN_ZONES: Readonly<Record<string, string>> = {
  'Australia/Sydney': 'NSW,New South Wales,Sydney,Newcastle,Wollongong,ACT,Australian Capital Territory,Canberra',
  'Australia/Melbourne': 'VIC,Victoria,Melbourne,Geelong',
  'Australia/Brisbane': 'QLD,Queensland,Brisbane,Gold Coast,Cairns',
  'Australia/Hobart': 'TAS,Tasmania,Hobart',
  'Australia/Adelaide': 'SA,South Australia,Adelaide',
  'Australia/Darwin': 'NT,Northern Territory,Darwin',
  'Australia/Perth': 'WA,Western Australia,Perth',
};
/** Cities of divided states, and those that keep another time than most of their state. */
const CITY_ZONES: Readonly<Record<string, string>> = {
  'Nashville, TN': 'America/Chicago',
  'Memphis, TN': 'America/Chicago',
  'Knoxville, TN': 'America/New_York',
  'Chattanooga, TN': 'America/New_York',
  'Louisville, KY': 'America/New_York',
  'Lexington, KY': 'America/New_York',
  'Boise, ID': 'America/Denver',
  'Fargo, ND': 'America/Chicago',
  'Sioux Falls, SD': 'America/Chicago',
  'El Paso, TX': 'America/Denver',
  'Pensacola, FL': 'America/Chicago',
};

/** A winter's day and a summer's day: zones that agree on both keep one time all year. */
const BOTH_HALVES: readonly Day[] = [
  { year: 2026, month: 1, day: 15 },
  { year: 2026, month: 7, day: 15 },
];

/**
 * The zone of the first place, where it is the same hour in all places of a posting on the days asked for; null where it
 * is not, or the table cannot tell.
 */
export function zoneOfPlaces(places: readonly Location[], days: readonly Day[] = BOTH_HALVES): string | null {
  const zones = new Set(places.filter(isPlace).map(zoneOf));
  const [first = null] = zones;
  if (first === null) return null;
  const agree = (zone: string | null): boolean =>
    zone !== null && days.every((day) => endOf(zone, day) === endOf(first, day));
  return zones.size === 1 || [...zones].every(agree) ? first : null;
}

const endOf = (zone: string, day: Day): number | undefined => instant(zone, day, null)?.epochMs;

/** "Remote" alone names no place. */
const isPlace = ({ city, region, country }: Location): boolean => city !== null || region !== null || country !== null;

function zoneOf({ city, region, country }: Location): string | null {
  if (country === 'AU') return zoneAmong(AUSTRALIAN_ZONES, ',', region ?? city);
  if (country === 'CA') return zoneAmong(PROVINCE_ZONES, ' ', region);
  if (country !== 'US') return country === null ? null : (COUNTRY_ZONES[country] ?? null);
  return CITY_ZONES[`${city}, ${region}`] ?? zoneAmong(STATE_ZONES, ' ', region);
}

/** The zone in whose list a name stands. */
function zoneAmong(zones: Readonly<Record<string, string>>, between: string, name: string | null): string | null {
  if (name === null) return null;
  return Object.entries(zones).find(([, names]) => names.split(between).includes(name))?.[0] ?? null;
}
