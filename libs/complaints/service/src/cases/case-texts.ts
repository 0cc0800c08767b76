import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { CaseKeys } from '@standing/platform/sealed-text';
import { In } from 'typeorm';
import { CaseKeyRow } from './case-key.entity.js';
import { CaseText, type TextField } from './case-text.entity.js';

/** Writes and reads what people said in a case: sealed before it reaches the database, opened after it left it. */
@Injectable()
export class CaseTexts {
  constructor(private readonly keys: CaseKeys) {}

  /** Makes the case's key and writes its first texts. */
  async write(
    { manager, bodyId }: Transaction,
    caseId: string,
    texts: Readonly<Record<TextField, string>>,
  ): Promise<void> {
    const { key, wrapped } = this.keys.make({ bodyId, caseId });
    await manager.insert(CaseKeyRow, { bodyId, caseId, wrapped });
    const rows = Object.entries(texts).map(([field, text]) => ({
      bodyId,
      caseId,
      field: field as TextField,
      sealed: key.seal(field, text),
    }));
    await manager.insert(CaseText, rows);
  }

  /** Those of the texts that are asked for. `NotFound` when the case's key was destroyed. */
  async read<Field extends TextField>(
    { manager, bodyId }: Transaction,
    caseId: string,
    fields: readonly Field[],
  ): Promise<Record<Field, string>> {
    const stored = await manager.findOneBy(CaseKeyRow, { bodyId, caseId });
    if (!stored) throw new NotFound('case');
    const key = this.keys.unwrap(stored.wrapped, { bodyId, caseId });
    const rows = await manager.findBy(CaseText, { bodyId, caseId, field: In([...fields]) });
    return Object.fromEntries(rows.map(({ field, sealed }) => [field, key.open(field, sealed)])) as Record<
      Field,
      string
    >;
  }
}
