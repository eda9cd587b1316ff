-- CreateTable
CREATE TABLE "posting"."source" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "config" JSON NOT NULL,
    "sync_requested_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),
    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "posting"."source_secret" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "source_secret_pkey" PRIMARY KEY ("id")
);
-- CreateIndex
CREATE INDEX "source_tenant_id_owner_id_id_idx" ON "posting"."source"("tenant_id", "owner_id", "id");
-- CreateIndex
CREATE INDEX "source_secret_source_id_id_idx" ON "posting"."source_secret"("source_id", "id");
-- AddForeignKey
ALTER TABLE "posting"."source_secret" ADD CONSTRAINT "source_secret_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "posting"."source"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- CreateTable
CREATE TABLE "posting"."receipt" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "source_id" UUID,
    "channel" TEXT NOT NULL,
    "delivery_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "body" BYTEA NOT NULL,
    "content_type" TEXT,
    "headers" JSON,
    "state" TEXT NOT NULL DEFAULT 'stored',
    "reason" TEXT,
    "details" TEXT[],
    "posting_id" UUID,
    "items" JSON,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    CONSTRAINT "receipt_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "posting"."posting" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "source_id" UUID,
    "source_kind" TEXT NOT NULL,
    "external_id" TEXT,
    "requisition_id" TEXT,
    "as_of" TIMESTAMPTZ(3),
    "source_url" TEXT,
    "identity" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" TEXT NOT NULL DEFAULT 'open',
    "status_reason" TEXT,
    "content_hash" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "company" TEXT,
    "closing_at" TIMESTAMPTZ(3),
    "closing_grade" TEXT,
    "content" JSON NOT NULL,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    CONSTRAINT "posting_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "posting"."posting_version" (
    "posting_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content_hash" TEXT NOT NULL,
    "changed" TEXT[],
    "content" JSON NOT NULL,
    "receipt_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "posting_version_pkey" PRIMARY KEY ("posting_id","version")
);
-- CreateIndex
CREATE INDEX "receipt_tenant_id_owner_id_id_idx" ON "posting"."receipt"("tenant_id", "owner_id", "id");
-- CreateIndex
CREATE INDEX "receipt_received_at_idx" ON "posting"."receipt"("received_at");
-- CreateIndex
CREATE INDEX "receipt_source_id_id_idx" ON "posting"."receipt"("source_id", "id");
-- CreateIndex
CREATE INDEX "posting_source_id_status_idx" ON "posting"."posting"("source_id", "status");
-- CreateIndex
CREATE UNIQUE INDEX "receipt_tenant_id_channel_delivery_key_key" ON "posting"."receipt"("tenant_id", "channel", "delivery_key");
-- CreateIndex
CREATE INDEX "posting_version_recorded_at_idx" ON "posting"."posting_version"("recorded_at");
-- CreateIndex
CREATE INDEX "posting_tenant_id_status_id_idx" ON "posting"."posting"("tenant_id", "status", "id");
-- CreateIndex
CREATE INDEX "posting_status_closing_at_idx" ON "posting"."posting"("status", "closing_at");
-- CreateIndex
CREATE UNIQUE INDEX "posting_tenant_id_identity_key" ON "posting"."posting"("tenant_id", "identity");
-- AddForeignKey
ALTER TABLE "posting"."posting_version" ADD CONSTRAINT "posting_version_posting_id_fkey" FOREIGN KEY ("posting_id") REFERENCES "posting"."posting"("id") ON DELETE CASCADE ON UPDATE CASCADE;
