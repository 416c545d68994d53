import { NodeLost } from "../../domain/node/node-lost.ts";

/** Calls back once after so many milliseconds; returns how to cancel. */
export type Later = (millis: number, work: () => void) => () => void;

/**
 * What a call to the vendor's frame answers. Such a call never settles once the frame is gone.
 * @throws NodeLost where there is no answer in time
 */
export async function answerWithin<T>(later: Later, millis: number, asked: Promise<T>): Promise<T> {
  let cancel = () => {};
  const silence = new Promise<never>((_, reject) => {
    cancel = later(millis, () => reject(new NodeLost()));
  });
  try {
    return await Promise.race([asked, silence]);
  } finally {
    cancel();
  }
}
