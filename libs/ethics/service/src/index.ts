/** The code of ethics of a body: its editions, down to the clause, and who signed them. */
import type { ContextDefinition } from '@standing/platform/graphql';
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
  entities: [Edition, Section, Clause, Signature],
  providers: [
    PublishCodeEdition,
    CodeEditionQueries,
    CodeEditionResolver,
    SignCode,
    CodeSignatureQueries,
    CodeSignatureResolver,
  ],
  handlers: [],
  policy,
  messages,
};
