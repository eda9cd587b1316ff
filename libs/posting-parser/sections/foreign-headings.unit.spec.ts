import { describe, expect, it } from '@jest/globals';
import { isCertainHeading, kindOfHeading } from './heading-kinds.js';

describe('headings that are not English', () => {
  it.each([
    ['Das erwartet Sie', 'responsibilities'],
    ['Deine Rolle', 'responsibilities'],
    ['Dein Job am Hafen', 'responsibilities'],
    ['Was wir von Dir erwarten', 'required'],
    ['Was wir Dir bieten', 'benefits'],
    ['Vos missions', 'responsibilities'],
    ['¿Qué harás', 'responsibilities'],
    ['Wat ga je doen', 'responsibilities'],
    ['Twój zakres obowiązków', 'responsibilities'],
    ['Arbetsuppgifter', 'responsibilities'],
    ['Das bringen Sie mit', 'required'],
    ['Was du mitbringst', 'required'],
    ['Profil recherché', 'required'],
    ['Exigences', 'required'],
    ['¿Qué buscamos', 'required'],
    ['Wat vragen wij', 'required'],
    ['Nasze wymagania', 'required'],
    ['Requisiti', 'required'],
    ['Von Vorteil', 'preferred'],
    ['Se valora', 'preferred'],
    ['Mile widziane', 'preferred'],
    ['Das bieten wir Ihnen', 'benefits'],
    ['Ce que nous offrons', 'benefits'],
    ['Ofrecemos', 'benefits'],
    ['Wat bieden wij', 'benefits'],
    ['Oferujemy', 'benefits'],
    ['So bewirbst du dich', 'process'],
    ['Comment postuler', 'process'],
    ['Über uns', 'overview'],
    ['À propos de nous', 'overview'],
    ['O nas', 'overview'],
  ])('%s → %s', (heading, kind) => {
    expect(kindOfHeading(heading)).toBe(kind);
    expect(isCertainHeading(heading)).toBe(true);
  });

  it.each([
    'Sehr gute Kenntnisse in Java',
    'Maîtrise de PostgreSQL',
    'Over 100 applicants',
    'Inglés B2',
    'Prowadzenie projektów',
    'Kaufmännische Grundbildung EFZ',
  ])('%s is an item', (line) => {
    expect(isCertainHeading(line)).toBe(false);
  });
});
