import { type Ref, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { say } from "../../messages/say.ts";
import { whenIdle } from "../../ui/when-idle.ts";
import type { EditorHandle, EditorProps, Place } from "./editor-document.ts";
import { loadMonaco, plainEditorQuery } from "./load-monaco.ts";
import type * as Monaco from "./monaco.ts";
import { MonacoEditor } from "./MonacoEditor.tsx";
import { PlainEditor } from "./PlainEditor.tsx";
import styles from "./CodeEditor.module.css";

interface Props extends EditorProps {
  readonly ref?: Ref<EditorHandle> | undefined;
}

/**
 * The code editor: Monaco, or a plain text area on small screens and under fingers. The text area is there at once,
 * so what is typed while Monaco loads is kept, and so are caret and focus when it takes over.
 */
export function CodeEditor({ ref, ...props }: Props) {
  const plain = useMatch(plainEditorQuery);
  const [focused, setFocused] = useState(false);
  const monaco = useMonaco(!plain, focused);
  const [composing, setComposing] = useState(false);
  const placeRef = useRef<Place>(undefined);
  const showMonaco = !plain && !composing && monaco !== undefined;

  return (
    <div
      className={styles["editor"]}
      data-editor={showMonaco ? "monaco" : "plain"}
      onFocus={() => setFocused(true)}
    >
      {showMonaco ? (
        <>
          <MonacoEditor {...props} monaco={monaco} placeRef={placeRef} ref={ref} />
          <div className={styles["hint"]}>{props.readOnly ?? props.hint ?? keysHint()}</div>
        </>
      ) : (
        <PlainEditor {...props} onComposing={setComposing} placeRef={placeRef} ref={ref} />
      )}
    </div>
  );
}

/** Shown where there is no other hint. */
export const keysHint = () => say`Tab indents. Esc, then Tab, leaves the editor.`;

/**
 * Monaco, once it has arrived: asked for when the page is idle, or `hurry` says that somebody wants to type. Where it
 * cannot be loaded the text area stays, which is an editor too.
 */
function useMonaco(wanted: boolean, hurry: boolean): typeof Monaco | undefined {
  const [monaco, setMonaco] = useState<typeof Monaco>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    const load = () =>
      loadMonaco().then(
        (module) => (gone ? undefined : setMonaco(module)),
        () => undefined,
      );
    const forget = hurry ? void load() : whenIdle(() => void load());
    return () => {
      gone = true;
      forget?.();
    };
  }, [wanted, hurry]);
  return monaco;
}

function useMatch(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
  );
}
