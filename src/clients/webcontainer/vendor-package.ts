/** The vendor's package, in a chunk of its own: loaded when somebody starts Node, and not before. */
export { configureAPIKey, WebContainer } from "@webcontainer/api";

/** Where this chunk came from. */
export const address = import.meta.url;
