import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityViolations } from './browser.ts';

const wide = { width: 1440, height: 900 };
const narrow = { width: 320, height: 700 };

/** Each theme and each width once: colours are the same at every width. */
const looks = [
	{ size: 'wide', viewport: wide, colorScheme: 'light' },
	{ size: 'narrow', viewport: narrow, colorScheme: 'dark' },
] as const;

/** No accessibility violation in light and dark, wide and narrow, and nothing wider than the screen; leaves pictures. */
export const looksRight = async (page: Page, picture: string): Promise<void> => {
	try {
		for (const { size, viewport, colorScheme } of looks) {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme });
			await page.waitForTimeout(250);
			expect(await accessibilityViolations(page), `${picture}, ${colorScheme}, ${size}`).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth'), picture).toBeLessThanOrEqual(viewport.width);
			await page.screenshot({ path: `${picture}-${colorScheme}-${size}.png`, fullPage: true });
		}
	} finally {
		await page.setViewportSize(wide);
		await page.emulateMedia({ colorScheme: 'light' });
	}
};
