-- AlterTable
ALTER TABLE "Message" ADD COLUMN     "threadKeys" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- CreateIndex
CREATE INDEX "Message_threadKeys_idx" ON "Message" USING GIN ("threadKeys");

-- What people said whom earlier mail was meant for is evidence for the next.
CREATE INDEX "Recipient_decided_domain" ON "Recipient" ("domain") WHERE "decided";
