package starboard.journal;

/// The one text of a value: what is hashed, kept and exchanged.
///
/// JSON as RFC 8785 lays it down: UTF-8, no blanks, names sorted by UTF-16 code unit, whole numbers
/// in plain digits, and in strings only the escapes `\"`, `\\`, `\b`, `\t`, `\n`, `\f`, `\r` and,
/// for the other characters below U+0020, a backslash, `u` and four small hexadecimal digits.
/// Written and read here by hand, because this form must never change with a library.
///
/// An unpaired surrogate, which UTF-8 cannot hold, and values nested deeper than 64 are refused
/// with a [MalformedEntry], in writing as in reading.
public final class Canonical {
  /// How deep values may be nested: a number has depth 0, a list of numbers 1.
  static final int DEEPEST = 64;

  private Canonical() {}

  /// The canonical text of a value.
  public static String text(Value value) {
    var out = new StringBuilder(512);
    write(value, 0, out);
    return out.toString();
  }

  /// The value of a canonical text. A text that [#text(Value)] would not give back to the byte is
  /// refused with a [MalformedEntry] that names the offset, counted from 0 in UTF-16 code units.
  public static Value read(String text) {
    return new CanonicalReader(text).whole();
  }

  /// The value indented, a line a field, for people and for programs on the command line. Any JSON
  /// reader reads it, but [#read(String)] refuses it.
  public static String pretty(Value value) {
    var out = new StringBuilder(512);
    pretty(value, 0, out);
    return out.toString();
  }

  private static void write(Value value, int depth, StringBuilder out) {
    switch (value) {
      case Text(var text) -> Quoting.quote(text, out);
      case Whole(var number) -> out.append(number);
      case Flag(var set) -> out.append(set);
      case Items(var values) -> {
        refuseDeeper(depth);
        out.append('[');
        var separator = "";
        for (var item : values) {
          out.append(separator);
          write(item, depth + 1, out);
          separator = ",";
        }
        out.append(']');
      }
      case Fields(var values) -> {
        refuseDeeper(depth);
        out.append('{');
        var separator = "";
        for (var field : values.entrySet()) {
          out.append(separator);
          Quoting.quote(field.getKey(), out);
          out.append(':');
          write(field.getValue(), depth + 1, out);
          separator = ",";
        }
        out.append('}');
      }
    }
  }

  private static void pretty(Value value, int depth, StringBuilder out) {
    switch (value) {
      case Text text -> write(text, depth, out);
      case Whole number -> write(number, depth, out);
      case Flag flag -> write(flag, depth, out);
      case Items(var values) when values.isEmpty() -> out.append("[]");
      case Items(var values) -> {
        refuseDeeper(depth);
        var separator = "[";
        for (var item : values) {
          line(separator, depth + 1, out);
          pretty(item, depth + 1, out);
          separator = ",";
        }
        line("", depth, out);
        out.append(']');
      }
      case Fields(var values) when values.isEmpty() -> out.append("{}");
      case Fields(var values) -> {
        refuseDeeper(depth);
        var separator = "{";
        for (var field : values.entrySet()) {
          line(separator, depth + 1, out);
          Quoting.quote(field.getKey(), out);
          out.append(": ");
          pretty(field.getValue(), depth + 1, out);
          separator = ",";
        }
        line("", depth, out);
        out.append('}');
      }
    }
  }

  private static void line(String separator, int depth, StringBuilder out) {
    out.append(separator).append('\n').repeat("  ", depth);
  }

  private static void refuseDeeper(int depth) {
    if (depth >= DEEPEST)
      throw new MalformedEntry("The value is nested deeper than " + DEEPEST + ".");
  }
}
