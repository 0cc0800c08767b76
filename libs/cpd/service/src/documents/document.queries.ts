import { Injectable } from '@nestjs/common';
import { fileKeptUntil } from '@standing/cpd/rules';
import type { Day } from '@standing/kernel';
import { allowed, type Member } from '@standing/platform/auth';
import { hotLoader, hotRead, type OperationReads } from '@standing/platform/graphql';
import { GraphQLError } from 'graphql';
import { policy } from '../cpd.policy.js';
import { KEPT_FILES, type KeptFile } from '../keeping/kept-file.sql.js';
import type { CpdDocumentType } from './document.graphql.js';

/** How many ids may be asked about at once. */
const MOST_ASKED = 500;

const COLUMNS = `d.id, d.name, d.media_type as "mediaType", d.bytes`;

const ERASED = `cpd.document_erasures e where e.body_id = d.body_id and e.document_id = d.id`;
const IS_THERE = `not exists (select from ${ERASED})`;
const ERASED_ON = `(select e.erased_on::text from ${ERASED}) as "erasedOn"`;

/** Whoever reviews an audit opens what was shown in it, until it is closed. */
const IS_REVIEWED_BY = (reader: string) => `exists (
  select from cpd.audit_answer_lines l
  where l.body_id = d.body_id and l.document_id = d.id
    and not exists (select from cpd.audit_closures c where c.body_id = l.body_id and c.file_id = l.file_id)
    and (select n.auditor_id from cpd.audit_auditors n where n.body_id = l.body_id and n.file_id = l.file_id
      order by n.seq desc limit 1) = ${reader})`;

const documentFor = hotRead<CpdDocumentType>({
  name: 'cpd.document-for',
  text: `select ${COLUMNS}, null as "erasedOn" from cpd.documents d where d.body_id = $1 and d.id = $2 and ${IS_THERE}
           and (d.person_id = $3 or $4::boolean or ${IS_REVIEWED_BY('$3')})
         union all
         select ${COLUMNS}, null from cpd.mailed_files d join cpd.mailed m on m.body_id = d.body_id and m.id = d.mailed_id
         where d.body_id = $1 and d.id = $2 and m.person_id = $3
           and not exists (select from cpd.documents t where t.body_id = d.body_id and t.id = d.id)`,
});

const documentsById = hotLoader<CpdDocumentType>({
  name: 'cpd.documents-by-id',
  text: `select ${COLUMNS}, ${ERASED_ON} from cpd.documents d where d.body_id = $1 and d.id = any($2::uuid[])`,
  key: ({ id }) => id,
});

const keptFiles = hotLoader<KeptFile>({
  name: 'cpd.kept-files',
  text: `${KEPT_FILES} and d.id = any($2::uuid[])`,
  key: ({ id }) => id,
});

const keptAmong = hotRead<{ readonly id: string }>({
  name: 'cpd.kept-among',
  text: `select d.id from cpd.documents d where d.body_id = $1 and d.id = any($2::uuid[]) and ${IS_THERE}
         union select f.id from cpd.mailed_files f where f.body_id = $1 and f.id = any($2::uuid[])`,
});

/** Reads of files that were not erased: the coach's own, those of mails that wait as well; any of the body's for an officer or a registrar; and for an auditor what they review. */
@Injectable()
export class DocumentQueries {
  readable(reads: OperationReads, actor: Member, id: string): Promise<CpdDocumentType> {
    return reads.row(documentFor, [id, actor.personId, allowed(policy, actor, 'read-any', 'CpdActivity')]);
  }

  /** The file of an activity that the reader was already found to be allowed to read, also when it was erased. */
  ofActivity(reads: OperationReads, id: string): Promise<CpdDocumentType | undefined> {
    return reads.one(documentsById, id);
  }

  /** The last day on which it is kept; null where that is not known, and once it was erased. */
  async keptUntil(reads: OperationReads, id: string): Promise<Day | null> {
    const file = await reads.one(keptFiles, id);
    return file === undefined ? null : fileKeptUntil(file);
  }

  /** Asked for too many, it answers with an error: what it left out would be taken for unused. */
  async kept(reads: OperationReads, ids: readonly string[]): Promise<string[]> {
    if (ids.length > MOST_ASKED)
      throw new GraphQLError('These are too many at once.', { extensions: { code: 'BAD_USER_INPUT' } });
    return (await reads.rows(keptAmong, [ids])).map(({ id }) => id);
  }
}
