import { Injectable } from '@nestjs/common';
import { type CodeDraft, NO_DRAFT } from '@standing/ethics/rules';
import type { Member } from '@standing/platform/auth';
import { type Transaction, UnitOfWork } from '@standing/platform/messaging';
import { Clause } from '../editions/clause.entity.js';
import { Edition } from '../editions/edition.entity.js';
import { Section } from '../editions/section.entity.js';
import { oneAtATime } from '../lock.js';
import { CodeDraftRow } from './code-draft.entity.js';

/** Begins the next edition of the code, with the words of the last one; nothing happens where one is begun already. */
@Injectable()
export class BeginCodeDraft {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(key: string, actor: Member): Promise<void> {
    await this.unitOfWork.run({ actor, name: 'ethics.begin-code-draft', key, input: {} }, async (tx) => {
      const { manager, bodyId, now: changedAt } = tx;
      await oneAtATime(tx, 'code draft');
      if (await manager.findOneBy(CodeDraftRow, { bodyId })) return bodyId;
      const content = await asTheLast(tx);
      await manager.insert(CodeDraftRow, { bodyId, content, revision: 1, changedBy: actor.personId, changedAt });
      await tx.audit('ethics.begin-code-draft', bodyId);
      return bodyId;
    });
  }
}

async function asTheLast({ manager, bodyId }: Transaction): Promise<CodeDraft> {
  const [last] = await manager.find(Edition, { where: { bodyId }, order: { validFrom: 'DESC' }, take: 1 });
  if (!last) return NO_DRAFT;
  const of = { where: { bodyId, editionId: last.id }, order: { position: 'ASC' } } as const;
  const [sections, clauses] = [await manager.find(Section, of), await manager.find(Clause, of)];
  return {
    edition: '',
    validFrom: null,
    title: { fr: last.titleFr, en: last.titleEn },
    sections: sections.map(({ id, code, titleFr, titleEn }) => ({
      code,
      title: { fr: titleFr, en: titleEn },
      clauses: clauses
        .filter(({ sectionId }) => sectionId === id)
        .map((clause) => ({ code: clause.code, text: { fr: clause.textFr, en: clause.textEn } })),
    })),
  };
}
