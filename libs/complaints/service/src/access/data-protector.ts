import { hotRead } from '@standing/platform/graphql';

/** Whether somebody is the body's data protection officer on a day, by the latest of what was told. Parameters: the body, the person, the day. */
export const isProtectorOn = hotRead<{ readonly is: boolean }>({
  name: 'complaints.is-data-protector',
  text: `select exists (
           select from (select distinct on (office_id) office, from_on, until_on, stands from complaints.known_offices
             where body_id = $1 and person_id = $2 order by office_id, revision desc) o
           where o.stands and o.office = 'data-protection' and o.from_on <= $3::date
             and (o.until_on is null or $3::date <= o.until_on)) as "is"`,
});
