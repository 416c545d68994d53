import { type ComponentProps, type ReactNode, useEffect, useRef } from "react";
import { Button } from "./Button.tsx";

interface Props extends Pick<ComponentProps<typeof Button>, "variant"> {
  /** The name of the hidden input. */
  readonly label: string;
  readonly children: ReactNode;
  /** Every file of the chosen folder, with its `webkitRelativePath`. */
  readonly onChosen: (files: readonly File[]) => void;
}

/** Lets the reader choose a folder. */
export function FolderButton({ label, children, onChosen, variant = "plain" }: Props) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // React's types know no such attribute.
    if (input.current) input.current.webkitdirectory = true;
  }, []);
  return (
    <div>
      <Button icon="plus" onClick={() => input.current?.click()} variant={variant}>
        {children}
      </Button>
      <input
        aria-label={label}
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
