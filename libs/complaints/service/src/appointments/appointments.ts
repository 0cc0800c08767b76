import { AppointInCase } from './appoint-in-case.js';
import { AppointmentQueries } from './appointment.queries.js';
import { AppointmentResolver } from './appointment.resolver.js';
import { OpenCaseAsAppointed } from './open-case-as-appointed.js';
import { ReleaseFromCase } from './release-from-case.js';

/** Who is appointed to functions of a case, and how they open it. */
export const appointments = [
  AppointInCase,
  ReleaseFromCase,
  OpenCaseAsAppointed,
  AppointmentQueries,
  AppointmentResolver,
];
