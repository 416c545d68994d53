import type { family } from "../../src/domain/families/merge-stock.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = (given) => {
  if (given.task === "merge") {
    const who = names[given.names];
    const value = amounts[given.amount];
    const after = afters[given.after];
    const both = given.names === "both";
    const missing = both
      ? ""
      : "{, with 0 for a missing amount|, a missing amount counting as 0| (absent amounts are 0)|, where a name that one of them lacks has 0 there|, using 0 wherever an amount is not given|, treating what is not there as 0|, 0 being the default amount}";
    const missingRule = both
      ? ""
      : " {A missing amount counts as 0|If one of them does not have the name, use 0 for it|Names that are absent from one side count as zero there|Treat missing entries as 0|The default for an absent name is 0|Whatever is missing has amount 0|Assume 0 if a name is not in one of them}.";
    const two =
      "{two dictionaries from names to amounts|two dicts of amounts by name|two stock lists (name to amount)|two inventories, given as dictionaries|two maps from product to quantity|two mappings name: amount|a first and a second dictionary of amounts|two objects with amounts under names|two tallies, each a dictionary from names to numbers|the stock of two shops as dictionaries}";
    const one =
      "{one dictionary|a single dictionary|a new dictionary|a third dictionary|one merged dictionary|a combined mapping|a joint stock list}";
    return {
      phrases: [
        `{joins|unites|fuses|unifies} ${two} into ${one}, where ${who} {has|receives|is given} ${value}${missing}; ${after}`,
        `{accepts|receives|gets} ${two} and {gives|outputs|hands back} ${one} with ${value} for ${who}${missing}; ${after}`,
        `{computes|works out|calculates} ${value} for ${who} of ${two}${missing}, and returns ${one}; ${after}`,
        `{assigns|gives} ${value} to ${who}, given ${two}${missing}, in ${one}; ${after}`,
        `{makes|constructs|produces} ${one} out of ${two}: ${who} {maps to|is mapped to} ${value}${missing}; ${after}`,
        `{goes through|looks at} ${two} and {stores|writes down|notes}, for ${who}, ${value}${missing}, in ${one}; ${after}`,
        `{consolidates|reconciles|brings together} ${two}; the {result|outcome} {contains|lists} ${who} with ${value}${missing}; ${after}`,
        `returns ${one} in which the {amount|quantity|number} of ${who} is ${value}, given ${two}${missing}; ${after}`,
      ],
      statements: [
        `You are given ${two}. {Return|Produce|Create} ${one} in which ${who} {has|gets} ${value}.${missingRule} {Also|In addition|Finally}, ${after}.`,
        `{Exercise|Problem|Task}: {dictionary merge|combine two stock lists|merge by name}. Input: ${two}. Output: ${one} with ${who}; the amount is ${value}.${missingRule} {Afterwards|Note}: ${after}.`,
        `As a {shop owner|store manager|warehouse clerk|club treasurer} I {want|need} ${two} {merged|put together} into one, so that ${who} {has|shows} ${value}.${missingRule} {Important|Rule}: ${after}.`,
        `hello, {im stuck|i am new to dicts}. i have ${two} and {want|need} ${one}: ${who} should {have|get} ${value}.${missingRule} and ${after}. {how do i write that|any help}?`,
        `The {function|method|routine} {SHALL|MUST} return ${one}. It {SHALL|MUST} contain ${who}, mapped to ${value}.${missingRule} {Filter|Postcondition|Last rule}: ${after}.`,
        `For ${who} in ${two}, {compute|work out|take} ${value}${missing}. {Put|Store} it in ${one}; ${after}. {Return that dictionary|That is the result}.`,
        `The {result|answer|returned value} is ${one}: its keys are ${who}, its values ${value}${missing}; ${after}.`,
        `{result[name]|The amount for a name} is ${value}; {name runs over|this is done for} ${who} of ${two}.${missingRule} {Besides|Moreover}, ${after}.`,
        `{Two kitchens|Two farms|Two school libraries|Two football clubs|The cellar and the attic} each {keep|have} a list of what there is, as {dictionaries|a dictionary} from names to amounts. {Draw up|Write} one list for both: ${who} gets ${value}.${missingRule} {Mind|Remember} that ${after}.`,
        `{Spreadsheet version|Like a VLOOKUP over two sheets|As a join of two tables}: rows for ${who}, and ${value} as the {figure|number}${missing}; ${after}. {The sheets|The tables|Inputs} are ${two}.`,
        `{Don't|Do not} change ${two}; {return|build} a new one with ${who}, each with ${value}.${missingRule} {Note that|Here,} ${after}.`,
        `{How|In what way} can ${two} be {merged|combined} so that ${who} ends up with ${value}${missing}, {if|when} ${after}?`,
        `${two} are {merged|combined|joined}. {Which names|Names}: ${who}. {Which amounts|Amounts}: ${value}${missing}. {What is left out or changed|Zero and below}: ${after}.`,
        `Merge ${two}. ${value} is {taken|stored|used} for ${who}.${missingRule} {Then|At last}, ${after}.`,
        `I have ${two} and must become from it only one. In it should be ${who}, and behind ${value}.${missingRule} Please look that ${after}.`,
      ],
    };
  }
  const below = belows[given.below];
  const zero = zeros[given.zero];
  const unknown =
    given.unknown === "starts"
      ? "{names not in stock start at 0|a name that is new is added, starting with amount 0|unknown names count as having 0 before|a change may bring in new names, beginning at zero|a missing name is treated as if it had 0|names that are not there yet are created with 0 and then changed|for names not in stock assume a previous amount of 0|new names are allowed and begin at 0}"
      : "{names not in stock are ignored|a name that is not in stock is passed over|unknown names have no effect|a change cannot bring in new names, these are skipped|changes of names that are missing are disregarded|names that are not there are never created|do nothing for names that are not in stock|new names are not allowed and simply skipped}";
  const stock =
    "{a stock, that is a dictionary from names to amounts|a dictionary of how much is in stock of everything|an inventory as a dictionary name: amount|a mapping from products to quantities|the current stock as a dict of amounts by name|an object with the amounts in stock|a starting stock (amounts by name)}";
  const changes =
    "{a list of changes, each a dictionary from names to plus or minus amounts|a list of dictionaries with what is added or (if negative) removed|several changes in a list, each of them mapping names to positive or negative numbers|a list of dicts of increases and decreases by name|a sequence of updates, dictionaries of signed amounts|a list of deliveries (positive) and sales (negative), each as a dictionary}";
  return {
    phrases: [
      `{receives|accepts|gets} ${stock} and ${changes}, {performs|executes} them {in order|one by one|in turn}, and {gives|outputs|hands back} the {final|resulting} stock; ${below}; ${unknown}; ${zero}`,
      `{works out|computes|calculates} what is in stock after ${changes}, starting from ${stock}; ${below}; ${unknown}; ${zero}`,
      `{brings|keeps} ${stock} up to date with ${changes} and returns it; ${unknown}; ${below}; ${zero}`,
      `{runs through|processes|goes through} ${changes} and {adjusts|alters|modifies} ${stock} accordingly, {returning|and returns} the stock at the end; ${below}; ${zero}; ${unknown}`,
      `{simulates|replays|books} ${changes} on ${stock} and {reports|returns} the {last|final} amounts; ${below}; ${unknown}; ${zero}`,
      `{adds|merges} ${changes} into ${stock}, {step by step|one after another}, and {yields|returns} the result; ${zero}; ${below}; ${unknown}`,
      `{maintains|manages} ${stock} while ${changes} {come in|are carried out}, and returns what it is in the end; ${below}; ${unknown}; ${zero}`,
      `{tells|says|determines} what is left of ${stock} when ${changes} have {happened|been applied} in order; ${unknown}; ${zero}; ${below}`,
    ],
    statements: [
      `You are given ${stock}, and ${changes}. {Apply|Perform|Carry out} the changes in order and {return|output} the stock afterwards. {Rules|Conditions}: ${below}; ${unknown}; ${zero}.`,
      `{Exercise|Problem|Task}: {stock keeping|inventory updates|apply changes}. Input: ${stock}, and ${changes}. Output: the stock {in the end|after the last change}. ${below}; ${unknown}; ${zero}.`,
      `As a {shop owner|store manager|warehouse clerk|bar keeper} I {want|need} to know what is in stock after ${changes}, when I begin with ${stock}. {Acceptance criteria|My rules}: ${below}; ${unknown}; ${zero}.`,
      `hello, {im stuck|i am new to dicts}. there is ${stock} and there is ${changes}. {i have to|need to} {apply|do} them one after the other and return the stock. ${below}, ${unknown}, ${zero}. {how do i start|any help}?`,
      `The {function|method|routine} {SHALL|MUST} apply ${changes} to ${stock}, in order, and return the {resulting|final} stock. (1) ${below}. (2) ${unknown}. (3) ${zero}.`,
      `{Start|Begin} with ${stock}. For each change in ${changes}: add its numbers to the amounts. {Keep in mind|While doing so}: ${below}; ${unknown}; ${zero}. {Return|Output} what is then in stock.`,
      `The {result|answer|returned value} is the stock after all changes. {Given are|The inputs are} ${stock} and ${changes}; ${below}; ${unknown}; ${zero}.`,
      `{A greengrocer|The canteen|A pharmacy|A blood bank|A seed store} {has|keeps} ${stock}; {then|now} {comes|there is} ${changes}. {List|Return} what it has at the end, {considering|knowing} that ${below}, that ${unknown} and that ${zero}.`,
      `reduce over ${changes} with ${stock} as the initial value: {each step|the reducer} adds by name. ${below}; ${unknown}; ${zero}. {Return the last state|The last value is the result}.`,
      `{Don't|Do not} apply all changes at once, {rather|but} one after another: ${changes}, to ${stock}. ${below}; ${unknown}; ${zero}. {Return|Give back} the stock.`,
      `{What|How much of everything} is in stock after ${changes} {are|have been} applied to ${stock}? {Assume|Suppose} that ${below}, ${unknown} and ${zero}.`,
      `{Changes|Updates} are {booked|applied} to a stock: ${below}. {Unknown names|Names not there}: ${unknown}. {Zero|Amounts of 0}: ${zero}. Given ${stock} and ${changes}, {return|compute} the {final|last} stock.`,
      `{In a game|In a strategy game}, resources are kept as a dictionary from names to amounts, and every turn brings a dictionary of gains and losses. {Return|Find} the resources after all turns, {in order|one after the other}; ${below}; ${unknown}; ${zero}.`,
      `Update the stock by {a list of|several} changes (dictionaries from names to amounts, negative for what goes out), one by one. ${unknown}. ${below}. ${zero}. Return it.`,
      `I have ${stock}, and come ${changes}. Please make the changes in the sequence and give me how is the stock then. Attention: ${below}; ${unknown}; ${zero}.`,
    ],
  };
};

