import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '@standing/kernel';
import { codesOf, gateway } from './given.js';
import { MY_HEARING } from './hearing.documents.js';
import { type Hearing, startHearing } from './hearing.js';
import { TAKE_THEIRS, THEIRS } from './parties.documents.js';
import { stepOf } from './steps.documents.js';

const LETTERS = `mutation ($reference: String!, $key: Uuid!) { openMyCase(reference: $reference, idempotencyKey: $key) { letters { title text } } }`;
const TO_SEND = `{ lettersToSend { title text } }`;

type Filed = { readonly id: string; readonly reference: string; readonly returnCode: string };
type Letter = { readonly title: string; readonly text: readonly string[] };

const NAMED = 'They are: Chloé, in the chair; Cyril, a coach; Léo, who is no coach.';

describe('the names of a panel', () => {
  let running: Awaited<ReturnType<typeof startHearing>>;
  let heard: Hearing;
  beforeAll(async () => {
    running = await startHearing();
  });
  afterAll(() => running.stop());
  beforeEach(async () => {
    heard = await running.inNewBody();
    heard.todayIs('2026-11-22');
    await heard.adopted('2');
  });

  const follow = async ({ reference, returnCode: code }: Filed) =>
    (await heard.as(gateway(heard)).graphql(THEIRS, { reference, code })).data.followComplaint;
  const panels = async (filed: Filed) => {
    const { hearing } = await heard.mine(filed.reference);
    return [(await follow(filed)).panel, hearing?.panel ?? []];
  };
  const ofPanel = (letters: readonly Letter[]) =>
    letters.filter(({ title }) => title === 'The panel is named').map(({ text }) => text.slice(1));

  it('R10: are read by both parties alike, from the day on which it is named, and by neither before', async () => {
    const { people, cast, seated, took, done } = heard;
    const filed: Filed = await heard.listed();
    for (const [who, place] of [
      [people.chair, 'CHAIR'],
      [people.coach, 'COACH'],
      [people.lay, 'LAY'],
    ] as const)
      await seated(filed.id, who, place);
    expect(await panels(filed)).toEqual([[], []]);

    await took(cast.reg, filed.id, 'NAME_PANEL');
    const [theirs, mine] = await panels(filed);
    expect(theirs).toEqual([
      { seat: 'CHAIR', name: 'Chloé' },
      { seat: 'COACH', name: 'Cyril' },
      { seat: 'LAY', name: 'Léo' },
    ]);
    expect(theirs).toEqual(mine);
    const { openMyCase } = await done(cast.coach, LETTERS, { reference: filed.reference });
    for (const letters of [(await follow(filed)).letters, openMyCase.letters])
      expect(ofPanel(letters)).toEqual([[NAMED]]);
  });

  it('R10: are gone for both once an objection of whoever complained is upheld, and there anew when it is named anew', async () => {
    const { people, cast, appoint, seated, took, todayIs, done } = heard;
    const filed: Filed = await heard.named();
    const objection = async (seat: string) => {
      const { answers } = stepOf('', '', { SEATS: seat, REASONS: 'He knows the coach.' });
      const input = { reference: filed.reference, code: filed.returnCode, event: 'OBJECT_TO_PANEL', answers };
      return codesOf(await heard.as(gateway(heard)).graphql(TAKE_THEIRS, { input, key: newId() }));
    };
    todayIs('2026-12-18');
    expect((await follow(filed)).steps).toMatchObject([{ event: 'OBJECT_TO_PANEL', until: '2026-12-18' }]);
    expect(await objection('lay')).toEqual([]);
    await appoint(filed.id, people.reviewer, 'REVIEWER');
    await took(people.reviewer, filed.id, 'DECIDE_OBJECTIONS', { UPHELD: 'yes', SEATS: ['lay'], REASONS: 'So.' });
    expect(await panels(filed)).toEqual([[], []]);
    expect(JSON.stringify((await follow(filed)).letters)).not.toMatch(/Chloé|Cyril|Léo/);

    await seated(filed.id, people.otherLay, 'LAY');
    expect(JSON.stringify(await follow(filed))).not.toContain('Lise');
    await took(cast.reg, filed.id, 'NAME_PANEL');
    const [theirs, mine] = await panels(filed);
    expect(theirs).toContainEqual({ seat: 'LAY', name: 'Lise' });
    expect(theirs).toEqual(mine);
    const { openMyCase } = await done(cast.coach, LETTERS, { reference: filed.reference });
    for (const letters of [(await follow(filed)).letters, openMyCase.letters]) {
      expect(ofPanel(letters).filter(({ length }) => length > 0)).toHaveLength(1);
      expect(JSON.stringify(letters)).not.toContain('Léo');
    }
    todayIs('2026-12-29');
    expect(await objection('coach')).toEqual(['COMPLAINTS_OBJECTION_TIME_OVER']);
  });

  it('R10: stand in the letter that somebody has to post to whoever reads it nowhere else', async () => {
    const { id } = await heard.named();
    await heard.inBody((db) =>
      db.query(
        `insert into complaints.taken_down (id, body_id, case_id, taken_by, came_by, reached_by, taken_on, recorded_at)
         select $1, body_id, id, $3, 'paper', 'post', received_on, '2026-11-22T10:00:00Z' from complaints.cases where id = $2`,
        [newId(), id, heard.cast.reg.personId],
      ),
    );

    const { lettersToSend } = await heard.done(heard.cast.manager, TO_SEND, {});
    expect(ofPanel(lettersToSend)).toEqual([[NAMED]]);
    expect(JSON.stringify(lettersToSend.filter(({ title }: Letter) => title !== 'The panel is named'))).not.toMatch(
      /Chloé|Cyril|Léo/,
    );
  });

  it('R10: are kept in no table and not in a letter', async () => {
    const { reference, ...filed } = await heard.named();
    expect((await heard.done(heard.cast.coach, MY_HEARING, { reference })).openMyCase.hearing.panel).toHaveLength(3);
    const rows = await heard.inBody((db) =>
      db.query(`select l::text as kept from complaints.letters l where case_id = $1`, [filed.id]),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/Chloé|Cyril|Léo/);
  });
});
