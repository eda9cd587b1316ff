import { findSkillSpans } from '#libs/posting-parser';
import type { Command } from './command.js';
import { UsageError } from './failure.js';
import { readOptions } from './options.js';
import { readText } from './read-file.js';
import { answerRecords, stringIn } from './records.js';

const USAGE = `Usage: hirewire skills FILE
       hirewire skills --jsonl < LINES

Prints the skills that a text names, down to one sentence: {"skills": [{"name", "kind", "start", "end"}]}.
Kinds are technology, knowledge, language and soft: soft skills, and what else one should be able to do.
Offsets count UTF-16 code units of the text as it came in. FILE may be - for standard input.

  --jsonl  a line {"id", "text"} in, a line {"id", "skills"} out, in order; a bad line is answered
           {"id", "line", "error"} in its place
`;

export const skillsCommand: Command = {
  summary: 'finds the skills in a text, or in many from lines of JSON',
  usage: USAGE,
  async run(args, { input, output }) {
    const { values, positionals } = readOptions(args, { jsonl: { type: 'boolean' } });
    if (values.jsonl === true) {
      if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no file.');
      await answerRecords(input, output, (fields) => ({ skills: findSkillSpans(stringIn(fields, 'text')) }));
      return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('skills takes one file; hirewire skills --help.');
    await output.write(`${JSON.stringify({ skills: findSkillSpans(await readText(file, input)) }, null, 2)}\n`);
    return 0;
  },
};
