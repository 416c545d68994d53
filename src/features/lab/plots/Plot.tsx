import { useId, useRef, useState, type ReactNode } from "react";
import { say } from "../../../messages/say.ts";
import { Button } from "../../../ui/Button.tsx";
import { useToast } from "../../../ui/toast.ts";
import { type Drawing, fontSize, type Ink, type Shape } from "./drawing.ts";
import { savePng, saveSvg } from "./export-plot.ts";
import styles from "./Plot.module.css";
import { useWidth } from "./use-width.ts";

interface Props {
  readonly title: string;
  /** What its files are called, without an ending. */
  readonly file: string;
  /** What the picture shows, in a sentence or two: it stands below, and is the picture's text for who cannot see it. */
  readonly summary: string;
  readonly draw: (width: number) => Drawing;
  /** The same numbers as a table, shown on demand. */
  readonly table: ReactNode;
}

/** Pixels of an exported picture, whatever the window is. */
const exportedWidth = 760;

/** A picture of numbers with its sentence, its table, and itself as a file. */
export function Plot({ title, file, summary, draw, table }: Props) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const toast = useToast();
  const [showsTable, setShowsTable] = useState(false);
  const id = useId();
  const exported = () => ({ drawing: draw(exportedWidth), title, file });
  return (
    <figure className={styles["plot"]}>
      <div className={styles["head"]}>
        <h3>{title}</h3>
        <div className={styles["actions"]}>
          <Button
            aria-expanded={showsTable}
            aria-label={say`Table: ${title}`}
            onClick={() => setShowsTable(!showsTable)}
            small
            variant="quiet"
          >
            {say`Table`}
          </Button>
          <Button
            aria-label={say`Save as SVG: ${title}`}
            onClick={() => saveSvg(exported())}
            small
            variant="quiet"
          >
            {say`SVG`}
          </Button>
          <Button
            aria-label={say`Save as PNG: ${title}`}
            onClick={() =>
              void savePng(exported()).catch(() =>
                toast({ message: say`This browser could not draw the picture. Save it as SVG.` }),
              )
            }
            small
            variant="quiet"
          >
            {say`PNG`}
          </Button>
        </div>
      </div>
      <div ref={room}>
        {width > 0 && <Picture drawing={draw(width)} labelledBy={`${id}-summary`} title={title} />}
      </div>
      <figcaption id={`${id}-summary`}>{summary}</figcaption>
      {showsTable && <div className={styles["table"]}>{table}</div>}
    </figure>
  );
}

interface PictureProps {
  readonly drawing: Drawing;
  readonly title: string;
  readonly labelledBy: string;
}

function Picture({ drawing: { width, height, shapes }, title, labelledBy }: PictureProps) {
  return (
    <svg
      aria-describedby={labelledBy}
      aria-label={title}
      fontSize={fontSize}
      height={height}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an inline SVG takes the theme's colours, an img does not
      role="img"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
    >
      {shapes.map((shape, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- shapes are redrawn as a whole
        <Drawn key={index} shape={shape} />
      ))}
    </svg>
  );
}

/** Names of the theme's colours. */
const colors: Readonly<Record<Ink, string>> = {
  text: "var(--color-text)",
  quiet: "var(--color-text-quiet)",
  rule: "var(--color-border)",
  accent: "var(--color-accent)",
  pass: "var(--color-pass)",
  fail: "var(--color-fail)",
  warn: "var(--color-warn)",
};

function Drawn({ shape }: { readonly shape: Shape }) {
  if (shape.kind === "text")
    return (
      <text fill={colors[shape.ink]} textAnchor={shape.anchor} x={shape.x} y={shape.y}>
        {shape.text}
      </text>
    );
  const { d, stroke, fill, width, opacity, dash } = shape;
  return (
    <path
      d={d}
      fill={fill === undefined ? "none" : colors[fill]}
      opacity={opacity}
      stroke={stroke && colors[stroke]}
      strokeDasharray={dash}
      strokeWidth={width}
    />
  );
}
