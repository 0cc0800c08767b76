import { DossierResolver } from './dossier.resolver.js';
import { OpenDossier } from './open-dossier.js';

/** The proof that the procedure of a case was followed. */
export const dossier = [OpenDossier, DossierResolver];
