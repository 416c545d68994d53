import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "../../ui/Button.tsx";
import styles from "./ModelsScreen.module.css";

interface Props {
  readonly children: ReactNode;
  /** Every file of the chosen folder, with its `webkitRelativePath`. */
  readonly onChosen: (files: readonly File[]) => void;
}

/** Lets the reader choose a folder. */
export function FolderButton({ children, onChosen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React's types know no such attribute.
    if (input.current) input.current.webkitdirectory = true;
  }, []);
  return (
    <div>
      <Button icon="plus" onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        aria-label="Folder of a model"
        className={styles["picker"]}
        hidden
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same folder may be chosen again, mended.
          target.value = "";
          if (files.length > 0) onChosen(files);
        }}
        ref={input}
        type="file"
      />
    </div>
  );
}
