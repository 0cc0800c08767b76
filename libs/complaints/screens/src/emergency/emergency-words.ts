import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ResultOf } from '@standing/web-core';
import type { emergencyRequestsQuery } from './emergency.queries.js';

export type EmergencyRequest = ResultOf<typeof emergencyRequestsQuery>['emergencyRequests'][number];
export type EmergencyGround = EmergencyRequest['ground'];
export type EmergencyStaff = EmergencyRequest['askedAs'];

/** For how many civil days a case is opened at the most. */
export const LONGEST_EMERGENCY = 3;

/** For what a case is opened in an emergency. */
export const EMERGENCY_GROUND_WORDS: Readonly<Record<EmergencyGround, MessageDescriptor>> = {
  DANGER: msg`Somebody’s life or health is in danger`,
  COURT_ORDER: msg`A court or another authority orders it`,
  NOBODY_LEFT: msg`Nobody who keeps the case can act, and something cannot wait`,
};
export const EMERGENCY_GROUNDS: readonly EmergencyGround[] = ['DANGER', 'COURT_ORDER', 'NOBODY_LEFT'];

/** What the two are in the body. */
export const EMERGENCY_STAFF_WORDS: Readonly<Record<EmergencyStaff, MessageDescriptor>> = {
  REGISTRAR: msg`a registrar of the association`,
  SCHEME_ADMINISTRATOR: msg`an administrator of the association`,
};

export const EMERGENCY_STANDING_WORDS: Readonly<Record<EmergencyRequest['standing'], MessageDescriptor>> = {
  ASKED: msg`waits for a second person`,
  OPEN: msg`open`,
  DECLINED: msg`declined`,
  ENDED: msg`over`,
};
