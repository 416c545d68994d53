import type { family } from "../../src/domain/families/is-prime.ts";
import type { Wordings, WordingsOf } from "../wordings.ts";

type Given = Parameters<WordingsOf<typeof family>>[0];
type Easy = Extract<Given, { readonly find: string }>;
type Medium = Exclude<Given, Easy>;

export const wordings: WordingsOf<typeof family> = (parameters) => {
  if (!("find" in parameters))
    return asks[parameters.ask](plurals[parameters.kind], singles[parameters.kind]);
  const { divisors, find } = parameters;
  return divisors === "all" && find === "two" ? classic : finds[find](groups[divisors]);
};

const classic: Wordings = {
  phrases: [
    "{tests|checks} an integer n for {primality|being prime} and {returns|gives} {a boolean|true or false}",
    "returns true if n is {a prime|prime}, and false {otherwise|if it isn't}",
    "{decides|determines|finds out} if {the given integer|a number|an integer n} is prime",
    "{tells|reports} whether n has {exactly two positive divisors, 1 and itself|no positive divisors besides 1 and n, n being at least 2}",
    "is true {exactly|just} for the prime numbers 2, 3, 5, 7, 11 {and so on|…}, and false for {every other integer|all other integers}, negative ones included",
    "{tries|looks for} a divisor of n between 1 and n and returns {true if there is none and n is at least 2|false if it finds one or n is below 2, else true}",
    "{distinguishes|tells} primes from {other integers|non-primes}: true for a prime, false for a composite number, 1, 0 or a negative one",
    "{answers|says} yes (true) when n {can't be written as a product of two smaller positive integers and exceeds 1|is a prime number} and no (false) otherwise",
    "{verifies|validates} that an integer is {a prime number|prime}",
  ],
  statements: [
    "Given an integer n, {determine|decide|check} whether it is {prime|a prime number}. {Numbers below 2 are not prime.|1, 0 and negative numbers are not.}",
    "{isPrime|Primality test}: true if n is prime, else false.",
    "Is {a given integer|the number n} prime? {Answer true or false.|Return a boolean.}",
    "hey, how can i check if a number is {prime|a prime}? {need true/false|should return true or false}",
    "{Return|Output} True for primes and False for {everything else|non-primes}. {Remember that 1 isn't prime|Note that 2 is prime} and {negative numbers aren't either|no negative number is}.",
    "As a {teacher|maths student}, I want to {enter|type in} an integer and {see|be told} whether it is a prime number, {so that I can correct homework|to check my own result}.",
    "The result MUST be true if n has exactly two divisors among the positive integers and MUST be false {in any other case|otherwise}, {including|also for} n <= 1.",
    "A number {above 1|greater than 1} that is {divisible only by 1 and itself|not divisible by any number between 1 and itself} is prime. {Find out if n is|Is n one of them}?",
    "{If n is less than 2, return false|Below 2: false}. {Try|Test} every d from 2 up to the square root of n: if n % d == 0, {return false|it's not prime}. {Otherwise|If none divides}, return true.",
    "{Sort the primes from the composites|Tell primes from composites}: n in, {boolean|true for prime} out{, false for anything under 2|}.",
    "{n sweets|n coins} {can be shared out|can be divided} equally only among one child or among n children, n > 1. {Is that so|Decide if this holds}? true or false (that is: is n prime?).",
    "{Exam question|Exercise}: {state|decide} whether the integer n is prime, i.e. greater than 1 and {without proper factors other than 1|without any factor in between}.",
    "{Does n belong|Say whether n belongs} to the sequence 2, 3, 5, 7, 11, 13, … of {prime numbers|primes}?",
    "{Don't forget|Mind} that 0, 1 and negatives aren't prime. {Other than that|Apart from this}, just tell if n is a prime.",
    "It is needed to check {a number|the number n} if it is simple (prime) number or not. {Give true or false.|Answer: boolean.}",
    "{Predicate|Filter condition} for primes: n → {true if n is prime|boolean}.",
  ],
};

type Frames = (which: string) => Wordings;

