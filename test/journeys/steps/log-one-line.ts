import { expect, type Locator, type Page } from '@playwright/test';
import { length } from '../support/days.js';
import { examine } from '../support/examine.js';
import { CLAIRE, goTo } from '../support/people.js';
import type { Language, Words } from '../support/words.js';

/** One line in plain words: what is missing is asked, what is understood is shown, nothing is saved on a guess. */
export async function logOneLine(page: Page, say: Words, language: Language): Promise<void> {
  const saved = countSaved(page);
  await goTo(page, say, say.whereIStand);
  await askedWhatIsMissing(page, say);
  const chips = page.getByRole('group', { name: say.understood });
  await line(page, say).fill(say.line);
  await expectUnderstood(chips, say);
  await examine(page, 'one line, understood');
  expect(saved.count, 'sessions saved before Save was pressed').toBe(0);
  await page.getByRole('button', { name: say.save, exact: true }).click();
  await expect(page.getByText(say.savedWith(length(90, language), CLAIRE))).toBeVisible();
  await expect(line(page, say)).toHaveValue('');
  await examine(page, 'one line, saved');
  expect(saved.count, 'sessions saved by pressing Save once').toBe(1);
}

async function askedWhatIsMissing(page: Page, say: Words): Promise<void> {
  const chips = page.getByRole('group', { name: say.understood });
  const save = page.getByRole('button', { name: say.save, exact: true });
  await line(page, say).fill(say.lineWithoutLength);
  await expect(chips.getByRole('button', { name: say.howLong })).toBeVisible();
  await save.click();
  await expect(page.getByRole('status').filter({ hasText: say.oneThingOpen })).toBeVisible();
  await examine(page, 'one line, the length missing');
  await chips.getByRole('button', { name: say.howLong }).click();
  const lengths = page.getByRole('group', { name: say.howLong });
  await expect(lengths.getByRole('button', { name: say.hour, exact: true })).toBeVisible();
  await examine(page, 'one line, the lengths to choose from');
  await line(page, say).fill(say.lineWithoutAll);
  for (const question of [say.whichDay, say.howLong, say.withWhom])
    await expect(chips.getByRole('button', { name: question })).toBeVisible();
  await save.click();
  await expect(line(page, say)).toHaveValue(say.lineWithoutAll);
}

async function expectUnderstood(chips: Locator, say: Words): Promise<void> {
  for (const part of [say.dateChip, say.lengthChip, say.kindChip, say.withChip(CLAIRE)]) {
    await expect(chips.getByRole('button', { name: part })).toBeVisible();
  }
  await expect(chips.getByRole('button', { name: '?' })).toHaveCount(0);
}

function line(page: Page, say: Words): Locator {
  return page.getByRole('textbox', { name: say.oneLine });
}

/** Counts what the page sends to be kept as a session. */
export function countSaved(page: Page): { readonly count: number } {
  const saved = { count: 0 };
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql') && /"agreementId"/.test(request.postData() ?? '')) saved.count += 1;
  });
  return saved;
}
