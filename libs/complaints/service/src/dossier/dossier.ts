import { BindDossier } from './bind-dossier.js';
import { DossierResolver } from './dossier.resolver.js';
import { OpenDossier } from './open-dossier.js';

/** The proof that the procedure of a case was followed. */
export const dossier = [OpenDossier, BindDossier, DossierResolver];
