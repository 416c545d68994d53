import type { AuthoredParameter } from "../../domain/teach/authored-exercise.ts";
import { typeHelp } from "../../domain/teach/authored-type.ts";
import { addParameter, removeParameter, replaced } from "../../domain/teach/edit-authored.ts";
import { say } from "../../messages/say.ts";
import { Button } from "../../ui/Button.tsx";
import { sayNodes } from "../../ui/say-nodes.tsx";
import { type PartProps, problemAt } from "./teach-form.ts";
import styles from "./TeachForm.module.css";
import { TextField } from "./TextField.tsx";

interface Props extends PartProps {
  readonly parameters: readonly AuthoredParameter[];
  readonly onChange: (parameters: readonly AuthoredParameter[], what: string) => void;
}

/** What a function, or the constructor of a class, takes. */
export function ParameterFields({ authored, problems, onEdit, parameters, onChange }: Props) {
  return (
    <>
      <ol aria-label={say`Parameters`} className={styles["rows"]}>
        {parameters.map((parameter, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a parameter has no name of its own yet
          <li className={styles["row"]} key={at}>
            <TextField
              code
              label={say`Parameter ${at + 1}`}
              onChange={(name) =>
                onChange(replaced(parameters, at, { ...parameter, name }), `parameters.${at}.name`)
              }
              problem={problemAt(problems, `signature.parameters.${at}.name`)}
              value={parameter.name}
            />
            <TextField
              code
              label={say`Type of parameter ${at + 1}`}
              onChange={(type) =>
                onChange(replaced(parameters, at, { ...parameter, type }), `parameters.${at}.type`)
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
