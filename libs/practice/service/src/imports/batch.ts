import { type Day, NotFound } from '@standing/kernel';
import {
  type CheckedRows,
  checkClients,
  checkRows,
  type EngagementKind,
  type Engagement as InTime,
  type Entry,
  type ImportedClient,
  type ImportedRow,
  pseudonymKey,
} from '@standing/practice/rules';

export type ClientGiven = {
  readonly engagementId: string | null;
  readonly pseudonym: string;
  readonly kind: EngagementKind;
  readonly nameIsPseudonym: boolean;
};

export type Batch = {
  readonly batchId: string;
  readonly clients: readonly ClientGiven[];
  readonly rows: readonly ImportedRow[];
};

/** What is known of one of the coach's engagements. */
export type KnownEngagement = InTime & {
  readonly id: string;
  readonly pseudonym: string;
  readonly importId: string | null;
};

export type Known = {
  readonly engagements: readonly KnownEngagement[];
  /** The entries that stand, of the days in the batch. */
  readonly logged: readonly Entry[];
  /** The rows of the batch that are in already. */
  readonly rowsIn: readonly number[];
};

export type Checked = CheckedRows & { readonly clients: readonly ImportedClient[] };

/** What would be logged of the batch today, and why the rest would not. `NotFound` for an engagement that is not the coach's. */
export function checkBatch(batch: Batch, { engagements, logged, rowsIn }: Known, today: Day): Checked {
  const clients = clientsOf(batch, engagements, today);
  const seen = new Set(rowsIn);
  const rows = batch.rows.filter(({ row }) => !seen.has(row) && seen.add(row));
  return { clients, ...checkRows(rows, clients, logged, today) };
}

function clientsOf(
  { batchId, clients }: Batch,
  engagements: readonly KnownEngagement[],
  today: Day,
): readonly ImportedClient[] {
  const byId = new Map(engagements.map((engagement) => [engagement.id, engagement]));
  const begun = engagements.filter(({ importId }) => importId === batchId);
  const byPseudonym = new Map(begun.map((engagement) => [pseudonymKey(engagement.pseudonym), engagement]));
  const found = clients.map(({ engagementId, pseudonym }) => {
    if (engagementId === null) return byPseudonym.get(pseudonymKey(pseudonym)) ?? null;
    const engagement = byId.get(engagementId);
    if (!engagement) throw new NotFound('engagement');
    return engagement;
  });
  const fresh = clients.filter((_, index) => found[index] === null);
  const refusals = checkClients(
    fresh,
    engagements.map(({ pseudonym }) => pseudonym),
    today,
  );
  return clients.map((client, index) => ({
    engagementId: found[index]?.id ?? `new ${index}`,
    engagement: found[index] ?? null,
    refusals: found[index] ? [] : refusals[fresh.indexOf(client)]!,
  }));
}
