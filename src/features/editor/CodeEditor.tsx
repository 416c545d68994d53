import { type Ref, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { say } from "../../messages/say.ts";
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
  const monaco = useMonaco(!plain);
  const [composing, setComposing] = useState(false);
  const placeRef = useRef<Place>(undefined);
  const showMonaco = !plain && !composing && monaco !== undefined;

  return (
    <div className={styles["editor"]} data-editor={showMonaco ? "monaco" : "plain"}>
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

/** Monaco, once it has arrived. Where it cannot be loaded the text area stays, which is an editor too. */
function useMonaco(wanted: boolean): typeof Monaco | undefined {
  const [monaco, setMonaco] = useState<typeof Monaco>();
  useEffect(() => {
    if (!wanted) return undefined;
    let gone = false;
    loadMonaco().then(
      (module) => (gone ? undefined : setMonaco(module)),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
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
