import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { safeNext } from '../../shell/sign-in-path.ts';
import { SignInPage } from '../../sign-in/sign-in-page.tsx';
import { MoreMessages } from '../../words/more-messages.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.titles'))('signIn'),
});

const Route = async ({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) => {
	const { next } = await searchParams;
	const { signIn } = await getMessages();
	return (
		<MoreMessages messages={{ signIn }}>
			<SignInPage next={safeNext(typeof next === 'string' ? next : null)} />
		</MoreMessages>
	);
};

export default Route;