const finds: Readonly<Record<Easy["find"], Frames>> = {
  two: (which) => ({
    phrases: [
      `{verifies|checks} that n has exactly two ${which} {and returns a boolean|(true or false)}; {anything below 1 is false|below 1 it's false}`,
      `returns true {just in case|only when} the number of ${which} {equals|is} 2, {with|and} false for n <= 0`,
      `counts the ${which} and {compares the count with 2|says whether it got 2}, {where|and} an n under 1 gives false`,
      `{determines|finds out} if the ${which} {are two in number|form a pair}, {no more and no less|exactly}; {for n below 1 it answers false|false if n is less than 1}`,
      `{accepts|receives} an integer n and {answers|reports} true if precisely 2 ${which} {exist|can be found}, otherwise false ({always for n < 1|as for every n below 1})`,
      `{decides|establishes} whether len of the list of ${which} is 2 (false if n is {zero or negative|not positive})`,
      `is true for {those integers|exactly those n} with two ${which}, and false for all others, {zero and negatives included|also below 1}`,
      `{answers|says} yes when there are two ${which} and no when there are fewer or more; n below 1: no (as {a boolean|true and false})`,
    ],
    statements: [
      `Given an integer n, {determine|decide|check} whether the number of ${which} is exactly 2. {For n < 1 return false.|Non-positive n: false.}`,
      `Exactly two ${which}? {true / false|Boolean result}. {n <= 0: false.|(false below 1)}`,
      `As a {maths teacher|puzzle author}, I want to know whether a number n has exactly two ${which}, and to get false for {n under 1|0 and negatives}.`,
      `hello, i have to check that there are two ${which}, not one and not three. {true or false please|boolean}. if n is under 1 then false`,
      `The result MUST be true if and only if exactly two ${which} exist. For n below 1, {it MUST be false|the result is false}.`,
      `{Step 1|First}: if n < 1, {answer|return} false. {Step 2|Then}: collect the ${which}. {Step 3|Finally}: {answer|return} true if you have two, else false.`,
      `Make a list of the ${which}. {Is its length 2|Does it have length two}? {Return that as a boolean|Return true then, else false}. An n {smaller than 1|of 0 or below} gives an empty list, hence false.`,
      `{Exam question|Exercise}: {state|show} whether there are precisely 2 ${which}. {Non-positive n do not qualify.|Nothing below 1 qualifies.}`,
      `True if the count of ${which} is two; False if it's {0, 1, 3 or more|anything else}, {as it is below 1|including all n < 1}.`,
      `{Don't return the count|Not the number itself is wanted}, only whether it is two: how many ${which} are there? n under 1 is false.`,
      `len([${which}]) == 2, {and False when n < 1|n < 1 gives false}.`,
      `{A lottery|A club} lets in a number n only if it has just two ${which}. {Is n let in|May n enter}? {Boolean|true or false}; {nothing below 1 gets in|0 and negatives stay outside}.`,
      `{Look at|Examine} the ${which}: there may be none, one, two or many. Return true {in the case of two|for two}, else false. (n < 1: false.)`,
      `It is needed to check, are there exactly two ${which}? Result is true or false; for n less than one it's false.`,
    ],
  }),
  count: (which) => ({
    phrases: [
      `{determines|calculates} how many ${which} {exist|there are}; {for n below 1 that's 0|0 if n < 1}`,
      `returns the count of the ${which}, {and 0 for n <= 0|with 0 for n below 1}`,
      `{loops|runs} over the {candidates|possible numbers} and counts the ${which} (0 {when|if} n is {zero or negative|below 1})`,
      `{accepts|receives} an integer n and {outputs|reports} how many ${which} it finds, {none|0} when n is less than 1`,
      `{yields|hands back} the size of the set of ${which}, {0 for n under 1|which is empty for n under 1}`,
      `{collects|lists} the ${which} and returns {how many it has|the length of that list}; {below 1 it returns 0|an n below 1 gives 0}`,
      `{answers|tells} the question how many ${which} there are, {answering 0|with 0} for {non-positive n|zero and negative n}`,
      `{starts at 0 and adds 1|increments a counter} for each of the ${which}, {giving 0|the result being 0} if n < 1`,
    ],
    statements: [
      `Given an integer n, {determine|output|report} how many ${which} exist. {For n < 1 return 0.|Non-positive n: 0.}`,
      `Number of ${which}? {Integer result|An integer}. {n <= 0: 0.|(0 below 1)}`,
      `As a {maths teacher|puzzle author}, I want to know how many ${which} there are, and to get 0 for {n under 1|0 and negatives}.`,
      `hello, how do i count the ${which}? if n is under 1 {then it should be 0|i need 0}`,
      `The result MUST be the number of ${which}. For n below 1, {it MUST be 0|zero SHALL be returned}.`,
      `{Step 1|First}: if n < 1, {answer|return} 0. {Step 2|Then}: {collect|gather} the ${which}. {Step 3|Finally}: {answer|return} how many you have.`,
      `Make a list of the ${which} and {return its length|tell me how long it is}. An n {smaller than 1|of 0 or below} gives an empty list, hence 0.`,
      `{Exam question|Exercise}: {state|determine} the number of ${which}; {it is defined as 0 for n < 1|let it be 0 for non-positive n}.`,
      `{Don't list|No need to list} the ${which}, just {say how many they are|count them}. n under 1 has 0.`,
      `len([${which}]), {and 0 when n < 1|n < 1 gives 0}.`,
      `{A collector|A child} writes each of the ${which} on a card. How many cards {are written|will there be}? {For n below 1 none.|No cards (0) if n < 1.}`,
      `{Start a counter at zero|Set a counter to 0}. Go through all integers and {increase|raise} it at each of the ${which}. {Output the counter|The counter is the answer}; it stays 0 for n < 1.`,
      `{What is the quantity|What number} of ${which} {is there|do we have}? Answer 0 if n is {not positive|less than one}.`,
      `It is needed to count ${which}. For n less than one the result is 0.`,
    ],
  }),
  sum: (which) => ({
    phrases: [
      `{determines|calculates} the sum of the ${which}; {for n below 1 that's 0|0 if n < 1}`,
      `{accumulates|adds together} the ${which} and returns the {total|result}, {and 0 for n <= 0|with 0 for n below 1}`,
      `{loops|runs} over the {candidates|possible numbers} and adds up the ${which} (0 {when|if} n is {zero or negative|below 1})`,
      `{accepts|receives} an integer n and {outputs|reports} the total of the ${which}, 0 when n is less than 1`,
      `{yields|hands back} the sum over the set of ${which}, {0 for n under 1|which is empty for n under 1}`,
      `{collects|lists} the ${which} and returns {their sum|the sum of that list}; {below 1 it returns 0|an n below 1 gives 0}`,
      `{answers|tells} what the ${which} give when added up, {answering 0|with 0} for {non-positive n|zero and negative n}`,
      `{starts at 0 and adds|begins with a total of 0 and adds} each of the ${which}, {giving 0|the result being 0} if n < 1`,
    ],
    statements: [
      `Given an integer n, {determine|output|report} the sum of the ${which}. {For n < 1 return 0.|Non-positive n: 0.}`,
      `Sum of ${which}? {Integer result|An integer}. {n <= 0: 0.|(0 below 1)}`,
      `As a {maths teacher|puzzle author}, I want to know the total of the ${which}, and to get 0 for {n under 1|0 and negatives}.`,
      `hello, how do i add up the ${which}? if n is under 1 {then it should be 0|i need 0}`,
      `The result MUST be the sum of the ${which}. For n below 1, {it MUST be 0|zero SHALL be returned}.`,
      `{Step 1|First}: if n < 1, {answer|return} 0. {Step 2|Then}: {collect|gather} the ${which}. {Step 3|Finally}: {answer|return} their sum.`,
      `Make a list of the ${which} and {return its sum|add it up}. An n {smaller than 1|of 0 or below} gives an empty list, hence 0.`,
      `{Exam question|Exercise}: {state|determine} the sum of the ${which}; {it is defined as 0 for n < 1|let it be 0 for non-positive n}.`,
      `{Don't count|Not counting but adding}: {put|add} the ${which} together and {give|return} the total. n under 1 has 0.`,
      `sum([${which}]), {and 0 when n < 1|n < 1 gives 0}.`,
      `{A piggy bank|A money box} gets as many coins as each of the ${which} says. How many coins {are in it in the end|does it hold}? {For n below 1 none.|None (0) if n < 1.}`,
      `{Start a total at zero|Set a total to 0}. Go through all integers and {increase|raise} it by each of the ${which}. {Output the total|The total is the answer}; it stays 0 for n < 1.`,
      `{Which total|What sum} results from the ${which}? Answer 0 if n is {not positive|less than one}.`,
      `It is needed to sum ${which}. For n less than one the result is 0.`,
    ],
  }),
};

