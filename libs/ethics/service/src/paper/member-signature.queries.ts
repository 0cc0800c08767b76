import { Injectable } from '@nestjs/common';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { TEXTS } from '../texts/text.js';
import type { MemberSignatureType } from './member-signature.graphql.js';

type Row = Omit<MemberSignatureType, 'recordedBy'> & { readonly recordedBy: string | null };

const signatures = hotRead<Row>({
  name: 'ethics.signatures-of-member',
  text: `with texts as (${TEXTS})
    select s.id, case $3::text when 'fr' then t.fr else t.en end as title, t.name, t.code is null as "isCode",
      s.text_hash as hash, s.signed_on as "signedOn", s.place, s.name_typed as "nameTyped", s.method,
      s.kept_at as "keptAt", s.recorded_by as "recordedBy", s.signed_at as "signedAt", b.taken_back_at as "takenBackAt"
    from ethics.signatures s join texts t on t.id = coalesce(s.edition_id, s.version_id)
    left join ethics.signatures_taken_back b on b.body_id = s.body_id and b.signature_id = s.id
    where s.body_id = $1 and s.person_id = $2 order by s.signed_at desc, s.id desc`,
});

/** Reads of everything that a member signed, for the registrars. */
@Injectable()
export class MemberSignatureQueries {
  async of(reads: OperationReads, personId: string, { locale }: Member): Promise<MemberSignatureType[]> {
    const rows = await reads.rows(signatures, [personId, locale]);
    return rows.map(({ recordedBy: id, ...row }) => ({ ...row, recordedBy: id === null ? null : { id } }));
  }
}
