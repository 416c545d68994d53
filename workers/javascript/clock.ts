import { construct, define, defineProperty, toText } from "./primordials.ts";

export interface Clock {
  /** Makes every clock of the realm stand still at this time; `undefined` lets them go again. */
  readonly freeze: (millis: number | undefined) => void;
  /** Moves the clocks that are not frozen, as if the program had waited. */
  readonly advance: (millis: number) => void;
}

/** Replaces the realm's clocks (`Date`, `Date.now`, `performance.now`) by ones that can be set. */
export function installClock(): Clock {
  const NativeDate = Date;
  const nativeNow = Date.now;
  let frozen: number | undefined;
  let skipped = 0;
  const now = () => frozen ?? nativeNow() + skipped;

  function SettableDate(...parts: unknown[]): unknown {
    if (new.target === undefined) return toText(construct(NativeDate, [now()]));
    return construct(NativeDate, parts.length === 0 ? [now()] : parts, new.target);
  }
  define(SettableDate, "now", now, false);
  define(SettableDate, "parse", NativeDate.parse, false);
  define(SettableDate, "UTC", NativeDate.UTC, false);
  defineProperty(SettableDate, "name", { value: "Date" });
  defineProperty(SettableDate, "length", { value: 7 });
  defineProperty(SettableDate, "prototype", { value: NativeDate.prototype, writable: false });
  define(NativeDate.prototype, "constructor", SettableDate, false);
  define(globalThis, "Date", SettableDate, false);

  if (typeof performance === "object") {
    const { performance: timer } = globalThis;
    const nativeTimer = timer.now.bind(timer);
    const timerNow = () => frozen ?? nativeTimer() + skipped;
    define(timer, "now", timerNow);
    // QuickJS does not let its own be changed.
    if (timer.now !== timerNow) define(globalThis, "performance", { now: timerNow }, false);
  }
  return {
    freeze: (millis) => void (frozen = millis),
    advance: (millis) => void (skipped += millis),
  };
}
