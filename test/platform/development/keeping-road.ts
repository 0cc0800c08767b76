import { awarded } from '@standing/accreditation/facts';
import { accreditation } from '@standing/accreditation/service';
import { activityCorrected, activityRecorded } from '@standing/cpd/facts';
import { cpd } from '@standing/cpd/service';
import { codeSigned } from '@standing/ethics/facts';
import { newId } from '@standing/kernel';
import type { Actor, Member, Role } from '@standing/platform/auth';
import { DocumentTickets, sweep } from '@standing/platform/documents';
import { type DailyJob } from '@standing/platform/messaging';
import { type RunningService, startService } from '@standing/testing';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

const BEGIN = `mutation ($key: Uuid!) { beginSchemeDraft(beginning: {}, idempotencyKey: $key) { id revision } }`;
const SAVE = `mutation ($id: Uuid!, $revision: Int!, $document: String!, $key: Uuid!) {
  saveSchemeDraft(id: $id, revision: $revision, document: $document, idempotencyKey: $key) { id revision mistakes { path message } } }`;
const APPROVE = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) {
  approveSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id revision } }`;
const PUBLISH = `mutation ($id: Uuid!, $revision: Int!, $key: Uuid!) { publishSchemeDraft(id: $id, revision: $revision, idempotencyKey: $key) { id } }`;
const BEGIN_APPLICATION = `mutation ($key: Uuid!) { beginApplication(level: "one", idempotencyKey: $key) { id } }`;
const AFFIRM = `mutation ($key: Uuid!) { saveDraftStatements(input: { affirmed: [TRUE, NAMES_NOBODY], revision: 0 }, idempotencyKey: $key) { id } }`;
const SUBMIT = `mutation ($key: Uuid!) { submitApplication(revision: 2, idempotencyKey: $key) { id } }`;
const AWARD = `mutation ($input: AwardLevelInput!, $key: Uuid!) { awardLevel(input: $input, idempotencyKey: $key) { validUntil } }`;
const RECORD = `mutation ($input: CpdActivityInput!, $key: Uuid!) { recordCpdActivity(input: $input, idempotencyKey: $key) { id } }`;
const FILE = `query ($id: Uuid!) { cpdActivity(id: $id) { document { id keptUntil erasedOn } } }`;
const KEPT = `query ($ids: [Uuid!]!) { keptCpdDocuments(ids: $ids) }`;
const STANDING = `{ standing(level: "one") { decision { lines { ruleId result counted leftOut { amount reason } } } } }`;

/** The road of a file: sent with an activity, an award that says for how long it is kept, and the job that erases it. */
export class KeepingRoad {
  private constructor(
    private readonly cpd: RunningService,
    private readonly accreditation: RunningService,
    private readonly jobs: readonly DailyJob[],
  ) {}

  static async open(rules: object): Promise<KeepingRoad> {
    const jobs: DailyJob[] = [];
    const EraseOldFiles = cpd.providers.find((each) => typeof each === 'function' && each.name === 'EraseOldFiles');
    const press = { provide: 'press', inject: [EraseOldFiles], useFactory: (job: DailyJob) => jobs.push(job) };
    const providers = [...cpd.providers, press as (typeof cpd.providers)[number]];
    const road = new KeepingRoad(await startService({ ...cpd, providers }), await startService(accreditation), jobs);
    const [author, approver] = [road.with('scheme-administrator'), road.with('scheme-administrator')];
    const draft = await road.decides(author, BEGIN);
    const { mistakes, ...saved } = await road.decides(author, SAVE, { ...draft, document: JSON.stringify(rules) });
    if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
    await road.decides(approver, APPROVE, saved);
    await road.decides(author, PUBLISH, saved);
    return road;
  }

  async close(): Promise<void> {
    await this.cpd.stop();
    await this.accreditation.stop();
  }

  /** A coach who recorded ten hours two days ago with a file, and to whom the level is awarded today on the strength of them. */
  async accredited(): Promise<{ coach: Member; activityId: string; documentId: string; validUntil: string }> {
    const coach = this.cpd.member();
    const documentId = newId();
    await this.cpd.documents.store.put({ bodyId: coach.bodyId, documentId }, content());
    const said = { title: 'Éthique', kind: 'TRAINING', reflection: 'Une idée.', minutes: 600 };
    const days = { firstDay: '2026-11-20', lastDay: '2026-11-20' };
    const input = { ...said, ...days, file: await this.ticketFor(coach, documentId) };
    const { id: activityId } = await this.done(this.cpd, coach, RECORD, { input });
    await this.hearOf(activityId);
    const signed = { signatureId: newId(), editionId: newId(), editionHash: 'a'.repeat(64), signedOn: '2026-11-01' };
    await this.accreditation.hears(codeSigned, { ...signed, personId: coach.personId });
    return { coach, activityId, documentId, validUntil: await this.awards(coach) };
  }

  /** Both contexts come to the day, and what is due on it is done; what was told of the activity is heard. */
  async comesTo(day: string, activityId: string): Promise<void> {
    for (const service of [this.cpd, this.accreditation]) service.todayIs(day);
    for (const job of this.jobs) await job.doDue();
    await this.hearOf(activityId);
  }

  async fileOf(coach: Member, activityId: string): Promise<Json> {
    return (await this.done(this.cpd, coach, FILE, { id: activityId })).document;
  }

  /** Whether the file lies in the store once that was swept. */
  async liesInStore(documentId: string): Promise<boolean> {
    const keptAmong = (bodyId: string, ids: readonly string[]): Promise<Json> =>
      this.done(this.cpd, { kind: 'service', service: 'gateway', bodyId, locale: 'fr' }, KEPT, { ids });
    await sweep(this.cpd.documents.store, keptAmong, this.cpd.clock);
    return (await this.cpd.documents.store.read({ bodyId: this.cpd.bodyId, documentId })) !== null;
  }

  async linesOf(coach: Member): Promise<Json> {
    const { decision } = await this.decides(coach, STANDING);
    return Object.fromEntries(decision.lines.map((each: Json) => [each.ruleId, each]));
  }

  /** Applies, has the level awarded, and brings that to cpd as it was told. */
  private async awards(coach: Member): Promise<string> {
    for (const step of [BEGIN_APPLICATION, AFFIRM]) await this.decides(coach, step);
    const { id: applicationId } = await this.decides(coach, SUBMIT);
    const input = { applicationId, shownName: 'Amélie Laurent' };
    const { validUntil } = await this.decides(this.with('registrar'), AWARD, { input });
    const told = (await this.accreditation.told()).findLast(({ type }) => type === awarded.type);
    await this.cpd.hears(awarded, told?.data as never);
    return validUntil as string;
  }

  /** Tells accreditation of the activity all that cpd told of it, in any case again: it knows what it heard. */
  private async hearOf(activityId: string): Promise<void> {
    for (const { type, data } of await this.cpd.told()) {
      const heard = [activityRecorded, activityCorrected].find((each) => each.type === type);
      if (heard && data['activityId'] === activityId) await this.accreditation.hears(heard, data as never);
    }
  }

  private with(role: Role): Member {
    return this.accreditation.member({ roles: [role] });
  }

  private ticketFor({ bodyId, personId }: Member, documentId: string): Promise<string> {
    const file = { name: 'attestation.pdf', mediaType: 'application/pdf', bytes: 11, sha256: 'a'.repeat(64) } as const;
    return new DocumentTickets(this.cpd.database.secret, this.cpd.clock).mint({
      bodyId,
      personId,
      documentId,
      ...file,
    });
  }

  private decides(actor: Member, document: string, variables: object = {}): Promise<Json> {
    return this.done(this.accreditation, { ...actor, bodyId: this.accreditation.bodyId }, document, variables);
  }

  private async done(service: RunningService, actor: Actor, document: string, variables: object): Promise<Json> {
    const { data, errors } = await service.as(actor).graphql(document, { key: newId(), ...variables });
    if (errors) throw new Error(JSON.stringify(errors[0]));
    return Object.values(data)[0];
  }
}

async function* content(): AsyncGenerator<Buffer> {
  yield Buffer.from('Attestation');
}
