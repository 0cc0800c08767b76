import { accreditation } from '@standing/accreditation/service';
import { addDays, newId } from '@standing/kernel';
import type { Actor, Member } from '@standing/platform/auth';
import { practiceLogged } from '@standing/practice/facts';
import { practice } from '@standing/practice/service';
import { type RunningService, startService } from '@standing/testing';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** What a coach gives in an engagement of its own: coaching of one person where nothing else is said. */
export type Given = { readonly hours: number; readonly paid: boolean; readonly kind?: string };

const BEGIN = `mutation ($key: Uuid!) { beginSchemeDraft(beginning: {}, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation ($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) {
  saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision mistakes { path message } } }`;
const APPROVE = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id revision } }`;
const PUBLISH = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
const START = `mutation ($input: StartEngagementInput!, $key: Uuid!) { startEngagement(input: $input, idempotencyKey: $key) { id } }`;
const LOG = `mutation ($input: LogPracticeInput!, $key: Uuid!) { logPractice(input: $input, idempotencyKey: $key) { id } }`;
const STANDING = `{ standing(level: "one") { decision { lines { ruleId result counted leftOut { amount reason } } } } }`;

/** What is logged of one day. */
const DAY = 600;

/** The road of an hour of practice: logged, told, and weighed by a scheme that was drafted, approved and published. */
export class Road {
  private heard = 0;

  private constructor(
    private readonly practice: RunningService,
    private readonly accreditation: RunningService,
  ) {}

  static async open(rules: object): Promise<Road> {
    const road = new Road(await startService(practice), await startService(accreditation));
    const [author, approver] = [1, 2].map(() => road.accreditation.member({ roles: ['scheme-administrator'] }));
    const draft = await road.decided(author!, BEGIN);
    const { mistakes, ...saved } = await road.decided(author!, SAVE, { ...draft, document: JSON.stringify(rules) });
    if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
    await road.decided(approver!, APPROVE, saved);
    await road.decided(author!, PUBLISH, saved);
    return road;
  }

  async close(): Promise<void> {
    await this.practice.stop();
    await this.accreditation.stop();
  }

  coach(): Member {
    return this.practice.member();
  }

  /** Each in an engagement of its own, ten hours a day from 11 January 2026 on. */
  async logs(coach: Member, ...given: readonly Given[]): Promise<void> {
    let heldOn = '2026-01-11';
    for (const { hours, paid, kind = 'INDIVIDUAL' } of given) {
      const begun = { pseudonym: `Client ${newId().slice(-4)}`, startedOn: '2026-01-10', nameIsPseudonym: true };
      const { id: engagementId } = await this.done(this.practice, coach, START, { input: { ...begun, kind } });
      for (let left = hours * 60; left > 0; left -= DAY) {
        const input = { engagementId, heldOn, minutes: Math.min(DAY, left), paid };
        await this.done(this.practice, coach, LOG, { input });
        heldOn = addDays(heldOn, 1);
      }
    }
    await this.tell();
  }

  /** The lines of the decision on the coach, by their ids. */
  async linesOf(coach: Member): Promise<Readonly<Record<string, Json>>> {
    const { decision } = await this.decided(coach, STANDING);
    return Object.fromEntries(decision.lines.map((line: Json) => [line.ruleId, line]));
  }

  private decided(actor: Member, document: string, variables: object = {}): Promise<Json> {
    return this.done(this.accreditation, { ...actor, bodyId: this.accreditation.bodyId }, document, variables);
  }

  private async done(service: RunningService, actor: Actor, document: string, variables: object): Promise<Json> {
    const { data, errors } = await service.as(actor).graphql(document, { key: newId(), ...variables });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0];
  }

  /** Brings what practice told since to accreditation, as it was told. */
  private async tell(): Promise<void> {
    const told = await this.practice.told();
    for (const { type, data } of told.slice(this.heard))
      if (type === practiceLogged.type) await this.accreditation.hears(practiceLogged, data as never);
    this.heard = told.length;
  }
}
