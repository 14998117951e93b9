/** A file that somebody has chosen, as it is kept. */
export interface ChosenFile {
  name: string;
  content: Blob;
}

interface Kept extends ChosenFile {
  keptAt: number;
}

const STORE = 'files';
/** A tab that was closed forgets its key; what it has left is cleared away after this time. */
const KEPT_MS = 24 * 3_600_000;

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function files(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open('duban-import', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return (await done(opening)).transaction(STORE, mode).objectStore(STORE);
}

/**
 * Keeps a file through a reload or a session that has run out; it is too large for what a form is kept in. A browser that keeps
 * nothing keeps it for as long as the page is open.
 */
export async function keepFile(key: string, file: ChosenFile | null): Promise<void> {
  try {
    const store = await files('readwrite');
    if (file === null) await done(store.delete(key));
    else await done(store.put({ ...file, keptAt: Date.now() } satisfies Kept, key));
  } catch {
    // It is asked for again after a reload then.
  }
}

/** A file that was kept; null where none is. What closed tabs have left behind is cleared away. */
export async function keptFile(key: string): Promise<ChosenFile | null> {
  try {
    const store = await files('readwrite');
    for (const other of await done(store.getAllKeys())) {
      const kept = (await done(store.get(other))) as Kept | undefined;
      if (kept !== undefined && Date.now() - kept.keptAt > KEPT_MS) await done(store.delete(other));
    }
    const kept = (await done(store.get(key))) as Kept | undefined;
    return kept === undefined ? null : { name: kept.name, content: kept.content };
  } catch {
    return null;
  }
}

/** The bytes of a file in base64, as the API takes them. */
export const base64Of = (content: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(content);
  });