const groups = {
  all: "{factors of n (1 and n itself included)|positive integers dividing n evenly|numbers d from 1 to n such that n % d == 0|positive integers by which n can be divided without remainder|divisors of n (positive ones, 1 and n among them)|natural numbers that go into n exactly|positive factors of n|values of d >= 1 for which n is a multiple of d}",
  proper:
    "{proper divisors of n (positive ones other than n itself)|factors of n smaller than n itself|positive divisors of n excluding n|numbers d from 1 to n - 1 such that n % d == 0|positive integers below n dividing n evenly|aliquot parts of n (divisors without n)|positive integers less than n that go into n exactly|divisors of n except the number itself, 1 included}",
  inner:
    "{nontrivial divisors of n (all except 1 and n)|factors of n strictly between 1 and n|positive divisors of n excluding both 1 and n|numbers d from 2 to n - 1 such that n % d == 0|integers above 1 and below n dividing n evenly|factors of n when 1 and the number itself are left out|divisors of n that are neither 1 nor n|numbers between 1 and n, both excluded, that go into n exactly}",
  odd: "{odd factors of n|positive divisors of n that are odd|odd positive integers dividing n evenly|factors of n which 2 does not divide|numbers d from 1 to n with d odd and n % d == 0|odd numbers that go into n exactly|divisors of n (positive) that aren't even|uneven positive factors of n}",
  even: "{even factors of n|positive divisors of n that are even|even positive integers dividing n evenly|factors of n which are multiples of 2|numbers d from 1 to n with d even and n % d == 0|even numbers from 2 on that go into n exactly|divisors of n (positive) that aren't odd|positive factors of n divisible by two}",
} as const;

