import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import type { Browsers } from '../support/journey.js';
import { goTo } from '../support/people.js';
import { readIn } from '../support/public-page.js';
import type { Language, Words } from '../support/words.js';

type Feedback = {
  readonly page: Page;
  readonly browsers: Browsers;
  readonly say: Words;
  readonly language: Language;
  readonly coach: string;
  readonly pseudonym: string;
};

/** A coach makes a link and hands it over; her client answers by it, without an account and without a script. */
export async function hearAClient({ page, browsers, say, language, coach, pseudonym }: Feedback): Promise<void> {
  await goTo(page, say, say.practice, say.myPractice);
  await page.getByRole('button', { name: say.askFeedback(pseudonym) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: say.makeLink }).click();
  const address = dialog.getByText(/\/f\/\S{20,}$/);
  await expect(address).toBeVisible();
  await examine(page, 'a feedback link, to hand over');
  const { pathname } = new URL((await address.textContent()) ?? '');
  await dialog.getByRole('button', { name: say.handedOver }).click();
  const engagement = page.getByRole('listitem').filter({ hasText: pseudonym }).filter({ hasText: say.feedbackOpen });
  await expect(engagement).toHaveCount(1);

  const client = await (await browsers.open({ scripts: false })).newPage();
  await client.goto(pathname);
  await readIn(client, language);
  await expect(client.getByRole('heading', { level: 1, name: say.howWasCoaching(coach) })).toBeVisible();
  await examine(client, 'feedback, asked');
  await client.getByRole('group', { name: say.decisionsMine }).getByRole('radio', { name: say.always }).check();
  await client.getByRole('button', { name: say.sendFeedback }).click();
  await expect(client.getByRole('heading', { level: 1, name: say.thanks })).toBeVisible();
  await examine(client, 'feedback, given');
}
