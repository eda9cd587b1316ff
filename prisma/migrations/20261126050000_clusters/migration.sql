-- Postings that are one vacancy, as the verdicts on their pairs add up. Those that are alone have no row.
CREATE TABLE "posting"."cluster_member" (
  "posting_id" UUID NOT NULL,
  "cluster_id" UUID NOT NULL,
  CONSTRAINT "cluster_member_pkey" PRIMARY KEY ("posting_id")
);
CREATE INDEX "cluster_member_cluster_id_idx" ON "posting"."cluster_member"("cluster_id");
ALTER TABLE "posting"."cluster_member" ADD CONSTRAINT "cluster_member_posting_id_fkey"
  FOREIGN KEY ("posting_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