const plurals: Readonly<Record<Medium["kind"], string>> = {
  prime:
    "{prime numbers|primes|integers with exactly two positive divisors|numbers greater than 1 divisible only by 1 and themselves|prime integers|prime numbers (2, 3, 5, 7, …)|non-composite numbers from 2 on|numbers passing a primality test}",
  twin: "{twin primes (primes differing by 2 from another prime)|members of twin prime pairs|primes p for which p - 2 or p + 2 is prime too|prime numbers having another prime at distance 2|primes that belong to a pair of primes 2 apart|primes with a prime two below or two above|prime numbers with a prime twin (11 and 13, say)|primes whose difference to some other prime is exactly 2}",
  semiprime:
    "{semiprimes (products of two primes, equal or not)|numbers with exactly two prime factors (counting repetition)|products of two prime numbers (squares of primes included)|numbers of the form p * q for primes p and q (p may equal q)|semiprime numbers (4, 6, 9, 10, …)|numbers made by multiplying precisely two primes (maybe the same one twice)|biprimes (two prime factors with multiplicity)|numbers whose prime factorisation consists of two factors, possibly the same}",
  power:
    "{prime powers (p to the k with k at least 1)|powers of a prime (exponent 1 or more)|numbers with exactly one distinct prime factor|numbers of the form p ** k for a prime p and k >= 1|numbers divisible by one prime only (8, 9, 5 for example)|primes and powers of primes|numbers whose prime factors are all the same|numbers that arise from one prime by multiplying it by itself any number of times, that prime included}",
  two: "{numbers with exactly two different prime factors|numbers having two distinct primes in their factorisation, each any number of times|numbers divisible by exactly two primes|numbers whose set of prime factors has two elements|numbers with two distinct prime divisors (6, 12, 45 for example)|numbers built from two different primes (repeated or not)|numbers p ** a * q ** b with different primes p, q and a, b >= 1|numbers that precisely two prime numbers divide}",
};

