import type { family } from "../../src/domain/families/spiral-order.ts";
import type { WordingsOf } from "../wordings.ts";

export const wordings: WordingsOf<typeof family> = ({ task, corner, turn, outwards }) => {
  const [first, second, third, fourth] = (turn === "clockwise" ? clockwiseSides : otherSides)[corner];
  const [vertical, horizontal] = corner.split(" ");
  const round =
    turn === "clockwise"
      ? "{clockwise|in clockwise direction|the way a clock's hands turn|turning right at every bend|with right-hand turns}"
      : "{counterclockwise|in counterclockwise direction|against the way a clock's hands turn|turning left at every bend|anti-clockwise|with left-hand turns}";
  const where = `{the ${corner} corner|the ${corner} cell|the cell at the ${corner}|the corner at the ${corner}|the ${vertical} ${horizontal} element}`;
  const ways = `{first ${first}, then ${second}, ${third}, ${fourth} and so on|${first}, ${second}, ${third}, ${fourth}, ${first} again and so forth|${first} along the edge, next ${second}, next ${third}, next ${fourth}|initially ${first} and afterwards ${second}|${first} as far as possible, after that ${second}, ${third}, ${fourth}, ever shorter|in the directions ${first}, ${second}, ${third}, ${fourth}, repeated}`;
  const inner =
    "{to the innermost cell|until all cells are used|into the middle|to the centre|ring by ring towards the inside|always inwards}";
  const path = outwards
    ? `{take the spiral that starts at ${where} and goes ${ways}, ${round}, ${inner}, and reverse it, so that it ends at ${where}|the spiral leads from the inside to the outside: it is the exact reverse of the one from ${where} going ${ways}, ${round}|begin where the inward spiral from ${where} (${ways}; ${round}) would stop, and follow it back until you arrive at ${where}|backwards along the inward spiral which leaves ${where} going ${ways}, ${round}; the last cell is ${where}|it runs outwards and finishes at ${where}, being the inward way (${ways}, ${round}) in opposite order}`
    : `{start at ${where} and go ${ways}, ${round}, ${inner}|the spiral leads from the outside to the inside, beginning with ${where} and going ${ways}, ${round}|begin with ${where}, move ${ways}, ${round}, ${inner}|from ${where} go ${ways}; it winds ${round}, ${inner}|it runs inwards from ${where}, ${ways}, ${round}}`;
  const sort = outwards
    ? "{outward|outward-winding|outgoing|inside-to-outside}"
    : "{inward|inward-winding|ingoing|outside-to-inside}";
  const matrix =
    "{a matrix|a rectangular grid|a 2D list|a two-dimensional array|a table of numbers|a board of numbers|a list of equally long rows}";
  if (task === "read") {
    const flat = "{one flat list|a single list|a one-dimensional list|one long list|a plain list}";
    return {
      phrases: [
        `{reads|takes|picks up} {the numbers|all values|all elements} of ${matrix} in ${sort} spiral order and {returns|collects} them in ${flat}: ${path}`,
        `{accepts|receives} ${matrix} and {gives back|yields|outputs} ${flat} with its {elements|values} in the order of {this|the following} spiral: ${path}`,
        `{visits|traverses} {each|every} cell of ${matrix} once, spirally, and {returns|lists} the numbers {visited|on the way}; {route|the way}: ${path}`,
        `{converts|turns} ${matrix} into ${flat} by {an|the} ${sort} spiral: ${path}`,
        `{produces|creates} the ${sort} spiral sequence of ${matrix} ({description|that is}: ${path})`,
        `{unwinds|unwraps} ${matrix} {spirally|like a coil} into ${flat}; ${path}`,
        `{puts|writes} {all entries|the entries} of ${matrix} one after the other, {following|according to} a spiral, for which: ${path}`,
        `{returns|delivers} {what|the numbers that} {one meets|you meet} {going through|walking over} ${matrix} in a spiral: ${path}`,
      ],
      statements: [
        `{You are given|The input is} ${matrix}. {Return|List} all its {elements|values} in ${sort} spiral order. {Path|Route}: ${path}.`,
        `As {a gardener|a surveyor|a tour guide|a robot builder}, I want the {values|fields} of ${matrix} {listed|read} in a spiral, as ${flat}: ${path}.`,
        `{hi|hey}, how do i {print|read|get} ${matrix} in a spiral? {not the usual one maybe|this kind}: ${path}. {i need|result should be} ${flat}`,
        `{Specification|Requirements}: the output SHALL be ${flat} that contains {each|every} element of ${matrix} exactly once. The order MUST be as follows: ${path}.`,
        `1. {Look at|Take} ${matrix}. 2. ${path}. 3. {Note|Append} {each|every} number {on the way|you pass}. 4. {Return|Hand back} ${flat}.`,
        `{Docstring|Description}: {Return|Returns} the elements of ${matrix} as ${flat}, spirally: ${path}.`,
        `{Exercise|Exam question}. {In|For} ${matrix} {consider|draw} the ${sort} spiral: ${path}. {State|Give} the {numbers|elements} in this order.`,
        `{A cleaner|A skater|A beetle|A tractor} {moves over|crosses} the {squares|fields} of ${matrix} like this: ${path}. {Which numbers are|What is} passed, in what order? {Return|Answer with} ${flat}.`,
        `The {result|returned list} {holds|has} the {numbers|elements} of ${matrix} in ${sort} spiral order, {meaning|which means}: ${path}.`,
        `{Don't|Do not} read ${matrix} row by row, {but|read it} in a spiral: ${path}. {Return|Give} ${flat}.`,
        `{In Excel|In a spreadsheet} the range is ${matrix}. {Copy|Bring} its cells into one column in spiral order: ${path}.`,
        `{feat|add}: ${sort} spiral iterator over ${matrix}, {collected|returned} as ${flat}. {Order|Sequence}: ${path}.`,
        `{Think of|Imagine} a {thread|rope|snake} {lying|coiled} on ${matrix}: ${path}. {List|Return} the numbers {along it|under it}.`,
        `{Flatten|Linearise|Serialise} ${matrix}; the {order|sequence} is a spiral, where: ${path}. {It need not be square|Rows and columns may differ in number}.`,
        `{What|Which sequence} {is|results from} ${matrix} read spirally, if ${outwards ? "it is done from the inside out" : "it is done from the outside in"}? {More exactly|Precisely}: ${path}.`,
      ],
    };
  }
  const rows =
    "{use just enough rows for all numbers|the number of rows is as small as possible|make no more rows than the numbers need|it has the minimum number of rows|with the fewest rows that hold everything}";
  const zero =
    "{positions without a number get 0|put 0 into cells that stay free|if numbers run out, the rest of the spiral is 0|fill up with zeros at the end of the spiral|zeros stand where no number is left|leftover cells are set to 0}";
  const given =
    "{a list of numbers and a column count|some numbers and the wanted number of columns|an array of integers together with a number of columns|a sequence of numbers plus the matrix width|numbers as well as how many columns to make}";
  return {
    phrases: [
      `{accepts|receives} ${given} and {gives back|yields|outputs} the matrix {holding|with} the numbers in ${sort} spiral order: ${path}; ${rows}; ${zero}`,
      `{places|arranges|enters} numbers spirally {in|into} a new matrix of a given number of columns and returns {this matrix|its rows}: ${path}; ${rows}; ${zero}`,
      `{builds|creates|constructs} a matrix from ${given}, by {laying|placing} the numbers along a spiral: ${path}; ${rows}, and ${zero}`,
      `{winds|coils} {a list|a sequence} of numbers {up |}into a {grid|matrix} of given width; ${path}; ${rows}; ${zero}`,
      `{converts|turns} ${given} into a spiral matrix ({description|that is}: ${path}); ${rows}; ${zero}`,
      `{returns|produces} a list of rows with the {given|passed} number of columns, into which the {given|passed} numbers {have been|are} written in a spiral: ${path}; ${rows}; ${zero}`,
      `{performs|does} the opposite of reading a matrix spirally: from ${given} it {makes|builds} the matrix, where ${path}; ${rows}; ${zero}`,
      `{distributes|spreads} numbers over the cells of a matrix with so many columns as {specified|requested}, {following|in the order of} an ${sort} spiral: ${path}; ${rows}; ${zero}`,
    ],
    statements: [
      `{You are given|The input is} ${given}. {Build|Create} the matrix that has the numbers in ${sort} spiral order: ${path}. {Size|Rows}: ${rows}. {Padding|Free cells}: ${zero}.`,
      `As {a gardener|a tiler|a quilt maker|a puzzle author}, I have ${given} and want the numbers {laid out|arranged} in a spiral: ${path}. {Also|And} ${rows}, and ${zero}.`,
      `{hi|hey}, how do i {fill|make} a matrix in a spiral? i get ${given}. ${path}. ${rows}, ${zero}`,
      `{Specification|Requirements}: given ${given}, the function SHALL return a matrix. The numbers MUST be written as follows: ${path}. {Rows|Height}: ${rows}. {Remaining cells|Padding}: ${zero}.`,
      `1. Take ${given}; ${rows}. 2. {Write|Enter} the numbers one by one; ${path}. 3. {Finish|Complete} it: ${zero}. 4. {Return|Hand back} the rows.`,
      `{Docstring|Description}: {Return|Returns} a matrix filled spirally from ${given}. {Path|Order of cells}: ${path}. ${rows}; ${zero}.`,
      `{Exercise|Exam question}. {Given|For} ${given}, {draw|construct} the matrix whose ${sort} spiral {spells|reads} the numbers: ${path}. ${rows}; ${zero}.`,
      `{Someone|A waiter|A stage hand|A farmer} {puts|places} {numbered plates|numbered chairs|numbered stones} on a rectangular {floor|area}, in the order of a spiral: ${path}. Given are ${given}; ${rows}; ${zero}. {Return|Show} the {floor|area} row by row.`,
      `The {result|returned matrix} {has|shows} the given number of columns, and the numbers stand in it spirally: ${path}. ${rows}; ${zero}. {Inputs|Arguments}: ${given}.`,
      `{Don't|Do not} fill the matrix row by row, {but|fill it} in a spiral: ${path}. {You get|There are} ${given}; ${rows}; ${zero}.`,
      `{In Excel|In a spreadsheet} I have ${given}. {Write|Copy} the numbers into a range of that width in spiral order: ${path}. ${rows}; ${zero}.`,
      `{feat|add}: ${sort} spiral writer. {Takes|Input}: ${given}; {cell order|order}: ${path}; ${rows}; ${zero}; {returns|output}: {list of rows|the matrix}.`,
      `{Think of|Imagine} a {thread|necklace|train} of numbers {to be coiled|coiled} on a board: ${path}. From ${given}, {return|make} the board; ${rows}; ${zero}.`,
      `{Reshape|Roll} ${given} into a matrix spirally. {More exactly|Precisely}: ${path}. ${rows}; ${zero}. {No numbers give an empty list|Without numbers return an empty list}.`,
      `{What|Which matrix} {is|comes out} when ${given} {are|have to be} {combined|used} like this: ${path}? {For it|Know that} ${rows}, and ${zero}.`,
    ],
  };
};

const clockwiseSides = {
  "top left": ["right", "down", "left", "up"],
  "top right": ["down", "left", "up", "right"],
  "bottom right": ["left", "up", "right", "down"],
  "bottom left": ["up", "right", "down", "left"],
} as const;

const otherSides = {
  "top left": ["down", "right", "up", "left"],
  "top right": ["left", "down", "right", "up"],
  "bottom right": ["up", "left", "down", "right"],
  "bottom left": ["right", "up", "left", "down"],
} as const;
