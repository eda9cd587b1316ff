export { parsePosting, type ParseOptions, type ParseResult } from './parse-posting.js';
export type { ParseInput } from './text/read-document.js';
export { findSkillSpans } from './skills/find-spans.js';
export type { SkillSpan } from './skills/found-skill.js';
export { readDay, type CalendarDay } from './dates/read-day.js';
export { zoneOfPlaces } from './dates/place-zone.js';
export { namesOfCity } from './locations/city-names.js';
export { regionIn } from './locations/gazetteer.js';
export { readPlaces } from './locations/read-places.js';
