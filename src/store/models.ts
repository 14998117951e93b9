import mongoose, { type Connection, Schema } from 'mongoose';

/** Written to a majority and its journals: what was answered survives the loss of a machine. */
export const DURABLE = { writeConcern: { w: 'majority' as const, j: true } };

/** Collections of Duban. Hot paths write through `collection`; the schemas hold indexes and names. */
const open = { strict: false, versionKey: false, minimize: false } as const;

const events = new Schema({ _id: String, noticeId: String, seq: Number }, open);
// One event per place in a notice's life; the guard of last resort against doubling.
events.index({ noticeId: 1, seq: 1 }, { unique: true });
// The letters of a campaign are found by their first events.
events.index({ 'campaign.id': 1, noticeId: 1 }, { partialFilterExpression: { seq: 1 } });
// An event holds its messages. Couriers ask for those that wait, for a person's, and for what he was told of a letter.
const telling = { partialFilterExpression: { 'outbox.notBefore': { $exists: true } } };
events.index({ 'outbox.tempoOf': 1, 'outbox.rows.dispatched': 1, 'outbox.notBefore': 1 }, telling);
events.index({ 'outbox.rows.holder': 1, 'outbox.rows.dispatched': 1 }, telling);
events.index({ noticeId: 1, 'outbox.rows.holder': 1 }, telling);
// What is not in the feed yet, letter by letter in the order of its events.
events.index({ noticeId: 1, seq: 1, unfed: 1 }, { partialFilterExpression: { unfed: true } });

const notices = new Schema({ _id: String }, open);
// Lists are read in the order of ids; what they filter by stands behind it, so that only what fits is fetched.
const listed = { 'notice.stage': 1, 'summary.dueAt': 1 } as const;
notices.index({ 'notice.campaign.id': 1, _id: 1, 'notice.unit.id': 1, ...listed });
// The earliest due first.
notices.index({ 'notice.campaign.id': 1, 'summary.dueAt': 1, _id: 1 });
notices.index({ 'notice.rehearsal': 1, 'summary.dueAt': 1, _id: 1 });
notices.index({ 'notice.unit.id': 1, _id: 1 });
notices.index({ 'notice.rehearsal': 1, _id: 1, ...listed });
notices.index({ 'notice.coUnits.id': 1, _id: 1 });
notices.index({ 'notice.stage': 1, _id: 1 });
// The account of a campaign is summed from this index alone.
notices.index({
  'notice.campaign.id': 1,
  'notice.stage': 1,
  'summary.findings': 1,
  'summary.open': 1,
  'summary.closed': 1,
  'summary.messages': 1,
  'summary.dueAt': 1,
  nextAlarmAt: 1,
});
// A number is given once: among the letters of a rehearsal, which numbers them for itself, and among all real ones.
notices.index({ documentNumber: 1, 'notice.campaign.id': 1 }, { unique: true });
notices.index(
  { documentNumber: 1, 'notice.rehearsal': 1 },
  { unique: true, partialFilterExpression: { 'notice.rehearsal': false } },
);
// A digest waits for the alarms of its moment: they are found by this.
notices.index({ nextAlarmAt: 1 });
// What the office has to decide, of which there is little.
notices.index(
  { 'summary.decideBy': 1, _id: 1 },
  { partialFilterExpression: { 'summary.decideBy': { $gt: '' } } },
);
// Letters on which a leader has instructed something, of which there are few.
notices.index(
  { 'notice.instructions.id': 1 },
  { partialFilterExpression: { 'notice.instructions.id': { $gt: '' } } },
);
// Findings that are nobody's yet, of which there are few.
notices.index(
  { 'notice.findings.stage': 1 },
  { partialFilterExpression: { 'notice.findings.stage': 'ownerSought' } },
);

