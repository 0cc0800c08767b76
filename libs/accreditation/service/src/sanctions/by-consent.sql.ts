/**
 * Whether somebody left by consent, for a query whose ends of awards have this name: the end is told as a withdrawal, and the register
 * line of its sanction says how it came.
 */
export function endedByConsent(end: string): string {
  return `exists (select from accreditation.sanctions l where l.body_id = ${end}.body_id and l.sanction_id = ${end}.sanction_id
    and l.lines @> '[{"line": "left-by-consent"}]')`;
}
