import { Injectable } from '@nestjs/common';
import { editionPublished } from '@standing/ethics/facts';
import { type CodeContent, refusalsToPublish } from '@standing/ethics/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { Clause } from './clause.entity.js';
import { contentHash } from './content-hash.js';
import { Edition } from './edition.entity.js';
import { Section } from './section.entity.js';

export type NewEdition = CodeContent & { readonly validFrom: Day };

/** The body publishes an edition of its code; from its first day on, members are asked to sign it (CP-1). */
@Injectable()
export class PublishCodeEdition {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The edition's id. Refusals: see `refusalsToPublish`. */
  execute(input: NewEdition, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.publish-code-edition', key, input }, (tx) =>
      publishEdition(tx, input, actor.personId),
    );
  }
}

/** Publishes an edition in this transaction; its id. Refusals: see `refusalsToPublish`. */
export async function publishEdition(tx: Transaction, input: NewEdition, publishedBy: string): Promise<string> {
  await oneAtATime(tx, 'editions');
  const published = await tx.manager.findBy(Edition, { bodyId: tx.bodyId });
  refuseIfAny(refusalsToPublish(input, input.validFrom, published, tx.today));

  const edition = await insertEdition(tx, input, publishedBy);
  const { id: editionId, hash: editionHash, validFrom } = edition;
  await insertContent(tx, editionId, input);
  await tx.tell(editionPublished, { editionId, editionHash, validFrom });
  await tx.audit('ethics.publish-code-edition', editionId, { hash: editionHash });
  return editionId;
}

async function insertEdition(
  { manager, bodyId, now }: Transaction,
  input: NewEdition,
  publishedBy: string,
): Promise<Edition> {
  const edition = manager.create(Edition, {
    id: newId(),
    bodyId,
    edition: input.edition,
    titleFr: input.title.fr,
    titleEn: input.title.en,
    hash: contentHash(input),
    validFrom: input.validFrom,
    publishedBy,
    publishedAt: now,
  });
  await manager.insert(Edition, edition);
  return edition;
}

async function insertContent(
  { manager, bodyId }: Transaction,
  editionId: string,
  { sections }: NewEdition,
): Promise<void> {
  const rows = sections.map(({ code, title, clauses }, position) => ({
    section: { id: newId(), bodyId, editionId, position, code, titleFr: title.fr, titleEn: title.en },
    clauses,
  }));
  await manager.insert(
    Section,
    rows.map(({ section }) => section),
  );
  await manager.insert(
    Clause,
    rows.flatMap(({ section, clauses }) =>
      clauses.map(({ code, text }, position) => ({
        id: newId(),
        bodyId,
        editionId,
        sectionId: section.id,
        position,
        code,
        textFr: text.fr,
        textEn: text.en,
      })),
    ),
  );
}
