/** Where answers are kept: whatever may move a standing is asked again under `standing`. */
export const keys = {
  me: ['me'],
  standing: ['standing'],
  levels: ['levels'],
  code: ['code'],
  agreements: ['agreements'],
  sessions: ['sessions'],
  directory: ['directory'],
  engagements: ['engagements'],
  practice: ['practice'],
  applications: ['applications'],
  member: ['member'],
  supervisorsToVet: ['supervisors-to-vet'],
} as const;
