import { describe, expect, it } from '@jest/globals';
import { germanTerms } from './german-terms.js';

const names = (text: string): string[] => germanTerms(text).map(({ name }) => name);

describe('German terms', () => {
  it.each([
    [
      'Du hast ein gutes Verständnis von Hafenprozessen und Netzwerksicherheit',
      ['Hafenprozesse', 'Netzwerksicherheit'],
    ],
    ['Kenntnisse der Besonderheiten von Schleusen-Systemen', ['Schleusen-Systeme']],
    ['Ausgeprägte Moderationsfähigkeiten', ['Moderation']],
    [
      'Erfahrung in der Lagerverwaltung, Tourenplanung oder im Seerecht',
      ['Lagerverwaltung', 'Tourenplanung', 'Seerecht'],
    ],
    ['Kenntnisse in der Hafenadministration und in VM-Umgebungen', ['Hafenadministration', 'VM-Umgebungen']],
    ['IT-Sicherheit im Hafen', ['IT-Sicherheit']],
  ])('of "%s"', (text, terms) => {
    expect(names(text)).toEqual(terms);
  });

  it.each([
    'Mehrjährige Berufserfahrung und Freude an der Weiterentwicklung',
    'Teamarbeit, Eigenverantwortung und Kundenkontakt',
    'Durchführung von Projekten, IT-Affinität und Interesse an KI-Themen',
  ])('none in "%s"', (text) => {
    expect(names(text)).toEqual([]);
  });
});
