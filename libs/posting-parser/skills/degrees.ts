/** What a degree or a training is called where it is asked for. */
export const DEGREE =
  /\b(?:degrees?|bachelor\S*|master['’]?s(?= degree|,| or| in)|ph\.? ?d|diploma|studium|hochschulabschluss|ausbildung|diplôme|licence en|grado(?= en)|laurea)\b/i;
