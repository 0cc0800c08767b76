import { parseScheme } from '@standing/accreditation/format';
import type { SchemeVersion } from '@standing/accreditation/requirements';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@standing/platform/messaging';
import { LessThanOrEqual } from 'typeorm';
import { DraftRevisionRow } from '../drafts/draft-revision.entity.js';
import { SchemeVersionRow } from '../schemes/scheme-version.entity.js';
import type { Documents } from './documents.js';
import type { SimulationRow } from './simulation.entity.js';
import { Undecidable } from './undecidable.js';

/** The documents of simulations under way. None of them ever changes, so each is read and checked once. */
@Injectable()
export class SimulatedDocuments {
  private readonly known = new Map<string, Documents>();

  /** Throws `Undecidable` when a draft has a mistake. */
  async of(tx: Transaction, simulation: SimulationRow): Promise<Documents> {
    const before = this.known.get(simulation.id);
    if (before) return before;
    const documents = await read(tx, simulation);
    this.known.set(simulation.id, documents);
    return documents;
  }

  /** The simulation is under way here no longer. */
  forget(simulationId: string): void {
    this.known.delete(simulationId);
  }
}

async function read(tx: Transaction, simulation: SimulationRow): Promise<Documents> {
  const { manager, bodyId } = tx;
  const { draftId, revision, againstVersionId, knownAt } = simulation;
  const draft = await draftAt(tx, draftId, revision);
  const published = await manager.find(SchemeVersionRow, {
    where: { bodyId, recordedAt: LessThanOrEqual(knownAt) },
    order: { validFrom: 'DESC' },
  });
  const chosen = published.find(({ id }) => id === againstVersionId)?.document ?? null;
  const against = chosen ?? (await otherDraft(tx, simulation));
  return { draft, against, published: published.map(({ document }) => document) };
}

async function otherDraft(
  tx: Transaction,
  { againstDraftId, againstRevision }: SimulationRow,
): Promise<SchemeVersion | null> {
  return againstDraftId === null || againstRevision === null ? null : draftAt(tx, againstDraftId, againstRevision);
}

async function draftAt({ manager, bodyId }: Transaction, draftId: string, revision: number): Promise<SchemeVersion> {
  const { document } = await manager.findOneByOrFail(DraftRevisionRow, { bodyId, draftId, revision });
  const { scheme } = parseScheme(document);
  if (scheme === null) throw new Undecidable('The draft has mistakes.');
  return scheme;
}
