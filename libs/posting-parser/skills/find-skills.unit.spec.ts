import { describe, expect, it } from '@jest/globals';
import { findMentions } from './match.js';

const names = (text: string): string[] => [...new Set(findMentions(text).map(({ form }) => form.name))];

describe('skills', () => {
  it.each([
    ['Experience with K8s, Postgres and NodeJS', ['Kubernetes', 'PostgreSQL', 'Node.js']],
    ['C, C++ and C#', ['C', 'C++', 'C#']],
    ['.NET and ASP.NET', ['.NET']],
    ['CI/CD with GitHub Actions', ['CI/CD', 'GitHub Actions']],
    ['HTML5, CSS3, Java 17', ['HTML', 'CSS', 'Java']],
    ['Python.', ['Python']],
    ['Languages: Go, Rust, Swift', ['Go', 'Rust', 'Swift']],
    ['services written in Go', ['Go']],
    ['Statistics in R', ['statistics', 'R']],
    ['Python or R', ['Python', 'R']],
    ['Proficiency in Excel', ['Excel']],
    ['Microsoft Word and Excel', ['Microsoft Word', 'Excel']],
    ['Apache Spark pipelines', ['Apache Spark']],
    ['distributed systems and machine learning', ['distributed systems', 'machine learning']],
    ['Fluent in English and German', ['English', 'German']],
    ['Sehr gute Deutschkenntnisse', ['German']],
    ['Sehr gute Deutsch- und Englischkenntnisse', ['German', 'English']],
    ['LLMs in production', ['LLM']],
    ['Snowflake, Databricks, dbt and Airflow', ['Snowflake', 'Databricks', 'dbt', 'Apache Airflow']],
    ['BigQuery or Redshift, DuckDB and Debezium', ['BigQuery', 'Amazon Redshift', 'DuckDB', 'Debezium']],
    ['Azure Synapse, Cosmos DB, HBase', ['Azure Synapse', 'Cosmos DB', 'HBase']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    'Go to market with us. We go live soon.',
    'Excel in a fast-paced team.',
    'R&D budget, Series C, C-suite',
    'You spark joy. Swift decisions.',
    'We react to customers and rest well.',
    'our German market',
    'javascript.example.com',
    'Teams across the world have access to our outlook.',
    'Spring 2027 internship',
  ])('nothing in "%s"', (text) => {
    const found = findMentions(text).filter(({ form }) => form.kind === 'technology' || form.kind === 'language');
    expect(found.map(({ form }) => form.name)).toEqual([]);
  });

  it('marks the very words', () => {
    const text = 'Größe 😀 zählt: Erfahrung mit PostgreSQL.';
    expect(findMentions(text).map(({ start, end }) => text.slice(start, end))).toEqual(['PostgreSQL']);
  });
});
