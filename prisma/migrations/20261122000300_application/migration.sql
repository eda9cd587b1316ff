-- CreateTable
CREATE TABLE "application"."posting_snapshot" (
    "posting_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "close_reason" TEXT,
    "closed_at" TIMESTAMPTZ(3),
    "card" JSON NOT NULL,
    CONSTRAINT "posting_snapshot_pkey" PRIMARY KEY ("posting_id")
);
-- CreateTable
CREATE TABLE "application"."saved_posting" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "saved" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "saved_posting_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "application"."application" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "posting_id" UUID,
    "title" TEXT NOT NULL,
    "company" TEXT,
    "url" TEXT,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "applied_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "application_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "application"."timeline_entry" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "data" JSON NOT NULL,
    CONSTRAINT "timeline_entry_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "application"."note" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "application"."reminder" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" TEXT NOT NULL,
    "note" TEXT,
    "state" TEXT NOT NULL DEFAULT 'set',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "reminder_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "application"."idempotent_answer" (
    "owner_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "answer" JSON,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "idempotent_answer_pkey" PRIMARY KEY ("owner_id","key")
);
-- CreateIndex
CREATE INDEX "saved_posting_owner_id_saved_id_idx" ON "application"."saved_posting"("owner_id", "saved", "id");
-- CreateIndex
CREATE UNIQUE INDEX "saved_posting_owner_id_posting_id_key" ON "application"."saved_posting"("owner_id", "posting_id");
-- CreateIndex
CREATE INDEX "application_owner_id_status_id_idx" ON "application"."application"("owner_id", "status", "id");
-- CreateIndex
CREATE UNIQUE INDEX "application_owner_id_posting_id_key" ON "application"."application"("owner_id", "posting_id");
-- CreateIndex
CREATE INDEX "timeline_entry_application_id_id_idx" ON "application"."timeline_entry"("application_id", "id");
-- CreateIndex
CREATE INDEX "note_application_id_id_idx" ON "application"."note"("application_id", "id");
-- CreateIndex
CREATE INDEX "reminder_application_id_id_idx" ON "application"."reminder"("application_id", "id");
-- CreateIndex
CREATE INDEX "idempotent_answer_created_at_idx" ON "application"."idempotent_answer"("created_at");
-- AddForeignKey
ALTER TABLE "application"."timeline_entry" ADD CONSTRAINT "timeline_entry_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"."application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "application"."note" ADD CONSTRAINT "note_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"."application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "application"."reminder" ADD CONSTRAINT "reminder_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "application"."application"("id") ON DELETE CASCADE ON UPDATE CASCADE;
