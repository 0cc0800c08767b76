import type { ResultOf } from '@standing/web-core';
import type { codeQuery } from './code.queries.js';

/** The code and what the person did with it, as the screen asks for them. */
export type Code = ResultOf<typeof codeQuery>;

/** The edition in force. */
export type Edition = NonNullable<Code['codeOfEthics']>;
