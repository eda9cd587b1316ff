-- Most receipts are of no source and no reading: they need no entry where those are looked for. Ids are made in the order of
-- time, so the oldest are found by them.
DROP INDEX "posting"."receipt_received_at_idx";
DROP INDEX "posting"."receipt_source_id_id_idx";
CREATE INDEX "receipt_source_id_id_idx" ON "posting"."receipt"("source_id", "id") WHERE "source_id" IS NOT NULL;
DROP INDEX "posting"."receipt_reading_id_idx";
CREATE INDEX "receipt_reading_id_idx" ON "posting"."receipt"("reading_id") WHERE "reading_id" IS NOT NULL;
