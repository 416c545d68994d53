import type { PlaygroundError } from "../../domain/playground-error.ts";
import type { ShippedLicence } from "../../domain/shipped-licence.ts";
import { say, sayCount } from "../../messages/say.ts";
import { Notice } from "../../ui/Notice.tsx";
import { LicenceText } from "./LicenceText.tsx";
import styles from "./LicencesScreen.module.css";

interface Props {
  /** Our own first; absent while they are fetched. */
  readonly licences: readonly ShippedLicence[] | undefined;
  readonly problem: PlaygroundError | undefined;
}

/** Everything that came to this browser with the page, and what it is licensed under. */
export function LicencesScreen({ licences, problem }: Props) {
  return (
    <div className={styles["screen"]}>
      <h1>{say`Licences`}</h1>
      <p>{say`Everything that is part of this page, as it was put together when the page was built. What you write here is yours.`}</p>
      {problem !== undefined && (
        <Notice announce kind="error" title={problem.message}>
          {problem.advice}
        </Notice>
      )}
      {licences === undefined && problem === undefined && <output>{say`Loading the list…`}</output>}
      {licences !== undefined && (
        <>
          <p className={styles["quiet"]}>{sayCount(licences.length, "# entry", "# entries")}</p>
          <ul aria-label={say`Licences`} className={styles["list"]} translate="no">
            {licences.map((licence) => (
              <li key={`${licence.name} ${licence.version ?? ""}`}>
                <LicenceText {...licence} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
