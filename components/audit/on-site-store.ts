/**
 * What this device holds and the server has not answered for yet: words and files of the check list, in the browser's
 * own database, so that a closed tab or an empty battery loses nothing. Where a browser has none, the page goes on
 * without.
 */
const NAME = "certdesk-on-site";
const STORES = ["notes", "files"] as const;
type Store = (typeof STORES)[number];

let opened: Promise<IDBDatabase | null> | undefined;

const open = (): Promise<IDBDatabase | null> =>
  (opened ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        for (const store of STORES) request.result.createObjectStore(store, { keyPath: "id" });
      };
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        resolve(null);
      };
    } catch {
      resolve(null);
    }
  }));

const run = async (
  store: Store,
  mode: IDBTransactionMode,
  ask: (objects: IDBObjectStore) => IDBRequest,
): Promise<unknown> => {
  const database = await open();
  if (database === null) return undefined;
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(store, mode);
      const request = ask(transaction.objectStore(store));
      transaction.oncomplete = () => {
        const result: unknown = request.result;
        resolve(result);
      };
      transaction.onabort = () => {
        resolve(undefined);
      };
    } catch {
      resolve(undefined);
    }
  });
};

/** Keeps one record under its id; false: this browser keeps nothing, only the page holds it. */
export const keepOnDevice = async (store: Store, record: Readonly<{ id: string }>): Promise<boolean> =>
  (await run(store, "readwrite", (objects) => objects.put(record))) !== undefined;

export const forgetOnDevice = async (store: Store, id: string): Promise<void> => {
  await run(store, "readwrite", (objects) => objects.delete(id));
};

/** Everything of one store, as unknown as anything read from outside. */
export const heldOnDevice = async (store: Store): Promise<readonly unknown[]> => {
  const found: unknown = await run(store, "readonly", (objects) => objects.getAll());
  const records: readonly unknown[] = Array.isArray(found) ? found : [];
  return records;
};
