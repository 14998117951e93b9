import { OFFICE_POSTS, UNIT_POSTS } from '../notice/posts.ts';
import type { Role } from './roles.ts';

/**
 * How far a role reaches with an operation: the whole office, what was granted to a person, his own unit, what is his own
 * alone, or the configuration of the house, in which there are no notices.
 */
export type Scope = 'office' | 'granted' | 'unit' | 'self' | 'house';

/** Who may ask for an operation: everybody, whoever has signed in, or some roles, each as far as its scope reaches. */
export type Permission = 'anyone' | 'signedIn' | Readonly<Partial<Record<Role, Scope>>>;

const all = <S extends Scope>(roles: readonly Role[], scope: S) =>
  Object.fromEntries(roles.map((role) => [role, scope])) as Partial<Record<Role, S>>;

const OFFICE = all(OFFICE_POSTS, 'office');
const UNIT = all(UNIT_POSTS, 'unit');
/** Reads of the office; an auditor's are kept to what he was granted. */
const READS: Permission = { ...OFFICE, auditor: 'granted' };
const UNIT_READS: Permission = { ...READS, ...UNIT };
/** 督查室 runs the campaign: it enters, imports, issues and keeps the roster. */
const DESK: Permission = { supervisionOffice: 'office' };
/** Whoever holds a post names his own deputy; the office's desk names any, and a unit's contact those of his unit's posts. */
const DEPUTIES: Permission = {
  supervisionOffice: 'office',
  ...all(['reviewer', 'approver', 'groupLeader'], 'self'),
  contact: 'unit',
  ...all(['handler', 'responsibleLeader', 'unitHead'], 'self'),
};
const SYSTEM: Permission = { systemAdmin: 'house' };
const AUDIT: Permission = { auditAdmin: 'house' };
const SECURITY: Permission = { securityAdmin: 'house' };
/** What holds for every campaign; it is no matter of a rehearsal, nor of one county. */
const HOUSE: Permission = { supervisionOffice: 'house' };

/**
 * The one table that decides: operation × role × scope. API, pages and docs/permissions.md read it. An operation without a
 * row does not start. Which command a post may give, and at what time, is decided by the rules of the letter besides.
 */
