import type { Schemas } from '../../shapes.ts';

/** A command as callers send it. */
export type CommandBody = Schemas['Command'];
export type CommandKind = CommandBody['kind'];

/** How a field of a command is entered. */
export type Entry =
  | 'text'
  | 'long'
  | 'day'
  | 'check'
  | 'finding'
  | 'findings'
  | 'unit'
  | 'person'
  | 'people'
  | 'proposal'
  | 'objection'
  | 'formalReview'
  | 'matter'
  | 'suspension'
  | 'milestone'
  | 'plan'
  | 'revisions'
  | 'evidence'
  | 'number'
  | 'rung'
  | 'post'
  | 'leader'
  | 'instruction'
  | 'ground'
  | 'badFaith'
  | 'closure'
  | 'outcome'
  | 'upheld';

/** A field, and whether it may be left empty. */
export interface Field {
  entry: Entry;
  optional: boolean;
}

const need = (entry: Entry): Field => ({ entry, optional: false });
const may = (entry: Entry): Field => ({ entry, optional: true });

type FieldsOf<K extends CommandKind> = {
  readonly [F in Exclude<keyof Extract<CommandBody, { kind: K }>, 'kind' | 'shown'>]-?: Field;
};

const FINDING = { finding: need('finding') } as const;
const REASON = { reason: need('long') } as const;

/** What is entered for each command, in this order. The compiler asks for every field that the API knows, and for no other. */
export const FIELDS: { readonly [K in CommandKind]: FieldsOf<K> } = {
  acknowledge: { remarks: may('long') },
  submitPlan: { items: need('plan') },
  acceptPlan: { opinion: may('long') },
  returnPlan: REASON,
  reportProgress: { ...FINDING, noChange: may('check'), text: may('long') },
  reportFinding: { ...FINDING, summary: need('long'), evidence: may('evidence') },
  acceptFinding: { ...FINDING, reason: need('closure'), opinion: may('long') },
  returnFinding: { ...FINDING, ...REASON },
  requestExtension: { ...FINDING, until: need('day'), ...REASON },
  grantExtension: { ...FINDING, until: may('day'), opinion: may('long') },
  refuseExtension: { ...FINDING, ...REASON },
  withdrawNotice: REASON,
  withdrawFinding: { ...FINDING, ...REASON },
  approveRung: {
    proposal: need('proposal'),
    factsChecked: need('check'),
    basis: need('long'),
    document: may('text'),
    organ: may('text'),
  },
  refuseRung: { proposal: need('proposal'), ...REASON },
  remindByHand: { findings: may('findings'), text: may('long') },
  addNote: { text: need('long') },
  raiseObjection: { ...FINDING, ground: need('ground'), reasons: need('long') },
  decideObjection: {
    objection: need('objection'),
    upheld: need('upheld'),
    to: may('unit'),
    opinion: need('long'),
  },
  applyForFormalReview: { findings: may('findings'), grounds: need('long') },
  assignFormalReviewer: { formalReview: need('formalReview'), reviewer: need('person') },
  decideFormalReview: {
    formalReview: need('formalReview'),
    outcome: need('outcome'),
    findings: may('findings'),
    revisions: may('revisions'),
    opinion: need('long'),
  },
  takeBack: { matter: need('matter') },
  establishBadFaith: {
    ...FINDING,
    ground: need('badFaith'),
    facts: need('long'),
    basis: need('long'),
  },
  suspend: {
    decision: need('text'),
    findings: may('findings'),
    ...REASON,
    estimate: may('text'),
  },
  resume: { decision: need('suspension'), ...REASON },
  reportMilestone: {
    ...FINDING,
    milestone: need('milestone'),
    text: need('long'),
    evidence: may('evidence'),
  },
  reportPart: { ...FINDING, summary: need('long') },
  declinePart: { ...FINDING, ...REASON },
  recordCheck: {
    ...FINDING,
    on: need('day'),
    place: need('text'),
    people: need('people'),
    result: need('long'),
    passed: may('check'),
  },
  deferFinding: { ...FINDING, until: need('day'), ...REASON },
  transferFinding: { ...FINDING, to: need('unit'), record: need('long'), ...REASON },
  raiseRung: { ...FINDING, rung: need('rung'), ...REASON },
  instruct: {
    instruction: need('text'),
    finding: may('finding'),
    text: need('long'),
    addressee: need('post'),
    limit: may('text'),
    leader: may('leader'),
  },
  answerInstruction: { instruction: need('instruction'), text: need('long') },
  acceptAnswer: { instruction: need('instruction'), remarks: may('long') },
  instructAgain: { instruction: need('instruction'), text: need('long'), limit: may('text') },
  withdrawInstruction: { instruction: need('instruction'), ...REASON },
  migrateRules: { rulesVersion: need('number'), ...REASON },
};

/** True for a command that people give. */
export const isKind = (kind: string): kind is CommandKind => kind in FIELDS;

/** The fields of a command with their names. */
export const fieldsOf = (kind: CommandKind): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(FIELDS[kind] as Readonly<Record<string, Field>>);

/** What has been entered, by the names of the fields. */
export type Entered = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Names of the fields that have to be filled in and are not. */
export const missingIn = (kind: CommandKind, entered: Entered): string[] =>
  fieldsOf(kind).flatMap(([name, { optional }]) =>
    !optional && isEmpty(entered[name]) ? [name] : [],
  );

/** The command that was entered; what was left empty is left out, but for a box that was not ticked. */
export function bodyOf(kind: CommandKind, entered: Entered): CommandBody {
  const told = fieldsOf(kind).flatMap(([name, { entry }]) => {
    const value = entered[name];
    if (entry === 'check') return [[name, value === true] as const];
    return isEmpty(value) ? [] : [[name, value] as const];
  });
  return { kind, ...Object.fromEntries(told) } as unknown as CommandBody;
}
