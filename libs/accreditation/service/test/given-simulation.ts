import { setTimeout } from 'node:timers/promises';
import { newId } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { RunningService } from '@standing/testing';
import { SimulationOutcomeRow } from '../src/simulations/simulation-outcome.entity.js';
import { SimulationRow } from '../src/simulations/simulation.entity.js';
import { givenADraft as givenAWrittenDraft } from './given-draft.js';
import { aScheme } from './scheme.js';

/** What an answer gives: a spec looks into it by the names that it asked for. */
type Json = ReturnType<typeof JSON.parse>;

const FIGURES = `id draftId revision on status people done askedBy { id } askedAt endedAt knownAt exact unjudged
  levels { level title stays drops gains stillNot open kept } causes { level ruleId title count }
  chapters { level chapter { id } stays drops gains stillNot open kept }`;
const EXCEPTIONS = `pageInfo { hasNextPage endCursor } edges { node { person { id } level levelTitle was becomes causes kept chapter { id } } }`;

export const SIMULATE = `mutation ($input: SimulateSchemeInput!, $key: Uuid!) {
  simulateSchemeDraft(input: $input, idempotencyKey: $key) { ${FIGURES} exceptions { ${EXCEPTIONS} } } }`;
export const CANCEL = `mutation ($id: Uuid!, $key: Uuid!) { cancelSimulation(id: $id, idempotencyKey: $key) { ${FIGURES} } }`;
export const SIMULATION = `query ($id: Uuid!, $first: Int, $after: String, $chapterId: Uuid) {
  simulation(id: $id) { ${FIGURES} exceptions(first: $first, after: $after, chapterId: $chapterId) { ${EXCEPTIONS} } } }`;
export const SIMULATIONS = `query ($draftId: Uuid!) { simulations(draftId: $draftId) { id exceptions { edges { node { level } } } } }`;

/** The day on which members are looked at, where nothing else is said. */
export const ON = '2027-01-01';

type Amounts = Readonly<Record<'one' | 'two', number>>;

/** A signed code and so many minutes of practice; level three asks for what nobody collects as well. */
export function hoursScheme(amount: Amounts, changes: Record<string, unknown> = {}) {
  const [code, hours, , , cpd] = aScheme().requirements;
  const levels = [...aScheme().levels, { code: 'three', title: { fr: 'Niveau 3', en: 'Level 3' } }];
  const requirements = [
    code,
    { ...hours, threshold: { kind: 'constant', amount: { ...amount, three: 60 } } },
    { ...cpd, levels: ['three'], threshold: { kind: 'constant', amount: 600 } },
  ];
  return { ...aScheme(), levels, requirements, ...changes };
}

/** What the draft asks: more of level one, less of level two. */
export const STRICTER = hoursScheme(
  { one: 900, two: 1000 },
  { version: '2', validFrom: '2026-12-01', transition: { by: 'application' } },
);

export function administratorOf(service: RunningService, changes: Partial<Member> = {}): Member {
  return service.member({ roles: ['scheme-administrator'], name: 'Inès Martin', ...changes });
}

/** An open draft with this document; its id. */
export async function givenADraft(service: RunningService, document: object): Promise<string> {
  return (await givenAWrittenDraft(service, administratorOf(service), document)).id;
}

/** An attempt to simulate a draft, as the actor. */
export function simulate(service: RunningService, actor: Member, draftId: string, changes: object = {}, key = newId()) {
  return service.as(actor).graphql(SIMULATE, { input: { draftId, revision: 2, on: ON, ...changes }, key });
}

/** The id of a simulation of the draft. */
export async function givenASimulation(service: RunningService, draftId: string, changes: object = {}) {
  const { data, errors } = await simulate(service, administratorOf(service), draftId, changes);
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.simulateSchemeDraft.id as string;
}

/** The simulation, once it runs no longer. */
export async function ended(service: RunningService, id: string): Promise<SimulationRow> {
  for (;;) {
    const simulation = await simulationRow(service, id);
    if (simulation.status !== 'running') return simulation;
    await setTimeout(20);
  }
}

export function simulationRow({ bodyId, inBody }: RunningService, id: string): Promise<SimulationRow> {
  return inBody((manager) => manager.findOneByOrFail(SimulationRow, { bodyId, id }));
}

/** What was found, in the order of the people's ids. */
export function outcomesOf({ bodyId, inBody }: RunningService, simulationId: string): Promise<SimulationOutcomeRow[]> {
  return inBody((manager) =>
    manager.find(SimulationOutcomeRow, { where: { bodyId, simulationId }, order: { personId: 'ASC' } }),
  );
}

/** The simulation as the actor is shown it. */
export async function shownTo(service: RunningService, actor: Member, id: string, page: object = {}): Promise<Json> {
  const { data, errors } = await service.as(actor).graphql(SIMULATION, { id, ...page });
  if (errors) throw new Error(JSON.stringify(errors[0]));
  return data.simulation;
}
