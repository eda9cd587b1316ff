import type { Location } from '#libs/contracts';

/** Countries with one zone (Spain and the Netherlands as their mainland has it). */
const COUNTRY_ZONES: Readonly<Record<string, string>> = {
  DE: 'Europe/Berlin',
  FR: 'Europe/Paris',
  NL: 'Europe/Amsterdam',
  BE: 'Europe/Brussels',
  GB: 'Europe/London',
  IE: 'Europe/Dublin',
  ES: 'Europe/Madrid',
  IT: 'Europe/Rome',
  CH: 'Europe/Zurich',
  AT: 'Europe/Vienna',
  PL: 'Europe/Warsaw',
  CZ: 'Europe/Prague',
  SE: 'Europe/Stockholm',
  NO: 'Europe/Oslo',
  DK: 'Europe/Copenhagen',
  FI: 'Europe/Helsinki',
  JP: 'Asia/Tokyo',
  KR: 'Asia/Seoul',
  IN: 'Asia/Kolkata',
  SG: 'Asia/Singapore',
  IL: 'Asia/Jerusalem',
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

/** The one zone all places of a posting share; null where they share none or the table cannot tell. */
export function zoneOfPlaces(places: readonly Location[]): string | null {
  const zones = new Set(places.filter(isPlace).map(zoneOf));
  const [zone] = zones;
  return zones.size === 1 && zone !== undefined ? zone : null;
}

/** "Remote" alone names no place. */
const isPlace = ({ city, region, country }: Location): boolean => city !== null || region !== null || country !== null;

function zoneOf({ city, region, country }: Location): string | null {
  if (country !== 'US') return country === null ? null : (COUNTRY_ZONES[country] ?? null);
  if (region === null) return null;
  const state = Object.entries(STATE_ZONES).find(([, states]) => states.split(' ').includes(region))?.[0];
  return CITY_ZONES[`${city}, ${region}`] ?? state ?? null;
}
