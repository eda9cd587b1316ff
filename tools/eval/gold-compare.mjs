// Compares one field of a posting with what a person read. Answers 'right', 'wrong', 'missed' or 'invented'. Tolerant of
// shapes: plain strings stand for the objects of libs/contracts, null and [] for "the posting does not say".

const isNone = (value) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
const words = (value) =>
  String(value ?? '')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}+#%.]+/gu, ' ')
    .trim();

/** The outcome where one of the two says nothing; null where both speak. */
function oneSided(wanted, ours) {
  if (isNone(wanted)) return isNone(ours) ? 'right' : 'invented';
  return isNone(ours) ? 'missed' : null;
}

/** A list holds the values a reader would accept, where the posting leaves more than one open. */
const scalar = (read, ours, same) => (wanted, posting) => {
  const accepted = [wanted]
    .flat()
    .filter((one) => !isNone(one))
    .map((one) => read(one));
  const own = ours(posting);
  // Null in a list: to say nothing would be right as well.
  if (isNone(own) && [wanted].flat().some(isNone)) return 'right';
  return oneSided(accepted, own) ?? (accepted.some((theirs) => same(theirs, own)) ? 'right' : 'wrong');
};

const named = (value) => (typeof value === 'object' ? value.name : value);
const sameWords = (a, b) => words(a) === words(b);
/** "(m/w/d)", "(Part-Time)", "(all genders)*": what every title may carry and none is told apart by. */
const TITLE_MARKS =
  /[([] ?(?:(?:all|alle) (?:genders?|geschlechter|welcome)|gn|[mfwdxhvi](?: ?[/|,] ?[mfwdxhvi]){1,4}|(?:full|part)[- ]time|contract|temporary|internship|remote|hybrid) ?[)\]]\*?/giu;
const bareTitle = (value) => words(String(value ?? '').replace(TITLE_MARKS, ' '));
const sameTitle = (a, b) => sameWords(a, b) || bareTitle(a) === bareTitle(b);
const hyphened = (value) => words(value).replace(/ /g, '-').replace('onsite', 'on-site');

function sameDuration(wanted, ours) {
  const read = typeof wanted === 'string' ? /(\d+)[- ]*(day|week|month|year)/i.exec(wanted) : null;
  const [value, unit] = read ? [Number(read[1]), read[2].toLowerCase()] : [wanted.value, wanted.unit];
  return value === ours.value && unit === ours.unit && (wanted.hours === undefined || wanted.hours === ours.hours);
}

function sameStart(wanted, ours) {
  if (typeof wanted !== 'string') {
    return ['date', 'season', 'year'].every((key) => wanted[key] === undefined || wanted[key] === ours[key]);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(wanted)) return ours.date === wanted;
  return sameWords(wanted, ours.raw) || sameWords(wanted, [ours.season, ours.year].filter(Boolean).join(' '));
}

/** A date is right on its day; an instant to the minute. */
function sameClosing(wanted, posting) {
  const ours = posting.closing;
  const { at, grade } = typeof wanted === 'object' && wanted !== null ? wanted : { at: wanted };
  if (isNone(at) && isNone(grade)) return isNone(ours?.at) ? 'right' : 'invented';
  if (isNone(at) && (grade === 'none' || grade === null)) return isNone(ours?.at) ? 'right' : 'invented';
  if (isNone(at)) return isNone(ours) ? 'missed' : isNone(ours.at) && ours.grade === grade ? 'right' : 'wrong';
  if (isNone(ours?.at)) return 'missed';
  const same = at.length === 10 ? ours.at.startsWith(at) : Math.abs(Date.parse(at) - Date.parse(ours.at)) < 60_000;
  return same ? 'right' : 'wrong';
}

