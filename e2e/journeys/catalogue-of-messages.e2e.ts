import { expect, test } from "../fixtures/edgecase.ts";
import { pastTheCatalogue, speakPseudo } from "../fixtures/pseudo-language.ts";
import { screens } from "../fixtures/screens.ts";

for (const [name, open] of screens) {
  test(`every text on the ${name} comes from the catalogue of messages`, async ({ page }) => {
    await open(page, await speakPseudo(page));
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    expect(await pastTheCatalogue(page)).toEqual([]);
  });
}
