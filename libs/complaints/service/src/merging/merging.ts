import { ConfirmMerge } from './confirm-merge.js';
import { DeclineMerge } from './decline-merge.js';
import { JoinComplaint } from './join-complaint.js';
import { MergingResolver } from './merging.resolver.js';
import { ProposeMerge } from './propose-merge.js';
import { SearchDuplicates } from './search-duplicates.js';

/** What looks for complaints that came twice, and makes them one. */
export const merging = [SearchDuplicates, ProposeMerge, ConfirmMerge, DeclineMerge, JoinComplaint, MergingResolver];
