import { createContext, useContext } from "react";

export interface ToastMessage {
  readonly message: string;
  /** Adds a button *Undo*. */
  readonly undo?: () => void;
}

/** Says something in passing; it takes the place of what was said before. */
export function useToast(): (toast: ToastMessage) => void {
  return useContext(ShowToast);
}

export const ShowToast = createContext<(toast: ToastMessage) => void>(() => {});
