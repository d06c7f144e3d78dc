declare module 'virtual:state-points' {
  /** Longitude and latitude of a state's middle, by its code. */
  export const points: Readonly<Record<string, readonly [number, number]>>;
  /** ISO 3166-1 numbers by code. */
  export const numbers: Readonly<Record<string, string>>;
}
