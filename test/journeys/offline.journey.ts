import type { Page, Route } from '@playwright/test';
import { sessions } from './steps/ask-confirmation.js';
import { length } from './support/days.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { AMELIE, comeIn, ERIC, goTo } from './support/people.js';
import type { Language, Words } from './support/words.js';

type Spoken = { readonly say: Words; readonly language: Language };

test('three sessions logged in flight mode appear once each after it', async ({ page, context, say, language }) => {
  const minutes = [67, 73, 79];
  await comeIn(page, ERIC, language);
  await seeSupervisionAndReturn(page, say);

  await context.setOffline(true);
  for (const each of minutes) await logInOneLine(page, say, each);
  await expect(unsent(page, say)).toHaveCount(3);
  await expect(unsent(page, say).filter({ hasText: say.waitingToBeSent })).toHaveCount(3);
  await examine(page, 'three lines, offline');
  await context.setOffline(false);

  await expect(unsent(page, say)).toHaveCount(0);
  await expectOnceEach(page, { say, language }, minutes);
});

test('they appear once each when the first answer to each is lost', async ({ page, context, say, language }) => {
  const minutes = [83, 89, 97];
  await comeIn(page, ERIC, language);
  await seeSupervisionAndReturn(page, say);
  const keys = await loseFirstAnswers(page);

  await context.setOffline(true);
  for (const each of minutes) await logInOneLine(page, say, each);
  await context.setOffline(false);

  await expect.poll(() => keys.length, { timeout: 30_000 }).toBe(6);
  await expect(unsent(page, say)).toHaveCount(0);
  expect(new Set(keys).size, 'keys, one for each line').toBe(3);
  await expectOnceEach(page, { say, language }, minutes);
});

test('what could not be sent outlives the page, and waits for the person who logged it', async ({
  page,
  say,
  language,
}) => {
  let tries = 0;
  const cut = (route: Route) => {
    if (keyOf(route) === null) return route.fallback();
    tries += 1;
    return route.abort();
  };
  await comeIn(page, ERIC, language);
  await page.route('**/graphql', cut);
  await logInOneLine(page, say, 103);
  await expect(unsent(page, say).filter({ hasText: say.beingSent })).toHaveCount(1);
  await page.reload();
  await expect(unsent(page, say)).toHaveCount(1);

  await comeIn(page, AMELIE, language);
  const before = tries;
  await seeSupervisionAndReturn(page, say);
  await expect(unsent(page, say)).toHaveCount(0);
  expect(tries, 'tries in the name of somebody else').toBe(before);

  await page.unroute('**/graphql', cut);
  await comeIn(page, ERIC, language);
  await expectOnceEach(page, { say, language }, [103]);
});

function unsent(page: Page, say: Words) {
  return page.getByRole('list', { name: say.notSentYet }).getByRole('listitem');
}

/** By then all that logging needs has come. */
async function seeSupervisionAndReturn(page: Page, say: Words): Promise<void> {
  await goTo(page, say, say.supervision, say.mySupervision);
  await expect(page.getByRole('region', { name: say.sessions, exact: true })).toBeVisible();
  await goTo(page, say, say.whereIStand);
}

async function logInOneLine(page: Page, say: Words, minutes: number): Promise<void> {
  const line = page.getByRole('textbox', { name: say.oneLine });
  await line.fill(say.lineLasting(`1h${String(minutes - 60).padStart(2, '0')}`));
  await expect(page.getByRole('group', { name: say.understood }).getByRole('button', { name: '?' })).toHaveCount(0);
  await line.press('Enter');
  await expect(line).toHaveValue('');
}

async function expectOnceEach(page: Page, { say, language }: Spoken, minutes: readonly number[]): Promise<void> {
  await goTo(page, say, say.supervision, say.mySupervision);
  for (const each of minutes)
    await expect(sessions(page, say).filter({ hasText: length(each, language) })).toHaveCount(1);
  await page.reload();
  for (const each of minutes)
    await expect(sessions(page, say).filter({ hasText: length(each, language) })).toHaveCount(1);
  await expect(unsent(page, say)).toHaveCount(0);
}

/** The server gets each line and keeps it; the first answer to each never arrives. Gives the key of every request. */
async function loseFirstAnswers(page: Page): Promise<readonly string[]> {
  const keys: string[] = [];
  await page.route('**/graphql', async (route) => {
    const key = keyOf(route);
    if (key === null) return route.fallback();
    const isFirst = !keys.includes(key);
    keys.push(key);
    if (!isFirst) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  return keys;
}

/** The key of a request that logs a session; null of any other. */
function keyOf(route: Route): string | null {
  const { variables } = JSON.parse(route.request().postData() ?? '{}') as {
    variables?: { input?: { agreementId?: string }; idempotencyKey?: string };
  };
  return variables?.input?.agreementId === undefined ? null : (variables.idempotencyKey ?? null);
}
