import { DeclareRelations } from './relations/declare-relations.js';
import { OfficeRelationsResolver } from './relations/office-relations.resolver.js';
import { OnRelationCorrected } from './relations/on-relation-corrected.js';
import { OnRelationDeclared } from './relations/on-relation-declared.js';
import { OnRelationEnded } from './relations/on-relation-ended.js';
import { RegisteredRelationRow } from './relations/registered-relation.entity.js';
import { DeclarationReminderRow, RelationDeclarationRow } from './relations/relation-declaration.entity.js';
import { RelationRuleRow } from './relations/relation-rule.entity.js';
import { RelationsQueries } from './relations/relations.queries.js';
import { RelationsResolver } from './relations/relations.resolver.js';
import { RemindDeclaration } from './relations/remind-declaration.js';
import { RemindDeclarations } from './relations/remind-declarations.job.js';
import { ReviewRelations } from './relations/review-relations.js';
import { SetRelationRule } from './relations/set-relation-rule.js';
import { RelationReviewRow, WeighingRow } from './relations/weighing.entity.js';
import { AgreementTermsRow, TermsAnswerRow } from './terms/agreement-terms.entity.js';
import { AnswerTerms } from './terms/answer-terms.js';
import { ProposeTerms } from './terms/propose-terms.js';
import { TermsResolver } from './terms/terms.resolver.js';

const handlers = [OnRelationDeclared, OnRelationEnded, OnRelationCorrected];

const useCases = [ProposeTerms, AnswerTerms, DeclareRelations, RemindDeclaration, ReviewRelations, SetRelationRule];

const jobs = [RemindDeclarations];

const resolvers = [TermsResolver, RelationsResolver, OfficeRelationsResolver];

/** What two people agree on beside supervision itself, and what else they are to each other: what it is made of. */
export const agreeing = {
  entities: [
    AgreementTermsRow,
    TermsAnswerRow,
    RelationDeclarationRow,
    DeclarationReminderRow,
    RelationRuleRow,
    WeighingRow,
    RelationReviewRow,
    RegisteredRelationRow,
  ],
  providers: [...useCases, ...jobs, RelationsQueries, ...resolvers, ...handlers],
  handlers,
};
