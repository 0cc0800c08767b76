import { accreditation } from '@standing/accreditation/service';
import { newId } from '@standing/kernel';
import type { LinkHolder, Member } from '@standing/platform/auth';
import { supervision } from '@standing/supervision/service';
import { sessionConfirmed, sessionDeclared, sessionWithdrawn } from '@standing/supervision/facts';
import { type RunningService, startService } from '@standing/testing';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

/** What a coach says of a session. */
export type Said = {
  readonly heldOn: string;
  readonly minutes: number;
  readonly form: 'INDIVIDUAL' | 'GROUP' | 'PEER';
  readonly contracted?: number;
  readonly present?: number;
};

type Held = Required<Omit<Said, 'form'>>;

const HEARD = [sessionDeclared, sessionConfirmed, sessionWithdrawn];
const LOG = `mutation ($input: LogSessionInput!, $key: Uuid!) { logSession(input: $input, idempotencyKey: $key) { id } }`;
const ASK = `mutation ($ids: [Uuid!]!, $key: Uuid!) { askConfirmation(sessionIds: $ids, idempotencyKey: $key) { requestId } }`;
const DECIDE = `mutation ($decisions: [SessionDecisionInput!]!, $key: Uuid!) {
  decideSessions(decisions: $decisions, idempotencyKey: $key) { refusals { code } } }`;
const ENTER = `mutation ($input: GroupSessionInput!, $key: Uuid!) {
  enterGroupSession(input: $input, idempotencyKey: $key) { rows { stands } } }`;
const MINE = `{ mySupervisionSessions(first: 1) { edges { node { id } } } }`;
const DISPUTE = `mutation ($id: Uuid!, $key: Uuid!) { disputeSession(id: $id, reason: WRONG_LENGTH, idempotencyKey: $key) { status } }`;
const STANDING = `{ standing(level: "one") { decision { lines { ruleId counted leftOut { reason reasonSentence } } } } }`;

/** The road of a session: logged or entered in supervision, decided there, told, and weighed by a published scheme. */
export class Road {
  private heard = 0;

  private constructor(
    private readonly supervision: RunningService,
    private readonly accreditation: RunningService,
  ) {}

  static async open(rules: object): Promise<Road> {
    const road = new Road(await startService(supervision), await startService(accreditation));
    await road.accreditation.inBody((manager) =>
      manager.query(
        `insert into accreditation.scheme_versions (id, body_id, scheme, version, valid_from, document, published_by, recorded_at)
         values ($1, $2, 'group-time', '1', '2026-01-01', $3, $1, '2026-01-01')`,
        [newId(), road.accreditation.bodyId, JSON.stringify(rules)],
      ),
    );
    return road;
  }

  async close(): Promise<void> {
    await this.supervision.stop();
    await this.accreditation.stop();
  }

  coach(): Member {
    return this.supervision.member();
  }

  /** A session that the coach logs and a vetted supervisor confirms, or answers otherwise. */
  async confirmed(coach: Member, said: Said, answer: object = { outcome: 'CONFIRM' }): Promise<void> {
    const { agreementIds, supervisorId } = await this.agreed([coach]);
    const input = { ...said, agreementId: agreementIds[0] };
    const sessionId = (await this.done(coach, LOG, { input })).id as string;
    const [{ requestId }] = await this.done(coach, ASK, { ids: [sessionId] });
    const { bodyId } = coach;
    const holder: LinkHolder = {
      ...{ kind: 'link', bodyId, linkId: newId(), locale: 'fr', purpose: 'confirm-sessions' },
      ...{ subjectId: requestId as string, recipientId: supervisorId },
    };
    const [{ refusals }] = await this.done(holder, DECIDE, { decisions: [{ sessionId, ...answer }] });
    if (refusals.length > 0) throw new Error(JSON.stringify(refusals));
    await this.tell();
  }

  /** A group that one supervisor enters for these coaches; the ids of their sessions. */
  async entered(coaches: readonly Member[], held: Held): Promise<string[]> {
    const { agreementIds, leader } = await this.agreed(coaches);
    const attendance = agreementIds.map((agreementId) => ({ agreementId }));
    await this.done(leader, ENTER, { input: { ...held, attendance } });
    await this.tell();
    const ids: string[] = [];
    for (const coach of coaches) ids.push((await this.done(coach, MINE, {})).edges[0].node.id as string);
    return ids;
  }

  async disputes(coach: Member, id: string | undefined): Promise<void> {
    await this.done(coach, DISPUTE, { id });
    await this.tell();
  }

  /** A line of the decision on the coach. */
  async lineOf(coach: Member, ruleId: string): Promise<Json> {
    const { bodyId } = this.accreditation;
    const { data, errors } = await this.accreditation.as({ ...coach, bodyId }).graphql(STANDING);
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return data.standing.decision.lines.find((line: Json) => line.ruleId === ruleId);
  }

  /** A vetted supervisor who is a member, and an accepted agreement with each of the coaches. */
  private async agreed(coaches: readonly Member[]) {
    const { bodyId } = this.supervision;
    const [supervisorId, email] = [newId(), `claire.${newId()}@example.org`];
    const leader = this.supervision.member({ name: 'Claire Petit', email });
    const agreements = coaches.map(({ personId, name }) => ({ id: newId(), personId, name }));
    await this.supervision.inBody(async (manager) => {
      await manager.query(
        `insert into supervision.supervisors (id, body_id, name, email, locale, proposed_by, proposed_on, vetted_on, vetted_by)
         values ($1, $2, 'Claire Petit', $3, 'fr', $1, '2026-01-05', '2026-01-06', $1)`,
        [supervisorId, bodyId, email],
      );
      for (const { id, personId, name } of agreements)
        await manager.query(
          `insert into supervision.agreements (id, body_id, supervisor_id, supervisee_id, supervisee_name, status, starts_on,
             proposed_on, answered_on, supervisee_relations, supervisor_relations, version)
           values ($1, $2, $3, $4, $5, 'accepted', '2026-01-10', '2026-01-09', '2026-01-12', '{}', '{}', 1)`,
          [id, bodyId, supervisorId, personId, name],
        );
    });
    return { supervisorId, leader, agreementIds: agreements.map(({ id }) => id) };
  }

  private async done(actor: Member | LinkHolder, document: string, variables: object): Promise<Json> {
    const { data, errors } = await this.supervision.as(actor).graphql(document, { key: newId(), ...variables });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0];
  }

  /** Brings what supervision told since to accreditation, as it was told. */
  private async tell(): Promise<void> {
    const told = await this.supervision.told();
    for (const { type, data } of told.slice(this.heard)) {
      const heard = HEARD.find((each) => each.type === type);
      if (heard) await this.accreditation.hears(heard, data as never);
    }
    this.heard = told.length;
  }
}
