-- To make or drop a partition takes a lock that everybody who comes after it waits behind, and a backup that reads the table
-- keeps that lock away for hours. So each is a transaction of its own, of one table, that the caller ends when the lock does
-- not come at once (libs/data/partitions.ts). Two tables in one transaction deadlocked with handlers, too.
DROP FUNCTION "messaging"."ensure_partitions"(int);
DROP FUNCTION "messaging"."drop_old_partitions"(int);

-- The days from yesterday to `days` ahead that have no partition, soonest first.
CREATE FUNCTION "messaging"."missing_partitions"(days int) RETURNS TABLE (parent text, day date) LANGUAGE sql STABLE AS $$
  SELECT p.parent, d.day FROM (VALUES ('inbox'), ('outbox')) AS p(parent),
    LATERAL (SELECT (now() AT TIME ZONE 'UTC')::date + n AS day FROM generate_series(-1, days) AS n) d
  WHERE to_regclass('partitions.' || p.parent || '_' || to_char(d.day, 'YYYYMMDD')) IS NULL
  ORDER BY d.day, p.parent
$$;

-- Makes one of them. A day whose rows already went to the default partition stays there.
CREATE FUNCTION "messaging"."make_partition"(parent text, day date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  low timestamptz := day::timestamp AT TIME ZONE 'UTC';
  high timestamptz := low + interval '24 hours';
  name text := parent || '_' || to_char(day, 'YYYYMMDD');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('hirewire.partitions'));
  IF to_regclass('partitions.' || name) IS NOT NULL THEN
    RETURN;
  END IF;
  IF parent = 'outbox' THEN
    IF NOT EXISTS (SELECT 1 FROM partitions.outbox_default WHERE recorded_at >= low AND recorded_at < high) THEN
      EXECUTE format('CREATE TABLE partitions.%I PARTITION OF messaging.outbox FOR VALUES FROM (%L) TO (%L)', name, low, high);
    END IF;
  ELSIF NOT EXISTS (SELECT 1 FROM partitions.inbox_default
                    WHERE event_id >= messaging.uuid_floor(low) AND event_id < messaging.uuid_floor(high)) THEN
    EXECUTE format('CREATE TABLE partitions.%I PARTITION OF messaging.inbox FOR VALUES FROM (%L) TO (%L)',
                   name, messaging.uuid_floor(low), messaging.uuid_floor(high));
  END IF;
END $$;

-- The days of a table that are older than `keep_days` and may go. Of the outbox: every consumer has read them; a cursor that
-- has not moved for 30 days belongs to a consumer that is gone and keeps nothing. Of the inbox: nothing of the day is in the
-- outbox any more, for what can still be delivered again must be recognised; an event is recorded on the day of its id, or
-- right after midnight.
CREATE FUNCTION "messaging"."old_partitions"(parent text, keep_days int) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  part record;
  kept boolean;
BEGIN
  FOR part IN
    SELECT relname AS name, to_date(right(relname, 8), 'YYYYMMDD') AS day
    FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE nspname = 'partitions' AND relname ~ ('^' || parent || '_[0-9]{8}$') ORDER BY 1
  LOOP
    CONTINUE WHEN part.day >= (now() AT TIME ZONE 'UTC')::date - keep_days;
    IF parent = 'outbox' THEN
      EXECUTE format('SELECT EXISTS (SELECT 1 FROM messaging.cursor c JOIN partitions.%I o ON o.lane = c.lane AND o.xid >= c.from_xid WHERE c.updated_at > now() - interval ''30 days'')',
                     part.name) INTO kept;
    ELSE
      kept := to_regclass('partitions.outbox_' || to_char(part.day, 'YYYYMMDD')) IS NOT NULL
           OR to_regclass('partitions.outbox_' || to_char(part.day + 1, 'YYYYMMDD')) IS NOT NULL
           OR EXISTS (SELECT 1 FROM partitions.outbox_default
                      WHERE recorded_at >= part.day::timestamp AT TIME ZONE 'UTC'
                        AND recorded_at < (part.day + 2)::timestamp AT TIME ZONE 'UTC');
    END IF;
    IF NOT kept THEN
      RETURN NEXT part.name;
    END IF;
  END LOOP;
END $$;
