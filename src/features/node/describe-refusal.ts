import type { BootRefusal, BootStep } from "../../domain/node/boot.ts";
import { unreachable } from "../../domain/unreachable.ts";
import { say } from "../../messages/say.ts";

interface Described {
  readonly title: string;
  readonly text: string;
}

/** Why Node did not start, and what can be done about it. */
export function describeRefusal(why: BootRefusal): Described {
  switch (why.kind) {
    case "stopped":
      return { title: say`Node was not started`, text: say`You stopped it.` };
    case "notIsolated":
      return {
        title: say`Node cannot run on this page`,
        text: why.secure
          ? say`It needs shared memory, which a browser gives to a page only if its host sends isolation
              headers (COOP and COEP). This host sends none, or the page stands in a frame without them.`
          : say`It needs a page that came over https, or from this machine.`,
      };
    case "unsupported":
      return {
        title: say`Node cannot run in this browser`,
        text: say`It lacks ${why.missing}, which WebContainers need. Current versions of Chrome, Edge, Firefox
          and Safari have it.`,
      };
    case "offline":
      return {
        title: say`There is no network`,
        text: say`Node comes from its vendor’s servers each time it is started.`,
      };
    case "silent":
      return {
        title: say`Node did not start within ${why.limitMillis / 1000} seconds`,
        text: silence(why.step),
      };
    case "failed":
      return { title: say`Node could not be started`, text: why.reason };
    default:
      return unreachable(why);
  }
}

function silence(step: BootStep): string {
  switch (step) {
    case "package":
      return say`A part of this page did not arrive from its own host.`;
    case "vendor":
      return say`stackblitz.com did not answer: the network may be cut or slow, or the address blocked by a
        firewall or an extension.`;
    case "node":
      return say`stackblitz.com answered, and then Node did not start: webcontainer.io may be blocked by a
        firewall or an extension, or the service may refuse this page.`;
    default:
      return unreachable(step);
  }
}
