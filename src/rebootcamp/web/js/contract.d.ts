/** The types of calls, derived from the types that are generated from `/openapi.json`. */
import type { components, paths } from "#schema";

export type Schemas = components["schemas"];
export type Method = "get" | "post" | "put" | "patch" | "delete";
/** The paths that have an operation with that method. */
export type PathOf<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: unknown } ? P : never;
}[keyof paths];

type ParametersOf<O> = O extends { parameters: infer X } ? Pick<X, keyof X & ("path" | "query")> : {};
type BodyOf<O> = O extends { requestBody: { content: infer C } }
  ? { body: C[keyof C] }
  : O extends { requestBody?: { content: infer C } }
    ? { body?: C[keyof C] }
    : {};
type AnswerIn<R, S extends number> = S extends keyof R
  ? R[S] extends { content: { "application/json": infer A } } ? A : undefined
  : never;

export type Options<M extends Method, P extends keyof paths> = ParametersOf<paths[P][M]> &
  BodyOf<paths[P][M]> & {
    /** The `Idempotency-Key`: a request that is sent again with it is carried out once. */
    key?: string;
    /** Sends no access token. */
    anonymous?: boolean;
    /** Sends the body as a form. */
    form?: boolean;
    signal?: AbortSignal;
  };
/** What the service answers: the body of the success that the operation declares. */
export type Answer<M extends Method, P extends keyof paths> = paths[P][M] extends { responses: infer R }
  ? AnswerIn<R, 200> | AnswerIn<R, 201> | AnswerIn<R, 202> | AnswerIn<R, 204>
  : never;
export type Page<T> = { items: T[]; next_cursor: string | null };
