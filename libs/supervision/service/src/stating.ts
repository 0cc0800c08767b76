import { AskToSign } from './statements/ask-to-sign.js';
import { MakeLastMonths } from './statements/make-last-months.job.js';
import { MakeStatement } from './statements/make-statement.js';
import { SignStatement } from './statements/sign-statement.js';
import { StatementForMailResolver } from './statements/statement-for-mail.resolver.js';
import { StatementQueries } from './statements/statement.queries.js';
import { StatementResolver } from './statements/statement.resolver.js';
import { StatementRow } from './statements/statement.entity.js';
import { StatementSignatureRow } from './statements/statement-signature.entity.js';
import { StatementVersionResolver } from './statements/statement-version.resolver.js';
import { StatementVersionRow } from './statements/statement-version.entity.js';

/** Monthly statements that both sign: what they are made of. */
export const stating = {
  entities: [StatementRow, StatementVersionRow, StatementSignatureRow],
  providers: [
    MakeStatement,
    SignStatement,
    AskToSign,
    MakeLastMonths,
    StatementQueries,
    StatementResolver,
    StatementVersionResolver,
    StatementForMailResolver,
  ],
};
