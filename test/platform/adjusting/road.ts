import { accreditation } from '@standing/accreditation/service';
import { activityRecorded } from '@standing/cpd/facts';
import { cpd } from '@standing/cpd/service';
import { codeSigned } from '@standing/ethics/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member, Role } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import * as ask from './documents.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** What a coach records: all of it in a category, where one is said. */
type Activity = readonly [day: string, minutes: number, category?: string];

/** The road of what changes a requirement: a pause, relief, an award from elsewhere and a payment, each by its own door. */
export class Road {
  private heard = 0;

  private constructor(
    private readonly cpd: RunningService,
    private readonly accreditation: RunningService,
  ) {}

  static async open(rules: object): Promise<Road> {
    const road = new Road(await startService(cpd), await startService(accreditation));
    const [author, approver] = [1, 2].map(() => road.member('scheme-administrator'));
    const draft = await road.does(author!, ask.BEGIN);
    const { mistakes, ...saved } = await road.does(author!, ask.SAVE, { ...draft, document: JSON.stringify(rules) });
    if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
    await road.does(approver!, ask.APPROVE, saved);
    await road.does(author!, ask.PUBLISH, saved);
    return road;
  }

  async close(): Promise<void> {
    await this.cpd.stop();
    await this.accreditation.stop();
  }

  /** On both clocks. */
  todayIs(day: string): void {
    for (const service of [this.cpd, this.accreditation]) service.todayIs(day);
  }

  member(role: Role): Member {
    return this.accreditation.member({ roles: [role] });
  }

  async coach(): Promise<Member> {
    const coach = this.cpd.member();
    await this.does(coach, ask.AIM);
    return coach;
  }

  /** A coach who signs, applies and is awarded the level on one day; and the application. */
  async awarded(on: string): Promise<{ readonly coach: Member; readonly applicationId: string }> {
    this.todayIs(on);
    const coach = await this.coach();
    const ids = { signatureId: newId(), editionId: newId(), editionHash: 'a'.repeat(64) };
    await this.accreditation.hears(codeSigned, { ...ids, personId: coach.personId, signedOn: on });
    const { id: applicationId } = await this.does(coach, ask.APPLY, { begin: newId(), affirm: newId() });
    const input = { applicationId, shownName: coach.name };
    await this.does(this.member('registrar'), ask.AWARD, { input });
    return { coach, applicationId };
  }

  async records(coach: Member, ...activities: readonly Activity[]): Promise<void> {
    for (const [day, minutes, category] of activities) {
      const categories = category === undefined ? [] : [{ code: category, minutes }];
      const what = { title: `Formation ${newId()}`, reflection: 'Une idée.', kind: 'TRAINING', categories };
      const input = { ...what, firstDay: day, lastDay: day, minutes, file: null, repeats: null };
      fine(await this.cpd.as(coach).graphql(ask.RECORD, { input, key: newId() }));
    }
    await this.tell();
  }

  /** Says on the first day that they pause from then on, and on the last one from when they practise again. */
  async paused(coach: Member, from: string, resumes: string): Promise<void> {
    this.todayIs(from);
    const { id } = await this.does(coach, ask.PAUSE, { from });
    this.todayIs(resumes);
    await this.does(coach, ask.END_PAUSE, { id, from: resumes });
  }

  /** Asks for relief, which an officer grants. */
  async relieved(coach: Member, kind: string, fromOn: string, untilOn: string): Promise<void> {
    const { id } = await this.does(coach, ask.ASK, { input: { kind, fromOn, untilOn, ground: 'OTHER' } });
    await this.does(this.member('officer'), ask.GRANT, { id });
  }

  /** The office finds something missing: it grants six months unasked, from today on. */
  async found(coach: Member, fromOn: string, untilOn: string): Promise<void> {
    this.todayIs(fromOn);
    const input = { kind: 'EXTENSION', ground: 'OTHER', fromOn, untilOn, personIds: [coach.personId] };
    const { members } = await this.does(this.member('officer'), ask.GRANT_ALL, { input });
    if (members[0].refusals.length > 0) throw new Error(JSON.stringify(members));
  }

  /** Declares an award of another body, which an officer finds on a document where it says so. */
  async holds(coach: Member, designation: string, held: object, isChecked: boolean): Promise<void> {
    const award = { kind: 'EXTERNAL_AWARD', issuer: 'chamber', designation, reference: 'A 1', ...held };
    const { id, revision } = await this.does(coach, ask.DECLARE, { input: award });
    const input = { id, revision, seenHow: 'DOCUMENT', seenOn: '2026-01-10' };
    if (isChecked) await this.does(this.member('officer'), ask.CHECK, { input });
  }

  /** The id of a payment that a registrar records. */
  async paid(applicationId: string, amount: number, receivedOn: string, currency = 'USD'): Promise<string> {
    const input = { applicationId, amount, currency, receivedOn, reference: 'VIR 4411' };
    return (await this.does(this.member('registrar'), ask.PAY, { input })).at(-1).id as string;
  }

  /** The lines of the decision on the coach on a day, by their ids. */
  async linesOf(coach: Member, on: string): Promise<Readonly<Record<string, Json>>> {
    const { decision } = await this.does(coach, ask.STANDING, { on });
    return Object.fromEntries(decision.lines.map((line: Json) => [line.ruleId, line]));
  }

  /** Answered by accreditation; what it refuses fails. */
  async does(actor: Actor, document: string, variables: object = {}): Promise<Json> {
    return fine(await this.pressed(actor, document, variables));
  }

  pressed(actor: Actor, document: string, variables: object) {
    const as = { ...actor, bodyId: this.accreditation.bodyId };
    return this.accreditation.as(as).graphql(document, { key: newId(), ...variables });
  }

  /** Brings what cpd told since to accreditation, as it was told. */
  private async tell(): Promise<void> {
    const told = await this.cpd.told();
    for (const { type, data } of told.slice(this.heard))
      if (type === activityRecorded.type) await this.accreditation.hears(activityRecorded, data as never);
    this.heard = told.length;
  }
}

type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

/** The last thing that was asked for. */
function fine({ data, errors }: Answer): Json {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return Object.values(data).at(-1);
}
