import { CodeEditor } from "../features/editor/CodeEditor.tsx";
import type { CodeEditing } from "../features/teach/CodeField.tsx";
import { useTheme } from "../ui/theme.ts";

/** The editor of the exercise page, for a program of an exercise that is written. */
export function TeachEditor({ id, language, text, ...editing }: CodeEditing) {
  const theme = useTheme();
  return <CodeEditor {...editing} document={{ id, language, text }} theme={theme} />;
}
