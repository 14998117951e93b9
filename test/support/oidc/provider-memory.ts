/** What a provider keeps of one kind of thing, in this process alone; its own memory warns of itself at each start. */
export const providerMemory = () => {
  const kept = new Map<string, Record<string, unknown>>();
  const findBy = (name: string, value: string) =>
    [...kept.values()].find((one) => one[name] === value);
  return class Memory {
    readonly #kind: string;
    constructor(kind: string) {
      this.#kind = kind;
    }
    #key(id: string): string {
      return `${this.#kind} ${id}`;
    }
    async upsert(id: string, payload: Record<string, unknown>): Promise<void> {
      kept.set(this.#key(id), payload);
    }
    async find(id: string): Promise<Record<string, unknown> | undefined> {
      return kept.get(this.#key(id));
    }
    async findByUid(uid: string): Promise<Record<string, unknown> | undefined> {
      return findBy('uid', uid);
    }
    async findByUserCode(code: string): Promise<Record<string, unknown> | undefined> {
      return findBy('userCode', code);
    }
    async consume(id: string): Promise<void> {
      const payload = kept.get(this.#key(id));
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
    }
    async destroy(id: string): Promise<void> {
      kept.delete(this.#key(id));
    }
    async revokeByGrantId(grant: string): Promise<void> {
      for (const [key, { grantId }] of kept) if (grantId === grant) kept.delete(key);
    }
  };
};
