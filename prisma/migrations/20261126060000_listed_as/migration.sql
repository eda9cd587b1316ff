-- What a list without texts said of a posting, so that what changes in it is seen; and when the posting was read in full.
ALTER TABLE "posting"."posting" ADD COLUMN "listed_as" JSON, ADD COLUMN "full_at" TIMESTAMPTZ(3);
