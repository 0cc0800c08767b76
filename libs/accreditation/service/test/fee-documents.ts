const MONEY = `amount currency`;
const FEE = `applicationId dueBefore asked { purpose fee { ${MONEY} } } balances { currency asked paid remaining over state }
  waiver { id ground waivedBy { id } waivedOn }`;

export const SCHEME_FEES = `{ schemeFees { dueBefore fees { level { code } kind fee { ${MONEY} } } } }`;
export const FEE_OF = `query ($id: Uuid!) { applicationFee(applicationId: $id) { ${FEE} } }`;
export const WAIVE = `mutation ($id: Uuid!, $ground: FeeWaiverGround!, $key: Uuid!) { waiveFee(applicationId: $id, ground: $ground, idempotencyKey: $key) { ${FEE} } }`;
export const TAKE_WAIVER_BACK = `mutation ($id: Uuid!, $key: Uuid!) { takeBackFeeWaiver(id: $id, idempotencyKey: $key) { ${FEE} } }`;
