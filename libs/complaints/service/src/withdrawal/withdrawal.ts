import { ProposeWithdrawal } from './propose-withdrawal.js';
import { PutWithdrawalInForce } from './put-withdrawal-in-force.js';

/** Two registrars put a withdrawal in force. */
export const withdrawal = [ProposeWithdrawal, PutWithdrawalInForce];