const singles: Readonly<Record<Medium["kind"], string>> = {
  prime:
    "{a prime number|a prime|prime|divisible only by 1 and itself and greater than 1|an integer with exactly two positive divisors|a member of 2, 3, 5, 7, 11, … (the primes)|a prime integer|not composite and at least 2}",
  twin: "{a twin prime (a prime 2 apart from another one)|a member of a twin prime pair|a prime p with p - 2 or p + 2 prime too|a prime number that has another prime at distance 2|one of two primes that differ by 2|a prime with a prime two below or two above it|prime and has a prime twin, like 11 and 13|a prime whose difference to some other prime is exactly 2}",
  semiprime:
    "{a semiprime (product of two primes, equal or not)|a number with exactly two prime factors (counting repetition)|a product of two prime numbers, maybe the square of one|p * q for primes p and q (p may equal q)|a semiprime number (like 4, 6, 9, 10)|the result of multiplying precisely two primes (maybe the same one twice)|a biprime (two prime factors with multiplicity)|a number whose prime factorisation consists of two factors, possibly the same}",
  power:
    "{a prime power (p to the k with k at least 1)|a power of a prime (exponent 1 or more)|a number with exactly one distinct prime factor|p ** k for a prime p and some k >= 1|divisible by one prime only (8, 9, 5 for example)|a prime or a power of a prime|a number whose prime factors are all the same|made of one prime, multiplied by itself any number of times or standing alone}",
  two: "{a number with exactly two different prime factors|a number with two distinct primes in its factorisation, each any number of times|divisible by exactly two primes|a number whose set of prime factors has two elements|a number with two distinct prime divisors (6, 12, 45 for example)|built from two different primes (repeated or not)|p ** a * q ** b with different primes p, q and a, b >= 1|a number that precisely two prime numbers divide}",
};

