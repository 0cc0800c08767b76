import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Member } from '@standing/platform/auth';
import {
  BIND,
  BIND_MINE,
  exhibitsIn,
  HIDDEN,
  OPEN_BUNDLE,
  OPEN_MY_BUNDLE,
  readPdf,
  taken,
} from './bundle.documents.js';
import { OUT_OF_SIGHT } from './evidence.documents.js';
import { codesOf } from './given.js';
import { type Hearing, startHearing } from './hearing.js';

type Paper = { readonly id: string; readonly page: number; readonly pages: number; readonly state: string };
type Section = { readonly section: string; readonly page: number; readonly papers: readonly Paper[] };

describe('the hearing bundle', () => {
  let running: Awaited<ReturnType<typeof startHearing>>;
  let hearing: Hearing;
  beforeAll(async () => {
    running = await startHearing();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    hearing = await running.inNewBody();
    await hearing.adopted('2');
  });

  /** Served on the fourth of January with an exhibit of the complainant's, of a witness's and of the respondent's. */
  const served = async () => {
    const { named, summoned } = hearing;
    const { putIn, disclosed, given } = exhibitsIn(hearing);
    const filed = await named();
    const { id, reference } = filed;
    const message = await putIn(id, { source: 'COMPLAINANT', pages: 2 });
    const shown = await putIn(id, { redacts: message, pages: 3 });
    const undisclosed = await putIn(id);
    const statement = await putIn(id, { source: 'WITNESS', kind: 'STATEMENT' });
    const redacted = await putIn(id, { redacts: statement, pages: 2 });
    const act = await disclosed(shown, 'A message of May');
    await disclosed(redacted, 'What a colleague saw');
    const own = await given(reference, 'My contract', 2);
    await summoned(id, ['2026-12-20', '2027-01-04', '2027-01-25']);
    return { ...filed, shown, redacted, own, act, undisclosed };
  };
  const opened = async (by: Member, id: string) => (await hearing.done(by, OPEN_BUNDLE, { id })).openBundle;
  const mine = async (reference: string) =>
    (await hearing.done(hearing.cast.coach, OPEN_MY_BUNDLE, { reference })).openMyBundle;
  const bound = async (by: Member, id: string) => {
    const handed = (await hearing.done(by, BIND, { id })).bindBundle;
    return { handed, file: (await taken(hearing, handed, by))! };
  };
  const papersOf = ({ sections }: { sections: readonly Section[] }) => sections.flatMap(({ papers }) => papers);

  it('row 25: is the same for the panel and for the respondent, and holds nothing that was not disclosed to them', async () => {
    const { id, reference, shown, redacted, own, undisclosed } = await served();
    const bundle = await opened(hearing.people.chair, id);

    expect(await mine(reference)).toEqual(bundle);
    expect(bundle.servedOn).toBe('2027-01-04');
    const sections = (bundle.sections as readonly Section[]).map(({ section }) => section);
    expect(sections).toEqual(['CHARGES', 'COMPLAINANT', 'RESPONDENT', 'OTHERS', 'PROCEDURE']);
    const papers = papersOf(bundle);
    expect(papers.map((one) => (one as { event?: string }).event)).toEqual([
      ...['SERVE', null, 'REPLY', null, null, 'FILE_REPORT', 'GIVE_NOTICE'],
    ]);
    expect([papers[1], papers[3], papers[4]].map((one) => one?.id)).toEqual([shown, own, redacted]);
    expect(JSON.stringify(bundle)).not.toContain(undisclosed);
    expect(JSON.stringify(bundle)).not.toContain(HIDDEN);
    expect(papers[0]).toMatchObject({
      clauses: ['CF-1'],
      texts: [expect.stringContaining('employer'), expect.any(String)],
    });
    expect(papers[1]).toMatchObject({ title: 'A message of May', texts: [], exhibit: { number: 1, version: 2 } });
  });

  it('row 25: has one number for each page, from 1 on with the index, equal to that of the PDF, and a link for each line', async () => {
    const { id } = await served();
    const { chair } = hearing.people;
    const bundle = await opened(chair, id);
    const { handed, file } = await bound(chair, id);
    const pdf = await readPdf(file.content);

    expect(pdf.pages).toHaveLength(bundle.pages);
    expect(handed).toMatchObject({ pages: bundle.pages, bytes: file.content.length, digest: pdf.digest });
    pdf.pages.forEach(({ text }, at) => expect(text).toContain(`${at + 1} / ${bundle.pages}`));
    expect(pdf.labels).toEqual(pdf.pages.map((_, at) => String(at + 1)));
    const papers = papersOf(bundle);
    const marks = pdf.outline.filter(({ title }) => /\(p\. \d+\)$/.test(title));
    expect(marks).toHaveLength(papers.length + bundle.sections.length);
    for (const { title, page } of marks) expect(title).toContain(`(p. ${page})`);
    expect(marks.map(({ page }) => page)).toEqual(
      (bundle.sections as readonly Section[]).flatMap((one) => [one.page, ...one.papers.map(({ page }) => page)]),
    );
    expect(new Set(pdf.pages[0]?.links)).toEqual(new Set(papers.map(({ page }) => page)));
    expect(papers.map(({ page, pages }) => [page, pages])).toEqual([
      ...[
        [2, 1],
        [3, 4],
        [7, 1],
        [8, 3],
        [11, 3],
        [14, 1],
        [15, 1],
      ],
    ]);
    expect(pdf.isTagged && pdf.isAccessible).toBe(true);
  });

  it('row 25: puts late papers at the end, in the order of their coming; no number that was there moves', async () => {
    const { id, reference, act } = await served();
    const { manager } = hearing.cast;
    const { putIn, disclosed, given } = exhibitsIn(hearing);
    const before = papersOf(await mine(reference));
    const places = (papers: readonly Paper[]) => papers.map(({ id: paper, page, pages }) => ({ paper, page, pages }));
    hearing.todayIs('2027-01-06');
    const late = await given(reference, 'A late letter');
    hearing.todayIs('2027-01-07');
    const later = await putIn(id);
    await disclosed(later, 'A record');
    // What leaves their sight keeps its pages, blank.
    await hearing.done(manager, OUT_OF_SIGHT, { id: act, because: 'NAMES_SOMEBODY' });
    const bundle = await mine(reference);
    const papers = papersOf(bundle);

    expect(places(papers.slice(0, before.length))).toEqual(places(before));
    expect(bundle.sections.at(-1)).toMatchObject({ section: 'LATE', papers: [{ id: late }, { id: later }] });
    expect(papers[1]).toMatchObject({ state: 'OUT_OF_SIGHT', title: null, digest: null });
    const { file } = await bound(hearing.people.chair, id);
    const pdf = await readPdf(file.content);
    expect(pdf.pages).toHaveLength(bundle.pages);
    expect(pdf.pages.at(-1)?.links).toContain(papers.at(-1)?.page);
    expect(pdf.pages[0]?.links).toContain(bundle.pages);
    expect(pdf.pages.map(({ text }) => text).join()).not.toContain('A message of May');
    expect(pdf.pages[papers[1]!.page]?.text).toContain('Disclosed by error');
  });

  it('R12: has no trace of a name that is kept: not in its text, not in what it tells of itself, and not below a bar', async () => {
    const { id, reference } = await served();
    for (const [by, document, given] of [
      [hearing.people.chair, BIND, { id }],
      [hearing.cast.coach, BIND_MINE, { reference }],
    ] as const) {
      const data = await hearing.done(by, document, given);
      const { content, name } = (await taken(hearing, data.bindBundle ?? data.bindMyBundle, by))!;
      const pdf = await readPdf(content);
      const all = [name, pdf.info, JSON.stringify(pdf.outline), ...pdf.pages.map(({ text }) => text)].join(' ');
      expect(content.includes('/DCTDecode')).toBe(true);
      expect(all).not.toContain('No picture');
      for (const word of HIDDEN.split(' ')) expect(all).not.toContain(word);
      expect(content.includes(HIDDEN)).toBe(false);
    }
  });

  it('is the same file twice on a day, for whoever reads it; in the store it is sealed, and its link is its reader’s', async () => {
    const { id, reference } = await served();
    const { chair, lay } = hearing.people;
    const [first, second] = [await bound(chair, id), await bound(lay, id)];
    const { bindMyBundle } = await hearing.done(hearing.cast.coach, BIND_MINE, { reference });

    expect(second.handed.digest).toBe(first.handed.digest);
    expect(bindMyBundle.digest).toBe(first.handed.digest);
    expect(first.file.kept.includes('Hearing bundle')).toBe(false);
    expect(await taken(hearing, first.handed, lay)).toBeNull();
    hearing.clock.advance(120);
    expect(await taken(hearing, first.handed, chair)).toBeNull();
  });

  it('has the same numbers in French as in English', async () => {
    const { id } = await served();
    const { chair } = hearing.people;
    const inFrench = { ...chair, locale: 'fr' as const };
    const [french, english] = [await opened(inFrench, id), await opened({ ...chair, locale: 'en' }, id)];
    const { file } = await bound(inFrench, id);
    const pdf = await readPdf(file.content);

    expect(french).toEqual(english);
    expect([pdf.language, file.name]).toEqual(['fr', expect.stringMatching(/^dossier-audition-.*\.pdf$/)]);
    expect(pdf.pages[0]?.text).toContain('Dossier de l’audition');
  });

  it('has blank pages for the case manager where a paper about somebody’s health is, and no title: the numbers are the same', async () => {
    const { id, reference } = await served();
    hearing.todayIs('2027-01-06');
    await exhibitsIn(hearing).given(reference, 'From my doctor', 2, 'HEALTH_MATERIAL');
    const [kept, heard] = [await opened(hearing.cast.manager, id), await opened(hearing.people.chair, id)];
    const placed = (bundle: { sections: readonly Section[] }) =>
      papersOf(bundle).map(({ page, pages }) => [page, pages]);
    const textOf = async (by: Member) =>
      (await readPdf((await bound(by, id)).file.content)).pages.map(({ text }) => text).join(' ');

    expect(placed(kept)).toEqual(placed(heard));
    expect(papersOf(kept).at(-1)).toMatchObject({ state: 'NOT_FOR_READER', title: null, digest: null });
    expect(papersOf(heard).at(-1)).toMatchObject({ state: 'SHOWN', title: 'From my doctor' });
    expect(await textOf(hearing.people.chair)).toContain('From my doctor');
    const blank = await textOf(hearing.cast.manager);
    expect(blank).not.toContain('From my doctor');
    expect(blank.match(/This paper is not open to you/g)).toHaveLength(3);
  });

  it('is made before it is served for those who keep the case, and is nobody else’s to read', async () => {
    const { id, reference } = await hearing.named();
    const { people, cast } = hearing;

    expect(await opened(cast.manager, id)).toMatchObject({
      servedOn: null,
      sections: [{ section: 'CHARGES' }, {}, {}],
    });
    expect(await mine(reference)).toMatchObject({ servedOn: null, sections: [] });
    expect(await opened(people.chair, id)).toMatchObject({ sections: [] });
    expect(codesOf(await hearing.ask(people.chair, BIND, { id }))).toEqual(['COMPLAINTS_BUNDLE_NOT_SERVED']);
    for (const by of [people.investigator, people.assessor, cast.coach, people.otherLay])
      expect(codesOf(await hearing.ask(by, OPEN_BUNDLE, { id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await hearing.ask(people.chair, OPEN_MY_BUNDLE, { reference }))).toEqual(['NOT_FOUND']);
  });
});
