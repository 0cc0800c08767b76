import { Inject, Injectable } from '@nestjs/common';
import { type AttendanceRow, foldAddress, MOST_ATTENDANCE_ROWS } from '@standing/cpd/rules';
import { type Graph, GRAPH } from '@standing/platform/graphql';

const MEMBER = `query MemberWhoAttended($address: String!) { memberAt(address: $address) }`;

/** A row with whose its address is; null when it is nobody's. */
export type KnownRow = AttendanceRow & { readonly personId: string | null };

/** Asks identity whose the addresses of a list are; none of them is kept. */
@Injectable()
export class MembersAt {
  constructor(@Inject(GRAPH) private readonly graph: Graph) {}

  /** Nobody is asked about a list that is too long: it is refused whole. */
  async of(bodyId: string, rows: readonly AttendanceRow[]): Promise<KnownRow[]> {
    if (rows.length > MOST_ATTENDANCE_ROWS) return rows.map((row) => ({ ...row, personId: null }));
    const actor = { kind: 'service', service: 'cpd', bodyId, locale: 'fr' } as const;
    const known: KnownRow[] = [];
    for (const row of rows) {
      const address = foldAddress(row.address);
      const { memberAt } = await this.graph.ask<{ memberAt: string | null }>(actor, MEMBER, { address });
      known.push({ ...row, personId: memberAt });
    }
    return known;
  }
}
