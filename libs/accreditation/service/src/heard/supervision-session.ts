import type { sessionDeclared } from '@standing/supervision/facts';
import type { DataOf } from '@standing/fact-kit';
import type { Stands } from './record-evidence.js';

type Told = {
  readonly sessionId: string;
  readonly personId: string;
  readonly subject?: Subject | undefined;
  readonly revision: number;
};

type Subject = DataOf<typeof sessionDeclared>['subject'];

/** What every fact on a supervision session says of which session, whose, and which revision. */
export function sessionTold({ sessionId, personId, subject, revision }: Told) {
  return { personId, source: 'supervision.session', sourceId: sessionId, revision, kind: kindOf(subject) } as const;
}

/** Supervision of coaching, and of what the person gives as a supervisor, prove different things: no line counts the one for the other. */
function kindOf(subject: Subject = 'coaching'): 'supervision' | 'supervision-of-supervision' {
  return subject === 'coaching' ? 'supervision' : 'supervision-of-supervision';
}

/** A session that stands, with the trust that its fact gives it. What is not said of a group's size stays unsaid. */
export function sessionHeld(data: DataOf<typeof sessionDeclared>, trust: Stands['trust']): Stands {
  const { form, supervisorId, heldOn, minutes, contracted, present } = data;
  const counts = { ...(contracted !== undefined && { contracted }), ...(present !== undefined && { present }) };
  return { ...sessionTold(data), heldOn, minutes, attributes: { form, supervisorId, ...counts }, trust };
}
