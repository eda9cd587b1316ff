import type { Location } from '#libs/contracts';
import { lookUp } from './gazetteer.js';
import { parsePlaces } from './parse-places.js';
import { townsIn } from './town-beside.js';

const none = (): ReadonlySet<string> => new Set();

/** "Ohio Ranger (Harrowby)": a town, and the region it lies in elsewhere in the title. */
export function townOfTitle(parts: readonly string[], title: string): Location[] {
  const words = title.split(/[\s,()[\]]+/);
  const regions = words.flatMap((word, at) => [`${word} ${words[at + 1] ?? ''}`, word]);
  for (const part of parts)
    for (const region of regions)
      if (region !== part && (lookUp(region)?.regions.length ?? 0) > 0 && townsIn(part, region).length > 0)
        return parsePlaces(`${part}, ${region}`, { labelled: true, countries: none }).map((place) => ({
          ...place,
          raw: part,
        }));
  return [];
}
