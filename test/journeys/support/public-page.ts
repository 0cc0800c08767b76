import { expect, type Page } from '@playwright/test';
import { type Language, words } from './words.js';

/** Reads a page of the server in this language: it opens in that of the person the link was sent to. */
export async function readIn(page: Page, language: Language): Promise<void> {
  const html = page.locator('html');
  if ((await html.getAttribute('lang')) !== language)
    await page.getByRole('link', { name: words[language].language, exact: true }).click();
  await expect(html).toHaveAttribute('lang', language);
}

export function firstWord(name: string): string {
  return name.split(' ')[0] ?? '';
}
