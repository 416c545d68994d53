import { plainOutput } from "./plain-output.ts";

interface Options {
  /** In UTF-16 units of plain text. */
  readonly most: number;
  readonly onOutput: (text: string) => void;
}

/** Reads what a command prints, until it has printed too much. */
export function readOutput(stream: ReadableStream<string>, { most, onOutput }: Options) {
  const plain = plainOutput();
  let flood = () => {};
  const flooded = new Promise<void>((resolve) => {
    flood = resolve;
  });
  const reader = stream.getReader();
  let left = most;
  let isOver = false;

  async function read(): Promise<void> {
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read piece by piece
      const { done, value } = await reader.read();
      if (done || isOver) return;
      const piece = plain(value).slice(0, left);
      left -= piece.length;
      if (piece !== "") onOutput(piece);
      if (left > 0) continue;
      isOver = true;
      flood();
      return;
    }
  }

  return {
    /** When nothing more will come. */
    closed: read().catch(() => {}),
    flooded,
    stop(): void {
      isOver = true;
      reader.cancel().catch(() => {});
    },
  };
}
