/** What one of the two is who open a case in an emergency; the graph's spelling. */
export type EmergencyStaff = 'REGISTRAR' | 'SCHEME_ADMINISTRATOR';

/** That the case was open in an emergency, from one civil day to another, for what, and what the two are. */
export type EmergencyTold = {
  readonly openedOn: string;
  readonly lastDay: string;
  readonly endedOn: string | null;
  readonly ground: 'DANGER' | 'COURT_ORDER' | 'NOBODY_LEFT';
  readonly askedAs: EmergencyStaff;
  readonly openedAs: EmergencyStaff;
};
