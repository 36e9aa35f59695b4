package starboard.journal;

import java.util.ArrayList;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Reads one canonical text, strictly: what the writer would not have written is refused with the
/// offset at which it shows.
final class CanonicalReader {
  private final String text;
  private int at;

  CanonicalReader(String text) {
    this.text = text;
  }

  Value whole() {
    var value = value(0);
    if (at < text.length()) throw refused("nothing more may follow the value");
    return value;
  }

  private Value value(int depth) {
    return switch (peek()) {
      case '"' -> new Text(string());
      case '{' -> fields(depth);
      case '[' -> items(depth);
      case 't' -> word("true", new Flag(true));
      case 'f' -> word("false", new Flag(false));
      case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
      case 'n' -> throw refused("null is not allowed; a field that is not said is left out");
      default -> throw refused("a value must stand here");
    };
  }

  private Value word(String word, Value value) {
    if (!text.startsWith(word, at)) throw refused("a value must stand here");
    at += word.length();
    return value;
  }

  private Fields fields(int depth) {
    open(depth);
    var values = new TreeMap<String, Value>();
    @Nullable String last = null;
    while (peek() != '}') {
      if (last != null) expect(',', "a comma or a closing brace must stand here");
      var start = at;
      if (peek() != '"') throw refused("a field's name in quotation marks must stand here");
      var name = string();
      refuseOrder(last, name, start);
      expect(':', "a colon must stand here");
      values.put(name, value(depth + 1));
      last = name;
    }
    at++;
    return new Fields(values);
  }

  private void refuseOrder(@Nullable String last, String name, int start) {
    if (last == null) return;
    var order = last.compareTo(name);
    if (order == 0) throw refused("the field '" + name + "' is there twice", start);
    if (order > 0)
      throw refused("the field '" + name + "' must stand before '" + last + "'", start);
  }

  private Items items(int depth) {
    open(depth);
    var values = new ArrayList<Value>();
    while (peek() != ']') {
      if (!values.isEmpty()) expect(',', "a comma or a closing bracket must stand here");
      values.add(value(depth + 1));
    }
    at++;
    return new Items(values);
  }

  private void open(int depth) {
    if (depth >= Canonical.DEEPEST)
      throw refused("values may not be nested deeper than " + Canonical.DEEPEST);
    at++;
  }

  private Whole number() {
    var start = at;
    var negative = peek() == '-';
    if (negative) at++;
    var digits = at;
    var number = 0L;
    while (at < text.length() && isDigit(text.charAt(at))) {
      number = number * 10 + (text.charAt(at) - '0');
      if (number > Whole.LARGEST)
        throw refused("the number is further from zero than " + Whole.LARGEST, start);
      at++;
    }
    if (at == digits) throw refused("a digit must stand here");
    var leadingZero = text.charAt(digits) == '0' && (negative || at - digits > 1);
    if (leadingZero) throw refused("a number may not start with a needless zero or be -0", start);
    if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0)
      throw refused("numbers are whole and written in plain digits", start);
    return new Whole(negative ? -number : number);
  }

  private String string() {
    at++;
    var plain = at;
    @Nullable StringBuilder out = null;
    while (true) {
      var it = peek();
      if (it == '"' || it == '\\') {
        if (it == '"' && out == null) return text.substring(plain, at++);
        if (out == null) out = new StringBuilder();
        out.append(text, plain, at++);
        if (it == '"') return out.toString();
        out.append(escaped());
        plain = at;
      } else if (it < ' ') {
        throw refused("a control character must be escaped");
      } else if (Character.isSurrogate(it)) {
        if (!Quoting.isPair(text, at))
          throw refused("an unpaired surrogate is not allowed, UTF-8 cannot hold it");
        at += 2;
      } else {
        at++;
      }
    }
  }

  /// The character of an escape whose backslash has been read.
  private char escaped() {
    var start = at - 1;
    var letter = peek();
    at++;
    var it =
        switch (letter) {
          case '"', '\\' -> letter;
          case 'b' -> '\b';
          case 't' -> '\t';
          case 'n' -> '\n';
          case 'f' -> '\f';
          case 'r' -> '\r';
          case 'u' -> control(start);
          default -> throw refused("there is no such escape", start);
        };
    if (Quoting.escapeLetter(it) != letter)
      throw refused("this character has a shorter escape", start);
    return it;
  }

  /// The control character of four small hexadecimal digits: only those below U+0020 are escaped.
  private char control(int start) {
    var value = 0;
    for (var end = at + 4; at < end; at++) {
      var digit = "0123456789abcdef".indexOf(peek());
      if (digit < 0) throw refused("\\u needs four small hexadecimal digits", start);
      value = value * 16 + digit;
    }
    if (value >= ' ') throw refused("this character must stand unescaped", start);
    return (char) value;
  }

  private char peek() {
    if (at >= text.length()) throw refused("the text ends too early");
    return text.charAt(at);
  }

  private void expect(char it, String otherwise) {
    if (peek() != it) throw refused(otherwise);
    at++;
  }

  private static boolean isDigit(char it) {
    return it >= '0' && it <= '9';
  }

  private MalformedEntry refused(String why) {
    return refused(why, at);
  }

  private static MalformedEntry refused(String why, int offset) {
    return new MalformedEntry("Not canonical at offset " + offset + ": " + why + ".");
  }
}
