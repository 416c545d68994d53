import { type ComponentType, type ReactNode, useLayoutEffect, useState } from "react";

interface Standing {
  /** Stands in the component's place until its code has come; nothing by default. */
  readonly fallback?: ReactNode;
}

type Arrival<Props> =
  | { readonly kind: "coming" }
  | { readonly kind: "here"; readonly Component: ComponentType<Props> }
  | { readonly kind: "failed"; readonly error: unknown };

/**
 * A component whose code is fetched when it is first shown. React's own `lazy` keeps what has arrived back until
 * 300 ms after the last fallback (`FALLBACK_THROTTLE_MS` of its reconciler), once for each part within a part.
 *
 * @param fetch what it rejects with is thrown to the nearest error boundary; shown anew, the component asks again
 */
export function late<Props extends object>(
  fetch: () => Promise<ComponentType<Props>>,
): ComponentType<Props & Standing> {
  let arrival: Arrival<Props> = { kind: "coming" };
  let asked: Promise<void> | undefined;

  function ask(): Promise<void> {
    return (asked ??= fetch().then(
      (Component) => void (arrival = { kind: "here", Component }),
      (error: unknown) => {
        arrival = { kind: "failed", error };
        asked = undefined;
      },
    ));
  }

  /** Asked for at once, not after the fallback's paint. */
  function begin(): Arrival<Props> {
    if (arrival.kind === "failed") arrival = { kind: "coming" };
    if (arrival.kind === "coming") void ask();
    return arrival;
  }

  return function Late(props) {
    const [shown, setShown] = useState(begin);
    useLayoutEffect(() => {
      if (shown.kind !== "coming") return undefined;
      let gone = false;
      void ask().then(() => (gone ? undefined : setShown(arrival)));
      return () => {
        gone = true;
      };
    }, [shown]);
    if (shown.kind === "failed") throw shown.error;
    if (shown.kind === "coming") return props.fallback;
    return <shown.Component {...props} />;
  };
}
