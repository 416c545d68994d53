import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import { say } from "../../messages/say.ts";
import { Icon } from "../../ui/Icon.tsx";
import type { EditorHandle, EditorProps, Place } from "./editor-document.ts";
import { belongsToPage, createLeaving } from "./editor-keys.ts";
import { indent, type IndentEdit, newLine, outdent } from "./indentation.ts";
import styles from "./CodeEditor.module.css";

interface Props extends EditorProps {
  readonly placeRef: RefObject<Place | undefined>;
  readonly ref?: Ref<EditorHandle> | undefined;
  /** An input method is at work in the text: not the moment to put another editor in its place. */
  readonly onComposing?: (composing: boolean) => void;
}

/** A text area that knows how to indent: for small screens, for fingers, and until the large editor is here. */
export function PlainEditor(props: Props) {
  const {
    document,
    onChange,
    readOnly,
    streaming,
    markers = [],
    label = say`Code`,
    placeRef,
    ref,
    onComposing,
    placeholder,
  } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const leaving = useRef(createLeaving());
  const hintId = useId();

  useLayoutEffect(() => {
    const element = area.current;
    if (element === null) return undefined;
    if (placeRef.current !== undefined) settle(element, placeRef.current);
    placeRef.current = undefined;
    return () => {
      const focused = element.ownerDocument.activeElement === element;
      placeRef.current = { from: element.selectionStart, to: element.selectionEnd, focused };
    };
  }, [placeRef]);

  useLayoutEffect(() => {
    if (streaming && document.text !== "" && area.current !== null)
      area.current.scrollTop = area.current.scrollHeight;
  }, [streaming, document.text]);

  function goToLine(line: number) {
    const element = area.current;
    if (element === null) return;
    const lines = element.value.split("\n");
    const from = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    settle(element, { from, to: from, focused: true });
    element.scrollTop = (line - 1) * (element.scrollHeight / lines.length) - element.clientHeight / 2;
  }

  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus(), goToLine }));

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (leaving.current.press(event) || belongsToPage(event) || event.nativeEvent.isComposing) return;
    if (readOnly !== undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const edit = editFor(event, document.language);
    if (edit === undefined) return;
    event.preventDefault();
    insert(event.currentTarget, edit);
  }

  return (
    <div className={styles["plain"]}>
      <textarea
        aria-describedby={hintId}
        aria-label={label}
        autoCapitalize="off"
        autoComplete="off"
        autoCorrect="off"
        className={styles["area"]}
        onBlur={() => leaving.current.forget()}
        onChange={(event) => onChange(event.currentTarget.value)}
        onCompositionEnd={() => onComposing?.(false)}
        onCompositionStart={() => onComposing?.(true)}
        onKeyDown={onKeyDown}
        placeholder={placeholder}
        readOnly={readOnly !== undefined}
        ref={area}
        spellCheck={false}
        value={document.text}
        wrap="off"
      />
      {markers.map(({ line, message, severity }) => (
        <button
          className={styles["problem"]}
          key={`${line} ${message}`}
          onClick={() => goToLine(line)}
          type="button"
        >
          <Icon name={severity === "error" ? "cross" : "warning"} size={14} />
          <span>{say`Line ${line}: ${message}`}</span>
        </button>
      ))}
      <p className={styles["hint"]} id={hintId}>
        {readOnly ?? say`Tab indents. Esc, then Tab, leaves the editor.`}
      </p>
    </div>
  );
}

function editFor(event: KeyboardEvent<HTMLTextAreaElement>, language: EditorProps["document"]["language"]) {
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const selected = { text: value, from: selectionStart, to: selectionEnd };
  if (event.key === "Tab") return event.shiftKey ? outdent(selected, language) : indent(selected, language);
  if (event.key === "Enter" && !event.shiftKey) return newLine(selected, language);
  return undefined;
}

/** Types the edit for the user: unlike a new `value`, the browser's own undo can take it back. */
function insert(area: HTMLTextAreaElement, { from, to, insert: text, selectFrom, selectTo }: IndentEdit) {
  if (area.value.slice(from, to) === text) return;
  area.setSelectionRange(from, to);
  // Deprecated, and the only way into a text area's undo history in every browser.
  const typed =
    text === ""
      ? area.ownerDocument.execCommand("delete")
      : area.ownerDocument.execCommand("insertText", false, text);
  if (!typed) {
    area.setRangeText(text, from, to, "end");
    area.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
  area.setSelectionRange(selectFrom, selectTo);
}

function settle(area: HTMLTextAreaElement, { from, to, focused }: Place) {
  if (focused) area.focus({ preventScroll: true });
  area.setSelectionRange(from, to);
}
