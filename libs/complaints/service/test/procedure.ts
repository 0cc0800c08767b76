import type { ProcedureVersion } from '@standing/complaints/rules';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Graph } from '@standing/platform/graphql';
import { type RunningService, startService } from '@standing/testing';
import { complaints as definition } from '../src/index.js';
import { TimePasses } from '../src/time/time-passes.job.js';
import * as documents from './documents.js';
import { givenAComplaint, givenTheyTook } from './given.js';
import { type Said, stepOf, TAKE_STEP } from './steps.documents.js';

/** The people of the body whom identity knows in a spec, by id. */
export type People = Map<string, string>;

/** Identity as this context asks it: who a person is. Nobody else is asked anything. */
function identity(people: People): Graph {
  return {
    ask: <Data>(_: unknown, __: string, { id }: Readonly<Record<string, unknown>>) => {
      const name = people.get(String(id));
      return Promise.resolve({ personNamed: name === undefined ? null : { id, name } } as Data);
    },
  };
}

/** What a variable of a document may be. */
type Given = Readonly<Record<string, unknown>>;

/** Those who have a part in a case. */
export type Cast = Record<'manager' | 'coach' | 'reg' | 'reg2' | 'p1' | 'p2' | 'p3' | 'a1' | 'a2' | 'a3', Member>;

export type Procedure = ReturnType<typeof procedureIn>;
export type StartedProcedure = Awaited<ReturnType<typeof startProcedure>>;

/** Complaints with everybody whom a case takes, and each step as one call. */
export async function startProcedure(...more: NonNullable<(typeof definition)['providers']>[number][]) {
  const people: People = new Map();
  const jobs: TimePasses[] = [];
  const press = { provide: 'press', inject: [TimePasses], useFactory: (job: TimePasses) => jobs.push(job) };
  const providers = [...definition.providers, press, ...more];
  const service = await startService({ ...definition, providers }, { graph: identity(people) });
  const inNewBody = async () => procedureIn(await service.inNewBody(), people, jobs);
  return { ...procedureIn(service, people, jobs), inNewBody };
}

function procedureIn(service: RunningService, people: People, jobs: readonly TimePasses[]) {
  const member = (name: string, roles: Member['roles'] = []): Member => {
    const joined = service.member({ name, roles });
    people.set(joined.personId, name);
    return joined;
  };
  const cast: Cast = {
    manager: member('Inès', ['case-manager']),
    coach: member('Éric Moreau'),
    reg: member('Nadia', ['registrar']),
    reg2: member('Luc', ['registrar']),
    p1: member('Paul'),
    p2: member('Paule'),
    p3: member('Pia'),
    a1: member('Anne'),
    a2: member('Alain'),
    a3: member('Agnès'),
  };
  const ask = (by: Member, document: string, given: Given = {}) =>
    service.as(by).graphql(document, document.includes('$key') ? { key: newId(), ...given } : given);
  /** As if an administrator had adopted it long ago: its cases are received under this version from now on. */
  const adopted = (version: ProcedureVersion, terms: object | null = null) =>
    service.inBody((manager) =>
      manager.query(
        `insert into complaints.adopted_procedure (id, body_id, version, holds_from, terms, adopted_by, adopted_on, recorded_at)
         values ($1, $2, $3, '2026-01-02', $5, $4, '2026-01-01', '2026-01-01T10:00:00Z')`,
        [newId(), service.bodyId, version, cast.reg.personId, terms],
      ),
    );
  const bringDue = async () => (await jobs[0]?.bringDue()) ?? 0;
  return { ...service, people, member, cast, ask, adopted, bringDue, ...walk(service, cast, ask) };
}

/** Walks a case up to a step, and fails loudly when a step on the way is refused. */
function walk(service: RunningService, cast: Cast, ask: (by: Member, document: string, given?: Given) => Asked) {
  const { manager, coach, reg, reg2 } = cast;
  const done = async (by: Member, document: string, given: Given) => {
    const { data, errors } = await ask(by, document, given);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const takes = (by: Member, id: string, event: string, said: Said = {}) =>
    ask(by, TAKE_STEP, { input: stepOf(id, event, said) });
  const took = (by: Member, id: string, event: string, said: Said = {}) =>
    done(by, TAKE_STEP, { input: stepOf(id, event, said) });
  const given = {
    taken: async (changes: Record<string, unknown> = {}) => {
      const filed = await givenAComplaint(service, changes);
      await givenTheyTook(service, manager, filed.id);
      return filed;
    },
    named: async (changes: Record<string, unknown> = {}) => {
      const filed = await given.taken(changes);
      const { id } = filed;
      await done(manager, documents.NAME, { id, who: { memberId: coach.personId } });
      for (const by of [reg, reg2]) await done(by, documents.BECOME, { id, noConflict: true });
      return filed;
    },
    served: async (changes: Record<string, unknown> = {}) => {
      const filed = await given.named(changes);
      await done(reg, documents.SERVE, { input: { ...documents.charges, caseId: filed.id } });
      return filed;
    },
    replied: async () => {
      const filed = await given.served();
      await done(coach, documents.MY_CASE, { reference: filed.reference });
      await done(coach, documents.REPLY, { reference: filed.reference, text: 'It was not so.' });
      return filed;
    },
    seated: async (
      id: string,
      panel: 'PANEL' | 'APPEAL_PANEL' | 'INTERIM_PANEL' | 'SANCTION_PANEL',
      members: readonly Member[],
    ) => {
      for (const one of members) {
        await done(reg, documents.APPOINT, { id, panel, who: { memberId: one.personId } });
        await done(one, documents.DECLARE, { id, conflict: false });
      }
    },
    decided: async (changes: Given = {}) => {
      const filed = await given.replied();
      const { p1, p2, p3 } = cast;
      await given.seated(filed.id, 'PANEL', [p1, p2, p3]);
      const weighing = documents.ladderTo('WITHDRAWAL');
      const input = { ...documents.withdrawal, weighing, caseId: filed.id, ...changes };
      const { proposeDecision: proposalId } = await done(p1, documents.PROPOSE, { input });
      for (const by of [p2, p3]) await done(by, documents.CONCUR, { id: proposalId });
      return filed;
    },
    notified: async (changes: Given = {}) => {
      const filed = await given.decided(changes);
      await done(manager, documents.NOTIFY, { id: filed.id });
      return filed;
    },
  };
  return { given, done, takes, took };
}

type Asked = ReturnType<ReturnType<RunningService['as']>['graphql']>;
