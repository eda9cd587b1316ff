import { describe, expect, it } from '@jest/globals';
import { preferredClauses } from './preferred-clauses.js';

/** The names that a sentence only welcomes, of those that are written in capitals. */
function welcome(words: string): string {
  const ranges = preferredClauses(words);
  return [...words.matchAll(/\b[A-Z]{2,}\b/g)]
    .filter(({ index }) => ranges.some(([from, to]) => index >= from && index < to))
    .map(([name]) => name)
    .join(' ');
}

describe('what a sentence only welcomes', () => {
  it.each([
    // a word in front of it
    ['Three years of PYTHON, preferably with DJANGO', 'DJANGO'],
    ['Strong coding skills, preferably one of the following: RUST, GO or JAVA', 'RUST GO JAVA'],
    ['You run UNIX and KUBERNETES, ideally managed with TERRAFORM and HELM', 'TERRAFORM HELM'],
    ['Some PYTHON, preferably in a DATA team, and good SQL', 'DATA'],
    ['One language (preferably PYTHON) and a lot of SQL', 'PYTHON'],
    ['Ideally, you have used KAFKA and FLINK', 'KAFKA FLINK'],
    ['Nice to have: KAFKA; FLINK', 'KAFKA FLINK'],
    ['Bonus points for RUST', 'RUST'],
    ['Du kennst SQL und hast idealerweise mit SAP gearbeitet', 'SAP'],
    ['Du hast im besten Fall Wissen über Netze (z. B. VLAN, BGP)', 'VLAN BGP'],
    ['Deep use of GRAFANA with a strong preference for LOKI', 'LOKI'],
    ['Expérience de REACT, idéalement avec DOCKER', 'DOCKER'],
    ['(Desirable) Exposure to KAFKA, SPARK', 'KAFKA SPARK'],
    // a word behind it
    ['Fluent in ENGLISH; GERMAN is a plus', 'GERMAN'],
    ['Good ENGLISH, GERMAN is a plus', 'GERMAN'],
    ['Good ENGLISH (GERMAN is a plus)', 'GERMAN'],
    ['Expert in SQL and PYTHON (required), and RUST (preferred)', 'RUST'],
    ['Five years of GO, KAFKA preferred', 'KAFKA'],
    ['KAFKA, SPARK, or FLINK preferred', 'KAFKA SPARK FLINK'],
    ['Experience with KAFKA, SPARK and FLINK is a strong plus', 'KAFKA SPARK FLINK'],
    ['JAVA, GO and RUST are a plus', 'JAVA GO RUST'],
    ['Knowledge of COBOL a plus', 'COBOL'],
    ['You know KOTLIN, which is preferred, and the ANDROID tools', 'KOTLIN'],
    ['PYTHON is required, JAVA is a plus', 'JAVA'],
    ['Erfahrung mit BASH oder CISCO ist von Vorteil', 'BASH CISCO'],
    ['PYTHON; SCALA is welcome', 'SCALA'],
    ['Experience with RUST would be lovely', 'RUST'],
    ['KUBERNETES, HELM helpful', 'HELM'],
    // none of both
    ['Everyone with SQL is welcome', ''],
    ['You know SQL, and you are friendly and helpful', ''],
    ['You must know SQL and PYTHON', ''],
    ['Our people feel valued for their SQL', ''],
  ])('%s → %s', (words, expected) => {
    expect(welcome(words)).toBe(expected);
  });
});
