import { Injectable } from '@nestjs/common';
import { type OwnProof, pathInRoster, publishedText } from '@standing/cpd/rules';
import { isId } from '@standing/kernel';
import { type Actor, allowed, type Member } from '@standing/platform/auth';
import { decodeCursor, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { policy } from '../cpd.policy.js';
import { drawnOfDraw, drawSeen, drawsSeen, ownRow, ownRows, peopleDrawn, rosterOfDraw } from './audit-reads.js';
import type { AuditDrawType, DrawnPersonConnection } from './audit.graphql.js';
import type { OwnAuditRowType } from './own-row.graphql.js';
import { published, rowOf, shownDraw, shownOwnRow } from './seen-draw.js';
import { sha256 } from './sha256.js';

/** Reads of draws: what is published for everybody, one's own row for a member, and for the office what it prepares. */
@Injectable()
export class AuditDrawQueries {
  /** The latest first, fifty at the most. */
  async all(reads: OperationReads, reader: Actor): Promise<AuditDrawType[]> {
    const seen = await reads.rows(drawsSeen, [mayPrepare(reader)]);
    return seen.map((draw) => shownDraw(draw, idOf(reader)));
  }

  async one(reads: OperationReads, reader: Actor, id: string): Promise<AuditDrawType> {
    return shownDraw(await reads.row(drawSeen, [mayPrepare(reader), id]), idOf(reader));
  }

  /** The text that is published of it: see `publishedText`. */
  async published(reads: OperationReads, reader: Actor, id: string): Promise<string> {
    const seen = await reads.row(drawSeen, [mayPrepare(reader), id]);
    const [roster, drawn] = await Promise.all([reads.rows(rosterOfDraw, [id]), reads.rows(drawnOfDraw, [id])]);
    const references = drawn.map(({ reference }) => reference);
    return publishedText(published(seen, roster, references));
  }

  /** In no order that says anything. */
  async people(reads: OperationReads, id: string, { first, after }: PageArgs): Promise<DrawnPersonConnection> {
    const place = decodeCursor(after)?.map(String)[0] ?? null;
    if (place !== null && !isId(place))
      throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
    return page(await reads.rows(peopleDrawn, [id, place, first]), first, (person) => [person.id]);
  }

  async ownRows(reads: OperationReads, { personId }: Member): Promise<OwnAuditRowType[]> {
    return (await reads.rows(ownRows, [personId])).map(shownOwnRow);
  }

  /** The text of the proof of the reader's own row, for the command that checks it. */
  async ownProof(reads: OperationReads, { personId }: Member, drawId: string): Promise<string> {
    const own = await reads.row(ownRow, [personId, drawId]);
    const path = pathInRoster(sha256, await reads.rows(rosterOfDraw, [drawId]), own.reference);
    const proof: OwnProof = { format: 1, drawId, personId, salt: own.salt, row: rowOf(own), path };
    return `${JSON.stringify(proof, null, 1)}\n`;
  }
}

function mayPrepare(reader: Actor): boolean {
  return allowed(policy, reader, 'read-prepared', 'AuditDraw');
}

function idOf(reader: Actor): string | null {
  return reader.kind === 'member' ? reader.personId : null;
}
