/**
 * One window over WebDriver BiDi.
 * @param {string} address of the socket
 * @returns {Promise<Omit<import("./page.mjs").Driver, "close">>}
 */
export async function openBidi(address) {
  const ask = await openSocket(address);
  const { capabilities } = await ask("session.new", { capabilities: {} });
  const { contexts } = await ask("browsingContext.getTree", {});
  const { context } = contexts[0];
  return {
    version: capabilities.browserVersion,
    goTo: (url) => ask("browsingContext.navigate", { context, url, wait: "complete" }),
    async call(functionDeclaration) {
      const target = { context };
      const answer = await ask("script.callFunction", { functionDeclaration, target, awaitPromise: true });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
      return answer.result.value;
    },
    act: (actions) => ask("input.performActions", { context, actions }),
  };
}

async function openSocket(address) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", () => reject(new Error(`${address} cannot be reached`)));
  });
  const waiting = new Map();
  socket.addEventListener("message", ({ data }) => {
    const { id, type, result, error, message } = JSON.parse(data);
    const settle = waiting.get(id);
    waiting.delete(id);
    if (type === "success") settle?.resolve(result);
    if (type === "error") settle?.reject(new Error(`${error}: ${message}`));
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("The browser is gone"));
  });
  let last = 0;
  return (method, params) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
}
