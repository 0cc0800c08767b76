import type { Member } from '@standing/platform/auth';
import * as documents from './documents.js';
import { codesOf } from './given.js';
import type { Procedure } from './procedure.js';
import { APPOINT_BECAUSE, NEXT_BY_ROTA, PASSES, PASSES_BETWEEN, PUT_ON } from './rota.documents.js';

/** The day on which people are put on a roster, and the one from which they stand on it. */
export const [DAY, NEXT_DAY] = ['2026-11-22', '2026-11-23'] as const;

export type RotaOfBody = ReturnType<typeof rotaOfBody>;

/** Three people who may stand on rosters of the body, and each step as one call. */
export function rotaOfBody(complaints: Procedure) {
  complaints.todayIs(DAY);
  /** By their ids, the lowest first. */
  const pool = ['Ada', 'Bo', 'Cyd']
    .map((name) => complaints.member(name))
    .toSorted((one, other) => (one.personId < other.personId ? -1 : 1));
  const reg = () => complaints.cast.reg;
  const putOn = (who: Member, post = 'PANEL_LAY', more: object = {}, by = reg()) =>
    complaints.ask(by, PUT_ON, { input: { who: { memberId: who.personId }, post, fromOn: NEXT_DAY, ...more } });
  /** They stand on it from the next day on, which is today then. */
  const onRoster = async (post = 'PANEL_LAY', people: readonly Member[] = pool) => {
    for (const one of people) {
      const refused = codesOf(await putOn(one, post));
      if (refused.length > 0) throw new Error(refused.join(' '));
    }
    complaints.todayIs(NEXT_DAY);
  };
  /** Another coach each time: whoever decides about one decides in no other case about them. */
  const named = async (about = complaints.member('Another coach')) => {
    const { cast, done, given } = complaints;
    const filed = await given.taken();
    await done(cast.manager, documents.NAME, { id: filed.id, who: { memberId: about.personId } });
    for (const by of [cast.reg, cast.reg2]) await done(by, documents.BECOME, { id: filed.id, noConflict: true });
    return filed;
  };
  const seat = (id: string, who: Member, because: string | null = null, by = reg()) =>
    complaints.ask(by, APPOINT_BECAUSE, { id, panel: 'PANEL', who: { memberId: who.personId }, because });
  const seatCodes = async (...given: Parameters<typeof seat>) => codesOf(await seat(...given));
  const nextIn = async (id: string, name = 'PANEL') =>
    (await complaints.done(reg(), NEXT_BY_ROTA, { id, function: name })).nextInRota;
  const passes = async (id: string, by = reg()) => (await complaints.done(by, PASSES, { id })).rotaPassesInCase;
  const between = async (from: string, until: string, by = reg()) =>
    (await complaints.done(by, PASSES_BETWEEN, { from, until })).rotaPasses;
  return { pool, reg, putOn, onRoster, named, seat, seatCodes, nextIn, passes, between };
}
