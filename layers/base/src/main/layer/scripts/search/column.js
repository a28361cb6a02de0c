// Numbers as the site generator writes them: five bits a character, the lowest first, a sixth bit for more.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Uint8Array(128);
for (let i = 0; i < digits.length; i++) values[digits.charCodeAt(i)] = i;

export function column(text) {
  const numbers = [];
  let number = 0;
  let factor = 1;
  for (let i = 0; i < text.length; i++) {
    const digit = values[text.charCodeAt(i)];
    number += (digit % 32) * factor;
    if (digit < 32) {
      numbers.push(number);
      number = 0;
      factor = 1;
    } else {
      factor *= 32;
    }
  }
  return numbers;
}
