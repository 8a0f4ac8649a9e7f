import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { currentUser } from '../../api/current-user.ts';
import { AppShell } from '../../shell/app-shell.tsx';
import { sidebarCookie } from '../../shell/sidebar-cookie.ts';
import { signInPath } from '../../shell/sign-in-path.ts';
import { MoreMessages } from '../../words/more-messages.tsx';

/** Everything behind the sign-in. */
const SignedInLayout = async ({ children }: { children: ReactNode }) => {
	const request = await headers();
	const user = await currentUser(request.get('cookie'));
	if (user === 'signed-out') redirect(signInPath(request.get('x-path') ?? '/'));
	const narrow = (await cookies()).get(sidebarCookie)?.value === 'narrow';
	// What the root layout has sent already is not sent again.
	const {
		common: _common,
		shell: _shell,
		words: _words,
		signIn: _signIn,
		welcome: _welcome,
		...pages
	} = await getMessages();
	return (
		<MoreMessages messages={pages}>
			<AppShell initialMe={user === 'unknown' ? null : user} initiallyNarrow={narrow}>
				{children}
			</AppShell>
		</MoreMessages>
	);
};

export default SignedInLayout;
