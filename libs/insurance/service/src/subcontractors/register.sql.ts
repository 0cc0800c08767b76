/** Whether the person `person` lets the office know that they keep a register, as an expression. */
export function isRegisterTold(person: string): string {
  return `coalesce((select r.is_told from insurance.subcontractor_registers_told r
    where r.body_id = $1 and r.person_id = ${person} order by r.recorded_at desc, r.id desc limit 1), false)`;
}
