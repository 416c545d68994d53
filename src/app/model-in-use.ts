import type { ModelClient } from "../clients/model.ts";
import type { ModelInUse } from "../state/model-library.ts";
import type { Trouble } from "../state/model-rows.ts";

interface Parts {
  readonly inUse: () => Promise<ModelInUse>;
  readonly makeClient: (model: ModelInUse) => ModelClient;
  /** The model that was chosen does not load. */
  readonly onLoadFailed: (id: string, why: Trouble) => void;
}

/** Speaks to the model in use, whichever that is when it is asked. Only one is held in memory. */
export function createClientInUse({ inUse, makeClient, onLoadFailed }: Parts): ModelClient {
  let current: { readonly id: string; readonly client: ModelClient } | undefined;

  async function open(): Promise<{ readonly id: string; readonly client: ModelClient }> {
    const model = await inUse();
    const id = idOf(model);
    if (current?.id === id) return current;
    current?.client.dispose();
    return (current = { id, client: makeClient(model) });
  }

  return {
    async loaded() {
      const id = idOf(await inUse());
      return current?.id === id ? current.client.loaded() : undefined;
    },
    probe: async () => (await open()).client.probe(),
    async load(onProgress) {
      const { id, client } = await open();
      const ready = await client.load(onProgress);
      if (ready.kind === "failed") onLoadFailed(id.slice(0, id.lastIndexOf(" ")), ready.error);
      return ready;
    },
    generate: async (request, options) => (await open()).client.generate(request, options),
    complete: async (request, options) => (await open()).client.complete(request, options),
    dispose: () => {
      current?.client.dispose();
      current = undefined;
    },
  };
}

function idOf({ entry, dtype }: ModelInUse): string {
  return `${entry.id} ${dtype}`;
}
