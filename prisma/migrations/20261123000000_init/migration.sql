-- Tables and indexes as Prisma's schema describes them; Message and SealedBody are partitioned by hand.

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "twoFactorEnabled" BOOLEAN DEFAULT false,
    "role" TEXT NOT NULL DEFAULT 'analyst',
    "organisationId" UUID,

    CONSTRAINT "User_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "secondFactorAt" TIMESTAMPTZ(3),

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthVerification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuthVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TwoFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failedVerificationCount" INTEGER DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "TwoFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Passkey" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "publicKey" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "credentialID" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "deviceType" TEXT NOT NULL,
    "backedUp" BOOLEAN NOT NULL,
    "transports" TEXT,
    "createdAt" TIMESTAMPTZ(3),
    "aaguid" TEXT,

    CONSTRAINT "Passkey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "id" UUID NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "role" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "organisationId" UUID,
    "tokenHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "lastUsedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ApiToken_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "chain" TEXT NOT NULL,
    "number" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "actorName" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "target" TEXT,
    "detail" JSONB NOT NULL,
    "previousHash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("chain","number")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" UUID NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "envelopeFrom" TEXT NOT NULL,
    "headerFrom" TEXT,
    "senderDomain" TEXT NOT NULL DEFAULT '',
    "registrableDomain" TEXT NOT NULL DEFAULT '',
    "senderDomainKey" TEXT NOT NULL DEFAULT '',
    "clientAddress" INET NOT NULL,
    "helo" TEXT NOT NULL,
    "tls" TEXT,
    "size" INTEGER NOT NULL,
    "subject" TEXT NOT NULL DEFAULT '',
    "kind" TEXT,
    "level" SMALLINT,
    "categories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "language" TEXT,
    "status" TEXT NOT NULL DEFAULT 'received',
    "hasAttachment" BOOLEAN NOT NULL DEFAULT false,
    "locked" BOOLEAN NOT NULL DEFAULT false,
    "metadataOnly" BOOLEAN NOT NULL DEFAULT false,
    "kindConfidence" REAL,
    "kindEvidence" JSONB NOT NULL DEFAULT '[]',
    "levelEvidence" JSONB NOT NULL DEFAULT '[]',
    "markings" JSONB NOT NULL DEFAULT '[]',
    "intended" JSONB NOT NULL DEFAULT '[]',
    "organisationIds" UUID[] DEFAULT ARRAY[]::UUID[],
    "repeatDigest" BYTEA NOT NULL,
    "repeatOf" UUID,
    "copies" INTEGER NOT NULL DEFAULT 1,
    "analysisVersion" INTEGER NOT NULL DEFAULT 0,
    "analysedAt" TIMESTAMPTZ(3),
    "leaseUntil" TIMESTAMPTZ(3),
    "leaseOwner" TEXT,
    "attempts" SMALLINT NOT NULL DEFAULT 0,
    "unreadableReason" TEXT,
    "reviewedAt" TIMESTAMPTZ(3),
    "reviewedBy" TEXT,
    "words" tsvector,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
) PARTITION BY RANGE ("id");

-- CreateTable
CREATE TABLE "SealedBody" (
    "messageId" UUID NOT NULL,
    "contextId" UUID NOT NULL,
    "wrappedKey" BYTEA,
    "ciphertext" BYTEA NOT NULL,
    "view" BYTEA,

    CONSTRAINT "SealedBody_pkey" PRIMARY KEY ("messageId")
) PARTITION BY RANGE ("messageId");

-- CreateTable
CREATE TABLE "SealContext" (
    "id" UUID NOT NULL,
    "keyId" TEXT NOT NULL,
    "encapsulatedKey" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SealContext_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Recipient" (
    "messageId" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "address" TEXT NOT NULL,
    "domain" TEXT NOT NULL,
    "trapDomain" TEXT NOT NULL,
    "intendedAddress" TEXT,
    "intendedDomain" TEXT,
    "organisationId" UUID,
    "organisation" TEXT,
    "confidence" REAL,

    CONSTRAINT "Recipient_pkey" PRIMARY KEY ("messageId","ordinal")
);

