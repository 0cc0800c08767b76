import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { examine } from '../support/examine.js';
import { heading } from '../support/people.js';
import type { CaseWords, Language } from '../support/words.js';

const DOCUMENTS = fileURLToPath(
  new URL('../../../libs/shared/web-core/src/generated/persisted-documents.json', import.meta.url),
);

type Refusals = readonly { readonly code: string; readonly message: string }[];

/** Sends what the button would send before there is one: the sentences that name what is missing. */
export async function stepsMissingFrom(page: Page): Promise<string[]> {
  const documents = Object.entries(JSON.parse(readFileSync(DOCUMENTS, 'utf8')) as Record<string, string>);
  const documentId = documents.find(([, text]) => text.startsWith('mutation PutWithdrawalInForce('))?.[0];
  const caseId = page.url().split('/').at(-1);
  const refusals = await page.evaluate(
    async ({ documentId, caseId }) => {
      const variables = { caseId, idempotencyKey: crypto.randomUUID() };
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch('/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ documentId, variables }),
      });
      const { errors } = (await answer.json()) as { errors?: { extensions: { refusals?: Refusals } }[] };
      return errors?.[0]?.extensions.refusals ?? [];
    },
    { documentId, caseId },
  );
  return refusals.filter(({ code }) => code === 'COMPLAINTS_STEP_MISSING').map(({ message }) => message);
}

/** The screen names each of these steps, and offers no button. */
export async function expectMissing(page: Page, cases: CaseWords, steps: readonly (keyof CaseWords['missing'])[]) {
  const said = page.getByText(cases.stillMissing).locator('..').getByRole('listitem');
  await expect(said).toHaveText(steps.map((step) => cases.missing[step]));
  await expect(page.getByRole('button', { name: `${cases.proposeWithdrawal}…` })).toHaveCount(0);
}

/** Lets a month go by for the demonstration's body. */
export function letAMonthPass(page: Page, cases: CaseWords): Promise<void> {
  return letDaysPass(page, cases.monthLater);
}

/**
 * Lets the 28 days of a party run out, whatever day it is: their last day moves to a working day, which behind a holiday and
 * a weekend is more than a month away.
 */
export async function letATermRunOut(page: Page, cases: CaseWords): Promise<void> {
  await letDaysPass(page, cases.monthLater);
  await letDaysPass(page, cases.weekLater);
}

async function letDaysPass(page: Page, later: string): Promise<void> {
  await page.goto('/demo');
  const today = page.locator('#clock');
  const before = await today.textContent();
  await page.getByRole('button', { name: later, exact: true }).click();
  await expect(today).not.toHaveText(before ?? '');
}

/** Milliseconds from the second registrar's word until the register and the check say it; it is read every 50. */
export async function putInForce(
  page: Page,
  visitor: Page,
  cases: CaseWords,
  { registerReference, language }: { readonly registerReference: string; readonly language: Language },
): Promise<number> {
  await page.getByRole('button', { name: `${cases.putInForce}…`, exact: true }).click();
  await examine(page, 'a withdrawal, asked once more');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: cases.putInForce, exact: true })
    .click({ noWaitAfter: true });
  await answered;
  const since = performance.now();
  const told = async () => {
    const check = await visitor.request.get(`/verify/${registerReference}.json`);
    const entry = await visitor.request.get(`/register/${registerReference}`, { params: { lang: language } });
    return [((await check.json()) as { status: string }).status, (await entry.text()).includes(cases.withdrawnEntry)];
  };
  await expect.poll(told, { intervals: [50] }).toEqual(['withdrawn', true]);
  return Math.round(performance.now() - since);
}

/** What the public is told of somebody: pages and answer, without the minute at which they were made. */
export async function toldInPublic(visitor: Page, registerReference: string, language: Language): Promise<string> {
  const paths = [
    `/register?q=${registerReference}`,
    `/register/${registerReference}`,
    `/verify/${registerReference}.json`,
  ];
  const read = async (path: string) => (await visitor.request.get(path, { params: { lang: language } })).text();
  const texts = await Promise.all(paths.map(read));
  return texts.join('\n').replaceAll(/"checkedAt":.*|<dd>[^<]*Europe\/Paris[^<]*<\/dd>/g, '');
}

/** The respondent reads what was decided; it says that nothing is in effect yet. */
export async function readDecision(page: Page, cases: CaseWords, reference: string): Promise<void> {
  await page.goto(`/my-case/${reference}`);
  await expect(heading(page, cases.letter(reference))).toBeVisible();
  await page.getByRole('button', { name: cases.open, exact: true }).click();
  await expect(page.getByRole('heading', { name: cases.whatWasDecided })).toBeVisible();
  await expect(page.getByText(cases.notInEffect)).toBeVisible();
}
