import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '@standing/platform/auth';
import { Allow, CurrentActor, member, OperationReads, Reads, Uuid } from '@standing/platform/graphql';
import type { Batch } from './batch.js';
import { ImportPractice } from './import-practice.js';
import { PracticeImportInput, PracticeImportType, PracticeRowsResultType } from './import.graphql.js';
import { ImportQueries } from './import.queries.js';
import { UndoPracticeImport } from './undo-practice-import.js';

@Resolver(() => PracticeImportType)
export class ImportResolver {
  constructor(
    private readonly queries: ImportQueries,
    private readonly bring: ImportPractice,
    private readonly undo: UndoPracticeImport,
  ) {}

  @Query(() => [PracticeImportType], { description: "The reader's own batches, the latest 50, the newest first." })
  @Allow('read', 'PracticeImport')
  myPracticeImports(@CurrentActor() actor: Actor, @Reads() reads: OperationReads): Promise<PracticeImportType[]> {
    return this.queries.ofPerson(reads, member(actor));
  }

  @Query(() => PracticeRowsResultType, {
    description:
      'What `importPractice` would log of these rows now, and why not the others. Nothing is kept. Refused: PRACTICE_TOO_MANY_ROWS; NOT_FOUND for an engagement that is not the reader’s.',
  })
  @Allow('import', 'PracticeImport')
  checkPracticeImport(
    @Args('input', { type: () => PracticeImportInput }) input: PracticeImportInput,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PracticeRowsResultType> {
    return this.queries.result(reads, member(actor), batchOf(input));
  }

  @Mutation(() => PracticeRowsResultType, {
    description:
      'Logs the rows that may be logged and leaves out the others. A row that the batch brought already is not logged again. Refused: PRACTICE_TOO_MANY_ROWS, PRACTICE_IMPORT_UNDONE; NOT_FOUND for an engagement or a batch that is not the reader’s.',
  })
  @Allow('import', 'PracticeImport')
  async importPractice(
    @Args('input', { type: () => PracticeImportInput }) input: PracticeImportInput,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PracticeRowsResultType> {
    const batch = batchOf(input);
    await this.bring.execute(batch, key, member(actor));
    reads.refresh();
    return this.queries.result(reads, member(actor), batch);
  }

  @Mutation(() => PracticeImportType, {
    description:
      'Withdraws every entry of a batch that stands, and engagements that only it used. Refused: PRACTICE_IMPORT_UNDONE; PRACTICE_IMPORT_TOO_OLD from the 31st day after its own.',
  })
  @Allow('undo', 'PracticeImport')
  async undoPracticeImport(
    @Args('batchId', { type: () => Uuid }) batchId: string,
    @Args('idempotencyKey', { type: () => Uuid }) key: string,
    @CurrentActor() actor: Actor,
    @Reads() reads: OperationReads,
  ): Promise<PracticeImportType> {
    await this.undo.execute(batchId, key, member(actor));
    reads.refresh();
    return this.queries.own(reads, member(actor), batchId);
  }
}

function batchOf({ batchId, clients, rows }: PracticeImportInput): Batch {
  return {
    batchId,
    clients: clients.map(({ engagementId, pseudonym, kind, nameIsPseudonym }) => ({
      engagementId: engagementId ?? null,
      pseudonym: pseudonym ?? '',
      kind: kind ?? 'individual',
      nameIsPseudonym: nameIsPseudonym ?? false,
    })),
    rows: rows.map((row) => ({ ...row, acceptOverlap: row.acceptOverlap ?? false })),
  };
}
