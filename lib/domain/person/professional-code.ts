/** Classes of the classification of trades that certification of management systems rests on: 01 to 39. */
const CLASSES = 39;

const PARTS = /^(\d{2})(?:\.\d{2}){1,2}$/u;

/** 专业代码 (5.3.1.2): a class, its group and, where there is one, its trade, as "35.12" or "35.12.00". */
export const isProfessionalCode = (code: string): boolean => {
  const number = Number(PARTS.exec(code)?.[1]);
  return number >= 1 && number <= CLASSES;
};
