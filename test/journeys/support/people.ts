import { expect, type Page } from '@playwright/test';
import { tickChoice } from './fields.js';
import { type Language, words, type Words } from './words.js';

export const AMELIE = 'Amélie Laurent';
export const ERIC = 'Éric Blanc';
export const NADIA = 'Nadia Benali';
export const CLAIRE = 'Claire Morel';
export const DENIS = 'Denis Martin';
export const LEA = 'Léa Fontaine';
export const PAUL = 'Paul Renaud';
/** One who supervises as well, signed in, and one of those whom she supervises. */
export const SOLENE = 'Solène Marchal';
export const THOMAS = 'Thomas Girard';
/** Those who sit in panels: the first proposes, the others stand by it. */
export const PANEL = ['Hélène Petit', 'Yann Le Goff', 'Odile Marchand'] as const;

/** Comes in as one of the demonstration's people, who then reads in this language. */
export async function comeIn(page: Page, name: string, language: Language): Promise<void> {
  const say = words[language];
  await page.goto('/demo');
  await page.getByRole('button', { name: say.be(name) }).click();
  await page.waitForURL('**/standing');
  // Everybody in the demonstration reads French until they say otherwise.
  if (language === 'fr') return expect(heading(page, say.whereIStand)).toBeVisible();
  await page.goto('/account');
  await tickChoice(page.getByRole('radio', { name: 'English' }));
  await expect(heading(page, say.account)).toBeVisible();
  await goTo(page, say, say.whereIStand);
}

/** Goes to a screen by the navigation, which on a phone is at the bottom. */
export async function goTo(page: Page, say: Words, destination: string, title = destination): Promise<void> {
  const column = page.getByRole('navigation', { name: say.navigation, exact: true });
  const bar = page.getByRole('navigation', { name: say.bottomNavigation, exact: true });
  if (isPhone(page)) {
    const link = bar.getByRole('link', { name: destination });
    if ((await link.count()) === 0) await bar.getByRole('button', { name: say.menu }).click();
    await link.click();
  } else {
    await column.getByRole('link', { name: destination }).click();
  }
  await expect(heading(page, title)).toBeVisible();
}

/** The page's own title. */
export function heading(page: Page, name: string) {
  return page.getByRole('heading', { level: 1, name });
}

/** Whether the window is narrow enough for the navigation to be at the bottom. */
function isPhone(page: Page): boolean {
  return (page.viewportSize()?.width ?? 0) < 760;
}
