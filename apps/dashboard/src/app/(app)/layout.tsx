import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { currentUser } from '../../api/current-user.ts';
import { AppShell } from '../../shell/app-shell.tsx';
import { signInPath } from '../../shell/sign-in-path.ts';

/** Everything behind the sign-in. */
const SignedInLayout = async ({ children }: { children: ReactNode }) => {
	const request = await headers();
	const user = await currentUser(request.get('cookie'));
	if (user === 'signed-out') redirect(signInPath(request.get('x-path') ?? '/'));
	return <AppShell initialMe={user === 'unknown' ? null : user}>{children}</AppShell>;
};

export default SignedInLayout;
