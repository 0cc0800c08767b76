/** The same of the limit for a year, beside the finding `f`; null where nothing was asked of it. */
const YEAR = `(select jsonb_build_object('kind', y.kind, 'minimum', y.asked, 'isWithin', y.is_within, 'currency', n.currency,
    'worth', y.worth::text, 'rate', x.rate, 'rateOn', x.on_day, 'rateSource', x.source)
  from insurance.cover_year_findings y
  join insurance.cover_minimums n on n.body_id = y.body_id and n.id = y.minimum_id
  left join insurance.exchange_rates x on x.body_id = y.body_id and x.id = y.rate_id
  where y.body_id = f.body_id and y.cover_id = f.cover_id and y.revision = f.revision)`;

/** What was found when the cover `c` was verified as it stands, as `CoverFinding` shows it; null where nothing was. */
export const FINDING = `(select jsonb_build_object('kind', f.kind, 'minimum', m.per_claim, 'currency', m.currency,
    'worth', f.worth::text, 'rate', r.rate, 'rateOn', r.on_day, 'rateSource', r.source, 'year', ${YEAR})
  from insurance.cover_findings f
  join insurance.cover_minimums m on m.body_id = f.body_id and m.id = f.minimum_id
  left join insurance.exchange_rates r on r.body_id = f.body_id and r.id = f.rate_id
  where f.body_id = c.body_id and f.cover_id = c.id and f.revision = c.version)`;
