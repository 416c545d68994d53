import { type AuthoredExercise, blankExercise } from "../authored-exercise.ts";

/** A small class in both languages, with calls for their effect, with results, and one that is refused. */
export const authoredAccount: AuthoredExercise = {
  ...blankExercise,
  title: "Piggy bank",
  statement: "Write a class `PiggyBank`. Nobody takes out more than there is: that raises an error.",
  signature: {
    kind: "class",
    name: "PiggyBank",
    parameters: [{ name: "coins", type: "int" }],
    methods: "put_in(count: int)\ntake_out(count: int) -> int\ncoins_left() -> int",
  },
  reference: {
    python: `class PiggyBank:
    def __init__(self, coins):
        self.coins = coins

    def put_in(self, count):
        self.coins += count

    def take_out(self, count):
        if count > self.coins:
            raise ValueError("not enough")
        self.coins -= count
        return count

    def coins_left(self):
        return self.coins
`,
    javascript: `class PiggyBank {
  constructor(coins) {
    this.coins = coins;
  }
  putIn(count) {
    this.coins += count;
  }
  takeOut(count) {
    if (count > this.coins) throw new RangeError("not enough");
    this.coins -= count;
    return count;
  }
  coinsLeft() {
    return this.coins;
  }
}
`,
  },
  cases: [
    {
      inputs: ["10", "put_in(5)\ntake_out(3)\ncoins_left()"],
      expected: "None\n3\n12",
      category: "example",
      visible: true,
    },
    {
      inputs: ["2", "take_out(3)\ncoins_left()"],
      expected: "raises ValueError / RangeError\n2",
      category: "errors",
      visible: false,
    },
  ],
};
