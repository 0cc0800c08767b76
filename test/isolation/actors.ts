import type { Actor, MailedLinkPurpose } from '@standing/platform/auth';
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

/** Each kind of actor of the body; the holders of links have those that were sent in the body of the rows. */
export function actorsOf({ world, coach, staff }: Body, linked: BodyRows): Tried[] {
  const links = column(linked, 'correspondence.links', 'id');
  const subjects = column(linked, 'correspondence.links', 'subject_id');
  const recipients = column(linked, 'correspondence.links', 'recipient_id');
  const holders = PURPOSES.flatMap((purpose) =>
    links.map((id, index) => ({
      name: `link ${purpose} ${index}`,
      actor: world.link(purpose, subjects[index] ?? id, recipients[index] ?? id, id),
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
    ...holders,
    ...clients,
    ...SERVICES.map((service) => ({ name: `service ${service}`, actor: world.service(service) })),
    { name: 'public', actor: { kind: 'public', bodyId: world.bodyId, locale: 'fr' } as const },
  ];
}
