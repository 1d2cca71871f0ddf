/** A session ends this long after sign-in, whatever happens in it … */
export const SESSION_HOURS = 12;

/** … and after this long without a request. */
export const IDLE_MINUTES = 60;
