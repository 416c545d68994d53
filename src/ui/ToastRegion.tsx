import { type ReactNode, useEffect, useState } from "react";
import { say } from "../messages/say.ts";
import { Button } from "./Button.tsx";
import { ShowToast, type ToastMessage } from "./toast.ts";
import styles from "./ToastRegion.module.css";

const shownMillis = 12_000;

/** Where `useToast` speaks. One message at a time; it stays while it is pointed at or has the focus. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<ToastMessage>();
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (toast === undefined || held) return undefined;
    const timer = setTimeout(() => setToast(undefined), shownMillis);
    return () => clearTimeout(timer);
  }, [toast, held]);

  function undo() {
    toast?.undo?.();
    setToast(undefined);
  }

  return (
    <ShowToast value={setToast}>
      {children}
      <div
        className={styles["region"]}
        onBlur={() => setHeld(false)}
        onFocus={() => setHeld(true)}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
      >
        {/* Always there: a live region speaks only of what changes inside it. */}
        <p aria-live="polite" className={toast && styles["message"]}>
          {toast?.message}
        </p>
        {toast && (
          <>
            {toast.undo && <Button icon="undo" onClick={undo} small>{say`Undo`}</Button>}
            <Button
              aria-label={say`Dismiss`}
              icon="cross"
              onClick={() => setToast(undefined)}
              small
              variant="quiet"
            />
          </>
        )}
      </div>
    </ShowToast>
  );
}
