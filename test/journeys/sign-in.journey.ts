import type { Page, Route } from '@playwright/test';
import { addAuthenticator } from './support/authenticator.js';
import { examine } from './support/examine.js';
import { expect, test } from './support/journey.js';
import { mailSentBy } from './support/mailbox.js';
import { comeIn, ERIC, goTo, heading } from './support/people.js';
import type { Words } from './support/words.js';

const ADDRESS = 'eric.blanc@coachs.example';

test('somebody signs in by a code that was mailed, and signs out', async ({ page, mailroom, say }) => {
  await page.goto('/sign-in?next=%2Fpractice');
  await examine(page, 'sign-in');
  await page.getByRole('textbox', { name: say.email }).fill('eric');
  await page.getByRole('button', { name: say.sendCode }).click();
  await expect(page.getByRole('alert').getByText(say.unreadableAddress)).toBeVisible();
  await examine(page, 'sign-in, the address unreadable');

  const mail = await mailSentBy(mailroom, async () => {
    await page.getByRole('textbox', { name: say.email }).fill(ADDRESS);
    await page.getByRole('button', { name: say.sendCode }).click();
    await expect(heading(page, say.typeCode)).toBeVisible();
  });
  const code = /\b\d{6}\b/.exec((await mail.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? '';
  expect(code).toMatch(/^\d{6}$/);
  await examine(page, 'sign-in, the code to type');

  await type(page, say, code === '000000' ? '111111' : '000000');
  await expect(page.getByRole('alert').getByText(say.wrongCode)).toBeVisible();
  await examine(page, 'sign-in, the code wrong');
  await type(page, say, code);
  await expect(heading(page, say.myPractice)).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/practice');

  await signOut(page, say);
  await page.goto('/practice');
  await expect(heading(page, say.myPractice)).toHaveCount(0);
});

test('a mailed code works once', async ({ page, browsers, mailroom, say }) => {
  const other = await (await browsers.open()).newPage();
  const mail = await mailSentBy(mailroom, () => askForCode(page, say));
  const code = /\b\d{6}\b/.exec((await mail.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] ?? '';
  await type(page, say, code);
  await expect(heading(page, say.whereIStand)).toBeVisible();
  await other.goto('/sign-in');
  // As somebody would send it who read the code over the other’s shoulder.
  const answer = await other.request.post('/sign-in/code', {
    form: { challenge: ADDRESS, email: ADDRESS, code, act: 'sign-in' },
  });
  expect(answer.status()).toBe(422);
});

test('somebody makes a passkey and signs in with it', async ({ page, say, language }) => {
  const device = await page.context().newCDPSession(page);
  const authenticatorId = await addAuthenticator(device);
  await comeIn(page, ERIC, language);
  await goTo(page, say, ERIC, say.account);
  await examine(page, 'my account');
  await page.getByRole('button', { name: say.makePasskey }).click();
  await expect(page.getByText(say.passkeyReady)).toBeVisible();
  await examine(page, 'my account, a passkey made');
  const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);

  // The device waits to be touched: otherwise the page's own offer would sign in before the button is pressed.
  const touch = (enabled: boolean) =>
    device.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
  await touch(false);
  const asks = await heldAsks(page);
  await page.getByRole('button', { name: say.signOut }).click();
  await expect(page.getByText(say.signedOut)).toBeVisible();
  await examine(page, 'signed out');

  // Pressed before the page's own offer has come, which then comes too late to get in the way.
  const offered = await asks.next();
  await page.getByRole('button', { name: say.usePasskey }).click();
  await (await asks.next()).continue();
  await offered.continue();
  await page.getByRole('button', { name: say.usePasskey }).click();
  const pressedAgain = await asks.next();
  await expect(page.getByRole('alert')).toBeHidden();
  // A device looks at once whether it is touched, and never again.
  await touch(true);
  await pressedAgain.continue();
  await expect(heading(page, say.whereIStand)).toBeVisible();
  await goTo(page, say, ERIC, say.account);
});

/** Every request for a passkey's options waits until the test lets it go on. */
async function heldAsks(page: Page): Promise<{ next: () => Promise<Route> }> {
  const held: Route[] = [];
  await page.route('**/sign-in/passkey/options', (route) => void held.push(route));
  let seen = 0;
  const next = async () => {
    await expect.poll(() => held.length).toBeGreaterThan(seen);
    return held[seen++]!;
  };
  return { next };
}

async function askForCode(page: Page, say: Words): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('textbox', { name: say.email }).fill(ADDRESS);
  await page.getByRole('button', { name: say.sendCode }).click();
  await expect(heading(page, say.typeCode)).toBeVisible();
}

async function type(page: Page, say: Words, code: string): Promise<void> {
  await page.getByRole('textbox', { name: say.sixDigits }).fill(code);
  await page.getByRole('button', { name: say.goOn }).click();
}

async function signOut(page: Page, say: Words): Promise<void> {
  await goTo(page, say, ERIC, say.account);
  await page.getByRole('button', { name: say.signOut }).click();
  await expect(page.getByText(say.signedOut)).toBeVisible();
}
