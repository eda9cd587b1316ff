-- What could not be told is tried a few times by itself, and then put aside with the reason.
ALTER TABLE "notification"."alert" ADD COLUMN     "failures" INTEGER NOT NULL DEFAULT 0;