const dispatches = new Schema({ _id: String }, open);
dispatches.index({ holder: 1, rehearsal: 1, slot: -1, _id: -1 });
dispatches.index({ 'items.campaign': 1, slot: -1, _id: -1 });
dispatches.index({ rehearsal: 1, slot: -1, _id: -1 });
dispatches.index({ 'items.noticeId': 1 });
// What a channel has given up is little, and looked for among all that was sent.
dispatches.index(
  { 'deliveries.givenUp': 1 },
  { partialFilterExpression: { 'deliveries.givenUp': true } },
);
dispatches.index({ givenUpAt: 1 }, { partialFilterExpression: { givenUpAt: { $exists: true } } });
dispatches.index(
  { 'deliveries.status': 1 },
  { partialFilterExpression: { 'deliveries.status': 'unknown' } },
);
// What a channel has to do at an instant: to send, to try again, to ask what has become of a message.
dispatches.index(
  { 'deliveries.nextAt': 1 },
  { partialFilterExpression: { 'deliveries.nextAt': { $gt: '' } } },
);

// 外发事件: what happened to letters, numbered without a gap in the order in which other systems are told of it.
const feed = new Schema({ _id: String }, open);
feed.index({ id: 1 }, { unique: true });
feed.index({ notice: 1, _id: -1 });
const subscriptions = new Schema({ _id: String }, open);
// An entry on its way to a subscription; what has come of it is kept for thirty days.
const pushes = new Schema({ _id: String, endedAt: Date }, open);
pushes.index({ subscription: 1, _id: -1 });
pushes.index(
  { subscription: 1, _id: 1 },
  { partialFilterExpression: { state: 'waiting' }, name: 'waiting' },
);
pushes.index({ nextAt: 1 }, { partialFilterExpression: { state: 'waiting' } });
pushes.index({ endedAt: 1 }, { expireAfterSeconds: 30 * 86_400 });
const channels = new Schema({ _id: String }, open);
// What the codes in text messages open; a code ends with the link that it stands for.
const answerCodes = new Schema({ _id: String, at: Date }, open);
answerCodes.index({ at: 1 }, { expireAfterSeconds: 60 });
// What a channel has sent of late, for its provider's limits; its index forgets it once no limit looks back so far.
const channelBudgets = new Schema({ _id: String, at: Date }, open);
channelBudgets.index({ at: 1 }, { expireAfterSeconds: 60 });

// A person's posting at a post; tasks follow the post, and a posting ends, it is never deleted.
const postings = new Schema({ _id: String }, open);
postings.index({ register: 1, unit: 1, post: 1 });
postings.index({ holder: 1 });

