-- What is known of two postings that look alike. A verdict never deletes or closes anything.
CREATE TABLE "posting"."duplicate" (
  "low_id" UUID NOT NULL,
  "high_id" UUID NOT NULL,
  "tenant_id" UUID NOT NULL,
  "verdict" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "score" DOUBLE PRECISION,
  "decided_by" UUID,
  "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "duplicate_pkey" PRIMARY KEY ("low_id", "high_id"),
  CONSTRAINT "duplicate_order" CHECK ("low_id" < "high_id")
);
CREATE INDEX "duplicate_high_id_idx" ON "posting"."duplicate"("high_id");
ALTER TABLE "posting"."duplicate" ADD CONSTRAINT "duplicate_low_id_fkey"
  FOREIGN KEY ("low_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "posting"."duplicate" ADD CONSTRAINT "duplicate_high_id_fkey"
  FOREIGN KEY ("high_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
