import type { family } from "../../src/domain/families/bank-account.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ overdraft, fee, most, history }) => {
  const all = fee > 0 ? " (fee included)" : "";
  const empty =
    overdraft === 0
      ? `{a withdrawal the funds do not cover${all}|taking out more money than the account holds${all}|a withdrawal that would make the balance negative${all}|withdrawing past zero${all}|a withdrawal after which less than nothing would remain${all}|an overdraft of any size (zero itself is still allowed)${all}|a debit bigger than what is available${all}|any withdrawal leaving balance < 0${all}}`
      : `{a withdrawal overdrawing the account by more than ${overdraft}${all}|going deeper into debt than ${overdraft}${all}|a withdrawal that exceeds the overdraft limit of ${overdraft}${all}|withdrawing past -${overdraft}${all}|a withdrawal after which the customer would owe more than ${overdraft}${all}|using more than the credit line of ${overdraft}${all}|a debit bigger than the balance plus ${overdraft}${all}|any withdrawal leaving balance < -${overdraft}${all}}`;
  const ifEmpty =
    overdraft === 0
      ? `{the money is insufficient${all}|the account would drop under zero${all}|there aren't enough funds${all}|the result would be negative${all}|it cannot be paid from what is there${all}|the new balance would be less than 0${all}|the remaining sum would turn negative${all}|the account would get into the red${all}}`
      : `{the overdraft would be greater than ${overdraft}${all}|the account would drop under -${overdraft}${all}|the debt would exceed ${overdraft}${all}|the new balance would be less than -${overdraft}${all}|the account would be more than ${overdraft} in the red${all}|the credit of ${overdraft} would not suffice${all}|it would sink lower than minus ${overdraft}${all}|the negative balance would be beyond the permitted ${overdraft}${all}}`;
  const cap =
    most === null
      ? []
      : [
          `{a single withdrawal larger than ${most}|withdrawing more than ${most} at once|any withdrawal bigger than the maximum of ${most}|a withdrawal over the limit of ${most} apiece|one withdrawal exceeding ${most}|requests to withdraw upwards of ${most} (${most} itself is fine)|taking out over ${most} at a time|a withdrawal with amount > ${most}}`,
        ];
  const ifCap =
    most === null
      ? ""
      : `, {if a withdrawal is larger than ${most}|when somebody wants to withdraw over ${most} at once|if the amount withdrawn exceeds ${most}|when the per-withdrawal maximum of ${most} is exceeded|if more than ${most} is withdrawn in one step|if withdraw is called with more than ${most}|whenever a single withdrawal passes ${most}|when the requested withdrawal is beyond ${most}}`;
  const bad =
    "{amounts that are zero or negative|any amount <= 0, for both deposit and withdraw|non-positive amounts|a deposit or withdrawal of nothing or of a negative sum|amounts smaller than 1|amounts not greater than zero|depositing or withdrawing 0 or less|zero or minus amounts}";
  const ifBad =
    "{if the amount isn't positive|if amount <= 0|when zero or a negative number is deposited or withdrawn|unless the amount is above zero|if somebody passes 0 or a negative amount|when the given amount is less than one|if the sum to deposit or withdraw is not larger than zero|whenever the amount is nonpositive}";
  const list = [bad, ...cap, empty];
  const forbidden = `${list.slice(0, -1).join(", ")} {and|as well as|and also} ${list.at(-1) ?? ""}`;
  const conditions = `${ifBad}${ifCap}, {or|and} {if|when} ${ifEmpty}`;
  const cost =
    fee === 0
      ? ""
      : `{Each withdrawal is charged ${fee} extra|A fee of ${fee} is deducted along with every withdrawal|Withdrawing costs an additional ${fee}|The bank charges ${fee} per withdrawal, on top of the amount|On every withdrawal a charge of ${fee} is taken as well|For each withdrawal, subtract another ${fee} as a fee|There's a transaction fee of ${fee} on withdrawals (none on deposits)|Taking money out always costs ${fee} more than the amount}.`;
  const costInside =
    fee === 0
      ? ""
      : `{, charging ${fee} extra per withdrawal|, with a withdrawal fee of ${fee}|, where every withdrawal costs an additional ${fee}|, deducting ${fee} as a charge on each withdrawal|, adding a charge of ${fee} whenever money is withdrawn|, taking ${fee} as commission on every withdrawal}`;
  const withFee = fee > 0 ? " (fee included)" : "";
  const log =
    history === "balances"
      ? "{the balance after every transaction|a list of the balances, one for each successful deposit or withdrawal|the resulting balance of each operation, oldest first|how the balance has developed, transaction by transaction, without the opening one|the list of past balances in order, the opening balance excluded|every balance that has been reached by a deposit or withdrawal, in order of time|what the account held after each movement|a record of the new balance after each change}"
      : `{a list of all transactions, deposits positive and withdrawals${withFee} negative|every transaction in order: deposits with plus, withdrawals${withFee} with minus|the transactions in chronological order as signed numbers, a withdrawal${withFee} being negative|all amounts so far, oldest first, those withdrawn${withFee} below zero|the list of changes made to the balance: + for money in, - for money out${withFee}|a record of each deposit (positive) and each withdrawal (negative${fee > 0 ? ", fee included" : ""})|by how much each transaction changed the balance, oldest first (withdrawals negative${fee > 0 ? " and with the fee in them" : ""})|a statement with every deposit as a positive and every withdrawal${withFee} as a negative entry}`;
  const fail = "{raise an error|throw an exception|fail with an error|be rejected with an error}";
  return {
    phrases: [
      `simulates a bank account with methods to deposit, withdraw, read the balance and get the history (${log})${costInside}; invalid operations {raise an error|throw}, namely ${forbidden}`,
      `implements a {simple|basic|small} bank account${costInside}. Starting from an initial balance it supports deposit, withdraw, balance and history, the latter returning ${log}. It {throws an error|raises an exception} ${conditions}`,
      `stores {a customer's money|somebody's savings}: construct it with the {initial|first} balance, then call deposit, withdraw, balance or history (${log})${costInside}; {errors for|it answers with an error to} ${forbidden}`,
      `{encapsulates|holds} the state of a bank account, created with {its initial amount|a starting balance}; history yields ${log}. ${cost} {Operations|Calls} fail with an error ${conditions}`,
      `represents a customer's account and remembers ${log}, available through history; deposit and withdraw alter the balance${costInside} and {reject|disallow}, through an exception, ${forbidden}`,
      `offers deposit(amount), withdraw(amount), balance() and history() on an account with {some initial|an initial} balance, history being ${log}${costInside}, and that {raises an error|throws} ${conditions}`,
      `lets {one|a user|clients} put money in, take money out, query the balance, and see the history, that is ${log}${costInside}. {Prohibited, with an error, are|It forbids, by raising an error,} ${forbidden}`,
      `does the bookkeeping for one bank account: an initial balance, deposits, withdrawals${costInside}, the current balance, and a history with ${log}; an error is {raised|thrown} ${conditions}`,
    ],
    statements: [
      `Design a bank account class. The constructor receives the initial balance. Support depositing and withdrawing money, getting the {current |}balance, and getting the history: ${log}. ${cost} Throw an error ${conditions}.`,
      `As a bank customer I want to deposit and withdraw money, {check|see} my balance and look at my history (${log}). ${cost} Acceptance criteria: ${forbidden} {must|shall} ${fail}.`,
      `{Class|Object} holding an account's money. Methods: deposit - {increase|raise} the balance; withdraw - {decrease|lower} it; balance - {current|present} value; history - ${log}. ${cost} Raises an error on ${forbidden}.`,
      `{The account SHALL|An account MUST} be opened with a starting amount. deposit SHALL increase and withdraw SHALL decrease the balance. history SHALL return ${log}. ${cost} An error MUST be signalled ${conditions}.`,
      `hello, beginner question: for my {course|homework} i need an account that you can deposit to and withdraw from, that tells its balance, and has a history with ${log}. ${cost} not allowed ({error|exception}): ${forbidden}.`,
      `{Emma|Grandpa|A student} opens a bank account with some first money. Later money is deposited and withdrawn, and sometimes somebody asks for the balance or for the history: ${log}. ${cost} The bank says no (by an error) ${conditions}.`,
      `Exercise: object-oriented programming. {Program|Develop} an account that starts with a certain balance and has the operations deposit, withdraw, balance, history. The history consists of ${log}. ${cost} Illegal operations, which are ${forbidden}, ${fail} and leave the account {unchanged|as it was}.`,
      `Test plan: open an account with a balance, deposit, withdraw, then check balance() and history(). Expect history to be ${log}. ${cost} Expect an {error|exception} ${conditions}.`,
      `Steps: 1. keep the opening balance; 2. let deposit add to it and withdraw subtract from it; 3. let balance return it and history return ${log}. ${cost} 4. Before changing anything, raise an error ${conditions}.`,
      `{Let the user|Allow a client to} manage an account: deposit to it, withdraw from it, read its balance and list its history. A history is ${log}. ${cost} {Don't allow|Never permit} ${forbidden}; {instead|in these cases} {raise an error|throw}.`,
      `{Add|Introduce} BankAccount with opening balance, deposit/withdraw, balance getter and transaction history (${log}). ${cost} {Validates its input|Checks first}: errors out ${conditions}.`,
      `Review remark: the account class accepts everything. It should be deposit, withdraw, balance and history, where history gives ${log}. ${cost} What has to ${fail}: ${forbidden}.`,
      `{Think of|Imagine} a row in an accounts table, opened with some sum. deposit increases it, withdraw decreases it, balance selects it, and history selects ${log}. ${cost} Constraint violations that ${fail}: ${forbidden}.`,
      `Money is paid into and drawn from an account, whose first balance is handed to the constructor. The balance can be queried, and so can the history, which is ${log}. ${cost} An operation is declined with an error ${conditions}; {then nothing changes|a declined one leaves no trace}.`,
      `Please create for me one class of bank account. It begin with money which I give. It can deposit, withdraw, say balance and say history; history is ${log}. ${cost} It {has to|must} throw error ${conditions}.`,
      `{Hint: two fields are enough, the balance and a list.|An account remembers two things.} deposit and withdraw {update|modify} the balance (given at creation), balance returns it, history returns ${log}. ${cost} Guard against ${forbidden} with {an error|an exception}.`,
    ],
  };
};