const campaigns = new Schema({ _id: String }, open);
campaigns.index({ createdAt: -1, _id: 1 });
campaigns.index({ name: 1, createdAt: -1, _id: 1 });
campaigns.index({ subject: 1, createdAt: 1 });
const drafts = new Schema({ _id: String }, open);
drafts.index({ campaign: 1, _id: 1, status: 1 });
drafts.index({ campaign: 1, status: 1, _id: 1 });
// The account of a campaign is summed from this index alone.
drafts.index({ campaign: 1, findingCount: 1 });
// What has no number yet is readdressed when a unit has a successor.
drafts.index({ documentNumber: 1, _id: 1 });
drafts.index({ 'unit.id': 1, campaign: 1 });
const units = new Schema({ _id: String }, open);
units.index({ register: 1, name: 1, _id: 1, kind: 1 });
units.index({ register: 1, kind: 1, name: 1, _id: 1 });
const rulebooks = new Schema({ _id: String }, open);
const counters = new Schema({ _id: String }, open);
const requests = new Schema({ _id: String, at: Date }, open);
// Answers to keyed requests are kept for 30 days, for notices run for weeks.
requests.index({ at: 1 }, { expireAfterSeconds: 30 * 86_400 });
// Events of decisions that were lost with their worker before the engine had them; kept, never read by rules.
const lostEvents = new Schema({ _id: String }, open);
lostEvents.index({ noticeId: 1 });
lostEvents.index({ 'outbox.rows.dispatched': 1 });
const many = new Schema({ _id: String }, open);
// The sweep asks for the newest calendar.
many.index({ 'said.kind': 1, 'said.calendar.region': 1, receivedAt: -1, _id: -1 });
const manyItems = new Schema({ _id: String }, open);
manyItems.index({ many: 1, _id: 1, status: 1 });
manyItems.index({ many: 1, status: 1, _id: 1 });
const office = new Schema({ _id: String }, open);
const ledgerHeads = new Schema({ _id: String }, open);
const lookBacks = new Schema({ _id: String }, open);
const calendars = new Schema({ _id: String }, open);
const clockAlarms = new Schema({ _id: String }, open);
clockAlarms.index({ closedAt: 1 });
// Who has taken a task of the office; the tasks themselves follow from letters, roster and dispatches.
const tasks = new Schema({ _id: String }, open);
// 这条提醒多余: what is said of reminders. Those that the office has not done with are looked for, of which there are few.
const complaints = new Schema({ _id: String }, open);
complaints.index({ isDone: 1, at: 1 });
// 关注: who wants to know what becomes of which letter or campaign.
const watches = new Schema({ _id: String }, open);
watches.index({ person: 1, _id: 1 });
watches.index({ kind: 1, subject: 1 });
const linkUses = new Schema({ _id: String }, open);
linkUses.index({ notice: 1 });
const accesses = new Schema({ _id: String }, open);
accesses.index({ notice: 1, at: 1 });
accesses.index({ at: 1 });
const accounts = new Schema({ _id: String }, open);
// A person has one account.
accounts.index({ 'person.id': 1 }, { unique: true });
// Somebody at a provider opens one account.
accounts.index(
  { 'identity.issuer': 1, 'identity.subject': 1 },
  { unique: true, partialFilterExpression: { 'identity.subject': { $exists: true } } },
);
const sessions = new Schema({ _id: String, at: Date }, open);
sessions.index({ account: 1, id: 1 });
// A provider ends sessions by the person, or by its own session.
const provided = { partialFilterExpression: { 'provider.subject': { $exists: true } } };
sessions.index({ 'provider.issuer': 1, 'provider.subject': 1 }, provided);
sessions.index({ 'provider.issuer': 1, 'provider.sid': 1 }, provided);
// A session ends by its own instants; what is left of it goes later.
sessions.index({ at: 1 }, { expireAfterSeconds: 2 * 86_400 });
const tokens = new Schema({ _id: String }, open);
tokens.index({ account: 1, id: 1 });
// 日历订阅: addresses under which calendars fetch dates.
const calendarAddresses = new Schema({ _id: String }, open);
calendarAddresses.index({ account: 1 });
const signingKeys = new Schema({ _id: String }, open);
const grants = new Schema({ _id: String }, open);
grants.index({ account: 1, from: 1 });
// Sign-ins that have been begun at a provider are over within minutes; what it has ended is remembered for a day.
const begunSignIns = new Schema({ _id: String, at: Date }, open);
begunSignIns.index({ at: 1 }, { expireAfterSeconds: 3600 });
const providerLogouts = new Schema({ _id: String, at: Date }, open);
providerLogouts.index({ at: 1 }, { expireAfterSeconds: 86_400 });
providerLogouts.index({ issuer: 1, sid: 1 });
providerLogouts.index({ issuer: 1, subject: 1 });
const signInTries = new Schema({ _id: String, at: Date }, open);
signInTries.index({ at: 1 }, { expireAfterSeconds: 86_400 });
// The record of calls: looked for by time, by person and by what a call was about; followed chain by chain.
const calls = new Schema({ _id: String }, open);
calls.index({ at: -1, _id: -1 });
// Only what has come of a call is looked for; that it was begun is followed in its chain, whose places are in the order of ids.
const ended = { partialFilterExpression: { kind: 'call' } };
calls.index({ 'person.id': 1, at: -1, _id: -1 }, ended);
calls.index({ 'object.value': 1, at: -1, _id: -1 }, ended);
calls.index({ operation: 1, at: -1, _id: -1 }, ended);
// The few entries that tell of other chains.
calls.index({ kind: 1, at: -1 }, { partialFilterExpression: { heads: { $exists: true } } });
const callSinks = new Schema({ _id: String, at: Date }, open);
callSinks.index({ at: 1 }, { expireAfterSeconds: 86_400 });
const callAnchors = new Schema({ _id: String }, open);
// Evidence is stored by its hash: two uploads of the same bytes leave one file.
const evidenceFiles = new Schema({ filename: String }, open);
evidenceFiles.index({ filename: 1 }, { unique: true });
// Which letter holds which file, and until when.
const evidenceHeld = new Schema({ _id: String }, open);
evidenceHeld.index({ notice: 1 });
evidenceHeld.index({ unit: 1 });
evidenceHeld.index({ sha256: 1 });
evidenceHeld.index({ until: 1 }, { partialFilterExpression: { cited: 0 } });

