// The real postings that the model of lines is learnt from: each with its employer, whose postings are alike.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lever = ({ description, lists = [], additional }) =>
  [description, ...lists.map(({ text, content }) => `<h3>${text}</h3><ul>${content}</ul>`), additional ?? ''].join('');

const SOURCES = {
  'datasets/postings_195.json': (all) => all.map(({ company, description }) => [company, { text: description }]),
  'ats/ashby/jobboard_ramp.json': ({ jobs }) => jobs.map((job) => ['Ramp', { html: job.descriptionHtml }]),
  'ats/greenhouse/boards_anthropic.json': ({ jobs }) => jobs.map(({ content }) => ['Anthropic', { html: content }]),
  'ats/lever/postings_matchgroup.json': (all) => all.map((posting) => ['Match', { html: lever(posting) }]),
};

export const POSTING_FILES = Object.keys(SOURCES);

export const readPostings = (folder) =>
  Object.entries(SOURCES).flatMap(([name, read]) =>
    read(JSON.parse(readFileSync(join(folder, name), 'utf8'))).map(([employer, input]) => ({ employer, input })),
  );
