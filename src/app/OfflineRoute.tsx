import { useEffect } from "react";
import { useStore } from "zustand";
import { OfflineScreen } from "../features/offline/OfflineScreen.tsx";
import { pageOffline } from "./page-offline.ts";

export function OfflineRoute() {
  const session = pageOffline();
  const state = useStore(session.store);
  useEffect(() => void session.open(), [session]);
  return (
    <OfflineScreen
      onBring={(parts) => void session.bring(parts)}
      onCancel={session.cancel}
      onCheck={() => void session.open()}
      onChoose={session.choose}
      onRemove={(part) => void session.remove(part)}
      state={state}
    />
  );
}
