import type { ResultOf } from '@standing/web-core';
import type { openCaseAsPanelMutation } from '../file/panel-file.queries.js';

/** A case as a member of its panel reads it. */
export type PanelFile = ResultOf<typeof openCaseAsPanelMutation>['openCaseAsPanel'];
