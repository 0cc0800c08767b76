import { AbandonDraw } from './audits/abandon-draw.js';
import {
  AuditAbandonmentRow,
  AuditDrawRow,
  AuditResultRow,
  AuditShareRow,
  AuditShareShownRow,
} from './audits/audit.entities.js';
import { AuditDrawQueries } from './audits/audit-draw.queries.js';
import { AuditDrawResolver } from './audits/audit-draw.resolver.js';
import { CommitShare } from './audits/commit-share.js';
import { OwnRowResolver } from './audits/own-row.resolver.js';
import { PrepareDraw } from './audits/prepare-draw.js';
import { RevealShare } from './audits/reveal-share.js';
import { AwardEndRow, AwardEndTakenBackRow, AwardRow, DeathRow, DeathTakenBackRow } from './heard/heard.entities.js';
import { OnAwarded } from './heard/on-awarded.js';
import { OnDeathRecorded } from './heard/on-death-recorded.js';
import { OnDeathTakenBack } from './heard/on-death-taken-back.js';
import { OnGivenUp } from './heard/on-given-up.js';
import { OnGivingUpTakenBack } from './heard/on-giving-up-taken-back.js';
import { OnWithdrawn } from './heard/on-withdrawn.js';

const heard = [AwardRow, AwardEndRow, AwardEndTakenBackRow, DeathRow, DeathTakenBackRow];

const rows = [AuditDrawRow, AuditShareRow, AuditShareShownRow, AuditResultRow, AuditAbandonmentRow];

const handlers = [OnAwarded, OnWithdrawn, OnGivenUp, OnGivingUpTakenBack, OnDeathRecorded, OnDeathTakenBack];

const useCases = [PrepareDraw, CommitShare, RevealShare, AbandonDraw];

/** Draws of the members whose activities are audited, and what they rest on of other contexts: what it is made of. */
export const auditing = {
  entities: [...heard, ...rows],
  providers: [...handlers, ...useCases, AuditDrawQueries, AuditDrawResolver, OwnRowResolver],
  handlers,
};