const asks: Readonly<Record<Medium["ask"], (many: string, single: string) => Wordings>> = {
  count: (many, single) => ({
    phrases: [
      `{determines|calculates} the number of ${many}, {n inclusive|up to n and including it}`,
      `{accepts|receives} a limit n and {outputs|reports} how many integers from 1 through n are ${many}`,
      `{tests|checks} each integer from 1 to n and counts {it|those} if it is ${single}`,
      `{yields|hands back} how many ${many} {exist|there are} that do not exceed n`,
      `{answers|tells} how often, {going|when counting} from 1 up to n with n included, one meets a number that is ${single}`,
      `{filters|sifts} the range 1..n (n included) for ${many} and returns how many {remain|it finds}`,
      `counts {every k|each k} with 1 <= k <= n that is ${single}`,
      `{collects|lists} the ${many} at or below n and returns {the length of the list|how many they are}`,
    ],
    statements: [
      `Given an integer n, {determine|output} the number of ${many} less than or equal to n.`,
      `Count of ${many} in 1..n, {inclusive|both ends included}.`,
      `As a {number fan|puzzle author}, I want to know how many of the first n positive integers are ${many}.`,
      `hello, how do i count the ${many} until n? {n is included|n counts as well if it fits}`,
      `The result MUST be the number of integers k with 1 <= k <= n that are ${many}.`,
      `{Set a counter to 0|Begin at 0}. For k from 1 to n, n included: if k is ${single}, add one. {Return the counter|That count is the answer}.`,
      `Make a list of all ${many} not larger than n. {How long is it|Return its length}?`,
      `{Exam question|Exercise}: {state|find} how many ${many} there are that are at most n.`,
      `len([k for k in range(1, n + 1) if k is ${single}])`,
      `{Doors|Seats|Tickets} numbered from 1 to n. A prize {waits|is given} wherever the number is ${single}. How many prizes {are there|are needed}?`,
      `{Don't sum them|Not their sum}: only how many ${many} lie between 1 and n, {ends included|n included}.`,
      `Of all integers from one to n, some are ${many}. {What number of them|How many exactly}?`,
      `What's the amount of ${many} {you find|found} when going from 1 to n, n itself being {part of it|included}?`,
      `It is needed to count, from 1 till n inclusive, the ${many}.`,
    ],
  }),
  sum: (many, single) => ({
    phrases: [
      `{determines|calculates} the sum of all ${many} {less than or equal to n|up to and including n}`,
      `{accepts|receives} a limit n and {outputs|reports} the total of the integers from 1 through n that are ${many}`,
      `{tests|checks} each integer from 1 to n and adds it {to a total|up} if it is ${single}`,
      `{yields|hands back} what all ${many} that do not exceed n give when added`,
      `{accumulates|adds together}, going from 1 up to n with n included, each number that is ${single}`,
      `{filters|sifts} the range 1..n (n included) for ${many} and returns the sum of {what remains|those it finds}`,
      `sums {every k|each k} with 1 <= k <= n that is ${single}`,
      `{collects|lists} the ${many} at or below n and returns {the sum of the list|their total}`,
    ],
    statements: [
      `Given an integer n, {determine|output} the sum of the ${many} less than or equal to n.`,
      `Sum of ${many} in 1..n, {inclusive|both ends included}.`,
      `As a {number fan|puzzle author}, I want to know the total of those among the first n positive integers that are ${many}.`,
      `hello, how do i add up the ${many} until n? {n is included|n counts as well if it fits}`,
      `The result MUST be the sum of the integers k with 1 <= k <= n that are ${many}.`,
      `{Set a total to 0|Begin at 0}. For k from 1 to n, n included: if k is ${single}, add k. {Return the total|That total is the answer}.`,
      `Make a list of all ${many} not larger than n. {What is its sum|Return its sum}?`,
      `{Exam question|Exercise}: {state|find} the sum of all ${many} that are at most n.`,
      `sum(k for k in range(1, n + 1) if k is ${single})`,
      `{Doors|Seats|Tickets} numbered from 1 to n. Wherever the number is ${single}, as many coins as the number says are paid. How many coins {are paid altogether|in total}?`,
      `{Don't count them|Not their number}: the sum of the ${many} between 1 and n, {ends included|n included}.`,
      `Of all integers from one to n, some are ${many}. {What do these add up to|Their total is wanted}?`,
      `What's the total of the ${many} {you find|found} when going from 1 to n, n itself being {part of it|included}?`,
      `It is needed to sum, from 1 till n inclusive, the ${many}.`,
    ],
  }),
  next: (many, single) => ({
    phrases: [
      `{determines|calculates} the smallest integer {exceeding|bigger than} n that is ${single}`,
      `{accepts|receives} n and {outputs|reports} which of the ${many} comes {right after|next after} it, {n itself never being the answer|always a greater one}`,
      `{tests|checks} n + 1, n + 2, n + 3 … and returns the first that is ${single}`,
      `{yields|hands back} the {closest|nearest} number above n {which|that} is ${single}`,
      `{increases|raises} n by 1, {again and again|at least once}, until it is ${single}, and returns {the result|what it has become}`,
      `{looks up|locates}, among the ${many}, the first one {larger than n|that exceeds n}`,
      `returns the {minimum|least} k > n that is ${single}`,
      `{searches|walks} upwards from n, {n not included|n excluded}, for {the first number|a number} that is ${single}`,
    ],
    statements: [
      `Given an integer n, {determine|output} the smallest integer strictly greater than n that is ${single}.`,
      `Next after n ({strictly|n excluded}) among the ${many}.`,
      `As a {number fan|puzzle author}, I want to know which of the ${many} follows next after n, {n itself not counting|never n itself}.`,
      `hello, how do i get the next number bigger than n that is ${single}?`,
      `The result MUST be the least integer k > n that is ${single}. {It MUST NOT be n.|n itself is no candidate.}`,
      `{Let k be n + 1|Begin with k = n + 1}. While k isn't ${single}, add 1 to k. {Return k|Then k is the answer}.`,
      `Imagine all ${many} in {ascending|rising} order. Which is the first that {is above n|surpasses n}?`,
      `{Exam question|Exercise}: {state|find} the smallest number larger than n that is ${single}.`,
      `min(k for k in count(n + 1) if k is ${single})`,
      `You stand on {step|floor|square} n and go up, at least one. You stop at the first whose number is ${single}. {Where is that|Which number is it}?`,
      `{Don't return n|n doesn't count}, even if it fits: the following number that is ${single}.`,
      `Somebody counts on from n, beginning with n + 1, and {claps|stops} at the first number that is ${single}. {At which one|Which is it}?`,
      `What's the nearest of the ${many} {on the right side of n|beyond n on the number line}, n excluded?`,
      `It is needed to find the next after n (bigger than n) number that is ${single}.`,
    ],
  }),
  last: (many, single) => ({
    phrases: [
      `{determines|calculates} the largest integer not {exceeding|bigger than} n that is ${single}, null {if none exists|when there's none}`,
      `{accepts|receives} n and {outputs|reports} the last of the ${many} up to n, {n possibly itself|n included}, null {if there is no such number|without any}`,
      `{tests|checks} n, n - 1, n - 2 … down to 1 and returns the first that is ${single}, or null if none is`,
      `{yields|hands back} the {closest|nearest} number at or below n {which|that} is ${single}; null {when nothing is found|if it doesn't exist}`,
      `{lowers|decreases} n by 1, {as often as needed, maybe not at all|zero or more times}, until it is ${single}, and returns {the result|what it has become}, null if 0 is reached`,
      `{looks up|locates}, among the ${many}, the last one {not larger than n|that is <= n}, giving null if all are larger`,
      `returns the {maximum|greatest} k <= n that is ${single}, {null if there is no such k|and null otherwise}`,
      `{searches|walks} downwards from n, {n included|n being the first candidate}, for {the first number|a number} that is ${single}, with null for {a failed search|no find}`,
    ],
    statements: [
      `Given an integer n, {determine|output} the largest integer less than or equal to n that is ${single}, or null if there isn't one.`,
      `Last up to n ({inclusive|n included}) among the ${many}; null if none.`,
      `As a {number fan|puzzle author}, I want to know which of the ${many} comes last up to n, {n itself counting|n included}, and to get null when there's none.`,
      `hello, how do i get the biggest number up to n (n too) that is ${single}? {null if there isnt any|should be null when nothing found}`,
      `The result MUST be the greatest integer k <= n that is ${single}. {Where none exists|If there is no such k}, it MUST be null.`,
      `{Let k be n|Begin with k = n}. While k is positive and isn't ${single}, subtract 1 from k. {Return k, or null if it got to 0|Then k is the answer, but null if k is 0}.`,
      `Imagine all ${many} in {ascending|rising} order. Which is the last that {is at most n|doesn't surpass n}? null if even the first one does.`,
      `{Exam question|Exercise}: {state|find} the largest number not above n that is ${single}; null if it doesn't exist.`,
      `max((k for k in range(1, n + 1) if k is ${single}), default=None)`,
      `You stand on {step|floor|square} n and go down, unless you may stay. You stop at the first whose number is ${single}. {Where is that|Which number is it}? Down at 0 without success: null.`,
      `{n itself may be returned|n counts too}, if it fits; otherwise the closest smaller number that is ${single}; otherwise null.`,
      `Somebody counts down from n, saying n first, and {claps|stops} at the first number that is ${single}. {At which one|Which is it}? null if there is none down to 1.`,
      `What's the nearest of the ${many} {on the left side of n|below n on the number line}, n itself allowed? {No such number means null|null for none}.`,
      `It is needed to find the previous number that is ${single}, n inclusive; when absent, then null.`,
    ],
  }),
};
