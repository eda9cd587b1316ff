-- What stays in the outbox can be delivered again, to a carrier that was wiped for instance: as long as it does, the inbox
-- remembers who has handled it. Before, a reader far behind kept its days of the outbox, but not those of the inbox.
CREATE OR REPLACE FUNCTION "messaging"."drop_old_partitions"(keep_days int) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  part record;
  unread boolean;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('hirewire.partitions'));
  FOR part IN
    SELECT relname AS name, left(relname, 6) = 'outbox' AS is_outbox, to_date(right(relname, 8), 'YYYYMMDD') AS day
    FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace
    WHERE nspname = 'partitions' AND relname ~ '^(outbox|inbox)_[0-9]{8}$'
    ORDER BY is_outbox DESC
  LOOP
    CONTINUE WHEN part.day >= (now() AT TIME ZONE 'UTC')::date - keep_days * (CASE WHEN part.is_outbox THEN 1 ELSE 2 END);
    IF part.is_outbox THEN
      EXECUTE format('SELECT EXISTS (SELECT 1 FROM messaging.cursor c JOIN partitions.%I o ON o.lane = c.lane AND o.xid >= c.from_xid WHERE c.updated_at > now() - interval ''30 days'')',
                     part.name) INTO unread;
      CONTINUE WHEN unread;
    ELSE
      -- An event is recorded on the day of its id, or right after midnight.
      CONTINUE WHEN to_regclass('partitions.outbox_' || to_char(part.day, 'YYYYMMDD')) IS NOT NULL
                 OR to_regclass('partitions.outbox_' || to_char(part.day + 1, 'YYYYMMDD')) IS NOT NULL;
    END IF;
    EXECUTE format('DROP TABLE partitions.%I', part.name);
    RETURN NEXT part.name;
  END LOOP;
END $$;
