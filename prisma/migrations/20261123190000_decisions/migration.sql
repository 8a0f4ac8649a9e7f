-- AlterTable
ALTER TABLE "Message" ADD COLUMN "machineKind" TEXT,
ADD COLUMN "machineLevel" SMALLINT,
ADD COLUMN "machineCategories" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "decidedKind" TEXT,
ADD COLUMN "decidedLevel" SMALLINT,
ADD COLUMN "decidedCategories" JSONB;

-- AlterTable
ALTER TABLE "Recipient" ADD COLUMN "decided" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "Decision" (
    "id" UUID NOT NULL,
    "messageId" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "item" TEXT NOT NULL DEFAULT '',
    "value" JSONB NOT NULL,
    "machine" JSONB NOT NULL,
    "analysisVersion" INTEGER NOT NULL,
    "decidedBy" TEXT NOT NULL,
    "decidedByName" TEXT NOT NULL,
    "decidedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AnalysisChange" (
    "id" BIGSERIAL NOT NULL,
    "messageId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,

    CONSTRAINT "AnalysisChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KindModel" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "createdBy" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "summary" JSONB NOT NULL,
    "weights" JSONB NOT NULL,

    CONSTRAINT "KindModel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Decision_messageId_decidedAt_idx" ON "Decision"("messageId", "decidedAt");

-- CreateIndex
CREATE INDEX "AnalysisChange_at_idx" ON "AnalysisChange"("at");

-- What Prisma's language has no words for.
UPDATE "Message" SET "machineKind" = "kind", "machineLevel" = "level", "machineCategories" = "categories"
	WHERE "analysisVersion" > 0;
ALTER TABLE "Decision"
	ADD CONSTRAINT "Decision_field_check" CHECK ("field" IN ('kind', 'level', 'categories', 'intended', 'finding'));
-- One answer at a time to one question.
CREATE UNIQUE INDEX "Decision_standing" ON "Decision" ("messageId", "field", "item") WHERE "endedAt" IS NULL;
-- What people said of a sender's earlier mail is evidence for the next.
CREATE INDEX "Message_decided_sender" ON "Message" ("envelopeFrom") WHERE "decidedKind" IS NOT NULL;
CREATE INDEX "Message_decided_header_sender" ON "Message" ("headerFrom") WHERE "decidedKind" IS NOT NULL;

GRANT SELECT, INSERT ON "Decision" TO straymail_service;
GRANT UPDATE ("endedAt") ON "Decision" TO straymail_service;
GRANT UPDATE ("intendedAddress", "intendedDomain", "organisation", "organisationId", "decided") ON "Recipient" TO straymail_service;
GRANT SELECT, INSERT ON "KindModel" TO straymail_service;
GRANT UPDATE ("active") ON "KindModel" TO straymail_service;
GRANT SELECT ON "AnalysisChange" TO straymail_service;
ALTER TABLE "Decision" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "own_organisation" ON "Decision" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR EXISTS (SELECT FROM "Message" m WHERE m."id" = "messageId"));
