export { applyToMany } from './apply-to-many.ts';
export { chaseNotice } from './chase-notice.ts';
export { courier } from './courier.ts';
export { sweep } from './sweep.ts';
