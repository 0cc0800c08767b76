import type { Report } from './report-shown.js';
import type { FormFields } from './web-app.js';

const SEND = `mutation SendReportOfLink($input: SendReportInput!, $key: Uuid!) { sendSupervisorReport(input: $input, idempotencyKey: $key) { id } }`;
const DECLINE = `mutation DeclineReportOfLink($id: Uuid!, $reason: ReportDeclineReason!, $key: Uuid!) {
  declineSupervisorReport(reportId: $id, reason: $reason, idempotencyKey: $key) { id } }`;
const TAKE_BACK = `mutation TakeBackReportOfLink($id: Uuid!, $key: Uuid!) { takeBackSupervisorReport(reportId: $id, idempotencyKey: $key) { id } }`;

/** What the graph is asked for. */
export type Asked = { readonly document: string; readonly variables: Readonly<Record<string, unknown>> };

const REASONS = ['TOO_EARLY', 'TOO_FEW_SESSIONS', 'NO_TIME', 'OTHER'];

/** What a form of the page asks for; null for none that the page has. */
export function actOf(fields: FormFields, { id }: Pick<Report, 'id'>): Asked | null {
  switch (textOf(fields, 'act')) {
    case 'send':
      return { document: SEND, variables: { input: { reportId: id, ...sentBy(fields) } } };
    case 'decline':
      return { document: DECLINE, variables: { id, reason: textOf(fields, 'reason') } };
    case 'take-back':
      return { document: TAKE_BACK, variables: { id } };
    default:
      return null;
  }
}

/** What is wrong with a form before any rule is asked. */
export function mistakesOfAct(fields: FormFields): readonly object[] {
  const isWithoutReason = textOf(fields, 'act') === 'decline' && !REASONS.includes(textOf(fields, 'reason'));
  return isWithoutReason ? [{ code: 'REPORT_REASON_MISSING', field: 'reason' }] : [];
}

/** A field's text without space around it; empty where it was not sent, or sent twice. */
export function textOf(fields: FormFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value.trim() : '';
}

function sentBy(fields: FormFields): object {
  return {
    seen: Number.parseInt(textOf(fields, 'seen'), 10) || 0,
    readiness: textOf(fields, 'readiness'),
    practice: textOf(fields, 'practice'),
    supervision: textOf(fields, 'supervision'),
    namesNobody: textOf(fields, 'namesNobody') === 'yes',
  };
}
