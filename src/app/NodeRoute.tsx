import { useEffect } from "react";
import { nodeExercises } from "virtual:node-exercises";
import { difficulties } from "../domain/exercise.ts";
import { didYouMean } from "../domain/did-you-mean.ts";
import { NodeListScreen } from "../features/node/NodeListScreen.tsx";
import { say } from "../messages/say.ts";
import type { DraftStore } from "../storage/drafts.ts";
import { late } from "../ui/late.tsx";
import { BadLinkScreen } from "./BadLinkScreen.tsx";
import { notFetched } from "./not-fetched.ts";
import { leaveNode } from "./page-node.ts";
import { formatRoute } from "./route.ts";

const NodeScreen = late(async () => (await import("./NodeScreen.tsx").catch(notFetched)).NodeScreen);

interface Props {
  readonly id: string | undefined;
  readonly drafts: DraftStore;
}

/** The list of the exercises for Node, or one of them. */
export function NodeRoute({ id, drafts }: Props) {
  useEffect(() => leaveNode, []);
  if (id === undefined) return <NodeListScreen exercises={fromEasyToHard} hrefOf={hrefOf} />;
  if (!nodeExercises.some((meta) => meta.id === id)) return <NoSuchExercise id={id} />;
  return (
    <NodeScreen drafts={drafts} fallback={<output>{say`Loading the exercise…`}</output>} id={id} key={id} />
  );
}

function NoSuchExercise({ id }: Pick<Props, "id"> & { readonly id: string }) {
  const meant = didYouMean(
    id,
    nodeExercises.map((meta) => meta.id),
  );
  const suggested = nodeExercises.filter((meta) => meta.id === meant);
  return (
    <BadLinkScreen
      problem={say`There is no exercise for Node called “${id}”.`}
      title={say`No such exercise`}
      ways={[
        ...suggested.map((meta) => ({ title: say`Open “${meta.title}”`, href: hrefOf(meta.id) })),
        { title: say`All exercises for Node`, href: formatRoute({ kind: "node" }) },
      ]}
    />
  );
}

const fromEasyToHard = difficulties.flatMap((each) =>
  nodeExercises.filter(({ difficulty }) => difficulty === each),
);

const hrefOf = (id: string) => formatRoute({ kind: "node", id });
