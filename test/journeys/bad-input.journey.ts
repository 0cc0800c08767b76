import type { Page } from '@playwright/test';
import { countSaved } from './steps/log-one-line.js';
import { sessions } from './steps/ask-confirmation.js';
import { length } from './support/days.js';
import { examine } from './support/examine.js';
import { tick } from './support/fields.js';
import { expect, test } from './support/journey.js';
import { CLAIRE, comeIn, ERIC, goTo } from './support/people.js';
import type { Words } from './support/words.js';

test('what looks like a client’s name is asked about before anything is kept', async ({ page, say, language }) => {
  await comeIn(page, ERIC, language);
  await goTo(page, say, say.practice, say.myPractice);
  const engagements = page.getByRole('region', { name: say.engagements });
  await engagements.getByRole('button', { name: say.beginEngagement }).click();
  await engagements.getByRole('textbox', { name: say.pseudonym }).fill('Sophie Durand');
  await engagements.getByRole('button', { name: say.begin, exact: true }).click();
  await expect(page.getByText(say.looksLikeName)).toBeVisible();
  await examine(page, 'an engagement, the pseudonym may be a name');
  await page.reload();
  await expect(engagements.getByText('Renard 12', { exact: true })).toBeVisible();
  await expect(engagements.getByText('Sophie Durand')).toHaveCount(0);

  await engagements.getByRole('button', { name: say.beginEngagement }).click();
  await engagements.getByRole('textbox', { name: say.pseudonym }).fill('Marie');
  await engagements.getByRole('button', { name: say.begin, exact: true }).click();
  await tick(engagements, 'checkbox', say.itIsPseudonym);
  await engagements.getByRole('button', { name: say.begin, exact: true }).click();
  await expect(engagements.getByText('Marie', { exact: true })).toBeVisible();
});

test('a client’s name in the one line is not saved', async ({ page, say, language }) => {
  await comeIn(page, ERIC, language);
  const before = await hoursLogged(page, say);
  await goTo(page, say, say.whereIStand);
  await page.getByRole('textbox', { name: say.oneLine }).fill(say.lineOfName);
  await expect(page.getByText(say.lineNameWarning('Sophie'))).toBeVisible();
  await examine(page, 'one line, with what may be a client’s name');
  await page.getByRole('button', { name: say.save, exact: true }).click();
  await expect(page.getByRole('textbox', { name: say.oneLine })).toHaveValue(say.lineOfName);
  expect(await hoursLogged(page, say)).toEqual(before);
});

test('pressing Save twice saves once', async ({ page, say, language }) => {
  await comeIn(page, ERIC, language);
  const saved = countSaved(page);
  await page.getByRole('textbox', { name: say.oneLine }).fill(say.line);
  await expect(page.getByRole('button', { name: say.withChip(CLAIRE) })).toBeVisible();
  const save = page.getByRole('button', { name: say.save, exact: true });
  await save.dblclick();
  await expect(page.getByRole('textbox', { name: say.oneLine })).toHaveValue('');
  await expect.poll(() => saved.count, { message: 'it is sent' }).toBeGreaterThan(0);
  await goTo(page, say, say.supervision, say.mySupervision);
  const same = sessions(page, say)
    .filter({ hasText: say.notAskedYet })
    .filter({ hasText: length(90, language) });
  await expect(same).toHaveCount(1);

  await logTwice(page, say);
  await expect(sessions(page, say).filter({ hasText: length(55, language) })).toHaveCount(1);
});

test('a session that is not there yet, or impossible, is refused with a sentence', async ({ page, say, language }) => {
  await comeIn(page, ERIC, language);
  await goTo(page, say, say.supervision, say.mySupervision);
  const form = page.getByRole('region', { name: say.logSession });
  await form.getByRole('button', { name: say.logThisSession }).click();
  await expect(form.getByRole('alert').getByText(say.writeLength)).toBeVisible();
  await form.getByRole('textbox', { name: say.length }).fill('25h');
  await form.getByRole('button', { name: say.logThisSession }).click();
  await expect(form.getByRole('alert').getByText(say.atMostADay)).toBeVisible();
  await examine(page, 'supervision, a session refused');
  await expect(sessions(page, say).filter({ hasText: '25 h' })).toHaveCount(0);
});

/** Both presses are there before the first answer can be. */
async function logTwice(page: Page, say: Words): Promise<void> {
  const form = page.getByRole('region', { name: say.logSession });
  await form.getByRole('textbox', { name: say.length }).fill('55 min');
  await form.getByRole('button', { name: say.logThisSession }).dblclick();
  await expect(form.getByRole('textbox', { name: say.length })).toHaveValue('');
}

/** What is logged as practice, as its own screen shows it. */
async function hoursLogged(page: Page, say: Words): Promise<readonly string[]> {
  await goTo(page, say, say.practice, say.myPractice);
  const rows = page.getByRole('region', { name: say.hoursLogged }).getByRole('listitem');
  await expect(rows.first()).toBeVisible();
  return rows.allTextContents();
}
