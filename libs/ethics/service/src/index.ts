/** The code of ethics of a body: its editions, down to the clause, and who signed them; the declarations that stand beside it; the charters that coaches publish; and the desk that advises in confidence. */
import type { ContextDefinition } from '@standing/platform/graphql';
import { AddCharterLine } from './charters/add-charter-line.js';
import { CharterDraftRow } from './charters/charter-draft.entity.js';
import { CharterEdition } from './charters/charter-edition.entity.js';
import { CharterEditionResolver } from './charters/charter-edition.resolver.js';
import { CharterLink } from './charters/charter-link.entity.js';
import { CharterPublicationResolver } from './charters/charter-publication.resolver.js';
import { CharterQueries } from './charters/charter.queries.js';
import { CharterResolver } from './charters/charter.resolver.js';
import { CharterVersion } from './charters/charter-version.entity.js';
import { MoveCharterLine } from './charters/move-charter-line.js';
import { PublicCharterQueries } from './charters/public-charter.queries.js';
import { PublicCharterResolver } from './charters/public-charter.resolver.js';
import { PublishCharter } from './charters/publish-charter.js';
import { PublishCharterEdition } from './charters/publish-charter-edition.js';
import { ResetCharter } from './charters/reset-charter.js';
import { SaveCharterLine } from './charters/save-charter-line.js';
import { ShareCharter } from './charters/share-charter.js';
import { WithdrawCharterLink } from './charters/withdraw-charter-link.js';
import { advising } from './advising.js';
import { declaring } from './declaring.js';
import { CompareCodeEdition } from './comparisons/compare-code-edition.js';
import { Comparison } from './comparisons/comparison.entity.js';
import { ComparisonQueries } from './comparisons/comparison.queries.js';
import { ComparisonResolver } from './comparisons/comparison.resolver.js';
import { BeginCodeDraft } from './drafts/begin-code-draft.js';
import { CodeDraftRow } from './drafts/code-draft.entity.js';
import { CodeDraftQueries } from './drafts/code-draft.queries.js';
import { CodeDraftResolver } from './drafts/code-draft.resolver.js';
import { DiscardCodeDraft } from './drafts/discard-code-draft.js';
import { PublishCodeDraft } from './drafts/publish-code-draft.js';
import { SaveCodeDraft } from './drafts/save-code-draft.js';
import { Clause } from './editions/clause.entity.js';
import { CodeEditionQueries } from './editions/code-edition.queries.js';
import { CodeEditionResolver } from './editions/code-edition.resolver.js';
import { Edition } from './editions/edition.entity.js';
import { PublishCodeEdition } from './editions/publish-code-edition.js';
import { Section } from './editions/section.entity.js';
import { messages } from './ethics.messages.js';
import { policy } from './ethics.policy.js';
import { CodeSignatureQueries } from './signatures/code-signature.queries.js';
import { CodeSignatureResolver } from './signatures/code-signature.resolver.js';
import { SignCode } from './signatures/sign-code.js';
import { Signature } from './signatures/signature.entity.js';

export const ethics: ContextDefinition = {
  name: 'ethics',
  entities: [
    Edition,
    Section,
    Clause,
    Comparison,
    CodeDraftRow,
    Signature,
    CharterEdition,
    CharterDraftRow,
    CharterVersion,
    CharterLink,
    ...declaring.entities,
    ...advising.entities,
  ],
  providers: [
    PublishCodeEdition,
    CodeEditionQueries,
    CodeEditionResolver,
    CompareCodeEdition,
    ComparisonQueries,
    ComparisonResolver,
    BeginCodeDraft,
    SaveCodeDraft,
    DiscardCodeDraft,
    PublishCodeDraft,
    CodeDraftQueries,
    CodeDraftResolver,
    SignCode,
    CodeSignatureQueries,
    CodeSignatureResolver,
    AddCharterLine,
    CharterEditionResolver,
    CharterPublicationResolver,
    CharterQueries,
    CharterResolver,
    MoveCharterLine,
    PublicCharterQueries,
    PublicCharterResolver,
    PublishCharter,
    PublishCharterEdition,
    ResetCharter,
    SaveCharterLine,
    ShareCharter,
    WithdrawCharterLink,
    ...declaring.providers,
    ...advising.providers,
  ],
  orphanedTypes: declaring.orphanedTypes,
  handlers: declaring.handlers,
  policy,
  messages,
};
