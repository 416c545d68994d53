import { bytesOf, type PartStanding, readinessOf } from "../../domain/offline/file-standing.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { localeInPlaceOf } from "../../messages/locale.ts";
import { say, sayCount } from "../../messages/say.ts";
import type { OfflineState } from "../../state/offline/offline-state.ts";
import { Button } from "../../ui/Button.tsx";
import { formatBytes } from "../../ui/format-bytes.ts";
import { Notice } from "../../ui/Notice.tsx";
import { Progress } from "../../ui/Progress.tsx";
import type { OfflineActions } from "./OfflineScreen.tsx";
import { partName } from "./offline-words.ts";

interface Props extends Pick<OfflineActions, "onBring"> {
  readonly parts: readonly PartStanding[];
  readonly state: OfflineState;
}

/** Whether one can go offline now, and if not, what mends it. */
export function Verdict({ parts, state: { work, isAnswering }, onBring }: Props) {
  if (work.kind === "checking")
    return (
      <Progress label={say`Checking what is kept here`} loaded={work.doneBytes} total={work.totalBytes} />
    );
  // The parts' form says how far it is.
  if (work.kind === "fetching") return null;
  const readiness = readinessOf(parts);
  switch (readiness.kind) {
    case "unknown":
      return null;
    case "lacking": {
      const { lacking } = readiness;
      if (isAnswering === false && lacking.every(({ file }) => file.part === "page")) return <FirstVisit />;
      return (
        <Notice
          actions={
            <Button
              icon="plus"
              onClick={() => onBring(new Set(lacking.map(({ file }) => file.part)))}
              small
            >{say`Fetch what is missing`}</Button>
          }
          announce
          kind="warn"
          title={sayCount(
            lacking.length,
            "Not ready to go offline: # file missing or damaged",
            "Not ready to go offline: # files missing or damaged",
          )}
        >
          {say`${formatBytes(bytesOf(lacking))} are to be fetched. The self-check below names each file.`}
        </Notice>
      );
    }
    case "ready":
      return isAnswering === false ? <NotAnswering /> : <Ready without={readiness.without.map(partName)} />;
    default:
      return unreachable(readiness);
  }
}

function Ready({ without }: { readonly without: readonly string[] }) {
  return (
    <Notice announce kind="info" title={say`You can go offline now`}>
      {without.length === 0
        ? say`Everything is here, was read back and is right.`
        : say`What is here was read back and is right. Without a network you will miss: ${listed(without)}.`}
    </Notice>
  );
}

/** It says so again once the worker answers; where the browser refuses it, the button below brings the page too. */
function FirstVisit() {
  return (
    <Notice announce kind="info" title={say`The page itself is just being kept`}>
      {say`That begins by itself at the first visit and takes a moment. What you choose below can come meanwhile. If it stays so, the browser refuses the worker that does it: a private window, or a setting.`}
    </Notice>
  );
}

function NotAnswering() {
  return (
    <Notice
      actions={<Button onClick={() => location.reload()} small>{say`Reload`}</Button>}
      announce
      kind="warn"
      title={say`The files are here, but nothing answers with them yet`}
    >
      {say`What answers in the network’s place (this site’s service worker) has not started. Reload the page; if it stays so, the browser refuses it.`}
    </Notice>
  );
}

const listed = (names: readonly string[]) =>
  new Intl.ListFormat(localeInPlaceOf("en"), { type: "conjunction" }).format(names);
