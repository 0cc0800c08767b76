/** SQL: the form in the terms in force on `day` of `agreement`, a row of agreements; null where none are set down. */
export function agreedForm(agreement: string, day: string): string {
  return `(select t.form from supervision.agreement_terms t
    join supervision.agreement_terms_answers x on x.body_id = t.body_id and x.terms_id = t.id
    where t.body_id = ${agreement}.body_id and t.agreement_id = ${agreement}.id
      and x.answer = 'agreed' and x.answered_on <= ${day}::date
    order by t.seq desc limit 1)`;
}
