import type { family } from "../../src/domain/families/bank-account.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ overdraft, fee, most, history }) => {
  const floor = overdraft === 0 ? "0" : `-${overdraft}`;
  const cap =
    most === null
      ? ""
      : `{single withdrawal > ${most}|taking out more than ${most} in one go|a withdraw amount exceeding ${most}}; `;
  const refused = `{amount <= 0|any amount of 0 or lower, in or out|zero and negative amounts}; ${cap}{a withdrawal that ends < ${floor}|dipping under ${floor}|a payout after which the balance would be lower than ${floor}}`;
  const cost =
    fee === 0
      ? ""
      : `{Surcharge of ${fee} per withdraw, counted in when checking the floor|withdraw(x) really deducts x + ${fee}|For every payout ${fee} extra is deducted}.`;
  const ledger =
    history === "balances"
      ? "{the running balance following each successful operation|snapshots of the balance, one per accepted deposit or withdraw|the series of resulting balances, operation by operation}"
      : fee > 0
        ? "{the signed movements: +deposit, -(withdrawal plus surcharge)|a log of signed amounts, payouts negative and with the extra cost in|positive numbers for money in, negative for money out (extra cost contained), chronologically}"
        : "{the signed movements: +deposit, -withdrawal|a log of signed amounts, payouts negative|positive numbers for money in, negative for money out, chronologically}";
  return {
    phrases: [],
    statements: [
      `{Ledger|Wallet} w/ starting sum. Ops: deposit(x), withdraw(x), balance(), history() -> ${ledger}. ${cost} {Throw on|Exceptions}: ${refused}.`,
      `i need a little {piggy bank|wallet} thing, you pass the starting money. deposit, withdraw, balance, and history which shows ${ledger}. ${cost} {must blow up on|should throw for}: ${refused}.`,
      `State b, initially b0. deposit(x): b := b + x; withdraw(x): b := b − x${fee > 0 ? ` − ${fee}` : ""}; balance(): b; history(): ${ledger}. {Illegal, hence an exception|Throw and leave b alone on}: ${refused}.`,
      `The {treasurer|cashier} of a club {keeps a cash box|looks after the kitty}, whose first content is known. Members deposit and withdraw; balance tells the content, history ${ledger}. ${cost} She {protests (exception) at|throws an exception over}: ${refused}.`,
      `Could you {sketch|build} an account type taking its initial funds, where deposit and withdraw {move money|alter the funds}, balance reads them, and history is ${ledger}? ${cost} {Guard clauses (raise)|Validation failures}: ${refused}.`,
      `Stateful {domain object|entity}, constructor arg = opening funds. Mutators deposit/withdraw {validate first and throw|throw before touching state} on ${refused}. ${cost} Getters: balance; history, i.e. ${ledger}.`,
      `Please make account of money. In begin it have some money already. One can deposit, withdraw, ask balance, and ask history, this is ${ledger}. ${cost} It {must shout error by|give error for}: ${refused}.`,
    ],
  };
};
