import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  canonicalDeclaration,
  type DeclarationContent,
  nextNumber,
  refusalsToPublishDeclaration,
} from '@standing/ethics/rules';
import { type Day, newId, refuseIfAny } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { UnitOfWork } from '@standing/platform/messaging';
import { oneAtATime } from '../lock.js';
import { DeclarationVersion } from './declaration-version.entity.js';

export type NewDeclaration = DeclarationContent & { readonly validFrom: Day };

/** The body publishes a version of a policy or an undertaking; from its first day on, members are asked to sign it. */
@Injectable()
export class PublishDeclaration {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The version's id. Refusals: see `refusalsToPublishDeclaration`. */
  execute(input: NewDeclaration, key: string, actor: Member): Promise<string> {
    return this.unitOfWork.run({ actor, name: 'ethics.publish-declaration', key, input }, async (tx) => {
      const { manager, bodyId } = tx;
      await oneAtATime(tx, 'declarations');
      const published = await manager.findBy(DeclarationVersion, { bodyId });
      refuseIfAny(refusalsToPublishDeclaration(input, input.validFrom, published, tx.today));

      const { code, kind, title, text, reportWithinDays, validFrom } = input;
      const [id, number] = [newId(), nextNumber(code, published)];
      const hash = createHash('sha256').update(canonicalDeclaration(input), 'utf8').digest('hex');
      const words = { titleFr: title.fr, titleEn: title.en, textFr: text.fr, textEn: text.en };
      const by = { publishedBy: actor.personId, publishedAt: tx.now };
      const row = { id, bodyId, code, kind, number, ...words, reportWithinDays, hash, validFrom, ...by };
      await manager.insert(DeclarationVersion, row);
      await tx.audit('ethics.publish-declaration', id, { hash });
      return id;
    });
  }
}
