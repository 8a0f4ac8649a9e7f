import type { Page } from 'playwright-core';
import type { Api } from '../../test/product/api.ts';

/** A picture of the tour. */
export interface Stop {
	/** Of its file. */
	readonly name: string;
	readonly title: string;
	/** In the reader's words. */
	readonly text: string;
	readonly path: string;
	/** Seen before signing in, or while the first operator sets up; else afterwards. */
	readonly when?: 'signed-out' | 'setting-up';
	readonly size?: { readonly width: number; readonly height: number };
	/** What is done on the page before the picture. */
	readonly act?: (page: Page) => Promise<void>;
}

const phone = { width: 390, height: 844 };

/** The stops in their order; the messages are picked from the sample mail by what they show. */
export const stopsOf = async (api: Api): Promise<readonly Stop[]> => {
	const number = await api.found('finding:us-ssn');
	const html = await api.found('kind:bulk');
	const [attached = number] = await api.search('has:attachment level:>=high');
	const { items: senders } = await api.get<{ items: { domain: string }[] }>('senders').catch(() => ({ items: [] }));
	const sender = number.senderDomain ?? senders[0]?.domain ?? '';
	/** The tabs stand below the judgement: what they hold is what the picture is about. */
	const tabs = (page: Page) => page.getByRole('tablist').evaluate((list) => list.scrollIntoView({ block: 'start' }));
	const rows = async (page: Page) => page.getByTestId('message-row').first().waitFor();
	return [
		{
			name: 'sign-in',
			title: 'Signing in',
			text: 'A password and a code from an authenticator app, or a passkey alone. English, French and Dutch are one press away, here and everywhere else.',
			path: '/sign-in',
			when: 'signed-out',
		},
		{
			name: 'welcome',
			title: 'Setting up',
			text: 'The link that `npm start` prints leads the first operator through three steps: an account, a second factor, a trap domain. Each can be left for later; a line at the top reminds of it.',
			path: '/welcome',
			when: 'setting-up',
		},
		{
			name: 'inbox',
			title: 'Inbox',
			text: 'What strayed in, newest first: how sensitive it is and why, who sent it, whom it was meant for. Everything can be done from the keyboard: `j` and `k` move, `x` selects, `e` marks as reviewed. New messages wait behind a button, so that no row ever jumps away under a finger.',
			path: '/',
			act: rows,
		},
		{
			name: 'bulk',
			title: 'Many at once',
			text: 'What is selected can be assigned, reviewed, corrected, held or put into a report in one go, and taken back with `z` as one change.',
			path: '/',
			act: async (page) => {
				await rows(page);
				await page.getByTestId('message-row').first().press('x');
				for (const key of ['j', 'x', 'j', 'x']) await page.keyboard.press(key);
			},
		},
		{
			name: 'palette',
			title: 'Go anywhere, do anything',
			text: '`Ctrl K` finds pages, saved views, actions and settings by name, and searches messages for whatever else is typed.',
			path: '/',
			act: async (page) => {
				await rows(page);
				await page.keyboard.press('Control+k');
				await page.getByRole('combobox', { name: 'Go anywhere, do anything' }).waitFor();
			},
		},
		{
			name: 'filters',
			title: 'Filters and search',
			text: 'Each filter shows how many messages it would leave. The search box knows the same words: `senderdomain:navy.mil` finds everything below that domain, too, and completes as one types. Words of a message never stand in the address.',
			path: '/?q=level:>=high',
			act: async (page) => {
				await rows(page);
				if (await page.getByRole('complementary', { name: 'Filters' }).isVisible()) return;
				await page.getByRole('button', { name: 'Filters' }).first().click();
				await page.getByRole('complementary', { name: 'Filters' }).waitFor();
			},
		},
		{
			name: 'message',
			title: 'A message, masked',
			text: 'Sensitive spans are covered before anybody sees them; each says what it is, how sure the machine is and why. The decision stands beside its evidence and can be corrected in one press.',
			path: `/messages/${number.id}`,
		},
		{
			name: 'message-headers',
			title: 'How it came',
			text: 'The way of the message from server to server, drawn from its headers, with what is odd about it.',
			path: `/messages/${number.id}?tab=headers`,
			act: tabs,
		},
		{
			name: 'message-attachments',
			title: 'Attachments',
			text: 'What is attached, what it really is, and whether it was read. A preview is drawn as pictures or plain text; a file is handed over on record.',
			path: `/messages/${attached.id}?tab=attachments`,
			act: tabs,
		},
		{
			name: 'message-html',
			title: 'HTML',
			text: 'HTML is shown as plain as it can be, in a frame that runs nothing and loads nothing, once it was revealed.',
			path: `/messages/${html.id}?tab=html`,
			act: tabs,
		},
		{
			name: 'reveal',
			title: 'Revealing',
			text: 'Plain content needs a reason and a fresh second factor. Who revealed which part, when and why stands in the message’s history and in the audit log, and the content goes away by itself.',
			path: `/messages/${number.id}`,
			act: async (page) => {
				await page
					.getByRole('button', { name: /^Reveal/ })
					.first()
					.click();
				await page.getByRole('dialog').getByLabel('Reason').fill('Check who has to be warned');
			},
		},
		{
			name: 'message-history',
			title: 'History',
			text: 'Everything that was done with a message, by machine and by people.',
			path: `/messages/${number.id}?tab=history`,
			act: tabs,
		},
		{
			name: 'senders',
			title: 'Senders',
			text: 'Who writes to the wrong address, how often, since when, and what: the people to warn first.',
			path: '/senders',
		},
		{
			name: 'sender',
			title: 'A sender’s domain',
			text: 'One domain: its volume over time, kinds and levels, and the organisations that its mail was meant for.',
			path: `/senders/${encodeURIComponent(sender)}`,
		},
		{
			name: 'organisations',
			title: 'Organisations',
			text: 'Whom mail was meant for: what strays from whom to whom, and by which typing error.',
			path: '/organisations',
		},
		{
			name: 'overview',
			title: 'Overview',
			text: 'Messages by day, kind and level, the commonest mistyped domains, how much waits for review and how the receivers are. Every chart can be read as a table.',
			path: '/overview',
		},
		{
			name: 'domains',
			title: 'Trap domains',
			text: 'The domains that mail is received for, and what happens to it: collect, keep who wrote to whom, refuse with a hint, or defer. Collecting needs a recorded legal basis.',
			path: '/domains',
		},
		{
			name: 'domain',
			title: 'A trap domain',
			text: 'The DNS records to copy for a domain, and a check that says which of them are missing. `./straymail dns` prints the same.',
			path: '/domains/army.ml',
		},
		{
			name: 'audit',
			title: 'Audit log',
			text: 'Who did and saw what. Each entry holds the digest of the one before it; the page says whether the chain is intact.',
			path: '/audit',
		},
		{
			name: 'account',
			title: 'Account',
			text: 'Password, authenticator app, passkeys, language, theme, and a switch for shortcuts of a single key.',
			path: '/account',
		},
		{
			name: 'shortcuts',
			title: 'Keyboard shortcuts',
			text: 'Made from the same list that the keys themselves, the palette and the tooltips are made from.',
			path: '/shortcuts',
		},
		{
			name: 'phone',
			title: 'On a phone',
			text: 'Everything fits on 320 pixels.',
			path: '/',
			size: phone,
			act: rows,
		},
	];
};
