import { Inject, Injectable } from '@nestjs/common';
import type { PostingContent, PostingEdits } from '#libs/contracts';
import { Database, Prisma, type PrismaTx } from '#libs/data';
import { me, requireMatch } from '#libs/platform';
import { changedFields, contentHash } from '../normalise/identity.js';
import { applyEdits, type Edit } from './edits.js';
import { toContent } from './posting-row.js';
import { writeVersion, type KnownPosting } from './write-version.js';
import { contentOf } from './stored-content.js';

/** Changes of postings by people. What the source says goes on being kept underneath. */
@Injectable()
export class EditPosting {
  constructor(@Inject(Database) private readonly db: Database) {}

  /** @returns false when there is no such posting. @throws ProblemError 412 */
  set(id: string, changes: PostingEdits, ifMatch?: string): Promise<boolean> {
    const fields = Object.entries(changes).flatMap(([field, value]) => (value === undefined ? [] : [{ field, value }]));
    return this.change(id, ifMatch, (edits) => [
      ...edits.filter(({ field }) => !fields.some((changed) => changed.field === field)),
      ...(fields as Edit[]),
    ]);
  }

  /** The field is again what the source says. @returns false when there is no such posting */
  unset(id: string, field: string, ifMatch?: string): Promise<boolean> {
    return this.change(id, ifMatch, (edits) => edits.filter((edit) => edit.field !== field));
  }

  private async change(id: string, ifMatch: string | undefined, to: (edits: Edit[]) => Edit[]): Promise<boolean> {
    const { tenantId, ownerId } = me();
    return this.db.transaction(async (tx) => {
      const known = await lock(tx, tenantId, id);
      if (!known) return false;
      requireMatch(known, ifMatch);
      const before = await tx.postingEdit.findMany({ where: { postingId: id } });
      await this.apply(tx, known, before, to(before), ownerId);
      return true;
    });
  }

  private async apply(tx: PrismaTx, known: KnownPosting, old: Edit[], edits: Edit[], editedBy: string): Promise<void> {
    const { id } = known;
    const unedited = contentOf(known.unedited ?? known.content);
    const before = contentOf(known.content);
    const after = applyEdits(unedited, edits);
    const changed = changedFields(before, after);
    const fresh = edits.filter((edit) => !old.includes(edit));
    await tx.postingEdit.deleteMany({
      where: { postingId: id, field: { notIn: edits.filter((e) => old.includes(e)).map((e) => e.field) } },
    });
    const data = fresh.map(({ field, value }) => ({ postingId: id, field, editedBy, value: value ?? Prisma.JsonNull }));
    await tx.postingEdit.createMany({ data });
    const columns = underneath(unedited, edits);
    if (changed.length === 0) await tx.posting.update({ where: { id }, data: columns });
    else {
      const deadlineSet = fresh.some(({ field }) => field === 'closing');
      await writeVersion(tx, known, { before, after, changed, by: { editedBy }, deadlineSet, columns });
    }
  }
}

/** What is kept of the source's word while there are edits. */
export const underneath = (unedited: PostingContent, edits: readonly Edit[], hash = contentHash(unedited)) =>
  edits.length > 0
    ? { unedited: toContent(unedited), uneditedHash: hash }
    : { unedited: Prisma.DbNull, uneditedHash: null };

async function lock(tx: PrismaTx, tenantId: string, id: string): Promise<KnownPosting | null> {
  await tx.$queryRaw`SELECT 1 FROM posting.posting WHERE id = ${id}::uuid AND tenant_id = ${tenantId}::uuid FOR UPDATE`;
  return tx.posting.findFirst({ where: { id, tenantId } });
}
