import { contextOrNew } from '#libs/platform';

/** Every query of this service carries this filter. */
export const mine = (): { tenantId: string; ownerId: string } => {
  const { tenantId, ownerId } = contextOrNew();
  return { tenantId, ownerId };
};
