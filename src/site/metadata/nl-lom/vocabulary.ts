/**
 * The terms of NL LOM that the records use, each with the list that it is from. All were seen in the examples
 * and tables that Kennisnet publishes in `kennisnet/edurep-files`; the lists themselves were not. What is in
 * neither is left out of the records: the subject (the term for digital literacy was not found), and the
 * Creative Commons terms of the list of rights.
 */
const lists = 'http://purl.edustandaard.nl/';

/** A term of a list of values. */
export interface Term {
  readonly source: string;
  readonly value: string;
}

/** A concept of the Dutch framework of educational concepts. */
export interface Concept {
  readonly id: string;
  readonly name: string;
}

const term = (list: string, value: string): Term => ({ source: `${lists}${list}.xml`, value });

export const terms = {
  /** A learning object. The next level, a lesson in a series, asks for a subject. */
  level: term('vdex_aggregationlevel_czp_20060628', '2'),
  status: term('vdex_status_lomv1p0_20060628', 'final'),
  type: term('vdex_learningresourcetype_czp_20060628', 'open opdracht'),
  learner: term('vdex_intendedenduserrole_lomv1p0_20060628', 'learner'),
  teacher: term('vdex_intendedenduserrole_lomv1p0_20060628', 'teacher'),
  primary: term('vdex_context_czp_20060628', 'PO'),
  secondary: term('vdex_context_czp_20060628', 'VO'),
  free: term('vdex_cost_lomv1p0_20060628', 'no'),
  /** There are conditions; what they are stands beside it. */
  conditions: term('vdex_copyrightsandotherrestrictions_lomv1p0_20060628', 'yes'),
  educationalLevel: term('vdex_classification_purpose_czp_20060628', 'educational level'),
} as const;

/** Where concepts come from. */
export const framework = `${lists}begrippenkader`;

/** The youngest age in a class of primary school, with its concept. */
export const classes: ReadonlyMap<number, Concept> = new Map([
  [4, { id: '82ca4442-246c-44b3-a562-7b101793feb4', name: 'PO groep 1' }],
  [5, { id: 'c007e4dd-a3d4-4f33-902d-778e3bbeeddb', name: 'PO groep 2' }],
  [6, { id: '25a2f4f4-cf91-4b16-94bc-6d9e6fad88f4', name: 'PO groep 3' }],
  [7, { id: '5c072b3f-7f58-40ee-9799-27981f0a6b2b', name: 'PO groep 4' }],
  [8, { id: 'bc213214-b83d-4673-b9c1-8fdaa63d6d56', name: 'PO groep 5' }],
  [9, { id: 'abfb190f-e814-46f5-a9cc-ebd53f04018e', name: 'PO groep 6' }],
  [10, { id: 'a4813bb6-cf63-4594-af56-6afb321723d8', name: 'PO groep 7' }],
  [11, { id: '95138558-9f65-4888-8ea3-8acce5eea273', name: 'PO groep 8' }],
]);

export const secondarySchool: Concept = {
  id: '2a1401e9-c223-493b-9b86-78f6993b1a8d',
  name: 'Voortgezet onderwijs',
};

/** From this age on pupils are in secondary school. */
export const secondaryFrom = 12;
