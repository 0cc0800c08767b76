import { expect, type Locator, type Page } from '@playwright/test';

/** What a screen says that the public will read from a day on: the day in words, and the words of the line. */
export type Promised = { readonly from: string; readonly reads: string };

/** How the register says each line of which a screen has the short words. */
const SAID: Readonly<Record<string, RegExp>> = {
  Suspended: /^The accreditation is suspended up to and including .+: Level 2\.$/,
  'Accredited under conditions': /kept under conditions up to and including/,
  nothing: /^The accreditation is in force: Level 2, since [^.]+\.$/,
};
const INTERIM = 'The accreditation is under interim suspension: Level 2. An interim measure is not a finding.';
const WITHIN = { timeout: 5000, intervals: [100, 200, 400] };

/** The days on which what the public reads changes, as the screen shows them. */
export async function promisedIn(shown: Locator): Promise<readonly Promised[]> {
  await expect(shown.getByRole('listitem').first()).toBeVisible();
  const items = await shown.getByRole('listitem').allTextContents();
  return items.map((item) => {
    const [, from = '', reads = ''] = /^From (.+?): (.+)$/.exec(item) ?? [];
    expect(SAID, item).toHaveProperty([reads]);
    return { from, reads };
  });
}

/** The register says what was promised for this day, with nothing beside it; it hears of a change within the second. */
export async function expectPromised(visitor: Page, entry: string, { reads }: Pick<Promised, 'reads'>): Promise<void> {
  const isAdded = reads === 'Accredited under conditions';
  await expect(async () => {
    const [status, ...added] = await readEntry(visitor, entry);
    expect(isAdded ? added.join(' ') : status).toMatch(SAID[reads] ?? /^$/);
    expect(added).toHaveLength(isAdded ? 1 : 0);
  }).toPass(WITHIN);
}

/** An interim suspension is read as one, without a reason. */
export async function expectInterim(visitor: Page, entry: string): Promise<void> {
  await expect(async () => expect(await readEntry(visitor, entry)).toEqual([INTERIM])).toPass(WITHIN);
}

/** The sentence on the accreditation, and what the register adds. */
async function readEntry(visitor: Page, entry: string): Promise<readonly string[]> {
  await visitor.goto(`/register/${entry}?lang=en`);
  const main = visitor.getByRole('main');
  const status = await main
    .getByText(/^The accreditation (is|has) /)
    .first()
    .textContent();
  const added = await main
    .getByRole('list', { name: 'What the register adds' })
    .getByRole('listitem')
    .allTextContents();
  return [status?.trim() ?? '', ...added];
}
