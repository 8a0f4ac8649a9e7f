/** What a call answers: data, or why it was refused. */
interface Answer<T> {
	readonly data: T | null;
	readonly error: { readonly status?: number; readonly code?: string; readonly message?: string } | null;
}

/** The part of better-auth's client that the dashboard uses. */
export interface AuthClient {
	readonly signIn: {
		readonly email: (input: { email: string; password: string }) => Promise<Answer<{ twoFactorRedirect?: boolean }>>;
		readonly passkey: () => Promise<Answer<unknown>>;
	};
	readonly passkey: { readonly addPasskey: (input: { name: string }) => Promise<Answer<unknown>> };
	readonly twoFactor: {
		readonly enable: (input: { password: string }) => Promise<Answer<{ totpURI?: string; backupCodes?: string[] }>>;
		readonly disable: (input: { password: string }) => Promise<Answer<unknown>>;
		readonly verifyTotp: (input: { code: string }) => Promise<Answer<unknown>>;
		readonly verifyBackupCode: (input: { code: string }) => Promise<Answer<unknown>>;
		readonly generateBackupCodes: (input: { password: string }) => Promise<Answer<{ backupCodes: string[] }>>;
	};
	readonly getSession: () => Promise<Answer<{ user: { twoFactorEnabled?: boolean } }>>;
}

const load = async (): Promise<AuthClient> => {
	const [{ createAuthClient }, { twoFactorClient }, { passkeyClient }] = await Promise.all([
		import('better-auth/client'),
		import('better-auth/client/plugins'),
		import('@better-auth/passkey/client'),
	]);
	// The passkey plugin is typed against another version of the fetch library than better-auth itself, so the
	// inferred type of the two together does not hold; at run time they fit.
	const plugins = [twoFactorClient(), passkeyClient()] as never[];
	return createAuthClient({ plugins }) as unknown as AuthClient;
};

let client: Promise<AuthClient> | undefined;

/** The sign-in library's client, loaded when first needed: the inbox does without it. */
export const authClient = (): Promise<AuthClient> => {
	client ??= load();
	return client;
};
