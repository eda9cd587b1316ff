-- What searches look at: one narrow row a posting, made from it again at any time. The words lie beside the row (a small
-- toast target), so that finding many rows reads little.
CREATE TABLE "posting"."search" (
  "posting_id" UUID NOT NULL,
  "tenant_id" UUID NOT NULL,
  "open" BOOLEAN NOT NULL,
  "keys" TEXT[],
  "company" TEXT,
  "skills" TEXT[],
  "closing_at" TIMESTAMPTZ(3),
  "posted_at" TIMESTAMPTZ(3) NOT NULL,
  "pay" JSONB NOT NULL,
  "head" tsvector NOT NULL,
  "words" tsvector NOT NULL,
  CONSTRAINT "search_pkey" PRIMARY KEY ("posting_id")
) WITH (toast_tuple_target = 256);
ALTER TABLE "posting"."search" ADD CONSTRAINT "search_posting_id_fkey"
  FOREIGN KEY ("posting_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- What rows are filtered by stays in the row; words are read more often than written.
ALTER TABLE "posting"."search" ALTER COLUMN "keys" SET STORAGE MAIN, ALTER COLUMN "skills" SET STORAGE MAIN,
  ALTER COLUMN "company" SET STORAGE MAIN, ALTER COLUMN "pay" SET STORAGE MAIN,
  ALTER COLUMN "head" SET STORAGE EXTERNAL, ALTER COLUMN "words" SET STORAGE EXTERNAL;
CREATE INDEX "search_tenant_id_posting_id_idx" ON "posting"."search"("tenant_id", "posting_id");
CREATE INDEX "search_tenant_id_open_posting_id_idx" ON "posting"."search"("tenant_id", "open", "posting_id");
CREATE INDEX "search_keys_idx" ON "posting"."search" USING GIN ("keys");
CREATE INDEX "search_head_idx" ON "posting"."search" USING GIN ("head");
CREATE INDEX "search_words_idx" ON "posting"."search" USING GIN ("words");
-- How often a value occurs decides how a search is done: know more than the hundred commonest.
ALTER TABLE "posting"."search" ALTER COLUMN "keys" SET STATISTICS 1000, ALTER COLUMN "words" SET STATISTICS 1000,
  ALTER COLUMN "head" SET STATISTICS 1000;

-- English word stems and no stop words: "IT", "Go" and "R" are what people look for.
CREATE TEXT SEARCH DICTIONARY "posting"."stem" (TEMPLATE = pg_catalog.snowball, Language = english);
CREATE TEXT SEARCH CONFIGURATION "posting"."words" (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION "posting"."words"
  ALTER MAPPING FOR asciiword, asciihword, hword_asciipart, word, hword, hword_part WITH "posting"."stem";

-- Which rules its row in "search" was made by; 0: none yet.
ALTER TABLE "posting"."posting" ADD COLUMN "search_revision" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "posting_search_revision_idx" ON "posting"."posting"("search_revision");
