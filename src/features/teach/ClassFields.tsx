import type { AuthoredSignature } from "../../domain/teach/authored-exercise.ts";
import { say } from "../../messages/say.ts";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { ParameterFields } from "./ParameterFields.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

interface Props extends PartProps {
  readonly signature: AuthoredSignature & { readonly kind: "class" };
}

// Not said: as it is typed.
const example = "withdraw(amount: int) -> bool";
// Not said: as it is typed.
const silent = "deposit(amount: int)";

/** The class that students write: what it is made of, and its methods. */
export function ClassFields({ authored, problems, onEdit, signature }: Props) {
  const edit = (change: Partial<typeof signature>, what: string) =>
    onEdit({ ...authored, signature: { ...signature, ...change } }, what);
  return (
    <>
      <div className={styles["row"]}>
        <TextField
          code
          label={say`Name of the class`}
          onChange={(name) => edit({ name }, "name")}
          problem={problemAt(problems, "signature.name")}
          value={signature.name}
        />
      </div>
      <h3>{say`What an object is made of`}</h3>
      <ParameterFields
        authored={authored}
        onChange={(parameters, what) => edit({ parameters }, what)}
        onEdit={onEdit}
        parameters={signature.parameters}
        problems={problems}
      />
      <TextField
        code
        help={sayNodes`A line for each: ${(<code>{example}</code>)}, or ${(<code>{silent}</code>)} for one that is
          called for what it does.`}
        label={say`Methods`}
        onChange={(methods) => edit({ methods }, "methods")}
        problem={problemAt(problems, "signature.methods")}
        rows={Math.max(4, signature.methods.split("\n").length)}
        value={signature.methods}
        wide
      />
    </>
  );
}
