import { expect, type Page } from '@playwright/test';

/** The addresses of every mail that is in the demonstration's mailbox. */
export async function mailsIn(mailroom: Page): Promise<readonly string[]> {
  await mailroom.goto('/demo/mail');
  const links = mailroom.getByRole('main').getByRole('listitem').getByRole('link');
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** Does something, and opens the mail that it sent. */
export async function mailSentBy(mailroom: Page, act: () => Promise<void>): Promise<Page> {
  const before = await mailsIn(mailroom);
  await act();
  const fresh = async () => (await mailsIn(mailroom)).filter((mail) => !before.includes(mail));
  await expect
    .poll(async () => (await fresh()).length, { message: 'one mail is sent', intervals: [100, 200, 300] })
    .toBe(1);
  await mailroom.goto((await fresh())[0] ?? '');
  return mailroom;
}

/** The path of the link in the mail that is open. */
export async function linkIn(mail: Page, kind: 'a' | 'c'): Promise<string> {
  const address = await mail.getByRole('article').getByRole('link').getAttribute('href');
  const { pathname } = new URL(address ?? '');
  expect(pathname).toMatch(new RegExp(`^/${kind}/\\S{20,}$`));
  return pathname;
}
