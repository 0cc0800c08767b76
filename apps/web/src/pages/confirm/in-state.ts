import type { ConfirmSessionsProps } from '../props/confirm-sessions.js';

/** The props of one state of the page. */
export type InState<State extends ConfirmSessionsProps['state']> = Extract<ConfirmSessionsProps, { state: State }>;
