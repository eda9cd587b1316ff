import { ProblemError } from '#libs/platform';

export const notFound = (what: string): ProblemError =>
  new ProblemError({ status: 404, code: `${what.replaceAll(' ', '-')}-not-found`, title: `No such ${what}` });
