import type { AuthoredExercise, AuthoredSignature } from "../../domain/teach/authored-exercise.ts";
import { typeHelp } from "../../domain/teach/authored-type.ts";
import { addParameter, removeParameter, replaced } from "../../domain/teach/edit-authored.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

interface Props extends PartProps {
  /** What the signature becomes when it is a function again. */
  readonly usualFunction: AuthoredSignature;
}

/** What a student's program has to define. */
export function SignatureFields({ usualFunction, ...part }: Props) {
  const { authored, onEdit } = part;
  const { signature } = authored;
  return (
    <section aria-labelledby="teach-signature" className={styles["part"]}>
      <h2 id="teach-signature">{say`What is written`}</h2>
      <div className={styles["row"]}>
        <RadioGroup
          label={say`What students write`}
          onChange={(kind) => {
            if (kind !== signature.kind)
              onEdit(withKind(authored, kind === "program" ? { kind } : usualFunction), `kind.${kind}`);
          }}
          options={[
            { value: "function", label: say`A function` },
            { value: "program", label: say`A program that reads and prints` },
          ]}
          value={signature.kind}
        />
      </div>
      {signature.kind === "function" && <FunctionFields {...part} signature={signature} />}
    </section>
  );
}

/** Every test keeps what fits: as many inputs as there are places for. */
function withKind(authored: AuthoredExercise, signature: AuthoredSignature): AuthoredExercise {
  const count = signature.kind === "program" ? 1 : signature.parameters.length;
  const cases = authored.cases.map((each) => ({
    ...each,
    inputs: Array.from({ length: count }, (_, at) => each.inputs[at] ?? ""),
  }));
  return { ...authored, signature, cases };
}

interface FunctionProps extends PartProps {
  readonly signature: AuthoredSignature & { readonly kind: "function" };
}

function FunctionFields({ authored, problems, onEdit, signature }: FunctionProps) {
  const { parameters } = signature;
  const edit = (change: Partial<typeof signature>, what: string) =>
    onEdit({ ...authored, signature: { ...signature, ...change } }, what);
  return (
    <>
      <div className={styles["row"]}>
        <TextField
          code
          label={say`Name of the function`}
          onChange={(name) => edit({ name }, "name")}
          problem={problemAt(problems, "signature.name")}
          value={signature.name}
        />
        <TextField
          code
          label={say`It returns`}
          onChange={(returns) => edit({ returns }, "returns")}
          problem={problemAt(problems, "signature.returns")}
          value={signature.returns}
        />
      </div>
      <ol aria-label={say`Parameters`} className={styles["rows"]}>
        {parameters.map((parameter, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a parameter has no name of its own yet
          <li className={styles["row"]} key={at}>
            <TextField
              code
              label={say`Parameter ${at + 1}`}
              onChange={(name) =>
                edit(
                  { parameters: replaced(parameters, at, { ...parameter, name }) },
                  `parameters.${at}.name`,
                )
              }
              problem={problemAt(problems, `signature.parameters.${at}.name`)}
              value={parameter.name}
            />
            <TextField
              code
              label={say`Type of parameter ${at + 1}`}
              onChange={(type) =>
                edit(
                  { parameters: replaced(parameters, at, { ...parameter, type }) },
                  `parameters.${at}.type`,
                )
              }
              problem={problemAt(problems, `signature.parameters.${at}.type`)}
              value={parameter.type}
            />
            <Button
              aria-label={say`Remove parameter ${at + 1}`}
              icon="trash"
              onClick={() =>
                onEdit(removeParameter(authored, at), `parameters.remove.${parameters.length}.${at}`)
              }
              variant="quiet"
            />
          </li>
        ))}
      </ol>
      <div className={styles["row"]}>
        <Button
          icon="plus"
          onClick={() => onEdit(addParameter(authored), `parameters.add.${parameters.length}`)}
          small
        >{say`Add a parameter`}</Button>
        <span className={styles["quiet"]}>
          {sayNodes`Names as in Python, ${(<code>{"second_largest"}</code>)}: JavaScript sees
            ${(<code>{"secondLargest"}</code>)}. Types: ${typeHelp()}.`}
        </span>
      </div>
    </>
  );
}
