-- Sources are read by polling.
ALTER TABLE "posting"."source" ADD COLUMN "read_every" INTEGER,
  ADD COLUMN "next_read_at" TIMESTAMPTZ(3),
  ADD COLUMN "lease_until" TIMESTAMPTZ(3),
  ADD COLUMN "last_attempt_at" TIMESTAMPTZ(3),
  ADD COLUMN "last_success_at" TIMESTAMPTZ(3),
  ADD COLUMN "last_error" JSON,
  ADD COLUMN "failures" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "known" JSON;
CREATE INDEX "source_next_read_at_idx" ON "posting"."source"("next_read_at");

CREATE TABLE "posting"."reading" (
  "id" UUID NOT NULL,
  "tenant_id" UUID NOT NULL,
  "source_id" UUID NOT NULL,
  "state" TEXT NOT NULL DEFAULT 'fetching',
  "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "ended_at" TIMESTAMPTZ(3),
  "unchanged" BOOLEAN NOT NULL DEFAULT false,
  "complete" BOOLEAN NOT NULL DEFAULT false,
  "paged" BOOLEAN NOT NULL DEFAULT false,
  "pages" INTEGER NOT NULL DEFAULT 0,
  "listed" INTEGER,
  "created" INTEGER NOT NULL DEFAULT 0,
  "updated" INTEGER NOT NULL DEFAULT 0,
  "missing" INTEGER NOT NULL DEFAULT 0,
  "closed" INTEGER NOT NULL DEFAULT 0,
  "reason" TEXT,
  "detail" TEXT,
  "known" JSON,
  CONSTRAINT "reading_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "reading_source_id_id_idx" ON "posting"."reading"("source_id", "id");
CREATE INDEX "reading_state_idx" ON "posting"."reading"("state");
ALTER TABLE "posting"."reading" ADD CONSTRAINT "reading_source_id_fkey"
  FOREIGN KEY ("source_id") REFERENCES "posting"."source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "posting"."host" (
  "name" TEXT NOT NULL,
  "next_at" TIMESTAMPTZ(3) NOT NULL,
  "failures" INTEGER NOT NULL DEFAULT 0,
  "open_until" TIMESTAMPTZ(3),
  CONSTRAINT "host_pkey" PRIMARY KEY ("name")
);

ALTER TABLE "posting"."receipt" ADD COLUMN "reading_id" UUID, ADD COLUMN "complete" BOOLEAN;
CREATE INDEX "receipt_reading_id_idx" ON "posting"."receipt"("reading_id");

ALTER TABLE "posting"."posting" ADD COLUMN "missing_since" TIMESTAMPTZ(3);
