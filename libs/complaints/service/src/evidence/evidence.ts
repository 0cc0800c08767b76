import { DiscloseExhibit } from './disclose-exhibit.js';
import { DisclosedTold } from './disclosed-told.js';
import { DisclosureRow, DisclosureWithdrawal } from './disclosure.entities.js';
import { EvidenceResolver } from './evidence.resolver.js';
import { ExhibitRow } from './exhibit.entity.js';
import { OpenEvidence } from './open-evidence.js';
import { OpenMyEvidence } from './open-my-evidence.js';
import { PutInExhibit } from './put-in-exhibit.js';
import { ReadExhibit } from './read-exhibit.js';
import { WithdrawDisclosure } from './withdraw-disclosure.js';

/** What evidence keeps. */
export const evidenceRows = [ExhibitRow, DisclosureRow, DisclosureWithdrawal];

/** What evidence is made of. */
export const evidence = [
  PutInExhibit,
  OpenEvidence,
  OpenMyEvidence,
  ReadExhibit,
  DiscloseExhibit,
  WithdrawDisclosure,
  DisclosedTold,
  EvidenceResolver,
];
