import { Injectable } from '@nestjs/common';
import { type CharterCore, refusalsToPublishCore } from '@standing/ethics/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { Clause } from '../editions/clause.entity.js';
import { oneAtATime } from '../lock.js';
import { CharterEdition } from './charter-edition.entity.js';
import { coreHash } from './hashes.js';

export type NewCharterEdition = CharterCore & { readonly validFrom: Day };

/** The body publishes an edition of the charter that its coaches start from. */
@Injectable()
export class PublishCharterEdition {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The edition's id. Refusals: see `refusalsToPublishCore`. */
  execute(input: NewCharterEdition, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.publish-charter-edition', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      await oneAtATime(tx, 'charter editions');
      const published = await manager.findBy(CharterEdition, { bodyId });
      const clauses = (await manager.findBy(Clause, { bodyId })).map(({ code }) => code);
      refuseIfAny(refusalsToPublishCore(input, input.validFrom, published, clauses, tx.today));

      const { validFrom, ...content } = input;
      const [id, hash] = [newId(), coreHash(content)];
      const { edition } = content;
      const by = { publishedBy: actor.personId, publishedAt: tx.now };
      await manager.insert(CharterEdition, { id, bodyId, edition, content, hash, validFrom, ...by });
      await tx.audit('ethics.publish-charter-edition', id, { hash });
      return id;
    });
  }
}