-- CreateTable
CREATE TABLE "Finding" (
    "messageId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "part" TEXT NOT NULL,
    "segment" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "masked" TEXT NOT NULL,
    "confidence" SMALLINT NOT NULL,
    "evidence" TEXT[],

    CONSTRAINT "Finding_pkey" PRIMARY KEY ("messageId","ordinal")
);

-- CreateTable
CREATE TABLE "AttachmentMeta" (
    "messageId" UUID NOT NULL,
    "index" SMALLINT NOT NULL,
    "fileName" TEXT NOT NULL,
    "claimedType" TEXT NOT NULL,
    "foundType" TEXT,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "read" BOOLEAN NOT NULL,
    "notRead" TEXT,

    CONSTRAINT "AttachmentMeta_pkey" PRIMARY KEY ("messageId","index")
);

-- CreateTable
CREATE TABLE "Authentication" (
    "messageId" UUID NOT NULL,
    "ordinal" SMALLINT NOT NULL,
    "method" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "domain" TEXT,
    "detail" TEXT,

    CONSTRAINT "Authentication_pkey" PRIMARY KEY ("messageId","ordinal")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sector" TEXT,
    "country" TEXT,
    "securityContact" TEXT,
    "source" TEXT NOT NULL,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrganisationDomain" (
    "domain" TEXT NOT NULL,
    "organisationId" UUID NOT NULL,

    CONSTRAINT "OrganisationDomain_pkey" PRIMARY KEY ("domain")
);

