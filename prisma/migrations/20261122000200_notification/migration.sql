-- CreateTable
CREATE TABLE "notification"."posting_fact" (
    "posting_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT,
    "closing_at" TIMESTAMPTZ(3),
    "closing_grade" TEXT,
    "apply_url" TEXT,
    CONSTRAINT "posting_fact_pkey" PRIMARY KEY ("posting_id")
);
-- CreateTable
CREATE TABLE "notification"."watch" (
    "owner_id" UUID NOT NULL,
    "posting_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "saved" BOOLEAN NOT NULL,
    CONSTRAINT "watch_pkey" PRIMARY KEY ("owner_id","posting_id")
);
-- CreateTable
CREATE TABLE "notification"."application_fact" (
    "application_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "posting_id" UUID,
    "sequence" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT,
    CONSTRAINT "application_fact_pkey" PRIMARY KEY ("application_id")
);
-- CreateTable
CREATE TABLE "notification"."alert" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "slot" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'scheduled',
    "reason" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "data" JSONB NOT NULL,
    "armed_at" TIMESTAMPTZ(3),
    "settled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "notification"."notification" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "alert_id" UUID,
    "cause" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "link" TEXT,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "late_ms" INTEGER NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "notification"."delivery" (
    "id" UUID NOT NULL,
    "notification_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(3),
    "correlation_id" TEXT NOT NULL,
    "last_error" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    CONSTRAINT "delivery_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "notification"."delivery_attempt" (
    "delivery_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL DEFAULT 'unknown',
    "detail" TEXT,
    CONSTRAINT "delivery_attempt_pkey" PRIMARY KEY ("delivery_id","number")
);
-- CreateTable
CREATE TABLE "notification"."captured_mail" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "message_id" TEXT NOT NULL,
    "sender" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "captured_mail_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "notification"."preference" (
    "owner_id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "email_enabled" BOOLEAN NOT NULL DEFAULT true,
    "email" TEXT,
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "closing_leads" INTEGER[] DEFAULT ARRAY[72, 24]::INTEGER[],
    CONSTRAINT "preference_pkey" PRIMARY KEY ("owner_id")
);
-- CreateIndex
CREATE INDEX "watch_posting_id_idx" ON "notification"."watch"("posting_id");
-- CreateIndex
CREATE INDEX "application_fact_owner_id_posting_id_idx" ON "notification"."application_fact"("owner_id", "posting_id");
-- CreateIndex
CREATE INDEX "alert_state_due_at_idx" ON "notification"."alert"("state", "due_at");
-- CreateIndex
CREATE INDEX "alert_kind_subject_id_idx" ON "notification"."alert"("kind", "subject_id");
-- CreateIndex
CREATE UNIQUE INDEX "alert_owner_id_kind_subject_id_slot_key" ON "notification"."alert"("owner_id", "kind", "subject_id", "slot");
-- CreateIndex
CREATE UNIQUE INDEX "notification_cause_key" ON "notification"."notification"("cause");
-- CreateIndex
CREATE INDEX "notification_owner_id_id_idx" ON "notification"."notification"("owner_id", "id");
-- CreateIndex
CREATE INDEX "delivery_state_next_attempt_at_idx" ON "notification"."delivery"("state", "next_attempt_at");
-- CreateIndex
CREATE UNIQUE INDEX "delivery_notification_id_channel_destination_key" ON "notification"."delivery"("notification_id", "channel", "destination");
-- CreateIndex
CREATE UNIQUE INDEX "captured_mail_message_id_key" ON "notification"."captured_mail"("message_id");
-- CreateIndex
CREATE INDEX "captured_mail_owner_id_id_idx" ON "notification"."captured_mail"("owner_id", "id");
-- AddForeignKey
ALTER TABLE "notification"."delivery" ADD CONSTRAINT "delivery_notification_id_fkey" FOREIGN KEY ("notification_id") REFERENCES "notification"."notification"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "notification"."delivery_attempt" ADD CONSTRAINT "delivery_attempt_delivery_id_fkey" FOREIGN KEY ("delivery_id") REFERENCES "notification"."delivery"("id") ON DELETE CASCADE ON UPDATE CASCADE;
