import type { Instant, IsoDate } from '../../calendar/instant.ts';
import type { Envelope } from '../envelope.ts';
import type { FindingText } from '../finding.ts';
import type { Holder } from '../posts.ts';

/** 签发机关 as the letter names it, with where its people can be reached. */
export interface Issuer {
  name: string;
  address: string;
  telephone: string;
}

/** 县委、县政府同意: on whose word a letter goes to a township, and by which paper of which day. */
export interface Consent {
  by: string;
  document: string;
  on: IsoDate;
}

/** 督查的批准: who has approved the inspection, by which paper of which day (政府督查工作条例 第十一条). */
export interface Approval {
  organ: string;
  document: string;
  on: IsoDate;
}

export interface IssueCommand extends Envelope {
  kind: 'issue';
  /** The released rules under which it is issued. */
  rulesVersion: number;
  notice: string;
  documentNumber: string;
  title: string;
  /** Null where the office has entered none; such a letter is refused. */
  issuer: Issuer | null;
  unit: { id: string; name: string };
  /** Null for a letter that needs none. */
  consent: Consent | null;
  campaign: { id: string; name: string };
  /** Of the campaign; null where none is entered, as in a rehearsal. */
  authorisation: Approval | null;
  rehearsal: boolean;
  /** Everybody who has written the letter: who drafted it, and whoever has changed it since. */
  authors: string[];
  approvedBy: string;
  /** Whose deputy has approved it, by id. */
  approvedFor?: string;
  /** Needed when the policy is urgent. */
  urgencyReason: string | null;
  findings: FindingText[];
  holders: Holder[];
  /** Co-operating units that findings name, with their own posts. */
  coUnits?: { id: string; name: string; holders: Holder[] }[];
}

/** A finding as issued: its text and the date computed for it. */
export interface IssuedFinding extends FindingText {
  dueAt: Instant;
  provisional: boolean;
}

export interface Issued {
  type: 'issued';
  notice: string;
  /** When the letter reached the unit; later than the issue where that fell into quiet hours. */
  deliveredAt: Instant;
  documentNumber: string;
  title: string;
  /** As it was on the day of the issue. */
  issuer: Issuer;
  unit: { id: string; name: string };
  consent: Consent | null;
  campaign: { id: string; name: string };
  /** The campaign’s, as it stood on the day of the issue. */
  authorisation: Approval | null;
  rehearsal: boolean;
  policy: { id: string; version: number };
  calendar: string;
  rulesVersion: number;
  /** Digest of the whole of policy and calendar, for finding them again. */
  rulebook: string;
  /** Everybody who has written the letter: who drafted it, and whoever has changed it since. */
  authors: string[];
  approvedBy: string;
  /** Whose deputy has approved it, by id. */
  approvedFor?: string;
  urgencyReason: string | null;
  findings: IssuedFinding[];
  holders: Holder[];
  coUnits: { id: string; name: string; holders: Holder[] }[];
  rights: { objectBy: Instant; reviewBy: Instant };
}
