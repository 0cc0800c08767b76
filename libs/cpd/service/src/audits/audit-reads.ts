import { type DrawSettings, type LeftOut, type RosterRow, SHARES } from '@standing/cpd/rules';
import { hotRead } from '@standing/platform/graphql';

/** A draw as it is read: its steps beside what was fixed. */
export type DrawSeen = DrawSettings & {
  readonly id: string;
  readonly preparedOn: string;
  readonly answerDays: number;
  readonly rows: number;
  readonly root: string;
  readonly announcement: string;
  readonly drawnOn: string | null;
  readonly seed: string | null;
  readonly isAbandoned: boolean;
  readonly shares: readonly {
    readonly officerId: string;
    readonly commitment: string;
    readonly share: string | null;
  }[];
  readonly strata: readonly { readonly stratum: string | null; readonly rows: number }[];
};

/** Two officers are bound: from then on it is published, whatever becomes of it. */
const IS_PUBLISHED = `(select count(*) from cpd.audit_shares s where s.body_id = d.body_id and s.draw_id = d.id) = ${SHARES}`;

const COLUMNS = `d.id, d.prepared_on::text as "preparedOn", d.rate_per_mille as "ratePerMille", d.by_level as "byLevel",
  d.leave_out_drawn_last_time as "leaveOutDrawnLastTime", d.minimum_days as "minimumDays",
  d.undocumented_weight as "undocumentedWeight", d.answer_days as "answerDays", d.rows, d.root, d.announcement, r.drawn_on::text as "drawnOn", r.seed,
  exists (select from cpd.audit_abandonments a where a.body_id = d.body_id and a.draw_id = d.id) as "isAbandoned"`;

const RESULT = `left join cpd.audit_results r on r.body_id = d.body_id and r.draw_id = d.id`;

const SEEN = `${COLUMNS},
  coalesce((select jsonb_agg(jsonb_build_object('officerId', s.officer_id, 'commitment', s.commitment, 'share', w.share) order by s.place)
    from cpd.audit_shares s left join cpd.audit_shares_shown w
      on w.body_id = s.body_id and w.draw_id = s.draw_id and w.place = s.place
    where s.body_id = d.body_id and s.draw_id = d.id), '[]') as shares,
  coalesce((select jsonb_agg(jsonb_build_object('stratum', g.stratum, 'rows', g.rows))
    from (select stratum, count(*)::int as rows from cpd.audit_roster o
      where o.body_id = d.body_id and o.draw_id = d.id group by stratum) g), '[]') as strata`;

export const drawsSeen = hotRead<DrawSeen>({
  name: 'cpd.audit-draws-seen',
  text: `select ${SEEN} from cpd.audit_draws d ${RESULT} where d.body_id = $1 and ($2::boolean or ${IS_PUBLISHED})
    order by d.recorded_at desc, d.id desc limit 50`,
});

export const drawSeen = hotRead<DrawSeen>({
  name: 'cpd.audit-draw-seen',
  text: `select ${SEEN} from cpd.audit_draws d ${RESULT}
    where d.body_id = $1 and ($2::boolean or ${IS_PUBLISHED}) and d.id = $3`,
});

export const rosterOfDraw = hotRead<RosterRow>({
  name: 'cpd.audit-roster-of-draw',
  text: `select reference, stratum, left_out as "leftOut", weight from cpd.audit_roster
    where body_id = $1 and draw_id = $2 order by reference`,
});

export const drawnOfDraw = hotRead<{ readonly reference: string }>({
  name: 'cpd.audit-drawn-of-draw',
  text: `select o.reference from cpd.audit_drawn n
    join cpd.audit_roster o on o.body_id = n.body_id and o.draw_id = n.draw_id and o.person_id = n.person_id
    where n.body_id = $1 and n.draw_id = $2 order by o.reference`,
});

export const peopleDrawn = hotRead<{ readonly id: string }>({
  name: 'cpd.audit-people-drawn',
  text: `select person_id as id from cpd.audit_drawn where body_id = $1 and draw_id = $2
    and ($3::uuid is null or person_id > $3::uuid) order by person_id limit least(greatest($4::int, 0), 50) + 1`,
});

/** A member's row in a draw that is published, with what only they are shown. */
export type OwnRowSeen = DrawSeen & {
  readonly reference: string;
  readonly stratum: string | null;
  readonly leftOut: LeftOut | null;
  readonly weight: number;
  readonly salt: string;
  readonly isDrawn: boolean;
};

const OWN = `select ${SEEN}, p.reference, p.stratum, p.left_out as "leftOut", p.weight, p.salt,
    exists (select from cpd.audit_drawn n
      where n.body_id = p.body_id and n.draw_id = p.draw_id and n.person_id = p.person_id) as "isDrawn"
  from cpd.audit_roster p join cpd.audit_draws d on d.body_id = p.body_id and d.id = p.draw_id ${RESULT}
  where p.body_id = $1 and p.person_id = $2 and ${IS_PUBLISHED}`;

export const ownRows = hotRead<OwnRowSeen>({
  name: 'cpd.own-audit-rows',
  text: `${OWN} order by d.recorded_at desc, d.id desc limit 20`,
});

export const ownRow = hotRead<OwnRowSeen>({ name: 'cpd.own-audit-row', text: `${OWN} and d.id = $3` });
