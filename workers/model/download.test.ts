import { describe, expect, it } from "vitest";
import { download, type WantedFile } from "./download.ts";

const file = (kind: WantedFile["kind"], type: string, content: string): WantedFile => ({
  url: `data:${type},${encodeURIComponent(content)}`,
  kind,
});
const page = "<!doctype html><title>Home</title>";

describe("download", () => {
  it("gives the contents in the order asked for, and tells how much has come", async () => {
    const seen: number[] = [];
    const contents = await download(
      [file("json", "application/json", '{"a":1}'), file("onnx", "application/octet-stream", "\b\u0008ir")],
      ({ loadedBytes, totalBytes }) => {
        seen.push(loadedBytes);
        expect(totalBytes).toBeGreaterThanOrEqual(loadedBytes);
      },
    );
    expect(contents.map((content) => new TextDecoder().decode(content))).toEqual(['{"a":1}', "\b\u0008ir"]);
    expect(seen.at(-1)).toBe(11);
  });

  it("takes no web page for a file, whatever the status", async () => {
    const wanted = [file("json", "application/json", "{}"), file("json", "text/html", page)];
    await expect(download(wanted, () => undefined)).rejects.toThrow(
      "should be JSON, but the server sent a web page",
    );
  });

  it.each([
    ["json", "should be JSON"],
    ["onnx", "should be an ONNX model"],
    ["wasm", "should be WebAssembly"],
  ] as const)("takes no page for %s even where the server claims another type", async (kind, words) => {
    const wanted = [file(kind, "application/octet-stream", page)];
    await expect(download(wanted, () => undefined)).rejects.toThrow(
      `${words}, but the server sent something that starts with "<!do"`,
    );
  });

  it("names the file that could not be fetched", async () => {
    const wanted: WantedFile[] = [{ url: "http://localhost:1/config.json", kind: "json" }];
    await expect(download(wanted, () => undefined)).rejects.toThrow(
      "http://localhost:1/config.json could not be fetched",
    );
  });
});
