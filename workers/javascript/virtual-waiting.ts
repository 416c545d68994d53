import { append, bareArray } from "./primordials.ts";
import type { Waiting } from "./timers.ts";

/** Timers without waiting: when nothing else is left to do, the clock jumps to the next one. */
export interface VirtualWaiting extends Waiting {
  /** Runs what comes next; false: nothing is left, so nothing will ever happen again. */
  step(): boolean;
}

interface Event {
  readonly due: number;
  readonly order: number;
  readonly callback: () => void;
  cancelled: boolean;
}

export function createVirtualWaiting(advance: (millis: number) => void): VirtualWaiting {
  let events = bareArray<Event>();
  let quiet = bareArray<() => void>();
  let now = 0;
  let order = 0;

  function takeEarliest(): Event | undefined {
    let earliest: Event | undefined;
    const rest = bareArray<Event>();
    for (let index = 0; index < events.length; index++) {
      const event = events[index];
      if (event === undefined || event.cancelled) continue;
      const isEarlier =
        earliest === undefined ||
        event.due < earliest.due ||
        (event.due === earliest.due && event.order < earliest.order);
      if (!isEarlier) append(rest, event);
      else {
        if (earliest !== undefined) append(rest, earliest);
        earliest = event;
      }
    }
    events = rest;
    return earliest;
  }

  return {
    wait(millis, callback) {
      const event: Event = { due: now + millis, order: order++, callback, cancelled: false };
      append(events, event);
      return () => void (event.cancelled = true);
    },
    turn: (callback) => append(quiet, callback),
    step() {
      const event = takeEarliest();
      if (event !== undefined) {
        advance(event.due - now);
        now = event.due;
        event.callback();
        return true;
      }
      const callbacks = quiet;
      quiet = bareArray();
      for (let index = 0; index < callbacks.length; index++) callbacks[index]?.();
      return callbacks.length > 0;
    },
  };
}
