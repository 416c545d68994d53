import type { Place } from "./place.ts";

/** 999,999,999,999,999 is below 2 ** 53. */
const mostDigits = 15;

interface NumberParts {
  readonly hasFraction: boolean;
  readonly next: Place;
}

/** A number begins. It ends where what comes is none of its digits, and is the next place's. */
export function numberPlace(parts: NumberParts): Place {
  return {
    after: (codePoint) => (codePoint === minus ? afterMinus(parts) : firstDigit(codePoint, parts)),
    ending: () => `0${parts.next.ending()}`,
  };
}

function afterMinus(parts: NumberParts): Place {
  return {
    after: (codePoint) =>
      codePoint === zero
        ? parts.hasFraction
          ? negativeZero(parts.next)
          : undefined
        : firstDigit(codePoint, parts),
    ending: () => `1${parts.next.ending()}`,
  };
}

/** "-0" must become a number that is not 0. */
function negativeZero(next: Place): Place {
  const fraction = (digits: number): Place => ({
    after(codePoint) {
      if (codePoint === zero && digits < mostDigits - 1) return fraction(digits + 1);
      return isDigit(codePoint) && codePoint !== zero ? fractionPlace(digits + 1, next) : undefined;
    },
    ending: () => `1${next.ending()}`,
  });
  return {
    after: (codePoint) => (codePoint === point ? fraction(0) : undefined),
    ending: () => `.1${next.ending()}`,
  };
}

/** No number but 0 begins with one. */
function firstDigit(codePoint: number, parts: NumberParts): Place | undefined {
  if (codePoint === zero) return wholePlace(mostDigits, parts);
  return isDigit(codePoint) ? wholePlace(1, parts) : undefined;
}

function wholePlace(digits: number, parts: NumberParts): Place {
  const { hasFraction, next } = parts;
  return {
    after(codePoint) {
      if (isDigit(codePoint)) return digits < mostDigits ? wholePlace(digits + 1, parts) : undefined;
      if (codePoint === point && hasFraction) return pointPlace(next);
      return next.after(codePoint);
    },
    ending: next.ending,
  };
}

function pointPlace(next: Place): Place {
  return {
    after: (codePoint) => (isDigit(codePoint) ? fractionPlace(1, next) : undefined),
    ending: () => `0${next.ending()}`,
  };
}

function fractionPlace(digits: number, next: Place): Place {
  return {
    after(codePoint) {
      if (!isDigit(codePoint)) return next.after(codePoint);
      return digits < mostDigits ? fractionPlace(digits + 1, next) : undefined;
    },
    ending: next.ending,
  };
}

const zero = 0x30;
const minus = 0x2d;
const point = 0x2e;
const isDigit = (codePoint: number): boolean => codePoint >= zero && codePoint <= 0x39;
