import { DecideProof } from './proofs/decide-proof.js';
import { EraseOldProofDocuments } from './proofs/erase-proof-documents.job.js';
import { EraseProofDocuments } from './proofs/erase-proof-documents.js';
import { GiveProof } from './proofs/give-proof.js';
import { JudgeOfProof } from './proofs/judge-of-proof.js';
import { OfficeProofQueries } from './proofs/office-proof.queries.js';
import { OfficeProofResolver } from './proofs/office-proof.resolver.js';
import { ProofDecisionRow } from './proofs/proof-decision.entity.js';
import { ProofDocumentRow } from './proofs/proof-document.entity.js';
import { ProofDocumentResolver } from './proofs/proof-document.resolver.js';
import { ProofForMailResolver } from './proofs/proof-for-mail.resolver.js';
import { ProofSessionRow } from './proofs/proof-session.entity.js';
import { ProofRow, ProofTakenBackRow } from './proofs/proof.entity.js';
import { ProofQueries } from './proofs/proof.queries.js';
import { OtherProofRefusalsResolver, OtherProofResolver, ProofResolver } from './proofs/proof.resolver.js';
import { ReverseAcceptance } from './proofs/reverse-acceptance.js';
import { TakeBackProof } from './proofs/take-back-proof.js';

const useCases = [GiveProof, TakeBackProof, JudgeOfProof, DecideProof, ReverseAcceptance, EraseProofDocuments];

const jobs = [EraseOldProofDocuments];

const queries = [ProofQueries, OfficeProofQueries];

const resolvers = [
  ProofResolver,
  OtherProofResolver,
  OtherProofRefusalsResolver,
  OfficeProofResolver,
  ProofDocumentResolver,
  ProofForMailResolver,
];

/** Other proof of sessions that their supervisor cannot confirm: what it is made of. */
export const proving = {
  entities: [ProofRow, ProofTakenBackRow, ProofDocumentRow, ProofSessionRow, ProofDecisionRow],
  providers: [...useCases, ...jobs, ...queries, ...resolvers],
};
