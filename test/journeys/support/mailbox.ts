import { expect, type Page } from '@playwright/test';

/** What the platform writes of itself, on whichever day something comes near: nobody did anything for it. */
const REMINDER =
  /^(A requirement will no longer be met|Une exigence ne sera plus remplie)|la déclaration de l’année|the declaration of the year|un examen est attendu|an assessment is due/;

/** The coach concerned by the case that the demonstration brings along: how it goes is written to him as days go by. */
const OF_ANOTHER_CASE = /marc\.aubert@/;

/** The addresses of every mail that is in the demonstration's mailbox, without what is written as days go by. */
export async function mailsIn(mailroom: Page): Promise<readonly string[]> {
  await mailroom.goto('/demo/mail');
  const mails = mailroom.getByRole('main').getByRole('listitem').filter({ hasNotText: OF_ANOTHER_CASE });
  const links = mails.getByRole('link').filter({ hasNotText: REMINDER });
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
