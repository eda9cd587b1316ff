-- What waits in quarantine is counted at every delivery that cannot be verified.
CREATE INDEX "receipt_quarantined_idx" ON "posting"."receipt"("source_id") WHERE "state" = 'quarantined';
