import { say } from "../../messages/say.ts";
import { type FileBranch, fileBranches } from "./file-branches.ts";
import styles from "./NodePage.module.css";

interface Props {
  readonly paths: readonly string[];
  readonly shown: string;
  readonly isEditable: (path: string) => boolean;
  readonly isChanged: (path: string) => boolean;
  readonly onShow: (path: string) => void;
}

/** The project's files by folder. */
export function FileTree(props: Props) {
  return (
    <nav aria-label={say`Files`} className={styles["tree"]} translate="no">
      <Branches {...props} branches={fileBranches(props.paths)} />
    </nav>
  );
}

function Branches({ branches, ...props }: Props & { readonly branches: readonly FileBranch[] }) {
  const { shown, isEditable, isChanged, onShow } = props;
  return (
    <ul>
      {branches.map(({ name, path, children }) => (
        <li key={path}>
          {children === undefined ? (
            <button
              aria-current={path === shown ? "true" : undefined}
              className={styles["file"]}
              data-given={!isEditable(path)}
              onClick={() => onShow(path)}
              title={fileTitle(path, { isEditable: isEditable(path), isChanged: isChanged(path) })}
              type="button"
            >
              {name}
              {isChanged(path) && <span aria-hidden="true"> •</span>}
            </button>
          ) : (
            <>
              <span className={styles["folder"]}>{name}/</span>
              <Branches {...props} branches={children} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function fileTitle(
  path: string,
  { isEditable, isChanged }: Readonly<Record<"isEditable" | "isChanged", boolean>>,
): string {
  if (!isEditable) return say`${path}, given`;
  return isChanged ? say`${path}, changed` : path;
}
