import { type Ref, type RefObject, useEffect, useImperativeHandle, useLayoutEffect, useRef } from "react";
import { say } from "../../messages/say.ts";
import type { EditorHandle, EditorProps, Place } from "./editor-document.ts";
import type * as Monaco from "./monaco.ts";
import type { MonacoView } from "./monaco-view.ts";
import styles from "./CodeEditor.module.css";

interface Props extends EditorProps {
  readonly monaco: typeof Monaco;
  /** Where the editor before this one left off; and this one's place when it goes. */
  readonly placeRef: RefObject<Place | undefined>;
  readonly ref?: Ref<EditorHandle> | undefined;
}

export function MonacoEditor(props: Props) {
  const {
    monaco,
    placeRef,
    ref,
    document,
    onChange,
    readOnly,
    streaming = false,
    markers,
    theme,
    completing,
    label = say`Code`,
    placeholder,
  } = props;
  const { id, language, text } = document;
  const container = useRef<HTMLDivElement>(null);
  const view = useRef<MonacoView>(undefined);
  const latestOnChange = useRef(onChange);
  useLayoutEffect(() => {
    latestOnChange.current = onChange;
  });

  useLayoutEffect(() => {
    if (container.current === null) return undefined;
    const created = monaco.createMonacoView({
      monaco,
      container: container.current,
      label,
      onChange: (typed) => latestOnChange.current(typed),
    });
    view.current = created;
    return () => {
      placeRef.current = created.place();
      created.dispose();
    };
  }, [monaco, label, placeRef]);

  useLayoutEffect(
    () => view.current?.show({ id, language, text }, streaming),
    [id, language, text, streaming],
  );
  useLayoutEffect(() => view.current?.setReadOnly(readOnly), [readOnly]);
  useEffect(() => view.current?.setMarkers(id, markers ?? []), [id, markers]);
  useEffect(() => view.current?.setTheme(theme), [theme]);
  useEffect(() => view.current?.setPlaceholder(placeholder), [placeholder]);
  useEffect(() => view.current?.setCompleting(completing), [completing]);
  useLayoutEffect(() => {
    if (placeRef.current !== undefined) view.current?.takePlace(placeRef.current);
    placeRef.current = undefined;
  }, [placeRef]);

  useImperativeHandle(ref, () => ({
    focus: () => view.current?.focus(),
    goToLine: (line) => view.current?.goToLine(line),
  }));

  return <div className={styles["monaco"]} ref={container} />;
}
