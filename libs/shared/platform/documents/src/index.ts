/** Files that people give as evidence: taken in at one door, sealed at rest, handed over by a signed ticket. */
export { DocumentDamaged, type DocumentPlace, type DocumentStore, type Kept, type Stored } from './document-store.js';
export { cleanerOf } from './clean/clean.js';
export { DiskStore } from './disk-store.js';
export {
  type DocumentSettings,
  Documents,
  openDocuments,
  type Opened,
  type Received,
  type Sender,
} from './documents.js';
export { type Claim, claimFile } from './claim-file.js';
export { DocumentLinks, type Linked } from './document-links.js';
export { DocumentTickets, type SentFile, type TicketRead } from './document-tickets.js';
export { KeptFiles } from './kept-files.js';
export { LARGEST_FILE } from './evidence-file.js';
export { type FileRefusal, FileRefused } from './file-refused.js';
export { asAttachment, keptName } from './file-name.js';
export { MEDIA_TYPES, type MediaType } from './media-type.js';
export { admitPdf } from './pdf/admit-pdf.js';
export type { PdfText, PdfWords } from './pdf/pdf-text.js';
export { readPdf } from './pdf/read-pdf.js';
export { type SealedLinked, SealedLinks } from './sealed-links.js';
export { Seal } from './seal.js';
export { type SentText, SentTexts } from './sent-texts.js';
export { type Bucket, S3Store } from './s3-store.js';
export { ClamAv } from './scan/clamav.js';
export { type Previewed, Previews } from './preview/previews.js';
export { NO_SCANNER, type Scan, type Scanner } from './scan/scanner.js';
export { type KeptAmong, sweep } from './sweep.js';
export { type Pictures, placedIn, taggedPdf } from './typeset/tagged-pdf.js';
