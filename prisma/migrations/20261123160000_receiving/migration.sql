-- AlterTable
ALTER TABLE "Message" ADD COLUMN "octetMarks" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "extensions" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Recipient" ADD COLUMN "originalRecipient" TEXT,
ADD COLUMN "notify" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];

-- CreateTable
CREATE TABLE "Probe" (
    "hour" TIMESTAMPTZ(3) NOT NULL,
    "clientAddress" INET NOT NULL,
    "type" TEXT NOT NULL,
    "helo" TEXT NOT NULL,
    "times" INTEGER NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Probe_pkey" PRIMARY KEY ("hour","clientAddress","type")
);

-- CreateTable
CREATE TABLE "RecipientRule" (
    "id" UUID NOT NULL,
    "trapDomainId" UUID NOT NULL,
    "pattern" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "legalBasis" TEXT,
    "basisRecordedBy" TEXT,
    "basisRecordedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RecipientRule_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "RecipientRule_trapDomainId_pattern_key" ON "RecipientRule"("trapDomainId", "pattern");

-- AddForeignKey
ALTER TABLE "RecipientRule" ADD CONSTRAINT "RecipientRule_trapDomainId_fkey" FOREIGN KEY ("trapDomainId") REFERENCES "TrapDomain"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's language has no words for.
ALTER TABLE "RecipientRule"
	ADD CONSTRAINT "RecipientRule_policy_check" CHECK ("policy" IN ('collect', 'metadata-only', 'reject-with-hint', 'defer')),
	ADD CONSTRAINT "RecipientRule_pattern_check" CHECK (length("pattern") BETWEEN 1 AND 320),
	ADD CONSTRAINT "RecipientRule_basis_check" CHECK (
		"policy" NOT IN ('collect', 'metadata-only') OR (length(btrim("legalBasis")) > 0 AND "basisRecordedBy" IS NOT NULL)
	);
CREATE TRIGGER "RecipientRule_changed" AFTER INSERT OR UPDATE OR DELETE ON "RecipientRule"
	FOR EACH STATEMENT EXECUTE FUNCTION straymail_trap_domain_changed();

GRANT SELECT ON "RecipientRule" TO straymail_receiver;
GRANT SELECT, INSERT, UPDATE ON "Probe" TO straymail_receiver;
GRANT SELECT, INSERT, UPDATE, DELETE ON "RecipientRule" TO straymail_service;
GRANT SELECT, DELETE ON "Probe" TO straymail_service;
