import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { WritesProgress } from '../src/letters/write-progress.job.js';
import { gateway } from './given.js';
import { ANSWER_LONGER, ASK_LONGER } from './times.documents.js';
import { type Procedure, startProcedure, type StartedProcedure } from './procedure.js';

const MINE = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) {
  id letters { writtenOn openedOn title text } } }`;
const FOLLOW = `query ($reference: String!, $code: String!) { followComplaint(reference: $reference, code: $code) {
  letters { writtenOn openedOn title text } } }`;

describe('letters', () => {
  const jobs: WritesProgress[] = [];
  let running: StartedProcedure;
  let complaints: Procedure;
  beforeAll(async () => {
    const useFactory = (job: WritesProgress) => jobs.push(job);
    running = await startProcedure({ provide: 'progress', inject: [WritesProgress], useFactory });
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    complaints = await running.inNewBody();
    complaints.todayIs('2026-11-22');
  });

  const rows = (): Promise<{ recipient: string; template: string; on: string }[]> =>
    complaints.inBody((tx) =>
      tx.query(`select recipient, template, written_on::text as on from complaints.letters order by written_on, id`),
    );
  const progress = async () => (await rows()).filter(({ template }) => template === 'progress');
  const look = async (day: string) => {
    complaints.todayIs(day);
    await jobs[0]?.doDue();
    return (await progress()).map(({ recipient, on }) => `${recipient} ${on}`);
  };
  const told = async () =>
    (await complaints.told()).filter(({ type }: { type: string }) => type === 'complaints.letter-written').length;
  const follow = async ({ reference, returnCode }: { reference: string; returnCode: string }) =>
    (await complaints.as(gateway(complaints)).graphql(FOLLOW, { reference, code: returnCode })).data.followComplaint;

  describe('that a step writes', () => {
    it('are read by each party where they are signed in or have their code, and opened on the day of reading', async () => {
      const filed = await complaints.given.served();
      expect((await rows()).map(({ recipient, template }) => `${recipient} ${template}`)).toEqual([
        'complainant acknowledged',
        'respondent charges',
      ]);
      expect(await told()).toBe(1);
      complaints.todayIs('2026-11-24');

      const { coach } = complaints.cast;
      const { openMyCase } = await complaints.done(coach, MINE, { reference: filed.reference });

      expect(openMyCase.letters).toEqual([
        {
          writtenOn: '2026-11-22',
          openedOn: '2026-11-24',
          title: expect.any(String),
          text: [expect.any(String)],
        },
      ]);
      complaints.todayIs('2026-11-26');
      const again = await complaints.done(coach, MINE, { reference: filed.reference });
      expect(again.openMyCase.letters[0].openedOn).toBe('2026-11-24');
      expect((await follow(filed)).letters).toMatchObject([
        { writtenOn: '2026-11-22', openedOn: null, title: 'Your complaint is in hand' },
      ]);
    });

    it('name nobody, in either language', async () => {
      const filed = await complaints.given.notified();
      const { coach } = complaints.cast;
      const read = [];
      for (const locale of ['fr', 'en'] as const)
        read.push(await complaints.done({ ...coach, locale }, MINE, { reference: filed.reference }));

      const [french, english] = read.map(({ openMyCase }) => JSON.stringify(openMyCase.letters));
      expect(french).toContain('Une décision a été prise');
      expect(english).toContain('A decision was made');
      for (const text of [french, english, JSON.stringify(await follow(filed))])
        expect(text).not.toMatch(/Jeanne|Petit|Éric|Moreau|Nadia|Inès/);
    });
  });

  describe('of progress', () => {
    it('K15: are written once for a day that is due, whoever looks again and however the clock is moved', async () => {
      const filed = await complaints.given.served();

      expect(await look('2026-12-19')).toEqual([]);
      const first = ['complainant 2026-12-20', 'respondent 2026-12-20'];
      expect((await look('2026-12-20')).toSorted()).toEqual(first);
      expect((await look('2026-12-20')).toSorted()).toEqual(first);
      expect((await look('2026-12-01')).toSorted()).toEqual(first);
      expect((await look('2027-01-16')).toSorted()).toEqual(first);
      expect(await look('2027-03-30')).toHaveLength(4);
      expect(await told()).toBe(3);
      const { letters } = await follow(filed);
      expect(letters[0].text).toHaveLength(3);
    });

    it('are one and not two when two look at once', async () => {
      await complaints.given.served();
      complaints.todayIs('2026-12-20');

      await Promise.all([jobs[0]?.doDue(), jobs[0]?.doDue()]);

      expect(await progress()).toHaveLength(2);
    });

    it('are not written to a coach who knows of nothing, and a deferral changes nothing for the complainant', async () => {
      const deferred = await complaints.given.named();
      await complaints.given.named();
      const { reg, reg2 } = complaints.cast;
      const asked = { caseId: deferred.id, clock: 'K17', ground: 'PROOF_IN_DANGER', reviewOn: '2027-02-01' };
      const { askForLonger } = await complaints.done(reg, ASK_LONGER, {
        input: { ...asked, reasons: 'It would warn.' },
      });
      const input = { requestId: askForLonger.lengthenings[0].id, answer: 'GRANTED', reasons: 'It would.' };
      await complaints.done(reg2, ANSWER_LONGER, { input });

      expect(await look('2026-12-20')).toEqual(['complainant 2026-12-20', 'complainant 2026-12-20']);
      expect(await told()).toBe(0);
    });
  });
});
