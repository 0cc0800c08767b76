import { accreditation } from '@standing/accreditation/service';
import {
  activityCorrected,
  activityRecorded,
  activityWithdrawn,
  planTakenBack,
  planTold,
  yearStated,
} from '@standing/cpd/facts';
import { cpd } from '@standing/cpd/service';
import { codeSigned } from '@standing/ethics/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { DocumentTickets } from '@standing/platform/documents';
import { type RunningService, startService } from '@standing/testing';

/** Everybody asked about is of the body, and nobody is related to anybody. */
const NOBODY_RELATED = {
  ask: <Data>(_: Actor, query: string, { id }: Readonly<Record<string, unknown>>) =>
    Promise.resolve(
      (query.includes('peopleAreRelated') ? { peopleAreRelated: false } : { personNamed: { id } }) as Data,
    ),
};

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** What a coach records; a day of training without a file where nothing else is said. */
export type Said = {
  readonly on: string;
  readonly minutes: number;
  /** How many days it took, which end on that day. */
  readonly from?: string;
  readonly kind?: string;
  readonly parts?: Readonly<Record<string, number>>;
  readonly proved?: boolean;
  /** What was learnt, where that matters, and that what looks like a name in it is meant. */
  readonly reflection?: string;
  readonly namesMeant?: boolean;
  /** Which of those recorded before it repeats, counted from none. */
  readonly repeats?: number;
};

/** Relief that the coach asks for and an officer grants, on a day of the body's clock. */
export type Relief = {
  readonly kind: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly askedOn?: string;
};

const HEARD = [planTold, planTakenBack, yearStated, activityRecorded, activityCorrected, activityWithdrawn];
const TODAY = '2026-11-22';

const BEGIN = `mutation ($key: Uuid!) { beginSchemeDraft(beginning: {}, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation ($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) {
  saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision mistakes { path message } } }`;