const amounts = {
  sum: "{the sum of its two amounts|its amounts in both added together|the total of its two amounts|its first amount plus its second amount|first + second|both quantities added|the total amount over both|the amounts from the two, summed}",
  difference:
    "{its amount in the first minus its amount in the second|the first amount less the second|its first amount reduced by the second one|first - second|what remains of the amount in the first after subtracting the amount in the second|its amount in the first with that of the second taken off|the difference first amount minus second amount|the second amount subtracted from the first}",
  larger:
    "{the larger of its two amounts|whichever of its two amounts is greater|the maximum of its amounts|max(first, second)|the bigger of both quantities|the higher amount of the two|its amount in the first or in the second, the greater one|the largest amount that it has in the two}",
  smaller:
    "{the smaller of its two amounts|whichever of its two amounts is less|the minimum of its amounts|min(first, second)|the lesser of both quantities|the lower amount of the two|its amount in the first or in the second, the smaller one|the smallest amount that it has in the two}",
} as const;

const names = {
  either:
    "{every name in at least one of them|every name that appears in either|any name of the first or the second or both|all names, from both sides, so each name that one of them has|each name found in one or the other|every name of the two together|each name that is anywhere in them|every key in the union of their keys}",
  both: "{every name in both of them|every name they share|any name that appears in the first as well as in the second|each common name, that is one found in both|each name that neither of them lacks|just every name that both of them have|every key in the intersection of their keys|no other than every name which is in each of the two}",
  first:
    "{every name in the first one|every name that the first has, and no others|any name of the first, whether or not the second has it|each name from the first one alone|just every key of the first|each name found in the first (names only in the second are ignored)|every name which is listed in the first|no other than every name of the first}",
} as const;

