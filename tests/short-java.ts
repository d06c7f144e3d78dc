/**
 * Options by which programs in Java that live for a minute are quicker: no time goes into compiling what runs often as well as
 * can be, nor into threads that collect garbage.
 */
export const SHORT_JAVA: Readonly<Record<string, string>> = {
  JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
};
