CREATE SCHEMA IF NOT EXISTS "identity";
CREATE SCHEMA IF NOT EXISTS "posting";
CREATE SCHEMA IF NOT EXISTS "application";
CREATE SCHEMA IF NOT EXISTS "notification";
CREATE SCHEMA IF NOT EXISTS "messaging";
-- Not in Prisma's list of schemas: partitions come and go by the day and are no drift.
CREATE SCHEMA IF NOT EXISTS "partitions";

CREATE TABLE "identity"."tenant" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenant_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "identity"."user" (
    "id" UUID NOT NULL,
    "tenant_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "user_tenant_id_email_key" ON "identity"."user"("tenant_id", "email");
ALTER TABLE "identity"."user" ADD CONSTRAINT "user_tenant_id_fkey"
  FOREIGN KEY ("tenant_id") REFERENCES "identity"."tenant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until accounts exist, requests act as this user.
INSERT INTO "identity"."tenant" ("id", "name") VALUES ('00000000-0000-7000-8000-000000000001', 'Local');
INSERT INTO "identity"."user" ("id", "tenant_id", "email", "name")
VALUES ('00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'you@localhost', 'Local user');

CREATE TABLE "messaging"."outbox" (
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "position" BIGSERIAL NOT NULL,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),
    "lane" SMALLINT NOT NULL,
    "topic" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "attributes" JSON NOT NULL,
    "data" JSON NOT NULL,

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("recorded_at","position")
) PARTITION BY RANGE ("recorded_at");
CREATE INDEX "outbox_lane_xid_idx" ON "messaging"."outbox"("lane", "xid");
CREATE TABLE "partitions"."outbox_default" PARTITION OF "messaging"."outbox" DEFAULT;

CREATE TABLE "messaging"."inbox" (
    "event_id" UUID NOT NULL,
    "consumer" TEXT NOT NULL,

    CONSTRAINT "inbox_pkey" PRIMARY KEY ("event_id","consumer")
) PARTITION BY RANGE ("event_id");
CREATE TABLE "partitions"."inbox_default" PARTITION OF "messaging"."inbox" DEFAULT;

-- Updated thousands of times an hour: leave room for HOT updates, vacuum early.
CREATE TABLE "messaging"."cursor" (
    "consumer" TEXT NOT NULL,
    "lane" SMALLINT NOT NULL,
    "from_xid" xid8 NOT NULL DEFAULT '0'::xid8,
    "to_xid" xid8,
    "position" BIGINT NOT NULL DEFAULT 0,
    "carrier" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cursor_pkey" PRIMARY KEY ("consumer","lane")
) WITH (fillfactor = 40, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200);

CREATE TABLE "messaging"."parked_event" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "consumer" TEXT NOT NULL,
    "event_id" UUID,
    "type" TEXT,
    "topic" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "tenant_id" UUID,
    "raw" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "first_failed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_failed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "redrive_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "parked_event_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "parked_event_consumer_event_id_key" ON "messaging"."parked_event"("consumer", "event_id");
CREATE INDEX "parked_event_consumer_subject_sequence_idx" ON "messaging"."parked_event"("consumer", "subject", "sequence");
CREATE INDEX "parked_event_state_redrive_at_idx" ON "messaging"."parked_event"("state", "redrive_at");

-- The lowest UUID v7 of an instant: its first 48 bits are milliseconds since 1970 (RFC 9562, 5.7).
CREATE FUNCTION "messaging"."uuid_floor"(at timestamptz) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
  SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '00000000000000000000')::uuid
$$;

-- Makes the partitions from yesterday to `days` ahead. Safe to run at any time by anybody; a day whose rows
-- already went to the default partition stays there.
CREATE FUNCTION "messaging"."ensure_partitions"(days int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  low timestamptz;
  high timestamptz;
  suffix text;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('hirewire.partitions'));
  FOR offset_days IN -1..days LOOP
    low := (date_trunc('day', now() AT TIME ZONE 'UTC') + make_interval(days => offset_days)) AT TIME ZONE 'UTC';
    high := low + interval '24 hours';
    suffix := to_char(low AT TIME ZONE 'UTC', 'YYYYMMDD');
    IF to_regclass('partitions.outbox_' || suffix) IS NULL
       AND NOT EXISTS (SELECT 1 FROM partitions.outbox_default WHERE recorded_at >= low AND recorded_at < high) THEN
      EXECUTE format('CREATE TABLE partitions.%I PARTITION OF messaging.outbox FOR VALUES FROM (%L) TO (%L)',
                     'outbox_' || suffix, low, high);
    END IF;
    IF to_regclass('partitions.inbox_' || suffix) IS NULL
       AND NOT EXISTS (SELECT 1 FROM partitions.inbox_default
                       WHERE event_id >= messaging.uuid_floor(low) AND event_id < messaging.uuid_floor(high)) THEN
      EXECUTE format('CREATE TABLE partitions.%I PARTITION OF messaging.inbox FOR VALUES FROM (%L) TO (%L)',
                     'inbox_' || suffix, messaging.uuid_floor(low), messaging.uuid_floor(high));
    END IF;
  END LOOP;
END $$;

-- Drops the days that are older than `keep_days` and that every consumer has read. A cursor that has not moved for 30 days
-- belongs to a consumer that is gone (another transport, another name) and keeps nothing. The inbox is kept twice as
-- long: whatever can still be delivered again must still be recognised. Returns the names of what was dropped.
CREATE FUNCTION "messaging"."drop_old_partitions"(keep_days int) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  part record;
  unread boolean;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('hirewire.partitions'));
  FOR part IN
    SELECT relname AS name, left(relname, 6) = 'outbox' AS is_outbox, to_date(right(relname, 8), 'YYYYMMDD') AS day
    FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE nspname = 'partitions' AND relname ~ '^(outbox|inbox)_[0-9]{8}$'
  LOOP
    CONTINUE WHEN part.day >= (now() AT TIME ZONE 'UTC')::date - keep_days * (CASE WHEN part.is_outbox THEN 1 ELSE 2 END);
    IF part.is_outbox THEN
      EXECUTE format('SELECT EXISTS (SELECT 1 FROM messaging.cursor c JOIN partitions.%I o ON o.lane = c.lane AND o.xid >= c.from_xid WHERE c.updated_at > now() - interval ''30 days'')',
                     part.name) INTO unread;
      CONTINUE WHEN unread;
    END IF;
    EXECUTE format('DROP TABLE partitions.%I', part.name);
    RETURN NEXT part.name;
  END LOOP;
END $$;

SELECT "messaging"."ensure_partitions"(7);
