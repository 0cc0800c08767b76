import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  ADVICE_MONTHS,
  type AdviceAsked,
  adviceErasedOn,
  type Chapter,
  chaptersOf,
  refusalsToAsk,
} from '@standing/ethics/rules';
import { refuseIfAny, startOfQuarter } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import type { Transaction } from '@standing/platform/messaging';
import { settingOf } from '../settings/setting.entity.js';
import { AdviceSeals, placeOfWord, SEALED } from './advice-seals.js';
import { AskersWork } from './askers-work.js';
import { chaptersInForce } from './code-in-force.js';
import { AdviceEnquiryRow, AdviceWordRow } from './enquiry.entity.js';

/** Who asks: a member under their name, or a body's somebody, of whom nothing comes in here. */
export type Asker = Pick<Member, 'bodyId' | 'personId' | 'name'> | { readonly bodyId: string };

/** A member asks the desk. What they write is ciphertext before it leaves this process. */
@Injectable()
export class AskAdvice {
  constructor(
    private readonly work: AskersWork,
    private readonly seals: AdviceSeals,
  ) {}

  /** The enquiry's id. Refusals: see `refusalsToAsk`. */
  execute(asked: AdviceAsked, key: string, asker: Asker): Promise<string> {
    const { bodyId } = asker;
    const named = 'personId' in asker ? asker : null;
    const askerHash = named && this.seals.askerHash(bodyId, named.personId);
    const command = { bodyId, name: 'ethics.ask-advice', key, asker: askerHash, input: asked };
    return this.work.run(command, async (tx) => {
      const code = await chaptersInForce(tx);
      refuseIfAny(refusalsToAsk(asked, code));

      const codeHash = named ? null : this.seals.codeHash(bodyId, this.seals.codeOf(bodyId, key));
      return this.open(tx, asked, code, { askerHash, codeHash, name: named?.name ?? null });
    });
  }

  private async open(tx: Transaction, asked: AdviceAsked, code: readonly Chapter[], who: Who): Promise<string> {
    const { manager, bodyId, today } = tx;
    const id = randomUUID();
    const chapters = chaptersOf(asked.topics, code);
    const { askerHash, codeHash, name } = who;
    const { key, wrapped } = this.seals.draw(bodyId, id);
    const keptMonths = (await settingOf(tx, 'advice-term'))?.months ?? ADVICE_MONTHS;
    await manager.insert(AdviceEnquiryRow, {
      ...{ id, bodyId, askerHash, codeHash, chapters, state: 'waiting', heldBy: null, adviserSealed: null },
      ...{ askedOn: today, lastWordOn: today, keptMonths, erasedOn: adviceErasedOn(today, keptMonths) },
      topicsSealed: key.seal(SEALED.topics, JSON.stringify(asked.topics)),
      askerSealed: name === null ? null : key.seal(SEALED.asker, name),
    });
    await this.seals.keep(tx, id, wrapped);
    const sealed = key.seal(placeOfWord(1), asked.text.trim());
    await manager.insert(AdviceWordRow, { bodyId, enquiryId: id, place: 1, saidBy: 'asker', saidOn: today, sealed });
    await count(tx, chapters);
    return id;
  }
}

type Who = { readonly askerHash: string | null; readonly codeHash: string | null; readonly name: string | null };

/** Once in the cell of each chapter, or in that of none; it is never counted anew, whatever becomes of the enquiry. */
async function count({ manager, bodyId, today }: Transaction, chapters: readonly string[]): Promise<void> {
  const cells = chapters.length === 0 ? [''] : [...chapters].sort();
  await manager.query(
    `insert into ethics.advice_tally as t (body_id, quarter, chapter, enquiries)
     select $1, $2, c, 1 from unnest($3::text[]) as c
     on conflict (body_id, quarter, chapter) do update set enquiries = t.enquiries + 1`,
    [bodyId, startOfQuarter(today), cells],
  );
}
