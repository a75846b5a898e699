/** A way into an event: names of fields, arrays being walked through; a list of values passes only what has one of them in a field. */
export type Step = string | {field: string; is: (string | undefined)[]};

/** Where something stands in the events of a stream. `call` is the field that tells one call from another, `name` leads to its name. */
export type Place = {in: Step[]; take: Step[]; call?: string; name?: Step[]};

/** What the events of a stream mean: where the answer, the thinking, the arguments of functions, sound and errors stand. */
export type StreamMeaning = {
  text?: Place[];
  thought?: Place[];
  arguments?: Place[];
  /** Sound in pieces. `encoding` is the field of the request that says how they are written, `rate` leads to the sample rate. */
  audio?: Place & {encoding?: string; rate?: Step[]};
  errors: Step[][];
};
