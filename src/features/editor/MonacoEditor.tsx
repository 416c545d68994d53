import { type Ref, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { EditorHandle, EditorProps, Place } from "./editor-document.ts";
import type * as Monaco from "./monaco.ts";
import { createMonacoView, type MonacoView } from "./monaco-view.ts";
import styles from "./CodeEditor.module.css";

interface Props extends EditorProps {
  readonly monaco: typeof Monaco;
  /** Where the editor before this one left off; and this one's place when it goes. */
  readonly place: RefObject<Place | undefined>;
  readonly ref?: Ref<EditorHandle> | undefined;
}

export function MonacoEditor(props: Props) {
  const {
    monaco,
    place,
    ref,
    document,
    onChange,
    readOnly,
    streaming = false,
    markers,
    theme,
    label = "Code",
  } = props;
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MonacoView>(undefined);
  const latestOnChange = useRef(onChange);
  useLayoutEffect(() => {
    latestOnChange.current = onChange;
  });

  useLayoutEffect(() => {
    if (container.current === null) return undefined;
    const created = createMonacoView({
      monaco,
      container: container.current,
      label,
      onChange: (text) => latestOnChange.current(text),
    });
    view.current = created;
    return () => {
      place.current = created.place();
      created.dispose();
    };
  }, [monaco, label, place]);

  useLayoutEffect(() => view.current?.show(document, streaming), [document.id, document.text, streaming]);
  useLayoutEffect(() => view.current?.setReadOnly(readOnly), [readOnly]);
  useEffect(() => view.current?.setMarkers(markers ?? []), [markers, document.id]);
  useEffect(() => view.current?.setTheme(theme), [theme]);
  useLayoutEffect(() => {
    if (place.current !== undefined) view.current?.takePlace(place.current);
    place.current = undefined;
  }, [place]);

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    goToLine: (line) => view.current?.goToLine(line),
  }));

  return <div className={styles["monaco"]} ref={container} />;
}