export const PERMISSIONS = {
  // Service: what a machine asks, and what is the same for all.
  isAlive: 'anyone',
  isReady: 'anyone',
  getVersion: 'anyone',
  listProblems: 'anyone',
  getProblem: 'anyone',
  getOpenApi: 'anyone',
  workOutDeadline: 'anyone',
  getMetrics: { ...SYSTEM, ...HOUSE },
  // Signed by the machine itself, which acts as the person that it names and no further.
  takeCallback: 'anyone',

  // Signing in, and what is a person's own.
  signIn: 'anyone',
  signOut: 'signedIn',
  getMe: 'signedIn',
  changePassword: 'signedIn',
  listSessions: 'signedIn',
  endSession: 'signedIn',
  addToken: 'signedIn',
  listTokens: 'signedIn',
  revokeToken: 'signedIn',
  addCalendarAddress: 'signedIn',
  listCalendarAddresses: 'signedIn',
  revokeCalendarAddress: 'signedIn',
  // A calendar signs in nowhere; what it brings is a key that its owner was given.
  getCalendarFile: 'anyone',

  // Accounts are the system administrator's; what is granted to auditors the security administrator's.
  addAccount: SYSTEM,
  listAccounts: { ...SYSTEM, ...SECURITY },
  changeAccount: SYSTEM,
  putGrant: SECURITY,
  listGrants: SECURITY,
  endGrant: SECURITY,

  // What links, sessions and cursors are signed with.
  listKeys: SYSTEM,
  addKey: SYSTEM,
  revokeKey: SYSTEM,

  // What other systems are told of letters: to whom is the system administrator's matter, the stream is for whoever reads the record.
  listSubscriptions: SYSTEM,
  addSubscription: SYSTEM,
  changeSubscription: SYSTEM,
  removeSubscription: SYSTEM,
  changeSubscriptionSecret: SYSTEM,
  listPushes: SYSTEM,
  addPing: SYSTEM,
  givePushAgain: SYSTEM,
  giveEventsAgain: SYSTEM,
  getEventStream: READS,
  listChannels: SYSTEM,

  // The record of calls is the audit administrator's alone, who reads and checks it.
  listCalls: AUDIT,
  checkCalls: AUDIT,

  // Rules.
  listPolicies: 'signedIn',
  getPolicy: 'signedIn',
  checkPolicy: { ...OFFICE, systemAdmin: 'house' },
  listCalendars: 'signedIn',
  getCalendar: 'signedIn',
  publishCalendar: { ...HOUSE, approver: 'house' },

  // Campaigns.
  addCampaign: DESK,
  listCampaigns: READS,
  getCampaign: READS,
  listMatrix: READS,
  listDueDays: READS,
  listRehearsedReaders: OFFICE,
  listRehearsedMessages: OFFICE,
  changeCampaign: DESK,
  removeCampaign: DESK,
  putAuthorisation: OFFICE,
  importLedger: OFFICE,
  exportLedgerErrors: OFFICE,
  exportLedger: READS,
  drawLookBack: OFFICE,
  noteLookBack: OFFICE,
  getSample: OFFICE,
  removeSample: HOUSE,
  getLedgerTemplate: 'signedIn',
  getRosterTemplate: 'signedIn',

  // Drafts.
  listDrafts: OFFICE,
  getDraft: OFFICE,
  changeDraft: OFFICE,
  getDraftWarnings: OFFICE,
  foreseeDraft: OFFICE,
  foreseeCampaign: OFFICE,
  noteRepeat: OFFICE,
  approveDraft: { approver: 'office', groupLeader: 'office' },
  issueDraft: OFFICE,

  // Notices.
  listNotices: UNIT_READS,
  exportNotices: UNIT_READS,
  getNoticeCounts: UNIT_READS,
  getNotice: UNIT_READS,
  listFindings: UNIT_READS,
  listDecisions: READS,
  listInstructions: READS,
  putNoticeWatch: OFFICE,
  endNoticeWatch: OFFICE,
  putCampaignWatch: OFFICE,
  endCampaignWatch: OFFICE,
  listWatches: OFFICE,
  listWatchedChanges: OFFICE,
  listDeadlines: UNIT_READS,
  explainDeadline: UNIT_READS,
  getClosing: UNIT_READS,
  listOpenCommands: { ...OFFICE, ...UNIT },
  giveCommand: { ...OFFICE, ...UNIT },
  addReceivedAnswer: DESK,
  foreseeCommand: OFFICE,
  getEvidence: UNIT_READS,
  addEvidence: { ...OFFICE, ...UNIT },
  listEvents: READS,
  getTimeline: READS,
  getStep: READS,
  auditNotice: READS,
  getDelays: READS,
  listDelays: READS,
  foresee: READS,
  listNoticeMessages: READS,
  listReceipts: READS,
  listMessages: READS,
  getChanges: UNIT_READS,
  listLinks: DESK,
  actOnMany: OFFICE,
  getMany: OFFICE,

  // Persons, posts and tasks.
  getOffice: READS,
  putOffice: DESK,
  putDelegation: DESK,
  listUnits: READS,
  getUnit: UNIT_READS,
  removeUnit: DESK,
  putHolder: DESK,
  vacatePost: DESK,
  putDeputy: DEPUTIES,
  endDeputy: DEPUTIES,
  succeedUnit: { supervisionOffice: 'office', approver: 'office' },
  listTasks: OFFICE,
  getComplaintCounts: READS,
  takeTask: OFFICE,
  noteTaskDone: OFFICE,
  listInbox: { ...all(OFFICE_POSTS, 'self'), ...all(UNIT_POSTS, 'self') },
  markRead: { ...all(OFFICE_POSTS, 'self'), ...all(UNIT_POSTS, 'self') },

  // The clock that watches itself.
  listClockAlarms: { ...all(OFFICE_POSTS, 'house'), ...SYSTEM },
  sweepClocks: { ...HOUSE, ...SYSTEM },
} as const satisfies Record<string, Permission>;

/** An operation that the table knows. */
export type Operation = keyof typeof PERMISSIONS;

/** The row of an operation; undefined for one that the table does not know. */
export const permissionOf = (operation: string): Permission | undefined =>
  (PERMISSIONS as Readonly<Record<string, Permission>>)[operation];
