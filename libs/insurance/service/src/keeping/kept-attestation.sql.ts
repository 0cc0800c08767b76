import type { AttestationKept } from '@standing/insurance/rules';
import { AS_IT_STANDS, IS_OPEN } from '../checks/check.sql.js';
import { ERASURE } from './erasure.sql.js';

/** An attestation that was not erased, with what decides for how long it is kept. */
export type KeptAttestation = AttestationKept & { readonly id: string };

/** The cover `c` is shown by the attestation `d`, or was before a correction. */
const OF_COVER = `c.body_id = d.body_id and (c.document_id = d.id
  or exists (select from insurance.cover_attestations s
    where s.body_id = d.body_id and s.document_id = d.id and s.cover_id = c.id))`;

/** A check of papers was answered with the cover `c`, be it for a while alone, and is not decided. */
const IS_ASKED = `exists (select from insurance.cover_checks k ${AS_IT_STANDS}
  where k.body_id = c.body_id and ${IS_OPEN}
    and exists (select from insurance.cover_check_answers n
      where n.body_id = k.body_id and n.check_id = k.id and n.cover_id = c.id))`;

/** Attestations of `$1` that were not erased, with the term that was set last. Where none was set there are none. */
export const KEPT_ATTESTATIONS = `
  select d.id, (d.recorded_at at time zone z.zone)::date::text as "givenOn", m.months,
    (select coalesce(jsonb_agg(jsonb_build_object('endsOn', c.ends_on, 'subsequentMonths', c.subsequent_months,
        'isAsked', ${IS_ASKED})), '[]')
      from insurance.covers c where ${OF_COVER}) as covers
  from insurance.documents d join insurance.body_times z on z.body_id = d.body_id
  cross join (select t.months from insurance.attestation_terms t where t.body_id = $1
    order by t.recorded_at desc, t.id desc limit 1) m
  where d.body_id = $1 and not exists (select ${ERASURE})`;

/** Those after the id `$3` that may be over on the day `$2`: a cover of theirs ended so many months ago. The rule says which are. */
export const MAYBE_OVER = `${KEPT_ATTESTATIONS}
    and d.id > $3::uuid
    and exists (select from insurance.covers c where ${OF_COVER}
      and (c.ends_on + 1 + make_interval(months => m.months))::date <= $2::date)
  order by d.id limit $4::int`;
