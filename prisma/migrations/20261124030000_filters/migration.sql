-- CreateTable
CREATE TABLE "FilterVerdict" (
    "messageId" UUID NOT NULL,
    "filter" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "required" DOUBLE PRECISION NOT NULL,
    "action" TEXT NOT NULL,

    CONSTRAINT "FilterVerdict_pkey" PRIMARY KEY ("messageId","filter")
);

GRANT SELECT ON "FilterVerdict" TO straymail_service;
