/** The module that training writes, and the parser ships. */
export const SHIPPED = 'libs/posting-parser/skills/model/skills.model.ts';