const APPROVE = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id revision } }`;
const PUBLISH = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
const AIM = `mutation ($key: Uuid!) { aimAt(level: "one", idempotencyKey: $key) { status } }`;
const RECORD = `mutation ($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;
const CORRECT = `mutation ($id: Uuid!, $version: Int!, $input: CpdActivityInput!, $key: Uuid!) {
  correctCpdActivity(id: $id, version: $version, input: $input, idempotencyKey: $key) { id } }`;
const ALLOT = `mutation ($id: Uuid!, $version: Int!, $line: String, $key: Uuid!) {
  allotCpdActivity(id: $id, version: $version, countsFor: $line, idempotencyKey: $key) { id } }`;
const AIM_AT = `mutation ($key: Uuid!) { setCpdAim(input: { aim: "Mieux clore." }, idempotencyKey: $key) { id } }`;
const PLAN = `mutation ($input: CpdPlanInput!, $key: Uuid!) { tellCpdPlan(input: $input, idempotencyKey: $key) { id } }`;
const STATE = `mutation ($year: Int!, $key: Uuid!) { stateCpdYear(year: $year, idempotencyKey: $key) { year } }`;
const ASK = `mutation ($input: ReliefInput!, $key: Uuid!) { askForRelief(input: $input, idempotencyKey: $key) { id } }`;
const GRANT = `mutation ($id: Uuid!, $key: Uuid!) { answerRelief(input: { reliefId: $id }, idempotencyKey: $key) { status } }`;
const GRANT_ALL = `mutation ($input: GrantReliefsInput!, $key: Uuid!) { grantReliefs(input: $input, idempotencyKey: $key) { id } }`;
const STANDING = `query ($on: Day) { standing(level: "one", on: $on) { decision { lines {
  ruleId result counted needed windowFrom missing remedy { code } adjusted { kind amount } leftOut { amount reason reasonSentence } } } } }`;
const IF = `query ($activity: ActivityIfInput!) { myStandingIf(activity: $activity) {
  ruleId before after needed result stillMissing leftOut { amount reason } } }`;
const USES = `{ myDevelopment { activityId ruleId amount reason isShared } }`;

/** The road of an activity: recorded in cpd, told, and weighed by a scheme that was drafted, approved and published. */
export class Road {
  private heard = 0;

  private constructor(
    readonly cpd: RunningService,
    private readonly accreditation: RunningService,
  ) {}

  static async open(rules: object): Promise<Road> {
    const road = new Road(await startService(cpd, { graph: NOBODY_RELATED }), await startService(accreditation));
    const [author, approver] = [1, 2].map(() => road.accreditation.member({ roles: ['scheme-administrator'] }));
    const draft = await road.asked(author!, BEGIN);
    const { mistakes, ...saved } = await road.asked(author!, SAVE, { ...draft, document: JSON.stringify(rules) });
    if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
    await road.asked(approver!, APPROVE, saved);
    await road.asked(author!, PUBLISH, saved);
    return road;
  }

  async close(): Promise<void> {
    await this.cpd.stop();
    await this.accreditation.stop();
  }

  async coach(): Promise<Member> {
    const coach = this.cpd.member();
    await this.asked(coach, AIM);
    return coach;
  }

  /** The ids of what the coach records, one after the other. */
  async records(coach: Member, activities: readonly Said[]): Promise<string[]> {
    const ids: string[] = [];
    for (const activity of activities) {
      const input = await this.inputOf(coach, activity, ids);
      ids.push((await this.done(this.cpd, coach, RECORD, { input })).id as string);
    }
    await this.tell();
    return ids;
  }

  async corrects(coach: Member, id: string, version: number, activity: Said): Promise<void> {
    await this.done(this.cpd, coach, CORRECT, { id, version, input: await this.inputOf(coach, activity, []) });
    await this.tell();
  }

  async signed({ personId }: Member, signedOn: string): Promise<void> {
    const ids = { signatureId: newId(), editionId: newId(), editionHash: 'a'.repeat(64) };
    await this.accreditation.hears(codeSigned, { ...ids, personId, signedOn });
  }

  async relieved(coach: Member, { askedOn = TODAY, ...relief }: Relief): Promise<void> {
    this.accreditation.todayIs(askedOn);
    const { id } = await this.asked(coach, ASK, { input: { ...relief, ground: 'OTHER' } });
    await this.asked(this.accreditation.member({ roles: ['officer'] }), GRANT, { id });
    this.accreditation.todayIs(TODAY);
  }

  async relievedAtOnce(coaches: readonly Member[], { askedOn = TODAY, ...relief }: Relief): Promise<void> {
    this.accreditation.todayIs(askedOn);
    const input = { ...relief, ground: 'OTHER', personIds: coaches.map(({ personId }) => personId) };
    await this.asked(this.accreditation.member({ roles: ['officer'] }), GRANT_ALL, { input });
    this.accreditation.todayIs(TODAY);
  }

  /** The coach puts an activity, as it stands at that version, to a line. */
  async allots(coach: Member, id: string, version: number, line: string | null): Promise<void> {
    await this.done(this.cpd, coach, ALLOT, { id, version, line });
    await this.tell();
  }

  /** The coach writes an aim, and tells that there is a plan from the day of cpd's clock on. */
  async plans(coach: Member, untilOn: string, topics: readonly string[]): Promise<void> {
    await this.done(this.cpd, coach, AIM_AT, {});
    await this.done(this.cpd, coach, PLAN, { input: { untilOn, topics } });
    await this.tell();
  }

  /** The coach states what stands recorded of a year. */
  async states(coach: Member, year: number): Promise<void> {
    await this.done(this.cpd, coach, STATE, { year });
    await this.tell();
  }

  /** Why an activity is not recorded so. */
  async refusalsOf(coach: Member, activity: Said): Promise<string[]> {
    const input = await this.inputOf(coach, activity, []);
    const { errors = [] } = await this.cpd.as(coach).graphql(RECORD, { input, key: newId() });
    return errors.flatMap(({ extensions }: Json) => extensions.refusals.map(({ code }: Json) => code));
  }

  /** The lines of the decision on the coach, by their ids. */
  async linesOf(coach: Member, on = TODAY): Promise<Readonly<Record<string, Json>>> {
    const { decision } = await this.asked(coach, STANDING, { on });
    return Object.fromEntries(decision.lines.map((line: Json) => [line.ruleId, line]));
  }

  /** What the lines would say. */
  async linesIf(coach: Member, activity: object): Promise<Readonly<Record<string, Json>>> {
    return Object.fromEntries((await this.asked(coach, IF, { activity })).map((line: Json) => [line.ruleId, line]));
  }

  uses(coach: Member): Promise<Json> {
    return this.asked(coach, USES);
  }

  /** Brings what cpd told since to accreditation, as it was told. */
  async tell(): Promise<void> {
    const told = await this.cpd.told();
    for (const { type, data } of told.slice(this.heard)) {
      const heard = HEARD.find((each) => each.type === type);
      if (heard) await this.accreditation.hears(heard, data as never);
    }
    this.heard = told.length;
  }

  private async inputOf(coach: Member, said: Said, before: readonly string[]): Promise<object> {
    const { on, minutes, from = on, kind = 'TRAINING', parts = {}, proved = false, repeats } = said;
    const { reflection = 'Une idée.', namesMeant = false } = said;
    return {
      ...{ title: `Formation ${newId()}`, reflection, namesMeant, kind, firstDay: from, lastDay: on, minutes },
      categories: Object.entries(parts).map(([code, length]) => ({ code, minutes: length })),
      file: proved ? await this.ticketFor(coach) : null,
      repeats: repeats === undefined ? null : before[repeats],
    };
  }

  private ticketFor({ bodyId, personId }: Member): Promise<string> {
    const file = {
      name: 'attestation.pdf',
      mediaType: 'application/pdf',
      bytes: 1200,
      sha256: 'a'.repeat(64),
    } as const;
    const tickets = new DocumentTickets(this.cpd.database.secret, this.cpd.clock);
    return tickets.mint({ bodyId, personId, documentId: newId(), ...file });
  }

  private asked(actor: Member, document: string, variables: object = {}): Promise<Json> {
    return this.done(this.accreditation, { ...actor, bodyId: this.accreditation.bodyId }, document, variables);
  }

  private async done(service: RunningService, actor: Actor, document: string, variables: object): Promise<Json> {
    const { data, errors } = await service.as(actor).graphql(document, { key: newId(), ...variables });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0];
  }
}
