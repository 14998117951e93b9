export { applyToMany } from './apply-to-many.ts';
export { chaseNotice } from './chase-notice.ts';
export { courier } from './courier.ts';
export { pushEvents } from './push-events.ts';
export { sweep } from './sweep.ts';
