import { AxeBuilder } from '@axe-core/playwright';
import chromiumBinary from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A real headless Chromium, from a package: nothing has to be installed. */
export const openBrowser = async (): Promise<Browser> =>
	chromium.launch({
		executablePath: await chromiumBinary.executablePath(),
		args: [
			...chromiumBinary.args.filter((argument) => !argument.startsWith('--headless')),
			'--disable-background-networking',
			'--disable-quic',
		],
		headless: true,
	});

/** Accessibility violations (WCAG 2.2 A and AA) in a form that a failing test prints readably. */
export const accessibilityViolations = async (page: Page): Promise<string[]> => {
	const { violations } = await new AxeBuilder({ page })
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
		.analyze();
	return violations.map(
		(violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
	);
};
