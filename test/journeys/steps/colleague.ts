import { expect, type Page } from '@playwright/test';
import type { Day } from '@standing/kernel';
import { examine } from '../support/examine.js';
import { tick, typeDay } from '../support/fields.js';
import { heading } from '../support/people.js';
import { readIn } from '../support/public-page.js';

const SEEN = 'He told a sponsor, in front of me, what his client had said in confidence.';
const ANSWERED = 'I asked him to tell his client. He answered that it was no business of mine.';

/** A concern in her own vault: seen, considered, spoken of with the colleague, and not resolved. Gives what she ticked of it. */
export async function concernInVault(page: Page, spokenOn: Day): Promise<string> {
  await beginVault(page);
  await page.getByRole('button', { name: 'Write: Concern about somebody' }).click();
  await page.getByRole('textbox', { name: 'What you saw or heard yourself, and when' }).fill(SEEN);
  await tick(page, 'checkbox', 'I have gone through these questions');
  await page
    .getByRole('textbox', { name: 'With whom, and what you take from it' })
    .fill('My peer group, without a name.');
  await typeDay(page, 'Spoken on', spokenOn);
  await page.getByRole('textbox', { name: 'How, what you asked for, and what was answered' }).fill(ANSWERED);
  await tick(page, 'radio', 'not resolved, or the answer was no');
  const copy = page.getByRole('button', { name: 'Copy: Text to copy' });
  await expect(copy).toHaveCount(0);
  for (const line of ['What I observed', 'What I asked for and what was answered'])
    await page.getByRole('checkbox', { name: line }).locator('xpath=ancestor::label').click();
  const text = (await copy.locator('..').locator('.copy-value').textContent()) ?? '';
  await examine(page, 'a concern about a colleague, with the lines to tell');
  await page.getByRole('button', { name: 'Encrypt and save' }).click();
  await expect(page.getByText('Encrypted and saved.')).toBeVisible();
  expect(text).toContain(SEEN);
  expect(text).not.toContain('peer group');
  return text;
}

async function beginVault(page: Page): Promise<void> {
  await page.goto('/vault');
  await page.getByRole('button', { name: 'Begin a vault' }).click();
  await page.getByLabel('New passphrase').fill('three herons over a grey weir');
  await page.getByLabel('The same once more').fill('three herons over a grey weir');
  await page.getByLabel('To begin, type BEGIN').fill('begin');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await tick(page, 'checkbox', 'I have printed this page, or written the code down');
  await page.getByRole('button', { name: 'Go to the vault' }).click();
}

type Referring = { readonly about: string; readonly text: string; readonly spokenOn: Day };

/** Refers it by the public form, where she says that she is a colleague and that she spoke to him; gives its reference. */
export async function referAsColleague(page: Page, { about, text, spokenOn }: Referring): Promise<string> {
  await page.goto('/complaint');
  await readIn(page, 'en');
  await page.getByRole('button', { name: 'Continue anyway' }).click();
  const next = () => page.getByRole('button', { name: 'Continue', exact: true }).click();
  const choose = async (name: string | RegExp) => {
    await page.getByRole('radio', { name }).check();
    await next();
  };
  const write = async (name: string, words: string) => {
    await page.getByRole('textbox', { name }).fill(words);
    await next();
  };
  await choose('18 or older');
  await choose('For myself');
  await choose('I am a colleague who is bound by the same code');
  await next();
  await expect(page.getByText('Did you speak to the coach about it?').first()).toBeVisible();
  await examine(page, 'what a colleague did before, with mistakes');
  await page.getByRole('group', { name: 'Did you speak to the coach' }).getByRole('radio', { name: 'Yes' }).check();
  await page.getByLabel('On which day?').fill(spokenOn);
  await page.getByRole('radio', { name: 'I saw, heard or lived it myself' }).check();
  await page
    .getByRole('group', { name: /^Is there an interest/ })
    .getByRole('radio', { name: 'No' })
    .check();
  await next();
  await write('The coach', about);
  await write('What they did or said', text);
  await page.getByRole('radio', { name: 'I only know about when' }).check();
  await write('About when', 'in autumn');
  await page.getByText('Confidentiality', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^CF-1/ }).check();
  await next();
  await choose('No, that is all');
  await next();
  await choose(/^You, but not the coach/);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Amélie Laurent');
  await write('How can we reach you?', 'amelie.laurent@coachs.example');
  await page.getByRole('checkbox', { name: /^I declare that what I wrote is true/ }).check();
  await page.getByRole('button', { name: 'Send my complaint' }).click();
  await expect(heading(page, 'Your complaint has been received')).toBeVisible();
  const shown = await page.getByRole('definition').allTextContents();
  const reference = shown.find((each) => /^\w{4}-\w{4}$/.test(each)) ?? '';
  expect(reference).not.toBe('');
  return reference;
}
