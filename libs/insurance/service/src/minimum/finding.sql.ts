/** What was found when the cover `c` was verified as it stands, as `CoverFinding` shows it; null where nothing was. */
export const FINDING = `(select jsonb_build_object('kind', f.kind, 'minimum', m.per_claim, 'currency', m.currency,
    'worth', f.worth::text, 'rate', r.rate, 'rateOn', r.on_day, 'rateSource', r.source)
  from insurance.cover_findings f
  join insurance.cover_minimums m on m.body_id = f.body_id and m.id = f.minimum_id
  left join insurance.exchange_rates r on r.body_id = f.body_id and r.id = f.rate_id
  where f.body_id = c.body_id and f.cover_id = c.id and f.revision = c.version)`;
