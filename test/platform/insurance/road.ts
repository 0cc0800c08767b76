import { awarded, givenUp } from '@standing/accreditation/facts';
import { accreditation } from '@standing/accreditation/service';
import { codeSigned } from '@standing/ethics/facts';
import { coverDeclared, coverVerified } from '@standing/insurance/facts';
import { insurance } from '@standing/insurance/service';
import { newId } from '@standing/kernel';
import type { Actor, Member, Role } from '@standing/platform/auth';
import { type RunningService, startService } from '@standing/testing';
import * as ask from './documents.js';
import { type Said, TODAY } from './said.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

const HEARD = [coverDeclared, coverVerified];

/** The road of a cover: declared and checked in insurance, told, and weighed by a scheme that was drafted, approved and published. */
export class Road {
  private heard = 0;

  private constructor(
    private readonly insurance: RunningService,
    private readonly accreditation: RunningService,
  ) {}

  static async open(rules: object): Promise<Road> {
    const road = new Road(await startService(insurance), await startService(accreditation));
    const [author, approver] = [1, 2].map(() => road.accreditation.member({ roles: ['scheme-administrator'] }));
    const draft = await road.asked(author!, ask.BEGIN);
    const { mistakes, ...saved } = await road.asked(author!, ask.SAVE, { ...draft, document: JSON.stringify(rules) });
    if (mistakes.length > 0) throw new Error(JSON.stringify(mistakes));
    await road.asked(approver!, ask.APPROVE, saved);
    await road.asked(author!, ask.PUBLISH, saved);
    return road;
  }

  async close(): Promise<void> {
    await this.insurance.stop();
    await this.accreditation.stop();
  }

  async coach(): Promise<Member> {
    const coach = this.insurance.member();
    await this.asked(coach, ask.AIM);
    return coach;
  }

  officer(role: Role = 'officer'): Member {
    return this.insurance.member({ roles: [role] });
  }

  /** Declares each and verifies it where somebody does. Answers with the ids, and with the codes of what was refused. */
  async insured(coach: Member, covers: readonly Said[]): Promise<{ ids: string[]; refused: string[] }> {
    const [ids, refused]: [string[], string[]] = [[], []];
    for (const { input, check } of covers) {
      const declared = await this.pressed(coach, ask.DECLARE, { input });
      const id = declared.data?.declareCover.id as string | undefined;
      if (id !== undefined) ids.push(id);
      const seen = { id, version: 1, seenOn: TODAY, ...check };
      const last = id === undefined || check === null ? declared : await this.pressed(this.officer(), ask.VERIFY, seen);
      refused.push(...codesOf(last));
    }
    await this.tell();
    return { ids, refused };
  }

  /** Answered by insurance; what it refuses fails. */
  async does(actor: Actor, document: string, variables: object = {}): Promise<Json> {
    return fine(await this.pressed(actor, document, variables));
  }

  /** The same, answered by the codes of what it refuses. */
  async refusals(actor: Actor, document: string, variables: object): Promise<string[]> {
    return codesOf(await this.pressed(actor, document, variables));
  }

  /** The lines of the decision on the coach today, by their ids. */
  async linesOf(coach: Member): Promise<Readonly<Record<string, Json>>> {
    const { decision } = await this.asked(coach, ask.STANDING, { on: TODAY });
    return Object.fromEntries(decision.lines.map((line: Json) => [line.ruleId, line]));
  }

  async signed({ personId }: Member, signedOn: string): Promise<void> {
    const ids = { signatureId: newId(), editionId: newId(), editionHash: 'a'.repeat(64) };
    await this.accreditation.hears(codeSigned, { ...ids, personId, signedOn });
  }

  /** The coach signs, applies, is awarded the level, and says that they do not practise from today on. */
  async pauses(coach: Member): Promise<void> {
    await this.signed(coach, '2026-01-01');
    const keys = { begin: newId(), affirm: newId() };
    const { id: applicationId } = await this.asked(coach, ask.APPLY, keys);
    const registrar = this.accreditation.member({ roles: ['registrar'] });
    await this.asked(registrar, ask.AWARD, { input: { applicationId, shownName: coach.name } });
    await this.asked(coach, ask.PAUSE, { from: TODAY });
  }

  /** Practises again from today on: the pause never was. */
  async resumes(coach: Member): Promise<void> {
    const { pause } = await this.asked(coach, ask.LEAVING);
    await this.asked(coach, ask.END_PAUSE, { id: pause.id, from: TODAY });
  }

  /** Insurance hears that the coach is accredited. */
  async accredited({ personId }: Member): Promise<string> {
    const awardId = newId();
    const named = { schemeVersionId: newId(), level: 'one', reference: 'CC-2026-1', awardedOn: '2024-01-01' };
    const held = { validFrom: '2024-01-01', validUntil: '2028-12-31' };
    await this.insurance.hears(awarded, { ...named, ...held, awardId, personId });
    return awardId;
  }

  /** Insurance hears that the coach was accredited and gave it up. */
  async left(coach: Member, effectiveOn: string): Promise<void> {
    const awardIds = [await this.accredited(coach)];
    await this.insurance.hears(givenUp, { resignationId: newId(), personId: coach.personId, awardIds, effectiveOn });
  }

  private async asked(actor: Actor, document: string, variables: object = {}): Promise<Json> {
    const service = this.accreditation;
    const as = { ...actor, bodyId: service.bodyId };
    return fine(await service.as(as).graphql(document, { key: newId(), ...variables }));
  }

  private pressed(actor: Actor, document: string, variables: object) {
    return this.insurance.as(actor).graphql(document, { key: newId(), ...variables });
  }

  /** Brings what insurance told since to accreditation, as it was told. */
  private async tell(): Promise<void> {
    const told = await this.insurance.told();
    for (const { type, data } of told.slice(this.heard)) {
      const heard = HEARD.find((each) => each.type === type);
      if (heard) await this.accreditation.hears(heard, data as never);
    }
    this.heard = told.length;
  }
}

type Answer = Awaited<ReturnType<ReturnType<RunningService['as']>['graphql']>>;

/** The last thing that was asked for. */
function fine({ data, errors }: Answer): Json {
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return Object.values(data).at(-1);
}

function codesOf({ errors }: Answer): string[] {
  return (errors ?? []).flatMap(
    ({ extensions }) => (extensions.refusals as { code: string }[] | undefined)?.map(({ code }) => code) ?? [],
  );
}
