// What the shipped model of lines was made from, as hashes, and the module that holds it.
import { filesHash, programsHash } from '../skills/inputs.mjs';
import { OWN_LINES } from './labelled.mjs';
import { POSTING_FILES } from './postings.mjs';

const MODEL = 'libs/posting-parser/sections/model';
export const SHIPPED = `${MODEL}/lines.model.ts`;
/** The rules, which are features too, are left out: they change often, and each of them counts for little. */
const SOURCES = [
  ...['labelled', 'learn', 'postings'].map((name) => `tools/sections/${name}.mjs`),
  ...[OWN_LINES, 'tools/skills/owlqn.mjs'],
  ...['line-features', 'line-model'].map((name) => `${MODEL}/${name}.ts`),
];
const HEAD =
  '// Made by `npm run train:sections`; libs/posting-parser/data/ATTRIBUTION.md says what it was learnt from.\n';
const SOURCES_LINE = '// sources: ';

export const sourcesHash = () => programsHash(SOURCES);

export const asModule = (model, folder) =>
  `${HEAD}${SOURCES_LINE}${sourcesHash()}\n// data: ${filesHash(folder, POSTING_FILES)}\n` +
  `export const LINE_MODEL: string = \`\n${model.replace(/[\\`$]/g, String.raw`\$&`)}\n\`;\n`;

export const sourcesOf = (module) => new RegExp(`^${SOURCES_LINE}(\\w+)$`, 'm').exec(module.slice(0, 1_000))?.[1];
