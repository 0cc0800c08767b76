import { Injectable } from '@nestjs/common';
import { parseScheme } from '@standing/accreditation/format';
import { refusalsOfChoice, refusalsToSimulate } from '@standing/accreditation/rules';
import { type Day, newId, refuseIfAny, Stale } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { SchemeDraftRow } from '../drafts/scheme-draft.entity.js';
import { DraftRevisionRow } from '../drafts/draft-revision.entity.js';
import { oneAtATime } from '../lock.js';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import { RunSimulations } from './run-simulations.job.js';
import { SimulationRow } from './simulation.entity.js';

/** Which revision of which draft, on which civil day, and compared with what; null for the version that decides on the day. */
export type SimulationAsked = {
  readonly draftId: string;
  readonly revision: number;
  readonly on: Day;
  readonly against?: Choice | null | undefined;
};

type Choice = { readonly versionId?: string | null | undefined; readonly draftId?: string | null | undefined };

type Against = Pick<SimulationRow, 'againstVersionId' | 'againstDraftId' | 'againstRevision'>;

/** A scheme administrator asks what members would be by a draft. */
@Injectable()
export class SimulateSchemeDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly simulations: RunSimulations,
  ) {}

  /**
   * The simulation's id; it runs by itself. Looked at is what is known now, on the body's clock. Refusals: see
   * `refusalsOfChoice` and `refusalsToSimulate`; `Stale` when the draft has been changed since.
   */
  async execute(asked: SimulationAsked, key: string, actor: Member): Promise<string> {
    const command = { actor, name: 'accreditation.simulate-scheme-draft', key, input: asked };
    const id = await this.unitOfWork.run(command, (tx) => begin(tx, asked, actor));
    this.simulations.wake();
    return id;
  }
}

async function begin(tx: Transaction, { draftId, revision, on, against }: SimulationAsked, actor: Member) {
  const { manager, bodyId, today, now } = tx;
  const chosen = [against?.versionId, against?.draftId].filter((id) => (id ?? null) !== null);
  if (against) refuseIfAny(refusalsOfChoice(chosen.length, 'against'));
  await oneAtATime(tx, `simulation ${draftId}`);
  const draft = await manager.findOneByOrFail(SchemeDraftRow, { bodyId, id: draftId });
  if (draft.revision !== revision) throw new Stale({ revision }, { revision: draft.revision });
  const running = await manager.existsBy(SimulationRow, { bodyId, draftId, status: 'running' });
  const other = await lookUp(tx, against);
  const mistakes = await mistakesIn(tx, draftId, revision);
  const mistakesAgainst = await mistakesIn(tx, other.againstDraftId, other.againstRevision);
  refuseIfAny(refusalsToSimulate({ status: draft.status, mistakes, mistakesAgainst, running, on, today }));

  const id = newId();
  const asked = { askedBy: actor.personId, askedAt: now, knownAt: now } as const;
  await manager.insert(SimulationRow, {
    id,
    bodyId,
    draftId,
    revision,
    ...other,
    onDay: on,
    status: 'running',
    ...asked,
  });
  await tx.audit('accreditation.simulate-scheme-draft', id, { draftId, revision, on });
  return id;
}

/** What is compared with, as it stands. A version or a draft that there is not is not found. */
async function lookUp({ manager, bodyId }: Transaction, against: SimulationAsked['against']): Promise<Against> {
  const nothing = { againstVersionId: null, againstDraftId: null, againstRevision: null };
  const { versionId = null, draftId = null } = against ?? {};
  if (versionId !== null) {
    const { id: againstVersionId } = await manager.findOneByOrFail(SchemeVersionRow, { bodyId, id: versionId });
    return { ...nothing, againstVersionId };
  }
  if (draftId === null) return nothing;
  const { id, revision } = await manager.findOneByOrFail(SchemeDraftRow, { bodyId, id: draftId });
  return { ...nothing, againstDraftId: id, againstRevision: revision };
}

async function mistakesIn({ manager, bodyId }: Transaction, draftId: string | null, revision: number | null) {
  if (draftId === null || revision === null) return 0;
  const { document } = await manager.findOneByOrFail(DraftRevisionRow, { bodyId, draftId, revision });
  return parseScheme(document).mistakes.length;
}
