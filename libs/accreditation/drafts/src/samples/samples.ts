import type { Evidence, Text } from '@standing/accreditation/requirements';
import type { Day } from '@standing/kernel';
import { Diary } from './diary.js';

/** A fictional person with whom a scheme is tried. */
export type Sample = {
  readonly code: string;
  readonly title: Text;
  readonly note: Text;
  /** What they have done by that day, as the ledger of the platform would hold it. */
  readonly evidenceOn: (on: Day) => readonly Evidence[];
};

const HOUR = 60;

const practice = (hours: number, clients: number) => (month: number) => ({
  minutes: hours * HOUR,
  attributes: { form: 'individual', engagementId: `client-${month % clients}`, paid: true },
});

const supervision = (trust: 'declared' | 'confirmed') => () => ({
  minutes: 90,
  attributes: { form: 'individual', supervisorId: 'supervisor-1' },
  trust,
});

const learning = (hours: number) => () => ({
  minutes: hours * HOUR,
  attributes: { form: 'course' },
  trust: 'documented' as const,
});

const feedback = (month: number) => ({
  attributes: { engagementId: `client-${month}` },
  trust: 'confirmed' as const,
});

const documented = { trust: 'documented' } as const;

const begun: Sample = {
  code: 'just-begun',
  title: { fr: 'Vient de commencer', en: 'Has just begun' },
  note: {
    fr: 'A signé le code il y a deux mois, coache deux clients trois heures par mois, et a consigné une séance de supervision qui n’est pas encore attestée.',
    en: 'Signed the code two months ago, coaches two clients for three hours a month, and has logged one supervision session that is not confirmed yet.',
  },
  evidenceOn: (on) => {
    const diary = new Diary(on);
    return diary
      .add('code-signature', diary.day(2, 5), documented)
      .monthly(2, 0, 'practice', practice(3, 2))
      .add('supervision', diary.day(0, 10), supervision('declared')()).pieces;
  },
};

const onTheWay: Sample = {
  code: 'on-the-way',
  title: { fr: 'En chemin', en: 'On the way' },
  note: {
    fr: 'Dix-huit mois de pratique, cinq heures par mois avec sept clients. La supervision est attestée, sauf les trois derniers mois. Assurance déclarée, attestation pas encore vue.',
    en: 'Eighteen months of practice, five hours a month with seven clients. Supervision is confirmed, but for the last three months. Insurance is declared, its certificate not seen yet.',
  },
  evidenceOn: (on) => {
    const diary = new Diary(on);
    return diary
      .add('code-signature', diary.day(18, 5), documented)
      .monthly(18, 0, 'practice', practice(5, 7))
      .monthly(17, 3, 'supervision', supervision('confirmed'), 4)
      .monthly(2, 0, 'supervision', supervision('declared'), 4)
      .monthly(11, 6, 'cpd', learning(2), 6)
      .monthly(9, 7, 'feedback', feedback, 8)
      .add('insurance-cover', diary.day(3), { heldUntil: diary.day(-9), attributes: { countries: 'FR' } }).pieces;
  },
};

const experienced: Sample = {
  code: 'experienced',
  title: { fr: 'Personne supervisée expérimentée, rien ne manque', en: 'Experienced supervisee, nothing missing' },
  note: {
    fr: 'Huit ans de pratique, douze heures par mois avec quarante clients, une heure et demie de supervision attestée chaque mois, développement professionnel, retours de clients, assurance vérifiée, formation et adhésion.',
    en: 'Eight years of practice, twelve hours a month with forty clients, an hour and a half of confirmed supervision every month, professional development, client feedback, verified insurance, training and membership.',
  },
  evidenceOn: (on) => {
    const diary = new Diary(on);
    diary
      .add('membership', diary.day(97), documented)
      .add('code-signature', diary.day(96, 5), documented)
      .add('training', diary.day(98), { minutes: 150 * HOUR, attributes: { subject: 'coaching' }, ...documented })
      .add('qualification', diary.day(97), { attributes: { subject: 'coaching' }, ...documented })
      .add('application', diary.day(0));
    return diary
      .monthly(96, 0, 'practice', practice(12, 40))
      .monthly(95, 0, 'supervision', supervision('confirmed'), 4)
      .monthly(35, 0, 'cpd', learning(4), 6)
      .monthly(23, 0, 'feedback', feedback, 8)
      .monthly(23, 0, 'reflection', () => ({}), 9)
      .monthly(
        11,
        0,
        'mentoring',
        () => ({ minutes: HOUR, attributes: { form: 'individual' }, trust: 'confirmed' }),
        10,
      )
      .add('insurance-cover', diary.day(3), {
        heldUntil: diary.day(-9),
        attributes: { countries: 'FR' },
        ...documented,
      }).pieces;
  },
};

const backFromLeave: Sample = {
  code: 'back-from-leave',
  title: { fr: 'De retour de congé', en: 'Back from leave' },
  note: {
    fr: 'Quatre ans de pratique régulière et supervisée, puis huit mois de congé documenté. A repris depuis un mois, avec une première séance de supervision attestée.',
    en: 'Four years of regular, supervised practice, then eight months of documented leave. Began again a month ago, with a first confirmed supervision session.',
  },
  evidenceOn: (on) => {
    const diary = new Diary(on);
    return diary
      .add('code-signature', diary.day(58), documented)
      .monthly(57, 9, 'practice', practice(8, 30))
      .monthly(57, 9, 'supervision', supervision('confirmed'), 4)
      .monthly(24, 10, 'cpd', learning(3), 6)
      .monthly(20, 10, 'feedback', feedback, 8)
      .add('leave', diary.day(9), { heldUntil: diary.day(1, 1), ...documented })
      .monthly(0, 0, 'practice', practice(8, 30))
      .monthly(0, 0, 'supervision', supervision('confirmed'), 4)
      .add('insurance-cover', diary.day(3), {
        heldUntil: diary.day(-9),
        attributes: { countries: 'FR' },
        ...documented,
      }).pieces;
  },
};

/** Fictional people, from the first steps to many years. */
export const samples: readonly Sample[] = [begun, onTheWay, experienced, backFromLeave];
