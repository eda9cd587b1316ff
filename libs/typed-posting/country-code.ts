const LANGUAGES = ['en', 'de', 'fr', 'es', 'nl', 'it', 'pt', 'sv', 'da', 'nb', 'fi', 'pl'];
const ALSO: Readonly<Record<string, string>> = {
  uk: 'GB',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  uae: 'AE',
  korea: 'KR',
  'republic of korea': 'KR',
};
/** Regions of CLDR that are no country: user-assigned, unknown, groups, the pseudo-locales. */
const NO_COUNTRY = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'UK']);
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** `Intl` names states of before as their successors ("DD" is Germany as well). */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

let names: Map<string, string> | undefined;
let codes: Set<string> | undefined;

function load(): { names: Map<string, string>; codes: Set<string> } {
  if (names && codes) return { names, codes };
  names = new Map(Object.entries(ALSO));
  codes = new Set();
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of LETTERS.flatMap((first) => LETTERS.map((second) => first + second)))
    if (!NO_COUNTRY.has(code) && isCurrent(code) && english.of(code) !== undefined) codes.add(code);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name !== undefined && !names.has(name)) names.set(name, code);
    }
  }
  return { names, codes };
}

/** ISO 3166-1 alpha-2 of a country's name or code; null where it is neither. */
export function countryCode(value: string | null): string | null {
  const said = value?.trim() ?? '';
  if (said === '') return null;
  const known = load();
  const named = known.names.get(said.toLowerCase());
  if (named !== undefined) return named;
  return /^[a-z]{2}$/i.test(said) && known.codes.has(said.toUpperCase()) ? said.toUpperCase() : null;
}
