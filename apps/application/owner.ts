import { contextOrNew, ProblemError } from '#libs/platform';

export interface Owner {
  tenantId: string;
  ownerId: string;
}

/** Every query of this service carries this filter. */
export const me = (): Owner => {
  const { tenantId, ownerId } = contextOrNew();
  return { tenantId, ownerId };
};

export const notFound = (what: string): ProblemError =>
  new ProblemError({ status: 404, code: `${what.replaceAll(' ', '-')}-not-found`, title: `No such ${what}` });
