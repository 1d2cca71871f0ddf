/** Short words without the marks or the "shall" of a sentence. */
export const isTitle = (words: string): boolean =>
  words.length > 0 &&
  words.length <= 30 &&
  !/[。;?!:,]|["“].*[^"”]$|应当|不得|必须|不应|应(?!急|用|对|答|聘|变|收|付|税|链)|须|可以|不能/.test(words);
