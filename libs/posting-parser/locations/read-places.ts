import type { Location } from '#libs/contracts';
import { parsePlaces } from './parse-places.js';

const noCountries = (): ReadonlySet<string> => new Set();

/** The places that words name which are known to be about places, as in the location field of a form. */
export const readPlaces = (words: string): Location[] => parsePlaces(words, { labelled: true, countries: noCountries });
