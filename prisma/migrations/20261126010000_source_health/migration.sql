-- What is known of how a source does, and what is wrong with it.
ALTER TABLE "posting"."source" ADD COLUMN "coverage" JSON;
ALTER TABLE "posting"."source" ADD COLUMN "problems" JSON NOT NULL DEFAULT '[]';
ALTER TABLE "posting"."source" ADD COLUMN "health_version" INTEGER NOT NULL DEFAULT 0;

-- Which fields of a posting say something: a bit each.
ALTER TABLE "posting"."search" ADD COLUMN "filled" INTEGER NOT NULL DEFAULT 0;

-- Times in which nobody could have delivered anything, and by what they are noticed.
CREATE TABLE "posting"."outage" (
  "id" UUID NOT NULL,
  "started_at" TIMESTAMPTZ(3) NOT NULL,
  "ended_at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "outage_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "outage_ended_at_idx" ON "posting"."outage"("ended_at");
CREATE TABLE "posting"."heartbeat" (
  "name" TEXT NOT NULL,
  "at" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "heartbeat_pkey" PRIMARY KEY ("name")
);
