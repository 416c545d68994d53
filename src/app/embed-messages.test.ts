import { describe, expect, it } from "vitest";
import { readEmbedRequest } from "./embed-messages.ts";

describe("a message from the page that shows this one", () => {
  it.each([
    { version: 1, id: 7, do: "run" },
    { version: 1, id: "a", do: "submit" },
    { version: 1, id: 0, do: "stop" },
    { version: 1, id: 1, do: "load", address: "#/exercise/second-largest" },
  ])("is a request: %j", (request) => {
    expect(readEmbedRequest(request)).toEqual({ kind: "request", request });
  });

  it.each([
    [undefined, "No such message", undefined],
    [null, "No such message", undefined],
    ["run", "No such message", undefined],
    [[], "No such message", undefined],
    [{ do: "run" }, "No such message", undefined],
    [{ version: 1, id: 7, do: "erase" }, "No such message", 7],
    [{ version: 1, id: 7, do: "run", source: "x" }, "No such message", 7],
    [{ version: 1, id: 7, do: "load" }, "No such message", 7],
    [{ version: 1, id: {}, do: "run" }, "No such message", undefined],
    [{ version: 1, id: "x".repeat(101), do: "run" }, "No such message", undefined],
    [{ version: 2, id: 7, do: "run" }, "speaks version 1 of the messages, not 2", 7],
  ])("%# is refused, with the id where there is one", (data, words, id) => {
    const read = readEmbedRequest(data);
    expect(read).toEqual({ kind: "refused", problem: expect.stringContaining(words), ...(id && { id }) });
  });
});