const afters = {
  nothing:
    "{amounts of zero and below stay in it|zeros and negative amounts are left as they are|nothing is removed, even if the amount is 0 or negative|names keep their place with whatever amount comes out|no name is dropped for its amount|also zero and negative results are kept|a result of 0 or less is as good as any other|results are not filtered}",
  "zero goes":
    "{names whose amount comes out as zero are left out|a name is dropped if its resulting amount is exactly 0|resulting zeros are removed while negative amounts stay|names with a final amount of 0 do not appear, those below 0 do|only amounts other than zero are kept|omit every name that ends at 0, but not at a negative amount|no name with amount 0 is in the result (less than 0 is fine)|whatever comes to 0 is deleted}",
  "negative goes":
    "{names whose amount comes out below zero are left out|a name is dropped if its resulting amount is negative|resulting negative amounts are removed while zeros stay|names with a final amount under 0 do not appear, those with 0 do|only amounts of 0 or more are kept|omit every name that ends below 0, but not at 0|no name with a negative amount is in the result (0 is fine)|whatever comes to less than 0 is deleted}",
  "not positive goes":
    "{names whose amount comes out as zero or below are left out|a name is dropped if its resulting amount is 0 or negative|resulting zeros and negative amounts are both removed|names with a final amount of at most 0 do not appear|only amounts greater than 0 are kept|omit every name that does not end above 0|no name without a positive amount is in the result|whatever comes to 0 or less is deleted}",
  "negative is zero":
    "{amounts that come out below zero become zero|a negative result is set to 0 and stays|negative amounts are raised to 0, no name being dropped|no amount is under 0, as such ones are replaced by 0|if less than 0 comes out, 0 is written instead|names that would get less than 0 get 0|a result below 0 counts as 0, and its name is kept|results are cut off at 0 from below}",
} as const;

