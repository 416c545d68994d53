import { mergeTests } from "playwright/test";
import { button } from "../fixtures/edgecase.ts";
import { test as withVendor, vendorOrigin } from "../fixtures/node-vendor/node-vendor.ts";
import {
  expect,
  goOffline,
  isIsolated,
  patient,
  test as onPlainHost,
  visit,
} from "../fixtures/plain-site.ts";

const test = mergeTests(onPlainHost, withVendor).extend({
  allowedOrigins: async ({ host }, use) => await use([new URL(host.url).origin, vendorOrigin]),
});

test("starts Node on a host that sends no headers, once the page's worker has isolated it", async ({
  page,
  host,
  vendor,
}) => {
  await visit(page, host, "#/node/line-stream");
  expect(await isIsolated(page)).toBe(true);
  const runs = page.getByText("Node runs in this browser");
  await button(page, "Start Node").click();
  await expect(runs).toBeVisible(patient);
  await button(page, "Shut Node down").click();
  // The next boot is another copy of the vendor's package, which the worker answers too.
  await button(page, "Start Node").click();
  await expect(runs).toBeVisible(patient);
  expect(vendor.asked).toHaveLength(2);

  await goOffline(page, host);
  await page.reload();
  await button(page, "Start Node").click();
  await expect(page.getByRole("status").filter({ hasText: "There is no network" })).toBeVisible(patient);
  await page.getByRole("link", { name: "Exercises without Node" }).click();
  await expect(page.getByRole("heading", { name: "Exercises", exact: true })).toBeVisible();
  expect(vendor.asked).toHaveLength(2);
});
