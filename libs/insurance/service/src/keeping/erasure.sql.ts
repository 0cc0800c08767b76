/** The erasure of the attestation `d`, to be selected from. */
export const ERASURE = `from insurance.attestation_erasures e where e.body_id = d.body_id and e.document_id = d.id`;
