/** Why a file of this version did not come from the place that the page came from. */
export type FileFault =
  /** No answer, or one that broke off. */
  | { readonly kind: "unreachable"; readonly path: string }
  /** The server has no such file: `status` is its answer. */
  | { readonly kind: "refused"; readonly path: string; readonly status: number }
  /** A web page came in its place: a login page of the network, or a host that answers everything. */
  | { readonly kind: "webPage"; readonly path: string }
  /** Something came, and its hash is not that of this version's file. */
  | { readonly kind: "changed"; readonly path: string };

/** How a file came. */
export type FileEnd =
  /** Checked against its hash. */
  | { readonly kind: "came"; readonly bytes: ArrayBuffer }
  | { readonly kind: "cancelled" }
  | { readonly kind: "fault"; readonly fault: FileFault };
