import { lookUp } from './gazetteer.js';
import { townsNamed } from './towns.js';

/** "59065 Hamm", "D-59065 Hamm": a number that no known town stands behind may be that of a house. */
export function withoutPostcode(token: string): string {
  const town = /^(?:(?:D|DE|A|AT|CH)[ -])?\d{4,5} (\p{Lu}.*)$/u.exec(token)?.[1];
  return town !== undefined && (lookUp(town) !== null || townsNamed(town).length > 0) ? town : token;
}

const BUILDING =
  / (?:Cent(?:re|er)|House|Hall|Building|Tower|Campus|Hospital|School|College|University|Library|Office|Station|Headquarters|HQ|Museum|Depot|Works|Street|Road|Lane|Avenue|Square|Floor)$/;

/** "Civic Centre, Thornfield": a building; "Valley Center, Kansas" is a town with its state. */
export const isBuilding = (token: string, next: string | undefined): boolean =>
  BUILDING.test(token) && next !== undefined && /^\p{Lu}/u.test(next) && (lookUp(next)?.regions.length ?? 0) === 0;
