import { readEmbedRequest } from "../../src/app/embed-messages.ts";
import { dataTarget } from "../fuzz-target.ts";

export const embed = [
  dataTarget({
    name: "message from the page around this one",
    corpus: [
      { version: 1, id: 1, do: "load", address: "#/s/1.AAAA" },
      { version: 1, id: "a", do: "run" },
      { version: 1, id: 2, do: "submit" },
    ],
    read: (data) => (readEmbedRequest(data).kind === "request" ? "value" : "error"),
  }),
];
