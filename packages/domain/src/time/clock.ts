/** Where `now` comes from. The domain takes the instant itself; only the edge holds a clock. */
export type Clock = () => Date;
