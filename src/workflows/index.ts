export { chaseNotice } from './chase-notice.ts';
export { courier } from './courier.ts';
