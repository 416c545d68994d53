/** Pictures that a text holds as data: those that can neither run nor fetch anything. */
const picture = /data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+=*/g;

/** The text with a word in place of each picture's data: for whoever reads, counts or searches words. */
export function withoutPictures(text: string): string {
  return text.replace(picture, "picture");
}

/** The data of each picture. */
export function picturesIn(text: string): readonly string[] {
  return text.match(picture) ?? [];
}

/** Whether the text is such a picture, and nothing else. */
export function isPicture(text: string): boolean {
  return picturesIn(text)[0] === text;
}
