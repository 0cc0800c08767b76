import { feeOf, FEE_KINDS, type SchemeVersion } from '@standing/accreditation/requirements';
import { balancesOf } from '@standing/accreditation/rules';
import { Injectable } from '@nestjs/common';
import { NotFound } from '@standing/kernel';
import { allowed, type Locale, type Member } from '@standing/platform/auth';
import { hotRead, type OperationReads } from '@standing/platform/graphql';
import { accreditationPolicy } from '../accreditation.policy.js';
import { levelsOf, SchemeQueries } from '../schemes/scheme.queries.js';
import { FEE, feeKnown, type FeeOnRecord, type WaiverOnRecord } from './application-fee.sql.js';
import type { ApplicationFeeType, FeeWaiverType, LevelFeeType, SchemeFeesType } from './fee.graphql.js';

const feeOfApplication = hotRead<{ readonly personId: string; readonly fee: FeeOnRecord }>({
  name: 'accreditation.fee-of-application',
  text: `select a.person_id as "personId", ${FEE} as fee
    from accreditation.applications a
    join accreditation.scheme_versions v on v.body_id = a.body_id and v.id = a.scheme_version_id
    join accreditation.body_times t on t.body_id = a.body_id
    where a.body_id = $1 and a.id = $2`,
});

/** What applications cost, and how the fee of one stands. */
@Injectable()
export class FeeQueries {
  constructor(private readonly schemes: SchemeQueries) {}

  /** Of the scheme in force today; null where it names none. */
  async ofScheme(reads: OperationReads, locale: Locale): Promise<SchemeFeesType | null> {
    const version = await this.schemes.on(reads, await this.schemes.today(reads), null);
    const document = version && version.document;
    if (!document?.fees) return null;
    return { dueBefore: document.fees.dueBefore, fees: feesIn(document, locale) };
  }

  /** Another's is not found, but by an officer or a registrar. */
  async ofApplication(reads: OperationReads, applicationId: string, actor: Member): Promise<ApplicationFeeType> {
    const { personId, fee } = await reads.row(feeOfApplication, [applicationId]);
    const isOwn = personId === actor.personId;
    if (!isOwn && !allowed(accreditationPolicy, actor, 'read-any', 'Application')) throw new NotFound('application');
    const maySeeGround = isOwn || allowed(accreditationPolicy, actor, 'decide', 'Application');
    return {
      applicationId,
      dueBefore: fee.dueBefore,
      asked: fee.asked.map(({ purpose, amount, currency }) => ({ purpose, fee: { amount, currency } })),
      balances: balancesOf(feeKnown(fee)),
      waiver: fee.waiver && shownWaiver(fee.waiver, { isOwn, maySeeGround }),
    };
  }
}

function feesIn(document: SchemeVersion, locale: Locale): LevelFeeType[] {
  return levelsOf(document, locale).flatMap((level) =>
    FEE_KINDS.flatMap((kind) => {
      const fee = feeOf(document, kind, level.code);
      return fee === null ? [] : [{ level, kind, fee }];
    }),
  );
}

function shownWaiver(
  { id, ground, waivedBy, waivedOn }: WaiverOnRecord,
  { isOwn, maySeeGround }: { readonly isOwn: boolean; readonly maySeeGround: boolean },
): FeeWaiverType {
  return { id, ground: maySeeGround ? ground : null, waivedBy: isOwn ? null : { id: waivedBy }, waivedOn };
}
