/** The Node that runs somewhere else no longer answers: its frame is gone, or its process. What ran in it has no verdict. */
export class NodeLost extends Error {
  override readonly name = "NodeLost";

  constructor() {
    super("Node no longer answers"); // Not said: whoever catches it says what it means.
  }
}
