import { useMemo } from "react";
import { interfaceLanguageNames, interfaceLanguages } from "../messages/languages.ts";
import { say } from "../messages/say.ts";
import type { Command } from "../ui/commands.tsx";
import { useToast } from "../ui/toast.ts";
import { useInterfaceLanguage } from "./interface-language.ts";
import { switchLanguage } from "./switch-language.ts";

/** One for each other language of the interface. */
export function useLanguageCommands(): readonly Command[] {
  const { language } = useInterfaceLanguage();
  const toast = useToast();
  return useMemo(
    () =>
      interfaceLanguages
        .filter((each) => each !== language)
        .map((each) => ({
          id: each,
          title: say`Switch the language of the interface to ${interfaceLanguageNames[each]}`,
          run: () =>
            void switchLanguage(each).then(({ missing }) => {
              if (missing !== undefined)
                toast({ message: say`The texts in ${interfaceLanguageNames[missing]} did not load.` });
            }),
        })),
    [language, toast],
  );
}