-- CreateTable
CREATE TABLE "RegisterEdition" (
    "name" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegisterEdition_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "TrapDomain" (
    "id" UUID NOT NULL,
    "domain" TEXT NOT NULL,
    "scope" TEXT NOT NULL,
    "policy" TEXT NOT NULL,
    "legalBasis" TEXT,
    "basisRecordedBy" TEXT,
    "basisRecordedAt" TIMESTAMPTZ(3),
    "excluded" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "intendedDomain" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TrapDomain_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "AuthVerification_identifier_idx" ON "AuthVerification"("identifier");

-- CreateIndex
CREATE INDEX "TwoFactor_userId_idx" ON "TwoFactor"("userId");

-- CreateIndex
CREATE INDEX "Passkey_userId_idx" ON "Passkey"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "SignInLink_tokenHash_key" ON "SignInLink"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_tokenHash_key" ON "ApiToken"("tokenHash");

-- CreateIndex
CREATE INDEX "AuditEntry_target_idx" ON "AuditEntry"("target");

-- CreateIndex
CREATE INDEX "Message_analysisVersion_id_idx" ON "Message"("analysisVersion", "id");

-- CreateIndex
CREATE INDEX "Message_level_id_idx" ON "Message"("level", "id");

-- CreateIndex
CREATE INDEX "Message_senderDomain_id_idx" ON "Message"("senderDomain", "id");

-- CreateIndex
CREATE INDEX "Message_size_id_idx" ON "Message"("size", "id");

-- CreateIndex
CREATE INDEX "Message_repeatDigest_idx" ON "Message"("repeatDigest");

-- CreateIndex
CREATE INDEX "Message_senderDomainKey_id_idx" ON "Message"("senderDomainKey" text_pattern_ops, "id");

-- CreateIndex
CREATE INDEX "Message_categories_idx" ON "Message" USING GIN ("categories");

-- CreateIndex
CREATE INDEX "Message_organisationIds_idx" ON "Message" USING GIN ("organisationIds");

-- CreateIndex
CREATE INDEX "Message_words_idx" ON "Message" USING GIN ("words");

-- CreateIndex
CREATE INDEX "Recipient_trapDomain_messageId_idx" ON "Recipient"("trapDomain", "messageId");

-- CreateIndex
CREATE INDEX "Finding_type_messageId_idx" ON "Finding"("type", "messageId");

-- CreateIndex
CREATE INDEX "Organisation_name_idx" ON "Organisation"("name");

-- CreateIndex
CREATE INDEX "OrganisationDomain_organisationId_idx" ON "OrganisationDomain"("organisationId");

-- CreateIndex
CREATE UNIQUE INDEX "TrapDomain_domain_key" ON "TrapDomain"("domain");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TwoFactor" ADD CONSTRAINT "TwoFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Passkey" ADD CONSTRAINT "Passkey_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrganisationDomain" ADD CONSTRAINT "OrganisationDomain_organisationId_fkey" FOREIGN KEY ("organisationId") REFERENCES "Organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------
-- What Prisma's schema language has no words for.

-- Sealed bytes do not compress: store them as they are, out of line.
ALTER TABLE "SealedBody" ALTER COLUMN "ciphertext" SET STORAGE EXTERNAL, ALTER COLUMN "view" SET STORAGE EXTERNAL;

-- Where a row grows past 2 KB, what only the message view and the word index read moves out of line (down to the
-- partition's toast_tuple_target, below), so that lists, counts and facets read fewer pages; the rest stays together.
ALTER TABLE "Message" ALTER COLUMN "words" SET STORAGE EXTERNAL,
	ALTER COLUMN "envelopeFrom" SET STORAGE MAIN, ALTER COLUMN "headerFrom" SET STORAGE MAIN,
	ALTER COLUMN "senderDomain" SET STORAGE MAIN, ALTER COLUMN "registrableDomain" SET STORAGE MAIN,
	ALTER COLUMN "senderDomainKey" SET STORAGE MAIN, ALTER COLUMN "clientAddress" SET STORAGE MAIN,
	ALTER COLUMN "helo" SET STORAGE MAIN, ALTER COLUMN "tls" SET STORAGE MAIN, ALTER COLUMN "subject" SET STORAGE MAIN,
	ALTER COLUMN "kind" SET STORAGE MAIN, ALTER COLUMN "categories" SET STORAGE MAIN,
	ALTER COLUMN "language" SET STORAGE MAIN, ALTER COLUMN "status" SET STORAGE MAIN,
	ALTER COLUMN "organisationIds" SET STORAGE MAIN, ALTER COLUMN "repeatDigest" SET STORAGE MAIN,
	ALTER COLUMN "leaseOwner" SET STORAGE MAIN, ALTER COLUMN "unreadableReason" SET STORAGE MAIN,
	ALTER COLUMN "reviewedBy" SET STORAGE MAIN;

-- Vocabulary, as in packages/contracts/src/vocabulary.ts.
ALTER TABLE "Message"
	ADD CONSTRAINT "Message_kind_check" CHECK ("kind" IN ('genuine', 'reflection', 'bulk', 'spam', 'bounce', 'probe')),
	ADD CONSTRAINT "Message_level_check" CHECK ("level" BETWEEN 0 AND 4),
	ADD CONSTRAINT "Message_status_check" CHECK ("status" IN ('received', 'new', 'reviewed', 'unreadable')),
	ADD CONSTRAINT "Message_repeat_check" CHECK ("repeatOf" IS NULL OR "repeatOf" <> "id");
ALTER TABLE "TrapDomain"
	ADD CONSTRAINT "TrapDomain_scope_check" CHECK ("scope" IN ('domain', 'domain-and-subdomains', 'tld')),
	ADD CONSTRAINT "TrapDomain_policy_check" CHECK ("policy" IN ('collect', 'metadata-only', 'reject-with-hint', 'defer')),
	ADD CONSTRAINT "TrapDomain_basis_check" CHECK (
		"policy" NOT IN ('collect', 'metadata-only') OR (length(btrim("legalBasis")) > 0 AND "basisRecordedBy" IS NOT NULL)
	);
ALTER TABLE "Finding" ADD CONSTRAINT "Finding_confidence_check" CHECK ("confidence" IN (65, 75, 85, 95));

-- Month partitions, by the time inside the UUIDv7 (RFC 9562 §5.7: the first 48 bits are Unix milliseconds).
-- The default partitions catch what a wrong clock would place outside every month.
CREATE TABLE "Message_default" PARTITION OF "Message" DEFAULT WITH (toast_tuple_target = 256);
CREATE TABLE "SealedBody_default" PARTITION OF "SealedBody" DEFAULT;

CREATE FUNCTION straymail_uuid_floor(at timestamptz) RETURNS uuid
	LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
	RETURN (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid;

-- Makes the partitions of this month and of `months_ahead` after it; those that exist are left alone.
-- The lock keeps two programs that start at once from making the same one.
CREATE FUNCTION straymail_make_partitions(months_ahead integer) RETURNS integer
	LANGUAGE plpgsql AS $$
DECLARE
	parent text;
	starts timestamptz;
	name text;
	made integer := 0;
BEGIN
	PERFORM pg_advisory_xact_lock(hashtext('straymail_make_partitions'));
	FOR i IN 0..months_ahead LOOP
		starts := (date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => i)) AT TIME ZONE 'UTC';
		FOREACH parent IN ARRAY ARRAY['Message', 'SealedBody'] LOOP
			name := parent || '_' || to_char(starts AT TIME ZONE 'UTC', 'YYYYMM');
			CONTINUE WHEN to_regclass(format('%I', name)) IS NOT NULL;
			EXECUTE format(
				'CREATE TABLE %I PARTITION OF %I FOR VALUES FROM (%L) TO (%L) %s', name, parent,
				straymail_uuid_floor(starts),
				straymail_uuid_floor(((starts AT TIME ZONE 'UTC') + interval '1 month') AT TIME ZONE 'UTC'),
				CASE parent WHEN 'Message' THEN 'WITH (toast_tuple_target = 256)' ELSE '' END
			);
			made := made + 1;
		END LOOP;
	END LOOP;
	RETURN made;
END $$;

SELECT straymail_make_partitions(3);

-- Searched without regard to case, by beginning.
CREATE INDEX "Recipient_address_lower_idx" ON "Recipient" (lower("address") text_pattern_ops, "messageId");

-- A change of policy reaches every receiver at once; receivers also look every few seconds.
CREATE FUNCTION straymail_trap_domain_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	PERFORM pg_notify('straymail_trap_domains', '');
	RETURN NULL;
END $$;
CREATE TRIGGER "TrapDomain_changed" AFTER INSERT OR UPDATE OR DELETE ON "TrapDomain"
	FOR EACH STATEMENT EXECUTE FUNCTION straymail_trap_domain_changed();

-- The audit log only grows.
CREATE FUNCTION straymail_audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE EXCEPTION 'the audit log is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER "AuditEntry_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEntry"
	FOR EACH STATEMENT EXECUTE FUNCTION straymail_audit_is_append_only();

-- Roles without login, taken on by SET ROLE: the receiver can seal and cannot open; services act for a
-- person and see what row-level security lets that person see. Roles belong to the cluster, so they may exist.
DO $$
DECLARE
	name text;
BEGIN
	FOREACH name IN ARRAY ARRAY['straymail_receiver', 'straymail_service', 'straymail_search_all', 'straymail_search_own'] LOOP
		IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = name) THEN
			EXECUTE format('CREATE ROLE %I NOLOGIN', name);
		END IF;
		EXECUTE format('GRANT %I TO CURRENT_USER', name);
	END LOOP;
END $$;
GRANT USAGE ON SCHEMA public TO straymail_receiver, straymail_service, straymail_search_all, straymail_search_own;

GRANT INSERT ON "Message", "SealedBody", "Recipient", "SealContext" TO straymail_receiver;
GRANT SELECT ("id") ON "Message", "SealContext" TO straymail_receiver;
GRANT SELECT ("messageId") ON "SealedBody" TO straymail_receiver;
GRANT SELECT ("messageId", "ordinal") ON "Recipient" TO straymail_receiver;
GRANT SELECT ON "TrapDomain", "Organisation", "OrganisationDomain" TO straymail_receiver;

GRANT SELECT, UPDATE ON "Message" TO straymail_service;
GRANT SELECT ON "SealedBody", "SealContext", "Recipient", "Finding", "AttachmentMeta", "Authentication" TO straymail_service;
GRANT UPDATE ("wrappedKey", "ciphertext", "view") ON "SealedBody" TO straymail_service;
GRANT SELECT, INSERT, UPDATE, DELETE ON "TrapDomain", "Organisation", "OrganisationDomain" TO straymail_service;
GRANT SELECT, INSERT, UPDATE ON "ApiToken", "SignInLink", "User" TO straymail_service;
GRANT SELECT ("id", "userId", "secondFactorAt", "expiresAt"), UPDATE ("secondFactorAt") ON "Session" TO straymail_service;
GRANT SELECT ("id", "userId", "providerId", "accountId"), INSERT, UPDATE ("password", "updatedAt") ON "Account" TO straymail_service;
GRANT SELECT, INSERT ON "AuditEntry" TO straymail_service;

-- Row-level security (law 9). A transaction of services says for whom it acts: `straymail.scope` is `all`
-- for the operator's own people, otherwise `straymail.organisation` is the one organisation it may see.
-- Unset means nothing is seen.
CREATE FUNCTION straymail_sees_all() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(current_setting('straymail.scope', true), '') = 'all';
CREATE FUNCTION straymail_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('straymail.organisation', true), '')::uuid;

ALTER TABLE "Message" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "SealedBody" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Recipient" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Finding" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AttachmentMeta" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "Authentication" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "AuditEntry" ENABLE ROW LEVEL SECURITY;

CREATE POLICY "receiver_appends" ON "Message" FOR INSERT TO straymail_receiver WITH CHECK (true);
CREATE POLICY "receiver_sees_ids" ON "Message" FOR SELECT TO straymail_receiver USING (true);
CREATE POLICY "receiver_appends" ON "SealedBody" FOR INSERT TO straymail_receiver WITH CHECK (true);
CREATE POLICY "receiver_sees_ids" ON "SealedBody" FOR SELECT TO straymail_receiver USING (true);
CREATE POLICY "receiver_appends" ON "Recipient" FOR INSERT TO straymail_receiver WITH CHECK (true);
CREATE POLICY "receiver_sees_ids" ON "Recipient" FOR SELECT TO straymail_receiver USING (true);

CREATE POLICY "own_organisation" ON "Message" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR "organisationIds" @> ARRAY[(SELECT straymail_organisation())]);
CREATE POLICY "own_organisation" ON "SealedBody" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR EXISTS (SELECT FROM "Message" m WHERE m."id" = "messageId"));
CREATE POLICY "own_organisation" ON "Recipient" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR "organisationId" = (SELECT straymail_organisation()));
CREATE POLICY "own_organisation" ON "Finding" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR EXISTS (SELECT FROM "Message" m WHERE m."id" = "messageId"));
CREATE POLICY "own_organisation" ON "AttachmentMeta" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR EXISTS (SELECT FROM "Message" m WHERE m."id" = "messageId"));
CREATE POLICY "own_organisation" ON "Authentication" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR EXISTS (SELECT FROM "Message" m WHERE m."id" = "messageId"));
CREATE POLICY "own_chain" ON "AuditEntry" TO straymail_service
	USING ((SELECT straymail_sees_all()) OR "chain" = (SELECT straymail_organisation())::text);

-- Searching. Behind a policy that is not constant PostgreSQL uses no index whose operator might leak (full text, arrays,
-- LIKE), and behind an OR none for the policy either. So a search takes on one of two roles that can only read: a
-- policy each, without an OR, chosen by what the transaction says for whom it acts.
GRANT SELECT ON "Message", "Recipient", "Finding" TO straymail_search_all, straymail_search_own;
CREATE POLICY "searches_all" ON "Message" FOR SELECT TO straymail_search_all USING (true);
CREATE POLICY "searches_all" ON "Recipient" FOR SELECT TO straymail_search_all USING (true);
CREATE POLICY "searches_all" ON "Finding" FOR SELECT TO straymail_search_all USING (true);
CREATE POLICY "searches_own" ON "Message" FOR SELECT TO straymail_search_own
	USING ("organisationIds" @> ARRAY[(SELECT straymail_organisation())]);
CREATE POLICY "searches_own" ON "Recipient" FOR SELECT TO straymail_search_own
	USING ("organisationId" = (SELECT straymail_organisation()));
CREATE POLICY "searches_own" ON "Finding" FOR SELECT TO straymail_search_own
	USING (EXISTS (SELECT FROM "Message" m WHERE m."id" = "messageId"));
