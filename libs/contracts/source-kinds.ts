/** What can be connected, in the order people are shown. */
export const SOURCE_KINDS = [
  'greenhouse',
  'lever',
  'ashby',
  'smartrecruiters',
  'workable',
  'recruitee',
  'personio',
  'teamtailor',
  'bamboohr',
  'workday',
  'pinpoint',
  'usajobs',
  'neogov',
  'standard-webhooks',
  'indeed-xml',
  'json-ld',
  'rss',
  'csv',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
