import type { MigrationClass } from '@standing/platform/database';
import { plumbing } from '../plumbing.js';
import { BodiesAndPeople1790000001000 } from './1790000001000-bodies-and-people.js';
import { CaseManagers1790000002000 } from './1790000002000-case-managers.js';
import { Relations1790000003000 } from './1790000003000-relations.js';
import { Deaths1790000004000 } from './1790000004000-deaths.js';
import { Chapters1790000005000 } from './1790000005000-chapters.js';
import { JoinedToldToPractice1790000006000 } from './1790000006000-joined-told-to-practice.js';
import { DeathsToldToPractice1790000007000 } from './1790000007000-deaths-told-to-practice.js';
import { EthicsAdvisers1790000011000 } from './1790000011000-ethics-advisers.js';
import { RelationsToldToSupervision1790000036000 } from './1790000036000-relations-told-to-supervision.js';
import { PeopleToldToEthics1790000041000 } from './1790000041000-people-told-to-ethics.js';
import { DeathsToldToCpd1790000052000 } from './1790000052000-deaths-told-to-cpd.js';
import { DeathsToldToInsurance1790000058000 } from './1790000058000-deaths-told-to-insurance.js';
import { RelationsToldToComplaints1790000059000 } from './1790000059000-relations-told-to-complaints.js';
import { Offices1790000060000 } from './1790000060000-offices.js';
import { DataProtectionOffice1790000061000 } from './1790000061000-data-protection-office.js';

/** The migrations of identity, in the order in which they run. */
export const identity: readonly MigrationClass[] = [
  plumbing('identity'),
  BodiesAndPeople1790000001000,
  CaseManagers1790000002000,
  Relations1790000003000,
  Deaths1790000004000,
  Chapters1790000005000,
  JoinedToldToPractice1790000006000,
  DeathsToldToPractice1790000007000,
  EthicsAdvisers1790000011000,
  RelationsToldToSupervision1790000036000,
  PeopleToldToEthics1790000041000,
  DeathsToldToCpd1790000052000,
  DeathsToldToInsurance1790000058000,
  RelationsToldToComplaints1790000059000,
  Offices1790000060000,
  DataProtectionOffice1790000061000,
];
