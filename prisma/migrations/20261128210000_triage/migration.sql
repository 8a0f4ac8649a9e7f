-- AlterTable
ALTER TABLE "Message" ADD COLUMN "assignee" TEXT,
ADD COLUMN "held" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "inReport" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "attachmentTypes" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "authResults" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "SenderDomain" (
    "domain" TEXT NOT NULL,
    "registrable" BOOLEAN NOT NULL,
    "firstSeen" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SenderDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "ownerName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "sortDirection" TEXT NOT NULL,
    "shared" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BulkChange" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "by" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "action" JSONB NOT NULL,
    "items" JSONB NOT NULL,
    "undoneAt" TIMESTAMPTZ(3),
    "undoneBy" TEXT,

    CONSTRAINT "BulkChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Hold" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "placedBy" TEXT NOT NULL,
    "placedByName" TEXT NOT NULL,
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "releasedBy" TEXT,
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Hold_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_ownerId_name_key" ON "SavedView"("ownerId", "name");

-- CreateIndex
CREATE INDEX "Hold_messageId_idx" ON "Hold"("messageId");

-- What Prisma's language has no words for.

-- Few messages are in somebody's care, held or asked into a report: the receiver enters none into these indexes.
CREATE INDEX "Message_assignee_idx" ON "Message" ("assignee", "id") WHERE "assignee" IS NOT NULL;
CREATE INDEX "Message_held_idx" ON "Message" ("id") WHERE "held";
CREATE INDEX "Message_inReport_idx" ON "Message" ("id") WHERE "inReport";
CREATE INDEX "Message_attachmentTypes_idx" ON "Message" USING GIN ("attachmentTypes") WHERE "analysisVersion" > 0;
CREATE INDEX "Message_authResults_idx" ON "Message" USING GIN ("authResults") WHERE "analysisVersion" > 0;
ALTER TABLE "Message" ALTER COLUMN "assignee" SET STORAGE MAIN, ALTER COLUMN "attachmentTypes" SET STORAGE MAIN,
	ALTER COLUMN "authResults" SET STORAGE MAIN;
-- One hold at a time.
CREATE UNIQUE INDEX "Hold_standing" ON "Hold" ("messageId") WHERE "releasedAt" IS NULL;
ALTER TABLE "SavedView"
	ADD CONSTRAINT "SavedView_sort_check" CHECK (
		"sortKey" IN ('receivedAt', 'level', 'senderDomain', 'size') AND "sortDirection" IN ('asc', 'desc')
	);

-- Groups of media types, as in packages/contracts/src/vocabulary.ts.
CREATE FUNCTION straymail_attachment_type(media_type text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN CASE
		WHEN lower(media_type) = 'application/pdf' THEN 'pdf'
		WHEN lower(media_type) ~ '^image/' THEN 'image'
		WHEN lower(media_type) IN ('text/calendar', 'application/ics') THEN 'calendar'
		WHEN lower(media_type) ~ '^message/|^application/(vnd\.ms-outlook|ms-tnef|vnd\.ms-tnef)$' THEN 'message'
		WHEN lower(media_type) ~ 'spreadsheet|ms-excel' OR lower(media_type) IN ('text/csv', 'text/tab-separated-values')
			THEN 'spreadsheet'
		WHEN lower(media_type) ~ 'presentation|ms-powerpoint' THEN 'presentation'
		WHEN lower(media_type) ~ 'msword|ms-word|wordprocessing|opendocument\.text|/rtf$' THEN 'document'
		WHEN lower(media_type) ~ '^application/(x-)?(zip|zip-compressed|7z-compressed|tar|gtar|gzip|bzip2?|xz|zstd|rar|rar-compressed|vnd\.rar)$'
			THEN 'archive'
		WHEN lower(media_type) ~ '^text/|^application/(json|xml)$' THEN 'text'
		ELSE 'other'
	END;

UPDATE "Message" m SET
	"attachmentTypes" = ARRAY(
		SELECT DISTINCT straymail_attachment_type(coalesce(a."foundType", a."claimedType")) FROM "AttachmentMeta" a
		WHERE a."messageId" = m."id" ORDER BY 1),
	"authResults" = ARRAY(
		SELECT DISTINCT a."method" || '-' || a."result" FROM "Authentication" a WHERE a."messageId" = m."id" ORDER BY 1)
WHERE m."analysisVersion" > 0;

INSERT INTO "SenderDomain" ("domain", "registrable", "firstSeen")
SELECT d."domain", bool_or(d."registrable"), min(d."receivedAt") FROM (
	SELECT "senderDomain" AS "domain", "senderDomain" = "registrableDomain" AS "registrable", "receivedAt" FROM "Message"
	UNION ALL SELECT "registrableDomain", true, "receivedAt" FROM "Message"
) d WHERE d."domain" <> '' GROUP BY 1;

-- Of the operator's own people alone: which domains wrote, who works on what, and why something is held.
GRANT SELECT ON "SenderDomain" TO straymail_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON "SavedView" TO straymail_service;
GRANT SELECT, INSERT ON "BulkChange", "Hold" TO straymail_service;
GRANT UPDATE ("undoneAt", "undoneBy") ON "BulkChange" TO straymail_service;
GRANT UPDATE ("releasedAt", "releasedBy") ON "Hold" TO straymail_service;
ALTER TABLE "SenderDomain" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SavedView" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "BulkChange" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Hold" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_people" ON "SenderDomain" TO straymail_service USING ((SELECT straymail_sees_all()));
CREATE POLICY "own_people" ON "SavedView" TO straymail_service USING ((SELECT straymail_sees_all()));
CREATE POLICY "own_people" ON "BulkChange" TO straymail_service USING ((SELECT straymail_sees_all()));
CREATE POLICY "own_people" ON "Hold" TO straymail_service USING ((SELECT straymail_sees_all()));
