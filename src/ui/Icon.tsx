/** Strokes on a 16 × 16 grid. */
const paths = {
  run: "M5 3.2v9.6L12.6 8z",
  stop: "M4 4h8v8H4z",
  check: "M3 8.6 6.4 12 13 4.6",
  cross: "m4 4 8 8m0-8-8 8",
  warning: "M8 2.4 14.4 13.4H1.6zM8 6.6v3.2m0 1.7v.1",
  info: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.2v4m0-6.6v.1",
  clock: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 4.6V8l2.4 1.6",
  circle: "M8 3.4a4.6 4.6 0 1 1 0 9.2 4.6 4.6 0 0 1 0-9.2",
  busy: "M8 2.2A5.8 5.8 0 1 1 2.2 8",
  dash: "M3.6 8h8.8",
  sun: "M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1.2v1.4m0 10.8v1.4M1.2 8h1.4m10.8 0h1.4M3.2 3.2l1 1m7.6 7.6 1 1m0-9.6-1 1m-7.6 7.6-1 1",
  moon: "M13.4 9.6A5.8 5.8 0 0 1 6.4 2.6a5.8 5.8 0 1 0 7 7z",
  contrast: "M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8m0 0v12.4",
  search: "M7 2.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8m3.2 7.6 3.4 3.4",
  undo: "M3 6.4h6.2a3.6 3.6 0 0 1 0 7.2H6M5.8 3.2 2.6 6.4l3.2 3.2",
  plus: "M8 3v10M3 8h10",
  trash: "M2.8 4.4h10.4M6 4.2V2.6h4v1.6m-5.8.2.6 9h6.4l.6-9M6.8 7v4m2.4-4v4",
  chevron: "m6 3.6 4.4 4.4L6 12.4",
  model: "M8 1.8 9.6 6.4 14.2 8 9.6 9.6 8 14.2 6.4 9.6 1.8 8l4.6-1.6z",
  pencil: "m3 13 .6-2.8 7-7 2.2 2.2-7 7zM9 4.8 11.2 7",
  eye: "M1.6 8S4 3.8 8 3.8 14.4 8 14.4 8 12 12.2 8 12.2 1.6 8 1.6 8M8 6.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6",
  copy: "M5.6 5.6h7.2v7.2H5.6zM10.4 5.4V3.2H3.2v7.2h2.2",
  present: "M2 3h12v7.6H2zM8 10.6v2.8M5 13.4h6",
  share: "M8 9.6V2.4M5 5l3-2.8L11 5M3 8.4v5.2h10V8.4",
  settings:
    "M2 4.6h7m3 0h2M2 11.4h2m3 0h7M10.5 2.8a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6m-5 6.8a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6",
} as const;

export type IconName = keyof typeof paths;

interface Props {
  readonly name: IconName;
  /** Of the square, in CSS pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
}

/** A small picture beside a word; never a word's stand-in, so hidden from the accessibility tree. */
export function Icon({ name, size = 16, className }: Props) {
  return (
    <svg
      aria-hidden="true"
      className={className}
      fill="none"
      focusable="false"
      height={size}
      stroke="currentColor"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth="1.6"
      viewBox="0 0 16 16"
      width={size}
    >
      <path d={paths[name]} />
    </svg>
  );
}
