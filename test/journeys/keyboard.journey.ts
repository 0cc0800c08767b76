import { length } from './support/days.js';
import { expect, test } from './support/journey.js';
import { backTo, focused, tabTo } from './support/keyboard.js';
import { CLAIRE, comeIn, ERIC } from './support/people.js';

test('a session is logged by the keyboard alone, with the focus in sight at every stop', async ({
  page,
  say,
  language,
}) => {
  await comeIn(page, ERIC, language);
  await expect(page.getByRole('textbox', { name: say.oneLine })).toBeVisible();
  await page.keyboard.press('Control+Home');
  await tabTo(page, say.oneLine);
  await page.keyboard.type(say.lineWithoutLength);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: say.oneThingOpen })).toBeVisible();

  await tabTo(page, say.howLong);
  await page.keyboard.press('Enter');
  await tabTo(page, say.hour);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: say.howLong })).toHaveCount(0);
  expect(await focused(page), 'the focus after the answer to a chip').not.toBeNull();

  await backTo(page, say.save);
  await page.keyboard.press('Enter');
  await expect(page.getByText(say.savedWith(length(60, language), CLAIRE))).toBeVisible();
  expect(await focused(page), 'the focus after the line is saved').not.toBeNull();
});
