import {
  appealDecided,
  appealHearerNamed,
  applicationConditional,
  applicationDeclined,
  assessorAssigned,
  assessorReminded,
  moderatorAppointed,
} from '@standing/accreditation/facts';
import { newId } from '@standing/kernel';
import type { Locale } from '@standing/platform/auth';
import type { JudgementKind } from '../src/messages/message.entity.js';
import type { Correspondence } from './start-correspondence.js';

/** News for a member of this kind. `concerns` says whom it concerns by the time the mail leaves; null when nobody. */
export function newsOfJudgement(
  service: Correspondence,
  kind: JudgementKind,
  options: { locale?: Locale; outcome?: 'UPHELD' | 'DISMISSED'; concerns?: string | null } = {},
) {
  const { locale = 'fr', outcome = 'UPHELD', concerns } = options;
  const [recipientId, subjectId, applicationId, factId] = [newId(), newId(), newId(), newId()];
  const email = `${recipientId}@example.org`;
  service.others.people.set(recipientId, { name: 'Éric Blanc', email, locale });
  const personId = concerns === undefined ? recipientId : concerns;
  if (personId !== null) service.others.judged.set(subjectId, { personId, applicationId, outcome });
  return {
    recipientId,
    subjectId,
    applicationId,
    email,
    hear: heardAs(service, kind, { recipientId, subjectId, factId }),
  };
}

type Ids = Readonly<Record<'recipientId' | 'subjectId' | 'factId', string>>;

function heardAs({ hears }: Correspondence, kind: JudgementKind, { recipientId, subjectId, factId }: Ids) {
  const [assessorId, moderatorId, hearerId, personId] = [recipientId, recipientId, recipientId, recipientId];
  const applicationId = newId();
  switch (kind) {
    case 'refusal': {
      const data = { applicationId: subjectId, personId, reason: 'other', declinedOn: '2026-12-01' } as const;
      return () => hears(applicationDeclined, data, factId);
    }
    case 'condition': {
      const days = { decidedOn: '2026-12-01', honouredUntil: '2027-12-01' };
      return () => hears(applicationConditional, { decisionId: subjectId, applicationId, personId, ...days }, factId);
    }
    case 'appeal-decision': {
      const ids = { appealId: subjectId, applicationId, personId };
      return () => hears(appealDecided, { ...ids, outcome: 'upheld', decidedOn: '2027-01-02' }, factId);
    }
    case 'assignment': {
      const data = { assessmentId: subjectId, assessorId, assignedOn: '2026-11-22' };
      return () => hears(assessorAssigned, data, factId);
    }
    case 'assessor-reminder': {
      const data = { reminderId: subjectId, assessorId, remindedOn: '2026-11-22' };
      return () => hears(assessorReminded, data, factId);
    }
    case 'moderation': {
      const data = { moderationId: subjectId, moderatorId, appointedOn: '2026-11-22' };
      return () => hears(moderatorAppointed, data, factId);
    }
    case 'hearing':
      return () => hears(appealHearerNamed, { hearingId: subjectId, hearerId, namedOn: '2026-12-12' }, factId);
  }
}
