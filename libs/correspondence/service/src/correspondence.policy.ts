import type { Policy } from '@standing/platform/auth';

/** Links and the demo mailbox are the gateway's alone: it alone meets whoever follows a link. */
export const correspondencePolicy: Policy = (actor, can) => {
  if (actor.kind !== 'service' || actor.service !== 'gateway') return;
  can('follow', 'Link');
  can('renew', 'Link');
  can('read', 'DemoMail');
};
