export const SHAPE_LENGTH = 100_000;

const SENTENCE =
  'You will design, build and run services in TypeScript and Go; we pay $120,000 - $150,000 per year in Boston, MA. ';
const repeated = (piece: string) => (): string =>
  piece.repeat(Math.ceil(SHAPE_LENGTH / piece.length)).slice(0, SHAPE_LENGTH);

let state = 1;
/** Never the same again, so that nothing is known of it. */
const word = (): string => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state.toString(36);
};
const endless = (piece: () => string) => (): string => {
  const pieces: string[] = [];
  for (let length = 0; length < SHAPE_LENGTH; length += pieces.at(-1)!.length) pieces.push(piece());
  return pieces.join('').slice(0, SHAPE_LENGTH);
};

/** The shapes of `time.unit.spec.ts` that cost most. */
export const SHAPES: Readonly<Record<string, () => string>> = {
  prose: repeated(`${SENTENCE.repeat(4)}\n\n`),
  'prose in one line': repeated(SENTENCE),
  'a word a line': repeated(SENTENCE.replaceAll(' ', '\n')),
  labels: repeated('Location: Berlin | Salary: $5 | Start: May 2027\n'),
  deadlines: repeated('Apply by 5 pm ET on January 5, 2027.\n'),
  'a list of one skill': repeated('C, '),
  'one skill a line': repeated('C\n'),
  '"<" alone': repeated('<'),
  'words nobody has seen': endless(() => `${word()} `),
  'lines nobody has seen': endless(() => `${word()} ${word()}\n`),
  'sentences nobody has seen': endless(() => `You know ${word()}. `),
};
