import { Injectable } from '@nestjs/common';
import type { AuditState } from '@standing/cpd/rules';
import { Clock, isDay, isId, NotFound } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { decodeCursor, hotRead, type OperationReads, page, type PageArgs } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { todayOf } from '../today.js';
import { FILE, type FileRead, FILES, IS_LIVING, type ItemRead, ITEMS, NOW, stateOn } from './file.sql.js';
import { isOfOffice } from './is-of-office.js';
import type { AuditFileConnection, AuditFileType, AuditItemType, MyAuditType } from './review.graphql.js';
import { shownItems, shownToMember, shownToOffice } from './shown-file.js';

/** `$2` reads; `$3`: the reader is of the office; else they see what they review and is not over. */
const IS_OPEN_TO = `a.body_id = $1 and a.person_id <> $2 and ($3::boolean or (c.outcome is null
  and (select n.auditor_id from cpd.audit_auditors n where n.body_id = a.body_id and n.file_id = a.id
    order by n.seq desc limit 1) = $2))`;

const board = hotRead<FileRead & { readonly due: string }>({
  name: 'cpd.audit-board',
  text: `select q.* from (select ${FILE}, l.due_on::text as due, ${stateOn('$4')} as state from ${FILES} ${NOW}
      where ${IS_OPEN_TO} and ${IS_LIVING}) q
    where (q.state = $5 or ($5::text is null and q.state <> 'closed'))
      and (not $6::boolean or q."auditorId" is null or q."auditorId" = $2)
      and ($7::date is null or (q.due::date, q.id) > ($7::date, $8::uuid))
    order by q.due::date, q.id limit least(greatest($9::int, 0), 50) + 1`,
});

const fileFor = hotRead<FileRead>({
  name: 'cpd.audit-file-for',
  text: `select ${FILE} from ${FILES} where ${IS_OPEN_TO} and a.id = $4`,
});

const filesOfPerson = hotRead<FileRead>({
  name: 'cpd.audit-files-of-person',
  text: `select ${FILE} from ${FILES} where a.body_id = $1 and a.person_id = $2
    order by a.opened_on desc, a.id desc limit 20`,
});

const ownFileFor = hotRead<FileRead>({
  name: 'cpd.own-audit-file',
  text: `select ${FILE} from ${FILES} where a.body_id = $1 and a.person_id = $2 and a.id = $3`,
});

const itemsOfFile = hotRead<ItemRead>({ name: 'cpd.audit-items', text: ITEMS });

export type BoardAsked = { readonly state: AuditState | null; readonly forMe: boolean };

/** Reads of audits: a member's own; all others' for the office, and those that they review for anybody else. */
@Injectable()
export class AuditFileQueries {
  constructor(private readonly clock: Clock) {}

  /** What ends first comes first; those that are over are asked for on purpose. */
  async board(reads: OperationReads, reader: Member, asked: BoardAsked, args: PageArgs): Promise<AuditFileConnection> {
    const today = await todayOf(reads, this.clock);
    const { personId } = reader;
    const [day, id] = placeIn(args.after);
    const limits = [personId, isOfOffice(reader), today, asked.state, asked.forMe];
    const rows = await reads.rows(board, [...limits, day, id, args.first]);
    const due = new Map(rows.map((row) => [row.id, row.due]));
    const files = rows.map((row) => shownToOffice(row, today, personId));
    return page(files, args.first, (file) => [due.get(file.id) ?? '', file.id]);
  }

  async one(reads: OperationReads, reader: Member, id: string): Promise<AuditFileType> {
    const file = await reads.row(fileFor, [reader.personId, isOfOffice(reader), id]);
    return shownToOffice(file, await todayOf(reads, this.clock), reader.personId);
  }

  async own(reads: OperationReads, { personId }: Member): Promise<MyAuditType[]> {
    const today = await todayOf(reads, this.clock);
    return (await reads.rows(filesOfPerson, [personId])).map((file) => shownToMember(file, today));
  }

  async ownOne(reads: OperationReads, { personId }: Member, id: string): Promise<MyAuditType> {
    return shownToMember(await reads.row(ownFileFor, [personId, id]), await todayOf(reads, this.clock));
  }

  /** The activities of an audit that the reader was found to be allowed to read. */
  async items(reads: OperationReads, reader: Member, id: string): Promise<AuditItemType[]> {
    const own = await reads.maybe(ownFileFor, [reader.personId, id]);
    const file = own ?? (await reads.maybe(fileFor, [reader.personId, isOfOffice(reader), id]));
    if (!file) throw new NotFound('audit');
    return shownItems(file, await reads.rows(itemsOfFile, [id]), own === null, await todayOf(reads, this.clock));
  }
}

function placeIn(after: string | null | undefined): readonly [string, string] | readonly [null, null] {
  const place = decodeCursor(after);
  if (place === null) return [null, null];
  const [day, id] = place.map(String);
  if (day !== undefined && id !== undefined && isDay(day) && isId(id)) return [day, id];
  throw new GraphQLError('This is no cursor of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
}
