import type { Page } from '@playwright/test';
import { length } from './support/days.js';
import { expect, test } from './support/journey.js';
import { CLAIRE, comeIn, ERIC } from './support/people.js';

const FAR = 60;

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

type Focused = { readonly name: string; readonly ring: boolean };

/** Presses Tab until the thing of this name has the focus. */
function tabTo(page: Page, name: string): Promise<void> {
  return press(page, 'Tab', name);
}

function backTo(page: Page, name: string): Promise<void> {
  return press(page, 'Shift+Tab', name);
}

async function press(page: Page, key: string, name: string): Promise<void> {
  for (let stops = 0; stops < FAR; stops += 1) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (here === null) continue;
    expect(here.ring, `a ring around “${here.name}”`).toBe(true);
    if (here.name.startsWith(name)) return;
  }
  throw new Error(`“${name}” was not reached by ${FAR} times ${key}.`);
}

/** What has the focus, and whether one can see it: on itself or on what is drawn for it. */
function focused(page: Page): Promise<Focused | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const label = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const name =
      element.getAttribute('aria-label') ??
      (labelled.join(' ').trim() || label?.textContent || element.textContent || '');
    const drawn = [
      element,
      ...(element.closest('label')?.querySelectorAll('*') ?? []),
      element.closest('label') ?? element,
    ];
    const ring = drawn.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    return { name: name.replaceAll(/\s+/g, ' ').trim(), ring };
  });
}
