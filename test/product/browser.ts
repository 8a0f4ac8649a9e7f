import { AxeBuilder } from '@axe-core/playwright';
import chromiumBinary from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A real headless Chromium, from a package: nothing has to be installed. */
export const openBrowser = async (): Promise<Browser> =>
	chromium.launch({
		executablePath: await chromiumBinary.executablePath(),
		// The package's own arguments are for a cloud function: one process, which falls when a tab falls.
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-dev-shm-usage',
			'--disable-background-networking',
			'--disable-quic',
			'--font-render-hinting=none',
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
