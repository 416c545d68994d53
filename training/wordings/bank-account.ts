import type { family } from "../../src/domain/families/bank-account.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ overdraft, fee, most, history }) => {
  const limit = overdraft === 0 ? "{0|zero}" : `-${overdraft}`;
  const refused = [
    "{amounts of zero or less|an amount that is not positive|an amount below 1}",
    ...(most === null ? [] : [`a withdrawal {of more than|above|over} ${most}`]),
    `a withdrawal that would {leave less than|take the balance below|bring the balance under} ${limit}`,
  ];
  const errors = `${refused.slice(0, -1).join(", ")} {or|and} ${refused.at(-1) ?? ""}`;
  const cost =
    fee === 0
      ? ""
      : `{every|each} withdrawal {costs a fee of ${fee}|costs ${fee} on top|takes ${fee} more than the amount, as a fee}`;
  const listed =
    history === "balances"
      ? "{the balance after each change|all balances so far, one after each deposit or withdrawal|what the balance was after every deposit and withdrawal}"
      : `{every change so far, withdrawals${fee > 0 ? " with their fee" : ""} as negative numbers|the deposits and, as negative numbers, the withdrawals${fee > 0 ? " including the fee" : ""}, oldest first|all changes in order: plus for deposits, minus for withdrawals${fee > 0 ? " and their fee" : ""}}`;
  return {
    phrases: [
      `{models|represents} a bank account {opened with|that starts with} a given balance, with deposit, withdraw, balance and history, which {lists|returns} ${listed}; ${cost === "" ? "" : `${cost}; `}{it raises an error for|errors are raised for} ${errors}`,
      `keeps {money|the money of an account}: deposit adds, withdraw {takes away|subtracts}, balance {tells|returns} what is there, and history ${history === "balances" ? "{gives|returns}" : "{lists|returns}"} ${listed}. ${cost === "" ? "" : `{Note that|Here,} ${cost}. `}{There is|It raises} an error for ${errors}`,
      `{manages|tracks} the balance of {an account|a bank account}, {rejecting|refusing} with an error ${errors}; {its methods are|it offers} deposit, withdraw, balance and history (${listed})${cost === "" ? "" : `, and ${cost}`}`,
    ],
    statements: [
      `{Model|I need} a bank account with {an opening balance|a balance to start with} and the methods deposit, withdraw, balance and history. History {returns|gives} ${listed}. ${cost === "" ? "" : `{Mind that|For the bank's profit,|Also,} ${cost}. `}{Raise an error for|What must fail with an error:} ${errors}.`,
      `{Money goes in and out of an account|A customer puts money into an account and takes it out} with deposit(amount) and withdraw(amount). balance() {tells|returns} how much there is, history() returns ${listed}. ${cost === "" ? "" : `{Remember:|Here,} ${cost}. `}{Refuse|Reject}, by an error and without any change, ${errors}.`,
      `{Create|Implement} an account {made from|constructed with} its opening balance. {An error is raised by|Errors:} ${errors}. ${cost === "" ? "" : `{Fees:|Besides,} ${cost}. `}{Otherwise|Apart from that} deposit and withdraw change the balance, balance returns it, and history returns ${listed}.`,
      `How would you {write|program} a bank account? {It knows|It should have} deposit, withdraw, balance, and history, which holds ${listed}. ${cost === "" ? "" : `{Be aware that|Then,} ${cost}. `}{It must not accept|It answers with an error to} ${errors}.`,
    ],
  };
};
