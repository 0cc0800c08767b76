import { EraseAttestation } from './keeping/erase-attestation.js';
import { EraseOldAttestations } from './keeping/erase-old-attestations.job.js';
import { AttestationErasureRow, AttestationTermRow, CoverAttestationRow } from './keeping/keeping.entities.js';
import { SetAttestationTerm } from './keeping/set-attestation-term.js';
import { AttestationTermResolver } from './keeping/term.resolver.js';

/** Attestations that are kept for as long as the body says, and then erased: what it is made of. */
export const keeping = {
  entities: [AttestationTermRow, CoverAttestationRow, AttestationErasureRow],
  providers: [SetAttestationTerm, AttestationTermResolver, EraseAttestation, EraseOldAttestations],
};
