/** What the MongoDB driver throws while no server of the set takes an order. */
const NO_DATABASE =
  /^Mongo\w*(ServerSelection|Network|NetworkTimeout|NotConnected|TopologyClosed|PoolCleared|PoolClearedOnNetwork|WaitQueueTimeout|OperationTimeout)Error$/;

/** True where an error, or one behind it, says that the database does not answer. */
export function isStoreAway(error: unknown): boolean {
  for (let e = error; e instanceof Error; e = e.cause) if (NO_DATABASE.test(e.name)) return true;
  return false;
}
