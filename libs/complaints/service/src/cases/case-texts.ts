import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import type { Transaction } from '@standing/platform/messaging';
import { type CaseKey, CaseKeys } from '@standing/platform/sealed-text';
import { In } from 'typeorm';
import { CaseKeyRow } from './case-key.entity.js';
import { CaseText, type TextField, type WrittenField } from './case-text.entity.js';
import { type EntryField, EntryText } from './entry-text.entity.js';

/** Writes and reads what people said in a case: sealed before it reaches the database, opened after it left it. */
@Injectable()
export class CaseTexts {
  constructor(private readonly keys: CaseKeys) {}

  /** Makes the case's key and writes its first texts. */
  async write(
    { manager, bodyId }: Transaction,
    caseId: string,
    texts: Readonly<Record<WrittenField, string>>,
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

  /** Those of the texts that are asked for and there are. `NotFound` when the case's key was destroyed. */
  async read<Field extends TextField>(
    tx: Transaction,
    caseId: string,
    fields: readonly Field[],
  ): Promise<Partial<Record<Field, string>>> {
    const { manager, bodyId } = tx;
    const key = await this.keyOf(tx, caseId);
    const rows = await manager.findBy(CaseText, { bodyId, caseId, field: In([...fields]) });
    return Object.fromEntries(rows.map(({ field, sealed }) => [field, key.open(field, sealed)])) as Partial<
      Record<Field, string>
    >;
  }

  /** Writes the texts of one entry of the case, each bound to that entry. */
  async writeEntry(
    tx: Transaction,
    caseId: string,
    entryId: string,
    texts: Readonly<Partial<Record<EntryField, string>>>,
  ): Promise<void> {
    const { manager, bodyId } = tx;
    const key = await this.keyOf(tx, caseId);
    const rows = Object.entries(texts).map(([name, text]) => {
      const field = name as EntryField;
      return { bodyId, caseId, entryId, field, sealed: key.seal(placeOf(field, entryId), text) };
    });
    if (rows.length > 0) await manager.insert(EntryText, rows);
  }

  /** The texts of one entry; empty when it has none. `NotFound` when the case's key was destroyed. */
  async readEntry(
    tx: Transaction,
    caseId: string,
    entryId: string | null,
  ): Promise<Readonly<Partial<Record<EntryField, string>>>> {
    if (entryId === null) return {};
    const { manager, bodyId } = tx;
    const key = await this.keyOf(tx, caseId);
    const rows = await manager.findBy(EntryText, { bodyId, caseId, entryId });
    return Object.fromEntries(rows.map(({ field, sealed }) => [field, key.open(placeOf(field, entryId), sealed)]));
  }

  /** The texts of several entries, by entry; of one that has none, nothing. */
  async readEntries(
    tx: Transaction,
    caseId: string,
    entryIds: readonly string[],
  ): Promise<ReadonlyMap<string, Readonly<Partial<Record<EntryField, string>>>>> {
    const { manager, bodyId } = tx;
    const key = await this.keyOf(tx, caseId);
    const rows = await manager.findBy(EntryText, { bodyId, caseId, entryId: In([...entryIds]) });
    const read = new Map<string, Partial<Record<EntryField, string>>>();
    for (const { entryId, field, sealed } of rows)
      read.set(entryId, { ...read.get(entryId), [field]: key.open(placeOf(field, entryId), sealed) });
    return read;
  }

  /** A text that lies in a row of its own, bound to a place in the case. `NotFound` when the case's key was destroyed. */
  async seal(tx: Transaction, caseId: string, place: string, text: string): Promise<Buffer> {
    return (await this.keyOf(tx, caseId)).seal(place, text);
  }

  /** Texts of rows of their own, in the same order. `NotFound` when the case's key was destroyed. */
  async openSealed(
    tx: Transaction,
    caseId: string,
    texts: readonly { readonly place: string; readonly sealed: Buffer }[],
  ): Promise<string[]> {
    const key = await this.keyOf(tx, caseId);
    return texts.map(({ place, sealed }) => key.open(place, sealed));
  }

  /** What stands for an input in the idempotency row: a plain hash of a sentence could be guessed. */
  digest(purpose: string, input: unknown): string {
    return this.keys.digest(purpose, JSON.stringify(input)).toString('hex');
  }

  /** The key of one file of the case; see `CaseKey.fileKey`. `NotFound` when the case's key was destroyed. */
  async fileKey(tx: Transaction, caseId: string, documentId: string): Promise<Buffer> {
    return (await this.keyOf(tx, caseId)).fileKey(documentId);
  }

  private async keyOf({ manager, bodyId }: Transaction, caseId: string): Promise<CaseKey> {
    const stored = await manager.findOneBy(CaseKeyRow, { bodyId, caseId });
    if (!stored) throw new NotFound('case');
    return this.keys.unwrap(stored.wrapped, { bodyId, caseId });
  }
}

/** No text of one entry opens as that of another, nor as one of the complaint. */
export function placeOf(field: EntryField, entryId: string): string {
  return `${entryId} ${field}`;
}
