-- Searches leave out copies of a message. Indexes that hold first copies alone answer them without looking at the
-- messages themselves: the ids of all that a domain sent are read from the index, and only a page of them is fetched.
DROP INDEX "Message_senderDomainKey_id_idx";
DROP INDEX "Message_level_id_idx";
DROP INDEX "Message_senderDomain_id_idx";
DROP INDEX "Message_size_id_idx";
CREATE INDEX "Message_senderDomainKey_id_idx" ON "Message" ("senderDomainKey" text_pattern_ops, "id") WHERE "repeatOf" IS NULL;
CREATE INDEX "Message_level_id_idx" ON "Message" ("level", "id") WHERE "repeatOf" IS NULL;
CREATE INDEX "Message_senderDomain_id_idx" ON "Message" ("senderDomain", "id") WHERE "repeatOf" IS NULL;
CREATE INDEX "Message_size_id_idx" ON "Message" ("size", "id") WHERE "repeatOf" IS NULL;

-- When a message was made, from its id: enough for a chart, and in every index.
DO $$
BEGIN
	IF current_setting('server_version_num')::int >= 180000 THEN
		CREATE FUNCTION straymail_uuid_time(id uuid) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
			RETURN uuid_extract_timestamp(id);
	ELSE
		CREATE FUNCTION straymail_uuid_time(id uuid) RETURNS timestamptz LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
			RETURN to_timestamp(('x' || left(replace(id::text, '-', ''), 12))::bit(48)::bigint / 1000.0);
	END IF;
END $$;
