import { Injectable } from '@nestjs/common';
import type { DeclarationKind } from '@standing/ethics/rules';
import type { Day } from '@standing/kernel';
import type { Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import type { SigningMethod } from '../signatures/signature.entity.js';
import { stands } from '../signatures/standing-signatures.js';
import { isInForceOn } from '../texts/text.js';
import { TextQueries } from '../texts/text.queries.js';
import type { DeclarationType } from './declaration.graphql.js';

type Row = {
  readonly id: string;
  readonly code: string;
  readonly kind: DeclarationKind;
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly hash: string;
  readonly validFrom: Day;
  readonly before: Day | null;
  readonly reportWithinDays: number | null;
  readonly signedOn: Day | null;
  readonly place: string;
  readonly nameTyped: string;
  readonly method: SigningMethod;
};

const versionsForPerson = hotRead<Row>({
  name: 'ethics.versions-for-person',
  text: `select v.id, v.code, v.kind, v.number, v.hash, v.valid_from as "validFrom",
      lead(v.valid_from) over (partition by v.code order by v.valid_from) as before,
      v.report_within_days as "reportWithinDays",
      case $3::text when 'fr' then v.title_fr else v.title_en end as title,
      case $3::text when 'fr' then v.text_fr else v.text_en end as text,
      s.signed_on as "signedOn", s.place, s.name_typed as "nameTyped", s.method
    from ethics.declaration_versions v
    left join ethics.signatures s on s.body_id = v.body_id and s.version_id = v.id and s.person_id = $2 and ${stands('s')}
    where v.body_id = $1 order by v.kind = 'policy', v.kind desc, v.code, v.number desc`,
});

/** Reads of what a member is asked to sign, and of what they signed; nobody else's signatures are within reach. */
@Injectable()
export class DeclarationQueries {
  constructor(private readonly texts: TextQueries) {}

  /** Those in force, and the earlier ones that the member signed. */
  async ofMember(reads: OperationReads, { personId, locale }: Member): Promise<DeclarationType[]> {
    const today = await this.texts.today(reads);
    const rows = await reads.rows(versionsForPerson, [personId, locale]);
    return rows.map((row) => seenOn(row, today)).filter(({ isInForce, signature }) => isInForce || signature !== null);
  }

  /** Any version, in force or not: what was signed stays readable. */
  async byId(reads: OperationReads, { personId, locale }: Member, id: string): Promise<DeclarationType | null> {
    const today = await this.texts.today(reads);
    const row = (await reads.rows(versionsForPerson, [personId, locale])).find((version) => version.id === id);
    return row ? seenOn(row, today) : null;
  }
}

function seenOn({ signedOn, place, nameTyped, method, before, ...version }: Row, today: Day): DeclarationType {
  const isInForce = isInForceOn({ validFrom: version.validFrom, before }, today);
  return { ...version, isInForce, signature: signedOn === null ? null : { signedOn, place, nameTyped, method } };
}
