// The model as a module of TypeScript: one record a line, so that tools and people can look at it and at its changes.
const HEAD =
  '// Made by `npm run train:skills`; libs/posting-parser/data/ATTRIBUTION.md says what it was learnt from.\n';
const SOURCES = '// sources: ';

const escaped = (char) =>
  /[\\`$]/.test(char) ? `\\${char}` : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `sources` and `data` are the hashes of what it was made from. */
export function asModule(model, { sources, data }) {
  const body = model.replace(/[\\`$]|[\u0000-\u0008\u000b-\u001f\u007f\u0085\u2028\u2029\ufeff]/g, escaped);
  return `${HEAD}${SOURCES}${sources}\n// data: ${data}\nexport const SKILL_MODEL: string = \`${body}\`;\n`;
}

/** The hash of the sources that a module says it was made from. */
export const sourcesOf = (module) => new RegExp(`^${SOURCES}(\\w+)$`, 'm').exec(module.slice(0, 1_000))?.[1];
