/** What lies in the storage of a page that is attacked. `secret` is drawn anew for each page, and cannot be guessed. */
export interface Plant {
  readonly secret: string;
  /** Names of things that exist to be destroyed, one for each run. */
  readonly victims: readonly string[];
}

declare global {
  /** What this page's listeners have heard, as text. */
  var edgecaseHeard: string[] | undefined;
}

/**
 * Runs in the page: puts the secret wherever a page can keep something, makes the victims, and listens. The same in the
 * page with the sandbox and in the one without.
 */
export async function plantSecrets({ secret, victims }: Plant): Promise<void> {
  const heard: string[] = [];
  globalThis.edgecaseHeard = heard;
  document.title = secret;
  localStorage.setItem("edgecase-secret", secret);
  sessionStorage.setItem("edgecase-secret", secret);
  document.cookie = `edgecase-secret=${secret}; SameSite=Lax`;

  await openDatabase("edgecase-secret", secret);
  await openDatabase(`named-${secret}`, secret);
  for (const victim of victims) await openDatabase(victim, "victim");

  const cache = await caches.open("edgecase-secret");
  await cache.put("/secret", new Response(secret));
  await caches.open(`named-${secret}`);
  const root = await navigator.storage.getDirectory();
  await writeFile(root, "edgecase-secret", secret);
  await writeFile(root, `named-${secret}`, secret);
  await openBucket(`bucket-${secret}`);
  for (const victim of victims) {
    await caches.open(victim);
    await writeFile(root, victim, "victim");
    void navigator.locks
      .request(victim, () => new Promise(() => {}))
      .catch(() => heard.push(`stolen ${victim}`));
  }
  void navigator.locks.request(`lock-${secret}`, () => new Promise(() => {}));

  const channel = new BroadcastChannel("edgecase");
  channel.addEventListener("message", ({ data }) => {
    heard.push(String(data));
    channel.postMessage(secret);
  });
  addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)));
  addEventListener("storage", ({ key }) => heard.push(`storage ${key}`));

  function openDatabase(name: string, value: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore("kept").put(value, "value");
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      // A connection that stays open would keep a deletion waiting.
      request.result.close();
      resolve();
    };
    return promise;
  }

  /** Not yet among the types of the platform. */
  async function openBucket(name: string): Promise<void> {
    const buckets: unknown = Reflect.get(navigator, "storageBuckets");
    if (typeof buckets !== "object" || buckets === null) return;
    const open: unknown = Reflect.get(buckets, "open");
    if (typeof open === "function") await Reflect.apply(open, buckets, [name]);
  }

  async function writeFile(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

/**
 * Runs in the page: what its listeners have heard, and the names of everything in its storage. A run has changed
 * something where its victim is gone, or something of its own name is there.
 */
export async function auditPage(): Promise<{ readonly heard: string[]; readonly kept: string[] }> {
  const kept: string[] = [];
  for (const { name } of await indexedDB.databases()) kept.push(`database ${name}`);
  for (const name of await caches.keys()) {
    kept.push(`cache ${name}`);
    for (const { url } of await (await caches.open(name)).keys()) kept.push(`cached ${url}`);
  }
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) kept.push(`file ${name}`);
  for (const key of Object.keys(localStorage)) kept.push(`local ${key}`);
  kept.push(`cookies ${document.cookie}`);
  return { heard: globalThis.edgecaseHeard ?? [], kept };
}
