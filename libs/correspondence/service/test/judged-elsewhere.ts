import type { Locale } from '@standing/platform/auth';

/** What accreditation says of something that people judge, whatever kind it is asked as. */
export type JudgedSaid = Readonly<Record<'personId' | 'applicationId' | 'outcome', string>>;

type Asking = { readonly locale: Locale };

/** What of it the graph answers for each kind of mail, in the language in which it is asked. */
export function judgementRoots(judged: ReadonlyMap<string, JudgedSaid>) {
  const of = (id: string, { locale }: Asking) =>
    judged.has(id)
      ? {
          ...{ ...judged.get(id), levelTitle: { fr: 'Niveau 2', en: 'Level 2' }[locale], file: 'D-7F3A9C' },
          ...{
            declinedOn: '2026-12-01',
            appealUntil: '2026-12-31',
            decidedOn: '2027-01-02',
            honouredUntil: '2027-12-01',
          },
          ...{ appliedOn: '2026-11-20', appealedOn: '2026-12-11', waiting: 1 },
        }
      : null;
  const byId = ({ id }: { id: string }, asking: Asking) => of(id, asking);
  return {
    refusalForMail: ({ applicationId }: { applicationId: string }, asking: Asking) => of(applicationId, asking),
    ...{ conditionForMail: byId, appealForMail: byId, assignmentForMail: byId, assessorReminderForMail: byId },
    ...{ moderationForMail: byId, hearingForMail: byId },
  };
}