const belows = {
  "skips the item":
    "{where an amount would fall below zero, just that item of the change is skipped|a single item that would make its amount negative is not carried out, the rest of the change is|if one name would get below 0, leave that name alone but do the other items|an item of a change is ignored if it takes more than there is|items that would lead to less than 0 do not happen (other items of that change do)|for a name that would become negative, nothing is changed, for the others it is|no item may push an amount under 0, such an item (and only it) is left out|too large a removal is skipped for this name alone}",
  "stops at zero":
    "{where an amount would fall below zero, it becomes zero|amounts stop at 0 instead of getting negative|if more is taken than there is, 0 remains|an amount that would get below 0 is set to zero|no amount goes under 0, it is 0 then|a removal takes at most what is there|negative amounts are turned into 0 immediately|an amount cannot be less than 0 and is raised to 0}",
  "refuses all":
    "{a change that would bring any amount below zero is refused as a whole|if just one amount would get negative, nothing of that change is done|a change is all or nothing, and it is rejected when some amount would be less than 0|the entire change is skipped if any of its names would fall under 0|a change with even one item that takes more than there is does not happen at all|only changes that leave no amount below 0 are carried out, others not even in part|one name that would go below 0 cancels the complete change|reject a change completely when it makes an amount negative}",
} as const;

const zeros = {
  stays:
    "{names with amount zero stay|a name that has come to 0 is kept with 0|amounts of 0 remain in the stock|zero amounts are not removed|names remain even if nothing is left of them|the result may contain zeros|keep names whose amount is 0|what has run out is still listed, with 0}",
  "goes at once":
    "{after each change names with amount zero are taken out and are then unknown|a name with 0 is removed right after the change and is no longer in stock for the next|once a change is done, delete the names with 0, which later changes then do not find|names that are at 0 after a change leave the stock immediately|whatever is at 0 when a change is finished is out of stock from then on|between two changes, names with amount 0 are dropped|zeros are deleted after every change, not only at the end|what has run out is removed before the next change}",
  "goes at the end":
    "{names with amount zero are left out at the end|zeros are dropped only when all changes are done|names with 0 remain until the last change and are then removed|the result contains no zeros, but meanwhile names with 0 are in stock|at the very end delete the names with 0|names with 0 are still in stock during the changes, but not in the result|remove zeros once, after the last change|what is at 0 in the end is not listed, though it stayed in stock before}",
} as const;
