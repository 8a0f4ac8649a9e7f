import type { Metadata } from 'next';
import { getMessages, getTranslations } from 'next-intl/server';
import { WelcomePage } from '../../welcome/welcome-page.tsx';
import { MoreMessages } from '../../words/more-messages.tsx';

export const generateMetadata = async (): Promise<Metadata> => ({
	title: (await getTranslations('shell.titles'))('welcome'),
});

const Route = async () => {
	const { account, domains, signIn, welcome } = await getMessages();
	return (
		<MoreMessages messages={{ account, domains, signIn, welcome }}>
			<WelcomePage />
		</MoreMessages>
	);
};

export default Route;
