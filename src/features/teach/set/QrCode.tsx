import { useState } from "react";
import { asPlaygroundError } from "../../../domain/playground-error.ts";
import { formatNumber, say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import styles from "./QrCode.module.css";

/** Of bytes, at the lowest level of error correction. @see ISO/IEC 18004, table 7: version 40-L */
const mostBytes = 2953;

interface Code {
  readonly text: string;
  readonly size: number;
  readonly path: string;
}

/** A link as a code for a camera, drawn when it is asked for. */
export function QrCode({ text }: { readonly text: string }) {
  const [code, setCode] = useState<Code>();
  const [problem, setProblem] = useState("");
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes)
    return (
      <p
        className={styles["quiet"]}
      >{say`Too long for a QR code, which holds ${formatNumber(mostBytes)} characters at most.`}</p>
    );

  async function draw() {
    setProblem("");
    try {
      const { encode } = await import("uqr");
      const { data, size } = encode(text, { border: 4, ecc: "L" });
      const dark = data.flatMap((row, y) =>
        row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])),
      );
      setCode({ text, size, path: dark.join("") });
    } catch (error) {
      setProblem(asPlaygroundError(error, "").message);
    }
  }

  if (code?.text !== text)
    return (
      <div>
        <Button onClick={() => void draw()} small>{say`Show a QR code`}</Button>
        {problem !== "" && <p role="alert">{say`The QR code could not be drawn: ${problem}.`}</p>}
      </div>
    );
  return (
    <figure className={styles["figure"]}>
      <svg
        aria-label={say`QR code of the link`}
        className={styles["code"]}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an img would need an address, for which the page's policy has no place
        role="img"
        shapeRendering="crispEdges"
        viewBox={`0 0 ${code.size} ${code.size}`}
      >
        <path className={styles["light"]} d={`M0 0h${code.size}v${code.size}h-${code.size}z`} />
        <path d={code.path} />
      </svg>
      <figcaption className={styles["quiet"]}>
        {bytes > 1000
          ? say`There is much in it: show it large, and cameras still need a steady hand.`
          : say`For a slide or a sheet of paper.`}
      </figcaption>
    </figure>
  );
}
