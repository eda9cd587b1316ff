const PLAIN = /^(?!saint )[a-z]+(?: (?!saint )[a-z]+)*$/i;

/** What names of a town have in common: marks, hyphens and "Saint" are written either way ("Saint-Étienne", "St Etienne"). */
export const townKey = (name: string): string => (PLAIN.test(name) ? name.toLowerCase() : foldedKey(name));

const foldedKey = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[-’'.]+ ?/g, ' ')
    .replace(/(?<![\p{L}])saint(?![\p{L}])/gu, 'st')
    .trim();
