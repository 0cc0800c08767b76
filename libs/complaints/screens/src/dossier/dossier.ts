import type { ResultOf } from '@standing/web-core';
import type { openCaseDossierMutation } from './dossier.queries.js';

export type Dossier = ResultOf<typeof openCaseDossierMutation>['openCaseDossier'];
