-- What its source said last, hashed together with the rules that read it: the same again is not read again.
ALTER TABLE "posting"."posting" ADD COLUMN "said_hash" TEXT;
