import type { Actor, MailedLinkPurpose } from '@standing/platform/auth';
import { everyRow } from './isolation.config.js';
import { type BodyRows, column } from './rows-of-body.js';
import type { Body } from './seed-body.js';

/** Someone of a body, and what they already know of the other: the ids that their link names. */
export type Tried = { readonly name: string; readonly actor: Actor };

const PURPOSES: readonly MailedLinkPurpose[] = [
  'confirm-sessions',
  'answer-agreement',
  'sign-statement',
  'write-report',
];

const SERVICES = [
  'gateway',
  'correspondence',
  'complaints',
  'supervision',
  'accreditation',
  'practice',
  'installation',
] as const;

type Sent = {
  readonly id: string;
  readonly purpose: string;
  readonly subject_id: string;
  readonly recipient_id: string;
};

/** Each kind of actor of the body; the holders of links have those that were sent in the body of the rows. */
export function actorsOf({ world, coach, staff, adviser }: Body, linked: BodyRows): Tried[] {
  const sent = (linked.get('correspondence.links') ?? []).map((row) => JSON.parse(row) as Sent);
  const holders = PURPOSES.flatMap((purpose) =>
    held(sent, purpose).map(({ id, subject_id, recipient_id }, index) => ({
      name: `link ${purpose} ${index}`,
      actor: world.link(purpose, subject_id, recipient_id, id),
    })),
  );
  const asked = column(linked, 'practice.feedback_links', 'person_id');
  const clients = column(linked, 'practice.feedback_links', 'id').map((id, index) => ({
    name: `link give-feedback ${index}`,
    actor: world.link('give-feedback', asked[index] ?? id, id, id),
  }));
  return [
    { name: 'member', actor: coach },
    { name: 'staff', actor: staff },
    { name: 'adviser', actor: adviser },
    ...holders,
    ...clients,
    ...SERVICES.map((service) => ({ name: `service ${service}`, actor: world.service(service) })),
    { name: 'public', actor: { kind: 'public', bodyId: world.bodyId, locale: 'fr' } as const },
  ];
}

/** Every link of a purpose, and one of each other as if it were of this one: of every row, all of them. */
function held(sent: readonly Sent[], purpose: string): Sent[] {
  const isFirst = (link: Sent) => sent.find((one) => one.purpose === link.purpose) === link;
  return sent.filter((link) => everyRow || link.purpose === purpose || isFirst(link));
}
