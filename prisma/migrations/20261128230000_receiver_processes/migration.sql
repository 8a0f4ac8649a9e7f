-- CreateTable
CREATE TABLE "ReceiverProcess" (
    "id" UUID NOT NULL,
    "host" TEXT NOT NULL,
    "port" INTEGER NOT NULL,
    "processId" INTEGER NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "connections" INTEGER NOT NULL,
    "accepted" BIGINT NOT NULL,
    "refused" BIGINT NOT NULL,
    "trouble" TEXT,
    "lastError" TEXT,
    "lastErrorAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReceiverProcess_pkey" PRIMARY KEY ("id")
);

-- What Prisma's language has no words for.

-- A receiver says how it is, and clears away those that have not been heard of for a week; no more.
GRANT SELECT, INSERT, UPDATE, DELETE ON "ReceiverProcess" TO straymail_receiver;
GRANT SELECT ON "ReceiverProcess" TO straymail_service;
ALTER TABLE "ReceiverProcess" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "receiver_tells" ON "ReceiverProcess" FOR SELECT TO straymail_receiver USING (true);
CREATE POLICY "receiver_begins" ON "ReceiverProcess" FOR INSERT TO straymail_receiver WITH CHECK (true);
CREATE POLICY "receiver_goes_on" ON "ReceiverProcess" FOR UPDATE TO straymail_receiver USING (true);
CREATE POLICY "receiver_clears_away" ON "ReceiverProcess" FOR DELETE TO straymail_receiver
	USING ("lastSeenAt" < now() - interval '7 days');
CREATE POLICY "own_people" ON "ReceiverProcess" FOR SELECT TO straymail_service USING ((SELECT straymail_sees_all()));
