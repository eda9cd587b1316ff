-- What people say of a posting by hand. Beside it stays what its source says: that is kept while there are edits.
CREATE TABLE "posting"."edit" (
  "posting_id" UUID NOT NULL,
  "field" TEXT NOT NULL,
  "value" JSON NOT NULL,
  "edited_by" UUID NOT NULL,
  "edited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "edit_pkey" PRIMARY KEY ("posting_id", "field")
);
ALTER TABLE "posting"."edit" ADD CONSTRAINT "edit_posting_id_fkey"
  FOREIGN KEY ("posting_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "posting"."posting" ADD COLUMN "unedited" JSON, ADD COLUMN "unedited_hash" TEXT,
  ADD COLUMN "status_by_hand_at" TIMESTAMPTZ(3);
ALTER TABLE "posting"."posting_version" ADD COLUMN "edited_by" UUID;
