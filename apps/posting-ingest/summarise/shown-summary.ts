import type { PostingContent } from '#libs/contracts';
import { textHash } from './text-hash.js';
import { contentOf } from '../record/stored-content.js';

type Summary = PostingContent['summary'];

/** What is kept with a posting of what a model made of its text. */
export interface ModelSummary extends Summary {
  textHash: string;
}
interface Row {
  content: unknown;
  unedited: unknown;
  modelSummary: unknown;
}

/** What a sentence may say of a field that a person has set: the person is right. */
const SAYS_OF: Readonly<Partial<Record<keyof PostingContent, RegExp>>> = {
  salaries: /[$€£¥₹]|\b(?:pay|paid|salary|wage|compensation|USD|EUR|GBP|CHF)\b/i,
  variablePay: /\b(?:OTE|on[- ]target|bonus(?:es)?|commissions?|equity|stock|options)\b/i,
  weeklyHours: /\bhours?\b/i,
  closing: /\b(?:apply|applications?|deadline|clos(?:es|ing))\b/i,
  startsAt: /\b(?:starts?|starting|beginn?ing)\b/i,
  duration: /\b(?:weeks?|months?|years?)\b/i,
  workplace: /\b(?:remote(?:ly)?|hybrid|on-?site|office)\b/i,
  locations: /\b(?:based|located|location|office|relocat\w+)\b/i,
  employmentType: /\b(?:full|part)[ -]time\b|\b(?:contract|temporary|permanent|intern(?:ship)?)\b/i,
  seniority: /\b(?:senior|junior|lead|principal|staff|entry|head|director)\b/i,
};

const LEAST_BULLETS = 2;

/** The model's summary while it is of the very text that stands there; the extractive one otherwise. */
export function shownSummary({ content, unedited, modelSummary }: Row): Summary {
  const posting = contentOf(content);
  if (modelSummary === null || modelSummary === undefined) return posting.summary;
  const { textHash: hash, ...made } = modelSummary as ModelSummary;
  if (hash !== textHash(posting.text)) return posting.summary;
  const contradicts = contradictionOf(posting, unedited === null ? null : contentOf(unedited));
  const bullets = made.bullets.filter(({ text }) => !contradicts(text));
  if (bullets.length < LEAST_BULLETS) return posting.summary;
  return { ...made, bullets, text: contradicts(made.text) ? posting.summary.text : made.text };
}

function contradictionOf(posting: PostingContent, unedited: PostingContent | null): (text: string) => boolean {
  if (unedited === null) return () => false;
  const patterns = Object.entries(SAYS_OF).flatMap(([field, pattern]) => {
    const name = field as keyof PostingContent;
    return JSON.stringify(posting[name]) === JSON.stringify(unedited[name]) ? [] : [pattern];
  });
  return (text) => patterns.some((pattern) => pattern.test(text));
}
