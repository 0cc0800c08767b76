/** Of the absences in a query's `x` those that hold in the body `$1`: a condition. Each has its latest revision alone. */
export const HOLDS = `x.state = 'active' and not exists (select from accreditation.absences later
    where later.body_id = x.body_id and later.absence_id = x.absence_id and later.revision > x.revision)`;

/** The absences of a person, named by an expression of an outer query, as a list; the first before. */
export const absencesOf = (personId: string) =>
  `(select coalesce(json_agg(json_build_object('id', x.absence_id, 'from', x.from_on, 'until', x.until_on) order by x.from_on), '[]')
    from accreditation.absences x where x.body_id = $1 and x.person_id = ${personId} and ${HOLDS})`;

/** Whether that person is away on a day. */
export const isAway = (personId: string, day: string) =>
  `exists (select from accreditation.absences x where x.body_id = $1 and x.person_id = ${personId} and ${HOLDS}
    and x.from_on <= ${day} and (x.until_on is null or ${day} <= x.until_on))`;
