// Text as the index has it: the same rules as SearchText in the site generator.

const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;

const letters = {
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ς: 'σ',
  '\u0649': '\u064a', '\u06cc': '\u064a', '\u0629': '\u0647', '\u06a9': '\u0643',
};
const other = new RegExp(`[${Object.keys(letters).join('')}\u0660-\u0669\u06f0-\u06f9\u30a1-\u30f6]`, 'g');

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30fc]';
const runs = new RegExp(`(${unspaced}+)|(?:(?!${unspaced})[\\p{L}\\p{N}][\\p{Mn}\\p{Mc}]*)+`, 'gu');

function plain(letter) {
  const code = letter.charCodeAt(0);
  if (code >= 0x30a1) return String.fromCharCode(code - 0x60);
  return letters[letter] ?? String(code & 15);
}

/** Without case, accents and other differences that nobody types. */
export const folded = (text) =>
  text.normalize('NFKD').replace(marks, '').toLowerCase().normalize('NFC').replace(other, plain);

/** Whether a word is a pair of neighbours in a script without spaces. */
export const isPair = (word) => new RegExp(unspaced, 'u').test(word);

/** The words of a text; where a script puts no spaces, each two neighbouring characters. */
export function words(text) {
  const found = [];
  for (const [run, pairs] of folded(text).matchAll(runs)) {
    if (pairs) {
      const signs = [...run];
      if (signs.length === 1) found.push(run);
      for (let i = 0; i + 1 < signs.length; i++) found.push(signs[i] + signs[i + 1]);
    } else {
      found.push(run);
    }
  }
  return found;
}

/** A SKU or another code as one word. */
export const code = (text) => folded(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** How many letters are wrong, missing, too many or swapped; `most` + 1 where there are more. */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + !isSame);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      best = Math.min(best, row[j]);
    }
    if (best > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length];
}