/** Lists: every wanted one must be there, and nothing else. */
function compareLists(wanted, ours, same) {
  const sided = oneSided(wanted, ours);
  if (sided) return sided;
  const left = [...ours];
  const lacking = wanted.filter((one) => {
    const at = left.findIndex((other) => same(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (lacking.length === 0) return left.length === 0 ? 'right' : 'invented';
  return left.length === 0 ? 'missed' : 'wrong';
}

const namesPlace = ({ city, region, country }) => (city ?? region ?? country) !== null;

/** "Berlin, Germany" or an object with any of city, region, country and remote. */
function samePlace(wanted, ours) {
  if (typeof wanted === 'string') {
    const said = words(wanted);
    if (ours.city !== null) return said.includes(words(ours.city)) || sameWords(wanted, ours.raw);
    return sameWords(wanted, ours.raw) || words(ours.raw).includes(said) || said.includes(words(ours.raw));
  }
  // "München" is read as Munich, and quoted as it stands.
  const quoted = (key) =>
    key === 'city' && ours.city !== null && ` ${words(ours.raw)} `.includes(` ${words(wanted.city)} `);
  return ['city', 'region', 'country'].every(
    (key) => wanted[key] === undefined || sameWords(wanted[key], ours[key]) || quoted(key),
  );
}

function sameSalary(wanted, ours) {
  if (typeof wanted === 'string') {
    const numbers = (wanted.match(/\d[\d,.]*[kK]?/g) ?? []).map((digits) => toNumber(digits));
    return numbers.includes(ours.min ?? ours.max) && numbers.includes(ours.max ?? ours.min);
  }
  return ['min', 'max', 'currency', 'period'].every((key) => wanted[key] === undefined || wanted[key] === ours[key]);
}

/** Any of kind, min, max, unit, currency and period, or the kind alone. */
function sameVariablePay(wanted, ours) {
  const { kind, ...rest } = typeof wanted === 'string' ? { kind: wanted } : wanted;
  const keys = ['min', 'max', 'unit', 'currency', 'period'];
  return kind === ours.kind && keys.every((key) => rest[key] === undefined || rest[key] === ours[key]);
}

/** One number, or { min, max }. */
const hoursOf = (value) => (typeof value === 'number' ? { min: value, max: value } : value);

const toNumber = (digits) => Number(digits.replace(/[,kK]/g, '')) * (/k$/i.test(digits) ? 1000 : 1);

/** A map kind → items, or a list of { kind, items }; sections of one kind count together, their headings with them. */
function itemsByKind(sections) {
  const list = Array.isArray(sections) ? sections : Object.entries(sections).map(([kind, items]) => ({ kind, items }));
  const byKind = new Map();
  for (const { kind, heading, items } of list)
    byKind.set(kind, [...(byKind.get(kind) ?? []), ...(heading ? [heading] : []), ...(items ?? [])]);
  return byKind;
}

/** Right where each kind that is named holds the items that are named (or, without items, is there at all). */
function compareSections(wanted, { sections }) {
  const theirs = isNone(wanted) ? new Map() : itemsByKind(wanted);
  const ours = itemsByKind(sections);
  if (theirs.size === 0) return ours.size === 0 ? 'right' : 'invented';
  let [lacking, misplaced] = [0, 0];
  for (const [kind, items] of theirs) {
    const own = (ours.get(kind) ?? []).map(words).join(' \n ');
    if (!ours.has(kind)) lacking++;
    for (const item of items) if (!own.includes(words(item))) misplaced++;
  }
  if (misplaced > 0) return 'wrong';
  return lacking > 0 ? 'missed' : 'right';
}

export const COMPARE = {
  title: scalar(String, (posting) => posting.title, sameTitle),
  company: scalar(named, (posting) => posting.company?.name ?? null, sameWords),
  employmentType: scalar(
    hyphened,
    (posting) => posting.employmentType,
    (wanted, ours) => wanted === ours,
  ),
  workplace: scalar(
    (value) => (typeof value === 'object' ? value.type : hyphened(value)),
    (posting) => posting.workplace.type,
    (wanted, ours) => wanted === ours,
  ),
  // "Remote (worldwide)" names no place: where nothing is wanted it is not invented.
  locations: (wanted, posting) =>
    isNone(wanted) || wanted.length === 0
      ? compareLists([], posting.locations.filter(namesPlace), samePlace)
      : compareLists([wanted].flat(), posting.locations, samePlace),
  duration: scalar(
    (value) => value,
    (posting) => posting.duration,
    sameDuration,
  ),
  startsAt: scalar(
    (value) => value,
    (posting) => posting.startsAt,
    sameStart,
  ),
  closing: sameClosing,
  salaries: (wanted, posting) => compareLists(isNone(wanted) ? [] : [wanted].flat(), posting.salaries, sameSalary),
  variablePay: (wanted, posting) =>
    compareLists(isNone(wanted) ? [] : [wanted].flat(), posting.variablePay, sameVariablePay),
  weeklyHours: scalar(
    hoursOf,
    (posting) => posting.weeklyHours,
    (wanted, ours) => wanted.min === ours.min && wanted.max === ours.max,
  ),
  sections: compareSections,
};
