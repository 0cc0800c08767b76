import { createHash, randomBytes } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { dayFromToday } from '../support/days.js';
import { tick, tickChoice } from '../support/fields.js';
import { askAs, sendFileAs } from '../support/graph.js';
import { PDF } from '../support/pdf.js';

/** How many activities the file is to have. */
export const ACTIVITIES = 10;

/** How many of them are recorded here, each with its file: two are there from before, with none. */
const RECORDED = ACTIVITIES - 2;

/** A coach records activities of the last weeks, each with a file. */
export async function recordWithFiles(page: Page): Promise<void> {
  for (let each = 1; each <= RECORDED; each += 1) {
    const day = dayFromToday(-each * 7);
    const file = await sendFileAs(page, `certificate-${each}.pdf`, String(PDF));
    const said = { title: `Peer group ${each}`, kind: 'PEER_EXCHANGE', minutes: 120, reflection: 'I listen longer.' };
    await askAs(page, 'RecordCpdActivity', { input: { ...said, firstDay: day, lastDay: day, file } });
  }
}

/** Two people of the office draw everybody who is accredited. */
export async function drawEverybody(registrar: Page, second: Page): Promise<void> {
  const input = {
    ...{ ratePerMille: 1000, byLevel: false, leaveOutDrawnLastTime: false, minimumDays: 0, undocumentedWeight: 1 },
    answerDays: 28,
  };
  const { prepareAuditDraw } = await askAs<{ prepareAuditDraw: { id: string } }>(registrar, 'PrepareAuditDraw', {
    input,
  });
  const drawId = prepareAuditDraw.id;
  const { auditDraws } = await askAs<{ auditDraws: { announcement: string }[] }>(registrar, 'AuditDraws', {});
  const shares = [registrar, second].map((page) => ({ page, share: randomBytes(32).toString('hex') }));
  for (const { page, share } of shares) {
    const said = JSON.stringify(['standing-audit-draw-1', 'share', auditDraws[0]?.announcement, share]);
    const commitment = createHash('sha256').update(said).digest('hex');
    await askAs(page, 'CommitAuditShare', { drawId, commitment });
  }
  for (const { page, share } of shares) await askAs(page, 'RevealAuditShare', { drawId, share });
}

/** The member shows a new file of one activity and none of another; those that have theirs are shown as they are. */
export async function answerAudit(page: Page): Promise<void> {
  const form = page.getByRole('form', { name: 'Your answer' });
  const [first, second] = [form.getByRole('region').nth(RECORDED), form.getByRole('region').nth(RECORDED + 1)];
  // Another choice begins with the same words.
  await tickChoice(first.getByRole('radio', { name: 'A file', exact: true }));
  const chosen = page.waitForEvent('filechooser');
  await first.getByRole('button', { name: 'Choose a file' }).click();
  await (await chosen).setFiles({ name: 'attendance.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(first.getByText(/not searched for viruses/)).toBeVisible();
  await tick(second, 'radio', 'I have none');
  await page.reload();
  await expect(first.getByText('attendance.pdf')).toBeVisible();
  await expect(second.getByRole('radio', { name: 'I have none' })).toBeChecked();
  await tick(form, 'checkbox', 'I have looked: no client and nobody else can be recognised in these files.');
}
