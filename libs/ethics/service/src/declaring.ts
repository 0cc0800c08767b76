import {
  AwardEndRow,
  AwardEndTakenBackRow,
  AwardRow,
  DeathRow,
  DeathTakenBackRow,
  PersonRow,
} from './heard/heard.entities.js';
import { CampaignClosureRow, CampaignReminderRow, CampaignRow } from './campaigns/campaign.entity.js';
import { CampaignQueries } from './campaigns/campaign.queries.js';
import { CampaignResolver } from './campaigns/campaign.resolver.js';
import { CloseCampaign } from './campaigns/close-campaign.js';
import { OpenCampaign } from './campaigns/open-campaign.js';
import { RemindOfCampaigns } from './campaigns/remind-members.job.js';
import { RemindMembers } from './campaigns/remind-members.js';
import { SignatureReminderForMailResolver } from './campaigns/reminder-for-mail.resolver.js';
import { DeclarationVersion } from './declarations/declaration-version.entity.js';
import { DeclarationQueries } from './declarations/declaration.queries.js';
import { DeclarationResolver } from './declarations/declaration.resolver.js';
import { PublishDeclaration } from './declarations/publish-declaration.js';
import { SignDeclaration } from './declarations/sign-declaration.js';
import { DeclarationVersionQueries } from './declarations/version.queries.js';
import { DeclarationVersionResolver } from './declarations/version.resolver.js';
import { OnAwarded } from './heard/on-awarded.js';
import { OnDeathRecorded } from './heard/on-death-recorded.js';
import { OnDeathTakenBack } from './heard/on-death-taken-back.js';
import { OnGivenUp } from './heard/on-given-up.js';
import { OnGivingUpTakenBack } from './heard/on-giving-up-taken-back.js';
import { OnPersonJoined } from './heard/on-person-joined.js';
import { OnWithdrawn } from './heard/on-withdrawn.js';
import { MemberSignatureQueries } from './paper/member-signature.queries.js';
import { MemberSignatureResolver } from './paper/member-signature.resolver.js';
import { RecordPaperSignature } from './paper/record-paper-signature.js';
import { TakeBackPaperSignature } from './paper/take-back-paper-signature.js';
import { PersonStub } from './person.graphql.js';
import { OutsideDecisionRow, OutsideDecisionTakenBackRow } from './reports/outside-decision.entity.js';
import { OutsideDecisionQueries } from './reports/outside-decision.queries.js';
import { OutsideDecisionResolver } from './reports/outside-decision.resolver.js';
import { ReportOutsideDecision } from './reports/report-outside-decision.js';
import { TakeBackOutsideDecision } from './reports/take-back-outside-decision.js';
import { KeepSetting } from './settings/keep-setting.js';
import { KeptSettingQueries } from './settings/kept-setting.queries.js';
import { KeptSettingResolver } from './settings/kept-setting.resolver.js';
import { SettingRow } from './settings/setting.entity.js';
import { SettingQueries } from './settings/setting.queries.js';
import { SettingResolver } from './settings/setting.resolver.js';
import { SignatureTakenBackRow } from './signatures/signature.entity.js';
import { TextQueries } from './texts/text.queries.js';
import { TextResolver } from './texts/text.resolver.js';

const heard = [PersonRow, DeathRow, DeathTakenBackRow, AwardRow, AwardEndRow, AwardEndTakenBackRow];

const rows = [
  DeclarationVersion,
  SignatureTakenBackRow,
  SettingRow,
  OutsideDecisionRow,
  OutsideDecisionTakenBackRow,
  CampaignRow,
  CampaignClosureRow,
  CampaignReminderRow,
];

const handlers = [
  OnPersonJoined,
  OnDeathRecorded,
  OnDeathTakenBack,
  OnAwarded,
  OnWithdrawn,
  OnGivenUp,
  OnGivingUpTakenBack,
];

const useCases = [
  PublishDeclaration,
  SignDeclaration,
  RecordPaperSignature,
  TakeBackPaperSignature,
  KeepSetting,
  ReportOutsideDecision,
  TakeBackOutsideDecision,
  OpenCampaign,
  CloseCampaign,
  RemindMembers,
];

const jobs = [RemindOfCampaigns];

const queries = [
  TextQueries,
  DeclarationQueries,
  DeclarationVersionQueries,
  MemberSignatureQueries,
  SettingQueries,
  KeptSettingQueries,
  OutsideDecisionQueries,
  CampaignQueries,
];

const resolvers = [
  TextResolver,
  DeclarationResolver,
  DeclarationVersionResolver,
  MemberSignatureResolver,
  SettingResolver,
  KeptSettingResolver,
  OutsideDecisionResolver,
  CampaignResolver,
  SignatureReminderForMailResolver,
];

/** What members sign besides the code, on paper too, what they report, and the campaigns that ask them: what it is made of. */
export const declaring = {
  entities: [...heard, ...rows],
  providers: [...handlers, ...useCases, ...jobs, ...queries, ...resolvers],
  handlers,
  orphanedTypes: [PersonStub],
};
