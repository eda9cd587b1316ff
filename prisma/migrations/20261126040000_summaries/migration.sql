-- What language models make of texts: paid for once a text, and beside what sources say.
ALTER TABLE "posting"."posting" ADD COLUMN "model_summary" JSON;

CREATE TABLE "posting"."summary" (
  "text_hash" TEXT NOT NULL,
  "model" TEXT NOT NULL,
  "prompt_revision" INTEGER NOT NULL,
  "state" TEXT NOT NULL,
  "reason" TEXT,
  "attempts" INTEGER NOT NULL DEFAULT 0,
  "lease_until" TIMESTAMPTZ(3),
  "next_at" TIMESTAMPTZ(3),
  "tokens_in" INTEGER NOT NULL DEFAULT 0,
  "tokens_out" INTEGER NOT NULL DEFAULT 0,
  "cost" DOUBLE PRECISION NOT NULL DEFAULT 0,
  "guessed_cost" DOUBLE PRECISION NOT NULL DEFAULT 0,
  "ms" INTEGER,
  "summary" JSON,
  "dropped" TEXT[],
  "asked_at" TIMESTAMPTZ(3) NOT NULL,
  "ended_at" TIMESTAMPTZ(3),
  CONSTRAINT "summary_pkey" PRIMARY KEY ("text_hash", "model", "prompt_revision")
);
CREATE INDEX "summary_asked_at_idx" ON "posting"."summary"("asked_at");

CREATE TABLE "posting"."summary_wish" (
  "posting_id" UUID NOT NULL,
  "wishes" INTEGER NOT NULL DEFAULT 1,
  "next_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "summary_wish_pkey" PRIMARY KEY ("posting_id")
);
CREATE INDEX "summary_wish_next_at_idx" ON "posting"."summary_wish"("next_at");
ALTER TABLE "posting"."summary_wish" ADD CONSTRAINT "summary_wish_posting_id_fkey"
  FOREIGN KEY ("posting_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
