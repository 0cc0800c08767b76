export { AdviceScreen } from './advice-screen.js';
export { EnquiriesScreen } from './enquiries-screen.js';
export { EnquiryScreen } from './enquiry-screen.js';