const SCHEMAS = {
  events,
  notices,
  dispatches,
  feed,
  subscriptions,
  pushes,
  channels,
  channelBudgets,
  answerCodes,
  campaigns,
  drafts,
  units,
  postings,
  rulebooks,
  counters,
  requests,
  lostEvents,
  many,
  manyItems,
  calendars,
  lookBacks,
  office,
  ledgerHeads,
  clockAlarms,
  tasks,
  complaints,
  watches,
  linkUses,
  accesses,
  accounts,
  sessions,
  tokens,
  calendarAddresses,
  signingKeys,
  grants,
  signInTries,
  begunSignIns,
  providerLogouts,
  calls,
  callAnchors,
  callSinks,
  'evidence.files': evidenceFiles,
  evidenceHeld,
} as const;

export type CollectionName = keyof typeof SCHEMAS;

/** A connection whose every write is acknowledged by a majority and journalled. */
export async function connect(uri: string): Promise<Connection> {
  const connection = mongoose.createConnection(uri, {
    autoIndex: false,
    writeConcern: { w: 'majority', j: true },
    readConcern: { level: 'majority' },
    serverSelectionTimeoutMS: 5000,
    // A new connection that gets no answer is given up after this time, and not after half a minute; one on which the server falls silent
    // after the ten seconds between two of its signs and this time.
    connectTimeoutMS: 5000,
    maxPoolSize: 50,
    // Whoever waits for one of them is told that the store is away, and does not wait for a database that answers nobody.
    waitQueueTimeoutMS: 10_000,
  });
  connection.set('strictQuery', 'throw');
  for (const [name, schema] of Object.entries(SCHEMAS)) connection.model(name, schema, name);
  await connection.asPromise();
  return connection;
}

/** Makes every collection and index that is missing; safe to repeat and to run side by side. */
export async function prepare(connection: Connection): Promise<void> {
  for (const model of Object.values(connection.models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  await giveRegisters(connection);
}

/** What was entered before there were registers is the office's own; its numbers were unique with those of rehearsals. */
async function giveRegisters(connection: Connection): Promise<void> {
  for (const name of ['units', 'postings'] as const)
    await connection
      .collection(name)
      .updateMany({ register: { $exists: false } }, { $set: { register: 'real' } }, DURABLE);
  const notices = connection.collection('notices');
  if (await notices.indexExists('documentNumber_1')) await notices.dropIndex('documentNumber_1');
}

/** A plain document of a collection keyed by text. */
export type Doc = { _id: string } & Record<string, unknown>;

/** The driver's collection behind a model, for the paths that must be lean. */
export function collectionOf<T extends { _id: string } = Doc>(
  connection: Connection,
  name: CollectionName,
) {
  return connection.collection<T>(name);
}
