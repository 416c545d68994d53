import {
  type AuthoredExercise,
  type AuthoredSignature,
  inputCount,
} from "../../domain/teach/authored-exercise.ts";
import { say } from "../../messages/say.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { ClassFields } from "./ClassFields.tsx";
import { ParameterFields } from "./ParameterFields.tsx";
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
              onEdit(withKind(authored, usualOf(kind, usualFunction)), `kind.${kind}`);
          }}
          options={[
            { value: "function", label: say`A function` },
            { value: "class", label: say`A class` },
            { value: "program", label: say`A program that reads and prints` },
          ]}
          value={signature.kind}
        />
      </div>
      {signature.kind === "function" && <FunctionFields {...part} signature={signature} />}
      {signature.kind === "class" && <ClassFields {...part} signature={signature} />}
    </section>
  );
}

function usualOf(kind: AuthoredSignature["kind"], usualFunction: AuthoredSignature): AuthoredSignature {
  if (kind === "program") return { kind };
  return kind === "class" ? { kind, name: "", parameters: [], methods: "" } : usualFunction;
}

/** Every test keeps what fits: as many inputs as there are places for. */
function withKind(authored: AuthoredExercise, signature: AuthoredSignature): AuthoredExercise {
  const count = inputCount(signature);
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
      <ParameterFields
        authored={authored}
        onChange={(parameters, what) => edit({ parameters }, what)}
        onEdit={onEdit}
        parameters={signature.parameters}
        problems={problems}
      />
    </>
  );
}
