import { useEffect, useState } from "react";
import { asPlaygroundError, type PlaygroundError } from "../domain/playground-error.ts";
import type { ShippedLicence } from "../domain/shipped-licence.ts";
import { LicencesScreen } from "../features/licences/LicencesScreen.tsx";
import { say } from "../messages/say.ts";
import { fetchLicences } from "./fetch-licences.ts";

export function LicencesRoute() {
  const [licences, setLicences] = useState<readonly ShippedLicence[]>();
  const [problem, setProblem] = useState<PlaygroundError>();
  useEffect(() => {
    const leaving = new AbortController();
    fetchLicences(leaving.signal).then(setLicences, (error: unknown) => {
      if (!leaving.signal.aborted)
        setProblem(asPlaygroundError(error, say`Check the connection, then reload.`));
    });
    return () => leaving.abort();
  }, []);
  return <LicencesScreen licences={licences} problem={problem} />;
}
